// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "function.hpp"
#include "judgement.hpp"
#include "randomness.hpp"

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <string>

namespace accuracy {

/// A number as integers: digits, exponent, sign; all that is no number as one.
template <std::floating_point T>
std::uint64_t hashed(std::uint64_t hash, T x) {
    if (!std::isfinite(x)) {
        return hashed(hash, std::uint64_t{std::isnan(x) ? 2U : std::signbit(x) ? 1U : 0U});
    }
    int exponent = 0;
    T const fraction = std::abs(std::frexp(x, &exponent));
    hash = hashed(hash,
                  static_cast<std::uint64_t>(std::ldexp(fraction, std::numeric_limits<T>::digits)));
    return hashed(hash, static_cast<std::uint64_t>(std::int64_t{exponent} * 2 + std::signbit(x)));
}

/// The hash of 10,000 results at arguments drawn blindly.
template <std::floating_point T>
std::uint64_t fingerprint(function<T> const& f) {
    randomness random(hashed(f.name));
    std::uint64_t hash = hashed(f.name);
    for (int i = 0; i != 10'000; ++i) {
        hash = hashed(hash, f(drawn_blindly(f, random)));
    }
    return hash;
}

/// What fingerprint() gives, where every result has been compared with MPFR's.
template <std::floating_point T>
inline std::map<std::string, std::uint64_t> const fingerprints;

template <>
inline std::map<std::string, std::uint64_t> const fingerprints<float>{
    {"sqrt", 0xa325566653554557},     {"cbrt", 0xb1a80a6d336783db},
    {"hypot", 0x945095d8ac0ea9f2},    {"hypot of three", 0xd41f351eb9689934},
    {"exp", 0x0fefa8a294b6e1f0},      {"exp2", 0xbe3b80899c313b4e},
    {"expm1", 0x46e79f1b708e9346},    {"log", 0x0cc37d28b2405756},
    {"log2", 0x4bf49cddc5280ebf},     {"log10", 0x1d49bee82c44c3ca},
    {"log1p", 0x7a9c9aa003d837b6},    {"pow", 0x1967f41a91f8393f},
    {"sin", 0x36f99934b837a604},      {"cos", 0x746ca55e2bc51ea5},
    {"tan", 0x2b122db0402396fa},      {"asin", 0xa23deaab7a9512d4},
    {"acos", 0xbc4ec63ec015ba9d},     {"atan", 0x8c29632c3399bf48},
    {"atan2", 0xd7e3f749c5ac75b3},    {"sinh", 0x1b9f1a6af47a0401},
    {"cosh", 0x962f14cd323bb739},     {"tanh", 0xb32abe9599ea8c26},
    {"asinh", 0x2b5e5381884a58e3},    {"acosh", 0xbdced28ec6649ee6},
    {"atanh", 0x79e7290c2c58b966},    {"divide", 0x0885b902c108bf21},
    {"floor", 0x0cbe49374d341e21},    {"ceil", 0x7ba0b3c72402be3c},
    {"round", 0xa7253f3bb97a9ff3},    {"trunc", 0xbd8c6cb05961dcb6},
    {"exp10", 0xef9696891842f41b},    {"erf", 0x75880c7b94f3de83},
    {"erfc", 0xe4de940b93b0557d},     {"tgamma", 0xee21086c2ff9c1de},
    {"lgamma", 0x746a32e73c99a080},   {"digamma", 0xd31d1c569c97b6eb},
    {"trigamma", 0x575d96c0e810f894}, {"sinpi", 0xa400112e78e581a4},
    {"cospi", 0xb363415286959512},    {"sinc", 0xf016d8ba09c08737},
    {"fmod", 0x33f60057074399bb},     {"fma", 0xc61ddf226112e87d},
};

template <>
inline std::map<std::string, std::uint64_t> const fingerprints<double>{
    {"sqrt", 0x30ffc910dfbc6b73},     {"cbrt", 0xb3e71e875f10c921},
    {"hypot", 0x67913883a16826d7},    {"hypot of three", 0x1e3aee57bc1dd97b},
    {"exp", 0x10fb3c3f72f42b4e},      {"exp2", 0x8da52fd4bc915e85},
    {"expm1", 0xa80d1a7c863f3a01},    {"log", 0x317bb7051cdcbfed},
    {"log2", 0x47961a18ec4029ba},     {"log10", 0x840db2512ad9f740},
    {"log1p", 0xc8e6f1854d1cb860},    {"pow", 0xe773361fa566fcd3},
    {"sin", 0x8a896b73020b0354},      {"cos", 0x5aedf3f930fbb43c},
    {"tan", 0x6c9cb48e8b087ba0},      {"asin", 0xfcd3b98d94dcd6d1},
    {"acos", 0xe3b4eb37fad5e905},     {"atan", 0xc81017a2cac1db62},
    {"atan2", 0x755cf2f40152896c},    {"sinh", 0x93ef9a5285ff036f},
    {"cosh", 0x477c7dfd6c5e44ea},     {"tanh", 0x7fb4965ff72a88e6},
    {"asinh", 0x6f0a5762bb018718},    {"acosh", 0x56628ac02c512a71},
    {"atanh", 0x788458e395a1e618},    {"divide", 0x09dfa1d269dc9cd0},
    {"floor", 0xdc92a363b547bad9},    {"ceil", 0x93aaa6fbd8d12bb1},
    {"round", 0xe01ae4cd6fc55bb3},    {"trunc", 0x9d584cdec4872bcc},
    {"exp10", 0x94a82e9089b7d97a},    {"erf", 0x5b299574a51cc73d},
    {"erfc", 0xeca80f50a897650c},     {"tgamma", 0xf9edfc01ac5f0628},
    {"lgamma", 0x5195e3606974ccc4},   {"digamma", 0xf23528c385c5b45a},
    {"trigamma", 0x951c44afd543b231}, {"sinpi", 0x46b21534062252f8},
    {"cospi", 0xddd4d3c5c925b942},    {"sinc", 0x4f5991d716472ee5},
    {"fmod", 0x8cd27effa583a2c0},     {"fma", 0x8bea821654571bd9},
};

template <>
inline std::map<std::string, std::uint64_t> const fingerprints<long double>{
    {"sqrt", 0xa7b07cfd9722953f},     {"cbrt", 0x92bdeab25233f74a},
    {"hypot", 0xc38121030d17cf25},    {"hypot of three", 0x303b99a6fab141c6},
    {"exp", 0x6b847b7b3027a770},      {"exp2", 0x021c64324830463c},
    {"expm1", 0x1b4c4b29dff4f7d7},    {"log", 0x0db8cf820bd8ec35},
    {"log2", 0x57d75ce54c3d4c38},     {"log10", 0xde606219e9ef5e8a},
    {"log1p", 0x0907415f13893797},    {"pow", 0x2a29ba58a3d1cbcd},
    {"sin", 0xe3128259e23651a8},      {"cos", 0xbfabdc3559872fe2},
    {"tan", 0x3ba9742230c0a2ca},      {"asin", 0x570fce455d9ecf8b},
    {"acos", 0x995a5bd6212e8472},     {"atan", 0xe89c101d4e044e51},
    {"atan2", 0x1b11ccc9f7ef81a3},    {"sinh", 0x13cfb6d7067f9fec},
    {"cosh", 0xb69a6763d854c1cb},     {"tanh", 0xde4ac26fb1e4ec75},
    {"asinh", 0x80b772919299e1e1},    {"acosh", 0x7a744f46659ebfd9},
    {"atanh", 0xa6686c5ab78c7a5e},    {"divide", 0x8c27fb131a5ad6a4},
    {"floor", 0xf4e95fd8449c11e1},    {"ceil", 0xd0df61a5dc6b47d0},
    {"round", 0xa996e0573e7a3998},    {"trunc", 0x91f621568dd4616e},
    {"exp10", 0x514921f16106d755},    {"erf", 0xd52bd646af713583},
    {"erfc", 0x3e676a81779c5a02},     {"tgamma", 0x79452d19ad6d49ec},
    {"lgamma", 0x29f668ccdf309ac1},   {"digamma", 0xffd7eb91b590f13d},
    {"trigamma", 0x5d9e8a788302f48c}, {"sinpi", 0x26dc535c86a85288},
    {"cospi", 0x9adff10f9df4b2ad},    {"sinc", 0x78ec8799adb4f685},
    {"fmod", 0x329c81091bea7aa0},     {"fma", 0x1910dae55ad40c4c},
};

}  // namespace accuracy
