// SPDX-License-Identifier: BSL-1.0

// Derivatives of higher order, by power series, by mixed variables and as tensors: exact where the
// function is a polynomial, in every scalar, and equal to the derivatives of derivatives.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <tuple>

namespace {

using namespace leibniz;

/// xⁿ by multiplications.
template <class X>
constexpr X product_of(X const& x, int n) {
    X product(1);
    for (int i = 0; i < n; ++i) product = product * x;
    return product;
}

/// (x + h)ⁿ = Σ (n over k)·xⁿ⁻ᵏ·hᵏ: is this the expansion of f at x, to all orders?
template <int n, std::size_t K, class T>
constexpr bool expands_by_the_binomial_theorem(auto const& f, T const& x) {
    auto const p = taylor_expansion<K>(f, x);
    T binomial(1);
    for (int k = 0; k <= static_cast<int>(K); ++k) {
        T const right = k <= n ? binomial * product_of(x, n - k) : T(0);
        if (p[static_cast<std::size_t>(k)] != right) return false;
        if (k < n) binomial = binomial * (n - k) / (k + 1);
    }
    return true;
}

// xⁿ is exact at every order, by pow and by multiplications, in every scalar: at 0, too.
template <int n, std::size_t K, class T>
constexpr bool powers_are_exact_at(T const& x) {
    return expands_by_the_binomial_theorem<n, K>([](auto const& t) { return pow(t, n); }, x) &&
           expands_by_the_binomial_theorem<n, K>([](auto const& t) { return product_of(t, n); }, x);
}
static_assert(powers_are_exact_at<20, 20>(1.0));
static_assert(powers_are_exact_at<20, 20>(0.0));
static_assert(powers_are_exact_at<20, 20>(-2.0L));
static_assert(powers_are_exact_at<7, 8>(2.0f));
static_assert(powers_are_exact_at<7, 8>(0.0f));
static_assert(powers_are_exact_at<8, 10>(rational{2, 3}));
static_assert(powers_are_exact_at<8, 10>(rational{0}));
static_assert(derivative<20>([](auto x) { return pow(x, 20); }, 3) == 2432902008176640000.0);
static_assert(derivative<19>([](auto x) { return pow(x, 20); }, rational{1, 2}) ==
              rational{1216451004088320000});
static_assert(derivative<21>([](auto x) { return pow(x, 20); }, 3.0) == 0.0);

// Of every shape that f returns.
constexpr auto curve = [](auto t) { return vector{t * t * t, 1 / t, 5 + 0 * t}; };
static_assert(derivative<2>(curve, 2.0) == vector{12.0, 0.25, 0.0});
static_assert(derivative<2>([](auto t) { return std::array{t * t, t}; }, 2.0) ==
              std::array{2.0, 0.0});
static_assert(derivative<2>([](auto t) { return std::tuple{t * t, vector{t, t * t * t}, 5}; },
                            2.0) == std::tuple{2.0, vector{0.0, 12.0}, 0.0});
static_assert(derivative<3>([](auto t) { return matrix{{t, t * t}, {t * t * t, -t}}; }, 2.0) ==
              matrix{{0, 0}, {6, 0}});
static_assert(std::same_as<decltype(derivative<3>(curve, 2.0f)), vector<float, 3>>);
static_assert(derivative<4>([](auto) { return 7; }, 1) == 0.0);

// By count and by composition: the K-th derivative is the derivative of the one before.
constexpr auto smooth = [](auto x) { return exp(sin(x)) / (1 + x * x) + tan(x) * sqrt(1 + x); };
static_assert(ulp_distance(derivative<2>(smooth, 0.5), derivative(derivative(smooth), 0.5)) <= 4);
static_assert(ulp_distance(derivative<4>(smooth, 0.5), derivative<2>(derivative<2>(smooth), 0.5)) <=
              64);
static_assert(derivative<2>(derivative<3>([](auto x) { return pow(x, 7); }), rational{1, 2}) ==
              derivative<5>([](auto x) { return pow(x, 7); }, rational{1, 2}));

// taylor_expansion: f⁽ᵏ⁾(x)/k!, a polynomial that is f itself where f is one.
constexpr auto polynomial_of = [](auto x) { return 3 - 2 * x + x * x * x * x / 2; };
constexpr auto p = taylor_expansion<6>(polynomial_of, 2.0);
static_assert(p.degree() == 6);
static_assert(p[0] == 7.0 && p[1] == 14.0 && p[2] == 12.0 && p[3] == 4.0 && p[4] == 0.5);
static_assert(p[5] == 0.0 && p[6] == 0.0);
static_assert(p(3) == polynomial_of(5.0));
static_assert(p(-2.5f) == polynomial_of(-0.5));
static_assert(taylor_expansion<6>(polynomial_of)(2.0) == p);
static_assert(taylor_expansion<0>(polynomial_of, 2.0)(9.0) == 7.0);
static_assert(taylor_expansion<4>(polynomial_of, rational{1, 3})(rational{1, 6}) ==
              polynomial_of(rational{1, 2}));
static_assert(taylor_expansion<2>(curve, 1.0)(0.5) == vector{3.25, 0.75, 5.0});
static_assert(derivative(p, 1.0) == derivative(polynomial_of, 3.0));
// 1/(1 − x) = 1 + x + x² + …
constexpr auto geometric = taylor_expansion<20>([](auto x) { return 1 / (1 - x); }, 0.0);
static_assert([] {
    for (std::size_t k = 0; k <= 20; ++k) {
        if (geometric[k] != 1) return false;
    }
    return true;
}());
// The derivative of an expansion by its point, and an expansion of a derivative.
static_assert(derivative([](auto x) { return taylor_expansion<3>(polynomial_of, x)[2]; }, 2.0) ==
              3 * p[3]);
static_assert(taylor_expansion<2>(derivative(polynomial_of), 2.0)[2] == 3 * p[3]);

// partial<I, J, …>: the numbers of the variables, in any order.
constexpr auto f = [](auto x, auto y, auto z) { return x * x * x * y * y * z + x * y * z * z; };
static_assert(partial<0, 0, 1>(f, 2.0, 3.0, 5.0) == 6 * 2 * 2 * 3 * 5.0);
static_assert(partial<0, 1, 0>(f, 2.0, 3.0, 5.0) == 6 * 2 * 2 * 3 * 5.0);
static_assert(partial<1, 0, 0>(f, 2.0, 3.0, 5.0) == 6 * 2 * 2 * 3 * 5.0);
static_assert(partial<0, 0, 0, 1, 1, 2>(f, 2.0, 3.0, 5.0) == 12.0);
static_assert(partial<0, 1, 2, 2>(f, 2.0, 3.0, 5.0) == 2.0);
static_assert(partial<2, 2, 2>(f, 2.0, 3.0, 5.0) == 0.0);
static_assert(partial<0, 1>(f, 2.0, 3.0, 5.0) == partial<1>(partial<0>(f))(2.0, 3.0, 5.0));
static_assert(partial<0, 0, 1>(f)(2.0, 3.0, 5.0) == 6 * 2 * 2 * 3 * 5.0);
static_assert(partial<0, 0, 1>(f, rational{1, 2}, 3, rational{1, 3}) == rational{6});
static_assert(std::same_as<decltype(partial<0, 0, 1>(f, 2.0f, 3.0f, 5.0f)), float>);
// Of a vector function, with a vector held.
static_assert(partial<1, 1>([](auto const& v, auto t) { return t * t * v; }, vector{1.0, 2.0},
                            3.0) == vector{2.0, 4.0});

// An exponent that moves, through 0 and 1 too: x^x = e^(x·ln x).
constexpr auto power = [](auto x, auto y) { return pow(x, y); };
static_assert(hessian(power, 2.0, 0.0)(0, 1) == 0.5);
static_assert(jacobian(gradient(power), 2.0, 0.0) == hessian(power, 2.0, 0.0));
static_assert(partial<0, 1>(power, 2.0, 0.0) == 0.5);
static_assert(derivative<2>([](auto t) { return pow(1 + t, t); }, 0.0) == 2.0);
static_assert(derivative<3>([](auto x) { return pow(x, x); }, 1.0) == 3.0);
static_assert(derivative<4>([](auto x) { return pow(x, x); }, 1.0) == 8.0);
template <std::size_t K>
constexpr double distance_of_powers(double x) {
    return ulp_distance(derivative<K>([](auto t) { return pow(t, t); }, x),
                        derivative<K>([](auto t) { return exp(t * log(t)); }, x));
}
static_assert(distance_of_powers<4>(2.0) <= 8 && distance_of_powers<5>(3.0) <= 8);

// third_derivatives: each entry the mixed partial derivative, symmetric.
constexpr auto of_vector = [](auto const& v) { return f(v[0], v[1], v[2]); };
constexpr vector point{2.0, 3.0, 5.0};
constexpr auto third = third_derivatives(of_vector, point);
static_assert(third == third_derivatives(f, 2.0, 3.0, 5.0));
static_assert(third == third_derivatives(of_vector)(point));
static_assert(third(0, 0, 0) == 6 * 9 * 5.0);
static_assert(third(0, 0, 1) == partial<0, 0, 1>(f, 2.0, 3.0, 5.0));
static_assert(third(2, 0, 1) == partial<0, 1, 2>(f, 2.0, 3.0, 5.0));
static_assert(third(1, 2, 1) == partial<1, 1, 2>(f, 2.0, 3.0, 5.0));
static_assert(third(2, 2, 0) == partial<0, 2, 2>(f, 2.0, 3.0, 5.0));
static_assert(third(2, 2, 2) == 0.0);
// How the Hessian changes along v.
constexpr vector v{1.0, -2.0, 4.0};
static_assert(
    third * v ==
    derivative([](auto t) { return hessian(of_vector, vector{2 + t, 3 - 2 * t, 5 + 4 * t}); },
               0.0));
static_assert(third_derivatives([](auto const& m) { return m(0, 0) * m(0, 1) * m(1, 1); },
                                matrix{{1.0, 2.0}, {3.0, 4.0}})(0, 1, 3) == 1.0);
static_assert(third_derivatives(of_vector, vector{rational{1, 2}, rational{1, 3},
                                                  rational{5}})(0, 0, 1) == rational{10});

// A zero tangent stays zero beside the infinite slope of another variable.
static_assert(third_derivatives([](auto x, auto y) { return x * x * x + sqrt(y); }, 1.0,
                                0.0)(0, 0, 1) == 0.0);

// The second-order operators answer alike, from one pass each.
template <class T>
constexpr bool second_orders_agree(vector<T, 3> const& x) {
    auto const h = hessian(of_vector, x);
    vector<T, 3> const w{T(1), T(-2), T(4)};
    return h == jacobian(gradient(of_vector), x) && hvp(of_vector, x, w) == h * w &&
           laplacian(of_vector, x) == trace(h) &&
           value_gradient_and_hessian(of_vector, x).gradient == gradient(of_vector, x);
}
static_assert(second_orders_agree(point));
static_assert(second_orders_agree(vector{2.0f, 3.0f, 5.0f}));
static_assert(second_orders_agree(vector{2.0L, 3.0L, 5.0L}));
static_assert(second_orders_agree(vector{rational{1, 2}, rational{1, 3}, rational{5}}));

// Inside one another.
static_assert(derivative<2>(
                  [](auto a) {
                      return hessian([a](auto x, auto y) { return a * a * x * x * y; }, 1.0, 1.0);
                  },
                  3.0) == matrix{{4, 4}, {4, 0}});
static_assert(
    hessian([](auto a,
               auto b) { return derivative<3>([a, b](auto x) { return a * b * x * x * x; }, 1.0); },
            2.0, 3.0) == matrix{{0, 6}, {6, 0}});
static_assert(derivative<2>(
                  [](auto a) {
                      return derivative<2>([a](auto x) { return a * a * a * x * x; }, a);
                  },
                  2.0) == 24.0);
static_assert(third_derivatives(
                  [](auto x, auto y) {
                      return derivative<2>([=](auto t) { return t * t * x * x * y; }, x);
                  },
                  1.0, 1.0)(0, 0, 1) == 4.0);
static_assert(partial<0, 0, 1>(
                  [](auto x, auto y) {
                      return laplacian([=](auto u, auto w) { return x * x * y * (u * u + w * w); },
                                       x, y);
                  },
                  1.0, 1.0) == 8.0);

}  // namespace
