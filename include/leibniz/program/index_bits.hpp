// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace leibniz {

/// A set of numbers below N, one bit each.
template <std::size_t N>
struct index_bits {
    static constexpr std::size_t bound = N;
    static constexpr std::size_t words = (N + 63) / 64;

    std::uint64_t word[words]{};

    constexpr void insert(std::size_t i) { word[i / 64] |= std::uint64_t{1} << i % 64; }
    constexpr bool contains(std::size_t i) const { return (word[i / 64] >> i % 64 & 1) != 0; }

    constexpr bool empty() const {
        for (std::uint64_t w : word)
            if (w != 0) return false;
        return true;
    }
    constexpr std::size_t size() const {
        std::size_t n = 0;
        for (std::uint64_t w : word) n += static_cast<std::size_t>(std::popcount(w));
        return n;
    }

    /// Is every number of the other one in it?
    constexpr bool includes(index_bits const& other) const {
        for (std::size_t k = 0; k < words; ++k)
            if ((other.word[k] & ~word[k]) != 0) return false;
        return true;
    }
    /// How many numbers have they in common?
    constexpr std::size_t number_in_common(index_bits const& other) const {
        std::size_t n = 0;
        for (std::size_t k = 0; k < words; ++k)
            n += static_cast<std::size_t>(std::popcount(word[k] & other.word[k]));
        return n;
    }

    constexpr index_bits& operator|=(index_bits const& other) {
        for (std::size_t k = 0; k < words; ++k) word[k] |= other.word[k];
        return *this;
    }

    /// f(i) for each of its numbers, increasing.
    template <class F>
    constexpr void for_each(F const& f) const {
        for (std::size_t k = 0; k < words; ++k)
            for (std::uint64_t rest = word[k]; rest != 0; rest &= rest - 1)
                f(64 * k + static_cast<std::size_t>(math::trailing_zeros(rest)));
    }

    friend constexpr bool operator==(index_bits const&, index_bits const&) = default;
};

}  // namespace leibniz
