// SPDX-License-Identifier: BSL-1.0
#include "documents.hpp"
#include "samples.hpp"

/// 002: exercise sheet on the math primer, 2018/19.
namespace leibniz::primer::exercise_sheet {

constexpr row linear_map = [] {
    row r{"002.2-1a", "z = Wx → ∂z/∂x = W"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        vector<T, D> const x = scale * sample_vector<T, D>(1);
        auto const w = sample_matrix<T, N, D>(2);
        r.compare(at(w, x), jacobian([w](auto const& t) { return w * t; }, x), w);
    });
    return r;
}();

/// The row xᵀWᵀ is a matrix; its Jacobian is that of the entries.
constexpr row linear_map_in_a_row = [] {
    row r{"002.2-1b", "z = xᵀWᵀ = (Wx)ᵀ → ∂z/∂x = W"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        vector<T, D> const x = scale * sample_vector<T, D>(3);
        auto const w = sample_matrix<T, N, D>(4);
        auto const z = [w](auto const& t) { return transpose(t) * transpose(w); };
        matrix<T, 1, N> stated{};
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t k = 0; k < D; ++k) stated(0, i) += w(i, k) * x[k];
        }
        r.compare(at(w, x), z(x), stated);
        r.compare(at(w, x), jacobian([z](auto const& t) { return z(t).row(0); }, x), w);
    });
    return r;
}();

/// e^x is left out where it overflows.
constexpr row elementwise = [] {
    row r{"002.2-1c",
          "zᵢ = f(xᵢ) → ∂zᵢ/∂xⱼ = f′(xᵢ) for i = j and 0 for i ≠ j, ∂z/∂x = diag(f′(x))"};
    auto const check = [&]<class T, std::size_t D>(auto const& f, vector<T, D> const& x) {
        matrix<T, D, D> stated{};
        for (std::size_t i = 0; i < D; ++i) stated(i, i) = f.slope(x[i]);
        r.compare(at(x), jacobian([f](auto const& t) { return map(f.function, t); }, x), stated);
    };
    for_dimensions<double, rational>([&]<class T, std::size_t D>(T scale) {
        vector<T, D> const x = scale * sample_vector<T, D>(5);
        check(cubic, x);
        check(square_plus_two, x);
    });
    for_dimensions<double>([&]<class T, std::size_t D>(T scale) {
        vector<T, D> const x = scale * sample_vector<T, D>(6);
        check(sine, x);
        if (scale <= 1) check(exponential, x);
    });
    return r;
}();

// Losses of several outputs, each with its gradient by hand.

struct sum_of_cubes {
    static constexpr auto function(auto const& z) {
        return sum(map([](auto const& t) { return t * t * t; }, z));
    }
    static constexpr auto slope(auto const& z) {
        return map([](auto const& t) { return 3 * t * t; }, z);
    }
};
struct fourth_power_of_norm {
    static constexpr auto function(auto const& z) { return norm_squared(z) * norm_squared(z); }
    static constexpr auto slope(auto const& z) { return 4 * norm_squared(z) * z; }
};
struct sum_of_exponentials {
    static constexpr auto function(auto const& z) {
        return sum(map([](auto const& t) { return exp(t); }, z));
    }
    static constexpr auto slope(auto const& z) {
        return map([](auto const& t) { return exp(t); }, z);
    }
};

constexpr row linear_map_by_weights = [] {
    row r{"002.2-1d-tensor", "z = Wx → ∂zₖ/∂wᵢⱼ = δₖᵢxⱼ"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        vector<T, D> const x = scale * sample_vector<T, D>(1);
        auto const w = sample_matrix<T, N, D>(4);
        vector<matrix<T, N, D>, N> stated{};
        for (std::size_t k = 0; k < N; ++k) {
            for (std::size_t i = 0; i < N; ++i) {
                for (std::size_t j = 0; j < D; ++j) stated[k](i, j) = k == i ? x[j] : T(0);
            }
        }
        r.compare(at(w, x), partial<0>([x](auto const& m) { return m * x; }, w), stated);
    });
    return r;
}();

constexpr row loss_of_weights = [] {
    row r{"002.2-1d", "z = Wx → ∂L/∂W = Σₖ(∂L/∂zₖ)(∂zₖ/∂W) = (∇_z L)xᵀ ∈ ℝⁿˣᵈ"};
    auto const check = [&]<class T, std::size_t N, std::size_t D>(
                           auto const& loss, matrix<T, N, D> const& w, vector<T, D> const& x) {
        auto const slope = loss.slope(w * x);
        matrix<T, N, D> product;
        matrix<T, N, D> sum{};
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < D; ++j) {
                product(i, j) = slope[i] * x[j];
                for (std::size_t k = 0; k < N; ++k) sum(i, j) += slope[k] * (k == i ? x[j] : T(0));
            }
        }
        auto const g = gradient([loss, x](auto const& m) { return loss.function(m * x); }, w);
        r.compare(at(w, x), g, product);
        r.compare(at(w, x), g, sum);
    };
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        vector<T, D> const x = scale * sample_vector<T, D>(1);
        auto const w = sample_matrix<T, N, D>(4);
        check(sum_of_cubes{}, w, x);
        if (scale != 1) return;
        check(fourth_power_of_norm{}, w, x);
        if constexpr (!exact<T>) check(sum_of_exponentials{}, w, x);
    });
    return r;
}();

/// Softmax at dyadic logits of three spreads: their differences are exact. 1 − ŷᵢ is written as the
/// sum of the other ŷₖ: near ŷᵢ = 1 the difference would cancel.
constexpr std::array spreads{0x1p-30, 0.5, 8.0};
template <std::size_t K>
constexpr double softmax_slope(vector<double, K> const& p, std::size_t i, std::size_t j) {
    return i == j ? p[i] * sum_of_others(p, i) : -(p[i] * p[j]);
}

constexpr row softmax_slope_row = [] {
    row r{"002.2-2a", "ŷᵢ = e^{zᵢ}/Σₖe^{zₖ} → ∂ŷᵢ/∂zᵢ = ŷᵢ(1 − ŷᵢ)", rounding};
    for_dimensions<double>([&]<class T, std::size_t K>() {
        for (double const spread : spreads) {
            vector<T, K> const z = spread * sample_vector<T, K>(1);
            auto const p = softmax_by_definition(z);
            vector<T, K> stated;
            for (std::size_t i = 0; i < K; ++i) stated[i] = softmax_slope(p, i, i);
            r.compare(at(z), diagonal(jacobian([](auto const& t) { return softmax(t); }, z)),
                      stated);
            if (spread < 1) r.compare(at(z), diagonal(jacobian(softmax_formula, z)), stated);
        }
    });
    return r;
}();

/// Targets whose weights may be negative, and whose sum is 1 or not: where only one weight is
/// positive, no sum of the gradient cancels.
template <std::size_t K>
constexpr vector<double, K> target(std::size_t hot, double weight, double others) {
    vector<double, K> y;
    for (std::size_t i = 0; i < K; ++i)
        y[i] = i == hot ? weight - others * static_cast<double>(K - 1) : others;
    return y;
}

constexpr row cross_entropy_chain = [] {
    row r{"002.2-2b-chain", "∂L/∂zⱼ = Σᵢ((−yᵢ/ŷᵢ)·∂ŷᵢ/∂zⱼ + (−log ŷᵢ)·∂yᵢ/∂zⱼ), where ∂yᵢ/∂zⱼ = 0",
          rounding};
    auto const loss = [](auto const& y, auto const& p) { return cross_entropy(y, p); };
    for_dimensions<double>([&]<class T, std::size_t K>() {
        for (double const spread : spreads) {
            vector<T, K> const z = spread * sample_vector<T, K>(2);
            auto const p = softmax_by_definition(z);
            for (double const others : {0.0, -0.125}) {
                auto const y = target<K>(K / 2, 1, others);
                vector<T, K> by_probability;
                vector<T, K> by_target;
                for (std::size_t i = 0; i < K; ++i) {
                    by_probability[i] = -y[i] / p[i];
                    by_target[i] = -log(p[i]);
                }
                r.compare(at(y, p), partial<1>(loss, y, p), by_probability);
                r.compare(at(y, p), partial<0>(loss, y, p), by_target);
                r.compare(at(y, z), jacobian([y](auto const&) { return y; }, z), matrix<T, K, K>{});
                vector<T, K> stated{};
                for (std::size_t j = 0; j < K; ++j) {
                    for (std::size_t i = 0; i < K; ++i)
                        stated[j] += by_probability[i] * softmax_slope(p, i, j) + by_target[i] * 0;
                }
                r.compare(at(y, z),
                          gradient([y](auto const& t) { return cross_entropy(y, softmax(t)); }, z),
                          stated);
            }
        }
    });
    return r;
}();

constexpr row cross_entropy_row = [] {
    row r{"002.2-2b",
          "L = −Σₖyₖ log ŷₖ, ŷ = softmax(z) → ∂L/∂zⱼ = ŷⱼΣᵢyᵢ − yⱼ, = ŷⱼ − yⱼ if Σᵢyᵢ = 1", 3};
    for_dimensions<double>([&]<class T, std::size_t K>() {
        auto const check = [&](vector<T, K> const& z, vector<T, K> const& y) {
            auto const p = softmax_by_definition(z);
            vector<T, K> stated;
            for (std::size_t j = 0; j < K; ++j)
                stated[j] = p[j] * sum_of_others(y, j) - y[j] * sum_of_others(p, j);
            auto const composed = [y](auto const& t) { return cross_entropy(y, softmax(t)); };
            auto const at_once = [y](auto const& t) { return softmax_cross_entropy(y, t); };
            r.compare(at(z, y), gradient(composed, z), stated);
            auto const g = gradient(at_once, z);
            r.compare(at(z, y), g, stated);
            // The printed difference, where it does not cancel.
            for (std::size_t j = 0; j < K; ++j) {
                if (y[j] > 0) continue;
                r.compare(at(z, y, j), g[j], p[j] * sum(y) - y[j]);
                if (sum(y) == 1) r.compare(at(z, y, j), g[j], p[j] - y[j]);
            }
        };
        for (double const spread : spreads) {
            vector<T, K> const z = spread * sample_vector<T, K>(3);
            check(z, target<K>(0, 1, 0));
            check(z, target<K>(K - 1, 1, -0.25));
            check(z, target<K>(K / 2, 3, -0.5));
        }
    });
    return r;
}();

/// The rows of X are (1, t, t², …) for different t: its columns are independent.
constexpr row least_squares_row = [] {
    row r{"002.2-3",
          "w = (XᵀX)⁻¹Xᵀy minimises (1/n)Σᵢ(wᵀxᵢ − yᵢ)²; (Ax)ᵀ = xᵀAᵀ, ∇ xᵀAx = 2Ax if A = Aᵀ, "
          "∇ xᵀb = b"};
    for_shapes<double, rational>([&]<class T, std::size_t N, std::size_t D>(T scale) {
        matrix<T, N, D> data;
        for (std::size_t i = 0; i < N; ++i) {
            T const t = static_cast<int>(i) - 1;
            T power = 1;
            for (std::size_t j = 0; j < D; ++j, power *= t) data(i, j) = power;
        }
        vector<T, N> const y = scale * sample_vector<T, N>(2);
        vector<T, D> const w = scale * sample_vector<T, D>(3);
        matrix<T, D, D> const normal = transpose(data) * data;
        vector<T, D> const projected = transpose(data) * y;

        // The hints, of A = X, then of A = XᵀX and b = Xᵀy
        r.compare(at(data, w), transpose(data * w), transpose(w) * transpose(data));
        r.compare(at(data, w), gradient([normal](auto const& t) { return dot(t, normal * t); }, w),
                  2 * normal * w);
        r.compare(at(data, y),
                  gradient([projected](auto const& t) { return dot(t, projected); }, w), projected);

        auto const loss = [&](auto const& v) {
            auto total = (dot(v, data.row(0)) - y[0]) * (dot(v, data.row(0)) - y[0]);
            for (std::size_t i = 1; i < N; ++i) {
                auto const error = dot(v, data.row(i)) - y[i];
                total = total + error * error;
            }
            return total / static_cast<int>(N);
        };
        r.compare(at(data, y, w), gradient(loss, w),
                  2 * (normal * w - projected) / static_cast<int>(N));

        if constexpr (exact<T> && N >= D) {
            vector<T, D> const best = inverse(normal) * projected;
            r.compare(at(data, y), gradient(loss, best), vector<T, D>{});
            r.compare(at(data, y), hessian(loss, best), 2 * normal / static_cast<int>(N));
            // Away from it by d the loss is larger by ‖Xd‖²/n > 0.
            vector<T, D> const away = w - best;
            vector<T, N> const moved = data * away;
            r.compare(at(data, y, w), loss(w) - loss(best),
                      dot(moved, moved) / static_cast<int>(N));
            r.require(at(data, y, w), loss(w) > loss(best) || w == best);
        }
    });
    return r;
}();

using stated = rows_of_document<linear_map, linear_map_in_a_row, elementwise, linear_map_by_weights,
                                loss_of_weights, softmax_slope_row, cross_entropy_chain,
                                cross_entropy_row, least_squares_row>;

static_assert(all_hold(stated{}));
constinit row_list const rows(stated::all);

}  // namespace leibniz::primer::exercise_sheet
