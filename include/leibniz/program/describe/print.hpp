// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/program/describe/names.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/symbolic/constant_text.hpp>
#include <leibniz/symbolic/printed_number.hpp>
#include <leibniz/symbolic/writer.hpp>

#include <concepts>
#include <cstddef>

/// Programs as letters, in a notation: text.hpp, latex.hpp and cpp.hpp have one each.
namespace leibniz::straight_line {

/// Writes steps of a program.
template <class Names, class Notation, class Sink>
class step_printer : public symbolic::writer<Sink> {
    static constexpr auto const& code = Names::code;

public:
    using symbolic::writer<Sink>::writer;
    using symbolic::writer<Sink>::letter;
    using symbolic::writer<Sink>::write;

    static constexpr bool is_constant(int i) { return code.list[i].kind == operation::constant; }
    static constexpr bool is_negative(int i) {
        return is_constant(i) && math::sign_bit(code.list[i].value);
    }

    /// Is it written without a sign, and without a power of ten?
    static constexpr bool is_written_bare(int i) {
        return !is_constant(i) ||
               (!is_negative(i) && !is_scientific(symbolic::printed(code.list[i].value, 0).digits));
    }

    constexpr void number(auto value) {
        if (math::sign_bit(value)) letter('-');
        unsigned_number(value);
    }
    constexpr void operand(int i) {
        if (is_constant(i)) return number(code.list[i].value);
        if (code.list[i].kind == operation::input) return Notation::input(*this, Names::input(i));
        Notation::step(*this, Names::number(i));
    }
    /// An operand behind a sign: −3 stands in parentheses.
    constexpr void factor(int i) {
        if (is_negative(i)) write(Notation::opening);
        operand(i);
        if (is_negative(i)) write(Notation::closing);
    }
    constexpr void between(int a, char const* sign, int b) {
        factor(a);
        write(sign);
        factor(b);
    }
    constexpr void around(char const* before, int i, char const* after) {
        write(before);
        operand(i);
        write(after);
    }
    /// (a, b, c)
    template <class Step>
    constexpr void arguments(Step const& s, int count) {
        int const all[] = {s.a, s.b, s.c};
        for (int k = 0; k < count; ++k) {
            write(k == 0 ? Notation::opening : ", ");
            operand(all[k]);
        }
        write(Notation::closing);
    }

    /// What a step computes.
    constexpr void step(int i) {
        using enum operation;
        auto const& s = code.list[i];
        switch (s.kind) {
            case nothing:
            case input:
            case constant:
                return operand(i);
            case add:
                operand(s.a);
                return plus(s.b);
            case subtract:
                operand(s.a);
                return minus(s.b);
            case multiply:
                return product(s.a, s.b);
            case divide:
                return Notation::quotient(*this, s.a, s.b);
            case negate:
                letter('-');
                return factor(s.a);
            case less:
                return Notation::comparison(*this, s.a, Notation::less, s.b);
            case less_equal:
                return Notation::comparison(*this, s.a, Notation::less_equal, s.b);
            case equal:
                return Notation::comparison(*this, s.a, Notation::equal, s.b);
            case choose:
                return Notation::choice(*this, s);
            case guarded_product:
                return Notation::guarded_product(*this, s);
            case function:
                return Notation::function(*this, s);
            case multiply_add:
                product(s.a, s.b);
                return plus(s.c);
            case multiply_subtract:
                product(s.a, s.b);
                return minus(s.c);
            case subtract_product:
                operand(s.c);
                write(" - ");
                return product(s.a, s.b);
        }
    }

private:
    constexpr void unsigned_number(auto value) {
        if constexpr (std::same_as<Sink, symbolic::counting_sink>) {
            this->template write_unsigned<Notation>({});
        } else {
            this->template write_unsigned<Notation>(symbolic::printed(value, 0));
        }
        if (math::is_finite(value)) write(Notation::suffix);
    }
    constexpr void product(int a, int b) {
        factor(a);
        write(Notation::product_sign(is_constant(b)));
        factor(b);
    }
    /// a + (−3) as a − 3
    constexpr void plus(int i) {
        write(is_negative(i) ? " - " : " + ");
        is_negative(i) ? unsigned_number(code.list[i].value) : operand(i);
    }
    constexpr void minus(int i) {
        write(" - ");
        factor(i);
    }
};

/// A line for each step, then one for each result.
template <class Names, class Notation>
constexpr void print_lines(auto& out) {
    bool is_first = true;
    auto const begin = [&](char const* start) {
        if (!is_first) out.write(Notation::between_lines);
        is_first = false;
        out.write(start);
    };
    for (int i = 0; i < Names::size; ++i) {
        if (is_leaf(Names::code.list[i].kind)) continue;
        begin(Notation::start_of_step);
        Notation::step(out, Names::number(i));
        out.write(Notation::equals);
        out.step(i);
        out.write(Notation::end_of_line);
    }
    for (std::size_t k = 0; k < Names::code.result_count(); ++k) {
        int const i = Names::code.results[k];
        bool const is_zero = Names::code.is_structural_zero(k);
        if (is_zero && !Notation::writes_zeros) continue;
        begin(Notation::start_of_result);
        Notation::result(out, Names::result(static_cast<int>(k)));
        is_zero ? out.number(decltype(Names::code.list[0].value)(0)) : out.operand(i);
        out.write(Notation::end_of_line);
    }
}

/// What Document::write(sink, more…) writes.
template <class Document>
inline constexpr std::size_t length_of_document = [] {
    symbolic::counting_sink sink;
    Document::write(sink);
    return sink.count;
}();

/// A description that consists of such lines.
template <class Names, class Notation>
struct lines_of_program {
    template <class Sink>
    static constexpr void write(Sink& sink) {
        step_printer<Names, Notation, Sink> out(sink);
        print_lines<Names, Notation>(out);
    }
};

template <class Document>
constexpr auto described() {
    constant_text<length_of_document<Document>> text;
    Document::write(text);
    return text;
}

}  // namespace leibniz::straight_line
