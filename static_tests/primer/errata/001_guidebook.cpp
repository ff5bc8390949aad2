// SPDX-License-Identifier: BSL-1.0
#include "../documents.hpp"
#include "../samples.hpp"

#include <cstddef>

/// 001, guidebook: what is printed wrong.
namespace leibniz::primer::guidebook::misprints {

// x⁰ has the derivative 0 at x = 0 too, where 0·x⁻¹ has no value.
constexpr erratum power_zero{"001.table", "xⁿ → n·xⁿ⁻¹", "xⁿ → n·xⁿ⁻¹, x ≠ 0 for n ≤ 0", 0,
                             "rational_number_divided_by_zero"};

// The document has one name for two functions: σ of a number is the sigmoid function (4.1).
constexpr erratum softmax_named_sigma = [] {
    erratum e{"001.softmax", "∂σ(zᵢ)/∂zⱼ = σ(zᵢ)(δᵢⱼ − σ(zⱼ)), σ(x) = 1/(1 + e⁻ˣ)",
              "∂σ(z)ᵢ/∂zⱼ = σ(z)ᵢ(δᵢⱼ − σ(z)ⱼ), σ(z)ᵢ = e^{zᵢ}/Σₖe^{zₖ}", 1};
    auto const check = [&]<std::size_t K>(vector<double, K> const& z) {
        auto const right_side = [](vector<double, K> const& s) {
            matrix<double, K, K> r;
            for (std::size_t i = 0; i < K; ++i) {
                for (std::size_t j = 0; j < K; ++j) r(i, j) = s[i] * ((i == j ? 1 : 0) - s[j]);
            }
            return r;
        };
        e.compare(at(z), jacobian([](auto const& t) { return softmax(t); }, z),
                  right_side(map([](double t) { return 1 / (1 + exp(-t)); }, z)),
                  right_side(softmax_by_definition(z)));
    };
    check(vector{1, 1});
    check(vector{0, 2, -1});
    return e;
}();

}  // namespace leibniz::primer::guidebook::misprints

namespace leibniz::primer::guidebook {

using misprinted = errata_of_document<misprints::power_zero, misprints::softmax_named_sigma>;

static_assert(all_refuted(misprinted{}));
constinit erratum_list const errata(misprinted::all);

}  // namespace leibniz::primer::guidebook
