// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "quantity.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace leibniz::primer {

/// One identity: what the document states beside what dual numbers give, over all points compared.
///
/// The sample that is shown is the first one that differs by more than the bound; if none does, the
/// first of those with most to see.
struct row {
    std::string_view id;
    std::string_view identity;
    /// How many units in the last place the two sides may differ: 0 where the arithmetic is exact.
    /// Rational numbers may not differ at all, whatever the bound.
    double bound = 0;
    /// Why there is no proof for all arguments: "a limit", "a kink". Empty where there is one, in
    /// proofs/.
    std::string_view without_proof{};

    point where{};
    quantity value{};
    quantity stated{};
    double distance = 0;
    std::size_t points = 0;
    /// How many of the points were compared in rational numbers.
    std::size_t rational_points = 0;

    constexpr bool holds() const { return points > 0 && distance <= bound; }

    /// Both sides at a point; the right one is written from the document, never by the operator it
    /// is compared with.
    constexpr void compare(place auto const& where_compared, shaped auto const& by_dual_numbers,
                           shaped auto const& by_document) {
        double const d = distance_between(by_dual_numbers, by_document);
        int const telling = d > bound ? failure : interest_of(by_dual_numbers, where_compared);
        if (telling > interest) {
            interest = telling;
            where = where_compared.write_down();
            value = quantity(by_dual_numbers);
            stated = quantity(by_document);
        }
        distance = d > distance ? d : distance;
        ++points;
        rational_points += exact<decltype(by_dual_numbers)> ? 1 : 0;
    }

    /// A statement that is true or false at a point.
    constexpr void require(place auto const& where_compared, bool statement) {
        compare(where_compared, statement ? 1 : 0, 1);
    }

    /// How telling the sample is.
    static constexpr int failure = 100;
    int interest = -1;
};

/// The bound of identities whose sides round differently.
inline constexpr double rounding = 4;

/// The rows of one source document.
template <row const&... Rows>
struct rows_of_document {
    static constexpr std::array<row const*, sizeof...(Rows)> all{&Rows...};
};

/// One row in a static test: the row that fails is named in the error.
template <row const& Row>
constexpr bool holds() {
    static_assert(Row.points > 0, "a row compares something");
    static_assert(Row.distance <= Row.bound, "a row of the primer fails");
    return Row.holds();
}
template <row const&... Rows>
constexpr bool all_hold(rows_of_document<Rows...>) {
    return (holds<Rows>() && ...);
}

}  // namespace leibniz::primer
