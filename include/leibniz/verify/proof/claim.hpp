// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_constant.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>
#include <leibniz/verify/proof/step.hpp>

#include <cstddef>

namespace leibniz::proofs {

using exact_graph = straight_line::graph<exact_constant>;
using index_list = symbolic::growing_array<int>;

/// Two formulas, entry by entry, as nodes of one graph. Is each pair equal?
struct claim {
    exact_graph const& nodes;
    index_list left, right;
    symbolic::growing_array<bool> is_proved;
};

/// The operations on which those pairs depend that are not proved yet.
class program_of_claim {
public:
    step_list steps;
    index_list left, right;                      // steps of the pairs
    index_list dropped;                          // and of what was dropped, if it is asked for
    index_list exponents;                        // that are taken for no integers
    symbolic::growing_array<std::size_t> entry;  // which entries they are
    int exponentials = 0, logarithms = 0, angles = 0, undefined_functions = 0;
    bool has_pi = false, has_signs = false, has_even_roots = false;
    bool has_tests = false;  // signs, or questions whether two numbers are equal

    constexpr explicit program_of_claim(claim const& c, bool with_dropped = false) {
        index_list place(static_cast<std::size_t>(c.nodes.size()), 0);
        for (std::size_t k = 0; k < c.left.size(); ++k)
            if (!c.is_proved[k]) {
                mark(place, c.left[k], unguarded), mark(place, c.right[k], unguarded);
                entry.push_back(k);
            }
        if (with_dropped)
            for (int const d : c.nodes.dropped) mark(place, d, unguarded);
        for (int i = c.nodes.size() - 1; i > 0; --i) mark_operands(place, c.nodes[i], i);
        place[0] = 0;
        steps.push_back(step{});
        for (int i = 1; i < c.nodes.size(); ++i)
            if (at(place, i) != 0) append(place, c.nodes[i], i);
        // e^(½·log x) is a root.
        has_signs = has_signs || (exponentials > 0 && logarithms > 0);
        for (std::size_t const k : entry)
            left.push_back(at(place, c.left[k])), right.push_back(at(place, c.right[k]));
        if (with_dropped)
            for (int const d : c.nodes.dropped) dropped.push_back(at(place, d));
        for (int const e : c.nodes.exponents)
            if (at(place, e) != 0) exponents.push_back(at(place, e));
    }

private:
    static constexpr int guarded = 1, unguarded = 2;

    static constexpr int& at(index_list& place, int i) { return place.entries[i]; }
    static constexpr void mark(index_list& place, int i, int as) {
        if (place.entries[i] < as) place.entries[i] = as;
    }
    /// The branches of a choice need not have values.
    static constexpr void mark_operands(index_list& place, exact_node const& n, int i) {
        int const as = at(place, i);
        if (as == 0 || n.kind == operation::input) return;
        int const in_branch = n.kind == operation::choose ? guarded : as;
        mark(place, n.a, as), mark(place, n.b, in_branch), mark(place, n.c, in_branch);
    }

    constexpr void append(index_list& place, exact_node const& n, int i) {
        bool const is_input = n.kind == operation::input;
        step s{};
        s.kind = n.kind, s.number = n.number, s.of = n.function, s.has_steps = n.has_steps;
        s.is_guarded = at(place, i) == guarded;
        s.function = n.function ? n.function->kind : kind_of_function::undefined;
        s.tag = is_input ? n.a : 0;
        if (!is_input) s.a = at(place, n.a), s.b = at(place, n.b), s.c = at(place, n.c);
        at(place, i) = steps.count();
        steps.push_back(s);
        count(s);
    }
    constexpr void count(step const& s) {
        using enum kind_of_function;
        has_tests = has_tests || s.kind == operation::equal || s.is(sign);
        if (s.kind != operation::function) return;
        exponentials += s.function == exponential, logarithms += s.function == logarithm;
        angles += s.is_angle();
        undefined_functions += s.function == undefined || s.function == undefined_odd;
        has_pi = has_pi || s.function == pi;
        has_signs = has_signs || s.takes_sign() || s.is_root();
        has_even_roots = has_even_roots || steps.is_even_root(s);
    }
};

}  // namespace leibniz::proofs
