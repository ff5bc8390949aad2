// SPDX-License-Identifier: BSL-1.0
#include "documents.hpp"
#include "samples.hpp"

#include <array>
#include <cstddef>

/// 001: guidebook on derivatives.
namespace leibniz::primer::guidebook {

/// The steps of difference quotients.
constexpr std::array dyadic_steps{0x1p-1, -0x1p-1, 0x1p-7, -0x1p-7, 0x1p-13, -0x1p-13};
constexpr std::array rational_steps{rational{1, 2}, rational{-1, 3}, rational{1, 100},
                                    rational{-1, 1000}};

/// The difference quotient is not the derivative, but what is left is a multiple of h: h for x²,
/// h(3x + h) for x³ and for x³ − 2x + 1, h/(x²(x + h)) for 1/x. Both sides are exact, so the error
/// of first order is seen to the last bit.
constexpr row limit = [] {
    row r{"001.limit",
          "f′(x) = lim (f(x + h) − f(x))/h for h → 0; (x³)′ = ((x + h)³ − x³)/h − h(3x + h)", 0,
          "a limit"};
    auto const square = [](auto x) { return x * x; };
    auto const cube = [](auto x) { return x * x * x; };
    auto const inverse = [](auto x) { return 1 / x; };
    auto const check = [&](auto const& x, auto const& h) {
        auto const quotient = [&](auto const& f) { return (f(x + h) - f(x)) / h; };
        r.compare(at(x, h), derivative(cube, x), quotient(cube) - h * (3 * x + h));
        r.compare(at(x, h), derivative(square, x), quotient(square) - h);
        r.compare(at(x, h), derivative(cubic.function, x),
                  quotient(cubic.function) - h * (3 * x + h));
        if constexpr (exact<decltype(x)>) {
            if (x != 0 && x + h != 0)
                r.compare(at(x, h), derivative(inverse, x),
                          quotient(inverse) - h / (x * x * (x + h)));
        }
    };
    for (double const x : dyadic_points) {
        for (double const h : dyadic_steps) check(x, h);
    }
    for (rational const& x : rational_points) {
        for (rational const& h : rational_steps) check(x, h);
    }
    return r;
}();

/// In x²y what is left is hy, in x²y + y²z + z²x it is hy, hz and hx.
constexpr row partial_limit = [] {
    row r{"001.partial-limit",
          "∂f/∂x = lim (f(x + h, y, …) − f(x, y, …))/h for h → 0; "
          "∂(x²y)/∂x = ((x + h)²y − x²y)/h − hy",
          0, "a limit"};
    auto const monomial = [](auto const& x, auto const& y) { return x * x * y; };
    auto const f = [](auto const& x, auto const& y, auto const& z) {
        return x * x * y + y * y * z + z * z * x;
    };
    auto const check = [&](auto const& x, auto const& y, auto const& z, auto const& h) {
        r.compare(at(x, y, h), partial<0>(monomial, x, y),
                  (monomial(x + h, y) - monomial(x, y)) / h - h * y);
        auto const before = f(x, y, z);
        r.compare(at(x, y, z, h), partial<0>(f, x, y, z), (f(x + h, y, z) - before) / h - h * y);
        r.compare(at(x, y, z, h), partial<1>(f, x, y, z), (f(x, y + h, z) - before) / h - h * z);
        r.compare(at(x, y, z, h), partial<2>(f, x, y, z), (f(x, y, z + h) - before) / h - h * x);
    };
    for (double const h : dyadic_steps) {
        check(2.0, 1.0, -3.0, h);
        check(-1.5, 0.25, 1024.0, h);
        check(0.0, -4.0, 0.0, h);
    }
    for (rational const& h : rational_steps) {
        check(rational{2, 3}, rational{-1, 5}, rational{7}, h);
        check(rational{-7, 2}, rational{4, 3}, rational{1, 9}, h);
        check(rational{0}, rational{1, 7}, rational{-2}, h);
    }
    return r;
}();

constexpr double sigmoid_by_definition(double x) { return 1 / (1 + exp(-x)); }
/// σ(1 − σ), where 1 − σ = 1/(1 + eˣ) is written without cancellation.
constexpr double sigmoid_slope_by_definition(double x) {
    return sigmoid_by_definition(x) * sigmoid_by_definition(-x);
}

constexpr row table = [] {
    // The bound is for σ.
    row r{"001.table",
          "c → 0, x → 1, xⁿ → n·xⁿ⁻¹, eˣ → eˣ, ln x → 1/x, sin x → cos x, cos x → −sin x, "
          "σ → σ(1 − σ), ReLU → 1 for x > 0, 0 for x ≤ 0",
          1};
    for_each_of(
        [&](auto x) {
            r.compare(at(x), derivative([](auto) { return 3; }, x), 0);
            r.compare(at(x), derivative([](auto t) { return t; }, x), 1);
            r.compare(at(x), derivative([](auto t) { return pow(t, 3); }, x), 3 * (x * x));
            r.compare(at(x), derivative([](auto t) { return pow(t, 6); }, x),
                      6 * (x * x * x * x * x));
            if (x != 0)
                r.compare(at(x), derivative([](auto t) { return pow(t, -2); }, x),
                          -2 / (x * x * x));
            r.compare(at(x), derivative([](auto t) { return relu(t); }, x), x > 0 ? 1 : 0);
        },
        dyadic_points, extreme_points, rational_points);
    for (double const x : {-20.0, -3.7, -1.0, -1e-8, 0.0, 1e-300, 0.1, 2.0, 30.0, 700.0}) {
        r.compare(at(x), derivative([](auto t) { return exp(t); }, x), exp(x));
        if (x > 0) r.compare(at(x), derivative([](auto t) { return log(t); }, x), 1 / x);
        r.compare(at(x), derivative([](auto t) { return sin(t); }, x), cos(x));
        r.compare(at(x), derivative([](auto t) { return cos(t); }, x), -sin(x));
        r.compare(at(x), derivative([](auto t) { return sigmoid(t); }, x),
                  sigmoid_slope_by_definition(x));
    }
    return r;
}();

constexpr row partial_example = [] {
    row r{"001.partial", "f = 3x²y + 2y³ → ∂f/∂x = 6xy, ∂f/∂y = 3x² + 6y²"};
    auto const f = [](auto x, auto y) { return 3 * (x * x) * y + 2 * (y * y * y); };
    for_each_of(
        [&](auto const& p) {
            auto const& [x, y] = p;
            r.compare(at(x, y), partial<0>(f, x, y), 6 * x * y);
            r.compare(at(x, y), partial<1>(f, x, y), 3 * x * x + 6 * y * y);
        },
        plane_points, extreme_plane_points, rational_plane_points);
    return r;
}();

constexpr row chain = [] {
    row r{"001.chain", "y = f(g(x)) → dy/dx = f′(g(x))·g′(x)"};
    for_each_of(
        [&](auto x) {
            r.compare(
                at(x),
                derivative([](auto t) { return square_plus_two.function(cubic.function(t)); }, x),
                square_plus_two.slope(cubic.function(x)) * cubic.slope(x));
        },
        dyadic_points, extreme_points, rational_points);
    for (double const x : {-2.5, -1.0, -0x1p-60, 0.0, 0.25, 1.75}) {
        r.compare(at(x),
                  derivative([](auto t) { return exponential.function(cubic.function(t)); }, x),
                  exponential.slope(cubic.function(x)) * cubic.slope(x));
        r.compare(at(x),
                  derivative([](auto t) { return square_plus_two.function(sine.function(t)); }, x),
                  square_plus_two.slope(sine.function(x)) * sine.slope(x));
    }
    return r;
}();

constexpr row chain_of_several = [] {
    row r{"001.chain-multi", "z = f(x(t), y(t)) → dz/dt = (∂f/∂x)(dx/dt) + (∂f/∂y)(dy/dt)"};
    auto const composed = [](auto const& f, auto const& x, auto const& y) {
        return [=](auto t) { return f(x.function(t), y.function(t)); };
    };
    // f = x²y + y, x = t³ − 2t + 1, y = t² + 2
    auto const f = [](auto x, auto y) { return x * x * y + y; };
    for_each_of(
        [&](auto t) {
            auto const x = cubic.function(t);
            auto const y = square_plus_two.function(t);
            r.compare(at(t), derivative(composed(f, cubic, square_plus_two), t),
                      2 * x * y * cubic.slope(t) + (x * x + 1) * square_plus_two.slope(t));
        },
        dyadic_points, rational_points);
    // f = eˣ + y³, x = sin t, y = t² + 2
    auto const g = [](auto x, auto y) { return exp(x) + y * y * y; };
    for (double const t : dyadic_points) {
        auto const y = square_plus_two.function(t);
        r.compare(at(t), derivative(composed(g, sine, square_plus_two), t),
                  exp(sine.function(t)) * sine.slope(t) + 3 * (y * y) * square_plus_two.slope(t));
    }
    return r;
}();

constexpr row sigmoid_derivative = [] {
    row r{"001.sigmoid", "σ = 1/(1 + e⁻ˣ) → σ′ = σ(1 − σ)", 1};
    for (double const x : {-700.0, -36.0, -2.5, -1e-9, 0.0, 0.3, 4.0, 36.0, 700.0}) {
        auto const formula = [](auto t) { return 1 / (1 + exp(-t)); };
        auto const stated = sigmoid_slope_by_definition(x);
        r.compare(at(x), derivative(formula, x), stated);
        r.compare(at(x), derivative([](auto t) { return sigmoid(t); }, x), stated);
        // 1 − σ itself, where it does not cancel
        auto const s = sigmoid_by_definition(x);
        if (x <= 0) r.compare(at(x), derivative(formula, x), s * (1 - s));
    }
    return r;
}();

/// At 0 the slope is a choice: the limit of 001.limit does not exist, its quotients are 1 and 0.
constexpr row relu_derivative = [] {
    row r{"001.relu", "ReLU(x) = max(0, x) → ReLU′(x) = 1 for x > 0, 0 for x ≤ 0", 0, "a kink"};
    for_each_of(
        [&](auto x) {
            r.compare(at(x), derivative([](auto t) { return relu(t); }, x), x > 0 ? 1 : 0);
            if (x == 0) return;
            r.compare(at(x), derivative([](auto t) { return max(0, t); }, x), x > 0 ? 1 : 0);
            auto const h = x;
            auto const zero = x - x;
            r.compare(at(zero, h), (relu(zero + h) - relu(zero)) / h, h > 0 ? 1 : 0);
        },
        std::array{-1e300, -1e-300, 1e-300, 1e300}, dyadic_points, rational_points);
    return r;
}();

constexpr row softmax_derivative = [] {
    // 1 − σ(zᵢ) is the sum of the others.
    row r{"001.softmax", "σ(zᵢ) = e^{zᵢ}/Σⱼe^{zⱼ} → ∂σ(zᵢ)/∂zⱼ = σ(zᵢ)(δᵢⱼ − σ(zⱼ))", 3};
    for_dimensions<double>([&]<class T, std::size_t K>() {
        for (T const scale : {0.25, 4.0, 16.0, 0x1p-60}) {
            vector<T, K> const z = sample_vector<T, K>(5) * scale;
            auto const s = softmax_by_definition(z);
            matrix<T, K, K> stated{};
            for (std::size_t i = 0; i < K; ++i) {
                for (std::size_t j = 0; j < K; ++j)
                    stated(i, j) = s[i] * (i == j ? sum_of_others(s, j) : 0 - s[j]);
            }
            r.compare(at(z), jacobian([](auto const& t) { return softmax(t); }, z), stated);
            // The printed formula itself cancels where one σ(zᵢ) is close to 1.
            if (scale < 1) r.compare(at(z), jacobian(softmax_formula, z), stated);
        }
    });
    return r;
}();

constexpr row cross_entropy_gradient = [] {
    row r{"001.cross-entropy", "L = −Σyᵢ log ŷᵢ, ŷᵢ = e^{zᵢ}/Σⱼe^{zⱼ}, Σyᵢ = 1 → ∂L/∂zᵢ = ŷᵢ − yᵢ",
          2};
    auto const check = [&](auto const& z, auto const& y, auto const& stated) {
        r.compare(at(z, y),
                  gradient([&](auto const& t) { return cross_entropy(y, softmax(t)); }, z), stated);
        r.compare(at(z, y), gradient([&](auto const& t) { return softmax_cross_entropy(y, t); }, z),
                  stated);
    };
    for_dimensions<double>([&]<class T, std::size_t K>() {
        for (T const scale : {0.25, 8.0}) {
            vector<T, K> const z = sample_vector<T, K>(5) * scale;
            auto const probabilities = softmax_by_definition(z);
            for (std::size_t hot = 0; hot < K; ++hot) {
                vector<T, K> y{};
                y[hot] = 1;
                // ŷᵢ − 1 is minus the sum of the others.
                vector<T, K> stated = probabilities;
                stated[hot] = -sum_of_others(probabilities, hot);
                check(z, y, stated);
            }
            // y = (1/2, 1/4, …), of sum 1 too, at points where no ŷᵢ is close to yᵢ
            if (scale < 1) continue;
            vector<T, K> y{};
            T weight = 1;
            for (std::size_t i = 0; i < K; ++i) y[i] = i + 1 < K ? weight /= 2 : weight;
            check(z, y, probabilities - y);
        }
    });
    return r;
}();

using stated = rows_of_document<limit, partial_limit, table, partial_example, chain,
                                chain_of_several, sigmoid_derivative, relu_derivative,
                                softmax_derivative, cross_entropy_gradient>;

static_assert(all_hold(stated{}));
constinit row_list const rows(stated::all);

}  // namespace leibniz::primer::guidebook
