// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/element.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/tags.hpp>
#include <leibniz/expression/formula/rewrite.hpp>
#include <leibniz/scalar/chain_rule.hpp>

#include <boost/hana/integral_constant.hpp>

#include <concepts>
#include <type_traits>

/// Expressions of expressions: + − * / and the elementary functions.
namespace leibniz {

// The operators take their operands by value: so none of them is preferred but for its types, and
// these win against those of Boost.Hana.
template <class A, class... Ns>
constexpr auto operator+(expression<A, Ns...> a) {
    return a;
}
template <class A, class... Ns>
constexpr auto operator-(expression<A, Ns...> a) {
    return expression_with<typename formula::negation_of<A>::type>(a.numbers);
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator+(expression<A, Ns...> a, expression<B, Ms...> b) {
    return written_as<formula::sum_of>(a, b);
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator+(expression<A, Ns...> a, B b) {
    return a + as_expression(b);
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator+(A a, expression<B, Ms...> b) {
    return as_expression(a) + b;
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator-(expression<A, Ns...> a, expression<B, Ms...> b) {
    return written_as<formula::difference_of>(a, b);
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator-(expression<A, Ns...> a, B b) {
    return a - as_expression(b);
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator-(A a, expression<B, Ms...> b) {
    return as_expression(a) - b;
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator*(expression<A, Ns...> a, expression<B, Ms...> b) {
    return written_as<formula::product_of>(a, b);
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator*(expression<A, Ns...> a, B b) {
    return a * as_expression(b);
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator*(A a, expression<B, Ms...> b) {
    return as_expression(a) * b;
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator/(expression<A, Ns...> a, expression<B, Ms...> b) {
    return written_as<formula::quotient_of>(a, b);
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator/(expression<A, Ns...> a, B b) {
    return a / as_expression(b);
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator/(A a, expression<B, Ms...> b) {
    return as_expression(a) / b;
}

/// eⁿ for an integral constant n: a power, without a logarithm.
///
/// Refuses: |n| of 2³¹ and more.
template <class E, class... Ns, class I, I Exponent>
constexpr auto pow(expression<E, Ns...> e, boost::hana::integral_constant<I, Exponent>) {
    constexpr bool fits = -2147483647 <= Exponent && Exponent <= 2147483647;
    static_assert(fits, "the exponent of a power in a formula has at most 31 bits");
    return expression_with<formula::power<E, fits ? static_cast<int>(Exponent) : 0>>(e.numbers);
}

/// Rule(e…), a formula.
template <class Rule>
struct recorded_function {
    template <class A, class B>
    struct with;
    template <class... A, class B>
    struct with<formula::function<Rule, A...>, B> {
        using type = formula::function<Rule, A..., B>;
    };
    static constexpr auto of(auto const& done) { return done; }
    static constexpr auto of(auto const& done, auto const& next, auto const&... more) {
        return of(written_as<with>(done, next), more...);
    }
};
template <class... Xs>
    requires(!std::same_as<algebra_element, Xs> && ...)
struct recording<Xs...> {
    template <class Rule>
    static constexpr auto of(Rule const&, Xs const&... xs) {
        constexpr bool counted = Rule::arity == sizeof...(Xs);
        constexpr bool stateless = std::is_empty_v<Rule>;
        static_assert(counted, "this rule takes another number of arguments");
        static_assert(
            !counted || stateless,
            "a rule with a state cannot be part of a formula, which is a type: write the rule without a state");
        if constexpr (counted && stateless) {
            return recorded_function<Rule>::of(expression<formula::function<Rule>>{},
                                               as_expression(xs)...);
        } else {
            return expression<formula::constant<0>>{};
        }
    }
};

}  // namespace leibniz
