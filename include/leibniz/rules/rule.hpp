// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <numbers>

/// A rule is what calculus knows about an elementary function: how to compute it, how steep it is.
///
///     value(x…)         f(x…)
///     slope(x, y)       f′(x), of one argument; y = f(x) is at hand, so that exp′ = y comes free
///     slope<I>(x…, y)   ∂f/∂xᵢ, of several arguments
///
/// Both are generic: called with floating-point numbers they compute, called with dual numbers they
/// are differentiated once more, so every rule holds at every order. Inside a rule the struct hides
/// the function of the same name; each body therefore begins with the `using` of the functions it
/// calls.
namespace leibniz::rules {

/// The open interval  low < x < high  on which a function is differentiable in an argument. A kink
/// inside it (|x| at 0) is the rule's to describe.
struct domain {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

/// What most functions of one argument have in common; a rule names what is different.
struct unary {
    static constexpr std::size_t arity = 1;
    static constexpr domain domains[1] = {};
    /// A slope that can be infinite. A zero tangent is then kept zero: 0·∞ = 0 in the chain rule.
    static constexpr bool steep = false;
    /// Can its value at a rational number be rational, beside a few accidents such as e⁰ = 1?
    static constexpr bool rational = true;
};

/// The functions of one argument of which it cannot.
struct irrational : unary {
    static constexpr bool rational = false;
};

/// The same for functions of two arguments.
struct binary {
    static constexpr std::size_t arity = 2;
    static constexpr domain domains[2] = {};
    static constexpr bool steep = false;
    static constexpr bool rational = true;
};

/// a / b, with the infinity of IEEE 754 for b = 0 in constant evaluation too.
constexpr auto divide(auto const& a, auto const& b) {
    if constexpr (std::floating_point<decltype(a / b)>) {
        return math::divide(static_cast<decltype(a / b)>(a), static_cast<decltype(a / b)>(b));
    } else {
        return a / b;
    }
}

constexpr auto reciprocal(auto const& x) { return divide(1, x); }

/// ln 2 and ln 10 in the precision of x. A composite scalar rounds the long double itself.
template <class T>
inline constexpr auto ln2 = std::numbers::ln2_v<long double>;
template <std::floating_point T>
inline constexpr auto ln2<T> = std::numbers::ln2_v<T>;
template <class T>
inline constexpr auto ln10 = std::numbers::ln10_v<long double>;
template <std::floating_point T>
inline constexpr auto ln10<T> = std::numbers::ln10_v<T>;

}  // namespace leibniz::rules
