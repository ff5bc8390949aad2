// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/cost.hpp>
#include <leibniz/program/derivatives.hpp>
#include <leibniz/program/graph.hpp>
#include <leibniz/program/linearization.hpp>
#include <leibniz/program/node.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz::straight_line {

/// A step of a program: an operation on the results of earlier ones. Unused operands are 0.
template <std::floating_point T>
struct step {
    operation kind = operation::nothing;
    int a = 0, b = 0, c = 0;  // of an input: its place in its leaf, and the leaf
    T value = 0;
    rule_facts<T> const* rule = nullptr;
};

/// A straight-line program as a constant: its steps, and which of them are the results. A result that
/// is structurally zero is the step behind the last.
template <std::floating_point T, std::size_t Size, std::size_t Results>
struct code {
    step<T> list[Size == 0 ? 1 : Size];
    int results[Results == 0 ? 1 : Results];
    int count;  // may be more than Size: then nothing is right but this
    int calls;  // of functions
    program_cost cost;
    elimination_order order;

    static constexpr T zero = 0;

    static constexpr std::size_t size() { return Size; }
    static constexpr std::size_t result_count() { return Results; }
    constexpr bool is_structural_zero(std::size_t result) const { return results[result] == count; }
    constexpr std::size_t nonzeros() const {
        std::size_t n = 0;
        for (std::size_t i = 0; i < Results; ++i) n += !is_structural_zero(i);
        return n;
    }
};

/// Writes what is needed for the results, in the order in which it shall run: first whatever calls
/// need, so that they begin early; then from each result down, operands first.
template <std::floating_point T>
class scheduler {
    node<T> const* nodes;
    int const* use;
    array_of<int> numbers;  // of the step of a node, counted from 1
    array_of<int> stack;    // of its own: chains are long
    step<T>* list;
    int size;

    /// A node as a step, its operands still nodes: a sum with a product has those of both.
    constexpr step<T> as_step(node<T> const& n) const {
        char const which = fused_operand(nodes, use, n);
        return which == 0     ? step<T>{n.kind, n.a, n.b, n.c, n.value, n.rule}
               : which == 'b' ? step<T>{n.kind == operation::add ? operation::multiply_add
                                                                 : operation::subtract_product,
                                        nodes[n.b].a,
                                        nodes[n.b].b,
                                        n.a,
                                        0,
                                        nullptr}
                              : step<T>{n.kind == operation::add ? operation::multiply_add
                                                                 : operation::multiply_subtract,
                                        nodes[n.a].a,
                                        nodes[n.a].b,
                                        n.b,
                                        0,
                                        nullptr};
    }

public:
    int count = 0;
    int calls = 0;

    constexpr scheduler(graph<T> const& g, array_of<int> const& uses, step<T>* steps, int most)
        : nodes(g.nodes()),
          use(uses.entries),
          numbers(static_cast<std::size_t>(g.size()), 0),
          stack(static_cast<std::size_t>(g.size()), 0),
          list(steps),
          size(most) {
        numbers.entries[none] = 1;  // whoever has no operand need not wait for it
    }

    /// A node and what it needs.
    constexpr void schedule(int root) {
        int* const number = numbers.entries;
        int* const waiting = stack.entries;
        if (number[root] != 0) return;
        waiting[0] = root;
        for (int top = 0; top >= 0;) {
            step<T> const s = as_step(nodes[waiting[top]]);
            bool const is_leaf = s.kind <= operation::constant;
            int const operand = is_leaf            ? none
                                : number[s.a] == 0 ? s.a
                                : number[s.b] == 0 ? s.b
                                : number[s.c] == 0 ? s.c
                                                   : none;
            if (operand != none) {
                waiting[++top] = operand;
                continue;
            }
            if (count < size)
                list[count] =
                    is_leaf ? s : step<T>{s.kind, number[s.a] - 1, number[s.b] - 1, number[s.c] - 1,
                                          0,      s.rule};
            number[waiting[top--]] = ++count;
            calls += s.kind == operation::function;
        }
    }
    constexpr int step_of(int node) const { return numbers.entries[node] - 1; }
};

/// The program for these results, none being structurally zero.
template <std::size_t Size, std::size_t Results, std::floating_point T>
constexpr auto written(graph<T> const& nodes, array_of<int> const& results,
                       elimination_order order) {
    code<T, Size, Results> program{};
    array_of<int> uses(static_cast<std::size_t>(nodes.size()), 0);
    count_uses(nodes, results, uses);
    scheduler<T> steps(nodes, uses, program.list, Size);
    // Calls of one operand stand together: sin and cos become one.
    array_of<int> calls(static_cast<std::size_t>(nodes.size()), none);  // the first of an operand
    array_of<int> more(static_cast<std::size_t>(nodes.size()), none);   // the next of the same
    for (int i = nodes.size() - 1; i > none; --i)
        if (uses.entries[i] != 0 && nodes.nodes()[i].kind == operation::function) {
            more.entries[i] = calls.entries[nodes.nodes()[i].a];
            calls.entries[nodes.nodes()[i].a] = i;
        }
    for (int i = none + 1; i < nodes.size(); ++i)
        if (uses.entries[i] != 0 && nodes.nodes()[i].kind == operation::function)
            for (int call = i; call != none; call = more.entries[call]) steps.schedule(call);
    for (std::size_t i = 0; i < Results; ++i) {
        int const node = results[i];
        if (node != none) steps.schedule(node);
        program.results[i] = node == none ? -1 : steps.step_of(node);
    }
    program.count = steps.count;
    program.calls = steps.calls;
    for (int& r : program.results)
        if (r < 0) r = program.count;
    program.cost = cost_of(nodes, results);
    program.order = order;
    return program;
}

}  // namespace leibniz::straight_line
