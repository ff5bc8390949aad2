// error: numbers with one tag have one epsilon, of the same directions or order
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#include <leibniz/scalar/coincide.hpp>

inline constexpr leibniz::taylor<double, 2> x(3.0);
inline constexpr leibniz::taylor<double, 3> y(3.0);

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = leibniz::coincide(x, y);
#else
inline constexpr bool right = leibniz::coincide(x.to_order<3>(), y);
#endif
