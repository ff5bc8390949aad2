// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <cstddef>

namespace leibniz::rules {

/// x², slope 2x.
struct square : unary {
    static constexpr char const* name = "square";
    static constexpr auto value(auto const& x) {
        using math::square;
        return square(x);
    }
    static constexpr auto slope(auto const& x) { return 2 * x; }
};

/// x·y + z, rounded once, slopes y, x and 1.
struct fma : ternary {
    static constexpr char const* name = "fma";
    static constexpr auto value(auto const& x, auto const& y, auto const& z) {
        using math::fma;
        return fma(x, y, z);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y, auto const&) {
        if constexpr (I == 0) {
            return y;
        } else if constexpr (I == 1) {
            return x;
        } else {
            return 1;
        }
    }
};

/// a + t·(b − a), the point between a and b at t, slopes 1 − t, t and b − a.
struct lerp : ternary {
    static constexpr char const* name = "lerp";
    static constexpr auto value(auto const& a, auto const& b, auto const& t) {
        using math::lerp;
        return lerp(a, b, t);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const& a, auto const& b, auto const& t) {
        if constexpr (I == 0) {
            return 1 - t;
        } else if constexpr (I == 1) {
            return t;
        } else {
            return b - a;
        }
    }
};

}  // namespace leibniz::rules
