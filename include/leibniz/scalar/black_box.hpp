// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/jet.hpp>

namespace leibniz {

template <class Function>
constexpr void refuse_numbers_it_is_not_known_on() {
    static_assert(
        sizeof(Function) == 0,
        "this black box is not known on numbers of this type: each of its functions takes such a number and returns one");
}
template <class Function>
constexpr void refuse_derivative_beyond_the_last() {
    static_assert(sizeof(Function) == 0,
                  "this black box is asked for a derivative beyond its last one: give it one more");
}

template <class Function, class... Derivatives>
struct black_box;

/// What a black box knows of its slope: another one, or nothing.
template <class Function, class... Derivatives>
struct slope_of_black_box {
    using type = black_box<Derivatives...>;
};
template <class Function>
struct slope_of_black_box<Function> {
    struct type {
        static constexpr auto value(scalar auto const& x) {
            refuse_derivative_beyond_the_last<Function>();
            return x;
        }
    };
};

/// A function of one number that is known on plain numbers only, from a table, a measurement or
/// another library, and with it f′, f″, … in their order: a callable that takes every scalar.
///
///     black_box{f, f1, f2}
///
/// It is a rule. Its slope is the black box of the rest.
///
/// Edges:   a zero tangent stays zero beside an infinite slope.
/// Cost:    for K derivatives from a power series one call of each of K + 1 functions.
/// Refuses: derivatives of an order that was not given; numbers that the functions do not take.
template <class Function, class... Derivatives>
struct black_box : rules::unary {
    static constexpr bool steep = true;

    [[no_unique_address]] Function function;
    [[no_unique_address]] typename slope_of_black_box<Function, Derivatives...>::type derivatives;

    constexpr black_box(Function f, Derivatives... more) : function(f), derivatives(more...) {}

    constexpr auto operator()(scalar auto const& x) const { return leibniz::apply(*this, x); }

    template <scalar X>
    constexpr X value(X const& x) const {
        if constexpr (jet<X>) {
            return leibniz::apply(*this, x);
        } else if constexpr (requires { static_cast<X>(function(x)); }) {
            return static_cast<X>(function(x));
        } else {
            refuse_numbers_it_is_not_known_on<Function>();
            return x;
        }
    }
    template <scalar X>
    constexpr X slope(X const& x) const {
        return derivatives.value(x);
    }
};

}  // namespace leibniz
