// SPDX-License-Identifier: BSL-1.0
#include "../documents.hpp"
#include "../samples.hpp"

#include <cstddef>

/// 002, exercise sheet of 2018/19: what is printed wrong.
namespace leibniz::primer::exercise_sheet::misprints {

constexpr erratum last_row{"002.2-1", "J_F ∈ ℝⁿˣᵈ, last row ∂F_m/∂x",
                           "J_F ∈ ℝⁿˣᵈ, last row ∂F_n/∂x", 0, "vector_index_out_of_range"};

// The chain rule of (b) sums over all i: with what (a) asks for it has its term i = j only.
constexpr erratum diagonal_only = [] {
    erratum e{"002.2-2a", "∂ŷᵢ/∂zᵢ is enough: ∂L/∂zⱼ = −yⱼ(1 − ŷⱼ)",
              "∂ŷᵢ/∂zⱼ for all i, j: ∂L/∂zⱼ = ŷⱼΣᵢyᵢ − yⱼ", 2};
    auto const check = [&]<std::size_t N>(vector<double, N> const& z, vector<double, N> const& y) {
        auto const p = softmax_by_definition(z);
        e.compare(at(z, y),
                  gradient([&y](auto const& t) { return cross_entropy(y, softmax(t)); }, z),
                  map([](double pj, double yj) { return -yj * (1 - pj); }, p, y), p * sum(y) - y);
    };
    check(vector{0, 0}, vector{0.25, 0.75});
    check(vector{1, 0, -2}, vector{0, 1, 0});
    check(vector{0.5, -1, 2}, vector{0.25, 0.25, 0.5});
    return e;
}();

constexpr erratum mean_of_squares = [] {
    erratum e{"002.2-3-mean", "L = Σᵢ(ŷᵢ − yᵢ)², the sum", "L = (1/n)·Σᵢ(ŷᵢ − yᵢ)², the mean"};
    auto const check = [&]<std::size_t N>(vector<rational, N> const& p,
                                          vector<rational, N> const& y) {
        rational squares = 0;
        for (std::size_t i = 0; i < N; ++i) squares += (p[i] - y[i]) * (p[i] - y[i]);
        e.compare(at(p, y), mean_squared_error(p, y), squares, squares / static_cast<int>(N));
    };
    check(vector<rational, 2>{1, 2}, vector<rational, 2>{0, 5});
    check(vector<rational, 3>{1, rational{1, 2}, -1}, vector<rational, 3>{2, 0, -3});
    return e;
}();

constexpr erratum hint = [] {
    erratum e{"002.2-3", "∂(xᵀAx)/∂x = 2Ax for every A",
              "∂(xᵀAx)/∂x = (A + Aᵀ)x, = 2Ax for A = Aᵀ"};
    matrix<rational, 3, 3> const a{{1, 4, 0}, {2, -1, 3}, {0, 1, 2}};
    using point3 = vector<rational, 3>;
    for (auto const& x : {point3{1, 2, -1}, point3{rational{1, 2}, 0, 3}}) {
        e.compare(at(a, x), gradient([&a](auto const& t) { return dot(t, a * t); }, x), 2 * (a * x),
                  (a + transpose(a)) * x);
    }
    return e;
}();

}  // namespace leibniz::primer::exercise_sheet::misprints

namespace leibniz::primer::exercise_sheet {

using misprinted = errata_of_document<misprints::last_row, misprints::diagonal_only,
                                      misprints::hint, misprints::mean_of_squares>;

static_assert(all_refuted(misprinted{}));
constinit erratum_list const errata(misprinted::all);

}  // namespace leibniz::primer::exercise_sheet
