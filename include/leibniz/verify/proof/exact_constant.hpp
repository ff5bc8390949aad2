// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>
#include <leibniz/verify/proof/exact_function.hpp>

#include <concepts>
#include <cstdint>

namespace leibniz::proofs {

inline void these_constants_are_too_close_to_be_compared() {}

/// n/d, or no such number where d is 0.
struct small_ratio {
    int numerator = 0, denominator = 0;

    /// Refuses, by a denominator of 0: what is not so small.
    static constexpr small_ratio of(std::int64_t n, std::int64_t d) {
        std::int64_t a = n < 0 ? -n : n, b = d < 0 ? -d : d;
        while (b != 0) {
            std::int64_t const rest = a % b;
            a = b, b = rest;
        }
        if (d == 0) return {};
        n = d < 0 ? -n / a : n / a, d = d < 0 ? -d / a : d / a;
        constexpr std::int64_t most = 1 << 20;
        return n < -most || most < n || most < d
                   ? small_ratio{}
                   : small_ratio{static_cast<int>(n), static_cast<int>(d)};
    }
};

/// Reads a constant as a ratio of small integers.
struct ratio_reader {
    constexpr small_ratio number(double x) const {
        double const scaled = x * (1 << 20);
        return !(-0x1p40 < scaled && scaled < 0x1p40) ||
                       scaled != static_cast<double>(static_cast<std::int64_t>(scaled))
                   ? small_ratio{}
                   : small_ratio::of(static_cast<std::int64_t>(scaled), 1 << 20);
    }
    constexpr small_ratio negation(small_ratio x) const { return {-x.numerator, x.denominator}; }
    constexpr small_ratio operation(char sign, small_ratio x, small_ratio y) const {
        std::int64_t const a = x.numerator, b = x.denominator, c = y.numerator, d = y.denominator;
        return sign == '+'   ? small_ratio::of(a * d + c * b, b * d)
               : sign == '-' ? small_ratio::of(a * d - c * b, b * d)
               : sign == '*' ? small_ratio::of(a * c, b * d)
               : d == 0      ? small_ratio{}
                             : small_ratio::of(a * d, b * c);
    }
    constexpr small_ratio function(exact_function const&, small_ratio, small_ratio,
                                   small_ratio) const {
        return {};
    }
};

/// A constant, exactly: a formula of floating-point numbers and functions. It computes nothing; the
/// prover reads it when it meets an argument.
///
/// The formula is written in letters, operands before operations. One that has more than sixteen is
/// too long, and undecided is what is made of it.
class exact_constant {
    static constexpr int most_letters = 16, most_numbers = 4, most_functions = 4;

    // An operation is written as its sign.
    static constexpr unsigned char first_number = 1;
    static constexpr unsigned char first_function = first_number + most_numbers;
    static constexpr unsigned char first_integer = 64;

    double numbers[most_numbers] = {};
    exact_function const* functions[most_functions] = {};
    std::uint64_t letters[most_letters / 8] = {};
    unsigned char length = 0, number_count = 0, function_count = 0;
    bool is_too_long = false;

    constexpr bool is_less(exact_constant const& y) const;

    constexpr void write(unsigned letter) {
        if (length == most_letters) {
            is_too_long = true;
        } else {
            letters[length / 8] |= std::uint64_t{letter} << length % 8 * 8, ++length;
        }
    }
    constexpr unsigned letter(int i) const {
        return static_cast<unsigned>(letters[i / 8] >> i % 8 * 8 & 255);
    }
    constexpr void write(double x) {
        bool const is_short = 0 <= x && x < 255 - first_integer && x == static_cast<int>(x);
        if (is_short) {
            write(first_integer + static_cast<unsigned>(x));
        } else if (number_count == most_numbers) {
            is_too_long = true;
        } else {
            numbers[number_count] = x, write(first_number + unsigned{number_count++});
        }
    }
    constexpr void write(exact_function const& f) {
        unsigned known = 0;
        while (known < function_count && !are_same(functions[known], &f)) ++known;
        if (known < function_count) {
            write(first_function + known);
        } else if (function_count == most_functions) {
            is_too_long = true;
        } else {
            functions[function_count] = &f, write(first_function + unsigned{function_count++});
        }
    }
    constexpr void append(exact_constant const& x) {
        if (x.is_number()) return write(x.numbers[0]);
        is_too_long = is_too_long || x.is_too_long;
        for (int i = 0; i < x.length; ++i) {
            unsigned const l = x.letter(i);
            if (l >= first_function + most_functions) {
                write(l);
            } else if (l >= first_function) {
                write(*x.functions[l - first_function]);
            } else {
                write(x.numbers[l - first_number]);
            }
        }
    }
    static constexpr exact_constant of(char operation, exact_constant const& x,
                                       exact_constant const& y) {
        exact_constant r;
        r.append(x), r.append(y), r.write(static_cast<unsigned>(operation));
        return r;
    }

public:
    constexpr exact_constant() = default;
    /// A number that no double holds is a sum of two.
    template <std::floating_point C>
    constexpr explicit exact_constant(C c) {
        double const nearest = static_cast<double>(c);
        numbers[0] = nearest;
        if (static_cast<C>(nearest) != c && c == c)
            *this = of('+', exact_constant(nearest),
                       exact_constant(static_cast<double>(c - static_cast<C>(nearest))));
    }
    template <std::integral C>
    constexpr explicit exact_constant(C c) {
        constexpr double exact = 0x1p53;
        numbers[0] = static_cast<double>(c);
        if constexpr (sizeof(C) > 4) {
            if (-exact < numbers[0] && numbers[0] < exact) return;
            // Half of its bits, and the others.
            constexpr C half = C(1) << 31;
            exact_constant const high(static_cast<double>(c / half));
            exact_constant const low(static_cast<double>(c % half));
            *this = of('+', of('*', high, exact_constant(0x1p31)), low);
        }
    }
    /// f(x…), of as many operands as it has.
    template <std::same_as<exact_constant>... Xs>
    static constexpr exact_constant of(exact_function const& f, Xs const&... xs) {
        exact_constant r;
        int operands = f.arity;
        ((operands-- > 0 ? r.append(xs) : void()), ...);
        r.write(f);
        return r;
    }

    /// Is it one floating-point number?
    constexpr bool is_number() const { return length == 0; }
    constexpr double number() const { return numbers[0]; }
    constexpr bool has_no_formula() const { return is_too_long; }

    friend constexpr exact_constant operator-(exact_constant const& x) {
        exact_constant r;
        if (x.is_number()) return exact_constant(-x.number());
        r.append(x), r.write(static_cast<unsigned>('!'));
        return r;
    }
    friend constexpr exact_constant operator+(exact_constant const& x, exact_constant const& y) {
        double const sum = x.number() + y.number();
        bool const is_exact = x.is_number() && y.is_number() && sum - x.number() == y.number() &&
                              sum - y.number() == x.number();
        return is_exact ? exact_constant(sum) : of('+', x, y);
    }
    friend constexpr exact_constant operator-(exact_constant const& x, exact_constant const& y) {
        return x.is_number() && y.is_number() ? x + -y : of('-', x, y);
    }
    friend constexpr exact_constant operator*(exact_constant const& x, exact_constant const& y) {
        bool const is_exact = x.is_number() && y.is_number() && has_few_digits(x.number()) &&
                              has_few_digits(y.number());
        return is_exact ? exact_constant(x.number() * y.number()) : of('*', x, y);
    }
    friend constexpr exact_constant operator/(exact_constant const& x, exact_constant const& y) {
        bool const is_exact = x.is_number() && y.is_number() && has_few_digits(x.number()) &&
                              is_small_power_of_two(y.number());
        return is_exact ? exact_constant(x.number() / y.number()) : of('/', x, y);
    }

    /// Is it k/1024 for |k| < 2²⁶? Products of two such are exact.
    static constexpr bool has_few_digits(double x) {
        double const scaled = x * 1024;
        return -0x1p26 < scaled && scaled < 0x1p26 &&
               scaled == static_cast<double>(static_cast<std::int64_t>(scaled));
    }
    static constexpr bool is_small_power_of_two(double x) {
        double const size = x < 0 ? -x : x;
        for (double power = 0x1p-10; power <= 0x1p10; power *= 2)
            if (size == power) return true;
        return false;
    }

    /// Is it the same formula?
    constexpr bool is_the_same(exact_constant const& y) const {
        bool are = length == y.length && letters[0] == y.letters[0] && letters[1] == y.letters[1];
        for (int i = 0; i < most_numbers; ++i) are = are && numbers[i] == y.numbers[i];
        for (int i = 0; i < most_functions; ++i)
            are = are && are_same(functions[i], y.functions[i]);
        return are;
    }
    constexpr interval<double> enclosure() const;

    /// By enclosures, of formulas.
    ///
    /// Refuses: formulas that have enclosures in common without being the same.
    friend constexpr bool operator==(exact_constant const& x, exact_constant const& y) {
        if (x.is_number() && y.is_number()) return x.number() == y.number();
        return x.is_the_same(y) || (!x.is_less(y) && !y.is_less(x) &&
                                    (these_constants_are_too_close_to_be_compared(), false));
    }
    friend constexpr bool operator==(exact_constant const& x, int n) {
        return x.is_number() && x.number() == n;
    }
    friend constexpr bool operator<(exact_constant const& x, exact_constant const& y) {
        if (x.is_number() && y.is_number()) return x.number() < y.number();
        return x.is_less(y) || (!y.is_less(x) && !x.is_the_same(y) &&
                                (these_constants_are_too_close_to_be_compared(), false));
    }
    friend constexpr bool operator<=(exact_constant const& x, exact_constant const& y) {
        return !(y < x);
    }

    /// What a reader makes of it: number(x), negation(a), operation(sign, a, b), function(f, a, b).
    template <class Reader>
    constexpr auto read(Reader const& reader) const {
        using value = decltype(reader.number(0.0));
        if (is_number()) return reader.number(numbers[0]);
        value stack[most_letters + 2] = {};
        int top = 0;
        for (int i = 0; i < length; ++i) {
            unsigned const l = letter(i);
            if (l >= first_integer) {
                stack[top++] = reader.number(l - first_integer);
            } else if (l == '!') {
                stack[top - 1] = reader.negation(stack[top - 1]);
            } else if (l >= first_function + most_functions) {
                --top, stack[top - 1] =
                           reader.operation(static_cast<char>(l), stack[top - 1], stack[top]);
            } else if (l >= first_function) {
                exact_function const& f = *functions[l - first_function];
                top += 1 - f.arity;
                stack[top - 1] =
                    reader.function(f, stack[top - 1], f.arity > 1 ? stack[top] : value{},
                                    f.arity > 2 ? stack[top + 1] : value{});
            } else {
                stack[top++] = reader.number(numbers[l - first_number]);
            }
        }
        return stack[0];
    }

    constexpr small_ratio as_small_ratio() const {
        return is_too_long ? small_ratio{} : read(ratio_reader{});
    }
};

/// Reads a constant as what holds its value.
struct enclosure_reader {
    using number_type = interval<double>;

    constexpr number_type number(double x) const { return number_type(x); }
    constexpr number_type negation(number_type const& x) const { return -x; }
    constexpr number_type operation(char sign, number_type const& x, number_type const& y) const {
        return sign == '+' ? x + y : sign == '-' ? x - y : sign == '*' ? x * y : x / y;
    }
    constexpr number_type function(exact_function const& f, number_type const& x,
                                   number_type const& y, number_type const& z) const {
        number_type const operands[] = {x, y, z};
        return f.enclosure ? f.enclosure(operands) : number_type::undefined();
    }
};
constexpr interval<double> exact_constant::enclosure() const {
    return is_too_long ? interval<double>::undefined() : read(enclosure_reader{});
}
constexpr bool exact_constant::is_less(exact_constant const& y) const {
    return enclosure().upper < y.enclosure().lower;
}

}  // namespace leibniz::proofs
