// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Text on a terminal: its width in columns, columns of a table, colours where somebody looks.
namespace terminal {

/// How many columns a UTF-8 text takes: one for each code point but combining marks.
std::size_t width(std::string_view text);

/// The text cut to a width, with … where something is missing, and padded with spaces.
std::string fitted(std::string_view text, std::size_t columns);

enum class colour { none, bold, faint, green, red };

/// Plain unless standard output is a terminal and NO_COLOR is not set.
std::string painted(std::string_view text, colour c);

/// The columns of the terminal; no bound when the output goes elsewhere.
std::size_t columns();

bool is_terminal();

}  // namespace terminal
