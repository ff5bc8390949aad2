// error: a_sparse_jacobian_has_an_entry_here_that_it_has_at_none_of_its_samples
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto positive_part = [](auto const& x) {
    return leibniz::vector{x[0] > 0 ? x[0] : 0 * x[0], x[1]};
};
inline constexpr leibniz::vector positive{1, 2};
inline constexpr leibniz::vector negative{-1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::sparse_jacobian<positive_part, negative>.values(positive);
#else
inline constexpr auto right = leibniz::sparse_jacobian<positive_part, positive>.values(negative);
#endif
