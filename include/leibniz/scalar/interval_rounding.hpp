// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/division.hpp>
#include <leibniz/math/overflow.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/roots.hpp>

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

/// Operations rounded down and up, in whatever rounding mode the processor starts with: that to the
/// nearest. A result is the nearest number, or its neighbour where an error-free transformation says
/// that the true value lies on that side (Dekker, A floating-point technique for extending the
/// available precision, 1971). Numbers so large or small that the error itself might overflow or
/// underflow go to the neighbour in any case. The errors are the same where the compiler fuses
/// products with sums: each product that stands in a sum is exact.
namespace leibniz::outward {

using math::infinity;

/// The next number above x.  Edges: that of −∞ is the lowest number, that of ∞ is ∞.
template <std::floating_point T>
constexpr T next_above(T x) {
    if constexpr (sizeof(T) == 4 || std::same_as<T, double>) {
        using word = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
        return x == 0  ? std::numeric_limits<T>::denorm_min()
               : x > 0 ? (math::is_infinite(x) ? x : std::bit_cast<T>(std::bit_cast<word>(x) + 1))
                       : std::bit_cast<T>(std::bit_cast<word>(x) - 1);
    } else {
        // A number above x, mostly the next one (Rump, Zimmermann, Boldo and Melquiond, Computing
        // predecessor and successor in rounding to nearest, 2009).
        constexpr T most = std::numeric_limits<T>::max();
        constexpr T step =
            std::numeric_limits<T>::epsilon() / 2 * (1 + std::numeric_limits<T>::epsilon());
        if (x < -most) return -most;
        if (x > most) return x;
        if (math::is_within(x, most / 4))
            return x + ((x < 0 ? -x : x) * step + std::numeric_limits<T>::denorm_min());
        T const quarter = x / 4 + (x < 0 ? -x : x) / 4 * step;
        return quarter > most / 4 ? infinity<T> : quarter * 4;
    }
}

/// The next number below x.
template <std::floating_point T>
constexpr T next_below(T x) {
    return -next_above(-x);
}

/// 2ⁿ
template <std::floating_point T>
constexpr T power_of_two(int n) {
    T power = 1;
    for (int i = 0; i != n; ++i) power *= 2;
    return power;
}

/// From here on, and below its reciprocal, products and quotients are not asked for their errors.
template <std::floating_point T>
inline constexpr T large = power_of_two<T>(std::numeric_limits<T>::max_exponent / 3);

template <std::floating_point T>
inline constexpr T small = 1 / large<T>;

/// Are both moderate in size? Zero is not.
template <std::floating_point T>
constexpr bool are_moderate(T a, T b) {
    return (a < 0 ? -large<T> <= a && a <= -small<T> : small<T> <= a && a <= large<T>) &&
           (b < 0 ? -large<T> <= b && b <= -small<T> : small<T> <= b && b <= large<T>);
}

/// What shifts the upper half of the bits of a number out of it.
template <std::floating_point T>
inline constexpr T half_shift = power_of_two<T>((std::numeric_limits<T>::digits + 1) / 2);

/// a·b − p for the product p of a and b, of their halves (Veltkamp, Dekker).
template <std::floating_point T>
constexpr T error_of_product(T a, T b, T p) {
    T const a_shifted = a + a * half_shift<T>;
    T const b_shifted = b + b * half_shift<T>;
    T const a_high = a_shifted - (a_shifted - a);
    T const b_high = b_shifted - (b_shifted - b);
    return ((a_high * b_high - p) + a_high * (b - b_high) + (a - a_high) * b_high) +
           (a - a_high) * (b - b_high);
}

/// a − p for p next to a and p + e = q·b. Were p not compared, a compiler might fuse it.
template <std::floating_point T>
constexpr T rest_beside(T a, T p, T e) {
    return a == p ? -e : (a - p) - e;
}

/// a − q·b, or a number of its sign, for the quotient q of a and b.
template <std::floating_point T>
constexpr T rest_of_quotient(T a, T b, T q) {
    T const p = q * b;
    return rest_beside(a, p, error_of_product(q, b, p));
}

/// a + b where one of them is huge or infinite, rounded down. Beside −∞ all is −∞.
template <std::floating_point T>
constexpr T sum_of_extremes_below(T a, T b) {
    return a == -infinity<T> || b == -infinity<T> ? -infinity<T>
           : a == infinity<T> || b == infinity<T> ? infinity<T>
                                                  : next_below(math::add(a, b));
}

/// a + b, rounded down and up: the error of the sum is exact (Knuth).
template <std::floating_point T>
constexpr T sum_below(T a, T b) {
    constexpr T most = std::numeric_limits<T>::max() / 4;
    if (!(-most <= a && a <= most && -most <= b && b <= most)) return sum_of_extremes_below(a, b);
    T const s = a + b;
    T const b_in_s = s - a;
    return (a - (s - b_in_s)) + (b - b_in_s) < 0 ? next_below(s) : s;
}
template <std::floating_point T>
constexpr T sum_above(T a, T b) {
    return -sum_below(-a, -b);
}

/// a·b for a, b ≠ 0 of which one is not moderate, rounded down.
template <std::floating_point T>
constexpr T product_of_extremes_below(T a, T b) {
    if (math::is_infinite(a) || math::is_infinite(b))
        return (a < 0) != (b < 0) ? -infinity<T> : infinity<T>;
    T const p = math::multiply(a, b);
    return p == 0 && (a < 0) == (b < 0) ? T(0) : next_below(p);
}

/// a·b, rounded down and up.  Edges: 0·∞ = 0, as ends of intervals have it.
template <std::floating_point T>
constexpr T product_below(T a, T b) {
    if (!are_moderate(a, b)) return a == 0 || b == 0 ? T(0) : product_of_extremes_below(a, b);
    T const p = a * b;
    return error_of_product(a, b, p) < 0 ? next_below(p) : p;
}
template <std::floating_point T>
constexpr T product_above(T a, T b) {
    return -product_below(-a, b);
}

/// a/b for a ≠ 0 where one of them is not moderate, rounded down: a/∞ is 0, as the limit of ends.
template <std::floating_point T>
constexpr T quotient_of_extremes_below(T a, T b) {
    bool const negative = (a < 0) != (b < 0);
    if (math::is_infinite(a)) return !negative ? T(0) : -infinity<T>;
    if (math::is_infinite(b)) return 0;
    T const q = math::divide(a, b);
    return q == 0 && !negative ? T(0) : next_below(q);
}

/// a/b for b ≠ 0, rounded down and up.
template <std::floating_point T>
constexpr T quotient_below(T a, T b) {
    if (!are_moderate(a, b)) return a == 0 ? T(0) : quotient_of_extremes_below(a, b);
    T const q = a / b;
    T const rest = rest_of_quotient(a, b, q);
    return rest == 0 || (rest < 0) == (b < 0) ? q : next_below(q);
}
template <std::floating_point T>
constexpr T quotient_above(T a, T b) {
    return -quotient_below(-a, b);
}

/// √x for x ≥ 0, rounded down and up.
template <std::floating_point T>
constexpr T root_below(T x) {
    T const r = math::sqrt(x);
    return x == 0 || math::is_infinite(x)                         ? x
           : are_moderate(x, r) && rest_of_quotient(x, r, r) >= 0 ? r
                                                                  : next_below(r);
}
template <std::floating_point T>
constexpr T root_above(T x) {
    T const r = math::sqrt(x);
    return x == 0 || math::is_infinite(x)                         ? x
           : are_moderate(x, r) && rest_of_quotient(x, r, r) <= 0 ? r
                                                                  : next_above(r);
}

/// Is the T next to an integer c above it?
template <std::integral C, std::floating_point T>
constexpr bool is_above(T rounded, C c) {
    return rounded >= power_of_two<T>(std::numeric_limits<C>::digits) ||
           static_cast<C>(rounded) > c;
}
template <std::floating_point C, std::floating_point T>
constexpr bool is_above(T rounded, C c) {
    return rounded > c;
}

/// The largest T that is not above the number c, or −∞.
template <std::floating_point T, math::arithmetic C>
constexpr T nearest_below(C c) {
    if constexpr (std::numeric_limits<C>::digits <= std::numeric_limits<T>::digits) {
        return static_cast<T>(c);
    } else {
        if constexpr (std::floating_point<C>) {
            constexpr C most = std::numeric_limits<T>::max();
            if (math::is_infinite(c)) return c > 0 ? infinity<T> : -infinity<T>;
            if (!math::is_within(c, most) && !math::is_nan(c))
                return c > 0 ? std::numeric_limits<T>::max() : -infinity<T>;
        }
        T const rounded = static_cast<T>(c);
        return is_above(rounded, c) ? next_below(rounded) : rounded;
    }
}

/// The smallest T that is not below the number c, or ∞.
template <std::floating_point T, math::arithmetic C>
constexpr T nearest_above(C c) {
    if constexpr (std::numeric_limits<C>::digits <= std::numeric_limits<T>::digits) {
        return static_cast<T>(c);
    } else if constexpr (std::floating_point<C>) {
        return -nearest_below<T>(-c);
    } else {
        T const rounded = static_cast<T>(c);
        return is_above(rounded, c) || static_cast<C>(rounded) == c ? rounded : next_above(rounded);
    }
}

}  // namespace leibniz::outward
