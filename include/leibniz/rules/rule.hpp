// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>

/// A rule is what calculus knows about an elementary function: how to compute it, how steep it is.
///
///     value(x…)                  f(x…)
///     slope(x), slope(x, y)      f′(x), of one argument; y = f(x) is at hand: exp′ = y comes free
///     slope<I>(x…), (x…, y)      ∂f/∂xᵢ, of several arguments
///
/// Both are generic: called with floating-point numbers they compute, called with dual numbers they
/// are differentiated once more, so every rule holds at every order. A slope asks for y only where
/// it needs it: power series of the others are found in one go. Inside a rule the struct hides the
/// function of the same name; each body therefore begins with the `using` of the functions it calls.
///
/// A rule of one argument whose slope is, up to a constant factor, another rule (or itself) says so:
///
///     partner, slope_by(z)       f′(x) for z = the partner's value at x; f and it are one
///                                recurrence of power series
///
/// One that is the inverse of a polynomial may give its power series y = Σ y_k·tᵏ, too:
///
///     remainder(x_k, y, k)       y_k/f′(x₀), from x_k and the coefficients y₁, y₂, … below y_k
namespace leibniz::rules {

/// The open interval  low < x < high  on which a function is differentiable in an argument. A kink
/// inside it (|x| at 0) is the rule's to describe.
struct domain {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

/// What most functions of so many arguments have in common; a rule names what is different.
template <std::size_t Arity>
struct rule {
    static constexpr std::size_t arity = Arity;
    static constexpr char const* name = "a function";
    static constexpr domain domains[Arity] = {};
    /// A slope that can be infinite. A zero tangent is then kept zero: 0·∞ = 0 in the chain rule.
    static constexpr bool steep = false;
    /// A slope that is 0 on whole stretches. An infinite tangent then counts for nothing: ∞·0 = 0.
    static constexpr bool flat = false;
    /// Does its value jump where it has a kink?
    static constexpr bool jumps = false;
    /// Can its value at a rational number be rational, beside a few accidents such as e⁰ = 1?
    static constexpr bool rational = true;
    /// Has the function a kink or a jump at x…? Its slope there is a convention.
    static constexpr bool is_kink(auto const&...) { return false; }
};

using unary = rule<1>;
using binary = rule<2>;
using ternary = rule<3>;

/// The functions of one argument whose values at rational numbers are not rational.
struct irrational : unary {
    static constexpr bool rational = false;
};

/// Does the slope in argument I ask for the value?
template <std::size_t I, class Rule, class... Xs>
inline constexpr bool asks_for_value =
    !requires(Rule const& rule, Xs const&... xs) { rule.template slope<I>(xs...); };
template <std::size_t I, class Rule, class X>
inline constexpr bool asks_for_value<I, Rule, X> =
    !requires(Rule const& rule, X const& x) { rule.slope(x); };

/// ∂f/∂xᵢ at x…, where the value is y.
template <std::size_t I, class Rule, class Y, class... Xs>
constexpr auto slope_of(Rule const& rule, Y const& y, Xs const&... xs) {
    constexpr bool asks = asks_for_value<I, Rule, Xs...>;
    if constexpr (sizeof...(Xs) == 1 && asks) {
        return rule.slope(xs..., y);
    } else if constexpr (sizeof...(Xs) == 1) {
        return rule.slope(xs...);
    } else if constexpr (asks) {
        return rule.template slope<I>(xs..., y);
    } else {
        return rule.template slope<I>(xs...);
    }
}

/// Is it zero? (With its tangents, of jets, which have their own.)
constexpr bool is_zero(auto const& x) { return x == 0; }

/// a / b, with the infinity of IEEE 754 for b = 0 in constant evaluation too.
constexpr auto divide(auto const& a, auto const& b) {
    if constexpr (std::floating_point<decltype(a / b)>) {
        return math::divide(static_cast<decltype(a / b)>(a), static_cast<decltype(a / b)>(b));
    } else {
        return a / b;
    }
}

constexpr auto reciprocal(auto const& x) { return divide(1, x); }

/// 1 − x², without cancellation near ±1. (Formulas have their own.)
constexpr auto one_minus_square(auto const& x) { return (1 - x) * (1 + x); }

/// The type of a constant that meets a T. A composite scalar rounds the long double itself; a
/// formula has its own, for which the constants of `<numbers>` are specialised.
template <class T>
struct constant_type {
    using type = std::conditional_t<std::floating_point<T>, T, long double>;
};
template <class T>
using constant_for = typename constant_type<T>::type;

}  // namespace leibniz::rules
