// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/decimal.hpp>

/// How numbers are written, by a `writer`.
namespace leibniz::symbolic {

/// 1/3, 0.25, 6.02e23
struct text_of_numbers {
    static constexpr char const* infinity = "inf";
    static constexpr char const* not_a_number = "nan";
    static constexpr char const* over[] = {"", "/", ""};
    /// Is 2 written as 2.0, so that it is seen to be no exact number?
    static constexpr bool integers_have_points = true;

    static constexpr void exponent(auto& out, int n) {
        out.write(n < 0 ? "^(" : "^");
        out.write_signed(n);
        if (n < 0) out.letter(')');
    }
    static constexpr void scientific(auto& out, decimal const& d, int exponent_of_ten) {
        out.write_mantissa(d);
        out.letter('e');
        out.write_signed(exponent_of_ten);
    }
    static constexpr void place(auto& out, int at) {
        out.letter('#');
        out.write_signed(at);
    }
};

/// \frac{1}{3}, 0.25, 6.02 \cdot 10^{23}
struct latex_of_numbers {
    static constexpr char const* infinity = "\\infty";
    static constexpr char const* not_a_number = "\\mathrm{nan}";
    static constexpr char const* over[] = {"\\frac{", "}{", "}"};
    static constexpr bool integers_have_points = true;

    static constexpr void exponent(auto& out, int n) {
        bool const braces = n < 0 || n > 9;
        out.write(braces ? "^{" : "^");
        out.write_signed(n);
        if (braces) out.letter('}');
    }
    static constexpr void scientific(auto& out, decimal const& d, int exponent_of_ten) {
        if (d.length != 1 || d.digits[0] != '1') {
            out.write_mantissa(d);
            out.write(" \\cdot ");
        }
        out.write("10");
        exponent(out, exponent_of_ten);
    }
    static constexpr void place(auto& out, int at) {
        out.write("\\#_{");
        out.write_signed(at);
        out.letter('}');
    }
};

}  // namespace leibniz::symbolic
