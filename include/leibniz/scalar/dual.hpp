// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/lanes.hpp>
#include <leibniz/scalar/steep.hpp>
#include <leibniz/scalar/tag.hpp>

#include <compare>
#include <concepts>
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
struct dual {
    using tag = Tag;

    T value;
    lanes<T, N> tangent;

    constexpr dual() = default;
    constexpr dual(T const& v, lanes<T, N> const& t) : value(v), tangent(t) {}

    /// A number with some of these layers, or none: the missing tangents are zero.
    template <scalar S>
        requires embeds<S, dual>
    constexpr dual(S const& s) : value(value_part<Tag>(s)) {
        // One by one: from `tangent{}` g++ 12 loses entries that are classes, in constant evaluation.
        for (std::size_t i = 0; i < N; ++i) {
            if constexpr (carries<Tag, S>) {
                tangent[i] = static_cast<T>(tangent_part<Tag>(s, i));
            } else {
                tangent[i] = T(0);
            }
        }
    }

    friend constexpr dual operator+(dual const& x) { return x; }
    friend constexpr dual operator-(dual const& x) {
        dual r;
        r.value = -x.value;
        each_lane(r.tangent, [](T const& a) { return -a; }, x.tangent);
        return r;
    }
    friend constexpr dual operator+(dual const& x, dual const& y) {
        dual r;
        r.value = x.value + y.value;
        each_lane(r.tangent, [](T const& a, T const& b) { return a + b; }, x.tangent, y.tangent);
        return r;
    }
    friend constexpr dual operator-(dual const& x, dual const& y) {
        dual r;
        r.value = x.value - y.value;
        each_lane(r.tangent, [](T const& a, T const& b) { return a - b; }, x.tangent, y.tangent);
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
        auto const at_the_pole = [&](T const& a, T const& b) {
            return steep_product(is_zero(b) ? a : a - r.value * b, slope);
        };
        if (y.value == 0) {
            each_lane(r.tangent, at_the_pole, x.tangent, y.tangent);
        } else {
            each_lane(r.tangent, quotient_rule, x.tangent, y.tangent);
        }
        return r;
    }

    // A plain number carries no tangent: it shifts the value or scales both.
    template <arithmetic C>
    friend constexpr dual operator+(dual const& x, C c) {
        return {x.value + as_constant<T>(c), x.tangent};
    }
    template <arithmetic C>
    friend constexpr dual operator+(C c, dual const& x) {
        return {as_constant<T>(c) + x.value, x.tangent};
    }
    template <arithmetic C>
    friend constexpr dual operator-(dual const& x, C c) {
        return {x.value - as_constant<T>(c), x.tangent};
    }
    template <arithmetic C>
    friend constexpr dual operator-(C c, dual const& x) {
        return as_constant<T>(c) + -x;
    }
    template <arithmetic C>
    friend constexpr dual operator*(dual const& x, C c) {
        dual r;
        r.value = x.value * as_constant<T>(c);
        each_lane(r.tangent, [&](T const& a) { return a * as_constant<T>(c); }, x.tangent);
        return r;
    }
    template <arithmetic C>
    friend constexpr dual operator*(C c, dual const& x) {
        return x * c;
    }
    template <arithmetic C>
    friend constexpr dual operator/(dual const& x, C c) {
        dual r;
        r.value = rules::divide(x.value, as_constant<T>(c));
        each_lane(
            r.tangent,
            [&](T const& a) { return is_zero(a) ? a : rules::divide(a, as_constant<T>(c)); },
            x.tangent);
        return r;
    }
    template <arithmetic C>
    friend constexpr dual operator/(C c, dual const& x) {
        return dual(c) / x;
    }

    template <scalar S>
    constexpr dual& operator+=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this + s;
        return *this;
    }
    template <scalar S>
    constexpr dual& operator-=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this - s;
        return *this;
    }
    template <scalar S>
    constexpr dual& operator*=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this * s;
        return *this;
    }
    template <scalar S>
    constexpr dual& operator/=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this / s;
        return *this;
    }

    friend constexpr bool operator==(dual const& x, dual const& y) { return x.value == y.value; }
    friend constexpr auto operator<=>(dual const& x, dual const& y) { return x.value <=> y.value; }
    template <arithmetic C>
    friend constexpr bool operator==(dual const& x, C c) {
        return x.value == c;
    }
    template <arithmetic C>
    friend constexpr auto operator<=>(dual const& x, C c) {
        return x.value <=> c;
    }

private:
    /// May s be assigned? Refuses: a number with an ε or with values that this type has no place for.
    template <scalar S>
    static constexpr bool can_hold() {
        static_assert(
            embeds<S, dual>,
            "the left side of a compound assignment keeps its type, which cannot hold the right side: write x = x + y with auto x");
        return embeds<S, dual>;
    }
};

}  // namespace leibniz
