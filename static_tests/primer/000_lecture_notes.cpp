// SPDX-License-Identifier: BSL-1.0
#include "documents.hpp"
#include "samples.hpp"

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

/// 000: lecture notes and solved exercise sheet 2.
namespace leibniz::primer::lecture_notes {

constexpr row constant = [] {
    row r{"000.constant", "f = c → f′ = 0"};
    for_each_of(
        [&](auto x) {
            for (decltype(x) const c : {-0.5, 0.0, 0x1p40}) {
                r.compare(at(x, c), derivative([c](auto) { return c; }, x), 0);
            }
            r.compare(at(x), derivative([](auto) { return 42; }, x), 0);
        },
        dyadic_points, extreme_points, rational_points);
    return r;
}();

constexpr row factor = [] {
    row r{"000.factor", "(c·g)′ = c·g′"};
    for_each_of(
        [&](auto x) {
            for (decltype(x) const c : {-3.0, 0.0, 0.75}) {
                r.compare(at(x, c), derivative([c](auto t) { return c * cubic.function(t); }, x),
                          c * cubic.slope(x));
                r.compare(at(x, c), derivative([c](auto t) { return cubic.function(t) * c; }, x),
                          c * cubic.slope(x));
            }
            r.compare(at(x), derivative([](auto t) { return -3 * cubic.function(t); }, x),
                      -3 * cubic.slope(x));
        },
        dyadic_points, extreme_points, rational_points);
    for (double const x : moderate_points) {
        r.compare(at(x), derivative([](auto t) { return -3 * sine.function(t); }, x),
                  -3 * sine.slope(x));
    }
    return r;
}();

/// xⁿ as a product of n factors, and 1/x⁻ⁿ for negative n.
template <class T>
constexpr T product_of_factors(T x, int n) {
    T product(1);
    for (int i = 0; i < (n < 0 ? -n : n); ++i) product = product * x;
    return n < 0 ? 1 / product : product;
}

constexpr row power = [] {
    row r{"000.power", "(xⁿ)′ = n·xⁿ⁻¹ for x > 0, for n ∈ ℤ and x ≠ 0, for n ∈ ℕ and x ∈ ℝ"};
    for_each_of(
        [&](auto x) {
            for (int n = -5; n <= 9; ++n) {
                if (x == 0 && n <= 0) continue;
                r.compare(at(x, n), derivative([n](auto t) { return pow(t, n); }, x),
                          n * product_of_factors(x, n - 1));
            }
        },
        dyadic_points, extreme_points, rational_points);
    // n = k/2 at x = s², where xⁿ⁻¹ = sᵏ⁻²
    for (int k = -5; k <= 5; k += 2) {
        for (double const s : {0x1p-60, 0.125, 1.0, 1.5, 3.0, 0x1p60}) {
            r.compare(at(s * s, k / 2.0),
                      derivative([k](auto t) { return pow(t, k / 2.0); }, s * s),
                      k / 2.0 * product_of_factors(s, k - 2));
        }
    }
    for (double const n : {-2.718281828459045, 0.1, 3.141592653589793}) {
        for (double const x : {1e-30, 0.3, 1.0, 7.5, 1e30}) {
            r.compare(at(x, n), derivative([n](auto t) { return pow(t, n); }, x),
                      n * pow(x, n - 1));
        }
    }
    return r;
}();

constexpr row sum_rule = [] {
    row r{"000.sum", "(g + h)′ = g′ + h′"};
    for_each_of(
        [&](auto x) {
            r.compare(
                at(x),
                derivative([](auto t) { return cubic.function(t) + square_plus_two.function(t); },
                           x),
                cubic.slope(x) + square_plus_two.slope(x));
        },
        dyadic_points, extreme_points, rational_points);
    for (double const x : dyadic_points) {
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

constexpr row product_rule = [] {
    row r{"000.product", "(g·h)′ = g′·h + g·h′"};
    for_each_of(
        [&](auto x) {
            r.compare(
                at(x),
                derivative([](auto t) { return cubic.function(t) * square_plus_two.function(t); },
                           x),
                cubic.slope(x) * square_plus_two.function(x) +
                    cubic.function(x) * square_plus_two.slope(x));
        },
        dyadic_points, extreme_points, rational_points);
    for (double const x : moderate_points) {
        r.compare(
            at(x), derivative([](auto t) { return sine.function(t) * exponential.function(t); }, x),
            sine.slope(x) * exponential.function(x) + sine.function(x) * exponential.slope(x));
    }
    return r;
}();

constexpr row quotient_rule = [] {
    // The dual quotient is computed as (g′ − (g/h)·h′)·(1/h), which rounds differently.
    row r{"000.quotient", "(g/h)′ = (h·g′ − g·h′)/h², h ≠ 0", 1};
    auto const check = [&](auto const& g, auto const& h, auto x) {
        auto const d = h.function(x);
        r.compare(at(x), derivative([&](auto t) { return g.function(t) / h.function(t); }, x),
                  (d * g.slope(x) - g.function(x) * h.slope(x)) / (d * d));
    };
    for_each_of(
        [&](auto x) {
            check(cubic, square_plus_two, x);
            check(square_plus_two, cubic, x);
        },
        rational_points);
    // Where the two products have different signs, or one outweighs the other, nothing cancels.
    for (double const x : {-2.5, -1.0, -0x1p-60, 0.0}) {
        check(square_plus_two, exponential, x);
        check(exponential, square_plus_two, x);
    }
    for (double const x : {-1.0, -0.125, 0.0, 0x1p-60, 2.0}) check(sine, exponential, x);
    for (double const x : extreme_points) check(cubic, square_plus_two, x);
    return r;
}();

constexpr row chain = [] {
    row r{"000.chain", "g(h(x))′ = g′(h(x))·h′(x)"};
    for_each_of(
        [&](auto x) {
            r.compare(
                at(x),
                derivative([](auto t) { return cubic.function(square_plus_two.function(t)); }, x),
                cubic.slope(square_plus_two.function(x)) * square_plus_two.slope(x));
            r.compare(
                at(x),
                derivative([](auto t) { return square_plus_two.function(cubic.function(t)); }, x),
                square_plus_two.slope(cubic.function(x)) * cubic.slope(x));
        },
        dyadic_points, extreme_points, rational_points);
    for (double const x : moderate_points) {
        r.compare(at(x),
                  derivative([](auto t) { return sine.function(square_plus_two.function(t)); }, x),
                  sine.slope(square_plus_two.function(x)) * square_plus_two.slope(x));
        r.compare(at(x),
                  derivative([](auto t) { return exponential.function(sine.function(t)); }, x),
                  exponential.slope(sine.function(x)) * sine.slope(x));
    }
    return r;
}();

constexpr row chain_example = [] {
    row r{"000.chain-example", "((3x + 5)⁵)′ = 5(3x + 5)⁴·3"};
    for_each_of(
        [&](auto x) {
            auto const base = 3 * x + 5;
            r.compare(at(x), derivative([](auto t) { return pow(3 * t + 5, 5); }, x),
                      5 * (base * base * base * base) * 3);
        },
        dyadic_points, extreme_points, rational_points);
    return r;
}();

constexpr row logarithm = [] {
    row r{"000.log", "(log x)′ = 1/x, x > 0"};
    for (double const x : positive_points)
        r.compare(at(x), derivative([](auto t) { return log(t); }, x), 1 / x);
    return r;
}();

constexpr row exponential_function = [] {
    row r{"000.exp", "(eˣ)′ = eˣ"};
    for (double const x : {-700.0, -20.0, -1.0, -1e-300, 0.0, 1e-9, 0.5, 3.0, 709.0})
        r.compare(at(x), derivative([](auto t) { return exp(t); }, x), exp(x));
    return r;
}();

constexpr auto z_of_x_and_y = [](auto x, auto y) { return x * x + 3 * x * y + 4 * y * y * y; };

constexpr row partial_example = [] {
    row r{"000.partial", "z = x² + 3xy + 4y³ → ∂z/∂x = 2x + 3y"};
    for_each_of(
        [&](auto const& p) {
            auto const& [x, y] = p;
            r.compare(at(x, y), partial<0>(z_of_x_and_y, x, y), 2 * x + 3 * y);
        },
        plane_points, extreme_plane_points, rational_plane_points);
    return r;
}();

constexpr row gradient_definition = [] {
    row r{"000.gradient-def", "∇f = (∂f/∂x₁, …, ∂f/∂x_d)ᵀ ∈ ℝᵈ"};
    for_dimensions<double, rational>([&]<class T, std::size_t D>(T scale) {
        // f = Σ (k·xₖ³ + xₖ²·xₖ₊₁), so that ∂f/∂xₖ = 3k·xₖ² + 2xₖ·xₖ₊₁ + xₖ₋₁²
        auto const f = [](auto const& x) {
            auto sum = x[0] * x[0] * x[0];
            for (std::size_t k = 1; k < D; ++k) {
                sum = sum + static_cast<int>(k + 1) * (x[k] * x[k] * x[k]) +
                      x[k - 1] * x[k - 1] * x[k];
            }
            return sum;
        };
        for (int seed = 0; seed < 2; ++seed) {
            vector<T, D> const x = sample_vector<T, D>(seed) * scale;
            vector<T, D> stated{};
            for (std::size_t k = 0; k < D; ++k) {
                stated[k] = 3 * static_cast<int>(k + 1) * (x[k] * x[k]);
                if (k + 1 < D) stated[k] += 2 * x[k] * x[k + 1];
                if (k > 0) stated[k] += x[k - 1] * x[k - 1];
                // ∂f/∂xₖ alone, every other variable held
                auto const along = [&](auto const& t) {
                    vector<std::remove_cvref_t<decltype(t)>, D> moved = x;
                    moved[k] = t;
                    return f(moved);
                };
                r.compare(at(x), derivative(along, x[k]), stated[k]);
            }
            r.compare(at(x), gradient(f, x), stated);
        }
    });
    return r;
}();

constexpr row jacobian_definition = [] {
    row r{"000.jacobian-def", "(J_F)ᵢⱼ = ∂Fᵢ/∂xⱼ, J_F ∈ ℝⁿˣᵈ for F: ℝᵈ → ℝⁿ, row i = (∇Fᵢ)ᵀ"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        // Fᵢ = Σⱼ aᵢⱼ·xⱼ², whose partial derivatives are 2aᵢⱼxⱼ
        auto const a = sample_matrix<T, N, D>(1);
        vector<T, D> const x = sample_vector<T, D>(2) * scale;
        auto const f = [a](auto const& t) { return a * map([](auto s) { return s * s; }, t); };
        matrix<T, N, D> stated{};
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < D; ++j) stated(i, j) = 2 * a(i, j) * x[j];
            r.compare(at(x), gradient([i, f](auto const& t) { return f(t)[i]; }, x), stated.row(i));
        }
        r.compare(at(x), jacobian(f, x), stated);
    });
    return r;
}();

constexpr row gradient_example = [] {
    row r{"000.gradient", "z = x² + 3xy + 4y³ → ∇z = (2x + 3y, 3x + 12y²)"};
    for_each_of(
        [&](auto const& p) {
            auto const& [x, y] = p;
            r.compare(at(x, y), gradient(z_of_x_and_y, x, y),
                      vector{2 * x + 3 * y, 3 * x + 12 * y * y});
        },
        plane_points, extreme_plane_points, rational_plane_points);
    return r;
}();

/// Points of space.
constexpr std::array space_points{vector{1.0, 2.0, 3.0}, vector{-0x1p60, 0.0, 0x1p-60},
                                  vector{0.1, -0.2, 0.3}};
constexpr std::array rational_space_points{vector{rational{2, 3}, rational{-1, 5}, rational{7}},
                                           vector{rational{0}, rational{-5, 4}, rational{1, 9}},
                                           vector{rational{-4}, rational{1, 6}, rational{-5, 3}}};

constexpr row jacobian_example = [] {
    row r{"000.jacobian", "z = (2x₁ + 3x₃, 3x₂, 4x₃, x₂ − x₃) → J = (2 0 3; 0 3 0; 0 0 4; 0 1 −1)"};
    auto const z = [](auto const& x) {
        return vector{2 * x[0] + 3 * x[2], 3 * x[1], 4 * x[2], x[1] - x[2]};
    };
    for_each_of(
        [&](auto const& x) {
            r.compare(at(x), jacobian(z, x), matrix{{2, 0, 3}, {0, 3, 0}, {0, 0, 4}, {0, 1, -1}});
        },
        space_points, rational_space_points);
    return r;
}();

constexpr row sums = [] {
    row r{"000.sums", "xᵀx = Σxᵢ², wᵀx = xᵀw = Σwᵢxᵢ, (Wx)ᵢ = Σₖwᵢₖxₖ"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        vector<T, N> const x = sample_vector<T, N>(0) * scale;
        auto const w = sample_vector<T, N>(1);
        T squares(0);
        T products(0);
        for (std::size_t i = 0; i < N; ++i) {
            squares += x[i] * x[i];
            products += w[i] * x[i];
        }
        r.compare(at(x), transpose(x) * x, vector{squares});
        r.compare(at(x), dot(x, x), squares);
        r.compare(at(w, x), dot(w, x), products);
        r.compare(at(w, x), dot(x, w), products);
    });
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        auto const w = sample_matrix<T, N, D>(2);
        vector<T, D> const x = sample_vector<T, D>(3) * scale;
        vector<T, N> stated{};
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t k = 0; k < D; ++k) stated[i] += w(i, k) * x[k];
        }
        r.compare(at(w, x), w * x, stated);
    });
    return r;
}();

constexpr row x_transposed_x = [] {
    row r{"000.xTx", "∇ xᵀx = 2x"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        for (int seed = 0; seed < 3; ++seed) {
            vector<T, N> const x = sample_vector<T, N>(seed) * scale;
            vector<T, N> stated{};
            for (std::size_t i = 0; i < N; ++i) stated[i] = 2 * x[i];
            r.compare(at(x), gradient([](auto const& t) { return dot(t, t); }, x), stated);
        }
    });
    return r;
}();

constexpr auto dot_product = [](auto const& a, auto const& b) { return dot(a, b); };

constexpr row w_transposed_x = [] {
    row r{"000.wTx", "∇ₓ wᵀx = w, ∇_w wᵀx = x"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const w = sample_vector<T, N>(4);
        vector<T, N> const x = sample_vector<T, N>(5) * scale;
        r.compare(at(w, x), partial<1>(dot_product, w, x), w);
        r.compare(at(w, x), partial<0>(dot_product, w, x), x);
    });
    return r;
}();

constexpr row x_transposed_w = [] {
    row r{"000.xTw", "∇ₓ xᵀw = w, ∇_w xᵀw = x"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const w = sample_vector<T, N>(6);
        vector<T, N> const x = sample_vector<T, N>(7) * scale;
        r.compare(at(w, x), partial<0>(dot_product, x, w), w);
        r.compare(at(w, x), partial<1>(dot_product, x, w), x);
    });
    return r;
}();

constexpr row softmax_derivative = [] {
    // Exponentials, their sum and the quotients round; 1 − ŷᵢ is the sum of the other ŷₖ.
    row r{"000.2-1", "ŷᵢ = e^{zᵢ}/Σₖe^{zₖ} → ∂ŷᵢ/∂zⱼ = ŷᵢ(1 − ŷᵢ) for i = j, −ŷᵢŷⱼ for i ≠ j", 3};
    for_dimensions<double>([&]<class T, std::size_t K>() {
        for (T const scale : {0.25, 4.0, 16.0, 0x1p-60}) {
            vector<T, K> const z = sample_vector<T, K>(9) * scale;
            auto const y = softmax_by_definition(z);
            matrix<T, K, K> stated{};
            for (std::size_t i = 0; i < K; ++i) {
                for (std::size_t j = 0; j < K; ++j)
                    stated(i, j) = i == j ? y[i] * sum_of_others(y, i) : -y[i] * y[j];
            }
            r.compare(at(z), jacobian([](auto const& t) { return softmax(t); }, z), stated);
            // The printed formula itself cancels where one ŷᵢ is close to 1.
            if (scale < 1) r.compare(at(z), jacobian(softmax_formula, z), stated);
        }
    });
    return r;
}();

constexpr row softmax_quotient = [] {
    row r{"000.2-1-quotient", "∂ŷᵢ/∂zᵢ = (e^{zᵢ}Σₖe^{zₖ} − e^{zᵢ}e^{zᵢ})/(Σₖe^{zₖ})²", 2};
    for_dimensions<double>([&]<class T, std::size_t K>() {
        vector<T, K> const z = sample_vector<T, K>(2) * 0.25;
        T sum = 0;
        for (T const t : z) sum += exp(t);
        auto const j = jacobian([](auto const& t) { return softmax(t); }, z);
        for (std::size_t i = 0; i < K; ++i) {
            T const e = exp(z[i]);
            r.compare(at(z), j(i, i), (e * sum - e * e) / (sum * sum));
        }
    });
    return r;
}();

constexpr row exercise_2a = [] {
    row r{"000.2-2a", "y = 2x₁ + 3x₂² + 3/x₃ → ∇y = (2, 6x₂, −3/x₃²), x₃ ≠ 0"};
    auto const y = [](auto const& x) { return 2 * x[0] + 3 * (x[1] * x[1]) + 3 / x[2]; };
    constexpr std::array points{vector{1.0, 2.0, 0.5}, vector{-7.0, -0.25, -2.0},
                                vector{0.0, 0.0, 1.0}, vector{1e9, 1e-9, 0x1p60},
                                vector{0x1p60, -1e9, -0x1p-60}};
    for_each_of(
        [&](auto const& x) {
            r.compare(at(x), gradient(y, x), vector{2, 6 * x[1], -3 / (x[2] * x[2])});
        },
        points, rational_space_points);
    return r;
}();

constexpr row exercise_2b = [] {
    row r{"000.2-2b",
          "z = 3 + log(2a₁) + e^{2a₃} → "
          "∇z = (1/(2a₁)·2, 0, e^{2a₃}·2) = (1/a₁, 0, 2e^{2a₃}), a₁ > 0"};
    auto const z = [](auto const& a) { return 3 + log(2 * a[0]) + exp(2 * a[2]); };
    for (auto const& a : {vector{1.0, 2.0, 0.5}, vector{0.3, -5.0, -2.0}, vector{1e-9, 0.0, 0.0},
                          vector{1e9, 1e9, 20.0}, vector{7.0, -1e9, -300.0}}) {
        r.compare(at(a), gradient(z, a), vector{1 / (2 * a[0]) * 2, 0, exp(2 * a[2]) * 2});
        r.compare(at(a), gradient(z, a), vector{1 / a[0], 0, 2 * exp(2 * a[2])});
    }
    return r;
}();

constexpr row linear_map = [] {
    row r{"000.2-3a", "z = Wx → J = W"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        matrix<T, N, D> const w = sample_matrix<T, N, D>(3) * scale;
        auto const x = sample_vector<T, D>(1);
        r.compare(at(w, x), jacobian([w](auto const& t) { return w * t; }, x), w);
    });
    return r;
}();

constexpr row elementwise = [] {
    row r{"000.2-3b", "zᵢ = f(xᵢ) → ∂zᵢ/∂xⱼ = f′(xᵢ) for i = j, 0 for i ≠ j, J = diag(f′(x))"};
    auto const check = [&]<class T, std::size_t D>(auto const& f, vector<T, D> const& x) {
        matrix<T, D, D> stated{};
        for (std::size_t i = 0; i < D; ++i) stated(i, i) = f.slope(x[i]);
        r.compare(at(x), jacobian([f](auto const& t) { return map(f.function, t); }, x), stated);
    };
    for_dimensions<double, rational>([&]<class T, std::size_t D>(T scale) {
        vector<T, D> const x = sample_vector<T, D>(2) * scale;
        check(cubic, x);
        check(square_plus_two, x);
    });
    for_dimensions<double>([&]<class T, std::size_t D>() {
        auto const x = sample_vector<T, D>(3);
        check(sine, x);
        check(exponential, x);
    });
    return r;
}();

constexpr row squared_error_expanded = [] {
    row r{"000.2-4-expand",
          "(1/n)Σ(wᵀxᵢ − yᵢ)² = (1/n)(Xw − y)ᵀ(Xw − y) = (1/n)(wᵀXᵀXw − 2wᵀXᵀy + yᵀy), "
          "(Xw)ᵀy = yᵀ(Xw)"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        constexpr int n = N;
        auto const x = sample_matrix<T, N, D>(4);
        vector<T, D> const w = sample_vector<T, D>(5) * scale;
        vector<T, N> const y = sample_vector<T, N>(6) * scale;
        T sum(0);
        for (std::size_t i = 0; i < N; ++i) {
            T error = -y[i];
            for (std::size_t k = 0; k < D; ++k) error += w[k] * x(i, k);
            sum += error * error;
        }
        r.compare(at(x, w, y), mean_squared_error(x * w, y), sum / n);
        r.compare(at(x, w, y), dot(x * w - y, x * w - y) / n, sum / n);
        r.compare(at(x, w, y),
                  (dot(w, transpose(x) * (x * w)) - 2 * dot(w, transpose(x) * y) + dot(y, y)) / n,
                  sum / n);
        r.compare(at(x, w, y), dot(x * w, y), dot(y, x * w));
    });
    return r;
}();

constexpr row squared_error_gradient = [] {
    row r{"000.2-4", "L = (1/n)‖Xw − y‖² → ∇_w L = (2/n)(XᵀXw − Xᵀy)"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        auto const x = sample_matrix<T, N, D>(7);
        vector<T, D> const w = sample_vector<T, D>(8) * scale;
        vector<T, N> const y = sample_vector<T, N>(9) * scale;
        auto const loss = [&](auto const& t) { return mean_squared_error(x * t, y); };
        // 2/n times, rounded once
        r.compare(at(x, w, y), gradient(loss, w),
                  2 * (transpose(x) * (x * w) - transpose(x) * y) / static_cast<int>(N));
    });
    return r;
}();

/// The leading minor of order K.
template <std::size_t K, class T, std::size_t N>
constexpr T leading_minor(matrix<T, N, N> const& a) {
    matrix<T, K, K> block;
    for (std::size_t i = 0; i < K; ++i) {
        for (std::size_t j = 0; j < K; ++j) block(i, j) = a(i, j);
    }
    return determinant(block);
}
template <class T, std::size_t N>
constexpr bool has_positive_minors(matrix<T, N, N> const& a) {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
        return ((leading_minor<K + 1>(a) > 0) && ...);
    }(std::make_index_sequence<N>{});
}

/// 2-4 to its end: the minimiser is found, is a zero of the gradient, and the Hessian is positive
/// definite. Exact, in rational numbers and in the doubles chosen here.
constexpr row squared_error_minimiser = [] {
    row r{"000.2-4-minimiser",
          "XᵀXw = Xᵀy, ∇L(w) = 0, ∇²L = (2/n)XᵀX ≻ 0 for w = (XᵀX)⁻¹Xᵀy if det XᵀX ≠ 0"};
    auto const check = [&]<class T, std::size_t N, std::size_t D>(matrix<T, N, D> const& x,
                                                                  vector<T, N> const& y,
                                                                  vector<T, D> const& minimiser) {
        constexpr int n = N;
        auto const loss = [&](auto const& t) { return mean_squared_error(x * t, y); };
        auto const normal = transpose(x) * x;
        r.require(at(x), determinant(normal) != 0);
        vector<T, D> const w = inverse(normal) * (transpose(x) * y);
        r.compare(at(x, y), w, minimiser);
        r.compare(at(x, y), solve(normal, transpose(x) * y), minimiser);
        r.compare(at(x, y, w), normal * w, transpose(x) * y);
        r.compare(at(x, y, w), gradient(loss, w), vector<T, D>{});
        auto const h = hessian(loss, w);
        r.compare(at(x, y, w), h, 2 * normal / n);
        r.require(at(x, y, w), has_positive_minors(h));
        // L(w + v) − L(w) = (1/n)‖Xv‖² > 0
        for (int seed = 0; seed < 3; ++seed) {
            auto const v = sample_vector<T, D>(seed);
            r.compare(at(x, y, w, v), loss(w + v) - loss(w), dot(x * v, x * v) / n);
            r.require(at(x, y, w, v), loss(w + v) > loss(w));
        }
    };
    check(matrix<rational, 4, 2>{{1, 1}, {1, 2}, {1, 3}, {1, 4}}, vector<rational, 4>{6, 5, 7, 10},
          vector{rational{7, 2}, rational{7, 5}});
    check(matrix<rational, 3, 1>{{2}, {-1}, {3}}, vector<rational, 3>{1, 4, -2},
          vector{rational{-4, 7}});
    check(matrix<rational, 5, 3>{{1, -2, 4}, {1, -1, 1}, {1, 0, 0}, {1, 1, 1}, {1, 2, 4}},
          vector<rational, 5>{3, -1, 0, 2, 5},
          vector{rational{-12, 35}, rational{7, 10}, rational{15, 14}});
    check(matrix{{1, 1}, {1, -1}, {1, 1}, {1, -1}}, vector{3, 1, -2, 5}, vector{1.75, -1.25});
    return r;
}();

constexpr row hints = [] {
    row r{"000.hints", "(Ax)ᵀ = xᵀAᵀ, ∇ xᵀAx = 2Ax for A = Aᵀ, ∇ xᵀb = ∇ bᵀx = b"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        auto const a = sample_matrix<T, N, D>(3);
        vector<T, D> const x = sample_vector<T, D>(2) * scale;
        r.compare(at(a, x), transpose(a * x), transpose(x) * transpose(a));
    });
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const b = sample_vector<T, N>(1);
        vector<T, N> const x = sample_vector<T, N>(2) * scale;
        auto const half = sample_matrix<T, N, N>(3);
        auto const a = half + transpose(half);
        r.compare(at(a, x), gradient([&](auto const& t) { return dot(t, a * t); }, x), 2 * (a * x));
        r.compare(at(x, b), partial<0>(dot_product, x, b), b);
        r.compare(at(x, b), partial<1>(dot_product, b, x), b);
    });
    return r;
}();

using stated = rows_of_document<
    constant, factor, power, sum_rule, product_rule, quotient_rule, chain, chain_example, logarithm,
    exponential_function, partial_example, gradient_definition, jacobian_definition,
    gradient_example, jacobian_example, sums, x_transposed_x, w_transposed_x, x_transposed_w,
    softmax_derivative, softmax_quotient, exercise_2a, exercise_2b, linear_map, elementwise,
    squared_error_expanded, squared_error_gradient, squared_error_minimiser, hints>;

static_assert(all_hold(stated{}));
constinit row_list const rows(stated::all);

}  // namespace leibniz::primer::lecture_notes
