// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/trigamma.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::trigamma(T(0)) == infinity);
    static_assert(math::trigamma(-T(0)) == infinity);
    static_assert(math::trigamma(T(-1)) == infinity);
    static_assert(math::trigamma(-most) == infinity);
    static_assert(math::trigamma(infinity) == 0);
    static_assert(!math::sign_bit(math::trigamma(infinity)));
    static_assert(math::is_nan(math::trigamma(nan)));
    static_assert(math::trigamma(least) == infinity);
    static_assert(math::trigamma(T(1)) == T(1.64493406684822643647241516664602519L));
    static_assert(math::trigamma(T(0.5)) == T(4.93480220054467930941724549993807557L));
    static_assert(math::trigamma(T(-0.5)) == T(8.93480220054467930941724549993807557L));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// Against sums of series with 1200 bits.
static_assert(own::trigamma(0x1.3333333333333p-2) == 0x1.87da06bfa42ddp+3);
static_assert(own::trigamma(0x1.b333333333333p+0) == 0x1.96229d0f55f66p-1);
static_assert(own::trigamma(-0x1.2000000000000p+1) == 0x1.361210c1c3c90p+4);
static_assert(own::trigamma(0x1.0c00000000000p+5) == 0x1.f07265f58e37bp-6);

// An integer is taken for a double.
static_assert(math::trigamma(1) == math::trigamma(1.0));
