// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/hypotenuse.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::hypot(T(0), T(0)) == 0);
    static_assert(math::hypot(T(-0.0), T(-2)) == 2);
    static_assert(math::hypot(nan, infinity) == infinity);
    static_assert(math::hypot(-infinity, nan) == infinity);
    static_assert(math::is_nan(math::hypot(nan, T(1))));
    static_assert(math::is_nan(math::hypot(T(1), nan)));
    static_assert(math::hypot(nan, T(1), -infinity) == infinity);
    static_assert(math::is_nan(math::hypot(T(1), T(2), nan)));

    // Pythagorean triples and quadruples.
    static_assert(math::hypot(T(3), T(-4)) == 5);
    static_assert(math::hypot(T(2), T(3), T(6)) == 7);

    // From the smallest number to the largest nothing overflows or vanishes on the way.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static constexpr T large = most / 16 / (1 - std::numeric_limits<T>::epsilon() / 2);
    static_assert(math::hypot(3 * least, 4 * least) == 5 * least);
    static_assert(math::hypot(least, least) == least);
    static_assert(math::hypot(3 * large, 4 * large) == 5 * large);
    static_assert(math::hypot(most, most) == infinity);
    static_assert(math::hypot(most, least) == most);
    static_assert(math::hypot(2 * least, 3 * least, 6 * least) == 7 * least);

    // However it is computed, it is the same number.
    static_assert(math::hypot(T(0.75), T(1.5)) == own::hypot(T(0.75), T(1.5)));
    static_assert(math::hypot(T(0.75), T(1.5), T(0)) == own::hypot(T(0.75), T(1.5)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::hypot(-0x1.afc6aap-1f, 0x1.f81dcep-2f) == 0x1.f3f6cp-1f);
static_assert(own::hypot(-0x1.c5c128p-1f, -0x1.3999cp+1f) == 0x1.4d7cb4p+1f);
static_assert(own::hypot(0x1.2413fa0835d66p-1, 0x1.e0aa16c606fc1p+0) == 0x1.f65c2f7a2c481p+0);
static_assert(own::hypot(-0x1.400df1957bd16p+3, -0x1.d0544470f70d2p+2) == 0x1.8b647d28bec34p+3);
static_assert(own::hypot(-0x1.d9ef63a6b891fp+2, 0x1.3fcd10da438fdp-1) == 0x1.db9e36bd5f853p+2);
static_assert(own::hypot(0x1.65f4fe7c64295p-2, 0x1.d6a1e8a6d84ecp-1) == 0x1.f7840ee9da4edp-1);
static_assert(!extended || own::hypot(0xc.076207bc1134493p-6L, 0xf.d51b058cc1fdb0bp-3L) ==
                               0xf.e757b201eb440c8p-3L);
static_assert(!extended || own::hypot(-0xe.65cfe334fe72b12p-6L, -0xa.b6501aafdea1bfap-5L) ==
                               0xc.e80675720a29be2p-5L);

// (2²⁷ + 1)² + (2⁵³ + 2²⁷)² = (2⁵³ + 2²⁷ + 1)²: a length half-way between two numbers goes to the
// even one.
static_assert(own::hypot(0x1p27 + 1, 0x1p53 + 0x1p27) == 0x1p53 + 0x1p27);

// (2³³ − 1)² + (2⁶⁵ − 2³³)² = (2⁶⁵ − 2³³ + 1)², the same for long double; and with a third
// coordinate, however small, the length is above half-way.
static_assert(!extended || own::hypot(0x1p33L - 1, 0x1p65L - 0x1p33L) == 0x1p65L - 0x1p33L);
static_assert(!extended ||
              own::hypot(0x1p33L - 1, 0x1p65L - 0x1p33L, 0x1p-16000L) == 0x1p65L - 0x1p33L + 2);
static_assert(own::hypot(0x1p27 + 1, 0x1p53 + 0x1p27, 0x1p-1000) == 0x1p53 + 0x1p27 + 2);

// Integers are taken for doubles, and the common type is the result's.
static_assert(math::hypot(3, 4.0f) == 5.0);
static_assert(math::hypot(2.0f, 3, 6) == 7.0);
