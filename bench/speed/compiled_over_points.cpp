// SPDX-License-Identifier: BSL-1.0

#include "programs.hpp"

#include <array>
#include <span>
#include <utility>

namespace {

using namespace speed;

struct packs_of_points {
    template <class Workload>
    static void evaluate(double const* in, double* out, std::size_t points) {
        if constexpr (std::is_same_v<Workload, lorenz<1000>>) {
            for (std::size_t k = 0; k < points; ++k, in += 6, out += 21) thousand_steps(in, out);
        } else if constexpr (has_passive_argument<Workload>) {
            over<Workload>(out, points, spanned<point<Workload>>(in, points),
                           passives<Workload>(in, points));
        } else {
            over<Workload>(out, points, spanned<point<Workload>>(in, points));
        }
    }

private:
    template <class Workload, class... Xs>
    static void over(double* out, std::size_t points, std::span<Xs const>... xs) {
        using result = decltype(program<Workload>(xs[0]...));
        program<Workload>.over(xs..., spanned<result>(out, points));
    }

    template <class Workload>
    static std::span<passive_vector<Workload> const> passives(double const* in,
                                                              std::size_t points) {
        if constexpr (shifted<Workload>) {
            static std::array<double, Workload::points> shifts;
            for (std::size_t k = 0; k < points; ++k)
                shifts[k] = Workload::shift(in + k * Workload::active);
            return spanned<passive_vector<Workload>>(shifts.data(), points);
        } else {
            return spanned<passive_vector<Workload>>(in + points * Workload::active, points);
        }
    }

    /// The points of a pack are the 6 directions, and two that nobody asks for.
    static void thousand_steps(double const* in, double* out) {
        constexpr auto const& step =
            leibniz::compiled<step_in_a_direction{}, leibniz::vector<double, 6>,
                              leibniz::vector<double, 6>>;
        alignas(64) double columns[2][12][8]{};
        for (auto& column : columns) {
            for (std::size_t i = 0; i < 6; ++i) {
                for (double& number : column[i]) number = in[i];
                column[6 + i][i] = 1;
            }
        }
        auto const inputs_from = [](double const(&c)[12][8]) {
            std::array<double const*, 12> r;
            for (std::size_t i = 0; i < 12; ++i) r[i] = c[i];
            return r;
        };
        auto const outputs_to = [](double(&c)[12][8]) {
            return std::array<double*, 6>{c[0], c[1], c[2], c[6], c[7], c[8]};
        };
        std::array const from{inputs_from(columns[0]), inputs_from(columns[1])};
        std::array const to{outputs_to(columns[1]), outputs_to(columns[0])};
        for (std::size_t i = 0; i < 1000; ++i) step.over_columns(from[i % 2], to[i % 2], 8);
        for (std::size_t i = 0; i < 3; ++i) {
            out[i] = columns[0][i][0];
            for (std::size_t j = 0; j < 6; ++j) out[3 + 6 * i + j] = columns[0][6 + i][j];
        }
    }
};

contender<packs_of_points> const row("compiled, over points", all_workloads{});

}  // namespace
