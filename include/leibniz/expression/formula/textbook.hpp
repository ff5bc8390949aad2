// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/algebra.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>

namespace leibniz::formula {

/// Writes nodes as steps: with − and /, a sum from its first positive term on.
class textbook {
    algebra& in;
    growing_array<int> written;

public:
    step_list code;

    constexpr explicit textbook(algebra& nodes) : in(nodes) {}

    /// The number of the step that ends it.
    constexpr int write(int a) {
        while (static_cast<int>(written.size()) < in.size()) written.push_back(-1);
        if (int const known = written[static_cast<std::size_t>(a)]; known >= 0) return known;
        int const result = made(a);
        written[static_cast<std::size_t>(a)] = result;
        return result;
    }

private:
    constexpr int made(int a) {
        algebra::node const& n = in[a];
        switch (n.kind) {
            case operation::constant:
                return constant(n.value);
            case operation::number:
                return code.add({.kind = n.kind, .place_or_exponent = n.place});
            case operation::variable:
                return code.add({.kind = n.kind, .letters = n.letters});
            case operation::sum:
                return sum(a);
            case operation::product:
                return term(a, 1);
            default: {
                int at[3] = {-1, -1, -1};
                for (std::size_t k = 0; k < n.size; ++k) at[k] = write(in.child(a, k).node);
                return code.add(
                    {.kind = n.kind, .a = at[0], .b = at[1], .c = at[2], .rule = n.rule});
            }
        }
    }

    constexpr int constant(rational c) {
        return c < 0 ? add(operation::negation, constant(-c))
                     : code.add({.kind = operation::constant, .value = c});
    }
    constexpr int add(operation kind, int a, int b = -1) {
        return code.add({.kind = kind, .a = a, .b = b});
    }

    constexpr int sum(int a) {
        std::size_t const size = in[a].size;
        std::size_t first = 0;
        while (first < size && in.child(a, first).count < 0) ++first;
        if (first == size) first = 0;
        int result = signed_term(in.child(a, first));
        for (std::size_t k = 0; k < size; ++k) {
            if (k == first) continue;
            algebra::entry const& each = in.child(a, k);
            bool const minus = each.count < 0;
            int const right = term(each.node, minus ? -each.count : each.count);
            result = add(minus ? operation::difference : operation::sum, result, right);
        }
        return result;
    }
    constexpr int signed_term(algebra::entry const& each) {
        return each.count < 0 ? add(operation::negation, term(each.node, -each.count))
                              : term(each.node, each.count);
    }

    /// p·(the factors with positive exponents) / (q·(those with negative ones)), for p/q > 0.
    constexpr int term(int a, rational coefficient) {
        if (a == in.one) return constant(coefficient);
        if (in[a].kind != operation::product && coefficient == 1) return write(a);
        int above = -1, below = -1;
        auto const multiply = [&](int& product, int factor) {
            product = product < 0 ? factor : add(operation::product, product, factor);
        };
        if (coefficient.numerator != 1) multiply(above, constant(coefficient.numerator));
        if (coefficient.denominator != 1) multiply(below, constant(coefficient.denominator));
        if (in[a].kind == operation::product) {
            for (std::size_t k = 0; k < in[a].size; ++k) {
                algebra::entry const& each = in.child(a, k);
                int const size =
                    static_cast<int>(each.count < 0 ? -each.count.numerator : each.count.numerator);
                int const base = write(each.node);
                int const power =
                    size == 1
                        ? base
                        : code.add(
                              {.kind = operation::power, .a = base, .place_or_exponent = size});
                multiply(each.count < 0 ? below : above, power);
            }
        } else {
            multiply(above, write(a));
        }
        if (below < 0) return above;
        return add(operation::quotient, above < 0 ? constant(1) : above, below);
    }
};

}  // namespace leibniz::formula
