// SPDX-License-Identifier: BSL-1.0
#include "../proofs.hpp"
#include "any_function.hpp"
#include "formulas.hpp"
#include "prove.hpp"

#include <cstddef>

/// 002: exercise sheet on the math primer, 2018/19.
namespace leibniz::primer::exercise_sheet {

constexpr any_function<'f'> f;
/// Any loss of several outputs.
constexpr any_function<'L'> loss;

constexpr auto composed_loss = [](auto const& z, auto const& y) {
    return cross_entropy_formula(y, softmax_formula(z));
};

constexpr proof all[] = {
    proved("002.2-1a", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   partial<1>(linear_map), [](auto const& w, auto const&) { return w; });
           })),
    proved("002.2-1b", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   partial<1>([](auto const& w, auto const& x) {
                       return (transpose(x) * transpose(w)).row(0);
                   }),
                   [](auto const& w, auto const&) { return w; });
           }),
           in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   [](auto const& w, auto const& x) { return transpose(x) * transpose(w); },
                   [](auto const& w, auto const& x) { return transpose(w * x); });
           })),
    proved("002.2-1c", in_dimensions([]<std::size_t D>() {
               return for_all<vector<double, D>>(
                   jacobian([](auto const& x) { return map(f, x); }), [](auto const& x) {
                       auto const slopes = map([](auto const& t) { return f.slope(t); }, x);
                       return matrix_of<D>([&](std::size_t i, std::size_t j) {
                           return i == j ? slopes[i] : 0 * slopes[i];
                       });
                   });
           })),
    proved("002.2-1d-tensor", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   partial<0>(linear_map), []<class T>(auto const&, vector<T, D> const& x) {
                       vector<matrix<T, N, D>, N> slopes{};
                       for (std::size_t k = 0; k < N; ++k) {
                           for (std::size_t i = 0; i < N; ++i) {
                               for (std::size_t j = 0; j < D; ++j)
                                   slopes[k](i, j) = kronecker(k, i) * x[j];
                           }
                       }
                       return slopes;
                   });
           })),
    proved("002.2-1d", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   partial<0>([](auto const& w, auto const& x) { return loss(w * x); }),
                   [](auto const& w, auto const& x) { return outer(loss.slope(w * x), x); });
           }),
           in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   partial<0>([](auto const& w, auto const& x) { return loss(w * x); }),
                   [](auto const& w, auto const& x) {
                       auto const by_z = loss.slope(w * x);
                       auto const z_by_w = partial<0>(linear_map, w, x);
                       auto sum = by_z[0] * z_by_w[0];
                       for (std::size_t k = 1; k < N; ++k) sum = sum + by_z[k] * z_by_w[k];
                       return sum;
                   });
           })),
    proved("002.2-2a", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(
                   [](auto const& z) { return diagonal(jacobian(softmax_formula, z)); },
                   [](auto const& z) {
                       return map([](auto const& y) { return y * (1 - y); }, softmax_formula(z));
                   });
           })),
    proved("002.2-2b-chain", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>, vector<double, K>>(
                   [](auto const& y, auto const& p) {
                       return matrix{partial<0>(cross_entropy_formula, y, p),
                                     partial<1>(cross_entropy_formula, y, p)};
                   },
                   [](auto const& y, auto const& p) {
                       return matrix{
                           -logarithms(p),
                           map([](auto const& t, auto const& s) { return -t / s; }, y, p)};
                   });
           }),
           in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>, vector<double, K>>(
                   partial<0>(composed_loss), [](auto const& z, auto const& y) {
                       auto const p = softmax_formula(z);
                       auto const slopes = slopes_of_softmax(z);
                       auto sum = 0 * p;
                       for (std::size_t j = 0; j < K; ++j) {
                           for (std::size_t i = 0; i < K; ++i)
                               sum[j] = sum[j] + -y[i] / p[i] * slopes(i, j) + -log(p[i]) * 0;
                       }
                       return sum;
                   });
           })),
    proved("002.2-2b", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>, vector<double, K>>(
                   partial<0>(composed_loss),
                   [](auto const& z, auto const& y) { return softmax_formula(z) * sum(y) - y; });
           }),
           in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>, vector<double, K>>(
                   partial<0>([](auto const& z, auto const& weights) {
                       return composed_loss(z, normalised(weights));
                   }),
                   [](auto const& z, auto const& weights) {
                       return softmax_formula(z) - normalised(weights);
                   });
           })),
    proved("002.2-3", in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   [](auto const& a, auto const& x) { return transpose(a * x); },
                   [](auto const& a, auto const& x) { return transpose(x) * transpose(a); });
           }),
           in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, D>>(
                   partial<1>(
                       [](auto const& x, auto const& w) { return dot(w, transpose(x) * x * w); }),
                   [](auto const& x, auto const& w) { return 2 * (transpose(x) * x) * w; });
           }),
           in_dimensions([]<std::size_t N>() {
               return for_all<vector<double, N>, vector<double, N>>(
                   partial<0>(dot_product), [](auto const&, auto const& b) { return b; });
           }),
           in_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, N>, vector<double, D>>(
                   partial<2>(squared_error), slope_of_squared_error);
           }),
           in_tall_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, N>>(slope_at_minimiser, zeros);
           }),
           // Away from it by v the loss is larger by ‖Xv‖²/n.
           in_tall_shapes([]<std::size_t N, std::size_t D>() {
               return for_all<matrix<double, N, D>, vector<double, N>, vector<double, D>>(
                   [](auto const& x, auto const& y, auto const& v) {
                       auto const w = minimiser(x, y);
                       return squared_error(x, y, w + v) - squared_error(x, y, w);
                   },
                   [](auto const& x, auto const&, auto const& v) {
                       return norm_squared(x * v) / static_cast<int>(N);
                   });
           })),
};

constinit proof_list const proofs(all);

constexpr refutation wrong[] = {
    refuted<vector<double, 2>, vector<double, 2>>(
        "002.2-2a", partial<0>(composed_loss),
        [](auto const& z, auto const& y) {
            return map([](auto const& p, auto const& t) { return -t * (1 - p); },
                       softmax_formula(z), y);
        }),
    refuted<matrix<double, 2, 2>, vector<double, 2>>(
        "002.2-3", partial<1>(quadratic_form),
        [](auto const& a, auto const& x) { return 2 * (a * x); }),
    refuted<vector<double, 2>, vector<double, 2>>(
        "002.2-3-mean", [](auto const& p, auto const& y) { return mean_squared_error(p, y); },
        [](auto const& p, auto const& y) { return norm_squared(p - y); }),
};

constinit refutation_list const refutations(wrong);

}  // namespace leibniz::primer::exercise_sheet
