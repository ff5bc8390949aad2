// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/describe/names.hpp>
#include <leibniz/program/describe/print.hpp>
#include <leibniz/program/describe/text.hpp>
#include <leibniz/program/node.hpp>

#include <cstddef>

namespace leibniz::straight_line {

/// What stands in the circle of a step. Its operands come in from left to right.
template <std::floating_point T>
constexpr char const* label_of(step<T> const& s) {
    using enum operation;
    switch (s.kind) {
        case add:
            return "+";
        case subtract:
        case negate:
            return "-";
        case multiply:
            return "*";
        case divide:
            return "/";
        case less:
            return "<";
        case less_equal:
            return "<=";
        case equal:
            return "==";
        case choose:
            return "select";
        case guarded_product:
            return "guarded *";
        case multiply_add:
            return "a*b + c";
        case multiply_subtract:
            return "a*b - c";
        case subtract_product:
            return "c - a*b";
        default:
            return s.rule->name;
    }
}
template <std::floating_point T>
constexpr int operand_count(step<T> const& s) {
    using enum operation;
    return s.kind == function                           ? s.rule->arity
           : s.kind == negate                           ? 1
           : s.kind == choose || s.kind >= multiply_add ? 3
                                                        : 2;
}

/// A directed graph: inputs and results are boxes, constants bare, operations round.
template <class Names>
struct dot_graph {
    template <class Sink>
    static constexpr void write(Sink& sink) {
        step_printer<Names, text_notation, Sink> out(sink);
        out.write("digraph program {\n    ordering=in;\n");
        for (int i = 0; i < Names::size; ++i) write_node(out, i);
        for (std::size_t k = 0; k < Names::code.result_count(); ++k)
            if (!Names::code.is_structural_zero(k)) write_result(out, static_cast<int>(k));
        out.write("}\n");
    }

private:
    static constexpr void write_node(auto& out, int i) {
        auto const& s = Names::code.list[i];
        out.around("    \"", i, "\" [");
        if (s.kind == operation::input) return out.write("shape=box];\n");
        if (s.kind == operation::constant) return out.write("shape=plaintext];\n");
        out.write("label=\"");
        out.write(label_of(s));
        out.write("\"];\n");
        int const operands[] = {s.a, s.b, s.c};
        for (int k = 0; k < operand_count(s); ++k) {
            out.around("    \"", operands[k], "\" -> \"");
            out.around("", i, "\";\n");
        }
    }
    static constexpr void write_result(auto& out, int k) {
        auto const name = [&](char const* before, char const* after) {
            out.write(before);
            text_notation::name(out, 'y', Names::result(k));
            out.write(after);
        };
        name("    \"", "\" [shape=box];\n");
        out.around("    \"", Names::code.results[k], "\" -> ");
        name("\"", "\";\n");
    }
};

}  // namespace leibniz::straight_line
