// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../calculus/awkward_points.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/learning.hpp>
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

/// The law of this folder: at awkward points programs have the slopes that are stated for dual
/// numbers, but at a few, which are listed here. The points are divided among the files, for the
/// compiler's sake.
namespace leibniz::tests {

using awkward::infinity;
using awkward::refused;

struct difference {
    std::string_view function;
    std::size_t order;
    std::optional<double> slope;
};

inline constexpr difference differences[] = {
    // The sign of a zero inside is not kept: nor is that of the pole.
    {"√(−x)", 1, infinity},
    {"log(−x)", 1, infinity},
    // A quotient's pole is not guarded against zeros: 0·∞.
    {"acosh x", 2, refused},
    // What is no number for dual numbers, since 0·∞ is computed where a program has no edge.
    {"0·√x", 1, 0},
    {"exp(−1/x²)", 2, 0},
    {"atan2(x, x)", 1, 0},
    {"x·log x", 1, -infinity},
    {"√(x·x)", 2, infinity},
    {"log(x·x)", 2, infinity},
};

inline constexpr auto rows = std::apply(
    [](auto const&... sections) { return std::tuple_cat(sections.rows...); }, awkward::sections);

template <std::size_t I>
constexpr auto const& row = std::get<I>(rows);

/// What the program is to say.
template <std::size_t I>
constexpr std::optional<double> stated() {
    for (auto const& d : differences)
        if (d.function == row<I>.function && d.order == row<I>.order) return d.slope;
    return row<I>.slope;
}

template <std::size_t I>
struct function {
    constexpr auto operator()(auto const& x) const { return row<I>.f(x); }
};

/// Beyond the second order the power series is recorded.
template <std::size_t I>
constexpr double slope() {
    if constexpr (row<I>.order == 1) {
        return compiled<derivative(function<I>{}), double>(row<I>.x);
    } else if constexpr (row<I>.order == 2) {
        return compiled<hessian(function<I>{}), double>(row<I>.x)(0, 0);
    } else {
        return compiled<derivative<row<I>.order>(function<I>{}), double>(row<I>.x);
    }
}

template <std::size_t I>
concept has_a_slope = requires { typename std::bool_constant<(void(slope<I>()), true)>; };

/// If this fails, the compiler names the line of the function in the list.
template <std::size_t I, class Function>
constexpr bool is_as_stated() {
    if constexpr (stated<I>()) {
        static_assert(slope<I>() == *stated<I>());
    } else {
        static_assert(!has_a_slope<I>);
    }
    return true;
}

inline constexpr std::size_t parts = 10;

/// Those of every tenth point, from Part on.
template <std::size_t Part>
constexpr bool part_is_as_stated() {
    constexpr std::size_t size = (std::tuple_size_v<decltype(rows)> - Part + parts - 1) / parts;
    return []<std::size_t... K>(std::index_sequence<K...>) {
        return (is_as_stated<Part + parts * K, decltype(row<Part + parts * K>.f)>() && ...);
    }(std::make_index_sequence<size>{});
}

}  // namespace leibniz::tests
