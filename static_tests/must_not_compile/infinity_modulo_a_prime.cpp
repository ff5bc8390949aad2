// error: only_a_finite_number_has_a_residue
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#include <limits>

#ifdef MUST_NOT_COMPILE
inline constexpr leibniz::modular<> wrong{std::numeric_limits<double>::infinity()};
#else
inline constexpr leibniz::modular<> right{std::numeric_limits<double>::max()};
#endif
