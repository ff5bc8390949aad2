// SPDX-License-Identifier: BSL-1.0

// Floats, doubles, long doubles and integers: a program computes in the number in which its
// arguments meet.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <concepts>

namespace leibniz::tests {

constexpr auto surface = [](auto x, auto y) { return x / 3 * y + exp(x) * 2 - y / 7; };

static_assert(distance<surface>(0.5f, 1.5f) == 0);
static_assert(distance<gradient(surface)>(0.5f, 1.5f) <= 1);
static_assert(distance<hessian(surface)>(0.5f, 1.5f) <= 1);
static_assert(distance<surface>(0.5L, 1.5L) == 0);
static_assert(distance<gradient(surface)>(0.5L, 1.5L) <= 1);

// A float beside a double counts as one, in a function itself as in its derivatives.
static_assert(compiled<surface, float, double>(0.5f, 1.5) == surface(0.5, 1.5));
static_assert(distance<gradient(surface)>(0.5f, 1.5) <= 1);
static_assert(distance<partial<0>(surface)>(0.5f, 1.5) <= 1);
static_assert(std::same_as<decltype(compiled<surface, float, double>)::number, double>);

// An integer beside a float becomes one: a literal in the function, an argument of a program.
static_assert(compiled<surface, float, float>(1, 2) == surface(1.0f, 2.0f));
constexpr auto with_integers = [](auto x) { return 2 * x + x / 2 - 7 + x * 3u - 1l; };
static_assert(distance<with_integers>(0.3) == 0);
static_assert(distance<with_integers>(0.3f) == 0);
static_assert(distance<derivative(with_integers)>(0.3) == 0);

// A double in a function of floats: the program, as derivatives do, computes in floats.
constexpr auto tenth = [](auto x) { return x * decltype(x)(0.1) + x; };
static_assert(distance<tenth>(0.3f) == 0);
static_assert(distance<derivative(tenth)>(0.3f) == 0);

// Several arguments of several shapes, one of which is not used.
constexpr auto of_several = [](auto const& a, auto const& v, auto t, auto) {
    return dot(v, a * v) * t;
};
constexpr matrix<double, 2, 2> square_matrix{{1, 2}, {3, 4}};
static_assert(distance<of_several>(square_matrix, vector{0.5, 1.5}, 2.0, 3.0) == 0);
static_assert(distance<partial<1>(of_several)>(square_matrix, vector{0.5, 1.5}, 2.0, 3.0) == 0);
static_assert(distance<partial<3>(of_several)>(square_matrix, vector{0.5, 1.5}, 2.0, 3.0) == 0);
constexpr auto by_the_unused =
    compiled<partial<3>(of_several), matrix<double, 2, 2>, vector<double, 2>, double, double>;
static_assert(by_the_unused.operations() == 0);

// A number of another type held in the function.
struct scaled {
    float factor;
    constexpr auto operator()(auto x) const { return factor * x * x; }
};
static_assert(distance<scaled{0.1f}>(0.3) == 0);
static_assert(distance<derivative(scaled{0.1f})>(0.3) <= 1);

}  // namespace leibniz::tests
