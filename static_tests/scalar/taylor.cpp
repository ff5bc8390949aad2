// SPDX-License-Identifier: BSL-1.0

#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();

struct a;
struct b;

using series = taylor<double, 3>;

/// x + ε
template <std::size_t K, scalar T>
constexpr taylor<T, K> variable(T const& x) {
    taylor<T, K> t(x);
    t[1] = T(1);
    return t;
}

/// c₀ + c₁·ε + c₂·ε² + …
template <scalar T, std::size_t N>
constexpr taylor<T, N - 1> series_of(T const (&coefficients)[N]) {
    taylor<T, N - 1> t;
    for (std::size_t k = 0; k < N; ++k) t[k] = coefficients[k];
    return t;
}

// A series is a small value: it is copied as bytes, and can be a template argument.
static_assert(std::is_trivially_copyable_v<series>);
static_assert(std::is_trivially_default_constructible_v<series>);
static_assert(std::is_standard_layout_v<series>);
static_assert(sizeof(series) == 4 * sizeof(double));
static_assert(series::order() == 3);
template <series>
struct takes_a_template_argument {};
constexpr series x = series_of({3.0, 1.0, 0.5, 0.25});
constexpr series y = series_of({2.0, -1.0, 4.0, 8.0});
static_assert(std::same_as<takes_a_template_argument<x + y>, takes_a_template_argument<y + x>>);

// Products and quotients of series.
static_assert(coincide(x * y, series_of({6.0, -1.0, 12.0, 28.0})));
static_assert(coincide(x / y, series_of({1.5, 1.25, -2.125, -9.4375})));
static_assert(coincide(x * y / y, x));

// Comparisons look at the value, whatever the coefficients.
static_assert(series(3.0) == x);
static_assert(x > y);
static_assert(x >= 3);
static_assert(2 == y);
static_assert(1.5f < y);
static_assert((x <=> 3.0) == std::partial_ordering::equivalent);

// Assignments compound.
constexpr series compound = [] {
    series z = x;
    z += y;
    z -= 1;
    z *= x;
    z /= 2.0f;
    return z;
}();
static_assert(coincide(compound, (x + y - 1) * x / 2));
static_assert(compound.part(0) == 2.0);

// A float stays a float beside double literals, and an int converts without a word.
static_assert(std::same_as<decltype(taylor<float, 2>() * 0.5), taylor<float, 2>>);
static_assert(std::same_as<decltype(1 + taylor<float, 2>()), taylor<float, 2>>);
static_assert(std::same_as<decltype(rational(1, 2) * taylor<rational, 2>()), taylor<rational, 2>>);
static_assert(coincide(2 * x, x + x));
static_assert(coincide(0.5L * x, x / 2u));
static_assert(coincide(1 - x, -(x - 1.0f)));
static_assert(coincide(1 / y, series(1) / y));

// To another order, and to the series over other numbers.
static_assert(coincide(x.to_order<1>(), series_of({3.0, 1.0})));
static_assert(coincide(x.to_order<5>(), series_of({3.0, 1.0, 0.5, 0.25, 0.0, 0.0})));
static_assert(x.to_order<0>() == 3.0);
static_assert(coincide(taylor<long double, 3>(x), x));
static_assert(coincide(taylor<double, 3>(taylor<float, 3>(x)), x));
static_assert(!std::convertible_to<series, double>);
static_assert(!std::convertible_to<series, dual<double>>);
static_assert(!std::convertible_to<dual<double>, series>);

// x/0 has the value of IEEE 754, also here in a constant expression; constants stay constant beside
// an infinite slope, as dual numbers do; 1/x has its one-sided derivatives.
static_assert(coincide(1 / series(0.0), infinity));
static_assert(coincide(-1 / series(0.0), -infinity));
static_assert(coincide(x / infinity, 0.0));
static_assert(coincide(1 / variable<3>(0.0),
                       series_of({infinity, -infinity, infinity, -infinity})));

// 1/x for an x whose square overflows: the slope is not lost between q·(1/x) and x′.
static_assert((1 / series_of({1e200, 1e200}))[1] == -1e-200);

// Polynomials are exact up to order 20: the binomial coefficients of (2 + ε)²⁰.
template <scalar T>
constexpr bool has_binomial_coefficients(taylor<T, 20> const& power) {
    T binomial(1);
    T two_to_the(1 << 20);
    for (int k = 0; k <= 20; ++k) {
        if (power[static_cast<std::size_t>(k)] != binomial * two_to_the) return false;
        binomial = binomial * (20 - k) / (k + 1);
        two_to_the = two_to_the / 2;
    }
    return true;
}
template <scalar T>
constexpr auto product_of_twenty = [] {
    taylor<T, 20> product(1);
    for (int i = 0; i < 20; ++i) product *= variable<20>(T(2));
    return product;
}();
static_assert(has_binomial_coefficients(product_of_twenty<double>));
static_assert(has_binomial_coefficients(product_of_twenty<long double>));
static_assert(has_binomial_coefficients(product_of_twenty<rational>));
static_assert(has_binomial_coefficients(pow(variable<20>(2.0), 20)));
static_assert(has_binomial_coefficients(pow(variable<20>(rational(2)), 20)));
static_assert(has_binomial_coefficients(square(square(pow(variable<20>(rational(2)), 5)))));

// 1/(1 − x) = 1 + x + x² + …
static_assert([] {
    auto const geometric = 1 / (1 - variable<20>(rational(0)));
    for (std::size_t k = 0; k <= 20; ++k) {
        if (geometric[k] != 1) return false;
    }
    return true;
}());

/// Are the coefficients of f those rational numbers, but for a rounding error an order?
template <std::floating_point T, std::size_t K>
constexpr bool is_series(taylor<T, K> const& f, rational const (&coefficients)[K + 1]) {
    for (std::size_t k = 0; k <= K; ++k) {
        if (ulp_distance(f[k], static_cast<T>(coefficients[k])) > static_cast<double>(k))
            return false;
    }
    return true;
}

template <scalar T>
constexpr bool functions_have_their_series() {
    auto const x = variable<8>(T(0));
    using r = rational;
    return is_series(exp(x), {1, 1, r(1, 2), r(1, 6), r(1, 24), r(1, 120), r(1, 720), r(1, 5040),
                              r(1, 40320)}) &&
           is_series(sin(x), {0, 1, 0, r(-1, 6), 0, r(1, 120), 0, r(-1, 5040), 0}) &&
           is_series(cos(x), {1, 0, r(-1, 2), 0, r(1, 24), 0, r(-1, 720), 0, r(1, 40320)}) &&
           is_series(tan(x), {0, 1, 0, r(1, 3), 0, r(2, 15), 0, r(17, 315), 0}) &&
           is_series(log(1 + x),
                     {0, 1, r(-1, 2), r(1, 3), r(-1, 4), r(1, 5), r(-1, 6), r(1, 7), r(-1, 8)}) &&
           is_series(log1p(x),
                     {0, 1, r(-1, 2), r(1, 3), r(-1, 4), r(1, 5), r(-1, 6), r(1, 7), r(-1, 8)}) &&
           is_series(sqrt(1 + x), {1, r(1, 2), r(-1, 8), r(1, 16), r(-5, 128), r(7, 256),
                                   r(-21, 1024), r(33, 2048), r(-429, 32768)}) &&
           is_series(cbrt(1 + x), {1, r(1, 3), r(-1, 9), r(5, 81), r(-10, 243), r(22, 729),
                                   r(-154, 6561), r(374, 19683), r(-935, 59049)}) &&
           is_series(atan(x), {0, 1, 0, r(-1, 3), 0, r(1, 5), 0, r(-1, 7), 0}) &&
           is_series(asin(x), {0, 1, 0, r(1, 6), 0, r(3, 40), 0, r(5, 112), 0}) &&
           is_series(sinh(x), {0, 1, 0, r(1, 6), 0, r(1, 120), 0, r(1, 5040), 0}) &&
           is_series(cosh(x), {1, 0, r(1, 2), 0, r(1, 24), 0, r(1, 720), 0, r(1, 40320)}) &&
           is_series(tanh(x), {0, 1, 0, r(-1, 3), 0, r(2, 15), 0, r(-17, 315), 0}) &&
           is_series(asinh(x), {0, 1, 0, r(-1, 6), 0, r(3, 40), 0, r(-5, 112), 0}) &&
           is_series(atanh(x), {0, 1, 0, r(1, 3), 0, r(1, 5), 0, r(1, 7), 0}) &&
           is_series(expm1(x), {0, 1, r(1, 2), r(1, 6), r(1, 24), r(1, 120), r(1, 720), r(1, 5040),
                                r(1, 40320)}) &&
           is_series(sinc(x), {1, 0, r(-1, 6), 0, r(1, 120), 0, r(-1, 5040), 0, r(1, 362880)}) &&
           is_series(1 / cos(x), {1, 0, r(1, 2), 0, r(5, 24), 0, r(61, 720), 0, r(277, 8064)}) &&
           is_series(x * exp(-x),
                     {0, 1, -1, r(1, 2), r(-1, 6), r(1, 24), r(-1, 120), r(1, 720), r(-1, 5040)});
}
static_assert(functions_have_their_series<float>());
static_assert(functions_have_their_series<double>());
static_assert(functions_have_their_series<long double>());

// √ of rational numbers is exact where the value is: √(1 + x) and √(9/4 + x) squared.
static_assert(coincide(sqrt(1 + variable<4>(rational(0))),
                       series_of<rational>({1, rational(1, 2), rational(-1, 8), rational(1, 16),
                                            rational(-5, 128)})));
static_assert(coincide(square(sqrt(variable<6>(rational(9, 4)))), variable<6>(rational(9, 4))));
static_assert(coincide(sqrt(square(variable<6>(rational(2, 3)))), variable<6>(rational(2, 3))));
static_assert(coincide(pow(variable<6>(rational(2)), -3) * pow(variable<6>(rational(2)), 3), 1));

/// |x_k − y_k| ≤ n·ε·Σ|x_j| for all k
template <scalar T, std::size_t K>
constexpr bool agree(taylor<T, K> const& x, taylor<T, K> const& y, T n) {
    T size(0);
    for (std::size_t k = 0; k <= K; ++k) size += abs(y[k]);
    for (std::size_t k = 0; k <= K; ++k) {
        if (!(abs(x[k] - y[k]) <= n * std::numeric_limits<T>::epsilon() * size)) return false;
    }
    return true;
}

// Identities of series to order 12, along a curve.
template <scalar T>
constexpr bool identities_hold(taylor<T, 12> const& x) {
    using one = taylor<T, 12>;
    return agree(exp(log(x)), x, T(16)) && agree(log(exp(x)), x, T(16)) &&
           agree(square(sin(x)) + square(cos(x)), one(1), T(16)) &&
           agree(tan(x) * cos(x), sin(x), T(16)) && agree(square(sqrt(x)), x, T(16)) &&
           agree(cbrt(x) * square(cbrt(x)), x, T(16)) &&
           agree(square(cosh(x)) - square(sinh(x)), one(1), T(64)) &&
           agree(tanh(x) * cosh(x), sinh(x), T(16)) && agree(exp(x) * exp(-x), one(1), T(64)) &&
           agree(pow(x, T(1.5)), x * sqrt(x), T(16)) && agree(pow(x, x), exp(x * log(x)), T(64)) &&
           agree(sin(2 * x), 2 * sin(x) * cos(x), T(16)) && agree(x / x, one(1), T(16)) &&
           agree(erf(x) + erfc(x), one(1), T(16)) && agree(hypot(x, x), sqrt(T(2)) * x, T(16)) &&
           agree(log2(exp2(x)), x, T(16)) && agree(atan(tan(x)), x, T(256)) &&
           agree(asinh(sinh(x)), x, T(64)) && agree(tgamma(x + 1), x * tgamma(x), T(256)) &&
           agree(atan2(sin(x), cos(x)), x, T(64));
}
template <scalar T>
constexpr bool identities_hold() {
    taylor<T, 12> curve(T(0.75));
    for (std::size_t k = 1; k <= 12; ++k) curve[k] = T(k % 3) / T(4 * k) - T(0.125);
    return identities_hold(curve);
}
static_assert(identities_hold<float>());
static_assert(identities_hold<double>());
static_assert(identities_hold<long double>());

// Series over dual numbers and dual numbers over series are the same numbers.
constexpr auto formula = [](auto u, auto v) {
    return exp(u * v) / (1 + v * v) - sqrt(u + 2) * pow(v, 3) + atan2(u, v) + max(u, v);
};
template <class Tag, scalar T>
constexpr taylor<T, 4, Tag> moving_series(T x) {
    taylor<T, 4, Tag> t(x);
    t[1] = 1;
    t[2] = T(0.5);
    return t;
}
constexpr dual<double, 2, b> moving_dual{0.5, {1.0, -2.0}};
constexpr auto series_outside = formula(moving_series<a>(1.25), moving_dual);
constexpr auto dual_outside = [](auto u, auto v) {
    using both = common_scalar<decltype(v), decltype(u)>;
    return formula(both(u), both(v));
}(moving_series<a>(1.25), moving_dual);
static_assert(std::same_as<decltype(series_outside), taylor<dual<double, 2, b>, 4, a> const>);
static_assert(std::same_as<decltype(dual_outside), dual<taylor<double, 4, a>, 2, b> const>);

/// The number below two layers, by their tags.
template <class S>
constexpr double entry(S const& s, std::size_t order, std::size_t direction) {
    auto const of_order = order == 0 ? value_part<a>(s) : tangent_part<a>(s, order - 1);
    return direction == 0 ? value_part<b>(of_order) : tangent_part<b>(of_order, direction - 1);
}
static_assert([] {
    for (std::size_t order = 0; order <= 4; ++order) {
        for (std::size_t direction = 0; direction <= 2; ++direction) {
            if (ulp_distance(entry(series_outside, order, direction),
                             entry(dual_outside, order, direction)) > 64)
                return false;
        }
    }
    return true;
}());

// Different ε in one formula: ∂²(u·v)/∂u∂v = 1.
static_assert(tangent_part<b>(tangent_part<a>(moving_series<a>(3.0) * moving_dual, 0), 0) == 1.0);
static_assert(coincide(moving_series<a>(3.0) * moving_dual, moving_dual* moving_series<a>(3.0)));
static_assert(coincide(moving_series<a>(3.0) + moving_series<b>(4.0f),
                       moving_series<b>(4.0) + moving_series<a>(3.0)));

// Every coefficient of a constant is zero, also where numbers are classes that start as something
// else.
struct starts_at_one {
    int n = 1;
    constexpr starts_at_one() = default;
    constexpr starts_at_one(int whole) : n(whole) {}
};
}  // namespace
template <>
inline constexpr bool leibniz::is_scalar<starts_at_one> = true;
namespace {
static_assert([] {
    taylor<starts_at_one, 6> const r(starts_at_one(7));
    for (std::size_t k = 1; k <= 6; ++k) {
        if (r[k].n != 0) return false;
    }
    return r[0].n == 7;
}());

// Only scalars mix with scalars.
template <class T>
concept adds_to_a_series = requires(T t) { series() + t; };
static_assert(adds_to_a_series<int>);
static_assert(adds_to_a_series<long double>);
static_assert(!adds_to_a_series<std::string>);
static_assert(!adds_to_a_series<void*>);

}  // namespace
