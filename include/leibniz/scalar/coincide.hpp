// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/jet.hpp>

#include <cstddef>

namespace leibniz {

/// Are x and y equal in value and in every derivative?
///
/// `x == y` compares the values alone: code that branches on a number takes the same branch when
/// that number is differentiated. Here layers are compared by their ε, in whatever order they lie;
/// a layer that one of them lacks is there with zeros.
///
/// Edges: +0 and −0 coincide; NaN, in whatever place, does not coincide with itself.
template <scalar L, scalar R>
constexpr bool coincide(L const& x, R const& y) {
    if constexpr (jet<L>) {
        using tag = typename jet_layer<L>::tag;
        if constexpr (have_one_layer<tag, L, R>()) {
            for (std::size_t i = 0; i < L::parts; ++i) {
                if (!coincide(x.part(i), tangent_part<tag>(y, i))) return false;
            }
        }
        return coincide(x.value, value_part<tag>(y));
    } else if constexpr (jet<R>) {
        return coincide(y, x);
    } else if constexpr (is_complex<L> || is_complex<R>) {
        using both = common_scalar<L, R>;
        both const z(x);
        both const w(y);
        return coincide(z.real, w.real) && coincide(z.imaginary, w.imaginary);
    } else {
        return x == y;
    }
}

}  // namespace leibniz
