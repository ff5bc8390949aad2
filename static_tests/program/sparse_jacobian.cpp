// SPDX-License-Identifier: BSL-1.0

// A sparse Jacobian is the dense one, from fewer directions.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <tuple>

namespace {

using namespace leibniz;

template <std::size_t N>
constexpr vector<double, N> point = [] {
    vector<double, N> p{};
    for (std::size_t i = 0; i < N; ++i) p[i] = static_cast<double>(i * 7 % 11) / 8 - 0.5;
    return p;
}();

// Tridiagonal: 64 columns in 3 directions.
constexpr auto diffusion = [](auto const& u) {
    auto r = u;
    for (std::size_t i = 0; i < u.size(); ++i) {
        r[i] = -2 * u[i] * u[i];
        if (i > 0) r[i] += u[i - 1];
        if (i + 1 < u.size()) r[i] += u[i] * u[i + 1];
    }
    return r;
};
constexpr auto D = sparse_jacobian<diffusion, point<64>>;
static_assert(D.passes() == 3);
static_assert(D.nonzeros() == 64 + 2 * 63);
static_assert(D.sparsity()(5, 4) && D.sparsity()(5, 5) && D.sparsity()(5, 6));
static_assert(!D.sparsity()(5, 3) && !D.sparsity()(5, 7));
static_assert(D(point<64>) == jacobian(diffusion, point<64>));
static_assert(D(2 * point<64>) == jacobian(diffusion, 2 * point<64>));

// The values are those of compressed rows.
constexpr auto row_by_row = D.values(point<64>);
static_assert(row_by_row[0] == -4 * point<64>[0] + point<64>[1]);
static_assert(row_by_row[1] == point<64>[0]);
static_assert(row_by_row[2] == 1);
static_assert(row_by_row[D.sparsity().row_start[63]] == 1);
static_assert(D.unchecked_values(point<64>) == row_by_row);

// An arrow: a row that depends on all numbers needs a direction for each, a column of which all
// rows depend one more.
constexpr auto arrow_down = [](auto const& x) {
    auto r = x;
    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        r[i] = x[i] * x[i];
        r[x.size() - 1] += x[i];
    }
    return r;
};
constexpr auto arrow_right = [](auto const& x) {
    return map([&](auto const& n) { return n * x[x.size() - 1]; }, x);
};
static_assert(sparse_jacobian<arrow_down, point<12>>.passes() == 12);
static_assert(sparse_jacobian<arrow_down, point<12>>(point<12>) == jacobian(arrow_down, point<12>));
static_assert(sparse_jacobian<arrow_right, point<12>>.passes() == 2);
static_assert(sparse_jacobian<arrow_right, point<12>>(point<12>) ==
              jacobian(arrow_right, point<12>));

// All entries, one for each row, and none in some rows.
constexpr auto outer_square = [](auto const& x) { return sum(x) * x; };
static_assert(sparse_jacobian<outer_square, point<6>>.passes() == 6);
static_assert(sparse_jacobian<outer_square, point<6>>(point<6>) ==
              jacobian(outer_square, point<6>));
constexpr auto of_two = [](auto const& x) { return vector{0 * x[0], x[2], 0 * x[1], x[0] * x[0]}; };
constexpr auto T = sparse_jacobian<of_two, vector{1, 2, 3}>;
static_assert(T.passes() == 1);
static_assert(T.values(vector{5, 6, 7}) == vector{1, 10});
static_assert(T(vector{5, 6, 7}) == jacobian(of_two, vector{5, 6, 7}));

// Upwind differences: the stencil of a cell lies where the wind comes from.
constexpr auto upwind = [](auto const& u) {
    auto r = u;
    std::size_t const last = u.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        if (u[i] > 0) {
            r[i] = u[i] * (u[i] - u[i == 0 ? last : i - 1]);
        } else {
            r[i] = u[i] * (u[i == last ? 0 : i + 1] - u[i]);
        }
    }
    return r;
};
constexpr auto to_the_right = [] {
    vector<double, 12> u{};
    for (double& n : u) n = 1;
    return u;
}();
constexpr auto to_the_left = -to_the_right;
constexpr auto R = sparse_jacobian<upwind, to_the_right>;
constexpr auto U = sparse_jacobian<upwind, to_the_right, to_the_left>;
static_assert(R.nonzeros() == 24 && R.passes() == 2);
static_assert(U.nonzeros() == 36 && U.passes() == 3);
static_assert(U.sparsity() == sparsity<upwind, to_the_left, to_the_right>);
static_assert(R(3 * to_the_right) == jacobian(upwind, 3 * to_the_right));
static_assert(U(point<12>) == jacobian(upwind, point<12>));

// What a point needs can be asked for.
static_assert(R.covers(3 * to_the_right));
static_assert(!R.covers(point<12>));
static_assert(!R.covers(to_the_left));
static_assert(U.covers(point<12>) && U.covers(to_the_left));
static_assert(dependences(upwind, point<12>)[3].contains(point<12>[3] > 0 ? 2 : 4));

// Huber's residuals: quadratic near 0, linear far from it, where the sample of one is enough for
// both.
constexpr auto huber = [](auto const& x) {
    vector<decltype(x[0] + x[0]), 3> r{};
    for (std::size_t i = 0; i < 3; ++i) {
        auto const residual = x[i + 1] - x[i];
        r[i] = residual * residual < 1 ? residual * residual / 2 : abs(residual) - 0.5;
    }
    return r;
};
constexpr auto H = sparse_jacobian<huber, vector{0, 0, 0, 0}>;
static_assert(H.passes() == 2);
static_assert(H(vector{0.0, 0.5, 3.0, -4.0}) == jacobian(huber, vector{0.0, 0.5, 3.0, -4.0}));

// Functions of several scalars, arrays, matrices; results that are scalars, tuples, matrices.
constexpr auto of_scalars = [](auto a, auto b, auto c) { return vector{a * b, b * c, c * c}; };
constexpr auto S = sparse_jacobian<of_scalars, vector{1, 2, 3}>;
static_assert(S.passes() == 2);
static_assert(S(2, 3, 4) == jacobian(of_scalars, 2, 3, 4));
static_assert(S(vector{2, 3, 4}) == S(2, 3, 4));
constexpr auto of_array = []<class N>(std::array<N, 3> const& x) {
    return std::tuple{x[0] * x[1], vector{x[2], x[2] * x[2]}};
};
static_assert(sparse_jacobian<of_array, std::array{1.0, 2.0, 3.0}>(std::array{4.0, 5.0, 6.0}) ==
              jacobian(of_array, std::array{4.0, 5.0, 6.0}));
constexpr auto scalar_result = [](auto const& x) { return x[0] * x[2]; };
static_assert(sparse_jacobian<scalar_result, vector{1, 2, 3}>.values(vector{1, 2, 3}) ==
              vector{3, 1});
constexpr auto transposed = [](auto const& m) { return transpose(m) + m; };
constexpr auto M = sparse_jacobian<transposed, matrix{{1, 2}, {3, 4}}>;
static_assert(M(matrix{{1, 2}, {3, 4}}) ==
              matrix{{2, 0, 0, 0}, {0, 1, 1, 0}, {0, 1, 1, 0}, {0, 0, 0, 2}});

// A Hessian is the Jacobian of a gradient. (Rosenbrock's valley: its sum starts from 0·x₀.)
constexpr auto rosenbrock = [](auto const& x) {
    auto sum = 0 * x[0];
    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        auto const a = 1 - x[i];
        auto const b = x[i + 1] - x[i] * x[i];
        sum = sum + a * a + 100 * b * b;
    }
    return sum;
};
constexpr auto valley = sparse_jacobian<gradient(rosenbrock), point<16>>;
static_assert(valley.nonzeros() == 16 + 2 * 15);
static_assert(valley.passes() == 3);
static_assert(valley(point<16>) == jacobian(gradient(rosenbrock), point<16>));

static_assert(sparse_hessian<rosenbrock, point<16>>.passes() == 3);
static_assert(sparse_hessian<rosenbrock, point<16>>.sparsity() == valley.sparsity());
static_assert(sparse_hessian<rosenbrock, point<16>>(point<16>) ==
              jacobian(gradient(rosenbrock), point<16>));

// Where all variables are coupled with a single one, its row is that column: two directions.
constexpr auto star = [](auto const& x) {
    auto sum = 0 * x[0];
    for (auto const& n : x) sum += n * n * n * x[0];
    return sum;
};
static_assert(sparse_jacobian<gradient(star), point<10>>.passes() == 10);
static_assert(sparse_hessian<star, point<10>>.passes() == 2);
static_assert(sparse_hessian<star, point<10>>.nonzeros() == 28);
static_assert(sparse_hessian<star, point<10>>(point<10>) == hessian(star, point<10>));

// A derivative inside, of a number of the argument.
constexpr auto with_derivatives = [](auto const& x) {
    return map([&](auto const& n) { return derivative([&](auto t) { return t * t * x[0]; }, n); },
               x);
};
static_assert(sparse_jacobian<with_derivatives, vector{1, 2, 3}>.nonzeros() == 5);
static_assert(sparse_jacobian<with_derivatives, vector{1, 2, 3}>(vector{1, 2, 3}) ==
              jacobian(with_derivatives, vector{1, 2, 3}));

// Differentiated once more: the second derivative of one entry.
constexpr auto moved_entry = [](auto const& t) { return T.values(vector{t, t, t})[1] * t; };
static_assert(derivative(moved_entry, 3.0) == 12);
static_assert(derivative(strict(moved_entry), 3.0) == 12);

// Exact numbers, and single precision.
constexpr vector fractions{rational{1, 3}, rational{1, 7}, rational{2, 5}};
static_assert(T(fractions) == jacobian(of_two, fractions));
static_assert(std::same_as<decltype(T.values(vector{1.0f, 2.0f, 3.0f})), vector<float, 2>>);

// Complex numbers, and complex results of real ones.
constexpr auto of_complex = [](auto const& x) { return vector{x[0] * x[1], square(x[2])}; };
constexpr auto C = sparse_jacobian<of_complex, vector{1, 2, 3}>;
constexpr vector units{complex{0.0, 1.0}, complex{1.0, 0.0}, complex{0.0, -1.0}};
static_assert(C(units) == jacobian(of_complex, units));
constexpr auto as_complex = [](auto const& x) {
    return vector{complex{x[0], x[1]}, complex{x[2], 0 * x[2]}};
};
constexpr auto A = sparse_jacobian<as_complex, vector{1, 2, 3}>;
static_assert(A.nonzeros() == 3);
static_assert(A(vector{1, 2, 3}) == jacobian(as_complex, vector{1, 2, 3}));

// Slopes of the functions of the table keep to the written policy, strict ones too.
constexpr auto roots = [](auto const& x) {
    return map([](auto const& n) { return sqrt(n * n); }, x);
};
static_assert(sparse_jacobian<roots, point<5>>(vector{0, 0, 1, 0, 0}) ==
              jacobian(roots, vector{0, 0, 1, 0, 0}));
static_assert(sparse_jacobian<strict(diffusion), point<5>>(point<5>) ==
              jacobian(diffusion, point<5>));

}  // namespace
