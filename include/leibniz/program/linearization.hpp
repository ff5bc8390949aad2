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

/// c·w, a derivative: a number and a node.
template <std::floating_point T>
struct weight {
    T coefficient = 0;
    int node = none;
    /// Has it a slope that may be infinite, or 0 beside what is infinite?
    bool is_guarded = false;
};

/// The local partial derivatives of a graph, its linearization: of each operation by its operands,
/// products of numbers and weights. What does not depend on the inputs, or is not needed for the
/// results, has none; nor is there one that is 0 whatever the point.
///
/// Source: Griewank and Walther, Evaluating Derivatives, 2nd edition, 2008, chapters 2 and 9.
template <std::floating_point T>
class linearization {
    static constexpr int one = graph<T>::one;

    struct local {
        weight<T> by[3];  // by a, b, c; of equal operands by the first of them
    };

    graph<T>& nodes;
    array_of<local> slopes;
    bool has_coefficients;
    bool was_weight;

public:
    /// The operations that take part, operands first.
    array_of<int> inner;

    /// Of results by inputs. With coefficients a constant factor is kept apart from its weight, and
    /// equal weights add theirs; without, it becomes part of the weight at once, ±1 excepted.
    constexpr linearization(graph<T>& g, array_of<int> const& inputs, array_of<int> const& results,
                            bool with_coefficients)
        : nodes(g),
          slopes(static_cast<std::size_t>(g.size()), local{}),
          has_coefficients(with_coefficients),
          was_weight(g.is_weight) {
        nodes.is_weight = true;
        array_of<char> marks(slopes.count, 0);
        char* const mark = marks.entries;
        enum : char { needed = 1, moving = 2 };
        for (std::size_t i = 0; i < results.count; ++i) mark[results.entries[i]] = needed;
        node<T> const* all = nodes.nodes();
        for (int v = nodes.size() - 1; v > none; --v)
            if (mark[v] != 0 && all[v].kind > operation::constant)
                mark[all[v].a] = mark[all[v].b] = mark[all[v].c] = needed;
        mark[none] = 0;
        for (std::size_t i = 0; i < inputs.count; ++i) mark[inputs.entries[i]] = moving;
        for (int v = none + 1; v < static_cast<int>(slopes.count); ++v) {
            if (mark[v] != needed || nodes.nodes()[v].kind <= operation::constant) continue;
            node<T> const n = nodes[v];
            bool const moves[3] = {mark[n.a] >= moving, mark[n.b] >= moving, mark[n.c] >= moving};
            if (!(moves[0] || moves[1] || moves[2])) continue;
            add_slopes(slopes.entries[v], v, n, moves);
            mark[v] = moving;
            inner.push_back(v);
        }
    }
    linearization(linearization const&) = delete;
    linearization& operator=(linearization const&) = delete;
    constexpr ~linearization() { nodes.is_weight = was_weight; }

    constexpr std::size_t size() const { return slopes.count; }

    /// f(operand, slope) for the operands of an operation by which it has a derivative.
    constexpr void for_each_slope(int v, auto const& f) const {
        weight<T> const* const by = slopes.entries[v].by;
        if (by[0].coefficient != 0) f(nodes.nodes()[v].a, by[0]);
        if (by[1].coefficient != 0) f(nodes.nodes()[v].b, by[1]);
        if (by[2].coefficient != 0) f(nodes.nodes()[v].c, by[2]);
    }

    /// outer·tangent, the derivative along an edge after that of what is further in. A slope that may
    /// be infinite leaves a zero tangent zero, one of 0 an infinite tangent.
    constexpr weight<T> product(weight<T> const& outer, weight<T> const& tangent) {
        if (is_large(outer) || is_large(tangent))
            return product({1, node_of(outer), outer.is_guarded},
                           {1, node_of(tangent), tangent.is_guarded});
        T const c = outer.coefficient * tangent.coefficient;
        bool const guarded = outer.is_guarded || tangent.is_guarded;
        return outer.node == one     ? weight<T>{c, tangent.node, guarded}
               : tangent.node == one ? weight<T>{c, outer.node, guarded}
               : outer.is_guarded
                   ? weight_of(c, nodes.guarded_product(outer.node, tangent.node), true)
                   : weight_of(c, nodes.multiply(outer.node, tangent.node), guarded);
    }
    constexpr weight<T> sum(weight<T> const& x, weight<T> const& y) {
        bool const guarded = x.is_guarded || y.is_guarded;
        T const c = x.coefficient + y.coefficient;
        return x.coefficient == 0 ? y
               : x.node == y.node
                   ? (has_coefficients || c == 0 ? weight<T>{c, x.node, guarded}
                                                 : weight_of(1, node_of({c, x.node}), guarded))
               : x.coefficient == y.coefficient
                   ? weight_of(x.coefficient, nodes.add(x.node, y.node), guarded)
               : c == 0 ? (x.coefficient > 0
                               ? weight_of(x.coefficient, nodes.subtract(x.node, y.node), guarded)
                               : weight_of(y.coefficient, nodes.subtract(y.node, x.node), guarded))
                        : weight_of(1, nodes.add(node_of(x), node_of(y)), guarded);
    }
    /// The node of a weight, none of 0.
    constexpr int node_of(weight<T> const& w) {
        return w.coefficient == 1    ? w.node
               : w.coefficient == 0  ? none
               : w.coefficient == -1 ? nodes.negate(w.node)
                                     : nodes.multiply(nodes.constant(w.coefficient), w.node);
    }

private:
    /// Might its coefficient overflow in a product?
    static constexpr bool is_large(weight<T> const& w) {
        return !(-graph<T>::largest_folded < w.coefficient &&
                 w.coefficient < graph<T>::largest_folded);
    }

    constexpr void add_slopes(local& l, int v, node<T> const& n, bool const* moves) {
        using enum operation;
        if (n.kind == function) return add_slopes_of_rule(l, v, n, moves);
        bool const is_sum = n.kind == add || n.kind == subtract;
        bool const is_product = n.kind == multiply || n.kind == guarded_product;
        if (moves[0])
            l.by[0] = is_product         ? weight_of(1, n.b, n.kind == guarded_product)
                      : n.kind == divide ? weight_of(1, nodes.divide(one, n.b), false)
                      : is_sum           ? weight<T>{1, one, false}
                      : n.kind == negate ? weight<T>{-1, one, false}
                                         : weight<T>{};  // a comparison, a condition
        if (moves[1])
            l.by[1] = is_product         ? weight_of(1, n.a, n.kind == guarded_product)
                      : n.kind == divide ? weight_of(-1, nodes.divide(v, n.b), false)
                      : is_sum           ? weight<T>{n.kind == add ? T(1) : T(-1), one, false}
                      : n.kind == choose ? weight_of(1, nodes.choose(n.a, one, nodes.zero), true)
                                         : weight<T>{};
        if (moves[2]) l.by[2] = weight_of(1, nodes.choose(n.a, nodes.zero, one), true);
        if (n.a == n.b) join(l.by[0], l.by[1]);
    }
    constexpr void add_slopes_of_rule(local& l, int v, node<T> const& n, bool const* moves) {
        symbol<T> const y(nodes, v);
        symbol<T> const x[3] = {{nodes, n.a}, {nodes, n.b}, {nodes, n.c}};
        for (int i = 0; i < n.rule->arity; ++i)
            if (moves[i])
                l.by[i] = weight_of(1, n.rule->slope(i, x, y).node_in(nodes), n.rule->is_guarded);
        if (n.a == n.b) join(l.by[0], l.by[1]);
        if (n.a == n.c) join(l.by[0], l.by[2]);
        if (n.b == n.c) join(l.by[1], l.by[2]);
    }
    constexpr void join(weight<T>& first, weight<T>& other) {
        if (other.coefficient != 0) first = sum(first, other);
        other.coefficient = 0;
    }

    /// c·a as a weight, its sign and perhaps a constant factor apart.
    constexpr weight<T> weight_of(T c, int a, bool guarded) const {
        node<T> const& n = nodes.nodes()[a];
        return n.kind == operation::negate ? weight<T>{-c, n.a, guarded}
               : n.kind == operation::constant
                   ? (has_coefficients || n.value == 1 || n.value == -1 || n.value == 0
                          ? weight<T>{c * n.value, one, false}
                          : weight<T>{c, a, false})
               : has_coefficients && nodes.is_multiple(a)
                   ? weight<T>{c * nodes.nodes()[n.a].value, n.b, guarded}
                   : weight<T>{c, a, guarded};
    }
};

}  // namespace leibniz::straight_line
