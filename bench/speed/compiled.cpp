// SPDX-License-Identifier: BSL-1.0

#include "programs.hpp"

namespace {

using namespace speed;

struct one_point_per_call {
    template <class Workload>
    static void evaluate(double const* __restrict in, double* __restrict out, std::size_t points) {
        if constexpr (std::is_same_v<Workload, lorenz<1000>>) {
            for (std::size_t k = 0; k < points; ++k, in += 6, out += 21) thousand_steps(in, out);
        } else {
            evaluate_one_by_one<Workload>(program<Workload>, in, out, points);
        }
    }

private:
    static void thousand_steps(double const* in, double* out) {
        constexpr auto const& step =
            leibniz::compiled<sensitive_step{}, state, state, sensitivities>;
        state const parameters(in[3], in[4], in[5]);
        std::tuple now{state(in[0], in[1], in[2]), sensitivities{}};
        auto next = now;
        for (std::size_t i = 0; i < 3; ++i) std::get<1>(now)(i, i) = 1;
        for (std::size_t i = 0; i < 1000; i += 2) {
            step.evaluate_into(next, std::get<0>(now), parameters, std::get<1>(now));
            step.evaluate_into(now, std::get<0>(next), parameters, std::get<1>(next));
        }
        leibniz::for_each_number(now, [&](double number) { *out++ = number; });
    }
};

contender<one_point_per_call> const row("compiled", all_workloads{});

}  // namespace
