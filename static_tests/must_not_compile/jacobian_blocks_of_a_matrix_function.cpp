// error: a matrix is differentiated by a scalar only: by a vector or a matrix take its entries one by one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

inline constexpr auto product = [](auto const& u, auto const& v) { return outer(u, v); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::jacobian_blocks(product, leibniz::vector{1.0, 2.0}, leibniz::vector{3.0, 4.0, 5.0});
#else
inline constexpr auto right =
    leibniz::jacobian_blocks([](auto const& u, auto const& v) { return product(u, v).row(1); },
                             leibniz::vector{1.0, 2.0}, leibniz::vector{3.0, 4.0, 5.0});
#endif
