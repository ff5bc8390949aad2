// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/zeta.hpp>

namespace math = leibniz::math;

constexpr double zeta(int s, double x) {
    return math::rounded<double>(math::zeta(s, math::widened(x)));
}

static_assert(math::rounded<double>(math::whole_power(math::whole(-3), 5)) == -243);
static_assert(math::rounded<double>(math::inverse_power(math::whole(2), 10)) == 0x1p-10);

// ζ(s, 1) = ζ(s), ζ(2) = π²/6, ζ(4) = π⁴/90
static_assert(zeta(2, 1) == 1.64493406684822643647241516664602519);
static_assert(zeta(3, 1) == 1.20205690315959428539973816151144999);
static_assert(zeta(4, 1) == 1.08232323371113819151600369654116790);
static_assert(zeta(60, 1) == 0x1.0000000000000p+0);

// ζ(s, 1/2) = (2ˢ − 1)·ζ(s)
static_assert(zeta(2, 0.5) == 4.93480220054467930941724549993807557);

// ζ(s, x) = x⁻ˢ + ζ(s, x + 1)
static_assert(zeta(2, 100) == 0.0100501666633335713952456684657014225);

// Below 0, by pairs and by symmetry.
constexpr double by_pairs(int s) {
    return math::rounded<double>(
        math::zeta_by_pairs(s, 3, math::widened(0.75), math::widened(0.25)));
}
constexpr double by_symmetry(int s) {
    return math::rounded<double>(
        math::zeta_by_symmetry(s, math::widened(0.75), math::widened(0.25), math::widened(3.25)));
}
static_assert(by_pairs(2) == by_symmetry(2));
static_assert(by_pairs(3) == by_symmetry(3));
