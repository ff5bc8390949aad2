// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

using namespace leibniz;

using vector_2 = vector<double, 2>;
using vector_3 = vector<double, 3>;
using quaternion = vector<double, 4>;

namespace {

constexpr auto plane_rotation = [](auto a) { return matrix{{cos(a), -sin(a)}, {sin(a), cos(a)}}; };

/// R = R_z(γ) R_y(β) R_x(α)
constexpr auto rotation = [](auto a, auto b, auto c) {
    return matrix{vector{cos(c), -sin(c), 0}, vector{sin(c), cos(c), 0}, vector{0, 0, 1}} *
           matrix{vector{cos(b), 0, sin(b)}, vector{0, 1, 0}, vector{-sin(b), 0, cos(b)}} *
           matrix{vector{1, 0, 0}, vector{0, cos(a), -sin(a)}, vector{0, sin(a), cos(a)}};
};

/// The product of w + xi + yj + zk and another quaternion
constexpr auto times = [](auto const& p, auto const& q) {
    return vector{p[0] * q[0] - p[1] * q[1] - p[2] * q[2] - p[3] * q[3],
                  p[0] * q[1] + p[1] * q[0] + p[2] * q[3] - p[3] * q[2],
                  p[0] * q[2] - p[1] * q[3] + p[2] * q[0] + p[3] * q[1],
                  p[0] * q[3] + p[1] * q[2] - p[2] * q[1] + p[3] * q[0]};
};
constexpr auto conjugate = [](auto const& q) { return vector{q[0], -q[1], -q[2], -q[3]}; };

/// The matrix of v ↦ qvq̄, a rotation stretched by |q|²
constexpr auto matrix_of = [](auto const& q) {
    auto const w = q[0], x = q[1], y = q[2], z = q[3];
    return matrix{{w * w + x * x - y * y - z * z, 2 * (x * y - w * z), 2 * (x * z + w * y)},
                  {2 * (x * y + w * z), w * w - x * x + y * y - z * z, 2 * (y * z - w * x)},
                  {2 * (x * z - w * y), 2 * (y * z + w * x), w * w - x * x - y * y + z * z}};
};

constexpr auto spherical = [](auto r, auto theta, auto phi) {
    return vector{r * sin(theta) * cos(phi), r * sin(theta) * sin(phi), r * cos(theta)};
};

}  // namespace

// Rotations

// R(a)R(b) = R(a + b),  R′ = R(a + π/2) = (0 −1; 1 0)R
static_assert(
    identical<double, double>([](auto a, auto b) { return plane_rotation(a) * plane_rotation(b); },
                              [](auto a, auto b) { return plane_rotation(a + b); }));
static_assert(identical<double>(derivative(plane_rotation), [](auto a) {
    return matrix{{0, -1}, {1, 0}} * plane_rotation(a);
}));

// RᵀR = I and det R = 1 of three Euler angles
static_assert(identical<double, double, double>(
    [](auto a, auto b, auto c) { return transpose(rotation(a, b, c)) * rotation(a, b, c); },
    [](auto a, auto, auto) { return identity<decltype(a), 3>(); }));
static_assert(identical<double, double, double>(
    [](auto a, auto b, auto c) { return determinant(rotation(a, b, c)); },
    [](auto a, auto, auto) { return decltype(a)(1); }));

// (∂R/∂γ)Rᵀ = (0 −1 0; 1 0 0; 0 0 0), the angular velocity about z
static_assert(identical<double, double, double>(
    [](auto a, auto b, auto c) {
        auto const turning = derivative([a, b](auto t) { return rotation(a, b, t); }, c);
        return turning * transpose(rotation(a, b, c));
    },
    [](auto a, auto, auto) { return decltype(a)(1) * matrix{{0, -1, 0}, {1, 0, 0}, {0, 0, 0}}; }));

// Quaternions: qvq̄ = R(q)v,  R(pq) = R(p)R(q),  RᵀR = |q|⁴I,  |pq|² = |p|²|q|²
static_assert(identical<quaternion, vector_3>(
    [](auto const& q, auto const& v) {
        auto const turned = times(times(q, vector{0, v[0], v[1], v[2]}), conjugate(q));
        return vector{turned[1], turned[2], turned[3]};
    },
    [](auto const& q, auto const& v) { return matrix_of(q) * v; }));
static_assert(identical<quaternion, quaternion>(
    [](auto const& p, auto const& q) { return matrix_of(times(p, q)); },
    [](auto const& p, auto const& q) { return matrix_of(p) * matrix_of(q); }));
static_assert(
    identical<quaternion>([](auto const& q) { return transpose(matrix_of(q)) * matrix_of(q); },
                          [](auto const& q) {
                              auto const length = square(norm_squared(q));
                              return diagonal(vector{length, length, length});
                          }));
static_assert(identical<quaternion, quaternion>(
    [](auto const& p, auto const& q) { return norm_squared(times(p, q)); },
    [](auto const& p, auto const& q) { return norm_squared(p) * norm_squared(q); }));

// About the axis z: the quaternion (cos ½a, 0, 0, sin ½a) is the rotation by a.
static_assert(
    identical<double>([](auto a) { return matrix_of(vector{cos(a / 2), 0, 0, sin(a / 2)}); },
                      [](auto a) { return rotation(0, 0, a); }));

// Euler: eᵃ⁺ⁱᵇ eᶜ⁺ⁱᵈ = e⁽ᵃ⁺ᶜ⁾⁺ⁱ⁽ᵇ⁺ᵈ⁾ in real and imaginary parts;  de Moivre: (cos x + i sin x)³
constexpr auto complex_exp = [](auto a, auto b) { return exp(a) * vector{cos(b), sin(b)}; };
constexpr auto complex_product = [](auto const& a, auto const& b) {
    return vector{a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]};
};
static_assert(identical<double, double, double, double>(
    [](auto a, auto b, auto c, auto d) {
        return complex_product(complex_exp(a, b), complex_exp(c, d));
    },
    [](auto a, auto b, auto c, auto d) { return complex_exp(a + c, b + d); }));
static_assert(identical<double>(
    [](auto x) {
        auto const e = vector{cos(x), sin(x)};
        return complex_product(e, complex_product(e, e));
    },
    [](auto x) { return vector{cos(3 * x), sin(3 * x)}; }));

// Cauchy and Riemann: the Jacobian of eˣ⁺ⁱʸ is (u −v; v u).
static_assert(identical<double, double>(jacobian(complex_exp), [](auto x, auto y) {
    auto const w = complex_exp(x, y);
    return matrix{{w[0], -w[1]}, {w[1], w[0]}};
}));

// Vectors

// a × (b × c) = b(a·c) − c(a·b)
static_assert(identical<vector_3, vector_3, vector_3>(
    [](auto const& a, auto const& b, auto const& c) { return cross(a, cross(b, c)); },
    [](auto const& a, auto const& b, auto const& c) { return b * dot(a, c) - c * dot(a, b); }));

// ‖a × b‖² = ‖a‖²‖b‖² − (a·b)²  (Lagrange)
static_assert(identical<vector_3, vector_3>([](auto const& a,
                                               auto const& b) { return norm_squared(cross(a, b)); },
                                            [](auto const& a, auto const& b) {
                                                return norm_squared(a) * norm_squared(b) -
                                                       square(dot(a, b));
                                            }));

// a × (b × c) + b × (c × a) + c × (a × b) = 0  (Jacobi)
static_assert(identical<vector_3, vector_3, vector_3>(
    [](auto const& a, auto const& b, auto const& c) {
        return cross(a, cross(b, c)) + cross(b, cross(c, a)) + cross(c, cross(a, b));
    },
    [](auto const& a, auto const&, auto const&) { return 0 * a; }));

// ∇ₐ a·(b × c) = b × c
static_assert(identical<vector_3, vector_3, vector_3>(
    partial<0>([](auto const& a, auto const& b, auto const& c) { return dot(a, cross(b, c)); }),
    [](auto const&, auto const& b, auto const& c) { return cross(b, c); }));

// Heron: 16A² = (a + b + c)(b + c − a)(c + a − b)(a + b − c) = 4a²b² − (a² + b² − c²)²
static_assert(identical<double, double, double>(
    [](auto a, auto b, auto c) { return (a + b + c) * (b + c - a) * (c + a - b) * (a + b - c); },
    [](auto a, auto b, auto c) { return 4 * a * a * b * b - square(a * a + b * b - c * c); }));

// Coordinates

// Polar and cylindrical ones have det J = r, spherical ones r² sin θ.
static_assert(identical<double, double>(
    [](auto r, auto phi) {
        return determinant(
            jacobian([](auto s, auto t) { return vector{s * cos(t), s * sin(t)}; }, r, phi));
    },
    [](auto r, auto) { return r; }));
static_assert(identical<double, double, double>(
    [](auto r, auto phi, auto z) {
        return determinant(jacobian(
            [](auto s, auto t, auto h) { return vector{s * cos(t), s * sin(t), h}; }, r, phi, z));
    },
    [](auto r, auto, auto) { return r; }));
static_assert(identical<double, double, double>(
    [](auto r, auto theta, auto phi) { return determinant(jacobian(spherical, r, theta, phi)); },
    [](auto r, auto theta, auto) { return r * r * sin(theta); }));

// JᵀJ = diag(1, r², r² sin²θ): spherical coordinates are orthogonal.
static_assert(identical<double, double, double>(
    [](auto r, auto theta, auto phi) {
        auto const j = jacobian(spherical, r, theta, phi);
        return transpose(j) * j;
    },
    [](auto r, auto theta, auto) { return diagonal(vector{1, r * r, square(r * sin(theta))}); }));

// The stereographic projection (2u, 2v, u² + v² − 1)/(u² + v² + 1) lies on the sphere, and is
// conformal: JᵀJ = 4/(1 + u² + v²)² I.
constexpr auto stereographic = [](auto u, auto v) {
    auto const s = u * u + v * v;
    return vector{2 * u, 2 * v, s - 1} / (s + 1);
};
static_assert(identical<double, double>([](auto u,
                                           auto v) { return norm_squared(stereographic(u, v)); },
                                        [](auto u, auto) { return decltype(u)(1); }));
static_assert(identical<double, double>(
    [](auto u, auto v) {
        auto const j = jacobian(stereographic, u, v);
        return transpose(j) * j;
    },
    [](auto u, auto v) { return 4 / square(1 + u * u + v * v) * identity<decltype(u), 2>(); }));

// Inversion x/‖x‖² has the Jacobian (I − 2uuᵀ)/‖x‖², u = x/‖x‖.
static_assert(identical<vector_2>(jacobian([](auto const& x) { return x / norm_squared(x); }),
                                  [](auto const& x) {
                                      auto const s = norm_squared(x);
                                      auto const p = s - 2 * x[0] * x[0];
                                      auto const q = -2 * x[0] * x[1];
                                      return matrix{{p, q}, {q, -p}} / (s * s);
                                  }));

// Fields

// eˣ sin y and log(x² + y²) are harmonic in the plane, 1/‖x‖ is in space.
static_assert(identical<double, double>(laplacian([](auto x, auto y) { return exp(x) * sin(y); }),
                                        [](auto x, auto) { return decltype(x)(0); }));
static_assert(identical<double, double>(laplacian([](auto x, auto y) {
                                            return log(x * x + y * y);
                                        }),
                                        [](auto x, auto) { return decltype(x)(0); }));
static_assert(identical<vector_3>(laplacian([](auto const& x) { return 1 / norm(x); }),
                                  [](auto const& x) { return 0 * x[0]; }));

// div x/‖x‖³ = 0,  curl(ω × x) = 2ω,  curl ∇(xy + eʸz²) = 0
static_assert(identical<vector_3>(divergence([](auto const& x) { return x / pow(norm(x), 3); }),
                                  [](auto const& x) { return 0 * x[0]; }));
static_assert(identical<vector_3, vector_3>(
    [](auto const& x, auto const& w) {
        return curl([w](auto const& y) { return cross(w, y); }, x);
    },
    [](auto const&, auto const& w) { return 2 * w; }));
static_assert(identical<vector_3>(curl(gradient([](auto const& x) {
                                      return x[0] * x[1] + exp(x[1]) * square(x[2]);
                                  })),
                                  [](auto const& x) { return 0 * x; }));

// Curves

// The helix (a cos t, a sin t, bt): speed √(a² + b²), curvature ‖x′ × x″‖/‖x′‖³ = |a|/(a² + b²)
constexpr auto helix = [](auto a, auto b, auto t) { return vector{a * cos(t), a * sin(t), b * t}; };
static_assert(identical<double, double, double>(
    [](auto a, auto b, auto t) { return norm(partial<2>(helix)(a, b, t)); },
    [](auto a, auto b, auto) { return sqrt(a * a + b * b); }));
static_assert(identical<double, double, double>(
    [](auto a, auto b, auto t) {
        auto const velocity = partial<2>(helix)(a, b, t);
        auto const acceleration = partial<2, 2>(helix)(a, b, t);
        return norm_squared(cross(velocity, acceleration)) / pow(norm_squared(velocity), 3);
    },
    [](auto a, auto b, auto) { return square(a / (a * a + b * b)); }));

// The cycloid (t − sin t, 1 − cos t) has the speed 2|sin ½t|.
static_assert(identical<double>(
    [](auto t) {
        return norm(derivative([](auto s) { return vector{s - sin(s), 1 - cos(s)}; }, t));
    },
    [](auto t) { return 2 * abs(sin(t / 2)); }));

// Mechanics

// The damped oscillation x = e^{−γt} cos ωt:  x″ + 2γx′ + (γ² + ω²)x = 0
constexpr auto damped = [](auto g, auto w, auto t) { return exp(-g * t) * cos(w * t); };
static_assert(identical<double, double, double>(
    [](auto g, auto w, auto t) {
        return partial<2, 2>(damped)(g, w, t) + 2 * g * partial<2>(damped)(g, w, t);
    },
    [](auto g, auto w, auto t) { return -(g * g + w * w) * damped(g, w, t); }));

// The energy ½m(x′² + ω²x²) of x = a cos(ωt + δ) is ½ma²ω².
static_assert(identical<double, double, double, double, double>(
    [](auto m, auto a, auto w, auto delta, auto t) {
        auto const place = [=](auto s) { return a * cos(w * s + delta); };
        return m * (square(derivative(place, t)) + square(w * place(t))) / 2;
    },
    [](auto m, auto a, auto w, auto, auto) { return m * square(a * w) / 2; }));

// A robot's arm with the links l and m:  det J = lm sin b
static_assert(identical<double, double, double, double>(
    [](auto l, auto m, auto a, auto b) {
        return determinant(jacobian(
            [=](auto s, auto t) {
                return vector{l * cos(s) + m * cos(s + t), l * sin(s) + m * sin(s + t)};
            },
            a, b));
    },
    [](auto l, auto m, auto, auto b) { return l * m * sin(b); }));

// Lennard and Jones:  −d/dr 4ε((σ/r)¹² − (σ/r)⁶) = 24ε(2(σ/r)¹² − (σ/r)⁶)/r
static_assert(identical<double, double, double>(
    partial<2>([](auto epsilon, auto sigma, auto r) {
        return 4 * epsilon * (pow(sigma / r, 6) - pow(sigma / r, 12));
    }),
    [](auto epsilon, auto sigma, auto r) {
        return 24 * epsilon * (2 * pow(sigma / r, 12) - pow(sigma / r, 6)) / r;
    }));

// Einstein's momentum γv, γ = 1/√(1 − v²):  (γv)′ = γ³
constexpr auto gamma_factor = [](auto v) { return 1 / sqrt(1 - v * v); };
static_assert(identical<double>(derivative([](auto v) { return gamma_factor(v) * v; }),
                                [](auto v) { return pow(gamma_factor(v), 3); }));

// A boost of rapidity φ keeps t² − x², and boosts add: tanh(φ + ψ) = (v + w)/(1 + vw).
static_assert(identical<double, double, double>(
    [](auto t, auto x, auto phi) {
        return square(t * cosh(phi) - x * sinh(phi)) - square(x * cosh(phi) - t * sinh(phi));
    },
    [](auto t, auto x, auto) { return t * t - x * x; }));
static_assert(identical<double, double>([](auto v, auto w) { return tanh(atanh(v) + atanh(w)); },
                                        [](auto v, auto w) { return (v + w) / (1 + v * w); }));

// A soliton, u = −2k²/cosh²(k(x − 4k²t)):  ∂u/∂t = 6u ∂u/∂x − ∂³u/∂x³  (Korteweg and de Vries)
constexpr auto soliton = [](auto k, auto x, auto t) {
    return -2 * k * k / square(cosh(k * (x - 4 * k * k * t)));
};
static_assert(identical<double, double, double>(partial<2>(soliton), [](auto k, auto x, auto t) {
    return 6 * soliton(k, x, t) * partial<1>(soliton)(k, x, t) - partial<1, 1, 1>(soliton)(k, x, t);
}));
