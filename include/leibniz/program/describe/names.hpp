// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/shape.hpp>
#include <leibniz/program/code.hpp>
#include <leibniz/program/leaves.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>

namespace leibniz::straight_line {

/// What stands in a description where it is used, and has no line of its own.
constexpr bool is_leaf(operation kind) { return kind <= operation::constant; }

/// The number of a shape among those that are called alike; −1 where there is but one.
struct numbered_name {
    int which = -1;
    int index = -1;
};

/// How the steps and inputs of a program are called: a step v₁, v₂, …; the arguments x, or x₀, x₁,
/// … of several; the result y. Of all that is no scalar each number has an index, in the order in
/// which the shape holds them: a matrix row by row.
template <class Program, class... Xs>
struct names_in_program {
    static constexpr auto const& code = Program::code;
    static constexpr int size = static_cast<int>(Program::code.size());
    static constexpr std::size_t arguments = sizeof...(Xs);
    static constexpr bool is_scalar[arguments] = {scalar<Xs>...};
    static constexpr auto inputs = places_in<Xs...>();

    struct tables {
        int number[size + 1] = {};  // of a step, counted from 1
        int first_of_leaf[inputs.leaves + 1] = {};
        int argument_of_leaf[inputs.leaves + 1] = {};
        int first_of_argument[arguments] = {};
    };
    static constexpr tables table = [] {
        tables t;
        for (int i = 0, count = 0; i < size; ++i)
            if (!is_leaf(code.list[i].kind)) t.number[i] = ++count;
        constexpr std::size_t sizes[] = {size_of<Xs>...};
        int k = 0;
        for (std::size_t a = 0; a < arguments; ++a) {
            t.first_of_argument[a] = k;
            for (int const end = k + static_cast<int>(sizes[a]); k < end; ++k) {
                if (inputs.place[k] != 0) continue;
                t.first_of_leaf[inputs.leaf[k]] = k;
                t.argument_of_leaf[inputs.leaf[k]] = static_cast<int>(a);
            }
        }
        return t;
    }();

    static constexpr int number(int i) { return table.number[i]; }
    static constexpr numbered_name input(int i) {
        int const leaf = code.list[i].b, argument = table.argument_of_leaf[leaf];
        return {arguments == 1 ? -1 : argument, is_scalar[argument]
                                                    ? -1
                                                    : table.first_of_leaf[leaf] + code.list[i].a -
                                                          table.first_of_argument[argument]};
    }
    static constexpr bool has_scalar_result = scalar<typename Program::result>;
    static constexpr numbered_name result(int i) { return {-1, has_scalar_result ? -1 : i}; }
};

}  // namespace leibniz::straight_line
