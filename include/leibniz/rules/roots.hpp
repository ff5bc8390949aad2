// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <cstddef>
#include <tuple>

namespace leibniz::rules {

/// √x, slope 1/(2√x).
///
/// Domain: x ≥ 0; in a constant expression x < 0 is refused, at run time the value is NaN.
/// Edges:  slope +∞ at 0, the one-sided limit.
struct sqrt : unary {
    static constexpr char const* name = "sqrt";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::sqrt;
        return sqrt(x);
    }
    // The sum makes −0 into 0: the slope is that of the domain, on whichever side 0 is.
    static constexpr auto slope(auto const&, auto const& y) { return reciprocal(2 * y + 0); }
    /// From y² = x:  x_k − y₁·y_{k−1} − … − y_{k−1}·y₁, of x_k and y₁, y₂, …
    template <class T>
    static constexpr T remainder(T const& x_k, T const* y, std::size_t k) {
        T rest = x_k;
        for (std::size_t j = 1; j < k; ++j) rest = rest - y[j - 1] * y[k - j - 1];
        return rest;
    }
};

/// ∛x, slope 1/(3(∛x)²).
///
/// Edges: slope +∞ at 0.
struct cbrt : irrational {
    static constexpr char const* name = "cbrt";
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::cbrt;
        return cbrt(x);
    }
    static constexpr auto slope(auto const&, auto const& y) { return reciprocal(3 * (y * y)); }
};

/// x/y for y = hypot(x, …), and 0 at the origin.
constexpr auto slope_of_hypot(auto const& x, auto const& y) {
    return y == 0 ? decltype(x / y)(0) : x / y;
}

/// √(x₁² + x₂² + …) of two or three numbers, slopes xᵢ/√(x₁² + x₂² + …).
///
/// Edges: all slopes are 0 at the origin, the mean of the one-sided ones, as for |x|.
template <std::size_t Arity>
struct hypot : rule<Arity> {
    static constexpr char const* name = "hypot";
    static constexpr auto value(auto const&... xs) {
        using math::hypot;
        return hypot(xs...);
    }
    static constexpr bool is_kink(auto const&... xs) { return ((xs == 0) && ...); }
    template <std::size_t I>
    static constexpr auto slope(auto const&... xs_and_y)
        requires(sizeof...(xs_and_y) == Arity + 1)
    {
        auto const all = std::tie(xs_and_y...);
        return slope_of_hypot(std::get<I>(all), std::get<sizeof...(xs_and_y) - 1>(all));
    }
};

}  // namespace leibniz::rules
