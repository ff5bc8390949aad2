// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

/// Packs of numbers: one operation for several points at once.
namespace leibniz::straight_line {

/// The numbers that a register of the target holds.
template <std::floating_point T>
inline constexpr std::size_t lanes_of_target =
    config::register_bytes / sizeof(T) == 0 ? 1 : config::register_bytes / sizeof(T);

template <std::floating_point T, std::size_t Lanes>
using pack = typename config::pack_of<T, Lanes>::type;

template <class V>
using number_of_pack = std::remove_cvref_t<decltype(std::declval<V const&>()[0])>;

/// The same number in all lanes.
template <class V, std::floating_point T>
LEIBNIZ_INLINED constexpr V every_lane(T value) {
    if constexpr (std::floating_point<V>) {
        return value;
    } else {
        V r;
        for (std::size_t i = 0; i < sizeof(V) / sizeof(T); ++i) r[i] = value;
        return r;
    }
}

/// 1 where a comparison holds, else 0.
template <class V>
LEIBNIZ_INLINED constexpr V one_where(auto const& holds) {
    if constexpr (std::floating_point<V>) {
        return holds;
    } else {
        using T = number_of_pack<V>;
        return holds ? every_lane<V>(T(1)) : every_lane<V>(T(0));
    }
}

/// a·b, but 0 where a or b is 0.
template <class V>
LEIBNIZ_INLINED constexpr V guarded(V const& a, V const& b) {
    if constexpr (std::floating_point<V>) {
        return a == 0 || b == 0 ? V(0) : a * b;
    } else {
        V const zero = every_lane<V>(number_of_pack<V>(0));
        return (a == zero) | (b == zero) ? zero : a * b;
    }
}

/// f of each lane.
template <class V>
LEIBNIZ_INLINED constexpr V each_lane_of(V const& a, V const& b, V const& c, auto const& f) {
    V r;
    for (std::size_t i = 0; i < sizeof(V) / sizeof(number_of_pack<V>); ++i)
        r[i] = f(number_of_pack<V>(a[i]), number_of_pack<V>(b[i]), number_of_pack<V>(c[i]));
    return r;
}

}  // namespace leibniz::straight_line
