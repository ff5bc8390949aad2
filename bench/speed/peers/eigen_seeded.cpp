// SPDX-License-Identifier: BSL-1.0

#include <Eigen/Core>
#include <unsupported/Eigen/AutoDiff>

#include "../forward_mode.hpp"

namespace {

struct eigen_seeded {
    template <class T, std::size_t N>
    using number = Eigen::AutoDiffScalar<Eigen::Matrix<T, int{N}, 1>>;

    template <class T, std::size_t N>
    static number<T, N> variable(double x, std::size_t i) {
        return number<T, N>(
            x, Eigen::Map<Eigen::Matrix<double, int{N}, 1> const>(speed::units<N>.row[i]));
    }
    static double value(auto const& y) { return y.value(); }
    static double tangent(auto const& y, std::size_t i) {
        return y.derivatives()[static_cast<Eigen::Index>(i)];
    }
};

speed::contender<speed::forward_mode<eigen_seeded>> const row("Eigen AutoDiffScalar, seeded",
                                                              speed::first_order_workloads{});

}  // namespace
