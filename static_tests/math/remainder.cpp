// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/remainder.hpp>

#include <limits>
#include <type_traits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(!math::sign_bit(math::fmod(T(0), T(-3))));
    static_assert(math::fmod(T(0), T(-3)) == 0);
    static_assert(math::sign_bit(math::fmod(-T(0), T(3))));
    static_assert(math::sign_bit(math::fmod(-T(0), infinity)));
    static_assert(math::fmod(T(2), infinity) == 2);
    static_assert(math::fmod(T(-2), infinity) == -2);
    static_assert(math::fmod(T(2), -infinity) == 2);
    static_assert(math::is_nan(math::fmod(nan, T(2))));
    static_assert(math::is_nan(math::fmod(T(2), nan)));
    static_assert(math::is_nan(math::fmod(nan, T(0))));
    static_assert(math::is_nan(math::fmod(infinity, nan)));

    // The sign is that of the dividend, also where nothing is left.
    static_assert(own::fmod(T(7.5), T(2)) == T(1.5));
    static_assert(own::fmod(T(-7.5), T(2)) == T(-1.5));
    static_assert(own::fmod(T(7.5), T(-2)) == T(1.5));
    static_assert(own::fmod(T(-7.5), T(-2)) == T(-1.5));
    static_assert(own::fmod(T(6), T(-3)) == 0);
    static_assert(!math::sign_bit(own::fmod(T(6), T(-3))));
    static_assert(math::sign_bit(own::fmod(T(-6), T(3))));
    static_assert(math::sign_bit(own::fmod(T(-3), T(3))));
    static_assert(own::fmod(T(2), T(3)) == 2);
    static_assert(own::fmod(T(-2), T(-3)) == -2);

    // From the largest number to the smallest.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(own::fmod(most, least) == 0);
    static_assert(own::fmod(least, most) == least);
    static_assert(own::fmod(-least, most) == -least);
    static_assert(own::fmod(most, most) == 0);
    static_assert(own::fmod(most, most / 2) == 0);
    static_assert(own::fmod(7 * least, 3 * least) == least);
    static_assert(own::fmod(std::numeric_limits<T>::min(), 3 * least) ==
                  (std::numeric_limits<T>::digits % 2 == 0 ? 2 : 1) * least);

    // However it is computed, it is the same number.
    static_assert(math::fmod(T(1e30L), T(0.3L)) == own::fmod(T(1e30L), T(0.3L)));
    static_assert(math::fmod(most, T(3.7L)) == own::fmod(most, T(3.7L)));
    static_assert(math::fmod(most, 5 * least) == own::fmod(most, 5 * least));
    static_assert(math::fmod(T(-1e-30L), 11 * least) == own::fmod(T(-1e-30L), 11 * least));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// 2ⁿ modulo m by squares: it is 2 where 2ⁿ⁻¹ is 1, since 2³ is 1 modulo 7 and 2⁶³ is −1 modulo
// 2⁶³ + 1.
static_assert(math::power_of_two_modulo(1000, 7) == leibniz::uint128(2));
static_assert(math::power_of_two_modulo(32'767, 7) == leibniz::uint128(2));
static_assert(math::power_of_two_modulo(127, 0x8000000000000001) == leibniz::uint128(2));
static_assert(math::power_of_two_modulo(32'761, 0x8000000000000001) == leibniz::uint128(2));

// The same digits as MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::fmod(1e300, 3.7) == 0x1.c408f4350ed98p+0);
static_assert(own::fmod(std::numeric_limits<float>::max(), 0x1.234p-140f) == 0x1.2cp-141f);
static_assert(!extended || own::fmod(0xd.72cb2a95c7ef6ccp+16280L, 3.7L) == 0x9.bea1e59009cfa75p-2L);

// An integer is taken for a double.
static_assert(math::fmod(7, 4) == 3.0);
static_assert(std::is_same_v<decltype(math::fmod(7.0f, 4.0f)), float>);
static_assert(std::is_same_v<decltype(math::fmod(7.0f, 4)), double>);
