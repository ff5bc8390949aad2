// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace leibniz::symbolic {

/// Letters that live elsewhere. (A std::string_view, whose header is a large one.)
struct word {
    char const* letters = nullptr;
    std::size_t length = 0;

    constexpr std::size_t size() const { return length; }
    constexpr char operator[](std::size_t i) const { return letters[i]; }
    constexpr char const* begin() const { return letters; }
    constexpr char const* end() const { return letters + length; }

    friend constexpr bool operator==(word a, word b) {
        if (a.length != b.length) return false;
        for (std::size_t i = 0; i < a.length; ++i)
            if (a[i] != b[i]) return false;
        return true;
    }
};

constexpr word text_of(char const* letters) {
    std::size_t length = 0;
    while (letters[length] != 0) ++length;
    return {letters, length};
}

constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
constexpr bool is_letter(char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); }

/// Is it one of these names? They stand between spaces.
constexpr bool is_among(char const* names, word name) {
    for (word all = text_of(names); all.length != 0;) {
        std::size_t end = 0;
        while (end < all.length && all[end] != ' ') ++end;
        if (word{all.letters, end} == name) return true;
        std::size_t const next = end < all.length ? end + 1 : end;
        all = {all.letters + next, all.length - next};
    }
    return false;
}

}  // namespace leibniz::symbolic
