// SPDX-License-Identifier: BSL-1.0

#include <boost/math/differentiation/autodiff.hpp>

#include "../contender.hpp"

namespace {

using boost::math::differentiation::autodiff_fvar;
using boost::math::differentiation::make_fvar;

/// One direction at a time: numbers of many variables are nested that deep.
struct boost_fvar {
    template <class Workload>
    static void evaluate(double const* in, double* out, std::size_t points) {
        constexpr std::size_t n = Workload::active;
        for (std::size_t k = 0; k < points; ++k, in += n, out += speed::outputs<Workload>) {
            if constexpr (Workload::kind == speed::wanted::ten_derivatives) {
                auto const y = Workload{}(make_fvar<double, 10>(*in));
                for (std::size_t i = 0; i <= 10; ++i) out[i] = y.derivative(i);
            } else {
                at_a_point<Workload>(in, speed::passive_argument<Workload>(in - k * n, k, points),
                                     out);
            }
        }
    }

private:
    template <class Workload>
    static void at_a_point(double const* x, speed::passive_argument<Workload> const& passive,
                           double* out) {
        constexpr std::size_t n = Workload::active;
        autodiff_fvar<double, 1> seeded[n];
        for (std::size_t i = 0; i < n; ++i) seeded[i] = x[i];
        for (std::size_t i = 0; i < n; ++i) {
            seeded[i] = make_fvar<double, 1>(x[i]);
            auto const y = speed::values_at<Workload>(&seeded[0], passive);
            for (std::size_t j = 0; j < Workload::values; ++j) {
                auto const& value = speed::entry_of(y, j);
                out[j] = value.derivative(0);
                out[Workload::values + j * n + i] = value.derivative(1);
            }
            seeded[i] = x[i];
        }
    }
};

speed::contender<boost_fvar> const row(
    "Boost autodiff", speed::w1_to_w4_and<speed::exp_of_sine, speed::lorenz<1000>, speed::lorenz<1>,
                                          speed::layer, speed::layer_by_x, speed::perceptron>{});

}  // namespace
