// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/digamma.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T tiny = std::numeric_limits<T>::min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::digamma(T(0)) == -infinity);
    static_assert(math::digamma(-T(0)) == infinity);
    static_assert(math::digamma(infinity) == infinity);
    static_assert(math::is_nan(math::digamma(nan)));
    static_assert(math::digamma(least) == -infinity);
    static_assert(math::digamma(-least) == infinity);
    static_assert(math::digamma(tiny) == -1 / tiny);
    static_assert(math::digamma(T(1)) == T(-0.577215664901532860606512090082402431L));
    static_assert(math::digamma(T(2)) == T(0.422784335098467139393487909917597569L));
    static_assert(math::digamma(T(0.5)) == T(-1.96351002602142347944097633299875557L));
    static_assert(math::digamma(T(-0.5)) == T(0.0364899739785765205590236670012444328L));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of some random arguments: the true value is half-way between two numbers of the type,
// but for a small part of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::digamma(0x1.15c8e8p+2f) == 0x1.592e82p+0f);
static_assert(own::digamma(-0x1.3a4586p+1f) == 0x1.886bbap+0f);
static_assert(own::digamma(0x1.2d5c591878dcep-1) == -0x1.952f10652f4aap+0);
static_assert(own::digamma(0x1.bb71827f3ae62p+0) == 0x1.dec93c356eaadp-3);
static_assert(own::digamma(0x1.be9af5c043c78p+3) == 0x1.4cc281f9d52fp+1);
static_assert(own::digamma(0x1.7e60bf3cd3f13p+9) == 0x1.a8e3c804989c2p+2);
static_assert(own::digamma(-0x1.5ea3e74ca8938p+1) == -0x1.c2624cfaeda2ep+0);
static_assert(own::digamma(-0x1.b5e9c98c2debbp+5) == 0x1.13c3ed1e1f45cp+0);
static_assert(!extended || own::digamma(0xa.64e9c23786ce34ep+0L) == 0x9.2b63c4c6ef31422p-2L);
static_assert(!extended || own::digamma(-0xc.c6e7829b377332p-2L) == 0xb.9ae30a7da10a00ap-1L);

// Near its positive root, and near a negative one.
static_assert(own::digamma(0x1.762d86356be3fp+0) == -0x1.aa2d9b3ce29ep-54);
static_assert(own::digamma(0x1.762d88p+0f) == 0x1.bbc0f4p-24f);
static_assert(!extended || own::digamma(0xb.b16c31ab5f1f9f4p-3L) == -0xb.842952b1d8341bcp-58L);
static_assert(own::digamma(-0x1.02172b05ee26p-1) == 0x1.502e5780c52dap-54);
static_assert(own::digamma(-0x1.367c4b1f631cbp+3) == 0x1.f15201b7d048bp-36);

// An integer is taken for a double.
static_assert(math::digamma(1) == math::digamma(1.0));
