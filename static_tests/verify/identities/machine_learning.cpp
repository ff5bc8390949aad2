// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/learning.hpp>
#include <leibniz/linear.hpp>

#include <cstddef>
#include <numbers>
#include <type_traits>

using namespace leibniz;

namespace {

constexpr auto logistic = [](auto x) { return 1 / (1 + exp(-x)); };
constexpr auto log_one_plus_exp = [](auto x) { return log(1 + exp(x)); };

constexpr auto exponentials = [](auto const& z) {
    return map([](auto const& zi) { return exp(zi); }, z);
};
constexpr auto log_of_sum = [](auto const& z) { return log(sum(exponentials(z))); };
/// softmax z
constexpr auto shares = [](auto const& z) { return exponentials(z) / sum(exponentials(z)); };

/// √d of a vector of d numbers
template <class T, std::size_t N>
constexpr T root_of_size(vector<T, N> const&) {
    return sqrt(T(static_cast<int>(N)));
}

/// 1 = (1, …, 1)
constexpr auto ones = [](auto const& x) {
    return map([](auto const& xi) { return std::decay_t<decltype(xi)>(1); }, x);
};

}  // namespace

// Activations, σ(x) = 1/(1 + e⁻ˣ)

// σ(−x) = 1 − σ(x)
static_assert(identical<double>([](auto x) { return logistic(-x); },
                                [](auto x) { return 1 - logistic(x); }));

// tanh x = 2σ(2x) − 1
static_assert(identical<double>([](auto x) { return tanh(x); },
                                [](auto x) { return 2 * logistic(2 * x) - 1; }));

// log(σ/(1 − σ)) = x
static_assert(identical<double>([](auto x) { return log(logistic(x) / (1 - logistic(x))); },
                                [](auto x) { return x; }));

// σ″ = σ(1 − σ)(1 − 2σ)
static_assert(identical<double>(derivative<2>(logistic), [](auto x) {
    auto const s = logistic(x);
    return s * (1 - s) * (1 - 2 * s);
}));

// (log σ)′ = 1 − σ
static_assert(identical<double>(derivative([](auto x) { return log(logistic(x)); }),
                                [](auto x) { return 1 - logistic(x); }));

// softplus x = log(1 + eˣ):  softplus′ = σ,  softplus″ = σ(1 − σ)
static_assert(identical<double>(derivative(log_one_plus_exp), logistic));
static_assert(identical<double>(derivative<2>(log_one_plus_exp),
                                [](auto x) { return logistic(x) * (1 - logistic(x)); }));

// softplus x − softplus(−x) = x,  log σ(x) = −softplus(−x)
static_assert(identical<double>(
    [](auto x) { return vector{log_one_plus_exp(x) - log_one_plus_exp(-x), log(logistic(x))}; },
    [](auto x) { return vector{x, -log_one_plus_exp(-x)}; }));

// SiLU, xσ(x):  (xσ)′ = σ + xσ(1 − σ)
static_assert(identical<double>(derivative([](auto x) { return x * logistic(x); }), [](auto x) {
    return logistic(x) + x * logistic(x) * (1 - logistic(x));
}));

// GELU, xN(x):  (xN)′ = N + xφ
static_assert(identical<double>(
    derivative([](auto x) { return x * (1 + erf(x / sqrt(decltype(x)(2)))) / 2; }), [](auto x) {
        auto const density = exp(-x * x / 2) / sqrt(2 * std::numbers::pi_v<decltype(x)>);
        return (1 + erf(x / sqrt(decltype(x)(2)))) / 2 + x * density;
    }));

// Mish, x tanh softplus x = x((1 + eˣ)² − 1)/((1 + eˣ)² + 1)
static_assert(identical<double>([](auto x) { return x * tanh(log_one_plus_exp(x)); },
                                [](auto x) {
                                    auto const s = square(1 + exp(x));
                                    return x * (s - 1) / (s + 1);
                                }));

// The pseudo-Huber loss √(1 + x²) − 1 has slope x/√(1 + x²), log cosh x has tanh x.
static_assert(identical<double>(derivative([](auto x) {
                                    return vector{sqrt(1 + x * x) - 1, log(cosh(x))};
                                }),
                                [](auto x) { return vector{x / sqrt(1 + x * x), tanh(x)}; }));

// Softmax and log-sum-exp, s = softmax z

// ∇ log Σ e^{zᵢ} = s, and the Hessian is diag s − ssᵀ.
static_assert(identical<vector<double, 4>>(gradient(log_of_sum), shares));
static_assert(identical<vector<double, 4>>(hessian(log_of_sum), [](auto const& z) {
    auto const s = shares(z);
    return diagonal(s) - outer(s, s);
}));

// log Σ e^{zᵢ + c} = c + log Σ e^{zᵢ},  and softmax(z + c) = softmax z
constexpr auto shifted = [](auto const& z, auto c) {
    return map([c](auto const& zi) { return zi + c; }, z);
};
static_assert(identical<vector<double, 3>, double>(
    [](auto const& z, auto c) { return log_of_sum(shifted(z, c)); },
    [](auto const& z, auto c) { return c + log_of_sum(z); }));
static_assert(identical<vector<double, 3>, double>([](auto const& z,
                                                      auto c) { return shares(shifted(z, c)); },
                                                   [](auto const& z, auto) { return shares(z); }));

// The softmax and the log-sum-exp of this library, which shift by the largest logit, are those of
// the formula.
static_assert(identical<vector<double, 3>>([](auto const& z) { return softmax(z); }, shares));
static_assert(identical<vector<double, 3>>([](auto const& z) { return log_sum_exp(z); },
                                           log_of_sum));

// Of two logits: s₀ = σ(z₀ − z₁)
static_assert(identical<vector<double, 2>>([](auto const& z) { return shares(z)[0]; },
                                           [](auto const& z) { return logistic(z[0] - z[1]); }));

// The entropy H = −Σ sᵢ log sᵢ:  ∂H/∂zᵢ = −sᵢ(log sᵢ + H)
constexpr auto entropy = [](auto const& z) {
    return -sum(map([](auto const& s) { return s * log(s); }, shares(z)));
};
static_assert(identical<vector<double, 3>>(gradient(entropy), [](auto const& z) {
    auto const h = entropy(z);
    return map([h](auto const& s) { return -s * (log(s) + h); }, shares(z));
}));

// With the temperature T:  d/dT T log Σ e^{zᵢ/T} = H(z/T)
static_assert(identical<vector<double, 2>, double>(
    partial<1>([](auto const& z, auto t) { return t * log_of_sum(z / t); }),
    [](auto const& z, auto t) { return entropy(z / t); }));

// Regression

// The logistic loss L = softplus(wᵀx) − y wᵀx:  ∇_w L = (σ(wᵀx) − y)x
constexpr auto logistic_loss = [](auto const& w, auto const& x, auto y) {
    return log_one_plus_exp(dot(w, x)) - y * dot(w, x);
};
static_assert(identical<vector<double, 3>, vector<double, 3>, double>(
    partial<0>(logistic_loss),
    [](auto const& w, auto const& x, auto y) { return (logistic(dot(w, x)) - y) * x; }));

// and its Hessian is σ(1 − σ)xxᵀ.
static_assert(identical<vector<double, 3>, vector<double, 3>, double>(
    [](auto const& w, auto const& x, auto y) {
        return hessian([x, y](auto const& v) { return logistic_loss(v, x, y); }, w);
    },
    [](auto const& w, auto const& x, auto) {
        auto const s = logistic(dot(w, x));
        return s * (1 - s) * outer(x, x);
    }));

// Networks

// One hidden layer, f = vᵀh, h = tanh(Wx + b):
// ∂f/∂W = (v ∘ (1 − h²))xᵀ,  ∂f/∂b = v ∘ (1 − h²),  ∂f/∂x = Wᵀ(v ∘ (1 − h²))
constexpr auto hidden = [](auto const& w, auto const& b, auto const& x) {
    return map([](auto const& a) { return tanh(a); }, w * x + b);
};
constexpr auto network = [](auto const& v, auto const& w, auto const& b, auto const& x) {
    return dot(v, hidden(w, b, x));
};
constexpr auto back_propagated = [](auto const& v, auto const& w, auto const& b, auto const& x) {
    return map([](auto const& vi, auto const& hi) { return vi * (1 - hi * hi); }, v,
               hidden(w, b, x));
};
static_assert(
    identical<vector<double, 3>, matrix<double, 3, 2>, vector<double, 3>, vector<double, 2>>(
        partial<1>(network), [](auto const& v, auto const& w, auto const& b, auto const& x) {
            return outer(back_propagated(v, w, b, x), x);
        }));
static_assert(identical<vector<double, 3>, matrix<double, 3, 2>, vector<double, 3>,
                        vector<double, 2>>(partial<2>(network), back_propagated));
static_assert(
    identical<vector<double, 3>, matrix<double, 3, 2>, vector<double, 3>, vector<double, 2>>(
        partial<3>(network), [](auto const& v, auto const& w, auto const& b, auto const& x) {
            return transpose(w) * back_propagated(v, w, b, x);
        }));

// With rectifiers instead, f = vᵀ max(0, Wx):  ∂f/∂W = (v ∘ ½(1 + sign Wx))xᵀ
constexpr auto rectified = [](auto const& v, auto const& w, auto const& x) {
    return dot(v, map([](auto const& a) { return relu(a); }, w * x));
};
static_assert(identical<vector<double, 3>, matrix<double, 3, 2>, vector<double, 2>>(
    partial<1>(rectified), [](auto const& v, auto const& w, auto const& x) {
        auto const active = map([](auto const& a) { return (1 + sign(a)) / 2; }, w * x);
        return outer(map([](auto const& vi, auto const& s) { return vi * s; }, v, active), x);
    }));

// The Jacobian of a residual block x + tanh(Wx) is I + diag(1 − h²)W.
static_assert(identical<matrix<double, 2, 2>, vector<double, 2>>(
    partial<1>([](auto const& w, auto const& x) {
        return x + map([](auto const& a) { return tanh(a); }, w * x);
    }),
    [](auto const& w, auto const& x) {
        auto const slopes = map([](auto const& a) { return 1 - square(tanh(a)); }, w * x);
        auto const change = diagonal(slopes) * w;
        return matrix{{1 + change(0, 0), change(0, 1)}, {change(1, 0), 1 + change(1, 1)}};
    }));

// Attention of a query q to keys kᵢ, the rows of K: a = softmax(Kq/√d), here d = 2.
// ∂aᵢ/∂q = aᵢ(kᵢ − Σaⱼkⱼ)/√d
constexpr auto attention = [](auto const& q, auto const& keys) {
    return shares(keys * q / root_of_size(q));
};
static_assert(identical<vector<double, 2>, matrix<double, 3, 2>>(
    partial<0>(attention), [](auto const& q, auto const& keys) {
        auto const a = attention(q, keys);
        return (diagonal(a) - outer(a, a)) * keys / root_of_size(q);
    }));

// The output Vᵀa:  ∂(Vᵀa)/∂q = Vᵀ(diag a − aaᵀ)K/√d
static_assert(identical<vector<double, 2>, matrix<double, 3, 2>, matrix<double, 3, 2>>(
    partial<0>([](auto const& q, auto const& keys, auto const& values) {
        return transpose(values) * attention(q, keys);
    }),
    [](auto const& q, auto const& keys, auto const& values) {
        auto const a = attention(q, keys);
        return transpose(values) * (diagonal(a) - outer(a, a)) * keys / root_of_size(q);
    }));

// Normalisation

// Batch statistics: y = (x − x̄)/s, s² = (1/n)Σ(xᵢ − x̄)² + ε, has Jacobian (I − (11ᵀ + yyᵀ)/n)/s.
constexpr auto centred = [](auto const& x) {
    auto const m = sum(x) / static_cast<int>(x.size());
    return map([m](auto const& xi) { return xi - m; }, x);
};
constexpr auto spread = [](auto const& x, auto epsilon) {
    return sqrt(norm_squared(centred(x)) / static_cast<int>(x.size()) + epsilon);
};
constexpr auto normalised = [](auto const& x, auto epsilon) {
    return centred(x) / spread(x, epsilon);
};
static_assert(identical<vector<double, 3>, double>(partial<0>(normalised), [](auto const& x,
                                                                              auto epsilon) {
    auto const y = normalised(x, epsilon);
    auto const one = ones(y);
    return (diagonal(one) - (outer(one, one) + outer(y, y)) / 3) / spread(x, epsilon);
}));

// The Jacobian of x/√(xᵀx/n) (root mean square) is (I − yyᵀ/n)/rms x.
constexpr auto root_mean_square = [](auto const& x) {
    return sqrt(norm_squared(x) / static_cast<int>(x.size()));
};
static_assert(identical<vector<double, 3>>(
    jacobian([](auto const& x) { return x / root_mean_square(x); }), [](auto const& x) {
        auto const y = x / root_mean_square(x);
        auto const one = ones(y);
        return (diagonal(one) - outer(y, y) / 3) / root_mean_square(x);
    }));

// The cosine of two vectors c = aᵀb/(‖a‖‖b‖):  ∇ₐc = b/(‖a‖‖b‖) − c a/‖a‖²
constexpr auto cosine = [](auto const& a, auto const& b) {
    return dot(a, b) / (norm(a) * norm(b));
};
static_assert(identical<vector<double, 3>, vector<double, 3>>(partial<0>(cosine),
                                                              [](auto const& a, auto const& b) {
                                                                  return b / (norm(a) * norm(b)) -
                                                                         cosine(a, b) * a /
                                                                             norm_squared(a);
                                                              }));
