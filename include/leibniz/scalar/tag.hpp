// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/lanes.hpp>

#include <concepts>
#include <cstddef>

/// Which ε is which. A number that is differentiated twice at once has two layers, each with its
/// tag, in either order: dual<dual<double, 1, a>, 1, b> and dual<dual<double, 1, b>, 1, a> are the
/// same four numbers. All that is asked of a number is therefore asked by tag: its value part, and
/// its tangent part of one ε, wherever that layer lies.
namespace leibniz {

/// The tag of a dual number that was made by hand.
struct untagged;

template <scalar T, std::size_t N = 1, class Tag = untagged>
struct dual;

template <class T, std::size_t N, class Tag>
inline constexpr bool is_scalar<dual<T, N, Tag>> = true;

template <class T, std::size_t N, class Tag>
inline constexpr bool is_exact<dual<T, N, Tag>> = is_exact<T>;

template <class S>
inline constexpr bool is_dual = false;
template <class T, std::size_t N, class Tag>
inline constexpr bool is_dual<dual<T, N, Tag>> = true;

/// A dual number of any kind.
template <class S>
concept dual_number = is_dual<std::remove_cvref_t<S>>;

/// Does S have a layer of this ε?
template <class Tag, class S>
inline constexpr bool carries = false;
template <class Tag, class T, std::size_t N, class Other>
inline constexpr bool carries<Tag, dual<T, N, Other>> = carries<Tag, T>;
template <class Tag, class T, std::size_t N>
inline constexpr bool carries<Tag, dual<T, N, Tag>> = true;

/// S without its layer of this ε: the type of its value part and of each tangent part.
template <class Tag, class S>
struct without_tag {
    using type = S;
};
template <class Tag, class T, std::size_t N, class Other>
struct without_tag<Tag, dual<T, N, Other>> {
    using type = dual<typename without_tag<Tag, T>::type, N, Other>;
};
template <class Tag, class T, std::size_t N>
struct without_tag<Tag, dual<T, N, Tag>> {
    using type = T;
};
template <class Tag, class S>
using without = typename without_tag<Tag, S>::type;

/// The part of s that is free of this ε.
template <class Tag, class S>
constexpr without<Tag, S> value_part(S const& s) {
    if constexpr (!carries<Tag, S>) {
        return s;
    } else if constexpr (std::same_as<Tag, typename S::tag>) {
        return s.value;
    } else {
        without<Tag, S> r;
        r.value = value_part<Tag>(s.value);
        each_lane(r.tangent, [](auto const& t) { return value_part<Tag>(t); }, s.tangent);
        return r;
    }
}

/// The factor of this ε in direction i: 0 for a number that does not carry it.
template <class Tag, class S>
constexpr without<Tag, S> tangent_part(S const& s, std::size_t i) {
    if constexpr (!carries<Tag, S>) {
        return without<Tag, S>(0);
    } else if constexpr (std::same_as<Tag, typename S::tag>) {
        return s.tangent[i];
    } else {
        without<Tag, S> r;
        r.value = tangent_part<Tag>(s.value, i);
        each_lane(r.tangent, [i](auto const& t) { return tangent_part<Tag>(t, i); }, s.tangent);
        return r;
    }
}

/// Can every layer of S be found in To? Then S is a To, its layers sorted anew.
template <class S, class To>
inline constexpr bool embeds = !is_dual<S> && std::constructible_from<To, S>;
template <class S, class T, std::size_t N, class Tag>
inline constexpr bool embeds<S, dual<T, N, Tag>> = embeds<without<Tag, S>, T>;

/// The number below all layers.
template <class S>
struct innermost {
    using type = S;
    template <class Base>
    using rebind = Base;
};
template <class T, std::size_t N, class Tag>
struct innermost<dual<T, N, Tag>> {
    using type = typename innermost<T>::type;
    template <class Base>
    using rebind = dual<typename innermost<T>::template rebind<Base>, N, Tag>;
};

/// s without any of its tangents: a constant.
template <class S>
constexpr typename innermost<S>::type innermost_value(S const& s) {
    if constexpr (dual_number<S>) {
        return innermost_value(s.value);
    } else {
        return s;
    }
}

/// Two dual numbers meet in the one that has the layers of both, the left operand's outside, over
/// the number in which their innermost ones meet. A plain number becomes what it meets: 0.5 times a
/// dual<float> is one.
template <class T, std::size_t N, class Tag, class R>
    requires(!arithmetic<R>)
struct common_scalar_of<dual<T, N, Tag>, R> {
    using base =
        typename common_scalar_of<typename innermost<T>::type, typename innermost<R>::type>::type;
    using layers = dual<typename common_scalar_of<T, without<Tag, R>>::type, N, Tag>;
    using type = typename innermost<layers>::template rebind<base>;
};
template <class T, std::size_t N, class Tag, arithmetic R>
struct common_scalar_of<dual<T, N, Tag>, R> {
    using type = dual<T, N, Tag>;
};
template <class L, class T, std::size_t N, class Tag>
    requires(!dual_number<L>)
struct common_scalar_of<L, dual<T, N, Tag>> : common_scalar_of<dual<T, N, Tag>, L> {};

}  // namespace leibniz
