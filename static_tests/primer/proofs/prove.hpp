// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../proof.hpp"

#include <leibniz/leibniz.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>

/// What is proved of a row, and refuted of an erratum.
namespace leibniz::primer {

/// The verdict on f(x…) = g(x…): a constant of its own.
template <class F, class G, shaped... Arguments>
inline constexpr auto comparison = identical<Arguments...>(F{}, G{});

/// How many identities hold for all arguments, and how surely.
struct finding {
    std::size_t identities;
    bool in_dimensions;
    double error_exponent;

    friend constexpr finding operator+(finding const& a, finding const& b) {
        return {a.identities + b.identities, a.in_dimensions || b.in_dimensions,
                std::min(a.error_exponent, b.error_exponent)};
    }
};

/// f(x…) = g(x…) for all arguments, in a static test.
template <shaped... Arguments, class F, class G>
constexpr finding for_all(F, G) {
    constexpr auto const& verdict = comparison<F, G, Arguments...>;
    static_assert(verdict.proved(), "an identity of the primer is not proved");
    return {1, false, verdict.error_exponent()};
}

/// What a statement finds in these dimensions.
template <std::size_t... Dimensions>
constexpr finding in(auto const& statement) {
    finding f = statement.template operator()<Dimensions...>();
    f.in_dimensions = true;
    return f;
}

/// A statement on each dimension N = 1 to 4: `statement.operator()<N>()`
constexpr finding in_dimensions(auto const& statement) {
    return in<1>(statement) + in<2>(statement) + in<3>(statement) + in<4>(statement);
}

/// One on matrices of M rows and N columns. Each takes every value from 1 to 4, and not only
/// together.
constexpr finding in_shapes(auto const& statement) {
    return in<1, 1>(statement) + in<2, 3>(statement) + in<3, 2>(statement) + in<4, 4>(statement);
}

/// One on matrices with as many rows as columns or more: of full column rank, but for some. The
/// columns take every number from 1 to 4.
constexpr finding in_tall_shapes(auto const& statement) {
    return in<1, 1>(statement) + in<3, 2>(statement) + in<4, 3>(statement) + in<4, 4>(statement);
}

/// One on three dimensions, no two of which are equal. Each takes every value from 1 to 4.
constexpr finding in_different_dimensions(auto const& statement) {
    return in<1, 3, 2>(statement) + in<2, 1, 4>(statement) + in<3, 4, 1>(statement) +
           in<4, 2, 3>(statement);
}

/// All that the row of that id states holds for all arguments.
constexpr proof proved(std::string_view id, auto const&... findings) {
    finding const all = (findings + ...);
    return {id, all.identities, all.in_dimensions, all.error_exponent};
}

/// The arguments that these numbers are, one after another.
template <shaped... Arguments>
constexpr point point_of(auto const& numbers) {
    std::size_t next = 0;
    auto const take = [&](auto const& x) {
        return quantity(map_numbers(x, [&](auto const&) { return numbers[next++]; }));
    };
    return {{take(Arguments{})...}, sizeof...(Arguments)};
}

/// What the erratum of that id prints differs from what is right at a point that the prover found.
template <shaped... Arguments, class Right, class Printed>
constexpr refutation refuted(std::string_view id, Right, Printed) {
    constexpr auto const& verdict = comparison<Right, Printed, Arguments...>;
    static_assert(verdict.refuted(), "a misprint of the primer is not refuted");
    using result = std::remove_cvref_t<std::invoke_result_t<Right, Arguments...>>;
    constexpr quantity shape(result{});
    auto const middle = [](auto const& x) { return x.lower + (x.upper - x.lower) / 2; };
    return {id,
            point_of<Arguments...>(verdict.point()),
            static_cast<std::size_t>(verdict.row()),
            static_cast<std::size_t>(verdict.column()),
            shape.rows,
            shape.columns,
            middle(verdict.left()),
            middle(verdict.right())};
}

}  // namespace leibniz::primer
