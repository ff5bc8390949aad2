// SPDX-License-Identifier: BSL-1.0

// Values compare; coincide compares the derivatives as well.

#include <leibniz/scalar.hpp>
#include <leibniz/scalar/coincide.hpp>

#include <limits>

namespace {

using namespace leibniz;

struct a;
struct b;

constexpr dual<double, 2> x{3.0, {1.0, 0.0}};
constexpr dual<double, 2> y{3.0, {0.0, 1.0}};
static_assert(x == y);
static_assert(!coincide(x, y));
static_assert(coincide(x + y, y + x));
static_assert(coincide(x - x, 0));

// A plain number is a constant.
static_assert(x == 3.0);
static_assert(!coincide(x, 3.0));
static_assert(!coincide(3.0, x));
static_assert(coincide(dual<double>(3.0), 3));
static_assert(coincide(3, dual<double>(3.0)));
static_assert(coincide(2, 2.0f));
static_assert(!coincide(2, 3.0L));
static_assert(coincide(rational(1, 2), 0.5));
static_assert(coincide(dual<rational>(rational(1, 2)), rational(1, 2)));
static_assert(!coincide(dual<float>(0.1f), 0.1));
static_assert(coincide(dual<float>(0.5f), dual<double>(0.5)));

// The layers of two ε, in either order.
constexpr dual<double, 1, a> u{3.0, {1.0}};
constexpr dual<double, 2, b> v{2.0, {1.0, 10.0}};
static_assert(coincide(u * v, v* u));
static_assert(!coincide(u * v, v* v * 1.5));
static_assert(!coincide(u, v + 1));
static_assert(coincide(u - u, v - v));
static_assert(coincide(u * v - v * u, 0));

// A layer that is missing is there with zeros.
static_assert(coincide(u, u + 0 * v));
static_assert(coincide(u + 0 * v, u));
static_assert(!coincide(u, u + v - 2));

// Series and second order.
constexpr auto series = [](double third) {
    taylor<double, 3> s(1.0);
    s[3] = third;
    return s;
};
static_assert(series(1) == series(2));
static_assert(!coincide(series(1), series(2)));
static_assert(coincide(series(1), series(1)));
constexpr auto bilinear = [](double mixed) {
    second_order<double, 2> s(1.0);
    s.second[1] = mixed;
    return s;
};
static_assert(bilinear(1) == bilinear(2));
static_assert(!coincide(bilinear(1), bilinear(2)));
static_assert(coincide(bilinear(1), bilinear(1)));
static_assert(coincide(series(1) * u, u* series(1)));

// As ==: zeros have no sign, NaN is equal to nothing, be it in a tangent.
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
static_assert(coincide(dual<double>{0.0, {-0.0}}, dual<double>{-0.0, {0.0}}));
static_assert(!coincide(dual<double>(nan), nan));
constexpr dual<double> of_nan_slope{1.0, {nan}};
static_assert(of_nan_slope == of_nan_slope);
static_assert(!coincide(of_nan_slope, of_nan_slope));

}  // namespace
