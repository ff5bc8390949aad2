// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/word.hpp>

#include <cstddef>

namespace leibniz::formula {

using namespace symbolic;

/// Can it be the name of a variable in C++?
constexpr bool is_identifier(word name) {
    for (char const c : name)
        if (!is_letter(c) && !is_digit(c) && c != '_') return false;
    return name.size() != 0 && !is_digit(name[0]);
}

/// −1, 0 or 1: by letters, digits as numbers, so that x2 comes before x10.
constexpr int order_of_names(word a, word b) {
    auto const digits_at = [](word s, std::size_t i) {
        std::size_t n = 0;
        while (i + n < s.size() && is_digit(s[i + n])) ++n;
        return n;
    };
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        std::size_t const m = digits_at(a, i), n = digits_at(b, i);
        bool const inside_a_number = i != 0 && is_digit(a[i - 1]);
        if (m != n && m != 0 && n != 0 && !inside_a_number) return m < n ? -1 : 1;
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

}  // namespace leibniz::formula
