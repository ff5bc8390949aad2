// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/shape.hpp>

#include <boost/hana/accessors.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

/// Boost.Hana's tuples as arguments and results, and the structs that are adapted to it: those with
/// constructors or private members, too, where an aggregate needs no adaptation. The gradient comes
/// back as the same tuple or struct, the blocks of a Jacobian as a hana::tuple.
///
/// It is included before the first use of such a tuple or struct as an argument.
namespace leibniz {

template <shaped... Ts>
    requires(sizeof...(Ts) > 0)
struct shape_of<boost::hana::tuple<Ts...>> : shape_of_parts<Ts...> {
    template <class... Blocks>
    using tuple_of = boost::hana::tuple<Blocks...>;

    static constexpr auto parts(boost::hana::tuple<Ts...> const& x) {
        return boost::hana::unpack(x, [](Ts const&... parts) { return std::tie(parts...); });
    }
    static constexpr auto map(boost::hana::tuple<Ts...> const& x, auto&& f) {
        return boost::hana::unpack(x, [&f](Ts const&... parts) {
            return boost::hana::tuple<decltype(f(parts))...>{f(parts)...};
        });
    }
};

/// The members of a struct that is adapted to Hana, as references, or as values where its accessors
/// give values.
template <class X>
constexpr auto adapted_members(X const& x) {
    return boost::hana::unpack(boost::hana::accessors<X>(), [&x](auto... named) {
        return std::tuple<decltype(boost::hana::second(named)(x))...>{
            boost::hana::second(named)(x)...};
    });
}

template <class X, class Members>
struct shape_of_members;
template <class X, class... Members>
struct shape_of_members<X, std::tuple<Members...>>
    : shape_of_parts<std::remove_cvref_t<Members>...> {
    template <class... Blocks>
    using tuple_of = boost::hana::tuple<Blocks...>;

    static constexpr auto parts(X const& x) { return adapted_members(x); }
    template <class F>
    static constexpr auto map(X const& x, F&& f) {
        using mapped = typename with_other_numbers<X, F>::type;
        return std::apply([&f](auto const&... members) { return mapped{f(members)...}; }, parts(x));
    }
};

template <class X>
using members_of = decltype(adapted_members(std::declval<X const&>()));

template <class X>
inline constexpr bool members_follow_numbers = false;
template <class X>
    requires requires { typename with_other_numbers<X, to_other_numbers>::type; }
inline constexpr bool members_follow_numbers<X> =
    parts_follow_numbers<members_of<X>,
                         members_of<typename with_other_numbers<X, to_other_numbers>::type>>;

template <class X>
    requires boost::hana::Struct<X>::value && members_follow_numbers<X>
struct shape_of<X> : shape_of_members<X, members_of<X>> {};

}  // namespace leibniz
