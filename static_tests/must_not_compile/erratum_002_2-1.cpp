// error: vector_index_out_of_range
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <cstddef>

// The rows of J_F ∈ ℝⁿˣᵈ: the last one is ∂F_n/∂x, not ∂F_m/∂x with some m.
inline constexpr std::size_t n = 2;
inline constexpr std::size_t m = 4;
inline constexpr auto x = leibniz::vector{1, 2, 3};
inline constexpr auto F = [](auto const& t) { return leibniz::vector{t[0] * t[1], t[2]}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient([](auto const& t) { return F(t)[m - 1]; }, x);
#else
inline constexpr auto right = leibniz::gradient([](auto const& t) { return F(t)[n - 1]; }, x);
static_assert(right == leibniz::jacobian(F, x).row(n - 1));
#endif
