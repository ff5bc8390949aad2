// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning/softmax.hpp>

#include <leibniz/linear.hpp>

#include <cstddef>
#include <type_traits>

#include <leibniz/calculus/gradient.hpp>
#include <leibniz/calculus/hessian.hpp>
#include <leibniz/calculus/jacobian.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

constexpr auto probabilities = [](auto const& z) { return softmax(z); };
constexpr auto log_probabilities = [](auto const& z) { return log_softmax(z); };
constexpr auto total = [](auto const& z) { return log_sum_exp(z); };

static_assert(softmax(vector{3}) == vector{1});
static_assert(softmax(vector{2, 2}) == vector{0.5, 0.5});
static_assert(log_softmax(vector{3}) == vector{0});
static_assert(log_sum_exp(vector{3}) == 3);
static_assert(ulp_distance(log_sum_exp(vector{0, 0, 0, 0}), 1.3862943611198906188) <= 1);
static_assert(std::is_same_v<decltype(softmax(vector{1.0f, 2.0f})), vector<float, 2>>);
static_assert(std::is_same_v<decltype(softmax(vector<int, 2>{1, 2})), vector<double, 2>>);

/// The logits to try: (½, −1, 2), ties for the largest, one far above the others, a wide spread, a
/// single one.
constexpr vector plain{0.5, -1.0, 2.0};
constexpr vector tied{0.25, 1.5, 1.5, -3.0};
constexpr vector sure{30.0, 0.0, -1.0};
constexpr vector wide{-1000.0, 1000.0, 0.0, 999.0, -400.0};
constexpr vector close{0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
constexpr vector alone{-7.0};

// In double, against long double: the definition, shifted so that it does not overflow, and 1 − sᵢ
// as the sum of the others.
template <auto const& Z>
struct softmax_laws {
    static constexpr std::size_t N = Z.size();

    static constexpr auto s = [] {
        long double largest = Z[0];
        for (double z : Z) largest = z > largest ? z : largest;
        auto const e = map([=](double z) { return leibniz::exp(z - largest); }, Z);
        return e / sum(e);
    }();
    static constexpr auto jacobian_of_softmax = [] {
        matrix<long double, N, N> result;
        for (std::size_t i = 0; i < N; ++i) {
            long double others = 0;
            for (std::size_t j = 0; j < N; ++j) {
                result(i, j) = -s[i] * s[j];
                if (i != j) others += s[j];
            }
            result(i, i) = s[i] * others;
        }
        return result;
    }();
    static constexpr auto in_double = [](auto const& x) {
        return map([](auto y) { return static_cast<double>(y); }, x);
    };

    static_assert(ulp_distance(softmax(Z), in_double(s)) <= 4);
    static_assert(ulp_distance(sum(softmax(Z)), 1.0) <= 2);
    static_assert(softmax(Z + vector<double, N>(map([](double) { return 64; }, Z))) == softmax(Z));

    // J = diag(s) − s sᵀ: symmetric, and of every entry all digits.
    static_assert(ulp_distance(jacobian(probabilities, Z), in_double(jacobian_of_softmax)) <= 8);

    // ∇ log Σ exp z = s.
    static_assert(ulp_distance(gradient(total, Z), in_double(s)) <= 4);
    static_assert(norm(hessian(total, Z) - in_double(jacobian_of_softmax)) <= 4e-16);

    // The Jacobian of log s: rows eᵢ − s.
    static constexpr auto rows_minus_s = [] {
        auto result = jacobian_of_softmax;
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < N; ++j) result(i, j) = -s[j];
            result(i, i) = 0;
            for (std::size_t j = 0; j < N; ++j) result(i, i) += j == i ? 0 : s[j];
        }
        return result;
    }();
    static_assert(ulp_distance(jacobian(log_probabilities, Z), in_double(rows_minus_s)) <= 8);
    static_assert(norm(map([](double l) { return leibniz::exp(l); }, log_softmax(Z)) -
                       softmax(Z)) <= 4e-16);
};
template struct softmax_laws<plain>;
template struct softmax_laws<tied>;
template struct softmax_laws<sure>;
template struct softmax_laws<wide>;
template struct softmax_laws<close>;
template struct softmax_laws<alone>;

// The stated form of the Jacobian, in double throughout.
constexpr auto s = softmax(plain);
static_assert(ulp_distance(jacobian(probabilities, plain), diagonal(s) - outer(s, s)) <= 4);

// Logits of ±1000 do not overflow, in no derivative; the logarithm keeps what the softmax rounds to
// 0.
static_assert(softmax(vector{1000, -1000}) == vector{1, 0});
static_assert(log_softmax(vector{1000, -1000}) == vector{0, -2000});
static_assert(log_sum_exp(vector{1000, -1000}) == 1000);
static_assert(log_sum_exp(vector{-1000, -1000}) == -1000 + log_sum_exp(vector{0, 0}));
static_assert(jacobian(probabilities, vector{1000.0, -1000.0}) == matrix{{0, 0}, {0, 0}});
static_assert(jacobian(log_probabilities, vector{1000.0, -1000.0}) == matrix{{0, 0}, {-1, 1}});
static_assert(hessian(total, vector{1000.0, -1000.0}) == matrix{{0, 0}, {0, 0}});

// A probability close to 1 keeps the digits of what it lacks.
static_assert(ulp_distance(log_softmax(vector{40, 0})[0], -4.2483542552915889953e-18) <= 2);
