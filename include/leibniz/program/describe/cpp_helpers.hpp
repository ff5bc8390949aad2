// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/word.hpp>

#include <cstddef>

/// How the rules are called in C++ without leibniz: by the standard library, or by a function that
/// is written into the text.
namespace leibniz::straight_line {

inline constexpr char const* standard_functions =
    "fma lerp sqrt cbrt hypot exp exp2 expm1 log log2 log10 log1p pow sin cos tan asin acos atan "
    "atan2 sinh cosh tanh asinh acosh atanh erf erfc tgamma lgamma abs copysign floor ceil round "
    "trunc fmod";

/// A function object of the text. Those that it needs stand above it.
struct cpp_helper {
    char const* name;
    char const* needs;
    char const* definition;
};

/// They compute as `math` does in a running program. The gamma function's relatives, which are
/// rounded correctly there, are series in long double here.
inline constexpr cpp_helper cpp_helpers[] = {
    {"sign", "", R"([](number a) { return a < 0 ? number(-1) : a > 0 ? number(1) : a; })"},
    {"clamp", "", R"([](number a, number low, number high) {
        return high < low ? number(NAN) : a < low ? low : high < a ? high : a;
    })"},
    {"fmin", "", R"([](number a, number b) {
        return std::isnan(a) || b < a || (b == a && std::signbit(b)) ? b : a;
    })"},
    {"fmax", "", R"([](number a, number b) {
        return std::isnan(a) || a < b || (a == b && std::signbit(a)) ? b : a;
    })"},
    {"sinc", "", R"([](number a) {
        return a == 0 ? number(1) : std::isinf(a) ? number(0) : std::sin(a) / a;
    })"},
    {"derivative_of_sinc", "sinc", R"([&](number order, number a) {
        int const n = static_cast<int>(order);
        if (n == 1 && !(-2 < a && a < 2)) return (std::cos(a) - sinc(a)) / a;
        if (n == 1) {
            number sum = 1;
            for (int k = 36; k != 0; k -= 2) sum = 1 - a * a / number(k * (k + 3)) * sum;
            return -a / 3 * sum;
        }
        long double const t = a;
        if (std::abs(t) < n + 2) {
            int k = (n + 1) / 2, m = 2 * k - n;
            long double sum = 0, term = (k % 2 == 0 ? 1 : -1) * (m == 1 ? t : 1);
            for (int const end = k + 40; k < end; ++k, m += 2) {
                sum += term / (2 * k + 1);
                term *= -t / (m + 1) * (t / (m + 2));
            }
            return number(sum);
        }
        long double const turned[] = {std::sin(t), std::cos(t), -std::sin(t), -std::cos(t)};
        long double slope = turned[0] / t;
        for (int k = 1; k <= n; ++k) slope = (turned[k % 4] - k * slope) / t;
        return number(slope);
    })"},
    {"slope_of_tanh", "", R"([](number a, number t) {
        number const root = 1 / std::cosh(a);
        return -0.75 < t && t < 0.75 ? (1 - t) * (1 + t) : root * root;
    })"},
    {"inverted", "", R"([](number a, number b) {
        bool const is_flat = std::abs(b) <= std::abs(a);
        number const q = is_flat ? b / a : a / b;
        return is_flat ? 1 / (1 + q * q) / a : q / (1 + q * q) / b;
    })"},
    {"sine_of_half_turns", "pi", R"([&](int quarters, number a) {
        int nearest = 0;
        number const r = std::remquo(a, number(0.5), &nearest);
        number const s = r * pi;
        number const rest = std::fma(r, pi, -s) + r * rest_of_pi;
        quarters += nearest;
        number const sine = (quarters & 1) == 0 ? std::sin(s) + rest * (1 - s * s / 2)
                                                : std::cos(s) - rest * s;
        return (quarters & 2) != 0 ? -sine : sine;
    })"},
    {"sinpi", "sine_of_half_turns", R"([&](number a) {
        number const sine = sine_of_half_turns(0, std::abs(a)) + 0;
        return std::signbit(a) ? -sine : sine;
    })"},
    {"cospi", "sine_of_half_turns", R"([&](number a) {
        return sine_of_half_turns(1, std::abs(a)) + 0;
    })"},
    {"digamma", "", R"([](number a) {
        if (a < 0 && a == std::floor(a)) return number(NAN);
        long double t = a, sum = 0;
        if (t < -0.5L) {
            long double const half_turn = 3.14159265358979323846264338327950288L;
            sum = -half_turn / std::tan(half_turn * (t - std::round(t)));
            t = 1 - t;
        }
        for (; t < 22; ++t) sum -= 1 / t;
        long double const q = 1 / (t * t);
        return number(sum + (std::log(t) - 1 / (2 * t) -
            q * (1 / 12.0L - q * (1 / 120.0L - q * (1 / 252.0L - q * (1 / 240.0L - q * (1 / 132.0L -
            q * (691 / 32760.0L - q / 12))))))));
    })"},
    {"hurwitz_zeta", "", R"([](int s, long double a) {
        long double sum = 0;
        for (; a < s + 20; ++a) sum += std::pow(a, -s);
        long double const bernoulli[] = {1 / 12.0L, -1 / 720.0L, 1 / 30240.0L, -1 / 1209600.0L,
            1 / 47900160.0L, -691 / 1307674368000.0L, 1 / 74724249600.0L,
            -3617 / 10670622842880000.0L, 43867 / 5109094217170944000.0L};
        sum += std::pow(a, 1 - s) / (s - 1) + std::pow(a, -s) / 2;
        long double term = s * std::pow(a, -1 - s);
        for (int j = 1; j < 10; ++j) {
            sum += bernoulli[j - 1] * term;
            term *= (s + 2 * j - 1) / a * ((s + 2 * j) / a);
        }
        return sum;
    })"},
    {"polygamma", "digamma hurwitz_zeta", R"([&](number order, number a) {
        int const n = static_cast<int>(order), s = n + 1;
        if (n == 0) return digamma(a);
        bool const is_odd = n % 2 != 0;
        if (std::isinf(a) && a < 0) return number(NAN);
        if (a == 0 && !is_odd) return -std::copysign(number(INFINITY), a);
        if (a <= 0 && a == std::floor(a)) return is_odd ? number(INFINITY) : number(NAN);
        if (std::isinf(a)) return is_odd ? number(0) : -number(0);
        long double const t = a, rest = std::trunc(t) - t, sign = is_odd ? 1 : -1;
        long double const zeta = t > 0 ? hurwitz_zeta(s, t)
            : hurwitz_zeta(s, 1 - rest) + sign * (hurwitz_zeta(s, rest) - hurwitz_zeta(s, 1 - t));
        return number(sign * std::tgamma(s + 0.0L) * zeta);
    })"},
    {"trigamma", "polygamma", R"([&](number a) { return polygamma(1, a); })"},
};
inline constexpr int cpp_helper_count = sizeof(cpp_helpers) / sizeof(cpp_helpers[0]);

/// What a rule is in C++.
struct cpp_call {
    enum kind : unsigned char { of_standard_library, smaller, larger, power_of_ten, by_name } how;
    int helper;  // or −1
};
constexpr cpp_call cpp_call_of(symbolic::word name) {
    using symbolic::text_of;
    if (name == text_of("min")) return {cpp_call::smaller, -1};
    if (name == text_of("max")) return {cpp_call::larger, -1};
    if (name == text_of("exp10")) return {cpp_call::power_of_ten, -1};
    for (int h = 0; h < cpp_helper_count; ++h)
        if (name == text_of(cpp_helpers[h].name)) return {cpp_call::by_name, h};
    return {symbolic::is_among(standard_functions, name) ? cpp_call::of_standard_library
                                                         : cpp_call::by_name,
            -1};
}

}  // namespace leibniz::straight_line
