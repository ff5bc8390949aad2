// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <type_traits>

namespace leibniz::rules {

/// sinh x, slope cosh x.
struct sinh : irrational {
    static constexpr char const* name = "sinh";
    static constexpr bool steep = true;  // where it overflows
    static constexpr auto value(auto const& x) {
        using math::sinh;
        return sinh(x);
    }
    using partner = struct cosh;
    static constexpr auto slope_by(auto const& y) { return y; }
    static constexpr auto slope(auto const& x) {
        using math::cosh;
        return slope_by(cosh(x));
    }
};

/// cosh x, slope sinh x.
struct cosh : irrational {
    static constexpr char const* name = "cosh";
    static constexpr bool steep = true;  // where it overflows
    static constexpr auto value(auto const& x) {
        using math::cosh;
        return cosh(x);
    }
    using partner = sinh;
    static constexpr auto slope_by(auto const& y) { return y; }
    static constexpr auto slope(auto const& x) {
        using math::sinh;
        return slope_by(sinh(x));
    }
};

/// 1/cosh² x for y = tanh x. At run time, where a second call takes as long as the first, it is
/// 1 − y² as far as that cancels no more than 2 ulp. (Formulas have their own.)
constexpr auto slope_of_tanh(auto const& x, auto const& y) -> decltype(y * y) {
    if (!std::is_constant_evaluated() && -0.75 < y && y < 0.75) return one_minus_square(y);
    using math::cosh;
    auto const root = reciprocal(cosh(x));
    return root * root;
}

/// tanh x, slope 1 − tanh² x = 1/cosh² x.
struct tanh : irrational {
    static constexpr char const* name = "tanh";
    static constexpr auto value(auto const& x) {
        using math::tanh;
        return tanh(x);
    }
    static constexpr auto slope(auto const& x, auto const& y) { return slope_of_tanh(x, y); }
};

/// √(x² + 1). (Complex numbers have their own, found by argument-dependent lookup.)
constexpr auto hypotenuse_beside_one(auto const& x) {
    using math::hypot;
    return hypot(x, 1);
}

/// asinh x, slope 1/√(x² + 1).
struct asinh : irrational {
    static constexpr char const* name = "asinh";
    static constexpr auto value(auto const& x) {
        using math::asinh;
        return asinh(x);
    }
    static constexpr auto slope(auto const& x) { return reciprocal(hypotenuse_beside_one(x)); }
};

/// acosh x, slope 1/√(x² − 1).
///
/// Domain: x ≥ 1; refused below in a constant expression, NaN at run time.
/// Edges:  slope +∞ at 1.
struct acosh : irrational {
    static constexpr char const* name = "acosh";
    static constexpr domain domains[1] = {{.low = 1}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::acosh;
        return acosh(x);
    }
    static constexpr auto slope(auto const& x) {
        using math::sqrt;
        return reciprocal(sqrt(x - 1) * sqrt(x + 1));
    }
};

/// atanh x, slope 1/(1 − x²).
///
/// Domain: |x| < 1; refused beyond in a constant expression, NaN at run time.
/// Edges:  value ±∞ and slope +∞ at ±1.
struct atanh : irrational {
    static constexpr char const* name = "atanh";
    static constexpr domain domains[1] = {{.low = -1, .high = 1}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::atanh;
        return atanh(x);
    }
    static constexpr auto slope(auto const& x) { return reciprocal(one_minus_square(x)); }
};

}  // namespace leibniz::rules
