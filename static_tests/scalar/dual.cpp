// SPDX-License-Identifier: BSL-1.0

#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/functions.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();

using pair = dual<double, 2>;
constexpr pair x{3.0, {1.0, 0.0}};
constexpr pair y{2.0, {0.0, 1.0}};

// A dual number is a small value: it is copied as bytes, fits a register file, and can be a
// template argument.
static_assert(std::is_trivially_copyable_v<pair>);
static_assert(std::is_trivially_default_constructible_v<pair>);
static_assert(std::is_standard_layout_v<pair>);
static_assert(sizeof(pair) == 3 * sizeof(double));
template <pair>
struct takes_a_template_argument {};
static_assert(std::same_as<takes_a_template_argument<x + y>, takes_a_template_argument<y + x>>);

// The product rule, the quotient rule.
static_assert((x * y).value == 6.0);
static_assert((x * y).tangent[0] == 2.0);
static_assert((x * y).tangent[1] == 3.0);
static_assert((x / y).tangent[0] == 0.5);
static_assert((x / y).tangent[1] == -0.75);

// Comparisons look at the value, whatever the tangent.
static_assert(pair(3.0) == x);
static_assert(x > y);
static_assert(x >= 3);
static_assert(2 == y);
static_assert(1.5f < y);
static_assert((x <=> 3.0) == std::partial_ordering::equivalent);

// Assignments compound.
constexpr pair compound = [] {
    pair z = x;
    z += y;
    z -= 1;
    z *= x;
    z /= 2.0f;
    return z;
}();
static_assert(compound == 6.0);
static_assert(compound.tangent[0] == 3.5);
static_assert(compound.tangent[1] == 1.5);

// A float stays a float beside double literals, and an int converts without a word.
static_assert(std::same_as<decltype(dual<float>() * 0.5), dual<float>>);
static_assert(std::same_as<decltype(1 + dual<float>()), dual<float>>);

// x/0 has the value of IEEE 754, also here in a constant expression; a zero tangent stays zero
// beside the infinite slope.
static_assert((1 / pair(0.0)).value == infinity);
static_assert((-1 / pair(0.0)).value == -infinity);
static_assert((1 / pair(0.0)).tangent[0] == 0.0);
static_assert((1 / pair{0.0, {1.0, 0.0}}).tangent[0] == -infinity);
static_assert((1 / pair{0.0, {1.0, 0.0}}).tangent[1] == 0.0);

// 1/x for an x whose square overflows: the slope is not lost between q·(1/x) and x′.
static_assert((1 / dual<double>{1e200, {1e200}}).tangent[0] == -1e-200);

// Every tangent of a constant is zero, also where numbers are classes that start as something else.
struct starts_at_one {
    int n = 1;
    constexpr starts_at_one() = default;
    constexpr starts_at_one(int whole) : n(whole) {}
};
}  // namespace
template <>
inline constexpr bool leibniz::is_scalar<starts_at_one> = true;
namespace {
constexpr bool unit_in_direction_of(std::size_t direction) {
    dual<starts_at_one, 6> r(starts_at_one(7));
    r.tangent[direction] = starts_at_one(2);
    for (std::size_t i = 0; i < 6; ++i) {
        if (r.tangent[i].n != (i == direction ? 2 : 0)) return false;
    }
    return true;
}
static_assert(unit_in_direction_of(0) && unit_in_direction_of(3) && unit_in_direction_of(5));

// Only scalars mix with scalars.
template <class T>
concept adds_to_a_dual = requires(T t) { pair() + t; };
static_assert(adds_to_a_dual<int>);
static_assert(adds_to_a_dual<long double>);
static_assert(!adds_to_a_dual<std::string>);
static_assert(!adds_to_a_dual<void*>);
static_assert(!std::convertible_to<pair, double>);

}  // namespace
