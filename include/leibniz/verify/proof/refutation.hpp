// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>
#include <leibniz/verify/proof/finite_field.hpp>
#include <leibniz/verify/proof/prove.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::proofs {

/// A place where two entries are shown to differ.
struct counterexample {
    bool exists = false;
    std::size_t entry = 0;
    int place = 0;
    interval<double> left{}, right{};
};

/// The j-th number of a place: few digits, so that all of them are exact. Every third place is
/// positive, and every third between 0 and 1.
constexpr double coordinate(int place, int j) {
    constexpr double some[] = {0.5,   1.25, -0.75, 2,  0.25,  -1.5, 3,
                               0.875, -0.5, 1.5,   -2, 0.625, -1.25};
    double const x = some[(j * (2 * (place / 3) + 1) + place) % 13] + j / 13 * 0.0625;
    double const size = x < 0 ? -x : x;
    return place % 3 == 0 ? size : place % 3 == 1 ? x : size / 4;
}

/// Looks for a place where the two sides of a pair differ: where enclosures by interval arithmetic
/// have no number in common or, of rational functions, where the sides differ modulo a prime, and so
/// are different fractions.
class refuter {
    program_of_claim program;
    symbolic::growing_array<interval<double>> values;
    symbolic::growing_array<std::uint64_t> residues;
    bool is_rational = true;

    using field = finite_field<prime>;

    constexpr void evaluate(int place) {
        for (std::size_t i = 1; i < program.steps.size(); ++i) {
            step const& s = program.steps[i];
            std::size_t const a = static_cast<std::size_t>(s.a), b = static_cast<std::size_t>(s.b),
                              c = static_cast<std::size_t>(s.c);
            double const x = s.kind == operation::input ? coordinate(place, s.tag) : s.number;
            bool const is_number = s.kind == operation::input || s.kind == operation::constant;
            values[i] =
                is_number ? interval<double>(x) : enclosed(s, values[a], values[b], values[c]);
            if (is_rational)
                residues[i] = is_number ? field::of(x) : modulo(s, residues[a], residues[b]);
        }
    }
    static constexpr std::uint64_t modulo(step const& s, std::uint64_t x, std::uint64_t y) {
        return s.kind == operation::add        ? field::sum(x, y)
               : s.kind == operation::subtract ? field::difference(x, y)
               : s.kind == operation::multiply ? field::product(x, y)
               : s.kind == operation::divide   ? field::quotient(x, y)
                                               : field::negation(x);
    }

    static constexpr bool are_disjoint(interval<double> const& x, interval<double> const& y) {
        return x.upper < y.lower || y.upper < x.lower;
    }
    constexpr bool differ(std::size_t k) const {
        std::size_t const l = static_cast<std::size_t>(program.left[k]),
                          r = static_cast<std::size_t>(program.right[k]);
        bool const have_values = !is_undefined(values[l]) && !is_undefined(values[r]);
        return have_values && (are_disjoint(values[l], values[r]) ||
                               (is_rational && is_finite(values[l]) && is_finite(values[r]) &&
                                residues[l] != residues[r]));
    }
    static constexpr bool is_finite(interval<double> const& x) {
        return x.upper - x.lower < 1 + 0x1p-20 * magnitude(x);
    }

public:
    constexpr explicit refuter(claim const& to_refute)
        : program(to_refute),
          values(program.steps.size(), interval<double>(0)),
          residues(program.steps.size(), 0) {
        for (step const& s : program.steps)
            is_rational =
                is_rational && s.kind != operation::function && s.kind != operation::equal;
    }

    constexpr counterexample find() {
        counterexample best;
        int const size = static_cast<int>(program.steps.size());
        int const most_places = size < 400 ? 18 : size < 1000 ? 6 : 2;
        for (int place = 0; place < most_places; ++place) {
            evaluate(place);
            for (std::size_t k = 0; k < program.entry.size(); ++k) {
                if (best.exists && best.entry <= program.entry[k]) break;
                if (!differ(k)) continue;
                best = {true, program.entry[k], place,
                        values[static_cast<std::size_t>(program.left[k])],
                        values[static_cast<std::size_t>(program.right[k])]};
            }
            if (best.exists && best.entry == program.entry[0]) break;
        }
        return best;
    }
};

}  // namespace leibniz::proofs
