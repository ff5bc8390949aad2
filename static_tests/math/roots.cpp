// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/roots.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(!math::sign_bit(math::sqrt(T(0))));
    static_assert(math::sign_bit(math::sqrt(-T(0))));
    static_assert(math::sqrt(infinity) == infinity);
    static_assert(math::is_nan(math::sqrt(nan)));
    static_assert(math::sign_bit(math::cbrt(-T(0))));
    static_assert(math::cbrt(-infinity) == -infinity);
    static_assert(math::is_nan(math::cbrt(nan)));

    // Squares and cubes have exact roots.
    static_assert(math::sqrt(T(144)) == 12);
    static_assert(math::sqrt(T(0.25)) == T(0.5));
    static_assert(math::cbrt(T(-27)) == -3);
    static_assert(math::cbrt(T(0.125)) == T(0.5));

    // From the smallest number to the largest nothing overflows or vanishes on the way.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::cbrt(8 * least) == 2 * math::cbrt(least));

    // However it is computed, it is the same number.
    static_assert(math::sqrt(T(0.75)) == own::sqrt(T(0.75)));
    static_assert(math::sqrt(least) == own::sqrt(least));
    static_assert(math::sqrt(most) == own::sqrt(most));
    static_assert(math::cbrt(T(0.75)) == own::cbrt(T(0.75)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::sqrt(0x1.518c7ep+55f) == 0x1.9fb8e6p+27f);
static_assert(own::sqrt(0x1.07e6fap+40f) == 0x1.03ebccp+20f);
static_assert(own::sqrt(0x1.2e1a7ac5876efp+37) == 0x1.894a38075de9fp+18);
static_assert(own::sqrt(0x1.d23ccabf67185p+11) == 0x1.e8954f523257bp+5);
static_assert(own::sqrt(0x1.57c9c60f663afp+9) == 0x1.a38bfd6ca3035p+4);
static_assert(own::sqrt(0x1.52c4268241548p+55) == 0x1.a078a3be55fefp+27);
static_assert(!extended || own::sqrt(0xb.4ec3965f0e6cb9fp-4L) == 0xd.7364890d11bdc78p-4L);
static_assert(!extended || own::sqrt(0xe.dfa9fe288dca5ecp+19L) == 0xa.e881d1c3168c622p+8L);
static_assert(own::cbrt(0x1.a8af18p+13f) == 0x1.7dd1e6p+4f);
static_assert(own::cbrt(0x1.7d7c86p+10f) == 0x1.706896p+3f);
static_assert(own::cbrt(0x1.bc10336ac2a0ap+27) == 0x1.33978882e77e9p+9);
static_assert(own::cbrt(0x1.216b4c84c812bp+18) == 0x1.0aaff52d5cccdp+6);
static_assert(own::cbrt(0x1.dbab2be5671d4p+50) == 0x1.f3975b6b5afcap+16);
static_assert(own::cbrt(0x1.fbe8ba6f53cf7p+20) == 0x1.fea1f9bbbcd56p+6);
static_assert(!extended || own::cbrt(-0xe.5427ab5b4b8d3d6p+0L) == -0x9.b72733fe7eb514fp-2L);
static_assert(!extended || own::cbrt(0x9.f823755c24f194cp-4L) == 0xd.aa7138dacdcf84cp-4L);

// √(1 + ε) = 1 + ε/2 − ε²/8 + … is next to the middle of two numbers, and never it.
static_assert(!extended || own::sqrt(0x1.fffffffffffffffep+1L) == 0x1.fffffffffffffffep+0L);
static_assert(own::sqrt(1 - 0x1p-53) == 1 - 0x1p-53);
static_assert(own::sqrt(1 + 0x1p-52) == 1);

// An integer is taken for a double.
static_assert(math::sqrt(4) == 2.0);
