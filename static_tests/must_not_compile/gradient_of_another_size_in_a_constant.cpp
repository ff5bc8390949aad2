// error: gradient_needs_a_result_of_the_size_of_the_point
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <array>
#include <span>

inline constexpr auto product = [](auto const& x) { return x[0] * x[1]; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = [] {
    std::array const x{2.0, 3.0};
    std::array<double, 3> result{};
    leibniz::gradient(product, std::span<double const>(x), result);
    return result;
}();
#else
inline constexpr auto right = [] {
    std::array const x{2.0, 3.0};
    std::array<double, 2> result{};
    leibniz::gradient(product, std::span<double const>(x), result);
    return result;
}();
#endif
