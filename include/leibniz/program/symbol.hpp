// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/graph.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/numbers.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

inline void a_branch_cannot_be_recorded_write_it_with_select_or_differentiate_with_dual_numbers() {}

template <class T>
constexpr bool is_zero(symbol<T> const& x);

/// What a comparison of symbols makes: a condition to select by. As a number it is 1 or 0.
///
/// Refuses: a branch, `x < 0 ? a : b` or `if (x < 0)`, on what is not known yet.
template <class T>
class symbolic_condition {
    symbol<T> choice;

public:
    constexpr symbolic_condition() = default;
    constexpr explicit symbolic_condition(symbol<T> const& c) : choice(c) {}

    /// 1 or 0
    constexpr symbol<T> const& number() const { return choice; }
    constexpr operator bool() const {
        if (!choice.is_known())
            a_branch_cannot_be_recorded_write_it_with_select_or_differentiate_with_dual_numbers();
        return choice.known_value() != 0;
    }

    friend constexpr symbolic_condition operator!(symbolic_condition const& c) {
        return symbolic_condition(1 - c.choice);
    }
    friend constexpr symbolic_condition operator&&(symbolic_condition const& x,
                                                   symbolic_condition const& y) {
        return symbolic_condition(x.choice * y.choice);
    }
    friend constexpr symbolic_condition operator||(symbolic_condition const& x,
                                                   symbolic_condition const& y) {
        return !(!x && !y);
    }
    friend constexpr symbol<T> operator+(symbolic_condition const& x, symbolic_condition const& y) {
        return x.choice + y.choice;
    }
    friend constexpr symbol<T> operator-(symbolic_condition const& x, symbolic_condition const& y) {
        return x.choice - y.choice;
    }
    friend constexpr symbol<T> operator*(symbolic_condition const& x, symbol<T> const& y) {
        return x.choice * y;
    }
    template <arithmetic C>
    friend constexpr symbol<T> operator+(symbolic_condition const& x, C c) {
        return x.choice + c;
    }
};

/// What `x <=> y` makes, for the comparisons that are made of it.
template <class T>
struct symbolic_order {
    symbol<T> x, y;

    friend constexpr auto operator<(symbolic_order const& o, std::nullptr_t) { return o.x < o.y; }
    friend constexpr auto operator>(symbolic_order const& o, std::nullptr_t) { return o.x > o.y; }
    friend constexpr auto operator<=(symbolic_order const& o, std::nullptr_t) { return o.x <= o.y; }
    friend constexpr auto operator>=(symbolic_order const& o, std::nullptr_t) { return o.x >= o.y; }
    friend constexpr auto operator<(std::nullptr_t, symbolic_order const& o) { return o.y < o.x; }
    friend constexpr auto operator>(std::nullptr_t, symbolic_order const& o) { return o.y > o.x; }
    friend constexpr auto operator<=(std::nullptr_t, symbolic_order const& o) { return o.y <= o.x; }
    friend constexpr auto operator>=(std::nullptr_t, symbolic_order const& o) { return o.y >= o.x; }
};

namespace straight_line {
/// How a rule is recorded whose constants are numbers of type T: `of<Rule>(x)`.
template <class T>
struct rule_recorder;
}  // namespace straight_line

/// A number that is not known yet. A function called with symbols records what it does: each
/// operation is a node of a graph, from which the straight-line program of the function, and of its
/// derivatives, is made.
///
/// Constants belong to no graph; they compute in T until they meet another symbol. Symbols exist
/// while the compiler works, and end with their graph.
///
/// Refuses: a branch on a symbol (`select` chooses; dual numbers branch as numbers do).
template <class T>
class symbol {
    straight_line::graph<T>* of = nullptr;
    int index = straight_line::none;
    T value{};

    using graph = straight_line::graph<T>;

    static constexpr int literal = -1;

    /// Is it the zero of a tangent that is not there? Whatever it is multiplied with is not there,
    /// either. A 0 that stands in a formula beside a number is a number: 0·∞ is NaN.
    constexpr bool is_absent() const { return !of && value == 0 && index != literal; }
    template <arithmetic C>
    static constexpr symbol written(C c) {
        symbol s(c);
        s.index = literal;
        return s;
    }

    static constexpr graph* graph_of(symbol const& x, symbol const& y) {
        return x.of ? x.of : y.of;
    }

public:
    constexpr symbol() = default;
    template <arithmetic C>
    constexpr symbol(C c) : value(static_cast<T>(c)) {}
    constexpr explicit symbol(T const& c) : value(c) {}
    constexpr symbol(graph& nodes, int node) : of(&nodes), index(node) {}
    /// 1 or 0
    constexpr symbol(symbolic_condition<T> const& c) : symbol(c.number()) {}

    /// Its graph, or none of a constant.
    constexpr graph* nodes() const { return of; }
    constexpr int node_in(graph& nodes) const { return of ? index : nodes.constant(value); }

    constexpr bool is_known() const { return !of || of->is_constant(index); }
    constexpr T known_value() const { return of ? of->constant_value(index) : value; }

    friend constexpr symbol operator+(symbol const& x) { return x; }
    friend constexpr symbol operator-(symbol const& x) {
        return x.of ? symbol(*x.of, x.of->negate(x.index)) : symbol(-x.value);
    }
    friend constexpr symbol operator+(symbol const& x, symbol const& y) {
        graph* const g = graph_of(x, y);
        return g ? symbol(*g, g->add(x.node_in(*g), y.node_in(*g))) : symbol(x.value + y.value);
    }
    friend constexpr symbol operator-(symbol const& x, symbol const& y) {
        graph* const g = graph_of(x, y);
        return g ? symbol(*g, g->subtract(x.node_in(*g), y.node_in(*g)))
                 : symbol(x.value - y.value);
    }
    friend constexpr symbol operator*(symbol const& x, symbol const& y) {
        graph* const g = graph_of(x, y);
        return x.is_absent() || y.is_absent() ? symbol()
               : g ? symbol(*g, g->multiply(x.node_in(*g), y.node_in(*g)))
                   : symbol(x.value * y.value);
    }
    template <arithmetic C>
    friend constexpr symbol operator*(symbol const& x, C c) {
        return x * written(c);
    }
    template <arithmetic C>
    friend constexpr symbol operator*(C c, symbol const& x) {
        return written(c) * x;
    }
    friend constexpr symbol operator/(symbol const& x, symbol const& y) {
        graph* const g = graph_of(x, y);
        return x.is_absent() && g ? symbol()
               : g                ? symbol(*g, g->divide(x.node_in(*g), y.node_in(*g)))
                                  : symbol(rules::divide(x.value, y.value));
    }
    template <arithmetic C>
    friend constexpr symbol operator/(C c, symbol const& x) {
        return written(c) / x;
    }

    constexpr symbol& operator+=(symbol const& x) { return *this = *this + x; }
    constexpr symbol& operator-=(symbol const& x) { return *this = *this - x; }
    constexpr symbol& operator*=(symbol const& x) { return *this = *this * x; }
    constexpr symbol& operator/=(symbol const& x) { return *this = *this / x; }

    using condition = symbolic_condition<T>;

    friend constexpr condition operator<(symbol const& x, symbol const& y) {
        graph* const g = graph_of(x, y);
        return condition(g ? symbol(*g, g->less(x.node_in(*g), y.node_in(*g)))
                           : symbol(x.value < y.value));
    }
    friend constexpr condition operator<=(symbol const& x, symbol const& y) {
        graph* const g = graph_of(x, y);
        return condition(g ? symbol(*g, g->less_equal(x.node_in(*g), y.node_in(*g)))
                           : symbol(x.value <= y.value));
    }
    friend constexpr condition operator>(symbol const& x, symbol const& y) { return y < x; }
    friend constexpr condition operator>=(symbol const& x, symbol const& y) { return y <= x; }
    friend constexpr condition operator==(symbol const& x, symbol const& y) {
        graph* const g = graph_of(x, y);
        return condition(g ? symbol(*g, g->equal(x.node_in(*g), y.node_in(*g)))
                           : symbol(x.value == y.value));
    }
    friend constexpr condition operator!=(symbol const& x, symbol const& y) { return !(x == y); }
    friend constexpr symbolic_order<T> operator<=>(symbol const& x, symbol const& y) {
        return {x, y};
    }

    /// The product of a tangent and a slope that may be infinite.
    static constexpr symbol times_slope(symbol const& tangent, symbol const& slope) {
        graph* const g = graph_of(tangent, slope);
        return is_zero(tangent) ? symbol()
               : g ? symbol(*g, g->guarded_product(tangent.node_in(*g), slope.node_in(*g)))
                   : tangent * slope;
    }

    /// rule(x…)
    template <class Rule, std::same_as<symbol>... Xs>
    static constexpr symbol record(Xs const&... xs) {
        symbol const all[3] = {xs...};
        return straight_line::rule_recorder<T>::template of<Rule>(all);
    }
};

template <class T>
inline constexpr bool is_scalar<symbol<T>> = true;

template <class T>
struct comparison_of_plain<symbol<T>> {
    using type = symbolic_condition<T>;
};
template <class T>
struct plain_number<symbol<T>> {
    using type = T;
};

template <class T>
struct takes_constants_of<symbol<T>> {
    using type = T;
};

/// A symbol, or a jet of symbols.
template <class S>
inline constexpr bool is_symbol = false;
template <class T>
inline constexpr bool is_symbol<symbol<T>> = true;
template <class S>
concept of_symbols = is_symbol<typename innermost<S>::type>;

template <class T>
constexpr bool is_zero(symbol<T> const& x) {
    return x.is_known() && x.known_value() == 0;
}

/// A coefficient of a power series has no prescribed order: it is multiplied, which is sooner done.
template <class T>
constexpr symbol<T> over_order(symbol<T> const& scaled, int k) {
    return scaled * symbol<T>(T(1) / static_cast<T>(k));
}

/// a where the condition holds, b elsewhere; of jets number by number.
template <class T, scalar A, scalar B>
constexpr auto select(symbolic_condition<T> const& c, A const& a, B const& b) {
    if constexpr (jet<A> || jet<B>) {
        using result = common_scalar<A, B>;
        return result::each([&](auto const& x, auto const& y) { return select(c, x, y); },
                            result(a), result(b));
    } else {
        symbol<T> const x(a), y(b);
        auto* const g = c.number().nodes();
        return g ? symbol<T>(*g, g->choose(c.number().node_in(*g), x.node_in(*g), y.node_in(*g)))
               : c.number().known_value() != 0 ? x
                                               : y;
    }
}

}  // namespace leibniz
