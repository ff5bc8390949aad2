// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/interval_arithmetic.hpp>
#include <leibniz/scalar/interval_functions.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>

/// Derivatives over a kink. The slope of a function on an interval holds all its difference
/// quotients there, (f(b) − f(a))/(b − a), not only the derivatives where these exist: at a kink of
/// f the slope jumps, and the slope of the slope is any number; at a jump of f the slope itself is.
/// What is concluded from slopes, that f rises or that it is convex, then holds across them.
namespace leibniz {

/// What a rule is asked with: might one of the members be a kink? A comparison is true if it may
/// be.
template <std::floating_point T>
struct possible_number {
    interval<T> numbers;

    friend constexpr bool operator==(possible_number x, possible_number y) {
        return possibly(x.numbers == y.numbers);
    }
    friend constexpr bool operator<=(possible_number x, possible_number y) {
        return possibly(x.numbers <= y.numbers);
    }
    template <arithmetic C>
    friend constexpr bool operator==(possible_number x, C c) {
        return possibly(x.numbers == c);
    }
    template <arithmetic C>
    friend constexpr bool operator<=(possible_number x, C c) {
        return possibly(x.numbers <= c);
    }
    // Unequal they may be at any time.
    template <arithmetic C>
    friend constexpr bool operator!=(possible_number, C) {
        return true;
    }
    friend constexpr possible_number operator-(possible_number x, possible_number y) {
        return {x.numbers - y.numbers};
    }
    friend constexpr possible_number abs(possible_number x) { return {abs(x.numbers)}; }
    friend constexpr possible_number floor(possible_number x) { return {floor(x.numbers)}; }
    friend constexpr possible_number ceil(possible_number x) { return {ceil(x.numbers)}; }
    friend constexpr possible_number round(possible_number x) { return {round(x.numbers)}; }
    friend constexpr possible_number trunc(possible_number x) { return {trunc(x.numbers)}; }
    friend constexpr possible_number fmod(possible_number x, possible_number y) {
        return {fmod(x.numbers, y.numbers)};
    }
};

/// s with the whole line in the place of all its tangents.
template <scalar S>
constexpr S with_any_tangents(S s) {
    if constexpr (jet<S>) {
        using number = typename jet_layer<S>::number;
        using base = typename innermost<S>::type;
        s.value = with_any_tangents(s.value);
        number const any = with_any_tangents(number(base::whole()));
        for (std::size_t i = 0; i < S::parts; ++i) s.part(i) = any;
    }
    return s;
}

/// The slope of a rule at x…, where its kinks are looked for. `slope_in` asks for it.
template <class Rule, scalar Slope, scalar... Xs>
    requires(of_intervals<Xs> || ...)
constexpr auto slope_across_kinks(Rule const& rule, Slope const& slope, Xs const&... xs) {
    using number = common_scalar<Slope, Xs...>;
    using base = typename innermost<number>::type;
    using possible = possible_number<decltype(base::lower)>;
    return !rule.is_kink(possible{base(innermost_value(xs))}...) ? number(slope)
           : Rule::jumps ? with_any_tangents(number(base::whole()))
                         : with_any_tangents(number(slope));
}

}  // namespace leibniz
