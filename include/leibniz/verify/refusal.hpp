// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/symbolic/number_notation.hpp>
#include <leibniz/symbolic/printed_number.hpp>
#include <leibniz/symbolic/writer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <tuple>
#include <type_traits>
#include <utility>

/// An error with numbers in it. A static_assert of C++20 prints none; a constant evaluation that
/// stops does: clang says what all functions were called with inside which it stopped, arrays of
/// letters as text; g++ what a function of C was called with that made it stop.
namespace leibniz::refusal {

/// A number and what it is: "in entry 1", or "5.0 hand-written", the number first.
template <class T>
struct shown {
    char const* label;
    T number;
    bool number_first = false;
};
template <class T>
shown(char const*, T) -> shown<T>;
template <class T>
shown(char const*, T, bool) -> shown<T>;

/// A line as clang prints it: an array of letters, at most 36 of them, that ends in one zero. What
/// is shorter than 7 is filled up, because the compiler makes 8 elements at least.
class line {
    static constexpr std::size_t least = 7, most = 39;
    char letters[most] = {};
    std::size_t count = 0;

public:
    using array = char[most + 1];

    constexpr void append(char c) {
        if (count < most) letters[count++] = c;
    }
    constexpr void append(char const* text) { symbolic::writer(*this).write(text); }
    template <class T>
    constexpr void append_number(T const& x) {
        auto const n = symbolic::printed(x, 0);
        if (n.has_sign()) append('-');
        symbolic::writer<line>(*this).write_unsigned<symbolic::text_of_numbers>(n);
    }
    /// The zero first: the elements behind the last one assigned stay unmade, and unprinted.
    constexpr void copy_to(array& target) const {
        std::size_t const end = count < least ? least : count;
        target[end] = 0;
        for (std::size_t i = 0; i < end; ++i) target[i] = i < count ? letters[i] : ' ';
    }
};

/// All that clang prints; of a long point the first ten numbers.
template <std::size_t Items, std::size_t Numbers>
struct text {
    line::array items[Items] = {};
    line::array point[Numbers] = {};
};

template <class T>
constexpr line line_of(shown<T> const& item) {
    line r;
    if (item.number_first) {
        r.append_number(item.number);
        r.append(' ');
        r.append(item.label);
    } else {
        r.append(item.label);
        r.append(' ');
        r.append_number(item.number);
    }
    return r;
}

/// x0 = 1.0
template <class T>
constexpr line line_of_coordinate(std::size_t i, T const& x) {
    line r;
    r.append('x');
    r.append_number(i);
    r.append(" = ");
    r.append_number(x);
    return r;
}

template <class T, std::size_t N, class... Ts>
constexpr text<sizeof...(Ts), N> text_of(std::array<T, N> const& point, shown<Ts> const&... items) {
    text<sizeof...(Ts), N> r;
    std::size_t i = 0;
    (line_of(items).copy_to(r.items[i++]), ...);
    for (std::size_t k = 0; k < N; ++k) line_of_coordinate(k, point[k]).copy_to(r.point[k]);
    return r;
}

/// For g++. A printf that is never called: it is where constant evaluation stops.
template <class Numbers, std::size_t... I>
constexpr void show(Numbers const& numbers, std::index_sequence<I...>) {
    if (std::is_constant_evaluated()) std::printf(std::get<I>(numbers)...);
}

/// For clang, and for compilers that show nothing.
template <void (*Sentence)(), std::size_t Items, std::size_t Numbers>
constexpr void say(text<Items, Numbers>) {
    if (std::is_constant_evaluated()) Sentence();
}

/// In constant evaluation a compiler error with a sentence, numbers and a point; at run time
/// nothing. The sentence is the name of a function that is no constant.
///
///     stop_compiler<the_sides_differ>(point, shown{"in entry", 1}, shown{"on the left", 2.0, true})
template <void (*Sentence)(), class T, std::size_t N, class... Ts>
constexpr void stop_compiler(std::array<T, N> const& point, shown<Ts> const&... items) {
    if (!std::is_constant_evaluated()) return;
    if constexpr (config::errors_show_calls_of_c) {
        auto const numbers =
            std::tuple_cat(std::tuple(items.label, items.number)..., std::tuple("at"), point);
        show(numbers, std::make_index_sequence<2 * sizeof...(Ts) + 1 + N>{});
    } else {
        say<Sentence>(text_of(point, items...));
    }
}

/// The same with a reason instead of numbers.
template <void (*Sentence)()>
constexpr void stop_compiler(char const* reason) {
    if (!std::is_constant_evaluated()) return;
    if constexpr (config::errors_show_calls_of_c) std::printf("%s", reason);
    Sentence();
}

}  // namespace leibniz::refusal
