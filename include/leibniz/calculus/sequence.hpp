// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/assigned_view.hpp>
#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/seeded_view.hpp>
#include <leibniz/calculus/shape.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

namespace leibniz {

/// What a std::span can look at, if it is of scalars: a span, a std::vector, a C array, …
template <class X>
concept spannable = requires(X& x) { std::span(x); } &&
                    scalar<typename decltype(std::span(std::declval<X&>()))::value_type>;

/// Numbers one after another, as many as there are at run time. Where a derivative is inside
/// another they may be the views with which the outer one calls its function.
template <class X>
concept sequence = spannable<X> || is_seeded_view<std::remove_cvref_t<X>> ||
                   is_assigned_view<std::remove_cvref_t<X>>;

/// Arguments of an operator on sequences: where all have a fixed size, they are those of a function
/// of several arguments.
template <class... Xs>
concept sequences = !(argument<Xs> && ...) && (sequence<Xs> && ...);

/// A sequence as a view, whoever owns its numbers.
template <sequence X>
constexpr auto view_of(X& x) {
    if constexpr (spannable<X>) {
        return std::span<typename decltype(std::span(x))::element_type>(x);
    } else {
        return x;
    }
}
template <class X>
using view_on = std::remove_const_t<decltype(view_of(std::declval<X&>()))>;

/// The size of a sequence, where its type knows it.
template <class X>
inline constexpr std::size_t extent_of = std::dynamic_extent;
template <spannable X>
inline constexpr std::size_t extent_of<X> = decltype(std::span(std::declval<X&>()))::extent;

/// Is a = b · c, as far as types know?
constexpr bool sizes_match(std::size_t a, std::size_t b, std::size_t c = 1) {
    bool const known =
        a != std::dynamic_extent && b != std::dynamic_extent && c != std::dynamic_extent;
    return !known || a == b * c;
}

/// The view of a sequence that is only read: one type, and one ε, for all that share their numbers.
template <class View>
struct read_only {
    using type = View;
};
template <class T>
struct read_only<std::span<T>> {
    using type = std::span<T const>;
};

/// f at an x that is a sequence: how it is called, and whether it can be.
template <class F, class X, class Directions>
struct at_sequence {
    using point = typename read_only<view_on<X const>>::type;
    using tag = epsilon_of<typename Directions::template differentiated<F>, point>;
    using view = seeded_view<tag, point, Directions>;
    using number = typename view::value_type;
    using plain = typename innermost<number>::type;

    /// The y of f(x, y).
    template <class Values, class Derivatives>
    using assigned = assigned_view<tag, number, Values, Derivatives>;

    template <class... Y>
    static constexpr bool takes() {
        return std::invocable<F const&, view const&, Y&...>;
    }
    template <class... Y>
    static constexpr bool takes_plain_numbers() {
        return std::invocable<F const&, X const&,
                              std::conditional_t<true, std::span<plain>, Y>...> ||
               std::invocable<F const&, std::span<plain const>,
                              std::conditional_t<true, std::span<plain>, Y>...>;
    }

    /// Is f an f(x, y), and no f(x)?
    template <class Y>
    static constexpr bool assigns() {
        if constexpr (takes()) {
            return false;
        } else if constexpr (takes<Y>()) {
            return true;
        } else {
            return takes_plain_numbers<Y>();
        }
    }

    /// Can f be called so? Refuses: an f that cannot.
    template <class... Y>
    static constexpr bool is_callable() {
        if constexpr (takes<Y...>()) {
            return true;
        } else {
            refuse_to_call<std::invocable<F&, view const&, Y&...>, takes_plain_numbers<Y...>()>();
            return false;
        }
    }

    /// Has f(x) a shape? Refuses, too: an f whose result has none.
    static constexpr bool has_shape() {
        if constexpr (is_callable()) {
            return leibniz::has_shape<std::invoke_result_t<F const&, view const&>>();
        } else {
            return false;
        }
    }
};

/// The type of f(x).
template <class At, class F>
using result_at = std::remove_cvref_t<std::invoke_result_t<F const&, typename At::view const&>>;

}  // namespace leibniz
