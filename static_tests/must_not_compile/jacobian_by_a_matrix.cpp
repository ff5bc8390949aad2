// error: the jacobian is by scalars or by one vector: by a matrix take partial<0>
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

inline constexpr auto image = [](auto const& w) { return w * leibniz::vector{1.0, 2.0}; };
inline constexpr auto w = leibniz::matrix{{1.0, 2.0}, {3.0, 4.0}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::jacobian(image, w);
#else
inline constexpr auto right = leibniz::partial<0>(image, w);
#endif
