// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/decimal.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/names.hpp>
#include <leibniz/expression/passes.hpp>
#include <leibniz/expression/simplify.hpp>
#include <leibniz/expression/steps.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/tuple.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace leibniz {

/// Letters as a constant: a `std::string_view` or a `std::string` is made of it.
template <std::size_t Capacity>
class formula_text {
    char letters[Capacity + 1] = {};
    std::size_t count = 0;

public:
    constexpr void append(char c) {
        if (count < Capacity) letters[count] = c;
        ++count;
    }

    constexpr std::size_t size() const { return count; }
    constexpr char const* data() const { return letters; }
    constexpr char const* c_str() const { return letters; }
    constexpr char const* begin() const { return letters; }
    constexpr char const* end() const { return letters + count; }

    template <class View>
        requires std::constructible_from<View, char const*, std::size_t>
    constexpr operator View() const {
        return View(letters, count);
    }

    friend constexpr bool operator==(formula_text const& text, char const* other) {
        return formula::word{text.letters, text.count} == formula::text_of(other);
    }
};

namespace formula {

/// How tightly a formula holds together. An operand that holds less than its place asks for stands
/// in parentheses.
enum class binds : int {
    anything,
    either,
    both,
    comparison,
    sum,
    sign,
    product,
    power,
    atom,
};
constexpr binds next(binds b) { return static_cast<binds>(static_cast<int>(b) + 1); }

/// A number by value, as it is printed.
struct printed_number {
    bool is_negative = false;
    bool is_fraction = false;
    rational fraction = 0;  // where `is_fraction`
    decimal digits = {};
};
constexpr printed_number printed(rational x) {
    return {.is_negative = x < 0, .is_fraction = true, .fraction = x < 0 ? -x : x};
}
template <std::integral T>
constexpr printed_number printed(T const& x) {
    return printed(rational(x));
}
template <std::floating_point T>
constexpr printed_number printed(T const& x) {
    return {.is_negative = x < 0, .digits = shortest_decimal(x < 0 ? -x : x)};
}
/// Other numbers are printed as their places.
template <class T>
constexpr printed_number printed(T const&) {
    return {};
}

/// Writes steps into a sink of letters.
template <class Sink>
class printer {
    Sink& sink;
    step const* code;
    printed_number const* numbers;

public:
    constexpr printer(Sink& to, step const* steps, printed_number const* values)
        : sink(to), code(steps), numbers(values) {}

    /// The step, in parentheses if it binds less than is asked for.
    template <class Style>
    constexpr void print(Style const& style, int i, binds least) {
        bool const bare = style.binding(*this, code[i]) >= least;
        if (!bare) letters(style.opening);
        style.print(*this, code[i]);
        if (!bare) letters(style.closing);
    }

    constexpr step const& operator[](int i) const { return code[i]; }
    constexpr printed_number const& number(step const& s) const {
        return numbers[s.place_or_exponent];
    }

    constexpr void letter(char c) { sink.append(c); }
    constexpr void letters(char const* text) {
        while (*text != 0) letter(*text++);
    }
    constexpr void letters(word text) {
        for (char const c : text) letter(c);
    }
    constexpr void integer(std::uint64_t n) {
        if (n >= 10) integer(n / 10);
        letter(static_cast<char>('0' + n % 10));
    }
    constexpr void zeros(int n) {
        while (n-- > 0) letter('0');
    }
    /// A floating-point number has a point or an exponent, `power_of_ten(e)` writes the exponent.
    constexpr void floating(decimal d, auto const& power_of_ten) {
        int length = 1;
        std::uint64_t unit = 1;
        while (d.digits / unit >= 10) unit *= 10, ++length;
        int const point = length + d.exponent;  // so many digits before the point
        if (point < -3 || point > 17) {
            integer(d.digits / unit);
            if (length > 1) letter('.');
            for (std::uint64_t rest = d.digits % unit; unit > 1; rest %= unit) {
                unit /= 10;
                integer(rest / unit);
            }
            return power_of_ten(point - 1);
        }
        if (point <= 0) {
            letters("0.");
            zeros(-point);
            return integer(d.digits);
        }
        if (d.exponent >= 0) {
            integer(d.digits);
            zeros(d.exponent);
            return letters(".0");
        }
        std::uint64_t below = 1;
        for (int k = d.exponent; k < 0; ++k) below *= 10;
        integer(d.digits / below);
        letter('.');
        for (std::uint64_t rest = d.digits % below; below > 1; rest %= below) {
            below /= 10;
            integer(rest / below);
        }
    }
};

constexpr bool is_negative_constant(auto const& out, step const& s) {
    return (s.kind == operation::constant && s.value < 0) ||
           (s.kind == operation::number && out.number(s).is_negative);
}
constexpr bool is_pow(step const& s) {
    return s.kind == operation::function && s.rule->identity == &identity_of<rules::pow>;
}
/// A constant before what is compared with it: x > 0, not 0 < x.
constexpr bool is_turned(auto const& out, step const& s) {
    return out[s.a].kind == operation::constant && out[s.b].kind != operation::constant;
}

/// 2*x^2 + sin(x)/y
struct text_style {
    static constexpr char const* opening = "(";
    static constexpr char const* closing = ")";

    static constexpr binds binding(auto const& out, step const& s) {
        switch (s.kind) {
            case operation::constant:
                return s.value < 0                ? binds::sign
                       : s.value.denominator != 1 ? binds::product
                                                  : binds::atom;
            case operation::number:
                return out.number(s).is_negative                 ? binds::sign
                       : out.number(s).fraction.denominator != 1 ? binds::product
                                                                 : binds::atom;
            case operation::sum:
            case operation::difference:
                return binds::sum;
            case operation::negation:
                return binds::sign;
            case operation::product:
            case operation::quotient:
                return binds::product;
            case operation::power:
                return binds::power;
            case operation::function:
                return is_pow(s) ? binds::power : binds::atom;
            case operation::less:
            case operation::less_equal:
            case operation::equal:
                return binds::comparison;
            case operation::both:
                return binds::both;
            case operation::either:
                return binds::either;
            default:
                return binds::atom;
        }
    }

    constexpr void print(auto& out, step const& s) const {
        switch (s.kind) {
            case operation::constant:
                return fraction(out, s.value);
            case operation::number:
                return number(out, s);
            case operation::variable:
                return out.letters(s.letters);
            case operation::sum:
                return sum(out, s);
            case operation::difference:
                return between(out, s, binds::sum, " - ", binds::product);
            case operation::negation:
                out.letter('-');
                return out.print(*this, s.a, binds::product);
            case operation::product:
                return between(out, s, binds::product, "*", binds::power);
            case operation::quotient:
                return between(out, s, binds::product, "/", binds::power);
            case operation::power:
                out.print(*this, s.a, binds::atom);
                out.letter('^');
                return exponent(out, s.place_or_exponent);
            case operation::function:
                return function(out, s);
            case operation::less:
                return comparison(out, s, " < ", " > ");
            case operation::less_equal:
                return comparison(out, s, " <= ", " >= ");
            case operation::equal:
                return between(out, s, binds::sum, " == ", binds::sum);
            case operation::negated:
                out.letters("!(");
                out.print(*this, s.a, binds::anything);
                return out.letter(')');
            case operation::both:
                return between(out, s, binds::both, " && ", binds::comparison);
            case operation::either:
                return between(out, s, binds::either, " || ", binds::both);
            case operation::select:
                out.letters("select(");
                out.print(*this, s.a, binds::anything);
                out.letters(", ");
                out.print(*this, s.b, binds::anything);
                out.letters(", ");
                out.print(*this, s.c, binds::anything);
                return out.letter(')');
        }
    }

    constexpr void between(auto& out, step const& s, binds left, char const* sign,
                           binds right) const {
        out.print(*this, s.a, left);
        out.letters(sign);
        out.print(*this, s.b, right);
    }
    /// a + (−3) as a − 3
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
    constexpr void comparison(auto& out, step const& s, char const* sign,
                              char const* turned) const {
        bool const turn = is_turned(out, s);
        out.print(*this, turn ? s.b : s.a, binds::sum);
        out.letters(turn ? turned : sign);
        out.print(*this, turn ? s.a : s.b, binds::sum);
    }
    constexpr void exponent(auto& out, int n) const {
        if (n < 0) out.letters("(-");
        out.integer(static_cast<std::uint64_t>(n < 0 ? -static_cast<std::int64_t>(n) : n));
        if (n < 0) out.letter(')');
    }
    constexpr void fraction(auto& out, rational c) const {
        if (c < 0) out.letter('-');
        out.integer(static_cast<std::uint64_t>(c < 0 ? -c.numerator : c.numerator));
        if (c.denominator == 1) return;
        out.letter('/');
        out.integer(static_cast<std::uint64_t>(c.denominator));
    }
    constexpr void number(auto& out, step const& s) const {
        printed_number const& n = out.number(s);
        if (!n.is_fraction && n.digits.base == 0) {
            out.letter('#');
            return out.integer(static_cast<std::uint64_t>(s.place_or_exponent));
        }
        if (n.is_negative) out.letter('-');
        if (n.is_fraction) return fraction(out, n.fraction);
        if (n.digits.base == 2) return binary(out, n.digits);
        out.floating(n.digits, [&](int e) {
            out.letters(e < 0 ? "e-" : "e");
            out.integer(static_cast<std::uint64_t>(e < 0 ? -e : e));
        });
    }
    /// 0x1234p-5, a literal of C++.
    constexpr void binary(auto& out, decimal d) const {
        out.letters("0x");
        for (int shift = 60; shift >= 0; shift -= 4)
            if (d.digits >> shift != 0) out.letter("0123456789abcdef"[d.digits >> shift & 15]);
        out.letters(d.exponent < 0 ? "p-" : "p");
        out.integer(static_cast<std::uint64_t>(d.exponent < 0 ? -d.exponent : d.exponent));
    }
    constexpr void function(auto& out, step const& s) const {
        if (is_pow(s)) return between(out, s, binds::atom, "^", binds::atom);
        out.letters(s.rule->name);
        if (s.rule->arity == 0) return;
        int const arguments[] = {s.a, s.b, s.c};
        for (std::size_t k = 0; k < s.rule->arity; ++k) {
            out.letters(k == 0 ? "(" : ", ");
            out.print(*this, arguments[k], binds::anything);
        }
        out.letter(')');
    }
};

struct counting_sink {
    std::size_t count = 0;
    constexpr void append(char) { ++count; }
};

/// Longer than any number by value.
inline constexpr std::size_t longest_number = 48;

template <class Style, class Pass, class Sink>
constexpr void print_result(Sink& sink, printed_number const* numbers) {
    printer<Sink>(sink, steps_of<Pass>.list, numbers)
        .print(Style{}, steps_of<Pass>.result(), binds::anything);
}

template <class Style, class Pass, std::size_t Places>
inline constexpr std::size_t length_of_text = [] {
    printed_number const unknown[Places + 1] = {};
    counting_sink sink;
    print_result<Style, Pass>(sink, unknown);
    if (Places > 0) {
        for (step const& s : steps_of<Pass>.list)
            sink.count += s.kind == operation::number ? longest_number : 0;
    }
    return sink.count;
}();

}  // namespace formula

template <class Style, class Tag, class... Numbers>
constexpr auto printed(expression<Tag, Numbers...> const& e) {
    using pass = formula::as_written<Tag>;
    if constexpr (is_small_enough<pass, 10000>()) {
        formula_text<formula::length_of_text<Style, pass, sizeof...(Numbers)>> text;
        [&]<std::size_t... K>(std::index_sequence<K...>) {
            formula::printed_number const numbers[] = {
                formula::printed(boost::hana::at_c<K>(e.numbers))..., {}};
            formula::print_result<Style, pass>(text, numbers);
        }(std::index_sequence_for<Numbers...>{});
        return text;
    } else {
        return formula_text<0>{};
    }
}

/// The formula as it is written, with + − * / ^, parentheses where they are needed, and function
/// calls:
///
///     to_text(derivative(x * x + 3_c * x * y, x)) == "2*x + 3*y"
///
/// Numbers by value are written as the shortest decimals that read as them, very large and very
/// small ones in binary; other ones, such as dual numbers, as their places: #0, #1, …
/// Refuses: a formula of more than 10 000 nodes written out.
template <class Tag, class... Numbers>
constexpr auto to_text(expression<Tag, Numbers...> const& e) {
    return printed<formula::text_style>(e);
}

}  // namespace leibniz
