// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "quantity.hpp"

#include <cstddef>
#include <limits>
#include <string>

/// Numbers, quantities and points as text.
namespace leibniz::primer {

/// How much of a number is printed: so many digits, or all that tell it from its neighbours.
enum class digits : int { four = 4, six = 6, all = 0 };

/// How much of a quantity is printed; what is beyond is an ellipsis.
struct detail {
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    digits of_a_number = digits::six;
    std::size_t rows = all;
    /// Of a matrix: how many characters its rows take at most.
    std::size_t width = all;
};

/// 1.5, −2, 1e-300: the shortest text that reads back as the same number, or so many digits of it.
std::string text_of(double x, digits d);

/// −3/4 for a number computed as a fraction.
std::string text_of(number const& n, digits d);

/// 3, (1, 2) or (1 2; 3 4).
std::string text_of(quantity const& q, detail const& d);

std::string text_of(point const& p, detail const& d);

}  // namespace leibniz::primer
