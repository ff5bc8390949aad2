// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/jet_operators.hpp>
#include <leibniz/scalar/lanes.hpp>
#include <leibniz/scalar/mixed.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// k·y_k over k. (Symbols have their own.)
constexpr auto over_order(scalar auto const& scaled, int k) { return scaled / k; }

/// A power series  x₀ + x₁·ε + … + x_K·ε^K  with ε^(K+1) = 0: a value that carries its derivatives
/// up to order K, x_k = f⁽ᵏ⁾/k!.
///
/// `x[k]` is x_k. Where x depends on one variable, f(x + ε) has the derivatives of f by it.
///
/// Edges: comparisons look at the value. x/0 and roots of 0 have the coefficients that IEEE 754
///        gives; where the numerator is zero, zero.
/// Cost:  K²/2 multiplications a product or a quotient; a few times that an elementary function, and
///        K times that pow and those whose derivatives are functions of their own, as Γ(x).
template <scalar T, std::size_t K, class Tag>
struct taylor : jet_operators<taylor<T, K, Tag>, T, Tag> {
    static_assert(K > 0, "a series of order 0 is its value");

    T value;
    lanes<T, (K > 0 ? K : 1)> higher;

    constexpr taylor() = default;

    /// A number with some of these layers, or none: the missing coefficients are zero.
    template <scalar S>
        requires embeds<S, taylor>
    constexpr taylor(S const& s) {
        taylor::embed(*this, s);
    }

    static constexpr std::size_t order() { return K; }
    constexpr T& operator[](std::size_t k) { return k == 0 ? value : higher[k - 1]; }
    constexpr T const& operator[](std::size_t k) const { return k == 0 ? value : higher[k - 1]; }

    static constexpr std::size_t parts = K;
    constexpr T& part(std::size_t i) { return higher[i]; }
    constexpr T const& part(std::size_t i) const { return higher[i]; }

    template <class F, class... Jets>
    static constexpr taylor each(F const& f, Jets const&... xs) {
        taylor r;
        r.value = f(xs.value...);
        each_lane(r.higher, f, xs.higher...);
        return r;
    }

    /// The series as far as order M.
    template <std::size_t M>
    constexpr auto to_order() const {
        if constexpr (M == 0) {
            return value;
        } else {
            taylor<T, M, Tag> r;
            for (std::size_t k = 0; k <= M; ++k) r[k] = k <= K ? (*this)[k] : T(0);
            return r;
        }
    }

    /// (x·y)_k = x₀·y_k + x₁·y_{k−1} + … + x_k·y₀
    friend constexpr taylor operator*(taylor const& x, taylor const& y) {
        taylor r;
        LEIBNIZ_UNROLLED
        for (std::size_t k = 0; k <= K; ++k) {
            T sum = x.value * y[k];
            LEIBNIZ_UNROLLED
            for (std::size_t j = 1; j <= k; ++j) sum = sum + x[j] * y[k - j];
            r[k] = sum;
        }
        return r;
    }

    /// From  x = q·y:  q_k = (x_k − y₁·q_{k−1} − … − y_k·q₀)/y₀
    friend constexpr taylor operator/(taylor const& x, taylor const& y) {
        taylor q;
        q.value = rules::divide(x.value, y.value);
        T const slope = rules::reciprocal(y.value);
        bool const at_the_pole = has_value_zero(y);
        LEIBNIZ_UNROLLED
        for (std::size_t k = 1; k <= K; ++k) {
            T rest = x[k];
            LEIBNIZ_UNROLLED
            for (std::size_t j = k; j > 0; --j) {
                if (!(at_the_pole && is_zero(y[j]))) rest = rest - y[j] * q[k - j];
            }
            q[k] = at_the_pole        ? steep_product(rest, slope)
                   : overflows(slope) ? rest / y.value
                                      : rest * slope;
        }
        if constexpr (strict_jet<taylor>) watch_for_kinks(q, pole_of_quotient{}, x, y);
        return q;
    }

    /// The product of a tangent and a slope, a zero staying zero in each of its terms, unless
    /// something else follows it.
    static constexpr taylor times_slope(taylor const& t, taylor const& slope) {
        taylor r(T(0));
        for (std::size_t k = 0; k <= K; ++k) {
            T sum(0);
            bool starts = false;
            for (std::size_t j = 0; j <= k; ++j) {
                bool const is_nothing = is_zero(t[j]);
                starts = starts || !is_nothing;
                if (!is_nothing) sum = sum + t[j] * slope[k - j];
            }
            if (starts && is_zero(t.value)) sum = sum + t.value * slope.value;
            r[k] = sum;
        }
        return r;
    }

    /// A rule lifted to series, from y′ = f′(x)·x′:
    ///
    ///     k·y_k = Σ j·x_j·s_{k−j},  s the series of the slope as far as order k − 1
    ///
    /// Slopes that ask for x alone give it at once, slopes that are other rules by a recurrence of
    /// both, inverses of polynomials by theirs, all others by Newton's iteration.  Source: Knuth, The
    /// Art of Computer Programming 2, 4.7; Brent and Kung, Fast Algorithms for Manipulating Formal
    /// Power Series, 1978.
    template <class Rule, class... Xs>
    static constexpr taylor chain_rule(Rule const& rule, Xs const&... xs) {
        if constexpr (has_stateless_partner<Rule>()) {
            return with_its_partner(rule, static_cast<taylor>(xs)...);
        } else if constexpr (requires(T const& x) { rule.remainder(x, &x, K); }) {
            return by_remainders(rule, static_cast<taylor>(xs)...);
        } else {
            return by_iteration<K>(rule, xs...);
        }
    }

private:
    /// A rule with a state does not hand it to its partner.
    template <class Rule>
    static constexpr bool has_stateless_partner() {
        if constexpr (requires { typename Rule::partner; }) {
            return std::is_empty_v<Rule> && std::is_empty_v<typename Rule::partner>;
        } else {
            return false;
        }
    }

    /// x as a rule sees it that computes as far as order M.
    template <std::size_t M, class X>
    static constexpr auto operand(X const& x) {
        if constexpr (carries<Tag, X>) {
            return static_cast<taylor>(x).template to_order<M>();
        } else {
            return operand_of<taylor>(x);
        }
    }

    /// The k-th coefficient of a series or of a number.
    template <class S>
    static constexpr T coefficient(S const& s, std::size_t k) {
        if constexpr (carries<Tag, S>) {
            return k == 0 ? static_cast<T>(value_part<Tag>(s))
                          : static_cast<T>(tangent_part<Tag>(s, k - 1));
        } else {
            return k == 0 ? static_cast<T>(s) : T(0);
        }
    }

    /// k·y_k for y′ = s·x′, of x₁, x₂, … and s₀, s₁, …
    template <class Rule>
    static constexpr T scaled_coefficient(T const* x, T const* slope, std::size_t k) {
        T sum = scaled_term<Rule>(x, slope, k, k);
        LEIBNIZ_UNROLLED
        for (std::size_t i = 1; i < k; ++i) sum = sum + scaled_term<Rule>(x, slope, k - i, k);
        return sum;
    }

    /// j·x_j·s_{k−j}. Beside an infinite slope a zero stays zero; but where it is followed by
    /// something else, y_k is ∞ − ∞ of what is known here, and NaN.
    template <class Rule>
    static constexpr T scaled_term(T const* x, T const* slope, std::size_t j, std::size_t k) {
        if constexpr (Rule::steep) {
            bool const leads = j == 1 && is_zero(x[0]);
            if (leads && !is_zero_up_to(x, k)) return x[0] * slope[0];
        }
        return static_cast<int>(j) * slope_product<Rule>(x[j - 1], slope[k - j]);
    }

    /// Are x₁ to x_k zero?
    static constexpr bool is_zero_up_to(T const* x, std::size_t k) {
        for (std::size_t j = 0; j < k; ++j) {
            if (!is_zero(x[j])) return false;
        }
        return true;
    }

    template <class Rule>
    static constexpr taylor with_its_partner(Rule const& rule, taylor const& x) {
        using partner = typename Rule::partner;
        constexpr bool both = !std::same_as<Rule, partner>;
        taylor y;
        taylor z;  // the partner's
        y.value = leibniz::apply(rule, x.value);
        if constexpr (both) z.value = leibniz::apply(partner{}, x.value);
        T slope_of_y[K];
        T slope_of_z[K];
        LEIBNIZ_UNROLLED
        for (std::size_t k = 1; k <= K; ++k) {
            slope_of_y[k - 1] = static_cast<T>(rule.slope_by(both ? z[k - 1] : y[k - 1]));
            y[k] = over_order(scaled_coefficient<Rule>(x.higher.entry, slope_of_y, k),
                              static_cast<int>(k));
            if constexpr (both) {
                slope_of_z[k - 1] = static_cast<T>(partner::slope_by(y[k - 1]));
                z[k] = over_order(scaled_coefficient<Rule>(x.higher.entry, slope_of_z, k),
                                  static_cast<int>(k));
            }
        }
        return y;
    }

    template <class Rule>
    static constexpr taylor by_remainders(Rule const& rule, taylor const& x) {
        taylor y;
        y.value = leibniz::apply(rule, x.value);
        if (is_constant(x)) return taylor(y.value);
        T const slope = static_cast<T>(slope_in<0>(rule, y.value, x.value));
        LEIBNIZ_UNROLLED
        for (std::size_t k = 1; k <= K; ++k) {
            T const rest = rule.remainder(x[k], y.higher.entry, k);
            y[k] = slope_product<Rule>(rest, slope);
            // As in scaled_term: what follows a zero is unknown beside an infinite slope.
            if (is_zero(x[1]) && !is_zero(rest)) y[k] = y[k] + x[1] * slope;
        }
        return y;
    }

    /// One ε for the unknown rest of y.
    template <class Rule>
    struct rest_of;

    /// The slope s in an operand, and s_y = ∂s/∂y where y is not known to the end.
    struct slope_series {
        T of[K];
        T by_y[K];
    };

    /// The slope in operand I as far as order M − 1. Of a constant it is not asked for, be it
    /// infinite or none at all.
    template <std::size_t M, std::size_t I, bool AtOnce, class Rule, class X, class... Xs>
    static constexpr slope_series slope_to_order(Rule const& rule, taylor const& y, X const& moving,
                                                 Xs const&... xs) {
        slope_series r;
        for (std::size_t k = 0; k < K; ++k) r.of[k] = r.by_y[k] = T(0);
        if (Rule::steep && is_constant(static_cast<taylor>(moving))) return r;
        if constexpr (AtOnce) {
            auto const s = slope_in<I>(rule, y.value, operand<M - 1>(xs)...);
            for (std::size_t k = 0; k < M; ++k) r.of[k] = coefficient(s, k);
        } else {
            using series = taylor<T, M - 1, Tag>;
            using variable = dual<series, 1, rest_of<Rule>>;
            variable const unknown(y.template to_order<M - 1>(), {series(1)});
            auto const s = slope_in<I>(rule, unknown, operand<M - 1>(xs)...);
            auto const by_x = value_part<rest_of<Rule>>(s);
            auto const by_y = tangent_part<rest_of<Rule>>(s, 0);
            for (std::size_t k = 0; k < M; ++k) {
                r.of[k] = coefficient(by_x, k);
                r.by_y[k] = coefficient(by_y, k);
            }
        }
        return r;
    }

    /// As far as order M. With ŷ right to order H, the slope at y is s + s_y·(y − ŷ), right to order
    /// 2H + 1, and y to order 2H + 2.
    template <std::size_t M, class Rule, class... Xs>
    static constexpr taylor by_iteration(Rule const& rule, Xs const&... xs) {
        if constexpr (M == 0) {
            return taylor(leibniz::apply(rule, operand<0>(xs)...));
        } else {
            using operands = moving_operands<Tag, Xs...>;
            constexpr bool at_once =
                M == 1 ||
                !operands::template ask_for_value<Rule, decltype(operand<M - 1>(xs))...>();
            constexpr std::size_t H = at_once ? 0 : (M - 1) / 2;
            taylor y = by_iteration<H>(rule, xs...);
            slope_series slopes[operands::count];
            auto const find_slope = [&]<std::size_t I>(operand_index<I>, auto const& x) {
                slopes[operands::before(I)] = slope_to_order<M, I, at_once>(rule, y, x, xs...);
            };
            operands::for_each(find_slope, xs...);
            for (std::size_t k = H + 1; k <= M; ++k) {
                T sum(0);
                auto const add = [&]<std::size_t I>(operand_index<I>, auto const& x) {
                    slope_series& s = slopes[operands::before(I)];
                    if constexpr (!at_once) {
                        for (std::size_t j = H + 1; j < k; ++j)
                            s.of[k - 1] = s.of[k - 1] + steep_product(y[j], s.by_y[k - 1 - j]);
                    }
                    taylor const moving(x);
                    sum = sum + scaled_coefficient<Rule>(moving.higher.entry, s.of, k);
                };
                operands::for_each(add, xs...);
                y[k] = over_order(sum, static_cast<int>(k));
            }
            return y;
        }
    }
};

}  // namespace leibniz
