// error: square_root_of_this_rational_number_is_irrational
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto root = [](auto x) { return sqrt(x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(root, leibniz::rational{2});
#else
inline constexpr auto right = leibniz::derivative(root, leibniz::rational{9, 4});
#endif
