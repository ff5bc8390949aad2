// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../first_wrong.hpp"
#include "../unknown_function.hpp"

using namespace leibniz;

namespace {

constexpr auto potential = [](auto const& x) {
    return unknown_function<4, 0, 0, 0>(x[0], x[1], x[2]);
};
constexpr auto field = [](auto const& x) {
    return vector{unknown_function<5, 0, 0, 0>(x[0], x[1], x[2]),
                  unknown_function<6, 0, 0, 0>(x[0], x[1], x[2]),
                  unknown_function<7, 0, 0, 0>(x[0], x[1], x[2])};
};

using point = vector<double, 3>;

}  // namespace

// Each is wrong; right is what stands in parentheses. A point that shows it needs values: those
// that the rules of the unknown functions compute.

// div ∇p = 0  (curl ∇p, div curl v)
static_assert(first_wrong_entry<point>(divergence(gradient(potential)),
                                       [](auto const& x) { return 0 * x[0]; }) == 0);

// curl(pv) = v × ∇p + p curl v  (∇p × v)
static_assert(first_wrong_entry<point>(curl([](auto const& x) { return potential(x) * field(x); }),
                                       [](auto const& x) {
                                           return cross(field(x), gradient(potential, x)) +
                                                  potential(x) * curl(field, x);
                                       }) == 0);

// ∇(p²) = p∇p  (2p∇p)
static_assert(first_wrong_entry<point>(gradient([](auto const& x) { return square(potential(x)); }),
                                       [](auto const& x) {
                                           return potential(x) * gradient(potential, x);
                                       }) == 0);

// Jᵥ = Jᵥᵀ  (only of a gradient)
static_assert(first_wrong_place<point>(jacobian(field), [](auto const& x) {
                  return transpose(jacobian(field, x));
              }) == vector{0, 1});
