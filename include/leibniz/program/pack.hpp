// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

/// Packs of numbers, one for each of several points: an operation on packs is done for all of them.
/// Where a compiler has none, a number is its own pack.
namespace leibniz::straight_line {

/// How many numbers a register of the target holds.
template <std::floating_point T>
inline constexpr std::size_t lanes_of_target =
    config::register_bytes < 2 * sizeof(T) || std::same_as<T, long double>
        ? 1
        : config::register_bytes / sizeof(T);

template <class V>
using number_of_pack = std::remove_cvref_t<decltype(std::declval<V const&>()[0])>;
template <class V>
inline constexpr std::size_t lanes_of = sizeof(V) / sizeof(number_of_pack<V>);

/// The same number in all lanes.
template <class V, std::floating_point T>
LEIBNIZ_INLINED constexpr V every_lane(T value) {
    if constexpr (std::floating_point<V>) {
        return value;
    } else {
        V r{};  // clang 22 crashes on a lane of what has no value
        for (std::size_t i = 0; i < lanes_of<V>; ++i) r[i] = value;
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

/// a·b, but 0 where a or b is 0. Numbers are asked for zeros only after 0·∞: a branch that is never
/// taken costs nothing.
template <class V>
LEIBNIZ_INLINED constexpr V guarded(V const& a, V const& b) {
    if constexpr (std::floating_point<V>) {
        if (std::is_constant_evaluated() && (a == 0 || b == 0)) return 0;
        V const product = a * b;
        if (product != product) [[unlikely]]
            return a == 0 || b == 0 ? V(0) : product;
        return product;
    } else {
        V const zero = every_lane<V>(number_of_pack<V>(0));
        return a == zero ? zero : b == zero ? zero : a * b;
    }
}

/// f of each lane.
template <class V>
LEIBNIZ_INLINED constexpr V each_lane_of(V const& a, V const& b, V const& c, auto const& f) {
    using T = number_of_pack<V>;
    V r{};
    for (std::size_t i = 0; i < lanes_of<V>; ++i) r[i] = f(T(a[i]), T(b[i]), T(c[i]));
    return r;
}

/// Pack J of those that interleave the first half of the rows with the second.
template <class Pack, unsigned J, class V, unsigned... I>
LEIBNIZ_INLINED V interleaved(V const* rows, std::integer_sequence<unsigned, I...>) {
    constexpr unsigned lanes = sizeof...(I);
    return Pack::template shuffled<(I % 2 * lanes + I / 2 + J % 2 * (lanes / 2))...>(
        rows[J / 2], rows[J / 2 + lanes / 2]);
}

/// Rows become columns, of as many packs as each has lanes: interleaved log₂ lanes times. No index
/// varies, so that an optimiser keeps them in registers.
template <class Pack, unsigned Passes, class V, unsigned... I>
LEIBNIZ_INLINED void transpose(V* rows, std::integer_sequence<unsigned, I...> lanes) {
    if constexpr (Passes > 1) {
        V mixed[] = {interleaved<Pack, I>(rows, lanes)...};
        transpose<Pack, Passes / 2>(mixed, lanes);
        ((rows[I] = mixed[I]), ...);
    }
}

}  // namespace leibniz::straight_line
