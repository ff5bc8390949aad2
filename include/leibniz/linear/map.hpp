// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/tensor.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// f(aᵢ) in place of every entry aᵢ
template <class F, entrywise A>
constexpr auto map(F const& f, A const& a) {
    using entry = std::remove_cvref_t<decltype(f(a.entry[0]))>;
    typename A::template with_entries<entry> result;
    for (std::size_t i = 0; i < number_of_entries<A>; ++i) result.entry[i] = f(a.entry[i]);
    return result;
}

/// f(aᵢ, bᵢ) for every pair of entries: `map([](auto x, auto y) { return x * y; }, a, b)` is the
/// elementwise product.
template <class F, entrywise A, entrywise B>
constexpr auto map(F const& f, A const& a, B const& b) {
    using entry = std::remove_cvref_t<decltype(f(a.entry[0], b.entry[0]))>;
    using result_type = typename A::template with_entries<entry>;
    if constexpr (have_equal_shapes<A, B>()) {
        result_type result;
        for (std::size_t i = 0; i < number_of_entries<A>; ++i) {
            result.entry[i] = f(a.entry[i], b.entry[i]);
        }
        return result;
    } else {
        return result_type{};
    }
}

/// Σ aᵢ, over all entries
template <entrywise A>
constexpr typename A::value_type sum(A const& a) {
    typename A::value_type result = a.entry[0];
    for (std::size_t i = 1; i < number_of_entries<A>; ++i) result = result + a.entry[i];
    return result;
}

}  // namespace leibniz
