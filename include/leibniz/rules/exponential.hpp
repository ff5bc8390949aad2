// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <cstddef>
#include <numbers>

namespace leibniz::rules {

/// eˣ, its own slope.
struct exp : irrational {
    static constexpr char const* name = "exp";
    static constexpr bool steep = true;  // where it overflows
    static constexpr auto value(auto const& x) {
        using math::exp;
        return exp(x);
    }
    using partner = exp;
    static constexpr auto slope_by(auto const& y) { return y; }
    static constexpr auto slope(auto const&, auto const& y) { return slope_by(y); }
};

/// 2ˣ, slope 2ˣ·ln 2.
struct exp2 : irrational {
    static constexpr char const* name = "exp2";
    static constexpr bool steep = true;  // where it overflows
    static constexpr auto value(auto const& x) {
        using math::exp2;
        return exp2(x);
    }
    using partner = exp2;
    template <class T>
    static constexpr auto slope_by(T const& y) {
        return y * std::numbers::ln2_v<constant_for<T>>;
    }
    static constexpr auto slope(auto const&, auto const& y) { return slope_by(y); }
};

/// 10ˣ, slope 10ˣ·ln 10.
struct exp10 : irrational {
    static constexpr char const* name = "exp10";
    static constexpr bool steep = true;  // where it overflows
    static constexpr auto value(auto const& x) {
        using math::exp10;
        return exp10(x);
    }
    using partner = exp10;
    template <class T>
    static constexpr auto slope_by(T const& y) {
        return y * std::numbers::ln10_v<constant_for<T>>;
    }
    static constexpr auto slope(auto const&, auto const& y) { return slope_by(y); }
};

/// eˣ − 1, slope eˣ, which y + 1 is not where eˣ is small.
struct expm1 : irrational {
    static constexpr char const* name = "expm1";
    static constexpr bool steep = true;  // where it overflows
    static constexpr auto value(auto const& x) {
        using math::expm1;
        return expm1(x);
    }
    static constexpr auto slope(auto const& x) {
        using math::exp;
        return exp(x);
    }
};

/// ln x, slope 1/x.
///
/// Domain: x > 0; in a constant expression x < 0 is refused, at run time the value is NaN.
/// Edges:  value −∞ and slope +∞ at 0.
struct log : irrational {
    static constexpr char const* name = "log";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::log;
        return log(x);
    }
    // The sum makes −0 into 0: the slope is that of the domain, on whichever side 0 is.
    static constexpr auto slope(auto const& x) { return reciprocal(x + 0); }
};

/// log₂ x, slope log₂ e/x. Domain and edges as ln x.
struct log2 : irrational {
    static constexpr char const* name = "log2";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::log2;
        return log2(x);
    }
    template <class T>
    static constexpr auto slope(T const& x) {
        return divide(std::numbers::log2e_v<constant_for<T>>, x + 0);
    }
};

/// log₁₀ x, slope log₁₀ e/x. Domain and edges as ln x.
struct log10 : irrational {
    static constexpr char const* name = "log10";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::log10;
        return log10(x);
    }
    template <class T>
    static constexpr auto slope(T const& x) {
        return divide(std::numbers::log10e_v<constant_for<T>>, x + 0);
    }
};

/// ln(1 + x), slope 1/(1 + x).
///
/// Domain: x > −1; in a constant expression x < −1 is refused, at run time the value is NaN.
/// Edges:  value −∞ and slope +∞ at −1.
struct log1p : irrational {
    static constexpr char const* name = "log1p";
    static constexpr domain domains[1] = {{.low = -1}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::log1p;
        return log1p(x);
    }
    static constexpr auto slope(auto const& x) { return reciprocal(1 + x); }
};

/// y·x^(y − 1), and 0 for y = 0. A y that is 0 but moves has a derivative: x^y·(1/x + …).
constexpr auto slope_of_power_in_base(auto const& x, auto const& y) {
    using math::pow;
    return is_zero(y) || (x == 0 && y == 0) ? decltype(y * pow(x, y - 1))(0) : y * pow(x, y - 1);
}
/// z·ln x for z = x^y, and 0 where both are 0.
constexpr auto slope_of_power_in_exponent(auto const& x, auto const& z) {
    using math::log;
    return x == 0 && z == 0 ? decltype(z * log(x))(0) : z * log(x);
}

/// xⁿ or x^y, slopes y·x^(y−1) and x^y·ln x.
///
/// Domain: any x for an integer y, x ≥ 0 otherwise.
/// Edges:  x⁰ = 1 with slope 0 everywhere, 0 included; x = 0 is right for every positive integer y
///         at every order; the slope in y at x = 0 is 0 for y > 0, as lim x^y·ln x, else −∞.
/// Refuses: in a constant expression, x < 0 with y no integer, and the slope in y at x < 0.
struct pow : binary {
    static constexpr char const* name = "pow";
    static constexpr domain domains[2] = {{.low = 0}, {}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x, auto const& y) {
        using math::pow;
        return pow(x, y);
    }
    template <std::size_t I>
        requires(I == 0)
    static constexpr auto slope(auto const& x, auto const& y) {
        return slope_of_power_in_base(x, y);
    }
    template <std::size_t I>
        requires(I == 1)
    static constexpr auto slope(auto const& x, auto const&, auto const& z) {
        return slope_of_power_in_exponent(x, z);
    }
};

}  // namespace leibniz::rules
