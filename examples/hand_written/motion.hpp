// SPDX-License-Identifier: BSL-1.0
#pragma once

// What an extended Kalman filter linearises: the motion of a robot, and what it sees of a landmark.
// S. Thrun, W. Burgard, D. Fox, Probabilistic Robotics, 2005, sections 5.3 and 7.4.
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace motion {

using namespace leibniz;

/// The unicycle, one step of Euler's: state (x, y, θ), control (v, ω), time step Δt
constexpr auto unicycle = [](auto const& state, auto const& control, auto dt) {
    auto const [x, y, theta] = state;
    auto const [v, omega] = control;
    return vector{x + v * dt * cos(theta), y + v * dt * sin(theta), theta + omega * dt};
};

constexpr auto unicycle_by_state = [](auto const& state, auto const& control, auto dt) {
    auto const theta = state[2];
    auto const v = control[0];
    return matrix{vector{1, 0, -v * dt * sin(theta)},  //
                  vector{0, 1, v * dt * cos(theta)},   //
                  vector{0, 0, 1}};
};

constexpr auto unicycle_by_control = [](auto const& state, auto const&, auto dt) {
    auto const theta = state[2];
    return matrix{vector{dt * cos(theta), 0}, vector{dt * sin(theta), 0}, vector{0, dt}};
};

/// The velocity model: an arc of the circle with radius v/ω.  Domain: ω ≠ 0
constexpr auto drive = [](auto const& state, auto const& control, auto dt) {
    auto const [x, y, theta] = state;
    auto const [v, omega] = control;
    auto const turned = theta + omega * dt;
    return vector{x + v / omega * (-sin(theta) + sin(turned)),
                  y + v / omega * (cos(theta) - cos(turned)), turned};
};

/// G_t
constexpr auto drive_by_state = [](auto const& state, auto const& control, auto dt) {
    auto const theta = state[2];
    auto const [v, omega] = control;
    return matrix{vector{1, 0, v / omega * (-cos(theta) + cos(theta + omega * dt))},
                  vector{0, 1, v / omega * (-sin(theta) + sin(theta + omega * dt))},
                  vector{0, 0, 1}};
};

/// V_t
constexpr auto drive_by_control = [](auto const& state, auto const& control, auto dt) {
    auto const theta = state[2];
    auto const [v, omega] = control;
    auto const turned = theta + omega * dt;
    return matrix{
        vector{(-sin(theta) + sin(turned)) / omega,
               v * (sin(theta) - sin(turned)) / (omega * omega) + v * cos(turned) * dt / omega},
        vector{(cos(theta) - cos(turned)) / omega,
               -v * (cos(theta) - cos(turned)) / (omega * omega) + v * sin(turned) * dt / omega},
        vector{0, dt}};
};

/// Range and bearing of a landmark.  Domain: the robot is not on it
constexpr auto observe = [](auto const& state, auto const& landmark) {
    auto const dx = landmark[0] - state[0];
    auto const dy = landmark[1] - state[1];
    return vector{sqrt(dx * dx + dy * dy), atan2(dy, dx) - state[2]};
};

/// H_t
constexpr auto observe_by_state = [](auto const& state, auto const& landmark) {
    auto const dx = landmark[0] - state[0];
    auto const dy = landmark[1] - state[1];
    auto const q = dx * dx + dy * dy;
    return matrix{vector{-dx / sqrt(q), -dy / sqrt(q), 0}, vector{dy / q, -dx / q, -1}};
};

}  // namespace motion
