// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/names.hpp>

#include <cstddef>
#include <cstdint>

/// A formula is a type, a tree of the tags below: never completed, never an object. The tags spell
/// it as it was written; what is done with it is done by value, on the `steps` that it is read as.
///
///     x·x + 3·y      sum<product<variable<"x">, variable<"x">>, product<constant<3>, variable<"y">>>
///     a − b, a/b     sum<a, negation<b>>, product<a, reciprocal<b>>
namespace leibniz::formula {

// The sentence in which a constant evaluation is refused.
inline void a_name_is_made_of_letters_digits_and_underscores_and_begins_with_no_digit() {}

/// The letters of a variable, as a template argument that compilers print as text.
template <std::size_t Size>
struct name {
    char letters[Size];

    consteval name(char const (&text)[Size]) {
        for (std::size_t i = 0; i < Size; ++i) letters[i] = text[i];
        if (!is_identifier({letters, Size - 1}))
            a_name_is_made_of_letters_digits_and_underscores_and_begins_with_no_digit();
    }
};

template <name Name>
struct variable;
/// p/q in lowest terms, q > 0.
template <std::int64_t P, std::int64_t Q = 1>
struct constant;
/// A number by value: its place in the expression. Each literal has its own, for two that are equal
/// in type need not be equal.
template <std::size_t Place>
struct number;

template <class... Terms>
struct sum;
template <class Term>
struct negation;
template <class... Factors>
struct product;
template <class Factor>
struct reciprocal;
/// Baseⁿ for an integer n of either sign.
template <class Base, int Exponent>
struct power;
/// A rule of the table, or a user's, and what it is called with.
template <class Rule, class... Arguments>
struct function;

/// Conditions.
template <class Left, class Right>
struct less;
template <class Left, class Right>
struct less_equal;
template <class Left, class Right>
struct equal;
template <class Condition>
struct negated;
template <class Left, class Right>
struct both;
template <class Left, class Right>
struct either;

/// The one where the condition holds, the other elsewhere.
template <class Condition, class One, class Other>
struct select;

}  // namespace leibniz::formula
