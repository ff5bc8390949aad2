// SPDX-License-Identifier: BSL-1.0

#include <leibniz/scalar.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();

struct a;
struct b;

using form = second_order<double, 2>;
using trace = second_order<double, 2, trace_alone<2>>;
using product = second_order<double, 2, times_a_vector<2>>;

/// xᵢ, in the direction i
template <class S>
constexpr S variable(double x, std::size_t i) {
    S s(x);
    s.gradient[i] = 1;
    return s;
}
/// v₀, v₁ and the numbers behind
template <class S, std::size_t N>
constexpr S number(double const (&entries)[N]) {
    static_assert(N == S::parts + 1);
    S s(entries[0]);
    for (std::size_t i = 0; i < S::parts; ++i) s.part(i) = entries[i + 1];
    return s;
}

// A number of second order is a small value: it is copied as bytes, and can be a template argument.
static_assert(std::is_trivially_copyable_v<form>);
static_assert(std::is_trivially_default_constructible_v<form>);
static_assert(std::is_standard_layout_v<form>);
static_assert(sizeof(form) == 6 * sizeof(double));
static_assert(sizeof(second_order<float, 3>) == 10 * sizeof(float));
static_assert(sizeof(trace) == 4 * sizeof(double));
static_assert(sizeof(product) == 6 * sizeof(double));
static_assert(sizeof(second_order<double, 8, trace_alone<8>>) == 10 * sizeof(double));
template <form>
struct takes_a_template_argument {};
constexpr form x = variable<form>(3.0, 0);
constexpr form y = variable<form>(2.0, 1);
static_assert(std::same_as<takes_a_template_argument<x + y>, takes_a_template_argument<y + x>>);

// The upper triangle of the Hessian, row after row, read from either side.
using three = all_pairs<3>;
static_assert(three::size == 6);
static_assert(three::position(0, 0) == 0);
static_assert(three::position(0, 2) == 2);
static_assert(three::position(1, 1) == 3);
static_assert(three::position(2, 2) == 5);
static_assert([] {
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            if (three::position(i, j) != three::position(j, i)) return false;
        }
    }
    return true;
}());

// Product and quotient rule of second order: x²·y at (3, 2), and x/y.
static_assert(coincide(x * x * y, number<form>({18, 12, 9, 4, 6, 0})));
static_assert(coincide(x / y, number<form>({1.5, 0.5, -0.75, 0, -0.25, 0.75})));
static_assert(coincide(x / y * y, x));
static_assert(coincide(1 / y, number<form>({0.5, 0, -0.25, 0, 0, 0.25})));

// The Laplacian alone, 4 + 0, and the Hessian times (5, −1), the direction behind the others:
// the derivative along it, and (4·5 − 6, 6·5).
static_assert([] {
    auto const [u, v] = std::pair(variable<trace>(3, 0), variable<trace>(2, 1));
    return coincide(u * u * v, number<trace>({18, 12, 9, 4}));
}());
static_assert([] {
    product u = variable<product>(3, 0);
    product v = variable<product>(2, 1);
    u.gradient[2] = 5;
    v.gradient[2] = -1;
    return coincide(u * u * v, number<product>({18, 12, 9, 51, 14, 30}));
}());

// Comparisons look at the value, whatever the derivatives.
static_assert(form(3.0) == x);
static_assert(x > y);
static_assert(x >= 3);
static_assert(2 == y);
static_assert(1.5f < y);
static_assert((x <=> 3.0) == std::partial_ordering::equivalent);

// Assignments compound.
constexpr form compound = [] {
    form z = x;
    z += y;
    z -= 1;
    z *= x;
    z /= 2.0f;
    return z;
}();
static_assert(coincide(compound, number<form>({6, 3.5, 1.5, 1, 0.5, 0})));

// A float stays a float beside double literals, and an int converts without a word.
static_assert(std::same_as<decltype(second_order<float, 2>() * 0.5), second_order<float, 2>>);
static_assert(std::same_as<decltype(1 + second_order<float, 2>()), second_order<float, 2>>);
static_assert(std::same_as<decltype(rational(1, 2) * second_order<rational, 1>()),
                           second_order<rational, 1>>);
static_assert(coincide(2 * x * y, x* y + y * x));
static_assert(coincide(0.5L * x, x / 2u));
static_assert(coincide(1 - x, -(x - 1.0f)));
static_assert(coincide(second_order<long double, 2>(x * y), x* y));
static_assert(coincide(form(second_order<float, 2>(x * y)), x* y));
static_assert(!std::convertible_to<form, double>);
static_assert(!std::convertible_to<form, dual<double, 2>>);
static_assert(!std::convertible_to<dual<double, 2>, form>);

// x/0 has the value of IEEE 754, also here in a constant expression; constants stay constant beside
// an infinite slope, as dual numbers do; 1/x has its one-sided derivatives.
static_assert(coincide(1 / form(0.0), infinity));
static_assert(coincide(-1 / form(0.0), -infinity));
static_assert(coincide(x / infinity, 0.0));
static_assert(coincide(1 / variable<form>(0.0, 1),
                       number<form>({infinity, 0, -infinity, 0, 0, infinity})));

// 1/x for an x whose square overflows: the slope is not lost between q·(1/x) and x′.
static_assert((1 / number<second_order<double, 1>>({1e200, 1e200, 0})).gradient[0] == -1e-200);

// Rational numbers are exact: z = x²/y at (1/3, 1/2) has zₓₓ = 2/y, zₓᵧ = −2x/y², zᵧᵧ = 2x²/y³.
static_assert([] {
    using exact = second_order<rational, 2>;
    exact u(rational(1, 3));
    exact v(rational(1, 2));
    u.gradient[0] = v.gradient[1] = 1;
    exact const z = u * u / v;
    return z.value == rational(2, 9) && z.gradient[0] == rational(4, 3) &&
           z.gradient[1] == rational(-4, 9) && z.second[0] == 4 && z.second[1] == rational(-8, 3) &&
           z.second[2] == rational(16, 9);
}());

// It is what dual numbers over dual numbers are, value, gradient and Hessian.
constexpr auto formula = [](auto u, auto v) {
    return exp(u * v) / (1 + v * v) - sqrt(u + 2) * pow(v, 3) + max(u, v);
};
constexpr bool are_near(double u, double v) {
    return abs(u - v) <= 8 * std::numeric_limits<double>::epsilon() * (1 + abs(v));
}
static_assert([] {
    using nested = dual<dual<double, 2, a>, 2, b>;
    nested u(0.5);
    nested v(1.25);
    u.value.tangent[0] = v.value.tangent[1] = 1;
    u.tangent[0] = v.tangent[1] = 1;
    nested const by_duals = formula(u, v);
    form const by_forms = formula(variable<form>(0.5, 0), variable<form>(1.25, 1));
    for (std::size_t i = 0; i < 2; ++i) {
        if (!are_near(by_forms.gradient[i], by_duals.value.tangent[i])) return false;
        for (std::size_t j = 0; j < 2; ++j) {
            if (!are_near(by_forms.second[all_pairs<2>::position(i, j)],
                          by_duals.tangent[i].tangent[j]))
                return false;
        }
    }
    return are_near(by_forms.value, by_duals.value.value);
}());

// Second order over dual numbers and dual numbers over second order are the same numbers.
constexpr dual<double, 1, a> d{0.5, {1.0}};
constexpr auto outside = formula(x, d);
constexpr auto inside = [](auto u, auto v) {
    using both = common_scalar<decltype(v), decltype(u)>;
    return formula(both(u), both(v));
}(x, d);
static_assert(
    std::same_as<decltype(outside), second_order<dual<double, 1, a>, 2, all_pairs<2>> const>);
static_assert(std::same_as<decltype(inside), dual<form, 1, a> const>);
static_assert([] {
    for (std::size_t i = 0; i < form::parts; ++i) {
        if (!are_near(outside.part(i).value, inside.value.part(i))) return false;
        if (!are_near(outside.part(i).tangent[0], inside.tangent[0].part(i))) return false;
    }
    return are_near(outside.value.tangent[0], inside.tangent[0].value);
}());

// Different ε in one formula: ∂³(x²·d)/∂x²∂d = 2.
static_assert(tangent_part<a>((x * x * d).second[0], 0) == 2.0);
static_assert(tangent_part<a>(d * x * x, 0).second[0] == 2.0);
static_assert(coincide(x * x * d, d* x* x));

// Every derivative of a constant is zero, also where numbers are classes that start as something
// else.
struct starts_at_one {
    int n = 1;
    constexpr starts_at_one() = default;
    constexpr starts_at_one(int whole) : n(whole) {}
};
}  // namespace
template <>
inline constexpr bool leibniz::is_scalar<starts_at_one> = true;
namespace {
static_assert([] {
    second_order<starts_at_one, 3> const r(starts_at_one(7));
    for (std::size_t i = 0; i < r.parts; ++i) {
        if (r.part(i).n != 0) return false;
    }
    return r.value.n == 7;
}());

// Only scalars mix with scalars.
template <class T>
concept adds_to_a_form = requires(T t) { form() + t; };
static_assert(adds_to_a_form<int>);
static_assert(adds_to_a_form<long double>);
static_assert(!adds_to_a_form<std::string>);
static_assert(!adds_to_a_form<void*>);

}  // namespace
