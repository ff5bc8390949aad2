// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

namespace leibniz::rules {

/// sin x, slope cos x.
struct sin : irrational {
    static constexpr auto value(auto const& x) {
        using math::sin;
        return sin(x);
    }
    static constexpr auto slope(auto const& x, auto const&) {
        using math::cos;
        return cos(x);
    }
};

/// cos x, slope −sin x.
struct cos : irrational {
    static constexpr auto value(auto const& x) {
        using math::cos;
        return cos(x);
    }
    static constexpr auto slope(auto const& x, auto const&) {
        using math::sin;
        return -sin(x);
    }
};

/// tan x, slope 1 + tan² x. No floating-point number is a pole.
struct tan : irrational {
    static constexpr domain domains[1] = {{.low = -1.570796, .high = 1.570796}};
    static constexpr auto value(auto const& x) {
        using math::tan;
        return tan(x);
    }
    static constexpr auto slope(auto const&, auto const& y) { return 1 + y * y; }
};

/// asin x, slope 1/√(1 − x²).
///
/// Domain: |x| ≤ 1; refused beyond in a constant expression, NaN at run time.
/// Edges:  slope +∞ at ±1.
struct asin : irrational {
    static constexpr domain domains[1] = {{.low = -1, .high = 1}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::asin;
        return asin(x);
    }
    static constexpr auto slope(auto const& x, auto const&) {
        using math::sqrt;
        return reciprocal(sqrt((1 - x) * (1 + x)));
    }
};

/// acos x, slope −1/√(1 − x²). Domain and edges as asin x, with slope −∞.
struct acos : irrational {
    static constexpr domain domains[1] = {{.low = -1, .high = 1}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::acos;
        return acos(x);
    }
    static constexpr auto slope(auto const& x, auto const&) {
        using math::sqrt;
        return -reciprocal(sqrt((1 - x) * (1 + x)));
    }
};

/// atan x, slope 1/(1 + x²).
struct atan : irrational {
    static constexpr auto value(auto const& x) {
        using math::atan;
        return atan(x);
    }
    static constexpr auto slope(auto const& x, auto const&) { return reciprocal(1 + x * x); }
};

/// atan2(y, x), the angle of the point (x, y), slopes x/(x² + y²) and −y/(x² + y²).
///
/// Edges: no slope at the origin: refused in a constant expression, NaN at run time.
struct atan2 : binary {
    static constexpr bool rational = false;
    static constexpr bool steep = true;
    static constexpr auto value(auto const& y, auto const& x) {
        using math::atan2;
        return atan2(y, x);
    }
    template <std::size_t I>
    static constexpr auto slope(auto const& y, auto const& x, auto const&) {
        if constexpr (I == 0) {
            return divide(x, x * x + y * y);
        } else {
            return divide(-y, x * x + y * y);
        }
    }
};

}  // namespace leibniz::rules
