// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/rounding.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::floor(infinity) == infinity);
    static_assert(own::floor(-infinity) == -infinity);
    static_assert(own::ceil(infinity) == infinity);
    static_assert(own::round(-infinity) == -infinity);
    static_assert(own::trunc(-infinity) == -infinity);
    static_assert(math::is_nan(own::floor(nan)));
    static_assert(math::is_nan(own::ceil(nan)));
    static_assert(math::is_nan(own::round(nan)));
    static_assert(math::is_nan(own::trunc(nan)));
    static_assert(math::sign_bit(own::floor(-T(0))));
    static_assert(math::sign_bit(own::ceil(-T(0))));
    static_assert(math::sign_bit(own::round(-T(0))));
    static_assert(math::sign_bit(own::trunc(-T(0))));
    static_assert(!math::sign_bit(own::floor(T(0))));
    static_assert(!math::sign_bit(own::ceil(T(0))));
    static_assert(!math::sign_bit(own::round(T(0))));
    static_assert(!math::sign_bit(own::trunc(T(0))));
    static_assert(math::is_nan(math::floor(nan)));
    static_assert(math::sign_bit(math::floor(-T(0))));
    static_assert(math::ceil(-infinity) == -infinity);
    static_assert(math::is_nan(math::ceil(nan)));
    static_assert(math::sign_bit(math::ceil(-T(0))));
    static_assert(math::round(infinity) == infinity);
    static_assert(math::is_nan(math::round(nan)));
    static_assert(math::sign_bit(math::round(-T(0))));
    static_assert(math::trunc(infinity) == infinity);
    static_assert(math::is_nan(math::trunc(nan)));
    static_assert(math::sign_bit(math::trunc(-T(0))));

    static_assert(own::floor(T(1.75)) == 1);
    static_assert(own::floor(T(-1.75)) == -2);
    static_assert(own::floor(T(-3)) == -3);
    static_assert(own::ceil(T(1.25)) == 2);
    static_assert(own::ceil(T(-1.75)) == -1);
    static_assert(own::ceil(T(3)) == 3);
    static_assert(own::trunc(T(1.75)) == 1);
    static_assert(own::trunc(T(-1.75)) == -1);
    static_assert(own::trunc(T(-3)) == -3);
    static_assert(own::round(T(2.5)) == 3);
    static_assert(own::round(T(-2.5)) == -3);
    static_assert(own::round(T(2.25)) == 2);
    static_assert(own::round(T(-3)) == -3);

    // A result of 0 has the sign of its argument.
    static_assert(math::sign_bit(own::ceil(T(-0.25))));
    static_assert(math::sign_bit(own::trunc(T(-0.25))));
    static_assert(math::sign_bit(own::round(T(-0.25))));
    static_assert(!math::sign_bit(own::floor(T(0.25))));

    // From the smallest number to the largest: just below 1/2 is nearer to 0, and 2ᵖ⁻¹ + 1 is an
    // integer already.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static constexpr T epsilon = std::numeric_limits<T>::epsilon();
    static_assert(own::ceil(least) == 1);
    static_assert(own::floor(-least) == -1);
    static_assert(own::ceil(-least) == 0);
    static_assert(own::floor(least) == 0);
    static_assert(own::trunc(-least) == 0);
    static_assert(own::round(-least) == 0);
    static_assert(math::sign_bit(own::ceil(-least)));
    static_assert(own::round(T(0.5) - epsilon / 4) == 0);
    static_assert(own::round(1 / epsilon - T(0.5)) == 1 / epsilon);
    static_assert(own::trunc(1 / epsilon - T(0.5)) == 1 / epsilon - 1);
    static_assert(own::ceil(-1 / epsilon + T(0.5)) == -1 / epsilon + 1);
    static_assert(own::round(-1 / epsilon - 1) == -1 / epsilon - 1);
    static_assert(own::round(1 / epsilon + 1) == 1 / epsilon + 1);
    static_assert(own::floor(1 / epsilon / 2 + T(0.5)) == 1 / epsilon / 2);
    static_assert(own::ceil(1 / epsilon / 2 + T(0.5)) == 1 / epsilon / 2 + 1);
    static_assert(own::floor(-most) == -most);
    static_assert(own::ceil(most) == most);
    static_assert(own::round(most) == most);
    static_assert(own::trunc(most) == most);

    // However it is computed, it is the same number.
    static_assert(math::floor(T(-1.5)) == own::floor(T(-1.5)));
    static_assert(math::ceil(T(-1.5)) == own::ceil(T(-1.5)));
    static_assert(math::round(T(-1.5)) == own::round(T(-1.5)));
    static_assert(math::trunc(T(-1.5)) == own::trunc(T(-1.5)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// Where an integer of 64 bits does not hold the number, two do.
static_assert(math::integral_part(0x1.8000000000000p+63) == 0x1.8p+63);
static_assert(math::integral_part(0x1.23456789abcdfp+100) == 0x1.23456789abcdfp+100);

// An integer is taken for a double.
static_assert(math::floor(7) == 7.0);
