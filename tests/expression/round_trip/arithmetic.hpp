// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar.hpp>

#include <cstdio>

/// What printed formulas are compiled with: numbers that have the operators of the text, so that
/// the compiler's precedence reads them. ^ is written ->*, which binds tighter than *, and a sign as
/// a factor, which does not.
namespace round_trip {

struct number {
    double value;
    bool is_integer = false;  // as it is written
};

inline number operator+(number a, number b) { return {a.value + b.value}; }
inline number operator-(number a, number b) { return {a.value - b.value}; }
inline number operator*(number a, number b) {
    return {a.value * b.value, a.is_integer && b.is_integer};
}
inline number operator/(number a, number b) { return {a.value / b.value}; }
inline bool operator<(number a, number b) { return a.value < b.value; }
inline bool operator>(number a, number b) { return a.value > b.value; }
inline bool operator<=(number a, number b) { return a.value <= b.value; }
inline bool operator>=(number a, number b) { return a.value >= b.value; }
inline bool operator==(number a, number b) { return a.value == b.value; }

/// By repeated squaring, as formulas are evaluated.
inline double integer_power(double x, int n) {
    if (n < 0) return 1 / integer_power(x, -n);
    if (n == 0) return 1;
    double const root = integer_power(x, n / 2);
    return n == 1 ? x : n % 2 == 0 ? root * root : integer_power(x, n - 1) * x;
}
inline number operator->*(number base, number exponent) {
    return {exponent.is_integer ? integer_power(base.value, static_cast<int>(exponent.value))
                                : leibniz::pow(base.value, exponent.value)};
}

inline number select(bool condition, number one, number other) { return condition ? one : other; }

/// A function of doubles as one of these numbers.
inline auto of(auto f) {
    return [f](auto... xs) { return number{static_cast<double>(f(xs.value...))}; };
}

/// Is this to the bit what the formula is worth? Says so, if it is not.
inline bool is_same(char const* text, double expected, number computed) {
    if (computed.value == expected) return true;
    std::printf("%s is %a, read back %a\n", text, expected, computed.value);
    return false;
}

}  // namespace round_trip
