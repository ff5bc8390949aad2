// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

/// At a kink or a jump the slope of a function is a convention, at a vertical tangent it is
/// infinite. By default the rules say what it is; where the ε of a jet is strict, the place is
/// refused in constant evaluation and reported at run time.
namespace leibniz {

/// Where a strict ε reports to, void for all others.
template <class Tag>
struct report_to {
    using type = void;
};
template <jet S>
using report_of = typename report_to<typename jet_layer<S>::tag>::type;

/// A number whose outermost ε is strict. The layers below watch for themselves.
template <class S>
concept strict_jet = jet<S> && !std::is_void_v<report_of<S>>;

/// Which function was asked for a slope that it has not, and where: what a report is called with.
template <class T, std::size_t Arity>
struct undefined_slope {
    char const* function;
    T point[Arity];
};

/// The report that makes the derivatives NaN, or 0/0 of rational numbers.
struct not_a_number_report {
    constexpr void operator()(auto const&) const {}
};

/// Called in constant evaluation: being no constant, it stops the compiler by name. The compiler
/// names the rule, and the point as the arguments of `require_slopes`.
template <class Rule>
inline void a_strict_function_has_no_slope_here() {}

/// Has the function at x… a slope, finite and no mere convention, in each operand that moves?
template <class Rule, std::size_t N, class... Ts>
constexpr bool has_slopes(Rule const& rule, bool const (&moves)[N], Ts const&... xs) {
    if (rule.is_kink(xs...)) return false;
    auto const y = rule.value(xs...);
    auto const has_slope = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
        auto const slope = rules::slope_of<I>(rule, y, xs...);
        if constexpr (std::floating_point<std::remove_const_t<decltype(slope)>>) {
            return math::is_finite(slope);
        } else {
            return true;
        }
    };
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return ((!moves[I] || has_slope(std::integral_constant<std::size_t, I>{})) && ...);
    }(std::make_index_sequence<N>{});
}

/// The same as a requirement: whether it is met, after what is to be said of it.
template <class Report, class Rule, std::size_t N, class... Ts>
constexpr bool require_slopes(Rule const& rule, bool const (&moves)[N], Ts... point) {
    if (has_slopes(rule, moves, point...)) return true;
    if (std::is_constant_evaluated()) {
        a_strict_function_has_no_slope_here<Rule>();
    } else {
        Report{}(undefined_slope<std::common_type_t<Ts...>, N>{Rule::name, {point...}});
    }
    return false;
}

/// All tangents of strict layers become NaN.
template <class S>
constexpr void undefine_tangents(S& s) {
    if constexpr (jet<S>) {
        using number = typename jet_layer<S>::number;
        using base = typename innermost<S>::type;
        for (std::size_t i = 0; i < S::parts; ++i) {
            if constexpr (std::is_void_v<typename report_to<typename jet_layer<S>::tag>::type>) {
                undefine_tangents(s.part(i));
            } else {
                s.part(i) = number(rules::divide(base(0), base(0)));
            }
        }
        undefine_tangents(s.value);
    }
}

/// NaN, with all its tangents; 0/0 of rational numbers.
template <scalar S>
constexpr S undefined_number() {
    if constexpr (jet<S>) {
        using number = typename jet_layer<S>::number;
        S r(undefined_number<number>());
        for (std::size_t i = 0; i < S::parts; ++i) r.part(i) = undefined_number<number>();
        return r;
    } else {
        return rules::divide(S(0), S(0));
    }
}

/// A rule with its slopes replaced by NaN, but beside a tangent that is zero.
template <class Rule>
struct without_slope : rules::rule<Rule::arity> {
    static constexpr bool steep = true;
    static constexpr bool rational = Rule::rational;
    Rule const& rule;

    constexpr explicit without_slope(Rule const& r) : rule(r) {}
    constexpr auto value(auto const&... xs) const { return rule.value(xs...); }
    template <std::size_t I = 0, class... Xs>
    static constexpr auto slope(Xs const&...) {
        return undefined_number<real_scalar<common_scalar<Xs...>>>();
    }
};

/// The value y of a rule at x… for a strict ε, after what is to be said of it. An operand whose
/// tangents are zero does not move, and asks for no slope.
template <strict_jet Y, class Rule, scalar... Xs>
constexpr void observe(Y& y, Rule const& rule, Xs const&... xs) {
    using base = typename innermost<Y>::type;
    bool const moves[] = {!is_constant(static_cast<Y>(xs))...};
    bool const one_moves = (!is_constant(static_cast<Y>(xs)) || ...);
    if (one_moves &&
        !require_slopes<report_of<Y>>(rule, moves, static_cast<base>(innermost_value(xs))...)) {
        if constexpr (std::same_as<report_of<Y>, not_a_number_report>) {
            auto const value = y.value;
            y = Y::chain_rule(without_slope<Rule>(rule), xs...);
            y.value = value;
        }
    }
}

/// x/y, of which only the pole is of interest.
struct pole_of_quotient : rules::binary {
    static constexpr char const* name = "/";
    static constexpr bool is_kink(auto const&, auto const& y) { return y == 0; }
    static constexpr auto value(auto const& x, auto const& y) { return rules::divide(x, y); }
    template <std::size_t I>
    static constexpr auto slope(auto const&, auto const&) {
        return 0;
    }
};

}  // namespace leibniz
