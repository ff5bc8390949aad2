// error: log_needs_a_positive_argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// f(x) = −log(x), not on all of ℝⁿ
inline constexpr auto f = [](auto const& x) {
    return leibniz::map([](auto const& t) { return -log(t); }, x);
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::jacobian(f, leibniz::vector{1, -2});
#else
inline constexpr auto right = leibniz::jacobian(f, leibniz::vector{1, 2});
static_assert(right == leibniz::matrix{{-1, 0}, {0, -0.5}});
#endif
