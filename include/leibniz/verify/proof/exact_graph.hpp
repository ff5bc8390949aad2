// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/graph.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/program/symbol.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_constant.hpp>

#include <cstddef>
#include <limits>

namespace leibniz {

inline void this_formula_is_too_long_for_a_proof_prove_its_entries_one_by_one() {}

namespace proofs {

using straight_line::none;
using straight_line::operation;

struct exact_node {
    operation kind;
    int a, b, c;  // of an input: its number
    double number;
    exact_function const* function;
    int next;           // of the same hash
    bool has_steps;     // is it made of a function that has, such as ⌊x⌋?
    bool is_piecewise;  // is it that, or made of signs and choices?
    bool is_partial;    // is it made of what has not everywhere a value?
};

/// Has a function of this kind not everywhere a value?
constexpr bool is_partial(kind_of_function f) {
    using enum kind_of_function;
    return f == logarithm || f == square_root || f == nth_root || f == undefined ||
           f == undefined_odd;
}

/// Can a constant not be the value of a function of this kind, for x where it is not constant?
constexpr bool is_never_zero(exact_function const* f) {
    return f && (f->kind == kind_of_function::exponential || f->kind == kind_of_function::pi);
}

}  // namespace proofs

namespace straight_line {

/// The operations of the functions that are compared, each once, with constants that are exact:
/// a 0.1 is the number that a double is, and no two of them are added with rounding.
///
/// A comparison is arithmetic of signs.
template <>
class graph<proofs::exact_constant> {
    using exact_constant = proofs::exact_constant;
    using exact_function = proofs::exact_function;
    using exact_node = proofs::exact_node;

    static constexpr int buckets = 512;

    exact_node* list = new exact_node[256];
    int count = 1, capacity = 256;
    int first[buckets] = {};

    constexpr int make(exact_node const& n, int bucket) {
        if (count == capacity) {
            if (count >= most_nodes)
                this_formula_is_too_long_for_a_proof_prove_its_entries_one_by_one();
            exact_node* const longer = new exact_node[static_cast<std::size_t>(2 * capacity)];
            for (int i = 0; i < count; ++i) longer[i] = list[i];
            delete[] list;
            list = longer, capacity *= 2;
        }
        list[count] = n;
        return first[bucket] = count++;
    }
    constexpr int intern(operation kind, int a, int b, exact_function const* f = nullptr,
                         int c = none) {
        int const bucket =
            (static_cast<int>(kind) * 37 + (a + b) * 101 + a * b * 7) & (buckets - 1);
        for (int i = first[bucket]; i != none; i = list[i].next)
            if (list[i].kind == kind && proofs::are_same(list[i].function, f) && list[i].c == c &&
                ((list[i].a == a && list[i].b == b) ||
                 (list[i].a == b && list[i].b == a &&
                  (kind == operation::add || kind == operation::multiply))))
                return i;
        bool const has_steps =
            list[a].has_steps || list[b].has_steps || list[c].has_steps || (f && f->has_steps);
        bool const has_sign = f && (f->kind == proofs::kind_of_function::sign ||
                                    f->kind == proofs::kind_of_function::absolute_value);
        bool const is_piecewise = has_steps || has_sign || kind == operation::choose ||
                                  kind == operation::equal || list[a].is_piecewise ||
                                  list[b].is_piecewise || list[c].is_piecewise;
        bool const is_partial = kind == operation::divide || (f && proofs::is_partial(f->kind)) ||
                                list[a].is_partial || list[b].is_partial || list[c].is_partial;
        return make({kind, a, b, c, 0, f, first[bucket], has_steps, is_piecewise, is_partial},
                    bucket);
    }
    constexpr int number(double x) {
        constexpr double most = std::numeric_limits<double>::max();
        if (!(-most <= x && x <= most)) return has_infinite_constants = true, one;
        bool const is_small = -1000 < x && x < 1000;
        int const bucket = (is_small ? static_cast<int>(x * 8) : 0) & (buckets - 1);
        for (int i = first[bucket]; i != none; i = list[i].next)
            if (list[i].kind == operation::constant && list[i].number == x) return i;
        return make(
            {operation::constant, none, none, none, x, nullptr, first[bucket], false, false, false},
            bucket);
    }
    constexpr bool is_negation(int a) const { return list[a].kind == operation::negate; }
    constexpr int drop(int a, int result) {
        bool is_known = !list[a].is_partial;
        for (int const d : dropped) is_known = is_known || d == a;
        if (!is_known) dropped.push_back(a);
        return result;
    }
    constexpr bool are_constant(int a, int b) const { return is_constant(a) && is_constant(b); }
    /// The result of an operation of two numbers, or none where it is no number.
    constexpr int folded(exact_constant const& c) {
        return c.is_number() ? number(c.number()) : none;
    }

    struct reader {
        graph& to;
        constexpr int number(double x) const { return to.number(x); }
        constexpr int negation(int a) const { return to.negate(a); }
        constexpr int operation(char sign, int a, int b) const {
            return sign == '+'   ? to.add(a, b)
                   : sign == '-' ? to.subtract(a, b)
                   : sign == '*' ? to.multiply(a, b)
                                 : to.divide(a, b);
        }
        constexpr int function(exact_function const& f, int a, int b, int c) const {
            return to.function(f, a, b, c);
        }
    };

public:
    static constexpr int most_nodes = 4096;
    static constexpr int zero = 1, one = 2;

    /// What was multiplied by 0 or subtracted from itself, and may have no value somewhere.
    symbolic::growing_array<int> dropped;

    /// Exponents that are taken for no integers: of an integer there are powers of negative numbers.
    symbolic::growing_array<int> exponents;

    /// Has a constant been too long to be read?
    bool has_unread_constants = false;
    bool has_infinite_constants = false;

    constexpr graph() {
        list[none] = {operation::nothing, none, none, none, 0, nullptr, none, false, false, false};
        number(0), number(1);
    }
    graph(graph const&) = delete;
    graph& operator=(graph const&) = delete;
    constexpr ~graph() { delete[] list; }

    constexpr int size() const { return count; }
    constexpr exact_node const& operator[](int i) const { return list[i]; }

    constexpr bool is_constant(int a) const { return list[a].kind == operation::constant; }
    constexpr exact_constant constant_value(int a) const { return exact_constant(list[a].number); }

    constexpr bool is_piecewise(int a) const { return list[a].is_piecewise; }

    constexpr int input(int place) {
        return make(
            {operation::input, place, none, none, 0, nullptr, first[0], false, false, false}, 0);
    }
    constexpr int constant(exact_constant const& c) {
        has_unread_constants = has_unread_constants || c.has_no_formula();
        return c.has_no_formula() ? one : c.read(reader{*this});
    }

    constexpr int add(int a, int b) {
        int const known = are_constant(a, b) ? folded(constant_value(a) + constant_value(b)) : none;
        return known != none    ? known
               : a == zero      ? b
               : b == zero      ? a
               : a == b         ? multiply(number(2), a)
               : is_negation(b) ? subtract(a, list[b].a)
               : is_negation(a) ? subtract(b, list[a].a)
                                : intern(operation::add, a, b);
    }
    constexpr int subtract(int a, int b) {
        int const known = are_constant(a, b) ? folded(constant_value(a) - constant_value(b)) : none;
        return known != none    ? known
               : a == b         ? drop(a, zero)
               : b == zero      ? a
               : a == zero      ? negate(b)
               : is_negation(b) ? add(a, list[b].a)
                                : intern(operation::subtract, a, b);
    }
    constexpr int multiply(int a, int b) {
        int const known = are_constant(a, b) ? folded(constant_value(a) * constant_value(b)) : none;
        return known != none    ? known
               : a == zero      ? drop(b, zero)
               : b == zero      ? drop(a, zero)
               : a == one       ? b
               : b == one       ? a
               : is_negation(a) ? negate(multiply(list[a].a, b))
               : is_negation(b) ? negate(multiply(a, list[b].a))
                                : intern(operation::multiply, a, b);
    }
    constexpr int divide(int a, int b) {
        int const known = are_constant(a, b) ? folded(constant_value(a) / constant_value(b)) : none;
        return known != none            ? known
               : b == one               ? a
               : a == zero && b != zero ? drop(divide(one, b), zero)
               : is_negation(a)         ? negate(divide(list[a].a, b))
               : is_negation(b)         ? negate(divide(a, list[b].a))
                                        : intern(operation::divide, a, b);
    }
    constexpr int negate(int a) {
        return is_constant(a)                        ? number(-list[a].number)
               : is_negation(a)                      ? list[a].a
               : list[a].kind == operation::subtract ? subtract(list[a].b, list[a].a)
                                                     : intern(operation::negate, a, none);
    }
    constexpr int guarded_product(int a, int b) { return multiply(a, b); }

    constexpr int function(exact_function const& f, int a, int b = none, int c = none) {
        using enum proofs::kind_of_function;
        if (is_negation(a) && (f.kind == sign || f.kind == undefined_odd))
            return negate(function(f, list[a].a));
        double const x = list[a].number;
        if (is_constant(a) && f.kind == sign) return number((x > 0) - (x < 0));
        if (is_constant(a) && f.kind == absolute_value) return number(x < 0 ? -x : x);
        if (a == zero && f.kind == square_root) return zero;
        if (is_negation(a) && (f.kind == absolute_value || f.kind == cosine))
            return function(f, list[a].a);
        return intern(operation::function, a, f.arity > 1 ? b : none, &f, f.arity > 2 ? c : none);
    }

    /// s(1 + s)/2 for s = sign(b − a): 0 where they are equal
    constexpr int less(int a, int b) {
        if (a == b) return zero;
        if (are_constant(a, b)) return list[a].number < list[b].number ? one : zero;
        int const s = function(proofs::function_of<rules::sign>, subtract(b, a));
        return multiply(number(0.5), multiply(s, add(one, s)));
    }
    constexpr int less_equal(int a, int b) { return subtract(one, less(b, a)); }
    /// 0 where they differ, 1 where they are the same function.
    constexpr int equal(int a, int b) {
        if (are_constant(a, b)) return list[a].number == list[b].number ? one : zero;
        bool const differ = (list[a].kind == operation::input && is_constant(b)) ||
                            (list[b].kind == operation::input && is_constant(a)) ||
                            (b == zero && is_never_zero(list[a].function)) ||
                            (a == zero && is_never_zero(list[b].function));
        return a == b ? one : differ ? zero : intern(operation::equal, a, b);
    }
    /// a where the condition is 1, b where it is 0.
    constexpr int choose(int condition, int a, int b) {
        return condition == one || a == b ? a
               : condition == zero        ? b
               : a == one && b == zero    ? condition
                                          : intern(operation::choose, condition, a, nullptr, b);
    }
};

}  // namespace straight_line

using proof_symbol = symbol<proofs::exact_constant>;

}  // namespace leibniz
