// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/steep.hpp>
#include <leibniz/scalar/strict.hpp>

#include <compare>
#include <cstddef>

namespace leibniz {

/// What all jets have in common: they add number by number, a plain number shifts the value or
/// scales all, and comparisons look at the value.
///
/// A Jet brings its own products and quotients, and
///
///     value, parts, part(i)   the value, how many numbers there are beside it, and each of them
///     each(f, x…)             f applied number by number
///     chain_rule(rule, x…)    an elementary function of it
template <class Jet, class T, class Tag>
struct jet_operators {
    friend constexpr Jet operator+(Jet const& x) { return x; }
    friend constexpr Jet operator-(Jet const& x) {
        return Jet::each([](T const& a) { return -a; }, x);
    }
    friend constexpr Jet operator+(Jet const& x, Jet const& y) {
        return Jet::each([](T const& a, T const& b) { return a + b; }, x, y);
    }
    friend constexpr Jet operator-(Jet const& x, Jet const& y) {
        return Jet::each([](T const& a, T const& b) { return a - b; }, x, y);
    }

    template <arithmetic C>
    friend constexpr Jet operator+(Jet const& x, C c) {
        Jet r = x;
        r.value = x.value + as_constant<T>(c);
        return r;
    }
    template <arithmetic C>
    friend constexpr Jet operator+(C c, Jet const& x) {
        return x + c;
    }
    template <arithmetic C>
    friend constexpr Jet operator-(Jet const& x, C c) {
        Jet r = x;
        r.value = x.value - as_constant<T>(c);
        return r;
    }
    template <arithmetic C>
    friend constexpr Jet operator-(C c, Jet const& x) {
        return -x + c;
    }
    template <arithmetic C>
    friend constexpr Jet operator*(Jet const& x, C c) {
        return Jet::each([&](T const& a) { return a * as_constant<T>(c); }, x);
    }
    template <arithmetic C>
    friend constexpr Jet operator*(C c, Jet const& x) {
        return x * c;
    }
    template <arithmetic C>
    friend constexpr Jet operator/(Jet const& x, C c) {
        Jet r = Jet::each(
            [&](T const& a) { return is_zero(a) ? a : rules::divide(a, as_constant<T>(c)); }, x);
        r.value = rules::divide(x.value, as_constant<T>(c));
        if constexpr (strict_jet<Jet>) watch_for_kinks(r, pole_of_quotient{}, x, c);
        return r;
    }
    template <arithmetic C>
    friend constexpr Jet operator/(C c, Jet const& x) {
        return Jet(c) / x;
    }

    template <scalar S>
    constexpr Jet& operator+=(S const& s) {
        if constexpr (can_hold<S>()) self() = self() + s;
        return self();
    }
    template <scalar S>
    constexpr Jet& operator-=(S const& s) {
        if constexpr (can_hold<S>()) self() = self() - s;
        return self();
    }
    template <scalar S>
    constexpr Jet& operator*=(S const& s) {
        if constexpr (can_hold<S>()) self() = self() * s;
        return self();
    }
    template <scalar S>
    constexpr Jet& operator/=(S const& s) {
        if constexpr (can_hold<S>()) self() = self() / s;
        return self();
    }

    friend constexpr comparison_of<T> operator==(Jet const& x, Jet const& y) {
        return x.value == y.value;
    }
    friend constexpr auto operator<=>(Jet const& x, Jet const& y) { return x.value <=> y.value; }
    template <arithmetic C>
    friend constexpr comparison_of<T> operator==(Jet const& x, C c) {
        return x.value == c;
    }
    template <arithmetic C>
    friend constexpr auto operator<=>(Jet const& x, C c) {
        return x.value <=> c;
    }
    // Of comparisons that are no bools, as those of symbols, the compiler derives no others.
    friend constexpr auto operator!=(Jet const& x, Jet const& y)
        requires(!compares_to_bool<T>)
    {
        return x.value != y.value;
    }
    template <arithmetic C>
        requires(!compares_to_bool<T>)
    friend constexpr auto operator!=(Jet const& x, C c) {
        return x.value != c;
    }
    template <arithmetic C>
        requires(!compares_to_bool<T>)
    friend constexpr comparison_of<T> operator==(C c, Jet const& x) {
        return x.value == c;
    }
    template <arithmetic C>
        requires(!compares_to_bool<T>)
    friend constexpr auto operator!=(C c, Jet const& x) {
        return x.value != c;
    }

protected:
    /// Number by number, what s has of this jet's ε; zeros where it has none. One by one: from
    /// `lanes{}` g++ 12 loses entries that are classes, in constant evaluation.
    template <class S>
    static constexpr void embed(Jet& r, S const& s) {
        r.value = static_cast<T>(value_part<Tag>(s));
        for (std::size_t i = 0; i < Jet::parts; ++i) {
            if constexpr (carries<Tag, S> && have_one_layer<Tag, S, Jet>()) {
                r.part(i) = static_cast<T>(tangent_part<Tag>(s, i));
            } else {
                r.part(i) = T(0);
            }
        }
    }

private:
    constexpr Jet& self() { return static_cast<Jet&>(*this); }

    /// May s be assigned? Refuses: a number with an ε or with values that this type has no place for.
    template <scalar S>
    static constexpr bool can_hold() {
        static_assert(
            embeds<S, Jet>,
            "the left side of a compound assignment keeps its type, which cannot hold the right side: write x = x + y with auto x");
        return embeds<S, Jet>;
    }

    // The last member: after a failed assertion clang knows none of those that follow.
    static_assert(!carries<Tag, T>, "each layer of a nested number needs a tag of its own");
};

}  // namespace leibniz
