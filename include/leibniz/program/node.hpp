// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>

#include <concepts>

namespace leibniz {

template <class T>
class symbol;

namespace straight_line {

enum class operation : unsigned char {
    nothing,
    input,
    constant,
    add,
    subtract,
    multiply,
    divide,
    negate,
    less,
    less_equal,
    equal,
    choose,           // a ≠ 0 ? b : c
    guarded_product,  // a·b, but 0 where a or b is 0
    function,
    multiply_add,       // a·b + c
    multiply_subtract,  // a·b − c
    subtract_product,   // c − a·b
};

/// A rule as a value: what can be asked of it without knowing its type.
template <class T>
struct rule_facts {
    char const* name;
    int arity;
    /// May a slope be infinite, or 0 beside what is infinite? Products with it are then guarded.
    bool is_guarded;
    T (*value)(T const* arguments);
    /// ∂f/∂xᵢ where the value is y.
    symbol<T> (*slope)(int i, symbol<T> const* arguments, symbol<T> const& y);
};

/// Are they the same rule? Their names part them first: of different addresses g++ does not know, with
/// -fsanitize=undefined, that they are different.
template <class T>
constexpr bool are_same_rule(rule_facts<T> const* f, rule_facts<T> const* g) {
    char const* a = f->name;
    char const* b = g->name;
    for (; *a == *b && *a != 0; ++a, ++b) {
    }
    return *a == *b && f == g;
}

/// No node, a structural zero.
inline constexpr int none = 0;

/// An operation and its operands, other nodes. No field has a value until it is given one: many
/// nodes are room for more.
template <class T>
struct node {
    operation kind;
    int a, b, c;  // of an input: its place in its leaf, and the leaf
    T value;      // of a constant
    rule_facts<T> const* rule;
    int next;             // of the same hash
    bool has_reciprocal;  // is it, or has it as a factor, 1/x?
};

/// Are two constants the same, the signs of zeros included?
template <class T>
constexpr bool are_same(T x, T y) {
    return x == y && math::sign_bit(x) == math::sign_bit(y);
}

template <class T>
constexpr bool is_power_of_two(T x) {
    T size = x < 0 ? -x : x;
    if (!(size >= T(1) / (1 << 30) && size <= T(1 << 30))) return false;
    for (; size > 1; size /= 2) {
    }
    for (; size < 1; size *= 2) {
    }
    return size == 1;
}

}  // namespace straight_line
}  // namespace leibniz
