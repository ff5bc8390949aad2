// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

using namespace leibniz;

// [complex numbers]
// f′(z) of a holomorphic function, exact where z is.
static_assert(derivative([](auto z) { return z * z + 1 / z; }, complex<rational>{0, 1}) ==
              complex<rational>{1, 2});
// By a real parameter: how steep the gain |1/(1 + iω)| of a low-pass filter is at its corner.
constexpr complex<double> i{0, 1};
static_assert(ulp_distance(derivative([](auto w) { return abs(1 / (1 + i * w)); }, 1.0),
                           -1 / (2 * sqrt(2.0))) <= 1);
// The complex step: Im f(x + hi)/h is f′(x) for a tiny h, without dual numbers.
constexpr auto f = [](auto x) { return exp(x) / sqrt(pow(sin(x), 3) + pow(cos(x), 3)); };
static_assert(ulp_distance(f(complex{1.5, 1e-200}).imaginary / 1e-200, derivative(f, 1.5)) <= 2);
// [/complex numbers]

int main() {}
