// error: every field of the struct is made of its number T: a T, a vector, matrix, std::array, std::tuple or struct of T; keep what is constant outside
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <string_view>

template <class T>
struct spring {
    T stiffness;
    T length;
#ifdef MUST_NOT_COMPILE
    std::string_view name;
#endif
};
inline constexpr auto energy = [](auto const& s) { return s.stiffness * s.length * s.length / 2; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::partial<0>(energy, spring<double>{2, 3, "left"});
#else
inline constexpr auto right = leibniz::partial<0>(energy, spring<double>{2, 3});
#endif
