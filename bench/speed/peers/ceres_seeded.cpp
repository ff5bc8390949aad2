// SPDX-License-Identifier: BSL-1.0

#include <ceres/jet.h>

#include "../forward_mode.hpp"

namespace {

struct ceres_jet_seeded {
    template <class T, std::size_t N>
    using number = ceres::Jet<T, int{N}>;

    template <class T, std::size_t N>
    static number<T, N> variable(double x, std::size_t i) {
        return number<T, N>(
            x, Eigen::Map<Eigen::Matrix<double, int{N}, 1> const>(speed::units<N>.row[i]));
    }
    static double value(auto const& y) { return y.a; }
    static double tangent(auto const& y, std::size_t i) {
        return y.v[static_cast<Eigen::Index>(i)];
    }
};

speed::contender<speed::forward_mode<ceres_jet_seeded>> const row("Ceres Jet, seeded",
                                                                  speed::first_order_workloads{});

}  // namespace
