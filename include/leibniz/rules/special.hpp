// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <cstddef>
#include <numbers>

/// The error function and the gamma function, with their kin.
namespace leibniz::rules {

/// e^(−h²)·e^((h − x)(h + x)) = e^(−x²) for an h next to x. The square of h is exact, where that of
/// x would be rounded, and e^(−x²) would be off by as many ulp as x² is large.
constexpr auto bell_beside(auto const& h, auto const& x) {
    using math::exp;
    return exp(-(h * h)) * exp((h - x) * (h + x));
}

/// e^(−x²). (Formulas have their own.)
///
/// Edges: 0 for |x| ≥ 128, where it is below every number.
constexpr auto bell(auto const& x) {
    using math::exp;
    using math::trunc;
    return x <= -128 || 128 <= x ? decltype(exp(x))(0) : bell_beside(trunc(256 * x) / 256, x);
}

/// erf x = 2/√π·∫₀ˣ e^(−t²) dt, slope 2/√π·e^(−x²).
struct erf : irrational {
    static constexpr char const* name = "erf";
    static constexpr auto value(auto const& x) {
        using math::erf;
        return erf(x);
    }
    template <class T>
    static constexpr auto slope(T const& x) {
        return 2 * std::numbers::inv_sqrtpi_v<constant_for<T>> * bell(x);
    }
};

/// erfc x = 1 − erf x, slope −2/√π·e^(−x²).
struct erfc : irrational {
    static constexpr char const* name = "erfc";
    static constexpr auto value(auto const& x) {
        using math::erfc;
        return erfc(x);
    }
    static constexpr auto slope(auto const& x) { return -erf::slope(x); }
};

/// Γ(x), slope Γ(x)·ψ(x).
///
/// Domain: all but 0, −1, −2, …, the poles.
/// Edges:  value ±∞ and slope −∞ at ±0; at the other poles the value is refused in a constant
///         expression and NaN at run time. Where Γ(x) overflows, from 171.6 on in double, so do the
///         derivatives, and from the second on they are refused, NaN at run time.
struct tgamma : irrational {
    static constexpr char const* name = "tgamma";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::tgamma;
        return tgamma(x);
    }
    static constexpr auto slope(auto const& x, auto const& y) {
        using math::digamma;
        return y * digamma(x);
    }
};

/// ln |Γ(x)|, slope ψ(x).
///
/// Domain: as Γ(x).
/// Edges:  value +∞ at all poles, where the slope is that of ψ.
struct lgamma : irrational {
    static constexpr char const* name = "lgamma";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::lgamma;
        return lgamma(x);
    }
    static constexpr auto slope(auto const& x) {
        using math::digamma;
        return digamma(x);
    }
};

/// ψ(x) = Γ′(x)/Γ(x), slope ψ′(x). Domain as Γ(x).
struct digamma : irrational {
    static constexpr char const* name = "digamma";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::digamma;
        return digamma(x);
    }
    static constexpr auto slope(auto const& x) {
        using math::trigamma;
        return trigamma(x);
    }
};

/// ψ′(x), slope ψ″(x). Domain as Γ(x).
struct trigamma : irrational {
    static constexpr char const* name = "trigamma";
    static constexpr domain domains[1] = {{.low = 0}};
    static constexpr bool steep = true;
    static constexpr auto value(auto const& x) {
        using math::trigamma;
        return trigamma(x);
    }
    static constexpr auto slope(auto const& x) {
        using math::polygamma;
        return polygamma(2, x);
    }
};

/// The order n as an integer. (Formulas have their own.)
constexpr int integer_order(auto const& n) { return static_cast<int>(n); }

/// ψ⁽ⁿ⁾(x) for an integer 0 ≤ n < 2¹⁶, slope ψ⁽ⁿ⁺¹⁾(x) in x, as long as that order is one. Domain
/// as Γ(x).
///
/// It is the slope of the two above at every order; the table has no place for it, since n is no
/// number to differentiate by.
struct polygamma : binary {
    static constexpr char const* name = "polygamma";
    static constexpr bool rational = false;
    static constexpr bool steep = true;
    static constexpr auto value(auto n, auto const& x) {
        using math::polygamma;
        return polygamma(integer_order(n), x);
    }
    template <std::size_t I>
        requires(I == 1)
    static constexpr auto slope(auto n, auto const& x) {
        using math::polygamma;
        return polygamma(integer_order(n) + 1, x);
    }
};

}  // namespace leibniz::rules
