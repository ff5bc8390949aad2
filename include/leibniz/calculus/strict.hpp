// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/differential.hpp>
#include <leibniz/scalar/strict.hpp>

#include <concepts>
#include <type_traits>

namespace leibniz {

/// f, whose derivatives are refused where they do not exist.
template <differentiable F, class Report>
struct strict_function : function_called_unchanged<F> {};

/// f for an operator that shall not differentiate at a kink, a jump or a vertical tangent of an
/// elementary function:
///
///     derivative(strict(f), x)           refused in a constant expression, NaN at run time
///     derivative(strict(f, report), x)   refused in a constant expression; at run time
///                                        report(place) is called, and the slope is the usual one
///
/// `place.function` is the function's name, `place.point[]` its arguments. A report that throws ends
/// the evaluation. Of a constant (all its tangents zero) no slope is asked for.
///
/// Edges: a branch of f itself is not seen: `x < 0 ? -x : x` has no kink, abs(x) has one. Nor is
///        √(x·x) at 0, whose tangent under the root is zero as that of a constant.
/// Refuses: a report with a state.
template <differentiable F>
constexpr auto strict(F const& f) {
    return strict_function<std::decay_t<F>, not_a_number_report>{{f}};
}
template <differentiable F, class Report>
constexpr auto strict(F const& f, Report const&) {
    constexpr bool is_stateless = std::is_empty_v<Report> && std::default_initializable<Report>;
    static_assert(
        is_stateless,
        "strict takes a report without a state: a function object, or a lambda that captures nothing");
    return strict_function<std::decay_t<F>,
                           std::conditional_t<is_stateless, Report, not_a_number_report>>{{f}};
}

/// What a function that is made of another reports to: where that one does.
template <class F>
struct report_of_function {
    using type = void;
};
template <class F, class Report>
struct report_of_function<strict_function<F, Report>> {
    using type = Report;
};
template <class F>
    requires requires { typename F::function; } && (!std::same_as<typename F::function, F>)
struct report_of_function<F> : report_of_function<typename F::function> {};

template <class F, class X>
struct report_to<epsilon_of<F, X>> : report_of_function<F> {};

}  // namespace leibniz
