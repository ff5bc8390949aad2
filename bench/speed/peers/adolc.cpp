// SPDX-License-Identifier: BSL-1.0

#include <adolc/internal/common.h>

#include <cstdio>

// setNumDir() warns at each call.
static std::FILE* const discarded = std::fopen("/dev/null", "w");
#undef DIAG_OUT
#define DIAG_OUT discarded
#include <adolc/adtl.h>

#include "../contender.hpp"

namespace {

/// Without a tape: numbers whose directions are counted at run time.
struct adolc {
    template <class Workload>
    static void evaluate(double const* in, double* out, std::size_t points) {
        constexpr std::size_t n = Workload::active;
        adtl::setNumDir(n);
        for (std::size_t k = 0; k < points; ++k, in += n, out += speed::outputs<Workload>)
            at_a_point<Workload>(in, speed::passive_argument<Workload>(in - k * n, k, points), out);
    }

private:
    template <class Workload>
    static void at_a_point(double const* x, speed::passive_argument<Workload> const& passive,
                           double* out) {
        constexpr std::size_t n = Workload::active;
        adtl::adouble seeded[n];
        for (std::size_t i = 0; i < n; ++i) {
            seeded[i] = x[i];
            for (std::size_t j = 0; j < n; ++j)
                seeded[i].setADValue(static_cast<unsigned>(j), i == j ? 1 : 0);
        }
        auto const y = speed::values_at<Workload>(&seeded[0], passive);
        double* row = out + Workload::values;
        for (std::size_t j = 0; j < Workload::values; ++j, row += n) {
            auto const& value = speed::entry_of(y, j);
            out[j] = value.getValue();
            for (std::size_t i = 0; i < n; ++i) row[i] = value.getADValue(static_cast<unsigned>(i));
        }
    }
};

speed::contender<adolc> const row("ADOL-C, without a tape", speed::first_order_workloads{});

}  // namespace
