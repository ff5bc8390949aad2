// SPDX-License-Identifier: BSL-1.0
#include "../documents.hpp"
#include "../samples.hpp"

#include <array>
#include <cstddef>

/// 000, lecture notes and solved exercise sheet 2: what is printed wrong.
namespace leibniz::primer::lecture_notes::misprints {

// x⁰ has the derivative 0 at x = 0 too, where 0·x⁻¹ has no value.
constexpr erratum power_zero{"000.power", "f(x) = xⁿ → f′(x) = n·xⁿ⁻¹",
                             "f(x) = xⁿ → f′(x) = n·xⁿ⁻¹, x ≠ 0 for n ≤ 0", 0,
                             "rational_number_divided_by_zero"};

constexpr erratum softmax_diagonal = [] {
    erratum e{"000.2-1", "i = j: ∂ŷᵢ/∂zⱼ = −ŷᵢ·ŷⱼ", "i = j: ∂ŷᵢ/∂zⱼ = ŷᵢ·(1 − ŷᵢ)", 2};
    auto const check = [&](auto const& z) {
        auto const y = softmax_by_definition(z);
        auto const j = jacobian([](auto const& t) { return softmax(t); }, z);
        e.compare(at(z), diagonal(j), map([](double t) { return -t * t; }, y),
                  map([](double t) { return t * (1 - t); }, y));
    };
    check(vector{0, 0});
    check(vector{1, 0, -2});
    check(vector{-0.5, 3, 0.25, 1});
    return e;
}();

constexpr erratum softmax_numerator = [] {
    erratum e{"000.2-1-numerator", "ŷᵢ = e^{zᵢ}", "ŷᵢ = e^{zᵢ}/Σₖe^{zₖ}", 1};
    auto const check = [&](auto const& z) {
        e.compare(at(z), softmax(z), map([](double t) { return exp(t); }, z),
                  softmax_by_definition(z));
    };
    check(vector{0, 0});
    check(vector{1, 0, -2});
    return e;
}();

constexpr erratum softmax_quotient = [] {
    erratum e{"000.2-1-quotient", "∂ŷᵢ/∂zᵢ = (ŷᵢ′h − ŷᵢh′)/h², h = Σₖe^{zₖ}",
              "∂ŷᵢ/∂zᵢ = (g′h − gh′)/h², g = e^{zᵢ}, h = Σₖe^{zₖ}", 4};
    auto const check = [&](auto const& z) {
        auto const j = jacobian([](auto const& t) { return softmax(t); }, z);
        auto const g = map([](double t) { return exp(t); }, z);
        auto const h = sum(g);
        auto const step = [h](double f, double slope_of_f, double slope_of_h) {
            return (slope_of_f * h - f * slope_of_h) / (h * h);
        };
        e.compare(at(z), diagonal(j),
                  map([&](double t) { return step(t / h, t / h * (1 - t / h), t); }, g),
                  map([&](double t) { return step(t, t, t); }, g));
    };
    check(vector{0, 0, 0});
    check(vector{1, 0, -2});
    check(vector{2, -1});
    return e;
}();

constexpr erratum exercise_2a = [] {
    erratum e{"000.2-2a", "y = 2x₁ + 3x₂² + 3/x₃ → ∇y = (2, −3, x₃²)",
              "y = 2x₁ + 3x₂² + 3/x₃ → ∇y = (2, 6x₂, −3/x₃²)"};
    using point3 = vector<rational, 3>;
    auto const y = [](auto const& x) { return 2 * x[0] + 3 * (x[1] * x[1]) + 3 / x[2]; };
    for (auto const& x : {point3{1, 2, 2}, point3{-5, rational{1, 3}, -1}, point3{0, 0, 3}}) {
        e.compare(at(x), gradient(y, x), point3{2, -3, x[2] * x[2]},
                  point3{2, 6 * x[1], -3 / (x[2] * x[2])});
    }
    return e;
}();

constexpr erratum exercise_2a_domain{"000.2-2a-domain", "y = 2x₁ + 3x₂² + 3/x₃, x ∈ ℝ³",
                                     "y = 2x₁ + 3x₂² + 3/x₃, x ∈ ℝ³, x₃ ≠ 0", 0,
                                     "rational_number_divided_by_zero"};

constexpr erratum exercise_2b = [] {
    erratum e{"000.2-2b", "z = 3 + log(2a₁) + e^{2a₃} → ∇z = (1/(2a₁), 0, e^{2a₃})",
              "z = 3 + log(2a₁) + e^{2a₃} → ∇z = (1/a₁, 0, 2e^{2a₃})"};
    auto const z = [](auto const& a) { return 3 + log(2 * a[0]) + exp(2 * a[2]); };
    for (auto const& a : {vector{1, 2, 0}, vector{0.25, -3, 0.5}, vector{5, 0, -1}}) {
        e.compare(at(a), gradient(z, a), vector{1 / (2 * a[0]), 0, exp(2 * a[2])},
                  vector{1 / a[0], 0, 2 * exp(2 * a[2])});
    }
    return e;
}();

constexpr erratum exercise_2b_domain{"000.2-2b-domain", "z = 3 + log(2a₁) + e^{2a₃}, a ∈ ℝ³",
                                     "z = 3 + log(2a₁) + e^{2a₃}, a ∈ ℝ³, a₁ > 0", 0,
                                     "log_needs_a_positive_argument"};

constexpr erratum linear_map{"000.2-3a", "z = Wx → J = w", "z = Wx → J = W", 0,
                             "a vector and a matrix cannot be added, subtracted or compared"};

/// The data of exercise 2-4: three samples of size 2.
constexpr matrix<rational, 3, 2> samples{{1, 2}, {0, 1}, {3, -1}};
constexpr vector<rational, 3> targets{1, 4, -2};
constexpr std::array weights{vector<rational, 2>{1, 1}, vector<rational, 2>{-2, 3},
                             vector<rational, 2>{rational{1, 2}, rational{2, 3}}};

constexpr erratum mean_of_squares = [] {
    erratum e{"000.2-4-mean", "L = Σᵢ(ŷᵢ − yᵢ)², the sum", "L = (1/n)·Σᵢ(ŷᵢ − yᵢ)², the mean"};
    for (auto const& w : weights) {
        rational squares = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            rational const error = samples(i, 0) * w[0] + samples(i, 1) * w[1] - targets[i];
            squares += error * error;
        }
        e.compare(at(samples, w, targets), mean_squared_error(samples * w, targets), squares,
                  squares / 3);
    }
    return e;
}();

constexpr erratum cancelled_terms = [] {
    erratum e{"000.2-4-expand", "−(Xw)ᵀy − yᵀ(Xw) = 0", "−(Xw)ᵀy − yᵀ(Xw) = −2wᵀXᵀy"};
    for (auto const& w : weights) {
        auto const p = samples * w;
        e.compare(at(samples, w, targets), -dot(p, targets) - dot(targets, p), rational{0},
                  -2 * dot(w, transpose(samples) * targets));
    }
    return e;
}();

constexpr erratum struck_term = [] {
    erratum e{"000.2-4-expand-struck", "L = (1/n)(wᵀXᵀXw + yᵀy)",
              "L = (1/n)(wᵀXᵀXw − 2wᵀXᵀy + yᵀy)"};
    for (auto const& w : weights) {
        auto const squares = dot(w, transpose(samples) * samples * w) + dot(targets, targets);
        e.compare(at(samples, w, targets), mean_squared_error(samples * w, targets), squares / 3,
                  (squares - 2 * dot(w, transpose(samples) * targets)) / 3);
    }
    return e;
}();

// Both sides are truth values: 1 where XᵀX has an inverse. The columns of X are independent where
// one of its minors is not 0.
constexpr erratum normal_equations = [] {
    erratum e{"000.2-4", "w = (XᵀX)⁻¹Xᵀy, so det XᵀX ≠ 0 for every X",
              "w = (XᵀX)⁻¹Xᵀy, det XᵀX ≠ 0 only for rank X = d"};
    e.without_proof = "no identity";
    using data = matrix<rational, 3, 2>;
    for (auto const& x : {data{{1, 2}, {2, 4}, {3, 6}}, samples, data{{0, 1}, {0, -1}, {0, 5}}}) {
        auto const minor = [&](std::size_t i, std::size_t j) {
            return x(i, 0) * x(j, 1) - x(i, 1) * x(j, 0);
        };
        bool const independent = minor(0, 1) != 0 || minor(0, 2) != 0 || minor(1, 2) != 0;
        e.compare(at(x), determinant(transpose(x) * x) != 0 ? 1 : 0, 1, independent ? 1 : 0);
    }
    return e;
}();

constexpr erratum hint = [] {
    erratum e{"000.hint", "∂(xᵀAx)/∂x = 2Ax for every A",
              "∂(xᵀAx)/∂x = (A + Aᵀ)x, = 2Ax for A = Aᵀ"};
    using square_matrix = matrix<rational, 2, 2>;
    vector<rational, 2> const x{1, 2};
    for (auto const& a : {square_matrix{{1, 2}, {0, 3}}, square_matrix{{0, -1}, {1, 0}},
                          square_matrix{{2, 1}, {1, 5}}}) {
        e.compare(at(a, x), gradient([&a](auto const& t) { return dot(t, a * t); }, x), 2 * (a * x),
                  (a + transpose(a)) * x);
    }
    return e;
}();

}  // namespace leibniz::primer::lecture_notes::misprints

namespace leibniz::primer::lecture_notes {

using misprinted =
    errata_of_document<misprints::power_zero, misprints::softmax_diagonal,
                       misprints::softmax_numerator, misprints::softmax_quotient,
                       misprints::exercise_2a, misprints::exercise_2a_domain,
                       misprints::exercise_2b, misprints::exercise_2b_domain, misprints::linear_map,
                       misprints::mean_of_squares, misprints::cancelled_terms,
                       misprints::struck_term, misprints::normal_equations, misprints::hint>;

static_assert(all_refuted(misprinted{}));
constinit erratum_list const errata(misprinted::all);

}  // namespace leibniz::primer::lecture_notes
