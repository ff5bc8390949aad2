// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "quantity.hpp"

#include <array>
#include <cstddef>
#include <utility>

/// What the documents' identities are compared on: functions with their textbook derivatives,
/// dimensions, points.
namespace leibniz::primer {

/// The magnitudes at which samples are taken: powers of two, so that scaling one is exact.
template <class T>
inline constexpr std::array scales{T(1), T(0x1p-60), T(0x1p60)};
template <>
inline constexpr std::array scales<rational>{rational(1)};

/// f at every scale, or once if it does not ask for one.
template <class T, std::size_t... Sizes, class F>
constexpr void at_scales(F const& f) {
    if constexpr (requires { f.template operator()<T, Sizes...>(); }) {
        f.template operator()<T, Sizes...>();
    } else {
        for (T const& scale : scales<T>) f.template operator()<T, Sizes...>(scale);
    }
}

/// f.template operator()<T, N>(scale) for every number type T that is asked for, every dimension
/// N = 1 to 6, and every magnitude. Scaling a sample is exact.
template <class... Ts, class F>
constexpr void for_dimensions(F const& f) {
    static_assert(sizeof...(Ts) > 0, "in which numbers?");
    auto const dimensions = [&]<class T, std::size_t... N>(std::index_sequence<N...>) {
        (at_scales<T, N + 1>(f), ...);
    };
    (dimensions.template operator()<Ts>(std::make_index_sequence<6>{}), ...);
}

/// The same for every shape of 1 to 4 rows and 1 to 4 columns, and for some with 5 or 6 of them:
/// every dimension from 1 to 6 is one of rows and one of columns.
template <class... Ts, class F>
constexpr void for_shapes(F const& f) {
    static_assert(sizeof...(Ts) > 0, "in which numbers?");
    auto const shapes = [&]<class T, std::size_t... K>(std::index_sequence<K...>) {
        (at_scales<T, K / 4 + 1, K % 4 + 1>(f), ...);
        at_scales<T, 5, 2>(f);
        at_scales<T, 6, 3>(f);
        at_scales<T, 1, 5>(f);
        at_scales<T, 2, 6>(f);
    };
    (shapes.template operator()<Ts>(std::make_index_sequence<16>{}), ...);
}

/// f(x) for each x of each range: doubles, rational numbers, points of the plane.
template <class F, class... Ranges>
constexpr void for_each_of(F&& f, Ranges const&... ranges) {
    auto const each = [&](auto const& range) {
        for (auto const& x : range) f(x);
    };
    (each(ranges), ...);
}

/// Vectors and matrices of small numbers of either sign, zero among them, that differ by their
/// seed: halves as doubles, so that sums and products of a few of them are exact; wholes, halves
/// and thirds as rational numbers.
template <class T, std::size_t N>
constexpr vector<T, N> sample_vector(int seed) {
    vector<T, N> v;
    for (std::size_t i = 0; i < N; ++i) {
        int const n = (static_cast<int>(5 * i * i + 3 * i) * (seed + 2) + 7 * seed) % 17;
        int const d = exact<T> ? static_cast<int>(i + static_cast<std::size_t>(seed)) % 3 + 1 : 2;
        v[i] = T(n) / d - 3;
    }
    return v;
}
template <class T, std::size_t Rows, std::size_t Columns>
constexpr matrix<T, Rows, Columns> sample_matrix(int seed) {
    matrix<T, Rows, Columns> m;
    auto const entries = sample_vector<T, Rows * Columns>(seed);
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

/// Points of one variable. Dyadic numbers: polynomials of small degree are exact there.
inline constexpr std::array dyadic_points{-8.0, -2.5, -1.0, -0.125, 0.0, 0.25, 1.0, 3.5, 16.0};
inline constexpr std::array rational_points{rational{-7, 3}, rational{-1},   rational{-2, 7},
                                            rational{0},     rational{1, 3}, rational{11, 5}};
inline constexpr std::array positive_points{1e-300, 1e-9, 0.3, 1.0, 2.718281828459045, 1e3, 1e300};
inline constexpr std::array moderate_points{-20.0, -3.7, -1.0, -1e-8, 0.0, 1e-300, 0.1, 2.0, 11.3};

/// Powers of two times small numbers: products are exact there, and a sum rounds to its largest
/// term.
inline constexpr std::array extreme_points{-0x1.8p60, -0x1p-60, 0x1p-60, 0x1p60};
inline constexpr std::array extreme_plane_points{
    vector{0x1p60, -0x1p-60}, vector{-0x1p-60, 0x1.8p60}, vector{0x1p-60, 0x1p-60}};

/// The points (x, y) of the examples in two variables.
inline constexpr std::array plane_points{vector{2.0, 1.0}, vector{-1.5, 0.25}, vector{0.0, 0.0},
                                         vector{-1024.0, 3.0}, vector{0.125, -512.0}};
inline constexpr std::array rational_plane_points{vector{rational{2, 3}, rational{-1, 5}},
                                                  vector{rational{-7, 2}, rational{4, 3}},
                                                  vector{rational{0}, rational{1, 7}}};

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
/// Softmax as the documents print it, for the operators to differentiate.
inline constexpr auto softmax_formula = [](auto const& z) {
    auto const e = map([](auto const& t) { return exp(t); }, z);
    return e / sum(e);
};
/// Σₖyₖ but for yᵢ: 1 − yᵢ for a y of sum 1, without its cancellation.
template <std::size_t K>
constexpr double sum_of_others(vector<double, K> const& y, std::size_t i) {
    double others = 0;
    for (std::size_t k = 0; k < K; ++k) others += k == i ? 0 : y[k];
    return others;
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
