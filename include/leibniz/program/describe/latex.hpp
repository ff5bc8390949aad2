// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/describe/print.hpp>
#include <leibniz/symbolic/latex_names.hpp>
#include <leibniz/symbolic/number_notation.hpp>
#include <leibniz/symbolic/word.hpp>

namespace leibniz::straight_line {

/// v_{3} &= x_{0} x_{1} + v_{2} \\ …
struct latex_notation : symbolic::latex_of_numbers {
    static constexpr bool integers_have_points = false;
    static constexpr char const* suffix = "";
    static constexpr bool writes_zeros = false;
    static constexpr char const* opening = "\\left(";
    static constexpr char const* closing = "\\right)";
    static constexpr char const* less = " < ";
    static constexpr char const* less_equal = " \\le ";
    static constexpr char const* equal = " = ";
    static constexpr char const* equals = " &= ";
    static constexpr char const* start_of_step = "";
    static constexpr char const* start_of_result = "";
    static constexpr char const* end_of_line = "";
    static constexpr char const* between_lines = " \\\\\n";

    static constexpr void name(auto& out, char letter, numbered_name n) {
        out.letter(letter);
        if (n.which < 0 && n.index < 0) return;
        out.write("_{");
        if (n.which >= 0) out.write_signed(n.which);
        if (n.which >= 0 && n.index >= 0) out.letter(',');
        if (n.index >= 0) out.write_signed(n.index);
        out.letter('}');
    }
    static constexpr void step(auto& out, int number) { name(out, 'v', {number, -1}); }
    static constexpr void input(auto& out, numbered_name n) { name(out, 'x', n); }
    static constexpr void result(auto& out, numbered_name n) {
        name(out, 'y', n);
        out.write(equals);
    }

    /// Factors stand side by side, but a number after another factor.
    static constexpr char const* product_sign(bool is_before_number) {
        return is_before_number ? " \\cdot " : " ";
    }
    static constexpr void quotient(auto& out, int a, int b) {
        out.around("\\frac{", a, "}{");
        out.around("", b, "}");
    }
    /// 1 where it holds, else 0 (Iverson's bracket).
    static constexpr void comparison(auto& out, int a, char const* sign, int b) {
        out.around("\\left[", a, sign);
        out.around("", b, "\\right]");
    }
    static constexpr void choice(auto& out, auto const& s) {
        out.around("\\begin{cases} ", s.b, " & \\text{if } ");
        out.around("", s.a, " \\ne 0 \\\\ ");
        out.around("", s.c, " & \\text{otherwise} \\end{cases}");
    }
    static constexpr void guarded_product(auto& out, auto const& s) {
        out.between(s.a, " \\odot ", s.b);
    }
    static constexpr void function(auto& out, auto const& s) {
        symbolic::word const name = symbolic::text_of(s.rule->name);
        auto const brackets = symbolic::latex_brackets_of(name);
        if (brackets.before) return out.around(brackets.before, s.a, brackets.after);
        if (name == symbolic::text_of("pow")) {
            bool const is_bare = out.is_written_bare(s.a);
            if (!is_bare) out.write(opening);
            out.operand(s.a);
            if (!is_bare) out.write(closing);
            return out.around("^{", s.b, "}");
        }
        symbolic::write_latex_function(out, name);
        out.arguments(s, s.rule->arity);
    }
};

}  // namespace leibniz::straight_line
