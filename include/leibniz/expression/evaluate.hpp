// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/binding.hpp>
#include <leibniz/expression/formula/spell.hpp>
#include <leibniz/expression/formula/steps.hpp>
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

/// The steps that run in any case: those that results need beside the branches of conditions.
template <std::size_t Size, std::size_t Results>
constexpr auto unconditional(steps<Size, Results> const& code) {
    std::array<bool, Size> needed{};
    for (int const result : code.results) needed[static_cast<std::size_t>(result)] = true;
    for (std::size_t i = Size; i-- > 0;) {
        step const& s = code.list[i];
        bool const branches =
            s.kind == operation::select || s.kind == operation::both || s.kind == operation::either;
        for (int const operand : {s.a, branches ? -1 : s.b, branches ? -1 : s.c})
            if (needed[i] && operand >= 0) needed[static_cast<std::size_t>(operand)] = true;
    }
    return needed;
}

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
    constexpr bool rounds = !is_exact<typename innermost<T>::type>;
    static_assert(rounds, "π is irrational: call this expression with a floating-point number");
    if constexpr (rounds) {
        return static_cast<T>(std::numbers::pi_v<rules::constant_for<T>>);
    } else {
        return T(0);
    }
}

/// What a step does, without where its operands are: there are few of these in a program.
struct form {
    operation kind;
    /// Operands that are constants, or plain numbers by value: they carry no derivatives.
    bool a_is_constant, b_is_constant, c_is_constant;
    /// The exponent, the place, the step with the name of the variable or the rule.
    int detail;
};
template <class Numbers>
inline constexpr bool is_plain_at[1] = {};
template <class... Numbers>
inline constexpr bool is_plain_at<boost::hana::tuple<Numbers...>>[sizeof...(Numbers) + 1] = {
    arithmetic<Numbers>...};
template <class Numbers>
constexpr form form_of(auto const& code, int i) {
    step const& s = code[i];
    auto const is_constant = [&](int operand) {
        if (operand < 0) return false;
        step const& o = code[operand];
        return o.kind == operation::constant ||
               (o.kind == operation::number && is_plain_at<Numbers>[o.place_or_exponent]);
    };
    return {s.kind, is_constant(s.a), is_constant(s.b), is_constant(s.c),
            s.kind == operation::variable   ? i
            : s.kind == operation::function ? first_with_rule_of(code, i)
                                            : s.place_or_exponent};
}

/// The code of a pass over numbers T: the variables are bound, the numbers by value at hand.
template <class Pass, class T, class Bound, class Numbers>
struct evaluation {
    static constexpr auto const& code = steps_of<Pass>;
    static constexpr bool has_conditions = [] {
        for (step const& s : code.list)
            if (is_condition(s.kind)) return true;
        return false;
    }();

    Bound const& bound;
    Numbers const& numbers;
    comparison_of<T> conditions[has_conditions ? code.count : 1] = {};
    bool known[has_conditions ? code.count : 1] = {};

    template <bool IsConstant>
    static constexpr decltype(auto) operand(T const& x) {
        if constexpr (IsConstant) {
            return innermost_value(x);
        } else {
            return (x);
        }
    }
    static constexpr T constant(rational c) {
        using plain = typename innermost<T>::type;
        plain const numerator = static_cast<plain>(c.numerator);
        return static_cast<T>(c.denominator == 1 ? numerator
                                                 : numerator / static_cast<plain>(c.denominator));
    }

    template <form Form>
    constexpr T perform(int i, T* v) {
        constexpr operation kind = Form.kind;
        step const& s = code[i];
        if constexpr (kind == operation::constant) {
            return constant(s.value);
        } else if constexpr (kind == operation::number) {
            return static_cast<T>(boost::hana::at_c<Form.detail>(numbers));
        } else if constexpr (kind == operation::variable) {
            return static_cast<T>(value_bound_to<spelled<Pass, Form.detail>>(bound));
        } else if constexpr (kind == operation::negation) {
            return static_cast<T>(-v[s.a]);
        } else if constexpr (kind == operation::power) {
            return integer_power<Form.detail>(v[s.a]);
        } else if constexpr (kind == operation::select) {
            if constexpr (compares_to_bool<T>) {
                return conditions[s.a] ? v[s.b] : v[s.c];
            } else {
                using leibniz::select;  // not the form
                return static_cast<T>(select(conditions[s.a], v[s.b], v[s.c]));
            }
        } else if constexpr (kind == operation::function) {
            return called<Form>(s, v);
        } else if constexpr (is_condition(kind)) {
            conditions[i] = holds<Form>(s, v);
            return T(0);
        } else {
            decltype(auto) a = operand<Form.a_is_constant>(v[s.a]);
            decltype(auto) b = operand<Form.b_is_constant>(v[s.b]);
            if constexpr (kind == operation::sum) {
                return static_cast<T>(a + b);
            } else if constexpr (kind == operation::difference) {
                return static_cast<T>(a - b);
            } else if constexpr (kind == operation::product) {
                return static_cast<T>(a * b);
            } else {
                return static_cast<T>(a / b);
            }
        }
    }

    template <form Form>
    static constexpr T called(step const& s, T const* v) {
        using rule = rule_found_at<Pass, Form.detail>;
        if constexpr (rule::arity == 0) {
            return number_pi<T>();
        } else if constexpr (rule::arity == 1) {
            return static_cast<T>(leibniz::apply<rule>(operand<Form.a_is_constant>(v[s.a])));
        } else if constexpr (rule::arity == 2) {
            return static_cast<T>(leibniz::apply<rule>(operand<Form.a_is_constant>(v[s.a]),
                                                       operand<Form.b_is_constant>(v[s.b])));
        } else {
            return static_cast<T>(leibniz::apply<rule>(operand<Form.a_is_constant>(v[s.a]),
                                                       operand<Form.b_is_constant>(v[s.b]),
                                                       operand<Form.c_is_constant>(v[s.c])));
        }
    }

    template <form Form>
    constexpr comparison_of<T> holds(step const& s, T const* v) const {
        if constexpr (Form.kind == operation::negated) {
            return !conditions[s.a];
        } else if constexpr (Form.kind == operation::both) {
            return conditions[s.a] && conditions[s.b];
        } else if constexpr (Form.kind == operation::either) {
            return conditions[s.a] || conditions[s.b];
        } else {
            decltype(auto) a = operand<Form.a_is_constant>(v[s.a]);
            decltype(auto) b = operand<Form.b_is_constant>(v[s.b]);
            if constexpr (Form.kind == operation::less) {
                return a < b;
            } else if constexpr (Form.kind == operation::less_equal) {
                return a <= b;
            } else {
                return a == b;
            }
        }
    }

    /// The step, and before it what it needs: of a select, the branch that is taken.
    template <int I>
    constexpr void demand(T* v) {
        constexpr step s = code.list[I];
        if (known[I]) return;
        if constexpr (s.a >= 0) demand<s.a>(v);
        if constexpr (s.kind == operation::select) {
            conditions[s.a] ? demand<s.b>(v) : demand<s.c>(v);
        } else if constexpr (s.kind == operation::both || s.kind == operation::either) {
            if (conditions[s.a] == (s.kind == operation::both)) demand<s.b>(v);
        } else {
            if constexpr (s.b >= 0) demand<s.b>(v);
            if constexpr (s.c >= 0) demand<s.c>(v);
        }
        v[I] = perform<form_of<Numbers>(code, I)>(I, v);
        known[I] = true;
    }

    template <std::size_t... I, std::size_t... K>
    constexpr auto run(std::index_sequence<I...>, std::index_sequence<K...>) {
        if constexpr (has_conditions && compares_to_bool<T>) {
            constexpr auto first = unconditional(code);
            T values[] = {(static_cast<void>(I), T(0))...};
            // An array, not a fold expression: clang stops those at 256 operands.
            bool const done[] = {(first[I] && (demand<static_cast<int>(I)>(values), true))...};
            static_cast<void>(done);
            return std::array<T, sizeof...(K)>{values[code.results[K]]...};
        } else {
            T values[] = {perform<form_of<Numbers>(code, static_cast<int>(I))>(static_cast<int>(I),
                                                                               values)...};
            return std::array<T, sizeof...(K)>{values[code.results[K]]...};
        }
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
    bound_variables<Bindings...> const bound(all...);
    evaluation<Pass, number, bound_variables<Bindings...>, boost::hana::tuple<Numbers...>> e{
        bound, numbers};
    return e.run(std::make_index_sequence<code.count>{},
                 std::make_index_sequence<sizeof(code.results) / sizeof(int)>{});
}

}  // namespace leibniz::formula
