// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/leaves.hpp>

#include <cstddef>

/// Which results of a program are stored, and where.
namespace leibniz::straight_line {

/// Of each: its step, the leaf and the place there.
template <std::size_t Count>
struct stored_results {
    int step[Count == 0 ? 1 : Count];
    int leaf[Count == 0 ? 1 : Count];
    int place[Count == 0 ? 1 : Count];

    static constexpr std::size_t size() { return Count; }
};

/// Those that are not structurally zero, each in its place.
template <std::size_t Count>
constexpr auto nonzero_outputs(auto const& code, auto const& places) {
    stored_results<Count> all{};
    for (std::size_t i = 0, k = 0; i < places.size(); ++i) {
        if (code.is_structural_zero(i)) continue;
        all.step[k] = code.results[i];
        all.leaf[k] = places.leaf[i];
        all.place[k++] = places.place[i];
    }
    return all;
}
/// All of them.
template <std::size_t Count>
constexpr auto dense_outputs(auto const& code, leaf_places<Count> const& places) {
    stored_results<Count> all{};
    for (std::size_t i = 0; i < Count; ++i) {
        all.step[i] = code.results[i];
        all.leaf[i] = places.leaf[i];
        all.place[i] = places.place[i];
    }
    return all;
}
/// Those that are not structurally zero, one behind the other.
template <std::size_t Count>
constexpr auto compressed_outputs(auto const& code) {
    stored_results<Count> all{};
    int k = 0;
    for (int step : code.results)
        if (step != code.count) {
            all.step[k] = step;
            all.place[k] = k;
            ++k;
        }
    return all;
}

}  // namespace leibniz::straight_line
