// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/argument.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/sparsity_pattern.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/program/code.hpp>
#include <leibniz/program/execute.hpp>
#include <leibniz/program/leaves.hpp>
#include <leibniz/program/trace.hpp>

#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace leibniz {

namespace straight_line {

/// Every number a U.
template <class U>
struct as_number {
    template <scalar N>
    constexpr U operator()(N const&) const {
        return U{};
    }
};
template <shaped X, class U>
using with_numbers = decltype(map_numbers(std::declval<X const&>(), as_number<U>{}));

/// F recorded at arguments Xs: what is known of it before it runs.
template <auto F, class... Xs>
struct recorded {
    using number = common_scalar<real_scalar<number_of<Xs>>...>;
    static_assert(std::floating_point<number>,
                  "compiled takes arguments of floating-point numbers: float, double or long double");

    template <class X>
    using argument = with_numbers<X, number>;

    static constexpr auto inputs = places_in<argument<Xs>...>();

    static constexpr auto trace(recorder<number>& to) {
        int k = 0;
        auto const variable = [&](auto const&) {
            symbol<number> const s(to.nodes, to.nodes.input(inputs.place[k], inputs.leaf[k]));
            ++k;
            return s;
        };
        std::tuple const xs{map_numbers(argument<Xs>{}, variable)...};
        return std::apply(
            [&](auto const&... arguments) {
                return recording_of<std::remove_cvref_t<decltype(F)>>::of(to, F, arguments...);
            },
            xs);
    }
    using result = with_numbers<decltype(trace(std::declval<recorder<number>&>())), number>;

    static constexpr std::size_t expected = 512;
    template <std::size_t Size>
    static constexpr auto run() {
        recorder<number> to;
        auto const y = trace(to);
        array_of<int> results;
        append_nodes(to.nodes, y, results);
        for (int& r : results)
            if (r == graph<number>::zero) r = none;
        return written<Size, size_of<result>>(to.nodes, results, to.order);
    }
};

template <class Recorded>
inline constexpr auto first_try = Recorded::template run<Recorded::expected>();

/// Its code, in an array of the right size.
template <class Recorded>
constexpr auto code_of() {
    constexpr auto const& tried = first_try<Recorded>;
    constexpr std::size_t size = static_cast<std::size_t>(tried.count);
    if constexpr (size > tried.size()) {
        return Recorded::template run<size>();
    } else {
        code<typename Recorded::number, size, tried.result_count()> all{};
        for (std::size_t i = 0; i < size; ++i) all.list[i] = tried.list[i];
        for (std::size_t i = 0; i < tried.result_count(); ++i) all.results[i] = tried.results[i];
        all.count = tried.count, all.cost = tried.cost, all.order = tried.order;
        return all;
    }
}

}  // namespace straight_line

template <auto F, class... Xs>
struct compiled_program {
    using recorded = straight_line::recorded<F, Xs...>;
    using number = typename recorded::number;
    using result = typename recorded::result;
    static constexpr auto code = straight_line::code_of<recorded>();

    static constexpr auto outputs = straight_line::places_in<result>();
    static constexpr int leaf_of_result(std::size_t i) { return outputs.leaf[i]; }
    static constexpr int place_of_result(std::size_t i) { return outputs.place[i]; }

    constexpr result operator()(typename recorded::template argument<Xs> const&... xs) const {
        result r;
        number const* in[recorded::inputs.leaves];
        number* out[outputs.leaves];
        std::size_t i = 0, o = 0;
        auto const read = [&](number const* leaf, std::size_t) { in[i++] = leaf; };
        auto const write = [&](number* leaf, std::size_t) { out[o++] = leaf; };
        (straight_line::for_each_leaf(xs, read), ...);
        straight_line::for_each_leaf(r, write);
        straight_line::execute<compiled_program>(
            in, out, std::make_index_sequence<code.size()>{},
            std::make_index_sequence<code.result_count()>{});
        return r;
    }

    /// How many steps run: + − × ÷ and calls, a·b ± c counted once.
    static constexpr int steps() { return code.cost.steps; }
    static constexpr int operations() { return code.cost.operations; }
    static constexpr int critical_path() { return code.cost.critical_path; }
    static constexpr elimination_order elimination() { return code.order; }
};

template <auto F, argument... Xs>
    requires(sizeof...(Xs) > 0)
inline constexpr compiled_program<F, Xs...> compiled{};

}  // namespace leibniz
