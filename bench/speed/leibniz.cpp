// SPDX-License-Identifier: BSL-1.0

#include "leibniz_operators.hpp"

namespace {

/// The operators as they are: dual numbers, for W5 numbers of second order, for W6 power series.
struct operators {
    template <class Workload>
    static void evaluate(double const* __restrict in, double* __restrict out, std::size_t points) {
        speed::evaluate_one_by_one<Workload>(speed::question<Workload>(), in, out, points);
    }
};

speed::contender<operators> const row("leibniz", speed::all_workloads{});

}  // namespace
