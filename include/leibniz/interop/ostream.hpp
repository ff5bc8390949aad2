// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/text.hpp>

#include <cstddef>
#include <ostream>

namespace leibniz {

/// A rational number as its digits, `1/3`, of which the stream's width is the width.
template <class Char, class Traits>
std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out, rational x) {
    return out << rational_text(x).begin();
}

/// A formula, `2*x + 3*y`, of which the stream's width is the width.
template <class Char, class Traits, std::size_t Capacity>
std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out,
                                             constant_text<Capacity> const& text) {
    return out << text.c_str();
}
template <class Char, class Traits, class Tag, class... Numbers>
std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out,
                                             expression<Tag, Numbers...> const& e) {
    return out << to_text(e);
}

/// `{3; 1, 0}`, `(1, 2; 3, 4)`, as interop/text.hpp says. What is set on the stream, precision,
/// flags and fill, holds for each number; so does the width, which is then 0 again.
template <class Char, class Traits, composite T>
std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out, T const& x) {
    auto const width = out.width(0);
    auto const put = [&]<class Piece>(Piece const& piece) {
        if constexpr (scalar<Piece>) out.width(width);
        out << piece;
    };
    write_text(put, x);
    return out;
}

}  // namespace leibniz
