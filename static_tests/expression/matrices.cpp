// SPDX-License-Identifier: BSL-1.0

// Gradients, Jacobians and Hessians of expressions: sequences of expressions, and callables.

#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/transform.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto z = variable<"z">;

// ∇(x²·y + sin(z)) = (2·x·y, x², cos(z))
constexpr auto e = x * x * y + sin(z);
constexpr auto g = gradient(e, x, y, z);
static_assert(g(x = 2.0, y = 3.0, z = 0.0) == vector{12.0, 4.0, 1.0});
static_assert(g(z = 0.0, y = 3.0, x = 2.0) == vector{12.0, 4.0, 1.0});
static_assert(g == hana::make_tuple(2_c * x * y, x* x, cos(z)));
static_assert(hana::make_tuple(2_c * x * y, x* x, cos(z)) == g);
static_assert(!(g == hana::make_tuple(2_c * x * y, x* x, sin(z))));
static_assert(g == gradient(e, x, y, z) && g != gradient(e, x, z, y));
static_assert(hana::at_c<0>(g) == 2_c * x * y);
static_assert(g[0_c] == 2_c * x * y);
static_assert(g[2_c] == cos(z));
static_assert(hana::length(g) == hana::size_c<3>);
static_assert(hana::transform(g, [](auto f) { return f * z; }) ==
              hana::make_tuple(2_c * x * y * z, x* x* z, z* cos(z)));
static_assert(hana::unpack(g, [](auto... f) { return (f + ...); }) == 2_c * x * y + x * x + cos(z));
static_assert(gradient(e, z, x) == hana::make_tuple(cos(z), 2_c * x * y));
static_assert(gradient(e, x) == hana::make_tuple(2_c * x * y));
static_assert(gradient(e, x)(x = 2.0, y = 3.0) == vector{12.0});

// The entries are those that `derivative` makes, of the same types.
static_assert(std::same_as<std::remove_cvref_t<decltype(g[0_c])>, decltype(derivative(e, x))>);
static_assert(std::same_as<std::remove_cvref_t<decltype(g[1_c])>, decltype(derivative(e, y))>);
static_assert(std::same_as<std::remove_cvref_t<decltype(g[2_c])>, decltype(derivative(e, z))>);

// A variable that does not occur has the slope `zero`, by its type.
constexpr auto w = variable<"w">;
static_assert(std::same_as<std::remove_cvref_t<decltype(gradient(e, x, w)[1_c])>, zero>);
static_assert(gradient(e, w, x)(x = 2.0, y = 3.0) == vector{0.0, 12.0});
static_assert(gradient(x, x) == hana::make_tuple(1_c + zero{}));
static_assert(gradient(constant<3>, x, y)() == vector{0.0, 0.0});

// The Jacobian of (2·x, x·y, sin(y)).
constexpr auto F = hana::make_tuple(2_c * x, x* y, sin(y));
constexpr auto J = jacobian(F, x, y);
static_assert(J(x = 5.0, y = 0.0) == matrix{{2.0, 0.0}, {0.0, 5.0}, {0.0, 1.0}});
static_assert(J == hana::make_tuple(hana::make_tuple(constant<2>, zero{}), hana::make_tuple(y, x),
                                    hana::make_tuple(zero{}, cos(y))));
static_assert(J[1_c][0_c] == y);
static_assert(J[1_c] == hana::make_tuple(y, x));
static_assert(hana::at_c<1>(J[2_c]) == cos(y));
static_assert(hana::length(J) == hana::size_c<3>);
static_assert(std::same_as<std::remove_cvref_t<decltype(J[0_c][1_c])>, zero>);
static_assert(std::same_as<std::remove_cvref_t<decltype(J[2_c][0_c])>, zero>);
static_assert(!std::same_as<std::remove_cvref_t<decltype(J[0_c][0_c])>, zero>);
static_assert(hana::transform(F, [](auto f) { return derivative(f, x); }) ==
              hana::transform(J, [](auto row) { return row[0_c]; }));

// Its sparsity, in compressed rows.
constexpr auto pattern = J.sparsity();
static_assert(pattern.rows() == 3);
static_assert(pattern.columns() == 2);
static_assert(pattern.nonzeros() == 4);
static_assert(pattern.row_start == std::array<std::size_t, 4>{0, 1, 3, 4});
static_assert(pattern.column == std::array<std::size_t, 4>{0, 0, 1, 1});
static_assert(pattern(0, 0));
static_assert(!pattern(0, 1));
static_assert(pattern(1, 0));
static_assert(pattern(1, 1));
static_assert(!pattern(2, 0));
static_assert(pattern(2, 1));

// Nothing and everything: a matrix without nonzero entries, and a row without one.
constexpr auto nothing = jacobian(hana::make_tuple(sin(z), constant<3>), x, y).sparsity();
static_assert(nothing.nonzeros() == 0);
static_assert(nothing.row_start == std::array<std::size_t, 3>{0, 0, 0});
static_assert(!nothing(1, 1));
static_assert(jacobian(hana::make_tuple(x - x, x* y), x, y).sparsity().row_start ==
              std::array<std::size_t, 3>{0, 0, 2});
static_assert(jacobian(hana::make_tuple(x * y, y), x, y).sparsity().row_start ==
              std::array<std::size_t, 3>{0, 2, 3});

// Entries of F may be constants and numbers.
static_assert(jacobian(hana::make_tuple(x * y, 3_c), x, y) ==
              hana::make_tuple(hana::make_tuple(y, x), hana::make_tuple(zero{}, zero{})));
static_assert(jacobian(hana::make_tuple(x * y, 2.5), x, y)(x = 1.0, y = 2.0) ==
              matrix{{2.0, 1.0}, {0.0, 0.0}});

// The Hessian is symmetric, by its types: each entry is formed once. That of x²·y + x·sin(z).
constexpr auto H = hessian(x * x * y + x * sin(z), x, y, z);
static_assert(H == hana::make_tuple(hana::make_tuple(2_c * y, 2_c * x, cos(z)),
                                    hana::make_tuple(2_c * x, zero{}, zero{}),
                                    hana::make_tuple(cos(z), zero{}, -x* sin(z))));
static_assert(H(x = 2.0, y = 3.0, z = 0.0) ==
              matrix{{6.0, 4.0, 1.0}, {4.0, 0.0, 0.0}, {1.0, 0.0, 0.0}});
template <int I, int K>
constexpr bool is_symmetric_at =
    std::same_as<std::remove_cvref_t<decltype(H[hana::int_c<I>][hana::int_c<K>])>,
                 std::remove_cvref_t<decltype(H[hana::int_c<K>][hana::int_c<I>])>>;
static_assert(is_symmetric_at<0, 1> && is_symmetric_at<0, 2> && is_symmetric_at<1, 2>);
static_assert(H.sparsity().nonzeros() == 6);
static_assert(H.sparsity().row_start == std::array<std::size_t, 4>{0, 3, 4, 6});
static_assert(H.sparsity().column == std::array<std::size_t, 6>{0, 1, 2, 0, 0, 2});

// It is the Jacobian of the gradient.
constexpr auto f = log(x * y + z) * y;
static_assert(hana::equal(hessian(e, x, y, z), jacobian(gradient(e, x, y, z), x, y, z)));
static_assert(hessian(f, x, y, z)(x = 1.0, y = 2.0, z = 2.0) ==
              jacobian(gradient(f, x, y, z), x, y, z)(x = 1.0, y = 2.0, z = 2.0));
static_assert(hessian(2_c * x + y, x, y).sparsity().nonzeros() == 0);

// They are evaluated with every scalar: rational numbers, and duals, which differentiate once more.
constexpr auto q = x / y;
constexpr rational third(1, 3), half(1, 2);
static_assert(gradient(q, x, y)(x = half, y = third) == vector{rational(3), rational(-9, 2)});
static_assert(hessian(q, x, y)(x = half, y = third) ==
              matrix{{rational(0), rational(-9)}, {rational(-9), rational(27)}});
static_assert(std::same_as<decltype(gradient(q, x, y)(x = 1, y = 2)), vector<double, 2>>);
static_assert(std::same_as<decltype(gradient(q, x, y)(x = 1.0f, y = 2)), vector<float, 2>>);
constexpr auto of_duals = [] {
    dual<double> moving(3.0);
    moving.tangent[0] = 1;
    return gradient(x * x * x * y, x, y)(x = moving, y = 2.0);
}();
static_assert(of_duals[0].value == 54);
static_assert(of_duals[0].tangent[0] == 36);
static_assert(of_duals[1].value == 27);
static_assert(of_duals[1].tangent[0] == 27);

// Numbers by value in several rows stay apart, and each entry holds those that it needs.
constexpr auto with_numbers =
    jacobian(hana::make_tuple(2.0 * x + 3.0 * y, x* y * 5.0, 7.0 * y + x * 11.0), x, y);
static_assert(with_numbers(x = 1.0, y = 10.0) == matrix{{2.0, 3.0}, {50.0, 5.0}, {11.0, 7.0}});
static_assert(with_numbers[0_c][0_c]() == 2);
static_assert(with_numbers[0_c][1_c]() == 3);
static_assert(with_numbers[1_c][0_c](y = 10.0) == 50);
static_assert(with_numbers[2_c][0_c]() == 11);
static_assert(with_numbers[2_c][1_c]() == 7);
static_assert(with_numbers[1_c][1_c].places == 1);
static_assert(with_numbers.sparsity().nonzeros() == 6);

constexpr auto numbers = pow(2.0 * x + 0.5 * y, 2_c) * 4.0;
static_assert(gradient(numbers, x, y)(x = 1.0, y = 2.0) == vector{48.0, 12.0});
static_assert(hessian(numbers, x, y)(x = 1.0, y = 2.0) == matrix{{32.0, 8.0}, {8.0, 2.0}});
static_assert(jacobian(gradient(numbers, x, y), x, y)(x = 1.0, y = 2.0) ==
              matrix{{32.0, 8.0}, {8.0, 2.0}});
static_assert(gradient(2.5 * x + 7 * y + 1.0f, x, y)() == vector{2.5, 7.0});

// They are callables of positions, too, and so differentiated once more.
static_assert(jacobian(callable(gradient(x * x * y, x, y), x, y), 2.0, 3.0) ==
              hessian(x * x * y, x, y)(x = 2.0, y = 3.0));

}  // namespace
