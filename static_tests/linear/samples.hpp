// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

// Matrices and vectors of small whole numbers, different for every seed: what they sum and multiply
// to is exact in double.

/// The next whole number from −4 to 4 of a linear congruential sequence.
constexpr int next_sample(unsigned& state) {
    state = state * 1664525u + 1013904223u;
    return static_cast<int>((state >> 16) % 9) - 4;
}

template <std::size_t Rows, std::size_t Columns>
constexpr auto sample_matrix(unsigned seed) {
    leibniz::matrix<double, Rows, Columns> result;
    for (double& entry : result.entry) entry = next_sample(seed);
    return result;
}

template <std::size_t N>
constexpr auto sample_vector(unsigned seed) {
    leibniz::vector<double, N> result;
    for (double& entry : result) entry = next_sample(seed);
    return result;
}

constexpr bool is_negative_zero(double x) {
    return std::bit_cast<std::uint64_t>(x) == std::uint64_t(1) << 63;
}
