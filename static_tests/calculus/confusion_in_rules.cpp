// SPDX-License-Identifier: BSL-1.0

// Elementary functions of several numbers with several ε: none may be dropped, flattened or mixed.
// A number after a name is that of an issue of the library's repository; FD is ForwardDiff.jl.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <array>
#include <cstddef>
#include <numeric>

namespace {

using namespace leibniz;

/// ∂²f/∂xᵢ∂xⱼ by two closures, each with one active number beside plain ones. The Hessian instead
/// gives all numbers both ε.
template <std::size_t I, std::size_t J, class F>
constexpr double mixed(F const& f, std::array<double, 3> const& at) {
    return derivative(
        [&](auto const& x) {
            return derivative(
                [&](auto const& y) {
                    auto const argument = [&]<std::size_t K>() {
                        if constexpr (K == J) {
                            return y;
                        } else if constexpr (K == I) {
                            return x;
                        } else {
                            return at[K];
                        }
                    };
                    return f(argument.template operator()<0>(), argument.template operator()<1>(),
                             argument.template operator()<2>());
                },
                at[J]);
        },
        at[I]);
}
template <class F>
constexpr bool keeps_every_epsilon(F const& f, double a, double b, double c) {
    std::array const at{a, b, c};
    auto const h = hessian(f, a, b, c);
    matrix const m{{h(0, 0), mixed<0, 1>(f, at), mixed<0, 2>(f, at)},
                   {mixed<1, 0>(f, at), h(1, 1), mixed<1, 2>(f, at)},
                   {mixed<2, 0>(f, at), mixed<2, 1>(f, at), h(2, 2)}};
    return ulp_distance(m, h) <= 4;
}

// FD 270, 276, 834: fma and hypot of numbers with different tags, and the others like them.
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return hypot(x, y, z); }, 1, 2, 2));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return fma(x, y, z); }, 2, 3, 4));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return lerp(x, y, z); }, 2, 5, 3));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return x * x / y / z; }, 2, 3, 5));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return pow(x, y) * z; }, 2, 3, 5));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return atan2(y, x) * z; }, 1, 2, 3));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return fmod(x, y) * z; }, 7, 3, 2));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return copysign(x, y) * z * x; }, 2,
                                  -3, 5));
static_assert(keeps_every_epsilon(
    [](auto x, auto y, auto z) { return clamp(x * x, y, z) * clamp(x * y * z, x, y * z); }, 2, 3,
    5));
static_assert(keeps_every_epsilon(
    [](auto x, auto y, auto z) { return max(x * y, z) * min(y * z, x * x) + fmax(x, y * z); }, 2, 3,
    5));
static_assert(keeps_every_epsilon(
    [](auto x, auto y, auto z) { return select(x < y, x * y, z) * select(x < y, z, x * z); }, 2, 3,
    5));
static_assert(keeps_every_epsilon([](auto x, auto y, auto z) { return exp(x * y) * sin(y * z); },
                                  0.5, 0.25, 2));

// FD 834: ∂²/∂x∂y √(x² + y² + 4) = −xy/√…³ at (1, 2); FD 270: fma inside fma.
static_assert(ulp_distance(derivative(
                               [](auto x) {
                                   return derivative([x](auto y) { return hypot(x, y, 2); }, 2.0);
                               },
                               1.0),
                           -2 / 27.0) <= 1);
static_assert(derivative([](auto x) { return fma(x, 1, fma(x, 1, x)); }, 0.0) == 3);
static_assert(derivative(
                  [](auto x) {
                      return derivative([x](auto y) { return fma(x, y, fma(y, y, x)); }, x);
                  },
                  2.0) == 3);  // x + 2y at y = x

/// A rule from outside: x².
struct own_square_rule : rules::unary {
    static constexpr auto value(auto const& x) { return x * x; }
    static constexpr auto slope(auto const& x, auto const&) { return 2 * x; }
};
constexpr auto own_square(scalar auto const& x) { return apply<own_square_rule>(x); }

// PyTorch 197867: a rule of one's own, applied twice, at orders 1 to 4: x⁴ at 3.
constexpr auto square_of_square = [](auto x) { return own_square(own_square(x)); };
static_assert(derivative(square_of_square, 3.0) == 108);
static_assert(derivative<2>(square_of_square, 3.0) == 108);
static_assert(derivative<3>(square_of_square, 3.0) == 72);
static_assert(derivative<4>(square_of_square, 3.0) == 24);
static_assert(derivative(
                  [](auto x) {
                      return derivative([x](auto y) { return own_square(x * own_square(y)); }, x);
                  },
                  1.0) == 20);  // 4x²y³ at y = x

// PyTorch 196696: the second derivative of det((t + 2, 1), (1, 2t + 3)) is 4 everywhere.
static_assert(derivative<2>(
                  [](auto t) {
                      return determinant(matrix{vector{t + 2, 1}, vector{1, 2 * t + 3}});
                  },
                  rational{7, 10}) == rational{4});

// PyTorch 196701: prefix products through a factor that is 0: (t − 1)(1 + (2t + 1)(1 + (t + 3)))
static_assert(derivative<2>(
                  [](auto t) {
                      auto product = 0 * t + 1;
                      auto total = 0 * t;
                      for (auto const& factor : std::array{t - 1, 2 * t + 1, t + 3}) {
                          product = product * factor;
                          total = total + product;
                      }
                      return total;
                  },
                  1.0) == 26);

// TensorFlow 127753: an intermediate result used twice: (m·m)·m is x³.
static_assert(derivative<2>(
                  [](auto x) {
                      auto const m = x;
                      return (m * m) * m;
                  },
                  0.75) == 4.5);

// FD 331: the derivative of xⁿ after the last at 0, by nested derivatives.
constexpr auto derivative_after_the_last = []<int N>() {
    return derivative<N + 1>([](auto x) { return pow(x, N); }, 0.0);
};
static_assert(derivative_after_the_last.operator()<0>() == 0);
static_assert(derivative_after_the_last.operator()<1>() == 0);
static_assert(derivative_after_the_last.operator()<2>() == 0);
static_assert(derivative_after_the_last.operator()<3>() == 0);

// FD 551: the Hessian of x·Hx at 0, where a shortcut for zeros would lose it.
static_assert(hessian(
                  [](auto const& x) {
                      constexpr matrix h{{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}, {7.0, 8.0, 9.0}};
                      return dot(x, h * x);
                  },
                  vector{0.0, 0.0, 0.0}) ==
              matrix{{2.0, 6.0, 10.0}, {6.0, 10.0, 14.0}, {10.0, 14.0, 18.0}});

// FD 845: a function that takes a number for a constant does so on all levels: innermost_value has
// no ε of any. With v₀ = 2 constant in one place: ∇(v₀² + v₁²·v₀)
constexpr auto half_constant = [](auto const& v) {
    return v[0] * v[0] + v[1] * v[1] * innermost_value(v[0]);
};
static_assert(gradient(half_constant, vector{2.0, 3.0}) == vector{4.0, 12.0});
static_assert(value_gradient_and_hessian(half_constant, vector{2.0, 3.0}).gradient ==
              vector{4.0, 12.0});
static_assert(hessian(half_constant, vector{2.0, 3.0}) == matrix{{2.0, 0.0}, {0.0, 4.0}});

// FD 671: nested dual numbers by hand, each layer with its tag and one direction: x² at 3.
using inner = dual<double, 1, struct inner_tag>;
constexpr dual<inner, 1, struct outer_tag> by_hand{inner{3.0, {1.0}}, {inner(1.0)}};
static_assert((by_hand * by_hand).value.value == 9);
static_assert((by_hand * by_hand).tangent[0].value == 6);
static_assert((by_hand * by_hand).tangent[0].tangent[0] == 2);

// Branches look at the value on every level: ∂/∂y |x·y|·y at y = x and at y = −x is 2x².
constexpr auto magnitude = [](auto x) { return x < 0 ? -x : x; };
static_assert(
    derivative([](auto x) { return derivative([x](auto y) { return magnitude(x * y) * y; }, x); },
               -3.0) == -12);
static_assert(
    derivative([](auto x) { return derivative([x](auto y) { return magnitude(x * y) * y; }, -x); },
               -3.0) == -12);

}  // namespace
