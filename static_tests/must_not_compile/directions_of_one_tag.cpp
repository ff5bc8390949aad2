// error: numbers of one tag have the same number of directions and orders
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

using single = leibniz::dual<double>;

#ifdef MUST_NOT_COMPILE
using other = leibniz::dual<double, 2>;
#else
using other = leibniz::dual<double, 2, struct another>;
#endif

inline constexpr auto product = single(3.0) * other(2.0);
