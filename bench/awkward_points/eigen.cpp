// SPDX-License-Identifier: BSL-1.0

#include <Eigen/Core>
#include <unsupported/Eigen/AutoDiff>

#include "measure.hpp"

namespace Eigen {

using awkward::missing;

missing cbrt(auto const&) { return {}; }
missing log1p(auto const&) { return {}; }
missing acosh(auto const&) { return {}; }
missing atanh(auto const&) { return {}; }
missing tgamma(auto const&) { return {}; }
missing floor(auto const&) { return {}; }
missing ceil(auto const&) { return {}; }
missing round(auto const&) { return {}; }
missing trunc(auto const&) { return {}; }
missing sign(auto const&) { return {}; }
missing sinc(auto const&) { return {}; }
missing relu(auto const&) { return {}; }
missing hypot(auto const&, auto const&) { return {}; }
missing copysign(auto const&, auto const&) { return {}; }
missing fmod(auto const&, auto const&) { return {}; }
missing fmax(auto const&, auto const&) { return {}; }
missing clamp(auto const&, auto const&, auto const&) { return {}; }
missing select(bool, auto const&, auto const&) { return {}; }

template <class X, class Y>
missing pow(AutoDiffScalar<X> const&, AutoDiffScalar<Y> const&) {
    return {};
}

}  // namespace Eigen

// Nested, its numbers have no pow and no abs.
int main() {
    return awkward::differences("Eigen", []<class Row>(Row const& row) -> double {
        using number = Eigen::AutoDiffScalar<Eigen::Matrix<double, 1, 1>>;
        if constexpr (Row::order == 1) {
            return row.f(number(row.x, 1, 0)).derivatives()[0];
        } else {
            return awkward::missing{};
        }
    });
}
