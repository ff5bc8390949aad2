// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <cstddef>

/// Functions with kinks and steps. At a kink the slope is the mean of the one-sided slopes, the
/// centre of the subdifferential (Clarke, Optimization and Nonsmooth Analysis, 1983); at a step it
/// is 0, the slope on both sides.
namespace leibniz::rules {

/// 1 where a < b, 1/2 where they are equal, 0 elsewhere, beside NaN, too. (Formulas have their own
/// of it, and of the directions.)
constexpr auto unit_step(auto const& a, auto const& b) { return ((a < b) + (a <= b)) / 2.0; }

/// −1, 0 or 1: the direction in which x lies from 0.
constexpr auto direction_of(auto const& x) { return (0 < x) - (x < 0); }

/// Is it no NaN? (Intervals have their own.)
constexpr auto is_number(auto const& x) { return x == x; }

/// 1 where z is x, −1 where it is −x, 0 where it is both: the slope of z = ±x.
constexpr auto relative_direction(auto const& x, auto const& z) { return (x == z) - (x == -z); }

/// What is constant between its steps, slope 0.
struct step : unary {
    static constexpr bool flat = true;
    static constexpr bool jumps = true;
    static constexpr auto slope(auto const&) { return 0; }
};

/// |x|, slope sign x.
///
/// Edges: slope 0 at 0.
struct abs : unary {
    static constexpr char const* name = "abs";
    static constexpr auto value(auto const& x) {
        using math::abs;
        return abs(x);
    }
    static constexpr bool is_kink(auto const& x) { return x == 0; }
    static constexpr auto slope(auto const& x) { return direction_of(x); }
};

/// −1, 0 or 1 as x is negative, 0 or positive, slope 0.
struct sign : step {
    static constexpr char const* name = "sign";
    static constexpr auto value(auto const& x) {
        using math::sign;
        return sign(x);
    }
    static constexpr bool is_kink(auto const& x) { return x == 0; }
};

/// |x| with the sign of y, slope sign x·sign y in x, 0 in y.
///
/// Edges: slope 0 at x = 0. The sign is that of a zero y, too.
struct copysign : binary {
    static constexpr char const* name = "copysign";
    static constexpr bool jumps = true;
    static constexpr bool flat = true;
    static constexpr auto value(auto const& x, auto const& y) {
        using math::copysign;
        return copysign(x, y);
    }
    static constexpr bool is_kink(auto const& x, auto const& y) { return x == 0 || y == 0; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const&, auto const& z) {
        return I == 0 ? relative_direction(x, z) : 0;
    }
};

/// The smaller of two, slope 1 in that one and 0 in the other.
///
/// Edges: slope 1/2 in both where they are equal; 1 in x beside NaN, which is never smaller.
struct min : binary {
    static constexpr char const* name = "min";
    static constexpr bool flat = true;
    static constexpr auto value(auto const& x, auto const& y) {
        using math::min;
        return min(x, y);
    }
    static constexpr bool is_kink(auto const& x, auto const& y) { return x == y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return I == 0 ? 1 - unit_step(y, x) : unit_step(y, x);
    }
};

/// The larger of two, slope 1 in that one and 0 in the other. Edges as the smaller.
struct max : binary {
    static constexpr char const* name = "max";
    static constexpr bool flat = true;
    static constexpr auto value(auto const& x, auto const& y) {
        using math::max;
        return max(x, y);
    }
    static constexpr bool is_kink(auto const& x, auto const& y) { return x == y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return min::slope<I>(y, x);
    }
};

/// The smaller of two, a number before NaN, slope 1 in that one and 0 in the other.
///
/// Edges: slope 1/2 in both where they are equal.
struct fmin : binary {
    static constexpr char const* name = "fmin";
    static constexpr bool flat = true;
    static constexpr auto value(auto const& x, auto const& y) {
        using math::fmin;
        return fmin(x, y);
    }
    static constexpr bool is_kink(auto const& x, auto const& y) { return x == y; }
    // A comparison with NaN is false.
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return I == 0 ? is_number(x) * (1 - unit_step(y, x)) : is_number(y) * (1 - unit_step(x, y));
    }
};

/// The larger of two, a number before NaN, slope 1 in that one and 0 in the other. Edges as the
/// smaller.
struct fmax : binary {
    static constexpr char const* name = "fmax";
    static constexpr bool flat = true;
    static constexpr auto value(auto const& x, auto const& y) {
        using math::fmax;
        return fmax(x, y);
    }
    static constexpr bool is_kink(auto const& x, auto const& y) { return x == y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return I == 0 ? is_number(x) * (1 - unit_step(x, y)) : is_number(y) * (1 - unit_step(y, x));
    }
};

/// x between low and high, the nearer of the two elsewhere, slope 1 in that one and 0 in the
/// others.
///
/// Domain: low ≤ high; in a constant expression others are refused, at run time the value is NaN.
/// Edges:  slope 1/2 in x and in a bound where they are equal; in both bounds where all three are.
struct clamp : ternary {
    static constexpr char const* name = "clamp";
    // Wherever they are inside, the bounds do not meet.
    static constexpr domain domains[3] = {{}, {.low = -2, .high = 0}, {.low = 0, .high = 2}};
    static constexpr bool flat = true;
    static constexpr auto value(auto const& x, auto const& low, auto const& high) {
        using math::clamp;
        return clamp(x, low, high);
    }
    static constexpr bool is_kink(auto const& x, auto const& low, auto const& high) {
        return x == low || x == high;
    }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& low, auto const& high) {
        if constexpr (I == 0) {
            return unit_step(low, x) - unit_step(high, x);
        } else if constexpr (I == 1) {
            return unit_step(x, low);
        } else {
            return unit_step(high, x);
        }
    }
};

/// x − n·y for the integer n = x/y rounded towards 0, slope 1 in x and −n in y.
///
/// Domain: y ≠ 0 and x finite; in a constant expression others are refused, at run time the value
///         is NaN.
/// Edges:  at a jump, where x/y is an integer, n is that one.
struct fmod : binary {
    static constexpr char const* name = "fmod";
    static constexpr bool jumps = true;
    static constexpr bool flat = true;
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x, auto const& y) {
        using math::fmod;
        return fmod(x, y);
    }
    static constexpr bool is_kink(auto const& x, auto const& y) {
        return x != 0 && value(x, y) == 0;
    }
    // x/y may round up to the next integer, (x − z)/y only to n.
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y, auto const& z) {
        using math::round;
        if constexpr (I == 0) {
            return 1;
        } else {
            return -round(divide(x - z, y));
        }
    }
};

/// ⌊x⌋, slope 0.
struct floor : step {
    static constexpr char const* name = "floor";
    static constexpr auto value(auto const& x) {
        using math::floor;
        return floor(x);
    }
    static constexpr bool is_kink(auto const& x) { return x == value(x); }
};

/// ⌈x⌉, slope 0.
struct ceil : step {
    static constexpr char const* name = "ceil";
    static constexpr auto value(auto const& x) {
        using math::ceil;
        return ceil(x);
    }
    static constexpr bool is_kink(auto const& x) { return x == value(x); }
};

/// x rounded to the nearest integer, halves away from 0, slope 0.
struct round : step {
    static constexpr char const* name = "round";
    static constexpr auto value(auto const& x) {
        using math::round;
        return round(x);
    }
    static constexpr bool is_kink(auto const& x) {
        using math::trunc;
        return abs::value(x - trunc(x)) == 0.5;
    }
};

/// x rounded towards 0, slope 0.
struct trunc : step {
    static constexpr char const* name = "trunc";
    static constexpr auto value(auto const& x) {
        using math::trunc;
        return trunc(x);
    }
    static constexpr bool is_kink(auto const& x) { return x != 0 && x == value(x); }
};

}  // namespace leibniz::rules
