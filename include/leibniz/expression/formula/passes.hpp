// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/algebra.hpp>
#include <leibniz/expression/formula/differentiation.hpp>
#include <leibniz/expression/formula/node_maker.hpp>
#include <leibniz/expression/formula/read.hpp>
#include <leibniz/expression/formula/spell.hpp>
#include <leibniz/expression/formula/textbook.hpp>

#include <cstddef>

/// What is done with formulas: read as steps, worked on by value, written as steps again.
namespace leibniz::formula {

/// Formulas, as they are written, as one program.
template <class... Tags>
struct as_written {
    using own_rules = own_rules_of_all<constant<0>, Tags...>;

    static constexpr std::size_t expected = 128;

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
    static constexpr std::size_t expected = 16 + 2 * steps_of<as_written<Tag>>.count;

    template <std::size_t Size>
    static constexpr auto run() {
        algebra nodes;
        textbook text(nodes);
        int const results[] = {text.write(node_of(nodes, steps_of<as_written<Tag>>))};
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
    using program = as_written<Tag>;
    static constexpr std::size_t expected =
        16 + (2 + sizeof...(Variables)) * steps_of<program>.count;

    template <std::size_t Size>
    static constexpr auto run() {
        algebra nodes;
        int const root = node_of(nodes, steps_of<program>);
        textbook text(nodes);
        int const results[] = {
            text.write(differentiation(nodes, nodes.variable(reading<Variables>::letters),
                                       slopes_of<program>::slope)
                           .of(root))...};
        return written<Size>(text.code, results);
    }
};

}  // namespace leibniz::formula
