// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/program/code.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/program/pack.hpp>
#include <leibniz/rules/rule.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

/// Straight-line programs run: one expression for each step, all results in a local array of which
/// every index is a constant, so that an optimiser keeps them in registers.
namespace leibniz::straight_line {

/// rule(a, b, c), of packs lane by lane.
template <auto Rule, class V>
constexpr V call_rule(V const& a, V const& b, V const& c) {
    if constexpr (std::floating_point<V>) {
        V const x[] = {a, b, c};
        return Rule->value(x);
    } else {
        return each_lane_of(a, b, c, [](auto const& x, auto const& y, auto const& z) {
            using T = std::remove_cvref_t<decltype(x)>;
            T const arguments[] = {x, y, z};
            return Rule->value(arguments);
        });
    }
}

/// One operation on results v and inputs x. Everything but v and x is a constant. (Behind a pointer
/// to constant results g++ 12 would warn of those that are not there yet.)
template <operation Kind, auto Rule, class V, class T>
LEIBNIZ_INLINED constexpr V execute_step(V* v, V const* const* x, int a, int b, int c, T value) {
    using enum operation;
    if constexpr (Kind == input) {
        return x[b][a];
    } else if constexpr (Kind == constant) {
        return every_lane<V>(value);
    } else if constexpr (Kind == add) {
        return v[a] + v[b];
    } else if constexpr (Kind == subtract) {
        return v[a] - v[b];
    } else if constexpr (Kind == multiply) {
        return v[a] * v[b];
    } else if constexpr (Kind == divide) {
        if constexpr (std::floating_point<V>) {
            return rules::divide(v[a], v[b]);
        } else {
            return v[a] / v[b];
        }
    } else if constexpr (Kind == negate) {
        return -v[a];
    } else if constexpr (Kind == less) {
        return one_where<V>(v[a] < v[b]);
    } else if constexpr (Kind == less_equal) {
        return one_where<V>(v[a] <= v[b]);
    } else if constexpr (Kind == equal) {
        return one_where<V>(v[a] == v[b]);
    } else if constexpr (Kind == choose) {
        return v[a] != every_lane<V>(T(0)) ? v[b] : v[c];
    } else if constexpr (Kind == guarded_product) {
        return guarded(v[a], v[b]);
    } else if constexpr (Kind == function) {
        return call_rule<Rule, V>(v[a], v[b], v[c]);
    } else if constexpr (Kind == multiply_add) {
        return v[a] * v[b] + v[c];
    } else if constexpr (Kind == multiply_subtract) {
        return v[a] * v[b] - v[c];
    } else {
        static_assert(Kind == subtract_product);
        return v[c] - v[a] * v[b];
    }
}

/// Apart from its neighbours: g++ 12 would make the widest vectors of results that come one by one
/// out of long chains, and wait for them. A program without calls may be one of several points side
/// by side, which this would prevent.
template <bool Apart, class V>
LEIBNIZ_INLINED constexpr void store(V& to, V const& value) {
    to = value;
    if constexpr (Apart && std::floating_point<V>) {
        if (!std::is_constant_evaluated()) LEIBNIZ_KEEP_APART();
    }
}

/// Runs code on numbers or packs V: inputs from the leaves x, results to the leaves y, when all
/// steps are done and `before_storing()`.
///
/// A Program has as `static constexpr` members its `code` and its `outputs`: of those results that
/// are stored, the step, the leaf and the place there.
template <class Program, class V, std::size_t... I, std::size_t... O>
LEIBNIZ_INLINED constexpr void execute(V const* const* x, V* const* y, auto const& before_storing,
                                       std::index_sequence<I...>, std::index_sequence<O...>) {
    constexpr auto const& p = Program::code;
    constexpr auto const& to = Program::outputs;
    constexpr bool apart = p.calls != 0 && Program::is_apart;
    V v[sizeof...(I) + 1];
    int const done[] = {0, (v[I] = execute_step<p.list[I].kind, p.list[I].rule, V>(
                                v, x, p.list[I].a, p.list[I].b, p.list[I].c, p.list[I].value),
                            0)...};
    v[sizeof...(I)] = every_lane<V>(p.zero);
    before_storing();
    int const stored[] = {0, (store<apart>(y[to.leaf[O]][to.place[O]], v[to.step[O]]), 0)...};
    static_cast<void>(x), static_cast<void>(y), static_cast<void>(v);
    static_cast<void>(done), static_cast<void>(stored), static_cast<void>(apart);
}
template <class Program, class V>
LEIBNIZ_INLINED constexpr void execute(V const* const* x, V* const* y, auto const& before_storing) {
    execute<Program>(x, y, before_storing, std::make_index_sequence<Program::code.size()>{},
                     std::make_index_sequence<Program::outputs.size()>{});
}

}  // namespace leibniz::straight_line
