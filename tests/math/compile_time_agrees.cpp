// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math.hpp>

#include "catch.hpp"

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <limits>

// A function computed by the compiler against the same function in the running program, which is
// the standard library's. Each is at most so many units in the last place away, as the accuracy of
// glibc has it; and our own are the same to the bit.

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

namespace {

template <std::floating_point T>
constexpr std::array<T, 16> moderate{
    T(-9.75L), T(-6.1L),   T(-3.3L),  T(-1.5L), T(-0.9L), T(-0.4L), T(-0.03L), T(-1e-5L),
    T(1e-7L),  T(0.0021L), T(0.077L), T(0.61L), T(1.2L),  T(2.9L),  T(5.2L),   T(9.9L)};

template <std::floating_point T>
constexpr std::array<T, 16> positive{T(1e-30L), T(1e-9L), T(3e-4L), T(0.02L), T(0.3L), T(0.7L),
                                     T(0.99L),  T(1.01L), T(1.4L),  T(2.5L),  T(7.7L), T(33.0L),
                                     T(1e3L),   T(1e5L),  T(3e12L), T(1e30L)};

template <std::floating_point T>
constexpr std::array<T, 16> sines{T(-0.999L), T(-0.9L),  T(-0.75L), T(-0.6L),  T(-0.4L), T(-0.2L),
                                  T(-0.03L),  T(-1e-5L), T(1e-7L),  T(0.002L), T(0.07L), T(0.3L),
                                  T(0.55L),   T(0.78L),  T(0.93L),  T(0.9999L)};

template <std::floating_point T>
constexpr std::array<T, 16> above_one{T(1.0001L), T(1.003L), T(1.02L), T(1.1L), T(1.3L), T(1.7L),
                                      T(2.0L),    T(2.6L),   T(3.7L),  T(5.0L), T(9.0L), T(17L),
                                      T(33L),     T(1e3L),   T(3e12L), T(1e30L)};

template <auto Function, auto const& Arguments>
constexpr auto at_compile_time = [] {
    auto values = Arguments;
    for (auto& x : values) {
        x = Function(x);
    }
    return values;
}();

/// |a − b| in units in the last place of b.
template <std::floating_point T>
T distance(T a, T b) {
    return a == b ? T(0)
                  : std::fabs(a - b) / std::ldexp(std::numeric_limits<T>::epsilon(), std::ilogb(b));
}

template <auto Function, auto const& Arguments>
auto largest_distance() {
    auto largest = 0 * Arguments[0];
    for (std::size_t i = 0; i != Arguments.size(); ++i) {
        auto const volatile argument = Arguments[i];
        auto const x = argument;
        largest =
            std::fmax(largest, distance(at_compile_time<Function, Arguments>[i], Function(x)));
    }
    return largest;
}

}  // namespace

TEMPLATE_TEST_CASE("exponentials agree with those of the standard library", "", float, double,
                   long double) {
    CHECK(largest_distance<[](auto x) { return math::exp(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::exp2(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::exp10(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::expm1(x); }, moderate<TestType>>() <= 2);
}

TEMPLATE_TEST_CASE("logarithms agree with those of the standard library", "", float, double,
                   long double) {
    CHECK(largest_distance<[](auto x) { return math::log(x); }, positive<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::log2(x); }, positive<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::log10(x); }, positive<TestType>>() <= 3);
    CHECK(largest_distance<[](auto x) { return math::log1p(x); }, positive<TestType>>() <= 2);
}

TEMPLATE_TEST_CASE("roots agree with those of the standard library", "", float, double,
                   long double) {
    CHECK(largest_distance<[](auto x) { return math::sqrt(x); }, positive<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::cbrt(x); }, moderate<TestType>>() <= 4);
}

TEMPLATE_TEST_CASE("circular functions agree with those of the standard library", "", float, double,
                   long double) {
    CHECK(largest_distance<[](auto x) { return math::sin(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::cos(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::tan(x); }, moderate<TestType>>() <= 2);
}

TEMPLATE_TEST_CASE("inverse circular functions agree with those of the standard library", "", float,
                   double, long double) {
    CHECK(largest_distance<[](auto x) { return math::asin(x); }, sines<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::acos(x); }, sines<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::atan(x); }, moderate<TestType>>() <= 2);
}

TEMPLATE_TEST_CASE("hyperbolic functions agree with those of the standard library", "", float,
                   double, long double) {
    CHECK(largest_distance<[](auto x) { return math::sinh(x); }, moderate<TestType>>() <= 3);
    CHECK(largest_distance<[](auto x) { return math::cosh(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::tanh(x); }, moderate<TestType>>() <= 3);
}

TEMPLATE_TEST_CASE("inverse hyperbolic functions agree with those of the standard library", "",
                   float, double, long double) {
    CHECK(largest_distance<[](auto x) { return math::asinh(x); }, moderate<TestType>>() <= 3);
    CHECK(largest_distance<[](auto x) { return math::acosh(x); }, above_one<TestType>>() <= 3);
    CHECK(largest_distance<[](auto x) { return math::atanh(x); }, sines<TestType>>() <= 3);
}

TEMPLATE_TEST_CASE("error and gamma functions agree with those of the standard library", "", float,
                   double, long double) {
    CHECK(largest_distance<[](auto x) { return math::erf(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::erfc(x); }, moderate<TestType>>() <= 4);
    CHECK(largest_distance<[](auto x) { return math::tgamma(x); }, moderate<TestType>>() <= 6);
    CHECK(largest_distance<[](auto x) { return math::lgamma(x); }, positive<TestType>>() <= 4);
}

TEMPLATE_TEST_CASE("what has no name in the standard library agrees, too", "", float, double,
                   long double) {
    CHECK(largest_distance<[](auto x) { return math::sinpi(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::cospi(x); }, moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::sinc(x); }, moderate<TestType>>() <= 3);
    CHECK(largest_distance<[](auto x) { return math::digamma(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::trigamma(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::polygamma(2, x); }, moderate<TestType>>() ==
          0);
}

TEMPLATE_TEST_CASE("functions of two numbers agree with those of the standard library", "", float,
                   double, long double) {
    CHECK(largest_distance<[](auto x) { return math::pow(x, decltype(x)(1.7L)); },
                           positive<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::pow(decltype(x)(1.7L), x); },
                           moderate<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::hypot(x, decltype(x)(1.7L)); },
                           positive<TestType>>() <= 2);
    CHECK(largest_distance<[](auto x) { return math::hypot(x, decltype(x)(1.7L), x); },
                           positive<TestType>>() <= 3);
    CHECK(largest_distance<[](auto x) { return math::atan2(x, decltype(x)(-1.7L)); },
                           moderate<TestType>>() <= 2);
}

TEMPLATE_TEST_CASE("what is exact agrees exactly", "", float, double, long double) {
    CHECK(largest_distance<[](auto x) { return math::floor(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::ceil(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::round(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::trunc(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::abs(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::divide(1.0f, x); }, moderate<TestType>>() ==
          0);
    CHECK(largest_distance<[](auto x) { return math::copysign(2.0f, x); }, moderate<TestType>>() ==
          0);
    CHECK(largest_distance<[](auto x) { return math::sign(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::square(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::fmod(10.0f, x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::fma(x, x, x); }, moderate<TestType>>() == 0);
    CHECK(
        largest_distance<[](auto x) { return math::lerp(-1.5f, 3.0f, x); }, moderate<TestType>>() ==
        0);
    CHECK(largest_distance<[](auto x) { return math::clamp(x, -1.0f, 2); }, moderate<TestType>>() ==
          0);
    CHECK(largest_distance<[](auto x) { return math::fmin(2.0f, x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return math::fmax(2.0f, x); }, moderate<TestType>>() == 0);
}

TEMPLATE_TEST_CASE("our own functions are the same at compile time and at run time", "", float,
                   double, long double) {
    CHECK(largest_distance<[](auto x) { return own::exp(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::exp2(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::expm1(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::log(x); }, positive<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::log2(x); }, positive<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::log10(x); }, positive<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::log1p(x); }, positive<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::sqrt(x); }, positive<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::cbrt(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::sin(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::cos(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::tan(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::asin(x); }, sines<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::acos(x); }, sines<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::atan(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::sinh(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::cosh(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::tanh(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::asinh(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::acosh(x); }, above_one<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::atanh(x); }, sines<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::pow(decltype(x)(1.7L), x); },
                           moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::atan2(x, decltype(x)(-1.7L)); },
                           moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::exp10(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::erf(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::erfc(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::tgamma(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::lgamma(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::sinpi(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::cospi(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::sinc(x); }, moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::fmod(x, decltype(x)(0.7L)); },
                           moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::fma(x, x, decltype(x)(0.7L)); },
                           moderate<TestType>>() == 0);
    CHECK(largest_distance<[](auto x) { return own::divide(x, decltype(x)(0.7L)); },
                           moderate<TestType>>() == 0);
}

TEMPLATE_TEST_CASE("a vector in space with an infinite coordinate is infinitely long", "", float,
                   double, long double) {
    TestType const infinity = std::numeric_limits<TestType>::infinity();
    CHECK(math::hypot(TestType(0), TestType(0), infinity) == infinity);
    CHECK(math::hypot(TestType(0), -infinity, std::numeric_limits<TestType>::quiet_NaN()) ==
          infinity);
}

TEMPLATE_TEST_CASE("outside its domain a function is NaN at run time", "", float, double,
                   long double) {
    TestType const infinity = std::numeric_limits<TestType>::infinity();
    CHECK(std::isnan(math::sqrt(TestType(-1))));
    CHECK(std::isnan(own::sqrt(TestType(-1))));
    CHECK(std::isnan(math::log(TestType(-1))));
    CHECK(std::isnan(own::log(TestType(-1))));
    CHECK(std::isnan(math::log2(TestType(-1))));
    CHECK(std::isnan(own::log2(TestType(-1))));
    CHECK(std::isnan(math::log10(-infinity)));
    CHECK(std::isnan(own::log10(-infinity)));
    CHECK(std::isnan(math::log1p(TestType(-2))));
    CHECK(std::isnan(own::log1p(TestType(-2))));
    CHECK(std::isnan(math::sin(infinity)));
    CHECK(std::isnan(own::sin(infinity)));
    CHECK(std::isnan(math::cos(-infinity)));
    CHECK(std::isnan(own::cos(-infinity)));
    CHECK(std::isnan(math::tan(infinity)));
    CHECK(std::isnan(own::tan(infinity)));
    CHECK(std::isnan(math::asin(TestType(2))));
    CHECK(std::isnan(own::asin(TestType(2))));
    CHECK(std::isnan(math::acos(TestType(-2))));
    CHECK(std::isnan(own::acos(TestType(-2))));
    CHECK(std::isnan(math::acosh(TestType(0.5))));
    CHECK(std::isnan(own::acosh(TestType(0.5))));
    CHECK(std::isnan(math::atanh(TestType(2))));
    CHECK(std::isnan(own::atanh(TestType(2))));
    CHECK(std::isnan(math::pow(TestType(-2), TestType(0.5))));
    CHECK(std::isnan(own::pow(TestType(-2), TestType(0.5))));
    CHECK(std::isnan(math::sinpi(infinity)));
    CHECK(std::isnan(own::sinpi(infinity)));
    CHECK(std::isnan(math::cospi(infinity)));
    CHECK(std::isnan(own::cospi(infinity)));
    CHECK(std::isnan(math::tgamma(TestType(-3))));
    CHECK(std::isnan(own::tgamma(TestType(-3))));
    CHECK(std::isnan(math::digamma(TestType(-3))));
    CHECK(std::isnan(math::trigamma(-infinity)));
    CHECK(std::isnan(math::polygamma(-1, TestType(3))));
    CHECK(std::isnan(math::fmod(TestType(1), TestType(0))));
    CHECK(std::isnan(own::fmod(TestType(1), TestType(0))));
    CHECK(std::isnan(math::fma(infinity, TestType(0), TestType(1))));
    CHECK(std::isnan(own::fma(infinity, TestType(0), TestType(1))));
    CHECK(std::isnan(math::lerp(-infinity, infinity, TestType(0.5))));
    CHECK(std::isnan(math::clamp(TestType(0), TestType(1), TestType(-1))));
    CHECK(std::isnan(math::divide(TestType(0), TestType(0))));
    CHECK(std::isnan(own::divide(TestType(0), TestType(0))));
    CHECK(std::isnan(own::divide(infinity, -infinity)));
}
