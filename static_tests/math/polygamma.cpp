// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/polygamma.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::polygamma(0, T(0.75)) == math::digamma(T(0.75)));
    static_assert(math::polygamma(1, T(0.75)) == math::trigamma(T(0.75)));

    // A pole of odd order has different limits on its sides, one of even order has none.
    static_assert(math::polygamma(2, T(0)) == -infinity);
    static_assert(math::polygamma(2, -T(0)) == infinity);
    static_assert(math::polygamma(3, T(0)) == infinity);
    static_assert(math::polygamma(3, -T(0)) == infinity);
    static_assert(math::polygamma(3, T(-2)) == infinity);
    static_assert(math::polygamma(2, infinity) == 0);
    static_assert(math::sign_bit(math::polygamma(2, infinity)));
    static_assert(math::polygamma(3, infinity) == 0);
    static_assert(!math::sign_bit(math::polygamma(3, infinity)));
    static_assert(math::is_nan(math::polygamma(2, nan)));
    static_assert(math::is_nan(math::polygamma(3, nan)));

    // Beyond the largest number lies ∞, below the least 0.
    static_assert(math::polygamma(2, least) == -infinity);
    static_assert(math::polygamma(2, -least) == infinity);
    static_assert(math::polygamma(2, most) == 0);
    static_assert(math::sign_bit(math::polygamma(2, most)));
    static_assert(math::polygamma(3, most) == 0);

    // ψ″(1) = −2ζ(3), ψ‴(1) = π⁴/15
    static_assert(math::polygamma(2, T(1)) == T(-2.40411380631918857079947632302289998L));
    static_assert(math::polygamma(3, T(1)) == T(6.49393940226682914909602217924655411L));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// Against sums of series with 1200 bits.
static_assert(own::polygamma(2, 0x1.3333333333333p-2) == -0x1.2d1713d4de2acp+6);
static_assert(own::polygamma(2, -0x1.2000000000000p+1) == 0x1.ef967a0066f8dp+6);
static_assert(own::polygamma(2, 0x1.9000000000000p+3) == -0x1.c652fc6ae4d84p-8);
static_assert(own::polygamma(2, 0x1.9000000000000p+6) == -0x1.a7a54af1f020dp-14);
static_assert(own::polygamma(3, 0x1.6666666666666p-1) == 0x1.9e10ff40d22d4p+4);
static_assert(own::polygamma(3, -0x1.4000000000000p+0) == 0x1.858e236e541d7p+10);
static_assert(own::polygamma(7, 0x1.4000000000000p+1) == 0x1.c859aa304c704p+1);
static_assert(own::polygamma(7, -0x1.4100000000000p+5) == 0x1.3b000412717bap+36);
static_assert(own::polygamma(40, 0x1.4000000000000p+0) == -0x1.f1fec354be7c3p+145);

// ψ⁽ⁿ⁾ of even order at the middle between negative integers: all terms below 1/2 cancel those
// above, but for the tail.
static_assert(math::polygamma(2, -0.5) == math::polygamma(2, 1.5));
static_assert(math::polygamma(40, -2.5) == math::polygamma(40, 3.5));

// An integer is taken for a double.
static_assert(math::polygamma(2, 1) == math::polygamma(2, 1.0));
