// SPDX-License-Identifier: BSL-1.0
#include "../proofs.hpp"
#include "any_function.hpp"
#include "formulas.hpp"
#include "prove.hpp"

#include <cstddef>

/// 000: lecture notes and solved exercise sheet 2.
namespace leibniz::primer::lecture_notes {

constexpr any_function<'f'> f;
constexpr any_function<'g'> g;
constexpr any_function<'h'> h;

constexpr auto z_of_x_and_y = [](auto x, auto y) { return x * x + 3 * x * y + 4 * y * y * y; };
constexpr auto exercise_2a = [](auto const& x) { return 2 * x[0] + 3 * (x[1] * x[1]) + 3 / x[2]; };
constexpr auto exercise_2b = [](auto const& a) { return 3 + log(2 * a[0]) + exp(2 * a[2]); };

constexpr proof all[] = {
    proved("000.constant",
           for_all<double, double>(partial<0>([](auto const&, auto const& c) { return c; }),
                                   [](auto const& x, auto const&) { return 0 * x; })),
    proved("000.factor",
           for_all<double, double>(partial<0>([](auto x, auto c) { return c * g(x); }),
                                   [](auto x, auto c) { return c * g.slope(x); })),
    proved("000.power",
           for_all<double>(derivative([](auto x) {
                               return vector{pow(x, -3), pow(x, -2), pow(x, -1), pow(x, 0),
                                             pow(x, 1),  pow(x, 2),  pow(x, 3),  pow(x, 6)};
                           }),
                           [](auto x) {
                               return vector{-3 / (x * x * x * x),
                                             -2 / (x * x * x),
                                             -1 / (x * x),
                                             0 * x,
                                             1 + 0 * x,
                                             2 * x,
                                             3 * (x * x),
                                             6 * (x * x * x * x * x)};
                           }),
           for_all<double, double>(partial<0>([](auto x, auto n) { return pow(x, n); }),
                                   [](auto x, auto n) { return n * pow(x, n - 1); })),
    proved("000.sum", for_all<double>(derivative([](auto x) { return g(x) + h(x); }),
                                      [](auto x) { return g.slope(x) + h.slope(x); })),
    proved("000.product",
           for_all<double>(derivative([](auto x) { return g(x) * h(x); }),
                           [](auto x) { return g.slope(x) * h(x) + g(x) * h.slope(x); })),
    proved("000.quotient", for_all<double>(derivative([](auto x) { return g(x) / h(x); }),
                                           [](auto x) {
                                               return (h(x) * g.slope(x) - g(x) * h.slope(x)) /
                                                      (h(x) * h(x));
                                           })),
    proved("000.chain", for_all<double>(derivative([](auto x) { return g(h(x)); }),
                                        [](auto x) { return g.slope(h(x)) * h.slope(x); })),
    proved("000.chain-example",
           for_all<double>(derivative([](auto x) { return pow(3 * x + 5, 5); }),
                           [](auto x) { return 5 * pow(3 * x + 5, 4) * 3; })),
    proved("000.log", for_all<double>(derivative([](auto x) { return log(x); }),
                                      [](auto x) { return 1 / x; })),
    proved("000.exp", for_all<double>(derivative([](auto x) { return exp(x); }),
                                      [](auto x) { return exp(x); })),
    proved("000.partial", for_all<double, double>(partial<0>(z_of_x_and_y),
                                                  [](auto x, auto y) { return 2 * x + 3 * y; })),
    proved("000.gradient-def", in_dimensions([]<std::size_t D>() {
               return for_all<vector<double, D>>(gradient(f),
                                                 [](auto const& x) { return f.slope(x); });
           })),
    proved("000.jacobian-def", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<vector<double, D>>(jacobian(any_map<'F', N>{}), [](auto const& x) {
                   return any_map<'F', N>{}.slope(x);
               });
           })),
    proved("000.gradient", for_all<double, double>(gradient(z_of_x_and_y),
                                                   [](auto x, auto y) {
                                                       return vector{2 * x + 3 * y,
                                                                     3 * x + 12 * (y * y)};
                                                   })),
    proved("000.jacobian",
           for_all<vector<double, 3>>(
               jacobian([](auto const& x) {
                   return vector{2 * x[0] + 3 * x[2], 3 * x[1], 4 * x[2], x[1] - x[2]};
               }),
               [](auto const&) { return matrix{{2, 0, 3}, {0, 3, 0}, {0, 0, 4}, {0, 1, -1}}; })),
    proved("000.sums", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   [](auto const& w, auto const& x) {
                       return vector{dot(x, x), (transpose(x) * x)[0], dot(w, x), dot(x, w)};
                   },
                   [](auto const& w, auto const& x) {
                       auto squares = x[0] * x[0];
                       auto products = w[0] * x[0];
                       for (std::size_t i = 1; i < N; ++i) {
                           squares = squares + x[i] * x[i];
                           products = products + w[i] * x[i];
                       }
                       return vector{squares, squares, products, products};
                   });
           }),
           in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   linear_map, []<class T>(matrix<T, N, D> const& w, auto const& x) {
                       vector<T, N> sums{};
                       for (std::size_t i = 0; i < N; ++i) {
                           for (std::size_t k = 0; k < D; ++k) sums[i] = sums[i] + w(i, k) * x[k];
                       }
                       return sums;
                   });
           })),
    proved("000.xTx", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>>(gradient([](auto const& x) { return dot(x, x); }),
                                                 [](auto const& x) { return 2 * x; });
           })),
    proved("000.wTx", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<1>(dot_product), [](auto const& w, auto const&) { return w; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<0>(dot_product), [](auto const&, auto const& x) { return x; });
           })),
    proved("000.xTw", in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<0>(dot_product), [](auto const&, auto const& w) { return w; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<1>(dot_product), [](auto const& x, auto const&) { return x; });
           })),
    proved("000.2-1", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(jacobian(softmax_formula), slopes_of_softmax);
           }),
           in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(jacobian([](auto const& z) { return softmax(z); }),
                                                 slopes_of_softmax);
           })),
    proved("000.2-1-quotient", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(
                   [](auto const& z) { return diagonal(jacobian(softmax_formula, z)); },
                   [](auto const& z) {
                       auto const e = exponentials(z);
                       auto const h = sum(e);
                       return map([&](auto const& g) { return (g * h - g * g) / (h * h); }, e);
                   });
           })),
    proved("000.2-2a", for_all<vector<double, 3>>(
                           gradient(exercise_2a),
                           [](auto const& x) { return vector{2, 6 * x[1], -3 / (x[2] * x[2])}; })),
    proved("000.2-2b",
           for_all<vector<double, 3>>(
               gradient(exercise_2b),
               [](auto const& a) { return vector{1 / (2 * a[0]) * 2, 0, exp(2 * a[2]) * 2}; }),
           for_all<vector<double, 3>>(
               gradient(exercise_2b),
               [](auto const& a) { return vector{1 / a[0], 0, 2 * exp(2 * a[2])}; })),
    proved("000.2-3a", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   partial<1>(linear_map), [](auto const& w, auto const&) { return w; });
           })),
    proved("000.2-3b", in_dimensions([]<std::size_t D>() {
               return for_all<vector<double, D>>(
                   jacobian([](auto const& x) { return map(f, x); }), [](auto const& x) {
                       return diagonal(map([](auto const& t) { return f.slope(t); }, x));
                   });
           })),
    proved("000.2-4-expand", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, N>, vector<double, D>>(
                   [](auto const& x, auto const& y, auto const& w) {
                       auto const loss = squared_error(x, y, w);
                       return vector{loss, loss, loss, dot(x * w, y)};
                   },
                   [](auto const& x, auto const& y, auto const& w) {
                       constexpr int n = N;
                       auto const xt = transpose(x);
                       return vector{mean_squared_error(x * w, y), dot(x * w - y, x * w - y) / n,
                                     (dot(w, xt * (x * w)) - 2 * dot(w, xt * y) + dot(y, y)) / n,
                                     dot(y, x * w)};
                   });
           })),
    proved("000.2-4", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, N>, vector<double, D>>(
                   partial<2>(squared_error), slope_of_squared_error);
           })),
    proved("000.2-4-minimiser", in_tall_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, N>>(slope_at_minimiser, zeros);
           }),
           in_tall_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, N>, vector<double, D>>(
                   hessian_of_squared_error, [](auto const& x, auto const&, auto const&) {
                       constexpr int n = N;
                       return 2 * (transpose(x) * x) / n;
                   });
           })),
    proved("000.hints", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   [](auto const& a, auto const& x) { return transpose(a * x); },
                   [](auto const& a, auto const& x) { return transpose(x) * transpose(a); });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<matrix<double, N, N>, vector<double, N>>(partial<1>(symmetric_form),
                                                                       slope_of_symmetric_form);
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   [](auto const& x, auto const& b) {
                       return vector{partial<0>(dot_product, x, b), partial<1>(dot_product, b, x)};
                   },
                   [](auto const&, auto const& b) { return vector{b, b}; });
           })),
};

constinit proof_list const proofs(all);

constexpr auto diagonal_of_softmax = [](auto const& z) {
    return diagonal(jacobian(softmax_formula, z));
};

constexpr refutation wrong[] = {
    refuted<vector<double, 2>>("000.2-1", diagonal_of_softmax,
                               [](auto const& z) {
                                   return map([](auto const& t) { return -t * t; },
                                              softmax_formula(z));
                               }),
    refuted<vector<double, 2>>("000.2-1-numerator", softmax_formula, exponentials),
    refuted<vector<double, 2>>(
        "000.2-1-quotient", diagonal_of_softmax,
        [](auto const& z) {
            auto const h = sum(exponentials(z));
            auto const y = softmax_formula(z);
            // ŷᵢ′ = ŷᵢ(1 − ŷᵢ), h′ = e^{zᵢ} = ŷᵢh
            return map([&](auto const& t) { return (t * (1 - t) * h - t * (t * h)) / (h * h); }, y);
        }),
    refuted<vector<double, 3>>("000.2-2a", gradient(exercise_2a),
                               [](auto const& x) { return vector{2, -3, x[2] * x[2]}; }),
    refuted<vector<double, 3>>(
        "000.2-2b", gradient(exercise_2b),
        [](auto const& a) { return vector{1 / (2 * a[0]), 0, exp(2 * a[2])}; }),
    refuted<vector<double, 2>, vector<double, 2>>(
        "000.2-4-mean", [](auto const& p, auto const& y) { return mean_squared_error(p, y); },
        [](auto const& p, auto const& y) { return norm_squared(p - y); }),
    refuted<matrix<double, 3, 2>, vector<double, 2>, vector<double, 3>>(
        "000.2-4-expand",
        [](auto const& x, auto const& w, auto const& y) { return -dot(x * w, y) - dot(y, x * w); },
        [](auto const&, auto const& w, auto const&) { return 0 * w[0]; }),
    refuted<matrix<double, 3, 2>, vector<double, 2>, vector<double, 3>>(
        "000.2-4-expand-struck",
        [](auto const& x, auto const& w, auto const& y) { return mean_squared_error(x * w, y); },
        [](auto const& x, auto const& w, auto const& y) {
            return (dot(w, transpose(x) * (x * w)) + dot(y, y)) / 3;
        }),
    refuted<matrix<double, 2, 2>, vector<double, 2>>(
        "000.hint", partial<1>(quadratic_form),
        [](auto const& a, auto const& x) { return 2 * (a * x); }),
};

constinit refutation_list const refutations(wrong);

}  // namespace leibniz::primer::lecture_notes
