// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/describe/print.hpp>
#include <leibniz/symbolic/number_notation.hpp>

namespace leibniz::straight_line {

/// v3 = x[0]*x[1] + v2
struct text_notation : symbolic::text_of_numbers {
    static constexpr bool integers_have_points = false;
    static constexpr char const* suffix = "";
    static constexpr bool writes_zeros = false;
    static constexpr char const* opening = "(";
    static constexpr char const* closing = ")";
    static constexpr char const* less = " < ";
    static constexpr char const* less_equal = " <= ";
    static constexpr char const* equal = " == ";
    static constexpr char const* equals = " = ";
    static constexpr char const* start_of_step = "";
    static constexpr char const* start_of_result = "";
    static constexpr char const* end_of_line = "";
    static constexpr char const* between_lines = "\n";

    static constexpr void name(auto& out, char letter, numbered_name n) {
        out.letter(letter);
        if (n.which >= 0) out.write_signed(n.which);
        if (n.index < 0) return;
        out.letter('[');
        out.write_signed(n.index);
        out.letter(']');
    }
    static constexpr void step(auto& out, int number) { name(out, 'v', {number, -1}); }
    static constexpr void input(auto& out, numbered_name n) { name(out, 'x', n); }
    static constexpr void result(auto& out, numbered_name n) {
        name(out, 'y', n);
        out.write(equals);
    }

    static constexpr char const* product_sign(bool) { return "*"; }
    static constexpr void quotient(auto& out, int a, int b) { out.between(a, "/", b); }
    static constexpr void comparison(auto& out, int a, char const* sign, int b) {
        out.between(a, sign, b);
    }
    static constexpr void choice(auto& out, auto const& s) {
        out.write("select");
        out.arguments(s, 3);
    }
    static constexpr void guarded_product(auto& out, auto const& s) {
        out.write("guarded_product");
        out.arguments(s, 2);
    }
    static constexpr void function(auto& out, auto const& s) {
        out.write(s.rule->name);
        out.arguments(s, s.rule->arity);
    }
};

}  // namespace leibniz::straight_line
