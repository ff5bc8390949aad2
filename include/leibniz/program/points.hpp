// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/program/execute.hpp>
#include <leibniz/program/leaves.hpp>
#include <leibniz/program/pack.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <utility>

/// Programs run over many points, a pack of them at a time.
namespace leibniz::straight_line {

/// The numbers of a leaf at as many points as a pack has lanes: points lie `stride` numbers apart,
/// and a pack holds one number of all of them.
template <class T, std::size_t Lanes>
struct packed_leaf {
    using packs = config::pack_of<T, Lanes>;
    using pack = typename packs::type;
    using sequence = std::make_integer_sequence<unsigned, Lanes>;

    template <std::size_t Size>
    LEIBNIZ_INLINED static void load(T const* from, std::size_t stride, pack* to) {
        if constexpr (Size < Lanes) {
            for (std::size_t k = 0; k < Size; ++k) to[k] = column(from + k, stride, sequence{});
        } else {
            for (std::size_t k = 0; k < Size; k += Lanes) {
                // The last ones once more, lest anything behind them be read.
                if (k + Lanes > Size) k = Size - Lanes;
                load_block(from + k, stride, to + k, sequence{});
            }
        }
    }
    template <std::size_t Size>
    LEIBNIZ_INLINED static void store(pack const* from, T* to, std::size_t stride) {
        if constexpr (Size < Lanes) {
            for (std::size_t k = 0; k < Size; ++k)
                for (std::size_t l = 0; l < Lanes; ++l) to[l * stride + k] = from[k][l];
        } else {
            for (std::size_t k = 0; k < Size; k += Lanes) {
                if (k + Lanes > Size) k = Size - Lanes;
                store_block(from + k, to + k, stride, sequence{});
            }
        }
    }

private:
    template <unsigned... L>
    LEIBNIZ_INLINED static pack column(T const* from, std::size_t stride,
                                       std::integer_sequence<unsigned, L...>) {
        return pack{from[L * stride]...};
    }
    template <unsigned... L>
    LEIBNIZ_INLINED static void load_block(T const* from, std::size_t stride, pack* to,
                                           std::integer_sequence<unsigned, L...> lanes) {
        pack rows[] = {packs::load(from + L * stride)...};
        transpose<packs, Lanes>(rows, lanes);
        ((to[L] = rows[L]), ...);
    }
    template <unsigned... L>
    LEIBNIZ_INLINED static void store_block(pack const* from, T* to, std::size_t stride,
                                            std::integer_sequence<unsigned, L...> lanes) {
        pack rows[] = {from[L]...};
        transpose<packs, Lanes>(rows, lanes);
        (packs::store(to + L * stride, rows[L]), ...);
    }
};

/// How many numbers are in each leaf, how many before it, and how far apart the leaf is at one point
/// and at the next.
template <std::size_t Leaves>
struct leaf_sizes {
    std::size_t size[Leaves];
    std::size_t begin[Leaves];
    std::size_t stride[Leaves];
};
template <class T, shaped... Xs>
constexpr auto sizes_of_leaves() {
    constexpr std::size_t leaves = places_in<Xs...>().leaves;
    leaf_sizes<leaves> all{};
    std::size_t i = 0, begin = 0;
    auto const enter_all = [&]<class X>(X const& x) {
        for_each_leaf(x, [&](auto const*, std::size_t size) {
            all.size[i] = size;
            all.begin[i] = begin;
            all.stride[i++] = sizeof(X) / sizeof(T);
            begin += size;
        });
    };
    (enter_all(Xs{}), ...);
    return all;
}

}  // namespace leibniz::straight_line
