// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/aggregate.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/dual.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

/// What goes into a function and what comes out of it is a shape filled with numbers: one scalar, a
/// vector, a matrix, a std::array, a std::tuple of such, a struct of such that is a template over
/// its numbers. Every operator walks shapes by the two functions map_numbers and for_each_number.
namespace leibniz {

/// How a class X holds numbers. A class of your own joins by specialising it:
///
///     template <class T>
///     struct leibniz::shape_of<mine<T>> : shape_of_parts<T, vector<T, 3>> {
///         static constexpr auto parts(mine<T> const& x) { return std::tie(x.a(), x.b()); }
///         static constexpr auto map(mine<T> const& x, auto&& f) {
///             return mine<decltype(f(x.a()))>{f(x.a()), f(x.b())};
///         }
///     };
///
/// The parts, which are shapes too, are read as a tuple of references; `map` gives the same class
/// with f(part) in the place of each part, called in order.
///
/// Unspecialised it is that of structs which are templates over their numbers.
template <class X>
struct shape_of;

/// A shape filled with numbers.
template <class X>
inline constexpr bool is_shaped = scalar<X> || requires { shape_of<X>::size; };

template <class X>
concept shaped = is_shaped<std::remove_cvref_t<X>>;

/// How many numbers the shape holds.
template <class X>
inline constexpr std::size_t size_of = shape_of<X>::size;
template <scalar X>
inline constexpr std::size_t size_of<X> = 1;

template <class X>
struct number_in {
    using type = typename shape_of<X>::number;
};
template <scalar X>
struct number_in<X> {
    using type = X;
};

/// The scalar in which all numbers of a shape meet.
template <shaped X>
using number_of = typename number_in<std::remove_cvref_t<X>>::type;

/// The same shape with f(number) in the place of each number, in order: a matrix row by row, a
/// struct field by field.
template <shaped X, class F>
constexpr auto map_numbers(X const& x, F&& f) {
    if constexpr (scalar<X>) {
        return f(x);
    } else {
        return shape_of<X>::map(x, [&f](auto const& part) { return map_numbers(part, f); });
    }
}

/// f(number) for each number, in the same order.
template <shaped X, class F>
constexpr void for_each_number(X const& x, F&& f) {
    if constexpr (scalar<X>) {
        f(x);
    } else if constexpr (requires { typename shape_of<X>::results; }) {
        shape_of<X>::with_parts(x,
                                [&f](auto const&... parts) { (for_each_number(parts, f), ...); });
    } else if constexpr (requires { shape_of<X>::parts(x); }) {
        std::apply([&f](auto const&... parts) { (for_each_number(parts, f), ...); },
                   shape_of<X>::parts(x));
    } else {
        for (auto const& entry : shape_of<X>::entries(x)) for_each_number(entry, f);
    }
}

/// The shape of entries of one kind.
template <class Entry, std::size_t N>
struct shape_of_entries {
    static constexpr std::size_t size = N * size_of<Entry>;
    using number = number_of<Entry>;

    template <class Mapped>
    static constexpr Mapped map_into(auto const& entries, auto& f) {
        Mapped r;
        auto& to = shape_of<Mapped>::entries(r);
        for (std::size_t i = 0; i < N; ++i) to[i] = f(entries[i]);
        return r;
    }
};

template <entrywise X>
struct shape_of<X> : shape_of_entries<typename X::value_type, std::extent_v<decltype(X::entry)>> {
    static constexpr auto& entries(auto& x) { return x.entry; }
    static constexpr auto map(X const& x, auto&& f) {
        return shape_of::template map_into<
            typename X::template with_entries<decltype(f(x.entry[0]))>>(x.entry, f);
    }
};

template <shaped T, std::size_t N>
struct shape_of<std::array<T, N>> : shape_of_entries<T, N> {
    static constexpr auto& entries(auto& x) { return x; }
    static constexpr auto map(std::array<T, N> const& x, auto&& f) {
        return shape_of::template map_into<std::array<decltype(f(x[0])), N>>(x, f);
    }
};

/// Is it a scalar, or has it such parts only?
template <class X>
inline constexpr bool has_scalar_parts = false;

/// The shape of parts of several kinds. Blocks, one for each part, come in a `tuple_of` them.
template <shaped... Parts>
struct shape_of_parts {
    static constexpr std::size_t size = (size_of<Parts> + ...);
    static constexpr bool are_scalars = (has_scalar_parts<Parts> && ...);
    using number = common_scalar<number_of<Parts>...>;
    template <class... Blocks>
    using tuple_of = std::tuple<Blocks...>;
};

/// A shape of parts: a tuple or a struct.
template <class X>
concept of_parts = requires(X const& x) { shape_of<X>::parts(x); };

template <scalar X>
inline constexpr bool has_scalar_parts<X> = true;
template <of_parts X>
inline constexpr bool has_scalar_parts<X> = shape_of<X>::are_scalars;

template <shaped... Ts>
    requires(sizeof...(Ts) > 0)
struct shape_of<std::tuple<Ts...>> : shape_of_parts<Ts...> {
    static constexpr auto const& parts(std::tuple<Ts...> const& x) { return x; }
    static constexpr auto map(std::tuple<Ts...> const& x, auto&& f) {
        return std::apply(
            [&f](Ts const&... parts) { return std::tuple<decltype(f(parts))...>{f(parts)...}; }, x);
    }
};

/// Of results side by side, each of a type of its own: `With<A, B>` is the struct of an A and a B.
/// It need not be taken apart by guesses; nor is it by a std::tuple, which takes a compiler longer
/// than all the rest.
///
///     with_parts(x, f)    f(part, part, …)
template <template <class...> class With, shaped... Ts>
struct shape_of_results : shape_of_parts<Ts...> {
    using results = With<Ts...>;

    static constexpr auto map(With<Ts...> const& x, auto&& f) {
        return shape_of<With<Ts...>>::with_parts(
            x, [&f](Ts const&... parts) { return With<decltype(f(parts))...>{f(parts)...}; });
    }
    static constexpr auto parts(With<Ts...> const& x) {
        return shape_of<With<Ts...>>::with_parts(
            x, [](Ts const&... parts) { return std::tie(parts...); });
    }
};

/// What an F makes of a template argument: of a shape what it makes of its numbers, and what is no
/// shape stays itself.
template <class T, class F>
struct mapped_argument {
    using type = T;
};
template <shaped T, class F>
struct mapped_argument<T, F> {
    using type = decltype(std::declval<F&>()(std::declval<T const&>()));
};

/// A<U> for an A<T>, U what an F makes of T: the struct with other numbers. There is none if A is
/// no template, or none over its numbers, or does not take every number.
template <class X, class F>
struct with_other_numbers {};
template <template <class...> class A, class... Ts, class F>
    requires(is_shaped<Ts> || ...) &&
            requires { typename A<typename mapped_argument<Ts, F>::type...>; }
struct with_other_numbers<A<Ts...>, F> {
    using type = A<typename mapped_argument<Ts, F>::type...>;
};
template <template <class, auto...> class A, class T, auto... Ns, class F>
    requires(sizeof...(Ns) > 0) && is_shaped<T> &&
            requires { typename A<typename mapped_argument<T, F>::type, Ns...>; }
struct with_other_numbers<A<T, Ns...>, F> {
    using type = A<typename mapped_argument<T, F>::type, Ns...>;
};

/// Every number another one: by it is seen which fields of a struct are made of its numbers.
struct to_other_numbers {
    template <class N>
    struct than;
    constexpr auto operator()(shaped auto const& x) const {
        return map_numbers(x, []<class N>(N const&) { return dual<N, 1, than<N>>(0); });
    }
};

/// Are all these parts shapes, and those of the other class the same shapes of other numbers?
template <class Parts, class OtherParts>
inline constexpr bool parts_follow_numbers = false;
template <shaped... Parts, shaped... OtherParts>
    requires(sizeof...(Parts) == sizeof...(OtherParts))
inline constexpr bool parts_follow_numbers<std::tuple<Parts...>, std::tuple<OtherParts...>> =
    (std::same_as<std::invoke_result_t<to_other_numbers, Parts>, std::remove_cvref_t<OtherParts>> &&
     ...);

template <class X, std::size_t N>
using fields_of = decltype(tied_fields<N>(std::declval<X const&>()));

/// Is a struct a shape, and if not, why?
enum class struct_verdict {
    is_a_shape,
    is_no_template,
    has_too_many_fields,
    has_a_field_without_shape
};

template <aggregate X>
constexpr struct_verdict judge_struct() {
    using enum struct_verdict;
    if constexpr (!requires { typename with_other_numbers<X, to_other_numbers>::type; }) {
        return is_no_template;
    } else if constexpr (number_of_initialisers<X> > most_fields) {
        return has_too_many_fields;
    } else if constexpr (!has_plain_fields<X>) {
        return has_a_field_without_shape;
    } else {
        using other = typename with_other_numbers<X, to_other_numbers>::type;
        constexpr std::size_t n = number_of_initialisers<X>;
        return parts_follow_numbers<fields_of<X, n>, fields_of<other, n>>
                   ? is_a_shape
                   : has_a_field_without_shape;
    }
}

template <aggregate X>
inline constexpr struct_verdict verdict_on = judge_struct<X>();

/// The shape of a struct: of its fields, as if they were in a tuple. Of any other class there is
/// none.
template <class X>
struct shape_of_struct {};

template <class X, class Fields>
struct shape_of_fields;
template <class X, class... Fields>
struct shape_of_fields<X, std::tuple<Fields const&...>> : shape_of_parts<Fields...> {
    static constexpr auto parts(X const& x) { return tied_fields<sizeof...(Fields)>(x); }
    template <class F>
    static constexpr auto map(X const& x, F&& f) {
        using mapped = typename with_other_numbers<X, F>::type;
        return [&]<std::size_t... Bases>(std::index_sequence<Bases...>) {
            return std::apply(
                [&f](Fields const&... fields) {
                    return mapped{one_more<Bases, any_base<mapped, true>>{}..., f(fields)...};
                },
                parts(x));
        }(std::make_index_sequence<number_of_bases<X>>{});
    }
};

template <aggregate X>
    requires(verdict_on<X> == struct_verdict::is_a_shape)
struct shape_of_struct<X> : shape_of_fields<X, fields_of<X, number_of_initialisers<X>>> {};

template <class X>
struct shape_of : shape_of_struct<X> {};

/// The numbers of a shape one after another.
template <shaped X>
constexpr vector<number_of<X>, size_of<X>> numbers_in(X const& x) {
    vector<number_of<X>, size_of<X>> r;
    std::size_t i = 0;
    for_each_number(x, [&](auto const& n) { r.entry[i++] = static_cast<number_of<X>>(n); });
    return r;
}

/// What becomes of every number when only the shape counts.
struct any_number {
    constexpr int operator()(scalar auto const&) const { return 0; }
};
template <shaped X>
using outline_of = decltype(map_numbers(std::declval<X const&>(), any_number{}));

template <class X, class Y>
inline constexpr bool have_same_outline = false;
template <shaped X, shaped Y>
inline constexpr bool have_same_outline<X, Y> = std::same_as<outline_of<X>, outline_of<Y>>;

/// Do both hold their numbers in the same shape? A struct that is no shape is refused for that, and
/// not for another shape.
template <class X, class Y>
concept same_shape = have_same_outline<X, Y> || (aggregate<X> && !shaped<X>);

}  // namespace leibniz
