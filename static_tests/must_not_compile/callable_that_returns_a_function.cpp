// error: the callable must return a scalar, a vector, a matrix, a std::array, a std::tuple or a struct template of these
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

// x ↦ f(x + u): its derivative by u at 0 would be f′, with the ε of u inside.
inline constexpr auto shift = [](auto u) { return [u](auto x) { return (x + u) * (x + u); }; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(shift, 0.0);
#else
inline constexpr auto right = [](auto x) {
    return leibniz::derivative([x](auto u) { return shift(u)(x); }, 0.0);
};
static_assert(right(3.0) == 6.0);
static_assert(leibniz::derivative(right, 3.0) == 2.0);
#endif
