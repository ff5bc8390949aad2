// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "workloads.hpp"

#include <cstddef>

namespace speed {

/// Evaluates a workload and its derivatives at some points. `in` has the active numbers of all
/// points, then the passive ones of all points; `out` has the values of a point, then the
/// derivatives row by row, point after point.
using evaluation = void (*)(double const* in, double* out, std::size_t points);

void add(char const* contender, char const* workload, evaluation);

/// A row of the table: `Method::evaluate<Workload>` for some workloads. Method is a class of its
/// own in each file, lest the linker take one file's functions for another's.
template <class Method>
struct contender {
    template <class... Workloads>
    contender(char const* name, list<Workloads...>) {
        (add(name, Workloads::name, &Method::template evaluate<Workloads>), ...);
    }
};

/// The passive arguments at point k of `points`: read from the inputs, or computed.
template <class Workload>
struct passive_argument {
    double const* begin;

    passive_argument(double const* in, std::size_t k, std::size_t points)
        : begin(in + points * Workload::active + k * Workload::passive) {}
    double operator[](std::size_t i) const { return begin[i]; }
};
template <shifted Workload>
struct passive_argument<Workload> {
    double shift;

    passive_argument(double const* in, std::size_t k, std::size_t)
        : shift(Workload::shift(in + k * Workload::active)) {}
    double operator[](std::size_t) const { return shift; }
};

template <class Workload>
inline constexpr bool has_passive_argument = Workload::passive != 0 || shifted<Workload>;

/// The values at x, an array of the workload's active numbers.
template <class Workload, class T>
auto values_at(T const* x, passive_argument<Workload> const& passive) {
    if constexpr (has_passive_argument<Workload>) {
        return Workload{}(x, passive);
    } else if constexpr (Workload::active == 1) {
        return Workload{}(x[0]);
    } else {
        return Workload{}(x);
    }
}

/// The i-th of several values, or the only one.
template <class T>
T const& entry_of(T const& value, std::size_t) {
    return value;
}
template <class T, std::size_t N>
T const& entry_of(std::array<T, N> const& values, std::size_t i) {
    return values[i];
}

}  // namespace speed
