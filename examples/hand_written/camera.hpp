// SPDX-License-Identifier: BSL-1.0
#pragma once

// Reprojection: where a camera sees a point, and how that moves with the camera and with the point.
// The error of a reprojection is this less the observation, so its Jacobians are the same.
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <cstddef>

namespace camera {

using namespace leibniz;

/// (u, v) = (f_x x/z + c_x, f_y y/z + c_y),  P = (x, y, z),  K = (f_x, f_y, c_x, c_y)
constexpr auto pixel = [](auto const& P, auto const& K) {
    return vector{K[0] * P[0] / P[2] + K[2], K[1] * P[1] / P[2] + K[3]};
};

constexpr auto pixel_by_point = [](auto const& P, auto const& K) {
    auto const x = P[0] / P[2];
    auto const y = P[1] / P[2];
    auto const inverse_depth = 1 / P[2];
    return matrix{vector{K[0] * inverse_depth, 0, -K[0] * x * inverse_depth},
                  vector{0, K[1] * inverse_depth, -K[1] * y * inverse_depth}};
};

/// The pixel after a small motion ξ = (υ, ω) of the camera, to first order in ξ:
/// exp(ξ) P ≈ P + υ + ω × P
constexpr auto pixel_after_motion = [](auto const& motion, auto const& P, auto const& K) {
    auto const shift = vector{motion[0], motion[1], motion[2]};
    auto const turn = vector{motion[3], motion[4], motion[5]};
    return pixel(P + shift + cross(turn, P), K);
};

/// Its derivative by ξ at ξ = 0
constexpr auto pixel_differentiated_by_pose = [](auto const& P, auto const& K) {
    return partial<0>(pixel_after_motion, vector<double, 6>{}, P, K);
};

/// The same by hand: the 2 by 6 matrix of visual odometry.
constexpr auto pixel_by_pose = [](auto const& P, auto const& K) {
    auto const fx = K[0];
    auto const fy = K[1];
    auto const x = P[0];
    auto const y = P[1];
    auto const iz = 1 / P[2];
    auto const iz2 = iz * iz;
    return matrix{
        vector{fx * iz, 0, -fx * x * iz2, -fx * x * y * iz2, fx + fx * x * x * iz2, -fx * y * iz},
        vector{0, fy * iz, -fy * y * iz2, -fy - fy * y * y * iz2, fy * x * y * iz2, fy * x * iz}};
};

/// R(ω) X,  turned about the axis ω by the angle ‖ω‖ (Rodrigues).  Domain: ω ≠ 0
constexpr auto rotate = [](auto const& omega, auto const& X) {
    auto const angle = norm(omega);
    auto const axis = omega / angle;
    return cos(angle) * X + sin(angle) * cross(axis, X) + (1 - cos(angle)) * dot(axis, X) * axis;
};

/// R(ω), which is also the derivative of R(ω) X by X
constexpr auto rotation_matrix = [](auto const& omega) {
    auto const angle = norm(omega);
    auto const [x, y, z] = omega / angle;
    auto const c = cos(angle);
    auto const s = sin(angle);
    auto const t = 1 - c;
    return matrix{{t * x * x + c, t * x * y - s * z, t * x * z + s * y},
                  {t * x * y + s * z, t * y * y + c, t * y * z - s * x},
                  {t * x * z - s * y, t * y * z + s * x, t * z * z + c}};
};

/// [a]×,  [a]× b = a × b
constexpr auto cross_matrix = [](auto const& a) {
    return matrix{vector{0, -a[2], a[1]}, vector{a[2], 0, -a[0]}, vector{-a[1], a[0], 0}};
};

/// −R [X]× (ω ωᵀ + (Rᵀ − I) [ω]×) / ‖ω‖²,  the derivative of R(ω) X by ω: G. Gallego, A. Yezzi,
/// "A compact formula for the derivative of a 3-D rotation in exponential coordinates", 2015.
constexpr auto rotate_by_rotation = [](auto const& omega, auto const& X) {
    auto const R = rotation_matrix(omega);
    auto const less_identity = transpose(R) - identity<double, 3>();
    auto const inner = outer(omega, omega) + less_identity * cross_matrix(omega);
    return -(R * cross_matrix(X) * inner) / norm_squared(omega);
};

/// f r (x, y),  (x, y) = −(P₀, P₁)/P₂,  r = 1 + k₁ n + k₂ n²,  n = x² + y²,  lens = (f, k₁, k₂):
/// focal length and radial distortion, as in N. Snavely's Bundler.
constexpr auto distort = [](auto const& P, auto const& lens) {
    auto const x = -P[0] / P[2];
    auto const y = -P[1] / P[2];
    auto const n = x * x + y * y;
    auto const r = 1 + n * (lens[1] + lens[2] * n);
    return vector{lens[0] * r * x, lens[0] * r * y};
};

constexpr auto distort_by_point = [](auto const& P, auto const& lens) {
    auto const x = -P[0] / P[2];
    auto const y = -P[1] / P[2];
    auto const n = x * x + y * y;
    auto const r = 1 + n * (lens[1] + lens[2] * n);
    auto const dr = 2 * (lens[1] + 2 * lens[2] * n);  // by x it is dr x, by y dr y
    auto const xx = lens[0] * (r + dr * x * x);
    auto const xy = lens[0] * dr * x * y;
    auto const yy = lens[0] * (r + dr * y * y);
    return matrix{{xx, xy, xx * x + xy * y}, {xy, yy, xy * x + yy * y}} / -P[2];
};

constexpr auto distort_by_lens = [](auto const& P, auto const& lens) {
    auto const x = -P[0] / P[2];
    auto const y = -P[1] / P[2];
    auto const n = x * x + y * y;
    auto const r = 1 + n * (lens[1] + lens[2] * n);
    return matrix{{r * x, lens[0] * n * x, lens[0] * n * n * x},
                  {r * y, lens[0] * n * y, lens[0] * n * n * y}};
};

/// The image of X in a camera (ω, t, f, k₁, k₂), the nine numbers of bundle adjustment.
constexpr auto reproject = [](auto const& camera, auto const& X) {
    auto const [w0, w1, w2, t0, t1, t2, f, k1, k2] = camera;
    return distort(rotate(vector{w0, w1, w2}, X) + vector{t0, t1, t2}, vector{f, k1, k2});
};

/// 2 by 3
constexpr auto reproject_by_point = [](auto const& camera, auto const& X) {
    auto const [w0, w1, w2, t0, t1, t2, f, k1, k2] = camera;
    auto const omega = vector{w0, w1, w2};
    auto const R = rotation_matrix(omega);
    return distort_by_point(R * X + vector{t0, t1, t2}, vector{f, k1, k2}) * R;
};

/// 2 by 9
constexpr auto reproject_by_camera = [](auto const& camera, auto const& X) {
    auto const [w0, w1, w2, t0, t1, t2, f, k1, k2] = camera;
    auto const omega = vector{w0, w1, w2};
    auto const lens = vector{f, k1, k2};
    auto const P = rotation_matrix(omega) * X + vector{t0, t1, t2};
    auto const by_translation = distort_by_point(P, lens);
    auto const by_rotation = by_translation * rotate_by_rotation(omega, X);
    auto const by_lens = distort_by_lens(P, lens);
    auto const row = [&](std::size_t i) {
        return vector{by_rotation(i, 0),    by_rotation(i, 1),    by_rotation(i, 2),
                      by_translation(i, 0), by_translation(i, 1), by_translation(i, 2),
                      by_lens(i, 0),        by_lens(i, 1),        by_lens(i, 2)};
    };
    return matrix{row(0), row(1)};
};

}  // namespace camera
