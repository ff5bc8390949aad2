// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/function_and_jacobian.hpp>
#include <leibniz/calculus/implicit_function.hpp>
#include <leibniz/program/index_bits.hpp>
#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/complex_arithmetic.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/jet_operators.hpp>
#include <leibniz/scalar/mixed.hpp>
#include <leibniz/scalar/steep.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

struct untagged_pattern;

/// A number and which of N inputs it is computed from: a jet that knows of each derivative only
/// whether it may be different from zero.
///
/// Comparisons look at the value: code that branches on it takes one branch, and what the other one
/// would have used is not seen. An elementary function depends on all its operands, ⌊x⌋ too.
///
/// Edges: a zero that depends on nothing makes a product with it one, 0·x, and a quotient, 0/x:
///        their derivatives are zero for every x. (A number made of a comparison, (x > 0)·y, depends
///        on nothing: it is a branch.)
/// Cost:  beside the value N bits, united by every operation.
template <scalar T, std::size_t N, class Tag = untagged_pattern>
struct pattern_number;

template <class T, std::size_t N, class Tag>
struct jet_layer<pattern_number<T, N, Tag>> {
    static constexpr bool exists = true;
    using number = T;
    using tag = Tag;
    template <class U>
    using over = pattern_number<U, N, Tag>;
    template <class U, class Label>
    using labelled = pattern_number<U, N, Label>;
};

template <class S>
inline constexpr bool is_pattern = false;
template <class T, std::size_t N, class Tag>
inline constexpr bool is_pattern<pattern_number<T, N, Tag>> = true;

/// A pattern that meets another jet goes inside it: each derivative keeps its own inputs.
template <class T, std::size_t N, class Tag, jet R>
    requires(!is_pattern<R>)
struct common_scalar_of<pattern_number<T, N, Tag>, R>
    : common_scalar_of<R, pattern_number<T, N, Tag>> {};

/// The inputs that a number depends on, in any of its layers, in one part of a complex number or the
/// other.
template <class Tag, std::size_t N, scalar S>
constexpr index_bits<N> inputs_of(S const& s) {
    index_bits<N> r;
    if constexpr (!carries<Tag, S>) {
        return r;
    } else if constexpr (!jet<S>) {
        r = inputs_of<Tag, N>(s.real);
        r |= inputs_of<Tag, N>(s.imaginary);
    } else if constexpr (std::same_as<Tag, typename jet_layer<S>::tag>) {
        r = s.inputs;
    } else {
        r = inputs_of<Tag, N>(s.value);
        for (std::size_t i = 0; i < S::parts; ++i) r |= inputs_of<Tag, N>(s.part(i));
    }
    return r;
}

template <scalar T, std::size_t N, class Tag>
struct pattern_number : jet_operators<pattern_number<T, N, Tag>, T, Tag> {
    T value;
    index_bits<N> inputs;

    constexpr pattern_number() = default;
    constexpr pattern_number(T const& v, index_bits<N> const& i) : value(v), inputs(i) {}

    /// A number with some of these layers, or none: it depends on nothing then.
    template <scalar S>
        requires embeds<S, pattern_number>
    constexpr pattern_number(S const& s) : inputs(inputs_of<Tag, N>(s)) {
        pattern_number::embed(*this, s);
    }

    /// It has no numbers beside its value.
    static constexpr std::size_t parts = 0;
    constexpr T& part(std::size_t) { return value; }
    constexpr T const& part(std::size_t) const { return value; }

    template <class F, class... Jets>
    static constexpr pattern_number each(F const& f, Jets const&... xs) {
        pattern_number r(f(xs.value...), {});
        ((r.inputs |= xs.inputs), ...);
        return r;
    }

    friend constexpr pattern_number operator*(pattern_number const& x, pattern_number const& y) {
        if (is_zero(x) || is_zero(y)) return pattern_number(x.value * y.value, {});
        return each([](T const& a, T const& b) { return a * b; }, x, y);
    }
    // More constrained than those of all jets, for the sake of 0·x.
    template <arithmetic C>
        requires(sizeof(C) > 0)
    friend constexpr pattern_number operator*(pattern_number const& x, C c) {
        T const product = x.value * as_constant<T>(c);
        return c == 0 ? pattern_number(product, {}) : pattern_number(product, x.inputs);
    }
    friend constexpr pattern_number operator/(pattern_number const& x, pattern_number const& y) {
        T const quotient = rules::divide(x.value, y.value);
        if (is_zero(x)) return pattern_number(quotient, {});
        return each([&](T const&, T const&) { return quotient; }, x, y);
    }

    template <class Rule, class... Xs>
    static constexpr pattern_number chain_rule(Rule const& rule, Xs const&... xs) {
        pattern_number y(leibniz::apply(rule, operand_of<pattern_number>(xs)...), {});
        ((y.inputs |= inputs_of<Tag, N>(xs)), ...);
        return y;
    }
};

/// Does it depend on nothing?
template <class T, std::size_t N, class Tag>
constexpr bool is_constant(pattern_number<T, N, Tag> const& x) {
    return x.inputs.empty();
}

/// With other tags it depends on the same.
template <class To, class T, std::size_t N, class Tag>
constexpr To relabelled(pattern_number<T, N, Tag> const& x) {
    return To(relabelled<typename jet_layer<To>::number>(x.value), x.inputs);
}

/// A function that brings its own Jacobian depends on all its arguments: the zeros in its Jacobian
/// are those of one point.
template <class T, std::size_t N, class Tag>
constexpr auto one_order_less(pattern_number<T, N, Tag> const& x) {
    return one_order_less(x.value);
}
template <class T, std::size_t N, class Tag, class Slope>
constexpr void add_integral(pattern_number<T, N, Tag>& y, Slope const&,
                            pattern_number<T, N, Tag> const& x) {
    y.inputs |= x.inputs;
}

/// What an implicit function depends on is seen in one step, as its first derivatives are.
template <class T, std::size_t N, class Tag>
inline constexpr std::size_t order_of<pattern_number<T, N, Tag>> =
    order_of<T> == 0 ? 1 : order_of<T>;

}  // namespace leibniz
