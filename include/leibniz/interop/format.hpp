// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/text.hpp>

#include <version>

/// `std::format("{:.3f}", x)` of scalars, vectors and matrices, where the standard library has
/// <format>; elsewhere, as beside libstdc++ 12, this header adds nothing.
///
/// Its tests were run with libc++ 22 and compiled with libc++ 19; with libstdc++ 13 and later it
/// has not been tried.
#ifdef __cpp_lib_format

#include <algorithm>
#include <cstddef>
#include <format>
#include <string_view>

/// 1/3, with fill, alignment and width. Refuses: a precision, for it would cut digits off.
template <>
struct std::formatter<leibniz::rational> : std::formatter<std::string_view> {
    constexpr auto parse(std::format_parse_context& context) {
        auto const begin = context.begin();
        auto const end = std::formatter<std::string_view>::parse(context);
        // A point is the fill, before an alignment, or begins a precision.
        for (auto at = begin; at != end; ++at) {
            if (*at == '.' && (at + 1 == end || (at[1] != '<' && at[1] != '>' && at[1] != '^')))
                throw std::format_error(
                    "a rational number is written exactly: it has no precision");
        }
        return end;
    }
    auto format(leibniz::rational x, std::format_context& context) const {
        leibniz::rational_text const text(x);
        return std::formatter<std::string_view>::format({text.begin(), text.end()}, context);
    }
};

/// A formula, `2*x + 3*y`, with the specification of a string.
template <std::size_t Capacity>
struct std::formatter<leibniz::constant_text<Capacity>> : std::formatter<std::string_view> {
    auto format(leibniz::constant_text<Capacity> const& text, std::format_context& context) const {
        return std::formatter<std::string_view>::format({text.data(), text.size()}, context);
    }
};
template <class Tag, class... Numbers>
struct std::formatter<leibniz::expression<Tag, Numbers...>> : std::formatter<std::string_view> {
    auto format(leibniz::expression<Tag, Numbers...> const& e, std::format_context& context) const {
        return std::formatter<std::string_view>::format(std::string_view(to_text(e)), context);
    }
};

/// `{3; 1, 0}`, `(1, 2; 3, 4)`, as interop/text.hpp says. The specification is that of each number:
/// `{:8.3f}` writes a matrix in columns.
template <leibniz::composite T>
struct std::formatter<T> : std::formatter<leibniz::written_number<T>> {
    auto format(T const& x, std::format_context& context) const {
        auto const put = [&]<class Piece>(Piece const& piece) {
            if constexpr (leibniz::scalar<Piece>) {
                context.advance_to(
                    std::formatter<leibniz::written_number<T>>::format(piece, context));
            } else {
                std::string_view const text(piece);
                context.advance_to(std::copy(text.begin(), text.end(), context.out()));
            }
        };
        leibniz::write_text(put, x);
        return context.out();
    }
};

#endif
