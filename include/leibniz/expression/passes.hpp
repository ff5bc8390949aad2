// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/canonical.hpp>
#include <leibniz/expression/read.hpp>
#include <leibniz/expression/rule_list.hpp>
#include <leibniz/expression/spell.hpp>

#include <cstddef>

/// What is done with formulas: read as steps, worked on by value, written as steps again.
namespace leibniz::formula {

/// Formulas, as they are written, as one program.
template <class... Tags>
struct as_written {
    using own_rules = own_rules_of_all<constant<0>, Tags...>;

    template <std::size_t Size>
    static constexpr auto run() {
        reader r;
        int const results[] = {r.template read<Tags>()...};
        return written<Size>(r.code, results);
    }
};

/// A formula in canonical form.
template <class Tag>
struct in_canonical_form {
    using own_rules = formula::own_rules<Tag>;

    template <std::size_t Size>
    static constexpr auto run() {
        reader r;
        int const end = r.template read<Tag>();
        algebra nodes;
        growing_array<int> made;
        make_nodes(nodes, r.code, made);
        textbook text(nodes);
        int const results[] = {text.write(made[static_cast<std::size_t>(end)])};
        return written<Size>(text.code, results);
    }
};

/// One less the other, in canonical form: 0 if they are equal.
template <class Tag, class Other>
struct difference_in_canonical_form : in_canonical_form<sum<Tag, negation<Other>>> {};

/// The derivatives of a formula by several variables.
template <class Tag, class... Variables>
struct derivatives {
    using own_rules = formula::own_rules<Tag>;

    template <std::size_t Size>
    static constexpr auto run() {
        reader r;
        int const end = r.template read<Tag>();
        algebra nodes;
        growing_array<int> made;
        make_nodes(nodes, r.code, made);
        int const root = made[static_cast<std::size_t>(end)];
        textbook text(nodes);
        int const results[] = {
            text.write(differentiation(nodes, nodes.variable(reading<Variables>::letters),
                                       slope_in_pass<derivatives>)
                           .of(root))...};
        return written<Size>(text.code, results);
    }
};

}  // namespace leibniz::formula
