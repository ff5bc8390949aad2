// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include <array>
#include <cstddef>
#include <utility>

/// What the documents' identities are compared on: functions with their textbook derivatives,
/// dimensions, points.
namespace leibniz::primer {

/// f(n) as f.template operator()<n>() for every dimension 1 to 6.
template <class F>
constexpr void for_dimensions(F&& f) {
    [&]<std::size_t... N>(std::index_sequence<N...>) {
        (f.template operator()<N + 1>(), ...);
    }(std::make_index_sequence<6>{});
}

/// The same for every shape of 1 to 4 rows and 1 to 4 columns, most of them not square.
template <class F>
constexpr void for_shapes(F&& f) {
    [&]<std::size_t... K>(std::index_sequence<K...>) {
        (f.template operator()<K / 4 + 1, K % 4 + 1>(), ...);
    }(std::make_index_sequence<16>{});
}

/// Vectors and matrices of small dyadic numbers of either sign, zero among them, that differ by
/// their seed: sums and products of a few of them are exact.
template <std::size_t N>
constexpr vector<double, N> sample_vector(int seed) {
    vector<double, N> v;
    for (std::size_t i = 0; i < N; ++i)
        v[i] = (static_cast<int>(5 * i * i + 3 * i) * (seed + 2) + 7 * seed) % 17 / 2.0 - 3;
    return v;
}
template <std::size_t Rows, std::size_t Columns>
constexpr matrix<double, Rows, Columns> sample_matrix(int seed) {
    matrix<double, Rows, Columns> m;
    auto const entries = sample_vector<Rows * Columns>(seed);
    for (std::size_t k = 0; k < entries.size(); ++k) m(k / Columns, k % Columns) = entries[k];
    return m;
}

/// A function with its derivative as a textbook prints it.
template <class F, class D>
struct textbook_function {
    F function;
    D slope;
};
template <class F, class D>
textbook_function(F, D) -> textbook_function<F, D>;

inline constexpr textbook_function cubic{[](auto x) { return x * x * x - 2 * x + 1; },
                                         [](auto x) { return 3 * x * x - 2; }};
inline constexpr textbook_function square_plus_two{[](auto x) { return x * x + 2; },
                                                   [](auto x) { return 2 * x; }};
inline constexpr textbook_function sine{[](auto x) { return sin(x); },
                                        [](auto x) { return cos(x); }};
inline constexpr textbook_function exponential{[](auto x) { return exp(x); },
                                               [](auto x) { return exp(x); }};

/// Dyadic numbers: polynomials of small degree are exact there.
inline constexpr std::array dyadic_points{-8.0, -2.5, -1.0, -0.125, 0.0, 0.25, 1.0, 3.5, 16.0};
inline constexpr std::array positive_points{1e-300, 1e-9, 0.3, 1.0, 2.718281828459045, 1e3, 1e300};
inline constexpr std::array moderate_points{-20.0, -3.7, -1.0, -1e-8, 0.0, 1e-300, 0.1, 2.0, 11.3};

/// The points (x, y) of the examples in two variables.
inline constexpr std::array plane_points{vector{2.0, 1.0}, vector{-1.5, 0.25}, vector{0.0, 0.0},
                                         vector{-1024.0, 3.0}, vector{0.125, -512.0}};
/// Softmax as the documents print it, e^{zᵢ}/Σₖe^{zₖ}, with plain numbers: the right-hand sides are
/// made of it.
template <std::size_t K>
constexpr vector<double, K> softmax_by_definition(vector<double, K> const& z) {
    vector<double, K> e{};
    double sum = 0;
    for (std::size_t k = 0; k < K; ++k) sum += e[k] = exp(z[k]);
    for (std::size_t k = 0; k < K; ++k) e[k] /= sum;
    return e;
}
/// The points for softmax: K logits of either sign.
template <std::size_t K>
constexpr vector<double, K> logits(int seed) {
    vector<double, K> z{};
    for (std::size_t k = 0; k < K; ++k)
        z[k] = (static_cast<int>(7 * k + 3) * (seed + 1)) % 11 / 4.0 - 1.3;
    return z;
}

}  // namespace leibniz::primer
