// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "function.hpp"
#include "judgement.hpp"

#include <bit>
#include <cmath>
#include <cstdint>

namespace accuracy {

/// What glibc's functions of long double are taken to be off at most, relatively: a million times
/// more than they are.
inline constexpr long double estimated_error = 0x1p-44L;

/// True where y, an estimate of f(x), leaves only one float to round to, and ours is that.
inline bool decides(long double y, float ours) {
    if (!std::isfinite(y) || y == 0) {
        return same(ours, static_cast<float>(y));
    }
    return same(ours, static_cast<float>(y * (1 - estimated_error))) &&
           same(ours, static_cast<float>(y * (1 + estimated_error)));
}

/// f at the floats whose bits are first, first + stride, … before last. Most are settled by the
/// estimate in long double; the doubtful rest, and each 4096th to be sure, by MPFR.
inline verdict exhausted(function<float> const& f, std::uint64_t first, std::uint64_t last,
                         std::uint64_t stride) {
    verdict result;
    std::uint64_t settled = 0;
    for (std::uint64_t bits = first; bits < last; bits += stride) {
        float const x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
        if (std::isnan(x)) {
            continue;
        }
        float const ours = f({x});
        long double const y = f.estimate == nullptr ? std::nanl("") : f.estimate(x);
        if (bits / stride % 4096 == 0 || f.estimate == nullptr || !decides(y, ours)) {
            result.judge(f, {x});
        } else {
            settled += std::isnan(ours) ? 0 : 1;
        }
    }
    result.tested += settled;
    return result;
}

}  // namespace accuracy
