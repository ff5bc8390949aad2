// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../unknown_function.hpp"

// Rules of calculus, proved for functions of which nothing is known but that they can be
// differentiated.

using namespace leibniz;

namespace {

constexpr auto f = unknown_function<0, 0>;
constexpr auto f_1 = unknown_function<0, 1>;  // f′
constexpr auto f_2 = unknown_function<0, 2>;
constexpr auto f_3 = unknown_function<0, 3>;
constexpr auto g = unknown_function<1, 0>;
constexpr auto g_1 = unknown_function<1, 1>;
constexpr auto g_2 = unknown_function<1, 2>;
constexpr auto g_3 = unknown_function<1, 3>;

constexpr auto h = unknown_function<2, 0, 0>;
constexpr auto h_x = unknown_function<2, 1, 0>;
constexpr auto h_y = unknown_function<2, 0, 1>;
constexpr auto k = unknown_function<3, 0, 0>;

}  // namespace

// One variable

// (fg)′ = f′g + fg′
static_assert(identical<double>(derivative([](auto x) { return f(x) * g(x); }),
                                [](auto x) { return f_1(x) * g(x) + f(x) * g_1(x); }));

// (fg)″ = f″g + 2f′g′ + fg″,  (fg)‴ = f‴g + 3f″g′ + 3f′g″ + fg‴
static_assert(identical<double>(derivative<2>([](auto x) { return f(x) * g(x); }), [](auto x) {
    return f_2(x) * g(x) + 2 * f_1(x) * g_1(x) + f(x) * g_2(x);
}));
static_assert(identical<double>(derivative<3>([](auto x) { return f(x) * g(x); }), [](auto x) {
    return f_3(x) * g(x) + 3 * f_2(x) * g_1(x) + 3 * f_1(x) * g_2(x) + f(x) * g_3(x);
}));

// (f/g)′ = (f′g − fg′)/g²,  (1/f)′ = −f′/f²
static_assert(identical<double>(derivative([](auto x) { return f(x) / g(x); }), [](auto x) {
    return (f_1(x) * g(x) - f(x) * g_1(x)) / square(g(x));
}));
static_assert(identical<double>(derivative([](auto x) { return 1 / f(x); }),
                                [](auto x) { return -f_1(x) / square(f(x)); }));

// (f ∘ g)′ = (f′ ∘ g)g′
static_assert(identical<double>(derivative([](auto x) { return f(g(x)); }),
                                [](auto x) { return f_1(g(x)) * g_1(x); }));

// (f ∘ g)″ = (f″ ∘ g)g′² + (f′ ∘ g)g″
static_assert(identical<double>(derivative<2>([](auto x) { return f(g(x)); }), [](auto x) {
    return f_2(g(x)) * square(g_1(x)) + f_1(g(x)) * g_2(x);
}));

// (f ∘ g)‴ = (f‴ ∘ g)g′³ + 3(f″ ∘ g)g′g″ + (f′ ∘ g)g‴  (Faà di Bruno)
static_assert(identical<double>(derivative<3>([](auto x) { return f(g(x)); }), [](auto x) {
    return f_3(g(x)) * pow(g_1(x), 3) + 3 * f_2(g(x)) * g_1(x) * g_2(x) + f_1(g(x)) * g_3(x);
}));

// (log f)′ = f′/f,  (√f)′ = f′/(2√f)
static_assert(identical<double>(derivative([](auto x) { return log(f(x)); }),
                                [](auto x) { return f_1(x) / f(x); }));
static_assert(identical<double>(derivative([](auto x) { return sqrt(f(x)); }),
                                [](auto x) { return f_1(x) / (2 * sqrt(f(x))); }));

// (fᵍ)′ = fᵍ(g′ log f + gf′/f)
static_assert(identical<double>(derivative([](auto x) { return pow(f(x), g(x)); }), [](auto x) {
    return pow(f(x), g(x)) * (g_1(x) * log(f(x)) + g(x) * f_1(x) / f(x));
}));

// (fg′ − f′g)′ = fg″ − f″g  (Wronski)
static_assert(identical<double>(derivative([](auto x) { return f(x) * g_1(x) - f_1(x) * g(x); }),
                                [](auto x) { return f(x) * g_2(x) - f_2(x) * g(x); }));

// (x − f/f′)′ = ff″/f′²: the step of Newton is level at a root.
static_assert(identical<double>(derivative([](auto x) { return x - f(x) / f_1(x); }),
                                [](auto x) { return f(x) * f_2(x) / square(f_1(x)); }));

// Schwarz's derivative (f″/f′)′ − ½(f″/f′)² is that of 1/f as well.
constexpr auto schwarzian = [](auto const& function, auto x) {
    auto const bend = derivative<2>(function, x) / derivative(function, x);
    return derivative<3>(function, x) / derivative(function, x) - 3 * square(bend) / 2;
};
static_assert(identical<double>([](auto x) { return schwarzian(f, x); },
                                [](auto x) {
                                    return schwarzian([](auto y) { return 1 / f(y); }, x);
                                }));

// The energy ½x′² + V(x) of a place x = f(t) in a potential V = g changes by x′(x″ + V′(x)).
static_assert(identical<double>(derivative([](auto t) { return square(f_1(t)) / 2 + g(f(t)); }),
                                [](auto t) { return f_1(t) * (f_2(t) + g_1(f(t))); }));

// Several variables

// d/dt h(f(t), g(t)) = (∂h/∂x)f′ + (∂h/∂y)g′
static_assert(identical<double>(derivative([](auto t) { return h(f(t), g(t)); }), [](auto t) {
    return h_x(f(t), g(t)) * f_1(t) + h_y(f(t), g(t)) * g_1(t);
}));

// ∂²h/∂x∂y = ∂²h/∂y∂x
static_assert(identical<double, double>(partial<1>(partial<0>(h)), partial<0>(partial<1>(h))));

// u = f(y/x) is homogeneous: x ∂u/∂x + y ∂u/∂y = 0
constexpr auto of_the_ratio = [](auto x, auto y) { return f(y / x); };
static_assert(identical<double, double>(
    [](auto x, auto y) {
        return x * partial<0>(of_the_ratio)(x, y) + y * partial<1>(of_the_ratio)(x, y);
    },
    [](auto x, auto) { return 0 * x; }));

// u = f(x − ct) + g(x + ct) is a wave: ∂²u/∂t² = c² ∂²u/∂x²
constexpr auto wave = [](auto c, auto x, auto t) { return f(x - c * t) + g(x + c * t); };
static_assert(identical<double, double, double>(partial<2, 2>(wave), [](auto c, auto x, auto t) {
    return c * c * partial<1, 1>(wave)(c, x, t);
}));

// det ∂(h, k)/∂(s, t) of h(u, v), k(u, v) with u = f(s)g(t), v = s + t is the product of the two
// determinants.
constexpr auto outer_map = [](auto u, auto v) { return vector{h(u, v), k(u, v)}; };
constexpr auto inner_map = [](auto s, auto t) { return vector{f(s) * g(t), s + t}; };
static_assert(identical<double, double>(
    [](auto s, auto t) {
        return determinant(jacobian(
            [](auto a, auto b) {
                auto const p = inner_map(a, b);
                return outer_map(p[0], p[1]);
            },
            s, t));
    },
    [](auto s, auto t) {
        auto const p = inner_map(s, t);
        return determinant(jacobian(outer_map, p[0], p[1])) *
               determinant(jacobian(inner_map, s, t));
    }));

// The Laplacian in polar coordinates, u(r, φ) = h(r cos φ, r sin φ):
// ∂²h/∂x² + ∂²h/∂y² = ∂²u/∂r² + (∂u/∂r)/r + (∂²u/∂φ²)/r²
constexpr auto in_polar_coordinates = [](auto r, auto phi) {
    return h(r * cos(phi), r * sin(phi));
};
static_assert(identical<double, double>(
    [](auto r, auto phi) { return laplacian(h, r * cos(phi), r * sin(phi)); },
    [](auto r, auto phi) {
        return partial<0, 0>(in_polar_coordinates)(r, phi) +
               partial<0>(in_polar_coordinates)(r, phi) / r +
               partial<1, 1>(in_polar_coordinates)(r, phi) / (r * r);
    }));

// ∇f(‖x‖) = f′(r)x/r,  Δf(‖x‖) = f″(r) + 2f′(r)/r  in three dimensions
constexpr auto radial = [](auto const& x) { return f(norm(x)); };
static_assert(identical<vector<double, 3>>(gradient(radial), [](auto const& x) {
    return f_1(norm(x)) * x / norm(x);
}));
static_assert(identical<vector<double, 3>>(laplacian(radial), [](auto const& x) {
    return f_2(norm(x)) + 2 * f_1(norm(x)) / norm(x);
}));
