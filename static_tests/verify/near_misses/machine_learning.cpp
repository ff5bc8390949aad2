// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../first_wrong.hpp"

#include <numbers>

using namespace leibniz;

namespace {

constexpr auto logistic = [](auto x) { return 1 / (1 + exp(-x)); };
constexpr auto log_one_plus_exp = [](auto x) { return log(1 + exp(x)); };
constexpr auto exponentials = [](auto const& z) {
    return map([](auto const& zi) { return exp(zi); }, z);
};
constexpr auto log_of_sum = [](auto const& z) { return log(sum(exponentials(z))); };
constexpr auto shares = [](auto const& z) { return exponentials(z) / sum(exponentials(z)); };
constexpr auto hidden = [](auto const& w, auto const& x) {
    return map([](auto const& a) { return tanh(a); }, w * x);
};
constexpr auto network = [](auto const& v, auto const& w, auto const& x) {
    return dot(v, hidden(w, x));
};

}  // namespace

// Each is wrong; right is what stands in parentheses.

// σ(−x) = −σ(x)  (1 − σ(x))
static_assert(first_wrong_entry<double>([](auto x) { return logistic(-x); },
                                        [](auto x) { return -logistic(x); }) == 0);

// tanh x = 2σ(x) − 1  (2x)
static_assert(first_wrong_entry<double>([](auto x) { return tanh(x); },
                                        [](auto x) { return 2 * logistic(x) - 1; }) == 0);

// σ′ = σ(1 + σ)  (−)
static_assert(first_wrong_entry<double>(derivative(logistic), [](auto x) {
                  return logistic(x) * (1 + logistic(x));
              }) == 0);

// σ″ = σ(1 − σ)(1 − σ)  (1 − 2σ)
static_assert(first_wrong_entry<double>(derivative<2>(logistic), [](auto x) {
                  return logistic(x) * square(1 - logistic(x));
              }) == 0);

// (log σ)′ = σ  (1 − σ)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return log(logistic(x)); }),
                                        logistic) == 0);

// softplus x + softplus(−x) = x  (−)
static_assert(
    first_wrong_entry<double>([](auto x) { return log_one_plus_exp(x) + log_one_plus_exp(-x); },
                              [](auto x) { return x; }) == 0);

// (xσ)′ = σ + σ(1 − σ)  (xσ(1 − σ))
static_assert(first_wrong_entry<double>(derivative([](auto x) { return x * logistic(x); }),
                                        [](auto x) {
                                            return logistic(x) + logistic(x) * (1 - logistic(x));
                                        }) == 0);

// GELU, xN(x):  (xN)′ = N + φ  (xφ)
static_assert(first_wrong_entry<double>(
                  derivative([](auto x) { return x * (1 + erf(x / sqrt(decltype(x)(2)))) / 2; }),
                  [](auto x) {
                      auto const density =
                          exp(-x * x / 2) / sqrt(2 * std::numbers::pi_v<decltype(x)>);
                      return (1 + erf(x / sqrt(decltype(x)(2)))) / 2 + density;
                  }) == 0);

// ∂sᵢ/∂zⱼ = sᵢ(1 − sⱼ) of a softmax  (δᵢⱼ): right on the diagonal.
static_assert(first_wrong_place<vector<double, 3>>(jacobian(shares), [](auto const& z) {
                  auto const s = shares(z);
                  return outer(s, map([](auto const& si) { return 1 - si; }, s));
              }) == vector{0, 1});

// The Hessian of log Σ e^{zᵢ} is diag s + ssᵀ  (−)
static_assert(first_wrong_place<vector<double, 3>>(hessian(log_of_sum), [](auto const& z) {
                  auto const s = shares(z);
                  return diagonal(s) + outer(s, s);
              }) == vector{0, 0});

// log Σ e^{zᵢ + c} = 2c + log Σ e^{zᵢ}, of two  (c)
static_assert(first_wrong_entry<vector<double, 2>, double>(
                  [](auto const& z, auto c) { return log(exp(z[0] + c) + exp(z[1] + c)); },
                  [](auto const& z, auto c) { return 2 * c + log_of_sum(z); }) == 0);

// The cross-entropy −log s₁:  ∇ = s − e₂, the wrong class  (e₁)
static_assert(first_wrong_entry<vector<double, 3>>(
                  gradient([](auto const& z) { return -log(shares(z)[1]); }), [](auto const& z) {
                      auto const s = shares(z);
                      return vector{s[0], s[1], s[2] - 1};
                  }) == 1);

// The logistic loss:  ∇_w L = (σ(wᵀx) − y)w  (x)
static_assert(first_wrong_entry<vector<double, 3>, vector<double, 3>, double>(
                  partial<0>([](auto const& w, auto const& x, auto y) {
                      return log_one_plus_exp(dot(w, x)) - y * dot(w, x);
                  }),
                  [](auto const& w, auto const& x, auto y) {
                      return (logistic(dot(w, x)) - y) * w;
                  }) == 0);

// A tanh network vᵀh, h = tanh(Wx):  ∂/∂W = (v ∘ (1 − h))xᵀ  (h²)
static_assert(first_wrong_place<vector<double, 2>, matrix<double, 2, 3>, vector<double, 3>>(
                  partial<1>(network), [](auto const& v, auto const& w, auto const& x) {
                      auto const slopes =
                          map([](auto const& vi, auto const& hi) { return vi * (1 - hi); }, v,
                              hidden(w, x));
                      return outer(slopes, x);
                  }) == vector{0, 0});

// ∂/∂x = W(v ∘ (1 − h²)), of a square W  (Wᵀ)
static_assert(first_wrong_entry<vector<double, 2>, matrix<double, 2, 2>, vector<double, 2>>(
                  partial<2>(network), [](auto const& v, auto const& w, auto const& x) {
                      return w *
                             map([](auto const& vi, auto const& hi) { return vi * (1 - hi * hi); },
                                 v, hidden(w, x));
                  }) == 0);

// A network of rectifiers, vᵀ max(0, Wx):  ∂/∂W = (v ∘ ½ sign Wx)xᵀ  (½(1 + sign Wx))
static_assert(first_wrong_place<vector<double, 2>, matrix<double, 2, 2>, vector<double, 2>>(
                  partial<1>([](auto const& v, auto const& w, auto const& x) {
                      return dot(v, map([](auto const& a) { return max(a, 0); }, w * x));
                  }),
                  [](auto const& v, auto const& w, auto const& x) {
                      auto const signs = map([](auto const& a) { return sign(a) / 2; }, w * x);
                      return outer(
                          map([](auto const& vi, auto const& s) { return vi * s; }, v, signs), x);
                  }) == vector{0, 0});

// Attention of q to the rows of K: ∂aᵢ/∂q = aᵢ(kᵢ − Σaⱼkⱼ), d = 4  (/√d)
static_assert(first_wrong_entry<vector<double, 4>, matrix<double, 2, 4>>(
                  partial<0>([](auto const& q, auto const& keys) { return shares(keys * q / 2); }),
                  [](auto const& q, auto const& keys) {
                      auto const a = shares(keys * q / 2);
                      return (diagonal(a) - outer(a, a)) * keys;
                  }) == 0);

// Batch statistics: y = (x − x̄)/s has the Jacobian (I − 11ᵀ/n)/s  (− yyᵀ/n)
static_assert(first_wrong_place<vector<double, 3>>(
                  jacobian([](auto const& x) {
                      auto const m = sum(x) / 3;
                      auto const d = map([m](auto const& xi) { return xi - m; }, x);
                      return d / sqrt(norm_squared(d) / 3 + 1);
                  }),
                  [](auto const& x) {
                      auto const m = sum(x) / 3;
                      auto const d = map([m](auto const& xi) { return xi - m; }, x);
                      return matrix{{2, -1, -1}, {-1, 2, -1}, {-1, -1, 2}} /
                             (3 * sqrt(norm_squared(d) / 3 + 1));
                  }) == vector{0, 0});

// The cosine of two vectors c = aᵀb/(‖a‖‖b‖):  ∇ₐc = b/(‖a‖‖b‖) − c b/‖b‖²  (a/‖a‖²)
static_assert(first_wrong_entry<vector<double, 2>, vector<double, 2>>(
                  partial<0>([](auto const& a, auto const& b) {
                      return dot(a, b) / (norm(a) * norm(b));
                  }),
                  [](auto const& a, auto const& b) {
                      auto const lengths = norm(a) * norm(b);
                      return b / lengths - dot(a, b) / lengths * b / norm_squared(b);
                  }) == 0);
