// SPDX-License-Identifier: BSL-1.0

// The slopes at awkward points are the stated ones, and what is refused is refused.

#include "awkward_points.hpp"

#include <leibniz/leibniz.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace {

constexpr auto rows = std::apply(
    [](auto const&... sections) { return std::tuple_cat(sections.rows...); }, awkward::sections);

template <std::size_t I>
constexpr auto row = std::get<I>(rows);

template <std::size_t I>
constexpr double slope() {
    return leibniz::derivative<row<I>.order>(row<I>.f, row<I>.x);
}

/// The same by another number that carries this order. (Those of a higher order may have no further
/// derivative there: tests/calculus/agreement.cpp asks them at run time.)
template <std::size_t I>
constexpr double slope_by_another_number() {
    if constexpr (row<I>.order == 1) {
        return leibniz::jvp(row<I>.f, row<I>.x, 1);
    } else if constexpr (row<I>.order == 2) {
        return leibniz::hessian(row<I>.f, row<I>.x)(0, 0);
    } else {
        return leibniz::derivative(leibniz::derivative<row<I>.order - 1>(row<I>.f), row<I>.x);
    }
}

template <std::size_t I>
concept has_a_slope = requires { typename std::bool_constant<(void(slope<I>()), true)>; };

/// If this fails, the compiler names the line of the function in the list.
template <std::size_t I, class Function>
constexpr bool is_as_stated() {
    if constexpr (row<I>.slope) {
        static_assert(slope<I>() == *row<I>.slope);
        static_assert(slope_by_another_number<I>() == *row<I>.slope);
    } else {
        static_assert(!has_a_slope<I>);
    }
    return true;
}

template <std::size_t... I>
constexpr bool are_as_stated(std::index_sequence<I...>) {
    return (is_as_stated<I, decltype(row<I>.f)>() && ...);
}

static_assert(are_as_stated(std::make_index_sequence<std::tuple_size_v<decltype(rows)>>{}));

}  // namespace
