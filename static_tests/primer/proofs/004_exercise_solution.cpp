// SPDX-License-Identifier: BSL-1.0
#include "../proofs.hpp"
#include "any_function.hpp"
#include "formulas.hpp"
#include "prove.hpp"

#include <cstddef>
#include <numbers>
#include <utility>

/// 004: exercise solution.
namespace leibniz::primer::exercise_solution {

// 2 Linear least squares

constexpr auto squared_residual = [](auto const& a, auto const& b, auto const& x) {
    return norm_squared(a * x - b);
};
/// xᵀAᵀAx − 2xᵀAᵀb + bᵀb
constexpr auto expanded_residual = [](auto const& a, auto const& b, auto const& x) {
    return dot(x, transpose(a) * (a * x)) - 2 * dot(x, transpose(a) * b) + dot(b, b);
};
/// x as a column: xᵀ is a row, and every product one of matrices.
constexpr auto column = [](auto const& x) { return column_matrix(x); };
/// ∂f/∂xᵢ for every i, one below the other
constexpr auto along_every_entry = []<class T, std::size_t N>(auto const& f,
                                                              vector<T, N> const& x) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return vector{jvp(f, x, identity<int, N>().row(I))...};
    }(std::make_index_sequence<N>{});
};

// 3 Derivatives

constexpr auto f1 = [](auto x) { return pow(pow(x, 3) + x + 1, 2); };
constexpr auto f2 = [](auto x) { return (exp(2 * x) - 1) / (exp(2 * x) + 1); };
constexpr auto f3 = [](auto x) { return (1 - x) * log(1 - x); };
constexpr auto polar = [](auto r, auto phi) { return vector{r * cos(phi), r * sin(phi)}; };

// 4 Sigmoid derivative

constexpr auto sigma = [](auto x) { return 1 / (1 + exp(-x)); };
/// Every form on the way to σ(1 − σ)
constexpr auto forms_of_sigmoid_slope = [](auto x) {
    auto const e = exp(-x);
    auto const square = (1 + e) * (1 + e);
    auto const s = 1 / (1 + e);
    return vector{-1 / square * -e,
                  e / square,
                  (e + 1 - 1) / square,
                  (1 + e) / square - 1 / square,
                  1 / (1 + e) - 1 / square,
                  1 / (1 + e) * (1 - 1 / (1 + e)),
                  s * (1 - s)};
};

// 5 Softmax derivative

constexpr auto log_of_softmax = [](auto const& z) { return logarithms(softmax_formula(z)); };
/// zᵢ − log Σₖe^{zₖ}
constexpr auto log_of_softmax_expanded = [](auto const& z) {
    auto const log_of_sum = log(sum(exponentials(z)));
    return map([&](auto const& t) { return t - log_of_sum; }, z);
};
/// δᵢⱼ − sⱼ
constexpr auto slopes_of_log_of_softmax = []<class T, std::size_t K>(vector<T, K> const& z) {
    auto const s = softmax_formula(z);
    return matrix_of<K>([&](std::size_t i, std::size_t j) { return kronecker(i, j) - s[j]; });
};

// 6 Probability: of weights p in proportion to the parts, any finite distribution.

/// E[f(X)] = Σ pᵢ·f(xᵢ)
constexpr auto expectation = [](auto const& f, auto const& atoms, auto const& parts) {
    return dot(normalised(parts), map(f, atoms));
};
constexpr auto mean = [](auto const& atoms, auto const& parts) {
    return dot(normalised(parts), atoms);
};
/// E[(X − E[X])²]
constexpr auto variance = [](auto const& atoms, auto const& parts) {
    auto const m = mean(atoms, parts);
    return expectation([&](auto const& x) { return (x - m) * (x - m); }, atoms, parts);
};
constexpr auto second_moment = [](auto const& atoms, auto const& parts) {
    return expectation([](auto const& x) { return x * x; }, atoms, parts);
};
/// Var f(X, Y) and its like, of independent X and Y: the pairs (xᵢ, yⱼ) have the weights pᵢqⱼ.
template <std::size_t N, std::size_t M>
constexpr auto of_product =
    [](auto const& f, auto const& x, auto const& p, auto const& y, auto const& q) {
        auto const entries = []<class T>(matrix<T, N, M> const& m) {
            vector<T, N * M> all;
            for (std::size_t k = 0; k < N * M; ++k) all[k] = m(k / M, k % M);
            return all;
        };
        return f(entries(outer(x, y)), entries(outer(p, q)));
    };
/// p(x; μ, σ) = e^{−(x − μ)²/(2σ²)}/(σ√(2π))
constexpr auto normal_density = [](auto x, auto mu, auto sigma) {
    return exp(-((x - mu) * (x - mu)) / (2 * (sigma * sigma))) /
           (sigma * sqrt(2 * std::numbers::pi_v<decltype(x)>));
};

constexpr proof all[] = {
    proved("004.1", in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(
                   [](auto const& m, auto const& x) {
                       auto double_sum = 0 * x[0];
                       for (std::size_t i = 0; i < N; ++i) {
                           for (std::size_t j = 0; j < N; ++j)
                               double_sum = double_sum + x[i] * x[j] * m(i, j);
                       }
                       return vector{double_sum, double_sum};
                   },
                   [](auto const& m, auto const& x) {
                       auto sum = 0 * x[0];
                       for (std::size_t i = 0; i < N; ++i) sum = sum + x[i] * (m * x)[i];
                       return vector{sum, dot(x, m * x)};
                   });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   [](auto const& u, auto const& v) {
                       auto const square = norm_squared(u - v);
                       return vector{square, square};
                   },
                   [](auto const& u, auto const& v) {
                       return vector{dot(u - v, u - v),
                                     norm_squared(u) - 2 * dot(u, v) + norm_squared(v)};
                   });
           })),
    proved("004.1a", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, matrix<double, M, M>, matrix<double, 1, N>,
                              matrix<double, 1, 1>, vector<double, M>, vector<double, N>>(
                   [](auto const& a, auto const& b, auto const& c, auto const& d, auto const& x,
                      auto const& y) {
                       auto const xt = transpose(x);
                       return (xt * a * column(y) + xt * b * column(x) + c * column(y) + d)(0, 0);
                   },
                   [](auto const& a, auto const& b, auto const& c, auto const& d, auto const& x,
                      auto const& y) {
                       auto sum = d(0, 0);
                       for (std::size_t j = 0; j < N; ++j) sum = sum + c(0, j) * y[j];
                       for (std::size_t i = 0; i < M; ++i) {
                           for (std::size_t j = 0; j < N; ++j) sum = sum + x[i] * a(i, j) * y[j];
                           for (std::size_t j = 0; j < M; ++j) sum = sum + x[i] * b(i, j) * x[j];
                       }
                       return sum;
                   });
           })),
    proved("004.1c", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   [](auto const& u, auto const& v) { return norm_squared(u - v); },
                   [](auto const& u, auto const& v) {
                       return (norm_squared(u) - dot(u, v)) + (norm_squared(v) - dot(u, v));
                   });
           })),
    proved("004.2a", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<1>(dot_product), [](auto const& b, auto const&) { return b; });
           })),
    proved("004.2b", in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(partial<1>(symmetric_form),
                                                                       slope_of_symmetric_form);
           })),
    proved("004.2c", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                   partial<2>(squared_residual), [](auto const& a, auto const& b, auto const& x) {
                       return 2 * (transpose(a) * a * x) - 2 * (transpose(a) * b);
                   });
           }),
           in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                   partial<2>(expanded_residual), [](auto const& a, auto const& b, auto const& x) {
                       return 2 * (transpose(a) * (a * x - b));
                   });
           })),
    proved("004.2a-step", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<1>([](auto const& b, auto const& x) {
                       return map([](auto const& p, auto const& q) { return p * q; }, b, x);
                   }),
                   [](auto const& b, auto const&) {
                       return matrix_of<N>(
                           [&](std::size_t i, std::size_t k) { return kronecker(i, k) * b[i]; });
                   });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   [](auto const& b, auto const& x) { return partial<1>(dot_product, b, x); },
                   [](auto const& b, auto const&) {
                       auto sum = 0 * b;
                       for (std::size_t k = 0; k < N; ++k) {
                           for (std::size_t i = 0; i < N; ++i)
                               sum[k] = sum[k] + kronecker(i, k) * b[i];
                       }
                       return sum;
                   });
           })),
    proved("004.2c-step", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                   [](auto const& a, auto const& b, auto const& x) {
                       auto const square = squared_residual(a, b, x);
                       auto const product = (transpose(x) * transpose(a) * column(b))(0, 0);
                       return vector{square, square, square, product};
                   },
                   [](auto const& a, auto const& b, auto const& x) {
                       auto const e = a * x - b;
                       return vector{
                           ((transpose(x) * transpose(a) - transpose(b)) * column(e))(0, 0),
                           dot(x, transpose(a) * (a * x)) - dot(x, transpose(a) * b) -
                               dot(b, a * x) + dot(b, b),
                           expanded_residual(a, b, x), (transpose(b) * a * column(x))(0, 0)};
                   });
           })),
    proved("004.2b-step", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   [](auto const& x) {
                       return along_every_entry([](auto const& t) { return transpose(t); }, x);
                   },
                   [](auto const&) {
                       return [&]<std::size_t... I>(std::index_sequence<I...>) {
                           return vector{transpose(identity<int, N>().row(I))...};
                       }(std::make_index_sequence<N>{});
                   });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(
                   [](auto const& a, auto const& x) {
                       return along_every_entry([&](auto const& t) { return a * t; }, x);
                   },
                   [](auto const& a, auto const&) {
                       return [&]<std::size_t... I>(std::index_sequence<I...>) {
                           return vector{a * identity<int, N>().row(I)...};
                       }(std::make_index_sequence<N>{});
                   });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(
                   [](auto const& a, auto const& x) {
                       return along_every_entry([&](auto const& t) { return dot(t, a * t); }, x);
                   },
                   [](auto const& a, auto const& x) {
                       auto const entry = [&](auto const& e) {
                           return dot(e, a * x) + dot(x, a * e);
                       };
                       return [&]<std::size_t... I>(std::index_sequence<I...>) {
                           return vector{entry(identity<int, N>().row(I))...};
                       }(std::make_index_sequence<N>{});
                   });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(
                   [](auto const& a, auto const& x) {
                       return along_every_entry([&](auto const& t) { return symmetric_form(a, t); },
                                                x);
                   },
                   [](auto const& a, auto const& x) {
                       auto const s = a + transpose(a);
                       auto sum = 0 * x;
                       for (std::size_t i = 0; i < N; ++i) {
                           for (std::size_t j = 0; j < N; ++j) sum[i] = sum[i] + 2 * s(i, j) * x[j];
                       }
                       return sum;
                   });
           })),
    proved("004.3a", for_all<double>(derivative([](auto x) { return vector{f1(x), f2(x), f3(x)}; }),
                                     [](auto x) {
                                         auto const e = exp(2 * x);
                                         return vector{2 * (x * x * x + x + 1) * (3 * (x * x) + 1),
                                                       4 * e / ((e + 1) * (e + 1)),
                                                       -log(1 - x) - 1};
                                     })),
    proved("004.3b", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient([](auto const& x) { return norm_squared(x) / 2; }),
                   [](auto const& x) { return x; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient([](auto const& x) { return norm(x) / 2; }),
                   [](auto const& x) { return x / norm(x) / 2; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient([](auto const& x) { return sqrt(dot(x, x)) / 2; }),
                   [](auto const& x) { return 0.5 * 0.5 * pow(dot(x, x), -0.5) * (2 * x); });
           })),
    proved("004.3c",
           for_all<double, double>(jacobian(polar),
                                   [](auto r, auto phi) {
                                       return matrix{{cos(phi), -r * sin(phi)},
                                                     {sin(phi), r * cos(phi)}};
                                   }),
           for_all<double, double>(partial<1>(polar),
                                   [](auto r, auto t) { return vector{-r * sin(t), r * cos(t)}; })),
    proved("004.3d",
           for_all<double, double>(divergence([](auto x, auto y) { return vector{-y, x}; }),
                                   [](auto const&, auto const&) { return 0; }),
           for_all<double, double>(divergence([](auto x, auto y) { return vector{x, y}; }),
                                   [](auto const&, auto const&) { return 2; })),
    proved("004.4", for_all<double>(
                        [](auto x) {
                            auto const slope = derivative(sigma, x);
                            return vector{slope, slope, slope, slope, slope, slope, slope};
                        },
                        forms_of_sigmoid_slope)),
    proved("004.5", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(jacobian(softmax_formula), slopes_of_softmax);
           }),
           in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(jacobian(softmax_formula), [](auto const& z) {
                   auto const s = softmax_formula(z);
                   return matrix_of<K>([&](std::size_t i, std::size_t j) {
                       return s[i] * (kronecker(i, j) - s[j]);
                   });
               });
           }),
           in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(jacobian(log_of_softmax), [](auto const& z) {
                   auto const s = softmax_formula(z);
                   auto const slopes = slopes_of_softmax(z);
                   return matrix_of<K>(
                       [&](std::size_t i, std::size_t j) { return 1 / s[i] * slopes(i, j); });
               });
           })),
    proved(
        "004.5-log", in_dimensions([]<std::size_t K>() {
            return for_all<vector<double, K>>(log_of_softmax, log_of_softmax_expanded);
        }),
        in_dimensions([]<std::size_t K>() {
            return for_all<vector<double, K>>([](auto const& z) { return log_softmax(z); },
                                              log_of_softmax_expanded);
        }),
        in_dimensions([]<std::size_t K>() {
            return for_all<vector<double, K>>(jacobian(log_of_softmax), slopes_of_log_of_softmax);
        }),
        in_dimensions([]<std::size_t K>() {
            return for_all<vector<double, K>>(
                jacobian([](auto const& z) { return log_softmax(z); }), slopes_of_log_of_softmax);
        })),
    proved("004.6a-def", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   [](auto const& x, auto const& p) {
                       return vector{variance(x, p), second_moment(x, p)};
                   },
                   [](auto const& x, auto const& p) {
                       auto const m = mean(x, p);
                       return vector{second_moment(x, p) - m * m, variance(x, p) + m * m};
                   });
           })),
    proved("004.6a-general", in_shapes([]<std::size_t N, std::size_t M>() {
               return for_all<vector<double, N>, vector<double, N>, vector<double, M>,
                              vector<double, M>>(
                   [](auto const& x, auto const& p, auto const& y, auto const& q) {
                       return vector{of_product<N, M>(mean, x, p, y, q),
                                     of_product<N, M>(second_moment, x, p, y, q),
                                     of_product<N, M>(variance, x, p, y, q)};
                   },
                   [](auto const& x, auto const& p, auto const& y, auto const& q) {
                       auto const mx = mean(x, p);
                       auto const my = mean(y, q);
                       auto const vx = variance(x, p);
                       auto const vy = variance(y, q);
                       return vector{mx * my, second_moment(x, p) * second_moment(y, q),
                                     vx * vy + vx * (my * my) + vy * (mx * mx)};
                   });
           })),
    proved("004.6b-step", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>, double, double>(
                   [](auto const& x, auto const& p, auto const& mu, auto const& sigma) {
                       auto const z = map([&](auto const& each) { return (each - mu) / sigma; }, x);
                       return vector{mean(z, p), variance(z, p)};
                   },
                   [](auto const& x, auto const& p, auto const& mu, auto const& sigma) {
                       return vector{(mean(x, p) - mu) / sigma, variance(x, p) / (sigma * sigma)};
                   });
           })),
    // The density of Z = (X − μ)/σ at z is that of X at x = μ + σz, times ∂x/∂z.
    proved("004.6b-normal",
           for_all<double, double, double>(
               [](auto mu, auto sigma, auto z) {
                   auto const x = value_and_derivative([&](auto t) { return mu + sigma * t; }, z);
                   return x.derivative * normal_density(x.value, mu, sigma);
               },
               [](auto, auto, auto z) {
                   return exp(-(z * z) / 2) / sqrt(2 * std::numbers::pi_v<decltype(z)>);
               })),
};

constinit proof_list const proofs(all);

constexpr refutation wrong[] = {
    refuted<vector<double, 2>, vector<double, 2>>(
        "004.1c", [](auto const& u, auto const& v) { return norm_squared(u - v); },
        [](auto const&, auto const&) { return 0; }),
    // A sum over i leaves j free: read with j for the i on the left.
    refuted<matrix<double, 2, 2>, vector<double, 2>>("004.2b-step", partial<1>(symmetric_form),
                                                     [](auto const& a, auto const& x) {
                                                         auto const s = a + transpose(a);
                                                         auto sum = 0 * x;
                                                         for (std::size_t j = 0; j < 2; ++j) {
                                                             for (std::size_t i = 0; i < 2; ++i)
                                                                 sum[j] =
                                                                     sum[j] + 2 * s(i, j) * x[j];
                                                         }
                                                         return sum;
                                                     }),
    // With ∂log(y) = 1/y, as the next step has it.
    refuted<double>("004.3a", derivative(f3),
                    [](auto x) {
                        auto const y = 1 - x;
                        return -log(1 - x) + (1 - x) * (1 / y / y) * (y / x);
                    }),
    refuted<double>("004.3a-inner", derivative(f3),
                    [](auto x) { return log(1 - x) * -1 + (1 - x) * (1 / (1 - x)); }),
    refuted<double>("004.4a", derivative(sigma),
                    derivative([](auto x) { return 1 / sqrt(1 + exp(-x)); })),
    refuted<double>("004.4a-divided-twice", derivative(sigma),
                    [](auto x) {
                        auto const e = exp(-x);
                        auto const square = (1 + e) * (1 + e);
                        return -(1 / square) * -e / square;
                    }),
    refuted<double>("004.4b", derivative(sigma),
                    [](auto x) {
                        auto const e = exp(-x);
                        return (1 + exp(x)) / ((1 + exp(x)) * (1 + exp(x))) -
                               1 / ((1 + e) * (1 + e));
                    }),
    // A distribution of mean 0 and variance 1 has not always E[Z⁴] = 3, as the normal one has.
    refuted<vector<double, 2>, vector<double, 2>>(
        "004.6b-normal",
        [](auto const& x, auto const& p) {
            auto const m = mean(x, p);
            auto const v = variance(x, p);
            return expectation([&](auto const& each) { return pow(each - m, 4) / (v * v); }, x, p);
        },
        [](auto const&, auto const&) { return 3; }),
};

constinit refutation_list const refutations(wrong);

}  // namespace leibniz::primer::exercise_solution
