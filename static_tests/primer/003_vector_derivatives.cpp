// SPDX-License-Identifier: BSL-1.0
#include "documents.hpp"
#include "samples.hpp"

/// 003: notes on vector derivatives.
namespace leibniz::primer::vector_derivatives {

// The functions that the rows share. Their samples are scaled so that every sum adds numbers of one
// magnitude: dyadic arithmetic stays exact.

/// x ↦ Ax
constexpr auto linear_map = [](auto const& a) { return [a](auto const& x) { return a * x; }; };

/// x ↦ Ax + b
constexpr auto affine_map = [](auto const& a, auto const& b) {
    return [a, b](auto const& x) { return a * x + b; };
};

/// x ↦ ((Ax)₁², …, (Ax)ₘ²), with the Jacobian (2(Ax)ᵢaᵢⱼ)
constexpr auto squares = [](auto const& a) {
    return [a](auto const& x) { return map([](auto const& t) { return t * t; }, a * x); };
};
template <class T, std::size_t M, std::size_t N>
constexpr matrix<T, M, N> slope_of_squares(matrix<T, M, N> const& a, vector<T, N> const& x) {
    auto const y = a * x;
    matrix<T, M, N> stated;
    for (std::size_t i = 0; i < M; ++i) {
        for (std::size_t j = 0; j < N; ++j) stated(i, j) = 2 * y[i] * a(i, j);
    }
    return stated;
}

/// x ↦ xᵀAx
constexpr auto quadratic_form = [](auto const& a) {
    return [a](auto const& x) { return dot(x, a * x); };
};

/// x ↦ ‖Ax + b‖²
constexpr auto squared_length = [](auto const& a, auto const& b) {
    return [a, b](auto const& x) { return norm_squared(a * x + b); };
};

/// x ↦ cᵀx
constexpr auto linear_form = [](auto const& c) { return [c](auto const& x) { return dot(c, x); }; };

/// x ↦ c, a constant
constexpr auto constantly = [](auto const& c) { return [c](auto const&) { return c; }; };

constexpr auto squared_norm = [](auto const& x) { return norm_squared(x); };

/// (0, …, 1, …, 0)
template <class T, std::size_t N>
constexpr vector<T, N> unit_vector(std::size_t i) {
    vector<T, N> e{};
    e[i] = 1;
    return e;
}

/// f.template operator()<T, M, N>(scale) for shapes of up to 6 rows and columns: fewer than
/// for_shapes has, because every one is compiled anew for every function.
template <class... Ts, class F>
constexpr void for_some_shapes(F const& f) {
    static_assert(sizeof...(Ts) > 0, "in which numbers?");
    (at_scales<Ts, 1, 1>(f), ...);
    (at_scales<Ts, 1, 4>(f), ...);
    (at_scales<Ts, 3, 1>(f), ...);
    (at_scales<Ts, 2, 2>(f), ...);
    (at_scales<Ts, 2, 3>(f), ...);
    (at_scales<Ts, 4, 2>(f), ...);
    (at_scales<Ts, 3, 5>(f), ...);
    (at_scales<Ts, 6, 2>(f), ...);
    (at_scales<Ts, 5, 1>(f), ...);
    (at_scales<Ts, 1, 6>(f), ...);
}

/// f.template operator()<T, K, M, N>(scale) for dimensions no two of which are equal.
template <class... Ts, class F>
constexpr void for_different_dimensions(F const& f) {
    static_assert(sizeof...(Ts) > 0, "in which numbers?");
    (at_scales<Ts, 1, 3, 2>(f), ...);
    (at_scales<Ts, 3, 1, 4>(f), ...);
    (at_scales<Ts, 4, 2, 1>(f), ...);
    (at_scales<Ts, 2, 3, 4>(f), ...);
    (at_scales<Ts, 5, 2, 3>(f), ...);
    (at_scales<Ts, 2, 4, 6>(f), ...);
}

/// Of yᵢ = xᵀQᵢx + bᵢᵀx + cᵢ the linearization leaves ΔᵀQᵢΔ, of an affine map nothing.
constexpr row linearization = [] {
    row r{"003.linearization",
          "f(x₀ + Δ) ≈ f(x₀) + JΔ, f(x) ≈ f(x₀) + J(x − x₀), Δyᵢ ≈ Σⱼ(∂yᵢ/∂xⱼ)Δxⱼ", 0,
          "an approximation"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        vector<matrix<T, N, N>, M> q;
        for (std::size_t i = 0; i < M; ++i) q[i] = sample_matrix<T, N, N>(static_cast<int>(i) + 1);
        matrix<T, M, N> const b = scale * sample_matrix<T, M, N>(5);
        vector<T, M> const c = scale * scale * sample_vector<T, M>(6);
        auto const f = [&](auto const& x) {
            auto y = b * x + c;
            for (std::size_t i = 0; i < M; ++i) y[i] = y[i] + dot(x, q[i] * x);
            return y;
        };
        vector<T, N> const x = scale * sample_vector<T, N>(7);
        auto const j = jacobian(f, x);
        vector<T, M> quadratic;
        for (T const& shrunk : {T(1), 1 / T(exact<T> ? 10 : 8)}) {
            vector<T, N> const step = shrunk * scale * sample_vector<T, N>(8);
            auto const change = f(x + step) - f(x);
            for (std::size_t i = 0; i < M; ++i) {
                T row_times_step = 0;
                for (std::size_t k = 0; k < N; ++k) row_times_step += j(i, k) * step[k];
                T const stated = dot(step, q[i] * step);
                r.compare(at(x, step), change[i] - row_times_step, stated);
                if (shrunk == 1) {
                    quadratic[i] = stated;
                } else {
                    r.compare(at(x, step), change[i] - row_times_step,
                              quadratic[i] * shrunk * shrunk);
                }
            }
        }
        // f(x) − (f(x₀) + J(x − x₀)), for the affine map
        auto const affine = affine_map(b, c);
        vector<T, N> const far = scale * sample_vector<T, N>(9);
        r.compare(at(x, far), affine(far) - (affine(x) + jacobian(affine, x) * (far - x)),
                  vector<T, M>{});
    });
    return r;
}();

constexpr row squared_norm_row = [] {
    row r{"003.norm2-row",
          "∂(Σxᵢ²)/∂xₖ = 2xₖ, ∂‖x‖²/∂x = 2xᵀ ∈ ℝ¹ˣⁿ, ∇‖x‖² = 2x; ∇f = (∂f/∂x)ᵀ ∈ ℝⁿ"};
    auto const weighted_cubes = [](auto const& x) {
        auto sum = x[0] * x[0] * x[0];
        for (std::size_t k = 1; k < x.size(); ++k)
            sum = sum + static_cast<int>(k + 1) * (x[k] * x[k] * x[k]);
        return sum;
    };
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        for (int seed = 0; seed < 2; ++seed) {
            vector<T, N> const x = scale * sample_vector<T, N>(seed);
            vector<T, N> stated;
            vector<T, N> of_cubes;
            for (std::size_t k = 0; k < N; ++k) {
                stated[k] = 2 * x[k];
                of_cubes[k] = 3 * static_cast<int>(k + 1) * x[k] * x[k];
                r.compare(at(x), jvp(squared_norm, x, unit_vector<T, N>(k)), 2 * x[k]);
            }
            r.compare(at(x), jacobian(squared_norm, x), matrix<T, 1, N>(stated));
            r.compare(at(x), gradient(squared_norm, x), stated);
            r.compare(at(x), jacobian(weighted_cubes, x), matrix<T, 1, N>(of_cubes));
            r.compare(at(x), gradient(weighted_cubes, x), of_cubes);
        }
    });
    return r;
}();

constexpr row negative_log = [] {
    row r{"003.neg-log", "y = −log x of each entry → ∂y/∂x = diag(−1/x₁, …, −1/xₙ) for x > 0"};
    for_dimensions<double>([&]<class T, std::size_t N>() {
        for (std::size_t from = 0; from < positive_points.size(); ++from) {
            vector<T, N> x;
            matrix<T, N, N> stated{};
            for (std::size_t i = 0; i < N; ++i) {
                x[i] = positive_points[(from + i) % positive_points.size()];
                stated(i, i) = -1 / x[i];
            }
            r.compare(
                at(x),
                jacobian([](auto const& v) { return map([](auto t) { return -log(t); }, v); }, x),
                stated);
        }
    });
    return r;
}();

/// f(x) = ½‖x‖² + ½(Σxᵢ)² − bᵀx has the Hessian H = I + 11ᵀ: H·1 = (n + 1)·1, and Hv = v for v
/// perpendicular to 1 = (1, …, 1). With b = Hm the minimiser is m, and one step takes the error
/// e = x − m to e − αHe.
template <class T, std::size_t N>
struct descent {
    vector<T, N> minimiser = sample_vector<T, N>(2);
    vector<T, N> b = times_hessian(minimiser);

    static constexpr vector<T, N> times_hessian(vector<T, N> const& e) {
        T const s = sum(e);
        return map([s](auto const& entry) { return entry + s; }, e);
    }
    constexpr auto operator()(auto const& x) const {
        auto const s = sum(x);
        return T(1) / 2 * (norm_squared(x) + s * s) - dot(b, x);
    }
    constexpr vector<T, N> step(T const& alpha, vector<T, N> const& x) const {
        return x - alpha * gradient(*this, x);
    }
    constexpr T squared_error(vector<T, N> const& x) const { return norm_squared(x - minimiser); }
};

constexpr row gradient_step = [] {
    row r{"003.gradient-step",
          "x⁽ᵗ⁺¹⁾ = x⁽ᵗ⁾ − α∇f → the minimiser of a strictly convex quadratic, 0 < α < 2/λ_max"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>() {
        descent<T, N> const f;
        vector<T, N> const& m = f.minimiser;
        r.compare(at(m), gradient(f, m), vector<T, N>{});
        // α = 1/4 < 2/7: every step shortens the error to at most 3/4 of its length.
        T const alpha = T(1) / 4;
        vector<T, N> x = sample_vector<T, N>(1);
        for (int t = 0; t < 5; ++t) {
            vector<T, N> const next = f.step(alpha, x);
            vector<T, N> const error = x - m;
            r.compare(at(x, m), next - m, error - alpha * f.times_hessian(error));
            r.require(at(x, m), f.squared_error(next) <= T(9) / 16 * f.squared_error(x));
            x = next;
        }
        if constexpr (!exact<T>) {
            for (int t = 0; t < 80; ++t) x = f.step(alpha, x);
            r.require(at(x, m), f.squared_error(x) <= 0x1p-60);
        }
    });
    return r;
}();

constexpr row gradient_step_too_long = [] {
    row r{"003.gradient-step-too-long",
          "x⁽ᵗ⁺¹⁾ = x⁽ᵗ⁾ − α∇f moves away from the minimiser along an eigenvector for α > 2/λ_max"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>() {
        constexpr int n = N;
        descent<T, N> const f;
        vector<T, N> const& m = f.minimiser;
        // α = 2: the error along (1, …, 1) grows by 2n + 1, no other shrinks.
        vector<T, N> x = sample_vector<T, N>(1);
        for (int t = 0; t < 4; ++t) {
            vector<T, N> const next = f.step(2, x);
            r.compare(at(x, m), sum(next - m), -(2 * n + 1) * sum(x - m));
            r.require(at(x, m), f.squared_error(next) > f.squared_error(x));
            x = next;
        }
        // The bound 2/λ_max is sharp.
        if constexpr (exact<T>) {
            T const limit = T(2) / (n + 1);
            vector<T, N> const away = map([](T const& entry) { return entry + 1; }, m);
            r.compare(at(away, m), f.step(limit, away) - m, m - away);
            r.require(at(away, m), f.squared_error(f.step(limit - T(1) / 100, away)) < n);
            r.require(at(away, m), f.squared_error(f.step(limit + T(1) / 100, away)) > n);
        }
    });
    return r;
}();

constexpr row two_paths = [] {
    row r{"003.chain-two-paths",
          "z = h(u, v), u = f(x), v = g(x) → ∂z/∂x = (∂z/∂u)(∂u/∂x) + (∂z/∂v)(∂v/∂x)"};
    // h = u²v + v
    auto const h = [](auto const& u, auto const& v) { return u * u * v + v; };
    auto const z = [h](auto const& x) { return h(cubic.function(x), square_plus_two.function(x)); };
    for_each_of(
        [&](auto const& x) {
            auto const u = cubic.function(x);
            auto const v = square_plus_two.function(x);
            r.compare(at(x), derivative(z, x),
                      2 * u * v * cubic.slope(x) + (u * u + 1) * square_plus_two.slope(x));
        },
        dyadic_points, rational_points);
    // z = u/v
    auto const quotient = [](auto const& x) {
        return cubic.function(x) / square_plus_two.function(x);
    };
    for (rational const& x : rational_points) {
        auto const u = cubic.function(x);
        auto const v = square_plus_two.function(x);
        r.compare(at(x), derivative(quotient, x),
                  1 / v * cubic.slope(x) + -u / (v * v) * square_plus_two.slope(x));
    }
    // x a vector, u = ‖x‖² and v = cᵀx, so that ∂u/∂x = 2xᵀ and ∂v/∂x = cᵀ; z = u²v
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(3);
        vector<T, N> const c = sample_vector<T, N>(4);
        T const u = norm_squared(x);
        T const v = dot(c, x);
        matrix<T, 1, N> stated;
        for (std::size_t i = 0; i < N; ++i) stated(0, i) = 2 * u * v * (2 * x[i]) + u * u * c[i];
        auto const path = [&](auto const& t) {
            auto const s = norm_squared(t);
            return s * s * dot(c, t);
        };
        r.compare(at(x, c), jacobian(path, x), stated);
    });
    return r;
}();

// The chain rule for vectors, on zᵢ = (By)ᵢ² of yₗ = (Ax)ₗ².
constexpr auto squares_of_squares = [](auto const& b, auto const& a) {
    return [outer = squares(b), inner = squares(a)](auto const& x) { return outer(inner(x)); };
};

constexpr row chain_of_jacobians = [] {
    row r{"003.chain-jacobian", "∂z/∂x = (∂z/∂y)(∂y/∂x) with the shapes k×n = (k×m)(m×n)"};
    for_different_dimensions<double, rational>(
        [&]<class T, std::size_t K, std::size_t M, std::size_t N>(T scale) {
            auto const b = sample_matrix<T, K, M>(1);
            auto const a = sample_matrix<T, M, N>(2);
            vector<T, N> const x = scale * sample_vector<T, N>(3);
            auto const y = squares(a)(x);
            matrix<T, K, N> const stated = slope_of_squares(b, y) * slope_of_squares(a, x);
            r.compare(at(b, a, x), jacobian(squares_of_squares(b, a), x), stated);
        });
    return r;
}();

constexpr row chain_of_entries = [] {
    row r{"003.chain-sum", "∂zᵢ/∂xⱼ = Σₗ(∂zᵢ/∂yₗ)(∂yₗ/∂xⱼ), l = 1, …, m"};
    for_different_dimensions<double, rational>(
        [&]<class T, std::size_t K, std::size_t M, std::size_t N>(T scale) {
            auto const b = sample_matrix<T, K, M>(4);
            auto const a = sample_matrix<T, M, N>(5);
            vector<T, N> const x = scale * sample_vector<T, N>(6);
            auto const inner = a * x;
            auto const outer = b * squares(a)(x);
            auto const z = squares_of_squares(b, a);
            for (std::size_t j = 0; j < N; ++j) {
                auto const column = jvp(z, x, unit_vector<T, N>(j));
                for (std::size_t i = 0; i < K; ++i) {
                    T stated = 0;
                    for (std::size_t l = 0; l < M; ++l)
                        stated += (2 * outer[i] * b(i, l)) * (2 * inner[l] * a(l, j));
                    r.compare(at(b, a, x), column[i], stated);
                }
            }
        });
    return r;
}();

constexpr row chain_transposed = [] {
    row r{"003.chain-transposed", "(∂z/∂x)ᵀ = (∂y/∂x)ᵀ(∂z/∂y)ᵀ"};
    for_different_dimensions<double, rational>(
        [&]<class T, std::size_t K, std::size_t M, std::size_t N>(T scale) {
            auto const b = sample_matrix<T, K, M>(7);
            auto const a = sample_matrix<T, M, N>(8);
            vector<T, N> const x = scale * sample_vector<T, N>(9);
            auto const y = squares(a)(x);
            matrix<T, N, K> const stated =
                transpose(slope_of_squares(a, x)) * transpose(slope_of_squares(b, y));
            auto const z = squares_of_squares(b, a);
            r.compare(at(b, a, x), transpose(jacobian(z, x)), stated);
            auto const w = sample_vector<T, K>(1);
            r.compare(at(b, a, x, w), vjp(z, x, w), stated * w);
        });
    return r;
}();

constexpr row transposed_product = [] {
    row r{"003.transpose", "(AB)ᵀ = BᵀAᵀ"};
    for_different_dimensions<double, rational>(
        [&]<class T, std::size_t K, std::size_t M, std::size_t N>(T scale) {
            matrix<T, K, M> const a = scale * sample_matrix<T, K, M>(1);
            auto const b = sample_matrix<T, M, N>(3);
            r.compare(at(a, b), transpose(a * b), transpose(b) * transpose(a));
            matrix<T, N, K> stated{};
            for (std::size_t i = 0; i < K; ++i) {
                for (std::size_t j = 0; j < N; ++j) {
                    for (std::size_t l = 0; l < M; ++l) stated(j, i) += a(i, l) * b(l, j);
                }
            }
            r.compare(at(a, b), transpose(a * b), stated);
        });
    return r;
}();

constexpr row chain_to_scalar = [] {
    row r{"003.chain-scalar", "∇ₓz = (dz/dy)∇ₓy of scalars y and z; ∇‖x‖⁴ = 2‖x‖²·2x = 4‖x‖²x"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(5);
        auto const fourth_power = [](auto const& t) {
            auto const y = norm_squared(t);
            return y * y;
        };
        T const y = norm_squared(x);
        r.compare(at(x), gradient(fourth_power, x), 2 * y * (2 * x));
        r.compare(at(x), gradient(fourth_power, x), 4 * y * x);
        // z = y³ of y = xᵀAx
        auto const a = sample_matrix<T, N, N>(6);
        auto const form = quadratic_form(a);
        T const value = dot(x, a * x);
        auto const cube_of_form = [&](auto const& t) {
            auto const s = form(t);
            return s * s * s;
        };
        r.compare(at(a, x), gradient(cube_of_form, x),
                  3 * (value * value) * (a * x + transpose(a) * x));
    });
    return r;
}();

constexpr row chain_to_vector = [] {
    row r{"003.chain-vector", "∇ₓz = (∂y/∂x)ᵀ∇_y z; ∂(Xw − y)/∂w = X; ∇_w ‖Xw − y‖² = 2Xᵀ(Xw − y)"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        auto const a = sample_matrix<T, M, N>(2);
        vector<T, N> const w = scale * sample_vector<T, N>(3);
        // z = ‖y‖² of yᵢ = (Aw)ᵢ²
        auto const inner = squares(a);
        r.compare(at(a, w), gradient([inner](auto const& x) { return norm_squared(inner(x)); }, w),
                  transpose(slope_of_squares(a, w)) * (2 * inner(w)));
        vector<T, M> const y = scale * sample_vector<T, M>(4);
        r.compare(at(a, w, y), jacobian(affine_map(a, -y), w), a);
        r.compare(at(a, w, y), gradient(squared_length(a, -y), w), 2 * transpose(a) * (a * w - y));
    });
    return r;
}();

constexpr row addition = [] {
    row r{"003.addition", "∂(Σᵢfᵢ)/∂x = Σᵢ ∂fᵢ/∂x and ∇ Σᵢfᵢ = Σᵢ ∇fᵢ"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(1);
        auto const a = sample_matrix<T, M, N>(2);
        auto const b = sample_matrix<T, M, N>(3);
        matrix<T, M, N> const c = scale * sample_matrix<T, M, N>(4);
        auto const f = [first = squares(a), second = squares(b), third = linear_map(c)](
                           auto const& t) { return first(t) + second(t) + third(t); };
        r.compare(at(a, b, c, x), jacobian(f, x),
                  slope_of_squares(a, x) + slope_of_squares(b, x) + c);
    });
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(5);
        auto const a = sample_matrix<T, N, N>(6);
        vector<T, N> const c = scale * sample_vector<T, N>(7);
        auto const f = [form = quadratic_form(a), third = linear_form(c)](auto const& t) {
            return norm_squared(t) + form(t) + third(t);
        };
        r.compare(at(a, c, x), gradient(f, x), 2 * x + (a * x + transpose(a) * x) + c);
    });
    return r;
}();

constexpr row scaling = [] {
    row r{"003.scaling", "∂(c·f)/∂x = c·∂f/∂x and ∇(c·f) = c·∇f"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(6);
        auto const a = sample_matrix<T, M, N>(7);
        auto const b = sample_vector<T, M>(8);
        for (T const& c : {T(3) / 4, T(-5)}) {
            auto const f = [c, map_of_x = squares(a)](auto const& t) { return c * map_of_x(t); };
            auto const j = jacobian(f, x);
            r.compare(at(c, a, x), j, c * slope_of_squares(a, x));
            auto const y = a * x;
            r.compare(at(c, a, x), j(M - 1, N - 1), c * (2 * y[M - 1] * a(M - 1, N - 1)));
            auto const g = [c, length = squared_length(a, scale * b)](auto const& t) {
                return c * length(t);
            };
            r.compare(at(c, a, b, x), gradient(g, x), c * (2 * transpose(a) * (a * x + scale * b)));
        }
    });
    return r;
}();

constexpr row dot_product = [] {
    row r{"003.dot-product",
          "∇ uᵀv = (∂u/∂x)ᵀv + (∂v/∂x)ᵀu; entry i: Σⱼ(∂uⱼ/∂xᵢ)vⱼ + Σⱼuⱼ(∂vⱼ/∂xᵢ)"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        auto const a = sample_matrix<T, M, N>(8);
        auto const b = sample_matrix<T, M, N>(9);
        vector<T, N> const x = scale * sample_vector<T, N>(1);
        auto const first = squares(a);
        auto const second = linear_map(b);
        auto const u = first(x);
        auto const v = second(x);
        auto const slope = slope_of_squares(a, x);
        auto const g =
            gradient([first, second](auto const& t) { return dot(first(t), second(t)); }, x);
        r.compare(at(a, b, x), g, transpose(slope) * v + transpose(b) * u);
        for (std::size_t i = 0; i < N; ++i) {
            T of_u = 0;
            T of_v = 0;
            for (std::size_t j = 0; j < M; ++j) {
                of_u += slope(j, i) * v[j];
                of_v += u[j] * b(j, i);
            }
            r.compare(at(a, b, x), g[i], of_u + of_v);
        }
    });
    return r;
}();

constexpr row quadratic = [] {
    row r{"003.quadratic",
          "∇ xᵀAx = (A + Aᵀ)x, ∇(xᵀAx + bᵀx + c) = (A + Aᵀ)x + b; A + Aᵀ = 2A if A = Aᵀ"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        auto const general = sample_matrix<T, N, N>(1);
        matrix<T, N, N> const symmetric = general + transpose(general);
        vector<T, N> const x = scale * sample_vector<T, N>(2);
        vector<T, N> const b = scale * sample_vector<T, N>(3);
        T const c = 7 * scale * scale;
        auto const polynomial = [&b, &c](auto const& a) {
            return
                [form = quadratic_form(a), b, c](auto const& t) { return form(t) + dot(b, t) + c; };
        };
        matrix<T, N, N> const both = general + transpose(general);
        r.compare(at(general, x), gradient(quadratic_form(general), x), both * x);
        r.compare(at(general, b, c, x), gradient(polynomial(general), x), both * x + b);
        r.compare(at(symmetric, x), gradient(quadratic_form(symmetric), x), 2 * symmetric * x);
        r.compare(at(symmetric, b, c, x), gradient(polynomial(symmetric), x),
                  2 * symmetric * x + b);
    });
    return r;
}();

constexpr row linear = [] {
    row r{"003.linear", "∇ cᵀx = c, ∂cᵀx/∂x = cᵀ, ∇c = 0, ∂c/∂x = 0, ∂Ax/∂x = A, ∂x/∂x = I"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(4);
        vector<T, N> const c = sample_vector<T, N>(5);
        r.compare(at(c, x), gradient(linear_form(c), x), c);
        r.compare(at(c, x), jacobian(linear_form(c), x), matrix<T, 1, N>(c));
        r.compare(at(c, x), gradient(constantly(c[0]), x), vector<T, N>{});
        r.compare(at(c, x), jacobian(constantly(c), x), matrix<T, N, N>{});
        matrix<T, N, N> ones_on_diagonal{};
        for (std::size_t i = 0; i < N; ++i) ones_on_diagonal(i, i) = 1;
        r.compare(at(x), jacobian([](auto const& t) { return t; }, x), ones_on_diagonal);
    });
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(6);
        auto const a = sample_matrix<T, M, N>(7);
        r.compare(at(a, x), jacobian(linear_map(a), x), a);
    });
    return r;
}();

constexpr row residual_expanded = [] {
    row r{"003.residual-expand",
          "‖Ax + b‖² = (Ax + b)ᵀ(Ax + b) = xᵀAᵀAx + 2bᵀAx + bᵀb, (AᵀA)ᵀ = AᵀA"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(8);
        auto const a = sample_matrix<T, M, N>(9);
        vector<T, M> const b = scale * sample_vector<T, M>(1);
        auto const y = a * x + b;
        auto const normal = transpose(a) * a;
        T const expanded = dot(x, normal * x) + 2 * dot(b, a * x) + dot(b, b);
        r.compare(at(a, b, x), norm_squared(y), dot(y, y));
        r.compare(at(a, b, x), norm_squared(y), expanded);
        r.compare(at(a), transpose(normal), normal);
    });
    return r;
}();

constexpr row residual = [] {
    row r{"003.residual", "∇‖Ax + b‖² = 2Aᵀ(Ax + b), ∇‖Ax − b‖² = 2Aᵀ(Ax − b)"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        for (int seed = 1; seed < 3; ++seed) {
            vector<T, N> const x = scale * sample_vector<T, N>(seed);
            auto const a = sample_matrix<T, M, N>(seed + 2);
            vector<T, M> const b = scale * sample_vector<T, M>(seed + 4);
            r.compare(at(a, b, x), gradient(squared_length(a, b), x),
                      2 * transpose(a) * (a * x + b));
            r.compare(at(a, b, x), gradient(squared_length(a, -b), x),
                      2 * transpose(a) * (a * x - b));
        }
    });
    return r;
}();

constexpr row bilinear = [] {
    row r{"003.bilinear", "∇(Ax + b)ᵀC(Dx + e) = DᵀCᵀ(Ax + b) + AᵀC(Dx + e)"};
    for_different_dimensions<double, rational>(
        [&]<class T, std::size_t P, std::size_t Q, std::size_t N>(T scale) {
            vector<T, N> const x = scale * sample_vector<T, N>(1);
            auto const a = sample_matrix<T, P, N>(2);
            vector<T, P> const b = scale * sample_vector<T, P>(3);
            auto const c = sample_matrix<T, P, Q>(4);
            auto const d = sample_matrix<T, Q, N>(5);
            vector<T, Q> const e = scale * sample_vector<T, Q>(6);
            auto const f = [&](auto const& t) { return dot(a * t + b, c * (d * t + e)); };
            r.compare(
                at(a, c, d, x), gradient(f, x),
                transpose(d) * (transpose(c) * (a * x + b)) + transpose(a) * (c * (d * x + e)));
        });
    return r;
}();

constexpr row weighted = [] {
    row r{"003.weighted",
          "∇(Ax − b)ᵀW(Ax − b) = AᵀWᵀ(Ax − b) + AᵀW(Ax − b); = 2AᵀW(Ax − b) if W = Wᵀ"};
    for_some_shapes<double, rational>([&]<class T, std::size_t M, std::size_t N>(T scale) {
        vector<T, N> const x = scale * sample_vector<T, N>(2);
        auto const a = sample_matrix<T, M, N>(3);
        vector<T, M> const b = scale * sample_vector<T, M>(4);
        auto const general = sample_matrix<T, M, M>(5);
        matrix<T, M, M> const symmetric = general + transpose(general);
        auto const error = a * x - b;
        auto const slope = [&](matrix<T, M, M> const& w) {
            return gradient(
                [&](auto const& t) {
                    auto const s = a * t - b;
                    return dot(s, w * s);
                },
                x);
        };
        r.compare(at(a, b, general, x), slope(general),
                  transpose(a) * (transpose(general) * error) + transpose(a) * (general * error));
        r.compare(at(a, b, symmetric, x), slope(symmetric), 2 * transpose(a) * (symmetric * error));
    });
    return r;
}();

constexpr row rank_one = [] {
    row r{"003.rank-one", "∇ aᵀx xᵀb = (abᵀ + baᵀ)x"};
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T scale) {
        for (int seed = 0; seed < 2; ++seed) {
            vector<T, N> const x = scale * sample_vector<T, N>(seed);
            auto const a = sample_vector<T, N>(seed + 3);
            auto const b = sample_vector<T, N>(seed + 6);
            matrix<T, N, N> products;
            for (std::size_t i = 0; i < N; ++i) {
                for (std::size_t j = 0; j < N; ++j) products(i, j) = a[i] * b[j] + b[i] * a[j];
            }
            auto const f = [&](auto const& t) { return dot(a, t) * dot(t, b); };
            r.compare(at(a, b, x), gradient(f, x), products * x);
        }
    });
    return r;
}();

/// Vectors of whole numbers whose length is a whole number, one of each dimension.
struct whole_vector {
    std::array<int, 6> entry;
    int length;
};
constexpr std::array whole_vectors{whole_vector{{-5}, 5},
                                   whole_vector{{3, -4}, 5},
                                   whole_vector{{-2, 3, 6}, 7},
                                   whole_vector{{1, -1, 3, 5}, 6},
                                   whole_vector{{2, -2, 0, 1, 4}, 5},
                                   whole_vector{{1, 1, -1, 1, 4, -4}, 6}};

/// In doubles the norm is rounded, and the quotient again.
constexpr row distance_row = [] {
    row r{"003.distance", "∇‖x − a‖ = (x − a)/‖x − a‖ for x ≠ a", 1};
    auto const distance_to = [](auto const& a) {
        return [a](auto const& x) { return norm(x - a); };
    };
    for_dimensions<double>([&]<class T, std::size_t N>(T scale) {
        for (int seed = 0; seed < 3; ++seed) {
            vector<T, N> const x = scale * sample_vector<T, N>(seed);
            vector<T, N> const a = scale * sample_vector<T, N>(seed + 4);
            T sum = 0;
            for (std::size_t i = 0; i < N; ++i) sum += (x[i] - a[i]) * (x[i] - a[i]);
            r.compare(at(x, a), gradient(distance_to(a), x), (x - a) / sqrt(sum));
        }
    });
    for_dimensions<rational>([&]<class T, std::size_t N>() {
        whole_vector const& whole = whole_vectors[N - 1];
        for (T const& factor : {T(1), T(2, 7), T(-1, 60), T(1000)}) {
            vector<T, N> const a = sample_vector<T, N>(3);
            vector<T, N> x;
            vector<T, N> stated;
            for (std::size_t i = 0; i < N; ++i) {
                x[i] = a[i] + factor * whole.entry[i];
                stated[i] = T(factor < 0 ? -whole.entry[i] : whole.entry[i], whole.length);
            }
            r.compare(at(x, a), gradient(distance_to(a), x), stated);
        }
    });
    return r;
}();

using stated =
    rows_of_document<linearization, squared_norm_row, negative_log, gradient_step,
                     gradient_step_too_long, two_paths, chain_of_jacobians, chain_of_entries,
                     chain_transposed, transposed_product, chain_to_scalar, chain_to_vector,
                     addition, scaling, dot_product, quadratic, linear, residual_expanded, residual,
                     bilinear, weighted, rank_one, distance_row>;

static_assert(all_hold(stated{}));
constinit row_list const rows(stated::all);

}  // namespace leibniz::primer::vector_derivatives
