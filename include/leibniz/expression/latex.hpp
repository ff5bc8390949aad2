// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/print.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/symbolic/decimal.hpp>
#include <leibniz/symbolic/latex_names.hpp>
#include <leibniz/symbolic/number_notation.hpp>
#include <leibniz/symbolic/word.hpp>

namespace leibniz {

namespace formula {

/// \frac{2 x^2}{y} + \sin\left(x\right)
struct latex_notation : latex_of_numbers {
    static constexpr char const* opening = "\\left(";
    static constexpr char const* closing = "\\right)";
    static constexpr char const* less = " < ";
    static constexpr char const* greater = " > ";
    static constexpr char const* less_equal = " \\le ";
    static constexpr char const* greater_equal = " \\ge ";
    static constexpr char const* equal = " = ";
    static constexpr char const* negated = "\\neg ";
    static constexpr char const* both = " \\land ";
    static constexpr char const* either = " \\lor ";
    static constexpr binds fraction = binds::power;
    static constexpr binds select = binds::anything;
    static constexpr binds floating(decimal const& d) {
        return is_scientific(d) ? binds::power : binds::atom;
    }
    static constexpr bool is_power(step const& s) {
        return calls<rules::pow>(s) || calls<rules::exp>(s) || calls<rules::square>(s);
    }

    /// Factors stand side by side, but a number after another factor.
    static constexpr void product_sign(auto& out, int right) {
        out.write(out.begins_with_a_number(right) ? " \\cdot " : " ");
    }
    static constexpr void variable(auto& out, word name) { write_latex_variable(out, name); }
    static constexpr void function(auto& out, step const& s) {
        word const name = text_of(s.rule->name);
        latex_brackets const brackets = latex_brackets_of(name);
        if (brackets.before) return out.around(brackets.before, s.a, brackets.after);
        if (is_power(s)) {
            out.print(s.a, binds::atom);
            return calls<rules::pow>(s) ? out.around("^{", s.b, "}") : exponent(out, 2);
        }
        write_latex_function(out, name);
        out.arguments(s, s.rule->arity);
    }

    static constexpr void choice(auto& out, step const& s) {
        out.around("\\begin{cases} ", s.b, " & \\text{if } ");
        out.around("", s.a, " \\\\ ");
        out.around("", s.c, " & \\text{otherwise} \\end{cases}");
    }
};

}  // namespace formula

/// The formula in LaTeX, in math mode: \frac, \sqrt, x^{12}, e^{x}, \sin\left(x\right); Greek names
/// become Greek letters, digits and what follows an underscore an index. `cases`, `\text` and
/// `\operatorname` need the package amsmath.
///
///     to_latex(derivative(x * x + 3_c * x * y, x)) == "2 x + 3 y"
///
/// Numbers by value, and what is refused, as in `to_text`.
template <class Tag, class... Numbers>
constexpr auto to_latex(expression<Tag, Numbers...> const& e) {
    return formula::printed_in<formula::latex_notation>(e);
}

}  // namespace leibniz
