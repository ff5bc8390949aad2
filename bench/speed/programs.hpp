// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program.hpp>

#include "leibniz_operators.hpp"

#include <array>
#include <cstddef>
#include <tuple>

/// The workloads as programs.
namespace speed {

template <class Workload>
constexpr auto const& program_of() {
    if constexpr (has_passive_argument<Workload>) {
        return leibniz::compiled<question<Workload>(), point<Workload>, passive_vector<Workload>>;
    } else {
        return leibniz::compiled<question<Workload>(), point<Workload>>;
    }
}

template <class Workload>
inline constexpr auto const& program = program_of<Workload>();

using state = leibniz::vector<double, 3>;
using sensitivities = leibniz::matrix<double, 3, 6>;

/// A step along Lorenz's equations: the state and its derivatives by the initial state and the
/// parameters, to the next. W7 repeats it, because a program of a thousand steps would be long.
struct sensitive_step {
    constexpr auto operator()(auto const& u, auto const& parameters, auto const& by_start) const {
        using T = leibniz::number_of<decltype(u)>;
        using moving = leibniz::dual<T, 6, sensitive_step>;
        auto const coordinate = [&](std::size_t i) {
            moving r(u[i]);
            for (std::size_t j = 0; j < 6; ++j) r.tangent[j] = by_start(i, j);
            return r;
        };
        auto const parameter = [&](std::size_t i) {
            moving r(parameters[i]);
            r.tangent[3 + i] = T(1);
            return r;
        };
        auto const next = lorenz<1000>::after_a_step(
            std::array<moving, 3>{coordinate(0), coordinate(1), coordinate(2)},
            std::array<moving, 3>{parameter(0), parameter(1), parameter(2)});
        leibniz::matrix<T, 3, 6> derivatives;
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 6; ++j) derivatives(i, j) = next[i].tangent[j];
        }
        return std::tuple(leibniz::vector<T, 3>(next[0].value, next[1].value, next[2].value),
                          derivatives);
    }
};

/// The same in one direction, that of the state and the parameters together.
struct step_in_a_direction {
    constexpr auto operator()(auto const& u, auto const& direction) const {
        using T = leibniz::number_of<decltype(u)>;
        using moving = leibniz::dual<T, 1, step_in_a_direction>;
        auto const seeded = [&](std::size_t i) {
            moving r(u[i]);
            r.tangent[0] = direction[i];
            return r;
        };
        auto const next =
            lorenz<1000>::after_a_step(std::array<moving, 3>{seeded(0), seeded(1), seeded(2)},
                                       std::array<moving, 3>{seeded(3), seeded(4), seeded(5)});
        return std::tuple(
            leibniz::vector<T, 3>(next[0].value, next[1].value, next[2].value),
            leibniz::vector<T, 3>(next[0].tangent[0], next[1].tangent[0], next[2].tangent[0]));
    }
};

}  // namespace speed
