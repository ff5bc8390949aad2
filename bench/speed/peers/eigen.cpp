// SPDX-License-Identifier: BSL-1.0

#include <Eigen/Core>
#include <unsupported/Eigen/AutoDiff>

#include "../forward_mode.hpp"

namespace {

struct eigen {
    template <class T, std::size_t N>
    using number = Eigen::AutoDiffScalar<Eigen::Matrix<T, int{N}, 1>>;

    template <class T, std::size_t N>
    static number<T, N> variable(T const& x, std::size_t i) {
        return number<T, N>(x, int{N}, static_cast<int>(i));
    }
    static auto const& value(auto const& y) { return y.value(); }
    static auto const& tangent(auto const& y, std::size_t i) {
        return y.derivatives().coeffRef(static_cast<Eigen::Index>(i));
    }
};

speed::contender<speed::forward_mode<eigen>> const row("Eigen AutoDiffScalar",
                                                       speed::second_order_workloads{});

}  // namespace
