// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/print.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/rules/roots.hpp>

#include <cstddef>

namespace leibniz {

namespace formula {

/// Is it one of these names? They stand between spaces.
constexpr bool is_among(char const* names, word name) {
    for (word all = text_of(names); all.length != 0;) {
        std::size_t end = 0;
        while (end < all.length && all[end] != ' ') ++end;
        if (word{all.letters, end} == name) return true;
        std::size_t const next = end < all.length ? end + 1 : end;
        all = {all.letters + next, all.length - next};
    }
    return false;
}

/// \frac{2 x^2}{y} + \sin\left(x\right)
struct latex_notation {
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
    static constexpr char const* infinity = "\\infty";
    static constexpr char const* not_a_number = "\\mathrm{nan}";
    static constexpr char const* over[] = {"\\frac{", "}{", "}"};
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

    /// x, \theta, x_{1}, a_{\mathrm{max}}: what follows an underscore becomes an index, or the
    /// digits at the end.
    static constexpr void variable(auto& out, word name) {
        std::size_t end = 0;
        while (end < name.size() && name[end] != '_') ++end;
        std::size_t index = end + 1;
        if (end == 0 || index >= name.size()) {
            end = name.size();
            while (is_digit(name[end - 1])) --end;
            index = end;
        }
        symbol(out, {name.letters, end});
        if (index == name.size()) return;
        out.write("_{");
        symbol(out, {name.letters + index, name.size() - index});
        out.letter('}');
    }
    /// More than one letter is a name, in upright type.
    static constexpr void symbol(auto& out, word name) {
        constexpr char const* greek =
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma "
            "tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi "
            "Omega";
        bool is_number = true;
        for (char const c : name) is_number = is_number && is_digit(c);
        if (is_among(greek, name)) {
            out.letter('\\');
            out.write(name);
        } else if (is_number || (name.size() == 1 && is_letter(name[0]))) {
            out.write(name);
        } else {
            upright(out, "\\mathrm{", name);
        }
    }
    static constexpr void upright(auto& out, char const* font, word name) {
        out.write(font);
        for (char const c : name) {
            if (c == '_') out.letter('\\');
            out.letter(c);
        }
        out.letter('}');
    }

    static constexpr void function(auto& out, step const& s) {
        if (calls<rules::exp>(s)) return out.around("e^{", s.a, "}");
        if (calls<rules::sqrt>(s)) return out.around("\\sqrt{", s.a, "}");
        if (calls<rules::cbrt>(s)) return out.around("\\sqrt[3]{", s.a, "}");
        if (calls<rules::abs>(s)) return out.around("\\left|", s.a, "\\right|");
        if (calls<rules::floor>(s)) return out.around("\\left\\lfloor ", s.a, "\\right\\rfloor");
        if (calls<rules::ceil>(s)) return out.around("\\left\\lceil ", s.a, "\\right\\rceil");
        if (is_power(s)) {
            out.print(s.a, binds::atom);
            return calls<rules::pow>(s) ? out.around("^{", s.b, "}") : exponent(out, 2);
        }
        name_of_function(out, text_of(s.rule->name));
        out.arguments(s, s.rule->arity);
    }
    static constexpr void name_of_function(auto& out, word name) {
        if (is_among("sin cos tan sinh cosh tanh log min max pi", name)) {
            out.letter('\\');
            out.write(name);
        } else if (is_among("asin acos atan", name)) {
            out.write("\\arc");
            out.write(word{name.letters + 1, name.length - 1});
        } else if (is_among("log2 log10", name)) {
            out.write("\\log_{");
            out.write(word{name.letters + 3, name.length - 3});
            out.letter('}');
        } else if (name == text_of("tgamma")) {
            out.write("\\Gamma");
        } else {
            upright(out, "\\operatorname{", name);
        }
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
