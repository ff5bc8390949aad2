// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

/// What the report prints of an identity, kept from constant evaluation.
namespace leibniz::primer {

/// Is it made of rational numbers?
template <class X>
inline constexpr bool exact = is_exact<number_of<X>>;

/// A number to print: a fraction if it was computed as one.
struct number {
    double value = 0;
    std::int64_t numerator = 0;
    /// 0 for a floating-point number.
    std::int64_t denominator = 0;

    constexpr number() = default;
    constexpr explicit number(arithmetic auto x) : value(static_cast<double>(x)) {}
    constexpr explicit number(rational const& x)
        : value(static_cast<double>(x)), numerator(x.numerator), denominator(x.denominator) {}
};

/// A number, vector or matrix to print. A vector is a column; of more than 36 numbers the first are
/// kept.
struct quantity {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::array<number, 36> entry{};

    constexpr quantity() = default;
    constexpr explicit quantity(shaped auto const& x)
        : rows(size_of<std::remove_cvref_t<decltype(x)>>), columns(1) {
        if constexpr (is_matrix<std::remove_cvref_t<decltype(x)>>) {
            rows = x.rows();
            columns = x.columns();
        }
        std::size_t i = 0;
        for_each_number(x, [&](auto const& n) {
            if (i < entry.size()) entry[i++] = number(n);
        });
    }
};

/// The arguments at which an identity is compared.
struct point {
    std::array<quantity, 4> argument{};
    std::size_t arguments = 0;
};

/// A point that is written down only when it is to be shown.
template <class WriteDown, std::size_t Numbers>
struct place_of {
    WriteDown write_down;
    /// How many numbers the largest argument has.
    static constexpr std::size_t numbers = Numbers;
};
template <class P>
inline constexpr bool is_place = false;
template <class WriteDown, std::size_t Numbers>
inline constexpr bool is_place<place_of<WriteDown, Numbers>> = true;
template <class P>
concept place = is_place<P>;

template <shaped... Xs>
constexpr auto at(Xs const&... xs) {
    auto const write_down = [&xs...] { return point{{quantity(xs)...}, sizeof...(xs)}; };
    return place_of<decltype(write_down), std::max({size_of<Xs>...})>{write_down};
}

/// Several numbers, not too many to read.
constexpr bool is_telling(std::size_t numbers) { return numbers > 1 && numbers <= 6; }

/// How much there is to see: most in several numbers, least in zeros.
template <shaped X>
constexpr int interest_of(X const& x, place auto const& where) {
    bool nonzero = false;
    for_each_number(x, [&](auto const& n) { nonzero = nonzero || n != 0; });
    return (nonzero ? 4 : 0) + (is_telling(size_of<X>) ? 2 : 0) +
           (is_telling(where.numbers) ? 1 : 0);
}

/// In units in the last place; rational numbers are equal or infinitely far from each other.
template <shaped A, shaped B>
constexpr double distance_between(A const& a, B const& b) {
    if constexpr (exact<A> || exact<B>) {
        static_assert(same_shape<A, B>, "both sides of an identity have the same shape");
        return numbers_in(a) == numbers_in(b) ? 0 : std::numeric_limits<double>::infinity();
    } else {
        return ulp_distance(a, b);
    }
}

}  // namespace leibniz::primer
