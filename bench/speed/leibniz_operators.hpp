// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus.hpp>

#include "contender.hpp"

#include <cstddef>
#include <span>

/// The workloads in the words of leibniz, for its rows: as operators without a point.
namespace speed {

/// The active argument: a scalar, or a vector.
template <class Workload>
struct point_of {
    using type = leibniz::vector<double, Workload::active>;
};
template <class Workload>
    requires(Workload::active == 1)
struct point_of<Workload> {
    using type = double;
};
template <class Workload>
using point = typename point_of<Workload>::type;

template <class Workload>
using passive_vector = leibniz::vector<double, shifted<Workload> ? 1 : Workload::passive>;

/// (f(x), f′(x), …, f⁽ᴷ⁾(x))
template <std::size_t K, class F>
struct derivatives_to_order {
    [[no_unique_address]] F f;

    template <leibniz::scalar X>
    constexpr auto operator()(X const& x) const {
        auto const p = leibniz::taylor_expansion<K>(f, x);
        leibniz::vector<X, K + 1> r;
        double factorial = 1;
        r[0] = p[0];
        for (std::size_t k = 1; k <= K; ++k) {
            factorial *= static_cast<double>(k);
            r[k] = p[k] * factorial;
        }
        return r;
    }
};

/// What is asked of a workload.
template <class Workload>
constexpr auto question() {
    constexpr Workload f{};
    if constexpr (Workload::kind == wanted::ten_derivatives) {
        return derivatives_to_order<10, Workload>{f};
    } else if constexpr (Workload::kind == wanted::gradient_and_hessian) {
        return leibniz::value_gradient_and_hessian(f);
    } else if constexpr (has_passive_argument<Workload>) {
        return leibniz::value_and_partial<0>(f);
    } else if constexpr (Workload::values != 1) {
        return leibniz::value_and_jacobian(f);
    } else if constexpr (Workload::active == 1) {
        return leibniz::value_and_derivative(f);
    } else {
        return leibniz::value_and_gradient(f);
    }
}

/// The numbers of n points, or of n results, as such.
template <class X>
std::span<X const> spanned(double const* numbers, std::size_t n) {
    static_assert(sizeof(X) == leibniz::size_of<X> * sizeof(double));
    return {reinterpret_cast<X const*>(numbers), n};
}
template <class X>
std::span<X> spanned(double* numbers, std::size_t n) {
    static_assert(sizeof(X) == leibniz::size_of<X> * sizeof(double));
    return {reinterpret_cast<X*>(numbers), n};
}

/// result = f(x…), without a copy if f can.
template <class Result, class F, class... Xs>
void evaluate_into(Result& result, F const& f, Xs const&... xs) {
    if constexpr (requires { f.evaluate_into(result, xs...); }) {
        f.evaluate_into(result, xs...);
    } else {
        result = f(xs...);
    }
}

/// f at point after point, f what `question` asks, or a program of it.
template <class Workload, class F>
void evaluate_one_by_one(F const& f, double const* __restrict in, double* __restrict out,
                         std::size_t points) {
    auto const xs = spanned<point<Workload>>(in, points);
    if constexpr (has_passive_argument<Workload>) {
        using passive = passive_vector<Workload>;
        auto const passive_at = [&](std::size_t k) -> decltype(auto) {
            if constexpr (shifted<Workload>) {
                return passive(Workload::shift(in + k * Workload::active));
            } else {
                return spanned<passive>(in + points * Workload::active, points)[k];
            }
        };
        auto const results = spanned<decltype(f(xs[0], passive_at(0)))>(out, points);
        for (std::size_t k = 0; k < points; ++k) evaluate_into(results[k], f, xs[k], passive_at(k));
    } else {
        auto const results = spanned<decltype(f(xs[0]))>(out, points);
        for (std::size_t k = 0; k < points; ++k) evaluate_into(results[k], f, xs[k]);
    }
}

}  // namespace speed
