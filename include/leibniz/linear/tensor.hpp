// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

// Linear algebra of fixed, small size, in constant expressions and without a heap. A tensor of
// order 0 is a scalar; a vector or a matrix has tensors as entries, so that a vector of matrices is
// the derivative of a vector by a matrix. Everything that works entry by entry is written once, for
// any `entrywise` type; entries of two scalar types meet in their common scalar.

namespace leibniz {

template <class T>
inline constexpr bool is_vector = false;

template <class T>
inline constexpr bool is_matrix = false;

/// A vector or a matrix: it has entries, and adds and scales entry by entry.
template <class T>
concept entrywise = is_vector<T> || is_matrix<T>;

/// What can be an entry: a scalar, or again a vector or a matrix.
template <class T>
concept tensor = entrywise<T> || (scalar<T> && std::same_as<T, std::remove_cvref_t<T>>);

template <class L, class R>
struct common_tensor_of;

/// The tensor in which an L and an R meet, as a sum or as a multiple: scalars in their common
/// scalar, arrays entry by entry.
template <tensor L, tensor R>
using common_tensor = typename common_tensor_of<L, R>::type;

template <scalar L, scalar R>
struct common_tensor_of<L, R> {
    using type = common_scalar<L, R>;
};
template <entrywise L, entrywise R>
struct common_tensor_of<L, R> {
    using type = typename L::template with_entries<
        common_tensor<typename L::value_type, typename R::value_type>>;
};
template <scalar L, entrywise R>
struct common_tensor_of<L, R> {
    using type = typename R::template with_entries<common_tensor<L, typename R::value_type>>;
};
template <entrywise L, scalar R>
struct common_tensor_of<L, R> {
    using type = typename L::template with_entries<common_tensor<typename L::value_type, R>>;
};

}  // namespace leibniz
