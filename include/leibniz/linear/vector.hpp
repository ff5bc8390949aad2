// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/tensor.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace leibniz {

/// Called where a constant expression reads or writes past the last entry: being no constant, it
/// stops the compiler by name.
inline void vector_index_out_of_range() {}

/// Refuses: entries are counted, and nothing lies between two of them.
template <class... Indices>
constexpr void refuse_index() {
    static_assert((std::integral<Indices> && ...),
                  "an index is an integer: nothing can be differentiated by it");
}

/// v = (v₀, …, v₍N₋₁₎)
///
/// `vector{1, x, 2.5}` deduces the common scalar of its entries; integers become double, because an
/// integer vector would divide as integers do. Like an array, `vector<double, 3> v{};` is zero, and
/// without the braces it is not initialised.
///
/// Refuses: in constant evaluation, an index out of range; at run time nothing is checked.
template <tensor T, std::size_t N>
struct vector {
    static_assert(N > 0, "a vector has at least one entry");

    using value_type = T;

    template <tensor U>
    using with_entries = vector<U, N>;

    T entry[N > 0 ? N : 1];

    constexpr vector() = default;

    template <std::convertible_to<T>... Us>
        requires(sizeof...(Us) == N)
    constexpr explicit(N == 1) vector(Us const&... entries) : entry{static_cast<T>(entries)...} {}

    template <std::convertible_to<T> U>
        requires(!std::same_as<U, T>)
    constexpr vector(vector<U, N> const& other) {
        for (std::size_t i = 0; i < N; ++i) entry[i] = static_cast<T>(other.entry[i]);
    }

    static constexpr std::size_t size() { return N; }

    constexpr T& operator[](std::size_t i) {
        if (std::is_constant_evaluated() && i >= N) vector_index_out_of_range();
        return entry[i];
    }
    constexpr T const& operator[](std::size_t i) const {
        if (std::is_constant_evaluated() && i >= N) vector_index_out_of_range();
        return entry[i];
    }

    template <scalar Index>
        requires(!std::integral<Index>)
    constexpr T const& operator[](Index const&) const {
        refuse_index<Index>();
        return entry[0];
    }

    constexpr T* begin() { return entry; }
    constexpr T* end() { return entry + N; }
    constexpr T const* begin() const { return entry; }
    constexpr T const* end() const { return entry + N; }
};

template <scalar... Ts>
    requires(sizeof...(Ts) > 0)
vector(Ts const&...) -> vector<real_scalar<common_scalar<Ts...>>, sizeof...(Ts)>;

template <entrywise T, std::same_as<T>... Ts>
vector(T const&, Ts const&...) -> vector<T, 1 + sizeof...(Ts)>;

template <class T, std::size_t N>
inline constexpr bool is_vector<vector<T, N>> = true;

/// The entries by name:  `auto const& [x, y, z] = v;`
template <std::size_t I, tensor T, std::size_t N>
constexpr T& get(vector<T, N>& v) {
    return v.entry[I];
}
template <std::size_t I, tensor T, std::size_t N>
constexpr T const& get(vector<T, N> const& v) {
    return v.entry[I];
}

}  // namespace leibniz

template <class T, std::size_t N>
struct std::tuple_size<leibniz::vector<T, N>> : std::integral_constant<std::size_t, N> {};
template <std::size_t I, class T, std::size_t N>
struct std::tuple_element<I, leibniz::vector<T, N>> {
    using type = T;
};
