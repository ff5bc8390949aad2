// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/tensor.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/functions.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// ‖a‖² = Σ aᵢ², of a vector, or of a matrix by all its entries
template <entrywise A>
    requires scalar<typename A::value_type>
constexpr typename A::value_type norm_squared(A const& a) {
    typename A::value_type sum = a.entry[0] * a.entry[0];
    for (std::size_t i = 1; i < number_of_entries<A>; ++i) sum = sum + a.entry[i] * a.entry[i];
    return sum;
}

/// ‖a‖² = Σ |aᵢ|², of complex entries
template <entrywise A>
    requires scalar<typename A::value_type> && is_complex<typename A::value_type>
constexpr auto norm_squared(A const& a) {
    auto sum = norm_squared(a.entry[0]);
    for (std::size_t i = 1; i < number_of_entries<A>; ++i) sum = sum + norm_squared(a.entry[i]);
    return sum;
}

/// ‖a‖ = √(Σ aᵢ²), the Euclidean norm of a vector, the Frobenius norm of a matrix
///
/// Edges: overflows where ‖a‖² does. The gradient a / ‖a‖ is 0 at a = 0.
template <entrywise A>
    requires scalar<typename A::value_type>
constexpr auto norm(A const& a) {
    auto const square = norm_squared(a);
    return sqrt(static_cast<real_scalar<std::remove_const_t<decltype(square)>>>(square));
}

}  // namespace leibniz
