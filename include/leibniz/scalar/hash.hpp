// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // std::hash of numbers; no smaller header has it on every library
#include <type_traits>

/// Scalars as keys of unordered containers. A hash keeps to `==`: that of a jet is the hash of its
/// value, whatever the derivatives. A container whose equality calls `leibniz::coincide` tells
/// derivatives apart by the same hash.
template <leibniz::jet S>
    requires std::is_same_v<S, std::remove_cv_t<S>> &&
             std::is_default_constructible_v<std::hash<typename leibniz::innermost<S>::type>>
struct std::hash<S> {
    std::size_t operator()(S const& s) const noexcept {
        return std::hash<typename leibniz::innermost<S>::type>{}(leibniz::innermost_value(s));
    }
};

/// Equal numbers have the same terms. An odd multiple of the denominator, 2⁶⁴ over the golden
/// ratio, spreads fractions that lie side by side.
template <>
struct std::hash<leibniz::rational> {
    constexpr std::size_t operator()(leibniz::rational x) const noexcept {
        return static_cast<std::size_t>(static_cast<std::uint64_t>(x.numerator) ^
                                        static_cast<std::uint64_t>(x.denominator - 1) *
                                            0x9e3779b97f4a7c15);
    }
};
