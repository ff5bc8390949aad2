// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../first_wrong.hpp"
#include "../unknown_function.hpp"

using namespace leibniz;

namespace {

constexpr auto f = unknown_function<0, 0>;
constexpr auto f_1 = unknown_function<0, 1>;  // f′
constexpr auto f_2 = unknown_function<0, 2>;
constexpr auto g = unknown_function<1, 0>;
constexpr auto g_1 = unknown_function<1, 1>;
constexpr auto g_2 = unknown_function<1, 2>;
constexpr auto h = unknown_function<2, 0, 0>;
constexpr auto h_x = unknown_function<2, 1, 0>;
constexpr auto h_y = unknown_function<2, 0, 1>;

}  // namespace

// Each is wrong; right is what stands in parentheses. A point that shows it needs values: those
// that the rules of the unknown functions compute.

// f(x + y) = f(x) + f(y), f(x)f(y) = f(xy), f(−x) = −f(x): not of every function
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return f(x + y); },
                                                [](auto x, auto y) { return f(x) + f(y); }) == 0);
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return f(x) * f(y); },
                                                [](auto x, auto y) { return f(x * y); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return f(-x); },
                                        [](auto x) { return -f(x); }) == 0);

// f(g(x)) = g(f(x))
static_assert(first_wrong_entry<double>([](auto x) { return f(g(x)); },
                                        [](auto x) { return g(f(x)); }) == 0);

// (fg)′ = f′g′  (f′g + fg′)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return f(x) * g(x); }),
                                        [](auto x) { return f_1(x) * g_1(x); }) == 0);

// (f/g)′ = (fg′ − f′g)/g²  (f′g − fg′)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return f(x) / g(x); }), [](auto x) {
                  return (f(x) * g_1(x) - f_1(x) * g(x)) / square(g(x));
              }) == 0);

// (f ∘ g)′ = (f′ ∘ g)  (× g′)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return f(g(x)); }),
                                        [](auto x) { return f_1(g(x)); }) == 0);

// (f ∘ g)′ = f′g′  (f′ ∘ g)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return f(g(x)); }),
                                        [](auto x) { return f_1(x) * g_1(x); }) == 0);

// (fg)″ = f″g + f′g′ + fg″  (2f′g′)
static_assert(first_wrong_entry<double>(derivative<2>([](auto x) { return f(x) * g(x); }),
                                        [](auto x) {
                                            return f_2(x) * g(x) + f_1(x) * g_1(x) + f(x) * g_2(x);
                                        }) == 0);

// (f ∘ g)″ = (f″ ∘ g)g′ + (f′ ∘ g)g″  (g′²)
static_assert(first_wrong_entry<double>(derivative<2>([](auto x) { return f(g(x)); }), [](auto x) {
                  return f_2(g(x)) * g_1(x) + f_1(g(x)) * g_2(x);
              }) == 0);

// d/dt h(f(t), g(t)) = (∂h/∂x)f′  (+ (∂h/∂y)g′)
static_assert(first_wrong_entry<double>(derivative([](auto t) { return h(f(t), g(t)); }),
                                        [](auto t) { return h_x(f(t), g(t)) * f_1(t); }) == 0);

// ∇h(y, x) = (∂h/∂x, ∂h/∂y) at (y, x)  (the other way round)
static_assert(first_wrong_entry<double, double>(gradient([](auto x, auto y) { return h(y, x); }),
                                                [](auto x, auto y) {
                                                    return vector{h_x(y, x), h_y(y, x)};
                                                }) == 0);

// h(x, y) = h(y, x)
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return h(x, y); },
                                                [](auto x, auto y) { return h(y, x); }) == 0);

// u = f(x − ct):  ∂u/∂t = c ∂u/∂x  (−c)
constexpr auto wave = [](auto c, auto x, auto t) { return f(x - c * t); };
static_assert(first_wrong_entry<double, double, double>(partial<2>(wave),
                                                        [](auto c, auto x, auto t) {
                                                            return c * partial<1>(wave)(c, x, t);
                                                        }) == 0);

// Δf(‖x‖) = f″(r) + f′(r)/r in space  (2f′(r)/r)
static_assert(first_wrong_entry<vector<double, 3>>(
                  laplacian([](auto const& x) { return f(norm(x)); }),
                  [](auto const& x) { return f_2(norm(x)) + f_1(norm(x)) / norm(x); }) == 0);
