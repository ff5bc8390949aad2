// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdio>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

/// Where a function is steep, has a kink, a jump or no value: the derivatives that leibniz states
/// there, and those of other libraries.
///
/// Everything that speaks of these points reads this list: static_tests/calculus/awkward_points.cpp
/// holds it against the compiler, tests/calculus/agreement.cpp against the processor,
/// bench/awkward_points against other libraries; tests/calculus/awkward_points writes it down in
/// docs/awkward_points.md. It knows no library: what a function calls is found by its argument.
namespace awkward {

/// The libraries in the order of their columns.
inline constexpr std::array<std::string_view, 5> libraries{"autodiff", "Boost", "Ceres", "Eigen",
                                                           "CoDiPack"};
/// A dash where the library has no such function, or nobody has measured it.
using figures = std::array<std::string_view, libraries.size()>;

/// The derivative of f of that order at x.
template <std::size_t Order, class F>
struct row {
    static constexpr std::size_t order = Order;
    std::string_view function;
    std::string_view where;
    double x;
    F f;
    /// What mathematics says, in words: two numbers are those on the left and on the right.
    std::string_view truth;
    /// What leibniz states. Nothing: refused in a constant expression, NaN at run time.
    std::optional<double> slope;
    figures others;
};

template <std::size_t Order = 1, class F>
constexpr row<Order, F> at(double x, std::string_view where, std::string_view function, F f,
                           std::string_view truth, std::optional<double> slope,
                           figures const& others) {
    return {function, where, x, f, truth, slope, others};
}

/// Rows that one sentence of the policy decides.
template <class... Rows>
struct section {
    std::string_view title;
    std::string_view policy;
    std::tuple<Rows...> rows;
};

template <class... Rows>
constexpr section<Rows...> decided(std::string_view title, std::string_view policy, Rows... rows) {
    return {title, policy, std::tuple<Rows...>(rows...)};
}

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr std::nullopt_t refused = std::nullopt;

inline constexpr auto steep = decided(
    "Infinite slopes",
    "Where a graph ends upright, or has a pole, the slope is the infinite limit from inside the\n"
    "domain. At a pole in the middle it is the limit on both sides, or that on the right of 0.",
    at(0, "0", "√x", []<class T>(T const& x) -> T { return sqrt(x); }, "∞", infinity,
       {"∞", "∞", "∞", "∞", "0"}),
    at(0, "0", "∛x", []<class T>(T const& x) -> T { return cbrt(x); }, "∞", infinity,
       {"–", "–", "∞", "–", "–"}),
    at(0, "0", "pow(x, 0.5)", []<class T>(T const& x) -> T { return pow(x, 0.5); }, "∞", infinity,
       {"–", "∞", "∞", "∞", "–"}),
    at(0, "0", "log x", []<class T>(T const& x) -> T { return log(x); }, "∞", infinity,
       {"–", "∞", "∞", "∞", "–"}),
    at(-1, "−1", "log1p x", []<class T>(T const& x) -> T { return log1p(x); }, "∞", infinity,
       {"–", "–", "∞", "–", "–"}),
    at(1, "1", "asin x", []<class T>(T const& x) -> T { return asin(x); }, "∞", infinity,
       {"–", "∞", "∞", "∞", "–"}),
    at(1, "1", "acos x", []<class T>(T const& x) -> T { return acos(x); }, "−∞", -infinity,
       {"–", "−∞", "−∞", "−∞", "–"}),
    at(1, "1", "acosh x", []<class T>(T const& x) -> T { return acosh(x); }, "∞", infinity,
       {"–", "∞", "–", "–", "–"}),
    at(1, "1", "atanh x", []<class T>(T const& x) -> T { return atanh(x); }, "∞", infinity,
       {"–", "throws", "–", "–", "–"}),
    at(1, "1", "√(1 − x²)", []<class T>(T const& x) -> T { return sqrt(T(1) - x * x); }, "−∞",
       -infinity, {"–", "−∞", "−∞", "−∞", "–"}),
    at(0, "0", "1/x", []<class T>(T const& x) -> T { return T(1) / x; }, "−∞", -infinity,
       {"–", "−∞", "−∞", "−∞", "–"}),
    at<2>(0, "0", "1/x", []<class T>(T const& x) -> T { return T(1) / x; }, "−∞ and ∞", infinity,
          {"–", "NaN", "–", "–", "–"}),
    at(1, "1", "x/0", []<class T>(T const& x) -> T { return x / T(0); }, "∞", infinity,
       {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "√(−x)", []<class T>(T const& x) -> T { return sqrt(-x); }, "−∞", -infinity,
       {"–", "∞", "∞", "∞", "–"}),
    at(0, "0", "log(−x)", []<class T>(T const& x) -> T { return log(-x); }, "−∞", -infinity,
       {"–", "∞", "∞", "∞", "–"}),
    at(0, "0", "pow(x, x)", []<class T>(T const& x) -> T { return pow(x, x); }, "−∞", -infinity,
       {"–", "−∞", "NaN", "–", "–"}),
    at<2>(0, "0", "√x", []<class T>(T const& x) -> T { return sqrt(x); }, "−∞", -infinity,
          {"–", "−∞", "–", "–", "–"}),
    at<2>(0, "0", "log x", []<class T>(T const& x) -> T { return log(x); }, "−∞", -infinity,
          {"–", "−∞", "–", "–", "–"}),
    at<2>(1, "1", "asin x", []<class T>(T const& x) -> T { return asin(x); }, "∞", infinity,
          {"–", "∞", "–", "–", "–"}),
    at<2>(1, "1", "acos x", []<class T>(T const& x) -> T { return acos(x); }, "−∞", -infinity,
          {"–", "–", "–", "–", "–"}),
    at<2>(1, "1", "acosh x", []<class T>(T const& x) -> T { return acosh(x); }, "−∞", -infinity,
          {"–", "–", "–", "–", "–"}),
    at(0, "0", "Γ(x)", []<class T>(T const& x) -> T { return tgamma(x); }, "−∞", -infinity,
       {"–", "throws", "–", "–", "–"}));

inline constexpr auto constant_inside = decided(
    "Zero tangents",
    "What does not move has no slope: where the tangent inside is 0, the slope of the whole is 0,\n"
    "and 0·∞ poisons nothing; the norm of a zero vector is such a case. Where two infinite slopes\n"
    "meet, 0 is their mean. The formula counts, not what it amounts to: ∛(x³) has slope 0.",
    at(0, "0", "√(x·x)", []<class T>(T const& x) -> T { return sqrt(x * x); }, "−1 and 1", 0,
       {"NaN", "0", "NaN", "NaN", "0"}),
    at(1, "1", "√(0·x) + x", []<class T>(T const& x) -> T { return sqrt(T(0) * x) + x; }, "1", 1,
       {"–", "1", "NaN", "NaN", "–"}),
    at(-1, "−1", "pow(x, 2 + 0·x)",
       []<class T>(T const& x) -> T { return pow(x, T(2) + T(0) * x); }, "−2", -2,
       {"–", "NaN", "−2", "–", "–"}),
    at(0, "0", "√(x⁴)", []<class T>(T const& x) -> T { return sqrt(x * x * x * x); }, "0", 0,
       {"–", "0", "NaN", "NaN", "–"}),
    at(0, "0", "√|x|", []<class T>(T const& x) -> T { return sqrt(abs(x)); }, "−∞ and ∞", 0,
       {"–", "0", "∞", "∞", "–"}),
    at(0, "0", "∛(x³)", []<class T>(T const& x) -> T { return cbrt(x * x * x); }, "1", 0,
       {"–", "–", "NaN", "–", "–"}),
    at(0, "0", "pow(x·x, 1.5)", []<class T>(T const& x) -> T { return pow(x * x, 1.5); }, "0", 0,
       {"–", "0", "0", "0", "–"}),
    at(0, "0", "acos(1 − x²)", []<class T>(T const& x) -> T { return acos(T(1) - x * x); },
       "−√2 and √2", 0, {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "exp(−1/x²)", []<class T>(T const& x) -> T { return exp(T(-1) / (x * x)); }, "0", 0,
       {"–", "NaN", "NaN", "NaN", "–"}));

inline constexpr auto kinks = decided(
    "Kinks",
    "Where two pieces meet at an angle, the slope is the mean of the two. `relu` is the exception:\n"
    "its slope at 0 is 0, as networks want it and the primer states it.",
    at(0, "0", "|x|", []<class T>(T const& x) -> T { return abs(x); }, "−1 and 1", 0,
       {"0", "0", "1", "1", "0"}),
    at(0, "0", "copysign(x, 1)", []<class T>(T const& x) -> T { return copysign(x, T(1)); },
       "−1 and 1", 0, {"–", "–", "1", "–", "–"}),
    at(0, "0", "hypot(x, 0)", []<class T>(T const& x) -> T { return hypot(x, T(0)); }, "−1 and 1",
       0, {"NaN", "–", "NaN", "–", "0"}),
    at(0, "0", "hypot(x, x)", []<class T>(T const& x) -> T { return hypot(x, x); }, "−√2 and √2", 0,
       {"–", "–", "NaN", "–", "–"}),
    at(1, "1", "max(x, x²)", []<class T>(T const& x) -> T { return max(x, T(x * x)); }, "1 and 2",
       1.5, {"1", "–", "1.5", "1", "1"}),
    at(1, "1", "min(x, x²)", []<class T>(T const& x) -> T { return min(x, T(x * x)); }, "2 and 1",
       1.5, {"–", "–", "1.5", "2", "–"}),
    at(1, "1", "fmax(x, x²)", []<class T>(T const& x) -> T { return fmax(x, T(x * x)); }, "1 and 2",
       1.5, {"–", "–", "1.5", "–", "–"}),
    at(0, "0", "max(x, 0)", []<class T>(T const& x) -> T { return max(x, T(0)); }, "0 and 1", 0.5,
       {"–", "–", "0.5", "1", "–"}),
    at(0, "0", "max(0, x)", []<class T>(T const& x) -> T { return max(T(0), x); }, "0 and 1", 0.5,
       {"–", "–", "0.5", "0", "–"}),
    at(0, "0", "relu(x)", []<class T>(T const& x) -> T { return relu(x); }, "0 and 1", 0,
       {"–", "–", "–", "–", "–"}),
    at(0, "0", "clamp(x, 0, 1)", []<class T>(T const& x) -> T { return clamp(x, T(0), T(1)); },
       "0 and 1", 0.5, {"–", "–", "–", "–", "–"}),
    at(0, "0", "|x|·|x|", []<class T>(T const& x) -> T { return abs(x) * abs(x); }, "0", 0,
       {"–", "0", "0", "0", "–"}));

inline constexpr auto jumps = decided(
    "Jumps",
    "Where the value jumps, the slope is that of the pieces on both sides; if these differ, as for\n"
    "fmod(1, x), it is that of the piece to which the value belongs. `select` asks nothing of what\n"
    "it did not choose.",
    at(1, "1", "floor x", []<class T>(T const& x) -> T { return floor(x); }, "0", 0,
       {"–", "0", "0", "–", "–"}),
    at(1, "1", "ceil x", []<class T>(T const& x) -> T { return ceil(x); }, "0", 0,
       {"–", "0", "0", "–", "–"}),
    at(0.5, "1/2", "round x", []<class T>(T const& x) -> T { return round(x); }, "0", 0,
       {"–", "0", "–", "–", "–"}),
    at(1, "1", "trunc x", []<class T>(T const& x) -> T { return trunc(x); }, "0", 0,
       {"–", "0", "–", "–", "–"}),
    at(0, "0", "sign x", []<class T>(T const& x) -> T { return sign(x); }, "0", 0,
       {"–", "–", "–", "–", "–"}),
    at(0, "0", "copysign(1, x)", []<class T>(T const& x) -> T { return copysign(T(1), x); }, "0", 0,
       {"–", "–", "∞", "–", "–"}),
    at(1, "1", "fmod(x, 1)", []<class T>(T const& x) -> T { return fmod(x, T(1)); }, "1", 1,
       {"–", "1", "–", "–", "–"}),
    at(0.5, "1/2", "fmod(1, x)", []<class T>(T const& x) -> T { return fmod(T(1), x); },
       "−2 and −1", -2, {"–", "−2", "–", "–", "–"}),
    at(0, "0", "atan2(x, −1)", []<class T>(T const& x) -> T { return atan2(x, T(-1)); }, "−1", -1,
       {"–", "−1", "−1", "−1", "–"}),
    at(0, "0", "select(x > 0, √x, 0)",
       []<class T>(T const& x) -> T { return select(x > T(0), sqrt(x), T(0)); }, "0 and ∞", 0,
       {"–", "–", "–", "–", "–"}));

inline constexpr auto smooth = decided(
    "Smooth functions",
    "A function that is smooth at the point has its own slope there, at every order, whatever the\n"
    "formula divides by.",
    at(0, "0", "pow(x, 0)", []<class T>(T const& x) -> T { return pow(x, 0); }, "0", 0,
       {"NaN", "0", "NaN", "NaN", "NaN"}),
    at(0, "0", "pow(x, 1)", []<class T>(T const& x) -> T { return pow(x, 1); }, "1", 1,
       {"–", "1", "1", "1", "–"}),
    at<2>(0, "0", "pow(x, 1)", []<class T>(T const& x) -> T { return pow(x, 1); }, "0", 0,
          {"–", "0", "–", "–", "–"}),
    at<2>(0, "0", "pow(x, 2)", []<class T>(T const& x) -> T { return pow(x, 2); }, "2", 2,
          {"–", "2", "–", "–", "–"}),
    at<3>(0, "0", "pow(x, 2)", []<class T>(T const& x) -> T { return pow(x, 2); }, "0", 0,
          {"–", "0", "–", "–", "–"}),
    at<3>(0, "0", "pow(x, 3)", []<class T>(T const& x) -> T { return pow(x, 3); }, "6", 6,
          {"–", "6", "–", "–", "–"}),
    at<4>(0, "0", "pow(x, 4)", []<class T>(T const& x) -> T { return pow(x, 4); }, "24", 24,
          {"–", "24", "–", "–", "–"}),
    at<5>(0, "0", "pow(x, 5)", []<class T>(T const& x) -> T { return pow(x, 5); }, "120", 120,
          {"–", "120", "–", "–", "–"}),
    at<6>(0, "0", "pow(x, 6)", []<class T>(T const& x) -> T { return pow(x, 6); }, "720", 720,
          {"–", "720", "–", "–", "–"}),
    at<7>(0, "0", "pow(x, 7)", []<class T>(T const& x) -> T { return pow(x, 7); }, "5040", 5040,
          {"–", "5040", "–", "–", "–"}),
    at<8>(0, "0", "pow(x, 8)", []<class T>(T const& x) -> T { return pow(x, 8); }, "40320", 40320,
          {"–", "40320", "–", "–", "–"}),
    at(0, "0", "pow(x, 1.5)", []<class T>(T const& x) -> T { return pow(x, 1.5); }, "0", 0,
       {"–", "0", "0", "0", "–"}),
    at<2>(0, "0", "pow(x, 1.5)", []<class T>(T const& x) -> T { return pow(x, 1.5); }, "∞",
          infinity, {"–", "∞", "–", "–", "–"}),
    at(2, "2", "pow(0, x)", []<class T>(T const& x) -> T { return pow(T(0), x); }, "0", 0,
       {"–", "NaN", "0", "–", "–"}),
    at(0, "0", "sinc x", []<class T>(T const& x) -> T { return sinc(x); }, "0", 0,
       {"–", "0", "–", "–", "–"}),
    at<2>(0, "0", "sinc x", []<class T>(T const& x) -> T { return sinc(x); }, "−1/3", -1.0 / 3,
          {"–", "−0.33333", "–", "–", "–"}),
    at<2>(0, "0", "atanh x", []<class T>(T const& x) -> T { return atanh(x); }, "0", 0,
          {"–", "0", "–", "–", "–"}));

inline constexpr auto second_derivatives = decided(
    "Second derivatives at a kink",
    "They are those of the rule's own slope: 0 for |x|, the mean for max and min. A product in\n"
    "which two kinks cancel is not recognised.",
    at<2>(0, "0", "|x|", []<class T>(T const& x) -> T { return abs(x); }, "0", 0,
          {"–", "0", "–", "–", "–"}),
    at<2>(0, "0", "|x³|", []<class T>(T const& x) -> T { return abs(x * x * x); }, "0", 0,
          {"–", "0", "–", "–", "–"}),
    at<2>(0, "0", "x·|x|", []<class T>(T const& x) -> T { return x * abs(x); }, "−2 and 2", 0,
          {"–", "0", "–", "–", "–"}),
    at<2>(0, "0", "hypot(x, 0)", []<class T>(T const& x) -> T { return hypot(x, T(0)); }, "0", 0,
          {"–", "–", "–", "–", "–"}),
    at<2>(1, "1", "max(x, x²)", []<class T>(T const& x) -> T { return max(x, T(x * x)); },
          "0 and 2", 1, {"–", "–", "–", "–", "–"}),
    at<2>(0, "0", "|x|·|x|", []<class T>(T const& x) -> T { return abs(x) * abs(x); }, "2", 0,
          {"–", "0", "–", "–", "–"}));

inline constexpr auto undefined = decided(
    "Refused",
    "Where IEEE 754 has NaN for the value or on the way to the slope, a constant expression is\n"
    "refused, and at run time the slope is NaN, as far as it needs the value: that of log at −1 is\n"
    "1/x. A zero *value* beside an infinite slope is no zero tangent: x·√x and 0·√x are refused\n"
    "although they have a slope; pow(x, 1.5) is not. A second derivative through a zero tangent at\n"
    "an infinite slope is ∞ − ∞.",
    at(0, "0", "x/x", []<class T>(T const& x) -> T { return x / x; }, "0", refused,
       {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "sin x/x", []<class T>(T const& x) -> T { return sin(x) / x; }, "0", refused,
       {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "x·log x", []<class T>(T const& x) -> T { return x * log(x); }, "−∞", refused,
       {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "x·√x", []<class T>(T const& x) -> T { return x * sqrt(x); }, "0", refused,
       {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "0·√x", []<class T>(T const& x) -> T { return T(0) * sqrt(x); }, "0", refused,
       {"–", "NaN", "NaN", "NaN", "–"}),
    at(-1, "−1", "√x", []<class T>(T const& x) -> T { return sqrt(x); }, "none", refused,
       {"–", "NaN", "NaN", "NaN", "–"}),
    at<2>(0, "0", "√(x·x)", []<class T>(T const& x) -> T { return sqrt(x * x); }, "0", refused,
          {"–", "∞", "–", "–", "–"}),
    at<2>(0, "0", "log(x·x)", []<class T>(T const& x) -> T { return log(x * x); }, "−∞", refused,
          {"–", "∞", "–", "–", "–"}),
    at<2>(0, "0", "exp(−1/x²)", []<class T>(T const& x) -> T { return exp(T(-1) / (x * x)); }, "0",
          refused, {"–", "NaN", "–", "–", "–"}),
    at(0, "0", "atan2(x, 0)", []<class T>(T const& x) -> T { return atan2(x, T(0)); }, "0; a jump",
       refused, {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "atan2(0, x)", []<class T>(T const& x) -> T { return atan2(T(0), x); }, "0; a jump",
       refused, {"–", "NaN", "NaN", "NaN", "–"}),
    at(0, "0", "atan2(x, x)", []<class T>(T const& x) -> T { return atan2(x, x); }, "0; a jump",
       refused, {"–", "NaN", "NaN", "NaN", "–"}));

inline constexpr std::tuple sections{steep,  constant_inside,    kinks,    jumps,
                                     smooth, second_derivatives, undefined};

/// A slope as it is written in the tables.
inline std::string text(double slope) {
    if (slope != slope) return "NaN";
    if (slope == 0) return "0";
    std::string const sign = slope < 0 ? "−" : "";
    double const size = slope < 0 ? -slope : slope;
    if (size == infinity) return sign + "∞";
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.5g", size);
    return sign + digits.data();
}

/// visit(section) for each of them.
constexpr void for_each_section(auto const& visit) {
    std::apply([&](auto const&... each) { (visit(each), ...); }, sections);
}

/// visit(row) for each of them.
constexpr void for_each_row(auto const& visit) {
    for_each_section([&](auto const& section) {
        std::apply([&](auto const&... each) { (visit(each), ...); }, section.rows);
    });
}

}  // namespace awkward
