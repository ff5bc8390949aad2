// SPDX-License-Identifier: BSL-1.0

// Complex derivatives of holomorphic functions, real derivatives of their parts, and the complex
// step: three ways that know little of each other and must agree.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

#include <array>
#include <tuple>

namespace {

using namespace leibniz;

constexpr complex<double> i{0, 1};

/// |a − b|/|b|, in units of 2⁻⁵², the error of one rounding of a part.
constexpr double error(complex<double> a, complex<double> b) {
    return abs(a - b) / abs(b) * 0x1p52;
}

// The derivatives that a table of derivatives has.
constexpr complex z{1.0, 2.0};
constexpr auto f = [](auto z) { return exp(z) * z * z + 1 / z + sin(z); };
constexpr auto slope_of_f = [](auto z) { return exp(z) * z * (z + 2) - 1 / (z * z) + cos(z); };
constexpr auto curvature_of_f = [](auto z) {
    return exp(z) * (z * z + 4 * z + 2) + 2 / (z * z * z) - sin(z);
};
static_assert(error(derivative(f, z), slope_of_f(z)) <= 1);
static_assert(error(derivative<2>(f, z), curvature_of_f(z)) <= 1);
static_assert(error(value_and_derivative(f, z).value, f(z)) == 0);

// Exact parts have exact derivatives.
constexpr complex<rational> fraction{rational{1, 2}, rational{-2, 3}};
static_assert(derivative([](auto z) { return pow(z, 3) - 2 * z + 1; }, fraction) ==
              3 * fraction * fraction - 2);
static_assert(derivative([](auto z) { return (z + 1) / (z - 1); }, fraction) ==
              -2 / square(fraction - 1));
static_assert(derivative<4>([](auto z) { return pow(z, 4); }, fraction) == 24);
static_assert(derivative<3>([](auto z) { return 1 / z; }, fraction) == -6 / pow(fraction, 4));
static_assert(derivative([](auto z) { return sqrt(z); }, complex<rational>{3, 4}) ==
              1 / complex<rational>{4, 2});

// Powers: of whole, real and complex exponents, and in the exponent.
constexpr complex<double> w{0.5, -0.25};
static_assert(derivative([](auto z) { return pow(z, 3); }, z) == 3 * z * z);
static_assert(derivative<3>([](auto z) { return pow(z, 3); }, z) == 6);
static_assert(derivative<2>([](auto z) { return pow(z, 2); }, complex{0.0}) == 2);
static_assert(derivative([](auto z) { return pow(z, 0); }, z) == 0);
static_assert(error(derivative([](auto z) { return pow(z, -2); }, z), -2 / pow(z, 3)) <= 1);
static_assert(error(derivative([](auto z) { return pow(z, 0.5); }, z), 0.5 / sqrt(z)) <= 2);
static_assert(error(derivative([](auto z) { return pow(z, w); }, z), w* pow(z, w - 1)) <= 2);
static_assert(error(derivative([](auto z) { return pow(z, i); }, z), i* pow(z, i) / z) <= 2);
static_assert(error(derivative([](auto z) { return pow(2, z); }, z), pow(2, z) * log(2.0)) <= 2);
static_assert(error(derivative([](auto z) { return pow(z, z); }, z), pow(z, z) * (log(z) + 1)) <=
              2);

// Several complex variables, constants of every kind among them.
constexpr auto g = [](auto z, auto w) { return z * z * w + i * w * w - 2 * z / 4 + 1.5; };
static_assert(gradient(g, z, w) == vector{2 * z * w - 0.5, z* z + 2 * i* w});
static_assert(hessian(g, z, w) == matrix{{2 * w, 2 * z}, {2 * z, 2 * i}});
static_assert(jacobian([](auto z, auto w) { return vector{z * w, z - i * w}; }, z, w) ==
              matrix{{w, z}, {complex{1.0}, -i}});
static_assert(gradient([](auto const& v) { return dot(v, v) * v[0]; }, vector{z, w}) ==
              vector{3 * z * z + w * w, 2 * z* w});
static_assert(partial<1>(g, z, w) == z * z + 2 * i * w);
static_assert(jvp([](auto const& v) { return v[0] * v[1]; }, vector{z, w},
                  vector{i, complex{2.0}}) == i * w + 2 * z);

static_assert(vjp([](auto const& v) { return vector{v[0] * v[1], v[0]}; }, vector{z, w},
                  vector{i, complex{2.0}}) == vector{i * w + 2, i* z});
static_assert(hvp([](auto const& v) { return v[0] * v[0] * v[1]; }, vector{z, w},
                  vector{i, complex{2.0}}) == vector{2 * w * i + 4 * z, 2 * z* i});
// Through a linear system: (z·a)⁻¹·b has the derivative −a⁻¹·b/z².
constexpr matrix<complex<rational>, 2, 2> a{{{0, 1}, {1, 1}}, {{2, 0}, {0, -3}}};
static_assert(derivative([](auto z) { return solve(z * a, vector<rational, 2>{1, 2}); },
                         fraction) == -solve(a, vector<rational, 2>{1, 2}) / square(fraction));
// A derivative inside a derivative has its own ε: 1, not 2.
static_assert(
    derivative([](auto z) { return z * derivative([z](auto w) { return z + w; }, complex{1.0}); },
               complex{1.0}) == 1);

// A complex function of a real number has a complex derivative.
static_assert(derivative([](auto t) { return i * t * t; }, 3.0) == 6 * i);
static_assert(error(derivative([](auto t) { return exp(2 * i * t); }, 0.5), 2 * i * exp(i)) <= 1);
static_assert(error(derivative<2>([](auto t) { return from_polar(t, t); }, 0.5),
                    (2 * i - 0.5) * exp(0.5 * i)) <= 2);
static_assert(gradient([](auto x, auto y) { return square(complex{x, y}); }, 3.0, 4.0) ==
              vector{complex{6.0, 8.0}, complex{-8.0, 6.0}});

// Functions of the parts have real gradients and Hessians, holomorphic or not.
static_assert(gradient([](auto x, auto y) { return abs(complex{x, y}); }, 3.0, 4.0) ==
              vector{0.6, 0.8});
static_assert(gradient([](auto x, auto y) { return abs(complex{x, y}); }, 0.0, 0.0) ==
              vector{0.0, 0.0});
static_assert(gradient([](auto x, auto y) { return norm_squared(complex{x, y}); }, 3.0, 4.0) ==
              vector{6.0, 8.0});
static_assert(gradient([](auto x, auto y) { return arg(complex{x, y}); }, 1.0, 1.0) ==
              vector{-0.5, 0.5});
static_assert(gradient([](auto x, auto y) { return conj(complex{x, y}) * i; }, 3.0, 4.0) ==
              vector{i, complex{1.0, 0.0}});
static_assert(gradient([](auto x, auto y) { return norm_squared(x * (3 + y * i)); }, 1.0, 4.0) ==
              vector{50.0, 8.0});
static_assert(hessian([](auto x, auto y) { return norm_squared(square(complex{x, y})); }, 1.0,
                      2.0) == matrix{{28.0, 16.0}, {16.0, 52.0}});
static_assert(derivative([](auto x) { return abs(complex{3 * x, 4 * x}) * x; }, rational{2, 3}) ==
              rational{20, 3});

// On the cut of the root the sign of zero is the side, for its slopes, too.
static_assert(error(derivative([](auto z) { return sqrt(z); }, complex{-4.0, 0.0}), -0.25 * i) ==
              0);
static_assert(error(derivative([](auto z) { return sqrt(z); }, complex{-4.0, -0.0}), 0.25 * i) ==
              0);
static_assert(gradient([](auto x, auto y) { return sqrt(complex{x, y}); }, -4.0, -0.0) ==
              vector{0.25 * i, complex{-0.25, 0.0}});

// Far out the slopes neither overflow nor lose their signs.
static_assert(derivative([](auto z) { return atan(z); }, complex{-0x1p300}) == 0x1p-600);
static_assert(derivative([](auto z) { return atan(z); }, complex{0.0, 0x1p600}) == 0);
static_assert(derivative([](auto z) { return asinh(z); }, complex{0x1p600}) == 0x1p-600);
static_assert(derivative([](auto z) { return asinh(z); }, complex{-0x1p600}) == 0x1p-600);
static_assert(error(derivative([](auto z) { return tan(z); }, complex{0.0, 30.0}),
                    complex{1 / square(cosh(30.0))}) <= 1);

// A holomorphic derivative inside a real gradient: f′(z) = 2xz for f(z) = xz².
static_assert(gradient(
                  [](auto x, auto y) {
                      return norm_squared(
                          derivative([x](auto z) { return x * z * z; }, complex{x, y}));
                  },
                  1.0, 2.0) == vector{48.0, 16.0});
// And a real one inside a holomorphic one: d/dt (zt²) = 2zt.
static_assert(
    derivative([](auto z) { return z * derivative([z](auto t) { return z * t * t; }, 3.0); }, z) ==
    12 * z);

/// All functions that are holomorphic, and some made of them.
constexpr auto functions =
    std::tuple{[](auto z) { return square(z); },
               [](auto z) { return sqrt(z); },
               [](auto z) { return exp(z); },
               [](auto z) { return exp2(z); },
               [](auto z) { return exp10(z); },
               [](auto z) { return expm1(z); },
               [](auto z) { return log(z); },
               [](auto z) { return log2(z); },
               [](auto z) { return log10(z); },
               [](auto z) { return log1p(z); },
               [](auto z) { return pow(z, 5); },
               [](auto z) { return pow(z, -3); },
               [](auto z) { return pow(z, 1.75); },
               [](auto z) { return pow(3, z); },
               [](auto z) { return pow(z, z); },
               [](auto z) { return sin(z); },
               [](auto z) { return cos(z); },
               [](auto z) { return tan(z); },
               [](auto z) { return asin(z / 4); },
               [](auto z) { return acos(z / 4); },
               [](auto z) { return atan(z); },
               [](auto z) { return sinh(z); },
               [](auto z) { return cosh(z); },
               [](auto z) { return tanh(z); },
               [](auto z) { return asinh(z); },
               [](auto z) { return acosh(z + 4); },
               [](auto z) { return atanh(z / 4); },
               [](auto z) { return (z + 3) / (z * z + 2); },
               [](auto z) { return exp(-z * z / 2) * sin(3 * z); },
               [](auto z) { return exp(z) / sqrt(pow(sin(z), 3) + pow(cos(z), 3)); }};

/// The largest of all f(point).
template <class Points>
constexpr double worst(Points const& points, auto const& f) {
    double largest = 0;
    for (auto const& point : points) {
        double const e = f(point);
        if (!(e <= largest)) largest = e;
    }
    return largest;
}

constexpr std::array<complex<double>, 3> plane{{{0.5, 0.25}, {-1.25, 0.75}, {2.0, -1.5}}};
constexpr std::array<double, 2> line{0.25, 0.8125};

/// The Cauchy–Riemann equations. As real functions of the real numbers x and y, the parts of f have
/// the Jacobian ((Re f′, −Im f′), (Im f′, Re f′)).
template <class F>
constexpr double error_of_cauchy_riemann(complex<double> z) {
    complex<double> const d = derivative(F{}, z);
    auto const j = jacobian(
        [](auto x, auto y) {
            auto const fz = F{}(complex{x, y});
            return vector{fz.real, fz.imaginary};
        },
        z.real, z.imaginary);
    double const by_x = error({j(0, 0), j(1, 0)}, d);
    double const by_y = error({j(1, 1), -j(0, 1)}, d);
    return by_x < by_y ? by_y : by_x;
}

/// The complex step: Im f(x + h·i)/h is f′(x) up to h², which vanishes; nothing cancels (Squire,
/// Trapp, Using complex variables to estimate derivatives of real functions, 1998).
template <class F>
constexpr double error_of_complex_step(double x) {
    constexpr double h = 0x1p-600;
    return ulp_distance(derivative(F{}, x), F{}(complex{x, h}).imaginary / h);
}

/// The derivative of a holomorphic function at a real number is the real one.
template <class F>
constexpr double error_on_the_line(double x) {
    complex<double> const d = derivative(F{}, complex{x, 0.0});
    return d.imaginary == 0 ? ulp_distance(d.real, derivative(F{}, x)) : 1e9;
}

/// The second derivative is the derivative of the complex step's.
template <class F>
constexpr double error_of_second_order(double x) {
    constexpr double h = 0x1p-600;
    return ulp_distance(derivative<2>(F{}, x), derivative(F{}, complex{x, h}).imaginary / h);
}

template <class F>
constexpr bool agree() {
    static_assert(worst(plane, error_of_cauchy_riemann<F>) <= 3);
    static_assert(worst(line, error_on_the_line<F>) <= 1);
    static_assert(worst(line, error_of_complex_step<F>) <= 2);
    static_assert(worst(line, error_of_second_order<F>) <= 3);
    return true;
}
static_assert(std::apply([]<class... F>(F...) { return (agree<F>() && ...); }, functions));

// At 0 an exponent that carries an ε but does not move is as good as a plain one.
static_assert(derivative(
                  [](auto t) {
                      return pow(complex{t, 0 * t}, complex{1 + 0 * t, 0 * t}).real +
                             pow(complex{t, 0 * t}, 2 + 0 * t).real;
                  },
                  0.0) == 1.0);

}  // namespace
