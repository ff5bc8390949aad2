// error: in row[^0-9]* 0[^0-9]+column[^0-9]* 4[^0-9]
// error: the_two_sides_are_not_identical
// SPDX-License-Identifier: BSL-1.0

// The classic 2 by 6 matrix with one sign wrong, that of ∂u/∂ω_y.
#include "../../examples/hand_written/camera.hpp"

#include <leibniz/verify.hpp>

using namespace leibniz;

#ifdef MUST_NOT_COMPILE
constexpr auto by_pose = [](auto const& P, auto const& K) {
    auto const fx = K[0];
    auto const fy = K[1];
    auto const x = P[0];
    auto const y = P[1];
    auto const iz = 1 / P[2];
    auto const iz2 = iz * iz;
    return matrix{
        vector{fx * iz, 0, -fx * x * iz2, -fx * x * y * iz2, -fx - fx * x * x * iz2, -fx * y * iz},
        vector{0, fy * iz, -fy * y * iz2, -fy - fy * y * y * iz2, fy * x * y * iz2, fy * x * iz}};
};
#else
constexpr auto by_pose = camera::pixel_by_pose;
#endif

inline constexpr bool proved = require_identical<vector<double, 3>, vector<double, 4>>(
    camera::pixel_differentiated_by_pose, by_pose);
