// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/functions.hpp>

#include <array>
#include <concepts>
#include <tuple>

namespace {

using namespace leibniz;

constexpr auto z = [](auto x, auto y) { return x * x + 3 * x * y + 4 * y * y * y; };
constexpr auto quadratic = [](auto const& v) { return v[0] * v[0] * v[1] + 3 * v[1]; };
constexpr auto field = [](auto const& v) {
    return vector{v[0] * v[1], v[1] * v[2], v[2] * v[0], v[0]};
};
constexpr vector point{2.0, 3.0, 5.0};
constexpr matrix square{{1.0, 2.0}, {3.0, 4.0}};

// gradient: of scalars a vector, else shaped like the argument.
static_assert(gradient(z, 2.0, 1.0) == vector{7.0, 18.0});
static_assert(gradient(z, 2, 1) == vector{7.0, 18.0});
static_assert(gradient([](auto x) { return x * x; }, 3.0) == vector{6.0});
static_assert(gradient(quadratic, vector{2.0, 5.0}) == vector{20.0, 7.0});
static_assert(gradient(quadratic, vector<int, 2>{2, 5}) == vector{20.0, 7.0});
static_assert(gradient(quadratic, std::array{2.0, 5.0}) == std::array{20.0, 7.0});
static_assert(gradient([](auto const& m) { return m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0); },
                       square) == matrix{{4, -3}, {-2, 1}});
static_assert(std::same_as<decltype(gradient(z, 2.0f, 1.0f)), vector<float, 2>>);
static_assert(std::same_as<decltype(gradient(z, 2.0f, 1.0)), vector<double, 2>>);
static_assert(gradient([](auto const&) { return 1.0; }, point) == vector{0.0, 0.0, 0.0});
constexpr auto value_gradient = value_and_gradient(z, 2.0, 1.0);
static_assert(value_gradient.value == 14.0);
static_assert(value_gradient.gradient == vector{7.0, 18.0});
static_assert(value_and_gradient(z)(2.0, 1.0).gradient == gradient(z)(2.0, 1.0));

// jacobian: a row for each number of the result, a column for each number of the arguments.
constexpr matrix field_jacobian{{3.0, 2.0, 0.0}, {0.0, 5.0, 3.0}, {5.0, 0.0, 2.0}, {1.0, 0.0, 0.0}};
static_assert(jacobian(field, point) == field_jacobian);
static_assert(jacobian([](auto a, auto b) { return vector{a * b, a - b}; }, 2.0, 3.0) ==
              matrix{{3.0, 2.0}, {1.0, -1.0}});
static_assert(jacobian([](auto a, auto b) { return std::array{a * b, a - b}; }, 2.0, 3.0) ==
              matrix{{3.0, 2.0}, {1.0, -1.0}});
static_assert(jacobian([](auto a, auto b) { return std::tuple{a * b, 4, b}; }, 2.0, 3.0) ==
              matrix{{3, 2}, {0, 0}, {0, 1}});
static_assert(jacobian(quadratic, vector{2.0, 5.0}) ==
              matrix{{20.0, 7.0}});  // of a scalar function, the row (∇f)ᵀ
static_assert(jacobian([](auto t) { return vector{t, t * t}; }, 3.0) == matrix{{1.0}, {6.0}});
constexpr auto value_jacobian = value_and_jacobian(field, point);
static_assert(value_jacobian.value == field(point));
static_assert(value_jacobian.jacobian == field_jacobian);
static_assert(value_and_jacobian(field)(point).jacobian == jacobian(field)(point));

// partial: every combination of a scalar, a vector and a matrix.
constexpr auto affine = [](auto const& w, auto const& x, auto b) { return w * x + b * x; };
constexpr vector pair{5.0, 7.0};
static_assert(partial<0>(z, 2.0, 1.0) == 7.0);
static_assert(partial<1>(z, 2.0, 1.0) == 18.0);
static_assert(partial<2>(affine, square, pair, 2.0) == pair);
static_assert(partial<1>(affine, square, pair, 2.0) == matrix{{3.0, 2.0}, {3.0, 6.0}});
static_assert(partial<0>(affine, square, pair, 2.0)[0] == matrix{{5.0, 7.0}, {0.0, 0.0}});
static_assert(partial<0>(affine, square, pair, 2.0)[1] == matrix{{0.0, 0.0}, {5.0, 7.0}});
static_assert(partial<0>([](auto const& w, auto const& x) { return dot(x, w * x); }, square,
                         pair) == outer(pair, pair));
static_assert(partial<1>([](auto const& w, auto t) { return t * t * w; }, square, 3.0) ==
              6 * square);
static_assert(partial<0>(z)(2.0, 1.0) == 7.0);
static_assert(partial<1>(partial<0>(z))(2.0, 1.0) == 3.0);
static_assert(partial<0>([](auto x, auto n) { return x / n; }, 4, 8) ==
              0.125);  // integers are held as real numbers too

// hessian: symmetric to the last bit, of scalars or of a vector, and of a matrix row by row.
static_assert(hessian(z, 2.0, 1.0) == matrix{{2.0, 3.0}, {3.0, 24.0}});
static_assert(hessian(quadratic, vector{2.0, 5.0}) == matrix{{10.0, 4.0}, {4.0, 0.0}});
static_assert(hessian([](auto const& m) { return m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0); },
                      square) == matrix{{0, 0, 0, 1}, {0, 0, -1, 0}, {0, -1, 0, 0}, {1, 0, 0, 0}});
constexpr auto all_three = value_gradient_and_hessian(z, 2.0, 1.0);
static_assert(all_three.value == 14.0);
static_assert(all_three.gradient == vector{7.0, 18.0});
static_assert(all_three.hessian == matrix{{2.0, 3.0}, {3.0, 24.0}});
static_assert(value_gradient_and_hessian(z)(2.0, 1.0).hessian == hessian(z)(2.0, 1.0));
constexpr auto rounded =
    hessian([](auto const& x) { return exp(x[0] * sin(x[1])) / (1 + x[0] * x[1] * x[2]); },
            vector{0.3, 0.7, 1.1});
static_assert(rounded == transpose(rounded));

// Products without the matrix are the products with it.
constexpr vector v{1.0, -2.0, 4.0};
constexpr vector w{3.0, 1.0, -1.0, 2.0};
static_assert(jvp(field, point, v) == field_jacobian * v);
static_assert(vjp(field, point, w) == transpose(field_jacobian) * w);
static_assert(jvp(field)(point, v) == field_jacobian * v);
static_assert(vjp(field)(point, w) == transpose(field_jacobian) * w);
constexpr auto cubic = [](auto const& x) { return x[0] * x[0] * x[1] + x[1] * x[2] * x[2] * x[2]; };
static_assert(hvp(cubic, point, v) == hessian(cubic, point) * v);
static_assert(hvp(cubic)(point, v) == hessian(cubic, point) * v);
static_assert(jvp([](auto x) { return x * x * x; }, 2.0, 3) == 36.0);
static_assert(jvp([](auto const& m) { return m * m; }, square, square) == 2 * (square * square));
static_assert(vjp([](auto const& m) { return m * pair; }, square, vector{1, 2}) ==
              outer(vector{1, 2}, pair));
static_assert(jvp([](auto const& x) { return x[0] * x[0] + x[1]; }, std::array{1.0, 2.0},
                  std::array{1.0, 0.0}) == 2.0);

// Vector analysis, of coordinates one by one and of a vector.
constexpr auto spiral = [](auto const& x) {
    return vector{x[1] * x[2], x[2] * x[2] * x[0], x[0] * x[1] * x[1]};
};
static_assert(divergence([](auto a, auto b) { return vector{a * a, a * b}; }, 3.0, 4.0) == 9.0);
static_assert(divergence(spiral, point) == 0.0);
static_assert(curl([](auto a, auto b) { return vector{-b, a}; }, 0.3, 0.4) == 2.0);
// ∂F₂/∂y − ∂F₁/∂z = 2xy − 2xz, ∂F₀/∂z − ∂F₂/∂x = y − y², ∂F₁/∂x − ∂F₀/∂y = z² − z
static_assert(curl(spiral, point) == vector{2 * 2 * 3 - 2 * 2 * 5.0, 3 - 9.0, 25 - 5.0});
static_assert(laplacian([](auto a, auto b, auto c) { return a * a * b + b * c * c; }, 1.0, 2.0,
                        3.0) == 2 * 2 + 2 * 2.0);
static_assert(laplacian(cubic, point) == trace(hessian(cubic, point)));
static_assert(divergence(spiral)(point) == 0.0);
static_assert(curl(spiral)(point) == curl(spiral, point));
static_assert(laplacian(cubic)(point) == laplacian(cubic, point));
// div curl F = 0, curl grad f = 0
static_assert(divergence(curl(spiral), point) == 0.0);
static_assert(curl(gradient(cubic), point) == vector{0.0, 0.0, 0.0});

// A callable without a point is itself a constant, and can be a template argument where its
// function can.
template <auto F>
struct holds_a_function {
    static constexpr auto at(auto const&... x) { return F(x...); }
};
static_assert(holds_a_function<gradient(z)>::at(2.0, 1.0) == vector{7.0, 18.0});
static_assert(sizeof(gradient(z)) == 1);

// It takes what its operator takes at a point.
template <class F, class... Xs>
concept takes = requires(F const& f, Xs const&... xs) { f(xs...); };
static_assert(!takes<decltype(hessian(z))> && takes<decltype(hessian(z)), double, double>);
static_assert(!takes<decltype(derivative(z)), vector<double, 2>>);
static_assert(!takes<decltype(jvp(z)), double> && !takes<decltype(partial<0>(z)), char const*>);

}  // namespace
