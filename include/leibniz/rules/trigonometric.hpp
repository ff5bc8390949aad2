// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <cstddef>
#include <numbers>

namespace leibniz::rules {

/// sin x, slope cos x.
struct sin : irrational {
    static constexpr char const* name = "sin";
    static constexpr auto value(auto const& x) {
        using math::sin;
        return sin(x);
    }
    using partner = struct cos;
    static constexpr auto slope_by(auto const& y) { return y; }
    static constexpr auto slope(auto const& x) {
        using math::cos;
        return slope_by(cos(x));
    }
};

/// cos x, slope −sin x.
struct cos : irrational {
    static constexpr char const* name = "cos";
    static constexpr auto value(auto const& x) {
        using math::cos;
        return cos(x);
    }
    using partner = sin;
    static constexpr auto slope_by(auto const& y) { return -y; }
    static constexpr auto slope(auto const& x) {
        using math::sin;
        return slope_by(sin(x));
    }
};

/// 1 + y² for y = tan x. (Complex numbers have their own, found by argument-dependent lookup.)
constexpr auto slope_of_tangent(auto const&, auto const& y) { return 1 + y * y; }

/// tan x, slope 1 + tan² x. No floating-point number is a pole.
struct tan : irrational {
    static constexpr char const* name = "tan";
    static constexpr domain domains[1] = {{.low = -1.570796, .high = 1.570796}};
    static constexpr auto value(auto const& x) {
        using math::tan;
        return tan(x);
    }
    static constexpr auto slope(auto const& x, auto const& y) { return slope_of_tangent(x, y); }
};

/// asin x, slope 1/√(1 − x²).
///
/// Domain: |x| ≤ 1; refused beyond in a constant expression, NaN at run time.
/// Edges:  slope +∞ at ±1.
struct asin : irrational {
    static constexpr char const* name = "asin";
    static constexpr domain domains[1] = {{.low = -1, .high = 1}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::asin;
        return asin(x);
    }
    static constexpr auto slope(auto const& x) {
        using math::sqrt;
        return reciprocal(sqrt(one_minus_square(x)));
    }
};

/// acos x, slope −1/√(1 − x²). Domain and edges as asin x, with slope −∞.
struct acos : irrational {
    static constexpr char const* name = "acos";
    static constexpr domain domains[1] = {{.low = -1, .high = 1}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::acos;
        return acos(x);
    }
    static constexpr auto slope(auto const& x) {
        using math::sqrt;
        return -reciprocal(sqrt(one_minus_square(x)));
    }
};

/// |b| ≤ |a|. (Complex numbers have their own.)
constexpr bool is_no_larger(auto const& b, auto const& a) {
    using math::abs;
    return abs(b) <= abs(a);
}

/// a/(a² + b²) = 1/(1 + q²)/a for q = b/a, and q/(1 + q²)/b for q = a/b: the squares neither
/// overflow nor vanish. Both branches return the number in which a and b meet. (Formulas have their
/// own.)
constexpr auto inverted(auto const& a, auto const& b) -> decltype(a / b) {
    if (is_no_larger(b, a)) {
        auto const q = divide(b, a);
        return divide(1 / (1 + q * q), a);
    }
    auto const q = divide(a, b);
    return divide(q / (1 + q * q), b);
}

/// atan2(y, x), the angle of the point (x, y), slopes x/(x² + y²) in y and −y/(x² + y²) in x.
///
/// Edges: no slope at the origin: refused in a constant expression, NaN at run time.
struct atan2 : binary {
    static constexpr char const* name = "atan2";
    static constexpr bool jumps = true;
    static constexpr bool rational = false;
    static constexpr bool steep = true;
    static constexpr auto value(auto const& y, auto const& x) {
        using math::atan2;
        return atan2(y, x);
    }
    /// On the cut the value jumps from π to −π.
    static constexpr bool is_kink(auto const& y, auto const& x) { return y == 0 && x <= 0; }
    template <std::size_t I>
    static constexpr auto slope(auto const& y, auto const& x) {
        if constexpr (I == 0) {
            return inverted(x, y);
        } else {
            return -inverted(y, x);
        }
    }
};

/// atan x, slope 1/(1 + x²).
struct atan : irrational {
    static constexpr char const* name = "atan";
    static constexpr auto value(auto const& x) {
        using math::atan;
        return atan(x);
    }
    static constexpr auto slope(auto const& x) { return inverted(1, x); }
};

/// sin πx, slope π·cos πx.
struct sinpi : irrational {
    static constexpr char const* name = "sinpi";
    static constexpr auto value(auto const& x) {
        using math::sinpi;
        return sinpi(x);
    }
    using partner = struct cospi;
    template <class T>
    static constexpr auto slope_by(T const& y) {
        return std::numbers::pi_v<constant_for<T>> * y;
    }
    static constexpr auto slope(auto const& x) {
        using math::cospi;
        return slope_by(cospi(x));
    }
};

/// cos πx, slope −π·sin πx.
struct cospi : irrational {
    static constexpr char const* name = "cospi";
    static constexpr auto value(auto const& x) {
        using math::cospi;
        return cospi(x);
    }
    using partner = sinpi;
    template <class T>
    static constexpr auto slope_by(T const& y) {
        return -std::numbers::pi_v<constant_for<T>> * y;
    }
    static constexpr auto slope(auto const& x) {
        using math::sinpi;
        return slope_by(sinpi(x));
    }
};

/// −x/3·(1 − x²/(2·5)·(1 − x²/(4·7)·(1 − x²/(6·9)·…))), of x and its square.
template <class T>
constexpr T slope_of_sinc_near_zero(T const& x, T const& square) {
    T sum = T(1);
    for (int n = 36; n != 0; n -= 2) sum = 1 - square / (n * (n + 3)) * sum;
    return -x / 3 * sum;
}

/// (cos x − y)/x for y = sin x/x. (Formulas have their own.)
constexpr auto slope_of_sinc(auto const& x, auto const& y) {
    using math::cos;
    return -2 < x && x < 2 ? slope_of_sinc_near_zero(x, x * x) : (cos(x) - y) / x;
}

/// sin x/x, slope (cos x − sin x/x)/x.
///
/// Edges: value 1 and slope 0 at 0. Near 0, where the difference cancels, the slope is its power
///        series, long enough for a dozen derivatives; beyond, the n-th one is right to about
///        n!/|x|ⁿ ulp of 1/x. At ±∞ the value is 0, but the slope is refused in a constant
///        expression and NaN at run time.
struct sinc : irrational {
    static constexpr char const* name = "sinc";
    static constexpr auto value(auto const& x) {
        using math::sinc;
        return sinc(x);
    }
    static constexpr auto slope(auto const& x, auto const& y) { return slope_of_sinc(x, y); }
};

}  // namespace leibniz::rules
