// SPDX-License-Identifier: BSL-1.0

// Perturbation confusion in functions that make functions, and in functions that differentiate
// themselves. A number after a name is that of an issue of the library's repository.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <functional>
#include <type_traits>

namespace {

using namespace leibniz;

// Manzyuk, Pearlmutter, Radul, Rush, Siskind, Perturbation confusion in forward automatic
// differentiation of higher-order functions (2019): s(u)(f)(x) = f(x + u), and the derivative of s
// at 0 is d: f ↦ f′. With one ε for each call of an operator, d(d(f)) is 0. Here the derivative of a
// function that returns a function is refused, so d is written as the paper's way out, with f and x
// inside the derivative: one ε for each derivative that is computed.
constexpr auto shift = [](auto u) {
    return [u](auto f) { return [u, f](auto x) { return f(x + u); }; };
};
constexpr auto d = [](auto f) {
    return [f](auto x) { return derivative([f, x](auto u) { return shift(u)(f)(x); }, 0.0); };
};
constexpr auto fourth_power = [](auto x) { return x * x * x * x; };
static_assert(d(fourth_power)(2.0) == 4 * 8);
static_assert(d(d(fourth_power))(2.0) == 12 * 4);
static_assert(d(d(d(fourth_power)))(2.0) == 24 * 2);
static_assert(derivative(d(d(d(fourth_power))), 2.0) == 24);

// The same with data made of functions: a pair is what gives its halves to a selector.
constexpr auto pair_of = [](auto a, auto b) {
    return [a, b](auto select_half) { return select_half(a, b); };
};
static_assert(derivative(
                  [](auto x) {
                      auto const pair =
                          pair_of(x, derivative([x](auto y) { return x * y * y; }, x));
                      return pair([](auto a, auto b) { return a * b; });  // x·2x²
                  },
                  2.0) == 24);

// A function applied to itself through an operator, and to its own derivative's argument.
constexpr auto twice = [](auto g, auto x) { return g(g(x)); };
constexpr auto slope_of_cube = [](auto x) {
    return derivative([](auto y) { return y * y * y; }, x);
};
static_assert(derivative([](auto x) { return twice(slope_of_cube, x); }, 1.0) == 108);  // 27x⁴

// FD 313, "The Tag Wars": one type of function object on both levels, told apart by a value. Where
// its type tells what it holds, the levels have two types.
template <class Captured>
struct confuse {
    bool outer;
    Captured captured;

    constexpr auto operator()(auto x) const {
        if constexpr (std::is_same_v<Captured, int>) {
            return x * derivative(confuse<decltype(x)>{false, x}, 1.0);
        } else {
            return captured + x;
        }
    }
};
static_assert(derivative(confuse<int>{true, 0}, 1.0) == 1);

// A function object that differentiates itself to a depth known to the compiler, at its own
// argument and at a constant: fₙ = x²·fₙ₋₁′, f₀ = x: f₁ = x², f₂ = 2x³, f₃ = 6x⁴
template <int Depth>
struct recursive {
    constexpr auto operator()(auto x) const {
        if constexpr (Depth == 0) {
            return x;
        } else {
            return x * x * derivative(recursive<Depth - 1>{}, x);
        }
    }
};
static_assert(derivative(recursive<1>{}, 2.0) == 4);
static_assert(derivative(recursive<2>{}, 2.0) == 24);
static_assert(derivative(recursive<3>{}, 2.0) == 192);

template <int Depth>
struct recursive_at_a_constant {
    constexpr auto operator()(auto x) const {
        if constexpr (Depth == 0) {
            return x;
        } else {
            return x * x * derivative(recursive_at_a_constant<Depth - 1>{}, 3.0);
        }
    }
};
static_assert(derivative(recursive_at_a_constant<2>{}, 1.0) == 12);

// One type of function object on three levels, which ends at the third ε: x⁴ there, x·(x⁴)′ = 4x⁴
// below it, x·(4x⁴)′ = 16x⁴ below that.
struct itself_at_its_argument {
    constexpr auto operator()(auto x) const {
        if constexpr (order_of<decltype(x)> < 3) {
            return x * derivative(*this, x);
        } else {
            return x * x * x * x;
        }
    }
};
static_assert(derivative(itself_at_its_argument{}, 2.0) == 64 * 8);

// A function that moves itself along its own argument: the direction carries an ε of the same
// function at the same type of point. x·∂/∂y y³·x at y = 2 is 12x².
struct along_itself {
    constexpr auto operator()(auto x) const {
        if constexpr (order_of<decltype(x)> == 1) {
            return x * jvp(*this, 2.0, x);
        } else {
            return x * x * x;
        }
    }
};
static_assert(derivative(along_itself{}, 1.0) == 24);

// One generic function object on all levels, with another type of argument on each.
struct cube {
    constexpr auto operator()(auto x) const { return x * x * x; }
};
static_assert(derivative([](auto x) { return derivative(cube{}, derivative(cube{}, cube{}(x)*x)); },
                         1.0) == 3 * 9 * 16);  // 3·(3x⁸)², differentiated

// A closure of one type with other values, made in a loop: sequences, products, and one at the
// result of the other.
constexpr auto power_of = [](int n) { return [n](auto x) { return pow(x, n); }; };
static_assert(derivative([](auto x) { return derivative(power_of(3), derivative(power_of(2), x)); },
                         1.0) == 24);  // 3·(2x)²
static_assert(derivative(
                  [](auto x) {
                      auto product = 0 * x + 1;
                      for (int n = 1; n <= 3; ++n) product = product * derivative(power_of(n), x);
                      return product;  // 1·2x·3x²
                  },
                  2.0) == 72);

// The same lambda expression, told apart by a template argument only.
template <int Factor>
constexpr auto multiple = [](auto x) { return Factor * x * x; };
static_assert(
    derivative([](auto x) { return derivative(multiple<2>, derivative(multiple<3>, x) * x); },
               1.0) == 48);  // 4·(6x·x)

// References to function objects, members of objects, and functions that were given a name.
struct potential {
    double stiffness;
    constexpr auto operator()(auto const& x, auto const& y) const { return stiffness * x * y * y; }
    constexpr auto force(auto const& x) const {
        return derivative([&](auto const& y) { return (*this)(x, y); }, x);
    }
};
constexpr potential spring{2.0};
static_assert(derivative([](auto x) { return spring.force(x); }, 3.0) == 24);  // 4x²
static_assert(derivative([](auto x) { return derivative(std::cref(fourth_power), x); }, 2.0) == 48);
static_assert(hessian(std::cref(spring), 1.0, 3.0) == matrix{{0.0, 12.0}, {12.0, 4.0}});

// Generic code that knows nothing of the level it is on: Newton's method for the extremum of a
// function, inside the function whose extremum is sought. The minimum of y ↦ x·y² − x³·y is at
// y = x²/2, its value −x⁵/4; that plus 5x is largest at x = √2.
constexpr auto extremum = [](auto const& f, auto start) {
    return start - derivative(f, start) / derivative<2>(f, start);
};
constexpr auto smallest = [](auto x) {
    auto const f = [x](auto y) { return x * y * y - x * x * x * y; };
    return f(extremum(f, 0 * x));
};
static_assert(smallest(2.0) == -8);
static_assert(derivative(smallest, 2.0) == -20);
static_assert(derivative<2>(smallest, 2.0) == -40);
static_assert(derivative<3>(smallest, 2.0) == -60);

// A refusal comes from the ninth ε on: eight are there.
static_assert(derivative<8>([](auto x) { return pow(x, 8); }, rational{1, 3}) == rational{40320});

}  // namespace
