// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/steep.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

/// At a kink or a jump the slope of a function is a convention, at a vertical tangent it is
/// infinite. By default the rules say what it is; where the ε of a jet is strict, the place is
/// refused in constant evaluation and reported at run time.
namespace leibniz {

/// Where a strict ε reports to, void for all others.
template <class Tag>
struct report_to {
    using type = void;
};
template <class Tag>
inline constexpr bool is_strict = !std::is_void_v<typename report_to<Tag>::type>;

/// Where a number reports to: its outermost strict layer.
template <class S>
struct report_of {
    using type = void;
};
template <jet S>
struct report_of<S> : report_of<typename jet_layer<S>::number> {};
template <jet S>
    requires is_strict<typename jet_layer<S>::tag>
struct report_of<S> : report_to<typename jet_layer<S>::tag> {};

/// A number with a strict ε in some of its layers.
template <class S>
concept strict_jet = jet<S> && !std::is_void_v<typename report_of<S>::type>;

/// The tag of a strict ε where nobody watches: inside an elementary function.
template <class Tag>
struct quiet;
template <class S>
struct quiet_number {
    using type = S;
};
template <jet S>
struct quiet_number<S> {
    using tag = typename jet_layer<S>::tag;
    using type = typename jet_layer<S>::template labelled<
        typename quiet_number<typename jet_layer<S>::number>::type,
        std::conditional_t<is_strict<tag>, quiet<tag>, tag>>;
};

/// The same number with other tags.
template <class To, class S>
constexpr To relabelled(S const& s) {
    if constexpr (jet<S>) {
        using number = typename jet_layer<To>::number;
        To r;
        r.value = relabelled<number>(s.value);
        for (std::size_t i = 0; i < S::parts; ++i) r.part(i) = relabelled<number>(s.part(i));
        return r;
    } else {
        return s;
    }
}
template <class S>
constexpr auto quietly(S const& s) {
    return relabelled<typename quiet_number<S>::type>(s);
}

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
/// names the rule, and the point as the arguments of `refuse_slope_at`.
template <class Rule>
inline void a_strict_function_has_no_slope_here() {}

/// What is said where a rule has no slope.
template <class Rule, class Report, class... Ts>
constexpr void refuse_slope_at(Ts... point) {
    if (std::is_constant_evaluated()) {
        a_strict_function_has_no_slope_here<Rule>();
    } else {
        Report{}(undefined_slope<std::common_type_t<Ts...>, sizeof...(Ts)>{Rule::name, {point...}});
    }
}

/// Is every number in it finite? Exact numbers are.
template <scalar S>
constexpr bool is_finite_throughout(S const& s) {
    if constexpr (jet<S>) {
        for (std::size_t i = 0; i < S::parts; ++i) {
            if (!is_finite_throughout(s.part(i))) return false;
        }
        return is_finite_throughout(s.value);
    } else if constexpr (std::floating_point<S>) {
        return math::is_finite(s);
    } else {
        return true;
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

/// What a strict ε has to say of a rule's result y at x…: at a kink, and where finite operands have
/// derivatives that are not. Operands whose tangents are all zero do not move, and ask for no slope.
template <strict_jet Y, class Rule, scalar... Xs>
constexpr void watch_for_kinks(Y& y, Rule const& rule, Xs const&... xs) {
    using base = typename innermost<Y>::type;
    using report = typename report_of<Y>::type;
    bool const moves = (!is_constant(static_cast<Y>(xs)) || ...);
    if (!moves) return;
    bool const breaks = !is_finite_throughout(y) && (is_finite_throughout(xs) && ...);
    if (!breaks && !rule.is_kink(static_cast<base>(innermost_value(xs))...)) return;
    refuse_slope_at<Rule, report>(static_cast<base>(innermost_value(xs))...);
    if constexpr (std::same_as<report, not_a_number_report>) {
        using quiet_jet = typename quiet_number<Y>::type;
        auto const value = y.value;
        y = relabelled<Y>(quiet_jet::chain_rule(without_slope<Rule>(rule), quietly(xs)...));
        y.value = value;
    }
}

/// x/y, of which only the pole is of interest.
struct pole_of_quotient : rules::binary {
    static constexpr char const* name = "/";
    static constexpr bool is_kink(auto const&, auto const& y) { return y == 0; }
    static constexpr auto value(auto const& x, auto const& y) { return rules::divide(x, y); }
};

}  // namespace leibniz
