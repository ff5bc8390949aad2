// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/node.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

inline void this_program_is_too_long_for_the_compiler_evaluate_it_with_dual_numbers() {}

namespace straight_line {

/// The operations of a function, each once: what is computed twice is one node (hash-consing, Ershov
/// 1958). A node's operands have smaller numbers.
///
/// What is written as a value keeps its bits, but for the sign of a zero; a weight, of which a
/// derivative is made, has no prescribed order and is simplified freely.
///
/// A constant evaluator counts statements, not what they compute: here are few, and long ones.
template <class T>
class graph {
    static constexpr int buckets = 1024;

    node<T>* list = new node<T>[512];
    int count = 1;
    int capacity = 512;
    int first[buckets] = {};

    constexpr void grow() {
        if (count >= most_nodes)
            this_program_is_too_long_for_the_compiler_evaluate_it_with_dual_numbers();
        node<T>* const longer = new node<T>[static_cast<std::size_t>(2 * capacity)];
        for (int i = 0; i < count; ++i) longer[i] = list[i];
        delete[] list;
        list = longer;
        capacity *= 2;
    }
    constexpr int make(node<T> const& n, int bucket) {
        if (count == capacity) grow();
        list[count] = n;
        return first[bucket] = count++;
    }

    /// The node of an operation, whatever its operands.
    constexpr int intern(operation kind, int a, int b = none, int c = none,
                         rule_facts<T> const* rule = nullptr) {
        int const bucket =
            (static_cast<int>(kind) * 37 + (a + b) * 101 + a * b * 7 + c * 13) & (buckets - 1);
        for (int i = first[bucket]; i != none; i = list[i].next)
            if (list[i].kind == kind && list[i].c == c &&
                ((list[i].a == a && list[i].b == b) ||
                 (list[i].a == b && list[i].b == a &&
                  (kind == operation::add || kind == operation::multiply))) &&
                (kind != operation::function || are_same_rule(list[i].rule, rule)))
                return i;
        return make({kind, a, b, c, 0, rule, first[bucket],
                     (kind == operation::divide && a == one) ||
                         (kind == operation::multiply && (is_reciprocal(a) || is_reciprocal(b)))},
                    bucket);
    }

    /// Has it none of the operands that something is done about?
    constexpr bool is_plain(int a, int b) const {
        return list[a].kind != operation::constant && list[a].kind != operation::negate &&
               list[b].kind != operation::constant && list[b].kind != operation::negate;
    }
    constexpr bool is_foldable(int a) const {
        return list[a].kind == operation::constant && list[a].value < largest_folded &&
               -largest_folded < list[a].value;
    }
    constexpr bool are_foldable(int a, int b) const { return is_foldable(a) && is_foldable(b); }
    constexpr bool is_negation(int a) const { return list[a].kind == operation::negate; }
    /// Is it a number other than 0 whose reciprocal is one?
    constexpr bool is_divisor(int a) const {
        return is_foldable(a) &&
               (list[a].value > 1 / largest_folded || list[a].value < -1 / largest_folded);
    }

    constexpr int sum_of(int a, int b) {
        return are_foldable(a, b) ? constant(list[a].value + list[b].value)
               : is(a, 0)         ? b
               : is(b, 0)         ? a
               : is_negation(b)   ? subtract(a, list[b].a)
               : is_negation(a)   ? subtract(b, list[a].a)
               : a == b           ? multiply(constant(2), a)
                                  : intern(operation::add, a, b);
    }
    constexpr int difference_of(int a, int b) {
        return are_foldable(a, b)    ? constant(list[a].value - list[b].value)
               : is(b, 0)            ? a
               : is(a, 0)            ? negate(b)
               : is_negation(b)      ? add(a, list[b].a)
               : is_negation(a)      ? negate(add(list[a].a, b))
               : is_weight && a == b ? zero
                                     : intern(operation::subtract, a, b);
    }
    constexpr int product_of(int a, int b) {
        return are_foldable(a, b) ? constant(list[a].value * list[b].value)
               : a == one         ? b
               : b == one         ? a
               : is(a, -1)        ? negate(b)
               : is(b, -1)        ? negate(a)
               : is_negation(a)   ? negate(multiply(list[a].a, b))
               : is_negation(b)   ? negate(multiply(a, list[b].a))
               : is_weight        ? product_of_weights(a, b)
                                  : intern(operation::multiply, a, b);
    }
    constexpr int product_of_weights(int a, int b) {
        return is(a, 0) || is(b, 0) ? zero
               : is_foldable(b)     ? multiply(b, a)
               : is_multiple(a) && is_multiple(b)
                   ? multiply(multiply(list[a].a, list[b].a), multiply(list[a].b, list[b].b))
               : is_foldable(a) && is_multiple(b)
                   ? multiply(constant(list[a].value * list[list[b].a].value), list[b].b)
                   : without_reciprocals(a, b);
    }
    constexpr int without_reciprocals(int a, int b) {
        int const known = cancelled(a, b);
        return known != none ? known : intern(operation::multiply, a, b);
    }
    /// a·b where a factor of one is the reciprocal of a factor of the other, else none.
    constexpr int cancelled(int a, int b) {
        if (!list[a].has_reciprocal && !list[b].has_reciprocal) return none;
        int const of_a[3] = {a, factor(a, 0), factor(a, 1)};
        int const of_b[3] = {b, factor(b, 0), factor(b, 1)};
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < 3; ++j)
                if (are_reciprocal(of_a[i], of_b[j]))
                    return multiply(i == 0 ? one : of_a[3 - i], j == 0 ? one : of_b[3 - j]);
        return none;
    }
    constexpr bool is_reciprocal(int a) const {
        return list[a].kind == operation::divide && list[a].a == one;
    }
    constexpr bool are_reciprocal(int a, int b) const {
        return (is_reciprocal(a) && list[a].b == b) || (is_reciprocal(b) && list[b].b == a);
    }
    /// A factor of a product, or none.
    constexpr int factor(int a, int i) const {
        return list[a].kind != operation::multiply ? none : i == 0 ? list[a].a : list[a].b;
    }

    constexpr int quotient_of(int a, int b) {
        return b == one                          ? a
               : is(b, -1)                       ? negate(a)
               : is_negation(a)                  ? negate(divide(list[a].a, b))
               : is_negation(b)                  ? negate(divide(a, list[b].a))
               : is_divisor(b) && is_foldable(a) ? constant(list[a].value / list[b].value)
               : is_divisor(b) && (is_weight || is_power_of_two(list[b].value))
                   ? multiply(a, constant(1 / list[b].value))
               : is_weight && is(a, 0) ? zero
               : is_weight && is_multiple(b) && is_divisor(list[b].a)
                   ? multiply(constant(1 / list[list[b].a].value), divide(a, list[b].b))
               : is_weight && a != one ? multiply(a, divide(one, b))
               : is_weight && list[b].kind == operation::divide
                   ? multiply(list[b].b, divide(a, list[b].a))
                   : intern(operation::divide, a, b);
    }

    /// Is its value 0 or 1, as that of a comparison or of its opposite?
    constexpr bool is_choice(int a) const {
        return list[a].kind == operation::less || list[a].kind == operation::less_equal ||
               list[a].kind == operation::equal ||
               (list[a].kind == operation::choose && list[a].b == zero && list[a].c == one);
    }
    /// b where the choice is 1, else 0.
    constexpr int choice_of(int choice, int b) {
        return list[choice].kind == operation::choose ? choose(list[choice].a, zero, b)
                                                      : choose(choice, b, zero);
    }

public:
    /// Beyond, the compilers' own limits would come.
    static constexpr int most_nodes = 8192;
    /// Products of such constants do not overflow.
    static constexpr T largest_folded = static_cast<T>(1ull << 62);

    static constexpr int zero = 1, one = 2;

    /// Is what is made now a weight?
    bool is_weight = false;
    /// Are products left unguarded?
    bool is_fast = false;

    constexpr graph() {
        list[none] = {operation::nothing, none, none, none, 0, nullptr, none, false};
        constant(0);
        constant(1);
    }
    graph(graph const&) = delete;
    graph& operator=(graph const&) = delete;
    constexpr ~graph() { delete[] list; }

    constexpr int size() const { return count; }
    constexpr node<T> const& operator[](int i) const { return list[i]; }
    /// All of them, from `none` on; until another one is made.
    constexpr node<T> const* nodes() const { return list; }

    constexpr bool is(int a, T value) const {
        return list[a].kind == operation::constant && list[a].value == value;
    }
    constexpr bool is_constant(int a) const { return list[a].kind == operation::constant; }
    constexpr T constant_value(int a) const { return list[a].value; }
    /// Is it c·x?
    constexpr bool is_multiple(int a) const {
        return list[a].kind == operation::multiply && is_foldable(list[a].a);
    }

    constexpr int input(int place, int leaf) {
        return make({operation::input, place, leaf, none, 0, nullptr, first[0], false}, 0);
    }

    constexpr int constant(T value) {
        bool const is_small = -1000 < value && value < 1000;
        int const bucket = (is_small ? static_cast<int>(value * 8) : 0) & (buckets - 1);
        for (int i = first[bucket]; i != none; i = list[i].next)
            if (list[i].kind == operation::constant && are_same(list[i].value, value)) return i;
        return make({operation::constant, none, none, none, value, nullptr, first[bucket], false},
                    bucket);
    }

    constexpr int add(int a, int b) {
        return a != b && is_plain(a, b) ? intern(operation::add, a, b) : sum_of(a, b);
    }
    constexpr int subtract(int a, int b) {
        return a != b && is_plain(a, b) ? intern(operation::subtract, a, b) : difference_of(a, b);
    }
    constexpr int multiply(int a, int b) {
        return !is_plain(a, b)                    ? product_of(a, b)
               : !is_weight                       ? intern(operation::multiply, a, b)
               : is_multiple(a) && is_multiple(b) ? product_of_weights(a, b)
               : list[a].has_reciprocal || list[b].has_reciprocal
                   ? without_reciprocals(a, b)
                   : intern(operation::multiply, a, b);
    }
    constexpr int divide(int a, int b) {
        return !is_weight && is_plain(a, b) ? intern(operation::divide, a, b) : quotient_of(a, b);
    }
    constexpr int negate(int a) {
        return is_foldable(a)                        ? constant(-list[a].value)
               : is_negation(a)                      ? list[a].a
               : list[a].kind == operation::subtract ? subtract(list[a].b, list[a].a)
               : is_weight && is_multiple(a) ? multiply(constant(-list[list[a].a].value), list[a].b)
                                             : intern(operation::negate, a);
    }

    /// a·b, but 0 where one of them is 0: beside an infinite slope, too.
    constexpr int guarded_product(int a, int b) {
        int const known = is_weight ? cancelled(a, b) : none;
        return is_fast                            ? multiply(a, b)
               : known != none                    ? known
               : is_constant(a) || is_constant(b) ? multiply(a, b)
               : is_negation(a)                   ? negate(guarded_product(list[a].a, b))
               : is_negation(b)                   ? negate(guarded_product(a, list[b].a))
               : is_weight && is_multiple(a) ? multiply(list[a].a, guarded_product(list[a].b, b))
               : is_weight && is_multiple(b) ? multiply(list[b].a, guarded_product(a, list[b].b))
               : is_choice(a)                ? choice_of(a, b)
               : is_choice(b)                ? choice_of(b, a)
                                             : intern(operation::guarded_product, a, b);
    }

    constexpr int less(int a, int b) {
        return !are_foldable(a, b)             ? intern(operation::less, a, b)
               : list[a].value < list[b].value ? one
                                               : zero;
    }
    constexpr int less_equal(int a, int b) {
        return !are_foldable(a, b)              ? intern(operation::less_equal, a, b)
               : list[a].value <= list[b].value ? one
                                                : zero;
    }
    constexpr int equal(int a, int b) {
        return !are_foldable(a, b)              ? intern(operation::equal, a, b)
               : list[a].value == list[b].value ? one
                                                : zero;
    }
    /// a where the condition is 1, b where it is 0.
    constexpr int choose(int condition, int a, int b) {
        return condition == one || a == b ? a
               : condition == zero        ? b
               : a == one && b == zero    ? condition
                                          : intern(operation::choose, condition, a, b);
    }

    constexpr int function(rule_facts<T> const& rule, int a, int b, int c) {
        return intern(operation::function, a, b, c, &rule);
    }
};

}  // namespace straight_line
}  // namespace leibniz
