// SPDX-License-Identifier: BSL-1.0

// A program computes the value as it was written: the same operations on the same operands, bit for
// bit, at every point. The sign of a zero alone may change.

#include <leibniz/math/classification.hpp>
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <limits>

namespace leibniz::tests {

/// Numbers of all sizes from 2⁻²⁰ to 2²⁰ and both signs, always the same ones.
struct numbers {
    unsigned long long state = 88172645463325252ull;

    constexpr double operator()() {
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        double x = static_cast<double>(state >> 11);
        for (unsigned i = 33 + state % 40; i > 0; --i) x /= 2;
        return state & 1024 ? -x : x;
    }
};

/// Is the program of F the function F at so many points?
template <auto F>
constexpr bool keeps_its_bits(int points = 50) {
    numbers next;
    for (int i = 0; i < points; ++i) {
        double const x = next(), y = next(), z = next();
        if (!(compiled<F, double, double, double>(x, y, z) == F(x, y, z))) return false;
    }
    return true;
}

// Sums and products in every association and order.
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x + y + z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x + (y + z); }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return z + x + y; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x * y * z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x * (y * z); }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x - y - z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x - (y - z); }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x / y / z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x / (y / z); }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x * y / z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x * (y / z); }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return (x + y) * z - x * z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x * y + y * z + z * x; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return (x - y) * (y - z) / (z - x); }>());

// Signs wander, numbers do not change.
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return -x * y - -z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x / -y + -(z - x); }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return -(-x) - (-y - z); }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return -x / -y * -z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return -(x + y) - (-1 * z); }>());

// Constants stay where they stand: c·(d·x) is not (c·d)·x, x/3 is not x·(1/3).
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return 0.1 * (0.7 * x) + y + z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x / 3 + y / 7 + z / 4; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return 0.1 + x + 0.2 + y + z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return (x + 0.1) - 0.1 + y * z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x + x + x + y + y + z; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x / 8 + 16 * y - z / -0.5; }>());
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return x / 1 * 1 + y * -1 + z / -1; }>());

// Elementary functions are those of numbers.
static_assert(keeps_its_bits<[](auto x, auto y, auto z) { return sin(x) * cos(y) + atan(z); }>(5));

}  // namespace leibniz::tests
