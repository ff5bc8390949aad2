// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/formula/passes.hpp>
#include <leibniz/expression/simplify.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/symbolic/constant_text.hpp>
#include <leibniz/symbolic/printed_number.hpp>
#include <leibniz/symbolic/writer.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/tuple.hpp>

#include <concepts>
#include <cstddef>
#include <utility>

namespace leibniz {

/// Formulas as letters, in a notation: text.hpp and latex.hpp have one each.
namespace formula {

/// How tightly a formula holds together. An operand that holds less than its place asks for stands
/// in parentheses.
enum class binds : unsigned char {
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

template <class Rule>
constexpr bool calls(step const& s) {
    return s.kind == operation::function && s.rule->identity == &identity_of<Rule>;
}

/// Writes steps as letters.
template <class Notation, std::size_t Size, class Sink>
class printer : public writer<Sink> {
    step const* code;
    printed_number const* numbers;
    // Those that stand on the way down to what is printed, the last one below.
    int chain[Size] = {};
    std::size_t length = 0;

public:
    constexpr printer(Sink& to, step const* steps, printed_number const* values)
        : writer<Sink>(to), code(steps), numbers(values) {}

    using writer<Sink>::letter;
    using writer<Sink>::write;

    /// The step, in parentheses if it binds less than is asked for.
    constexpr void print(int i, binds least = binds::anything) {
        bool const bare = binding(i) >= least;
        if (!bare) write(Notation::opening);
        print_bare(i);
        if (!bare) write(Notation::closing);
    }
    constexpr void between(step const& s, binds left, char const* sign, binds right) {
        print(s.a, left);
        write(sign);
        print(s.b, right);
    }
    constexpr void around(char const* before, int i, char const* after) {
        write(before);
        print(i);
        write(after);
    }
    /// (a, b, c)
    constexpr void arguments(step const& s, std::size_t count) {
        int const all[] = {s.a, s.b, s.c};
        for (std::size_t k = 0; k < count; ++k) {
            write(k == 0 ? Notation::opening : ", ");
            print(all[k]);
        }
        if (count != 0) write(Notation::closing);
    }

    constexpr bool is_number(int i) const {
        return code[i].kind == operation::constant || code[i].kind == operation::number;
    }
    /// Does it begin with a number that stands in no parentheses?
    constexpr bool begins_with_a_number(int i) const {
        while (code[i].kind == operation::power || code[i].kind == operation::quotient ||
               calls<rules::pow>(code[i]) || calls<rules::square>(code[i]))
            i = code[i].a;
        return is_number(i);
    }

private:
    constexpr printed_number number(step const& s) const {
        return s.kind == operation::constant ? printed(s.value) : numbers[s.place_or_exponent];
    }

    constexpr binds binding(int i) const {
        step const& s = code[i];
        switch (s.kind) {
            case operation::constant:
            case operation::number: {
                printed_number const n = number(s);
                return n.has_sign() ? binds::sign
                       : n.kind == printed_number::fraction
                           ? n.denominator == 1 ? binds::atom : Notation::fraction
                       : n.kind == printed_number::floating ? Notation::floating(n.digits)
                                                            : binds::atom;
            }
            case operation::variable:
            case operation::negated:
                return binds::atom;
            case operation::sum:
            case operation::difference:
                return binds::sum;
            case operation::negation:
                return binds::sign;
            case operation::product:
            case operation::quotient:
                return is_link(s) ? binding_of_product(i) : Notation::fraction;
            case operation::power:
                return binds::power;
            case operation::function:
                return Notation::is_power(s) ? binds::power : binds::atom;
            case operation::less:
            case operation::less_equal:
            case operation::equal:
                return binds::comparison;
            case operation::both:
                return binds::both;
            case operation::either:
                return binds::either;
            case operation::select:
                return Notation::select;
        }
        return binds::atom;
    }
    /// −2·x and (−x)·y begin with a sign, and that is as good as one before the product.
    constexpr binds binding_of_product(int i) const {
        while (is_link(code[i])) i = code[i].a;
        return binding(i) == binds::sign ? binds::sign : binds::product;
    }

    /// Is it written as  a sign b,  from left to right?
    static constexpr bool is_link(step const& s) {
        return s.kind == operation::product ||
               (s.kind == operation::quotient && Notation::fraction == binds::product);
    }
    static constexpr bool is_term(step const& s) {
        return s.kind == operation::sum || s.kind == operation::difference;
    }

    constexpr void print_bare(int i) {
        step const& s = code[i];
        switch (s.kind) {
            case operation::constant:
            case operation::number:
                return signed_number(number(s));
            case operation::variable:
                return Notation::variable(*this, s.letters);
            case operation::sum:
            case operation::difference:
                return chained(i, is_term, binds::sum);
            case operation::negation:
                letter('-');
                return print(s.a, binds::product);
            case operation::product:
            case operation::quotient:
                if (is_link(s)) return chained(i, is_link, binds::sign);
                write(Notation::over[0]);
                between(s, binds::anything, Notation::over[1], binds::anything);
                return write(Notation::over[2]);
            case operation::power:
                print(s.a, binds::atom);
                return Notation::exponent(*this, s.place_or_exponent);
            case operation::function:
                return Notation::function(*this, s);
            case operation::less:
                return comparison(s, Notation::less, Notation::greater);
            case operation::less_equal:
                return comparison(s, Notation::less_equal, Notation::greater_equal);
            case operation::equal:
                return comparison(s, Notation::equal, Notation::equal);
            case operation::negated:
                write(Notation::negated);
                return print(s.a, binds::atom);
            case operation::both:
                return between(s, binds::both, Notation::both, binds::comparison);
            case operation::either:
                return between(s, binds::either, Notation::either, binds::both);
            case operation::select:
                return Notation::choice(*this, s);
        }
    }

    /// a + b − c: from the first to the last, however many there are.
    constexpr void chained(int i, bool (*is_in_chain)(step const&), binds first) {
        std::size_t const bottom = length;
        for (; is_in_chain(code[i]); i = code[i].a) chain[length++] = i;
        print(i, first);
        while (length > bottom) link(code[chain[--length]]);
    }
    constexpr void link(step const& s) {
        switch (s.kind) {
            case operation::sum:
                return plus(s.b);
            case operation::difference:
                write(" - ");
                return print(s.b, binds::product);
            case operation::product:
                Notation::product_sign(*this, s.b);
                return print(s.b, binds::power);
            default:
                letter('/');
                return print(s.b, binds::power);
        }
    }
    /// a + (−3) as a − 3
    constexpr void plus(int right) {
        if (is_number(right) && number(code[right]).is_negative) {
            write(" - ");
            return this->template write_unsigned<Notation>(number(code[right]));
        }
        write(" + ");
        print(right, binds::product);
    }
    /// What is compared before a number: x > 0, not 0 < x.
    constexpr void comparison(step const& s, char const* sign, char const* turned) {
        bool const turn = is_number(s.a) && !is_number(s.b);
        print(turn ? s.b : s.a, binds::sum);
        write(turn ? turned : sign);
        print(turn ? s.a : s.b, binds::sum);
    }

    constexpr void signed_number(printed_number const& n) {
        if (n.is_negative) letter('-');
        this->template write_unsigned<Notation>(n);
    }
};

template <class Notation, class Pass, class Sink>
constexpr void print_result(Sink& sink, printed_number const* numbers) {
    printer<Notation, steps_of<Pass>.count, Sink>(sink, steps_of<Pass>.list, numbers)
        .print(steps_of<Pass>.result());
}

/// At least as many letters as the text will have, and as many if no number stands in it.
template <class Notation, class Pass, std::size_t Places>
inline constexpr std::size_t length_of_text = [] {
    printed_number const unknown[Places + 1] = {};
    counting_sink sink;
    print_result<Notation, Pass>(sink, unknown);
    return sink.count;
}();

/// The formula in this notation.
template <class Notation, class Tag, class... Numbers>
constexpr auto printed_in(expression<Tag, Numbers...> const& e) {
    using pass = as_written<Tag>;
    if constexpr (is_small_enough<pass, 10000>()) {
        constant_text<length_of_text<Notation, pass, sizeof...(Numbers)>> text;
        [&]<std::size_t... K>(std::index_sequence<K...>) {
            printed_number const numbers[] = {
                printed(boost::hana::at_c<K>(e.numbers), static_cast<int>(K))..., {}};
            print_result<Notation, pass>(text, numbers);
        }(std::index_sequence_for<Numbers...>{});
        return text;
    } else {
        return constant_text<0>{};
    }
}

}  // namespace formula
}  // namespace leibniz
