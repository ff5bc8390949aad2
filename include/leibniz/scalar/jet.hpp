// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

/// A jet is a number that carries derivatives of itself: a polynomial in one ε or several, cut off
/// after some order. Three are here:
///
///     dual<T, N>           a value and N first derivatives
///     taylor<T, K>         a value and the K next coefficients of a power series
///     second_order<T, N>   a value, N first and all second derivatives
///
/// Jets nest. A number that is differentiated twice at once has two layers, each with its tag, in
/// either order: dual<dual<double, 1, a>, 1, b> and dual<dual<double, 1, b>, 1, a> are the same
/// four numbers. All that is asked of a number is therefore asked by tag: its value part, and its
/// tangent parts of one ε, wherever that layer lies.
namespace leibniz {

/// The tags of jets that were made by hand.
struct untagged;
struct untagged_series;
struct untagged_second_order;

template <std::size_t N>
struct all_pairs;

template <scalar T, std::size_t N = 1, class Tag = untagged>
struct dual;
template <scalar T, std::size_t K, class Tag = untagged_series>
struct taylor;
template <scalar T, std::size_t N, class Kept = all_pairs<N>, class Tag = untagged_second_order>
struct second_order;

/// The outermost layer of a number: the numbers it lies over, its tag, and the same layer over
/// other numbers, or with another tag.
template <class S>
struct jet_layer {
    static constexpr bool exists = false;
};
template <class T, std::size_t N, class Tag>
struct jet_layer<dual<T, N, Tag>> {
    static constexpr bool exists = true;
    using number = T;
    using tag = Tag;
    template <class U>
    using over = dual<U, N, Tag>;
    template <class U, class Label>
    using labelled = dual<U, N, Label>;
};
template <class T, std::size_t K, class Tag>
struct jet_layer<taylor<T, K, Tag>> {
    static constexpr bool exists = true;
    using number = T;
    using tag = Tag;
    template <class U>
    using over = taylor<U, K, Tag>;
    template <class U, class Label>
    using labelled = taylor<U, K, Label>;
};
template <class T, std::size_t N, class Kept, class Tag>
struct jet_layer<second_order<T, N, Kept, Tag>> {
    static constexpr bool exists = true;
    using number = T;
    using tag = Tag;
    template <class U>
    using over = second_order<U, N, Kept, Tag>;
    template <class U, class Label>
    using labelled = second_order<U, N, Kept, Label>;
};

template <class S>
concept jet = jet_layer<std::remove_cvref_t<S>>::exists;

template <jet S>
inline constexpr bool is_scalar<S> = true;

template <jet S>
inline constexpr bool is_exact<S> = is_exact<typename jet_layer<S>::number>;

template <jet S>
inline constexpr bool is_complex<S> = is_complex<typename jet_layer<S>::number>;

/// Does S have a layer of this ε?
template <class Tag, class S>
inline constexpr bool carries = false;
template <class Tag, jet S>
inline constexpr bool carries<Tag, S> =
    std::same_as<Tag, typename jet_layer<S>::tag> || carries<Tag, typename jet_layer<S>::number>;

/// S without its layer of this ε: the type of its value part and of each tangent part.
template <class Tag, class S>
struct without_tag {
    using type = S;
};
template <class Tag, jet S>
struct without_tag<Tag, S> {
    using type = typename jet_layer<S>::template over<
        typename without_tag<Tag, typename jet_layer<S>::number>::type>;
};
template <class Tag, jet S>
    requires std::same_as<Tag, typename jet_layer<S>::tag>
struct without_tag<Tag, S> {
    using type = typename jet_layer<S>::number;
};
template <class Tag, class S>
using without = typename without_tag<Tag, S>::type;

/// The part of s that is free of this ε.
template <class Tag, class S>
constexpr without<Tag, S> value_part(S const& s) {
    if constexpr (!carries<Tag, S>) {
        return s;
    } else if constexpr (std::same_as<Tag, typename jet_layer<S>::tag>) {
        return s.value;
    } else {
        return without<Tag, S>::each([](auto const& t) { return value_part<Tag>(t); }, s);
    }
}

/// The i-th number beside the value in the layer of this ε: the tangent in direction i of a dual
/// number, the coefficient of order i + 1 of a series. 0 for a number that does not carry it.
template <class Tag, class S>
constexpr without<Tag, S> tangent_part(S const& s, std::size_t i) {
    if constexpr (!carries<Tag, S>) {
        return without<Tag, S>(0);
    } else if constexpr (std::same_as<Tag, typename jet_layer<S>::tag>) {
        return s.part(i);
    } else {
        return without<Tag, S>::each([i](auto const& t) { return tangent_part<Tag>(t, i); }, s);
    }
}

/// The layer of this ε in S, wherever it lies.
template <class Tag, class S>
struct jet_layer_of;
template <class Tag, jet S>
struct jet_layer_of<Tag, S> : jet_layer_of<Tag, typename jet_layer<S>::number> {};
template <class Tag, jet S>
    requires std::same_as<Tag, typename jet_layer<S>::tag>
struct jet_layer_of<Tag, S> : jet_layer<S> {};

/// Is what L and R have of this ε of one kind? Refuses: layers that differ, because one ε cannot
/// have two directions in the one and three in the other.
template <class Tag, class L, class R>
constexpr bool have_one_layer() {
    if constexpr (carries<Tag, L> && carries<Tag, R>) {
        constexpr bool same = std::same_as<typename jet_layer_of<Tag, L>::template over<int>,
                                           typename jet_layer_of<Tag, R>::template over<int>>;
        static_assert(
            same,
            "numbers with one tag have one epsilon, of the same directions or order: give one of them another tag");
        return same;
    } else {
        return true;
    }
}

/// Can every layer of S be found in To? Then S is a To, its layers sorted anew.
template <class S, class To>
inline constexpr bool embeds = !jet<S> && std::constructible_from<To, S>;
template <class S, jet To>
inline constexpr bool embeds<S, To> =
    embeds<without<typename jet_layer<To>::tag, S>, typename jet_layer<To>::number>;

/// The number below all layers.
template <class S>
struct innermost {
    using type = S;
    template <class Base>
    using rebind = Base;
};
template <jet S>
struct innermost<S> {
    using below = innermost<typename jet_layer<S>::number>;
    using type = typename below::type;
    template <class Base>
    using rebind = typename jet_layer<S>::template over<typename below::template rebind<Base>>;
};

/// s without any of its tangents: a constant.
template <class S>
constexpr typename innermost<S>::type innermost_value(S const& s) {
    if constexpr (jet<S>) {
        return innermost_value(s.value);
    } else {
        return s;
    }
}

/// The number that a symbol stands for; of a number itself.
template <class Innermost>
struct plain_number {
    using type = Innermost;
};

/// What a comparison of plain numbers answers; of symbols it is no bool.
template <class Plain>
struct comparison_of_plain {
    using type = bool;
};
template <class S>
using comparison_of = typename comparison_of_plain<typename innermost<S>::type>::type;
template <class S>
concept compares_to_bool = std::same_as<comparison_of<S>, bool>;

/// Two jets meet in the one that has the layers of both, the left operand's outside, over the
/// number in which their innermost ones meet. A plain number becomes what it meets: 0.5 times a
/// dual<float> is one. A real jet that meets a complex number goes inside it: complex.hpp.
template <jet L, class R>
    requires(!arithmetic<R> && (is_complex<L> || !is_complex<R>))
struct common_scalar_of<L, R> {
    using base =
        typename common_scalar_of<typename innermost<L>::type, typename innermost<R>::type>::type;
    using numbers = typename common_scalar_of<typename jet_layer<L>::number,
                                              without<typename jet_layer<L>::tag, R>>::type;
    using type =
        typename innermost<typename jet_layer<L>::template over<numbers>>::template rebind<base>;
};
template <jet L, arithmetic R>
struct common_scalar_of<L, R> {
    using type = L;
};
template <class L, jet R>
    requires(!jet<L> && (is_complex<R> || !is_complex<L>))
struct common_scalar_of<L, R> : common_scalar_of<R, L> {};

}  // namespace leibniz
