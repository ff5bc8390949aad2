// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/verify/comparison.hpp>
#include <leibniz/verify/refusal.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz {

/// Called in constant evaluation: being no constant, it stops the compiler by name.
inline void the_hand_written_derivative_differs_from_the_one_by_dual_numbers() {}

/// True, or in constant evaluation an error that shows the entry, both values and the point.
template <class T, std::size_t N, bool InMatrix>
constexpr bool require_agreement(derivative_comparison<T, N, InMatrix> const& at) {
    if (at) return true;
    using refusal::shown, refusal::stop_compiler;
    shown const entry{"the derivative differs in entry", at.entry};
    shown const row{"the derivative differs in row", at.row};
    shown const column{"column", at.column};
    shown const by_dual_numbers{"by dual numbers", at.by_dual_numbers, true};
    shown const hand_written{"hand-written", at.hand_written, true};
    shown const distance{"ulp apart", at.distance, true};
    constexpr auto sentence = the_hand_written_derivative_differs_from_the_one_by_dual_numbers;
    if constexpr (InMatrix) {
        stop_compiler<sentence>(at.point, row, column, by_dual_numbers, hand_written, distance);
    } else {
        stop_compiler<sentence>(at.point, entry, by_dual_numbers, hand_written, distance);
    }
    return false;
}

/// Is g the gradient of f, at all these points? True, or an error of the compiler that shows the
/// first entry that differs, both values, how many floating-point numbers they are apart, and the
/// point; at run time false.
///
///     static_assert(require_gradient(f, g, vector{1.0, 2.0}, vector{0.5, -1.0}));
///     static_assert(require_gradient(h, k, std::tuple{1.0, 2.0}));  // of two scalars
///     static_assert(require_gradient<1000>(f, g, x));               // up to 1000 ulp
///
/// Points, bound and refusals are those of `compare_gradient`.
template <std::uint64_t Ulps = default_ulps, differentiable F, differentiable G, argument X,
          argument... More>
constexpr bool require_gradient(F const& f, G const& g, X const& point, More const&... more) {
    return require_agreement(compare_gradient<Ulps>(f, g, point)) &&
           (require_agreement(compare_gradient<Ulps>(f, g, more)) && ...);
}

/// Is g the Jacobian of f, at all these points?
template <std::uint64_t Ulps = default_ulps, differentiable F, differentiable G, argument X,
          argument... More>
constexpr bool require_jacobian(F const& f, G const& g, X const& point, More const&... more) {
    return require_agreement(compare_jacobian<Ulps>(f, g, point)) &&
           (require_agreement(compare_jacobian<Ulps>(f, g, more)) && ...);
}

/// Is g the Hessian of f, at all these points?
template <std::uint64_t Ulps = default_ulps, differentiable F, differentiable G, argument X,
          argument... More>
constexpr bool require_hessian(F const& f, G const& g, X const& point, More const&... more) {
    return require_agreement(compare_hessian<Ulps>(f, g, point)) &&
           (require_agreement(compare_hessian<Ulps>(f, g, more)) && ...);
}

}  // namespace leibniz
