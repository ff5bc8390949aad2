// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "contender.hpp"

#include <cstddef>

namespace speed {

/// The derivatives by numbers that carry all directions. Of a Peer it takes
///
///     number<T, N>                the type, over a T, with N directions
///     variable<T, N>(x, i)        the i-th independent variable, with the value x
///     value(y), tangent(y, i)     the parts of a number
///
/// Second derivatives are those of nested numbers.
template <class Peer>
struct forward_mode {
    template <class Workload>
    static void evaluate(double const* __restrict in, double* __restrict out, std::size_t points) {
        for (std::size_t k = 0; k < points; ++k) {
            double const* const x = in + k * Workload::active;
            passive_argument<Workload> const passive(in, k, points);
            if constexpr (Workload::kind == wanted::gradient_and_hessian) {
                gradient_and_hessian<Workload>(x, passive, out);
            } else {
                first_derivatives<Workload>(x, passive, out);
            }
            out += outputs<Workload>;
        }
    }

private:
    template <class T, std::size_t N>
    using number = typename Peer::template number<T, N>;

    template <class Workload>
    static void first_derivatives(double const* x, passive_argument<Workload> const& passive,
                                  double* out) {
        constexpr std::size_t n = Workload::active;
        number<double, n> seeded[n];
        for (std::size_t i = 0; i < n; ++i) seeded[i] = Peer::template variable<double, n>(x[i], i);
        auto const y = values_at<Workload>(&seeded[0], passive);
        double* row = out + Workload::values;
        for (std::size_t j = 0; j < Workload::values; ++j, row += n) {
            auto const& value = entry_of(y, j);
            out[j] = Peer::value(value);
            for (std::size_t i = 0; i < n; ++i) row[i] = Peer::tangent(value, i);
        }
    }

    template <class Workload>
    static void gradient_and_hessian(double const* x, passive_argument<Workload> const& passive,
                                     double* out) {
        constexpr std::size_t n = Workload::active;
        using inner = number<double, n>;
        number<inner, n> seeded[n];
        for (std::size_t i = 0; i < n; ++i)
            seeded[i] =
                Peer::template variable<inner, n>(Peer::template variable<double, n>(x[i], i), i);
        auto const y = values_at<Workload>(&seeded[0], passive);
        out[0] = Peer::value(Peer::value(y));
        for (std::size_t i = 0; i < n; ++i) {
            out[1 + i] = Peer::value(Peer::tangent(y, i));
            for (std::size_t j = 0; j < n; ++j)
                out[1 + n + n * i + j] = Peer::tangent(Peer::tangent(y, i), j);
        }
    }
};

/// Row i is the i-th unit vector: a seed that is copied in whole registers, where one written
/// number by number would be waited for.
template <std::size_t N>
struct unit_vectors {
    alignas(64) double row[N][N]{};

    constexpr unit_vectors() {
        for (std::size_t i = 0; i < N; ++i) row[i][i] = 1;
    }
};
template <std::size_t N>
inline constexpr unit_vectors<N> units{};

}  // namespace speed
