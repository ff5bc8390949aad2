// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>

#include <type_traits>

namespace leibniz {

/// f, whose program may compute in another order than f does.
template <differentiable F>
struct fast_function : function_called_unchanged<F> {};

/// f for a program that may be some ulp off, and need not be right beside infinities:
///
///     compiled<fast(gradient(f)), vector<double, 3>>
///
/// Values are rewritten as derivatives always are: x/y = x·(1/y) with one reciprocal for each y,
/// x/3 = x·(1/3), c·(d·x) = (cd)·x, x·(1/x) = 1, 0·x = 0, x − x = 0, pow(x, 3) = x·x·x. No product
/// is guarded: where a slope is infinite beside a tangent that is zero, it is NaN. Called by itself
/// it is f.
template <differentiable F>
constexpr auto fast(F const& f) {
    return fast_function<std::decay_t<F>>{{f}};
}

}  // namespace leibniz
