// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <cstddef>
#include <limits>

using namespace leibniz;

namespace {

template <class T>
constexpr std::array<interval<T>, 6> arguments{interval<T>(0.3),        interval<T>(0.1, 0.7),
                                               interval<T>(0.5, 0.5),   interval<T>(-0.3, 0.9),
                                               interval<T>(-0.8, -0.3), interval<T>(0, 1)};

/// The ends of all results. Those of undefined intervals, which equal nothing, count as 7.
template <class T>
struct ends {
    std::array<T, 700> all{};
    std::size_t count = 0;

    constexpr void add(interval<T> const& x) {
        all[count++] = is_undefined(x) ? T(7) : x.lower;
        all[count++] = is_undefined(x) ? T(7) : x.upper;
    }
};

template <class T>
constexpr ends<T> results(std::array<interval<T>, 6> const& arguments_of) {
    ends<T> r;
    for (std::size_t i = 0; i != 6; ++i) {
        auto const& x = arguments_of[i];
        auto const& y = arguments_of[(i + 1) % 6];
        for (auto const& z :
             {x + y,        x - y,         x * y,
              x / y,        square(x),     sqrt(x),
              cbrt(x),      hypot(x, y),   exp(x),
              exp2(x),      exp10(x),      expm1(x),
              log(x),       log2(x),       log10(x),
              log1p(x),     pow(x, y),     pow(x, 3),
              pow(x, -20),  sin(x),        cos(x),
              tan(x),       sinpi(x),      cospi(x),
              sinc(x),      asin(x),       acos(x),
              atan(x),      atan2(y, x),   sinh(x),
              cosh(x),      tanh(x),       asinh(x),
              acosh(1 + x), atanh(x),      erf(x),
              erfc(x),      tgamma(x),     lgamma(x),
              digamma(x),   trigamma(x),   polygamma(2, x),
              fmod(x, y),   lerp(x, y, x), derivative([](auto t) { return tanh(t) * sinc(t); }, x)})
            r.add(z);
    }
    return r;
}

template <class T>
T opaque(T x) {
    T volatile unknown = x;
    return unknown;
}

template <class T>
void check_run_time() {
    static constexpr ends<T> compiled = results<T>(arguments<T>);
    std::array<interval<T>, 6> same;
    for (std::size_t i = 0; i != 6; ++i)
        same[i] = {opaque(arguments<T>[i].lower), opaque(arguments<T>[i].upper)};
    ends<T> const computed = results<T>(same);
    REQUIRE(computed.count == compiled.count);
    CHECK(computed.count > 500);
    for (std::size_t i = 0; i != computed.count; ++i) {
        CAPTURE(i);
        CHECK(computed.all[i] == compiled.all[i]);
    }
}

}  // namespace

TEST_CASE("intervals are the same at run time as in constant evaluation") {
    check_run_time<float>();
    check_run_time<double>();
    check_run_time<long double>();
}

TEST_CASE("a branch on an undecided condition throws at run time") {
    interval<double> const x(opaque(-1.0), opaque(2.0));
    CHECK_THROWS_AS(x < 0 ? 1 : 2, undecided_branch);
    CHECK((x < 3 ? 1 : 2) == 1);
    CHECK((x > 3 ? 1 : 2) == 2);
}

TEST_CASE("an interval with its ends in the wrong order is undefined at run time") {
    CHECK(is_undefined(interval<double>(opaque(2.0), opaque(1.0))));
    CHECK(is_undefined(interval<double>(opaque(std::numeric_limits<double>::quiet_NaN()))));
}
