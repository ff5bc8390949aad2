// error: direction_needs_the_size_of_the_point
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <array>
#include <span>

inline constexpr auto product = [](auto const& x) { return x[0] * x[1]; };
inline constexpr std::array x{2.0, 3.0, 5.0};
inline constexpr std::array v{1.0, -1.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::jvp(product, std::span<double const>(x), std::span<double const>(v));
#else
inline constexpr auto right =
    leibniz::jvp(product, std::span<double const>(x).first(2), std::span<double const>(v));
#endif
