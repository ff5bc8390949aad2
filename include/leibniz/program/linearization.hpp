// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/graph.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/program/symbol.hpp>
#include <leibniz/symbolic/growing_array.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz::straight_line {

template <class T>
using array_of = symbolic::growing_array<T>;

/// c·w, the derivative along an edge: a number and a weight, a node.
template <std::floating_point T>
struct weight {
    T coefficient = 0;
    int node = none;
    /// Is it a product with a slope that may be infinite?
    bool is_guarded = false;
};

/// The linearized computational graph: a vertex for each operation that takes part, an edge from an
/// operand to its result, weighted with the local partial derivative. What does not depend on the
/// inputs, or is not needed, has no edges; nor has a derivative that is 0 whatever the point.
///
/// A vertex has the number of its node; the sinks, one for each result, follow.
///
/// Source: Griewank and Walther, Evaluating Derivatives, 2nd edition, 2008, chapter 9.
template <std::floating_point T>
class linearization {
    static constexpr int one = graph<T>::one;

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

    graph<T>& nodes;
    array_of<edge> edges;
    array_of<vertex> vertices;
    int first_sink;
    bool has_coefficients;

public:
    /// Those between inputs and results, operands first.
    array_of<int> inner;

    /// Of results by inputs. With coefficients a constant factor is kept apart from its weight, and
    /// equal weights add theirs; without, it becomes part of the weight at once, ±1 excepted.
    constexpr linearization(graph<T>& g, array_of<int> const& inputs, array_of<int> const& results,
                            bool with_coefficients)
        : nodes(g),
          vertices(static_cast<std::size_t>(g.size()) + results.count, vertex{}),
          first_sink(g.size()),
          has_coefficients(with_coefficients) {
        nodes.is_weight = true;
        array_of<char> marks(static_cast<std::size_t>(first_sink), 0);
        char* const mark = marks.entries;
        enum : char { needed = 1, moving = 2 };
        for (std::size_t i = 0; i < results.count; ++i) mark[results.entries[i]] |= needed;
        for (int v = first_sink - 1; v > none; --v)
            if (mark[v] != 0 && nodes.nodes()[v].kind > operation::constant)
                mark[nodes.nodes()[v].a] = mark[nodes.nodes()[v].b] = mark[nodes.nodes()[v].c] = needed;
        for (std::size_t i = 0; i < inputs.count; ++i) mark[inputs.entries[i]] |= moving;
        for (int v = none + 1; v < first_sink; ++v) {
            if (!(mark[v] & needed)) continue;
            node<T> const n = nodes[v];
            if (n.kind <= operation::constant || !((mark[n.a] | mark[n.b] | mark[n.c]) & moving))
                continue;
            bool const moves[3] = {(mark[n.a] & moving) != 0, (mark[n.b] & moving) != 0,
                                   (mark[n.c] & moving) != 0};
            add_slopes(v, n, moves);
            if (vertices.entries[v].in >= 0) {
                mark[v] |= moving;
                inner.push_back(v);
            }
        }
        for (std::size_t i = 0; i < results.count; ++i)
            if (mark[results.entries[i]] & moving)
                add_edge(results.entries[i], sink(static_cast<int>(i)), {1, one, false});
    }
    linearization(linearization const&) = delete;
    linearization& operator=(linearization const&) = delete;
    constexpr ~linearization() { nodes.is_weight = false; }

    constexpr int sink(int result) const { return first_sink + result; }

    /// How many paths lead through a vertex, if edges are as long as they are.
    constexpr int paths_through(int v) const {
        return vertices.entries[v].in_degree * vertices.entries[v].out_degree;
    }

    /// Every path through a vertex becomes an edge beside it.
    ///
    /// `is_wanted(from, to)`: may this edge be part of a derivative that was asked for?
    constexpr void eliminate(int v, auto const& is_wanted) {
        vertex& x = vertices.entries[v];
        for (int i = x.in; i >= 0; i = edges.entries[i].next_in) {
            if (edges.entries[i].is_gone) continue;
            int const from = edges.entries[i].from;
            weight<T> const inner_slope = edges.entries[i].slope;
            for (int o = x.out; o >= 0; o = edges.entries[o].next_out)
                if (!edges.entries[o].is_gone && is_wanted(from, edges.entries[o].to))
                    accumulate(from, edges.entries[o].to,
                               product(edges.entries[o].slope, inner_slope));
        }
        for (int i = x.in; i >= 0; i = edges.entries[i].next_in) remove(i);
        for (int o = x.out; o >= 0; o = edges.entries[o].next_out) remove(o);
    }

    /// ∂(result)/∂(input), when only inputs and results are left: a node, or none.
    constexpr int derivative(int input, int result) {
        int const e = find(input, sink(result));
        return e < 0 ? none : node_of(edges.entries[e].slope);
    }

private:
    constexpr void add_slopes(int v, node<T> const& n, bool const* moves) {
        using enum operation;
        if (n.kind == function) return add_slopes_of_rule(v, n, moves);
        if (moves[0]) {
            bool const is_negative = n.kind == negate;
            accumulate(n.a, v,
                       n.kind == multiply || n.kind == guarded_product
                           ? weight_of(n.b, n.kind == guarded_product)
                       : n.kind == divide ? weight_of(nodes.divide(one, n.b), false)
                       : n.kind == add || n.kind == subtract || is_negative
                           ? weight<T>{is_negative ? T(-1) : T(1), one, false}
                           : weight<T>{});  // a comparison, a condition
        }
        if (moves[1]) {
            accumulate(n.b, v,
                       n.kind == multiply || n.kind == guarded_product
                           ? weight_of(n.a, n.kind == guarded_product)
                       : n.kind == divide
                           ? weight_of(nodes.negate(nodes.divide(v, n.b)), false)
                       : n.kind == choose ? weight_of(nodes.choose(n.a, one, nodes.zero), true)
                       : n.kind == add || n.kind == subtract
                           ? weight<T>{n.kind == subtract ? T(-1) : T(1), one, false}
                           : weight<T>{});
        }
        if (moves[2]) accumulate(n.c, v, weight_of(nodes.choose(n.a, nodes.zero, one), true));
    }
    constexpr void add_slopes_of_rule(int v, node<T> const& n, bool const* moves) {
        symbol<T> const y(nodes, v);
        symbol<T> const x[3] = {{nodes, n.a}, {nodes, n.b}, {nodes, n.c}};
        int const operands[3] = {n.a, n.b, n.c};
        for (int i = 0; i < n.rule->arity; ++i)
            if (moves[i])
                accumulate(operands[i], v,
                           weight_of(n.rule->slope(i, x, y).node_in(nodes), n.rule->is_guarded));
    }

    /// A node as a weight, its sign apart.
    constexpr weight<T> weight_of(int a, bool guarded) const {
        node<T> const& n = nodes.nodes()[a];
        return n.kind == operation::negate ? weight<T>{-1, n.a, guarded}
               : n.kind == operation::constant
                   ? (has_coefficients || n.value == 1 || n.value == -1 || n.value == 0
                          ? weight<T>{n.value, one, false}
                          : weight<T>{1, a, false})
               : has_coefficients && nodes.is_multiple(a)
                   ? weight<T>{nodes.nodes()[n.a].value, n.b, guarded}
                   : weight<T>{1, a, guarded};
    }
    constexpr weight<T> weight_of(T coefficient, int a, bool guarded) const {
        weight<T> w = weight_of(a, guarded);
        w.coefficient *= coefficient;
        return w;
    }
    constexpr int node_of(weight<T> const& w) {
        return w.coefficient == 1    ? w.node
               : w.coefficient == -1 ? nodes.negate(w.node)
                                     : nodes.multiply(nodes.constant(w.coefficient), w.node);
    }

    constexpr weight<T> product(weight<T> const& x, weight<T> const& y) {
        T const c = x.coefficient * y.coefficient;
        return x.node == one   ? weight<T>{c, y.node, y.is_guarded}
               : y.node == one ? weight<T>{c, x.node, x.is_guarded}
               : x.is_guarded || y.is_guarded
                   ? weight_of(c, nodes.guarded_product(x.node, y.node), true)
                   : weight_of(c, nodes.multiply(x.node, y.node), false);
    }
    constexpr weight<T> sum(weight<T> const& x, weight<T> const& y) {
        bool const guarded = x.is_guarded || y.is_guarded;
        T const c = x.coefficient + y.coefficient;
        return x.node == y.node
                   ? (has_coefficients || c == 0 ? weight<T>{c, x.node, guarded}
                                                 : weight_of(node_of({c, x.node}), guarded))
               : x.coefficient == y.coefficient
                   ? weight_of(x.coefficient, nodes.add(x.node, y.node), guarded)
               : c == 0 ? (x.coefficient > 0
                               ? weight_of(x.coefficient, nodes.subtract(x.node, y.node), guarded)
                               : weight_of(y.coefficient, nodes.subtract(y.node, x.node), guarded))
                        : weight_of(nodes.add(node_of(x), node_of(y)), guarded);
    }

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
        if (w.coefficient == 0) return;
        int const e = find(from, to);
        if (e < 0) return add_edge(from, to, w);
        edges.entries[e].slope = sum(edges.entries[e].slope, w);
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
