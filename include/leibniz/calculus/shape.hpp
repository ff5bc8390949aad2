// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

/// What goes into a function and what comes out of it is a shape filled with numbers: one scalar, a
/// vector, a matrix, a std::array, a std::tuple of such. Every operator walks shapes by the two
/// functions here.
namespace leibniz {

template <class X>
inline constexpr bool is_array = false;
template <class T, std::size_t N>
inline constexpr bool is_array<std::array<T, N>> = true;

template <class X>
inline constexpr bool is_tuple = false;
template <class... Ts>
inline constexpr bool is_tuple<std::tuple<Ts...>> = true;

/// A shape filled with numbers.
template <class X>
inline constexpr bool is_shaped = scalar<X> || entrywise<X>;
template <class T, std::size_t N>
inline constexpr bool is_shaped<std::array<T, N>> = is_shaped<T>;
template <class... Ts>
inline constexpr bool is_shaped<std::tuple<Ts...>> = (is_shaped<Ts> && ...);

template <class X>
concept shaped = is_shaped<std::remove_cvref_t<X>>;

/// What a function can be differentiated by: a scalar, a vector, a matrix or a std::array of these.
template <class X>
concept argument = shaped<X> && !is_tuple<std::remove_cvref_t<X>>;

/// The same shape with f(number) in the place of each number, in order: a matrix row by row.
template <shaped X, class F>
constexpr auto map_numbers(X const& x, F&& f) {
    if constexpr (scalar<X>) {
        return f(x);
    } else if constexpr (is_tuple<X>) {
        return std::apply(
            [&](auto const&... xs) {
                return std::tuple<decltype(map_numbers(xs, f))...>{map_numbers(xs, f)...};
            },
            x);
    } else if constexpr (is_array<X>) {
        std::array<decltype(map_numbers(x[0], f)), std::tuple_size_v<X>> r{};
        for (std::size_t i = 0; i < r.size(); ++i) r[i] = map_numbers(x[i], f);
        return r;
    } else {
        typename X::template with_entries<decltype(map_numbers(x.entry[0], f))> r;
        for (std::size_t i = 0; i < std::size(r.entry); ++i)
            r.entry[i] = map_numbers(x.entry[i], f);
        return r;
    }
}

/// f(number) for each number, in the same order.
template <shaped X, class F>
constexpr void for_each_number(X const& x, F&& f) {
    if constexpr (scalar<X>) {
        f(x);
    } else if constexpr (is_tuple<X>) {
        std::apply([&](auto const&... xs) { (for_each_number(xs, f), ...); }, x);
    } else if constexpr (is_array<X>) {
        for (auto const& entry : x) for_each_number(entry, f);
    } else {
        for (auto const& entry : x.entry) for_each_number(entry, f);
    }
}

/// How many numbers the shape holds.
template <class X>
inline constexpr std::size_t size_of = 1;
template <class T, std::size_t N>
inline constexpr std::size_t size_of<vector<T, N>> = N * size_of<T>;
template <class T, std::size_t Rows, std::size_t Columns>
inline constexpr std::size_t size_of<matrix<T, Rows, Columns>> = Rows * Columns * size_of<T>;
template <class T, std::size_t N>
inline constexpr std::size_t size_of<std::array<T, N>> = N * size_of<T>;
template <class... Ts>
inline constexpr std::size_t size_of<std::tuple<Ts...>> = (size_of<Ts> + ... + 0);

/// The scalar in which all numbers of a shape meet.
template <class X>
struct number_in {
    using type = X;
};
template <class X>
    requires entrywise<X> || is_array<X>
struct number_in<X> : number_in<typename X::value_type> {};
template <class... Ts>
struct number_in<std::tuple<Ts...>> {
    using type = common_scalar<typename number_in<Ts>::type...>;
};
template <shaped X>
using number_of = typename number_in<std::remove_cvref_t<X>>::type;

/// The numbers of a shape one after another.
template <shaped X>
constexpr vector<number_of<X>, size_of<X>> numbers_in(X const& x) {
    vector<number_of<X>, size_of<X>> r;
    std::size_t i = 0;
    for_each_number(x, [&](auto const& n) { r.entry[i++] = static_cast<number_of<X>>(n); });
    return r;
}

/// Integers become the doubles that calculus needs; all else stays itself.
constexpr auto with_real_numbers(shaped auto const& x) {
    return map_numbers(x, []<class N>(N const& n) { return static_cast<real_scalar<N>>(n); });
}

/// What becomes of every number when only the shape counts.
struct any_number {
    constexpr int operator()(scalar auto const&) const { return 0; }
};
template <shaped X>
using outline_of = decltype(map_numbers(std::declval<X const&>(), any_number{}));

/// Do both hold their numbers in the same shape?
template <class X, class Y>
concept same_shape = shaped<X> && shaped<Y> && std::same_as<outline_of<X>, outline_of<Y>>;

}  // namespace leibniz
