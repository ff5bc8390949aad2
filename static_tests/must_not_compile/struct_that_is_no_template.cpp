// error: make the struct a template over its number, template <class T> struct, that takes every scalar T
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto energy = [](auto const& s) { return s.stiffness * s.length * s.length / 2; };

#ifdef MUST_NOT_COMPILE
struct spring {
    double stiffness;
    double length;
};
inline constexpr auto wrong = leibniz::gradient(energy, spring{2, 3});
#else
template <class T>
struct spring {
    T stiffness;
    T length;
};
inline constexpr auto right = leibniz::gradient(energy, spring<double>{2, 3});
#endif
