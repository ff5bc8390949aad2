// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/mixed.hpp>

#include <concepts>
#include <cstddef>
#include <utility>

namespace leibniz {

/// Does the rule hold for numbers of these types? If not, the compiler stops here, with a sentence;
/// what follows is then left out, so that nothing else is complained of.
template <class Rule, scalar... Xs>
constexpr bool is_applicable() {
    constexpr bool exact = is_exact<common_scalar<Xs...>>;
    static_assert(
        Rule::rational || !exact,
        "this function takes rational numbers to irrational ones: call it with a floating-point number");
    return Rule::rational || !exact;
}

/// tangent · slope, where 0·∞ = 0 if the rule has it so: for a zero slope or for a zero tangent.
template <class Rule, scalar T>
constexpr T slope_product(T const& tangent, T const& slope) {
    return Rule::flat && is_zero(slope)      ? slope
           : Rule::steep && is_zero(tangent) ? tangent
                                             : tangent * slope;
}

/// f(x + x′·ε) = f(x) + f′(x)·x′·ε:  a rule lifted to dual numbers.
///
/// The slope comes from the rule, once for all directions. Called with nested dual numbers the rule
/// computes in the inner ones, which is how one slope serves every order.
template <class Rule, scalar T, std::size_t N, class Tag>
constexpr dual<T, N, Tag> chain_rule(dual<T, N, Tag> const& x) {
    dual<T, N, Tag> y;
    if constexpr (is_applicable<Rule, T>()) {
        y.value = Rule::value(x.value);
        // Exact numbers have no infinite slope for a zero tangent to meet.
        if (Rule::steep && is_exact<T> && is_constant(x)) return dual<T, N, Tag>(y.value);
        T const slope = static_cast<T>(Rule::slope(x.value, y.value));
        auto const scale = [&](T const& t) { return slope_product<Rule>(t, slope); };
        each_lane(y.tangent, scale, x.tangent);
    }
    return y;
}

/// f(x₁ + x₁′·ε, x₂ + x₂′·ε, …) = f(x) + (∂f/∂x₁·x₁′ + ∂f/∂x₂·x₂′ + …)·ε.
///
/// Operands may be of any scalar types; plain ones reach the rule as the numbers below all ε, so
/// that no slope divides integers. The slope in an operand that does not carry the ε is never
/// computed.
template <class Rule, scalar... Xs>
    requires(sizeof...(Xs) > 1 && (dual_number<Xs> || ...))
constexpr auto chain_rule(Xs const&... xs) {
    using result = common_scalar<Xs...>;
    using number = decltype(result::value);
    using base = typename innermost<number>::type;
    using tag = typename result::tag;
    auto const value_of = []<class X>(X const& x) {
        if constexpr (!dual_number<X> && std::constructible_from<base, X>) {
            return static_cast<base>(x);
        } else if constexpr (arithmetic<X>) {
            return x;
        } else {
            return static_cast<number>(value_part<tag>(x));
        }
    };
    result y(0);
    auto const add = [&]<std::size_t I, class X>(std::integral_constant<std::size_t, I>,
                                                 X const& x) {
        if constexpr (carries<tag, X>) {
            auto const slope =
                static_cast<number>(Rule::template slope<I>(value_of(xs)..., y.value));
            auto const sum = [&](number const& s, number const& t) {
                return s + slope_product<Rule>(t, slope);
            };
            each_lane(y.tangent, sum, y.tangent, static_cast<result>(x).tangent);
        }
    };
    if constexpr (is_applicable<Rule, Xs...>()) {
        y.value = Rule::value(value_of(xs)...);
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (add(std::integral_constant<std::size_t, I>{}, xs), ...);
        }(std::index_sequence_for<Xs...>{});
    }
    return y;
}

/// A rule called with any scalars: plain numbers compute, dual numbers are differentiated.
template <class Rule, scalar... Xs>
constexpr auto apply(Xs const&... xs) {
    if constexpr ((dual_number<Xs> || ...)) {
        return chain_rule<Rule>(xs...);
    } else if constexpr (is_applicable<Rule, Xs...>()) {
        return Rule::value(static_cast<real_scalar<common_scalar<Xs...>>>(xs)...);
    } else {
        return common_scalar<Xs...>{};
    }
}

}  // namespace leibniz
