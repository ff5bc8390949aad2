// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/verify/proof/finite_field.hpp>

#include <cstdint>

namespace leibniz::proofs {

/// The circle x² + y² = 1 of the field: its points are the angles, of which (x, y) is (cos, sin).
template <std::uint64_t P>
struct field_circle {
    using field = finite_field<P>;
    using number = std::uint64_t;

    struct point {
        number x, y;
    };

    /// The sum of two angles.
    static constexpr point turned(point a, point b) {
        return {field::difference(field::product(a.x, b.x), field::product(a.y, b.y)),
                field::sum(field::product(a.x, b.y), field::product(a.y, b.x))};
    }
    /// n times an angle.
    static constexpr point turned(point a, number n) {
        point r{1, 0};
        for (; n != 0; n /= 2) {
            if (n % 2 != 0) r = turned(r, a);
            a = turned(a, a);
        }
        return r;
    }
    /// 120 times the point ((1 − t²)/(1 + t²), 2t/(1 + t²)): in the part of the circle where each
    /// angle can be divided by every integer.
    static constexpr point of(number t) {
        number const square = field::product(t, t);
        number const scale = field::inverse(field::sum(1, square));
        return turned(point{field::product(field::difference(1, square), scale),
                            field::product(field::sum(t, t), scale)},
                      120);
    }
    /// (cos π/12, sin π/12) = ((√6 + √2)/4, (√6 − √2)/4)
    static constexpr point twelfth() {
        number const a = field::root(6), b = field::root(2), quarter = field::inverse(4);
        return {field::product(field::sum(a, b), quarter),
                field::product(field::difference(a, b), quarter)};
    }
};

}  // namespace leibniz::proofs
