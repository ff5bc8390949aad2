// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/tags.hpp>

#include <boost/hana/bool.hpp>
#include <boost/hana/tuple.hpp>

#include <concepts>
#include <type_traits>

namespace leibniz {

/// A comparison of expressions:  x < y, x <= y, equals(x, y), and with `!`, `&&`, `||`.
///
/// It is no bool, for the variables have no values yet: a formula chooses by `select`.
template <class Tag, class... Numbers>
class condition {
public:
    using formula_type = Tag;

    [[no_unique_address]] boost::hana::tuple<Numbers...> numbers{};

    /// Does it hold where the variables have these values? As an expression is evaluated.
    template <a_binding... Bindings>
    constexpr bool operator()(Bindings const&... bindings) const {
        constexpr bool by_numbers = !(is_symbolic<typename Bindings::value_type> || ...);
        static_assert(by_numbers,
                      "a condition is called with numbers: substitute in the select around it");
        using chosen = formula::select<Tag, formula::constant<1>, formula::constant<0>>;
        if constexpr (by_numbers) {
            return expression_with<chosen>(numbers)(bindings...) != 0;
        } else {
            return false;
        }
    }
    template <class... Values>
    constexpr bool operator()(Values const&...) const {
        refuse_values_without_names<condition>();
        return false;
    }

    /// Refuses: a condition in an `if`.
    template <std::same_as<bool> Bool>
    constexpr explicit operator Bool() const {
        static_assert(
            !sizeof(Bool),
            "a condition of expressions is no bool, for their variables have no values yet: write select(x < y, a, b)");
        return false;
    }
};

template <class Tag, class... Numbers>
constexpr auto condition_with(boost::hana::tuple<Numbers...> const& numbers) {
    return condition<Tag, Numbers...>{numbers};
}
template <template <class, class> class Kind, class A, class... Ns, class B, class... Ms>
constexpr auto compared_as(expression<A, Ns...> const& a, expression<B, Ms...> const& b) {
    return condition_with<Kind<A, formula::shifted<B, sizeof...(Ns)>>>(
        joined_numbers(a.numbers, b.numbers));
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator<(expression<A, Ns...> a, expression<B, Ms...> b) {
    return compared_as<formula::less>(a, b);
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator<(expression<A, Ns...> a, B b) {
    return a < as_expression(b);
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator<(A a, expression<B, Ms...> b) {
    return as_expression(a) < b;
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator>(expression<A, Ns...> a, expression<B, Ms...> b) {
    return b < a;
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator>(expression<A, Ns...> a, B b) {
    return as_expression(b) < a;
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator>(A a, expression<B, Ms...> b) {
    return b < as_expression(a);
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator<=(expression<A, Ns...> a, expression<B, Ms...> b) {
    return compared_as<formula::less_equal>(a, b);
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator<=(expression<A, Ns...> a, B b) {
    return a <= as_expression(b);
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator<=(A a, expression<B, Ms...> b) {
    return as_expression(a) <= b;
}

template <class A, class... Ns, class B, class... Ms>
constexpr auto operator>=(expression<A, Ns...> a, expression<B, Ms...> b) {
    return b <= a;
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator>=(expression<A, Ns...> a, B b) {
    return as_expression(b) <= a;
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator>=(A a, expression<B, Ms...> b) {
    return b <= as_expression(a);
}

/// The condition a = b. (`a == b` compares the formulas.)
template <class A, class B>
    requires(is_expression<A> || is_expression<B>) && operand<A> && operand<B>
constexpr auto equals(A const& a, B const& b) {
    return compared_as<formula::equal>(as_expression(a), as_expression(b));
}

template <class C, class... Ns>
constexpr auto operator!(condition<C, Ns...> const& c) {
    return condition_with<formula::negated<C>>(c.numbers);
}
template <class C, class... Ns, class D, class... Ms>
constexpr auto operator&&(condition<C, Ns...> const& c, condition<D, Ms...> const& d) {
    return condition_with<formula::both<C, formula::shifted<D, sizeof...(Ns)>>>(
        joined_numbers(c.numbers, d.numbers));
}
template <class C, class... Ns, class D, class... Ms>
constexpr auto operator||(condition<C, Ns...> const& c, condition<D, Ms...> const& d) {
    return condition_with<formula::either<C, formula::shifted<D, sizeof...(Ns)>>>(
        joined_numbers(c.numbers, d.numbers));
}

/// a where the condition holds, b elsewhere: so piecewise formulas are written. The slope is that of
/// the branch; the one that is not taken is not evaluated.
///
///     select(x > 0_c, x, 0_c)      ReLU
template <class C, class... Ns, operand A, operand B>
constexpr auto select(condition<C, Ns...> c, A a, B b) {
    auto const one = as_expression(a);
    auto const other = as_expression(b);
    auto const first = joined_numbers(c.numbers, one.numbers);
    constexpr std::size_t places = sizeof...(Ns);
    constexpr std::size_t more = places + decltype(one)::places;
    return expression_with<
        formula::select<C, formula::shifted<typename decltype(one)::formula_type, places>,
                        formula::shifted<typename decltype(other)::formula_type, more>>>(
        joined_numbers(first, other.numbers));
}

// `x == y` as a condition is refused.
template <class T>
constexpr void refuse_equality_of_formulas() {
    static_assert(!sizeof(T),
                  "a == b compares two formulas, here and now: write the condition equals(a, b)");
}
template <class T>
inline constexpr bool is_decided = std::is_same_v<T, bool>;
template <bool Decided>
inline constexpr bool is_decided<boost::hana::bool_<Decided>> = true;

template <class Decided, class A, class B>
    requires is_decided<Decided> && (is_expression<A> || is_expression<B>)
constexpr auto select(Decided, A a, B) {
    refuse_equality_of_formulas<Decided>();
    return a;
}
template <class C, class... Ns, class Decided>
    requires is_decided<Decided>
constexpr auto operator&&(condition<C, Ns...> c, Decided) {
    refuse_equality_of_formulas<Decided>();
    return c;
}
template <class Decided, class C, class... Ns>
    requires is_decided<Decided>
constexpr auto operator&&(Decided, condition<C, Ns...> c) {
    refuse_equality_of_formulas<Decided>();
    return c;
}
template <class C, class... Ns, class Decided>
    requires is_decided<Decided>
constexpr auto operator||(condition<C, Ns...> c, Decided) {
    refuse_equality_of_formulas<Decided>();
    return c;
}
template <class Decided, class C, class... Ns>
    requires is_decided<Decided>
constexpr auto operator||(Decided, condition<C, Ns...> c) {
    refuse_equality_of_formulas<Decided>();
    return c;
}

}  // namespace leibniz
