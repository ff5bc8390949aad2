// SPDX-License-Identifier: BSL-1.0

// Vectors and matrices of symbols: what has no branch on an entry is recorded.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr matrix<double, 2, 2> two{{3, 0.5}, {-0.25, 2}};
constexpr matrix<double, 3, 3> three{{3, 0.5, 1}, {-0.25, 2, 0.5}, {1, 1, 4}};
constexpr matrix<double, 4, 4> four{{3, 0.5, 1, 1}, {-0.25, 2, 0.5, 2}, {1, 1, 4, 3}, {1, 2, 3, 4}};
constexpr vector<double, 3> side{0.75, -1.5, 2};

static_assert(distance<[](auto const& a) { return a * transpose(a); }>(three) == 0);
static_assert(distance<[](auto const& a) { return trace(a * a); }>(three) == 0);
static_assert(distance<[](auto const& v) { return norm(v); }>(side) == 0);
static_assert(distance<gradient([](auto const& v) { return norm(v); })>(side) <= 1);
static_assert(distance<[](auto const& v) { return cross(v, 2 * v + v); }>(side) == 0);

// Up to four rows a determinant is a polynomial. (Inverse and solve look for a pivot: a branch.)
static_assert(distance<[](auto const& a) { return determinant(a); }>(two) == 0);
static_assert(distance<[](auto const& a) { return determinant(a); }>(three) == 0);
static_assert(distance<gradient([](auto const& a) { return determinant(a); })>(three) == 0);
static_assert(distance<[](auto const& a) { return determinant(a); }>(four) == 0);

}  // namespace leibniz::tests
