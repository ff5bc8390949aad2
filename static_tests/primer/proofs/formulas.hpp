// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../samples.hpp"

#include <leibniz/leibniz.hpp>

#include <cstddef>

/// The formulas that several documents speak of. They take all that they are made of as arguments:
/// what is proved of them holds for every matrix and vector in them.
namespace leibniz::primer {

inline constexpr auto dot_product = [](auto const& a, auto const& b) { return dot(a, b); };
inline constexpr auto squared_norm = [](auto const& x) { return norm_squared(x); };
/// Ax
inline constexpr auto linear_map = [](auto const& a, auto const& x) { return a * x; };
/// xᵀAx
inline constexpr auto quadratic_form = [](auto const& a, auto const& x) { return dot(x, a * x); };
/// xᵀSx for every symmetric S = A + Aᵀ
inline constexpr auto symmetric_form = [](auto const& a, auto const& x) {
    return dot(x, (a + transpose(a)) * x);
};
inline constexpr auto slope_of_symmetric_form = [](auto const& a, auto const& x) {
    return 2 * ((a + transpose(a)) * x);
};

/// δᵢⱼ
constexpr int kronecker(std::size_t i, std::size_t j) { return i == j ? 1 : 0; }

/// The N × N matrix of f(i, j).
template <std::size_t N, class F>
constexpr auto matrix_of(F const& f) {
    matrix<decltype(f(std::size_t{0}, std::size_t{0})), N, N> m;
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) m(i, j) = f(i, j);
    }
    return m;
}

inline constexpr auto exponentials = [](auto const& z) {
    return map([](auto const& t) { return exp(t); }, z);
};
inline constexpr auto logarithms = [](auto const& z) {
    return map([](auto const& t) { return log(t); }, z);
};

/// ŷᵢ(1 − ŷᵢ) for i = j, −ŷᵢŷⱼ for i ≠ j
inline constexpr auto slopes_of_softmax = []<class T, std::size_t K>(vector<T, K> const& z) {
    auto const y = softmax_formula(z);
    return matrix_of<K>(
        [&](std::size_t i, std::size_t j) { return i == j ? y[i] * (1 - y[i]) : -y[i] * y[j]; });
};

/// −Σ yᵢ log ŷᵢ
inline constexpr auto cross_entropy_formula = [](auto const& y, auto const& p) {
    return -dot(y, logarithms(p));
};
/// Any weights of sum 1.
inline constexpr auto normalised = [](auto const& weights) { return weights / sum(weights); };

/// A⁻¹ᵢⱼ = (−1)ⁱ⁺ʲ det(A without row j and column i)/det A
inline constexpr auto inverse_by_cofactors = []<class T, std::size_t N>(matrix<T, N, N> const& a) {
    T const d = determinant(a);
    if constexpr (N == 1) {
        return matrix<T, 1, 1>{{1 / d}};
    } else {
        return matrix_of<N>([&](std::size_t i, std::size_t j) {
            matrix<T, N - 1, N - 1> minor;
            for (std::size_t k = 0; k + 1 < N; ++k) {
                for (std::size_t l = 0; l + 1 < N; ++l)
                    minor(k, l) = a(k < j ? k : k + 1, l < i ? l : l + 1);
            }
            return ((i + j) % 2 == 0 ? 1 : -1) * determinant(minor) / d;
        });
    }
};

/// (1/n)Σ(wᵀxᵢ − yᵢ)²
inline constexpr auto squared_error = []<class T, std::size_t N, std::size_t D>(
                                          matrix<T, N, D> const& x, auto const& y, auto const& w) {
    auto const error = [&](std::size_t i) { return dot(w, x.row(i)) - y[i]; };
    auto sum = error(0) * error(0);
    for (std::size_t i = 1; i < N; ++i) sum = sum + error(i) * error(i);
    return sum / static_cast<int>(N);
};
/// (2/n)(XᵀXw − Xᵀy)
inline constexpr auto slope_of_squared_error = []<class T, std::size_t N, std::size_t D>(
                                                   matrix<T, N, D> const& x, auto const& y,
                                                   auto const& w) {
    return 2 * (transpose(x) * (x * w) - transpose(x) * y) / static_cast<int>(N);
};
/// (XᵀX)⁻¹Xᵀy
inline constexpr auto minimiser = [](auto const& x, auto const& y) {
    return inverse_by_cofactors(transpose(x) * x) * (transpose(x) * y);
};
inline constexpr auto slope_at_minimiser = [](auto const& x, auto const& y) {
    return partial<2>(squared_error)(x, y, minimiser(x, y));
};
inline constexpr auto zeros = []<class T, std::size_t N, std::size_t D>(
                                  matrix<T, N, D> const&, auto const&) { return vector<T, D>{}; };
inline constexpr auto hessian_of_squared_error = [](auto const& x, auto const& y, auto const& w) {
    return hessian([&](auto const& t) { return squared_error(x, y, t); }, w);
};

}  // namespace leibniz::primer
