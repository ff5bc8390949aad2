// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/claim.hpp>
#include <leibniz/verify/proof/finite_field.hpp>
#include <leibniz/verify/proof/step.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::proofs {

/// A point where two entries are shown to differ.
struct counterexample {
    bool exists = false;
    std::size_t entry = 0;
    int place = 0;
    interval<double> left{}, right{};
};

/// Looks for a point where the two sides of a pair differ: where enclosures by interval arithmetic
/// have no number in common or, of rational functions, where the sides differ modulo a prime, and so
/// are different fractions.
class refuter {
    program_of_claim program;
    symbolic::growing_array<interval<double>> values;
    symbolic::growing_array<std::uint64_t> residues;
    symbolic::growing_array<double> constants;  // of the program: there may be kinks beside them
    bool is_rational = true;

    using field = finite_field<prime>;

    constexpr void evaluate(int place) {
        for (int i = 1; i < program.steps.count(); ++i) {
            step const& s = program.steps[i];
            bool const is_input = s.kind == operation::input;
            double const x = is_input ? coordinate(place, s.tag) : s.number;
            interval<double>* const v = values.entries;
            v[i] = is_input ? interval<double>(x) : enclosed(s, v[s.a], v[s.b], v[s.c]);
            std::uint64_t* const r = residues.entries;
            bool const is_number = is_input || s.kind == operation::constant;
            if (is_rational) r[i] = is_number ? field::of(x) : modulo(s, r[s.a], r[s.b]);
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
    /// Does a fraction have a value, without a pole inside?
    static constexpr bool is_narrow(interval<double> const& x) {
        return x.upper - x.lower < 1 + 0x1p-20 * magnitude(x);
    }
    constexpr bool differ(std::size_t k) const {
        interval<double> const &l = values.entries[program.left[k]],
                               &r = values.entries[program.right[k]];
        bool const have_values = is_bounded(l) && is_bounded(r);
        return have_values && (are_disjoint(l, r) || (is_rational && is_narrow(l) && is_narrow(r) &&
                                                      residues.entries[program.left[k]] !=
                                                          residues.entries[program.right[k]]));
    }

    /// Have the sides values at the last point?
    constexpr bool have_values() const {
        for (int const d : program.dropped)
            if (!is_bounded(values.entries[d])) return false;
        return true;
    }

    static constexpr int usual_places = 18;
    constexpr int place_count() const {
        int const size = program.steps.count();
        return size < 400    ? usual_places + 2 * static_cast<int>(constants.size())
               : size < 1000 ? 6
                             : 2;
    }

public:
    constexpr explicit refuter(claim const& c)
        : program(c, true),
          values(program.steps.size(), interval<double>(0)),
          residues(program.steps.size(), 0) {
        for (step const& s : program.steps) {
            is_rational = is_rational && s.kind != operation::function &&
                          s.kind != operation::equal && s.kind != operation::choose;
            double const size = s.number < 0 ? -s.number : s.number;
            bool const is_new = s.kind == operation::constant && size > 1 && size < 0x1p20;
            if (is_new && constants.size() < 4) constants.push_back(size);
        }
    }

    /// The j-th number of a place: few digits, so that all of them are exact. Every third place is
    /// positive, and every third between 0 and 1; the last ones are beyond the constants.
    constexpr double coordinate(int place, int j) const {
        constexpr double some[] = {0.5,   1.25, -0.75, 2,  0.25,  -1.5, 3,
                                   0.875, -0.5, 1.5,   -2, 0.625, -1.25};
        if (place >= usual_places) {
            double const c = constants.entries[(place - usual_places) / 2] + 0.5 + j * 0.125;
            return place % 2 == 0 ? -c : c;
        }
        double const x = some[(j * (2 * (place / 3) + 1) + place) % 13] + j / 13 * 0.0625;
        double const size = x < 0 ? -x : x;
        return place % 3 == 0 ? size : place % 3 == 1 ? x : size / 4;
    }

    constexpr bool has_signs() const { return program.has_signs; }

    /// Is the sign taken, or the equality asked, of what may be 0 on a stretch for a reason that the
    /// field does not know? It takes exp, log, sin, cos and undefined functions for independent; in
    /// an identity that is safe, in a test for 0 it is not: there they are looked at.
    constexpr bool has_doubtful_tests() {
        if (!program.has_tests) return false;
        symbolic::growing_array<bool> is_opaque(program.steps.size(), false);
        for (int i = 1; i < program.steps.count(); ++i) {
            step const& s = program.steps[i];
            bool const is_function =
                s.kind == operation::function && !s.is_root() && !s.takes_sign();
            is_opaque.entries[i] = is_function || is_opaque.entries[s.a] ||
                                   is_opaque.entries[s.b] || is_opaque.entries[s.c];
        }
        index_list tests;
        for (int i = 1; i < program.steps.count(); ++i) {
            step const& s = program.steps[i];
            bool const is_test = s.kind == operation::equal || s.is(kind_of_function::sign);
            if (is_test && (is_opaque.entries[s.a] || is_opaque.entries[s.b])) tests.push_back(i);
        }
        if (tests.size() == 0) return false;
        index_list zeros(tests.size(), 0), seen(tests.size(), 0);
        int const affordable = 8000 / program.steps.count();
        for (int place = 0; place < place_count() && place < 4 + affordable; ++place) {
            evaluate(place);
            for (std::size_t k = 0; k < tests.size(); ++k) {
                step const& s = program.steps[tests[k]];
                interval<double> const x = values.entries[s.a];
                bool const is_equal = s.kind == operation::equal;
                interval<double> const u = is_equal ? x - values.entries[s.b] : x;
                if (is_bounded(u)) ++seen[k], zeros[k] += contains(u, 0.0);
            }
        }
        for (std::size_t k = 0; k < tests.size(); ++k)
            if (seen[k] == 0 || zeros[k] > 1) return true;
        return false;
    }

    constexpr counterexample find(int most_places = 1000) {
        counterexample best;
        int const places = place_count();
        for (int turn = 0; turn < places && turn < most_places; ++turn) {
            // Among the first ones is one where the first number is negative.
            int const place = turn == 2 ? 10 : turn == 10 ? 2 : turn;
            evaluate(place);
            if (!have_values()) continue;
            for (std::size_t k = 0; k < program.entry.size(); ++k) {
                if (best.exists && best.entry <= program.entry[k]) break;
                if (!differ(k)) continue;
                best = {true, program.entry[k], place, values.entries[program.left[k]],
                        values.entries[program.right[k]]};
            }
            if (best.exists && best.entry == program.entry[0]) break;
        }
        return best;
    }
};

}  // namespace leibniz::proofs
