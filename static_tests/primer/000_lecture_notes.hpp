// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "row.hpp"
#include "samples.hpp"

/// 000: lecture notes and solved exercise sheet 2.
namespace leibniz::primer {

inline constexpr row constant = [] {
    row r{"000.constant", "f = c → f′ = 0"};
    for (double const x : {-1e300, -1.5, 0.0, 1e-300, 7.0}) {
        r.compare(at(x), derivative([](auto) { return 42; }, x), 0.0);
        r.compare(at(x), derivative([](auto) { return -0.5; }, x), 0.0);
    }
    return r;
}();

inline constexpr row factor = [] {
    row r{"000.factor", "(c·g)′ = c·g′"};
    for (double const x : dyadic_points) {
        r.compare(at(x), derivative([](auto t) { return -3 * cubic.function(t); }, x),
                  -3 * cubic.slope(x));
        r.compare(at(x), derivative([](auto t) { return cubic.function(t) * 0.75; }, x),
                  0.75 * cubic.slope(x));
    }
    return r;
}();

inline constexpr row power = [] {
    row r{"000.power", "(xⁿ)′ = n·xⁿ⁻¹", rounding};
    for (int n = -5; n <= 9; ++n) {
        for (double const x : {-1e3, -2.5, -1.0, -1e-3, 1e-30, 0.3, 1.0, 4.0, 1e30}) {
            r.compare(at(x, n), derivative([n](auto t) { return pow(t, n); }, x),
                      n * pow(x, n - 1));
        }
        if (n > 0)
            r.compare(at(0, n), derivative([n](auto t) { return pow(t, n); }, 0.0),
                      n == 1 ? 1.0 : 0.0);
    }
    r.compare(at(0, 0), derivative([](auto t) { return pow(t, 0); }, 0.0), 0.0);
    for (double const n : {-2.5, -0.5, 0.5, 1.5, 3.141592653589793}) {
        for (double const x : {1e-30, 0.3, 1.0, 7.5, 1e30}) {
            r.compare(at(x, n), derivative([n](auto t) { return pow(t, n); }, x),
                      n * pow(x, n - 1));
        }
    }
    return r;
}();

inline constexpr row sum_rule = [] {
    row r{"000.sum", "(g + h)′ = g′ + h′", rounding};
    for (double const x : moderate_points) {
        r.compare(at(x), derivative([](auto t) { return cubic.function(t) + sine.function(t); }, x),
                  cubic.slope(x) + sine.slope(x));
        r.compare(
            at(x),
            derivative([](auto t) { return exponential.function(t) + square_plus_two.function(t); },
                       x),
            exponential.slope(x) + square_plus_two.slope(x));
    }
    return r;
}();

inline constexpr row product_rule = [] {
    row r{"000.product", "(g·h)′ = g′·h + g·h′", rounding};
    for (double const x : moderate_points) {
        r.compare(
            at(x),
            derivative([](auto t) { return cubic.function(t) * square_plus_two.function(t); }, x),
            cubic.slope(x) * square_plus_two.function(x) +
                cubic.function(x) * square_plus_two.slope(x));
        r.compare(
            at(x), derivative([](auto t) { return sine.function(t) * exponential.function(t); }, x),
            sine.slope(x) * exponential.function(x) + sine.function(x) * exponential.slope(x));
    }
    return r;
}();

inline constexpr row quotient_rule = [] {
    row r{"000.quotient", "(g/h)′ = (h·g′ − g·h′)/h²", rounding};
    for (double const x : {-2.5, -1.0, 0.0, 0.25, 1.0, 3.5}) {
        auto const h = square_plus_two.function(x);
        r.compare(
            at(x),
            derivative([](auto t) { return cubic.function(t) / square_plus_two.function(t); }, x),
            (h * cubic.slope(x) - cubic.function(x) * square_plus_two.slope(x)) / (h * h));
        auto const e = exponential.function(x);
        r.compare(
            at(x),
            derivative([](auto t) { return square_plus_two.function(t) / exponential.function(t); },
                       x),
            (e * square_plus_two.slope(x) - square_plus_two.function(x) * exponential.slope(x)) /
                (e * e));
    }
    return r;
}();

inline constexpr row chain_rule_row = [] {
    row r{"000.chain", "g(h(x))′ = g′(h(x))·h′(x)", rounding};
    for (double const x : {-2.5, -1.0, -1e-8, 0.0, 1e-300, 0.25, 1.75}) {
        r.compare(at(x),
                  derivative([](auto t) { return sine.function(square_plus_two.function(t)); }, x),
                  sine.slope(square_plus_two.function(x)) * square_plus_two.slope(x));
        r.compare(at(x),
                  derivative([](auto t) { return exponential.function(sine.function(t)); }, x),
                  exponential.slope(sine.function(x)) * sine.slope(x));
        r.compare(at(x), derivative([](auto t) { return cubic.function(cubic.function(t)); }, x),
                  cubic.slope(cubic.function(x)) * cubic.slope(x));
    }
    return r;
}();

inline constexpr row chain_example = [] {
    row r{"000.chain-example", "((3x + 5)⁵)′ = 5(3x + 5)⁴·3"};
    for (double const x : dyadic_points) {
        auto const base = 3 * x + 5;
        r.compare(at(x), derivative([](auto t) { return pow(3 * t + 5, 5); }, x),
                  5 * (base * base * base * base) * 3);
    }
    return r;
}();

inline constexpr row log_row = [] {
    row r{"000.log", "(log x)′ = 1/x"};
    for (double const x : positive_points)
        r.compare(at(x), derivative([](auto t) { return log(t); }, x), 1 / x);
    return r;
}();

inline constexpr row exp_row = [] {
    row r{"000.exp", "(eˣ)′ = eˣ"};
    for (double const x : {-700.0, -20.0, -1.0, -1e-300, 0.0, 1e-9, 0.5, 3.0, 709.0}) {
        r.compare(at(x), derivative([](auto t) { return exp(t); }, x), exp(x));
    }
    return r;
}();

inline constexpr auto z_of_x_and_y = [](auto x, auto y) {
    return x * x + 3 * x * y + 4 * y * y * y;
};

inline constexpr row partial_row = [] {
    row r{"000.partial", "z = x² + 3xy + 4y³ → ∂z/∂x = 2x + 3y"};
    for (auto const& [x, y] : plane_points)
        r.compare(at(x, y), partial<0>(z_of_x_and_y, x, y), 2 * x + 3 * y);
    return r;
}();

inline constexpr row gradient_definition = [] {
    row r{"000.gradient-def", "∇f = (∂f/∂x₁, …, ∂f/∂x_d)ᵀ ∈ ℝᵈ"};
    for_dimensions([&]<std::size_t D>() {
        // f = Σ (k + 1)·xₖ³, whose k-th partial derivative is 3(k + 1)·xₖ²
        auto const f = [](auto const& x) {
            auto sum = x[0] * x[0] * x[0];
            for (std::size_t k = 1; k < D; ++k)
                sum = sum + static_cast<double>(k + 1) * (x[k] * x[k] * x[k]);
            return sum;
        };
        for (int seed = 0; seed < 3; ++seed) {
            auto const x = sample_vector<D>(seed);
            vector<double, D> stated{};
            for (std::size_t k = 0; k < D; ++k)
                stated[k] = 3 * static_cast<double>(k + 1) * x[k] * x[k];
            r.compare(at(x), gradient(f, x), stated);
        }
    });
    return r;
}();

inline constexpr row jacobian_definition = [] {
    row r{"000.jacobian-def", "(J_F)ᵢⱼ = ∂Fᵢ/∂xⱼ, J_F ∈ ℝⁿˣᵈ, row i = (∇Fᵢ)ᵀ"};
    for_shapes([&]<std::size_t N, std::size_t D>() {
        // Fᵢ = Σⱼ aᵢⱼ·xⱼ², whose partial derivatives are 2aᵢⱼxⱼ
        auto const a = sample_matrix<N, D>(1);
        auto const f = [a](auto const& x) { return a * map([](auto t) { return t * t; }, x); };
        auto const x = sample_vector<D>(2);
        matrix<double, N, D> stated{};
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < D; ++j) stated(i, j) = 2 * a(i, j) * x[j];
            r.compare(at(x), gradient([i, f](auto const& t) { return f(t)[i]; }, x), stated.row(i));
        }
        r.compare(at(x), jacobian(f, x), stated);
    });
    return r;
}();

inline constexpr row gradient_row = [] {
    row r{"000.gradient", "z = x² + 3xy + 4y³ → ∇z = (2x + 3y, 3x + 12y²)"};
    for (auto const& [x, y] : plane_points) {
        r.compare(at(x, y), gradient(z_of_x_and_y, x, y),
                  vector{2 * x + 3 * y, 3 * x + 12 * y * y});
    }
    return r;
}();

inline constexpr row jacobian_row = [] {
    row r{"000.jacobian", "z = (2x₁ + 3x₃, 3x₂, 4x₃, x₂ − x₃) → J = (2 0 3; 0 3 0; 0 0 4; 0 1 −1)"};
    auto const z = [](auto const& x) {
        return vector{2 * x[0] + 3 * x[2], 3 * x[1], 4 * x[2], x[1] - x[2]};
    };
    for (auto const& x :
         {vector{1.0, 2.0, 3.0}, vector{-1e300, 0.0, 1e-300}, vector{0.1, -0.2, 0.3}}) {
        r.compare(at(x), jacobian(z, x), matrix{{2, 0, 3}, {0, 3, 0}, {0, 0, 4}, {0, 1, -1}});
    }
    return r;
}();

inline constexpr row sums = [] {
    row r{"000.sums", "xᵀx = Σxᵢ², wᵀx = xᵀw = Σwᵢxᵢ, (Wx)ᵢ = Σₖwᵢₖxₖ"};
    for_dimensions([&]<std::size_t N>() {
        auto const x = sample_vector<N>(0);
        auto const w = sample_vector<N>(1);
        double squares = 0;
        double products = 0;
        for (std::size_t i = 0; i < N; ++i) {
            squares += x[i] * x[i];
            products += w[i] * x[i];
        }
        r.compare(at(x), dot(x, x), squares);
        r.compare(at(w, x), dot(w, x), products);
        r.compare(at(w, x), dot(x, w), products);
    });
    for_shapes([&]<std::size_t N, std::size_t D>() {
        auto const w = sample_matrix<N, D>(2);
        auto const x = sample_vector<D>(3);
        vector<double, N> stated{};
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t k = 0; k < D; ++k) stated[i] += w(i, k) * x[k];
        }
        r.compare(at(w, x), w * x, stated);
    });
    return r;
}();

inline constexpr row x_transposed_x = [] {
    row r{"000.xTx", "∇ xᵀx = 2x"};
    for_dimensions([&]<std::size_t N>() {
        for (int seed = 0; seed < 3; ++seed) {
            auto const x = sample_vector<N>(seed);
            vector<double, N> stated{};
            for (std::size_t i = 0; i < N; ++i) stated[i] = 2 * x[i];
            r.compare(at(x), gradient([](auto const& t) { return dot(t, t); }, x), stated);
        }
    });
    return r;
}();

inline constexpr row w_transposed_x = [] {
    row r{"000.wTx", "∇ₓ wᵀx = w, ∇_w wᵀx = x"};
    for_dimensions([&]<std::size_t N>() {
        auto const x = sample_vector<N>(4);
        auto const w = sample_vector<N>(5);
        auto const f = [](auto const& a, auto const& b) { return dot(a, b); };
        r.compare(at(w, x), partial<1>(f, w, x), w);
        r.compare(at(w, x), partial<0>(f, w, x), x);
    });
    return r;
}();

inline constexpr row x_transposed_w = [] {
    row r{"000.xTw", "∇ₓ xᵀw = w, ∇_w xᵀw = x"};
    for_dimensions([&]<std::size_t N>() {
        auto const x = sample_vector<N>(6);
        auto const w = sample_vector<N>(7);
        auto const f = [](auto const& a, auto const& b) { return dot(b, a); };
        r.compare(at(w, x), partial<1>(f, w, x), w);
        r.compare(at(w, x), partial<0>(f, w, x), x);
    });
    return r;
}();

inline constexpr row softmax_row = [] {
    row r{"000.2-1", "ŷ = softmax z → ∂ŷᵢ/∂zⱼ = ŷᵢ(1 − ŷᵢ) for i = j, −ŷᵢŷⱼ for i ≠ j", rounding};
    for_dimensions([&]<std::size_t K>() {
        for (int seed = 0; seed < 2; ++seed) {
            auto const z = logits<K>(seed);
            auto const y = softmax_by_definition(z);
            matrix<double, K, K> stated{};
            for (std::size_t i = 0; i < K; ++i) {
                for (std::size_t j = 0; j < K; ++j)
                    stated(i, j) = i == j ? y[i] * (1 - y[i]) : -y[i] * y[j];
            }
            r.compare(at(z), jacobian([](auto const& t) { return softmax(t); }, z), stated);
        }
    });
    return r;
}();

inline constexpr row softmax_quotient = [] {
    row r{"000.2-1-quotient", "∂ŷᵢ/∂zᵢ = (e^{zᵢ}Σₖe^{zₖ} − e^{zᵢ}e^{zᵢ})/(Σₖe^{zₖ})²", rounding};
    for_dimensions([&]<std::size_t K>() {
        auto const z = logits<K>(2);
        double sum = 0;
        for (double const t : z) sum += exp(t);
        auto const j = jacobian([](auto const& t) { return softmax(t); }, z);
        for (std::size_t i = 0; i < K; ++i) {
            double const e = exp(z[i]);
            r.compare(at(z), j(i, i), (e * sum - e * e) / (sum * sum));
        }
    });
    return r;
}();

inline constexpr row exercise_2a = [] {
    row r{"000.2-2a", "y = 2x₁ + 3x₂² + 3/x₃ → ∇y = (2, 6x₂, −3/x₃²)", 1};
    auto const y = [](auto const& x) { return 2 * x[0] + 3 * (x[1] * x[1]) + 3 / x[2]; };
    for (auto const& x : {vector{1.0, 2.0, 0.5}, vector{-7.0, -0.25, -2.0}, vector{0.0, 0.0, 3.0},
                          vector{1e9, 1e-9, 1e9}}) {
        r.compare(at(x), gradient(y, x), vector{2, 6 * x[1], -3 / (x[2] * x[2])});
    }
    return r;
}();

inline constexpr row exercise_2b = [] {
    row r{"000.2-2b", "z = 3 + log(2a₁) + e^{2a₃} → ∇z = (1/(2a₁)·2, 0, e^{2a₃}·2)", 1};
    auto const z = [](auto const& a) { return 3 + log(2 * a[0]) + exp(2 * a[2]); };
    for (auto const& a : {vector{1.0, 2.0, 0.5}, vector{0.3, -5.0, -2.0}, vector{1e-9, 0.0, 0.0},
                          vector{1e9, 1e9, 20.0}}) {
        r.compare(at(a), gradient(z, a), vector{1 / (2 * a[0]) * 2, 0, exp(2 * a[2]) * 2});
        r.compare(at(a), gradient(z, a), vector{1 / a[0], 0, 2 * exp(2 * a[2])});
    }
    return r;
}();

inline constexpr row linear_map = [] {
    row r{"000.2-3a", "z = Wx → J = W"};
    for_shapes([&]<std::size_t N, std::size_t D>() {
        auto const w = sample_matrix<N, D>(3);
        auto const x = sample_vector<D>(1);
        r.compare(at(w, x), jacobian([w](auto const& t) { return w * t; }, x), w);
    });
    return r;
}();

inline constexpr row elementwise = [] {
    row r{"000.2-3b", "z = f(x) elementwise → J = diag(f′(x))"};
    auto const check = [&]<std::size_t D>(auto const& f, vector<double, D> const& x) {
        matrix<double, D, D> stated{};
        for (std::size_t i = 0; i < D; ++i) stated(i, i) = f.slope(x[i]);
        r.compare(at(x), jacobian([f](auto const& t) { return map(f.function, t); }, x), stated);
    };
    for_dimensions([&]<std::size_t D>() {
        auto const x = sample_vector<D>(2);
        check(cubic, x);
        check(sine, x);
        check(exponential, x);
    });
    return r;
}();

inline constexpr row squared_error_expanded = [] {
    row r{"000.2-4-expand",
          "(1/n)Σ(wᵀxᵢ − yᵢ)² = (1/n)(Xw − y)ᵀ(Xw − y) = (1/n)(wᵀXᵀXw − 2wᵀXᵀy + yᵀy)"};
    for_shapes([&]<std::size_t N, std::size_t D>() {
        auto const x = sample_matrix<N, D>(4);
        auto const w = sample_vector<D>(5);
        auto const y = sample_vector<N>(6);
        double sum = 0;
        for (std::size_t i = 0; i < N; ++i) {
            double const error = dot(w, x.row(i)) - y[i];
            sum += error * error;
        }
        auto const residual = x * w - y;
        r.compare(at(x, w, y), dot(residual, residual), sum);
        r.compare(at(x, w, y),
                  dot(w, transpose(x) * (x * w)) - 2 * dot(w, transpose(x) * y) + dot(y, y), sum);
        r.compare(at(x, w, y), dot(x * w, y), dot(y, x * w));
        r.compare(at(x, w, y), mean_squared_error(x * w, y), sum / static_cast<double>(N));
    });
    return r;
}();

inline constexpr row squared_error_gradient = [] {
    row r{"000.2-4", "L = (1/n)‖Xw − y‖² → ∇_w L = (2/n)(XᵀXw − Xᵀy)", rounding};
    for_shapes([&]<std::size_t N, std::size_t D>() {
        auto const x = sample_matrix<N, D>(7);
        auto const w = sample_vector<D>(8);
        auto const y = sample_vector<N>(9);
        auto const loss = [&](auto const& t) { return mean_squared_error(x * t, y); };
        auto const stated = 2.0 / N * (transpose(x) * (x * w) - transpose(x) * y);
        r.compare(at(x, w, y), gradient(loss, w), stated);
    });
    return r;
}();

/// 2-4 to its end: the minimiser is found, is a zero of the gradient, and the Hessian there is
/// positive definite.
inline constexpr row squared_error_minimiser = [] {
    row r{"000.2-4-minimiser",
          "XᵀXw = Xᵀy, w = (XᵀX)⁻¹Xᵀy → ∇L(w) = 0, H = (2/n)XᵀX positive definite"};
    constexpr matrix x{{1, 1}, {1, 2}, {1, 3}, {1, 4}};
    constexpr vector y{6, 5, 7, 10};
    auto const loss = [&](auto const& t) { return mean_squared_error(x * t, y); };
    constexpr auto normal = transpose(x) * x;
    // XᵀX = (4 10; 10 30), Xᵀy = (28, 77): w = (3.5, 1.4), of which 1.4 is rounded
    auto const w = solve(normal, transpose(x) * y);
    auto const closed_form = inverse(normal) * (transpose(x) * y);
    r.compare(at(x, y), ulp_distance(w, vector{3.5, 1.4}) <= 16 ? 1 : 0, 1);
    r.compare(at(x, y), ulp_distance(closed_form, vector{3.5, 1.4}) <= 64 ? 1 : 0, 1);
    r.compare(at(x, y), norm(gradient(loss, w)) <= 1e-13 ? 1 : 0, 1);
    auto const h = hessian(loss, w);
    r.compare(at(x, y), h, matrix{{2, 5}, {5, 15}});
    r.compare(at(x, y), h(0, 0) > 0 ? 1 : 0, 1);
    r.compare(at(x, y), determinant(h) > 0 ? 1 : 0, 1);
    return r;
}();

inline constexpr row hints = [] {
    row r{"000.hints", "(Ax)ᵀ = xᵀAᵀ, ∇ xᵀAx = 2Ax for A = Aᵀ, ∇ xᵀb = ∇ bᵀx = b"};
    for_dimensions([&]<std::size_t N>() {
        auto const b = sample_vector<N>(1);
        auto const x = sample_vector<N>(2);
        auto const general = sample_matrix<N, N>(3);
        auto const symmetric = general + transpose(general);
        r.compare(at(general, x), matrix{general * x}, matrix{x} * transpose(general));
        r.compare(at(symmetric, x),
                  gradient([&](auto const& t) { return dot(t, symmetric * t); }, x),
                  2 * (symmetric * x));
        r.compare(at(x, b), gradient([&](auto const& t) { return dot(t, b); }, x), b);
        r.compare(at(x, b), gradient([&](auto const& t) { return dot(b, t); }, x), b);
    });
    return r;
}();

using lecture_notes =
    rows_of_document<constant, factor, power, sum_rule, product_rule, quotient_rule, chain_rule_row,
                     chain_example, log_row, exp_row, partial_row, gradient_definition,
                     jacobian_definition, gradient_row, jacobian_row, sums, x_transposed_x,
                     w_transposed_x, x_transposed_w, softmax_row, softmax_quotient, exercise_2a,
                     exercise_2b, linear_map, elementwise, squared_error_expanded,
                     squared_error_gradient, squared_error_minimiser, hints>;

}  // namespace leibniz::primer
