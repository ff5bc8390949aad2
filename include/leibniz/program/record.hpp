// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/program/graph.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/program/symbol.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/hyperbolic.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/rules/rule.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/rules/trigonometric.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/rule_check.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>

/// Rules meet symbols: a rule is recorded as one operation, its slopes are called with symbols when
/// a derivative asks for them.
namespace leibniz {

/// rule(x…). Its type is said, not deduced: slopes call their own rule.
template <class Rule, of_symbols... Xs>
constexpr common_scalar<Xs...> recorded_as(Xs const&... xs) {
    using result = common_scalar<Xs...>;
    if constexpr (is_symbol<result>) {
        return result::template record<Rule>(result(xs)...);
    } else {
        return apply<Rule>(xs...);
    }
}

namespace straight_line {

template <class Rule, class T>
constexpr T value_of_rule(T const* x) {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
        return static_cast<T>(leibniz::apply<Rule>(x[K]...));
    }(std::make_index_sequence<Rule::arity>{});
}

/// What a slope answers: a number, a symbol, or a condition.
template <class T>
constexpr symbol<T> as_symbol(auto const& slope) {
    return slope;
}
template <class T>
constexpr symbol<T> as_symbol(symbolic_condition<T> const& slope) {
    return slope.number();
}

namespace helpers {
struct derivative_of_sinc;
}
/// Is the first argument an order, which nothing is differentiated by?
template <class Rule>
inline constexpr bool takes_an_order =
    std::same_as<Rule, rules::polygamma> || std::same_as<Rule, helpers::derivative_of_sinc>;

template <class Rule>
concept has_partner = requires { typename Rule::partner; };

/// ∂f/∂xᵢ
///
/// A partner is recorded by its type, not by its name: the two of sin and cos need one another, and
/// a function that deduces its result must not need itself.
template <class Rule, class T>
constexpr symbol<T> slope_of_rule(int i, symbol<T> const* x, symbol<T> const& y) {
    static_cast<void>(i);
    if constexpr (has_partner<Rule>) {
        if constexpr (std::same_as<typename Rule::partner, Rule>) {
            return Rule::slope_by(y);
        } else {
            return Rule::slope_by(symbol<T>::template record<typename Rule::partner>(x[0]));
        }
    } else {
        return [&]<std::size_t... K>(std::index_sequence<K...>) {
            symbol<T> slope;
            auto const find = [&]<std::size_t I>(operand_index<I>) {
                if constexpr (!(takes_an_order<Rule> && I == 0)) {
                    if (i == I) slope = as_symbol<T>(slope_in<I>(Rule{}, y, x[K]...));
                }
            };
            (find(operand_index<K>{}), ...);
            return slope;
        }(std::make_index_sequence<Rule::arity>{});
    }
}

template <class Rule, class T>
inline constexpr rule_facts<T> facts_about_rule = {
    Rule::name, static_cast<int>(Rule::arity), Rule::steep || Rule::flat, &value_of_rule<Rule, T>,
    &slope_of_rule<Rule, T>};

/// Where a slope looks at numbers to compute them well, it is recorded as a rule of its own.
namespace helpers {

/// 1 − y² for y = tanh x. Slope −2·y·(1 − y²).
struct slope_of_tanh : rules::binary {
    static constexpr char const* name = "slope_of_tanh";
    static constexpr auto value(auto const& x, auto const& y) -> decltype(x * y) {
        return rules::slope_of_tanh(x, y);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const&, auto const& y, auto const& z) {
        if constexpr (I == 0) {
            return -2 * y * z;
        } else {
            return 0 * y;
        }
    }
};

/// a/(a² + b²). Slopes (b² − a²)/(a² + b²)² and −2ab/(a² + b²)².
struct inverted : rules::binary {
    static constexpr char const* name = "inverted";
    static constexpr bool steep = true;
    static constexpr auto value(auto const& a, auto const& b) -> decltype(a / b) {
        return rules::inverted(a, b);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const& a, auto const& b, auto const& z) {
        using rules::inverted;
        auto const other = inverted(b, a);
        if constexpr (I == 0) {
            return other * other - z * z;
        } else {
            return -2 * z * other;
        }
    }
};

/// The n-th derivative of sin x/x for 1 ≤ n ≤ 8, from its power series. Slope: the next one.
struct derivative_of_sinc : rules::binary {
    static constexpr char const* name = "derivative_of_sinc";
    static constexpr auto value(auto const& n, auto const& x) -> decltype(n * x) {
        using T = std::remove_cvref_t<decltype(x)>;
        constexpr auto f = [](auto const& t) { return leibniz::sinc(t); };
        return [&]<std::size_t... K>(std::index_sequence<K...>) {
            T r = std::numeric_limits<T>::quiet_NaN();
            ((n == static_cast<T>(K + 1) ? void(r = leibniz::derivative<K + 1>(f, x)) : void()),
             ...);
            return r;
        }(std::make_index_sequence<8>{});
    }
    template <std::size_t I>
        requires(I == 1)
    static constexpr auto slope(auto const& n, auto const& x) {
        return recorded_as<derivative_of_sinc>(n + 1, x);
    }
};

}  // namespace helpers

template <class T>
constexpr bool is_small_integer(symbol<T> const& n) {
    return n.is_known() && -32 <= n.known_value() && n.known_value() <= 32 &&
           n.known_value() == static_cast<T>(static_cast<int>(n.known_value()));
}
/// xⁿ by squarings.
template <class T>
constexpr symbol<T> integer_power(symbol<T> const& x, int n) {
    if (n < 0) return 1 / integer_power(x, -n);
    if (n == 0) return 1;
    symbol<T> const root = integer_power(x, n / 2);
    return n == 1 ? x : n % 2 == 0 ? root * root : root * root * x;
}

/// Refuses: a rule with a state, which no node knows.
template <class Rule>
constexpr bool is_without_state() {
    constexpr bool is_stateless = std::is_empty_v<Rule> && std::default_initializable<Rule>;
    static_assert(
        is_stateless,
        "a rule with a state cannot be recorded: make its parameters arguments, or differentiate with dual numbers");
    return is_stateless;
}

/// The graph of the operands, if one of them is in one.
template <class T>
constexpr graph<T>* graph_of(symbol<T> const (&x)[3]) {
    return x[0].nodes() ? x[0].nodes() : x[1].nodes() ? x[1].nodes() : x[2].nodes();
}

template <class T>
struct rule_recorder {
    template <class Rule>
    static constexpr symbol<T> of(symbol<T> const (&x)[3]) {
        constexpr bool is_stateless = is_without_state<Rule>();
        graph<T>* const g = graph_of(x);
        if constexpr (!is_stateless) {
            return symbol<T>();
        } else if constexpr (std::same_as<Rule, rules::square>) {
            return x[0] * x[0];
        } else if (std::same_as<Rule, rules::pow> && g && g->is_weight && is_small_integer(x[1])) {
            return integer_power(x[0], static_cast<int>(x[1].known_value()));
        } else if (g) {
            auto const node = [&](std::size_t i) {
                return i < Rule::arity ? x[i].node_in(*g) : none;
            };
            return {*g, g->function(facts_about_rule<Rule, T>, node(0), node(1), node(2))};
        } else {
            T const known[] = {x[0].known_value(), x[1].known_value(), x[2].known_value()};
            return value_of_rule<Rule, T>(known);
        }
    }
};

}  // namespace straight_line

template <of_symbols X, of_symbols Y>
constexpr common_scalar<X, Y> slope_of_tanh(X const& x, Y const& y) {
    return recorded_as<straight_line::helpers::slope_of_tanh>(x, y);
}
template <of_symbols A, of_symbols B>
constexpr common_scalar<A, B> inverted(A const& a, B const& b) {
    return recorded_as<straight_line::helpers::inverted>(a, b);
}
template <of_symbols S>
constexpr S inverted(int a, S const& b) {
    return inverted(S(a), b);
}
template <of_symbols S>
constexpr S inverted(S const& a, int b) {
    return inverted(a, S(b));
}
/// Beyond ±128 it is below every number, and its slope is that of the bound, 0.
template <of_symbols S>
constexpr S bell(S const& x) {
    S const near = clamp(x, S(-128), S(128));
    return rules::bell_beside(trunc(256 * near) / 256, near);
}
template <of_symbols S>
constexpr S slope_of_sinc(S const& x, of_symbols auto const&) {
    using plain = typename innermost<S>::type;
    return recorded_as<straight_line::helpers::derivative_of_sinc>(plain(1), x);
}
template <class T>
constexpr symbol<T> integer_order(symbol<T> const& n) {
    return n;
}
template <class T, of_symbols S>
constexpr S polygamma(symbol<T> const& n, S const& x) {
    return recorded_as<rules::polygamma>(n, x);
}
/// y·x^(y − 1), and 0 for y = 0.
template <of_symbols X, of_symbols Y>
constexpr common_scalar<X, Y> slope_of_power_in_base(X const& x, Y const& y) {
    auto const is_origin = innermost_value(x) == 0 && innermost_value(y) == 0;
    return y * recorded_as<rules::pow>(select(is_origin, X(1), x), y - 1);
}
/// z·ln x for z = x^y, and 0 for x = z = 0.
template <of_symbols X, of_symbols Z>
constexpr common_scalar<X, Z> slope_of_power_in_exponent(X const& x, Z const& z) {
    return z * log(select(innermost_value(x) == 0 && innermost_value(z) == 0, X(1), x));
}
/// x/y, and 0 for y = 0, with all derivatives.
template <of_symbols X, of_symbols Y>
constexpr common_scalar<X, Y> slope_of_hypot(X const& x, Y const& y) {
    auto const is_origin = innermost_value(y) == 0;
    return select(is_origin, common_scalar<X, Y>(0), x / select(is_origin, Y(1), y));
}

}  // namespace leibniz
