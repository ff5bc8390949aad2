// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/tags.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// `x = 2.0`: a variable and what takes its place, a number or an expression.
template <class Variable, class T>
struct binding {
    using variable = Variable;
    using value_type = T;

    [[no_unique_address]] T value;
};

template <class T>
inline constexpr bool is_binding = false;
template <class Variable, class T>
inline constexpr bool is_binding<binding<Variable, T>> = true;
template <class T>
concept a_binding = is_binding<std::remove_cvref_t<T>>;

/// Several of them; the value of a variable is found by its type.
template <class... Bindings>
struct bound_variables : Bindings... {
    constexpr explicit bound_variables(Bindings const&... all) : Bindings(all)... {}
};
template <class Variable, class T>
constexpr T const& value_bound_to(binding<Variable, T> const& bound) {
    return bound.value;
}

// Each of these is decided before anything is asserted: a compiler that has refused something says
// no more about it.
template <class Variable, class... Bound>
inline constexpr bool variable_has_a_value = (std::is_same_v<Variable, Bound> || ...);
template <class Variable, class... Bound>
inline constexpr bool variable_has_one_value =
    (std::size_t{std::is_same_v<Variable, Bound>} + ... + std::size_t{0}) < 2;

template <class Variable, class... Bound>
constexpr void require_a_value() {
    static_assert(variable_has_a_value<Variable, Bound...>,
                  "a variable of this expression has no value: write e(x = 1.0, y = 2.0)");
}
template <class Variable, class... Bound>
constexpr void require_one_value() {
    static_assert(variable_has_one_value<Variable, Bound...>,
                  "a variable has two values in one call: write each name once");
}

// What follows is asserted once for each expression, whatever it is called with.
template <class E>
constexpr void refuse_values_without_names() {
    static_assert(
        !sizeof(E),
        "the variables of an expression have no order: write e(x = 2.0), or callable(e, x, y)(2.0, 1.0)");
}
template <class E>
constexpr void refuse_position_as_number() {
    static_assert(!sizeof(E), "each expression has a type of its own: write g[0_c], not g[0]");
}
template <class E>
constexpr void refuse_expressions_as_values() {
    static_assert(
        !sizeof(E),
        "several expressions are called with numbers: write substitute(e, x = y) before differentiating");
}

}  // namespace leibniz
