// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>

namespace leibniz::formula {

/// Nodes of formulas, each of them once: equal ones have one number. Children come before parents, so
/// that a pass over a formula is a loop.
class node_store {
public:
    /// A term with its coefficient, a factor with its exponent, an argument.
    struct entry {
        int node = -1;
        rational count = 1;

        friend constexpr bool operator==(entry const& x, entry const& y) {
            return x.node == y.node && x.count == y.count;
        }
    };
    using entries = growing_array<entry>;

    struct node {
        operation kind = operation::constant;
        int place = 0;
        rational value = 0;
        word letters = {};
        rule_facts const* rule = nullptr;
        std::size_t first = 0, size = 0;  // of its entries
        int height = 0;                   // of the tree
    };

private:
    growing_array<node> nodes;
    entries all_entries;
    index_table table;

public:
    constexpr node_store() {
        intern({.value = 0}, {});
        intern({.value = 1}, {});
    }
    static constexpr int zero = 0;
    static constexpr int one = 1;

    constexpr node const& operator[](int i) const { return nodes[static_cast<std::size_t>(i)]; }
    constexpr entry const& child(int i, std::size_t k) const {
        return all_entries[nodes[static_cast<std::size_t>(i)].first + k];
    }
    constexpr int size() const { return static_cast<int>(nodes.size()); }
    constexpr bool is_constant(int i) const { return (*this)[i].kind == operation::constant; }

protected:
    constexpr int intern_list(node n, int const* list, std::size_t size) {
        entry made[3];
        for (std::size_t k = 0; k < size; ++k) made[k] = {list[k], 1};
        n.size = size;
        return intern(n, made);
    }

    constexpr int intern(node n, entry const* list) {
        std::size_t hash = mixed_hash(static_cast<std::size_t>(n.kind),
                                      static_cast<std::size_t>(n.value.numerator) * 31 +
                                          static_cast<std::size_t>(n.value.denominator) +
                                          static_cast<std::size_t>(n.place));
        if (n.kind == operation::variable)
            hash = mixed_hash(hash, hash_of_letters(n.letters.begin(), n.letters.size()));
        if (n.rule) hash = mixed_hash(hash, static_cast<unsigned char>(n.rule->name[0]));
        for (std::size_t k = 0; k < n.size; ++k)
            hash = mixed_hash(hash, static_cast<std::size_t>(list[k].node) * 64 +
                                        static_cast<std::size_t>(list[k].count.numerator) * 8 +
                                        static_cast<std::size_t>(list[k].count.denominator));
        int const known = table.find(hash, [&](int i) {
            node const& other = (*this)[i];
            if (other.kind != n.kind || other.size != n.size || other.place != n.place ||
                other.rule != n.rule || other.value != n.value || other.letters != n.letters)
                return false;
            for (std::size_t k = 0; k < n.size; ++k)
                if (!(child(i, k) == list[k])) return false;
            return true;
        });
        if (known >= 0) return known;
        table.add(hash);
        n.first = all_entries.size();
        for (std::size_t k = 0; k < n.size; ++k) {
            int const below = (*this)[list[k].node].height;
            if (n.height <= below) n.height = below + 1;
            all_entries.push_back(list[k]);
        }
        nodes.push_back(n);
        return size() - 1;
    }
};

}  // namespace leibniz::formula
