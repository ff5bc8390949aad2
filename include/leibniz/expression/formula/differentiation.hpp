// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/algebra.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>

namespace leibniz::formula {

// The sentence in which a constant evaluation is refused.
inline void a_rule_without_a_slope_for_formulas_write_it_for_numbers_of_every_type() {}

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

}  // namespace leibniz::formula
