// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/word.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

/// Letters as a constant: a `std::string_view` or a `std::string` is made of it.
template <std::size_t Capacity>
class constant_text {
    char letters[Capacity + 1] = {};
    std::size_t count = 0;

public:
    constexpr void append(char c) { letters[count++] = c; }

    constexpr std::size_t size() const { return count; }
    constexpr char const* data() const { return letters; }
    constexpr char const* c_str() const { return letters; }
    constexpr char const* begin() const { return letters; }
    constexpr char const* end() const { return letters + count; }

    template <class View>
        requires std::constructible_from<View, char const*, std::size_t>
    constexpr operator View() const {
        return View(letters, count);
    }

    friend constexpr bool operator==(constant_text const& text, char const* other) {
        return symbolic::word{text.letters, text.count} == symbolic::text_of(other);
    }
};

}  // namespace leibniz
