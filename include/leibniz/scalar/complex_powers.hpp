// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/complex_arithmetic.hpp>
#include <leibniz/scalar/functions.hpp>

#include <limits>
#include <numbers>

/// Parts, sizes, roots, exponentials, logarithms and powers of complex numbers.
namespace leibniz {

/// Parts that round: of others an irrational function is left to its rule, which refuses them.
template <class T>
concept inexact = scalar<T> && !is_exact<T>;

/// Re z, Im z and z̄ = Re z − i·Im z
///
/// Refuses: these and the next ones of a z that is differentiated, for they have no f′(z).
template <class T>
constexpr T real(complex<T> const& z) {
    return z.real;
}
template <class T>
constexpr T imag(complex<T> const& z) {
    return z.imaginary;
}
template <class T>
constexpr complex<T> conj(complex<T> const& z) {
    return {z.real, -z.imaginary};
}

/// |z|.  Edges: no square overflows or vanishes; the real gradient is 0 at 0.
template <class T>
constexpr T abs(complex<T> const& z) {
    return hypot(z.real, z.imaginary);
}

/// |z|², as of a vector.  Refuses: `norm`, by which `std::norm` means this, but the norm of a
/// vector is its root.
template <class T>
constexpr T norm_squared(complex<T> const& z) {
    return z.real * z.real + z.imaginary * z.imaginary;
}
template <class T>
constexpr T norm(complex<T> const& z) {
    static_assert(
        !scalar<T>,
        "the norm of a complex number has two meanings: write norm_squared(z) for what std::norm is, or abs(z)");
    return norm_squared(z);
}

/// arg z, the angle from −π to π.  Edges: the signs of zeros count, as for atan2.
template <class T>
constexpr T arg(complex<T> const& z) {
    return atan2(z.imaginary, z.real);
}

/// r·(cos θ + i·sin θ)
template <real_number R, real_number A>
constexpr auto from_polar(R const& r, A const& angle) {
    return complex{r * cos(angle), r * sin(angle)};
}

/// z² = (x − y)(x + y) + 2xy·i, where little cancels
template <class T>
constexpr complex<T> square(complex<T> const& z) {
    return {(z.real - z.imaginary) * (z.real + z.imaginary), 2 * (z.real * z.imaginary)};
}

/// Is a part of z so large that a sum of some such numbers may overflow?
template <class T>
constexpr bool is_huge(complex<T> const& z) {
    using base = typename innermost<T>::type;
    constexpr base bound = std::numeric_limits<base>::max() / 16;
    return z.real < -bound || bound < z.real || z.imaginary < -bound || bound < z.imaginary;
}

/// √z for z ≠ 0, not huge.
template <class T>
constexpr complex<T> square_root(complex<T> const& z) {
    T const t = sqrt(2 * ((z.real < 0 ? -z.real : z.real) + abs(z)));
    T const side = copysign(T(1), z.imaginary);
    return z.real < 0 ? complex<T>{side * z.imaginary / t, side * t / 2}
                      : complex<T>{t / 2, z.imaginary / t};
}

/// √z, with Re √z ≥ 0; the cut is z < 0.
///
/// Edges: slopes are infinite at 0. Of rational parts it is rational, or refused.
template <class T>
constexpr complex<T> sqrt(complex<T> const& z) {
    if (z == 0) return {sqrt(z.real + 0), sqrt(z.imaginary)};
    if constexpr (!is_exact<T>) {
        if (is_huge(z)) return 4 * square_root(z / 16);
    }
    return square_root(z);
}

/// eᶻ = eˣ·(cos y + i·sin y)
template <inexact T>
constexpr complex<T> exp(complex<T> const& z) {
    return from_polar(exp(z.real), z.imaginary);
}
template <inexact T>
constexpr complex<T> exp2(complex<T> const& z) {
    return from_polar(exp2(z.real), z.imaginary * std::numbers::ln2_v<rules::constant_for<T>>);
}
template <inexact T>
constexpr complex<T> exp10(complex<T> const& z) {
    return from_polar(exp10(z.real), z.imaginary * std::numbers::ln10_v<rules::constant_for<T>>);
}

/// eᶻ − 1 = (eˣ − 1)·cos y − 2·sin²(y/2) + i·eˣ·sin y
template <inexact T>
constexpr complex<T> expm1(complex<T> const& z) {
    T const half = sin(z.imaginary / 2);
    return {expm1(z.real) * cos(z.imaginary) - 2 * (half * half), exp(z.real) * sin(z.imaginary)};
}

/// ln |z|, near |z| = 1 by |z|² − 1, whose larger part, u, does not cancel.
template <class T>
constexpr T log_of_abs(complex<T> const& z) {
    T const size = abs(z);
    if (size < 0.5 || 2 < size) return log(size);
    bool const real_is_larger = rules::is_no_larger(z.imaginary, z.real);
    T const u = real_is_larger ? z.real : z.imaginary;
    T const v = real_is_larger ? z.imaginary : z.real;
    return log1p((u - 1) * (u + 1) + v * v) / 2;
}

/// ln z = ln |z| + i·arg z; the cut is z < 0.
///
/// Edges: −∞ + i·arg z at 0, where no derivative is.
template <inexact T>
constexpr complex<T> log(complex<T> const& z) {
    constexpr auto ln2 = std::numbers::ln2_v<rules::constant_for<T>>;
    return {is_huge(z) ? log_of_abs(z / 16) + 4 * ln2 : log_of_abs(z), arg(z)};
}
template <inexact T>
constexpr complex<T> log2(complex<T> const& z) {
    return log(z) * std::numbers::log2e_v<rules::constant_for<T>>;
}
template <inexact T>
constexpr complex<T> log10(complex<T> const& z) {
    return log(z) * std::numbers::log10e_v<rules::constant_for<T>>;
}

/// ln(1 + z); the cut is z < −1.
template <inexact T>
constexpr complex<T> log1p(complex<T> const& z) {
    if (0.5 < abs(z)) return log(1 + z);
    return {log1p(z.real * (2 + z.real) + z.imaginary * z.imaginary) / 2,
            atan2(z.imaginary, 1 + z.real)};
}

/// zⁿ for a whole number n ≥ 0, by squares: exact where these are.
template <class T, class N>
constexpr complex<T> whole_power(complex<T> const& z, N const& n) {
    complex<T> power(1);
    complex<T> square = z;
    for (N rest = n; rest != 0;) {
        N const half = trunc(rest / 2);
        if (rest != 2 * half) power = power * square;
        if (half != 0) square = square * square;
        rest = half;
    }
    return power;
}

/// zⁿ for a whole n, and e^(w·ln z); the cut is z < 0.
///
/// Edges:   z⁰ = 1; 0ʷ = 0 for Re w > 0. A power errs by units in the last place of |zʷ| that grow
///          with |w|·|ln z|, or with |n|.
/// Refuses: of rational parts, all but a whole n.
template <class T, real_number R>
constexpr auto pow(complex<T> const& z, R const& y) {
    using number = real_scalar<common_scalar<complex<T>, R>>;
    number const base(z);
    if constexpr (jet<R>) {
        if (is_constant(y)) return number(pow(z, innermost_value(y)));
    } else {
        real_scalar<R> const n(y);
        if (trunc(n) == n && (is_exact<T> || (-0x1p31 <= n && n <= 0x1p31)))
            return n < 0 ? whole_power(1 / base, -n) : whole_power(base, n);
    }
    if constexpr (is_exact<T>) {
        return number(pow(base.real, y));
    } else {
        return number(from_polar(pow(abs(base), y), y * arg(base)));
    }
}
template <class T, class U>
constexpr auto pow(complex<T> const& z, complex<U> const& w) {
    using number = common_scalar<complex<T>, complex<U>>;
    if constexpr (jet<U>) {
        if (is_zero(w.imaginary) && is_constant(w.real))
            return number(pow(z, innermost_value(w.real)));
    } else {
        if (w.imaginary == 0) return number(pow(z, w.real));
    }
    if constexpr (is_exact<T>) {
        return number(pow(z.real, T(1) / 2));  // refused as this one is
    } else {
        if (z == 0) return 0 < w.real ? number(0) : 1 / number(z);
        return exp(w * log(number(z)));
    }
}
template <real_number R, class U>
constexpr auto pow(R const& x, complex<U> const& w) {
    return pow(complex{x}, w);
}

}  // namespace leibniz
