// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/conversion.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/wide.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// c in Q8 and |ln| in Q128 of c, or of 2c where c < 1/√2.
struct logarithm_entry {
    std::uint64_t factor;
    std::uint64_t high;
    std::uint64_t low;
};

/// For each 64th of 1 ≤ m < 2 a factor c near 1/m. The first is 1 and the last 1/2: near 1 no
/// logarithm of a factor is added.
inline constexpr logarithm_entry logarithm_table[64] = {
    {256, 0x0000000000000000, 0x0000000000000000}, {250, 0x0612494a3232afa2, 0xe6d2f9e6059928ee},
    {246, 0x0a33576a16f1f4c6, 0x4521016bd904dc97}, {243, 0x0d5779687d887e0d, 0x1a9dda17056e45ed},
    {239, 0x11973bd1465566d1, 0x54f930b2a6148a2a}, {236, 0x14d3115d207eac5d, 0xa7d0b1e10b2f674d},
    {232, 0x19335e5d594988ae, 0x1d5ea3eccd250897}, {229, 0x1c885801bc4b2368, 0xe32d56699c1799a2},
    {226, 0x1fe89139dbd56594, 0xd82f7a81b1b2523e}, {223, 0x235456fc47ee53c7, 0x221c4c9a21032f30},
    {220, 0x26cbf9602b202c5f, 0x504696e512b2a1c2}, {217, 0x2a4fcbc9436b19f4, 0x72b4bee3520152b8},
    {214, 0x2de02516ead57739, 0x0d31ef0f4c9d43f8}, {211, 0x317d5fd671fd1855, 0x6aa2da65e900afcc},
    {209, 0x33ed880e112cc826, 0xb432c0bccfde705b}, {206, 0x37a10e7077b15a1d, 0xd355f6a516d742ab},
    {204, 0x3a206fe4cabcf6b0, 0x314921238d10f810}, {201, 0x3deb5bc9b9ffcbbd, 0xd53488e3dd7e5a6c},
    {199, 0x407ab9589b1a43dc, 0xfade85ad9a3ceafa}, {196, 0x445e3a089f91ef78, 0xce2d07f1cb7a078f},
    {194, 0x46fe658d69ae5376, 0xa8a3dedb6ee57ace}, {192, 0x49a58844d36e49e0, 0xefadd9db02aa70a9},
    {189, 0x4dad9ddaf8445bb3, 0x6c3c5df1e9c95f13}, {187, 0x5066d08f57a31c86, 0xdd921c139c8c6dbf},
    {185, 0x532782785cb0efbb, 0x727a93ae168ae10f}, {183, 0x55efdd4f2347eb7b, 0x7b97503ba4e735ea},
    {181, 0x58b20bcae71e54bd, 0xbd7c8a980728b9c9}, {179, 0x55d9dc5d1569b152, 0x6adb283660bd00f9},
    {177, 0x52f97e55dde2836d, 0x326527dbf6191eb9}, {175, 0x5010c21a1a9f8ef4, 0x3049f7d319298564},
    {173, 0x4d1f766a61f55359, 0x159d3fb73043dca2}, {172, 0x4ba38aeb8474c270, 0xb3246a14206cf37b},
    {170, 0x48a507ef3de59689, 0x0a14f69d750cbd2f}, {168, 0x459d72aeae98380e, 0x731f55c41b8b823f},
    {166, 0x428c9389ce438d7d, 0xcfde8061c030e28e}, {165, 0x41009652d341036b, 0x89ef42d7ee95e444},
    {163, 0x3de15b97b8b26ca4, 0x31bca86e106429f6}, {161, 0x3ab842d69f7722b7, 0x221acbf26a00e1e3},
    {160, 0x391fef8f35344358, 0x4bb03de5ff734496}, {158, 0x35e7929d017fe5b1, 0x9cc0326f99eb9767},
    {157, 0x3447783fc56ac632, 0x6e2360f533184fc8}, {155, 0x30ff40ca41922120, 0x401202fb932ef5a5},
    {154, 0x2f57120421b21237, 0xc6d65ad40c100c90}, {152, 0x2bfe60e14f27a790, 0xe7c4140e424775fd},
    {151, 0x2a4dcbc743686f45, 0xc803adc796334db8}, {150, 0x289a56d996fa3ccf, 0xa7b2a1f0fc3c1883},
    {148, 0x252aa5f03fea4698, 0x0bb8e203edf4d10a}, {147, 0x236e55aa5ecf4052, 0x0c08d1cb35ce7e78},
    {146, 0x21aefcf9a11cb2cd, 0x2ee2f481855d1c48}, {144, 0x1e27076e2af2e5e9, 0xea87ffe1fe9e155e},
    {143, 0x1c5e548f5bc74315, 0xd617ef8161b1769e}, {142, 0x1a926d3a4ad56365, 0x0bd22a9c3aa4c79b},
    {141, 0x18c345d6319b20f5, 0xacb42a65edab4357}, {139, 0x151b073f06183f69, 0x278e686a2f91584c},
    {138, 0x1341d7961bd1d092, 0x998376104d137502}, {137, 0x116536eea37ae0e8, 0x625c173dd325e46e},
    {136, 0x0f85186008b15330, 0xbe64b8b775997899}, {135, 0x0da16eb88cb8df61, 0x468a63ecfb66e94b},
    {134, 0x0bba2c7b196e7e23, 0x1a7950f7252c163d}, {133, 0x09cf43dcff5eafd4, 0x80ad90155c8a7235},
    {132, 0x07e0a6c39e0cc013, 0x3e3f04f1ef229faf}, {131, 0x05ee46c1f56c46aa, 0x49fd531c5af00773},
    {130, 0x03f815161f807c79, 0xf3db4e9a6f57aadc}, {128, 0x0000000000000000, 0x0000000000000000}};

/// ln 2
inline constexpr wide ln2{join(0xb17217f7d1cf79ab, 0xc9e3b39803f2f6af), -1, false};

/// 1/ln 2
inline constexpr wide log2_of_e{join(0xb8aa3b295c17f0bb, 0xbe87fed0691d3e89), 0, false};

/// 1/ln 10
inline constexpr wide log10_of_e{join(0xde5bd8a937287195, 0x355baaafad33dc32), -2, false};

/// ln(1 + f)/f in Q127 = 1 − f/2 + f²/3 − …, for |f| ≤ 2⁻⁶ given in Q128.
constexpr uint128 logarithm_quotient_series(uint128 f, bool negative) {
    uint128 sum = fixed_one / uint128(22);
    for (int n = 21; n != 0; --n) {
        sum = negative ? fixed_one / uint128(n) + high_product(f, sum)
                       : fixed_one / uint128(n) - high_product(f, sum);
    }
    return sum;
}

/// ln(1 + f) for |f| ≤ 2⁻⁶.
constexpr wide logarithm_near_one(wide f) {
    return f * aligned(logarithm_quotient_series(fixed_point(f, 128), f.negative), 0, false);
}

/// f in Q132, signed.
constexpr wide signed_fraction(uint128 f) {
    return f > fixed_one ? normalized(uint128(0) - f, -5, true) : normalized(f, -5, false);
}

/// m·c − 1 for m in Q127 and c in Q8: exact for a mantissa of 64 bits.
constexpr wide excess_of_product(uint128 m, std::uint64_t c) {
    return signed_fraction(((uint128(high_word(m)) * uint128(c) - (uint128(1) << 71)) << 61) +
                           (uint128(low_word(m)) * uint128(c) >> 3));
}

/// ln x = e·ln 2 − ln c + ln(m·c) for x = m·2ᵉ, with the factor c that makes m·c nearly 1.
constexpr wide logarithm_by(logarithm_entry c, wide x) {
    return whole(x.exponent + (c.factor <= 181)) * ln2 +
           normalized(join(c.high, c.low), -1, c.factor <= 181) +
           logarithm_near_one(excess_of_product(x.mantissa, c.factor));
}

/// ln x for x > 0
constexpr wide logarithm(wide x) {
    return logarithm_by(logarithm_table[high_word(x.mantissa) >> 57 & 63], x);
}

/// ln(1 + x) for x > −1
constexpr wide logarithm_of_one_plus(wide x) {
    return x.exponent < -6 ? logarithm_near_one(x) : logarithm(one + x);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T log(T x) {
    return is_nan(x)        ? x
           : x == 0         ? -infinity<T>
           : x < 0          ? T(log_needs_a_positive_argument())
           : is_infinite(x) ? x
                            : rounded<T>(logarithm(widened(x)));
}

template <std::floating_point T>
constexpr T log2(T x) {
    return is_nan(x)        ? x
           : x == 0         ? -infinity<T>
           : x < 0          ? T(log2_needs_a_positive_argument())
           : is_infinite(x) ? x
                            : rounded<T>(logarithm(widened(x)) * log2_of_e);
}

template <std::floating_point T>
constexpr T log10(T x) {
    return is_nan(x)        ? x
           : x == 0         ? -infinity<T>
           : x < 0          ? T(log10_needs_a_positive_argument())
           : is_infinite(x) ? x
                            : rounded<T>(logarithm(widened(x)) * log10_of_e);
}

template <std::floating_point T>
constexpr T log1p(T x) {
    return is_nan(x) || x == 0 ? x
           : x == -1           ? -infinity<T>
           : x < -1            ? T(log1p_needs_an_argument_above_minus_one())
           : is_infinite(x)    ? x
                               : rounded<T>(logarithm_of_one_plus(widened(x)));
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
/// others are refused.
template <arithmetic T>
constexpr promoted<T> log1p(T x) {
    return LEIBNIZ_LACKS(std::log1p(x)) ? correctly_rounded::log1p(promoted<T>(x)) : std::log1p(x);
}

}  // namespace leibniz::math
