// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/graph.hpp>
#include <leibniz/program/linearization.hpp>
#include <leibniz/program/node.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

/// In which order the intermediate results of a function were eliminated to get its derivative.
enum class elimination_order {
    nothing,    // no derivative was taken of a graph
    forward,    // operands first: as dual numbers do
    reverse,    // results first: as adjoints do
    markowitz,  // those first that have the fewest paths through them
};

namespace straight_line {

/// Eliminates all vertices between inputs and results.
///
/// Source: Markowitz's rule (Griewank and Reese, On the Calculation of Jacobian Matrices by the
/// Markowitz Rule, 1991), in sweeps: who has at most k paths through it goes, from the results down;
/// k begins anew after each sweep in which one went, and grows where none did. That is as good as
/// the least one each time, and takes a constant evaluator linear time in practice.
template <std::floating_point T>
constexpr void eliminate(linearization<T>& graph, elimination_order order, auto const& is_wanted) {
    int* const inner = graph.inner.entries;
    int const count = static_cast<int>(graph.inner.count);
    if (order == elimination_order::forward) {
        for (int i = 0; i < count; ++i) graph.eliminate(inner[i], is_wanted);
    } else if (order == elimination_order::reverse) {
        for (int i = count; i-- > 0;) graph.eliminate(inner[i], is_wanted);
    } else {
        // Who is left, from the results down, is kept at the end of the list.
        int begin = 0;
        for (int most = 1; begin < count;) {
            int kept = count;
            for (int i = count; i-- > begin;)
                if (graph.paths_through(inner[i]) <= most) {
                    graph.eliminate(inner[i], is_wanted);
                } else {
                    inner[--kept] = inner[i];
                }
            most = kept > begin ? 1 : most + 1 + most / 4;
            begin = kept;
        }
    }
}

/// The derivatives ∂(result i)/∂(input j) of a graph, row after row, nodes of it: none where it is
/// structurally 0.
template <std::floating_point T>
constexpr void differentiate(graph<T>& nodes, array_of<int> const& inputs,
                             array_of<int> const& results, elimination_order order,
                             bool with_coefficients, array_of<int>& derivatives,
                             auto const& is_asked_for) {
    linearization<T> edges(nodes, inputs, results, with_coefficients);
    int const first_sink = edges.sink(0);
    // The place of an input, counted from 1.
    array_of<int> places(static_cast<std::size_t>(first_sink), 0);
    int* const place = places.entries;
    int const columns = static_cast<int>(inputs.count);
    for (int j = 0; j < columns; ++j) place[inputs.entries[j]] = j + 1;
    eliminate(edges, order, [&](int from, int to) {
        return to < first_sink || place[from] == 0 || is_asked_for(to - first_sink, place[from] - 1);
    });
    for (int i = 0; i < static_cast<int>(results.count); ++i)
        for (int j = 0; j < columns; ++j)
            derivatives.push_back(is_asked_for(i, j) ? edges.derivative(inputs.entries[j], i)
                                                     : none);
}

}  // namespace straight_line
}  // namespace leibniz
