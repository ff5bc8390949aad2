// SPDX-License-Identifier: BSL-1.0

// Generic code asks std::numeric_limits: a jet answers as the number below it, in constants.

#include <leibniz/scalar.hpp>
#include <leibniz/scalar/limits.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using namespace leibniz;

struct outer;

template <scalar S>
constexpr bool has_the_limits_of_its_innermost_number() {
    using limits = std::numeric_limits<S>;
    using expected = std::numeric_limits<typename innermost<S>::type>;
    static_assert(limits::is_specialized);
    static_assert(limits::digits == expected::digits);
    static_assert(limits::max_digits10 == expected::max_digits10);
    static_assert(limits::max_exponent == expected::max_exponent);
    static_assert(limits::has_infinity == expected::has_infinity);
    static_assert(limits::is_integer == expected::is_integer);
    static_assert(limits::is_exact == expected::is_exact);
    static_assert(std::same_as<decltype(limits::max()), S>);
    static_assert(coincide(limits::min(), expected::min()));
    static_assert(coincide(limits::max(), expected::max()));
    static_assert(coincide(limits::lowest(), expected::lowest()));
    static_assert(coincide(limits::epsilon(), expected::epsilon()));
    static_assert(coincide(limits::round_error(), expected::round_error()));
    static_assert(coincide(limits::infinity(), expected::infinity()));
    static_assert(coincide(limits::denorm_min(), expected::denorm_min()));
    static_assert(limits::quiet_NaN() != limits::quiet_NaN() || !limits::has_quiet_NaN);
    return true;
}

static_assert(has_the_limits_of_its_innermost_number<dual<float>>());
static_assert(has_the_limits_of_its_innermost_number<dual<double, 3>>());
static_assert(has_the_limits_of_its_innermost_number<dual<dual<long double>, 2, outer>>());
static_assert(has_the_limits_of_its_innermost_number<taylor<double, 4>>());
static_assert(has_the_limits_of_its_innermost_number<second_order<float, 2>>());
static_assert(has_the_limits_of_its_innermost_number<taylor<dual<double>, 4, outer>>());
static_assert(has_the_limits_of_its_innermost_number<dual<rational>>());
static_assert(has_the_limits_of_its_innermost_number<dual<int>>());

static_assert(std::numeric_limits<dual<float>>::epsilon() == 0x1p-23f);
static_assert(std::numeric_limits<dual<float> const>::digits == 24);
static_assert(std::numeric_limits<dual<double> const volatile>::has_infinity);

// 1 + ε is the next number, 1 + ε/2 is 1.
static_assert(1 + std::numeric_limits<dual<double>>::epsilon() > 1);
static_assert(1 + std::numeric_limits<dual<double>>::epsilon() / 2 == 1);

// Rational numbers do not round, and end at 2⁶³ − 1.
using limits = std::numeric_limits<rational>;
static_assert(limits::is_exact);
static_assert(!limits::is_integer);
static_assert(limits::is_bounded);
static_assert(limits::max() == std::numeric_limits<std::int64_t>::max());
static_assert(limits::lowest() == -limits::max());
static_assert(limits::min() == limits::lowest());
static_assert(limits::epsilon() == 0);
static_assert(!limits::has_infinity);
static_assert(limits::has_quiet_NaN);
static_assert(is_nan(limits::quiet_NaN()));
static_assert(limits::max() == (std::uint64_t{1} << limits::digits) - 1);

// A class is no floating-point type, and no program may say otherwise; these are the questions.
static_assert(!std::is_floating_point_v<dual<double>>);
static_assert(scalar<dual<double>>);
static_assert(!std::numeric_limits<dual<double>>::is_exact);
static_assert(std::same_as<innermost<dual<dual<float>, 2, outer>>::type, float>);

}  // namespace
