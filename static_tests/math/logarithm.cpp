// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/logarithm.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::log(T(0)) == -infinity);
    static_assert(math::log(-T(0)) == -infinity);
    static_assert(math::log(T(1)) == 0);
    static_assert(!math::sign_bit(math::log(T(1))));
    static_assert(math::log(infinity) == infinity);
    static_assert(math::is_nan(math::log(nan)));
    static_assert(math::log2(T(0)) == -infinity);
    static_assert(math::log2(T(1)) == 0);
    static_assert(math::log2(infinity) == infinity);
    static_assert(math::is_nan(math::log2(nan)));
    static_assert(math::log10(-T(0)) == -infinity);
    static_assert(math::log10(T(1)) == 0);
    static_assert(math::log10(infinity) == infinity);
    static_assert(math::is_nan(math::log10(nan)));
    static_assert(math::log1p(T(-1)) == -infinity);
    static_assert(!math::sign_bit(math::log1p(T(0))));
    static_assert(math::sign_bit(math::log1p(-T(0))));
    static_assert(math::log1p(infinity) == infinity);
    static_assert(math::is_nan(math::log1p(nan)));

    // Powers have exact logarithms to their base.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static_assert(math::log2(T(1024)) == 10);
    static_assert(math::log2(T(0.125)) == -3);
    static_assert(math::log2(least) ==
                  std::numeric_limits<T>::min_exponent - std::numeric_limits<T>::digits);
    static_assert(math::log10(T(1000)) == 3);
    static_assert(math::log10(T(1e10L)) == 10);

    // The smallest numbers are their own ln(1 + x).
    static_assert(math::log1p(least) == least);
    static_assert(math::log1p(-least) == -least);

    // However it is computed, it is the same number.
    static_assert(math::log(T(0.75)) == own::log(T(0.75)));
    static_assert(math::log2(T(0.75)) == own::log2(T(0.75)));
    static_assert(math::log10(T(0.75)) == own::log10(T(0.75)));
    static_assert(math::log1p(T(0.75)) == own::log1p(T(0.75)));
    static_assert(math::log(least) == own::log(least));
    static_assert(math::log(std::numeric_limits<T>::max()) ==
                  own::log(std::numeric_limits<T>::max()));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::log(0x1.547238p+47f) == 0x1.06e76ap+5f);
static_assert(own::log(0x1.89c8fcp+26f) == 0x1.273d4p+4f);
static_assert(own::log(0x1.800ac845c7cbdp+26) == 0x1.26d6a2ef2fd54p+4);
static_assert(own::log(0x1.84f7f846fff01p+57) == 0x1.3f6bf3825adcfp+5);
static_assert(own::log(0x1.f248835b98b55p+28) == 0x1.412f9063d5545p+4);
static_assert(own::log(0x1.d91b713a0047p+25) == 0x1.1f15ceaf5c95p+4);
static_assert(!extended || own::log(0xb.9720d8020f0611p+14L) == 0xc.277bcf692fdfba4p+0L);
static_assert(!extended || own::log(0x9.0ec3f77b97c9cf6p+9L) == 0x8.7122cf0a4e944edp+0L);
static_assert(own::log2(0x1.c624e4p+26f) == 0x1.ad3b6cp+4f);
static_assert(own::log2(0x1.d0b0dcp+20f) == 0x1.4dc314p+4f);
static_assert(own::log2(0x1.36c479156ba32p+41) == 0x1.4a3ccf002afd6p+5);
static_assert(own::log2(0x1.2e79e5bd4212ep+28) == 0x1.c3d9d0cb630cdp+4);
static_assert(own::log2(0x1.56924d2a89f23p+49) == 0x1.8b5cb1f2276ecp+5);
static_assert(own::log2(0x1.4a97704b84541p+14) == 0x1.cbce141aaea59p+3);
static_assert(!extended || own::log2(0xe.58cff5c40cc576bp+3L) == 0xd.af725f729ff18eap-1L);
static_assert(!extended || own::log2(0xb.2e67b245469745ap+49L) == 0xd.1ee9abb4e9594d4p+2L);
static_assert(own::log10(0x1.32786ap+9f) == 0x1.64ca22p+1f);
static_assert(own::log10(0x1.a2d8d2p+42f) == 0x1.9b6d28p+3f);
static_assert(own::log10(0x1.fcc8dae835bcbp+15) == 0x1.3414615fb2c0cp+2);
static_assert(own::log10(0x1.d141f8cd5827fp+60) == 0x1.2523da8c8b15cp+4);
static_assert(own::log10(0x1.2529b91676295p+46) == 0x1.bcfffdd3915a5p+3);
static_assert(own::log10(0x1.6635bb5e2078fp+13) == 0x1.03cb5e031d06p+2);
static_assert(!extended || own::log10(0x9.a855845e1821746p+57L) == 0x9.1260baa65d263fbp+1L);
static_assert(!extended || own::log10(0x8.82390f58cacfea6p+23L) == 0xf.b504cd04942993dp-1L);
static_assert(own::log1p(0x1.2c73b8p+0f) == 0x1.8d84c4p-1f);
static_assert(own::log1p(0x1.ecf15ep-3f) == 0x1.b9b1fcp-3f);
static_assert(own::log1p(0x1.14dd1dc3dad9ep+1) == 0x1.26ca08a5d83ap+0);
static_assert(own::log1p(0x1.94ff86dfdd15p-7) == 0x1.92840a78d33edp-7);
static_assert(own::log1p(0x1.9dc745cd5d062p+5) == 0x1.fb8661fdbcb1p+1);
static_assert(own::log1p(0x1.cfa93789970d6p-9) == 0x1.ced7c4918190fp-9);
static_assert(!extended || own::log1p(0x9.0a1e26a6f08962ep+2L) == 0xe.75f224ff446127bp-2L);
static_assert(!extended || own::log1p(0xe.a77061f9c158895p-2L) == 0xc.51729bb8d0017dcp-3L);

// ln(1 ± ε) = ±ε − ε²/2 ± …
static_assert(own::log(1 + 0x1p-52) == 0x1.fffffffffffffp-53);
static_assert(own::log(1 - 0x1p-53) == -0x1p-53);

// ln(1 − 2⁻⁶³) = −2⁻⁶³·(1 + 2⁻⁶⁴ + …) is beyond a middle by less than the 128 bits of a product
// hold.
static_assert(!extended || own::log(1 - 0x1p-63L) == -0x1p-63L * (1 + 0x1p-63L));
static_assert(!extended || own::log1p(-0x1p-63L) == -0x1p-63L * (1 + 0x1p-63L));

// An integer is taken for a double.
static_assert(math::log(10) == math::log(10.0));
