// error: the callable takes plain numbers only: make it generic in its number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto generic = [](auto const& x) { return leibniz::vector{x[0], x[0] * x[1]}; };
inline constexpr auto of_doubles = [](leibniz::vector<double, 2> const& x) {
    return leibniz::vector{x[0], x[0] * x[1]};
};
inline constexpr leibniz::vector sample{1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::sparse_jacobian<of_doubles, sample>(sample);
#else
inline constexpr auto right = leibniz::sparse_jacobian<generic, sample>(sample);
#endif
