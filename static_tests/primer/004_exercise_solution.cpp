// SPDX-License-Identifier: BSL-1.0
#include "documents.hpp"
#include "distribution.hpp"
#include "samples.hpp"

#include <array>
#include <cstddef>
#include <numbers>

/// 004: exercise solution.
namespace leibniz::primer::exercise_solution {

/// δᵢⱼ
constexpr int kronecker(std::size_t i, std::size_t j) { return i == j ? 1 : 0; }

/// eᵢ, with 1 in place i and 0 elsewhere
template <class T, std::size_t N>
constexpr vector<T, N> basis_vector(std::size_t i) {
    vector<T, N> e{};
    e[i] = T(1);
    return e;
}

/// The N × N matrix of f(i, j).
template <class T, std::size_t N>
constexpr matrix<T, N, N> matrix_of(auto const& f) {
    matrix<T, N, N> m{};
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) m(i, j) = f(i, j);
    }
    return m;
}

template <class T, std::size_t N>
constexpr matrix<T, N, N> sample_symmetric_matrix(int seed) {
    auto const a = sample_matrix<T, N, N>(seed);
    return a + transpose(a);
}

// 1 Linear algebra

constexpr row double_sum_and_distance = [] {
    row r{"004.1",
          "ΣᵢΣⱼ xᵢxⱼMᵢⱼ = Σᵢ xᵢ(Mx)ᵢ = xᵀMx; ‖u − v‖² = ⟨u − v, u − v⟩ = ‖u‖² − 2⟨u, v⟩ + ‖v‖²"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const m = sample_matrix<T, N, N>(0);
        auto const x = scale * sample_vector<T, N>(1);
        T double_sum{};
        T nested_sum{};
        T sum_of_products{};
        for (std::size_t i = 0; i < N; ++i) {
            T inner{};
            for (std::size_t j = 0; j < N; ++j) {
                double_sum += x[i] * x[j] * m(i, j);
                inner += x[j] * m(i, j);
            }
            nested_sum += x[i] * inner;
            sum_of_products += x[i] * (m * x)[i];
        }
        for (T const& stated : {nested_sum, sum_of_products, dot(x, m * x)})
            r.compare(at(m, x), double_sum, stated);

        auto const u = scale * sample_vector<T, N>(2);
        auto const v = scale * sample_vector<T, N>(3);
        T squares{};
        for (std::size_t i = 0; i < N; ++i) squares += (u[i] - v[i]) * (u[i] - v[i]);
        for (T const& stated :
             {norm_squared(u - v), dot(u - v, u - v), dot(u, u) - dot(u, v) - dot(v, u) + dot(v, v),
              norm_squared(u) - 2 * dot(u, v) + norm_squared(v)})
            r.compare(at(u, v), squares, stated);
    });
    return r;
}();

constexpr row shapes_of_a_scalar_expression = [] {
    row r{"004.1a",
          "xᵀAy + xᵀBx + Cy + D ∈ ℝ for A ∈ ℝᴹˣᴺ, B ∈ ℝᴹˣᴹ, C ∈ ℝ¹ˣᴺ, D ∈ ℝ¹ˣ¹, x ∈ ℝᴹ, y ∈ ℝᴺ"};
    for_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        auto const a = sample_matrix<T, M, N>(0);
        auto const b = sample_matrix<T, M, M>(1);
        auto const c = scale * sample_matrix<T, 1, N>(2);
        auto const d = scale * scale * sample_matrix<T, 1, 1>(3);
        auto const x = column_matrix(scale * sample_vector<T, M>(4));
        auto const y = column_matrix(scale * sample_vector<T, N>(5));
        auto const total = transpose(x) * a * y + transpose(x) * b * x + c * y + d;
        T entry_by_entry = d(0, 0);
        for (std::size_t j = 0; j < N; ++j) entry_by_entry += c(0, j) * y(j, 0);
        for (std::size_t i = 0; i < M; ++i) {
            for (std::size_t j = 0; j < N; ++j) entry_by_entry += x(i, 0) * a(i, j) * y(j, 0);
            for (std::size_t j = 0; j < M; ++j) entry_by_entry += x(i, 0) * b(i, j) * x(j, 0);
        }
        r.compare(at(x, y, a, b), entry_by_entry, total(0, 0));
        r.require(at(a, b, c, d), same_shape<decltype(total), matrix<T, 1, 1>>);
    });
    return r;
}();

constexpr row distance_of_equal_vectors = [] {
    row r{"004.1c",
          "‖u − v‖² = (‖u‖² − ⟨u, v⟩) + (‖v‖² − ⟨u, v⟩) = 0 and u = v if ‖u‖² = ⟨u, v⟩ = ‖v‖²"};
    auto const compare = [&](auto const& u, auto const& v) {
        auto const squares = norm_squared(u - v);
        auto const uv = dot(u, v);
        bool const premise = norm_squared(u) == uv && uv == norm_squared(v);
        r.compare(at(u, v), squares, (norm_squared(u) - uv) + (norm_squared(v) - uv));
        r.require(at(u, v), premise == (u == v));
        r.require(at(u, v), (squares == 0) == (u == v));
    };
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const u = scale * sample_vector<T, N>(1);
        compare(u, scale * sample_vector<T, N>(2));
        compare(u, (u + u) / 2);
    });
    // All pairs made of −1, 0 and 1: half of the premise is not enough, as (1, 0) and (1, 1) show.
    for (int k = 0; k < 81; ++k)
        compare(vector{k % 3 - 1, k / 3 % 3 - 1}, vector{k / 9 % 3 - 1, k / 27 - 1});
    return r;
}();

// 2 Linear least squares

constexpr row linear_form = [] {
    row r{"004.2a", "∇bᵀx = b"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        for (int seed = 0; seed < 3; ++seed) {
            auto const b = sample_vector<T, N>(seed);
            auto const x = scale * sample_vector<T, N>(seed + 1);
            r.compare(at(b, x), gradient([&](auto const& t) { return dot(b, t); }, x), b);
        }
    });
    return r;
}();

constexpr row quadratic_form = [] {
    row r{"004.2b", "∇xᵀAx = 2Ax for A = Aᵀ"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        for (int seed = 0; seed < 2; ++seed) {
            auto const a = sample_symmetric_matrix<T, N>(seed);
            auto const x = scale * sample_vector<T, N>(seed + 1);
            r.compare(at(a, x), gradient([&](auto const& t) { return dot(t, a * t); }, x),
                      2 * (a * x));
        }
    });
    return r;
}();

constexpr row squared_residual = [] {
    row r{"004.2c", "∇‖Ax − b‖² = ∇(xᵀAᵀAx − 2xᵀAᵀb + bᵀb) = 2AᵀAx − 2Aᵀb = 2Aᵀ(Ax − b)"};
    for_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        auto const a = sample_matrix<T, M, N>(0);
        auto const x = scale * sample_vector<T, N>(1);
        auto const b = scale * sample_vector<T, M>(2);
        auto const a_transposed = transpose(a);
        auto const of_norm = gradient([&](auto const& t) { return norm_squared(a * t - b); }, x);
        auto const of_sum = gradient(
            [&](auto const& t) {
                return dot(t, a_transposed * (a * t)) - 2 * dot(t, a_transposed * b) + dot(b, b);
            },
            x);
        r.compare(at(a, x, b), of_norm, 2 * (a_transposed * a * x) - 2 * (a_transposed * b));
        r.compare(at(a, x, b), of_norm, 2 * (a_transposed * (a * x - b)));
        r.compare(at(a, x, b), of_sum, 2 * (a_transposed * (a * x - b)));
    });
    return r;
}();

constexpr row linear_form_by_kronecker = [] {
    row r{"004.2a-step", "∂(bᵢxᵢ)/∂xₖ = δᵢₖbᵢ, ∂(Σᵢ bᵢxᵢ)/∂xₖ = Σᵢ ∂(bᵢxᵢ)/∂xₖ = Σᵢ δᵢₖbᵢ = bₖ"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const b = sample_vector<T, N>(2);
        auto const x = scale * sample_vector<T, N>(3);
        auto const terms = jacobian(
            [&](auto const& t) {
                return map([](auto const& p, auto const& q) { return p * q; }, b, t);
            },
            x);
        auto const stated = matrix_of<T, N>([&](auto i, auto k) { return kronecker(i, k) * b[i]; });
        r.compare(at(b, x), terms, stated);
        vector<T, N> sum_of_terms{};
        vector<T, N> sum_of_deltas{};
        for (std::size_t i = 0; i < N; ++i) {
            sum_of_terms += terms.row(i);
            sum_of_deltas += stated.row(i);
        }
        r.compare(at(b, x), sum_of_terms, sum_of_deltas);
        r.compare(at(b, x), gradient([&](auto const& t) { return dot(b, t); }, x), sum_of_deltas);
        r.compare(at(b), sum_of_deltas, b);
    });
    return r;
}();

constexpr row squared_residual_expanded = [] {
    row r{"004.2c-step",
          "xᵀAᵀb = (xᵀAᵀb)ᵀ = bᵀAx, ‖Ax − b‖² = (xᵀAᵀ − bᵀ)(Ax − b) = xᵀAᵀAx − 2xᵀAᵀb + bᵀb"};
    for_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        // x and b as columns: xᵀ and bᵀ are rows, and every product is one of matrices.
        auto const a = sample_matrix<T, M, N>(3);
        auto const x = column_matrix(scale * sample_vector<T, N>(4));
        auto const b = column_matrix(scale * sample_vector<T, M>(5));
        auto const x_t = transpose(x);
        auto const a_t = transpose(a);
        auto const b_t = transpose(b);
        r.compare(at(a, x, b), x_t * a_t * b, b_t * a * x);
        r.compare(at(a, x, b), transpose(x_t * a_t * b), b_t * a * x);
        matrix<T, 1, 1> squares{};
        for (std::size_t i = 0; i < M; ++i) {
            T residual = -b(i, 0);
            for (std::size_t j = 0; j < N; ++j) residual += a(i, j) * x(j, 0);
            squares(0, 0) += residual * residual;
        }
        for (auto const& stated :
             {transpose(a * x - b) * (a * x - b), (transpose(a * x) - b_t) * (a * x - b),
              (x_t * a_t - b_t) * (a * x - b),
              x_t * a_t * a * x - x_t * a_t * b - b_t * a * x + b_t * b,
              x_t * a_t * a * x - 2 * (x_t * a_t * b) + b_t * b})
            r.compare(at(a, x, b), squares, stated);
    });
    return r;
}();

constexpr row quadratic_form_by_entries = [] {
    row r{
        "004.2b-step",
        "∂xᵀ/∂xᵢ = eᵢᵀ, ∂(Ax)/∂xᵢ = Aeᵢ, ∂(xᵀAx)/∂xᵢ = eᵢᵀAx + xᵀAeᵢ; eᵢᵀAx + xᵀAeᵢ = 2Σⱼ Aᵢⱼxⱼ = 2(Ax)ᵢ if A = Aᵀ"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const a = sample_matrix<T, N, N>(4);
        auto const s = sample_symmetric_matrix<T, N>(5);
        auto const x = scale * sample_vector<T, N>(6);
        for (std::size_t i = 0; i < N; ++i) {
            // ∂/∂xᵢ is the derivative along eᵢ.
            auto const e = basis_vector<T, N>(i);
            r.compare(at(x), jvp([](auto const& t) { return transpose(t); }, x, e), transpose(e));
            r.compare(at(a, x), jvp([&](auto const& t) { return a * t; }, x, e), a * e);
            r.compare(at(a, x), jvp([&](auto const& t) { return dot(t, a * t); }, x, e),
                      dot(e, a * x) + dot(x, a * e));
            auto const slope = jvp([&](auto const& t) { return dot(t, s * t); }, x, e);
            T twice_the_sum{};
            for (std::size_t j = 0; j < N; ++j) twice_the_sum += 2 * s(i, j) * x[j];
            for (T const& stated : {dot(e, s * x) + dot(x, s * e), twice_the_sum, 2 * (s * x)[i]})
                r.compare(at(s, x), slope, stated);
        }
    });
    return r;
}();

// 3 Derivatives

constexpr row three_derivatives = [] {
    row r{
        "004.3a",
        "(x³ + x + 1)² → 2(x³ + x + 1)(3x² + 1), (e²ˣ − 1)/(e²ˣ + 1) → 4e²ˣ/(e²ˣ + 1)², (1 − x)·log(1 − x) → −log(1 − x) − 1",
        1};
    for_each_of(
        [&](auto const& x) {
            auto const slope = derivative([](auto t) { return pow(pow(t, 3) + t + 1, 2); }, x);
            auto const stated = 2 * (x * x * x + x + 1) * (3 * (x * x) + 1);
            r.compare(at(x), slope, stated);
            // Both are exact at these doubles.
            r.require(at(x), slope == stated);
        },
        dyadic_points, std::array{-1024.0, -0x1p-10, 0x1p-10, 1024.0}, rational_points);

    auto const f2 = [](auto x) { return (exp(2 * x) - 1) / (exp(2 * x) + 1); };
    auto const f2_slope = [](auto x) {
        return 4 * exp(2 * x) / ((exp(2 * x) + 1) * (exp(2 * x) + 1));
    };
    for (double const x : {-350.0, -20.0, -3.7, -1.0, -1e-8, 0.0, 1e-300, 0.1, 0.5})
        r.compare(at(x), derivative(f2, x), f2_slope(x));
    // For larger x the quotient rule subtracts what is nearly equal: f₂ times e⁻²ˣ/e⁻²ˣ does not.
    auto const f2_shrunk = [](auto x) { return (1 - exp(-2 * x)) / (1 + exp(-2 * x)); };
    for (double const x : {0.5, 1.0, 2.0, 11.3, 40.0, 170.0})
        r.compare(at(x), derivative(f2_shrunk, x), f2_slope(x));
    // Any positive rational number in place of e²ˣ, its derivative 2e²ˣ: both sides are exact.
    for (rational const& e : {rational{1}, rational{1, 1000}, rational{7, 3}, rational{30000}}) {
        r.compare(at(e), jvp([](auto t) { return (t - 1) / (t + 1); }, e, 2 * e),
                  4 * e / ((e + 1) * (e + 1)));
    }

    // Not near 1 − 1/e, where the derivative is 0 and cancels.
    for (double const x : {-1e300, -1e9, -7.0, -1.0, -1e-9, 0.0, 1e-300, 0.25, 0.5, 0.9, 0.999999,
                           1 - 0x1p-30, 1 - 0x1p-53}) {
        r.compare(at(x), derivative([](auto t) { return (1 - t) * log(1 - t); }, x),
                  -log(1 - x) - 1);
    }
    // Any rational numbers in place of y = 1 − x and log y, their derivatives −1 and −1/y.
    for (auto const& [y, log_y] :
         {vector{rational{1, 3}, rational{-1}}, vector{rational{7, 2}, rational{5, 4}}}) {
        auto const f3 = [](auto const& v) { return v[0] * v[1]; };
        r.compare(at(y, log_y), jvp(f3, vector{y, log_y}, vector{rational(-1), -1 / y}),
                  -log_y - 1);
    }
    return r;
}();

constexpr row halves_of_the_norm = [] {
    row r{"004.3b", "∇½‖x‖² = x, ∇½‖x‖ = ½·½(xᵀx)^{−1/2}·2x = ½x/‖x‖ for x ≠ 0", 1};
    auto const compare = [&]<class T, std::size_t N>(vector<T, N> const& x) {
        auto const of_square = gradient([](auto const& t) { return norm_squared(t) / 2; }, x);
        r.compare(at(x), of_square, x);
        r.require(at(x), of_square == x);
        auto const of_norm = gradient([](auto const& t) { return norm(t) / 2; }, x);
        auto const of_root = gradient([](auto const& t) { return sqrt(dot(t, t)) / 2; }, x);
        T power_of_square;
        if constexpr (exact<T>) {
            power_of_square = 1 / sqrt(dot(x, x));
        } else {
            power_of_square = pow(dot(x, x), -0.5);
        }
        r.compare(at(x), of_root, T(1) / 2 * (T(1) / 2) * power_of_square * (2 * x));
        r.compare(at(x), of_norm, x / norm(x) / 2);
    };
    for_dimensions<double>([&]<class T, std::size_t N>(T scale) {
        for (int seed = 1; seed < 3; ++seed) compare(scale * sample_vector<T, N>(seed));
    });
    // Vectors of rational length
    compare(vector<rational, 1>(-3));
    compare(vector<rational, 2>{3, -4} / 7);
    compare(vector<rational, 2>{-5, 12});
    compare(vector<rational, 3>{2, -3, 6} / 5);
    compare(vector<rational, 3>{0, 8, 15});
    compare(vector<rational, 4>{1, -1, 1, 1} * 1000);
    compare(vector<rational, 5>{-1, 1, -1, 2, 3} / 1000);
    compare(vector<rational, 6>{1, 1, -1, 1, -2, 1} / 11);
    return r;
}();

constexpr row jacobians_of_the_circle = [] {
    row r{
        "004.3c",
        "∂(r·cos φ, r·sin φ)/∂(r, φ) = (cos φ −r·sin φ; sin φ r·cos φ), ∂(r·cos t, r·sin t)/∂t = (−r·sin t, r·cos t)"};
    auto const f = [](auto radius, auto angle) {
        return vector{radius * cos(angle), radius * sin(angle)};
    };
    for (double const radius : {2.0, -0.75, 0.0, 1e-30, 1e30}) {
        for (double const angle : {0.5, 0.0, -1e-9, -2.0, 100.0, 1e6}) {
            double const c = cos(angle);
            double const s = sin(angle);
            r.compare(at(radius, angle), jacobian(f, radius, angle),
                      matrix{{c, -radius * s}, {s, radius * c}});
            auto const circle = [&](auto t) { return f(radius, t); };
            vector const stated{-radius * s, radius * c};
            r.compare(at(radius, angle), jacobian(circle, angle), column_matrix(stated));
            r.compare(at(radius, angle), derivative(circle, angle), stated);
        }
    }
    // Any rational point of the circle in place of (cos φ, sin φ), its derivative (−sin φ, cos φ).
    auto const g = [](auto const& v) { return vector{v[0] * v[1], v[0] * v[2]}; };
    for (auto const& v : {vector{rational{7, 2}, rational{3, 5}, rational{-4, 5}},
                          vector{rational{-2}, rational{-5, 13}, rational{12, 13}}}) {
        auto const& [radius, c, s] = v;
        r.compare(at(v), jvp(g, v, vector{rational(1), 0, 0}), vector{c, s});
        r.compare(at(v), jvp(g, v, vector{0, -s, c}), vector{-radius * s, radius * c});
    }
    return r;
}();

constexpr row divergences = [] {
    row r{"004.3d", "div (−y, x) = 0, div (x, y) = 2"};
    for_each_of(
        [&]<class T>(vector<T, 2> const& p) {
            r.compare(at(p), divergence([](auto x, auto y) { return vector{-y, x}; }, p[0], p[1]),
                      T(0));
            r.compare(at(p), divergence([](auto x, auto y) { return vector{x, y}; }, p[0], p[1]),
                      T(2));
            r.compare(at(p), divergence([](auto const& v) { return vector{-v[1], v[0]}; }, p),
                      T(0));
            r.compare(at(p), divergence([](auto const& v) { return v; }, p), T(2));
        },
        plane_points, rational_plane_points, std::array{vector{1e300, -1e-300}});
    return r;
}();

// 4 Sigmoid derivative

/// Every form on the way to σ(1 − σ), e for e⁻ˣ.
template <class T>
constexpr std::array<T, 7> forms_of_sigmoid_slope(T const& e) {
    T const square = (1 + e) * (1 + e);
    T const s = 1 / (1 + e);
    return {-1 / square * -e,
            e / square,
            (e + 1 - 1) / square,
            (1 + e) / square - 1 / square,
            1 / (1 + e) - 1 / square,
            1 / (1 + e) * (1 - 1 / (1 + e)),
            s * (1 - s)};
}

constexpr row sigmoid_slope = [] {
    row r{"004.4", "σ = 1/(1 + e⁻ˣ) → e⁻ˣ/(1 + e⁻ˣ)² = 1/(1 + e⁻ˣ) − 1/(1 + e⁻ˣ)² = σ(1 − σ)", 1};
    auto const compare = [&](double x, double stated) {
        r.compare(at(x), derivative([](auto t) { return 1 / (1 + exp(-t)); }, x), stated);
        r.compare(at(x), derivative([](auto t) { return sigmoid(t); }, x), stated);
    };
    for (double const x : {-1.5, -350.0, -36.0, -1.0, -1e-9, 0.0}) {
        for (double const stated : forms_of_sigmoid_slope(exp(-x))) compare(x, stated);
    }
    // For positive x the differences cancel: 1 − σ is written 1/(1 + eˣ).
    for (double const x : {1e-9, 0.3, 2.5, 36.0, 350.0}) {
        compare(x, exp(-x) / ((1 + exp(-x)) * (1 + exp(-x))));
        compare(x, 1 / (1 + exp(-x)) * (1 / (1 + exp(x))));
    }
    // Any positive rational number in place of e⁻ˣ, its derivative −e⁻ˣ: every form is exact.
    for (rational const& e : {rational{1}, rational{1, 1000}, rational{7, 3}, rational{30000}}) {
        auto const slope = jvp([](auto t) { return 1 / (1 + t); }, e, -e);
        for (rational const& stated : forms_of_sigmoid_slope(e)) r.compare(at(e), slope, stated);
    }
    return r;
}();

// 5 Softmax derivative

/// Numbers of every magnitude to stand for the exponentials e^{zₖ}.
template <std::size_t K>
constexpr vector<rational, K> sample_exponentials(int seed) {
    vector<rational, K> w;
    for (std::size_t k = 0; k < K; ++k)
        w[k] = pow(rational(10), (3 * static_cast<int>(k) + seed) % 7) + seed;
    return w;
}

/// The Jacobian of softmax at z, given e^{zₖ}: as ∂e^{zₖ}/∂zₖ = e^{zₖ}, it is (∂s/∂e)·diag(e).
template <std::size_t K>
constexpr matrix<rational, K, K> exact_softmax_jacobian(vector<rational, K> const& e) {
    return jacobian([](auto const& w) { return w / sum(w); }, e) * diagonal(e);
}

constexpr row softmax_slopes = [] {
    row r{
        "004.5",
        "∂ŷᵢ/∂zⱼ = ŷᵢ(1 − ŷᵢ) if i = j, −ŷᵢŷⱼ if i ≠ j; ∂log sᵢ/∂zⱼ = (1/sᵢ)·∂sᵢ/∂zⱼ, ∂sᵢ/∂zⱼ = sᵢ(δᵢⱼ − sⱼ)",
        rounding};
    // The document's forms, given e^{zₖ}
    auto const two_quotients = []<class T, std::size_t K>(vector<T, K> const& e) {
        T const total = sum(e);
        return matrix_of<T, K>([&](auto i, auto j) {
            return i == j ? (e[i] * total - e[i] * e[i]) / (total * total)
                          : (0 * total - e[j] * e[i]) / (total * total);
        });
    };
    auto const two_cases = []<class T, std::size_t K>(vector<T, K> const& e) {
        auto const y = e / sum(e);
        return matrix_of<T, K>(
            [&](auto i, auto j) { return i == j ? y[i] * (1 - y[i]) : -y[i] * y[j]; });
    };
    auto const one_case = []<class T, std::size_t K>(vector<T, K> const& e) {
        auto const s = e / sum(e);
        return matrix_of<T, K>([&](auto i, auto j) { return s[i] * (kronecker(i, j) - s[j]); });
    };
    auto const one_case_by_log = []<class T, std::size_t K>(vector<T, K> const& e) {
        auto const s = e / sum(e);
        return matrix_of<T, K>(
            [&](auto i, auto j) { return 1 / s[i] * (s[i] * (kronecker(i, j) - s[j])); });
    };
    auto const compare = [&](auto const& z) {
        auto const e = map([](double t) { return exp(t); }, z);
        auto const j = jacobian([](auto const& t) { return softmax(t); }, z);
        r.compare(at(z), j, two_quotients(e));
        r.compare(at(z), j, two_cases(e));
        r.compare(at(z), j, one_case(e));
        auto const of_log = jacobian(
            [](auto const& t) { return map([](auto const& s) { return log(s); }, softmax(t)); }, z);
        r.compare(at(z), of_log, one_case_by_log(e));
    };
    for_dimensions<double>([&]<class, std::size_t K>() {
        for (int seed = 0; seed < 2; ++seed) compare(logits<K>(seed));
    });
    // Far apart and far from 0, but no sᵢ so close to 1 that 1 − sᵢ cancels
    compare(vector{300.0, 260.0, 300.0});
    compare(vector{-330.0, -300.0, -310.0, -300.0});
    for_dimensions<rational>([&]<class, std::size_t K>() {
        for (int seed = 0; seed < 2; ++seed) {
            auto const e = sample_exponentials<K>(seed);
            auto const j = exact_softmax_jacobian(e);
            r.compare(at(e), j, two_quotients(e));
            r.compare(at(e), j, two_cases(e));
            r.compare(at(e), j, one_case(e));
        }
    });
    return r;
}();

constexpr row log_of_softmax = [] {
    row r{"004.5-log",
          "log sᵢ = zᵢ − log Σₖ e^{zₖ} → ∂log sᵢ/∂zⱼ = δᵢⱼ − e^{zⱼ}/Σₖ e^{zₖ} = δᵢⱼ − sⱼ", 3};
    auto const log_of = [](auto const& s) { return map([](auto const& t) { return log(t); }, s); };
    // The largest logit is 0: zᵢ and −log Σₖ e^{zₖ} have the same sign and do not cancel.
    auto const compare = [&]<std::size_t K>(vector<double, K> const& z) {
        auto const e = map([](double t) { return exp(t); }, z);
        auto const stated = map([&](double t) { return t - log(sum(e)); }, z);
        r.compare(at(z), log_of(softmax_by_definition(z)), stated);
        r.compare(at(z), log_softmax(z), stated);
        auto const j = jacobian([](auto const& t) { return log_softmax(t); }, z);
        auto const in_exponentials =
            matrix_of<double, K>([&](auto i, auto k) { return kronecker(i, k) - e[k] / sum(e); });
        auto const s = softmax_by_definition(z);
        auto const in_softmax =
            matrix_of<double, K>([&](auto i, auto k) { return kronecker(i, k) - s[k]; });
        r.compare(at(z), jacobian([&](auto const& t) { return log_of(softmax(t)); }, z),
                  in_exponentials);
        r.compare(at(z), j, in_exponentials);
        r.compare(at(z), j, in_softmax);
    };
    for_dimensions<double>([&]<class, std::size_t K>() {
        for (int seed = 1; seed < 3; ++seed) {
            auto z = logits<K>(seed);
            double largest = z[0];
            for (double const t : z) largest = max(largest, t);
            compare(map([&](double t) { return t - largest; }, z));
        }
    });
    compare(vector{-40.0, 0.0, -600.0, 0.0, -1e-9});
    // (1/sᵢ)·∂sᵢ/∂zⱼ, exactly
    for_dimensions<rational>([&]<class, std::size_t K>() {
        auto const e = sample_exponentials<K>(2);
        auto const s = e / sum(e);
        auto const slopes = exact_softmax_jacobian(e);
        r.compare(at(e),
                  matrix_of<rational, K>([&](auto i, auto j) { return 1 / s[i] * slopes(i, j); }),
                  matrix_of<rational, K>([&](auto i, auto j) { return kronecker(i, j) - s[j]; }));
    });
    return r;
}();

// 6 Probability

constexpr auto squared = [](auto const& x) { return x * x; };
constexpr auto times = [](auto const& x, auto const& y) { return x * y; };

/// f(X, Y) of each two of the distributions.
constexpr void for_pairs_of_distributions(auto const& f) {
    for_distributions([&](auto const& x) { for_distributions([&](auto const& y) { f(x, y); }); });
}

constexpr row variance_of_a_product = [] {
    row r{"004.6a", "Var(XY) = Var X·Var Y for independent X, Y where E[X] = E[Y] = 0", 0,
          "a statement on distributions"};
    for_pairs_of_distributions([&](auto const& u, auto const& v) {
        auto const x = centred(u);
        auto const y = centred(v);
        r.compare(at(x.atoms, x.weights, y.atoms, y.weights), transformed(times, x, y).variance(),
                  x.variance() * y.variance());
        r.require(at(x.atoms, x.weights, y.atoms, y.weights), x.mean() == 0 && y.mean() == 0);
    });
    return r;
}();

constexpr row variance_by_moments = [] {
    row r{"004.6a-def", "Var X = E[(X − E[X])²] = E[X²] − E[X]², E[X²] = Var X + E[X]²"};
    for_dimensions<rational>([&]<class, std::size_t N>() {
        for (int seed = 0; seed < 4; ++seed) {
            auto const x = sample_distribution<N>(seed);
            rational const m = x.mean();
            r.compare(at(x.atoms, x.weights), x.variance(), x.expectation(squared) - m * m);
            r.compare(at(x.atoms, x.weights), x.expectation(squared), x.variance() + m * m);
            // E[(X − c)²] is least at c = E[X]: its derivative there is 0.
            auto const deviation = [&](auto const& c) {
                return x.expectation([&](rational const& a) { return squared(a - c); });
            };
            r.compare(at(x.atoms, x.weights), derivative(deviation, m), rational(0));
        }
    });
    return r;
}();

constexpr row variance_of_a_product_in_general = [] {
    row r{
        "004.6a-general",
        "E[XY] = E[X]E[Y], E[X²Y²] = E[X²]E[Y²], Var(XY) = Var X·Var Y + Var X·E[Y]² + Var Y·E[X]² for independent X, Y"};
    for_pairs_of_distributions([&](auto const& x, auto const& y) {
        auto const compare = [&](rational const& by_definition, rational const& stated) {
            r.compare(at(x.atoms, x.weights, y.atoms, y.weights), by_definition, stated);
        };
        auto const xy = transformed(times, x, y);
        rational const mx = squared(x.mean());
        rational const my = squared(y.mean());
        rational const vx = x.variance();
        rational const vy = y.variance();
        rational const variance = xy.variance();
        compare(xy.mean(), x.mean() * y.mean());
        compare(xy.expectation(squared), x.expectation(squared) * y.expectation(squared));
        compare(variance, x.expectation(squared) * y.expectation(squared) - mx * my);
        compare(variance, (vx + mx) * (vy + my) - mx * my);
        compare(variance, vx * vy + vx * my + vy * mx);
    });
    return r;
}();

constexpr row standardised_variable = [] {
    row r{"004.6b", "Z = (X − μ)/σ where μ = E[X] and σ² = Var X > 0: E[Z] = 0, Var Z = 1", 0,
          "a statement on distributions"};
    for_distributions([&](auto const& x) {
        rational const mu = x.mean();
        rational const sigma = sqrt(x.variance());
        auto const z = transformed([&](rational const& a) { return (a - mu) / sigma; }, x);
        r.compare(at(x.atoms, x.weights), z.mean(), rational(0));
        r.compare(at(x.atoms, x.weights), z.variance(), rational(1));
        r.require(at(x.atoms, x.weights), sigma > 0);
    });
    return r;
}();

constexpr row shifted_and_scaled_variable = [] {
    row r{"004.6b-step",
          "E[(X − μ)/σ] = (1/σ)·E[X − μ] = (E[X] − μ)/σ, Var((X − μ)/σ) = (1/σ²)·Var X for σ ≠ 0"};
    vector<rational, 2> constants[]{
        {rational{1, 2}, rational{-2, 3}}, {0, 3}, {-7, rational{1, 5}}};
    for_dimensions<rational>([&]<class, std::size_t N>() {
        for (int seed = 0; seed < 2; ++seed) {
            auto const x = sample_distribution<N>(seed);
            for (auto const& constant : constants) {
                rational const mu = constant[0];
                rational const sigma = constant[1];
                auto const compare = [&](rational const& by_definition, rational const& stated) {
                    r.compare(at(x.atoms, x.weights, mu, sigma), by_definition, stated);
                };
                auto const z = transformed([&](rational const& a) { return (a - mu) / sigma; }, x);
                compare(z.mean(),
                        1 / sigma * x.expectation([&](rational const& a) { return a - mu; }));
                compare(z.mean(), (x.mean() - mu) / sigma);
                compare(z.variance(), x.expectation([&](rational const& a) {
                    return squared((a - mu) / sigma - (x.mean() - mu) / sigma);
                }));
                compare(z.variance(), x.expectation([&](rational const& a) {
                    return squared((a - x.mean()) / sigma);
                }));
                compare(z.variance(), 1 / (sigma * sigma) * x.variance());
            }
        }
    });
    return r;
}();

constexpr row standardised_normal_density = [] {
    row r{"004.6b-normal",
          "σ·p(μ + σz; μ, σ) = p(z; 0, 1) for σ > 0, p(x; μ, σ) = e^{−(x − μ)²/(2σ²)}/(σ√(2π))", 2};
    constexpr double root = sqrt(2 * std::numbers::pi);
    for (double const mu : {0.5, -3.0, 0.0, 1024.0}) {
        for (double const sigma : {0.75, 1.0, 0x1p-20, 0x1p20}) {
            for (double const z : {1.5, -0.25, 0.0, 4.0, -6.5}) {
                // The density of Z = (X − μ)/σ at z is that of X at x = μ + σz, times ∂x/∂z.
                auto const x = value_and_derivative([&](auto t) { return mu + sigma * t; }, z);
                double const exponent = -squared(x.value - mu) / (2 * sigma * sigma);
                r.compare(at(mu, sigma, z), x.derivative * (exp(exponent) / (sigma * root)),
                          exp(-z * z / 2) / root);
            }
        }
    }
    // Mean 0 and variance 1 do not make Z normal: E[Z⁴] would be 3.
    auto const coin = weighted<2>({-1, 1}, {1, 1});
    r.require(at(coin.atoms, coin.weights),
              coin.mean() == 0 && coin.variance() == 1 &&
                  coin.expectation([](rational const& z) { return pow(z, 4); }) != 3);
    return r;
}();

using stated =
    rows_of_document<double_sum_and_distance, shapes_of_a_scalar_expression,
                     distance_of_equal_vectors, linear_form, quadratic_form, squared_residual,
                     linear_form_by_kronecker, squared_residual_expanded, quadratic_form_by_entries,
                     three_derivatives, halves_of_the_norm, jacobians_of_the_circle, divergences,
                     sigmoid_slope, softmax_slopes, log_of_softmax, variance_of_a_product,
                     variance_by_moments, variance_of_a_product_in_general, standardised_variable,
                     shifted_and_scaled_variable, standardised_normal_density>;

static_assert(all_hold(stated{}));
constinit row_list const rows(stated::all);

}  // namespace leibniz::primer::exercise_solution
