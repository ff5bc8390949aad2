// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include <cstddef>

using namespace leibniz;

namespace {

/// adj A, the transpose of the matrix of cofactors
template <class T>
constexpr auto adjugate(matrix<T, 2, 2> const& a) {
    return matrix{{a(1, 1), -a(0, 1)}, {-a(1, 0), a(0, 0)}};
}
template <class T>
constexpr auto adjugate(matrix<T, 3, 3> const& a) {
    auto const x = a.column(0), y = a.column(1), z = a.column(2);
    auto const r = cross(y, z), s = cross(z, x), t = cross(x, y);
    return matrix{{r[0], r[1], r[2]}, {s[0], s[1], s[2]}, {t[0], t[1], t[2]}};
}

/// A⁻¹ = adj A/det A
template <class T, std::size_t N>
constexpr auto inverted(matrix<T, N, N> const& a) {
    return adjugate(a) / determinant(a);
}

template <class T, std::size_t N>
constexpr auto unit_matrix(matrix<T, N, N> const&) {
    return identity<T, N>();
}

}  // namespace

using matrix_2 = matrix<double, 2, 2>;
using matrix_3 = matrix<double, 3, 3>;
using vector_2 = vector<double, 2>;
using vector_3 = vector<double, 3>;

// Determinants

// A adj A = det A · I
static_assert(identical<matrix_3>([](auto const& a) { return a * adjugate(a); },
                                  [](auto const& a) { return determinant(a) * unit_matrix(a); }));

// det AB = det A det B,  det Aᵀ = det A
static_assert(identical<matrix_3, matrix_3>(
    [](auto const& a, auto const& b) { return determinant(a * b); },
    [](auto const& a, auto const& b) { return determinant(transpose(a)) * determinant(b); }));

// ∇ det A = (adj A)ᵀ  (Jacobi)
static_assert(identical<matrix_3>(gradient([](auto const& a) { return determinant(a); }),
                                  [](auto const& a) { return transpose(adjugate(a)); }));

// ∇ log det A = A⁻ᵀ
static_assert(identical<matrix_3>(gradient([](auto const& a) { return log(determinant(a)); }),
                                  [](auto const& a) { return transpose(inverted(a)); }));

// det(A + uvᵀ) = det A + vᵀ adj(A) u  (the matrix determinant lemma)
static_assert(identical<matrix_3, vector_3, vector_3>(
    [](auto const& a, auto const& u, auto const& v) { return determinant(a + outer(u, v)); },
    [](auto const& a, auto const& u, auto const& v) {
        return determinant(a) + dot(v, adjugate(a) * u);
    }));

// Vandermonde: det(xᵢʲ) = Π_{i<j} (xⱼ − xᵢ)
static_assert(identical<double, double, double>(
    [](auto x, auto y, auto z) {
        return determinant(matrix{vector{1, x, x * x}, vector{1, y, y * y}, vector{1, z, z * z}});
    },
    [](auto x, auto y, auto z) { return (y - x) * (z - x) * (z - y); }));

// Inverses

// d/dt (A + tB)⁻¹ = −(A + tB)⁻¹ B (A + tB)⁻¹
static_assert(
    identical<matrix_2, matrix_2, double>(partial<2>([](auto const& a, auto const& b, auto t) {
                                              return adjugate(a + t * b) / determinant(a + t * b);
                                          }),
                                          [](auto const& a, auto const& b, auto t) {
                                              auto const inverse = inverted(a + t * b);
                                              return -inverse * b * inverse;
                                          }));

// (A + uvᵀ)⁻¹ = A⁻¹ − A⁻¹uvᵀA⁻¹/(1 + vᵀA⁻¹u)  (Sherman and Morrison)
static_assert(identical<matrix_2, vector_2, vector_2>(
    [](auto const& a, auto const& u, auto const& v) { return inverted(a + outer(u, v)); },
    [](auto const& a, auto const& u, auto const& v) {
        auto const inverse = inverted(a);
        return inverse - inverse * outer(u, v) * inverse / (1 + dot(v, inverse * u));
    }));

// (AB)⁻¹ = B⁻¹A⁻¹
static_assert(identical<matrix_2, matrix_2>(
    [](auto const& a, auto const& b) { return inverted(a * b); },
    [](auto const& a, auto const& b) { return inverted(b) * inverted(a); }));

// ∇_A bᵀA⁻¹c = −A⁻ᵀbcᵀA⁻ᵀ
static_assert(identical<matrix_2, vector_2, vector_2>(
    partial<0>([](auto const& a, auto const& b, auto const& c) { return dot(b, inverted(a) * c); }),
    [](auto const& a, auto const& b, auto const& c) {
        auto const transposed = transpose(inverted(a));
        return -transposed * outer(b, c) * transposed;
    }));

// A³ − tr(A) A² + tr(adj A) A − det(A) I = 0  (Cayley and Hamilton)
static_assert(identical<matrix_3>(
    [](auto const& a) { return a * a * a - trace(a) * (a * a) + trace(adjugate(a)) * a; },
    [](auto const& a) { return determinant(a) * unit_matrix(a); }));

// Traces

// tr AB = tr BA
static_assert(identical<matrix<double, 2, 3>, matrix<double, 3, 2>>(
    [](auto const& a, auto const& b) { return trace(a * b); },
    [](auto const& a, auto const& b) { return trace(b * a); }));

// ∇_A tr AB = Bᵀ
static_assert(identical<matrix<double, 2, 3>, matrix<double, 3, 2>>(
    partial<0>([](auto const& a, auto const& b) { return trace(a * b); }),
    [](auto const&, auto const& b) { return transpose(b); }));

// ∇_A tr AᵀBA = (B + Bᵀ)A
static_assert(identical<matrix<double, 2, 3>, matrix_2>(
    partial<0>([](auto const& a, auto const& b) { return trace(transpose(a) * b * a); }),
    [](auto const& a, auto const& b) { return (b + transpose(b)) * a; }));

// ∇ tr A³ = 3(A²)ᵀ
static_assert(identical<matrix_3>(gradient([](auto const& a) { return trace(a * a * a); }),
                                  [](auto const& a) { return 3 * transpose(a * a); }));

// Products

// ∇_A aᵀAb = abᵀ
static_assert(identical<matrix<double, 2, 3>, vector_2, vector_3>(
    partial<0>([](auto const& a, auto const& u, auto const& v) { return dot(u, a * v); }),
    [](auto const&, auto const& u, auto const& v) { return outer(u, v); }));

// ∇_A aᵀAᵀAb = A(abᵀ + baᵀ)
static_assert(identical<matrix<double, 2, 3>, vector_3, vector_3>(
    partial<0>([](auto const& a, auto const& u, auto const& v) { return dot(a * u, a * v); }),
    [](auto const& a, auto const& u, auto const& v) { return a * (outer(u, v) + outer(v, u)); }));

// ∇_A ‖AB − C‖² = 2(AB − C)Bᵀ
static_assert(identical<matrix<double, 2, 3>, matrix<double, 3, 2>, matrix_2>(
    partial<0>([](auto const& a, auto const& b, auto const& c) { return norm_squared(a * b - c); }),
    [](auto const& a, auto const& b, auto const& c) { return 2 * (a * b - c) * transpose(b); }));

// ∇ ‖A‖ = A/‖A‖
static_assert(identical<matrix<double, 2, 3>>(gradient([](auto const& a) { return norm(a); }),
                                              [](auto const& a) { return a / norm(a); }));

// Quadratic forms and norms

// The Hessian of xᵀAx is A + Aᵀ, that of ½‖Ax − b‖² is AᵀA.
static_assert(identical<vector_3, matrix_3>(
    [](auto const& x, auto const& a) {
        return hessian([a](auto const& y) { return dot(y, a * y); }, x);
    },
    [](auto const&, auto const& a) { return a + transpose(a); }));
static_assert(identical<vector_3, matrix<double, 2, 3>, vector_2>(
    [](auto const& x, auto const& a, auto const& b) {
        return hessian([a, b](auto const& y) { return norm_squared(a * y - b) / 2; }, x);
    },
    [](auto const&, auto const& a, auto const&) { return transpose(a) * a; }));

// ∇ xᵀAx/xᵀx = ((A + Aᵀ)x − 2(xᵀAx/xᵀx)x)/xᵀx  (Rayleigh's quotient)
constexpr auto rayleigh_quotient = [](auto const& x, auto const& a) {
    return dot(x, a * x) / norm_squared(x);
};
static_assert(identical<vector_3, matrix_3>(partial<0>(rayleigh_quotient), [](auto const& x,
                                                                              auto const& a) {
    return ((a + transpose(a)) * x - 2 * rayleigh_quotient(x, a) * x) / norm_squared(x);
}));

// ∇ log xᵀAx = (A + Aᵀ)x/xᵀAx
static_assert(identical<vector_2, matrix_2>(
    partial<0>([](auto const& x, auto const& a) { return log(dot(x, a * x)); }),
    [](auto const& x, auto const& a) { return (a + transpose(a)) * x / dot(x, a * x); }));

// The Hessian of ‖x‖ is (I − uuᵀ)/‖x‖, u = x/‖x‖, and so is the Jacobian of u.
constexpr auto projection_over_length = [](auto const& x) {
    auto const u = x / norm(x);
    auto const uu = outer(u, u);
    return (unit_matrix(uu) - uu) / norm(x);
};
static_assert(identical<vector_3>(hessian([](auto const& x) { return norm(x); }),
                                  projection_over_length));
static_assert(identical<vector_3>(jacobian([](auto const& x) { return x / norm(x); }),
                                  projection_over_length));

// ∇ 1/‖x‖ = −x/‖x‖³,  and its Hessian is (3xxᵀ − ‖x‖²I)/‖x‖⁵
constexpr auto reciprocal_distance = [](auto const& x) { return 1 / norm(x); };
static_assert(identical<vector_3>(gradient(reciprocal_distance),
                                  [](auto const& x) { return -x / pow(norm(x), 3); }));
static_assert(identical<vector_3>(hessian(reciprocal_distance), [](auto const& x) {
    auto const xx = outer(x, x);
    return (3 * xx - norm_squared(x) * unit_matrix(xx)) / pow(norm(x), 5);
}));

// The Jacobian of reflection x ↦ x − 2(n·x)n/‖n‖² is I − 2nnᵀ/‖n‖², its own inverse.
constexpr auto reflected = [](auto const& x, auto const& n) {
    return x - 2 * dot(n, x) / norm_squared(n) * n;
};
static_assert(identical<vector_3, vector_3>(partial<0>(reflected), [](auto const&, auto const& n) {
    auto const nn = outer(n, n);
    return unit_matrix(nn) - 2 * nn / norm_squared(n);
}));
static_assert(identical<vector_3, vector_3>(
    [](auto const& x, auto const& n) { return reflected(reflected(x, n), n); },
    [](auto const& x, auto const&) { return x; }));
