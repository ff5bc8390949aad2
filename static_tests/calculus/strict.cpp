// SPDX-License-Identifier: BSL-1.0

// strict(f) changes nothing where f has a slope. Where it has none, see must_not_compile/strict_*
// and tests/calculus/strict.cpp.

#include <leibniz/calculus.hpp>
#include <leibniz/learning.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <span>

namespace {

using namespace leibniz;

constexpr auto kinked = [](auto const& x, auto const& y) {
    return abs(x) * max(x, y) + sqrt(x * x + y) / floor(y) + relu(y);
};
constexpr auto of_vector = [](auto const& v) { return kinked(v[0], v[1]); };
constexpr vector point{-1.5, 2.5};

// Away from the kinks every operator answers as without it.
static_assert(strict(kinked)(-1.5, 2.5) == kinked(-1.5, 2.5));
static_assert(gradient(strict(kinked), -1.5, 2.5) == gradient(kinked, -1.5, 2.5));
static_assert(gradient(strict(of_vector), point) == gradient(of_vector, point));
static_assert(hessian(strict(of_vector), point) == hessian(of_vector, point));
static_assert(partial<0>(strict(kinked), -1.5, 2.5) == partial<0>(kinked, -1.5, 2.5));
static_assert(partial<0, 1, 1>(strict(kinked), -1.5, 2.5) == partial<0, 1, 1>(kinked, -1.5, 2.5));
static_assert(laplacian(strict(of_vector), point) == laplacian(of_vector, point));
static_assert(hvp(strict(of_vector), point, point) == hvp(of_vector, point, point));
static_assert(jvp(strict(of_vector), point, point) == jvp(of_vector, point, point));
static_assert(derivative<5>(strict([](auto x) { return abs(pow(x, 3)); }), -2.0) == 0.0);
static_assert(taylor_expansion<3>(strict([](auto x) { return abs(pow(x, 3)); }), -2.0)[2] == 6.0);
static_assert(derivative(strict([](auto x) { return abs(x) / x; }), rational{-1, 3}) == 0);

// A constant under a root, beside a kink or in a denominator asks for no slope.
static_assert(derivative(strict([](auto x) {
                             return sqrt(0 * x) + abs(x - x) + max(0 * x, 0) + x;
                         }),
                         2.0) == 1.0);
// Of xⁿ the slope at 0 exists, and that of √x but for 0.
static_assert(derivative(strict([](auto x) { return pow(x, 2) + pow(x, 1.5) + cbrt(x + 1); }),
                         0.0) == 1.0 / 3);

// Another ε is not strict: a derivative inside may stand at a kink, the one outside may not.
static_assert(derivative(strict([](auto x) {
                             return x * derivative([](auto y) { return abs(y); }, 0.0);
                         }),
                         2.0) == 0.0);
static_assert(derivative(
                  [](auto x) {
                      return abs(x) + derivative(strict([x](auto y) { return abs(x) * y; }), 1.0);
                  },
                  0.0) == 0.0);

// What an elementary function is made of is its own affair: erf″ is computed by truncations, atan″
// by magnitudes.
static_assert(derivative<2>(strict([](auto x) { return erf(x) + atan(x - 0.5); }), 0.5) ==
              derivative<2>([](auto x) { return erf(x) + atan(x - 0.5); }, 0.5));
static_assert(derivative(strict(derivative(strict([](auto x) { return atan(x) * x; }))), 0.0) ==
              2.0);

// Points of run-time size.
constexpr auto slopes_at_run_time = [] {
    std::array<double, 2> slopes{};
    gradient(strict(of_vector), std::span<double const>(std::array{-1.5, 2.5}), slopes);
    return slopes;
}();
static_assert(slopes_at_run_time[0] == gradient(of_vector, point)[0]);

// A functor of yours with a member type `report` is no strict one.
struct has_a_report {
    using report = int;
    constexpr auto operator()(auto const& x) const { return abs(x); }
};
static_assert(derivative(has_a_report{}, 0.0) == 0.0);

}  // namespace
