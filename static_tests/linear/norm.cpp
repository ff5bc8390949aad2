// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/norm.hpp>

#include <type_traits>

#include <leibniz/scalar/dual.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

static_assert(norm_squared(vector{1, 2, 2}) == 9);
static_assert(norm(vector{1, 2, 2}) == 3);
static_assert(norm(vector{-5}) == 5);
static_assert(norm_squared(matrix{{1, 2}, {4, 2}}) == 25);
static_assert(norm(matrix{{1, 2}, {4, 2}}) == 5);
static_assert(norm(vector{0, 0}) == 0);
static_assert(std::is_same_v<decltype(norm(vector{3.0f, 4.0f})), float>);
static_assert(norm(vector<int, 2>{3, 4}) == 5.0);

// ∇‖v‖ = v / ‖v‖, and 0 at 0.
constexpr auto at = [](double x, double y) {
    return norm(vector{dual<double, 2>(x, {{1, 0}}), dual<double, 2>(y, {{0, 1}})});
};
static_assert(ulp_distance(at(3, 4).tangent[0], 3.0 / 5) <= 1);
static_assert(ulp_distance(at(3, 4).tangent[1], 4.0 / 5) <= 1);
static_assert(at(0, 0).tangent[0] == 0);
static_assert(at(0, 0).tangent[1] == 0);
