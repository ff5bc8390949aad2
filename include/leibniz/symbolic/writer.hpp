// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/decimal.hpp>
#include <leibniz/symbolic/printed_number.hpp>
#include <leibniz/symbolic/word.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace leibniz::symbolic {

/// How long a text will be.
struct counting_sink {
    std::size_t count = 0;
    constexpr void append(char) { ++count; }
};

/// Writes letters, words and numbers.
template <class Sink>
class writer {
    Sink& sink;

public:
    constexpr explicit writer(Sink& to) : sink(to) {}

    constexpr void letter(char c) { sink.append(c); }
    constexpr void write(char const* text) { write(text_of(text)); }
    constexpr void write(word text) {
        if constexpr (std::same_as<Sink, counting_sink>) {
            sink.count += text.length;
        } else {
            for (std::size_t i = 0; i < text.length; ++i) sink.append(text.letters[i]);
        }
    }
    constexpr void write(std::uint64_t n) {
        if (n >= 10) write(n / 10);
        letter(static_cast<char>('0' + n % 10));
    }
    constexpr void write_signed(int n) {
        if (n < 0) letter('-');
        write(magnitude_of(n));
    }

    /// 1.234, the digits of a number between 1 and 10.
    constexpr void write_mantissa(decimal const& d) {
        letter(d.digits[0]);
        if (d.length > 1) letter('.');
        write(word{d.digits + 1, static_cast<std::size_t>(d.length - 1)});
    }

    /// Without its sign.
    template <class Notation>
    constexpr void write_unsigned(printed_number const& n) {
        switch (n.kind) {
            case printed_number::unknown:
                for (int k = 0; k < longest_number; ++k) letter('#');
                return;
            case printed_number::fraction:
                if (n.denominator == 1) return write(n.numerator);
                write(Notation::over[0]);
                write(n.numerator);
                write(Notation::over[1]);
                write(n.denominator);
                return write(Notation::over[2]);
            case printed_number::floating:
                return write_floating<Notation>(n.digits);
            case printed_number::infinity:
                return write(Notation::infinity);
            case printed_number::not_a_number:
                return write(Notation::not_a_number);
            case printed_number::place:
                return Notation::place(*this, n.at);
        }
    }

private:
    /// With an exponent, or with a point, which an integer may be without.
    template <class Notation>
    constexpr void write_floating(decimal const& d) {
        if (is_scientific(d)) return Notation::scientific(*this, d, d.point - 1);
        int const last = d.length <= d.point && !Notation::integers_have_points ? d.point - 1
                         : d.length <= d.point                                  ? d.point
                                                                                : d.length - 1;
        for (int k = d.point < 1 ? d.point - 1 : 0; k <= last; ++k) {
            if (k == d.point) letter('.');
            letter(0 <= k && k < d.length ? d.digits[k] : '0');
        }
    }
};

}  // namespace leibniz::symbolic
