// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/names.hpp>
#include <leibniz/expression/steps.hpp>
#include <leibniz/expression/text.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>
#include <cstdint>

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
struct latex_style {
    static constexpr char const* opening = "\\left(";
    static constexpr char const* closing = "\\right)";

    static constexpr bool is(step const& s, char const& rule) {
        return s.kind == operation::function && s.rule->identity == &rule;
    }
    static constexpr bool is_power(step const& s) {
        return is_pow(s) || is(s, identity_of<rules::exp>);
    }

    static constexpr binds binding(auto const& out, step const& s) {
        if (s.kind == operation::select) return binds::anything;
        if (is_power(s)) return binds::power;
        if (s.kind == operation::number && out.number(s).digits.base == 2) return binds::product;
        return text_style::binding(out, s);
    }

    constexpr void print(auto& out, step const& s) const {
        switch (s.kind) {
            case operation::constant:
                return fraction(out, s.value);
            case operation::number:
                return number(out, s);
            case operation::variable:
                return variable(out, s.letters);
            case operation::sum:
                return sum(out, s);
            case operation::difference:
                return between(out, s, binds::sum, " - ", binds::product);
            case operation::negation:
                out.letter('-');
                return out.print(*this, s.a, binds::product);
            case operation::product:
                return product(out, s);
            case operation::quotient:
                return braced(out, "\\frac{", s.a, "}{", s.b, "}");
            case operation::power:
                base(out, s.a);
                return exponent(out, s.place_or_exponent);
            case operation::function:
                return function(out, s);
            case operation::less:
                return comparison(out, s, " < ", " > ");
            case operation::less_equal:
                return comparison(out, s, " \\le ", " \\ge ");
            case operation::equal:
                return between(out, s, binds::sum, " = ", binds::sum);
            case operation::negated:
                out.letters("\\neg");
                out.letters(opening);
                out.print(*this, s.a, binds::anything);
                return out.letters(closing);
            case operation::both:
                return between(out, s, binds::both, " \\land ", binds::comparison);
            case operation::either:
                return between(out, s, binds::either, " \\lor ", binds::both);
            case operation::select:
                out.letters("\\begin{cases} ");
                out.print(*this, s.b, binds::anything);
                out.letters(" & \\text{if } ");
                out.print(*this, s.a, binds::anything);
                out.letters(" \\\\ ");
                out.print(*this, s.c, binds::anything);
                return out.letters(" & \\text{otherwise} \\end{cases}");
        }
    }

    constexpr void between(auto& out, step const& s, binds left, char const* sign,
                           binds right) const {
        out.print(*this, s.a, left);
        out.letters(sign);
        out.print(*this, s.b, right);
    }
    constexpr void braced(auto& out, char const* before, int a, char const* middle, int b,
                          char const* after) const {
        out.letters(before);
        out.print(*this, a, binds::anything);
        out.letters(middle);
        out.print(*this, b, binds::anything);
        out.letters(after);
    }
    constexpr void sum(auto& out, step const& s) const {
        out.print(*this, s.a, binds::sum);
        step const& right = out[s.b];
        if (right.kind == operation::constant && right.value < 0) {
            out.letters(" - ");
            return fraction(out, -right.value);
        }
        out.letters(" + ");
        out.print(*this, s.b, binds::product);
    }
    /// Factors stand side by side, but a number after another factor.
    constexpr void product(auto& out, step const& s) const {
        out.print(*this, s.a, binds::product);
        out.letters(begins_with_a_digit(out, s.b) ? " \\cdot " : " ");
        out.print(*this, s.b, binds::power);
    }
    static constexpr bool begins_with_a_digit(auto const& out, int i) {
        step const& s = out[i];
        if (s.kind == operation::power || is_pow(s)) return begins_with_a_digit(out, s.a);
        return s.kind == operation::constant || s.kind == operation::number;
    }
    constexpr void comparison(auto& out, step const& s, char const* sign,
                              char const* turned) const {
        bool const turn = is_turned(out, s);
        out.print(*this, turn ? s.b : s.a, binds::sum);
        out.letters(turn ? turned : sign);
        out.print(*this, turn ? s.a : s.b, binds::sum);
    }
    /// What an exponent stands at. A name with an index takes one without braces.
    constexpr void base(auto& out, int a) const { out.print(*this, a, binds::atom); }
    constexpr void exponent(auto& out, int n) const {
        bool const braces = n < 0 || n > 9;
        out.letters(braces ? "^{" : "^");
        if (n < 0) out.letter('-');
        out.integer(static_cast<std::uint64_t>(n < 0 ? -static_cast<std::int64_t>(n) : n));
        if (braces) out.letter('}');
    }
    constexpr void fraction(auto& out, rational c) const {
        if (c < 0) out.letter('-');
        std::uint64_t const numerator =
            static_cast<std::uint64_t>(c < 0 ? -c.numerator : c.numerator);
        if (c.denominator == 1) return out.integer(numerator);
        out.letters("\\frac{");
        out.integer(numerator);
        out.letters("}{");
        out.integer(static_cast<std::uint64_t>(c.denominator));
        out.letter('}');
    }
    constexpr void number(auto& out, step const& s) const {
        printed_number const& n = out.number(s);
        if (!n.is_fraction && n.digits.base == 0) {
            out.letters("\\#_{");
            out.integer(static_cast<std::uint64_t>(s.place_or_exponent));
            return out.letter('}');
        }
        if (n.is_negative) out.letter('-');
        if (n.is_fraction) return fraction(out, n.fraction);
        auto const power_of = [&](char const* base, int e) {
            out.letters(" \\cdot ");
            out.letters(base);
            out.letters(e < 0 ? "^{-" : "^{");
            out.integer(static_cast<std::uint64_t>(e < 0 ? -e : e));
            out.letter('}');
        };
        if (n.digits.base == 2) {
            out.integer(n.digits.digits);
            return power_of("2", n.digits.exponent);
        }
        out.floating(n.digits, [&](int e) { power_of("10", e); });
    }

    /// x, \theta, x_{1}, a_{max}: digits and what follows an underscore become an index, more than
    /// one letter a name in upright type.
    constexpr void variable(auto& out, word name) const {
        std::size_t end = name.size();
        while (end > 0 && is_digit(name[end - 1])) --end;
        std::size_t index = end;
        if (end == name.size() || name[end - 1] == '_') {
            std::size_t underscore = 0;
            while (underscore < name.size() && name[underscore] != '_') ++underscore;
            if (underscore > 0 && underscore + 1 < name.size()) {
                end = underscore;
                index = underscore + 1;
            } else {
                end = index = name.size();
            }
        }
        symbol(out, {name.letters, end});
        if (index == name.size()) return;
        out.letters("_{");
        symbol(out, {name.letters + index, name.size() - index});
        out.letter('}');
    }
    constexpr void symbol(auto& out, word name) const {
        constexpr char const* greek =
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma "
            "tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi "
            "Omega";
        bool is_number = true;
        for (char const c : name) is_number = is_number && is_digit(c);
        if (is_number || name.size() == 1) return letters(out, name);
        if (is_among(greek, name)) {
            out.letter('\\');
            return out.letters(name);
        }
        out.letters("\\mathrm{");
        letters(out, name);
        out.letter('}');
    }
    constexpr void letters(auto& out, word name) const {
        for (char const c : name) {
            if (c == '_') out.letter('\\');
            out.letter(c);
        }
    }

    constexpr void function(auto& out, step const& s) const {
        auto const around = [&](char const* before, char const* after) {
            out.letters(before);
            out.print(*this, s.a, binds::anything);
            out.letters(after);
        };
        if (is_pow(s)) {
            base(out, s.a);
            out.letters("^{");
            out.print(*this, s.b, binds::anything);
            return out.letter('}');
        }
        if (is(s, identity_of<rules::exp>)) return around("e^{", "}");
        if (is(s, identity_of<rules::sqrt>)) return around("\\sqrt{", "}");
        if (is(s, identity_of<rules::cbrt>)) return around("\\sqrt[3]{", "}");
        if (is(s, identity_of<rules::abs>)) return around("\\left|", "\\right|");
        if (is(s, identity_of<rules::floor>)) return around("\\left\\lfloor ", "\\right\\rfloor ");
        if (is(s, identity_of<rules::ceil>)) return around("\\left\\lceil ", "\\right\\rceil ");
        name_of_function(out, text_of(s.rule->name));
        if (s.rule->arity == 0) return;
        int const arguments[] = {s.a, s.b, s.c};
        for (std::size_t k = 0; k < s.rule->arity; ++k) {
            out.letters(k == 0 ? opening : ", ");
            out.print(*this, arguments[k], binds::anything);
        }
        out.letters(closing);
    }
    constexpr void name_of_function(auto& out, word name) const {
        if (is_among("sin cos tan sinh cosh tanh log min max pi", name)) {
            out.letter('\\');
            return out.letters(name);
        }
        if (is_among("asin acos atan", name)) {
            out.letters("\\arc");
            return out.letters({name.letters + 1, name.length - 1});
        }
        if (is_among("log2 log10", name)) {
            out.letters("\\log_{");
            out.letters({name.letters + 3, name.length - 3});
            return out.letter('}');
        }
        if (name == text_of("tgamma")) return out.letters("\\Gamma");
        out.letters("\\operatorname{");
        letters(out, name);
        out.letter('}');
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
    return printed<formula::latex_style>(e);
}

}  // namespace leibniz
