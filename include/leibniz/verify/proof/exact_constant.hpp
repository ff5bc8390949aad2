// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>
#include <leibniz/verify/proof/exact_function.hpp>

#include <concepts>
#include <cstdint>

namespace leibniz::proofs {

inline void constants_that_are_formulas_are_not_compared_before_they_meet_an_argument() {}

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
        while (known < function_count && functions[known] != &f) ++known;
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
    template <arithmetic C>
    constexpr explicit exact_constant(C c) {
        double const nearest = static_cast<double>(c);
        numbers[0] = nearest;
        if (static_cast<C>(nearest) != c)
            *this =
                of('+', *this, exact_constant(static_cast<double>(c - static_cast<C>(nearest))));
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

    /// Is it k/1024 for |k| < 2³²? Products of two such are exact.
    static constexpr bool has_few_digits(double x) {
        double const scaled = x * 1024;
        return -0x1p32 < scaled && scaled < 0x1p32 &&
               scaled == static_cast<double>(static_cast<std::int64_t>(scaled));
    }
    static constexpr bool is_small_power_of_two(double x) {
        double const size = x < 0 ? -x : x;
        for (double power = 0x1p-10; power <= 0x1p10; power *= 2)
            if (size == power) return true;
        return false;
    }

    /// The numbers are compared; a formula is equal to itself alone.
    friend constexpr bool operator==(exact_constant const& x, exact_constant const& y) {
        return x.length == y.length && x.numbers[0] == y.numbers[0] &&
               x.letters[0] == y.letters[0] && x.letters[1] == y.letters[1] &&
               x.numbers[1] == y.numbers[1] && x.numbers[2] == y.numbers[2] &&
               x.numbers[3] == y.numbers[3] && x.functions[0] == y.functions[0] &&
               x.functions[1] == y.functions[1] && x.functions[2] == y.functions[2] &&
               x.functions[3] == y.functions[3];
    }
    friend constexpr bool operator==(exact_constant const& x, int n) {
        return x.is_number() && x.number() == n;
    }
    friend constexpr bool operator<(exact_constant const& x, exact_constant const& y) {
        if (!x.is_number() || !y.is_number())
            constants_that_are_formulas_are_not_compared_before_they_meet_an_argument();
        return x.number() < y.number();
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

}  // namespace leibniz::proofs
