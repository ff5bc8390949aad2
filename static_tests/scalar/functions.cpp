// SPDX-License-Identifier: BSL-1.0

// One name for every scalar: plain numbers, dual numbers, and whatever lookup finds beside them.

#include <leibniz/scalar/functions.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdlib>

using namespace leibniz;

// With the C library's functions and this library's visible alike, a generic formula is a constant
// expression.
constexpr auto formula = [](auto x) {
    return exp(sin(x) * x) + log(1 + x * x) / sqrt(1 + x) + pow(x, 3.0) + atan2(x, 2.0);
};
static_assert(formula(0.0) == 1.0);
static_assert(formula(0.0f) == 1.0f);
static_assert(formula(0.0L) == 1.0L);
static_assert(formula(dual<double>(0.0)) == 1.0);
static_assert(std::same_as<decltype(formula(0.0f)), float> ||
              std::same_as<decltype(formula(0.0f)), double>);

// Those of which C has one, of one argument, two and three. g++ does not fold the C library's exp10
// and lgamma of doubles.
constexpr auto special = [](auto x) {
    return erf(x) + erfc(x) + tgamma(1 + x) - leibniz::exp10(x) + leibniz::lgamma(1 + x) +
           sinpi(x) + cospi(x) + fmod(7.5 + x, 2.0) + copysign(x, 3.0) + fmin(x, 2.0) -
           fmax(x, 2.0) + fma(x, 2.0, 0.5);
};
static_assert(special(0.0) == 2.0);
static_assert(special(0.0f) == 2.0f);
static_assert(special(0.0L) == 2.0L);
static_assert(special(dual<double>(0.0)) == 2.0);

namespace application {
using namespace leibniz;
static_assert(tanh(0.0) == 0.0);
static_assert(floor(-0.5) == -1.0);
static_assert(abs(-2.0) == 2.0);
static_assert(erfc(0.0) == 1.0);
static_assert(fma(2.0, 3.0, 4.0) == 10.0);
static_assert(fma(2, 3.0f, 4) == 10.0);
static_assert(fmax(2.0, 3.0) == 3.0);
static_assert(select(true, 1.0, 2.0) == 1.0);
static_assert(clamp(5, 0.0, 2.0) == 2.0);
}  // namespace application

namespace {

// The result has the argument's type; an integer counts as a double.
static_assert(std::same_as<decltype(leibniz::exp(1.0f)), float>);
static_assert(std::same_as<decltype(leibniz::exp(1.0)), double>);
static_assert(std::same_as<decltype(leibniz::exp(1.0L)), long double>);
static_assert(std::same_as<decltype(leibniz::exp(1)), double>);
static_assert(std::same_as<decltype(leibniz::pow(2.0f, 2)), float>);
static_assert(std::same_as<decltype(leibniz::atan2(1.0f, 1.0)), double>);
static_assert(std::same_as<decltype(leibniz::erf(1.0f)), float>);
static_assert(std::same_as<decltype(leibniz::fma(1.0f, 2.0f, 3.0f)), float>);
static_assert(std::same_as<decltype(leibniz::fma(1.0f, 2, 3.0L)), long double>);
static_assert(std::same_as<decltype(leibniz::clamp(1, 0, 2)), double>);
static_assert(leibniz::pow(2, 10) == 1024.0);
static_assert(leibniz::hypot(2, 3, 6) == 7.0);

// Third-party generic code that was written for double works with dual numbers.
template <class T>
constexpr T third_party(T const& x) {
    using std::max;
    using std::sqrt;
    return max(sqrt(x), x);
}
static_assert(third_party(dual<double>{4.0, {1.0}}).tangent[0] == 1.0);
static_assert(third_party(dual<double>{0.25, {1.0}}).tangent[0] == 1.0);

template <class T>
constexpr T third_party(T const& x, T const& y, T const& z) {
    using std::clamp;
    using std::erf;
    using std::fma;
    using std::fmod;
    using std::hypot;
    using std::lerp;
    using std::lgamma;
    return fma(x, y, z) + lerp(x, y, z) + clamp(x, y, z) + fmod(x, z) + hypot(x, y, z) +
           lgamma(erf(0 * x) + 1);
}
// x·y + z = 10, x + z·(y − x) = 6, the middle 3, 2 and √29
static_assert(third_party(dual<double>(2), dual<double>(3), dual<double>(4)) ==
              10 + 6 + 3 + 2 + leibniz::sqrt(29.0));

// Functions of several arguments: any of them may be dual, plain or an integer.
constexpr dual<double> x{3.0, {1.0}};
static_assert(pow(x, 2).tangent[0] == 6.0);
static_assert(pow(2, x * 0 + 3) == 8.0);
static_assert(pow(x, x - 1) == 9.0);
static_assert(hypot(x, 4).tangent[0] == 3.0 / 5.0);
static_assert(hypot(x, 4.0f, 12).tangent[0] == 3.0 / 13.0);
static_assert(atan2(x, 0).tangent[0] == 0.0);
static_assert(max(x, 5) == 5.0);
static_assert(max(x, 5).tangent[0] == 0.0);
static_assert(min(5, x).tangent[0] == 1.0);
static_assert(fma(x, 2, 1.0f).tangent[0] == 2.0);
static_assert(lerp(1, 2.0f, x).tangent[0] == 1.0);
static_assert(clamp(x, 0, 5.0L).tangent[0] == 1.0);
static_assert(fmod(7, x).tangent[0] == -2.0);

// At second order, too, a rule computes with integers as with numbers: 1 − t is no unsigned number.
constexpr dual<dual<double>, 1, struct outer> nested{dual<double>{3.0, {1.0}}, {1.0}};
static_assert(atan2(nested, 4).tangent[0].tangent[0] == -2 * 3.0 * 4 / (25 * 25));
static_assert(lerp(nested, 3u, 2u).tangent[0].value == -1.0);
static_assert(lerp(5u, 2u, nested).tangent[0].value == -3.0);

}  // namespace
