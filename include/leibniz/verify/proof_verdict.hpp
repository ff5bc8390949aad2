// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval.hpp>

#include <array>
#include <cstddef>

namespace leibniz {

/// What is known of the claim that two functions of N numbers are the same.
///
/// - proved: they are equal wherever both have a value, but for null sets where an argument of |x|,
///   of a sign, a maximum or a denominator vanishes. The probability that a false claim is called
///   proved is below 2^−error_exponent(), and that is below 2⁻⁵⁰.
/// - refuted: they differ at `point()`, in `entry()`, where one has its value in `left()`, the other
///   one in `right()`.
/// - undecided: neither; `reason()` says why.
template <std::size_t N>
class proof_verdict {
public:
    enum class decision { proved, refuted, undecided };

    constexpr bool proved() const { return decided == decision::proved; }
    constexpr bool refuted() const { return decided == decision::refuted; }
    constexpr bool undecided() const { return decided == decision::undecided; }
    /// Is it proved?
    constexpr explicit operator bool() const { return proved(); }

    /// Which number of the result differs, or is undecided: counted from 0, of matrices row by row.
    constexpr int entry() const { return index; }
    constexpr int row() const { return index / columns; }
    constexpr int column() const { return index % columns; }

    /// Where they differ: the numbers of the arguments, in order.
    constexpr std::array<double, N> const& point() const { return where; }
    /// Enclosures of the two values there.
    constexpr interval<double> const& left() const { return values[0]; }
    constexpr interval<double> const& right() const { return values[1]; }

    /// Why it is undecided; else empty.
    constexpr char const* reason() const { return why; }

    /// −log₂ of the bound of the probability that a false claim is called proved; infinite where
    /// both sides are one formula.
    constexpr double error_exponent() const { return exponent; }
    /// How many operations were evaluated, at how many places of the field, with how many kernels of
    /// exp, log and angles; 0 where both sides are one formula.
    constexpr int operations() const { return operation_count; }
    constexpr int lanes() const { return lane_count; }
    constexpr int kernels() const { return kernel_count; }

    // What the prover fills in; structural, so that a verdict may be a template argument.
    decision decided = decision::undecided;
    int index = 0, columns = 1;
    std::array<double, N> where{};
    std::array<interval<double>, 2> values{};
    char const* why = "";
    double exponent = 0;
    int operation_count = 0, lane_count = 0, kernel_count = 0;
};

}  // namespace leibniz
