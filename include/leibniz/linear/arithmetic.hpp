// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/tensor.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>

namespace leibniz {

/// How many entries A has, row after row.
template <entrywise A>
inline constexpr std::size_t number_of_entries = 0;
template <class T, std::size_t N>
inline constexpr std::size_t number_of_entries<vector<T, N>> = N;
template <class T, std::size_t Rows, std::size_t Columns>
inline constexpr std::size_t number_of_entries<matrix<T, Rows, Columns>> = Rows * Columns;

/// Can A and B meet entry by entry? If not, the compiler stops here, with a sentence and both
/// sizes; what follows is then left out, so that nothing else is complained of.
template <entrywise A, entrywise B>
constexpr bool have_equal_shapes() {
    static_assert(is_vector<A> == is_vector<B>,
                  "a vector and a matrix cannot be added, subtracted or compared");
    if constexpr (is_vector<A> && is_vector<B>) {
        static_assert(A::size() == B::size(),
                      "two vectors added, subtracted or compared have the same size");
        return A::size() == B::size();
    } else if constexpr (is_matrix<A> && is_matrix<B>) {
        static_assert(A::rows() == B::rows(),
                      "two matrices added, subtracted or compared have the same number of rows");
        static_assert(A::columns() == B::columns(),
                      "two matrices added, subtracted or compared have the same number of columns");
        return A::rows() == B::rows() && A::columns() == B::columns();
    } else {
        return false;
    }
}

/// aᵢ = bᵢ for every i, exactly.
template <entrywise A, entrywise B>
constexpr bool operator==(A const& a, B const& b) {
    if constexpr (have_equal_shapes<A, B>()) {
        for (std::size_t i = 0; i < number_of_entries<A>; ++i) {
            if (!(a.entry[i] == b.entry[i])) return false;
        }
    }
    return true;
}

template <entrywise A, entrywise B>
constexpr common_tensor<A, B> operator+(A const& a, B const& b) {
    if constexpr (have_equal_shapes<A, B>()) {
        common_tensor<A, B> sum;
        for (std::size_t i = 0; i < number_of_entries<A>; ++i) {
            sum.entry[i] = a.entry[i] + b.entry[i];
        }
        return sum;
    } else {
        return {};
    }
}

template <entrywise A, entrywise B>
constexpr common_tensor<A, B> operator-(A const& a, B const& b) {
    if constexpr (have_equal_shapes<A, B>()) {
        common_tensor<A, B> difference;
        for (std::size_t i = 0; i < number_of_entries<A>; ++i) {
            difference.entry[i] = a.entry[i] - b.entry[i];
        }
        return difference;
    } else {
        return {};
    }
}

template <entrywise A>
constexpr A operator+(A const& a) {
    return a;
}

template <entrywise A>
constexpr A operator-(A const& a) {
    A negative;
    for (std::size_t i = 0; i < number_of_entries<A>; ++i) negative.entry[i] = -a.entry[i];
    return negative;
}

template <scalar S, entrywise A>
constexpr common_tensor<S, A> operator*(S const& s, A const& a) {
    common_tensor<S, A> multiple;
    for (std::size_t i = 0; i < number_of_entries<A>; ++i) multiple.entry[i] = s * a.entry[i];
    return multiple;
}

template <entrywise A, scalar S>
constexpr common_tensor<A, S> operator*(A const& a, S const& s) {
    common_tensor<A, S> multiple;
    for (std::size_t i = 0; i < number_of_entries<A>; ++i) multiple.entry[i] = a.entry[i] * s;
    return multiple;
}

/// Divides entry by entry, for the last bit: multiplying by 1 / s would round twice.
template <entrywise A, scalar S>
constexpr common_tensor<A, S> operator/(A const& a, S const& s) {
    common_tensor<A, S> quotient;
    for (std::size_t i = 0; i < number_of_entries<A>; ++i) quotient.entry[i] = a.entry[i] / s;
    return quotient;
}

template <entrywise A, entrywise B>
constexpr A& operator+=(A& a, B const& b) {
    if constexpr (have_equal_shapes<A, B>()) {
        for (std::size_t i = 0; i < number_of_entries<A>; ++i) a.entry[i] = a.entry[i] + b.entry[i];
    }
    return a;
}

template <entrywise A, entrywise B>
constexpr A& operator-=(A& a, B const& b) {
    if constexpr (have_equal_shapes<A, B>()) {
        for (std::size_t i = 0; i < number_of_entries<A>; ++i) a.entry[i] = a.entry[i] - b.entry[i];
    }
    return a;
}

/// The scalar is taken by value, because it may be an entry of a, as in `a *= a[0]`.
template <entrywise A, scalar S>
constexpr A& operator*=(A& a, S s) {
    for (std::size_t i = 0; i < number_of_entries<A>; ++i) a.entry[i] = a.entry[i] * s;
    return a;
}

/// The scalar is taken by value, because it may be an entry of a, as in `a /= a[0]`.
template <entrywise A, scalar S>
constexpr A& operator/=(A& a, S s) {
    for (std::size_t i = 0; i < number_of_entries<A>; ++i) a.entry[i] = a.entry[i] / s;
    return a;
}

/// Refuses: a number has no entries that could meet those of A.
template <scalar S, entrywise A>
constexpr bool refuse_number_beside_entries() {
    static_assert(entrywise<S>,
                  "a number and a vector or matrix cannot be added, subtracted or compared");
    return false;
}
template <entrywise A, scalar S>
constexpr bool operator==(A const&, S const&) {
    return refuse_number_beside_entries<S, A>();
}
template <entrywise A, scalar S>
constexpr A operator+(A const& a, S const&) {
    refuse_number_beside_entries<S, A>();
    return a;
}
template <scalar S, entrywise A>
constexpr A operator+(S const&, A const& a) {
    refuse_number_beside_entries<S, A>();
    return a;
}
template <entrywise A, scalar S>
constexpr A operator-(A const& a, S const&) {
    refuse_number_beside_entries<S, A>();
    return a;
}
template <scalar S, entrywise A>
constexpr A operator-(S const&, A const& a) {
    refuse_number_beside_entries<S, A>();
    return a;
}

/// Refuses: only numbers are divisors.
template <scalar S, entrywise A>
constexpr A operator/(S const&, A const& a) {
    static_assert(entrywise<S>, "a number cannot be divided by a vector or matrix");
    return a;
}

}  // namespace leibniz
