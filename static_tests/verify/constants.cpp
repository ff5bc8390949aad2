// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <numbers>
#include <string_view>

using namespace leibniz;

// A constant is the number that it is, not the double next to it.

// Integers that no double holds

// (2⁵³ + 3)x is itself, signed or not; (2⁵³ + 4)x is another one.
static_assert(identical<double>([](auto x) { return x * ((std::uint64_t{1} << 53) + 3); },
                                [](auto x) { return x * ((std::int64_t{1} << 53) + 3); }));
static_assert(identical<double>([](auto x) { return x * ((std::uint64_t{1} << 53) + 3); },
                                [](auto x) { return x * ((std::int64_t{1} << 53) + 4); })
                  .refuted());

// (2⁶³ − 1)x = 2⁶³x: no
static_assert(identical<double>([](auto x) { return x * std::numeric_limits<std::int64_t>::max(); },
                                [](auto x) { return x * 0x1p63; })
                  .refuted());

// (2⁶⁴ − 1)x = 2⁶⁴x − x,  (−2⁶³)x = −(2⁶³x)
static_assert(
    identical<double>([](auto x) { return x * std::numeric_limits<std::uint64_t>::max(); },
                      [](auto x) { return x * 0x1p64 - x; }));
static_assert(identical<double>([](auto x) { return x * std::numeric_limits<std::int64_t>::min(); },
                                [](auto x) { return -(x * 0x1p63); }));

// A small one of 64 bits is a small one.
static_assert(identical<double>([](auto x) { return pow(x, std::size_t{2}); },
                                [](auto x) { return x * x; }));

// Products and sums that no double holds

// (c·c)x = c(cx) for c = 2²² − 2⁻¹⁰; c² is no double.
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return x * (S(4194303.9990234375) * S(4194303.9990234375));
    },
    [](auto x) {
        using S = decltype(x);
        return x * S(4194303.9990234375) * S(4194303.9990234375);
    }));
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * (S(4194303.9990234375) * S(4194303.9990234375));
                  },
                  [](auto x) { return x * (4194303.9990234375 * 4194303.9990234375); })
                  .refuted());

// 0.1 + 0.2 exactly, and rounded
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return x * (S(0.1) + S(0.2));
    },
    [](auto x) { return 0.1 * x + 0.2 * x; }));
static_assert(identical<double>([](auto x) { return x * (0.1 + 0.2); },
                                [](auto x) { return 0.1 * x + 0.2 * x; })
                  .refuted());

// x/3 = ⅓x, x/10 = 0.1x: ⅓ and 0.1 as doubles are not
static_assert(identical<double>([](auto x) { return x / 3; },
                                [](auto x) {
                                    using S = decltype(x);
                                    return x * (S(1) / S(3));
                                }));
static_assert(identical<double>([](auto x) { return x / 3; },
                                [](auto x) { return x * (1.0 / 3.0); })
                  .refuted());
static_assert(
    identical<double>([](auto x) { return x / 10; }, [](auto x) { return x * 0.1; }).refuted());

// 0.1 is another number for each type, ½ is not.
static_assert(
    identical<double>([](auto x) { return x * 0.1f; }, [](auto x) { return x * 0.1; }).refuted());
static_assert(identical<double>([](auto x) { return x * 0.1L; }, [](auto x) { return x * 0.1; })
                  .proved() == (std::numeric_limits<long double>::digits == 53));
static_assert(identical<double>([](auto x) { return x * 0.5f; }, [](auto x) { return x * 0.5L; }));

// 10¹⁷ + 1,  10³⁰⁰·10³⁰⁰,  2⁻¹⁰⁷⁴: neither lost, nor infinite, nor 0
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * (S(1e17) + 1);
                  },
                  [](auto x) { return x * 1e17; })
                  .refuted());
static_assert(identical<double>([](auto x) { return x * 1e300 * 1e300; },
                                [](auto x) {
                                    using S = decltype(x);
                                    return x * (S(1e300) * S(1e300));
                                }));
static_assert(
    identical<double>([](auto x) { return x * 5e-324; }, [](auto x) { return 0 * x; }).refuted());

// What is no number

// (x > 0 ? x : −∞), as a density outside of its support;  NaN
static_assert(identical<double>(
                  [](auto x) { return select(x > 0, x, -std::numeric_limits<double>::infinity()); },
                  [](auto x) { return x; })
                  .reason() == std::string_view("a constant is infinite or not a number"));
static_assert(identical<double>([](auto x) { return x * std::numeric_limits<double>::quiet_NaN(); },
                                [](auto x) { return x; })
                  .reason() == std::string_view("a constant is infinite or not a number"));

// Constants are compared by enclosures.

// √2 < 1,  √2 < 3/2,  −π < 0,  √4 = √4,  √4 = 3
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return select(sqrt(S(2)) < S(1), x, 5 * x);
    },
    [](auto x) { return 5 * x; }));
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return select(sqrt(S(2)) < 1.5, x, 5);
    },
    [](auto x) { return x; }));
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return select(-std::numbers::pi_v<S> < 0, x, 5);
    },
    [](auto x) { return x; }));
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return select(sqrt(S(4)) == sqrt(S(4)), x, 5);
    },
    [](auto x) { return x; }));
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return select(sqrt(S(4)) == S(3), x, 5 * x);
    },
    [](auto x) { return 5 * x; }));

// Formulas of constants: how long?

// 1 + 2 + … + 9 = 45;  √2 + √3 + √5 + √7, and two more
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return x * (S(1) + S(2) + S(3) + S(4) + S(5) + S(6) + S(7) + S(8) + S(9));
    },
    [](auto x) { return 45 * x; }));
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return x * (sqrt(S(2)) + sqrt(S(3)) + sqrt(S(5)) + sqrt(S(7)));
    },
    [](auto x) {
        using S = decltype(x);
        return x * sqrt(S(2)) + x * sqrt(S(3)) + x * sqrt(S(5)) + x * sqrt(S(7));
    }));
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * (sqrt(S(2)) + sqrt(S(3)) + sqrt(S(5)) + sqrt(S(7)) + sqrt(S(11)) +
                                  sqrt(S(13)));
                  },
                  [](auto x) { return x; })
                  .reason() ==
              std::string_view("a formula of constants is too long before it meets an argument"));
