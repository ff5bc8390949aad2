// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include <cstddef>
#include <utility>

/// Functions without a definition: what is proved of them is proved of all functions.
///
/// The prover knows of a rule that is not the library's own that equal arguments have equal values,
/// and no more. Such is A(a, x) here, and its slopes are, too. f(x) = A(1, x) and g(x) = A(2, x)
/// are therefore any two functions, and A(A(3, x), y) is any function of two numbers: at any point
/// it can have any value and any slopes, and no row asks for more.
namespace leibniz::primer {

/// That a rule has values is a formality: of A they are e^{(a + 2x)/16}.
inline constexpr double growth[] = {1 / 16.0, 2 / 16.0};
constexpr auto exponential_of_both(auto const& a, auto const& x) {
    return leibniz::exp(growth[0] * a + growth[1] * x);
}

/// ∂A/∂a, ∂A/∂x. Nobody differentiates them once more.
template <std::size_t I>
struct any_slope : rules::binary {
    static constexpr char const* name = I == 0 ? "any_slope_in_a" : "any_slope_in_x";
    static constexpr bool rational = false;
    static constexpr auto value(auto const& a, auto const& x) {
        return growth[I] * exponential_of_both(a, x);
    }
    template <std::size_t J>
    static constexpr auto slope(auto const&, auto const&, auto const& y) {
        return growth[J] * y;
    }
};

/// A
struct any_rule : rules::binary {
    static constexpr char const* name = "any";
    static constexpr bool rational = false;
    static constexpr auto value(auto const& a, auto const& x) { return exponential_of_both(a, x); }
    template <std::size_t I>
    static constexpr auto slope(auto const& a, auto const& x) {
        return leibniz::apply<any_slope<I>>(a, x);
    }
};

/// Any function of numbers, or of a vector of them.
template <char Name, std::size_t Number = 0>
struct any_function {
    /// f(x…) = A(… A(A(first, x₀), x₁) …)
    constexpr auto operator()(scalar auto const&... xs) const { return (*this)(vector{xs...}); }
    template <scalar T, std::size_t N>
    constexpr T operator()(vector<T, N> const& x) const {
        T f = leibniz::apply<any_rule>(first, x[0]);
        for (std::size_t i = 1; i < N; ++i) f = leibniz::apply<any_rule>(f, x[i]);
        return f;
    }

    /// ∂f/∂xᵢ, i = I
    template <std::size_t I = 0>
    constexpr auto slope(scalar auto const&... xs) const {
        return slope(vector{xs...})[I];
    }
    /// (∂f/∂x₀, ∂f/∂x₁, …)
    template <scalar T, std::size_t N>
    constexpr vector<T, N> slope(vector<T, N> const& x) const {
        T f = leibniz::apply<any_rule>(first, x[0]);
        vector<T, N> slopes;
        slopes[0] = leibniz::apply<any_slope<1>>(first, x[0]);
        for (std::size_t i = 1; i < N; ++i) {
            T const in_f = leibniz::apply<any_slope<0>>(f, x[i]);
            for (std::size_t j = 0; j < i; ++j) slopes[j] = in_f * slopes[j];
            slopes[i] = leibniz::apply<any_slope<1>>(f, x[i]);
            f = leibniz::apply<any_rule>(f, x[i]);
        }
        return slopes;
    }

private:
    static constexpr double first = Name / 16.0 + Number / 256.0;
};

/// Any function of a vector with M values, at most 16.
template <char Name, std::size_t M>
struct any_map {
    constexpr auto operator()(auto const& x) const {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return vector{any_function<Name, I>{}(x)...};
        }(std::make_index_sequence<M>{});
    }
    /// Row i is (∂yᵢ/∂x₀, ∂yᵢ/∂x₁, …).
    template <scalar T, std::size_t N>
    constexpr matrix<T, M, N> slope(vector<T, N> const& x) const {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return matrix{any_function<Name, I>{}.slope(x)...};
        }(std::make_index_sequence<M>{});
    }
};

}  // namespace leibniz::primer
