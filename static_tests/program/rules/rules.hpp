// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../laws/points_inside.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/size.hpp>

#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>

/// The law of this folder: of every rule in the table value, slopes and second derivatives, which
/// the program has from the slopes called with symbols, are those of numbers of second order; and
/// jets of symbols, recorded, are jets of numbers. The rules are divided among the files, for the
/// compiler's sake.
namespace leibniz::tests {

template <class Rule>
struct function_of {
    constexpr auto operator()(auto const&... xs) const { return apply<Rule>(xs...); }
};

/// The largest |a − b| of all numbers, relative to b where b is large, in units of the precision.
/// (Where terms of second derivatives cancel, both are right to the precision of the terms.)
constexpr double error(auto const& program, auto const& numbers) {
    auto const a = numbers_in(program);
    auto const b = numbers_in(numbers);
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        double const difference = a[i] < b[i] ? b[i] - a[i] : a[i] - b[i];
        double const size = b[i] < 0 ? -b[i] : b[i];
        double const e = size > 1 ? difference / size : difference;
        largest = e > largest ? e : largest;
    }
    return largest / std::numeric_limits<double>::epsilon();
}

/// What a program of Operator gives and what Operator gives, at one of three points inside all
/// domains, the arguments different.
template <auto Operator, class Rule, std::size_t... I>
constexpr double error_at(std::size_t point, std::index_sequence<I...>) {
    auto const compare = [](auto const&... xs) {
        return error(compiled<Operator, std::remove_cvref_t<decltype(xs)>...>(xs...),
                     Operator(xs...));
    };
    return compare(points_inside<double>(Rule::domains[I], static_cast<int>(I))[point]...);
}

/// If this fails, the compiler names the rule.
template <class Rule>
constexpr bool agrees() {
    constexpr auto with_derivatives = value_gradient_and_hessian(function_of<Rule>{});
    constexpr std::make_index_sequence<Rule::arity> arguments;
    static_assert(error_at<with_derivatives, Rule>(0, arguments) <= 4);
    static_assert(error_at<with_derivatives, Rule>(1, arguments) <= 4);
    static_assert(error_at<with_derivatives, Rule>(2, arguments) <= 4);
    return true;
}

/// ∂³f/∂x³, ∂³f/∂x²∂y: of a power series, of dual numbers in one another.
template <class Rule>
constexpr auto third_derivative() {
    if constexpr (Rule::arity == 1) {
        return derivative<3>(function_of<Rule>{});
    } else {
        return partial<0, 0, 1>(function_of<Rule>{});
    }
}
template <class Rule>
constexpr bool jets_agree() {
    constexpr auto third = third_derivative<Rule>();
    static_assert(error_at<third, Rule>(1, std::make_index_sequence<Rule::arity>{}) <= 4);
    return true;
}

inline constexpr std::size_t parts = 6;
inline constexpr std::size_t number_of_rules = decltype(boost::hana::size(rules::all))::value;

template <std::size_t I>
using rule_at = std::remove_cvref_t<decltype(boost::hana::at_c<I>(rules::all))>;

/// f(type) for every sixth rule, from Part on.
template <std::size_t Part>
constexpr bool for_every_sixth(auto const& f) {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
        return (f(std::type_identity<rule_at<Part + parts * K>>{}) && ...);
    }(std::make_index_sequence<(number_of_rules - Part + parts - 1) / parts>{});
}
template <std::size_t Part>
constexpr bool part_agrees() {
    return for_every_sixth<Part>(
        []<class Rule>(std::type_identity<Rule>) { return agrees<Rule>(); });
}
template <std::size_t Part>
constexpr bool jets_of_part_agree() {
    return for_every_sixth<Part>(
        []<class Rule>(std::type_identity<Rule>) { return jets_agree<Rule>(); });
}

}  // namespace leibniz::tests
