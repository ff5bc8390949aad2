// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/tensor.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// Called where a constant expression reads or writes outside a matrix: being no constant, it stops
/// the compiler by name.
inline void matrix_index_out_of_range() {}

/// An entry of a braced row whose scalar the language cannot deduce, because the entries' types
/// differ. No long double: such a row is read as a row of double.
struct entry_of_mixed_row {
    template <scalar S>
        requires(!std::same_as<S, long double>)
    constexpr entry_of_mixed_row(S const&) {}
};

/// A = (aᵢⱼ), stored row after row.
///
/// `matrix{{2, 3}, {3.5, 24}}` and `matrix{vector{…}, vector{…}}` deduce the scalar and both sizes;
/// integers become double. Within a row in plain braces numbers may mix, a dual and a number may
/// not: the row is then written as a vector.
///
/// Refuses: in constant evaluation, an index out of range; at run time nothing is checked.
template <tensor T, std::size_t Rows, std::size_t Columns>
struct matrix {
    static_assert(Rows > 0, "a matrix has at least one row");
    static_assert(Columns > 0, "a matrix has at least one column");

    using value_type = T;

    template <tensor U>
    using with_entries = matrix<U, Rows, Columns>;

    T entry[Rows > 0 && Columns > 0 ? (Rows* Columns) : 1];

    constexpr matrix() = default;

    template <std::convertible_to<T>... Us, std::size_t... Lengths>
        requires(sizeof...(Us) == Rows && !(std::same_as<Us, T> && ...))
    constexpr matrix(Us const (&... rows)[Lengths]) {
        fill(rows...);
    }

    template <std::size_t... Lengths>
        requires(sizeof...(Lengths) == Rows)
    constexpr matrix(T const (&... rows)[Lengths]) {
        fill(rows...);
    }

    template <std::size_t... Lengths>
        requires(sizeof...(Lengths) == Rows && arithmetic<T>)
    constexpr matrix([[maybe_unused]] entry_of_mixed_row const (&... rows)[Lengths]) : entry{} {
        static_assert(
            sizeof...(Lengths) == 0,
            "a row that mixes scalar types is written as a vector: matrix{vector{x, 0}, ...}");
    }

    template <std::convertible_to<T>... Us, std::size_t... Lengths>
        requires(sizeof...(Us) == Rows)
    constexpr explicit matrix(vector<Us, Lengths> const&... rows) {
        fill(rows.entry...);
    }

    template <std::convertible_to<T> U>
        requires(!std::same_as<U, T>)
    constexpr matrix(matrix<U, Rows, Columns> const& other) {
        for (std::size_t k = 0; k < Rows * Columns; ++k) entry[k] = static_cast<T>(other.entry[k]);
    }

    static constexpr std::size_t rows() { return Rows; }
    static constexpr std::size_t columns() { return Columns; }

    constexpr T& operator()(std::size_t i, std::size_t j) { return entry[position(i, j)]; }
    constexpr T const& operator()(std::size_t i, std::size_t j) const {
        return entry[position(i, j)];
    }

    // Refuses, as that of a vector.
    template <scalar Row, scalar Column>
        requires(!std::integral<Row> || !std::integral<Column>)
    constexpr T const& operator()(Row const&, Column const&) const {
        refuse_index<Row, Column>();
        return entry[0];
    }

#ifdef __cpp_multidimensional_subscript
    constexpr T& operator[](std::size_t i, std::size_t j) { return entry[position(i, j)]; }
    constexpr T const& operator[](std::size_t i, std::size_t j) const {
        return entry[position(i, j)];
    }
#endif

    constexpr vector<T, Columns> row(std::size_t i) const {
        vector<T, Columns> result;
        T const* from = &entry[position(i, 0)];
        for (std::size_t j = 0; j < Columns; ++j) result.entry[j] = from[j];
        return result;
    }

    constexpr vector<T, Rows> column(std::size_t j) const {
        vector<T, Rows> result;
        for (std::size_t i = 0; i < Rows; ++i) result.entry[i] = entry[position(i, j)];
        return result;
    }

private:
    static constexpr std::size_t position(std::size_t i, std::size_t j) {
        if (std::is_constant_evaluated() && (i >= Rows || j >= Columns)) {
            matrix_index_out_of_range();
        }
        return i * Columns + j;
    }

    template <class... Us, std::size_t... Lengths>
    constexpr void fill(Us const (&... rows)[Lengths]) {
        constexpr bool have_same_length = ((Lengths == Columns) && ...);
        static_assert(((Lengths == Columns) && ...), "the rows of a matrix have the same length");
        if constexpr (have_same_length) {
            T* to = entry;
            auto const append = [&to](auto const& row) {
                for (auto const& value : row) *to++ = static_cast<T>(value);
            };
            (append(rows), ...);
        } else {
            for (T& value : entry) value = T();
        }
    }
};

template <scalar T, scalar... Ts, std::size_t Length, std::size_t... Lengths>
matrix(T const (&)[Length], Ts const (&... others)[Lengths])
    -> matrix<real_scalar<common_scalar<T, Ts...>>, 1 + sizeof...(Ts), Length>;

template <std::size_t Length, std::size_t... Lengths>
matrix(entry_of_mixed_row const (&)[Length], entry_of_mixed_row const (&... others)[Lengths])
    -> matrix<double, 1 + sizeof...(Lengths), Length>;

template <scalar T, scalar... Ts, std::size_t Length, std::size_t... Lengths>
matrix(vector<T, Length> const&, vector<Ts, Lengths> const&...)
    -> matrix<real_scalar<common_scalar<T, Ts...>>, 1 + sizeof...(Ts), Length>;

template <class T, std::size_t Rows, std::size_t Columns>
inline constexpr bool is_matrix<matrix<T, Rows, Columns>> = true;

}  // namespace leibniz
