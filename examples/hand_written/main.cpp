// SPDX-License-Identifier: BSL-1.0

// Derivatives that engineers wrote by hand, each proved by one line. If one of them is wrong, this
// program does not compile.
#include <leibniz/leibniz.hpp>

#include "arm.hpp"
#include "camera.hpp"
#include "motion.hpp"
#include "regression.hpp"

#include <cstddef>
#include <cstdio>

using namespace leibniz;

// [camera]
using point = vector<double, 3>;
using pinhole = vector<double, 4>;
using nine_numbers = vector<double, 9>;

static_assert(require_identical<point, pinhole>(partial<0>(camera::pixel), camera::pixel_by_point));
static_assert(require_identical<point, pinhole>(camera::pixel_differentiated_by_pose,
                                                camera::pixel_by_pose));
static_assert(require_identical<point, point>(partial<0>(camera::rotate),
                                              camera::rotate_by_rotation));
static_assert(require_identical<nine_numbers, point>(partial<0>(camera::reproject),
                                                     camera::reproject_by_camera));
static_assert(require_identical<nine_numbers, point>(partial<1>(camera::reproject),
                                                     camera::reproject_by_point));
// [/camera]

// [motion]
using state = vector<double, 3>;
using control = vector<double, 2>;
using landmark = vector<double, 2>;

static_assert(require_identical<state, control, double>(partial<0>(motion::unicycle),
                                                        motion::unicycle_by_state));
static_assert(require_identical<state, control, double>(partial<1>(motion::unicycle),
                                                        motion::unicycle_by_control));
static_assert(require_identical<state, control, double>(partial<0>(motion::drive),
                                                        motion::drive_by_state));
static_assert(require_identical<state, control, double>(partial<1>(motion::drive),
                                                        motion::drive_by_control));
static_assert(require_identical<state, landmark>(partial<0>(motion::observe),
                                                 motion::observe_by_state));
// [/motion]

// [arm]
using pair = vector<double, 2>;
using links = arm::links<double>;

static_assert(require_identical<pair, pair>(partial<0>(arm::hand), arm::hand_by_joints));
static_assert(require_identical<pair, pair>(
    [](auto const& q, auto const& length) { return determinant(partial<0>(arm::hand, q, length)); },
    arm::determinant_of_hand));
static_assert(require_identical<pair, pair>(arm::manipulability_squared,
                                            arm::manipulability_squared_in_short));
static_assert(require_identical<pair, pair, links>(partial<1>(partial<1>(arm::kinetic_energy)),
                                                   arm::mass_matrix));
static_assert(require_identical<pair, pair, links>(arm::coriolis_of_lagrange, arm::coriolis));
static_assert(require_identical<pair, links>(partial<0>(arm::potential_energy),
                                             arm::torque_of_gravity));
// [/arm]

// [regression]
using weights = matrix<double, 3, 2>;
using features = vector<double, 2>;
using classes = vector<double, 3>;

static_assert(require_identical<classes>(jacobian(regression::probabilities),
                                         regression::probabilities_by_logits));
static_assert(require_identical<classes>(gradient(regression::loss_of_class<1>),
                                         regression::loss_of_class_by_logits<1>));
static_assert(require_identical<classes>(hessian(regression::loss_of_class<1>),
                                         regression::probabilities_by_logits));
static_assert(require_identical<weights, classes, features, classes>(partial<0>(regression::loss),
                                                                     regression::loss_by_weights));
static_assert(require_identical<weights, classes, features, classes>(partial<1>(regression::loss),
                                                                     regression::loss_by_bias));
static_assert(require_identical<weights, classes, features, classes>(partial<2>(regression::loss),
                                                                     regression::loss_by_example));
// [/regression]

// At run time the same functions, at a point: both sides are rounded, so they agree up to that.
int differences = 0;

template <class Derivative, class ByHand>
void compare(char const* name, Derivative const& derivative, ByHand const& by_hand) {
    auto const expected = numbers_in(derivative);
    auto const written = numbers_in(by_hand);
    double size = 0;
    double distance = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        size = max(size, abs(expected[i]));
        distance = max(distance, abs(expected[i] - written[i]));
    }
    bool const agrees = distance <= 1e-13 * size;
    if (!agrees) ++differences;
    std::printf("%-36s %7zu  for all arguments  %s\n", name, expected.size(),
                agrees ? "agrees" : "DIFFERS");
}

void compare_cameras() {
    point const P{0.5, -0.25, 4};
    pinhole const K{520, 500, 320, 240};
    nine_numbers const bal{0.125, -0.25, 0.5, 0.5, -1, -8, 400, -0.125, 0.0625};
    point const axis{0.125, -0.25, 0.5};
    compare("pixel by point", partial<0>(camera::pixel, P, K), camera::pixel_by_point(P, K));
    compare("pixel by pose", camera::pixel_differentiated_by_pose(P, K),
            camera::pixel_by_pose(P, K));
    compare("rotated point by rotation", partial<0>(camera::rotate, axis, P),
            camera::rotate_by_rotation(axis, P));
    compare("reprojection by camera", partial<0>(camera::reproject, bal, P),
            camera::reproject_by_camera(bal, P));
    compare("reprojection by point", partial<1>(camera::reproject, bal, P),
            camera::reproject_by_point(bal, P));
}

void compare_motions() {
    state const x{1, 2, 0.75};
    control const u{1.5, -0.5};
    landmark const l{4, -1};
    double const dt = 0.125;
    compare("unicycle by state", partial<0>(motion::unicycle, x, u, dt),
            motion::unicycle_by_state(x, u, dt));
    compare("unicycle by control", partial<1>(motion::unicycle, x, u, dt),
            motion::unicycle_by_control(x, u, dt));
    compare("velocity model by state", partial<0>(motion::drive, x, u, dt),
            motion::drive_by_state(x, u, dt));
    compare("velocity model by control", partial<1>(motion::drive, x, u, dt),
            motion::drive_by_control(x, u, dt));
    compare("range and bearing by state", partial<0>(motion::observe, x, l),
            motion::observe_by_state(x, l));
}

void compare_arms() {
    pair const q{0.5, -1.25};
    pair const speed{2, -3};
    links const link{{3, 2}, {0.25, 0.125}, {1, 0.75}, {0.5, 0.375}};
    compare("hand by joints", partial<0>(arm::hand, q, link.length),
            arm::hand_by_joints(q, link.length));
    compare("its determinant", determinant(partial<0>(arm::hand, q, link.length)),
            arm::determinant_of_hand(q, link.length));
    compare("square of the manipulability", arm::manipulability_squared(q, link.length),
            arm::manipulability_squared_in_short(q, link.length));
    compare("mass matrix", partial<1>(partial<1>(arm::kinetic_energy))(q, speed, link),
            arm::mass_matrix(q, speed, link));
    compare("Coriolis torques", arm::coriolis_of_lagrange(q, speed, link),
            arm::coriolis(q, speed, link));
    compare("torques of gravity", partial<0>(arm::potential_energy, q, link),
            arm::torque_of_gravity(q, link));
}

void compare_regressions() {
    weights const W{{0.5, -1}, {2, 0.25}, {-0.75, 1}};
    classes const b{0.125, -0.5, 0.25};
    features const x{1.5, -2};
    classes const y{0.125, 0.75, 0.25};
    using namespace regression;
    compare("probabilities by logits", jacobian(probabilities, b), probabilities_by_logits(b));
    compare("loss of a class by logits", gradient(loss_of_class<1>, b),
            loss_of_class_by_logits<1>(b));
    compare("its Hessian", hessian(loss_of_class<1>, b), probabilities_by_logits(b));
    compare("loss by weights", partial<0>(loss, W, b, x, y), loss_by_weights(W, b, x, y));
    compare("loss by bias", partial<1>(loss, W, b, x, y), loss_by_bias(W, b, x, y));
    compare("loss by example", partial<2>(loss, W, b, x, y), loss_by_example(W, b, x, y));
}

int main() {
    std::printf("%-36s %7s  %-17s  %s\n", "by hand", "entries", "proved", "at a point");
    compare_cameras();
    compare_motions();
    compare_arms();
    compare_regressions();
    return differences == 0 ? 0 : 1;
}
