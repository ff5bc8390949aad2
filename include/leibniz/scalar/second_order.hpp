// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/jet_operators.hpp>
#include <leibniz/scalar/kept_derivatives.hpp>
#include <leibniz/scalar/lanes.hpp>
#include <leibniz/scalar/mixed.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace leibniz {

/// A value with its first and second derivatives in N variables, cut off behind the second order.
///
/// Kept says which second derivatives there are: by default all, each once, `all_pairs<N>`.
///
/// Edges: as dual numbers.
/// Cost:  1 + N + N(N + 1)/2 numbers, where nested dual numbers have (1 + N)²; 2 + N for the
///        Laplacian, 2 + 2N for the Hessian times a vector.
template <scalar T, std::size_t N, class Kept, class Tag>
struct second_order : jet_operators<second_order<T, N, Kept, Tag>, T, Tag> {
    T value;
    lanes<T, Kept::directions> gradient;
    lanes<T, Kept::size> second;

    constexpr second_order() = default;

    /// A number with some of these layers, or none: the missing derivatives are zero.
    template <scalar S>
        requires embeds<S, second_order>
    constexpr second_order(S const& s) {
        second_order::embed(*this, s);
    }

    static constexpr std::size_t directions = Kept::directions;
    static constexpr std::size_t parts = directions + Kept::size;
    constexpr T& part(std::size_t i) {
        return i < directions ? gradient[i] : second[i - directions];
    }
    constexpr T const& part(std::size_t i) const {
        return i < directions ? gradient[i] : second[i - directions];
    }

    template <class F, class... Jets>
    static constexpr second_order each(F const& f, Jets const&... xs) {
        second_order r;
        r.value = f(xs.value...);
        each_lane(r.gradient, f, xs.gradient...);
        each_lane(r.second, f, xs.second...);
        return r;
    }

    friend constexpr second_order operator*(second_order const& x, second_order const& y) {
        second_order r;
        r.value = x.value * y.value;
        auto const product_rule = [&](T const& a, T const& b) { return a * y.value + x.value * b; };
        each_lane(r.gradient, product_rule, x.gradient, y.gradient);
        Kept::cross(x.gradient, y.gradient, r.second);
        auto const add_product = [&](T const& c, T const& a, T const& b) {
            return product_rule(a, b) + c;
        };
        each_lane(r.second, add_product, r.second, x.second, y.second);
        return r;
    }

    /// From  x = q·y:  q′ = (x′ − q·y′)/y,  q″ = (x″ − q·y″ − 2·kept(q′, y′))/y
    friend constexpr second_order operator/(second_order const& x, second_order const& y) {
        if (has_value_zero(y)) return at_the_pole(x, y);
        second_order q;
        q.value = rules::divide(x.value, y.value);
        T const slope = rules::reciprocal(y.value);
        bool const beside_the_pole = overflows(slope);
        auto const divide = [&](T const& a) { return beside_the_pole ? a / y.value : a * slope; };
        auto const first = [&](T const& a, T const& b) { return divide(a - q.value * b); };
        each_lane(q.gradient, first, x.gradient, y.gradient);
        Kept::cross(q.gradient, y.gradient, q.second);
        auto const second = [&](T const& c, T const& a, T const& b) {
            return divide(a - q.value * b - c);
        };
        each_lane(q.second, second, q.second, x.second, y.second);
        return q;
    }

    /// The product of a tangent and a slope, a zero staying zero in each of its terms.
    static constexpr second_order times_slope(second_order const& t, second_order const& slope) {
        second_order r;
        r.value = steep_product(t.value, slope.value);
        auto const product_rule = [&](T const& a, T const& b) {
            return steep_product_rule(t.value, slope.value, a, b);
        };
        each_lane(r.gradient, product_rule, t.gradient, slope.gradient);
        each_lane(r.second, product_rule, t.second, slope.second);
        lanes<T, Kept::size> pairs;
        Kept::cross(t.gradient, slope.gradient, pairs, product_of_zeros{});
        each_lane(r.second, [](T const& a, T const& b) { return a + b; }, r.second, pairs);
        return r;
    }

    /// A rule lifted to second order:
    ///
    ///     y′ = Σ fᵢ·xᵢ′,   y″ = Σ fᵢ·xᵢ″ + Σ fᵢⱼ·kept(xᵢ′, xⱼ′)
    ///
    /// The second derivatives fᵢⱼ come from the slopes, called with dual numbers.
    template <class Rule, class... Xs>
    static constexpr second_order chain_rule(Rule const& rule, Xs const&... xs) {
        using operands = moving_operands<Tag, Xs...>;
        second_order y(leibniz::apply(rule, operand_of<second_order>(xs)...));
        auto const f = local_derivatives(rule, y.value, xs...);
        auto const by_one = [&]<std::size_t I, class X>(operand_index<I>, X const& moving_x) {
            constexpr std::size_t i = operands::before(I);
            second_order const x(moving_x);
            if (Rule::steep && is_constant(x)) return;
            auto const add = [&](T const& sum, T const& t) {
                return sum + slope_product<Rule>(t, f.slope[i]);
            };
            each_lane(y.gradient, add, y.gradient, x.gradient);
            each_lane(y.second, add, y.second, x.second);
            auto const by_two = [&]<std::size_t J, class Z>(operand_index<J>, Z const& moving_z) {
                constexpr std::size_t j = operands::before(J);
                if constexpr (i <= j) {
                    lanes<T, Kept::size> pairs;
                    Kept::cross(x.gradient, second_order(moving_z).gradient, pairs);
                    T const curvature = i == j ? f.curvature[i][j] / 2 : f.curvature[i][j];
                    // Beside an infinite slope a zero stays zero; but where a second derivative
                    // follows it, y″ is ∞ − ∞ of what is known here, and NaN.
                    auto const add_pair = [&](T const& sum, T const& t, T const& second) {
                        bool const is_followed = Rule::steep && is_zero(t) && !is_zero(second);
                        return sum + (i == j && is_followed ? t * f.slope[i]
                                                            : slope_product<Rule>(t, curvature));
                    };
                    each_lane(y.second, add_pair, y.second, pairs, x.second);
                }
            };
            operands::for_each(by_two, xs...);
        };
        operands::for_each(by_one, xs...);
        return y;
    }

private:
    /// x/y for y = 0, where a zero stays zero beside an infinity. In place of q′, whose infinity
    /// would meet a zero of y′:  kept(q′, y′) = (kept(x′, y′) − q·kept(y′, y′))/y
    static constexpr second_order at_the_pole(second_order const& x, second_order const& y) {
        second_order q;
        q.value = rules::divide(x.value, y.value);
        T const slope = rules::reciprocal(y.value);
        auto const rest = [&](T const& a, T const& b) { return is_zero(b) ? a : a - q.value * b; };
        auto const first = [&](T const& a, T const& b) { return steep_product(rest(a, b), slope); };
        each_lane(q.gradient, first, x.gradient, y.gradient);
        lanes<T, Kept::size> of_x;
        lanes<T, Kept::size> of_y;
        Kept::cross(x.gradient, y.gradient, of_x, product_of_zeros{});
        Kept::cross(y.gradient, y.gradient, of_y, product_of_zeros{});
        each_lane(q.second, first, of_x, of_y);
        auto const second = [&](T const& c, T const& a, T const& b) {
            return steep_product(is_zero(c) ? rest(a, b) : rest(a, b) - c, slope);
        };
        each_lane(q.second, second, q.second, x.second, y.second);
        if constexpr (strict_jet<second_order>) watch_for_kinks(q, pole_of_quotient{}, x, y);
        return q;
    }

    /// fᵢ and fᵢⱼ of a rule of n moving operands.
    template <std::size_t n>
    struct derivatives {
        T slope[n];
        T curvature[n][n];
    };

    /// Slopes at dual numbers in the directions of the operands, and of the value where it is asked
    /// for:  fᵢⱼ = ∂sᵢ/∂xⱼ + ∂sᵢ/∂y·sⱼ
    template <class Rule, class... Xs>
    static constexpr auto local_derivatives(Rule const& rule, T const& value, Xs const&... xs) {
        using operands = moving_operands<Tag, Xs...>;
        struct local;  // the tag of this ε
        constexpr std::size_t n = operands::count;
        constexpr bool asks = operands::template ask_for_value<
            Rule, std::conditional_t<carries<Tag, Xs>, dual<T, n, local>,
                                     decltype(operand_of<second_order>(xs))>...>();
        using number = dual<T, asks ? n + 1 : n, local>;
        auto const seeded = []<class X>(X const& x, [[maybe_unused]] std::size_t direction) {
            if constexpr (carries<Tag, X>) {
                number r(static_cast<T>(value_part<Tag>(x)));
                r.tangent[direction] = T(1);
                return r;
            } else {
                return operand_of<second_order>(x);
            }
        };
        number y(value);
        if constexpr (asks) y.tangent[n] = T(1);
        derivatives<n> f;
        [[maybe_unused]] T by_value[n];
        auto const differentiate = [&]<std::size_t I, class X>(operand_index<I>, X const& x) {
            constexpr std::size_t i = operands::before(I);
            // Of a constant the slope, infinite or none at all, is not asked for.
            if (Rule::steep && is_constant(static_cast<second_order>(x))) {
                f.slope[i] = T(0);
                for (T& c : f.curvature[i]) c = T(0);
                if constexpr (asks) by_value[i] = T(0);
                return;
            }
            number const s = [&]<std::size_t... J>(std::index_sequence<J...>) {
                return static_cast<number>(
                    slope_in<I>(rule, y, seeded(xs, operands::before(J))...));
            }(std::index_sequence_for<Xs...>{});
            f.slope[i] = s.value;
            for (std::size_t j = 0; j < n; ++j) f.curvature[i][j] = s.tangent[j];
            if constexpr (asks) by_value[i] = s.tangent[n];
        };
        operands::for_each(differentiate, xs...);
        if constexpr (asks) {
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < n; ++j) {
                    f.curvature[i][j] = f.curvature[i][j] + steep_product(by_value[i], f.slope[j]);
                }
            }
        }
        return f;
    }
};

}  // namespace leibniz
