// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/hessian.hpp>
#include <leibniz/calculus/products.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/calculus/strict.hpp>
#include <leibniz/program/derivatives.hpp>
#include <leibniz/program/fast.hpp>
#include <leibniz/program/graph.hpp>
#include <leibniz/program/linearization.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/program/record.hpp>
#include <leibniz/program/symbol.hpp>
#include <leibniz/scalar/kept_derivatives.hpp>
#include <leibniz/scalar/second_order.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

/// Functions recorded, and differentiated on their graphs: the operators are those of the calculus,
/// called with a function that answers dual numbers from its graph.
namespace leibniz::straight_line {

/// The graph that a function is recorded in, and how it was last differentiated.
template <std::floating_point T>
struct recorder {
    graph<T> nodes;
    elimination_order order = elimination_order::nothing;
};

/// The nodes of the numbers of a shape.
template <std::floating_point T>
constexpr void append_nodes(graph<T>& nodes, shaped auto const& x, array_of<int>& to) {
    for_each_number(x, [&](auto const& n) { to.push_back(symbol<T>(n).node_in(nodes)); });
}

inline constexpr auto everything = [](int, int) { return true; };

/// A node as a symbol; none is 0.
template <std::floating_point T>
constexpr symbol<T> symbol_of(graph<T>& nodes, int node) {
    return node == none ? symbol<T>(0) : symbol<T>(nodes, node);
}

/// What jets record is a derivative, whose weights and values are not told apart: both are free.
template <std::floating_point T>
constexpr auto recorded_freely(recorder<T>& to, auto const& f) {
    bool const before = to.nodes.is_weight;
    to.nodes.is_weight = true;
    auto const result = f();
    to.nodes.is_weight = before;
    return result;
}

/// Jets of symbols whose derivatives are found on the graph: first ones, and second ones but for
/// products with a vector.
template <class Jet>
inline constexpr bool is_answered_from_graph = false;
template <std::floating_point T, std::size_t N, class Tag>
inline constexpr bool is_answered_from_graph<dual<symbol<T>, N, Tag>> = true;
template <std::floating_point T, std::size_t N, class Tag>
inline constexpr bool is_answered_from_graph<second_order<symbol<T>, N, all_pairs<N>, Tag>> = true;
template <std::floating_point T, std::size_t N, class Tag>
inline constexpr bool is_answered_from_graph<second_order<symbol<T>, N, trace_alone<N>, Tag>> =
    true;

template <class F>
struct recording_of;

/// Is F a strict function, or made of one?
template <class F>
inline constexpr bool is_of_strict_function = false;
template <class F, class Report>
inline constexpr bool is_of_strict_function<strict_function<F, Report>> = true;
template <class Operator, class F>
inline constexpr bool is_of_strict_function<without_point<Operator, F>> = is_of_strict_function<F>;
template <class F>
inline constexpr bool is_of_strict_function<fast_function<F>> = is_of_strict_function<F>;

/// A function that answers the jets, with which an operator calls it, from the graph of itself.
///
/// Its arguments are the inputs of the graph, each number of a jet moving in a direction of its own.
template <std::floating_point T, class F>
struct graph_function {
    recorder<T>* to;
    F const* f;

    template <shaped... Xs>
    constexpr auto operator()(Xs const&... xs) const {
        using number = common_scalar<number_of<Xs>...>;
        if constexpr (!jet<number>) {
            return recording_of<F>::of(*to, *f, xs...);
        } else if constexpr (is_answered_from_graph<number>) {
            return jets<number>(xs...);
        } else {
            return recorded_freely(*to, [&] { return call(*f, xs...); });
        }
    }

private:
    template <class Jet, class... Xs>
    constexpr auto jets(Xs const&... xs) const {
        auto const y = recording_of<F>::of(
            *to, *f, map_numbers(xs, [](auto const& n) { return innermost_value(n); })...);
        array_of<int> inputs, results;
        auto const append_moving = [&]<class N>(N const& n) {
            if constexpr (jet<N>) inputs.push_back(n.value.node_in(to->nodes));
        };
        (for_each_number(xs, append_moving), ...);
        append_nodes(to->nodes, y, results);
        return with_derivatives<Jet>(y, inputs, results);
    }

    template <class Jet>
    constexpr auto with_derivatives(shaped auto const& y, array_of<int> const& inputs,
                                    array_of<int> const& results) const {
        int const directions = static_cast<int>(inputs.count);
        jacobian_nodes slopes(static_cast<int>(results.count), directions);
        to->order = differentiate(to->nodes, inputs, results, slopes, everything);
        int k = 0;
        auto const answer = map_numbers(y, [&](auto const& value) {
            Jet r(value);
            for (int j = 0; j < directions; ++j)
                r.part(static_cast<std::size_t>(j)) = symbol_of(to->nodes, slopes(k, j));
            if constexpr (requires { r.second; }) add_second_derivatives(r, inputs, slopes, k);
            ++k;
            return r;
        });
        return answer;
    }

    /// Those that are kept, of the derivatives of the gradient: where ∂²/∂xᵢ∂xⱼ is asked for,
    /// ∂²/∂xⱼ∂xᵢ is the same node.
    template <std::size_t N, class Kept, class Tag>
    constexpr void add_second_derivatives(second_order<symbol<T>, N, Kept, Tag>& r,
                                          array_of<int> const& inputs, jacobian_nodes const& slopes,
                                          int row) const {
        constexpr bool is_trace = std::same_as<Kept, trace_alone<N>>;
        int const n = static_cast<int>(inputs.count);
        array_of<int> gradient;
        for (int j = 0; j < n; ++j)
            gradient.push_back(slopes(row, j) == none ? graph<T>::zero : slopes(row, j));
        jacobian_nodes second(n, n);
        to->order = differentiate(to->nodes, inputs, gradient, second,
                                  [](int i, int j) { return is_trace ? i == j : j <= i; });
        symbol<T> sum(0);
        for (int i = 0; i < n; ++i) {
            for (int j = is_trace ? i : 0; j <= i; ++j) {
                symbol<T> const d = symbol_of(to->nodes, second(i, j));
                if constexpr (is_trace) {
                    sum = sum + d;
                } else {
                    r.second[Kept::position(static_cast<std::size_t>(j),
                                            static_cast<std::size_t>(i))] = d;
                }
            }
        }
        if constexpr (is_trace) r.second[0] = sum;
    }
};

/// How f is recorded with symbols: it is called.
template <class F>
struct recording_of {
    template <std::floating_point T>
    static constexpr auto of(recorder<T>&, F const& f, shaped auto const&... xs) {
        return call(f, xs...);
    }
};

/// An operator differentiates on the graph of its function.
template <class Operator, class F>
struct recording_of<without_point<Operator, F>> {
    template <std::floating_point T>
    static constexpr auto of(recorder<T>& to, without_point<Operator, F> const& f,
                             shaped auto const&... xs) {
        return Operator::of(graph_function<T, F>{&to, &f.f}, xs...);
    }
};

/// Of a single direction dual numbers make the shorter program.
template <class F>
struct recording_of<without_point<jvp_operator, F>> {
    template <std::floating_point T>
    static constexpr auto of(recorder<T>& to, without_point<jvp_operator, F> const& f,
                             shaped auto const& x, shaped auto const& v) {
        return recorded_freely(to, [&] { return jvp(f.f, x, v); });
    }
};

/// w·f as a function of x alone.
template <std::floating_point T>
constexpr symbol<T> weighted_sum(shaped auto const& y, shaped auto const& w) {
    auto const values = numbers_in(y);
    auto const weights = numbers_in(w);
    symbol<T> sum = weights[0] * values[0];
    for (std::size_t i = 1; i < values.size(); ++i) sum = sum + weights[i] * values[i];
    return sum;
}

/// ∇(w·f): one result, in reverse.
template <class F>
struct recording_of<without_point<vjp_operator, F>> {
    template <std::floating_point T, shaped X, shaped W>
    static constexpr auto of(recorder<T>& to, without_point<vjp_operator, F> const& f, X const& x,
                             W const& w) {
        auto const y = recording_of<F>::of(to, f.f, x);
        constexpr bool fits = same_shape<std::remove_const_t<decltype(y)>, W>;
        static_assert(fits, "vjp takes weights of the shape of the function's result");
        if constexpr (fits) {
            return gradient_of(to, weighted_sum<T>(y, w), x);
        } else {
            return x;
        }
    }

    template <std::floating_point T, shaped X>
    static constexpr X gradient_of(recorder<T>& to, symbol<T> const& y, X const& x) {
        array_of<int> inputs, results;
        append_nodes(to.nodes, x, inputs);
        results.push_back(y.node_in(to.nodes));
        jacobian_nodes slopes(1, static_cast<int>(inputs.count));
        to.order = differentiate(to.nodes, inputs, results, slopes, everything);
        int j = 0;
        return map_numbers(x, [&](auto const&) { return symbol_of(to.nodes, slopes(0, j++)); });
    }
};

/// ∇(∇f·v)
template <class F>
struct recording_of<without_point<hvp_operator, F>> {
    template <std::floating_point T, shaped X, shaped V>
    static constexpr auto of(recorder<T>& to, without_point<hvp_operator, F> const& f, X const& x,
                             V const& v) {
        using reverse = recording_of<without_point<vjp_operator, F>>;
        auto const y = recording_of<F>::of(to, f.f, x);
        constexpr bool is_scalar_function = scalar<std::remove_const_t<decltype(y)>>;
        constexpr bool fits = same_shape<X, V>;
        static_assert(
            is_scalar_function,
            "hvp is of a scalar function: of a vector function take the hvp of each component");
        static_assert(fits, "hvp takes a direction of the shape of the point");
        if constexpr (is_scalar_function && fits) {
            return reverse::gradient_of(
                to, weighted_sum<T>(reverse::gradient_of(to, symbol<T>(y), x), v), x);
        } else {
            return x;
        }
    }
};

/// Values are free, too, and no product is guarded.
template <class F>
struct recording_of<fast_function<F>> {
    template <std::floating_point T>
    static constexpr auto of(recorder<T>& to, fast_function<F> const& f, shaped auto const&... xs) {
        bool const before = to.nodes.is_fast;
        to.nodes.is_fast = true;
        auto const result =
            recorded_freely(to, [&] { return recording_of<F>::of(to, f.f, xs...); });
        to.nodes.is_fast = before;
        return result;
    }
};

/// A function of several scalars as one of a vector is called with them.
template <class F>
struct recording_of<of_one_vector<F>> {
    template <std::floating_point T, std::size_t N>
    static constexpr auto of(recorder<T>& to, of_one_vector<F> const& f,
                             vector<symbol<T>, N> const& x) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return recording_of<F>::of(to, f.f, x[I]...);
        }(std::make_index_sequence<N>{});
    }
};

}  // namespace leibniz::straight_line
