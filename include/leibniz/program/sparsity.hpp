// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/differential.hpp>
#include <leibniz/linear/sparsity_pattern.hpp>
#include <leibniz/program/index_bits.hpp>
#include <leibniz/program/pattern_number.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace leibniz {

/// What a function is asked for, when it is asked which numbers its results depend on.
template <class F>
struct dependences_of;

/// Every number of x as one input of a pattern.
///
/// Refuses: a ninth layer.
template <class Tag, argument X>
constexpr auto seeded_pattern(X const& x) {
    if constexpr (can_be_seeded<number_of<X>>) {
        std::size_t i = 0;
        return map_numbers(x, [&](number_of<X> const& n) {
            pattern_number<number_of<X>, size_of<X>, Tag> r(n);
            r.inputs.insert(i++);
            return r;
        });
    } else {
        return nested_too_deep<number_of<X>>{};
    }
}

/// The tag of the pattern with which F is called at an X, and what it is called with there.
template <class F, class X>
using tag_of_dependences = epsilon_of<dependences_of<F>, X>;
template <class F, class X>
using inputs_at = std::remove_const_t<decltype(seeded_pattern<tag_of_dependences<F, X>>(X()))>;

/// For each number of f(x…) the set of those numbers of x… that it is computed from, at this point:
/// where f branches, in the branches that it takes there.
///
/// Arrays, tuples, structs and matrices count as the vectors of their numbers in order.
///
/// Cost:    one evaluation of f, with one bit for each number of x… beside every intermediate one.
/// Refuses: several vectors or matrices.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto dependences(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    using point = typename decltype(at)::argument;
    using tag = tag_of_dependences<typename decltype(at)::function, point>;
    auto const result = call(at.f, seeded_pattern<tag>(at.x));
    std::array<index_bits<size_of<point>>, size_of<std::remove_const_t<decltype(result)>>> r{};
    std::size_t i = 0;
    for_each_number(result,
                    [&](scalar auto const& n) { r[i++] = inputs_of<tag, size_of<point>>(n); });
    return r;
}

/// Does F take the entries of a vector one by one, in plain numbers at least?
template <class F, class Vector>
inline constexpr bool takes_entries = false;
template <class F, class T, std::size_t N>
    requires(!std::invocable<F const&, vector<T, N> const&>)
inline constexpr bool takes_entries<F, vector<T, N>> =
    []<std::size_t... I>(std::index_sequence<I...>) {
        using plain = typename innermost<T>::type;
        return std::invocable<F const&, one_more<I, T> const&...> ||
               std::invocable<F const&, one_more<I, plain> const&...>;
    }(std::make_index_sequence<N>{});

/// F as a function of one X: a function of several scalars is one of their vector.
template <auto F, shaped X>
constexpr auto as_function_of() {
    using function = std::remove_const_t<decltype(F)>;
    if constexpr (takes_entries<function, inputs_at<function, X>>) {
        return of_one_vector<function>{F};
    } else {
        return F;
    }
}

/// The shape of X with real numbers.
template <class X>
using real_shape = std::remove_const_t<decltype(with_real_numbers(std::declval<X>()))>;

/// What F depends on at one point. A constant of its own, so that each point has the compiler's
/// step limit to itself.
template <auto F, auto Point>
inline constexpr auto dependences_at =
    dependences(as_function_of<F, real_shape<decltype(Point)>>(), Point);

/// What F depends on at one point or another.
///
/// Refuses: points of several types.
template <auto F, auto Point, auto... More>
constexpr auto united_dependences() {
    constexpr bool have_one_type = (std::same_as<decltype(Point), decltype(More)> && ...);
    static_assert(have_one_type, "the samples of a sparsity are points of one type");
    auto r = dependences_at<F, Point>;
    if constexpr (have_one_type) {
        for (std::size_t i = 0; i < r.size(); ++i) ((r[i] |= dependences_at<F, More>[i]), ...);
    }
    return r;
}
template <auto F, auto Point, auto... More>
inline constexpr auto dependences_at_samples = united_dependences<F, Point, More...>();

/// These entries in compressed rows.
template <auto const& Rows>
constexpr auto as_sparsity_pattern() {
    constexpr std::size_t nonzeros = [] {
        std::size_t n = 0;
        for (auto const& row : Rows) n += row.size();
        return n;
    }();
    constexpr std::size_t columns = std::remove_cvref_t<decltype(Rows[0])>::bound;
    return sparsity_pattern<Rows.size(), columns, nonzeros>(
        [](std::size_t i, std::size_t j) { return Rows[i].contains(j); });
}

/// Which entries of the Jacobian of F may be different from zero, in compressed rows: those that
/// are computed at one of the samples or another.
///
///     constexpr auto p = sparsity<upwind, blowing_left, blowing_right>;
///
/// F is a constant callable. The samples are constant points of the class that F takes; where F
/// takes several scalars, vectors of them. There is one for each way that F branches.
///
/// Edges:   where F takes a branch that it takes at no sample, other entries may be there.
/// Cost:    that of `dependences` for each sample, at compile time.
/// Refuses: samples of several types.
template <auto F, auto Sample, auto... More>
inline constexpr auto sparsity = as_sparsity_pattern<dependences_at_samples<F, Sample, More...>>();

}  // namespace leibniz
