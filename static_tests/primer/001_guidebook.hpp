// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "row.hpp"
#include "samples.hpp"

/// 001: guidebook on derivatives.
namespace leibniz::primer {

/// The difference quotient is not the derivative, but what is left shrinks with h. For x² it is h
/// itself, and for x³ it is h(3x + h); in dyadic numbers both sides are exact, so the error of
/// first order is seen to the last bit.
inline constexpr row limit = [] {
    row r{"001.limit", "f′(x) = lim (f(x + h) − f(x))/h"};
    auto const square = [](auto x) { return x * x; };
    auto const cube = [](auto x) { return x * x * x; };
    for (double const x : {-3.0, -0.5, 0.0, 0.25, 2.0}) {
        for (double h = 0.5; h > 1e-4; h /= 8) {
            for (double const step : {h, -h}) {
                r.compare(at(x, step),
                          (square(x + step) - square(x)) / step - derivative(square, x), step);
                r.compare(at(x, step), (cube(x + step) - cube(x)) / step - derivative(cube, x),
                          step * (3 * x + step));
            }
        }
    }
    return r;
}();

inline constexpr row partial_limit = [] {
    row r{"001.partial-limit", "∂f/∂x = lim (f(x + h, y, …) − f(x, y, …))/h"};
    auto const f = [](auto x, auto y) { return x * x * y + y * y; };
    for (auto const& [x, y] : {vector{2.0, 1.0}, vector{-1.5, 0.25}, vector{0.0, -4.0}}) {
        for (double h = 0.5; h > 1e-4; h /= 8) {
            r.compare(at(x, y, h), (f(x + h, y) - f(x, y)) / h - partial<0>(f, x, y), h * y);
            r.compare(at(x, y, h), (f(x, y + h) - f(x, y)) / h - partial<1>(f, x, y), h);
        }
    }
    return r;
}();

/// σ and its derivative σ(1 − σ), where 1 − σ = 1/(1 + eˣ) is written without cancellation.
constexpr double sigmoid_by_definition(double x) { return 1 / (1 + exp(-x)); }
constexpr double sigmoid_slope_by_definition(double x) {
    return sigmoid_by_definition(x) * sigmoid_by_definition(-x);
}

inline constexpr row table = [] {
    row r{
        "001.table",
        "c → 0, x → 1, xⁿ → nxⁿ⁻¹, eˣ → eˣ, ln x → 1/x, sin → cos, cos → −sin, σ → σ(1 − σ), ReLU → 1 or 0",
        rounding};
    for (double const x : {-20.0, -3.7, -1.0, -1e-8, 1e-300, 0.1, 2.0, 30.0, 700.0}) {
        r.compare(at(x), derivative([](auto) { return 3; }, x), 0.0);
        r.compare(at(x), derivative([](auto t) { return t; }, x), 1.0);
        r.compare(at(x), derivative([](auto t) { return pow(t, 3); }, x), 3 * pow(x, 2));
        r.compare(at(x), derivative([](auto t) { return exp(t); }, x), exp(x));
        if (x > 0) r.compare(at(x), derivative([](auto t) { return log(t); }, x), 1 / x);
        r.compare(at(x), derivative([](auto t) { return sin(t); }, x), cos(x));
        r.compare(at(x), derivative([](auto t) { return cos(t); }, x), -sin(x));
        r.compare(at(x), derivative([](auto t) { return sigmoid(t); }, x),
                  sigmoid_slope_by_definition(x));
        r.compare(at(x), derivative([](auto t) { return relu(t); }, x), x > 0 ? 1.0 : 0.0);
    }
    return r;
}();

inline constexpr row partial_example = [] {
    row r{"001.partial", "f = 3x²y + 2y³ → ∂f/∂x = 6xy, ∂f/∂y = 3x² + 6y²"};
    auto const f = [](auto x, auto y) { return 3 * (x * x) * y + 2 * (y * y * y); };
    for (auto const& [x, y] : plane_points) {
        r.compare(at(x, y), partial<0>(f, x, y), 6 * x * y);
        r.compare(at(x, y), partial<1>(f, x, y), 3 * x * x + 6 * y * y);
    }
    return r;
}();

inline constexpr row guidebook_chain = [] {
    row r{"001.chain", "y = f(g(x)) → dy/dx = f′(g(x))·g′(x)", rounding};
    for (double const x : {-2.5, -1.0, -1e-8, 0.0, 0.25, 1.75}) {
        r.compare(at(x),
                  derivative([](auto t) { return exponential.function(cubic.function(t)); }, x),
                  exponential.slope(cubic.function(x)) * cubic.slope(x));
        r.compare(at(x),
                  derivative([](auto t) { return square_plus_two.function(sine.function(t)); }, x),
                  square_plus_two.slope(sine.function(x)) * sine.slope(x));
    }
    return r;
}();

inline constexpr row chain_of_several = [] {
    row r{"001.chain-multi", "z = f(x(t), y(t)) → dz/dt = (∂f/∂x)(dx/dt) + (∂f/∂y)(dy/dt)",
          rounding};
    // f = x²y + y with x = t³ − 2t + 1 and y = t² + 2; then f = eˣ·y with x = sin t
    for (double const t : dyadic_points) {
        auto const x = cubic.function(t);
        auto const y = square_plus_two.function(t);
        r.compare(at(t),
                  derivative(
                      [](auto s) {
                          auto const u = cubic.function(s);
                          auto const v = square_plus_two.function(s);
                          return u * u * v + v;
                      },
                      t),
                  2 * x * y * cubic.slope(t) + (x * x + 1) * square_plus_two.slope(t));
        auto const sx = sine.function(t);
        r.compare(
            at(t),
            derivative([](auto s) { return exp(sine.function(s)) * square_plus_two.function(s); },
                       t),
            exp(sx) * y * sine.slope(t) + exp(sx) * square_plus_two.slope(t));
    }
    return r;
}();

inline constexpr row sigmoid_row = [] {
    row r{"001.sigmoid", "σ = 1/(1 + e⁻ˣ) → σ′ = σ(1 − σ)", rounding};
    for (double const x : {-700.0, -36.0, -2.5, -1e-9, 0.0, 0.3, 4.0, 36.0, 700.0}) {
        r.compare(at(x), derivative([](auto t) { return 1 / (1 + exp(-t)); }, x),
                  sigmoid_slope_by_definition(x));
        r.compare(at(x), derivative([](auto t) { return sigmoid(t); }, x),
                  sigmoid_slope_by_definition(x));
    }
    return r;
}();

inline constexpr row relu_row = [] {
    row r{"001.relu", "ReLU = max(0, x) → ReLU′ = 1 for x > 0, 0 for x ≤ 0"};
    for (double const x : {-1e300, -2.0, -1e-300, 0.0, 1e-300, 0.5, 1e300}) {
        r.compare(at(x), derivative([](auto t) { return relu(t); }, x), x > 0 ? 1.0 : 0.0);
        // Away from the kink max(0, x) itself has this slope; at 0 the quotients of 001.limit are 1
        // and 0.
        if (x != 0)
            r.compare(at(x), derivative([](auto t) { return max(0, t); }, x), x > 0 ? 1.0 : 0.0);
    }
    for (double const h : {1.0, 0.125, -1.0, -0.125}) {
        r.compare(at(0, h), (relu(0.0 + h) - relu(0.0)) / h, h > 0 ? 1.0 : 0.0);
    }
    return r;
}();

inline constexpr row guidebook_softmax = [] {
    row r{"001.softmax", "σ(zᵢ) = e^{zᵢ}/Σⱼe^{zⱼ} → ∂σ(zᵢ)/∂zⱼ = σ(zᵢ)(δᵢⱼ − σ(zⱼ))", rounding};
    for_dimensions([&]<std::size_t K>() {
        for (int seed = 3; seed < 5; ++seed) {
            auto const z = logits<K>(seed);
            auto const s = softmax_by_definition(z);
            matrix<double, K, K> stated{};
            for (std::size_t i = 0; i < K; ++i) {
                for (std::size_t j = 0; j < K; ++j) stated(i, j) = s[i] * ((i == j ? 1 : 0) - s[j]);
            }
            r.compare(at(z), jacobian([](auto const& t) { return softmax(t); }, z), stated);
        }
    });
    return r;
}();

inline constexpr row cross_entropy_row = [] {
    row r{"001.cross-entropy", "L = −Σ yᵢ log ŷᵢ, ŷ = softmax z, Σy = 1 → ∂L/∂zᵢ = ŷᵢ − yᵢ",
          rounding};
    for_dimensions([&]<std::size_t K>() {
        auto const z = logits<K>(5);
        auto const probabilities = softmax_by_definition(z);
        for (std::size_t hot = 0; hot < K; ++hot) {
            vector<double, K> y{};
            y[hot] = 1;
            auto const stated = probabilities - y;
            auto const composed =
                gradient([&](auto const& t) { return cross_entropy(y, softmax(t)); }, z);
            auto const fused =
                gradient([&](auto const& t) { return softmax_cross_entropy(y, t); }, z);
            r.compare(at(z, y), composed, stated);
            r.compare(at(z, y), fused, stated);
        }
    });
    return r;
}();

using guidebook =
    rows_of_document<limit, partial_limit, table, partial_example, guidebook_chain,
                     chain_of_several, sigmoid_row, relu_row, guidebook_softmax, cross_entropy_row>;

}  // namespace leibniz::primer
