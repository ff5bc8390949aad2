// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <array>
#include <limits>

/// Three points inside a domain, none of them a kink of any function here; those of other arguments
/// differ.
template <class T>
constexpr std::array<T, 3> points_inside(leibniz::rules::domain d, int argument) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    T const shift = argument * T(0.09375);
    if (d.low > -infinity && d.high < infinity) {
        T const width = static_cast<T>(d.high) - static_cast<T>(d.low);
        return {d.low + width * (T(0.1875) + shift), d.low + width * (T(0.4375) + shift),
                d.low + width * (T(0.78125) + shift)};
    }
    if (d.low > -infinity)
        return {d.low + T(0.28125) + shift, d.low + T(1.15625) + shift, d.low + T(3.40625) + shift};
    return {T(-2.28125) + shift, T(0.40625) + shift, T(1.84375) + shift};
}
