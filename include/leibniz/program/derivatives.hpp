// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/cost.hpp>
#include <leibniz/program/elimination.hpp>
#include <leibniz/program/graph.hpp>
#include <leibniz/program/linearization.hpp>
#include <leibniz/program/node.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

/// In which order the intermediate results of a function were eliminated to get its derivative.
enum class elimination_order {
    nothing,    // nothing was: no derivative, or dual numbers were recorded
    reverse,    // results first: as adjoints do
    markowitz,  // those first that have the fewest paths through them
};

namespace straight_line {

/// ∂(result i)/∂(input j) of a graph: nodes of it, none where it is structurally 0.
class jacobian_nodes {
    array_of<int> entry;
    int columns;

public:
    constexpr jacobian_nodes(int rows, int columns_)
        : entry(static_cast<std::size_t>(rows * columns_), none), columns(columns_) {}
    constexpr int& operator()(int i, int j) { return entry.entries[i * columns + j]; }
    constexpr int operator()(int i, int j) const { return entry.entries[i * columns + j]; }
    constexpr array_of<int> const& entries() const { return entry; }
    constexpr void swap(jacobian_nodes& other) { entry.swap(other.entry); }
};

/// Results first: the adjoints of one result after the other. Who asks for them says which are
/// wanted.
template <std::floating_point T>
constexpr void differentiate_in_reverse(linearization<T>& slopes, array_of<int> const& inputs,
                                        array_of<int> const& results, jacobian_nodes& derivatives,
                                        auto const& is_asked_for) {
    for (int i = 0; i < static_cast<int>(results.count); ++i) {
        array_of<weight<T>> adjoints(slopes.size(), weight<T>{});
        weight<T>* const adjoint = adjoints.entries;
        adjoint[results.entries[i]] = {1, graph<T>::one, false};
        for (std::size_t k = slopes.inner.count; k-- > 0;) {
            int const v = slopes.inner.entries[k];
            if (adjoint[v].coefficient != 0)
                slopes.for_each_slope(v, [&](int operand, weight<T> const& slope) {
                    adjoint[operand] =
                        slopes.sum(adjoint[operand], slopes.product(adjoint[v], slope));
                });
        }
        for (int j = 0; j < static_cast<int>(inputs.count); ++j)
            if (is_asked_for(i, j)) derivatives(i, j) = slopes.node_of(adjoint[inputs.entries[j]]);
    }
}

/// Those first that have the fewest paths through them.
///
/// Source: Griewank and Reese, On the Calculation of Jacobian Matrices by the Markowitz Rule, 1991;
/// here in sweeps: who has at most k paths through it goes, from the results down; k begins anew
/// after each sweep in which one went, and grows where none did. That is as good as the least one
/// each time, and takes a constant evaluator linear time in practice.
template <std::floating_point T>
constexpr void differentiate_by_markowitz(linearization<T>& slopes, array_of<int> const& inputs,
                                          array_of<int> const& results, jacobian_nodes& derivatives,
                                          auto const& is_asked_for) {
    elimination<T> edges(slopes, results);
    int const first_sink = edges.sink(0);
    array_of<int> places(slopes.size(), 0);  // of the inputs, counted from 1
    int* const place = places.entries;
    for (int j = 0; j < static_cast<int>(inputs.count); ++j) place[inputs.entries[j]] = j + 1;
    auto const is_wanted = [&](int from, int to) {
        return to < first_sink || place[from] == 0 ||
               is_asked_for(to - first_sink, place[from] - 1);
    };
    // Who is left, from the results down, is kept at the end of the list.
    int* const inner = slopes.inner.entries;
    int const end = static_cast<int>(slopes.inner.count);
    int begin = 0;
    for (int most = 1; begin < end;) {
        int kept = end;
        for (int i = end; i-- > begin;)
            if (edges.paths_through(inner[i]) <= most) {
                edges.eliminate(inner[i], is_wanted);
            } else {
                inner[--kept] = inner[i];
            }
        most = kept > begin ? 1 : most + 1 + most / 4;
        begin = kept;
    }
    for (int i = 0; i < static_cast<int>(results.count); ++i)
        for (int j = 0; j < static_cast<int>(inputs.count); ++j)
            if (is_asked_for(i, j)) derivatives(i, j) = edges.derivative(inputs.entries[j], i);
}

/// The derivatives of one result in reverse, of several in the order that scores better.
///
/// Constant factors are kept apart where there is one result: equal weights then share them.
template <std::floating_point T>
constexpr elimination_order differentiate(graph<T>& nodes, array_of<int> const& inputs,
                                          array_of<int> const& results, jacobian_nodes& derivatives,
                                          auto const& is_asked_for) {
    bool const is_single = results.count == 1;
    linearization<T> slopes(nodes, inputs, results, is_single);
    differentiate_in_reverse(slopes, inputs, results, derivatives, is_asked_for);
    if (is_single) return elimination_order::reverse;
    jacobian_nodes swept(static_cast<int>(results.count), static_cast<int>(inputs.count));
    differentiate_by_markowitz(slopes, inputs, results, swept, is_asked_for);
    auto const score = [&](jacobian_nodes const& tried) {
        array_of<int> all;
        for (int r : results) all.push_back(r);
        for (int d : tried.entries()) all.push_back(d);
        return cost_of(nodes, all).score();
    };
    if (score(derivatives) <= score(swept)) return elimination_order::reverse;
    derivatives.swap(swept);
    return elimination_order::markowitz;
}

}  // namespace straight_line
}  // namespace leibniz
