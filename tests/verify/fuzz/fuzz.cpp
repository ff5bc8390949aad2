// SPDX-License-Identifier: BSL-1.0

// Random pairs of formulas: what the prover says of them, and what MPFR says.
//
//     leibniz.fuzz [--pairs N] [--different N] [--seed S] [--reasons] [--pair I]
//
// stops after N pairs, or after N pairs that are different; --reasons counts why some are undecided;
// --pair shows one of them. No false claim may be proved, no true one refuted, and a point that is
// told must show a difference: else the status is 1. A refutation is doubtful, no more, where a side
// has no value: 0·√x is 0 to the prover, at negative x, too.

#include "judge.hpp"
#include "pairs.hpp"

#include <leibniz/scalar/dual.hpp>
#include <leibniz/verify/identical.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace leibniz::fuzz {

/// An operation as the library computes it.
template <class S>
S applied(node const& n, S const& a, S const& b, S const& c) {
    switch (n.kind) {
        case op::add:
            return a + b;
        case op::subtract:
            return a - b;
        case op::multiply:
            return a * b;
        case op::divide:
            return a / b;
        case op::hypot:
            return S(hypot(a, b));
        case op::max:
            return S(max(a, b));
        case op::min:
            return S(min(a, b));
        case op::atan2:
            return S(atan2(a, b));
        case op::copysign:
            return S(copysign(a, b));
        case op::pow:
            return S(pow(a, b));
        case op::select:
            return S(select(a < 0, b, c));
        case op::power:
            return S(pow(a, proof_symbol(n.p) / proof_symbol(n.q)));
        case op::negate:
            return -a;
        case op::sqrt:
            return sqrt(a);
        case op::cbrt:
            return cbrt(a);
        case op::exp:
            return exp(a);
        case op::exp2:
            return exp2(a);
        case op::expm1:
            return expm1(a);
        case op::log:
            return log(a);
        case op::log2:
            return log2(a);
        case op::log10:
            return log10(a);
        case op::log1p:
            return log1p(a);
        case op::sin:
            return sin(a);
        case op::cos:
            return cos(a);
        case op::tan:
            return tan(a);
        case op::asin:
            return asin(a);
        case op::acos:
            return acos(a);
        case op::atan:
            return atan(a);
        case op::sinh:
            return sinh(a);
        case op::cosh:
            return cosh(a);
        case op::tanh:
            return tanh(a);
        case op::asinh:
            return asinh(a);
        case op::acosh:
            return acosh(a);
        case op::atanh:
            return atanh(a);
        case op::erf:
            return erf(a);
        case op::erfc:
            return erfc(a);
        case op::tgamma:
            return tgamma(a);
        case op::abs:
            return abs(a);
        case op::sign:
            return sign(a);
        default:
            return a;
    }
}

/// A formula as the prover traces it, at its inputs. Constants may be of its graph, or of none:
/// then they become formulas where they meet.
template <class S>
S traced(nodes const& of, int root, S const (&inputs)[3], proofs::exact_graph* graph) {
    auto const constant = [&](proof_symbol const& c) {
        return S(graph ? proof_symbol(*graph, c.node_in(*graph)) : c);
    };
    std::vector<S> values(static_cast<std::size_t>(root) + 1);
    for (int const i : of.below(root)) {
        node const& n = of[i];
        values[static_cast<std::size_t>(i)] =
            n.kind == op::number  ? constant(proof_symbol(n.number))
            : n.kind == op::pi    ? constant(std::numbers::pi_v<proof_symbol>)
            : n.kind == op::input ? inputs[n.p]
                                  : applied(n, values[static_cast<std::size_t>(n.a)],
                                            values[static_cast<std::size_t>(n.b)],
                                            values[static_cast<std::size_t>(n.c)]);
    }
    return values.back();
}

proof_verdict<3> judgement(nodes const& of, pair const& p, bool are_constants_bound) {
    proofs::exact_graph graph;
    auto* const of_constants = are_constants_bound ? &graph : nullptr;
    proof_symbol x[3];
    for (int i = 0; i < 3; ++i) x[i] = proof_symbol(graph, graph.input(i));
    proof_symbol left;
    if (p.derived < 0) {
        left = traced(of, p.left.at, x, of_constants);
    } else {
        using number = dual<proof_symbol, 1>;
        number moved[] = {number(x[0]), number(x[1]), number(x[2])};
        moved[0].tangent[0] = proof_symbol(1);
        left = traced(of, p.derived, moved, of_constants).tangent[0];
    }
    proof_symbol const right = traced(of, p.right.at, x, of_constants);
    proofs::claim c{graph, {}, {}, {}};
    c.left.push_back(left.node_in(graph)), c.right.push_back(right.node_in(graph));
    return proofs::judge<3, proofs::prime>(c, 1);
}

/// Is there a choice by a constant? Those must not be formulas; the compiler refuses them.
bool has_constant_choices(nodes const& of, int root) {
    if (root < 0) return false;
    std::vector<char> varies(static_cast<std::size_t>(root) + 1, 0);
    for (int const i : of.below(root)) {
        node const& n = of[i];
        int const operands[] = {n.a, n.b, n.c};
        char& here = varies[static_cast<std::size_t>(i)];
        here = n.kind == op::input;
        for (int k = 0; k < arity_of(n.kind); ++k)
            here = here || varies[static_cast<std::size_t>(operands[k])];
        if (n.kind == op::power && n.p == 0) here = 0;  // x⁰ = 1
        if (n.kind == op::select && !varies[static_cast<std::size_t>(n.a)]) return true;
    }
    return false;
}

std::uint64_t hash(nodes const& of, int root, std::uint64_t h) {
    std::vector<std::uint64_t> all(static_cast<std::size_t>(root) + 1);
    for (int const i : of.below(root)) {
        node const& n = of[i];
        std::uint64_t bits;
        std::memcpy(&bits, &n.number, sizeof bits);
        std::uint64_t r = proofs::scrambled(static_cast<std::uint64_t>(n.kind) + h, bits);
        int const operands[] = {n.a, n.b, n.c};
        for (int k = 0; k < arity_of(n.kind); ++k)
            r = proofs::scrambled(r, all[static_cast<std::size_t>(operands[k])]);
        all[static_cast<std::size_t>(i)] =
            proofs::scrambled(r, static_cast<std::uint64_t>(n.p * 1000 + n.q));
    }
    return all.back();
}

/// Places of all signs and sizes; some are near the constants, where signs change.
std::vector<place> places_for(nodes const& of, pair const& p, dice& random) {
    std::vector<double> constants{1};
    for (int const root : {p.left.at, p.right.at})
        for (int const i : of.below(root))
            if (of[i].kind == op::number) constants.push_back(of[i].number);
    std::vector<place> all(64);
    for (place& at : all) {
        int const size = random.below(8);
        for (double& x : at) {
            double const c = constants[static_cast<std::size_t>(
                random.below(static_cast<int>(constants.size())))];
            x = size < 3    ? random.uniform(-3, 3)
                : size == 3 ? random.uniform(0, 2)
                : size == 4 ? random.uniform(-1, 1)
                : size == 5 ? random.uniform(-150, 150)
                            : (random.one_in(2) ? -c : c) + random.uniform(-2, 2);
        }
    }
    return all;
}

char const* const decisions[] = {"proved", "refuted", "undecided"};
char const* const truths[] = {"equal", "different", "unknown"};

struct tally {
    long of[3][3] = {};  // by truth, by decision
};

class test {
    std::uint64_t seed;
    std::unordered_set<std::uint64_t> seen;
    tally total, by_kind[7];
    std::map<std::string, long> reasons;
    double slowest = 0, prover_seconds = 0;
    long slowest_pair = 0;

    static void show(nodes const& of, pair const& p) {
        auto const text = [&](int i) {
            return of.below(i).size() > 120 ? std::string("a long formula") : of.text(i);
        };
        if (p.derived >= 0)
            std::printf("    derivative by x of %s, that is\n", text(p.derived).c_str());
        std::printf("    %s\n    %s\n", text(p.left.at).c_str(), text(p.right.at).c_str());
    }

public:
    long pairs = 0, mistakes = 0, doubts = 0;

    explicit test(std::uint64_t s) : seed(s) {}

    long different() const { return total.of[1][0] + total.of[1][1] + total.of[1][2]; }

    void run(long index, bool shows) {
        dice random(proofs::scrambled(seed, static_cast<std::uint64_t>(index)));
        nodes of;
        pair const p = pair_maker(of, random).another();
        if (of.below(p.left.at).size() + of.below(p.right.at).size() > 300) return;
        for (int const root : {p.left.at, p.right.at, p.derived})
            if (has_constant_choices(of, root)) return;
        if (!seen.insert(hash(of, p.left.at, 1) * 3 + hash(of, p.right.at, 2)).second) return;
        ++pairs;
        if (shows) show(of, p), std::fflush(stdout);

        auto const start = std::chrono::steady_clock::now();
        proof_verdict<3> const v = judgement(of, p, index % 2 == 0);
        double const seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        prover_seconds += seconds;
        if (seconds > slowest) slowest = seconds, slowest_pair = index;

        jury all(of);
        place where{};
        relation truth = all.over(p.left.at, p.right.at, places_for(of, p, random), &where);
        bool is_doubtful = false, is_outside = false, is_on_null_set = false;
        if (v.refuted()) {
            double const bounds[] = {v.left().lower, v.left().upper, v.right().lower,
                                     v.right().upper};
            relation const told = all.told(p.left.at, p.right.at, v.point(), bounds);
            is_doubtful = told == relation::unknown, is_outside = told == relation::equal;
            is_on_null_set = truth == relation::equal &&
                             all.beside(p.left.at, p.right.at, v.point()) == relation::equal;
            if (!is_on_null_set && told != relation::equal) truth = told;
        }
        int const t = static_cast<int>(truth), d = v.proved() ? 0 : v.refuted() ? 1 : 2;
        ++total.of[t][d], ++by_kind[static_cast<int>(p.kind)].of[t][d];
        if (v.undecided())
            ++reasons[std::string(truths[t]) + ", " + name_of_kind[static_cast<int>(p.kind)] +
                      ": " + std::string(std::string_view(v.reason()).substr(0, 60))];
        bool const is_wrong =
            (v.proved() && truth == relation::different) || is_outside || is_on_null_set;
        mistakes += is_wrong, doubts += is_doubtful;
        if (is_wrong || is_doubtful || shows) {
            std::printf("%s: pair %ld (%s): %s, and %s\n",
                        is_wrong      ? "WRONG"
                        : is_doubtful ? "doubtful"
                                      : "right",
                        index, name_of_kind[static_cast<int>(p.kind)], decisions[d], truths[t]);
            if (!shows) show(of, p);
            place const& at = v.refuted() ? v.point() : where;
            std::printf("    at x = %.17g, y = %.17g, z = %.17g", at[0], at[1], at[2]);
            if (v.refuted())
                std::printf(": [%.17g, %.17g], [%.17g, %.17g]", v.left().lower, v.left().upper,
                            v.right().lower, v.right().upper);
            std::printf(" %s lanes %d kernels %d, %.3f s\n", v.why, v.lanes(), v.kernels(),
                        seconds);
            std::fflush(stdout);
        }
    }

    void report(bool is_long) const {
        auto const row = [](char const* name, tally const& t) {
            std::printf("%-27s", name);
            for (int k = 0; k < 3; ++k)
                std::printf(" | %8ld %8ld %9ld", t.of[k][0], t.of[k][1], t.of[k][2]);
            std::printf("\n");
        };
        std::printf("%-27s | %-27s | %-27s | %s\n%-27s", "", "equal", "different",
                    "unknown to MPFR", "");
        for (int k = 0; k < 3; ++k) std::printf(" |   proved  refuted undecided");
        std::printf("\n");
        for (int k = 0; k < 7; ++k) row(name_of_kind[k], by_kind[k]);
        row("all", total);
        if (is_long)
            for (auto const& [reason, count] : reasons)
                std::printf("%8ld  %s\n", count, reason.c_str());
        std::printf(
            "%ld pairs, %ld of them different; %ld wrong verdicts, %ld doubtful refutations; "
            "the prover took %.1f s, at most %.3f s (pair %ld)\n",
            pairs, different(), mistakes, doubts, prover_seconds, slowest, slowest_pair);
    }
};

}  // namespace leibniz::fuzz

int main(int count, char** words) {
    long most_pairs = 3000, most_different = 0, only = -1;
    std::uint64_t seed = 1;
    bool is_long = false;
    for (int i = 1; i < count; ++i) {
        std::string const word = words[i];
        long const n = i + 1 < count ? std::atol(words[i + 1]) : 0;
        if (word == "--pairs") most_pairs = n, ++i;
        if (word == "--different") most_different = n, ++i;
        if (word == "--seed") seed = static_cast<std::uint64_t>(n), ++i;
        if (word == "--pair") only = n, ++i;
        if (word == "--reasons") is_long = true;
    }
    leibniz::fuzz::test test(seed);
    if (only >= 0) {
        test.run(only, true);
        return test.mistakes != 0;
    }
    for (long i = 0; most_different != 0 ? test.different() < most_different : i < most_pairs; ++i)
        test.run(i, false);
    test.report(is_long);
    return test.mistakes != 0;
}
