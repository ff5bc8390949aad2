// error: in row[^0-9]* 0[^0-9]+column[^0-9]* 1[^0-9]
// error: the_two_sides_are_not_identical
// SPDX-License-Identifier: BSL-1.0

// sin(θ + ωΔt) differentiated by ω without the Δt.
#include "../../examples/hand_written/motion.hpp"

#include <leibniz/verify.hpp>

using namespace leibniz;

#ifdef MUST_NOT_COMPILE
constexpr auto by_control = [](auto const& state, auto const& control, auto dt) {
    auto const theta = state[2];
    auto const [v, omega] = control;
    auto const turned = theta + omega * dt;
    return matrix{
        vector{(-sin(theta) + sin(turned)) / omega,
               v * (sin(theta) - sin(turned)) / (omega * omega) + v * cos(turned) / omega},
        vector{(cos(theta) - cos(turned)) / omega,
               -v * (cos(theta) - cos(turned)) / (omega * omega) + v * sin(turned) * dt / omega},
        vector{0, dt}};
};
#else
constexpr auto by_control = motion::drive_by_control;
#endif

inline constexpr bool proved = require_identical<vector<double, 3>, vector<double, 2>, double>(
    partial<1>(motion::drive), by_control);
