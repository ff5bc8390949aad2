// SPDX-License-Identifier: BSL-1.0
#include "../proofs.hpp"
#include "any_function.hpp"
#include "formulas.hpp"
#include "prove.hpp"

#include <cstddef>

/// 003: notes on vector derivatives.
namespace leibniz::primer::vector_derivatives {

constexpr any_function<'f'> f;
constexpr any_function<'g'> g;
constexpr any_function<'h'> h;

/// Any maps from N to M and from M to K numbers, and the one after the other.
template <std::size_t M>
constexpr any_map<'y', M> inner;
template <std::size_t K>
constexpr any_map<'z', K> outer_map;
template <std::size_t K, std::size_t M>
constexpr auto composed = [](auto const& x) { return outer_map<K>(inner<M>(x)); };

/// uᵀv of any u and v
template <std::size_t M>
constexpr auto dot_of_maps =
    [](auto const& x) { return dot(any_map<'u', M>{}(x), any_map<'v', M>{}(x)); };

/// ‖Ax + b‖²
constexpr auto squared_length = [](auto const& a, auto const& b, auto const& x) {
    return norm_squared(a * x + b);
};
/// ‖Ax − b‖²
constexpr auto squared_residual = [](auto const& a, auto const& b, auto const& x) {
    return norm_squared(a * x - b);
};
/// (Ax − b)ᵀW(Ax − b)
constexpr auto weighted_residual = [](auto const& w, auto const& a, auto const& b, auto const& x) {
    return dot(a * x - b, w * (a * x - b));
};
/// (Ax + b)ᵀC(Dx + e)
constexpr auto bilinear_form = [](auto const& a, auto const& b, auto const& c, auto const& d,
                                  auto const& e,
                                  auto const& x) { return dot(a * x + b, c * (d * x + e)); };
/// ½(x − m)ᵀS(x − m), of the Hessian S = A + Aᵀ and the minimiser m: every quadratic that has one,
/// up to a constant.
constexpr auto quadratic_about = [](auto const& a, auto const& m, auto const& x) {
    return symmetric_form(a, x - m) / 2;
};
/// x − α∇f
constexpr auto step = [](auto const& a, auto const& m, auto const& alpha, auto const& x) {
    return x - alpha * partial<2>(quadratic_about, a, m, x);
};
constexpr auto negative_logarithm = [](auto const& x) {
    return map([](auto const& t) { return -log(t); }, x);
};

constexpr proof all[] = {
    proved("003.norm2-row", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(jacobian(squared_norm),
                                                 [](auto const& x) { return transpose(2 * x); });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(gradient(squared_norm),
                                                 [](auto const& x) { return 2 * x; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   jacobian(f), [](auto const& x) { return transpose(gradient(f, x)); });
           })),
    proved("003.neg-log", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(jacobian(negative_logarithm), [](auto const& x) {
                   return diagonal(map([](auto const& t) { return -1 / t; }, x));
               });
           })),
    // Where λ is an eigenvalue of S, along its eigenvector a step multiplies the error by 1 − αλ.
    proved("003.gradient-step", in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>, double, vector<double, N>>(
                   [](auto const& a, auto const& m, auto const& alpha, auto const& x) {
                       return step(a, m, alpha, x) - m;
                   },
                   [](auto const& a, auto const& m, auto const& alpha, auto const& x) {
                       return (x - m) - alpha * ((a + transpose(a)) * (x - m));
                   });
           }),
           // ‖e‖² − ‖e − αSe‖² = α·eᵀS(2I − αS)e, positive for 0 < α < 2/λ_max
           in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>, double, vector<double, N>>(
                   [](auto const& a, auto const& m, auto const& alpha, auto const& x) {
                       return norm_squared(x - m) - norm_squared(step(a, m, alpha, x) - m);
                   },
                   [](auto const& a, auto const& m, auto const& alpha, auto const& x) {
                       auto const se = (a + transpose(a)) * (x - m);
                       return alpha * dot(se, 2 * (x - m) - alpha * se);
                   });
           })),
    proved("003.gradient-step-too-long", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>, double, vector<double, N>>(
                   // S = diag(λ): the coordinates of the eigenvectors
                   [](auto const& lambda, auto const& m, auto const& alpha, auto const& x) {
                       return step(diagonal(lambda / 2), m, alpha, x) - m;
                   },
                   [](auto const& lambda, auto const& m, auto const& alpha, auto const& x) {
                       return map([&](auto const& l, auto const& e) { return (1 - alpha * l) * e; },
                                  lambda, x - m);
                   });
           })),
    proved("003.chain-two-paths",
           for_all<double>(derivative([](auto x) { return h(f(x), g(x)); }),
                           [](auto x) {
                               return h.slope<0>(f(x), g(x)) * f.slope(x) +
                                      h.slope<1>(f(x), g(x)) * g.slope(x);
                           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   jacobian([](auto const& x) { return h(f(x), g(x)); }), [](auto const& x) {
                       auto const u = f(x);
                       auto const v = g(x);
                       return h.slope<0>(u, v) * transpose(f.slope(x)) +
                              h.slope<1>(u, v) * transpose(g.slope(x));
                   });
           })),
    proved("003.chain-jacobian",
           in_different_dimensions([]<std::size_t K, std::size_t M, std::size_t N>() {
               return for_all<vector<double, N>>(jacobian(composed<K, M>), [](auto const& x) {
                   return outer_map<K>.slope(inner<M>(x)) * inner<M>.slope(x);
               });
           })),
    proved("003.chain-sum",
           in_different_dimensions([]<std::size_t K, std::size_t M, std::size_t N>() {
               return for_all<vector<double, N>>(
                   jacobian(composed<K, M>), []<class T>(vector<T, N> const& x) {
                       auto const z_by_y = outer_map<K>.slope(inner<M>(x));
                       auto const y_by_x = inner<M>.slope(x);
                       matrix<T, K, N> sums{};
                       for (std::size_t i = 0; i < K; ++i) {
                           for (std::size_t j = 0; j < N; ++j) {
                               for (std::size_t l = 0; l < M; ++l)
                                   sums(i, j) = sums(i, j) + z_by_y(i, l) * y_by_x(l, j);
                           }
                       }
                       return sums;
                   });
           })),
    proved("003.chain-transposed",
           in_different_dimensions([]<std::size_t K, std::size_t M, std::size_t N>() {
               return for_all<vector<double, N>>(
                   [](auto const& x) { return transpose(jacobian(composed<K, M>, x)); },
                   [](auto const& x) {
                       return transpose(inner<M>.slope(x)) *
                              transpose(outer_map<K>.slope(inner<M>(x)));
                   });
           })),
    proved("003.transpose",
           in_different_dimensions([]<std::size_t K, std::size_t M, std::size_t N>() {
               return for_all<matrix<double, K, M>, matrix<double, M, N>>(
                   [](auto const& a, auto const& b) { return transpose(a * b); },
                   [](auto const& a, auto const& b) { return transpose(b) * transpose(a); });
           })),
    proved("003.chain-scalar", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient([](auto const& x) { return g(f(x)); }),
                   [](auto const& x) { return g.slope(f(x)) * f.slope(x); });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient([](auto const& x) { return norm_squared(x) * norm_squared(x); }),
                   [](auto const& x) { return 2 * norm_squared(x) * (2 * x); });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient([](auto const& x) { return pow(norm(x), 4); }),
                   [](auto const& x) { return 4 * norm_squared(x) * x; });
           })),
    proved(
        "003.chain-vector", in_shapes([]<std::size_t M, std::size_t N>() {
            return for_all<vector<double, N>>(
                gradient([](auto const& x) { return f(inner<M>(x)); }),
                [](auto const& x) { return transpose(inner<M>.slope(x)) * f.slope(inner<M>(x)); });
        }),
        in_shapes([]<std::size_t M, std::size_t N>() {
            return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                partial<2>([](auto const& x, auto const& y, auto const& w) { return x * w - y; }),
                [](auto const& x, auto const&, auto const&) { return x; });
        }),
        in_shapes([]<std::size_t M, std::size_t N>() {
            return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                partial<2>(squared_residual), [](auto const& x, auto const& y, auto const& w) {
                    return 2 * transpose(x) * (x * w - y);
                });
        })),
    proved("003.addition", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<vector<double, N>>(
                   jacobian([](auto const& x) {
                       return any_map<'f', M>{}(x) + any_map<'g', M>{}(x) + any_map<'h', M>{}(x);
                   }),
                   [](auto const& x) {
                       return any_map<'f', M>{}.slope(x) + any_map<'g', M>{}.slope(x) +
                              any_map<'h', M>{}.slope(x);
                   });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient([](auto const& x) { return f(x) + g(x) + h(x); }),
                   [](auto const& x) { return f.slope(x) + g.slope(x) + h.slope(x); });
           })),
    proved("003.scaling", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<double, vector<double, N>>(
                   partial<1>([](auto const& c, auto const& x) { return c * inner<M>(x); }),
                   [](auto const& c, auto const& x) { return c * inner<M>.slope(x); });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<double, vector<double, N>>(
                   partial<1>([](auto const& c, auto const& x) { return c * f(x); }),
                   [](auto const& c, auto const& x) { return c * f.slope(x); });
           })),
    proved("003.dot-product", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<vector<double, N>>(gradient(dot_of_maps<M>), [](auto const& x) {
                   constexpr any_map<'u', M> u;
                   constexpr any_map<'v', M> v;
                   return transpose(u.slope(x)) * v(x) + transpose(v.slope(x)) * u(x);
               });
           }),
           in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<vector<double, N>>(
                   gradient(dot_of_maps<M>), []<class T>(vector<T, N> const& x) {
                       auto const u = any_map<'u', M>{}(x);
                       auto const v = any_map<'v', M>{}(x);
                       auto const u_by_x = any_map<'u', M>{}.slope(x);
                       auto const v_by_x = any_map<'v', M>{}.slope(x);
                       vector<T, N> sums{};
                       for (std::size_t i = 0; i < N; ++i) {
                           for (std::size_t j = 0; j < M; ++j)
                               sums[i] = sums[i] + u_by_x(j, i) * v[j] + u[j] * v_by_x(j, i);
                       }
                       return sums;
                   });
           })),
    proved("003.quadratic", in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(
                   partial<1>(quadratic_form),
                   [](auto const& a, auto const& x) { return (a + transpose(a)) * x; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(partial<1>(symmetric_form),
                                                                       slope_of_symmetric_form);
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>, double, vector<double, N>>(
                   partial<3>([](auto const& a, auto const& b, auto const& c, auto const& x) {
                       return quadratic_form(a, x) + dot(b, x) + c;
                   }),
                   [](auto const& a, auto const& b, auto const&, auto const& x) {
                       return (a + transpose(a)) * x + b;
                   });
           })),
    proved("003.linear", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<1>(dot_product), [](auto const& c, auto const&) { return c; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   [](auto const& c, auto const& x) {
                       return jacobian([&](auto const& t) { return dot(c, t); }, x);
                   },
                   [](auto const& c, auto const&) { return transpose(c); });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<1>([](auto const& c, auto const&) { return c[0]; }),
                   [](auto const&, auto const& x) { return 0 * x; });
           }),
           in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<vector<double, M>, vector<double, N>>(
                   partial<1>([](auto const& c, auto const&) { return c; }),
                   [](auto const&, auto const&) { return matrix<int, M, N>{}; });
           }),
           in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, vector<double, N>>(
                   partial<1>(linear_map), [](auto const& a, auto const&) { return a; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(jacobian([](auto const& x) { return x; }),
                                                 [](auto const&) { return identity<int, N>(); });
           })),
    proved("003.residual-expand", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                   [](auto const& a, auto const& b, auto const& x) {
                       auto const square = squared_length(a, b, x);
                       return vector{square, square};
                   },
                   [](auto const& a, auto const& b, auto const& x) {
                       return vector{dot(a * x + b, a * x + b), dot(x, transpose(a) * (a * x)) +
                                                                    2 * dot(b, a * x) + dot(b, b)};
                   });
           }),
           in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>>(
                   [](auto const& a) { return transpose(transpose(a) * a); },
                   [](auto const& a) { return transpose(a) * a; });
           })),
    proved("003.residual", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                   partial<2>(squared_length), [](auto const& a, auto const& b, auto const& x) {
                       return 2 * transpose(a) * (a * x + b);
                   });
           }),
           in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, N>, vector<double, M>, vector<double, N>>(
                   partial<2>(squared_residual), [](auto const& a, auto const& b, auto const& x) {
                       return 2 * transpose(a) * (a * x - b);
                   });
           })),
    proved("003.bilinear",
           in_different_dimensions([]<std::size_t P, std::size_t Q, std::size_t N>() {
               return for_all<matrix<double, P, N>, vector<double, P>, matrix<double, P, Q>,
                              matrix<double, Q, N>, vector<double, Q>, vector<double, N>>(
                   partial<5>(bilinear_form), [](auto const& a, auto const& b, auto const& c,
                                                 auto const& d, auto const& e, auto const& x) {
                       return transpose(d) * (transpose(c) * (a * x + b)) +
                              transpose(a) * (c * (d * x + e));
                   });
           })),
    proved("003.weighted", in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, M>, matrix<double, M, N>, vector<double, M>,
                              vector<double, N>>(
                   partial<3>(weighted_residual),
                   [](auto const& w, auto const& a, auto const& b, auto const& x) {
                       return transpose(a) * (transpose(w) * (a * x - b)) +
                              transpose(a) * (w * (a * x - b));
                   });
           }),
           in_shapes([]<std::size_t M, std::size_t N>() {
               return for_all<matrix<double, M, M>, matrix<double, M, N>, vector<double, M>,
                              vector<double, N>>(
                   partial<3>([](auto const& w, auto const& a, auto const& b, auto const& x) {
                       return weighted_residual(w + transpose(w), a, b, x);
                   }),
                   [](auto const& w, auto const& a, auto const& b, auto const& x) {
                       return 2 * transpose(a) * ((w + transpose(w)) * (a * x - b));
                   });
           })),
    proved("003.rank-one", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>, vector<double, N>>(
                   partial<2>([](auto const& a, auto const& b, auto const& x) {
                       return dot(a, x) * dot(x, b);
                   }),
                   [](auto const& a, auto const& b, auto const& x) {
                       return (outer(a, b) + outer(b, a)) * x;
                   });
           })),
    proved("003.distance", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<1>([](auto const& a, auto const& x) { return norm(x - a); }),
                   [](auto const& a, auto const& x) { return (x - a) / norm(x - a); });
           })),
};

constinit proof_list const proofs(all);

// Examples to refute the rules of any functions.

/// y = (x₁², x₁x₂)
constexpr auto quadratic_map = [](auto const& x) { return vector{x[0] * x[0], x[0] * x[1]}; };
/// z = (y₁y₂, y₂),  y = (x₁x₂, x₂ + x₃)
constexpr auto z_of_y = [](auto const& y) { return vector{y[0] * y[1], y[1]}; };
constexpr auto y_of_x = [](auto const& x) { return vector{x[0] * x[1], x[1] + x[2]}; };
/// v = (x₁², x₁x₂, x₂)
constexpr auto v_of_x = [](auto const& x) { return vector{x[0] * x[0], x[0] * x[1], x[1]}; };
/// f = (x₁x₂, x₂x₃²)
constexpr auto two_monomials = [](auto const& x) {
    return vector{x[0] * x[1], x[1] * (x[2] * x[2])};
};

constexpr refutation wrong[] = {
    refuted<vector<double, 2>, vector<double, 2>>(
        "003.linearization",
        [](auto const& x, auto const& d) { return quadratic_map(x + d) - quadratic_map(x); },
        [](auto const& x, auto const& d) { return jacobian(quadratic_map, x) * d; }),
    // Entry (i, j) is what the document calls the derivative by xᵢ, whatever j is.
    refuted<vector<double, 3>>(
        "003.neg-log",
        [](auto const& x) {
            auto const slopes = diagonal(jacobian(negative_logarithm, x));
            return matrix_of<3>([&](std::size_t i, std::size_t) { return slopes[i]; });
        },
        [](auto const& x) {
            return matrix_of<3>(
                [&](std::size_t i, std::size_t j) { return i == j ? -1 / x[i] : 0 * x[i]; });
        }),
    refuted<vector<double, 3>>("003.chain-sum-index",
                               jacobian([](auto const& x) { return z_of_y(y_of_x(x)); }),
                               []<class T>(vector<T, 3> const& x) {
                                   auto const z_by_y = jacobian(z_of_y, y_of_x(x));
                                   auto const y_by_x = jacobian(y_of_x, x);
                                   matrix<T, 2, 3> as_printed;
                                   for (std::size_t i = 0; i < 2; ++i) {
                                       for (std::size_t j = 0; j < 3; ++j)
                                           as_printed(i, j) = dot(z_by_y.row(i), y_by_x.column(i));
                                   }
                                   return as_printed;
                               }),
    // b occurs nowhere before: any vector.
    refuted<matrix<double, 3, 2>, vector<double, 3>, vector<double, 2>, vector<double, 3>>(
        "003.chain-vector",
        [](auto const& x, auto const& y, auto const& w, auto const&) {
            return partial<2>(squared_residual, x, y, w);
        },
        [](auto const& x, auto const&, auto const& w, auto const& b) {
            return 2 * (transpose(x) * (x * w - b));
        }),
    refuted<double, vector<double, 3>>("003.scaling", partial<1>([](auto const& c, auto const& x) {
                                           return c * two_monomials(x);
                                       }),
                                       []<class T>(T const& c, vector<T, 3> const& x) {
                                           auto const j = jacobian(two_monomials, x);
                                           matrix<T, 2, 3> as_printed;
                                           for (std::size_t i = 0; i < 2; ++i) {
                                               for (std::size_t k = 0; k < 3; ++k)
                                                   as_printed(i, k) = c * j(i, i);
                                           }
                                           return as_printed;
                                       }),
    refuted<matrix<double, 3, 2>, vector<double, 2>>(
        "003.dot-product",
        partial<1>([](auto const& a, auto const& x) { return dot(a * x, v_of_x(x)); }),
        [](auto const& a, auto const& x) {
            return transpose(a) * v_of_x(x) + transpose(jacobian(v_of_x, x)) * v_of_x(x);
        }),
    refuted<matrix<double, 3, 2>, vector<double, 3>, vector<double, 2>>(
        "003.residual", partial<2>(squared_length),
        [](auto const& a, auto const& b, auto const& x) {
            return 2 * (transpose(a) * (a * x)) + transpose(a) * b;
        }),
    refuted<matrix<double, 3, 2>, vector<double, 3>, vector<double, 2>>(
        "003.residual-minus", partial<2>(squared_residual),
        [](auto const& a, auto const& b, auto const& x) {
            return 2 * (transpose(a) * (a * x)) - transpose(a) * b;
        }),
};

constinit refutation_list const refutations(wrong);

}  // namespace leibniz::primer::vector_derivatives
