// SPDX-License-Identifier: BSL-1.0

// Different ε in one formula: layers are asked for by tag, never by place.

#include <leibniz/scalar.hpp>

#include <concepts>

namespace {

using namespace leibniz;

struct a;
struct b;
struct c;

constexpr dual<double, 1, a> x{3.0, {1.0}};
constexpr dual<double, 2, b> y{2.0, {1.0, 10.0}};
constexpr dual<float, 1, c> z{4.0f, {1.0f}};

// The left operand's ε lies outside, the right one's inside.
static_assert(std::same_as<decltype(x + y), dual<dual<double, 2, b>, 1, a>>);
static_assert(std::same_as<decltype(y + x), dual<dual<double, 1, a>, 2, b>>);
// An ε that both carry is there once.
static_assert(std::same_as<decltype((x + y) * (y + x)), dual<dual<double, 2, b>, 1, a>>);
static_assert(std::same_as<decltype(x * (y + x)), dual<dual<double, 2, b>, 1, a>>);
// The more precise number below all layers wins.
static_assert(std::same_as<decltype(z * x), dual<dual<double, 1, a>, 1, c>>);

// ∂²(xy)/∂x∂y = 1, whichever way round.
static_assert(tangent_part<a>(tangent_part<b>(x * y, 0), 0) == 1.0);
static_assert(tangent_part<b>(tangent_part<a>(y * x, 0), 1) == 10.0);
static_assert(tangent_part<a>(x * y, 0).value == 2.0);
static_assert(tangent_part<b>(x * y, 1).value == 30.0);
static_assert(value_part<b>(x * y).tangent[0] == 2.0);
static_assert(value_part<a>(value_part<b>(y * x)) == 6.0);

// A number without the ε is its own value part, and its tangent part is 0.
static_assert(value_part<c>(x) == x);
static_assert(tangent_part<c>(x, 0).value == 0.0);
static_assert(tangent_part<a>(5, 0) == 0);

// Four operators and a function over three ε: ∂³/∂x∂y∂z of x²·y³·z at (3, 2, 4) = 2x·3y²
constexpr auto product = x * x * y * y * y * z;
static_assert(tangent_part<a>(tangent_part<b>(tangent_part<c>(product, 0), 0), 0) == 72.0);
constexpr auto quotient = z / (x * y) - y / x;
static_assert(tangent_part<a>(tangent_part<b>(quotient, 0), 0) == 4.0 / 36 + 1.0 / 9);
constexpr auto power = pow(x, y);  // ∂²/∂x∂y xʸ = xʸ⁻¹(1 + y·ln x)
static_assert(tangent_part<a>(tangent_part<b>(power, 0), 0) - 3 * (1 + 2 * 1.0986122886681098) <
              1e-14);
static_assert(3 * (1 + 2 * 1.0986122886681098) - tangent_part<a>(tangent_part<b>(power, 0), 0) <
              1e-14);

// Every function of two numbers or three takes those of different ε, be they series or of second
// order, whichever of its branches it chooses.
template <class X, class Y>
constexpr bool functions_meet(X const& x, Y const& y) {
    return atan2(x, y) == atan2(innermost_value(x), innermost_value(y)) &&
           atan2(y, x) == atan2(innermost_value(y), innermost_value(x)) &&
           hypot(x, y) == hypot(innermost_value(x), innermost_value(y)) && hypot(x, y, x * y) > 0 &&
           pow(x, y) > 0 && fmod(x, y) >= 0 && max(x, y) >= min(y, x) && fmax(x, y) >= fmin(y, x) &&
           copysign(x, -y) < 0 && lerp(x, y, y) == x + y * (y - x) && fma(x, y, x) == x * y + x &&
           clamp(x, y, y + x) >= y && select(x < y, x, y) <= y;
}
static_assert(functions_meet(x, y));
static_assert(functions_meet(taylor<double, 2, a>(3.0), y));
static_assert(functions_meet(y, taylor<double, 2, a>(3.0)));
static_assert(functions_meet(taylor<double, 2, a>(3.0), taylor<double, 3, b>(2.0)));
static_assert(functions_meet(second_order<double, 2, all_pairs<2>, c>(3.0),
                             taylor<float, 2, a>(2)));
static_assert(functions_meet(second_order<double, 2, all_pairs<2>, c>(3.0), x));

// Comparisons over different ε look at the values.
static_assert(x > y);
static_assert(x + y == y + x);
static_assert(y < z);

// What has some of the layers converts to what has them all, in any order; the missing tangents are
// zero.
constexpr dual<dual<double, 2, b>, 1, a> sorted = y + x;
static_assert(sorted.tangent[0].value == 1.0);
static_assert(sorted.value.tangent[1] == 10.0);
static_assert(std::convertible_to<decltype(x), decltype(y + x)>);
static_assert(!std::convertible_to<decltype(y + x), decltype(x)>);

}  // namespace
