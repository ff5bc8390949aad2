// error: in row[^0-9]* 1[^0-9]+column[^0-9]* 1[^0-9]
// error: the_two_sides_are_not_identical
// SPDX-License-Identifier: BSL-1.0

// The length of the first link in the column of the second.
#include "../../examples/hand_written/arm.hpp"

#include <leibniz/verify.hpp>

using namespace leibniz;

#ifdef MUST_NOT_COMPILE
constexpr auto by_joints = [](auto const& q, auto const& length) {
    auto const s0 = sin(q[0]);
    auto const c0 = cos(q[0]);
    auto const s01 = sin(q[0] + q[1]);
    auto const c01 = cos(q[0] + q[1]);
    return matrix{{-length[0] * s0 - length[1] * s01, -length[1] * s01},
                  {length[0] * c0 + length[1] * c01, length[0] * c01}};
};
#else
constexpr auto by_joints = arm::hand_by_joints;
#endif

inline constexpr bool proved =
    require_identical<vector<double, 2>, vector<double, 2>>(partial<0>(arm::hand), by_joints);
