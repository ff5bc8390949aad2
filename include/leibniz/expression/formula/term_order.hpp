// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/formula/node_store.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>

namespace leibniz::formula {

/// The order of textbooks: terms by their factors, higher powers first, a number last.
class term_order : public node_store {
public:
    /// −1, 0 or 1: the order of terms.
    constexpr int order(int a, int b) const {
        if (a == b) return 0;
        if (a == one || b == one) return a == one ? 1 : -1;
        std::size_t const m = factor_count(a), n = factor_count(b);
        for (std::size_t k = 0; k < m && k < n; ++k) {
            entry const x = factor(a, k), y = factor(b, k);
            if (int const o = order_of_factors(x.node, y.node)) return o;
            if (x.count != y.count) return y.count < x.count ? -1 : 1;
        }
        return m == n ? 0 : m < n ? 1 : -1;
    }

protected:
    /// The factors of a term.
    constexpr std::size_t factor_count(int a) const {
        return (*this)[a].kind == operation::product ? (*this)[a].size : 1;
    }
    constexpr entry factor(int a, std::size_t k) const {
        return (*this)[a].kind == operation::product ? child(a, k) : entry{a, 1};
    }
    constexpr rational exponent_of(int base, int term) const {
        for (std::size_t k = 0; k < factor_count(term); ++k)
            if (factor(term, k).node == base) return factor(term, k).count;
        return 0;
    }
    static constexpr rational exponent_of_entry(entries const& factors, int base) {
        for (entry const& each : factors)
            if (each.node == base) return each.count;
        return 0;
    }

    /// Numbers by place, π, variables by name, functions by name and arguments, what depends on
    /// conditions, sums.
    static constexpr int rank(node const& n) {
        return n.kind == operation::constant                  ? 0
               : n.kind == operation::number                  ? 1
               : n.kind == operation::function && n.size == 0 ? 2
               : n.kind == operation::variable                ? 3
               : n.kind == operation::function                ? 4
               : n.kind == operation::sum                     ? 100
                                                              : 5 + static_cast<int>(n.kind);
    }
    constexpr int order_of_factors(int a, int b) const {
        if (a == b) return 0;
        node const &x = (*this)[a], &y = (*this)[b];
        if (rank(x) != rank(y)) return rank(x) < rank(y) ? -1 : 1;
        if (x.kind == operation::constant) return x.value < y.value ? -1 : 1;
        if (x.kind == operation::number) return x.place < y.place ? -1 : 1;
        if (x.kind == operation::variable) return order_of_names(x.letters, y.letters);
        if (x.rule != y.rule) {
            if (int const o = order_of_names(text_of(x.rule->name), text_of(y.rule->name)))
                return o;
            return a < b ? -1 : 1;
        }
        // The flatter one first: then formulas in formulas in formulas are not compared to the end.
        if (x.height != y.height) return x.height < y.height ? -1 : 1;
        for (std::size_t k = 0; k < x.size && k < y.size; ++k) {
            entry const &p = child(a, k), &q = child(b, k);
            if (int const o = order(p.node, q.node)) return o;
            if (p.count != q.count) return q.count < p.count ? -1 : 1;
        }
        return x.size == y.size ? 0 : x.size < y.size ? 1 : -1;
    }

    /// Adds a term or factor to a sorted list, to the like one if there is one. What is derived from
    /// a sorted list is nearly sorted: the end is looked at first.
    constexpr void collect(entries& list, entry added) const {
        if (added.count == 0) return;
        std::size_t low = 0, high = list.size();
        for (bool first = true; low < high; first = false) {
            std::size_t const middle = first ? high - 1 : (low + high) / 2;
            int const o = order_of_entries(list[middle].node, added.node);
            if (o == 0) {
                list[middle].count += added.count;
                if (list[middle].count == 0) list.erase(middle);
                return;
            }
            if (o < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        list.insert(low, added);
    }
    /// Nodes that are not one but cannot be told apart, such as two rules of one name, stand in the
    /// order in which they were made.
    constexpr int order_of_entries(int a, int b) const {
        int const o = order(a, b);
        return o != 0 || a == b ? o : a < b ? -1 : 1;
    }
};

}  // namespace leibniz::formula
