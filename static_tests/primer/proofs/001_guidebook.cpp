// SPDX-License-Identifier: BSL-1.0
#include "../proofs.hpp"
#include "any_function.hpp"
#include "formulas.hpp"
#include "prove.hpp"

#include <cstddef>

/// 001: guidebook on derivatives.
namespace leibniz::primer::guidebook {

constexpr any_function<'f'> f;
constexpr any_function<'g'> g;
constexpr any_function<'x'> x;
constexpr any_function<'y'> y;

constexpr auto sigma = [](auto t) { return 1 / (1 + exp(-t)); };
constexpr auto slope_of_sigma = [](auto t) { return sigma(t) * (1 - sigma(t)); };
constexpr auto polynomial = [](auto s, auto t) { return 3 * (s * s) * t + 2 * (t * t * t); };

constexpr proof all[] = {
    proved("001.table",
           for_all<double>(derivative([](auto t) {
                               return vector{0 * t + 3, t,      pow(t, 3), pow(t, -2), exp(t),
                                             log(t),    sin(t), cos(t),    sigma(t)};
                           }),
                           [](auto t) {
                               return vector{
                                   0 * t, 1 + 0 * t, 3 * (t * t), -2 / (t * t * t), exp(t),
                                   1 / t, cos(t),    -sin(t),     slope_of_sigma(t)};
                           }),
           for_all<double, double>(partial<0>([](auto t, auto n) { return pow(t, n); }),
                                   [](auto t, auto n) { return n * pow(t, n - 1); }),
           for_all<double>(derivative([](auto t) { return relu(t); }),
                           [](auto t) { return select(t > 0, decltype(t)(1), decltype(t)(0)); })),
    proved("001.partial", for_all<double, double>(gradient(polynomial),
                                                  [](auto s, auto t) {
                                                      return vector{6 * s * t,
                                                                    3 * (s * s) + 6 * (t * t)};
                                                  })),
    proved("001.chain", for_all<double>(derivative([](auto t) { return f(g(t)); }),
                                        [](auto t) { return f.slope(g(t)) * g.slope(t); })),
    proved("001.chain-multi", for_all<double>(derivative([](auto t) { return f(x(t), y(t)); }),
                                              [](auto t) {
                                                  return f.slope<0>(x(t), y(t)) * x.slope(t) +
                                                         f.slope<1>(x(t), y(t)) * y.slope(t);
                                              })),
    proved("001.sigmoid", for_all<double>(derivative(sigma), slope_of_sigma)),
    proved("001.softmax", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>>(jacobian(softmax_formula), [](auto const& z) {
                   auto const s = softmax_formula(z);
                   return matrix_of<K>([&](std::size_t i, std::size_t j) {
                       return s[i] * (kronecker(i, j) - s[j]);
                   });
               });
           })),
    proved("001.cross-entropy", in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>, vector<double, K>>(
                   partial<0>([](auto const& z, auto const& weights) {
                       return cross_entropy_formula(normalised(weights), softmax_formula(z));
                   }),
                   [](auto const& z, auto const& weights) {
                       return softmax_formula(z) - normalised(weights);
                   });
           }),
           in_dimensions([]<std::size_t K>() {
               return for_all<vector<double, K>, vector<double, K>>(
                   partial<0>([](auto const& z, auto const& weights) {
                       return softmax_cross_entropy(normalised(weights), z);
                   }),
                   [](auto const& z, auto const& weights) {
                       return softmax_formula(z) - normalised(weights);
                   });
           })),
};

constinit proof_list const proofs(all);

constexpr refutation wrong[] = {
    refuted<vector<double, 2>>("001.softmax", jacobian(softmax_formula),
                               [](auto const& z) {
                                   auto const s = map(sigma, z);
                                   return matrix_of<2>([&](std::size_t i, std::size_t j) {
                                       return s[i] * (kronecker(i, j) - s[j]);
                                   });
                               }),
};

constinit refutation_list const refutations(wrong);

}  // namespace leibniz::primer::guidebook
