// SPDX-License-Identifier: BSL-1.0

// Complex functions against those of the standard library, which are written in another way.

#include "catch.hpp"

#include <leibniz/scalar.hpp>

#include <cmath>
#include <complex>
#include <random>

namespace {

using namespace leibniz;

/// |z − w| in units of 2⁻⁵²·|w|: that of one rounding of the larger part is 1/2 at most.
double error(complex<double> const& z, std::complex<long double> const& w) {
    long double const distance = std::hypot(z.real - w.real(), z.imaginary - w.imag());
    return static_cast<double>(distance / std::abs(w) * 0x1p52L);
}

/// The largest error of f at random numbers of every quadrant, with parts up to 2^range and down to
/// 2^−range, where f is neither huge nor tiny. That of long doubles is the truth: it is 2000 times
/// as precise.
template <class F>
double largest_error(F const& f, int range) {
    std::mt19937_64 generator(1);
    auto const number = [&] {
        double const significand = std::uniform_real_distribution<double>(1, 2)(generator);
        int const exponent = std::uniform_int_distribution<int>(-range, range)(generator);
        return std::ldexp(generator() % 2 == 0 ? significand : -significand, exponent);
    };
    double largest = 0;
    for (int k = 0; k < 20'000; ++k) {
        double const x = number();
        double const y = number();
        std::complex<long double> const right = f(std::complex<long double>(x, y));
        if (!(std::abs(right) < 1e308L && 1e-300L < std::abs(right))) continue;
        double const e = error(f(complex{x, y}), right);
        if (!(e <= largest)) largest = e;
    }
    return largest;
}

/// Three is what the roundings of the larger part and of its factors come to, whatever the smaller
/// part is.
template <class F>
void check_errors(char const* name, F const& f, int range) {
    INFO(name);
    CHECK(largest_error(f, range) <= 3);
    CHECK(largest_error(f, 2) <= 3);
}

}  // namespace

TEST_CASE("complex functions are right to three roundings") {
    check_errors("sqrt", [](auto z) { return sqrt(z); }, 1000);
    check_errors("log", [](auto z) { return log(z); }, 1000);
    check_errors("exp", [](auto z) { return exp(z); }, 8);
    check_errors("sin", [](auto z) { return sin(z); }, 8);
    check_errors("cos", [](auto z) { return cos(z); }, 8);
    check_errors("tan", [](auto z) { return tan(z); }, 20);
    check_errors("sinh", [](auto z) { return sinh(z); }, 8);
    check_errors("cosh", [](auto z) { return cosh(z); }, 8);
    check_errors("tanh", [](auto z) { return tanh(z); }, 20);
    check_errors("asin", [](auto z) { return asin(z); }, 1000);
    check_errors("acos", [](auto z) { return acos(z); }, 1000);
    check_errors("atan", [](auto z) { return atan(z); }, 1000);
    check_errors("asinh", [](auto z) { return asinh(z); }, 1000);
    check_errors("acosh", [](auto z) { return acosh(z); }, 1000);
    check_errors("atanh", [](auto z) { return atanh(z); }, 1000);
}

namespace {

/// The same number, with the same signs of zeros, up to three roundings of each part.
bool same_part(double x, double y) {
    return std::signbit(x) == std::signbit(y) &&
           (x == y || std::fabs(x - y) <= 3 * 0x1p-52 * std::fabs(y));
}

/// On both sides of both axes, at the branch points and between them.
template <class F>
void check_axes(char const* name, F const& f) {
    auto const check = [&](double x, double y) {
        auto const ours = f(complex{x, y});
        auto const theirs = f(std::complex<double>(x, y));
        INFO(name << "(" << x << ", " << y << ")");
        CHECK(same_part(ours.real, theirs.real()));
        CHECK(same_part(ours.imaginary, theirs.imag()));
    };
    for (double const size : {0.0, 0.25, 0.5, 1.0, 1.5, 3.0, 1e10, 1e20}) {
        for (double const x : {size, -size}) {
            for (double const zero : {0.0, -0.0}) {
                check(x, zero);
                check(zero, x);
            }
        }
    }
}

}  // namespace

TEST_CASE("complex functions take the sides of their cuts by the signs of zeros") {
    check_axes("sqrt", [](auto z) { return sqrt(z); });
    check_axes("log", [](auto z) { return log(z); });
    check_axes("asin", [](auto z) { return asin(z); });
    check_axes("acos", [](auto z) { return acos(z); });
    check_axes("atan", [](auto z) { return atan(z); });
    check_axes("asinh", [](auto z) { return asinh(z); });
    check_axes("acosh", [](auto z) { return acosh(z); });
    check_axes("atanh", [](auto z) { return atanh(z); });
}
