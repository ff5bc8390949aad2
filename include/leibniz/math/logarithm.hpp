// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/constants.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/series.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// c in Q8 and |ln| in Q128 of c, or of 2c where c < 1/√2, which is where its integer is below 182.
struct logarithm_entry {
    uint128 factor;
    uint128 logarithm;
};

/// For each 64th of 1 ≤ m < 2 a factor c near 1/m. The first is 1 and the last 1/2: near 1 no
/// logarithm of a factor is added.
inline constexpr logarithm_entry logarithm_table[64] = {
    {256, join(0x0000000000000000, 0x0000000000000000)},
    {250, join(0x0612494a3232afa2, 0xe6d2f9e6059928ee)},
    {246, join(0x0a33576a16f1f4c6, 0x4521016bd904dc97)},
    {243, join(0x0d5779687d887e0d, 0x1a9dda17056e45ed)},
    {239, join(0x11973bd1465566d1, 0x54f930b2a6148a2a)},
    {236, join(0x14d3115d207eac5d, 0xa7d0b1e10b2f674d)},
    {232, join(0x19335e5d594988ae, 0x1d5ea3eccd250897)},
    {229, join(0x1c885801bc4b2368, 0xe32d56699c1799a2)},
    {226, join(0x1fe89139dbd56594, 0xd82f7a81b1b2523e)},
    {223, join(0x235456fc47ee53c7, 0x221c4c9a21032f30)},
    {220, join(0x26cbf9602b202c5f, 0x504696e512b2a1c2)},
    {217, join(0x2a4fcbc9436b19f4, 0x72b4bee3520152b8)},
    {214, join(0x2de02516ead57739, 0x0d31ef0f4c9d43f8)},
    {211, join(0x317d5fd671fd1855, 0x6aa2da65e900afcc)},
    {209, join(0x33ed880e112cc826, 0xb432c0bccfde705b)},
    {206, join(0x37a10e7077b15a1d, 0xd355f6a516d742ab)},
    {204, join(0x3a206fe4cabcf6b0, 0x314921238d10f810)},
    {201, join(0x3deb5bc9b9ffcbbd, 0xd53488e3dd7e5a6c)},
    {199, join(0x407ab9589b1a43dc, 0xfade85ad9a3ceafa)},
    {196, join(0x445e3a089f91ef78, 0xce2d07f1cb7a078f)},
    {194, join(0x46fe658d69ae5376, 0xa8a3dedb6ee57ace)},
    {192, join(0x49a58844d36e49e0, 0xefadd9db02aa70a9)},
    {189, join(0x4dad9ddaf8445bb3, 0x6c3c5df1e9c95f13)},
    {187, join(0x5066d08f57a31c86, 0xdd921c139c8c6dbf)},
    {185, join(0x532782785cb0efbb, 0x727a93ae168ae10f)},
    {183, join(0x55efdd4f2347eb7b, 0x7b97503ba4e735ea)},
    {181, join(0x58b20bcae71e54bd, 0xbd7c8a980728b9c9)},
    {179, join(0x55d9dc5d1569b152, 0x6adb283660bd00f9)},
    {177, join(0x52f97e55dde2836d, 0x326527dbf6191eb9)},
    {175, join(0x5010c21a1a9f8ef4, 0x3049f7d319298564)},
    {173, join(0x4d1f766a61f55359, 0x159d3fb73043dca2)},
    {172, join(0x4ba38aeb8474c270, 0xb3246a14206cf37b)},
    {170, join(0x48a507ef3de59689, 0x0a14f69d750cbd2f)},
    {168, join(0x459d72aeae98380e, 0x731f55c41b8b823f)},
    {166, join(0x428c9389ce438d7d, 0xcfde8061c030e28e)},
    {165, join(0x41009652d341036b, 0x89ef42d7ee95e444)},
    {163, join(0x3de15b97b8b26ca4, 0x31bca86e106429f6)},
    {161, join(0x3ab842d69f7722b7, 0x221acbf26a00e1e3)},
    {160, join(0x391fef8f35344358, 0x4bb03de5ff734496)},
    {158, join(0x35e7929d017fe5b1, 0x9cc0326f99eb9767)},
    {157, join(0x3447783fc56ac632, 0x6e2360f533184fc8)},
    {155, join(0x30ff40ca41922120, 0x401202fb932ef5a5)},
    {154, join(0x2f57120421b21237, 0xc6d65ad40c100c90)},
    {152, join(0x2bfe60e14f27a790, 0xe7c4140e424775fd)},
    {151, join(0x2a4dcbc743686f45, 0xc803adc796334db8)},
    {150, join(0x289a56d996fa3ccf, 0xa7b2a1f0fc3c1883)},
    {148, join(0x252aa5f03fea4698, 0x0bb8e203edf4d10a)},
    {147, join(0x236e55aa5ecf4052, 0x0c08d1cb35ce7e78)},
    {146, join(0x21aefcf9a11cb2cd, 0x2ee2f481855d1c48)},
    {144, join(0x1e27076e2af2e5e9, 0xea87ffe1fe9e155e)},
    {143, join(0x1c5e548f5bc74315, 0xd617ef8161b1769e)},
    {142, join(0x1a926d3a4ad56365, 0x0bd22a9c3aa4c79b)},
    {141, join(0x18c345d6319b20f5, 0xacb42a65edab4357)},
    {139, join(0x151b073f06183f69, 0x278e686a2f91584c)},
    {138, join(0x1341d7961bd1d092, 0x998376104d137502)},
    {137, join(0x116536eea37ae0e8, 0x625c173dd325e46e)},
    {136, join(0x0f85186008b15330, 0xbe64b8b775997899)},
    {135, join(0x0da16eb88cb8df61, 0x468a63ecfb66e94b)},
    {134, join(0x0bba2c7b196e7e23, 0x1a7950f7252c163d)},
    {133, join(0x09cf43dcff5eafd4, 0x80ad90155c8a7235)},
    {132, join(0x07e0a6c39e0cc013, 0x3e3f04f1ef229faf)},
    {131, join(0x05ee46c1f56c46aa, 0x49fd531c5af00773)},
    {130, join(0x03f815161f807c79, 0xf3db4e9a6f57aadc)},
    {128, join(0x0000000000000000, 0x0000000000000000)}};

/// ln(1 + f)/f = 1 − f/2 + f²/3 − … for |f| ≤ 2⁻⁶
inline constexpr auto logarithm_quotient_series =
    series_of<10, 12>([](uint128, int n) { return fixed_one / uint128(n + 1); });

/// ln(1 + f) for |f| ≤ 2⁻⁶.
constexpr wide logarithm_near_one(wide f) {
    return unending(
        f * aligned(sum(logarithm_quotient_series, fixed_point(f, 128), !f.negative), 0, false));
}

/// m·c − 1 in Q132, signed, for m in Q127 and c in Q8: exact for a mantissa of 64 bits.
constexpr uint128 excess_of_product(uint128 m, uint128 c) {
    return (((m >> 64) * c - (uint128(1) << 71)) << 61) + ((m & low_ones) * c >> 3);
}

/// n·ln 2 in Q(127 − digits) for 0 ≤ n < 2^digits
constexpr uint128 multiple_of_ln2(uint128 n, int digits) {
    return (n * (fixed_ln2 >> 64) << (63 - digits)) + (n * (fixed_ln2 & low_ones) >> (digits + 1));
}

/// ln(1 + f) in Q(127 − digits) for |f| ≤ 2⁻⁶ in Q132
constexpr uint128 fixed_logarithm_near_one(uint128 f, bool negative, int digits) {
    return high_product(f, sum(logarithm_quotient_series, f >> 4, !negative)) >> (digits + 4);
}

/// n·ln 2 − ln c + ln(1 + f) for |n| < 2^digits and f in Q132, where f > fixed_one is negative.
constexpr wide logarithm_of_parts(int n, logarithm_entry const& c, uint128 f, int digits) {
    return signed_normalized(
        negated_if(n < 0, multiple_of_ln2(uint128(n < 0 ? -n : n), digits)) +
            negated_if(c.factor < uint128(182), c.logarithm >> (digits + 1)) +
            (f > fixed_one ? uint128(0) - fixed_logarithm_near_one(uint128(0) - f, true, digits)
                           : fixed_logarithm_near_one(f, false, digits)),
        digits);
}

/// n·ln 2 − ln c + ln(m·c). Where nothing is added to it, the last one keeps its relative accuracy.
constexpr wide logarithm_by(logarithm_entry const& c, uint128 m, int n) {
    return n == 0 && c.logarithm == uint128(0)
               ? logarithm_near_one(signed_normalized(excess_of_product(m, c.factor), -5))
               : logarithm_of_parts(
                     n, c, excess_of_product(m, c.factor),
                     63 - leading_zeros(static_cast<std::uint64_t>(n < 0 ? -n : n) << 1 | 1));
}

/// ln x = e·ln 2 − ln c + ln(m·c) for x = m·2ᵉ, with the factor c that makes m·c nearly 1.
constexpr wide logarithm_near(logarithm_entry const& c, wide x) {
    return logarithm_by(c, x.mantissa, x.exponent + (c.factor < uint128(182)));
}

/// ln x for x > 0
constexpr wide logarithm(wide x) {
    return logarithm_near(logarithm_table[static_cast<unsigned>(x.mantissa >> 121) & 63], x);
}

/// ln(1 + x) for x > −1
constexpr wide logarithm_of_one_plus(wide x) {
    return x.exponent < -6 ? logarithm_near_one(x) : logarithm(one + x);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T log(T x) {
    return x > 0 && is_finite(x) ? rounded<T>(logarithm(widened(x)))
           : x == 0              ? -infinity<T>
           : x < 0               ? T(log_needs_a_positive_argument())
                                 : x;
}

template <std::floating_point T>
constexpr T log2(T x) {
    return x > 0 && is_finite(x) ? rounded<T>(logarithm(widened(x)) * log2_of_e)
           : x == 0              ? -infinity<T>
           : x < 0               ? T(log2_needs_a_positive_argument())
                                 : x;
}

template <std::floating_point T>
constexpr T log10(T x) {
    return x > 0 && is_finite(x) ? rounded<T>(logarithm(widened(x)) * log10_of_e)
           : x == 0              ? -infinity<T>
           : x < 0               ? T(log10_needs_a_positive_argument())
                                 : x;
}

template <std::floating_point T>
constexpr T log1p(T x) {
    return x > -1 && x != 0 && is_finite(x) ? rounded<T>(logarithm_of_one_plus(widened(x)))
           : x == -1                        ? -infinity<T>
           : x < -1                         ? T(log1p_needs_an_argument_above_minus_one())
                                            : x;
}

}  // namespace correctly_rounded

/// ln x.  Edges: log(±0) = −∞.  Domain: x ≥ 0; in constant evaluation x < 0 is refused, at run time
/// it gives NaN.
template <arithmetic T>
constexpr promoted<T> log(T x) {
    return LEIBNIZ_LACKS(std::log(x)) ? correctly_rounded::log(promoted<T>(x)) : std::log(x);
}

/// ln x / ln 2.  Edges and domain as for log.
template <arithmetic T>
constexpr promoted<T> log2(T x) {
    return LEIBNIZ_LACKS(std::log2(x)) ? correctly_rounded::log2(promoted<T>(x)) : std::log2(x);
}

/// ln x / ln 10.  Edges and domain as for log.
template <arithmetic T>
constexpr promoted<T> log10(T x) {
    return LEIBNIZ_LACKS(std::log10(x)) ? correctly_rounded::log10(promoted<T>(x)) : std::log10(x);
}

/// ln(1 + x), accurate near 0.  Edges: log1p(−1) = −∞.  Domain: x ≥ −1; in constant evaluation
/// others are refused, at run time they give NaN.
template <arithmetic T>
constexpr promoted<T> log1p(T x) {
    return LEIBNIZ_LACKS(std::log1p(x)) ? correctly_rounded::log1p(promoted<T>(x)) : std::log1p(x);
}

}  // namespace leibniz::math
