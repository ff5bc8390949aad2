// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

/// The exponentials  eᵢ = exp(zᵢ − c)  behind every function of this header, c the value of the
/// largest zᵢ.
///
/// A softmax does not change when a constant is added to all zᵢ. With this one no exponential is
/// above 1, and none overflows. As the shift is a constant for differentiation as well, the largest
/// exponential is 1 in value and keeps its derivatives.
template <scalar T, std::size_t N>
struct shifted_exponentials {
    std::size_t largest;
    decltype(innermost_value(T(0))) shift;
    vector<T, N> e;
    T others;  // Σ eᵢ over all i but the largest

    constexpr explicit shifted_exponentials(vector<T, N> const& z)
        : largest(0), shift(), e(), others(T(0)) {
        for (std::size_t i = 1; i < N; ++i) {
            if (z.entry[largest] < z.entry[i]) largest = i;
        }
        shift = innermost_value(z.entry[largest]);
        for (std::size_t i = 0; i < N; ++i) {
            e.entry[i] = exp(z.entry[i] - shift);
            if (i != largest) others = others + e.entry[i];
        }
    }

    /// Σ eᵢ
    constexpr T sum() const { return e.entry[largest] + others; }

    /// The other exponentials as multiples of the largest: 0 where one logit outweighs all others.
    constexpr T odds() const { return others / e.entry[largest]; }
};

template <scalar S, std::size_t N>
shifted_exponentials(vector<S, N> const&) -> shifted_exponentials<S, N>;

/// Numbers that say which one is larger. Symbols do not: they are recorded for all points at once.
template <class T>
concept ordered = requires(T const& x) {
    { x < x } -> std::same_as<bool>;
};

/// The same of numbers without an order, where none is known to be the largest. The shift is the
/// largest rounded down, a step, and so a constant as well: no exponential is above e.
template <scalar T, std::size_t N>
    requires(!ordered<T>)
struct shifted_exponentials<T, N> {
    T shift;
    vector<T, N> e;

    constexpr explicit shifted_exponentials(vector<T, N> const& z) : shift(z.entry[0]), e() {
        for (std::size_t i = 1; i < N; ++i) shift = max(shift, z.entry[i]);
        shift = floor(shift);
        for (std::size_t i = 0; i < N; ++i) e.entry[i] = exp(z.entry[i] - shift);
    }

    constexpr T sum() const {
        T r = e.entry[0];
        for (std::size_t i = 1; i < N; ++i) r = r + e.entry[i];
        return r;
    }
};

/// log Σ exp zᵢ,  with gradient softmax(z)
///
/// Computed as  c + log1p(Σ exp(zᵢ − c) − 1),  c the largest zᵢ: nothing overflows, and what is
/// small beside 1 is not lost.
template <scalar S, std::size_t N>
constexpr real_scalar<S> log_sum_exp(vector<S, N> const& z) {
    shifted_exponentials const shifted(vector<real_scalar<S>, N>{z});
    if constexpr (ordered<S>) {
        return shifted.shift + log1p((shifted.e.entry[shifted.largest] - 1) + shifted.others);
    } else {
        return shifted.shift + log(shifted.sum());
    }
}

/// sᵢ = exp zᵢ / Σ exp zⱼ,  with Jacobian  diag(s) − s sᵀ
///
/// The largest entry is computed as  1 / (1 + odds):  its derivative s(1 − s) then keeps its digits
/// when s is close to 1.
template <scalar S, std::size_t N>
constexpr vector<real_scalar<S>, N> softmax(vector<S, N> const& z) {
    shifted_exponentials const shifted(vector<real_scalar<S>, N>{z});
    real_scalar<S> const sum = shifted.sum();
    vector<real_scalar<S>, N> s;
    for (std::size_t i = 0; i < N; ++i) {
        s.entry[i] = shifted.e.entry[i] / sum;
        if constexpr (ordered<S>) {
            if (i == shifted.largest) s.entry[i] = 1 / (1 + shifted.odds());
        }
    }
    return s;
}

/// log sᵢ = zᵢ − log Σ exp zⱼ  for  s = softmax(z),  finite where sᵢ itself would underflow to 0
///
/// The largest entry is computed as  −log1p(odds):  near 0 it keeps its digits.
template <scalar S, std::size_t N>
constexpr vector<real_scalar<S>, N> log_softmax(vector<S, N> const& z) {
    shifted_exponentials const shifted(vector<real_scalar<S>, N>{z});
    real_scalar<S> const log_of_sum = log(shifted.sum());
    vector<real_scalar<S>, N> result;
    for (std::size_t i = 0; i < N; ++i) {
        result.entry[i] = (z.entry[i] - shifted.shift) - log_of_sum;
        if constexpr (ordered<S>) {
            if (i == shifted.largest) result.entry[i] = -log1p(shifted.odds());
        }
    }
    return result;
}

}  // namespace leibniz
