// SPDX-License-Identifier: BSL-1.0
#pragma once

// The planar arm with two links: kinematics and the terms of its equation of motion
//     M(q) q̈ + c(q, q̇) + g(q) = τ
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace arm {

using namespace leibniz;

/// Where the hand is: q₀ is the angle of the first link from the x axis, q₁ that of the second from
/// the first.
constexpr auto hand = [](auto const& q, auto const& length) {
    return vector{length[0] * cos(q[0]) + length[1] * cos(q[0] + q[1]),
                  length[0] * sin(q[0]) + length[1] * sin(q[0] + q[1])};
};

constexpr auto hand_by_joints = [](auto const& q, auto const& length) {
    auto const s0 = sin(q[0]);
    auto const c0 = cos(q[0]);
    auto const s01 = sin(q[0] + q[1]);
    auto const c01 = cos(q[0] + q[1]);
    return matrix{{-length[0] * s0 - length[1] * s01, -length[1] * s01},
                  {length[0] * c0 + length[1] * c01, length[1] * c01}};
};

/// det J, zero where the arm is stretched or folded
constexpr auto determinant_of_hand = [](auto const& q, auto const& length) {
    return length[0] * length[1] * sin(q[1]);
};

/// det(J Jᵀ), the square of Yoshikawa's manipulability
constexpr auto manipulability_squared = [](auto const& q, auto const& length) {
    auto const J = hand_by_joints(q, length);
    return determinant(J * transpose(J));
};

constexpr auto manipulability_squared_in_short = [](auto const& q, auto const& length) {
    return square(length[0] * length[1] * sin(q[1]));
};

/// The links: mass, moment of inertia about the centre of mass, length, and how far the centre of
/// mass is from the joint.
template <class T>
struct links {
    vector<T, 2> mass;
    vector<T, 2> inertia;
    vector<T, 2> length;
    vector<T, 2> centre;
};

/// T = ½ Σ (mᵢ ‖vᵢ‖² + Iᵢ θ̇ᵢ²)
constexpr auto kinetic_energy = [](auto const& q, auto const& speed, auto const& link) {
    auto const& [m, inertia, length, centre] = link;
    auto const elbow = vector{length[0], centre[1]};
    auto const v0 = centre[0] * speed[0];
    auto const v1 = hand_by_joints(q, elbow) * speed;
    auto const turn = speed[0] + speed[1];
    return (m[0] * v0 * v0 + m[1] * norm_squared(v1) + inertia[0] * speed[0] * speed[0] +
            inertia[1] * turn * turn) /
           2;
};

/// M(q), the second derivative of the kinetic energy by q̇, the same for all q̇
constexpr auto mass_matrix = [](auto const& q, auto const&, auto const& link) {
    auto const& [m, inertia, length, centre] = link;
    auto const along = m[1] * length[0] * centre[1] * cos(q[1]);
    auto const m11 = m[1] * centre[1] * centre[1] + inertia[1];
    auto const m01 = m11 + along;
    auto const m00 =
        m[0] * centre[0] * centre[0] + inertia[0] + m[1] * length[0] * length[0] + m11 + 2 * along;
    return matrix{{m00, m01}, {m01, m11}};
};

/// c(q, q̇), the centrifugal and Coriolis torques
constexpr auto coriolis = [](auto const& q, auto const& speed, auto const& link) {
    auto const& [m, inertia, length, centre] = link;
    auto const h = m[1] * length[0] * centre[1] * sin(q[1]);
    return vector{-h * speed[1] * (2 * speed[0] + speed[1]), h * speed[0] * speed[0]};
};

/// c from Lagrange's equation:  ∂(∂T/∂q̇)/∂q · q̇ − ∂T/∂q
constexpr auto coriolis_of_lagrange = [](auto const& q, auto const& speed, auto const& link) {
    return partial<0>(partial<1>(kinetic_energy))(q, speed, link) * speed -
           partial<0>(kinetic_energy)(q, speed, link);
};

constexpr double gravity = 9.81;

constexpr auto potential_energy = [](auto const& q, auto const& link) {
    auto const& [m, inertia, length, centre] = link;
    auto const height0 = centre[0] * sin(q[0]);
    auto const height1 = length[0] * sin(q[0]) + centre[1] * sin(q[0] + q[1]);
    return gravity * (m[0] * height0 + m[1] * height1);
};

/// g(q), the torques that hold the arm
constexpr auto torque_of_gravity = [](auto const& q, auto const& link) {
    auto const& [m, inertia, length, centre] = link;
    auto const g1 = gravity * m[1] * centre[1] * cos(q[0] + q[1]);
    return vector{gravity * (m[0] * centre[0] + m[1] * length[0]) * cos(q[0]) + g1, g1};
};

}  // namespace arm
