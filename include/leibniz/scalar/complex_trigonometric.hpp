// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/complex_powers.hpp>

#include <numbers>

/// Circular and hyperbolic functions of complex numbers, and their inverse ones.
namespace leibniz {

/// i·z and z/i, exactly
template <class T>
constexpr complex<T> turned_left(complex<T> const& z) {
    return {-z.imaginary, z.real};
}
template <class T>
constexpr complex<T> turned_right(complex<T> const& z) {
    return {z.imaginary, -z.real};
}

/// sin z = sin x·cosh y + i·cos x·sinh y
template <inexact T>
constexpr complex<T> sin(complex<T> const& z) {
    return {sin(z.real) * cosh(z.imaginary), cos(z.real) * sinh(z.imaginary)};
}
/// cos z = cos x·cosh y − i·sin x·sinh y
template <inexact T>
constexpr complex<T> cos(complex<T> const& z) {
    return {cos(z.real) * cosh(z.imaginary), -(sin(z.real) * sinh(z.imaginary))};
}
/// sinh z = sinh x·cos y + i·cosh x·sin y
template <inexact T>
constexpr complex<T> sinh(complex<T> const& z) {
    return {sinh(z.real) * cos(z.imaginary), cosh(z.real) * sin(z.imaginary)};
}
/// cosh z = cosh x·cos y + i·sinh x·sin y
template <inexact T>
constexpr complex<T> cosh(complex<T> const& z) {
    return {cosh(z.real) * cos(z.imaginary), sinh(z.real) * sin(z.imaginary)};
}

/// tanh z = (sinh x·cosh x + i·sin y·cos y)/(sinh² x + cos² y), and away from the poles, where
/// these grow, ±(1 − 2·e^∓²ᶻ/(1 + e^∓²ᶻ)).
template <inexact T>
constexpr complex<T> tanh(complex<T> const& z) {
    if (z.real < -0.5 || 0.5 < z.real) {
        bool const negative = z.real < 0;
        complex<T> const e = exp(negative ? 2 * z : -2 * z);
        complex<T> const rest = 2 * e / (1 + e);
        return negative ? rest - 1 : 1 - rest;
    }
    T const s = sinh(z.real);
    T const c = cos(z.imaginary);
    return complex<T>{s * cosh(z.real), sin(z.imaginary) * c} / T(s * s + c * c);
}
template <inexact T>
constexpr complex<T> tan(complex<T> const& z) {
    return turned_right(tanh(turned_left(z)));
}

/// asin z; the cuts are the real numbers beyond ±1. So are those of acos and atanh.
template <inexact T>
constexpr complex<T> asin(complex<T> const& z) {
    complex<T> const a = sqrt(1 - z);
    complex<T> const b = sqrt(1 + z);
    return {atan2(z.real, a.real * b.real - a.imaginary * b.imaginary),
            asinh(a.real * b.imaginary - a.imaginary * b.real)};
}
template <inexact T>
constexpr complex<T> acos(complex<T> const& z) {
    complex<T> const a = sqrt(1 - z);
    complex<T> const b = sqrt(1 + z);
    return {2 * atan2(a.real, b.real), asinh(b.real * a.imaginary - b.imaginary * a.real)};
}
/// asinh z; the cuts are the imaginary numbers beyond ±i. So are those of atan.
template <inexact T>
constexpr complex<T> asinh(complex<T> const& z) {
    return turned_right(asin(turned_left(z)));
}
/// acosh z, with Re acosh z ≥ 0; the cut is z < 1.
template <inexact T>
constexpr complex<T> acosh(complex<T> const& z) {
    complex<T> const a = sqrt(z - 1);
    complex<T> const b = sqrt(z + 1);
    return {asinh(a.real * b.real + a.imaginary * b.imaginary), 2 * atan2(a.imaginary, b.real)};
}

/// atanh z for Re z ≥ 0: ln (|1 + z|/|1 − z|)/2 and half the angle of (1 + z)/(1 − z); and far out,
/// where the next term is z⁻³/3, 1/z ± i·π/2.
template <inexact T>
constexpr complex<T> atanh(complex<T> const& z) {
    if (z.real < 0) return -atanh(-z);
    T const& x = z.real;
    T const& y = z.imaginary;
    if (1e11 < x || y < -1e11 || 1e11 < y) {
        complex<T> const inverse = 1 / z;
        constexpr auto half_pi = std::numbers::pi_v<rules::constant_for<T>> / 2;
        return {inverse.real, copysign(T(half_pi), y) + inverse.imaginary};
    }
    T const rest = 1 - x;
    T const distance = hypot(rest, y);
    return {distance < 0.125 ? (log(hypot(1 + x, y)) - log(distance)) / 2
                             : log1p(4 * x / (distance * distance)) / 4,
            atan2(2 * y, rest * (1 + x) - y * y) / 2};
}
template <inexact T>
constexpr complex<T> atan(complex<T> const& z) {
    return turned_right(atanh(turned_left(z)));
}

}  // namespace leibniz
