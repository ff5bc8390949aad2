// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/cardinal_sine.hpp>
#include <leibniz/math/classification.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::sinc(T(0)) == 1);
    static_assert(math::sinc(-T(0)) == 1);
    static_assert(math::sinc(infinity) == 0);
    static_assert(!math::sign_bit(math::sinc(infinity)));
    static_assert(math::sinc(-infinity) == 0);
    static_assert(!math::sign_bit(math::sinc(-infinity)));
    static_assert(math::is_nan(math::sinc(nan)));

    // From the smallest number on it is 1, until half a unit is lost: x²/6 > ε/4.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T epsilon = std::numeric_limits<T>::epsilon();
    static_assert(math::sinc(least) == 1);
    static_assert(math::sinc(-least) == 1);
    static_assert(math::sinc(epsilon) == 1);

    // It is even.
    static_assert(math::sinc(T(-10)) == math::sinc(T(10)));
    static_assert(math::sinc(T(-1)) == math::sinc(T(1)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments, against MPFR.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::sinc(-0x1.eb734cp+4f) == -0x1.57beaap-6f);
static_assert(own::sinc(-0x1.2b22fap+8f) == -0x1.1553cp-9f);
static_assert(own::sinc(-0x1.d2263b87b9247p+40) == 0x1.5a8da4ceeb4b8p-42);
static_assert(own::sinc(-0x1.14151a15dd5efp+13) == 0x1.b5c99ce40d4a4p-15);
static_assert(!extended || own::sinc(0xb.68d0d39ec01bffcp+31L) == -0xa.dd895cb067f2d98p-38L);
static_assert(!extended || own::sinc(0xb.e1d8e730309bd6cp+13L) == 0x8.6b5d38e5430b232p-27L);
static_assert(own::sinc(1.0) == 0x1.aed548f090ceep-1);
static_assert(own::sinc(1e22) == -0x1.9c195af7d2c1p-74);

// The largest power of 2: the quotient is subnormal.
static_assert(own::sinc(0x1p1023) == 0x0.48149232f6dd8p-1022);

// An integer is taken for a double.
static_assert(math::sinc(1) == math::sinc(1.0));
