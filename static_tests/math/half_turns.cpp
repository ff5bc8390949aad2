// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/half_turns.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static constexpr T epsilon = std::numeric_limits<T>::epsilon();
    static_assert(math::is_nan(math::sinpi(nan)));
    static_assert(math::is_nan(math::cospi(nan)));

    // At the multiples of 1/2 they are exact. Zeros of the sine have the sign of its argument,
    // those of the cosine are positive.
    static_assert(math::sinpi(T(0)) == 0);
    static_assert(!math::sign_bit(math::sinpi(T(0))));
    static_assert(math::sign_bit(math::sinpi(-T(0))));
    static_assert(math::sinpi(T(1)) == 0);
    static_assert(!math::sign_bit(math::sinpi(T(1))));
    static_assert(math::sinpi(T(-1)) == 0);
    static_assert(math::sign_bit(math::sinpi(T(-1))));
    static_assert(!math::sign_bit(math::sinpi(T(2))));
    static_assert(math::sign_bit(math::sinpi(T(-2))));
    static_assert(!math::sign_bit(math::sinpi(most)));
    static_assert(math::sign_bit(math::sinpi(-most)));
    static_assert(math::sinpi(most) == 0);
    static_assert(math::sinpi(T(0.5)) == 1);
    static_assert(math::sinpi(T(-0.5)) == -1);
    static_assert(math::sinpi(T(1.5)) == -1);
    static_assert(math::sinpi(T(1002.5)) == 1);
    static_assert(math::cospi(T(0)) == 1);
    static_assert(math::cospi(-T(0)) == 1);
    static_assert(math::cospi(T(1)) == -1);
    static_assert(math::cospi(T(-2)) == 1);
    static_assert(math::cospi(most) == 1);
    static_assert(math::cospi(T(0.5)) == 0);
    static_assert(!math::sign_bit(math::cospi(T(0.5))));
    static_assert(!math::sign_bit(math::cospi(T(-0.5))));
    static_assert(!math::sign_bit(math::cospi(T(1.5))));
    static_assert(!math::sign_bit(math::cospi(T(-2.5))));

    // The largest odd integer, and the largest that has a half beside it.
    static_assert(math::cospi(2 / epsilon - 1) == -1);
    static_assert(math::cospi(2 / epsilon) == 1);
    static_assert(math::sinpi(1 / epsilon - T(0.5)) == -1);
    static_assert(math::cospi(1 / epsilon - T(0.5)) == 0);

    // In every quarter of the circle: √½, and the symmetries.
    static_assert(math::sinpi(T(0.25)) == math::cospi(T(0.25)));
    static_assert(math::sinpi(T(0.75)) == math::cospi(T(0.25)));
    static_assert(math::sinpi(T(1.25)) == -math::cospi(T(0.25)));
    static_assert(math::sinpi(T(1.75)) == -math::cospi(T(0.25)));
    static_assert(math::cospi(T(0.75)) == -math::cospi(T(0.25)));
    static_assert(math::cospi(T(1.25)) == -math::cospi(T(0.25)));
    static_assert(math::cospi(T(1.75)) == math::cospi(T(0.25)));
    static_assert(math::sinpi(T(0.125)) == math::cospi(T(0.375)));
    static_assert(math::sinpi(T(0.375)) == math::cospi(T(0.125)));
    static_assert(math::sinpi(T(-0.375)) == -math::sinpi(T(0.375)));
    static_assert(math::cospi(T(-0.375)) == math::cospi(T(0.375)));

    // The smallest numbers.
    static_assert(math::sinpi(least) == 3 * least);
    static_assert(math::sinpi(-2 * least) == -6 * least);
    static_assert(math::sinpi(100 * least) == 314 * least);
    static_assert(math::cospi(least) == 1);
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::sinpi(0x1.f55a3cp-1f) == 0x1.0b693ep-4f);
static_assert(own::sinpi(-0x1.3b6ebep-3f) == -0x1.dc5f04p-2f);
static_assert(own::sinpi(-0x1.217469829f661p+5) == -0x1.14d71426ffd79p-1);
static_assert(own::sinpi(-0x1.32ba807f6b8fbp+5) == -0x1.c17df93d4973fp-1);
static_assert(!extended || own::sinpi(-0xf.143ccc7ebff9477p+13L) == 0xf.381e78b451b5314p-4L);
static_assert(!extended || own::sinpi(-0xe.21d46e3eb41844fp+19L) == 0xf.c3593ac2a3671a6p-4L);
static_assert(own::cospi(-0x1.3ce742p-3f) == 0x1.c4af62p-1f);
static_assert(own::cospi(0x1.67cd46p-3f) == 0x1.b3f9bap-1f);
static_assert(own::cospi(-0x1.ac8ec3e71e9b6p+7) == 0x1.47cc708e70b62p-1);
static_assert(own::cospi(0x1.8115acf7733a4p+13) == -0x1.391df35b067c2p-1);
static_assert(!extended || own::cospi(0xe.01a4e3f91bf6fd1p+29L) == -0xe.818263da4aa0d45p-4L);
static_assert(!extended || own::cospi(0x8.a411de890cd6d7ap+40L) == -0xe.008dc736c781414p-4L);
static_assert(own::sinpi(0x0.448d159e26af3p-1022) == 0x0.d75c1323fd19ap-1022);

// An integer is taken for a double.
static_assert(math::cospi(3) == -1.0);
