// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/seeded_view.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

/// A function f(x, y) whose result has a size known at run time assigns it, yᵢ = …, and nothing is
/// stored but what was asked for.
namespace leibniz {

/// placeᵢ = s. Refuses: a place that is const, or cannot hold s.
template <class T, scalar S>
constexpr void write_entry(std::span<T> const& place, std::size_t i, S const& s) {
    constexpr bool fits = !std::is_const_v<T> && !std::integral<T> && std::convertible_to<S, T>;
    static_assert(
        fits,
        "the result is written to: its numbers must not be const, and must be able to hold the derivative");
    if constexpr (fits) place[i] = static_cast<T>(s);
}

/// In the place of values that were not asked for.
struct no_values {};
constexpr void write_entry(no_values, std::size_t, scalar auto const&) {}

/// yᵢ, which can be assigned.
template <class View>
struct assigned_number {
    View y;
    std::size_t i;

    constexpr assigned_number(View const& view, std::size_t index) : y(view), i(index) {}
    assigned_number(assigned_number const&) = default;
    assigned_number& operator=(assigned_number const&) = delete;

    template <scalar S>
    constexpr S operator=(S const& s) const {
        y.write(i, s);
        return s;
    }
    template <scalar S>
    constexpr void operator+=(S const&) const {
        refuse_to_read<S>();
    }
    template <scalar S>
    constexpr void operator-=(S const&) const {
        refuse_to_read<S>();
    }
    template <scalar S>
    constexpr void operator*=(S const&) const {
        refuse_to_read<S>();
    }
    template <scalar S>
    constexpr void operator/=(S const&) const {
        refuse_to_read<S>();
    }

private:
    template <class S>
    static constexpr void refuse_to_read() {
        static_assert(!scalar<S>,
                      "y of f(x, y) is assigned and not read: sum in a number of its own first");
    }
};

/// The y of f(x, y): yᵢ = a + b·ε writes a to the values, and b to row i of the derivatives, from
/// the column `first` on.
template <class Tag, class Number, class Values, class Derivatives>
struct assigned_view {
    using value_type = Number;
    using iterator = index_iterator<assigned_view>;

    Values values;
    Derivatives derivatives;
    std::size_t rows;
    std::size_t columns;
    std::size_t first;
    std::size_t count;

    // With constructors it is no struct of shapes.
    constexpr assigned_view() = default;
    constexpr assigned_view(Values const& v, Derivatives const& d, std::size_t of_rows,
                            std::size_t of_columns, std::size_t first_column,
                            std::size_t of_directions)
        : values(v),
          derivatives(d),
          rows(of_rows),
          columns(of_columns),
          first(first_column),
          count(of_directions) {}

    constexpr std::size_t size() const { return rows; }
    constexpr bool empty() const { return rows == 0; }
    constexpr assigned_number<assigned_view> operator[](std::size_t i) const { return {*this, i}; }
    constexpr iterator begin() const { return {*this, 0}; }
    constexpr iterator end() const { return {*this, rows}; }

    template <scalar S>
    constexpr void write(std::size_t i, S const& s) const {
        write_entry(values, i, value_part<Tag>(s));
        for (std::size_t k = 0; k < count; ++k)
            write_entry(derivatives, i * columns + first + k, tangent_part<Tag>(s, k));
    }
};

/// The result of a derivative inside a derivative may be the y of the outer function.
template <class Tag, class Number, class Values, class Derivatives>
constexpr void write_entry(assigned_view<Tag, Number, Values, Derivatives> const& y, std::size_t i,
                           scalar auto const& s) {
    y.write(i, s);
}

template <class X>
inline constexpr bool is_assigned_view = false;
template <class Tag, class Number, class Values, class Derivatives>
inline constexpr bool is_assigned_view<assigned_view<Tag, Number, Values, Derivatives>> = true;

}  // namespace leibniz
