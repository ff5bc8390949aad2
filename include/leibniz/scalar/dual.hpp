// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/jet_operators.hpp>
#include <leibniz/scalar/lanes.hpp>

#include <cstddef>

namespace leibniz {

/// A dual number  a + b·ε  with ε² = 0: a value that carries its own first derivative.
///
/// Multiplying two of them *is* the product rule, because the ε² term vanishes:
///
///     (a + b·ε)(c + d·ε) = ac + (ad + bc)·ε
///
/// so evaluating f at  x + 1·ε  yields  f(x) + f′(x)·ε.  All of this library is no more than that.
///
/// N directions share one value: the tangent is a row of N numbers. The Tag tells this ε from every
/// other: dual numbers with different tags meet in a nested one (mixed.hpp), never in a wrong one.
///
/// Edges: comparisons look at the value: two duals are equal when their values are. x/0 has the
///        value that IEEE 754 gives; a zero tangent stays zero beside its infinite slope.
template <scalar T, std::size_t N, class Tag>
struct dual : jet_operators<dual<T, N, Tag>, T, Tag> {
    T value;
    lanes<T, N> tangent;

    constexpr dual() = default;
    constexpr dual(T const& v, lanes<T, N> const& t) : value(v), tangent(t) {}

    /// A number with some of these layers, or none: the missing tangents are zero.
    template <scalar S>
        requires embeds<S, dual>
    constexpr dual(S const& s) {
        dual::embed(*this, s);
    }

    static constexpr std::size_t parts = N;
    constexpr T& part(std::size_t i) { return tangent[i]; }
    constexpr T const& part(std::size_t i) const { return tangent[i]; }

    template <class F, class... Jets>
    static constexpr dual each(F const& f, Jets const&... xs) {
        dual r;
        r.value = f(xs.value...);
        each_lane(r.tangent, f, xs.tangent...);
        return r;
    }

    friend constexpr dual operator*(dual const& x, dual const& y) {
        dual r;
        r.value = x.value * y.value;
        auto const product_rule = [&](T const& a, T const& b) { return a * y.value + x.value * b; };
        each_lane(r.tangent, product_rule, x.tangent, y.tangent);
        return r;
    }
    friend constexpr dual operator/(dual const& x, dual const& y) {
        dual r;
        r.value = rules::divide(x.value, y.value);
        T const slope = rules::reciprocal(y.value);
        auto const quotient_rule = [&](T const& a, T const& b) {
            return (a - r.value * b) * slope;
        };
        auto const beside_the_pole = [&](T const& a, T const& b) {
            return (a - r.value * b) / y.value;
        };
        auto const at_the_pole = [&](T const& a, T const& b) {
            return steep_product(is_zero(b) ? a : a - steep_product(b, r.value), slope);
        };
        if (has_value_zero(y)) {
            each_lane(r.tangent, at_the_pole, x.tangent, y.tangent);
        } else if (overflows(slope)) {
            each_lane(r.tangent, beside_the_pole, x.tangent, y.tangent);
        } else {
            each_lane(r.tangent, quotient_rule, x.tangent, y.tangent);
        }
        if constexpr (strict_jet<dual>) watch_for_kinks(r, pole_of_quotient{}, x, y);
        return r;
    }

    /// The product of a tangent and a slope, a zero staying zero in each of its terms.
    static constexpr dual times_slope(dual const& t, dual const& slope) {
        dual r;
        r.value = steep_product(t.value, slope.value);
        auto const product_rule = [&](T const& a, T const& b) {
            return steep_product_rule(t.value, slope.value, a, b);
        };
        each_lane(r.tangent, product_rule, t.tangent, slope.tangent);
        return r;
    }

    /// f(x + x′·ε, …) = f(x, …) + (∂f/∂x·x′ + …)·ε:  a rule lifted to dual numbers.
    ///
    /// The slopes come from the rule, once for all directions. Called with nested dual numbers the
    /// rule computes in the inner ones, which is how one slope serves every order. The slope in an
    /// operand that does not carry the ε is never computed.
    template <class Rule, class... Xs>
    static constexpr dual chain_rule(Rule const& rule, Xs const&... xs) {
        using operands = moving_operands<Tag, Xs...>;
        dual y;
        y.value = leibniz::apply(rule, operand_of<dual>(xs)...);
        auto const add = [&]<std::size_t I, class X>(operand_index<I>, X const& x) {
            constexpr bool is_first = operands::before(I) == 0;
            dual const moving_x(x);
            // Of a constant the slope, infinite or none at all, is not asked for.
            if (Rule::steep && is_constant(moving_x)) {
                if constexpr (is_first) y.tangent = moving_x.tangent;
                return;
            }
            T const slope = static_cast<T>(slope_in<I>(rule, y.value, operand_of<dual>(xs)...));
            auto const scale = [&](T const& t) { return slope_product<Rule>(t, slope); };
            auto const sum = [&](T const& s, T const& t) { return s + scale(t); };
            if constexpr (is_first) {
                each_lane(y.tangent, scale, moving_x.tangent);
            } else {
                each_lane(y.tangent, sum, y.tangent, moving_x.tangent);
            }
        };
        operands::for_each(add, xs...);
        return y;
    }
};

}  // namespace leibniz
