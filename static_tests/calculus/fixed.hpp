// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>

#include <compare>

/// A number type from outside: one line makes it a scalar.
namespace application {

/// A binary fraction n·2⁻⁸.
struct fixed {
    long n = 0;

    constexpr fixed() = default;
    constexpr fixed(int whole) : n(whole * 256L) {}
    static constexpr fixed parts(long n) {
        fixed x;
        x.n = n;
        return x;
    }

    friend constexpr fixed operator-(fixed x) { return parts(-x.n); }
    friend constexpr fixed operator+(fixed x, fixed y) { return parts(x.n + y.n); }
    friend constexpr fixed operator-(fixed x, fixed y) { return parts(x.n - y.n); }
    friend constexpr fixed operator*(fixed x, fixed y) { return parts(x.n * y.n / 256); }
    friend constexpr fixed operator/(fixed x, fixed y) { return parts(x.n * 256 / y.n); }
    friend constexpr auto operator<=>(fixed, fixed) = default;
};

/// A function that it brings along.
constexpr fixed abs(fixed x) { return x < 0 ? -x : x; }

}  // namespace application

template <>
inline constexpr bool leibniz::is_scalar<application::fixed> = true;
