// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/taylor_expansion.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/symmetric_tensor.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/rational.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

/// How scalars, vectors and matrices are written: one form, in which a stream or a formatter prints
/// the numbers.
///
///     dual, taylor, second_order   {3; 1, 0}           semicolons between orders, commas within
///     polynomial                   {1; 1; 0.5}         p₀, p₁, p₂, as the series that it ends
///     nested                       {{3; 1}; {1; 0}}    the numbers of the outer one are jets
///     vector                       (1, 2)
///     matrix                       (1, 2; 3, 4)        row after row
///     symmetric_tensor             ((1, 2; 2, 3), …)   the matrices t₀, t₁, …
///     rational                     1/3, -2, 0/0        a denominator of 1 is left out
///     expression                   2*x + 3*y           as to_text says
namespace leibniz {

// Formulas, which a program has that includes expression.hpp; they are written as `to_text` does.
template <class Tag, class... Numbers>
class expression;
template <std::size_t Capacity>
class constant_text;

template <class T>
inline constexpr bool is_polynomial = false;
template <class T, std::size_t K>
inline constexpr bool is_polynomial<polynomial<T, K>> = true;

template <class T>
inline constexpr bool is_symmetric_tensor = false;
template <class T, std::size_t N>
inline constexpr bool is_symmetric_tensor<symmetric_tensor<T, N>> = true;

/// What is written as numbers between brackets.
template <class T>
concept composite = std::same_as<T, std::remove_cvref_t<T>> &&
                    (jet<T> || entrywise<T> || is_polynomial<T> || is_symmetric_tensor<T>);

/// The type of the numbers that are written.
template <class T>
struct written_number_of {
    using type = T;
};
template <jet T>
struct written_number_of<T> : written_number_of<typename jet_layer<T>::number> {};
template <entrywise T>
struct written_number_of<T> : written_number_of<typename T::value_type> {};
template <class T, std::size_t K>
struct written_number_of<polynomial<T, K>> : written_number_of<T> {};
template <class T, std::size_t N>
struct written_number_of<symmetric_tensor<T, N>> : written_number_of<T> {};
template <class T>
using written_number = typename written_number_of<T>::type;

/// The orders of a jet begin at these of its parts.
template <class T, std::size_t N, class Tag>
constexpr bool begins_an_order(dual<T, N, Tag> const&, std::size_t part) {
    return part == 0;
}
template <class T, std::size_t K, class Tag>
constexpr bool begins_an_order(taylor<T, K, Tag> const&, std::size_t) {
    return true;
}
template <class T, std::size_t N, class Kept, class Tag>
constexpr bool begins_an_order(second_order<T, N, Kept, Tag> const&, std::size_t part) {
    return part == 0 || part == Kept::directions;
}

/// Writes x by  put(number)  and  put("text"), in the order of the text.
template <class Put, class T>
    requires(!composite<T>)
constexpr void write_text(Put const& put, T const& x) {
    put(x);
}
template <class Put, composite T>
constexpr void write_text(Put const& put, T const& x) {
    if constexpr (jet<T>) {
        put("{");
        write_text(put, x.value);
        for (std::size_t i = 0; i < T::parts; ++i) {
            put(begins_an_order(x, i) ? "; " : ", ");
            write_text(put, x.part(i));
        }
        put("}");
    } else if constexpr (is_polynomial<T>) {
        for (std::size_t k = 0; k <= T::degree(); ++k) {
            put(k == 0 ? "{" : "; ");
            write_text(put, x[k]);
        }
        put("}");
    } else if constexpr (is_vector<T>) {
        for (std::size_t i = 0; i < T::size(); ++i) {
            put(i == 0 ? "(" : ", ");
            write_text(put, x[i]);
        }
        put(")");
    } else if constexpr (is_matrix<T>) {
        for (std::size_t i = 0; i < T::rows(); ++i) {
            put(i == 0 ? "(" : "; ");
            for (std::size_t j = 0; j < T::columns(); ++j) {
                if (j > 0) put(", ");
                write_text(put, x(i, j));
            }
        }
        put(")");
    } else {
        constexpr std::size_t n = T::dimension();
        for (std::size_t i = 0; i < n; ++i) {
            matrix<std::remove_cvref_t<decltype(x(0, 0, 0))>, n, n> slice;
            for (std::size_t j = 0; j < n; ++j) {
                for (std::size_t k = 0; k < n; ++k) slice(j, k) = x(i, j, k);
            }
            put(i == 0 ? "(" : ", ");
            write_text(put, slice);
        }
        put(")");
    }
}

/// A rational number in digits.
class rational_text {
public:
    constexpr rational_text(rational x) {
        append(integers::magnitude(x.numerator), x.numerator < 0);
        if (x.denominator != 1) {
            digits[length++] = '/';
            append(integers::magnitude(x.denominator), false);
        }
        digits[length] = '\0';
    }

    constexpr char const* begin() const { return digits; }
    constexpr char const* end() const { return digits + length; }

private:
    char digits[42];  // two of 19 digits, a sign, a stroke and the end
    std::size_t length = 0;

    constexpr void append(std::uint64_t n, bool negative) {
        if (negative) digits[length++] = '-';
        std::size_t size = 1;
        for (std::uint64_t rest = n; rest > 9; rest /= 10) ++size;
        for (std::size_t place = size; place > 0; n /= 10)
            digits[length + --place] = static_cast<char>('0' + n % 10);
        length += size;
    }
};

}  // namespace leibniz
