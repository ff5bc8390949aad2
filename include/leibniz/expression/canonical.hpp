// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/algebra.hpp>
#include <leibniz/expression/growing_array.hpp>
#include <leibniz/expression/steps.hpp>

#include <cstddef>

/// From steps to the algebra, derivatives there, and back to steps, in the order of textbooks.
namespace leibniz::formula {

// The sentences in which a constant evaluation is refused.
inline void a_rule_without_a_slope_for_formulas_write_it_for_numbers_of_every_type() {}

/// Makes the nodes of a formula. A chain of sums or products is one node, its links are none.
template <std::size_t Size>
class node_maker {
    algebra& in;
    steps<Size, 1> const& code;
    int nodes[Size] = {};

public:
    constexpr node_maker(algebra& nodes_of, steps<Size, 1> const& formula)
        : in(nodes_of), code(formula) {}

    constexpr int result() {
        bool needed[Size] = {};
        needed[code.result()] = true;
        for (int i = static_cast<int>(Size); i-- > 0;) {
            if (!needed[i]) continue;
            step const* s = &code[i];
            if (is_sum(s->kind) || is_product(s->kind)) {
                for (; continues_chain(code[i].kind, s->kind); s = &code[s->a]) needed[s->b] = true;
                needed[s - code.list] = true;
            } else {
                for (int const operand : {s->a, s->b, s->c})
                    if (operand >= 0) needed[operand] = true;
            }
        }
        for (int i = 0; i < static_cast<int>(Size); ++i)
            if (needed[i]) nodes[i] = made(i);
        return nodes[code.result()];
    }

private:
    constexpr int made(int i) {
        step const& s = code[i];
        int const a = s.a < 0 ? -1 : nodes[s.a], b = s.b < 0 ? -1 : nodes[s.b],
                  c = s.c < 0 ? -1 : nodes[s.c];
        switch (s.kind) {
            case operation::constant:
                return in.constant(s.value);
            case operation::number:
                return in.number(s.place_or_exponent);
            case operation::variable:
                return in.variable(s.letters);
            case operation::sum:
            case operation::difference:
                return sum(i);
            case operation::negation:
                return in.scale(-1, a);
            case operation::product:
            case operation::quotient:
                return product(i);
            case operation::power:
                return in.power(a, s.place_or_exponent);
            case operation::function: {
                int const arguments[] = {a, b, c};
                return in.function(s.rule, arguments);
            }
            case operation::negated:
                return in.negated(a);
            case operation::both:
                return in.both(a, b);
            case operation::either:
                return in.either(a, b);
            case operation::select:
                return in.select(a, b, c);
            default:
                return in.compare(s.kind, a, b);
        }
    }
    constexpr int sum(int i) {
        algebra::entries parts;
        for (; is_sum(code[i].kind); i = code[i].a)
            parts.push_back({nodes[code[i].b], code[i].kind == operation::sum ? 1 : -1});
        parts.push_back({nodes[i], 1});
        return in.total(parts);
    }
    constexpr int product(int i) {
        algebra::entries factors;
        rational coefficient = 1;
        for (; is_product(code[i].kind); i = code[i].a)
            in.append_factor(factors, coefficient, nodes[code[i].b],
                             code[i].kind == operation::product ? 1 : -1);
        in.append_factor(factors, coefficient, nodes[i], 1);
        return in.product(factors, coefficient);
    }
};

/// The node of a formula.
template <std::size_t Size>
constexpr int node_of(algebra& in, steps<Size, 1> const& code) {
    return node_maker<Size>(in, code).result();
}

/// The derivatives of the nodes of one algebra by one variable: one visit of each node.
class differentiation {
public:
    using slopes = int (*)(algebra&, rule_facts const*, int const* arguments, int value,
                           std::size_t i);

private:
    algebra& in;
    int variable;
    slopes slope_of;
    growing_array<int> derivatives;  // −1: not known yet

public:
    constexpr differentiation(algebra& nodes, int by, slopes all)
        : in(nodes), variable(by), slope_of(all) {}

    constexpr int of(int root) {
        std::size_t const size = static_cast<std::size_t>(root) + 1;
        while (derivatives.size() < size) derivatives.push_back(-1);
        growing_array<bool> needed(size, false);
        needed[size - 1] = true;
        for (std::size_t i = size; i-- > 0;) {
            if (!needed[i] || derivatives[i] >= 0) continue;
            // The condition of a select is not differentiated.
            std::size_t const first = in[static_cast<int>(i)].kind == operation::select;
            for (std::size_t k = first; k < in[static_cast<int>(i)].size; ++k)
                needed[static_cast<std::size_t>(in.child(static_cast<int>(i), k).node)] = true;
        }
        for (std::size_t i = 0; i < size; ++i)
            if (needed[i] && derivatives[i] < 0) derivatives[i] = made(static_cast<int>(i));
        return derivatives[size - 1];
    }

private:
    constexpr int known(int node) const { return derivatives[static_cast<std::size_t>(node)]; }

    constexpr int made(int a) {
        switch (in[a].kind) {
            case operation::variable:
                return a == variable ? in.one : in.zero;
            case operation::sum:
                return of_sum(a);
            case operation::product:
                return of_product(a);
            case operation::function:
                return of_function(a);
            case operation::select:
                return in.select(in.child(a, 0).node, known(in.child(a, 1).node),
                                 known(in.child(a, 2).node));
            default:
                return in.zero;
        }
    }

    constexpr int of_sum(int a) {
        algebra::entries parts;
        for (std::size_t k = 0; k < in[a].size; ++k) {
            int const slope = known(in.child(a, k).node);
            if (slope != in.zero) parts.push_back({slope, in.child(a, k).count});
        }
        return in.total(parts);
    }

    /// Σ nᵢ·bᵢ^(nᵢ−1)·bᵢ′·(the others). Where one that moves is in the denominator, as a quotient.
    constexpr int of_product(int a) {
        algebra::entries parts;
        bool is_quotient = false;
        for (std::size_t i = 0; i < in[a].size; ++i) {
            algebra::entry const moves = in.child(a, i);
            int const slope = known(moves.node);
            if (slope == in.zero) continue;
            is_quotient = is_quotient || moves.count < 0;
            algebra::entries factors;  // sorted, as they are
            for (std::size_t k = 0; k < in[a].size; ++k) {
                algebra::entry const& each = in.child(a, k);
                if (k != i) factors.push_back(each);
                if (k == i && each.count != 1) factors.push_back({each.node, each.count - 1});
            }
            rational coefficient = moves.count;
            in.append_factor(factors, coefficient, slope, 1);
            parts.push_back({in.product(factors, coefficient), 1});
        }
        return is_quotient && parts.size() > 1 ? in.over_common_factors(parts) : in.total(parts);
    }

    constexpr int of_function(int a) {
        int arguments[3] = {};
        std::size_t const arity = in[a].size;
        for (std::size_t k = 0; k < arity; ++k) arguments[k] = in.child(a, k).node;
        rule_facts const* const rule = in[a].rule;
        algebra::entries parts;
        for (std::size_t k = 0; k < arity; ++k) {
            int const inner = known(arguments[k]);
            if (inner == in.zero) continue;
            int const slope = slope_of(in, rule, arguments, a, k);
            if (slope < 0) a_rule_without_a_slope_for_formulas_write_it_for_numbers_of_every_type();
            parts.push_back({in.multiply(slope, inner), 1});
        }
        return in.total(parts);
    }
};

/// Writes nodes as steps: with − and /, a sum from its first positive term on.
class textbook {
    algebra& in;
    growing_array<int> written;

public:
    step_list code;

    constexpr explicit textbook(algebra& nodes) : in(nodes) {}

    /// The number of the step that ends it.
    constexpr int write(int a) {
        while (static_cast<int>(written.size()) < in.size()) written.push_back(-1);
        if (int const known = written[static_cast<std::size_t>(a)]; known >= 0) return known;
        int const result = made(a);
        written[static_cast<std::size_t>(a)] = result;
        return result;
    }

private:
    constexpr int made(int a) {
        algebra::node const& n = in[a];
        switch (n.kind) {
            case operation::constant:
                return constant(n.value);
            case operation::number:
                return code.add({.kind = n.kind, .place_or_exponent = n.place});
            case operation::variable:
                return code.add({.kind = n.kind, .letters = n.letters});
            case operation::sum:
                return sum(a);
            case operation::product:
                return term(a, 1);
            default: {
                int at[3] = {-1, -1, -1};
                for (std::size_t k = 0; k < n.size; ++k) at[k] = write(in.child(a, k).node);
                return code.add(
                    {.kind = n.kind, .a = at[0], .b = at[1], .c = at[2], .rule = n.rule});
            }
        }
    }

    constexpr int constant(rational c) {
        return c < 0 ? add(operation::negation, constant(-c))
                     : code.add({.kind = operation::constant, .value = c});
    }
    constexpr int add(operation kind, int a, int b = -1) {
        return code.add({.kind = kind, .a = a, .b = b});
    }

    constexpr int sum(int a) {
        std::size_t const size = in[a].size;
        std::size_t first = 0;
        while (first < size && in.child(a, first).count < 0) ++first;
        if (first == size) first = 0;
        int result = signed_term(in.child(a, first));
        for (std::size_t k = 0; k < size; ++k) {
            if (k == first) continue;
            algebra::entry const& each = in.child(a, k);
            bool const minus = each.count < 0;
            int const right = term(each.node, minus ? -each.count : each.count);
            result = add(minus ? operation::difference : operation::sum, result, right);
        }
        return result;
    }
    constexpr int signed_term(algebra::entry const& each) {
        return each.count < 0 ? add(operation::negation, term(each.node, -each.count))
                              : term(each.node, each.count);
    }

    /// p·(the factors with positive exponents) / (q·(those with negative ones)), for p/q > 0.
    constexpr int term(int a, rational coefficient) {
        if (a == in.one) return constant(coefficient);
        if (in[a].kind != operation::product && coefficient == 1) return write(a);
        int above = -1, below = -1;
        auto const multiply = [&](int& product, int factor) {
            product = product < 0 ? factor : add(operation::product, product, factor);
        };
        if (coefficient.numerator != 1) multiply(above, constant(coefficient.numerator));
        if (coefficient.denominator != 1) multiply(below, constant(coefficient.denominator));
        if (in[a].kind == operation::product) {
            for (std::size_t k = 0; k < in[a].size; ++k) {
                algebra::entry const& each = in.child(a, k);
                int const size =
                    static_cast<int>(each.count < 0 ? -each.count.numerator : each.count.numerator);
                int const base = write(each.node);
                int const power =
                    size == 1
                        ? base
                        : code.add(
                              {.kind = operation::power, .a = base, .place_or_exponent = size});
                multiply(each.count < 0 ? below : above, power);
            }
        } else {
            multiply(above, write(a));
        }
        if (below < 0) return above;
        return add(operation::quotient, above < 0 ? constant(1) : above, below);
    }
};

}  // namespace leibniz::formula
