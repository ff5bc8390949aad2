// SPDX-License-Identifier: BSL-1.0

// Built with -O2 and warnings as errors (tests/CMakeLists.txt): what a compiler says only when it
// optimises, it says of none of these.

#include "catch.hpp"

#include <leibniz/leibniz.hpp>

using namespace leibniz;

TEST_CASE("derivatives of many orders compile without a warning when they are optimised") {
    double volatile half = 0.5;
    double const x = half;
    auto const f = [](auto t) {
        return pow(t, t) + cbrt(t) + log(t) / sqrt(t) + sinc(t) * erf(t) + digamma(t);
    };
    // Two ways to the same number, in another order of rounding: 1 ulp was measured, 2 for Hessians.
    CHECK(ulp_distance(derivative<6>(f, x), derivative<3>(derivative<3>(f), x)) <= 8);
    CHECK(derivative<2>([](auto t) { return pow(t, 2.5); }, x * 8) == 7.5);

    vector const v{x, 2 * x, 4 * x};
    auto const of_vector = [](auto const& a) {
        return pow(a[0], a[1]) + hypot(a[0], a[1], a[2]) + cbrt(a[2]) / a[1] + fmod(a[0], a[1]) +
               clamp(a[0], a[1] - 3, a[2]) + atan2(a[1], a[2]);
    };
    auto const h = hessian(of_vector, v);
    CHECK(ulp_distance(h, jacobian(gradient(of_vector), v)) <= 8);
    CHECK(ulp_distance(laplacian(of_vector, v), trace(h)) <= 8);
    CHECK(ulp_distance(
              third_derivatives(of_vector, v)(0, 0, 1),
              derivative([&](auto t) { return hessian(of_vector, vector{t, v[1], v[2]})(0, 1); },
                         v[0])) <= 8);

    auto const holomorphic = [](auto z) { return pow(z, 2.5) * sqrt(z) + atan(z) * log(z); };
    complex<double> const slope = derivative<3>(holomorphic, complex{x, 2 * x});
    CHECK(abs(slope - derivative(derivative<2>(holomorphic), complex{x, 2 * x})) <=
          1e-15 * abs(slope));

    CHECK(derivative<2>(strict([](auto t) { return abs(t) * sqrt(t) / t; }), x) < 0);
}
