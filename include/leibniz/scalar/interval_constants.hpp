// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval_arithmetic.hpp>

#include <concepts>
#include <numbers>

namespace leibniz::outward {

/// The real number that c is the nearest long double of.
template <std::floating_point T>
constexpr interval<T> beside(long double c) {
    return interval<T>(next_below(c), next_above(c));
}

}  // namespace leibniz::outward

/// Constants: what holds the true one.
namespace std::numbers {

template <std::floating_point T>
inline constexpr leibniz::interval<T> e_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(e_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> log2e_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(log2e_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> log10e_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(log10e_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> pi_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(pi_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> inv_pi_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(inv_pi_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> inv_sqrtpi_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(inv_sqrtpi_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> ln2_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(ln2_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> ln10_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(ln10_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> sqrt2_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(sqrt2_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> sqrt3_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(sqrt3_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> inv_sqrt3_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(inv_sqrt3_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> egamma_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(egamma_v<long double>);
template <std::floating_point T>
inline constexpr leibniz::interval<T> phi_v<leibniz::interval<T>> =
    leibniz::outward::beside<T>(phi_v<long double>);

}  // namespace std::numbers
