// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// The result of `value_and_derivative`.
template <class Value, class Derivative>
struct with_derivative {
    Value value;
    Derivative derivative;
};

/// f(x) and f′(x) from one pass, as members `value` and `derivative`, each shaped like f(x).
///
/// Cost: one evaluation of f with dual numbers. An integer x counts as a double.
template <callable F, scalar X>
constexpr auto value_and_derivative(F const& f, X const& x) {
    using tag = epsilon_of<F, real_scalar<X>>;
    auto const result = call(f, seeded<tag>(real_scalar<X>(x)));
    return with_derivative<decltype(value_of<tag>(result)), decltype(tangent_of<tag>(result, 0))>{
        value_of<tag>(result), tangent_of<tag>(result, 0)};
}

/// f′(x), for f of one scalar; shaped like f(x).
///
///     derivative([](auto x) { return x * x; }, 3.0) == 6.0
///
/// Cost: as `value_and_derivative`.
template <callable F, scalar X>
constexpr auto derivative(F const& f, X const& x) {
    return value_and_derivative(f, x).derivative;
}

/// f′, a callable.
template <callable F>
struct derivative_function {
    [[no_unique_address]] F f;
    constexpr auto operator()(scalar auto const& x) const { return derivative(f, x); }
};
template <callable F>
constexpr auto derivative(F const& f) {
    return derivative_function<std::decay_t<F>>{f};
}

/// The K-th derivative of f.
template <std::size_t K, callable F>
constexpr auto derivative(F const& f) {
    if constexpr (K == 0) {
        return f;
    } else {
        return derivative<K - 1>(derivative(f));
    }
}

/// f⁽ᴷ⁾(x).
///
/// Cost: 2ᴷ numbers in each intermediate result: K nested dual numbers.
template <std::size_t K, callable F, scalar X>
constexpr auto derivative(F const& f, X const& x) {
    return derivative<K>(f)(x);
}

template <callable F>
struct value_and_derivative_function {
    [[no_unique_address]] F f;
    constexpr auto operator()(scalar auto const& x) const { return value_and_derivative(f, x); }
};
template <callable F>
constexpr auto value_and_derivative(F const& f) {
    return value_and_derivative_function<std::decay_t<F>>{f};
}

}  // namespace leibniz
