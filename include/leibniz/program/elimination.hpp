// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/graph.hpp>
#include <leibniz/program/linearization.hpp>
#include <leibniz/program/node.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz::straight_line {

/// A linearized graph whose vertices go one after the other: every path through a vertex becomes an
/// edge beside it, until the edges that are left are the derivatives of the results by the inputs.
///
/// A vertex has the number of its node; the sinks, one for each result, follow.
///
/// Source: Griewank and Walther, Evaluating Derivatives, 2nd edition, 2008, chapter 9.
template <std::floating_point T>
class elimination {
    struct edge {
        int from, to;
        weight<T> slope;
        int next_in, next_out;  // −1: the last
        bool is_gone;
    };
    struct vertex {
        int in = -1, out = -1;  // the first edges
        int in_degree = 0, out_degree = 0;
    };

    linearization<T>& slopes;
    array_of<edge> edges;
    array_of<vertex> vertices;

public:
    constexpr elimination(linearization<T>& l, array_of<int> const& results)
        : slopes(l), vertices(l.size() + results.count, vertex{}) {
        for (int v : slopes.inner)
            slopes.for_each_slope(
                v, [&](int operand, weight<T> const& slope) { add_edge(operand, v, slope); });
        for (std::size_t i = 0; i < results.count; ++i)
            add_edge(results.entries[i], sink(static_cast<int>(i)), {1, graph<T>::one, false});
    }

    constexpr int sink(int result) const { return static_cast<int>(slopes.size()) + result; }

    /// How many paths lead through a vertex, if edges are as long as they are.
    constexpr int paths_through(int v) const {
        return vertices.entries[v].in_degree * vertices.entries[v].out_degree;
    }

    /// `is_wanted(from, to)`: may this edge be part of a derivative that was asked for?
    constexpr void eliminate(int v, auto const& is_wanted) {
        vertex& x = vertices.entries[v];
        for (int i = x.in; i >= 0; i = edges.entries[i].next_in) {
            if (edges.entries[i].is_gone) continue;
            int const from = edges.entries[i].from;
            weight<T> const inner = edges.entries[i].slope;
            for (int o = x.out; o >= 0; o = edges.entries[o].next_out)
                if (!edges.entries[o].is_gone && is_wanted(from, edges.entries[o].to))
                    accumulate(from, edges.entries[o].to,
                               slopes.product(edges.entries[o].slope, inner));
        }
        for (int i = x.in; i >= 0; i = edges.entries[i].next_in) remove(i);
        for (int o = x.out; o >= 0; o = edges.entries[o].next_out) remove(o);
    }

    /// ∂(result)/∂(input), when only inputs and results are left: a node, or none.
    constexpr int derivative(int input, int result) {
        int const e = find(input, sink(result));
        return e < 0 ? none : slopes.node_of(edges.entries[e].slope);
    }

private:
    /// The edge between two vertices, or −1, in the shorter of their lists. Edges that are gone
    /// leave a list when it is searched.
    constexpr int find(int from, int to) {
        if (vertices.entries[to].in_degree < vertices.entries[from].out_degree) {
            for (int* link = &vertices.entries[to].in; *link >= 0;) {
                edge& e = edges.entries[*link];
                if (e.from == from && !e.is_gone) return *link;
                if (e.is_gone) {
                    *link = e.next_in;
                } else {
                    link = &e.next_in;
                }
            }
        } else {
            for (int* link = &vertices.entries[from].out; *link >= 0;) {
                edge& e = edges.entries[*link];
                if (e.to == to && !e.is_gone) return *link;
                if (e.is_gone) {
                    *link = e.next_out;
                } else {
                    link = &e.next_out;
                }
            }
        }
        return -1;
    }
    constexpr void accumulate(int from, int to, weight<T> const& w) {
        int const e = find(from, to);
        if (e < 0) return add_edge(from, to, w);
        edges.entries[e].slope = slopes.sum(edges.entries[e].slope, w);
        if (edges.entries[e].slope.coefficient == 0) remove(e);
    }
    constexpr void add_edge(int from, int to, weight<T> const& w) {
        int const e = static_cast<int>(edges.count);
        edges.push_back({from, to, w, vertices.entries[to].in, vertices.entries[from].out, false});
        vertices.entries[to].in = vertices.entries[from].out = e;
        ++vertices.entries[to].in_degree, ++vertices.entries[from].out_degree;
    }
    constexpr void remove(int e) {
        if (edges.entries[e].is_gone) return;
        edges.entries[e].is_gone = true;
        --vertices.entries[edges.entries[e].from].out_degree;
        --vertices.entries[edges.entries[e].to].in_degree;
    }
};

}  // namespace leibniz::straight_line
