// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "quantity.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace leibniz::primer {

/// A formula that a document prints wrong, beside the one that is right.
///
/// Either both are compared with what dual numbers give, and the printed one differs where the
/// right one agrees; or what is printed has no meaning, and the compiler refuses it.
struct erratum {
    std::string_view id;
    /// As the document prints it.
    std::string_view printed;
    std::string_view right;
    /// How many units in the last place the right formula may differ.
    double bound = 0;
    /// For a formula that must not compile: the sentence of the compiler. The program that it
    /// refuses is static_tests/must_not_compile/erratum_ID.cpp, dots replaced by underscores.
    std::string_view refusal{};
    /// Why the prover cannot refute it: "no identity". Empty where it does, in proofs/.
    std::string_view without_proof{};

    /// The first point at which the printed formula differs, with the first entry that does: its
    /// row and column, the value that is right and the one that is printed.
    point where{};
    std::size_t row = 0;
    std::size_t column = 0;
    number value{};
    number misprint{};
    /// The shape of the result.
    std::size_t rows = 0;
    std::size_t columns = 0;

    double distance = 0;
    std::size_t points = 0;
    std::size_t refutations = 0;

    constexpr bool must_not_compile() const { return !refusal.empty(); }

    /// Is the printed formula shown wrong, and the right one right?
    constexpr bool refuted() const {
        return must_not_compile() ? points == 0 : refutations > 0 && distance <= bound;
    }

    /// What dual numbers give at a point, what the document prints, and what is right there.
    template <shaped X, same_shape<X> Printed, same_shape<X> Right>
    constexpr void compare(place auto const& where_compared, X const& by_dual_numbers,
                           Printed const& as_printed, Right const& as_corrected) {
        double const d = distance_between(by_dual_numbers, as_corrected);
        distance = d > distance ? d : distance;
        ++points;
        auto const x = numbers_in(by_dual_numbers);
        auto const p = numbers_in(as_printed);
        bool differs = false;
        for (std::size_t i = 0; i < x.size() && !differs; ++i) {
            differs = distance_between(x[i], p[i]) > beyond_rounding;
            if (!differs || refutations > 0) continue;
            where = where_compared.write_down();
            quantity const shape(by_dual_numbers);
            rows = shape.rows;
            columns = shape.columns;
            row = i / columns;
            column = i % columns;
            value = number(x[i]);
            misprint = number(p[i]);
        }
        refutations += differs ? 1 : 0;
    }

    /// No rounding error is that large.
    static constexpr double beyond_rounding = 0x1p40;
};

/// The errata of one source document.
template <erratum const&... Errata>
struct errata_of_document {
    static constexpr std::array<erratum const*, sizeof...(Errata)> all{&Errata...};
};
template <>
struct errata_of_document<> {
    static constexpr std::array<erratum const*, 0> all{};
};

/// One erratum in a static test: the one that is not refuted is named in the error.
template <erratum const& Erratum>
constexpr bool is_refuted() {
    static_assert(Erratum.distance <= Erratum.bound, "the corrected formula fails");
    static_assert(Erratum.refuted(), "the printed formula is not shown wrong");
    return Erratum.refuted();
}
template <erratum const&... Errata>
constexpr bool all_refuted(errata_of_document<Errata...>) {
    return (is_refuted<Errata>() && ...);
}

}  // namespace leibniz::primer
