// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/error_function.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::erf(T(0)) == 0);
    static_assert(!math::sign_bit(math::erf(T(0))));
    static_assert(math::sign_bit(math::erf(-T(0))));
    static_assert(math::erf(infinity) == 1);
    static_assert(math::erf(-infinity) == -1);
    static_assert(math::is_nan(math::erf(nan)));
    static_assert(math::erf(most) == 1);
    static_assert(math::erf(-most) == -1);
    static_assert(math::erf(least) == least);
    static_assert(math::erf(-least) == -least);
    static_assert(math::erf(T(-0.75)) == -math::erf(T(0.75)));
    static_assert(math::erfc(T(0)) == 1);
    static_assert(math::erfc(-T(0)) == 1);
    static_assert(math::erfc(infinity) == 0);
    static_assert(!math::sign_bit(math::erfc(infinity)));
    static_assert(math::erfc(-infinity) == 2);
    static_assert(math::is_nan(math::erfc(nan)));
    static_assert(math::erfc(most) == 0);
    static_assert(math::erfc(-most) == 2);
    static_assert(math::erfc(least) == 1);

    // However it is computed, it is the same number.
    static_assert(math::erf(T(0.75)) == own::erf(T(0.75)));
    static_assert(math::erf(T(1)) == own::erf(T(1)));
    static_assert(math::erf(T(3.5)) == own::erf(T(3.5)));
    static_assert(math::erfc(T(0.75)) == own::erfc(T(0.75)));
    static_assert(math::erfc(T(1)) == own::erfc(T(1)));
    static_assert(math::erfc(T(3.5)) == own::erfc(T(3.5)));
    static_assert(math::erfc(T(-3.5)) == own::erfc(T(-3.5)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of some random arguments: the true value is half-way between two numbers of the type,
// but for a small part of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::erf(-0x1.35e31ap-1f) == -0x1.374876p-1f);
static_assert(own::erf(0x1.0b3b54p+0f) == 0x1.b86272p-1f);
static_assert(own::erf(0x1.0035f2f4ae8efp-2) == 0x1.1b2e7d3139f98p-2);
static_assert(own::erf(-0x1.9415abd752a8fp-8) == -0x1.c7f4760f678bp-8);
static_assert(own::erf(0x1.111324e30be16p+0) == 0x1.bcb6f810193c4p-1);
static_assert(own::erf(-0x1.3e75a7649391ep+2) == -0x1.fffffffffbae7p-1);
static_assert(!extended || own::erf(0xe.325c32afed3184cp-4L) == 0xc.a5b6cff2374a37p-4L);
static_assert(!extended || own::erf(0xe.58820a500102936p-2L) == 0xf.ffff9651b844e9p-4L);
static_assert(own::erfc(-0x1.7ec07cp-1f) == 0x1.b5a766p+0f);
static_assert(own::erfc(0x1.e71dcp+2f) == 0x1.940566p-88f);
static_assert(own::erfc(-0x1.7ebd1648f85adp-1) == 0x1.b5a64c638a4f3p+0);
static_assert(own::erfc(0x1.50c64eb229eb8p+1) == 0x1.a05d674aa717ap-13);
static_assert(own::erfc(0x1.c6e3b514818a9p+2) == 0x1.5d337e44edae4p-77);
static_assert(own::erfc(-0x1.2baabb8320212p+1) == 0x1.ffc30cd747c24p+0);
static_assert(!extended || own::erfc(0xb.9b299b542d629fcp-4L) == 0x9.c245e6041981b2dp-5L);
static_assert(!extended || own::erfc(0xa.832eec85349d815p+2L) == 0xe.4417a10dff56f7dp-2561L);

// Deep in its tail erfc is subnormal, and then 0.
static_assert(own::erfc(0x1.4p+3f) == 0x1p-149f);
static_assert(own::erfc(0x1.acp+4) == 0x0.0001111ab5ef8p-1022);
static_assert(own::erfc(0x1.b333333333333p+4) == 0x0.0000000000002p-1022);
static_assert(!extended || own::erfc(0xd.5p+3L) == 0x8.2d6d6ceefdf65a9p-16374L);
static_assert(!extended || own::erfc(0xd.566666666666666p+3L) == 0x0.0000000000016d3p-16385L);

// An integer is taken for a double.
static_assert(math::erf(1) == math::erf(1.0));
static_assert(math::erfc(-1) == math::erfc(-1.0));
