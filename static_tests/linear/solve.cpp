// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/norm.hpp>
#include <leibniz/linear/products.hpp>
#include <leibniz/linear/solve.hpp>

#include "samples.hpp"

#include <cstddef>
#include <type_traits>

#include <leibniz/scalar/dual.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

static_assert(solve(matrix{{2, 1}, {1, 3}}, vector{3, 5}) == vector{0.8, 1.4});
static_assert(solve(matrix{{4}}, vector{1}) == vector{0.25});
static_assert(inverse(matrix{{2, 0}, {0, 4}}) == matrix{{0.5, 0}, {0, 0.25}});

// A pivot of 0 asks for another row; so does a tiny one, which would take every digit of the first
// unknown; a sign does not matter.
static_assert(solve(matrix{{0, 1}, {1, 0}}, vector{2, 3}) == vector{3, 2});
static_assert(solve(matrix{{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}, vector{1, 2, 3}) == vector{2, 3, 1});
static_assert(solve(matrix{{1e-20, 1}, {1, 1}}, vector{1, 2}) == vector{1, 1});
static_assert(solve(matrix{{1e-20, 1}, {-1, 1}}, vector{1, 0}) == vector{1, 1});

// Rows and columns of very different size are no reason to refuse.
static_assert(inverse(diagonal(vector{1, 1e-20, 1e20})) == diagonal(vector{1, 1 / 1e-20, 1e-20}));
static_assert(solve(matrix{{1, 1}, {0x1p-70, 0x1p-69}}, vector{2, 3 * 0x1p-70}) == vector{1, 1});

// Diagonally dominant matrices of every size: A (A⁻¹B) = B to a few roundings, and A⁻¹ is the
// inverse from both sides.
template <std::size_t N, std::size_t M>
struct solve_laws {
    static constexpr auto a = sample_matrix<N, N>(1) + 5.0 * N * identity<double, N>();
    static constexpr auto b = sample_matrix<N, M>(2);
    static constexpr auto v = sample_vector<N>(3);
    static_assert(norm(a * solve(a, b) - b) <= 1e-15 * N * norm(b));
    static_assert(norm(a * solve(a, v) - v) <= 1e-15 * N * norm(v));
    static_assert(norm(solve(a, a* v) - v) <= 1e-15 * N * norm(v));
    static_assert(norm(a * inverse(a) - identity<double, N>()) <= 1e-15 * N);
    static_assert(norm(inverse(a) * a - identity<double, N>()) <= 1e-15 * N);
    static_assert(norm(inverse(inverse(a)) - a) <= 1e-15 * N * norm(a));

    // The columns of B are solved for one by one.
    static_assert(solve(a, b).column(M - 1) == solve(a, b.column(M - 1)));
};
template struct solve_laws<1, 1>;
template struct solve_laws<2, 3>;
template struct solve_laws<3, 1>;
template struct solve_laws<4, 4>;
template struct solve_laws<5, 2>;
template struct solve_laws<6, 6>;

// An ill-conditioned matrix, Hilbert's, still leaves a residual of rounding size.
constexpr auto hilbert = [] {
    matrix<double, 6, 6> h;
    for (std::size_t i = 0; i < 6; ++i) {
        for (std::size_t j = 0; j < 6; ++j) h(i, j) = 1 / static_cast<double>(i + j + 1);
    }
    return h;
}();
constexpr auto ones = vector{1, 1, 1, 1, 1, 1};
static_assert(norm(hilbert * solve(hilbert, hilbert* ones) - hilbert * ones) <= 1e-15);

// Scalars mix: of A, of b, of both.
constexpr dual<double> x(2, {{1}});
constexpr auto numbers_left = solve(matrix{{2, 1}, {1, 3}}, vector{3 * x, 5 * x});
static_assert(std::is_same_v<decltype(numbers_left), vector<dual<double>, 2> const>);
static_assert(numbers_left == vector{1.6, 2.8});
static_assert(ulp_distance(numbers_left[1].tangent[0], 1.4) <= 1);

// d/dx of [x 0; 0 x²]⁻¹ (1, 1) = (1/x, 1/x²) is (−1/x², −2/x³).
constexpr auto duals_left = solve(matrix{vector{x, 0}, vector{0, x* x}}, vector{1, 1});
static_assert(duals_left == vector{0.5, 0.25});
static_assert(duals_left[0].tangent[0] == -0.25);
static_assert(duals_left[1].tangent[0] == -0.25);

static_assert(std::is_same_v<decltype(solve(matrix{{2.0f}}, vector{1.0f})), vector<float, 1>>);
static_assert(std::is_same_v<decltype(solve(matrix{{2.0f}}, vector{1.0})), vector<double, 1>>);
static_assert(std::is_same_v<decltype(inverse(matrix<int, 1, 1>{{2}})), matrix<double, 1, 1>>);
static_assert(inverse(matrix<int, 1, 1>{{2}}) == matrix{{0.5}});

/// A + x·B for a dual x with value 0: B is the derivative of A.
template <std::size_t N>
constexpr matrix<dual<double>, N, N> along(matrix<double, N, N> const& a,
                                           matrix<double, N, N> const& b) {
    return a + dual<double>(0, {{1}}) * b;
}
template <class A>
constexpr auto tangent_of(A const& a) {
    typename A::template with_entries<double> result;
    for (std::size_t k = 0; k < sizeof(result.entry) / sizeof(double); ++k) {
        result.entry[k] = a.entry[k].tangent[0];
    }
    return result;
}

// (A⁻¹)′ = −A⁻¹A′A⁻¹, also where rows are exchanged on the way.
template <std::size_t N>
struct derivative_of_the_inverse {
    static constexpr auto a = sample_matrix<N, N>(1) + 1.0 * N * identity<double, N>();
    static constexpr auto b = sample_matrix<N, N>(2);
    static constexpr auto derivative = tangent_of(inverse(along(a, b)));
    static constexpr auto formula = -inverse(a) * b * inverse(a);
    static_assert(norm(derivative - formula) <= 1e-14 * norm(formula));
};
template struct derivative_of_the_inverse<1>;
template struct derivative_of_the_inverse<2>;
template struct derivative_of_the_inverse<3>;
template struct derivative_of_the_inverse<4>;
template struct derivative_of_the_inverse<6>;
