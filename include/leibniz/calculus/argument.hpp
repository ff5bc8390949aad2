// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/aggregate.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/jet.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// What a function can be differentiated by: a shape. A struct that is none is let in, too, to be
/// refused in a sentence.
template <class X>
concept argument = shaped<X> || aggregate<std::remove_cvref_t<X>>;

/// Do they hold floating-point numbers, below any ε?
template <class... Xs>
inline constexpr bool are_floating = false;
template <shaped... Xs>
inline constexpr bool are_floating<Xs...> =
    (std::floating_point<real_scalar<typename innermost<number_of<Xs>>::type>> && ...);

/// Takes the place of a struct that was refused, so that nothing else is complained of.
struct refused_argument {};

template <>
struct shape_of<refused_argument> {
    static constexpr std::size_t size = 1;
    using number = double;
    static constexpr auto entries(refused_argument const&) { return std::array{0.0}; }
    static constexpr auto map(refused_argument const& x, auto&&) { return x; }
};

/// Integers become the doubles that calculus needs; all else stays itself.
template <shaped X>
constexpr auto with_real_numbers(X const& x) {
    return map_numbers(x, []<class N>(N const& n) { return static_cast<real_scalar<N>>(n); });
}
/// Refuses: a struct that is no shape.
template <aggregate X>
    requires(!shaped<X>)
constexpr refused_argument with_real_numbers(X const&) {
    static_assert(
        verdict_on<X> != struct_verdict::is_no_template,
        "make the struct a template over its number, template <class T> struct, that takes every scalar T: its derivative is the same struct of other numbers");
    static_assert(verdict_on<X> != struct_verdict::has_too_many_fields,
                  "a struct has at most 16 fields: group them into structs or arrays");
    static_assert(
        verdict_on<X> != struct_verdict::has_a_field_without_shape,
        "every field of the struct is made of its number T: a T, a vector, matrix, std::array, std::tuple or struct of T; keep what is constant outside");
    return {};
}

/// One of several arguments with real numbers, as precise as those of all: a float beside a double
/// is a double. No argument gets an ε that it does not have.
template <class... All>
struct as_precise_as {
    static constexpr auto of(argument auto const& x) { return with_real_numbers(x); }
};
template <class... All>
    requires are_floating<All...>
struct as_precise_as<All...> {
    using number = common_scalar<real_scalar<typename innermost<number_of<All>>::type>...>;

    static constexpr auto of(shaped auto const& x) {
        return map_numbers(with_real_numbers(x), []<class N>(N const& n) {
            return static_cast<common_scalar<N, number>>(n);
        });
    }
};

}  // namespace leibniz
