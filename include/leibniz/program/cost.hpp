// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/graph.hpp>
#include <leibniz/program/linearization.hpp>
#include <leibniz/program/node.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz::straight_line {

/// About as many cycles as a processor of our days takes from the operands to the result.
constexpr int latency(operation kind) {
    return kind <= operation::constant   ? 0
           : kind == operation::divide   ? 14
           : kind == operation::function ? 20
           : kind == operation::negate   ? 1
                                         : 4;
}

/// How often each node is an operand of what is needed for the results, or a result.
template <std::floating_point T>
constexpr void count_uses(graph<T> const& nodes, array_of<int> const& results,
                          array_of<int>& uses) {
    int* const use = uses.entries;
    node<T> const* const all = nodes.nodes();
    for (std::size_t i = 0; i < results.count; ++i) ++use[results.entries[i]];
    for (int i = nodes.size() - 1; i > none; --i)
        if (use[i] != 0 && all[i].kind > operation::constant)
            ++use[all[i].a], ++use[all[i].b], ++use[all[i].c];
    use[none] = 0;
}

/// Which operand of a sum or difference is a product that nothing else needs: 'a', 'b', or 0. Both
/// can be done in one instruction.
template <std::floating_point T>
constexpr char fused_operand(node<T> const* all, int const* use, node<T> const& n) {
    return n.kind != operation::add && n.kind != operation::subtract ? 0
           : all[n.b].kind == operation::multiply && use[n.b] == 1   ? 'b'
           : all[n.a].kind == operation::multiply && use[n.a] == 1   ? 'a'
                                                                     : 0;
}

/// What the results cost.
struct program_cost {
    int operations = 0;     // + − × ÷ and calls
    int steps = 0;          // the same, a·b ± c counted once
    int critical_path = 0;  // in cycles

    /// The weight was fitted to a few programs of some hundred operations.
    constexpr double score() const { return steps + 1.4 * critical_path; }
};

constexpr int latest(int a, int b, int c) { return a < b ? (b < c ? c : b) : (a < c ? c : a); }

template <std::floating_point T>
constexpr program_cost cost_of(graph<T> const& nodes, array_of<int> const& results) {
    array_of<int> uses(static_cast<std::size_t>(nodes.size()), 0);
    count_uses(nodes, results, uses);
    array_of<int> times(static_cast<std::size_t>(nodes.size()), 0);
    node<T> const* const all = nodes.nodes();
    int const* const use = uses.entries;
    int* const time = times.entries;
    program_cost cost;
    for (int i = none + 1; i < nodes.size(); ++i) {
        if (use[i] == 0 || all[i].kind <= operation::constant) continue;
        time[i] = latency(all[i].kind) + latest(time[all[i].a], time[all[i].b], time[all[i].c]);
        cost.critical_path = latest(cost.critical_path, time[i], 0);
        ++cost.operations;
        cost.steps += fused_operand(all, use, all[i]) == 0;
    }
    return cost;
}

}  // namespace leibniz::straight_line
