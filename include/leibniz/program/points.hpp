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

    LEIBNIZ_INLINED static void load(T const* from, std::size_t stride, pack* to,
                                     std::size_t size) {
        if (size < Lanes) {
            for (std::size_t k = 0; k < size; ++k) {
                pack row{};
                LEIBNIZ_UNROLLED
                for (std::size_t l = 0; l < Lanes; ++l) row[l] = from[l * stride + k];
                to[k] = row;
            }
            return;
        }
        for (std::size_t k = 0; k < size; k += Lanes) {
            // The last ones once more, lest anything behind them be read.
            if (k + Lanes > size) k = size - Lanes;
            for (std::size_t l = 0; l < Lanes; ++l) to[k + l] = packs::load(from + l * stride + k);
            transpose<packs>(to + k, sequence{});
        }
    }
    LEIBNIZ_INLINED static void store(pack const* from, T* to, std::size_t stride,
                                      std::size_t size) {
        if (size < Lanes) {
            for (std::size_t k = 0; k < size; ++k)
                for (std::size_t l = 0; l < Lanes; ++l) to[l * stride + k] = from[k][l];
            return;
        }
        for (std::size_t k = 0; k < size; k += Lanes) {
            if (k + Lanes > size) k = size - Lanes;
            pack rows[Lanes];
            for (std::size_t l = 0; l < Lanes; ++l) rows[l] = from[k + l];
            transpose<packs>(rows, sequence{});
            for (std::size_t l = 0; l < Lanes; ++l) packs::store(to + l * stride + k, rows[l]);
        }
    }
};

/// Which numbers are in which leaf: where each leaf begins, and what it belongs to.
template <std::size_t Leaves>
struct leaf_sizes {
    std::size_t size[Leaves];
    std::size_t stride[Leaves];
};
template <class T, shaped... Xs>
constexpr auto sizes_of_leaves() {
    constexpr std::size_t leaves = places_in<Xs...>().leaves;
    leaf_sizes<leaves> all{};
    std::size_t i = 0;
    auto const enter_all = [&]<class X>(X const& x) {
        for_each_leaf(x, [&](auto const*, std::size_t size) {
            all.size[i] = size;
            all.stride[i++] = sizeof(X) / sizeof(T);
        });
    };
    (enter_all(Xs{}), ...);
    return all;
}

}  // namespace leibniz::straight_line
