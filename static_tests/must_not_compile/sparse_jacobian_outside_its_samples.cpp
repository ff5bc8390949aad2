// error: a_sparse_jacobian_has_an_entry_here_that_it_has_at_none_of_its_samples
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto follow = [](auto const& x) {
    return leibniz::vector{x[0] > 0 ? x[1] : x[2], x[0]};
};
inline constexpr leibniz::vector positive{1, 2, 3};
inline constexpr leibniz::vector negative{-1, 2, 3};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::sparse_jacobian<follow, positive>(negative);
#else
inline constexpr auto right = leibniz::sparse_jacobian<follow, positive, negative>(negative);
#endif
