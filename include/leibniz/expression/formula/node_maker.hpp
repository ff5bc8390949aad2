// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/algebra.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>

namespace leibniz::formula {

/// Makes the nodes of a formula. A chain of sums or products is one node, its links are none.
template <std::size_t Size>
class node_maker {
    algebra& in;
    steps<Size, 1> const& code;
    int nodes[Size] = {};

public:
    constexpr node_maker(algebra& nodes_of, steps<Size, 1> const& formula)
        : in(nodes_of), code(formula) {}

    constexpr int result() {
        bool needed[Size] = {};
        needed[code.result()] = true;
        for (int i = static_cast<int>(Size); i-- > 0;) {
            if (!needed[i]) continue;
            step const* s = &code[i];
            if (is_sum(s->kind) || is_product(s->kind)) {
                for (; continues_chain(code[i].kind, s->kind); s = &code[s->a]) needed[s->b] = true;
                needed[s - code.list] = true;
            } else {
                for (int const operand : {s->a, s->b, s->c})
                    if (operand >= 0) needed[operand] = true;
            }
        }
        for (int i = 0; i < static_cast<int>(Size); ++i)
            if (needed[i]) nodes[i] = made(i);
        return nodes[code.result()];
    }

private:
    constexpr int made(int i) {
        step const& s = code[i];
        int const a = s.a < 0 ? -1 : nodes[s.a], b = s.b < 0 ? -1 : nodes[s.b],
                  c = s.c < 0 ? -1 : nodes[s.c];
        switch (s.kind) {
            case operation::constant:
                return in.constant(s.value);
            case operation::number:
                return in.number(s.place_or_exponent);
            case operation::variable:
                return in.variable(s.letters);
            case operation::sum:
            case operation::difference:
                return sum(i);
            case operation::negation:
                return in.scale(-1, a);
            case operation::product:
            case operation::quotient:
                return product(i);
            case operation::power:
                return in.power(a, s.place_or_exponent);
            case operation::function: {
                int const arguments[] = {a, b, c};
                return in.function(s.rule, arguments);
            }
            case operation::negated:
                return in.negated(a);
            case operation::both:
                return in.both(a, b);
            case operation::either:
                return in.either(a, b);
            case operation::select:
                return in.select(a, b, c);
            default:
                return in.compare(s.kind, a, b);
        }
    }
    constexpr int sum(int i) {
        algebra::entries parts;
        for (; is_sum(code[i].kind); i = code[i].a)
            parts.push_back({nodes[code[i].b], code[i].kind == operation::sum ? 1 : -1});
        parts.push_back({nodes[i], 1});
        return in.total(parts);
    }
    constexpr int product(int i) {
        algebra::entries factors;
        rational coefficient = 1;
        for (; is_product(code[i].kind); i = code[i].a)
            in.append_factor(factors, coefficient, nodes[code[i].b],
                             code[i].kind == operation::product ? 1 : -1);
        in.append_factor(factors, coefficient, nodes[i], 1);
        return in.product(factors, coefficient);
    }
};

/// The node of a formula.
template <std::size_t Size>
constexpr int node_of(algebra& in, steps<Size, 1> const& code) {
    return node_maker<Size>(in, code).result();
}

}  // namespace leibniz::formula
