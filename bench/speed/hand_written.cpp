// SPDX-License-Identifier: BSL-1.0

// The derivatives as one writes them for speed: each formula differentiated on paper, common parts
// computed once. All times are told in those of these functions.

#include "contender.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace {

using namespace speed;

using input = double const* __restrict;
using output = double* __restrict;

void differentiate(composition, input in, output out, std::size_t points) {
    for (std::size_t k = 0; k < points; ++k) {
        double const x = in[k];
        double const sine = std::sin(x);
        double const cosine = std::cos(x);
        double const power = std::exp(x * sine);
        double const a = 1 + x * x;
        double const b = 1 + x;
        double const logarithm = std::log(a);
        double const inverse_root = 1 / std::sqrt(b);
        out[2 * k] = power + logarithm * inverse_root;
        out[2 * k + 1] =
            power * (sine + x * cosine) + inverse_root * (2 * x / a - logarithm / (2 * b));
    }
}

template <std::size_t N>
void differentiate(rosenbrock<N>, input in, output out, std::size_t points) {
    for (std::size_t k = 0; k < points; ++k) {
        double const* x = in + N * k;
        double* gradient = out + (N + 1) * k + 1;
        double height[N];
        double sum = 0;
        for (std::size_t i = 0; i + 1 < N; ++i) height[i] = x[i + 1] - x[i] * x[i];
        for (std::size_t i = 0; i + 1 < N; ++i)
            sum += 100 * height[i] * height[i] + (1 - x[i]) * (1 - x[i]);
        gradient[0] = -400 * x[0] * height[0] - 2 * (1 - x[0]);
        for (std::size_t i = 1; i + 1 < N; ++i)
            gradient[i] = 200 * height[i - 1] - 400 * x[i] * height[i] - 2 * (1 - x[i]);
        gradient[N - 1] = 200 * height[N - 2];
        gradient[-1] = sum;
    }
}

void differentiate(softmax_cross_entropy, input in, output out, std::size_t points) {
    for (std::size_t k = 0; k < points; ++k, in += 10, out += 11) {
        double const shift = softmax_cross_entropy::shift(in);
        double power[10];
        double sum = 0;
        for (std::size_t j = 0; j < 10; ++j) {
            power[j] = std::exp(in[j] - shift);
            sum += power[j];
        }
        double const reciprocal = 1 / sum;
        out[0] = std::log(sum) - (in[softmax_cross_entropy::label] - shift);
        for (std::size_t j = 0; j < 10; ++j) out[1 + j] = power[j] * reciprocal;
        out[1 + softmax_cross_entropy::label] -= 1;
    }
}

// Each row is stored before the next is computed: twelve stores at the end are one more thing that
// g++ 12 vectorises at a loss.
void differentiate(three_of_four, double const* in, double* out, std::size_t points) {
    for (std::size_t k = 0; k < points; ++k, in += 4, out += 15) {
        double const a = in[0], b = in[1], c = in[2], d = in[3];
        double* const jacobian = out + 3;

        double const sine = std::sin(c);
        double const power = std::exp(d);
        out[0] = a * b + sine * power;
        jacobian[0] = b;
        jacobian[1] = a;
        jacobian[2] = std::cos(c) * power;
        jacobian[3] = sine * power;

        double const length = std::sqrt(a * a + b * b + c * c + 1);
        double const over_cosine = 1 / (2 + std::cos(d));
        double const slope = over_cosine / length;
        out[1] = length * over_cosine;
        jacobian[4] = a * slope;
        jacobian[5] = b * slope;
        jacobian[6] = c * slope;
        jacobian[7] = length * over_cosine * over_cosine * std::sin(d);

        double const a2 = 1 + a * a;
        double const logarithm = std::log(a2);
        double const over_c2 = 1 / (1 + c * c);
        double const quotient = d * b * over_c2;
        out[2] = logarithm * c - quotient;
        jacobian[8] = 2 * a * c / a2;
        jacobian[9] = -d * over_c2;
        jacobian[10] = logarithm + 2 * c * quotient * over_c2;
        jacobian[11] = -b * over_c2;
    }
}

// With a = sin θ/θ, b = (1 − cos θ)/θ², θ = |w|, the rotated point is
//     q = p cos θ + a w×p + b (w·p) w
// and with  v = (a′/θ) w×p − a p + (b′/θ) (w·p) w  its derivatives are
//     ∂q/∂w = v wᵀ − a [p]× + b (w·p) I + b w pᵀ
//     ∂q/∂p = cos θ I + a [w]× + b w wᵀ
// Without these matrices the rows take fewer products, in longer chains: that is slower.
//
// Promising that `out` is apart from `in` would make g++ 12 vectorise it at twice the time.
void differentiate(reprojection, double const* in, double* out, std::size_t points) {
    double const* observed = in + 12 * points;
    for (std::size_t k = 0; k < points; ++k, in += 12, observed += 2, out += 26) {
        double const w0 = in[0], w1 = in[1], w2 = in[2];
        double const p0 = in[9], p1 = in[10], p2 = in[11];
        double const angle2 = w0 * w0 + w1 * w1 + w2 * w2;
        double const angle = std::sqrt(angle2);
        double const cosine = std::cos(angle);
        double const over_angle2 = 1 / angle2;
        double const a = std::sin(angle) * angle * over_angle2;
        double const b = (1 - cosine) * over_angle2;
        double const slope_a = (cosine - a) * over_angle2;
        double const slope_b = (a - 2 * b) * over_angle2;

        double const along = w0 * p0 + w1 * p1 + w2 * p2;
        double const b_along = b * along;
        double const across0 = w1 * p2 - w2 * p1;
        double const across1 = w2 * p0 - w0 * p2;
        double const across2 = w0 * p1 - w1 * p0;
        double const q0 = cosine * p0 + a * across0 + b_along * w0 + in[3];
        double const q1 = cosine * p1 + a * across1 + b_along * w1 + in[4];
        double const q2 = cosine * p2 + a * across2 + b_along * w2 + in[5];
        double const slope_b_along = slope_b * along;
        double const v0 = slope_a * across0 - a * p0 + slope_b_along * w0;
        double const v1 = slope_a * across1 - a * p1 + slope_b_along * w1;
        double const v2 = slope_a * across2 - a * p2 + slope_b_along * w2;

        double const by_w[3][3] = {{v0 * w0 + b * w0 * p0 + b_along, v0 * w1 + b * w0 * p1 + a * p2,
                                    v0 * w2 + b * w0 * p2 - a * p1},
                                   {v1 * w0 + b * w1 * p0 - a * p2, v1 * w1 + b * w1 * p1 + b_along,
                                    v1 * w2 + b * w1 * p2 + a * p0},
                                   {v2 * w0 + b * w2 * p0 + a * p1, v2 * w1 + b * w2 * p1 - a * p0,
                                    v2 * w2 + b * w2 * p2 + b_along}};
        double const by_p[3][3] = {
            {b * w0 * w0 + cosine, b * w0 * w1 - a * w2, b * w0 * w2 + a * w1},
            {b * w1 * w0 + a * w2, b * w1 * w1 + cosine, b * w1 * w2 - a * w0},
            {b * w2 * w0 - a * w1, b * w2 * w1 + a * w0, b * w2 * w2 + cosine}};

        double const focal = in[6], l1 = in[7], l2 = in[8];
        double const over_depth = 1 / q2;
        double const x = -q0 * over_depth;
        double const y = -q1 * over_depth;
        double const r2 = x * x + y * y;
        double const distortion = 1 + r2 * (l1 + l2 * r2);
        double const scale = focal * distortion;
        double const slope_scale = 2 * focal * (l1 + 2 * l2 * r2);
        double const xx = scale + slope_scale * x * x;
        double const xy = slope_scale * x * y;
        double const yy = scale + slope_scale * y * y;

        out[0] = scale * x - observed[0];
        out[1] = scale * y - observed[1];
        double const coordinate[2] = {x, y};
        double const by_q[2][3] = {
            {-xx * over_depth, -xy * over_depth, -(xx * x + xy * y) * over_depth},
            {-xy * over_depth, -yy * over_depth, -(xy * x + yy * y) * over_depth}};
        for (std::size_t i = 0; i < 2; ++i) {
            double const* const g = by_q[i];
            double* const row = out + 2 + 12 * i;
            for (std::size_t j = 0; j < 3; ++j) {
                row[j] = g[0] * by_w[0][j] + g[1] * by_w[1][j] + g[2] * by_w[2][j];
                row[3 + j] = g[j];
                row[9 + j] = g[0] * by_p[0][j] + g[1] * by_p[1][j] + g[2] * by_p[2][j];
            }
            row[6] = distortion * coordinate[i];
            row[7] = focal * r2 * coordinate[i];
            row[8] = focal * r2 * r2 * coordinate[i];
        }
    }
}

// E = Σ xᵢ log(xᵢ/(1 − s)) − q h(s),  q = xᵀAx,  g = Ax,  X = Σ xᵢ:
//     ∂E/∂xᵢ = log(xᵢ/(1 − s)) + 1 + (X/(1 − s) − q h′) bᵢ − 2 h gᵢ
//     ∂²E/∂xᵢ∂xⱼ = δᵢⱼ/xᵢ + dᵢ bⱼ + bᵢ dⱼ + (X/(1 − s)² − q h″) bᵢ bⱼ − 2 h aᵢⱼ
// with  dᵢ = 1/(1 − s) − 2 h′ gᵢ.
void differentiate(helmholtz_energy, input in, output out, std::size_t points) {
    constexpr auto& a = helmholtz_energy::a;
    constexpr auto& b = helmholtz_energy::b;
    constexpr double c1 = 1 + helmholtz_energy::root_of_2;
    constexpr double c2 = 1 - helmholtz_energy::root_of_2;
    constexpr double over_root_of_8 = 1 / (2 * helmholtz_energy::root_of_2);
    for (std::size_t k = 0; k < points; ++k, in += 6, out += 43) {
        double s = 0;
        double total = 0;
        for (std::size_t i = 0; i < 6; ++i) {
            s += b[i] * in[i];
            total += in[i];
        }
        double g[6];
        double q = 0;
        for (std::size_t i = 0; i < 6; ++i) {
            g[i] = 0;
            for (std::size_t j = 0; j < 6; ++j) g[i] += a[i][j] * in[j];
            q += in[i] * g[i];
        }
        double const over_free = 1 / (1 - s);
        double const over_s = 1 / s;
        double const u1 = 1 / (1 + c1 * s);
        double const u2 = 1 / (1 + c2 * s);
        double const logarithm = std::log((1 + c1 * s) * u2);
        double const h = over_root_of_8 * logarithm * over_s;
        double const h1 = (over_root_of_8 * (c1 * u1 - c2 * u2) - h) * over_s;
        double const h2 =
            (over_root_of_8 * (c2 * c2 * u2 * u2 - c1 * c1 * u1 * u1) - 2 * h1) * over_s;

        double* const gradient = out + 1;
        double const along_b = total * over_free - q * h1;
        double mixing = 0;
        for (std::size_t i = 0; i < 6; ++i) {
            double const log_fraction = std::log(in[i] * over_free);
            mixing += in[i] * log_fraction;
            gradient[i] = log_fraction + 1 + along_b * b[i] - 2 * h * g[i];
        }
        out[0] = mixing - q * h;

        double* const hessian = out + 7;
        double const along_bb = total * over_free * over_free - q * h2;
        double d[6];
        for (std::size_t i = 0; i < 6; ++i) d[i] = over_free - 2 * h1 * g[i];
        for (std::size_t i = 0; i < 6; ++i) {
            for (std::size_t j = 0; j < 6; ++j) {
                hessian[6 * i + j] =
                    d[i] * b[j] + b[i] * d[j] + along_bb * b[i] * b[j] - 2 * h * a[i][j];
            }
        }
        for (std::size_t i = 0; i < 6; ++i) hessian[7 * i] += 1 / in[i];
    }
}

template <std::size_t N, std::size_t K>
constexpr double binomial =
    binomial<N - 1, K - 1> * static_cast<double>(N) / static_cast<double>(K);
template <std::size_t N>
constexpr double binomial<N, 0> = 1;

// y⁽ⁿ⁺¹⁾ = Σₖ (n over k) sin⁽ⁿ⁻ᵏ⁺¹⁾ y⁽ᵏ⁾,  the newest y last: its sum waits for nothing else.
template <std::size_t N, std::size_t... K>
double next_derivative(double const (&sine)[4], double const* y, std::index_sequence<K...>) {
    return (... + (binomial<N, K> * sine[(N - K + 1) % 4] * y[K]));
}
template <std::size_t... N>
void fill_derivatives(double const (&sine)[4], double* y, std::index_sequence<N...>) {
    ((y[N + 1] = next_derivative<N>(sine, y, std::make_index_sequence<N + 1>{})), ...);
}

void differentiate(exp_of_sine, input in, output out, std::size_t points) {
    for (std::size_t k = 0; k < points; ++k, out += 11) {
        double const s = std::sin(in[k]);
        double const c = std::cos(in[k]);
        double const sine[4] = {s, c, -s, -c};
        double y[11];
        y[0] = std::exp(s);
        fill_derivatives(sine, y, std::make_index_sequence<10>{});
        for (std::size_t i = 0; i <= 10; ++i) out[i] = y[i];
    }
}

// A row of the 3×6 sensitivities in one register, where there are such: 6 of its 8 lanes are used.
using lanes [[gnu::vector_size(64)]] = double;

struct sensitive_state {
    double x, y, z;
    lanes dx, dy, dz;
};

[[gnu::always_inline]] inline sensitive_state lorenz_velocity(sensitive_state const& u,
                                                              double sigma, double rho,
                                                              double beta) {
    constexpr lanes by_sigma{0, 0, 0, 1};
    constexpr lanes by_rho{0, 0, 0, 0, 1};
    constexpr lanes by_beta{0, 0, 0, 0, 0, 1};
    double const difference = u.y - u.x;
    double const rest = rho - u.z;
    return {sigma * difference,
            u.x * rest - u.y,
            u.x * u.y - beta * u.z,
            sigma * (u.dy - u.dx) + difference * by_sigma,
            rest * u.dx - u.dy + u.x * (by_rho - u.dz),
            u.y * u.dx + u.x * u.dy - beta * u.dz - u.z * by_beta};
}

[[gnu::always_inline]] inline sensitive_state plus(sensitive_state const& u, double factor,
                                                   sensitive_state const& v) {
    return {u.x + factor * v.x,   u.y + factor * v.y,   u.z + factor * v.z,
            u.dx + factor * v.dx, u.dy + factor * v.dy, u.dz + factor * v.dz};
}

template <std::size_t Steps>
void differentiate(lorenz<Steps>, input in, output out, std::size_t points) {
    constexpr double h = lorenz<Steps>::step;
    for (std::size_t k = 0; k < points; ++k, in += 6, out += 21) {
        sensitive_state u{in[0], in[1], in[2], {1}, {0, 1}, {0, 0, 1}};
        auto const velocity = [sigma = in[3], rho = in[4], beta = in[5]](sensitive_state const& v) {
            return lorenz_velocity(v, sigma, rho, beta);
        };
        for (std::size_t i = 0; i < Steps; ++i) {
            sensitive_state const k1 = velocity(u);
            sensitive_state const k2 = velocity(plus(u, h / 2, k1));
            sensitive_state const k3 = velocity(plus(u, h / 2, k2));
            sensitive_state const k4 = velocity(plus(u, h, k3));
            u = plus(u, h / 6, plus(plus(k1, 1, k4), 2, plus(k2, 1, k3)));
        }
        out[0] = u.x;
        out[1] = u.y;
        out[2] = u.z;
        for (std::size_t j = 0; j < 6; ++j) {
            out[3 + j] = u.dx[j];
            out[9 + j] = u.dy[j];
            out[15 + j] = u.dz[j];
        }
    }
}

double dot_of_8(double const* x, double const* y) {
    double sum = 0;
    for (std::size_t j = 0; j < 8; ++j) sum += x[j] * y[j];
    return sum;
}

void differentiate(layer, input in, output out, std::size_t points) {
    for (std::size_t k = 0; k < points; ++k, in += 72, out += 584) {
        double const* const x = in + 64;
        double* row = out + 8;
        for (std::size_t j = 0; j < 576; ++j) row[j] = 0;
        for (std::size_t i = 0; i < 8; ++i, row += 72) {
            double const* const weights = in + 8 * i;
            double const y = std::tanh(dot_of_8(weights, x));
            double const slope = 1 - y * y;
            out[i] = y;
            for (std::size_t j = 0; j < 8; ++j) row[8 * i + j] = slope * x[j];
            for (std::size_t j = 0; j < 8; ++j) row[64 + j] = slope * weights[j];
        }
    }
}

void differentiate(layer_by_x, input in, output out, std::size_t points) {
    double const* all_weights = in + 8 * points;
    for (std::size_t k = 0; k < points; ++k, in += 8, all_weights += 64, out += 72) {
        for (std::size_t i = 0; i < 8; ++i) {
            double const* const weights = all_weights + 8 * i;
            double const y = std::tanh(dot_of_8(weights, in));
            double const slope = 1 - y * y;
            out[i] = y;
            for (std::size_t j = 0; j < 8; ++j) out[8 + 8 * i + j] = slope * weights[j];
        }
    }
}

void differentiate(perceptron, input in, output out, std::size_t points) {
    double const* x = in + 81 * points;
    for (std::size_t k = 0; k < points; ++k, in += 81, x += 8, out += 82) {
        double const* const outer = in + 72;
        double* const gradient = out + 1;
        double sum = 0;
        for (std::size_t i = 0; i < 8; ++i) {
            double const y = std::tanh(dot_of_8(in + 8 * i, x) + in[64 + i]);
            double const slope = outer[i] * (1 - y * y);
            sum += outer[i] * y;
            for (std::size_t j = 0; j < 8; ++j) gradient[8 * i + j] = slope * x[j];
            gradient[64 + i] = slope;
            gradient[72 + i] = y;
        }
        gradient[80] = 1;
        out[0] = sum + in[80];
    }
}

struct hand_written {
    template <class Workload>
    static void evaluate(double const* in, double* out, std::size_t points) {
        differentiate(Workload{}, in, out, points);
    }
};

contender<hand_written> const row("hand-written", all_workloads{});

}  // namespace
