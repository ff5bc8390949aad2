// SPDX-License-Identifier: BSL-1.0

// Slopes at awkward points are one policy for nested dual numbers, power series and numbers of
// second order: where a derivative exists they agree on it to every order, and where it does not,
// none of them is NaN alone.

#include <leibniz/scalar.hpp>

#include <cstddef>
#include <limits>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();

template <std::size_t Layer>
struct epsilon;

/// x + ε₁ + … + ε_K, whose derivative of order k is the number behind k tangents.
template <std::size_t K>
struct nested_of {
    using below = nested_of<K - 1>;
    using type = dual<typename below::type, 1, epsilon<K>>;
    static constexpr type variable(double x) {
        type r(below::variable(x));
        r.tangent[0] = 1;
        return r;
    }
    static constexpr double derivative(type const& s, std::size_t k) {
        return k > 0 ? below::derivative(s.tangent[0], k - 1) : below::derivative(s.value, 0);
    }
};
template <>
struct nested_of<0> {
    using type = double;
    static constexpr double variable(double x) { return x; }
    static constexpr double derivative(double s, std::size_t) { return s; }
};

template <std::size_t K>
constexpr taylor<double, K> series(double x) {
    taylor<double, K> s(x);
    s[1] = 1;
    return s;
}
constexpr second_order<double, 1> form(double x) {
    second_order<double, 1> s(x);
    s.gradient[0] = 1;
    return s;
}

/// f(x), f′(x), f″(x), … are these numbers: by series of that order and, up to the second, by
/// second order.
template <class F, std::size_t N>
constexpr bool series_have(F const& f, double x, double const (&derivatives)[N]) {
    taylor<double, N - 1> const by_series(f(series<N - 1>(x)));
    second_order<double, 1> const by_forms(f(form(x)));
    double factorial = 1;
    for (std::size_t k = 0; k < N; ++k) {
        if (k > 0) factorial *= static_cast<double>(k);
        if (by_series[k] * factorial != derivatives[k]) return false;
    }
    if constexpr (N > 2) {
        if (by_forms.second[0] != derivatives[2]) return false;
    }
    return by_forms.value == derivatives[0] && by_forms.gradient[0] == derivatives[1];
}

/// All three say so.
template <class F, std::size_t N>
constexpr bool has_derivatives(F const& f, double x, double const (&derivatives)[N]) {
    using nested = nested_of<N - 1>;
    typename nested::type const by_duals(f(nested::variable(x)));
    for (std::size_t k = 0; k < N; ++k) {
        if (nested::derivative(by_duals, k) != derivatives[k]) return false;
    }
    return series_have(f, x, derivatives);
}

// xⁿ at 0, n = 0 … 8, to order 8: n! at order n, nothing elsewhere.
template <class Exponent>
constexpr bool powers_are_right(Exponent n) {
    auto const power = [n](auto x) { return pow(x, n); };
    double derivatives[9] = {};
    derivatives[static_cast<std::size_t>(n)] = tgamma(1.0 + static_cast<double>(n));
    return has_derivatives(power, 0.0, derivatives);
}
static_assert(powers_are_right(0) && powers_are_right(1) && powers_are_right(2));
static_assert(powers_are_right(3) && powers_are_right(4) && powers_are_right(5));
static_assert(powers_are_right(6) && powers_are_right(7) && powers_are_right(8));
static_assert(powers_are_right(0.0) && powers_are_right(1.0) && powers_are_right(5.0f));

// As products, and around another zero.
static_assert(has_derivatives([](auto x) { return x * x * x; }, 0.0, {0, 0, 0, 6, 0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return square(square(x)); }, 0.0,
                              {0, 0, 0, 0, 24, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return pow(x - 1, 3); }, 1.0, {0, 0, 0, 6, 0}));
// The exponent may carry the ε, constant or not: where x is 0, log x counts for nothing.
static_assert(has_derivatives([](auto x) { return pow(x, 0 * x + 2); }, 0.0, {0, 0, 2, 0, 0}));
static_assert(has_derivatives([](auto x) { return pow(x, 0 * x); }, 0.0, {1, 0, 0, 0, 0}));

// A constant under a root, a logarithm or a fraction is a constant at 0, too.
static_assert(has_derivatives([](auto x) { return sqrt(0 * x); }, 1.0, {0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return cbrt(0 * x); }, 1.0, {0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return log(0 * x); }, 1.0, {-infinity, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return 1 / (0 * x); }, 1.0, {infinity, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return asin(0 * x + 1) - asin(1.0); }, 1.0, {0, 0, 0}));
static_assert(has_derivatives([](auto x) { return hypot(0 * x, 0 * x); }, 1.0, {0, 0, 0, 0, 0}));

// At a kink the slope is the mean of both sides, and from there on a constant.
static_assert(has_derivatives([](auto x) { return abs(x); }, 0.0, {0, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return x * abs(x); }, 0.0, {0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return max(x, x * x); }, 1.0, {1, 1.5, 1, 0, 0}));
static_assert(has_derivatives([](auto x) { return min(x, x * x); }, 1.0, {1, 1.5, 1, 0, 0}));
static_assert(has_derivatives([](auto x) { return fmax(x, x * x); }, 1.0, {1, 1.5, 1, 0, 0}));
static_assert(has_derivatives([](auto x) { return max(x, 1); }, 1.0, {1, 0.5, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return clamp(x, 0, 1); }, 1.0, {1, 0.5, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return sign(x) + floor(x); }, 0.0, {0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return fmod(x, 2); }, 4.0, {0, 1, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return hypot(x, 0); }, 0.0, {0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return hypot(x, x * x, x); }, 0.0, {0, 0, 0, 0, 0}));

// Where the hypotenuse does not vanish: √(x² + 1).
static_assert(has_derivatives([](auto x) { return hypot(x, 1); }, 0.0, {1, 0, 1, 0, -3}));
// A branch that is not taken is not asked.
static_assert(has_derivatives([](auto x) { return x > 0 ? sqrt(x) : 0 * x; }, 0.0,
                              {0, 0, 0, 0, 0}));
static_assert(has_derivatives([](auto x) { return x == 0 ? 1 + 0 * x : sin(x) / x; }, 0.0,
                              {1, 0, 0}));

// Where slopes are infinite, first order is the policy of dual numbers.
static_assert(has_derivatives([](auto x) { return sqrt(x); }, 0.0, {0, infinity}));
static_assert(has_derivatives([](auto x) { return cbrt(x); }, 0.0, {0, infinity}));
static_assert(has_derivatives([](auto x) { return 1 / x; }, 0.0, {infinity, -infinity}));
static_assert(has_derivatives([](auto x) { return log(x); }, 0.0, {-infinity, infinity}));
static_assert(has_derivatives([](auto x) { return pow(x, 0.5); }, 0.0, {0, infinity}));
static_assert(has_derivatives([](auto x) { return cbrt(x * x * x); }, 0.0, {0, 0}));

// Beyond, series and second order have the one-sided limits where dual numbers in dual numbers meet
// 0·∞, which a constant evaluation refuses.
static_assert(series_have([](auto x) { return 1 / x; }, 0.0,
                          {infinity, -infinity, infinity, -infinity, infinity}));
static_assert(series_have([](auto x) { return log(x); }, 0.0,
                          {-infinity, infinity, -infinity, infinity, -infinity}));
static_assert(series_have([](auto x) { return pow(x, 0.5); }, 0.0, {0, infinity, -infinity}));
static_assert(series_have([](auto x) { return pow(x, 2.5); }, 0.0, {0, 0, 0, infinity, -infinity}));

}  // namespace
