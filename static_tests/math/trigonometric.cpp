// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/trigonometric.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(!math::sign_bit(math::sin(T(0))));
    static_assert(math::sign_bit(math::sin(-T(0))));
    static_assert(math::is_nan(math::sin(nan)));
    static_assert(math::cos(T(0)) == 1);
    static_assert(math::cos(-T(0)) == 1);
    static_assert(math::is_nan(math::cos(nan)));
    static_assert(!math::sign_bit(math::tan(T(0))));
    static_assert(math::sign_bit(math::tan(-T(0))));
    static_assert(math::is_nan(math::tan(nan)));

    // The smallest numbers are their own sines and tangents.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::sin(least) == least);
    static_assert(math::tan(-least) == -least);
    static_assert(math::cos(least) == 1);

    // Sine and tangent are odd, cosine is even.
    static_assert(math::sin(T(-10)) == -math::sin(T(10)));
    static_assert(math::tan(T(-10)) == -math::tan(T(10)));
    static_assert(math::cos(T(-10)) == math::cos(T(10)));

    // However it is computed, it is the same number: in every quarter of the circle, and for the
    // largest numbers.
    static_assert(math::sin(T(0.75)) == own::sin(T(0.75)));
    static_assert(math::sin(T(2.25)) == own::sin(T(2.25)));
    static_assert(math::sin(T(3.5)) == own::sin(T(3.5)));
    static_assert(math::sin(T(5.5)) == own::sin(T(5.5)));
    static_assert(math::sin(most) == own::sin(most));
    static_assert(math::cos(T(0.75)) == own::cos(T(0.75)));
    static_assert(math::cos(T(2.25)) == own::cos(T(2.25)));
    static_assert(math::cos(T(3.5)) == own::cos(T(3.5)));
    static_assert(math::cos(T(5.5)) == own::cos(T(5.5)));
    static_assert(math::cos(most) == own::cos(most));
    static_assert(math::tan(T(0.75)) == own::tan(T(0.75)));
    static_assert(math::tan(T(2.25)) == own::tan(T(2.25)));
    static_assert(math::tan(most) == own::tan(most));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::sin(-0x1.9add3ap+38f) == -0x1.028efap-2f);
static_assert(own::sin(0x1.27c9bep+84f) == -0x1.1290eap-1f);
static_assert(own::sin(0x1.274bdbd30c528p+58) == -0x1.f9c70c43dc896p-1);
static_assert(own::sin(-0x1.93e9e4ad0f225p+47) == -0x1.5705c66e38f23p-1);
static_assert(own::sin(0x1.954f4eca63455p+77) == -0x1.4955682e96a35p-1);
static_assert(own::sin(-0x1.7e37d5a76b8fap+3) == 0x1.2a587c78d80cap-1);
static_assert(!extended || own::sin(0x9.e27083f8e01b231p+51L) == -0xf.c7d5e3bfb3037f9p-5L);
static_assert(!extended || own::sin(0x8.8741b52dc7ba6bbp+68L) == 0xb.83c1a8d944b2a5ap-5L);
static_assert(own::cos(-0x1.f588d8p+95f) == -0x1.98b0eep-3f);
static_assert(own::cos(-0x1.46abc6p+26f) == 0x1.b595acp-1f);
static_assert(own::cos(0x1.81eb35fdbaec4p+62) == 0x1.1566b9b63cef5p-2);
static_assert(own::cos(0x1.7c19decc23cafp+33) == 0x1.e91b99a7847fp-1);
static_assert(own::cos(0x1.5ab5813c1bba3p+22) == -0x1.fbdad9f674941p-1);
static_assert(own::cos(0x1.3e6664c9d3057p+40) == -0x1.7b566e422eba9p-2);
static_assert(!extended || own::cos(0xe.63999b30300adc3p+42L) == 0xa.44a7156bae65a89p-4L);
static_assert(!extended || own::cos(0xe.28afd68e28324d6p+25L) == 0xa.5df4879c5e47abcp-4L);
static_assert(own::tan(-0x1.2dc2a6p+35f) == -0x1.09342cp+1f);
static_assert(own::tan(-0x1.2a2ac6p+7f) == -0x1.bf527cp+2f);
static_assert(own::tan(0x1.80eb5865f0db5p+57) == 0x1.1709f989f0e4bp+0);
static_assert(own::tan(0x1.1d737155cd38ep+35) == 0x1.b4c7ad0e66238p+1);
static_assert(own::tan(0x1.9e0212131dd74p+80) == -0x1.22b1e01702aaap+2);
static_assert(own::tan(-0x1.9b08d301bb1f1p+48) == 0x1.69916e9c1fec2p+1);
static_assert(!extended || own::tan(-0x8.53c6560244f7e1dp+6L) == 0x8.6a356dbe62436d7p-2L);
static_assert(!extended || own::tan(0xc.ca3ffc665704b92p+50L) == 0xd.1d7f4117dd6407ep-1L);

// A number of 1023 binary digits that is a multiple of π/2, but for 2⁻⁶¹: no double comes nearer.
constexpr double nearly_right_angle = 0x1.6ac5b262ca1ffp+849;
static_assert(own::cos(nearly_right_angle) == -0x1.14ae72e6ba22fp-61);
static_assert(own::tan(nearly_right_angle) == -0x1.d9ba9a7975636p+60);
static_assert(own::sin(nearly_right_angle) == 1);

// The arguments next to π, and the largest powers of 2.
static_assert(own::sin(0x1.921fb54442d18p+1) == 0x1.1a62633145c07p-53);
static_assert(own::sin(0x1p1023) == 0x1.205248cbdb76p-1);
static_assert(!extended || own::sin(0x1p16383L) == 0xc.75a96426d98d104p-5L);

// An integer is taken for a double.
static_assert(math::cos(1) == math::cos(1.0));
