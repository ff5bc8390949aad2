// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/binding.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/rewrite.hpp>
#include <leibniz/expression/simplify.hpp>

#include <boost/hana/tuple.hpp>

#include <cstddef>

namespace leibniz {

namespace formula {

/// Variable ↦ Value.
template <class Variable, class Value>
struct replacement {
    using type = Value;
};
template <class Variable>
struct unchanged {
    using type = Variable;
};
template <class Variable, class Value>
replacement<Variable, Value> find_replacement(replacement<Variable, Value> const*);
template <class Variable>
unchanged<Variable> find_replacement(void const*);

template <class... Replacements>
struct replacements : Replacements... {
    template <class Leaf>
    using leaf =
        typename decltype(find_replacement<Leaf>(static_cast<replacements const*>(nullptr)))::type;
};

}  // namespace formula

/// Binds the values one after the other: each has its numbers behind those that are there.
template <class... Replacements>
struct substitution {
    template <class Tag, class... Numbers>
    static constexpr auto into(boost::hana::tuple<Numbers...> const& numbers) {
        return expression_with_some_of<
            formula::rewritten<Tag, formula::replacements<Replacements...>>>(numbers);
    }
    template <class Tag, class... Numbers, class Variable, class Value, class... More>
    static constexpr auto into(boost::hana::tuple<Numbers...> const& numbers,
                               binding<Variable, Value> const& next, More const&... more) {
        auto const value = as_expression(next.value);
        using spelled =
            formula::shifted<typename decltype(value)::formula_type, sizeof...(Numbers)>;
        return substitution<Replacements..., formula::replacement<Variable, spelled>>::
            template into<Tag>(joined_numbers(numbers, value.numbers), more...);
    }
};

/// e with values in the place of variables, all at once: expressions, constants, or numbers, which
/// are kept by value. The others stay.
///
///     substitute(x * y, x = y + 1_c)      (y + 1)*y
///
/// Refuses: two values for one variable.
template <class Tag, class... Numbers, a_binding... Bindings>
constexpr auto substitute(expression<Tag, Numbers...> const& e, Bindings const&... bindings) {
    if constexpr (!(variable_has_one_value<typename Bindings::variable,
                                           typename Bindings::variable...> &&
                    ...)) {
        (require_one_value<typename Bindings::variable, typename Bindings::variable...>(), ...);
        return e;
    } else {
        return substitution<>::into<Tag>(e.numbers, bindings...);
    }
}
template <class Tag, class... Numbers, class... Values>
constexpr auto substitute(expression<Tag, Numbers...> const& e, Values const&...) {
    static_assert(!sizeof(e), "what is substituted has a name: write substitute(e, x = 2.0)");
    return e;
}

}  // namespace leibniz
