// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/gamma.hpp>

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
    static_assert(math::tgamma(T(0)) == infinity);
    static_assert(math::tgamma(-T(0)) == -infinity);
    static_assert(math::tgamma(infinity) == infinity);
    static_assert(math::is_nan(math::tgamma(nan)));
    static_assert(math::tgamma(most) == infinity);
    static_assert(math::lgamma(T(0)) == infinity);
    static_assert(math::lgamma(-T(0)) == infinity);
    static_assert(math::lgamma(T(-1)) == infinity);
    static_assert(math::lgamma(T(-2)) == infinity);
    static_assert(math::lgamma(-most) == infinity);
    static_assert(math::lgamma(most) == infinity);
    static_assert(math::lgamma(infinity) == infinity);
    static_assert(math::lgamma(-infinity) == infinity);
    static_assert(math::is_nan(math::lgamma(nan)));
    static_assert(math::lgamma(T(1)) == 0);
    static_assert(!math::sign_bit(math::lgamma(T(1))));
    static_assert(math::lgamma(T(2)) == 0);
    static_assert(!math::sign_bit(math::lgamma(T(2))));

    // Γ(n) = (n − 1)!
    static_assert(math::tgamma(T(1)) == 1);
    static_assert(math::tgamma(T(2)) == 1);
    static_assert(math::tgamma(T(5)) == 24);
    static_assert(math::tgamma(T(11)) == 3628800);

    // Near 0 it is 1/x, and beyond the largest number ∞.
    static_assert(math::tgamma(tiny) == 1 / tiny);
    static_assert(math::tgamma(-tiny) == -1 / tiny);
    static_assert(math::tgamma(least) == infinity);
    static_assert(math::tgamma(-least) == -infinity);

    // Between the negative integers the sign alternates, and soon all is 0.
    static_assert(math::tgamma(T(-0.5)) < 0);
    static_assert(math::tgamma(T(-1.5)) > 0);
    static_assert(math::tgamma(T(-2000.5)) == 0);
    static_assert(math::sign_bit(math::tgamma(T(-2000.5))));
    static_assert(!math::sign_bit(math::tgamma(T(-2001.5))));

    // However it is computed, it is the same number.
    static_assert(math::tgamma(T(0.75)) == own::tgamma(T(0.75)));
    static_assert(math::tgamma(T(7.25)) == own::tgamma(T(7.25)));
    static_assert(math::tgamma(T(20.25)) == own::tgamma(T(20.25)));
    static_assert(math::tgamma(T(-7.25)) == own::tgamma(T(-7.25)));
    static_assert(math::lgamma(T(0.75)) == own::lgamma(T(0.75)));
    static_assert(math::lgamma(T(-7.25)) == own::lgamma(T(-7.25)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of some random arguments: the true value is half-way between two numbers of the type,
// but for a small part of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::tgamma(0x1.0d513cp-3f) == 0x1.c92fc4p+2f);
static_assert(own::tgamma(-0x1.3e3cdep+2f) == -0x1.4532c6p-2f);
static_assert(own::tgamma(0x1.f39dfba5e20edp-1) == 0x1.03b9ab8714d6bp+0);
static_assert(own::tgamma(0x1.63ae538e0ef7bp+2) == 0x1.cb8c99bfd0d1fp+5);
static_assert(own::tgamma(0x1.b5446485e4427p+6) == 0x1.7a6518d9c533cp+580);
static_assert(own::tgamma(-0x1.1964c2b918c24p+1) == -0x1.1cae5260b2ec9p+1);
static_assert(own::tgamma(-0x1.29f9cfd17c268p+6) == -0x1.53022958010f4p-359);
static_assert(!extended || own::tgamma(0xf.b149806436e5c3ap+0L) == 0x8.37a8e6b23f59fafp+36L);
static_assert(!extended || own::tgamma(-0x8.caf93b9d20d886p-4L) == -0xe.4fa30b0c9bb8c58p-2L);
static_assert(own::lgamma(0x1.3d9acep+2f) == 0x1.8f9878p+1f);
static_assert(own::lgamma(-0x1.1643cap+2f) == -0x1.39cbdcp+1f);
static_assert(own::lgamma(0x1.16123298d18e7p-1) == 0x1.f7e816f4d8d78p-2);
static_assert(own::lgamma(0x1.358af020e80f5p+1) == 0x1.d4c6f41701266p-3);
static_assert(own::lgamma(0x1.70f1a21848e3cp+2) == 0x1.1909a8d7c544dp+2);
static_assert(own::lgamma(0x1.9e2f70cc3950cp+9) == 0x1.27f647e2ad6fp+12);
static_assert(own::lgamma(-0x1.25915ef8f91a4p+1) == 0x1.90d796efc3b9ep-2);
static_assert(own::lgamma(-0x1.40809e6620685p+5) == -0x1.af1d91eac9ebap+6);
static_assert(!extended || own::lgamma(0x9.45ff39a26c7a064p-1L) == 0xa.9569ddc7a2481dfp-2L);
static_assert(!extended || own::lgamma(-0xa.00e97138f2ed98p-4L) == 0xa.aaab6e21c7cfe8fp-3L);

// ln Γ near its roots, positive and negative.
static_assert(own::lgamma(0x1.0000000000001p+0) == -0x1.2788cfc6fb617p-53);
static_assert(own::lgamma(0x1.fffffffffffffp-1) == 0x1.2788cfc6fb61ap-54);
static_assert(own::lgamma(0x1.0000000000001p+1) == 0x1.b0ee6072093d1p-53);
static_assert(own::lgamma(0x1.ffffffffffp+0) == -0x1.b0ee607207f2bp-42);
static_assert(own::lgamma(-0x1.3a7fc9600f86cp+1) == 0x1.0323b6d1fe86dp-54);
static_assert(own::lgamma(-0x1.5fb410a1bd901p+1) == 0x1.8fb8530ba7689p-53);
static_assert(own::lgamma(-0x1.fa471547c2fe5p+1) == -0x1.ddc0336980b58p-52);
static_assert(own::lgamma(-0x1.40000093f277p+3) == 0x1.8e7add6c742a8p-25);
static_assert(!extended || own::lgamma(-0x9.d3fe4b007c36041p-2L) == 0xa.0a012a0d64416bbp-58L);

// Γ up to the largest double, and down to the least.
static_assert(own::tgamma(0x1.573fae561f647p+7) == 0x1.ffffffffffe51p+1023);
static_assert(own::tgamma(0x1.574p+7) == math::infinity<double>);
static_assert(own::tgamma(-0x1.6366666666666p+7) == 0x0.0000000000001p-1022);
static_assert(own::tgamma(-0x1.71p+7) == -0x0p+0);
static_assert(own::tgamma(-0x1.fffffffffffffp+0) == 0x1.0000000000001p+51);
static_assert(own::tgamma(-0x1.0000000000001p+1) == -0x1.ffffffffffffcp+49);
static_assert(!extended || own::tgamma(0xd.b7p+7L) == 0xb.267241c8b492cb4p+16380L);
static_assert(!extended || own::tgamma(-0xd.d48p+7L) == -0x0p+0L);

// An integer is taken for a double.
static_assert(math::tgamma(4) == 6.0);
static_assert(math::lgamma(3) == math::lgamma(3.0));
