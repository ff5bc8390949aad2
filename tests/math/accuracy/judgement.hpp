// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "families.hpp"
#include "function.hpp"
#include "randomness.hpp"
#include "reference.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ios>
#include <limits>
#include <sstream>
#include <string>
#include <string_view>

namespace accuracy {

template <std::floating_point T>
inline constexpr std::string_view name_of = "long double";
template <>
inline constexpr std::string_view name_of<float> = "float";
template <>
inline constexpr std::string_view name_of<double> = "double";

template <std::floating_point T>
std::string show(T x) {
    std::ostringstream text;
    text << std::hexfloat << x;
    return text.str();
}

/// The same number, the sign of zero included, or both no number.
template <std::floating_point T>
bool same(T a, T b) {
    return (a == b && std::signbit(a) == std::signbit(b)) || (std::isnan(a) && std::isnan(b));
}

/// How often a function has been rounded wrongly, at arguments of any kind and among them at those
/// drawn blindly, and the first arguments of that.
struct verdict {
    std::uint64_t tested = 0;
    std::uint64_t wrong = 0;
    std::uint64_t blind = 0;
    double largest_distance = 0;
    std::string example;

    verdict& operator+=(verdict const& other) {
        tested += other.tested;
        wrong += other.wrong;
        blind += other.blind;
        largest_distance = std::max(largest_distance, other.largest_distance);
        example = example.empty() ? other.example : example;
        return *this;
    }

    /// Compares f(x) with the truth. Where both are no number, nothing has been tested.
    template <std::floating_point T>
    void judge(function<T> const& f, arguments<T> const& x) {
        T const ours = f(x);
        static thread_local reference truth(precision<T>);
        f.evaluate(truth, x);
        T const expected = nearest<T>(truth);
        if (std::isnan(expected) && std::isnan(ours)) {
            return;
        }
        ++tested;
        largest_distance = std::max(largest_distance, distance_in_ulps(ours, truth));
        if (!same(ours, expected)) {
            ++wrong;
            if (example.empty()) {
                example = show(ours) + " instead of " + show(expected) + " at";
                for (std::size_t i = 0; i != f.arity(); ++i) {
                    example += " " + show(x[i]);
                }
            }
        }
    }
};

/// Arguments that know nothing of the function but its range: one half of any bits at all, one half
/// with moderate exponents.
template <std::floating_point T>
arguments<T> drawn_blindly(function<T> const& f, randomness& random) {
    auto const [lowest, highest] = f.samples.exponents;
    arguments<T> x;
    bool const any = random.coin();
    for (T& number : x) {
        number = any ? random.any<T>() : random.with_exponent<T>(lowest, highest);
    }
    return x;
}

/// Arguments made to be difficult: one half near-ties, one half of the function's families and of
/// the ends of the format.
template <std::floating_point T>
arguments<T> drawn_with_intent(function<T> const& f, randomness& random) {
    auto const& families = f.samples.families;
    bool const near = random.coin();
    if (!near && !families.empty() && random.between(0, 3) != 0) {
        return random.among(families)(random);
    }
    arguments<T> x;
    for (T& number : x) {
        number = near ? near_tie(random, f.samples.anchors) : at_the_ends_of_the_format<T>(random);
    }
    return x;
}

/// f at so many random arguments of its domain; part tells apart samples that are to be added up.
template <std::floating_point T>
verdict sampled(function<T> const& f, std::uint64_t count, std::uint64_t part = 0) {
    randomness random(hashed(hashed(f.name), part));
    verdict result;
    for (std::uint64_t i = 0; i != 8 * count && result.tested != count; ++i) {
        std::uint64_t const before = result.wrong;
        if (i % 2 == 0) {
            result.judge(f, drawn_blindly(f, random));
            result.blind += result.wrong - before;
        } else {
            result.judge(f, drawn_with_intent(f, random));
        }
    }
    return result;
}

}  // namespace accuracy
