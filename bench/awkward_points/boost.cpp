// SPDX-License-Identifier: BSL-1.0

#include <boost/math/differentiation/autodiff.hpp>

#include "measure.hpp"

namespace boost::math::differentiation::inline autodiff_v1::detail {

using awkward::missing;

missing cbrt(auto const&) { return {}; }
missing log1p(auto const&) { return {}; }
missing hypot(auto const&, auto const&) { return {}; }
missing copysign(auto const&, auto const&) { return {}; }
missing min(auto const&, auto const&) { return {}; }
missing max(auto const&, auto const&) { return {}; }
missing fmax(auto const&, auto const&) { return {}; }
missing clamp(auto const&, auto const&, auto const&) { return {}; }
missing relu(auto const&) { return {}; }
missing sign(auto const&) { return {}; }
missing select(bool, auto const&, auto const&) { return {}; }

}  // namespace boost::math::differentiation::inline autodiff_v1::detail

int main() {
    return awkward::differences("Boost", []<class Row>(Row const& row) {
        using boost::math::differentiation::make_fvar;
        return row.f(make_fvar<double, Row::order>(row.x)).derivative(Row::order);
    });
}
