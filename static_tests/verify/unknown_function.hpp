// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>

#include <cstddef>
#include <utility>

/// Functions without a definition: to a proof they are names, whose slopes are names as well. What
/// it says of them holds for all functions.
///
///     unknown<F, 0>           f of one number
///     unknown<F, 2>           f″
///     unknown<F, 1, 0, 2>     ∂³f/∂x∂z² of f(x, y, z)
///
/// To be refuted, a statement needs a point, and there a value: f is 1/s of a sum s, another one
/// for each F.
template <int F, int... Orders>
struct unknown : leibniz::rules::rule<sizeof...(Orders)> {
    static constexpr char const* name = "unknown";
    static constexpr bool takes_intervals = true;
    static constexpr bool is_analytic = true;
    static constexpr int order = (0 + ... + Orders);
    using places = std::make_index_sequence<sizeof...(Orders)>;

    static constexpr auto value(auto const&... xs)
        requires(sizeof...(xs) == sizeof...(Orders))
    {
        return weight() / power<order + 1>(xs...);
    }
    static constexpr auto slope(auto const& x)
        requires(sizeof...(Orders) == 1)
    {
        return slope_in<0>(places{}, x);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const&... xs)
        requires(sizeof...(xs) == sizeof...(Orders))
    {
        return slope_in<I>(places{}, xs...);
    }

private:
    /// sᴺ,  s = c + x + 2y + 3z
    template <int N>
    static constexpr auto power(auto const&... xs) {
        auto const s = [&]<std::size_t... K>(std::index_sequence<K...>) {
            return ((F + 3) + ... + (static_cast<int>(K + 1) * xs));
        }(places{});
        auto result = s;
        for (int n = 1; n < N; ++n) result = result * s;
        return result;
    }
    /// A derivative of order n is  weight()/sⁿ⁺¹.
    static constexpr int weight() {
        int result = 1, factor = 0;
        for (int n = 1; n <= order; ++n) result *= -n;
        for (int const times : {Orders...}) {
            ++factor;
            for (int n = 0; n < times; ++n) result *= factor;
        }
        return result;
    }
    template <std::size_t I, std::size_t... K>
    static constexpr auto slope_in(std::index_sequence<K...>, auto const&... xs) {
        if constexpr (order < 3) {
            return leibniz::apply<unknown<F, (Orders + (K == I ? 1 : 0))...>>(xs...);
        } else {  // somewhere the names must end
            constexpr int steeper = -(order + 1) * static_cast<int>(I + 1) * weight();
            return steeper / power<order + 2>(xs...);
        }
    }
};

/// unknown<F, Orders…> as a callable
template <int F, int... Orders>
inline constexpr auto unknown_function =
    [](auto const&... xs) { return leibniz::apply<unknown<F, Orders...>>(xs...); };
