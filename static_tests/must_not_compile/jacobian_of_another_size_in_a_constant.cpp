// error: jacobian_needs_a_result_of_rows_times_columns
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <array>
#include <span>

inline constexpr auto inverses = [](auto const& x, auto& y) {
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = 1 / x[i];
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = [] {
    std::array const x{2.0, 3.0};
    std::array<double, 3> result{};
    leibniz::jacobian(inverses, std::span<double const>(x), result);
    return result;
}();
#else
inline constexpr auto right = [] {
    std::array const x{2.0, 3.0};
    std::array<double, 4> result{};
    leibniz::jacobian(inverses, std::span<double const>(x), result);
    return result;
}();
#endif
