// SPDX-License-Identifier: BSL-1.0

#include "../documents.hpp"
#include <array>
#include <cstddef>

/// 004, exercise solution: what is printed wrong.
namespace leibniz::primer::exercise_solution::misprints {

constexpr erratum squared_distance = [] {
    erratum e{"004.1c", "‖u − v‖² = ‖u‖² − 2⟨u, v⟩ + ‖v‖² = 0",
              "‖u − v‖² = ‖u‖² − 2⟨u, v⟩ + ‖v‖², = 0 only for u = v"};
    using point2 = vector<rational, 2>;
    auto const check = [&](point2 const& u, point2 const& v) {
        e.compare(at(u, v), norm_squared(u - v), rational{0},
                  dot(u, u) - 2 * dot(u, v) + dot(v, v));
    };
    check(point2{1, 2}, point2{1, 2});
    check(point2{1, 2}, point2{3, -1});
    check(point2{rational{1, 2}, 0}, point2{0, rational{1, 3}});
    return e;
}();

constexpr erratum product_of_vectors{
    "004.1c-product", "‖u v‖² = ⟨u − v, u − v⟩", "‖u − v‖² = ⟨u − v, u − v⟩", 0,
    "two vectors have several products: write dot(a, b), outer(a, b) or cross(a, b)"};

// A sum over i leaves j free: read with j for the i on the left.
constexpr erratum summation_index = [] {
    erratum e{"004.2b-step", "∂(xᵀAx)/∂xᵢ = ΣᵢAᵢⱼxⱼ + ΣᵢAᵢⱼxⱼ, A = Aᵀ",
              "∂(xᵀAx)/∂xᵢ = ΣⱼAᵢⱼxⱼ + ΣⱼAᵢⱼxⱼ, A = Aᵀ"};
    matrix<rational, 3, 3> const a{{1, 2, 0}, {2, 5, -1}, {0, -1, 3}};
    using point3 = vector<rational, 3>;
    for (auto const& x : {point3{1, -1, 2}, point3{0, rational{1, 2}, 4}}) {
        point3 as_printed{};
        point3 as_corrected{};
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                as_printed[j] += a(i, j) * x[j] + a(i, j) * x[j];
                as_corrected[i] += a(i, j) * x[j] + a(i, j) * x[j];
            }
        }
        e.compare(at(a, x), gradient([&a](auto const& t) { return dot(t, a * t); }, x), as_printed,
                  as_corrected);
    }
    return e;
}();

constexpr erratum gradient_as_a_row{
    "004.2b", "∇(xᵀAx) = [2(Ax)₁, …, 2(Ax)ₙ] = 2Ax", "∇(xᵀAx) = [2(Ax)₁, …, 2(Ax)ₙ]ᵀ = 2Ax", 0,
    "a vector and a matrix cannot be added, subtracted or compared"};

/// Where f₃ = (1 − x)·log(1 − x) is differentiated.
constexpr std::array below_one{0.5, -2.0, -3.0, 0.75};
constexpr auto f3 = [](auto x) { return (1 - x) * log(1 - x); };

// With ∂log(y) = 1/y, as the next step has it.
constexpr erratum logarithm_by_substitution = [] {
    erratum e{"004.3a", "f₃′ = −log(1 − x) + (1 − x)·∂log(y)/y·y/x, y = 1 − x",
              "f₃′ = −log(1 − x) + (1 − x)·∂log(y)/∂y·∂y/∂x, y = 1 − x"};
    for (double const x : below_one) {
        double const y = 1 - x;
        e.compare(at(x), derivative(f3, x), -log(1 - x) + (1 - x) * (1 / y / y) * (y / x),
                  -log(1 - x) + (1 - x) * (1 / y) * -1);
    }
    return e;
}();

// log′(y) = 1/y, here at y = 1 − x.
constexpr erratum inner_derivative = [] {
    erratum e{"004.3a-inner", "f₃′ = log(1 − x)·(1 − x)′ + (1 − x)·log′(1 − x)",
              "f₃′ = log(1 − x)·(1 − x)′ + (1 − x)·log′(1 − x)·(1 − x)′"};
    for (double const x : below_one) {
        double const slope = 1 / (1 - x);
        e.compare(at(x), derivative(f3, x), log(1 - x) * -1 + (1 - x) * slope,
                  log(1 - x) * -1 + (1 - x) * slope * -1);
    }
    return e;
}();

constexpr erratum division_by_a_vector{"004.3b", "∇½‖x‖ = ½·½(xᵀx)^{−1/2}·∂(xᵀx)/x",
                                       "∇½‖x‖ = ½·½(xᵀx)^{−1/2}·∂(xᵀx)/∂x", 0,
                                       "a number cannot be divided by a vector or matrix"};

// At x = 0 the quotient is 0/0.
constexpr erratum norm_at_zero{"004.3b-zero", "∇½‖x‖ = ½·x/‖x‖", "∇½‖x‖ = ½·x/‖x‖, x ≠ 0", 0,
                               "rational_number_divided_by_zero"};

constexpr erratum stray_factors{
    "004.3c", "J_{f₆} = (cos φ −r·sin φ; sin φ r·cos φ)[∂f₁/∂t][−r·sin t]",
    "J_{f₆} = (cos φ −r·sin φ; sin φ r·cos φ)", 0,
    "a matrix product needs as many columns on the left as rows on the right"};

/// Where σ is differentiated.
constexpr std::array logits_of_one{1.0, -1.0, 0.5, 2.0};
constexpr auto sigma = [](auto x) { return 1 / (1 + exp(-x)); };

constexpr erratum exponent = [] {
    erratum e{"004.4a", "σ′ = d/dx (1 + e⁻ˣ)^{−1/2}", "σ′ = d/dx (1 + e⁻ˣ)⁻¹", 1};
    for (double const x : logits_of_one) {
        double const a = exp(-x);
        e.compare(at(x), derivative(sigma, x), 0.5 * a / ((1 + a) * sqrt(1 + a)),
                  a / ((1 + a) * (1 + a)));
    }
    return e;
}();

constexpr erratum divided_twice = [] {
    erratum e{"004.4a-divided-twice", "σ′ = −(1 + e⁻ˣ)⁻²(−e⁻ˣ)/(1 + e⁻ˣ)²",
              "σ′ = −(1 + e⁻ˣ)⁻²(−e⁻ˣ)", 1};
    for (double const x : logits_of_one) {
        double const a = exp(-x);
        double const square = (1 + a) * (1 + a);
        e.compare(at(x), derivative(sigma, x), -(1 / square) * -a / square, -(1 / square) * -a);
    }
    return e;
}();

// The right difference is less than its terms: their rounding errors grow to 5 ulp.
constexpr erratum lost_sign = [] {
    erratum e{"004.4b", "σ′ = (1 + eˣ)/(1 + eˣ)² − 1/(1 + e⁻ˣ)²",
              "σ′ = (1 + e⁻ˣ)/(1 + e⁻ˣ)² − 1/(1 + e⁻ˣ)²", 5};
    for (double const x : logits_of_one) {
        double const a = exp(-x);
        double const b = exp(x);
        double const square = (1 + a) * (1 + a);
        e.compare(at(x), derivative(sigma, x), (1 + b) / ((1 + b) * (1 + b)) - 1 / square,
                  (1 + a) / square - 1 / square);
    }
    return e;
}();

// A fair coin has mean 0 and variance 1 too: X = 0 or 2. A normal Z has E[Z⁴] = 3.
constexpr erratum standard_normal = [] {
    erratum e{"004.6b-normal", "E[Z] = 0, Var Z = 1 → Z ~ N(0, 1), E[Z⁴] = 3",
              "E[Z⁴] = E[(X − μ)⁴]/σ⁴; Z ~ N(0, 1) only for X ~ N(μ, σ²)"};
    auto const check = [&](auto const& values, auto const& weights, rational mean, rational sigma) {
        rational of_z = 0;
        rational of_x = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            rational const deviation = values[i] - mean;
            of_z += weights[i] * pow(deviation / sigma, 4);
            of_x += weights[i] * pow(deviation, 4);
        }
        e.compare(at(values, weights), of_z, rational{3}, of_x / pow(sigma, 4));
    };
    constexpr rational half{1, 2};
    constexpr rational eighth{1, 8};
    check(vector<rational, 2>{0, 2}, vector{half, half}, 1, 1);
    check(vector<rational, 3>{-3, 1, 5}, vector{eighth, 6 * eighth, eighth}, 1, 2);
    return e;
}();

}  // namespace leibniz::primer::exercise_solution::misprints

namespace leibniz::primer::exercise_solution {

using misprinted =
    errata_of_document<misprints::squared_distance, misprints::product_of_vectors,
                       misprints::summation_index, misprints::gradient_as_a_row,
                       misprints::logarithm_by_substitution, misprints::inner_derivative,
                       misprints::division_by_a_vector, misprints::norm_at_zero,
                       misprints::stray_factors, misprints::exponent, misprints::divided_twice,
                       misprints::lost_sign, misprints::standard_normal>;

static_assert(all_refuted(misprinted{}));
constinit erratum_list const errata(misprinted::all);

}  // namespace leibniz::primer::exercise_solution
