// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval_arithmetic.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

/// Generic code asks `std::numeric_limits` about every scalar here. `std::is_floating_point` and
/// its kin are false for classes, and a program may not change that: where it is asked whether a
/// type is a number, ask `leibniz::scalar<T>`; whether it rounds,
/// `!std::numeric_limits<T>::is_exact`; for the plain number below all derivatives,
/// `leibniz::innermost<T>::type`.

/// A jet has the limits of the number below all its layers, as constants: their derivatives are
/// zero.
template <leibniz::jet S>
    requires std::same_as<S, std::remove_cv_t<S>>
struct std::numeric_limits<S> : std::numeric_limits<typename leibniz::innermost<S>::type> {
private:
    using innermost = std::numeric_limits<typename leibniz::innermost<S>::type>;

public:
    static constexpr S min() noexcept { return S(innermost::min()); }
    static constexpr S max() noexcept { return S(innermost::max()); }
    static constexpr S lowest() noexcept { return S(innermost::lowest()); }
    static constexpr S epsilon() noexcept { return S(innermost::epsilon()); }
    static constexpr S round_error() noexcept { return S(innermost::round_error()); }
    static constexpr S infinity() noexcept { return S(innermost::infinity()); }
    static constexpr S quiet_NaN() noexcept { return S(innermost::quiet_NaN()); }
    static constexpr S signaling_NaN() noexcept { return S(innermost::signaling_NaN()); }
    static constexpr S denorm_min() noexcept { return S(innermost::denorm_min()); }
};

/// An interval has the limits of its ends. Its NaN is the undefined one.
template <std::floating_point T>
struct std::numeric_limits<leibniz::interval<T>> : std::numeric_limits<T> {
    static constexpr bool is_iec559 = false;
};

/// A rational number is exact, from −(2⁶³ − 1) to 2⁶³ − 1, without an infinity: its limits are
/// those of an integer. 0/0 is its NaN.
///
/// Edges: min() is the lowest number, as for all that has no floating point; epsilon() is 0, for
///        nothing is rounded.
template <>
struct std::numeric_limits<leibniz::rational> {
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = false;
    static constexpr bool is_exact = true;
    static constexpr bool is_iec559 = false;
    static constexpr bool is_bounded = true;
    static constexpr bool is_modulo = false;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = true;
    static constexpr bool has_signaling_NaN = false;
    static constexpr bool traps = false;
    static constexpr bool tinyness_before = false;
    static constexpr std::float_round_style round_style = std::round_toward_zero;

    /// Every integer of so many digits is one.
    static constexpr int digits = std::numeric_limits<std::int64_t>::digits;
    static constexpr int digits10 = std::numeric_limits<std::int64_t>::digits10;
    static constexpr int radix = 2;
    static constexpr int max_digits10 = 0;
    static constexpr int min_exponent = 0;
    static constexpr int min_exponent10 = 0;
    static constexpr int max_exponent = 0;
    static constexpr int max_exponent10 = 0;

    static constexpr leibniz::rational min() noexcept { return lowest(); }
    static constexpr leibniz::rational max() noexcept { return leibniz::integers::largest; }
    static constexpr leibniz::rational lowest() noexcept { return -max(); }
    static constexpr leibniz::rational epsilon() noexcept { return 0; }
    static constexpr leibniz::rational round_error() noexcept { return 0; }
    static constexpr leibniz::rational infinity() noexcept { return 0; }
    static constexpr leibniz::rational quiet_NaN() noexcept {
        return leibniz::rational::not_a_number();
    }
    static constexpr leibniz::rational signaling_NaN() noexcept { return 0; }
    static constexpr leibniz::rational denorm_min() noexcept { return 0; }
};
