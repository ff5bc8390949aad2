// SPDX-License-Identifier: BSL-1.0

// One name for every scalar: plain numbers, dual numbers, and whatever lookup finds beside them.

#include <leibniz/scalar/functions.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdlib>

using namespace leibniz;

// With the C library's functions and this library's visible alike, a generic formula is a constant
// expression.
constexpr auto formula = [](auto x) {
    return exp(sin(x) * x) + log(1 + x * x) / sqrt(1 + x) + pow(x, 3.0) + atan2(x, 2.0);
};
static_assert(formula(0.0) == 1.0);
static_assert(formula(0.0f) == 1.0f);
static_assert(formula(0.0L) == 1.0L);
static_assert(formula(dual<double>(0.0)) == 1.0);
static_assert(std::same_as<decltype(formula(0.0f)), float> ||
              std::same_as<decltype(formula(0.0f)), double>);

namespace application {
using namespace leibniz;
static_assert(tanh(0.0) == 0.0);
static_assert(floor(-0.5) == -1.0);
static_assert(abs(-2.0) == 2.0);
}  // namespace application

namespace {

// The result has the argument's type; an integer counts as a double.
static_assert(std::same_as<decltype(leibniz::exp(1.0f)), float>);
static_assert(std::same_as<decltype(leibniz::exp(1.0)), double>);
static_assert(std::same_as<decltype(leibniz::exp(1.0L)), long double>);
static_assert(std::same_as<decltype(leibniz::exp(1)), double>);
static_assert(std::same_as<decltype(leibniz::pow(2.0f, 2)), float>);
static_assert(std::same_as<decltype(leibniz::atan2(1.0f, 1.0)), double>);
static_assert(leibniz::pow(2, 10) == 1024.0);
static_assert(leibniz::hypot(2, 3, 6) == 7.0);

// Third-party generic code that was written for double works with dual numbers.
template <class T>
constexpr T third_party(T const& x) {
    using std::max;
    using std::sqrt;
    return max(sqrt(x), x);
}
static_assert(third_party(dual<double>{4.0, {1.0}}).tangent[0] == 1.0);
static_assert(third_party(dual<double>{0.25, {1.0}}).tangent[0] == 1.0);

// Functions of several arguments: any of them may be dual, plain or an integer.
constexpr dual<double> x{3.0, {1.0}};
static_assert(pow(x, 2).tangent[0] == 6.0);
static_assert(pow(2, x * 0 + 3) == 8.0);
static_assert(pow(x, x - 1) == 9.0);
static_assert(hypot(x, 4).tangent[0] == 3.0 / 5.0);
static_assert(hypot(x, 4.0f, 12).tangent[0] == 3.0 / 13.0);
static_assert(atan2(x, 0).tangent[0] == 0.0);
static_assert(max(x, 5) == 5.0);
static_assert(max(x, 5).tangent[0] == 0.0);
static_assert(min(5, x).tangent[0] == 1.0);

}  // namespace
