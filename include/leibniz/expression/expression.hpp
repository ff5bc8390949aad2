// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/binding.hpp>
#include <leibniz/expression/evaluate.hpp>
#include <leibniz/expression/formula/tags.hpp>
#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/formula/passes.hpp>
#include <leibniz/expression/formula/rewrite.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace leibniz {

/// The tag of expressions, for Boost.Hana.
struct expression_tag {};

template <class Tag, class... Numbers>
class expression;

template <class T>
inline constexpr bool is_expression = false;
template <class Tag, class... Numbers>
inline constexpr bool is_expression<expression<Tag, Numbers...>> = true;

template <class T>
inline constexpr bool is_integral_constant = false;
template <class I, I Value>
inline constexpr bool is_integral_constant<boost::hana::integral_constant<I, Value>> = true;

template <class Tag, class... Numbers>
inline constexpr bool is_symbolic<expression<Tag, Numbers...>> = true;
template <class I, I Value>
inline constexpr bool is_symbolic<boost::hana::integral_constant<I, Value>> = true;

/// What meets an expression: a scalar, which is kept by value, or an integral constant of
/// Boost.Hana, which becomes a part of the formula.
template <class T>
concept beside_an_expression = scalar<T> || is_integral_constant<std::remove_cvref_t<T>>;

template <class Tag>
inline constexpr bool is_variable = false;
template <formula::name Name>
inline constexpr bool is_variable<formula::variable<Name>> = true;

/// The variables of formulas, by name.
template <class Pass>
struct variables_of {
    static constexpr auto const& code = formula::steps_of<Pass>;
    static constexpr std::size_t count = [] {
        std::size_t n = 0;
        for (formula::step const& s : code.list) n += s.kind == formula::operation::variable;
        return n;
    }();
    struct positions {
        int at[count + 1];
    };
    static constexpr positions sorted = [] {
        positions all{};
        std::size_t n = 0;
        for (std::size_t i = 0; i < code.count; ++i) {
            if (code.list[i].kind != formula::operation::variable) continue;
            std::size_t k = n++;
            for (; k > 0 &&
                   formula::order_of_names(code.list[i].letters, code[all.at[k - 1]].letters) < 0;
                 --k)
                all.at[k] = all.at[k - 1];
            all.at[k] = static_cast<int>(i);
        }
        return all;
    }();
    template <std::size_t K>
    using variable = formula::spelled<Pass, sorted.at[K]>;

    /// f.template operator()<the variables…>()
    static constexpr decltype(auto) unpack(auto const& f) {
        return [&]<std::size_t... K>(std::index_sequence<K...>) -> decltype(auto) {
            return f.template operator()<variable<K>...>();
        }(std::make_index_sequence<count>{});
    }
};

/// Has every variable one value? If not, the compiler stops here, with a sentence.
template <class Pass, class... Bound>
constexpr bool are_bound() {
    return variables_of<Pass>::unpack([]<class... Variables>() {
        if constexpr (!(variable_has_one_value<Bound, Bound...> && ...)) {
            (require_one_value<Bound, Bound...>(), ...);
            return false;
        } else if constexpr (!(variable_has_a_value<Variables, Bound...> && ...)) {
            (require_a_value<Variables, Bound...>(), ...);
            return false;
        } else {
            return true;
        }
    });
}

template <class Tag, class... Numbers, a_binding... Bindings>
constexpr auto substitute(expression<Tag, Numbers...> const& e, Bindings const&... bindings);

/// A formula of variables, constants and numbers, as it was written. The formula is the type; the
/// object holds the numbers alone, by value, and without them it is empty. Nothing in it can
/// dangle.
///
///     constexpr auto x = variable<"x">;
///     constexpr auto e = x * x + 3_c * x;      3_c is a part of the formula, 3.0 a number beside it
///     e(x = 2.0) == 10.0
///
/// Numbers by value each have a place of their own: x·3.0 − x·5.0 does not cancel.
template <class Tag, class... Numbers>
class expression {
public:
    using hana_tag = expression_tag;
    using formula_type = Tag;
    using program = formula::as_written<Tag>;
    /// How many numbers it holds by value.
    static constexpr std::size_t places = sizeof...(Numbers);

    [[no_unique_address]] boost::hana::tuple<Numbers...> numbers{};

    constexpr expression() = default;
    constexpr explicit expression(boost::hana::tuple<Numbers...> const& all)
        requires(sizeof...(Numbers) > 0)
        : numbers(all) {}

    /// The value where the variables have these values: e(x = 2.0, y = 1.0), in any order, of any
    /// scalars. With an expression as a value it is the expression where that stands for the
    /// variable.
    ///
    /// A name that does not occur is allowed: a derivative may have lost a variable.
    /// Refuses: a variable without a value, or with two; a value without a name.
    template <a_binding... Bindings>
    constexpr auto operator()(Bindings const&... bindings) const {
        if constexpr (!are_bound<program, typename Bindings::variable...>()) {
            return 0.0;
        } else if constexpr ((is_symbolic<typename Bindings::value_type> || ...)) {
            return substitute(*this, bindings...);
        } else {
            return formula::evaluated<program>(numbers, bindings...)[0];
        }
    }
    template <class... Values>
    constexpr double operator()(Values const&...) const {
        refuse_values_without_names<expression>();
        return 0;
    }

    /// x = 2.0, of a variable.
    template <class T>
        requires is_variable<Tag> && operand<T>
    constexpr binding<Tag, T> operator=(T const& value) const {
        return {value};
    }
};

/// Is it the expression of a variable?
template <class T>
inline constexpr bool is_plain_variable = false;
template <formula::name Name>
inline constexpr bool is_plain_variable<expression<formula::variable<Name>>> = true;

/// A variable, by its name:  constexpr auto x = variable<"x">;
///
/// Refuses: a name that is none in C++.
template <formula::name Name>
inline constexpr expression<formula::variable<Name>> variable{};

/// P/Q in lowest terms.
template <std::int64_t P, std::int64_t Q>
struct lowest_terms {
    static_assert(Q != 0, "a constant has a denominator that is not 0: constant<1, 2>");
    static constexpr rational value{Q == 0 ? 0 : P, Q == 0 ? 1 : Q};
    using type = formula::constant<value.numerator, value.denominator>;
};
/// The rational number P/Q as a part of formulas:  constant<1, 2> * x
template <std::int64_t P, std::int64_t Q = 1>
inline constexpr expression<typename lowest_terms<P, Q>::type> constant{};

/// What vanishes, whatever the variables are.
using zero = expression<formula::constant<0>>;

/// π as a part of formulas.
inline constexpr expression<formula::function<formula::pi>> pi_c{};

// What stands in a formula, as an expression.
template <class Tag, class... Numbers>
constexpr auto as_expression(expression<Tag, Numbers...> const& e) {
    return e;
}
template <class I, I Value>
constexpr auto as_expression(boost::hana::integral_constant<I, Value> const&) {
    return expression<formula::constant<Value>>{};
}
template <scalar T>
constexpr auto as_expression(T const& number) {
    return expression<formula::number<0>, T>{boost::hana::tuple<T>{number}};
}

/// Refuses: more numbers than a formula has places for.
template <std::size_t Count>
constexpr bool has_places_for() {
    static_assert(
        Count <= 64,
        "an expression holds at most 64 numbers by value: write a number that repeats as a variable, and bind it in the call");
    return Count <= 64;
}

/// Kind<the operands…>, its numbers those of all: each operand keeps its places, further on.
template <class... A, class... B>
constexpr auto joined_numbers(boost::hana::tuple<A...> const& a,
                              boost::hana::tuple<B...> const& b) {
    if constexpr (sizeof...(A) == 0) {
        return b;
    } else if constexpr (sizeof...(B) == 0) {
        return a;
    } else {
        return boost::hana::unpack(a, [&](A const&... as) {
            return boost::hana::unpack(
                b, [&](B const&... bs) { return boost::hana::tuple<A..., B...>{as..., bs...}; });
        });
    }
}
template <class Tag, class... Numbers>
constexpr auto expression_with(boost::hana::tuple<Numbers...> const& numbers) {
    if constexpr (sizeof...(Numbers) == 0) {
        return expression<Tag>{};
    } else if constexpr (has_places_for<sizeof...(Numbers)>()) {
        return expression<Tag, Numbers...>{numbers};
    } else {
        return expression<formula::constant<0>>{};
    }
}
template <template <class, class> class Kind, class A, class... Ns, class B, class... Ms>
constexpr auto written_as(expression<A, Ns...> const& a, expression<B, Ms...> const& b) {
    return expression_with<typename Kind<A, formula::shifted<B, sizeof...(Ns)>>::type>(
        joined_numbers(a.numbers, b.numbers));
}

}  // namespace leibniz
