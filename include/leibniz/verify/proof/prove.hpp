// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/claim.hpp>
#include <leibniz/verify/proof/dependence.hpp>
#include <leibniz/verify/proof/finite_field.hpp>
#include <leibniz/verify/proof/prover.hpp>
#include <leibniz/verify/proof/signs.hpp>
#include <leibniz/verify/proof/step.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::proofs {

/// What a proof took.
struct proof_record {
    int nodes = 0, lanes = 0, kernels = 0, draws = 0;
    /// −log₂ of a bound of the probability that a pair that is different came out equal.
    double error_exponent = 1000;
    /// In steps of a constant evaluator, about.
    double work = 0;
    /// Are there signs of something that is no step?
    bool has_hidden_signs = false;
    /// Why a pair is not proved, if that is known.
    char const* reason = nullptr;
};

/// One pass over the pairs that are not proved yet.
///
/// In the second pass constants of which the field is no faithful model are drawn at random: what
/// holds for every value of a constant holds for this one.
template <std::uint64_t P>
class proof_pass {
    using field = finite_field<P>;
    using number = std::uint64_t;

    /// An atom that was found to be a multiple of another one.
    struct multiple {
        int step, of;
        number ratio;
    };

    program_of_claim& program;
    step_list& steps;
    bool is_second;
    symbolic::growing_array<bool> is_equal;
    index_list atoms;
    symbolic::growing_array<multiple> multiples;
    bool is_settled = false, is_inconclusive = false;
    bool has_lost_constants = false;
    double bits_of_place = 0;

    static constexpr int most_atoms = 6, most_hidden = 7;

public:
    bool has_awkward_constants = false, has_unfaithful_constants = false;
    bool has_met_zero = false;
    bool has_covered = false;  // have all patterns of signs been met?
    proof_record record;

    constexpr proof_pass(program_of_claim& p, bool is_second_pass, double work_done)
        : program(p), steps(p.steps), is_second(is_second_pass), is_equal(p.entry.size(), false) {
        record.work = work_done;
    }

    constexpr bool says_equal(std::size_t k) const { return is_equal[k] && !is_inconclusive; }

    constexpr void run() {
        set_constants();
        if (!is_plain() && !find_signs(steps, is_second))
            return stop("the two sides have no common domain");
        for (step& s : steps)
            s.checks_sign = s.is_constant() && s.constant_as != constancy::rational &&
                            (s.known & (sign_matters | radicand)) &&
                            (s.known & (not_negative | not_positive)) &&
                            !(s.known & (square | minus_square | required));
        for (step const& s : steps)
            if ((s.is(kind_of_function::sign) || s.kind == operation::equal) && s.has_steps)
                return stop("the sign of a function that is constant on stretches");
        int const kernels = program.exponentials + program.logarithms + program.angles;
        int lanes = kernels == 0 && !program.has_pi
                        ? 2
                        : kernels + program.has_pi + 4 + (program.logarithms > 0 ? 3 : 0);
        // Hash-consed derivatives have many exponentials and few kernels.
        for (int fewer = 12; fewer < lanes && !is_settled; fewer *= 2) run_with(fewer);
        for (int tries = 0; tries < 3 && !is_settled; ++tries, lanes += 8) run_with(lanes);
        if (!is_settled)
            stop("a relation holds for some signs only, and not every pattern of them was met");
        bool const is_faithful = !has_unfaithful_constants || !program.has_signs;
        if ((!is_faithful || has_lost_constants) && !is_second) is_inconclusive = true;
    }

private:
    constexpr void stop(char const* reason) {
        is_settled = is_inconclusive = true;
        record.reason = reason;
    }

    /// Their values and signs, and which are drawn.
    constexpr void set_constants() {
        for (step& s : steps) {
            s.known = 0, s.decision = 0;
            if (s.kind != operation::input) s.tag = 0;
        }
        if (is_plain()) return set_plain_constants();
        find_constants(steps);
        find_signs_of_constants(steps);
        symbolic::growing_array<number> values(steps.size(), 0);
        int tags = 0;
        for (int i = 1; i < steps.count(); ++i) {
            step& s = steps[i];
            if (s.constant_as != constancy::rational) {
                draw_root_of_constant(s, tags);
                continue;
            }
            values.entries[i] = value_of_constant(s, values);
            if (s.kind == operation::constant) s.known = sign_of(s.number);
            set_constant(s, values, i, tags);
        }
    }
    /// Is no sign and no logarithm taken, and no number large?
    constexpr bool is_plain() const {
        bool is_small = true;
        for (step const& s : steps)
            is_small = is_small &&
                       (s.kind != operation::constant || (-0x1p20 < s.number && s.number < 0x1p20));
        return is_small && !is_second && !program.has_signs && program.logarithms == 0;
    }
    constexpr void set_plain_constants() {
        for (step& s : steps)
            if (s.kind == operation::constant) {
                bool const is_small = ratio_reader{}.number(s.number).denominator != 0;
                s.constant = field::of(s.number);
                has_awkward_constants = has_awkward_constants || !is_small;
            }
    }
    static constexpr unsigned sign_of(double x) {
        return (x >= 0 ? not_negative : 0u) | (x <= 0 ? not_positive : 0u);
    }
    static constexpr number value_of_constant(step const& s,
                                              symbolic::growing_array<number> const& values) {
        number const x = values.entries[s.a], y = values.entries[s.b];
        return s.kind == operation::constant   ? field::of(s.number)
               : s.kind == operation::add      ? field::sum(x, y)
               : s.kind == operation::subtract ? field::difference(x, y)
               : s.kind == operation::multiply ? field::product(x, y)
               : s.kind == operation::divide   ? field::quotient(x, y)
                                               : field::negation(x);
    }
    /// A constant is faithful if the field has its sign and, if it is a square, its root; awkward if
    /// it is not, or no ratio of small integers.
    constexpr void set_constant(step& s, symbolic::growing_array<number> const& values, int i,
                                int& tags) {
        number const value = values.entries[i];
        s.constant = value;
        bool const is_literal = s.kind == operation::constant;
        // A multiple of the prime is 0 in the field, and no zero.
        bool const is_zero =
            is_literal ? s.number == 0 : value == 0 && !(s.known & (not_negative | not_positive));
        has_lost_constants = has_lost_constants || (value == 0 && !is_zero);
        if (is_zero || (!is_literal && !program.has_signs && value != 0)) return;
        bool const is_negative = s.known & not_positive;
        bool const has_sign = is_negative || (s.known & not_negative);
        number const size = is_negative ? field::negation(value) : value;
        bool const is_square = value != 0 && field::is_square(size);
        small_ratio const ratio = small_ratio_of<P>(size);
        bool const is_small = ratio.denominator != 0 && ratio.numerator > 0;
        bool const is_faithful =
            has_sign && is_square && value != 0 &&
            (!program.has_signs || (is_small && has_faithful_root<P>(ratio.numerator) &&
                                    has_faithful_root<P>(ratio.denominator)));
        has_unfaithful_constants = has_unfaithful_constants || !is_faithful;
        has_awkward_constants = has_awkward_constants || !is_faithful || !is_small;
        bool const is_drawn = is_second && has_sign && (!is_faithful || !is_small);
        if (is_drawn) s.tag = tag_of(values, i, tags);
        if (is_square || is_drawn)
            s.known |= is_negative ? minus_square | not_positive : square | not_negative;
    }
    /// c and −c are one symbol and its negative.
    constexpr int tag_of(symbolic::growing_array<number> const& values, int i, int& tags) const {
        number const value = values.entries[i];
        for (int j = 1; j < i; ++j) {
            bool const is_drawn = steps[j].constant_as == constancy::rational && steps[j].tag != 0;
            if (is_drawn &&
                (values.entries[j] == value || values.entries[j] == field::negation(value)))
                return steps[j].tag;
        }
        return ++tags;
    }
    /// In the second pass the root of a constant is drawn, but that of a constant that is.
    constexpr void draw_root_of_constant(step& s, int& tags) {
        step const& a = steps[s.a];
        if (!s.is(kind_of_function::square_root) || a.kind != operation::constant) return;
        has_awkward_constants = true;
        if (is_second && a.number > 0 && a.tag == 0)
            s.tag = ++tags, s.known = square | not_negative;
    }

    constexpr void run_with(int lane_count) {
        for (step& s : steps) s.decision = 0;
        prover<P> lane(steps, static_cast<std::size_t>(lane_count), program.logarithms > 0,
                       static_cast<std::size_t>(program.exponentials + 16 * program.logarithms + 1),
                       static_cast<std::size_t>(program.angles + 1));
        lane.work = record.work;
        record.nodes = steps.count() - 1, record.lanes = lane_count;
        bool const has_places = lane.run();
        record.draws = lane.draws, record.kernels = static_cast<int>(lane.kernel_count());
        record.work = lane.work;
        has_met_zero = has_met_zero || lane.has_met_zero || !has_places;
        if (!has_places)
            return stop(
                "no place was found where both sides have values: is their common domain empty?");
        if (lane.is_broken || lane.has_too_few_lanes()) return;
        is_settled = true;
        for (std::size_t k = 0; k < is_equal.size(); ++k) {
            is_equal[k] = true;
            for (std::size_t l = 0; l < lane.lane_count(); ++l) compare(lane, l, k);
        }
        if (is_idle()) return;
        for (int const e : program.exponents)
            if (is_integer(lane, e))
                return stop("an exponent is an integer, and it is not known which one");
        bits_of_place = bits_for_degree(lane);
        record.error_exponent = bits_of_place * (lane_count < 4 ? lane_count : 4);
        cover_signs(lane);
        has_covered = is_settled && !is_inconclusive;
        record.draws = lane.draws, record.work = lane.work;
        has_met_zero = has_met_zero || lane.has_met_zero;
        record.error_exponent -= bits_of_entries();
        if (record.error_exponent < 50) stop("the formulas are of too high a degree");
    }
    /// Is there nothing more to be learnt? Where signs are taken it must be known whether of 0.
    constexpr bool is_idle() const { return !has_equal_pairs() && !program.has_tests; }
    static constexpr bool is_integer(prover<P> const& lane, int i) {
        number const x = lane.value_in_lane(0, i);
        return x == lane.value_in_lane(1, i) && small_ratio_of<P>(x).denominator == 1;
    }
    constexpr double bits_of_entries() const {
        double bits = 0;
        for (std::size_t n = is_equal.size(); n > 1; n = (n + 1) / 2) bits += 1;
        return bits;
    }
    constexpr bool has_equal_pairs() const {
        for (bool e : is_equal)
            if (e) return true;
        return false;
    }
    constexpr void compare(prover<P> const& lane, std::size_t l, std::size_t k) {
        is_equal[k] = is_equal[k] && lane.value_in_lane(l, program.left[k]) ==
                                         lane.value_in_lane(l, program.right[k]);
    }

    /// −log₂ of a bound of the probability that a difference vanishes at one place, by the degrees of
    /// the rational functions that the steps are (Schwartz, Zippel). A root, or a fractional exponent,
    /// multiplies the degrees of all; so do the places that were none.
    constexpr double bits_for_degree(prover<P> const& lane) const {
        symbolic::growing_array<double> degrees(steps.size(), 0);
        double* const degree = degrees.entries;
        constexpr double beyond = 0x1p80;
        double bits = 62, most = 1;
        for (int i = 1; i < steps.count(); ++i) {
            step const& s = steps[i];
            bool const is_drawn = s.tag != 0 || s.kind == operation::input;
            bool const is_function = s.kind == operation::function;
            double const kernels = is_function ? lane.degree_in_kernels(s) : 1;
            double const d = is_drawn                        ? 2
                             : s.kind == operation::constant ? 0
                             : s.is_angle()                  ? 240 * kernels
                             : s.is(kind_of_function::sign)  ? 0
                             : s.is_root() || s.takes_sign() ? degree[s.a]
                             : is_function                   ? 2 * kernels
                                           : degree[s.a] + degree[s.b] + degree[s.c];
            degree[i] = d < beyond ? d : beyond;
            if (is_function) bits -= lane.logarithm_of_denominators(s);
            if (s.is(kind_of_function::square_root)) bits -= 1;
            if (s.is(kind_of_function::nth_root))
                for (double n = steps[s.b].number; n > 1; n /= 2) bits -= 1;
        }
        for (std::size_t k = 0; k < is_equal.size(); ++k) {
            double const d = degree[program.left[k]] + degree[program.right[k]];
            most = d > most ? d : most;
        }
        for (most *= static_cast<double>(record.draws) / record.lanes; most > 1; most /= 2)
            bits -= 1;
        return bits;
    }

    /// What the sign of a product depends on.
    constexpr void collect_atoms(int i) {
        step const& s = steps[i];
        bool const is_known = s.known & (square | required | minus_square);
        if (is_known || s.kind == operation::constant) return;
        if (s.is_product()) {
            collect_atoms(s.a), collect_atoms(s.b);
        } else if (s.kind == operation::negate || s.is(kind_of_function::sign) ||
                   s.is(kind_of_function::nth_root)) {
            collect_atoms(s.a);
        } else if (!contains(atoms, i)) {
            atoms.push_back(i);
        }
    }
    static constexpr bool contains(index_list const& list, int i) {
        for (int const j : list)
            if (j == i) return true;
        return false;
    }
    /// √(x²·y) is |x|·√y: the squares in a radicand have signs.
    constexpr void collect_atoms_of_radicand(int i) {
        step const& s = steps[i];
        if (s.is_product() && s.a == s.b) collect_atoms(s.a);
        if (s.is_product() || s.kind == operation::negate || s.is_root() || s.takes_sign())
            collect_atoms_of_radicand(s.a);
        if (s.is_product() && s.a != s.b) collect_atoms_of_radicand(s.b);
    }
    constexpr void mark_radicand(int i) {
        step& s = steps[i];
        if (s.known & required) s.known |= radicand;
        if (s.is_product() || s.is_root() || s.is(kind_of_function::absolute_value))
            mark_radicand(s.a);
        if (s.is_product()) mark_radicand(s.b);
    }
    /// An atom that is a multiple of an earlier one has its sign, or the opposite one.
    constexpr void drop_multiples(prover<P> const& lane) {
        index_list kept;
        for (int const a : atoms) {
            bool is_multiple = false;
            for (int const b : kept)
                if (!is_multiple) is_multiple = are_multiples(lane, a, b);
            if (!is_multiple) kept.push_back(a);
        }
        atoms.swap(kept);
    }
    constexpr bool are_multiples(prover<P> const& lane, int a, int b) {
        number const ratio = field::quotient(lane.value_in_lane(0, a), lane.value_in_lane(0, b));
        small_ratio const r = small_ratio_of<P>(ratio);
        if (r.denominator == 0 || r.numerator == 0) return false;
        if (!field::is_square(r.numerator < 0 ? field::negation(ratio) : ratio)) return false;
        for (std::size_t l = 0; l < lane.lane_count(); ++l)
            if (!holds(lane, l, {a, b, ratio})) return false;
        multiples.push_back({a, b, ratio});
        return true;
    }
    static constexpr bool holds(prover<P> const& lane, std::size_t l, multiple const& m) {
        return lane.value_in_lane(l, m.step) ==
               field::product(m.ratio, lane.value_in_lane(l, m.of));
    }

    /// A lane shows one pattern of signs; equality must be seen in all of them.
    ///
    /// The sign of something that is no step shows in a radicand that is a perfect square: one that
    /// was never the first to be no square. Then so many lanes are drawn that a pattern is missed with
    /// probability e⁻⁴⁰; but where such a radicand depends on an algebraic constant, which is the same
    /// in all lanes, nothing is known.
    constexpr void cover_signs(prover<P>& lane) {
        atoms.count = multiples.count = 0;
        for (step const& s : steps) {
            if (s.takes_sign()) collect_atoms(s.a);
            if (s.kind == operation::function && steps.is_even_root(s))
                collect_atoms_of_radicand(s.a);
        }
        lane.for_each_halved_logarithm(program.has_even_roots, [&](int i) {
            collect_atoms_of_radicand(i);
            mark_radicand(i);
        });
        if (lane.has_halved_constant())
            return stop("the sign of a constant under a root is not known in the field");
        drop_multiples(lane);
        int const m = static_cast<int>(atoms.size());
        if (m > most_atoms) return stop("the formulas have more than 6 independent signs");
        // How often each pattern is to be met.
        int const often = bits_of_place - m - bits_of_entries() >= 51 ? 1 : 2;
        int met[1 << most_atoms] = {}, missing = 1 << m;
        auto const meet = [&](std::size_t l) { missing -= ++met[pattern(lane, l)] == often; };
        int places = static_cast<int>(lane.lane_count());
        for (std::size_t l = 0; l < lane.lane_count(); ++l) meet(l);
        for (int draws = 0; missing > 0 || (untried_conditions(lane) > 0 && draws < 24); ++draws) {
            if (draws > (35 << m) + 256) return stop("not every pattern of signs was met");
            bool const is_place = draw(lane);
            if (is_settled_by_draws(lane)) return;
            if (is_place) ++places, meet(lane.lane_count());
        }
        if (m > 0) limit_error(bits_of_place * often - m);
        int const hidden = untried_conditions(lane);
        if (hidden == 0) return;
        record.has_hidden_signs = true;
        if (has_untried_algebraic_condition(lane))
            return stop("the sign of a constant under a root is not known in the field");
        if (m + hidden > most_hidden) return stop("the roots have more than 7 independent signs");
        while (places < 40 << (m + hidden)) {
            places += draw(lane);
            if (is_settled_by_draws(lane)) return;
        }
        limit_error(57);
    }
    constexpr void limit_error(double exponent) {
        if (exponent < record.error_exponent) record.error_exponent = exponent;
    }
    constexpr bool is_settled_by_draws(prover<P> const& lane) {
        if (lane.is_broken) is_settled = false;
        if (lane.has_worked_enough()) stop("there are too many patterns of signs to meet them all");
        return lane.is_broken || is_inconclusive || is_idle();
    }
    constexpr bool draw(prover<P>& lane) {
        if (!lane.draw_another() || lane.is_broken) return false;
        for (multiple const& m : multiples)
            if (!holds(lane, lane.lane_count(), m)) {
                stop("two signs are dependent for some signs only");
                return false;
            }
        for (std::size_t k = 0; k < is_equal.size(); ++k) compare(lane, lane.lane_count(), k);
        return true;
    }
    constexpr unsigned pattern(prover<P> const& lane, std::size_t l) const {
        unsigned bits = 0;
        for (std::size_t k = 0; k < atoms.size(); ++k)
            bits |= unsigned{field::is_square(lane.value_in_lane(l, atoms[k]))} << k;
        return bits;
    }
    /// Radicands that have not yet been the first to be no square: they may follow from others.
    constexpr bool is_untried(prover<P> const& lane, int i) const {
        return (steps[i].known & radicand) && !(steps[i].known & square) &&
               !lane.has_failed[static_cast<std::size_t>(i)];
    }
    constexpr int untried_conditions(prover<P> const& lane) const {
        int n = 0;
        for (int i = 1; i < steps.count(); ++i) n += is_untried(lane, i);
        return n;
    }
    constexpr bool has_untried_algebraic_condition(prover<P> const& lane) const {
        for (int i = 1; i < steps.count(); ++i)
            if (is_untried(lane, i) && steps[i].has_algebraic_part) return true;
        return false;
    }
};

/// Proves what pairs it can, of those that are not one node.
template <std::uint64_t P>
constexpr proof_record prove(claim& c) {
    proof_record total;
    bool may_have_zeros = false;
    for (bool const is_second : {false, true}) {
        program_of_claim program(c);
        if (program.entry.size() == 0) return total;
        // Of constants that are drawn it is not known whether their difference vanishes.
        if (is_second && may_have_zeros && program.has_tests) return total;
        proof_pass<P> pass(program, is_second, total.work);
        pass.run();
        may_have_zeros = pass.has_met_zero || !pass.has_covered;
        proof_record const& r = pass.record;
        total.nodes = r.nodes > total.nodes ? r.nodes : total.nodes;
        total.lanes = r.lanes > total.lanes ? r.lanes : total.lanes;
        total.kernels = r.kernels > total.kernels ? r.kernels : total.kernels;
        total.draws += r.draws;
        total.has_hidden_signs = total.has_hidden_signs || r.has_hidden_signs;
        bool proves = false;
        for (std::size_t k = 0; k < program.entry.size(); ++k)
            if (pass.says_equal(k)) c.is_proved[program.entry[k]] = proves = true;
        if (proves && r.error_exponent < total.error_exponent)
            total.error_exponent = r.error_exponent;
        total.reason = total.reason ? total.reason : r.reason;
        total.work = r.work;
        if (!is_second && !pass.has_awkward_constants && !program.has_signs) return total;
    }
    return total;
}

}  // namespace leibniz::proofs
