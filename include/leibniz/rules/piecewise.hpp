// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

/// Functions with kinks and steps. At a kink the slope is the mean of the one-sided slopes, the
/// centre of the subdifferential (Clarke, Optimization and Nonsmooth Analysis, 1983); at a step it
/// is 0, the slope on both sides.
namespace leibniz::rules {

/// |x|, slope sign x.
///
/// Edges: slope 0 at 0.
struct abs : unary {
    static constexpr auto value(auto const& x) {
        using math::abs;
        return abs(x);
    }
    static constexpr auto slope(auto const& x, auto const&) { return (0 < x) - (x < 0); }
};

/// The smaller of two, slope 1 in that one and 0 in the other.
///
/// Edges: slope 1/2 in both where they are equal.
struct min : binary {
    static constexpr auto value(auto const& x, auto const& y) {
        using math::min;
        return min(x, y);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y, auto const&) {
        return I == 0 ? ((x < y) + (x <= y)) / 2.0 : ((y < x) + (y <= x)) / 2.0;
    }
};

/// The larger of two, slope 1 in that one and 0 in the other.
///
/// Edges: slope 1/2 in both where they are equal.
struct max : binary {
    static constexpr auto value(auto const& x, auto const& y) {
        using math::max;
        return max(x, y);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y, auto const& z) {
        return min::slope<1 - I>(x, y, z);
    }
};

/// ⌊x⌋, slope 0.
struct floor : unary {
    static constexpr auto value(auto const& x) {
        using math::floor;
        return floor(x);
    }
    static constexpr auto slope(auto const&, auto const&) { return 0; }
};

/// ⌈x⌉, slope 0.
struct ceil : unary {
    static constexpr auto value(auto const& x) {
        using math::ceil;
        return ceil(x);
    }
    static constexpr auto slope(auto const&, auto const&) { return 0; }
};

/// x rounded to the nearest integer, halves away from 0, slope 0.
struct round : unary {
    static constexpr auto value(auto const& x) {
        using math::round;
        return round(x);
    }
    static constexpr auto slope(auto const&, auto const&) { return 0; }
};

/// x rounded towards 0, slope 0.
struct trunc : unary {
    static constexpr auto value(auto const& x) {
        using math::trunc;
        return trunc(x);
    }
    static constexpr auto slope(auto const&, auto const&) { return 0; }
};

}  // namespace leibniz::rules
