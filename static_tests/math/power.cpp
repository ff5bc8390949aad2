// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/power.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::pow(T(0), T(0)) == 1);
    static_assert(math::pow(nan, T(0)) == 1);
    static_assert(math::pow(nan, -T(0)) == 1);
    static_assert(math::pow(T(1), nan) == 1);
    static_assert(math::pow(T(1), infinity) == 1);
    static_assert(math::pow(T(-1), infinity) == 1);
    static_assert(math::pow(T(-1), -infinity) == 1);
    static_assert(math::is_nan(math::pow(nan, T(2))));
    static_assert(math::is_nan(math::pow(T(2), nan)));

    // A zero to a negative power is ∞; its sign lasts where the exponent is odd.
    static_assert(math::pow(T(0), T(-3)) == infinity);
    static_assert(math::pow(-T(0), T(-3)) == -infinity);
    static_assert(math::pow(-T(0), T(-2)) == infinity);
    static_assert(math::pow(-T(0), T(-0.5)) == infinity);
    static_assert(math::pow(T(0), -infinity) == infinity);
    static_assert(math::sign_bit(math::pow(-T(0), T(3))));
    static_assert(!math::sign_bit(math::pow(-T(0), T(2))));
    static_assert(math::pow(-T(0), infinity) == 0);

    static_assert(math::pow(T(2), infinity) == infinity);
    static_assert(math::pow(T(-2), infinity) == infinity);
    static_assert(math::pow(T(2), -infinity) == 0);
    static_assert(math::pow(T(0.5), infinity) == 0);
    static_assert(math::pow(T(-0.5), -infinity) == infinity);
    static_assert(math::pow(infinity, T(2)) == infinity);
    static_assert(math::pow(infinity, T(-2)) == 0);
    static_assert(math::pow(-infinity, T(3)) == -infinity);
    static_assert(math::pow(-infinity, T(2)) == infinity);
    static_assert(math::pow(-infinity, T(0.5)) == infinity);
    static_assert(math::sign_bit(math::pow(-infinity, T(-3))));
    static_assert(!math::sign_bit(math::pow(-infinity, T(-2))));

    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::pow(most, T(2)) == infinity);
    static_assert(math::pow(-most, T(3)) == -infinity);
    static_assert(math::pow(least, T(2)) == 0);
    static_assert(math::sign_bit(math::pow(-least, T(3))));
    static_assert(math::pow(T(2), most) == infinity);
    static_assert(math::pow(T(2), -most) == 0);
    static_assert(math::pow(T(2), least) == 1);
    static_assert(math::pow(T(-3), most) == infinity);

    // Exact powers are exact.
    static_assert(math::pow(T(3), T(5)) == 243);
    static_assert(math::pow(T(-3), T(5)) == -243);
    static_assert(math::pow(T(-3), T(4)) == 81);
    static_assert(math::pow(T(2), T(-3)) == T(0.125));
    static_assert(math::pow(T(0.25), T(-2.5)) == 32);
    static_assert(math::pow(T(81), T(0.75)) == 27);
    static_assert(math::pow(T(2), T(std::numeric_limits<T>::min_exponent -
                                    std::numeric_limits<T>::digits)) == least);

    // However it is computed, it is the same number.
    static_assert(math::pow(T(0.75), T(1.3)) == own::pow(T(0.75), T(1.3)));
    static_assert(math::pow(T(-0.75), T(-7)) == own::pow(T(-0.75), T(-7)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::pow(0x1.2c0a84p+3f, 0x1.edcd82p-2f) == 0x1.78a96ep+1f);
static_assert(own::pow(0x1.0b5274p+3f, -0x1.54e108p+1f) == 0x1.cba50ep-9f);
static_assert(own::pow(0x1.775f5dde1d168p+3, -0x1.da078cb75021bp+2) == 0x1.9d02c1cf1e91dp-27);
static_assert(own::pow(0x1.4b2e2024c444bp+2, 0x1.10baae0d49a68p+4) == 0x1.573ff73a362b5p+40);
static_assert(own::pow(0x1.af00151dbd3a1p+1, 0x1.9402b92f83a4bp+0) == 0x1.b2ce7be77d168p+2);
static_assert(own::pow(0x1.6ef653cf7273cp+0, 0x1.3704a184660a5p-1) == 0x1.3e9792083dad4p+0);
static_assert(!extended || own::pow(0xa.cf52225a7f6f849p-4L, 0xd.a8d48a3f1e6822dp-1L) ==
                               0x8.cad2667804a31d6p-7L);
static_assert(!extended || own::pow(0x8.12bc03921e7ba64p-1L, 0xb.c6f97b8ee601d24p+0L) ==
                               0xd.144addd4391033bp+20L);

// Powers half-way between two numbers go to the even one: the square of an integer of 27 bits, a
// cube of 18, a cube of the root of such a square, and a subnormal power of 2.
static_assert(own::pow(0x1p27 - 1, 2.0) == 0x1p54 - 0x1p28);
static_assert(own::pow(0x1p18 - 1, 3.0) == 0x1p54 - 0x3p36 + 0x3p18);
static_assert(own::pow((0x1p18 - 1) * (0x1p18 - 1), 1.5) == 0x1p54 - 0x3p36 + 0x3p18);
static_assert(own::pow(2.0, -1075.0) == 0);
static_assert(own::pow(2.0, -1075.0 + 0x1p-42) == 0x1p-1074);

// √(1 − 2⁻⁵³) = 1 − 2⁻⁵⁴ − 2⁻¹⁰⁹ − … is below the middle of 1 − 2⁻⁵³ and 1, if not by much.
static_assert(own::pow(1 - 0x1p-53, 0.5) == 1 - 0x1p-53);

// Integers are taken for doubles, and the common type is the result's.
static_assert(math::pow(2, 10) == 1024.0);
static_assert(math::pow(0, -1) == std::numeric_limits<double>::infinity());
static_assert(math::pow(2.0f, 0.5) == math::pow(2.0, 0.5));
