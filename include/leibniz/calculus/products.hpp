// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/scalar/second_order.hpp>

#include <cstddef>
#include <type_traits>

/// Products with a derivative that is never formed.
namespace leibniz {

/// x ↦ H(x)·v for a fixed v, which belongs to the ε as that of `jvp_along` does.
template <class F, class V>
struct hvp_along {
    using function = F;
};

/// J·v: the derivative of f at x in the direction v, shaped like f(x).
///
/// Cost: one evaluation of f with a single direction, whatever the size of x.
/// Refuses: a v that has not the shape of x.
template <differentiable F, argument X, argument V>
constexpr auto jvp(F const& f, X const& x, V const& v) {
    static_assert(same_shape<X, V>, "jvp takes a direction of the shape of the point");
    if constexpr (same_shape<X, V>) {
        auto const at = with_real_numbers(x);
        using tag = epsilon_of<jvp_along<F, V>, std::remove_const_t<decltype(at)>>;
        return tangent_of<tag>(call(f, seeded_along<tag>(at, v)), 0);
    } else {
        return 0.0;
    }
}

/// Jᵀ·w = ∇(w·f)(x): the rows of the Jacobian weighted by w, shaped like x.
///
/// Cost: one evaluation of f with as many directions as x has numbers.
/// Refuses: a w that has not the shape of f(x).
template <differentiable F, argument X, argument W>
constexpr auto vjp(F const& f, X const& x, W const& w) {
    auto const at = with_real_numbers(x);
    using tag = epsilon_of<F, std::remove_const_t<decltype(at)>>;
    auto const moving = seeded<tag>(at);
    auto const result = call(f, moving);
    constexpr bool has_result = is_answered<F, std::remove_const_t<decltype(moving)>>;
    constexpr bool fits = same_shape<std::remove_const_t<decltype(result)>, W>;
    static_assert(!has_result || fits, "vjp takes weights of the shape of the function's result");
    if constexpr (has_result && fits) {
        auto const values = numbers_in(result);
        auto const weights = numbers_in(w);
        std::size_t j = 0;
        return map_numbers(at, [&](auto const&) {
            auto sum = weights[0] * tangent_of<tag>(values[0], j);
            for (std::size_t i = 1; i < values.size(); ++i)
                sum = sum + weights[i] * tangent_of<tag>(values[i], j);
            ++j;
            return sum;
        });
    } else {
        return 0.0;
    }
}

/// H·v = ∇(∇f·v)(x), shaped like x.
///
/// Cost: one evaluation of f with 2 + 2n numbers in each intermediate result, where x has n: H has
///       n(n + 1)/2.
/// Refuses: a vector function; a v that has not the shape of x.
template <differentiable F, argument X, argument V>
constexpr auto hvp(F const& f, X const& x, V const& v) {
    static_assert(same_shape<X, V>, "hvp takes a direction of the shape of the point");
    if constexpr (same_shape<X, V>) {
        auto const at = with_real_numbers(x);
        using point = std::remove_const_t<decltype(at)>;
        using number = moving_number<point, V>;
        constexpr std::size_t n = size_of<point>;
        using tag = epsilon_of<hvp_along<F, V>, point>;
        auto const result =
            call(f, seeded_as<second_order<number, n, times_a_vector<n>, tag>>(at, v));
        constexpr bool is_scalar_function = scalar<decltype(result)>;
        static_assert(
            is_scalar_function,
            "hvp is of a scalar function: of a vector function take the hvp of each component");
        if constexpr (is_scalar_function) {
            std::size_t k = n + 1;
            return map_numbers(at, [&](auto const&) { return tangent_of<tag>(result, k++); });
        } else {
            return 0.0;
        }
    } else {
        return 0.0;
    }
}

struct jvp_operator {
    static constexpr auto of(auto const& f, argument auto const& x, argument auto const& v) {
        return jvp(f, x, v);
    }
};
template <differentiable F>
constexpr auto jvp(F const& f) {
    return without_point<jvp_operator, std::decay_t<F>>{f};
}

struct vjp_operator {
    static constexpr auto of(auto const& f, argument auto const& x, argument auto const& w) {
        return vjp(f, x, w);
    }
};
template <differentiable F>
constexpr auto vjp(F const& f) {
    return without_point<vjp_operator, std::decay_t<F>>{f};
}

struct hvp_operator {
    static constexpr auto of(auto const& f, argument auto const& x, argument auto const& v) {
        return hvp(f, x, v);
    }
};
template <differentiable F>
constexpr auto hvp(F const& f) {
    return without_point<hvp_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
