// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/hyperbolic.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(!math::sign_bit(math::sinh(T(0))));
    static_assert(math::sign_bit(math::sinh(-T(0))));
    static_assert(math::sinh(infinity) == infinity);
    static_assert(math::sinh(-infinity) == -infinity);
    static_assert(math::is_nan(math::sinh(nan)));
    static_assert(math::cosh(T(0)) == 1);
    static_assert(math::cosh(-infinity) == infinity);
    static_assert(math::is_nan(math::cosh(nan)));
    static_assert(math::sign_bit(math::tanh(-T(0))));
    static_assert(math::tanh(infinity) == 1);
    static_assert(math::tanh(-infinity) == -1);
    static_assert(math::is_nan(math::tanh(nan)));
    static_assert(math::sign_bit(math::asinh(-T(0))));
    static_assert(math::asinh(-infinity) == -infinity);
    static_assert(math::is_nan(math::asinh(nan)));
    static_assert(math::acosh(T(1)) == 0);
    static_assert(!math::sign_bit(math::acosh(T(1))));
    static_assert(math::acosh(infinity) == infinity);
    static_assert(math::is_nan(math::acosh(nan)));
    static_assert(math::sign_bit(math::atanh(-T(0))));
    static_assert(math::atanh(T(1)) == infinity);
    static_assert(math::atanh(T(-1)) == -infinity);
    static_assert(math::is_nan(math::atanh(nan)));

    // The smallest numbers are their own images, the largest overflow only where they must.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::sinh(-least) == -least);
    static_assert(math::cosh(least) == 1);
    static_assert(math::tanh(least) == least);
    static_assert(math::asinh(least) == least);
    static_assert(math::atanh(-least) == -least);
    static_assert(math::sinh(-most) == -infinity);
    static_assert(math::cosh(most) == infinity);
    static_assert(math::tanh(-most) == -1);
    static_assert(math::asinh(most) == math::acosh(most));

    // However it is computed, it is the same number.
    static_assert(math::sinh(T(-0.75)) == own::sinh(T(-0.75)));
    static_assert(math::cosh(T(-0.75)) == own::cosh(T(-0.75)));
    static_assert(math::tanh(T(-0.75)) == own::tanh(T(-0.75)));
    static_assert(math::asinh(T(-0.75)) == own::asinh(T(-0.75)));
    static_assert(math::asinh(most) == own::asinh(most));
    static_assert(math::acosh(T(1.75)) == own::acosh(T(1.75)));
    static_assert(math::atanh(T(-0.75)) == own::atanh(T(-0.75)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::sinh(0x1.c178f4p-6f) == 0x1.c18764p-6f);
static_assert(own::sinh(0x1.e983e2p+4f) == 0x1.19db5ep+43f);
static_assert(own::sinh(0x1.4d25d9a2cfe9p+4) == 0x1.07177c2285f78p+29);
static_assert(own::sinh(0x1.0aa9790c26762p+0) == 0x1.3d91ce93eb21cp+0);
static_assert(own::sinh(0x1.972e0f4b7cf51p+4) == 0x1.a427b693b6f2ap+35);
static_assert(own::sinh(0x1.a50fc836d53f1p-5) == 0x1.a53f40164f40dp-5);
static_assert(!extended || own::sinh(-0xa.f536533c28d612ep-5L) == -0xb.2c5ba240454b18ap-5L);
static_assert(!extended || own::sinh(0xf.7da85eba694180ap+0L) == 0xa.2fb83517d26be02p+18L);
static_assert(own::cosh(0x1.31827ap-1f) == 0x1.2ef154p+0f);
static_assert(own::cosh(-0x1.4e8db4p+1f) == 0x1.b7207ep+2f);
static_assert(own::cosh(0x1.017f880541f1cp+3) == 0x1.867ad701b960dp+10);
static_assert(own::cosh(-0x1.1446616263ac7p-3) == 0x1.0255374f23289p+0);
static_assert(own::cosh(-0x1.aa7a70c863991p+1) == 0x1.c06b0383142acp+3);
static_assert(own::cosh(0x1.39baa6a120681p-5) == 0x1.003010bf6a714p+0);
static_assert(!extended || own::cosh(-0xa.3abd25d6388ed4ap-1L) == 0xa.675fd4b2a4a0212p+3L);
static_assert(!extended || own::cosh(-0xf.50a59b8a9157c69p-4L) == 0xb.f40e76eb622f9d3p-3L);
static_assert(own::tanh(-0x1.04f742p+2f) == -0x1.ffb4b8p-1f);
static_assert(own::tanh(-0x1.9bda0ep-1f) == -0x1.553df6p-1f);
static_assert(own::tanh(-0x1.12135b893412p-4) == -0x1.11aad459b2d5ap-4);
static_assert(own::tanh(-0x1.4d8bd130204e5p+1) == -0x1.fa72612894bbep-1);
static_assert(own::tanh(-0x1.f340d06efeadap-4) == -0x1.f0cb9d648044cp-4);
static_assert(own::tanh(0x1.57c778d72248dp-2) == 0x1.4b6b9e1f41d01p-2);
static_assert(!extended || own::tanh(-0xa.17dc72b6a01e7dep-3L) == -0xd.9fd1fc8d1c57c5bp-4L);
static_assert(!extended || own::tanh(0x9.c8a61f86397a73p-2L) == 0xf.c2f5910b5812d96p-4L);
static_assert(own::asinh(-0x1.3cc6f6p-2f) == -0x1.37ee3ap-2f);
static_assert(own::asinh(0x1.29d1dp+11f) == 0x1.0f02aep+3f);
static_assert(own::asinh(0x1.69b27c47ec809p+10) == 0x1.fe188f9c81089p+2);
static_assert(own::asinh(-0x1.1ef5a2f0d3e7bp-1) == -0x1.11bb4fbdd191cp-1);
static_assert(own::asinh(-0x1.a7397879c9cfp-1) == -0x1.81b238ba3081dp-1);
static_assert(own::asinh(-0x1.bddedace7ee12p+5) == -0x1.2daf23f15c6aep+2);
static_assert(!extended || own::asinh(-0xf.1478d0bceb84b67p+11L) == -0xb.07f85c749a62a91p+0L);
static_assert(!extended || own::asinh(-0x8.ea82d1b80527b1dp+7L) == -0xf.774febf48409c17p-1L);
static_assert(own::acosh(0x1.5e78dp+14f) == 0x1.56c30ep+3f);
static_assert(own::acosh(0x1.eaae62p+13f) == 0x1.4b5986p+3f);
static_assert(own::acosh(0x1.ad235d37aee0ap+5) == 0x1.2b39b6f141061p+2);
static_assert(own::acosh(0x1.42ee8e1ec6ce2p+4) == 0x1.d943edbde15fep+1);
static_assert(own::acosh(0x1.2675ef41fb0fdp+3) == 0x1.746d7b7557628p+1);
static_assert(own::acosh(0x1.36c0687674eb2p+15) == 0x1.6917ee6b382d4p+3);
static_assert(!extended || own::acosh(0x8.8739e08b6611407p-2L) == 0xb.1ed281593e720c4p-3L);
static_assert(!extended || own::acosh(0xb.8b2b6240476cd95p+16L) == 0xe.3ac96b247b1d574p+0L);
static_assert(own::atanh(0x1.7f8a74p-6f) == 0x1.7f9c66p-6f);
static_assert(own::atanh(0x1.8fa97ep-6f) == 0x1.8fbdccp-6f);
static_assert(own::atanh(0x1.c9b3d264b00e1p-3) == 0x1.d18f3bd5a6868p-3);
static_assert(own::atanh(-0x1.d607705715027p-4) == -0x1.d81bd2112249bp-4);
static_assert(own::atanh(-0x1.c7861fa2564fbp-7) == -0x1.c78da2ea424dep-7);
static_assert(own::atanh(0x1.f8b75c60d967cp-4) == 0x1.fb4b53f56b31dp-4);
static_assert(!extended || own::atanh(0xe.2c9197b9b05fb8fp-12L) == 0xe.2c954cf2a6a2419p-12L);
static_assert(!extended || own::atanh(0xf.fc031604ff3346dp-7L) == 0x8.08be0121f2fe1bdp-6L);

// An integer is taken for a double.
static_assert(math::tanh(1) == math::tanh(1.0));
