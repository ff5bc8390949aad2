// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/binding.hpp>
#include <leibniz/expression/spell.hpp>
#include <leibniz/expression/steps.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/jet.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/tuple.hpp>

#include <array>
#include <cstddef>
#include <numbers>
#include <type_traits>
#include <utility>

/// Steps run with any scalar: straight-line code, every index a constant. What stands behind a
/// condition runs where the condition holds, so that nothing is asked of the other branch.
namespace leibniz::formula {

/// When a step runs: always (−1), or where a condition is so and the outer guard lets it.
struct guard {
    int outer = -1;
    int condition = -1;
    bool holds = false;
    int depth = 0;
};

/// The guards of all steps: that of a step is the innermost one around all its uses.
template <std::size_t Size>
struct guards {
    guard list[2 * Size];
    std::size_t count;
    int of_step[Size];

    constexpr int inside(int outer, int condition, bool holds) {
        for (std::size_t i = 0; i < count; ++i)
            if (list[i].outer == outer && list[i].condition == condition && list[i].holds == holds)
                return static_cast<int>(i);
        list[count] = {outer, condition, holds, outer < 0 ? 1 : list[outer].depth + 1};
        return static_cast<int>(count++);
    }
    constexpr int around(int a, int b) const {
        while (a != b) {
            bool const a_is_deeper = a >= 0 && (b < 0 || list[a].depth >= list[b].depth);
            if (a_is_deeper) {
                a = list[a].outer;
            } else {
                b = list[b].outer;
            }
        }
        return a;
    }
};

template <std::size_t Size, std::size_t Results>
constexpr auto guards_of(steps<Size, Results> const& code) {
    constexpr int unused = -2;
    guards<Size> all{};
    for (int& g : all.of_step) g = unused;
    auto const use = [&](int step, int g) {
        if (step < 0) return;
        int& old = all.of_step[step];
        old = old == unused ? g : all.around(old, g);
    };
    for (int const result : code.results) use(result, -1);
    for (std::size_t i = Size; i-- > 0;) {
        step const& s = code.list[i];
        int const own = all.of_step[i];
        if (own == unused) continue;
        use(s.a, own);
        if (s.kind == operation::select) {
            use(s.b, all.inside(own, s.a, true));
            use(s.c, all.inside(own, s.a, false));
        } else {
            use(s.b, own);
            use(s.c, own);
        }
    }
    return all;
}
template <class Pass>
inline constexpr auto guards_of_pass = guards_of(steps_of<Pass>);

/// xⁿ by repeated squaring: the relative error is at most |n| ulp.
template <int N, class T>
constexpr T integer_power(T const& x) {
    if constexpr (N < 0) {
        return T(1) / integer_power<-N>(x);
    } else if constexpr (N == 0) {
        return T(1);
    } else if constexpr (N == 1) {
        return x;
    } else if constexpr (N % 2 == 0) {
        T const root = integer_power<N / 2>(x);
        return root * root;
    } else {
        return integer_power<N - 1>(x) * x;
    }
}

/// π, as precise as T can be.
template <class T>
constexpr T number_pi() {
    static_assert(!is_exact<typename innermost<T>::type>,
                  "π is irrational: call this expression with a floating-point number");
    return static_cast<T>(std::numbers::pi_v<rules::constant_for<T>>);
}

/// The code of a pass over numbers T: the variables are bound, the numbers by value at hand.
template <class Pass, class T, class Bound, class Numbers>
struct evaluation {
    static constexpr auto const& code = steps_of<Pass>;
    using plain = typename innermost<T>::type;

    Bound const& bound;
    Numbers const& numbers;
    bool conditions[code.count + 1] = {};

    template <int Guard>
    constexpr bool is_open() const {
        if constexpr (Guard < 0) {
            return true;
        } else {
            constexpr guard g = guards_of_pass<Pass>.list[Guard];
            return is_open<g.outer>() && conditions[g.condition] == g.holds;
        }
    }

    /// An operand; constants as plain numbers, which carry no derivatives.
    template <int I>
    constexpr decltype(auto) operand(T const* values) const {
        constexpr step s = code.list[I];
        if constexpr (s.kind == operation::constant) {
            return constant<I>();
        } else {
            return values[I];
        }
    }
    template <int I>
    static constexpr plain constant() {
        constexpr rational value = code.list[I].value;
        if constexpr (value.denominator == 1) {
            return static_cast<plain>(value.numerator);
        } else {
            return static_cast<plain>(value.numerator) / static_cast<plain>(value.denominator);
        }
    }

    template <int I>
    constexpr T value(T const* values) {
        constexpr int when = [] {
            if constexpr (has_conditions) {
                return guards_of_pass<Pass>.of_step[I];
            } else {
                return -1;
            }
        }();
        if (!is_open<when>()) return T(0);
        return computed<I>(values);
    }

    template <int I>
    constexpr T computed(T const* v) {
        constexpr step s = code.list[I];
        constexpr operation kind = s.kind;
        constexpr int a = s.a < 0 ? 0 : s.a, b = s.b < 0 ? 0 : s.b;
        if constexpr (kind == operation::constant) {
            return static_cast<T>(constant<I>());
        } else if constexpr (kind == operation::number) {
            return static_cast<T>(boost::hana::at_c<s.place_or_exponent>(numbers));
        } else if constexpr (kind == operation::variable) {
            return static_cast<T>(value_bound_to<spelled<Pass, I>>(bound));
        } else if constexpr (kind == operation::sum) {
            return static_cast<T>(operand<a>(v) + operand<b>(v));
        } else if constexpr (kind == operation::difference) {
            return static_cast<T>(operand<a>(v) - operand<b>(v));
        } else if constexpr (kind == operation::negation) {
            return -v[a];
        } else if constexpr (kind == operation::product) {
            return static_cast<T>(operand<a>(v) * operand<b>(v));
        } else if constexpr (kind == operation::quotient) {
            return static_cast<T>(operand<a>(v) / operand<b>(v));
        } else if constexpr (kind == operation::power) {
            return integer_power<s.place_or_exponent>(v[a]);
        } else if constexpr (kind == operation::function) {
            return static_cast<T>(call<I>(v, std::make_index_sequence<s.rule->arity>{}));
        } else if constexpr (kind == operation::select) {
            return conditions[a] ? v[b] : v[s.c];
        } else {
            conditions[I] = holds<I>(v);
            return T(0);
        }
    }

    template <int I, std::size_t... K>
    constexpr auto call(T const* v, std::index_sequence<K...>) const {
        constexpr int arguments[] = {code.list[I].a, code.list[I].b, code.list[I].c};
        using rule = rule_of_step<Pass, I>;
        if constexpr (sizeof...(K) == 0) {
            return number_pi<T>();
        } else {
            return leibniz::apply<rule>(operand<arguments[K]>(v)...);
        }
    }

    template <int I>
    constexpr bool holds(T const* v) const {
        constexpr step s = code.list[I];
        constexpr int a = s.a, b = s.b < 0 ? 0 : s.b;
        if constexpr (s.kind == operation::less) {
            return operand<a>(v) < operand<b>(v);
        } else if constexpr (s.kind == operation::less_equal) {
            return operand<a>(v) <= operand<b>(v);
        } else if constexpr (s.kind == operation::equal) {
            return operand<a>(v) == operand<b>(v);
        } else if constexpr (s.kind == operation::negated) {
            return !conditions[a];
        } else if constexpr (s.kind == operation::both) {
            return conditions[a] && conditions[b];
        } else {
            return conditions[a] || conditions[b];
        }
    }

    static constexpr bool has_conditions = [] {
        for (step const& s : code.list)
            if (is_condition(s.kind)) return true;
        return false;
    }();

    template <std::size_t... I, std::size_t... K>
    constexpr auto run(std::index_sequence<I...>, std::index_sequence<K...>) {
        T const values[] = {value<static_cast<int>(I)>(values)...};
        return std::array<T, sizeof...(K)>{values[code.results[K]]...};
    }
};

/// The scalar in which bound values and numbers meet.
template <class... Ts>
struct meeting {
    using type = real_scalar<common_scalar<Ts...>>;
};
template <>
struct meeting<> {
    using type = double;
};

/// The results of a pass.
template <class Pass, class... Numbers, class... Bindings>
constexpr auto evaluated(boost::hana::tuple<Numbers...> const& numbers, Bindings const&... all) {
    using number = typename meeting<Numbers..., typename Bindings::value_type...>::type;
    constexpr auto const& code = steps_of<Pass>;
    bindings<Bindings...> const bound(all...);
    evaluation<Pass, number, bindings<Bindings...>, boost::hana::tuple<Numbers...>> e{bound,
                                                                                      numbers};
    return e.run(std::make_index_sequence<code.count>{},
                 std::make_index_sequence<sizeof(code.results) / sizeof(int)>{});
}

}  // namespace leibniz::formula
