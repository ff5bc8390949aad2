// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../first_wrong.hpp"

using namespace leibniz;

using vector_3 = vector<double, 3>;

// Each is wrong; right is what stands in parentheses.

constexpr auto plane_rotation = [](auto a) { return matrix{{cos(a), -sin(a)}, {sin(a), cos(a)}}; };

// R(a)R(b) = R(a − b)  (+)
static_assert(first_wrong_place<double, double>(
                  [](auto a, auto b) { return plane_rotation(a) * plane_rotation(b); },
                  [](auto a, auto b) { return plane_rotation(a - b); }) == vector{0, 0});

// R⁻¹ = R  (Rᵀ): R² = I is wrong from the first entry on.
static_assert(
    first_wrong_place<double>([](auto a) { return plane_rotation(a) * plane_rotation(a); },
                              [](auto a) { return identity<decltype(a), 2>(); }) == vector{0, 0});

// R′ = (0 1; −1 0)R  (0 −1; 1 0)
static_assert(first_wrong_place<double>(derivative(plane_rotation), [](auto a) {
                  return matrix{{0, 1}, {-1, 0}} * plane_rotation(a);
              }) == vector{0, 0});

// A unit quaternion turns the axis z into (2(xz + wy), 2(yz + wx), …)  (yz − wx)
static_assert(first_wrong_entry<vector<double, 4>>(
                  [](auto const& q) {
                      auto const w = q[0], x = q[1], y = q[2], z = q[3];
                      auto const p = vector{-z, y, -x, w};  // qk
                      return vector{p[1] * w - p[0] * x - p[2] * z + p[3] * y,
                                    p[2] * w - p[0] * y - p[3] * x + p[1] * z};
                  },
                  [](auto const& q) {
                      auto const w = q[0], x = q[1], y = q[2], z = q[3];
                      return vector{2 * (x * z + w * y), 2 * (y * z + w * x)};
                  }) == 1);

// det J of polar coordinates is r²  (r)
constexpr auto plane_place = [](auto r, auto phi) { return vector{r * cos(phi), r * sin(phi)}; };
static_assert(first_wrong_entry<double, double>(
                  [](auto r, auto phi) { return determinant(jacobian(plane_place, r, phi)); },
                  [](auto r, auto) { return r * r; }) == 0);

// det J of spherical coordinates is r² cos θ  (sin θ, θ from the axis)
constexpr auto spherical = [](auto r, auto theta, auto phi) {
    return vector{r * sin(theta) * cos(phi), r * sin(theta) * sin(phi), r * cos(theta)};
};
static_assert(first_wrong_entry<double, double, double>(
                  [](auto r, auto theta, auto phi) {
                      return determinant(jacobian(spherical, r, theta, phi));
                  },
                  [](auto r, auto theta, auto) { return r * r * cos(theta); }) == 0);

// JᵀJ of spherical coordinates is diag(1, r², r²)  (r² sin²θ)
static_assert(first_wrong_place<double, double, double>(
                  [](auto r, auto theta, auto phi) {
                      auto const j = jacobian(spherical, r, theta, phi);
                      return transpose(j) * j;
                  },
                  [](auto r, auto, auto) { return diagonal(vector{1, r * r, r * r}); }) ==
              vector{2, 2});

// a × (b × c) = b(a·c) + c(a·b)  (−)
static_assert(first_wrong_entry<vector_3, vector_3, vector_3>(
                  [](auto const& a, auto const& b, auto const& c) { return cross(a, cross(b, c)); },
                  [](auto const& a, auto const& b, auto const& c) {
                      return b * dot(a, c) + c * dot(a, b);
                  }) == 0);

// a × b = b × a  (−)
static_assert(first_wrong_entry<vector_3, vector_3>(
                  [](auto const& a, auto const& b) { return cross(a, b); },
                  [](auto const& a, auto const& b) { return cross(b, a); }) == 0);

// (a × b) × c = a × (b × c)
static_assert(first_wrong_entry<vector_3, vector_3, vector_3>(
                  [](auto const& a, auto const& b, auto const& c) { return cross(cross(a, b), c); },
                  [](auto const& a, auto const& b, auto const& c) {
                      return cross(a, cross(b, c));
                  }) == 0);

// ‖a × b‖² = ‖a‖²‖b‖² + (a·b)²  (−)
static_assert(first_wrong_entry<vector_3, vector_3>(
                  [](auto const& a, auto const& b) { return norm_squared(cross(a, b)); },
                  [](auto const& a, auto const& b) {
                      return norm_squared(a) * norm_squared(b) + square(dot(a, b));
                  }) == 0);

// eˣ sin 2y is harmonic  (eˣ sin y, e²ˣ sin 2y)
static_assert(first_wrong_entry<double, double>(laplacian([](auto x, auto y) {
                                                    return exp(x) * sin(2 * y);
                                                }),
                                                [](auto x, auto) { return 0 * x; }) == 0);

// log‖x‖ is harmonic in space  (in the plane)
static_assert(first_wrong_entry<vector_3>(laplacian([](auto const& x) { return log(norm(x)); }),
                                          [](auto const& x) { return 0 * x[0]; }) == 0);

// curl(ω × x) = ω  (2ω)
static_assert(first_wrong_entry<vector_3, vector_3>(
                  [](auto const& x, auto const& w) {
                      return curl([w](auto const& y) { return cross(w, y); }, x);
                  },
                  [](auto const&, auto const& w) { return w; }) == 0);

// The damped oscillation x = e^{−γt} cos ωt:  x″ + γx′ + (γ² + ω²)x = 0  (2γx′)
constexpr auto damped = [](auto g, auto w, auto t) { return exp(-g * t) * cos(w * t); };
static_assert(first_wrong_entry<double, double, double>(
                  [](auto g, auto w, auto t) {
                      return partial<2, 2>(damped)(g, w, t) + g * partial<2>(damped)(g, w, t);
                  },
                  [](auto g, auto w, auto t) { return -(g * g + w * w) * damped(g, w, t); }) == 0);

// Lennard and Jones:  −V′ = 24ε((σ/r)¹² − (σ/r)⁶)/r  (2(σ/r)¹²)
static_assert(first_wrong_entry<double, double, double>(
                  partial<2>([](auto epsilon, auto sigma, auto r) {
                      return 4 * epsilon * (pow(sigma / r, 6) - pow(sigma / r, 12));
                  }),
                  [](auto epsilon, auto sigma, auto r) {
                      return 24 * epsilon * (pow(sigma / r, 12) - pow(sigma / r, 6)) / r;
                  }) == 0);

// Einstein's momentum γv:  (γv)′ = γ²  (γ³)
constexpr auto gamma_factor = [](auto v) { return 1 / sqrt(1 - v * v); };
static_assert(first_wrong_entry<double>(derivative([](auto v) { return gamma_factor(v) * v; }),
                                        [](auto v) { return square(gamma_factor(v)); }) == 0);

// The arm's Jacobian (−l sin a − m sin(a + b), −m sin(a + b); l cos a + m cos(a + b), m cos b)
// (m cos(a + b) in the last place)
static_assert(first_wrong_place<double, double>(
                  jacobian([](auto a, auto b) {
                      return vector{2 * cos(a) + 3 * cos(a + b), 2 * sin(a) + 3 * sin(a + b)};
                  }),
                  [](auto a, auto b) {
                      return matrix{{-2 * sin(a) - 3 * sin(a + b), -3 * sin(a + b)},
                                    {2 * cos(a) + 3 * cos(a + b), 3 * cos(b)}};
                  }) == vector{1, 1});
