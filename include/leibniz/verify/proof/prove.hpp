// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>
#include <leibniz/verify/proof/finite_field.hpp>
#include <leibniz/verify/proof/prover.hpp>
#include <leibniz/verify/proof/step.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::proofs {

using exact_graph = straight_line::graph<exact_constant>;
using index_list = symbolic::growing_array<int>;

/// What a pass of the prover says about the entries, and what it took.
struct proof_record {
    int nodes = 0, lanes = 0, kernels = 0, draws = 0;
    /// −log₂ of a bound of the probability that a pair that is different came out equal.
    double error_exponent = 1000;
    char const* reason = nullptr;
};

/// Two formulas, entry by entry, as nodes of one graph; is each pair equal?
struct claim {
    exact_graph const& nodes;
    index_list left, right;
    symbolic::growing_array<bool> is_proved;
    int inputs = 0;
};

/// The operations on which the pairs that are not one node depend, in order.
class program_of_claim {
public:
    step_list steps;
    index_list left, right;                      // steps of the pairs
    symbolic::growing_array<std::size_t> entry;  // which entries they are
    index_list place;                            // by node: its step
    std::size_t exponentials = 0, logarithms = 0, angles = 0;
    bool has_pi = false, has_signs = false;

    constexpr explicit program_of_claim(claim const& c)
        : place(static_cast<std::size_t>(c.nodes.size()), 0) {
        for (std::size_t k = 0; k < c.left.size(); ++k)
            if (!c.is_proved[k] && c.left[k] != c.right[k]) {
                place[static_cast<std::size_t>(c.left[k])] = 1;
                place[static_cast<std::size_t>(c.right[k])] = 1;
                entry.push_back(k);
            }
        for (int i = c.nodes.size() - 1; i > 0; --i) {
            exact_node const& n = c.nodes[i];
            if (place[static_cast<std::size_t>(i)] == 0 || n.kind == operation::input) continue;
            place[static_cast<std::size_t>(n.a)] = place[static_cast<std::size_t>(n.b)] = 1;
            place[static_cast<std::size_t>(n.c)] = 1;
        }
        place[0] = 0;
        steps.push_back({operation::nothing, kind_of_function::undefined, 0, 0, 0, 0, 0, nullptr, 0,
                         0, 0, false});
        for (int i = 1; i < c.nodes.size(); ++i)
            if (place[static_cast<std::size_t>(i)] != 0) append(c.nodes[i], i);
        for (std::size_t const k : entry) {
            left.push_back(place[static_cast<std::size_t>(c.left[k])]);
            right.push_back(place[static_cast<std::size_t>(c.right[k])]);
        }
    }

private:
    constexpr void append(exact_node const& n, int i) {
        using enum kind_of_function;
        bool const is_input = n.kind == operation::input,
                   is_function = n.kind == operation::function;
        kind_of_function const f = is_function ? n.function->kind : undefined;
        if (is_function) {
            exponentials += f == exponential, logarithms += f == logarithm;
            angles += f == sine || f == cosine;
            has_pi = has_pi || f == pi;
            has_signs =
                has_signs || f == absolute_value || f == sign || f == square_root || f == nth_root;
        }
        place[static_cast<std::size_t>(i)] = static_cast<int>(steps.size());
        steps.push_back({n.kind, f, is_input ? 0 : place[static_cast<std::size_t>(n.a)],
                         is_input ? 0 : place[static_cast<std::size_t>(n.b)],
                         is_input ? 0 : place[static_cast<std::size_t>(n.c)], 0, n.number,
                         n.function, 0, is_input ? n.a : 0, 0, false});
    }
};

template <std::uint64_t P>
class proof_pass {
    using field = finite_field<P>;
    using number = std::uint64_t;

    program_of_claim& program;
    step_list& steps;
    bool is_second;
    symbolic::growing_array<bool> is_equal;
    index_list atoms;

    static constexpr int most_atoms = 6, most_hidden = 7;

public:
    bool has_awkward_constants = false;
    bool is_inconclusive = false;
    proof_record record;

    constexpr proof_pass(program_of_claim& p, bool is_second_pass)
        : program(p), steps(p.steps), is_second(is_second_pass), is_equal(p.entry.size(), false) {}

    constexpr bool says_equal(std::size_t k) const { return is_equal[k] && !is_inconclusive; }

    constexpr void run() {
        set_constants();
        if (!is_second && has_awkward_constants && program.has_signs && has_unfaithful_constants) {
            is_inconclusive = true;
            return;
        }
        if (program.has_signs) find_signs_of_constants(steps);
        if (!find_signs(steps, is_second)) return stop("the two sides have no common domain");
        std::size_t const kernels = program.exponentials + program.logarithms + program.angles;
        std::size_t lanes = kernels == 0 && !program.has_pi
                                ? 2
                                : kernels + program.has_pi + 4 + (program.logarithms > 0 ? 3 : 0);
        if (lanes > 12) {
            if (!run_with(12, true)) return;
            if (is_settled) return;
        }
        if (lanes > 12 && lanes > 24 && !is_settled) {
            if (!run_with(24, true) || is_settled) return;
        }
        run_with(lanes, false);
    }

private:
    bool has_unfaithful_constants = false;
    bool is_settled = false;

    constexpr void stop(char const* reason) { is_inconclusive = true, record.reason = reason; }

    constexpr void set_constants() {
        int tags = 0;
        for (step& s : steps) {
            s.known = 0, s.decision = 0;
            if (s.kind == operation::constant) {
                s.tag = 0;
                s.constant = field::of(s.number);
                if (s.number == 0) {
                    s.known = not_negative | not_positive;
                    continue;
                }
                bool const is_negative = s.number < 0;
                bool const is_faithful =
                    field::is_square(is_negative ? field::negation(s.constant) : s.constant);
                bool const is_small = ratio_reader{}.number(s.number).denominator != 0;
                has_unfaithful_constants = has_unfaithful_constants || !is_faithful;
                has_awkward_constants = has_awkward_constants || !is_faithful || !is_small;
                if (is_second && (!is_faithful || !is_small)) s.tag = tag_of(s, tags);
                s.known = is_negative ? not_positive : not_negative;
                if (is_faithful || s.tag != 0) s.known |= is_negative ? minus_square : square;
            } else if (s.kind == operation::function &&
                       s.function == kind_of_function::square_root) {
                step const& a = steps[static_cast<std::size_t>(s.a)];
                s.tag = is_second && a.kind == operation::constant && a.number > 0 && a.tag == 0
                            ? ++tags
                            : 0;
                has_awkward_constants = has_awkward_constants || a.kind == operation::constant;
            }
        }
    }

    /// c and −c are one symbol and its negative.
    constexpr int tag_of(step const& s, int& tags) const {
        for (step const& other : steps) {
            if (&other == &s) break;
            if (other.kind == operation::constant && other.tag != 0 && other.number == -s.number)
                return other.tag;
        }
        return ++tags;
    }

    /// @return false if there is nothing more to be had.
    constexpr bool run_with(std::size_t lanes, bool is_try) {
        for (step& s : steps) s.decision = 0;
        prover<P> lane(steps, lanes, program.logarithms > 0,
                       program.exponentials + 9 * program.logarithms + 1, program.angles + 1);
        record.nodes = static_cast<int>(steps.size()) - 1, record.lanes = static_cast<int>(lanes);
        bool const has_places = lane.run();
        record.draws = lane.draws, record.kernels = static_cast<int>(lane.kernel_count());
        if (!has_places)
            return stop(
                       "no place was found where both sides have values: is their common domain empty?"),
                   false;
        if (is_try && lane.kernel_count() + 3 > lanes) return true;
        is_settled = true;
        for (std::size_t k = 0; k < is_equal.size(); ++k) {
            is_equal[k] = true;
            for (std::size_t l = 0; l < lanes; ++l) compare(lane, l, k);
        }
        bound_error(lane);
        if (has_equal_pairs()) cover_signs(lane);
        return false;
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

    /// By the degrees of the rational functions that the steps are (Schwartz, Zippel).
    constexpr void bound_error(prover<P> const& lane) {
        symbolic::growing_array<double> degree(steps.size(), 0);
        double roots = 0;
        for (std::size_t i = 1; i < steps.size(); ++i) {
            step const& s = steps[i];
            double const a = degree[static_cast<std::size_t>(s.a)],
                         b = degree[static_cast<std::size_t>(s.b)];
            bool const is_root = s.function == kind_of_function::square_root ||
                                 s.function == kind_of_function::nth_root;
            bool const is_angle =
                s.function == kind_of_function::sine || s.function == kind_of_function::cosine;
            degree[i] = s.kind == operation::input      ? 2
                        : s.kind == operation::constant ? (s.tag == 0 ? 0 : 2)
                        : s.kind != operation::function ? a + b
                        : is_angle                      ? 240 * lane.degree_in_kernels(s)
                        : is_root || s.function == kind_of_function::absolute_value ? a
                        : s.function == kind_of_function::sign                      ? 0
                                                               : 2 * lane.degree_in_kernels(s);
            if (s.kind == operation::function && is_root) roots += 1;
        }
        double most = 1;
        for (std::size_t k = 0; k < is_equal.size(); ++k) {
            double const d = degree[static_cast<std::size_t>(program.left[k])] +
                             degree[static_cast<std::size_t>(program.right[k])];
            most = d > most ? d : most;
        }
        double bits = 62 - roots;
        for (most = most * static_cast<double>(record.draws); most > 1; most /= 2) bits -= 1;
        double const entries = static_cast<double>(is_equal.size());
        record.error_exponent = bits * (record.lanes < 4 ? record.lanes : 4);
        for (double n = entries; n > 1; n /= 2) record.error_exponent -= 1;
        if (record.error_exponent < 51) stop("the formulas are of too high a degree");
    }

    /// What the sign of a product depends on.
    constexpr void collect_atoms(int i) {
        step const& s = steps[static_cast<std::size_t>(i)];
        if (s.kind == operation::constant || s.known & (square | required | minus_square)) return;
        bool const is_sign =
            s.kind == operation::function &&
            (s.function == kind_of_function::sign || (s.function == kind_of_function::nth_root));
        if (s.kind == operation::multiply || s.kind == operation::divide) {
            collect_atoms(s.a), collect_atoms(s.b);
        } else if (s.kind == operation::negate || is_sign) {
            collect_atoms(s.a);
        } else {
            for (int const a : atoms)
                if (a == i) return;
            atoms.push_back(i);
        }
    }
    /// √(x²·y) is |x|·√y: the squares in a radicand have signs.
    constexpr void collect_atoms_of_radicand(int i) {
        step const& s = steps[static_cast<std::size_t>(i)];
        if (s.kind != operation::multiply && s.kind != operation::divide) return;
        if (s.a == s.b) return collect_atoms(s.a);
        collect_atoms_of_radicand(s.a), collect_atoms_of_radicand(s.b);
    }
    /// An atom that is a multiple of an earlier one has its sign, or the opposite one.
    constexpr void drop_multiples(prover<P> const& lane) {
        index_list kept;
        for (int const a : atoms) {
            bool is_multiple = false;
            for (int const b : kept) is_multiple = is_multiple || are_multiples(lane, a, b);
            if (!is_multiple) kept.push_back(a);
        }
        atoms.swap(kept);
    }
    constexpr bool are_multiples(prover<P> const& lane, int a, int b) const {
        number ratio = 0;
        for (std::size_t l = 0; l < lane.lane_count(); ++l) {
            number const here = field::quotient(lane.value_in_lane(l, a), lane.value_in_lane(l, b));
            if (l > 0 && here != ratio) return false;
            ratio = here;
        }
        small_ratio const r = small_ratio_of<P>(ratio);
        return r.denominator != 0 && r.numerator != 0 &&
               field::is_square(r.numerator < 0 ? field::negation(ratio) : ratio);
    }

    /// A lane shows one pattern of signs; equality must be seen in all of them.
    constexpr void cover_signs(prover<P>& lane) {
        for (step const& s : steps) {
            if (s.kind != operation::function) continue;
            if (s.function == kind_of_function::absolute_value ||
                s.function == kind_of_function::sign)
                collect_atoms(s.a);
            if (is_root_of_even_degree(steps, s)) collect_atoms_of_radicand(s.a);
        }
        lane.for_each_halved_logarithm([&](int i) {
            collect_atoms_of_radicand(i);
            steps[static_cast<std::size_t>(i)].known |= radicand;
        });
        drop_multiples(lane);
        int const m = static_cast<int>(atoms.size());
        if (m > most_atoms) return stop("the formulas have more than 6 independent signs");
        bool const has_conditions = has_untried_conditions(lane);
        if (m == 0 && !has_conditions) return;
        std::uint64_t seen = 0;
        std::uint64_t const all = m == 6 ? ~std::uint64_t{0} : (std::uint64_t{1} << (1 << m)) - 1;
        int places = static_cast<int>(lane.lane_count()), draws = 0;
        for (std::size_t l = 0; l < lane.lane_count(); ++l)
            seen |= std::uint64_t{1} << pattern(lane, l);
        int const most_draws = 35 << m;
        while (seen != all || (has_untried_conditions(lane) && draws < 24)) {
            if (++draws > most_draws + 256) return stop("not every pattern of signs was met");
            if (!draw(lane)) continue;
            ++places;
            if (!has_equal_pairs()) return;
            seen |= std::uint64_t{1} << pattern(lane, lane.lane_count());
        }
        int const hidden = untried_conditions(lane);
        if (hidden == 0) return;
        if (m + hidden > most_hidden) return stop("the roots have more than 7 independent signs");
        for (int tries = 0; places < 35 << (m + hidden); ++tries) {
            if (tries > 256 << (m + hidden))
                return stop("too few places were found where the roots have values");
            places += draw(lane);
            if (!has_equal_pairs()) return;
        }
        if (record.error_exponent > 50.4) record.error_exponent = 50.4;
    }
    constexpr bool draw(prover<P>& lane) {
        if (!lane.draw_another()) return false;
        for (std::size_t k = 0; k < is_equal.size(); ++k) compare(lane, lane.lane_count(), k);
        return true;
    }
    constexpr unsigned pattern(prover<P> const& lane, std::size_t l) const {
        unsigned bits = 0;
        for (std::size_t k = 0; k < atoms.size(); ++k)
            bits |= unsigned{field::is_square(lane.value_in_lane(l, atoms[k]))} << k;
        return bits;
    }
    /// Conditions that have not yet been the first to fail: they may follow from earlier ones.
    constexpr int untried_conditions(prover<P> const& lane) const {
        int n = 0;
        for (std::size_t i = 1; i < steps.size(); ++i)
            n += (steps[i].known & radicand) && !(steps[i].known & square) && !lane.has_failed[i];
        return n;
    }
    constexpr bool has_untried_conditions(prover<P> const& lane) const {
        return untried_conditions(lane) > 0;
    }
};

/// Proves what pairs it can. @return what it took, and a reason if there is one why some are left.
template <std::uint64_t P>
constexpr proof_record prove(claim& c) {
    proof_record total;
    for (std::size_t k = 0; k < c.left.size(); ++k) c.is_proved[k] = c.left[k] == c.right[k];
    for (bool const is_second : {false, true}) {
        program_of_claim program(c);
        if (program.entry.size() == 0) return total;
        proof_pass<P> pass(program, is_second);
        pass.run();
        proof_record const& r = pass.record;
        total.nodes = r.nodes > total.nodes ? r.nodes : total.nodes;
        total.lanes = r.lanes > total.lanes ? r.lanes : total.lanes;
        total.kernels = r.kernels > total.kernels ? r.kernels : total.kernels;
        total.draws += r.draws;
        bool proves = false;
        for (std::size_t k = 0; k < program.entry.size(); ++k)
            if (pass.says_equal(k)) c.is_proved[program.entry[k]] = proves = true;
        if (proves && r.error_exponent < total.error_exponent)
            total.error_exponent = r.error_exponent;
        total.reason = r.reason;
        if (!is_second && !pass.has_awkward_constants && !program.has_signs) return total;
    }
    return total;
}

}  // namespace leibniz::proofs
