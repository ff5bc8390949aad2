// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/scalar/taylor.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

template <std::size_t K>
struct derivative_of_order;

/// The result of `value_and_derivative`.
template <class Value, class Derivative>
struct with_derivative {
    Value value;
    Derivative derivative;
};
template <shaped Value, shaped Derivative>
struct shape_of<with_derivative<Value, Derivative>>
    : shape_of_results<with_derivative, Value, Derivative> {
    static constexpr auto with_parts(auto& x, auto&& f) { return f(x.value, x.derivative); }
};

/// f(x) and f′(x) from one pass, as members `value` and `derivative`, each shaped like f(x).
///
/// Cost: one evaluation of f with dual numbers. An integer x counts as a double.
template <differentiable F, scalar X>
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
template <differentiable F, scalar X>
constexpr auto derivative(F const& f, X const& x) {
    return value_and_derivative(f, x).derivative;
}

/// f′, a callable.
struct derivative_operator {
    static constexpr auto of(auto const& f, scalar auto const& x) { return derivative(f, x); }
};
template <differentiable F>
constexpr auto derivative(F const& f) {
    return without_point<derivative_operator, std::decay_t<F>>{f};
}

/// f⁽ᴷ⁾(x), shaped like f(x), from the power series of f at x.
///
///     derivative<2>([](auto x) { return x * x * x; }, 2.0) == 12.0
///
/// Cost: one evaluation of f with K + 1 numbers in each intermediate result, K²/2 multiplications
///       for each product.
template <std::size_t K, differentiable F, scalar X>
constexpr auto derivative(F const& f, X const& x) {
    using number = real_scalar<X>;
    if constexpr (K == 0) {
        return with_real_numbers(call(f, number(x)));
    } else if constexpr (K == 1) {
        return derivative(f, x);
    } else {
        using tag = epsilon_of<without_point<derivative_of_order<K>, F>, number>;
        auto const result = call(f, seeded_as<taylor<number, K, tag>>(number(x)));
        return map_numbers(with_real_numbers(result), [](auto const& n) {
            return tangent_part<tag>(n, K - 1) * factorial<number>(K);
        });
    }
}

/// f⁽ᴷ⁾, a callable.
template <std::size_t K>
struct derivative_of_order {
    static constexpr auto of(auto const& f, scalar auto const& x) { return derivative<K>(f, x); }
};
template <std::size_t K, differentiable F>
constexpr auto derivative(F const& f) {
    return without_point<derivative_of_order<K>, std::decay_t<F>>{f};
}

struct value_and_derivative_operator {
    static constexpr auto of(auto const& f, scalar auto const& x) {
        return value_and_derivative(f, x);
    }
};
template <differentiable F>
constexpr auto value_and_derivative(F const& f) {
    return without_point<value_and_derivative_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
