// SPDX-License-Identifier: BSL-1.0

#include "../documents.hpp"
#include <array>
#include <cstddef>

/// 003, notes on vector derivatives: what is printed wrong.
namespace leibniz::primer::vector_derivatives::misprints {

// For y = (x₁², x₁x₂) the remainder is (Δx₁², Δx₁Δx₂).
constexpr erratum linearization = [] {
    erratum e{"003.linearization", "Δyᵢ = Σⱼ(∂yᵢ/∂xⱼ)Δxⱼ",
              "Δyᵢ = Σⱼ(∂yᵢ/∂xⱼ)Δxⱼ + ½ΔxᵀHᵢΔx for quadratic yᵢ, Hᵢ = ∇²yᵢ"};
    using point2 = vector<rational, 2>;
    auto const f = [](auto const& x) { return vector{x[0] * x[0], x[0] * x[1]}; };
    auto const check = [&](point2 const& x, point2 const& d) {
        point2 const linear{2 * x[0] * d[0], x[1] * d[0] + x[0] * d[1]};
        e.compare(at(x, d), f(x + d) - f(x), linear, linear + point2{d[0] * d[0], d[0] * d[1]});
    };
    check(point2{1, 2}, point2{1, 1});
    check(point2{3, -1}, point2{rational{1, 10}, rational{-1, 5}});
    check(point2{0, 5}, point2{0, 2});
    return e;
}();

constexpr erratum linearization_shape{
    "003.linearization-shape", "f(x₀ + Δx) − f(x₀) ≈ (∂yᵢ/∂x₁ … ∂yᵢ/∂xₙ)Δx",
    "f(x₀ + Δx) − f(x₀) ≈ J·Δx, Δyᵢ ≈ (∂yᵢ/∂x₁ … ∂yᵢ/∂xₙ)Δx", 0,
    "a number and a vector or matrix cannot be added, subtracted or compared"};

constexpr erratum derivative_by_an_index{
    "003.norm2-row", "∂/∂k Σᵢxᵢ² = ∂/∂k xₖ² = 2xₖ", "∂/∂xₖ Σᵢxᵢ² = ∂/∂xₖ xₖ² = 2xₖ", 0,
    "an index is an integer: nothing can be differentiated by it"};

// The printed formula differentiates by xᵢ whatever j is: entry (i, j) here is that derivative.
constexpr erratum negative_logarithm = [] {
    erratum e{"003.neg-log", "∂(−log xᵢ)/∂xᵢ = −1/xᵢ for i = j, 0 for i ≠ j",
              "∂(−log xᵢ)/∂xᵢ = −1/xᵢ; ∂(−log xᵢ)/∂xⱼ = 0 for i ≠ j"};
    for (auto const& x : {vector{1, 2, 4}, vector{0.5, 3, 0.125}}) {
        matrix<double, 3, 3> by_dual_numbers;
        matrix<double, 3, 3> as_printed;
        matrix<double, 3, 3> as_corrected;
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                by_dual_numbers(i, j) = derivative([](auto t) { return -log(t); }, x[i]);
                as_printed(i, j) = i == j ? -1 / x[i] : 0;
                as_corrected(i, j) = -1 / x[i];
            }
        }
        e.compare(at(x), by_dual_numbers, as_printed, as_corrected);
    }
    return e;
}();

constexpr erratum negative_logarithm_domain{"003.neg-log-domain", "f: ℝⁿ → ℝⁿ, f(x) = −log(x)",
                                            "f: (0, ∞)ⁿ → ℝⁿ, f(x) = −log(x)", 0,
                                            "log_needs_a_positive_argument"};

constexpr erratum chain_jacobian{
    "003.chain-jacobian", "∂z/∂x, z ∈ ℝᵏ: (1×n) = (1×m)(m×n)", "∂z/∂x, z ∈ ℝᵏ: (k×n) = (k×m)(m×n)",
    0, "two matrices added, subtracted or compared have the same number of rows"};

constexpr erratum chain_sum{
    "003.chain-sum", "(∂zᵢ/∂x₁; …; ∂zᵢ/∂xₙ) = (∂zᵢ/∂y₁ … ∂zᵢ/∂y_m)(∂y₁/∂xᵢ; …; ∂y_m/∂xᵢ)",
    "(∂zᵢ/∂x₁ … ∂zᵢ/∂xₙ) = (∂zᵢ/∂y₁ … ∂zᵢ/∂y_m)·∂y/∂x", 0,
    "a number and a vector or matrix cannot be added, subtracted or compared"};

// z = (y₁y₂, y₂),  y = (x₁x₂, x₂ + x₃)
constexpr erratum chain_sum_index = [] {
    erratum e{"003.chain-sum-index", "∂zᵢ/∂xⱼ = Σₗ(∂zᵢ/∂yₗ)(∂yₗ/∂xᵢ)",
              "∂zᵢ/∂xⱼ = Σₗ(∂zᵢ/∂yₗ)(∂yₗ/∂xⱼ)"};
    using point3 = vector<rational, 3>;
    auto const z = [](auto const& x) {
        auto const y = vector{x[0] * x[1], x[1] + x[2]};
        return vector{y[0] * y[1], y[1]};
    };
    for (auto const& x : {point3{1, 2, 3}, point3{-1, rational{1, 2}, 2}}) {
        matrix<rational, 2, 2> const z_by_y{{x[1] + x[2], x[0] * x[1]}, {0, 1}};
        matrix<rational, 2, 3> const y_by_x{{x[1], x[0], 0}, {0, 1, 1}};
        matrix<rational, 2, 3> as_printed;
        for (std::size_t i = 0; i < 2; ++i) {
            for (std::size_t j = 0; j < 3; ++j)
                as_printed(i, j) = dot(z_by_y.row(i), y_by_x.column(i));
        }
        e.compare(at(x), jacobian(z, x), as_printed, z_by_y * y_by_x);
    }
    return e;
}();

/// The shapes of the following: A and X are 3×2.
constexpr matrix<rational, 3, 2> tall{{1, 2}, {0, 1}, {3, -1}};
constexpr vector<rational, 3> offset{1, -2, 4};
constexpr std::array arguments{vector<rational, 2>{1, 1}, vector<rational, 2>{-2, 3},
                               vector<rational, 2>{rational{1, 2}, rational{2, 3}}};

// b occurs nowhere before: it is any vector but y.
constexpr erratum chain_vector = [] {
    erratum e{"003.chain-vector", "∇_w‖Xw − y‖² = 2Xᵀ(Xw − b)", "∇_w‖Xw − y‖² = 2Xᵀ(Xw − y)"};
    vector<rational, 3> const b{1, 0, 0};
    for (auto const& w : arguments) {
        auto const loss = [](auto const& t) { return norm_squared(tall * t - offset); };
        e.compare(at(tall, w, offset, b), gradient(loss, w), 2 * (transpose(tall) * (tall * w - b)),
                  2 * (transpose(tall) * (tall * w - offset)));
    }
    return e;
}();

// f = (x₁x₂, x₂x₃²)
constexpr erratum scaling = [] {
    erratum e{"003.scaling", "[∂(c·f)/∂x]ᵢⱼ = ∂(c·fᵢ)/∂xᵢ", "[∂(c·f)/∂x]ᵢⱼ = ∂(c·fᵢ)/∂xⱼ"};
    using point3 = vector<rational, 3>;
    rational const c = -2;
    auto const f = [c](auto const& x) { return c * vector{x[0] * x[1], x[1] * (x[2] * x[2])}; };
    for (auto const& x : {point3{1, 2, 3}, point3{rational{-1, 2}, 4, 1}}) {
        matrix<rational, 2, 3> const j{{x[1], x[0], 0}, {0, x[2] * x[2], 2 * x[1] * x[2]}};
        matrix<rational, 2, 3> as_printed;
        for (std::size_t i = 0; i < 2; ++i) {
            for (std::size_t k = 0; k < 3; ++k) as_printed(i, k) = c * j(i, i);
        }
        e.compare(at(c, x), jacobian(f, x), as_printed, c * j);
    }
    return e;
}();

// u = Ax, v = (x₁², x₁x₂, x₂)
constexpr erratum dot_product = [] {
    erratum e{"003.dot-product", "∇uᵀv = (∂u/∂x)ᵀv + (∂v/∂x)ᵀv", "∇uᵀv = (∂u/∂x)ᵀv + (∂v/∂x)ᵀu"};
    auto const product = [](auto const& x) {
        return dot(tall * x, vector{x[0] * x[0], x[0] * x[1], x[1]});
    };
    for (auto const& x : arguments) {
        vector<rational, 3> const v{x[0] * x[0], x[0] * x[1], x[1]};
        matrix<rational, 3, 2> const v_by_x{{2 * x[0], 0}, {x[1], x[0]}, {0, 1}};
        e.compare(at(tall, x), gradient(product, x), transpose(tall) * v + transpose(v_by_x) * v,
                  transpose(tall) * v + transpose(v_by_x) * (tall * x));
    }
    return e;
}();

constexpr erratum dot_product_shape{
    "003.dot-product-shape", "Σⱼ(∂uⱼ/∂xᵢ)vⱼ = ((∂u/∂x)v)ᵢ, ∂u/∂x ∈ ℝᵐˣⁿ",
    "Σⱼ(∂uⱼ/∂xᵢ)vⱼ = ((∂u/∂x)ᵀv)ᵢ, ∂u/∂x ∈ ℝᵐˣⁿ", 0,
    "a matrix times a vector needs as many columns in the matrix as entries in the vector"};

constexpr erratum dot_product_row{"003.dot-product-row", "∇uᵀv = (∂u₁/∂x₁ … ∂u_m/∂x₁)v + …, in ℝⁿ",
                                  "∇uᵀv = (∂u/∂x)ᵀv + …, in ℝⁿ", 0,
                                  "two vectors added, subtracted or compared have the same size"};

constexpr erratum residual = [] {
    erratum e{"003.residual", "∇‖Ax + b‖² = 2AᵀAx + Aᵀb", "∇‖Ax + b‖² = 2AᵀAx + 2Aᵀb"};
    auto const b = offset;
    for (auto const& x : arguments) {
        auto const quadratic = 2 * (transpose(tall) * (tall * x));
        e.compare(at(tall, b, x),
                  gradient([&](auto const& t) { return norm_squared(tall * t + b); }, x),
                  quadratic + transpose(tall) * b, quadratic + 2 * (transpose(tall) * b));
    }
    return e;
}();

constexpr erratum residual_minus = [] {
    erratum e{"003.residual-minus", "∇‖Ax − b‖² = 2AᵀAx − Aᵀb", "∇‖Ax − b‖² = 2AᵀAx − 2Aᵀb"};
    auto const b = offset;
    for (auto const& x : arguments) {
        auto const quadratic = 2 * (transpose(tall) * (tall * x));
        e.compare(at(tall, b, x),
                  gradient([&](auto const& t) { return norm_squared(tall * t - b); }, x),
                  quadratic - transpose(tall) * b, quadratic - 2 * (transpose(tall) * b));
    }
    return e;
}();

// At x = a the quotient is 0/0.
constexpr erratum distance_at_zero{"003.distance", "∇‖x − a‖ = (x − a)/‖x − a‖",
                                   "∇‖x − a‖ = (x − a)/‖x − a‖, x ≠ a", 0,
                                   "rational_number_divided_by_zero"};

}  // namespace leibniz::primer::vector_derivatives::misprints

namespace leibniz::primer::vector_derivatives {

using misprinted = errata_of_document<
    misprints::linearization, misprints::linearization_shape, misprints::derivative_by_an_index,
    misprints::negative_logarithm, misprints::negative_logarithm_domain, misprints::chain_jacobian,
    misprints::chain_sum, misprints::chain_sum_index, misprints::chain_vector, misprints::scaling,
    misprints::dot_product, misprints::dot_product_shape, misprints::dot_product_row,
    misprints::residual, misprints::residual_minus, misprints::distance_at_zero>;

static_assert(all_refuted(misprinted{}));
constinit erratum_list const errata(misprinted::all);

}  // namespace leibniz::primer::vector_derivatives
