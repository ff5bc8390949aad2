// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

/// A struct without constructors, taken apart into its fields and put together again: without a
/// word about it in its own code. The fields are counted by trying how many initialisers fit into
/// its braces, and read by a structured binding.
namespace leibniz {

/// A struct that is initialised by the list of its fields.
template <class X>
concept aggregate = std::is_class_v<X> && requires { sizeof(X); } && std::is_aggregate_v<X>;

/// How many fields a struct may have: those of a structured binding are named one by one below.
inline constexpr std::size_t most_fields = 16;

/// Stands in the braces of an X for a field of any type.
template <class X>
struct any_field {
    template <class Field>
        requires(!std::is_base_of_v<Field, X>)
    constexpr operator Field() const {
        return {};
    }
};

/// Stands in the braces of an X for a base class, one with or one without members.
template <class X, bool IsEmpty>
struct any_base {
    template <class Base>
        requires(std::is_base_of_v<Base, X> && std::is_empty_v<Base> == IsEmpty)
    constexpr operator Base() const {
        return {};
    }
};

/// The I-th of many T.
template <std::size_t I, class T>
using one_more = T;

/// Do as many empty base classes, followed by Next, fit into the braces of X?
template <class X, class... Next, std::size_t... Bases>
constexpr bool takes_initialisers(std::index_sequence<Bases...>) {
    return requires { X{one_more<Bases, any_base<X, true>>{}..., Next{}...}; };
}

template <class X, std::size_t N = 0>
constexpr std::size_t count_bases() {
    if constexpr (takes_initialisers<X>(std::make_index_sequence<N + 1>{})) {
        return count_bases<X, N + 1>();
    } else {
        return N;
    }
}

/// How many empty base classes X has. They come before the fields.
template <aggregate X>
inline constexpr std::size_t number_of_bases = count_bases<X>();

template <class X, class... Fields>
constexpr std::size_t count_initialisers() {
    if constexpr (sizeof...(Fields) <= most_fields &&
                  takes_initialisers<X, Fields..., any_field<X>>(
                      std::make_index_sequence<number_of_bases<X>>{})) {
        return count_initialisers<X, Fields..., any_field<X>>();
    } else {
        return sizeof...(Fields);
    }
}

/// How many initialisers fit into the braces of X after its empty bases, counted up to one more
/// than it may have fields. An array takes as many as it has entries.
template <aggregate X>
inline constexpr std::size_t number_of_initialisers = count_initialisers<X>();

/// Can {} take the place of the initialiser after Before, and no other's? Not if it is the first
/// of an array.
template <class X, std::size_t... Bases, std::size_t... Before, std::size_t... After>
constexpr bool is_one_field(std::index_sequence<Bases...>, std::index_sequence<Before...>,
                            std::index_sequence<After...>) {
    return requires {
        X{one_more<Bases, any_base<X, true>>{}...,
          one_more<Before, any_field<X>>{}...,
          {},
          one_more<After, any_field<X>>{}...};
    };
}

template <class X, std::size_t... I>
constexpr bool every_initialiser_is_a_field(std::index_sequence<I...>) {
    return (is_one_field<X>(std::make_index_sequence<number_of_bases<X>>{},
                            std::make_index_sequence<I>{},
                            std::make_index_sequence<sizeof...(I) - 1 - I>{}) &&
            ...);
}

/// Has X fields, no arrays among them, and none of them in a base class?
template <aggregate X>
inline constexpr bool has_plain_fields =
    number_of_initialisers<X> > 0 &&
    !takes_initialisers<X, any_base<X, false>>(std::make_index_sequence<number_of_bases<X>>{}) &&
    every_initialiser_is_a_field<X>(std::make_index_sequence<number_of_initialisers<X>>{});

/// The N fields of a struct, as references.
template <std::size_t N, class X>
constexpr auto tied_fields(X const& x) {
    if constexpr (N == 1) {
        auto const& [a] = x;
        return std::tie(a);
    } else if constexpr (N == 2) {
        auto const& [a, b] = x;
        return std::tie(a, b);
    } else if constexpr (N == 3) {
        auto const& [a, b, c] = x;
        return std::tie(a, b, c);
    } else if constexpr (N == 4) {
        auto const& [a, b, c, d] = x;
        return std::tie(a, b, c, d);
    } else if constexpr (N == 5) {
        auto const& [a, b, c, d, e] = x;
        return std::tie(a, b, c, d, e);
    } else if constexpr (N == 6) {
        auto const& [a, b, c, d, e, f] = x;
        return std::tie(a, b, c, d, e, f);
    } else if constexpr (N == 7) {
        auto const& [a, b, c, d, e, f, g] = x;
        return std::tie(a, b, c, d, e, f, g);
    } else if constexpr (N == 8) {
        auto const& [a, b, c, d, e, f, g, h] = x;
        return std::tie(a, b, c, d, e, f, g, h);
    } else if constexpr (N == 9) {
        auto const& [a, b, c, d, e, f, g, h, i] = x;
        return std::tie(a, b, c, d, e, f, g, h, i);
    } else if constexpr (N == 10) {
        auto const& [a, b, c, d, e, f, g, h, i, j] = x;
        return std::tie(a, b, c, d, e, f, g, h, i, j);
    } else if constexpr (N == 11) {
        auto const& [a, b, c, d, e, f, g, h, i, j, k] = x;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k);
    } else if constexpr (N == 12) {
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l] = x;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l);
    } else if constexpr (N == 13) {
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l, m] = x;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m);
    } else if constexpr (N == 14) {
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = x;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    } else if constexpr (N == 15) {
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = x;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    } else {
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = x;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    }
}

}  // namespace leibniz
