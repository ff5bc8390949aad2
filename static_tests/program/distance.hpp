// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <concepts>

namespace leibniz::tests {

/// How many numbers lie at most between what the program of F gives at a point, and F: for all
/// numbers of the result, which must be of the same type.
template <auto F, class... Xs>
constexpr double distance(Xs const&... xs) {
    static_assert(std::same_as<decltype(compiled<F, Xs...>(xs...)), decltype(F(xs...))>);
    return ulp_distance(compiled<F, Xs...>(xs...), F(xs...));
}

}  // namespace leibniz::tests
