// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <type_traits>
#include <utility>

/// What is differentiated: each workload a callable f(x), or f(x, p) if it has passive arguments p,
/// by which it is not differentiated, for any scalar type. x is a scalar if there is one active
/// number, else it and p are whatever has x[i]; f returns a scalar, or a std::array of them.
namespace speed {

enum class wanted { first_derivatives, gradient_and_hessian, ten_derivatives };

template <class X>
using number_in = std::remove_cvref_t<decltype(std::declval<X const&>()[0])>;

/// A workload by its counts of numbers, differentiated once and measured at 256 points.
template <std::size_t Active, std::size_t Passive, std::size_t Values>
struct workload {
    static constexpr std::size_t active = Active;
    static constexpr std::size_t passive = Passive;
    static constexpr std::size_t values = Values;
    static constexpr wanted kind = wanted::first_derivatives;
    static constexpr std::size_t points = 256;
};

/// The numbers that a workload reads and writes at a point.
template <class Workload>
inline constexpr std::size_t inputs = Workload::active + Workload::passive;
template <class Workload>
inline constexpr std::size_t outputs = [] {
    constexpr std::size_t n = Workload::active;
    switch (Workload::kind) {
        case wanted::gradient_and_hessian:
            return 1 + n + n * n;
        case wanted::ten_derivatives:
            return std::size_t{11};
        default:
            return Workload::values * (1 + n);
    }
}();

/// exp(x sin x) + log(1 + x²)/√(1 + x)
struct composition : workload<1, 0, 1> {
    static constexpr char const* name = "W1";

    /// The i-th number of a point, of a t between 0 and 1; so it is in all workloads.
    static constexpr double input(std::size_t, double t) { return 0.1 + 2 * t; }

    template <class T>
    constexpr T operator()(T const& x) const {
        using std::exp, std::log, std::sin, std::sqrt;
        return exp(x * sin(x)) + log(1.0 + x * x) / sqrt(1.0 + x);
    }
};

/// Σ 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)²
template <std::size_t N>
struct rosenbrock : workload<N, 0, 1> {
    static constexpr char const* name = N == 4    ? "W2-4"
                                        : N == 8  ? "W2-8"
                                        : N == 16 ? "W2-16"
                                                  : "W2-32";

    static constexpr double input(std::size_t, double t) { return -2 + 4 * t; }

    template <class X>
    constexpr auto operator()(X const& x) const {
        using T = number_in<X>;
        auto const term = [&](std::size_t i) {
            T const height = x[i + 1] - x[i] * x[i];
            T const distance = 1.0 - x[i];
            return T(100.0 * height * height + distance * distance);
        };
        T sum = term(0);
        for (std::size_t i = 1; i + 1 < N; ++i) sum = sum + term(i);
        return sum;
    }
};

/// log Σ exp(zⱼ − m) − (z₃ − m), the cross entropy of ten logits and the label 3. The shift m is
/// passive, and no input: whoever evaluates the workload takes the largest logit.
struct softmax_cross_entropy : workload<10, 0, 1> {
    static constexpr char const* name = "W3";
    static constexpr std::size_t label = 3;

    static constexpr double input(std::size_t, double t) { return -4 + 8 * t; }

    static constexpr double shift(double const* logits) {
        double largest = logits[0];
        for (std::size_t j = 1; j < 10; ++j) largest = logits[j] > largest ? logits[j] : largest;
        return largest;
    }

    template <class X, class P>
    constexpr auto operator()(X const& z, P const& shift) const {
        using std::exp, std::log;
        using T = number_in<X>;
        T sum = exp(z[0] - shift[0]);
        for (std::size_t j = 1; j < 10; ++j) sum = sum + exp(z[j] - shift[0]);
        return T(log(sum) - (z[label] - shift[0]));
    }
};

/// Has a workload a passive argument that is computed from the active one?
template <class Workload>
concept shifted = requires(double const* x) { Workload::shift(x); };

/// A function of R⁴ in R³.
struct three_of_four : workload<4, 0, 3> {
    static constexpr char const* name = "W4a";

    static constexpr double input(std::size_t, double t) { return -1.5 + 3 * t; }

    template <class X>
    constexpr auto operator()(X const& x) const {
        using std::cos, std::exp, std::log, std::sin, std::sqrt;
        using T = number_in<X>;
        T const length = sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2] + 1.0);
        return std::array<T, 3>{
            T(x[0] * x[1] + sin(x[2]) * exp(x[3])), T(length / (2.0 + cos(x[3]))),
            T(log(1.0 + x[0] * x[0]) * x[2] - x[3] * x[1] / (1.0 + x[2] * x[2]))};
    }
};

/// Snavely's reprojection error: a camera, which is a rotation vector, a translation, a focal
/// length and two coefficients of distortion, looks at a point; the observation is passive.
struct reprojection : workload<12, 2, 2> {
    static constexpr char const* name = "W4b";

    static constexpr double input(std::size_t i, double t) {
        constexpr std::array least{0.1,   -0.8,  0.2,  -0.5, -0.5, -8.0, 400.0,
                                   -0.05, -0.01, -1.0, -1.0, -1.0, -5.0, -5.0};
        constexpr std::array width{0.7, 0.6,  0.5, 1.0, 1.0, 3.0,  200.0,
                                   0.1, 0.02, 2.0, 2.0, 2.0, 10.0, 10.0};
        return least[i] + width[i] * t;
    }

    template <class X, class P>
    constexpr auto operator()(X const& x, P const& observed) const {
        using std::cos, std::sin, std::sqrt;
        using T = number_in<X>;
        T const angle = sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
        T const cosine = cos(angle);
        T const sine = sin(angle);
        T const reciprocal = 1.0 / angle;
        std::array<T, 3> const axis{T(x[0] * reciprocal), T(x[1] * reciprocal),
                                    T(x[2] * reciprocal)};
        std::array<T, 3> const point{x[9], x[10], x[11]};
        T const along =
            (axis[0] * point[0] + axis[1] * point[1] + axis[2] * point[2]) * (1.0 - cosine);
        auto const in_front = [&](std::size_t i) {
            std::size_t const j = (i + 1) % 3;
            std::size_t const k = (i + 2) % 3;
            T const across = axis[j] * point[k] - axis[k] * point[j];
            return T(point[i] * cosine + across * sine + axis[i] * along + x[3 + i]);
        };
        T const depth = in_front(2);
        T const u = -in_front(0) / depth;
        T const v = -in_front(1) / depth;
        T const r2 = u * u + v * v;
        T const scale = x[6] * (1.0 + r2 * (x[7] + x[8] * r2));
        return std::array<T, 2>{T(scale * u - observed[0]), T(scale * v - observed[1])};
    }
};

/// The Helmholtz energy of a mixture:
/// Σ xᵢ log(xᵢ/(1 − s)) − xᵀAx/(√8 s)·log((1 + (1 + √2)s)/(1 + (1 − √2)s)),  s = b·x
struct helmholtz_energy : workload<6, 0, 1> {
    static constexpr char const* name = "W5";
    static constexpr wanted kind = wanted::gradient_and_hessian;

    static constexpr double root_of_2 = 1.4142135623730950488;
    static constexpr std::array<double, 6> b{0.05, 0.02, 0.04, 0.03, 0.06, 0.01};
    static constexpr std::array<std::array<double, 6>, 6> a{{{1.0, 0.2, 0.1, 0.05, 0.03, 0.02},
                                                             {0.2, 1.2, 0.15, 0.04, 0.06, 0.01},
                                                             {0.1, 0.15, 0.9, 0.12, 0.07, 0.05},
                                                             {0.05, 0.04, 0.12, 1.1, 0.08, 0.09},
                                                             {0.03, 0.06, 0.07, 0.08, 1.3, 0.11},
                                                             {0.02, 0.01, 0.05, 0.09, 0.11, 0.8}}};

    static constexpr double input(std::size_t, double t) { return 0.2 + 2 * t; }

    template <class X>
    constexpr auto operator()(X const& x) const {
        using std::log;
        using T = number_in<X>;
        auto const dot = [&](auto const& coefficients) {
            T sum = coefficients[0] * x[0];
            for (std::size_t i = 1; i < 6; ++i) sum = sum + coefficients[i] * x[i];
            return sum;
        };
        T const s = dot(b);
        T const free = 1.0 - s;
        T mixing = x[0] * log(x[0] / free);
        for (std::size_t i = 1; i < 6; ++i) mixing = mixing + x[i] * log(x[i] / free);
        T attraction = x[0] * dot(a[0]);
        for (std::size_t i = 1; i < 6; ++i) attraction = attraction + x[i] * dot(a[i]);
        return T(mixing - attraction / (2 * root_of_2 * s) *
                              log((1.0 + (1 + root_of_2) * s) / (1.0 + (1 - root_of_2) * s)));
    }
};

/// exp(sin x)
struct exp_of_sine : workload<1, 0, 1> {
    static constexpr char const* name = "W6";
    static constexpr wanted kind = wanted::ten_derivatives;

    static constexpr double input(std::size_t, double t) { return -3 + 6 * t; }

    template <class T>
    constexpr T operator()(T const& x) const {
        using std::exp, std::sin;
        return exp(sin(x));
    }
};

/// Steps of Runge and Kutta along Lorenz's  x′ = σ(y − x),  y′ = x(ρ − z) − y,  z′ = xy − βz,
/// of the numbers x, y, z, σ, ρ, β.
template <std::size_t Steps>
struct lorenz : workload<6, 0, 3> {
    static constexpr char const* name = Steps == 1 ? "RK4" : "W7";
    static constexpr std::size_t points = Steps == 1 ? 256 : 4;
    static constexpr double step = 1e-3;

    static constexpr double input(std::size_t i, double t) {
        constexpr std::array least{-10.0, -10.0, 15.0, 9.5, 27.0, 2.5};
        constexpr std::array width{20.0, 20.0, 15.0, 1.0, 2.0, 0.3};
        return least[i] + width[i] * t;
    }

    template <class T>
    using state = std::array<T, 3>;

    template <class T, class P>
    static constexpr state<T> velocity(state<T> const& u, P const& p) {
        return {T(p[0] * (u[1] - u[0])), T(u[0] * (p[1] - u[2]) - u[1]),
                T(u[0] * u[1] - p[2] * u[2])};
    }

    template <class T>
    static constexpr state<T> moved(state<T> const& u, double time, state<T> const& velocity) {
        return {T(u[0] + time * velocity[0]), T(u[1] + time * velocity[1]),
                T(u[2] + time * velocity[2])};
    }

    /// The state after one step, of the parameters p.
    template <class T, class P>
    static constexpr state<T> after_a_step(state<T> const& u, P const& p) {
        state<T> const k1 = velocity(u, p);
        state<T> const k2 = velocity(moved(u, step / 2, k1), p);
        state<T> const k3 = velocity(moved(u, step / 2, k2), p);
        state<T> const k4 = velocity(moved(u, step, k3), p);
        auto const mean = [&](std::size_t i) { return T(k1[i] + 2.0 * (k2[i] + k3[i]) + k4[i]); };
        return moved(u, step / 6, state<T>{mean(0), mean(1), mean(2)});
    }

    template <class X>
    constexpr auto operator()(X const& x) const {
        using T = number_in<X>;
        state<T> u{x[0], x[1], x[2]};
        state<T> const parameters{x[3], x[4], x[5]};
        for (std::size_t i = 0; i < Steps; ++i) u = after_a_step(u, parameters);
        return u;
    }
};

/// tanh Wx, of 8 numbers and 8×8 weights: row i of the weights begins at weights[8i].
template <class T, class W, class X>
constexpr std::array<T, 8> tanh_layer(W const& weights, X const& x) {
    using std::tanh;
    auto const unit = [&](std::size_t i) {
        T sum = weights[8 * i] * x[0];
        for (std::size_t j = 1; j < 8; ++j) sum = sum + weights[8 * i + j] * x[j];
        return T(tanh(sum));
    };
    return {unit(0), unit(1), unit(2), unit(3), unit(4), unit(5), unit(6), unit(7)};
}

constexpr double layer_input(std::size_t, double t) { return -0.8 + 1.6 * t; }

/// tanh Wx, by W and x.
struct layer : workload<72, 0, 8> {
    static constexpr char const* name = "W8";
    static constexpr std::size_t points = 32;
    static constexpr double input(std::size_t i, double t) { return layer_input(i, t); }

    template <class X>
    constexpr auto operator()(X const& x) const {
        std::array<number_in<X>, 8> const last{x[64], x[65], x[66], x[67],
                                               x[68], x[69], x[70], x[71]};
        return tanh_layer<number_in<X>>(x, last);
    }
};

/// tanh Wx, by x.
struct layer_by_x : workload<8, 64, 8> {
    static constexpr char const* name = "W8x";
    static constexpr double input(std::size_t i, double t) { return layer_input(i, t); }

    template <class X, class P>
    constexpr auto operator()(X const& x, P const& weights) const {
        return tanh_layer<number_in<X>>(weights, x);
    }
};

/// v·tanh(Wx + b) + c, by its weights W, b, v, c in that order.
struct perceptron : workload<81, 8, 1> {
    static constexpr char const* name = "8-8-1";
    static constexpr std::size_t points = 64;
    static constexpr double input(std::size_t i, double t) { return layer_input(i, t); }

    template <class X, class P>
    constexpr auto operator()(X const& weights, P const& x) const {
        using std::tanh;
        using T = number_in<X>;
        auto const hidden = [&](std::size_t i) {
            T sum = weights[8 * i] * x[0];
            for (std::size_t j = 1; j < 8; ++j) sum = sum + weights[8 * i + j] * x[j];
            return T(tanh(sum + weights[64 + i]));
        };
        T sum = weights[72] * hidden(0);
        for (std::size_t i = 1; i < 8; ++i) sum = sum + weights[72 + i] * hidden(i);
        return T(sum + weights[80]);
    }
};

template <class... Workloads>
struct list {};

#ifdef LEIBNIZ_BENCH_W1_TO_W4
template <class... Others>
using w1_to_w4_and = list<composition, rosenbrock<4>, rosenbrock<8>, rosenbrock<16>, rosenbrock<32>,
                          softmax_cross_entropy, three_of_four, reprojection>;
#else
template <class... Others>
using w1_to_w4_and = list<composition, rosenbrock<4>, rosenbrock<8>, rosenbrock<16>, rosenbrock<32>,
                          softmax_cross_entropy, three_of_four, reprojection, Others...>;
#endif

/// The columns of the table.
using all_workloads = w1_to_w4_and<helmholtz_energy, exp_of_sine, lorenz<1000>, lorenz<1>, layer,
                                   layer_by_x, perceptron>;

/// Those of numbers that have first derivatives only, and of such that nest.
using first_order_workloads = w1_to_w4_and<lorenz<1000>, lorenz<1>, layer, layer_by_x, perceptron>;
using second_order_workloads =
    w1_to_w4_and<helmholtz_energy, lorenz<1000>, lorenz<1>, layer, layer_by_x, perceptron>;

}  // namespace speed
