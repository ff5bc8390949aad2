// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

/// What the report and the static tests share: a row is one identity of a source document, compared
/// at points in constant evaluation.
namespace leibniz::primer {

/// A number, vector or matrix to print. A vector is a column; of more than 36 numbers the first are
/// kept.
struct quantity {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::array<double, 36> entry{};

    constexpr quantity() = default;
    constexpr explicit quantity(shaped auto const& x)
        : rows(size_of<std::remove_cvref_t<decltype(x)>>), columns(1) {
        if constexpr (is_matrix<std::remove_cvref_t<decltype(x)>>) {
            rows = x.rows();
            columns = x.columns();
        }
        std::size_t i = 0;
        for_each_number(x, [&](auto const& n) {
            if (i < entry.size()) entry[i++] = static_cast<double>(n);
        });
    }

    /// How much there is to see: most in several numbers, not too many to read, least in zeros.
    constexpr int interest() const {
        bool nonzero = false;
        for (double const x : entry) nonzero = nonzero || x != 0;
        return (nonzero ? 1 : 0) + (rows * columns > 1 && rows * columns <= 6 ? 2 : 0);
    }
};

/// The arguments at which an identity is compared.
struct point {
    std::array<quantity, 4> argument{};
    std::size_t arguments = 0;
};
constexpr point at(shaped auto const&... xs) { return {{quantity(xs)...}, sizeof...(xs)}; }

/// One identity: what the document states beside what dual numbers give, over all points compared.
///
/// The sample that is shown is the first one that differs by more than the bound; if none does, the
/// first of those with most to see.
struct row {
    std::string_view id;
    std::string_view identity;
    /// How many units in the last place the two sides may differ: 0 where the arithmetic is exact.
    double bound = 0;

    point where{};
    quantity value{};
    quantity stated{};
    double distance = 0;
    std::size_t points = 0;

    constexpr bool holds() const { return points > 0 && distance <= bound; }

    /// Both sides at a point; the right one is written from the document, never by the operator it
    /// is compared with.
    constexpr void compare(point const& p, shaped auto const& by_dual_numbers,
                           shaped auto const& by_document) {
        double const d = ulp_distance(by_dual_numbers, by_document);
        quantity const result(by_dual_numbers);
        bool const failed_before = distance > bound;
        if (points == 0 || (d > bound && !failed_before) ||
            (d <= bound && !failed_before && result.interest() > value.interest())) {
            where = p;
            value = result;
            stated = quantity(by_document);
        }
        distance = d > distance ? d : distance;
        ++points;
    }
};

/// The bound of identities whose sides round differently.
inline constexpr double rounding = 4;

/// The rows of one source document.
template <row const&... Rows>
struct rows_of_document {
    static constexpr std::array<row const*, sizeof...(Rows)> all{&Rows...};
};

/// A source document: its number, its name and its rows.
struct document {
    std::string_view id;
    std::string_view title;
    std::span<row const* const> rows;
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
