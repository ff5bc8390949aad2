// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/exponential.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::exp(T(0)) == 1);
    static_assert(math::exp(-T(0)) == 1);
    static_assert(math::exp(infinity) == infinity);
    static_assert(math::exp(-infinity) == 0);
    static_assert(!math::sign_bit(math::exp(-infinity)));
    static_assert(math::is_nan(math::exp(nan)));
    static_assert(math::exp2(T(0)) == 1);
    static_assert(math::exp2(infinity) == infinity);
    static_assert(math::exp2(-infinity) == 0);
    static_assert(math::is_nan(math::exp2(nan)));
    static_assert(math::exp10(T(0)) == 1);
    static_assert(math::exp10(infinity) == infinity);
    static_assert(math::exp10(-infinity) == 0);
    static_assert(math::is_nan(math::exp10(nan)));
    static_assert(math::expm1(T(0)) == 0);
    static_assert(!math::sign_bit(math::expm1(T(0))));
    static_assert(math::sign_bit(math::expm1(-T(0))));
    static_assert(math::expm1(infinity) == infinity);
    static_assert(math::expm1(-infinity) == -1);
    static_assert(math::is_nan(math::expm1(nan)));

    // Beyond the largest number lies ∞, below the smallest 0, and up to there powers of 2 are
    // exact.
    static constexpr int largest = std::numeric_limits<T>::max_exponent;
    static constexpr int smallest =
        std::numeric_limits<T>::min_exponent - std::numeric_limits<T>::digits;
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static_assert(math::exp2(T(largest)) == infinity);
    static_assert(math::exp2(T(largest - 1)) ==
                  std::numeric_limits<T>::max() / 2 / (1 - std::numeric_limits<T>::epsilon() / 2));
    static_assert(math::exp2(T(smallest)) == least);
    static_assert(math::exp2(T(smallest - 1)) == 0);
    static_assert(math::exp2(T(smallest) - T(0.5)) == least);
    static_assert(math::exp2(T(smallest) + T(0.5)) == least);
    static_assert(math::exp2(T(smallest) + T(0.75)) == 2 * least);
    static_assert(math::exp2(T(10)) == 1024);
    static_assert(math::exp10(T(3)) == 1000);
    static_assert(math::exp10(T(-5)) == T(1e-5L));
    static_assert(math::exp10(T(5000)) == infinity);
    static_assert(math::exp10(T(-5000)) == 0);
    static_assert(math::exp(T(12000)) == infinity);
    static_assert(math::exp(T(-12000)) == 0);
    static_assert(math::exp(std::numeric_limits<T>::max()) == infinity);
    static_assert(math::exp(std::numeric_limits<T>::lowest()) == 0);
    static_assert(math::expm1(std::numeric_limits<T>::max()) == infinity);
    static_assert(math::expm1(std::numeric_limits<T>::lowest()) == -1);

    // The smallest numbers are their own eˣ − 1, and leave eˣ at 1.
    static_assert(math::expm1(least) == least);
    static_assert(math::expm1(-least) == -least);
    static_assert(math::exp(least) == 1);
    static_assert(math::exp(-least) == 1);

    // However it is computed, it is the same number.
    static_assert(math::exp(T(0.75)) == own::exp(T(0.75)));
    static_assert(math::exp2(T(0.75)) == own::exp2(T(0.75)));
    static_assert(math::exp10(T(0.75)) == own::exp10(T(0.75)));
    static_assert(math::expm1(T(0.75)) == own::expm1(T(0.75)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::exp(0x1.70f4e4p-1f) == 0x1.07214ep+1f);
static_assert(own::exp(-0x1.7817bp+2f) == 0x1.6f9f56p-9f);
static_assert(own::exp(-0x1.867e345226a09p+5) == 0x1.7e9af806a0834p-71);
static_assert(own::exp(0x1.6de5657a89498p+0) == 0x1.0b3ea35f7f1e4p+2);
static_assert(own::exp(-0x1.7aedc0967d4d1p+2) == 0x1.5fafcdd78a57bp-9);
static_assert(own::exp(-0x1.6ea3458197495p-6) == 0x1.f4ab78f64db2cp-1);
static_assert(!extended || own::exp(-0xc.d4ec30d1b250355p+0L) == 0xb.37c7060b8897d3ap-22L);
static_assert(!extended || own::exp(-0xe.bcaba7b69395078p-6L) == 0xc.b58babd09164e45p-4L);
static_assert(own::exp2(0x1.83414ap-2f) == 0x1.4cb926p+0f);
static_assert(own::exp2(0x1.c40d76p+2f) == 0x1.0b7c82p+7f);
static_assert(own::exp2(-0x1.fe13a5324727ap+5) == 0x1.2e6b674332b7cp-64);
static_assert(own::exp2(-0x1.72410d72e26e7p+1) == 0x1.13c87324e49d2p-3);
static_assert(own::exp2(0x1.9559aaa8478f6p-6) == 0x1.046d8fba7fc67p+0);
static_assert(own::exp2(0x1.7c1c9819abfe2p-3) == 0x1.232580582bcf6p+0);
static_assert(!extended || own::exp2(0xf.2faebc8d75c5de9p-6L) == 0x9.6e2047366bcb39ap-3L);
static_assert(!extended || own::exp2(-0x8.361d2f1598e21d1p-7L) == 0xf.4ddb1399bf8e587p-4L);
// A power of ten is the literal that the compiler rounds.
static_assert(own::exp10(22.0) == 1e22);
static_assert(own::exp10(300.0) == 1e300);
static_assert(own::exp10(-320.0) == 1e-320);
static_assert(own::exp10(-4940.0L) == (extended ? 1e-4940L : 0));
static_assert(own::expm1(0x1.9584f8p+5f) == 0x1.1828dap+73f);
static_assert(own::expm1(0x1.4f4966p-4f) == 0x1.5d6448p-4f);
static_assert(own::expm1(-0x1.58468c15d07d5p+1) == -0x1.dd3b9ef98f369p-1);
static_assert(own::expm1(-0x1.fe9ee15ebd7ccp+0) == -0x1.ba557f27a5962p-1);
static_assert(own::expm1(0x1.15791711a59d1p-7) == 0x1.16a6b01da0f46p-7);
static_assert(own::expm1(0x1.2f5884f582f4ap-6) == 0x1.322bdf5c67f84p-6);
static_assert(!extended || own::expm1(0x8.2ebd948812acd3dp-6L) == 0x8.ba8b3a0c0e3090bp-6L);
static_assert(!extended || own::expm1(0xf.33d93b73bb4f7f3p-9L) == 0xf.6e3436a52148117p-9L);

// e^(2⁻⁵³) = 1 + 2⁻⁵³ + 2⁻¹⁰⁷ + … is above the middle of 1 and its successor by 2⁻¹⁰⁷.
static_assert(own::exp(0x1p-53) == 0x1.0000000000001p+0);
static_assert(own::exp(0x1p-24f) == 0x1.000002p+0f);
static_assert(!extended || own::exp(0x1p-64L) == 1 + 0x1p-63L);

// e^(2⁻⁶³) − 1 = 2⁻⁶³·(1 + 2⁻⁶⁴ + …) is above a middle by less than the 128 bits of a product hold.
static_assert(!extended || own::expm1(0x1p-63L) == 0x1p-63L * (1 + 0x1p-63L));

// An integer is taken for a double.
static_assert(math::exp(1) == math::exp(1.0));
static_assert(math::exp2(-1) == 0.5);
