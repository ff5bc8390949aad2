// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/binding.hpp>
#include <leibniz/expression/evaluate.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/passes.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/sparsity_pattern.hpp>
#include <leibniz/linear/vector.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/not.hpp>
#include <boost/hana/tuple.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

/// The tag of several expressions, for Boost.Hana.
struct expressions_tag {};

template <class... Tags>
struct tag_list {
    using program = formula::as_written<Tags...>;
};

/// Several expressions over the same numbers, evaluated as one program: what they have in common is
/// computed once.
///
/// For Boost.Hana it is a sequence of the expressions; `v[0_c]` is the first.
template <class Entries, class Tags, class... Numbers>
class expression_vector {
public:
    using hana_tag = expressions_tag;
    using program = typename Tags::program;

    [[no_unique_address]] Entries entries;
    [[no_unique_address]] boost::hana::tuple<Numbers...> numbers;

    template <class I, I Index>
    constexpr auto operator[](boost::hana::integral_constant<I, Index>) const {
        return boost::hana::at_c<Index>(entries);
    }
    template <class Index>
    constexpr zero operator[](Index const&) const {
        refuse_position_as_number<expression_vector>();
        return {};
    }

    /// The vector of the values, where the variables have these. As an expression is evaluated.
    template <a_binding... Bindings>
    constexpr auto operator()(Bindings const&... bindings) const {
        if constexpr ((is_symbolic<typename Bindings::value_type> || ...)) {
            refuse_expressions_as_values<expression_vector>();
            return vector{0.0};
        } else if constexpr (are_bound<program, typename Bindings::variable...>()) {
            auto const values = formula::evaluated<program>(numbers, bindings...);
            vector<typename decltype(values)::value_type, values.size()> result;
            for (std::size_t i = 0; i < values.size(); ++i) result[i] = values[i];
            return result;
        } else {
            return vector{0.0};
        }
    }
    template <class... Values>
    constexpr decltype(vector{0.0}) operator()(Values const&...) const {
        refuse_values_without_names<expression_vector>();
        return vector{0.0};
    }
};

/// A matrix of expressions over the same numbers, evaluated as one program.
///
/// For Boost.Hana it is a sequence of the rows, tuples of expressions; `m[0_c][1_c]` is an entry.
template <class Rows, std::size_t Columns, class Tags, class... Numbers>
class expression_matrix {
public:
    using hana_tag = expressions_tag;
    using program = typename Tags::program;

    [[no_unique_address]] Rows entries;
    [[no_unique_address]] boost::hana::tuple<Numbers...> numbers;

    template <class I, I Index>
    constexpr auto operator[](boost::hana::integral_constant<I, Index>) const {
        return boost::hana::at_c<Index>(entries);
    }
    template <class Index>
    constexpr zero operator[](Index const&) const {
        refuse_position_as_number<expression_matrix>();
        return {};
    }

    /// The matrix of the values, where the variables have these. As an expression is evaluated.
    template <a_binding... Bindings>
    constexpr auto operator()(Bindings const&... bindings) const {
        if constexpr ((is_symbolic<typename Bindings::value_type> || ...)) {
            refuse_expressions_as_values<expression_matrix>();
            return matrix{{0.0}};
        } else if constexpr (are_bound<program, typename Bindings::variable...>()) {
            auto const values = formula::evaluated<program>(numbers, bindings...);
            matrix<typename decltype(values)::value_type, values.size() / Columns, Columns> result;
            for (std::size_t i = 0; i < values.size(); ++i)
                result(i / Columns, i % Columns) = values[i];
            return result;
        } else {
            return matrix{{0.0}};
        }
    }
    template <class... Values>
    constexpr decltype(matrix{{0.0}}) operator()(Values const&...) const {
        refuse_values_without_names<expression_matrix>();
        return matrix{{0.0}};
    }

    /// The entries that are not `zero`.
    static constexpr auto sparsity() {
        constexpr auto const& code = formula::steps_of<program>;
        constexpr std::size_t count = sizeof(code.results) / sizeof(int);
        constexpr auto is_zero = [](std::size_t i) {
            formula::step const& s = formula::steps_of<program>[code.results[i]];
            return s.kind == formula::operation::constant && s.value == 0;
        };
        constexpr std::size_t nonzeros = [&] {
            std::size_t n = 0;
            for (std::size_t i = 0; i < count; ++i) n += !is_zero(i);
            return n;
        }();
        return sparsity_pattern<count / Columns, Columns, nonzeros>(
            [&](std::size_t i, std::size_t j) { return !is_zero(i * Columns + j); });
    }
};

/// Are all their expressions identical?
template <class A, class B>
    requires std::same_as<typename A::hana_tag, expressions_tag> &&
             std::same_as<typename B::hana_tag, expressions_tag>
constexpr auto operator==(A const& a, B const& b) {
    return boost::hana::equal(a.entries, b.entries);
}
template <class A, class B>
    requires std::same_as<typename A::hana_tag, expressions_tag> &&
             std::same_as<typename B::hana_tag, expressions_tag>
constexpr auto operator!=(A const& a, B const& b) {
    return boost::hana::not_(a == b);
}

}  // namespace leibniz
