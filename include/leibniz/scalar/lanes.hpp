// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace leibniz {

/// N numbers side by side: the tangents of a dual number in N directions.
///
/// How they are stored, and how an operation runs over them, is known here and nowhere else.
template <class T, std::size_t N>
struct lanes {
    T entry[N];

    static constexpr std::size_t size() { return N; }
    constexpr T& operator[](std::size_t i) { return entry[i]; }
    constexpr T const& operator[](std::size_t i) const { return entry[i]; }
};

/// results[i] = f(operands[i]…) in every lane. Writes in place: a result by value costs a copy at
/// run time.
template <class T, std::size_t N, class F, class... Operands>
constexpr void each_lane(lanes<T, N>& results, F const& f, lanes<Operands, N> const&... operands) {
    for (std::size_t i = 0; i < N; ++i) results.entry[i] = f(operands.entry[i]...);
}

}  // namespace leibniz
