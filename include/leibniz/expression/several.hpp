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

#include <array>
#include <concepts>
#include <cstddef>

namespace leibniz {

/// The tag of several expressions, for Boost.Hana.
struct expressions_tag {};

template <class... Tags>
struct tag_list {
    using program = formula::as_written<Tags...>;
};

/// The values of several expressions, as a vector.
struct in_a_vector {
    static constexpr std::size_t columns = 1;

    template <class T, std::size_t N>
    static constexpr auto arranged(std::array<T, N> const& values) {
        vector<T, N> result;
        for (std::size_t i = 0; i < N; ++i) result[i] = values[i];
        return result;
    }
};
/// As a matrix, row by row.
template <std::size_t Columns>
struct in_rows_of {
    static constexpr std::size_t columns = Columns;

    template <class T, std::size_t N>
    static constexpr auto arranged(std::array<T, N> const& values) {
        matrix<T, N / Columns, Columns> result;
        for (std::size_t i = 0; i < N; ++i) result(i / Columns, i % Columns) = values[i];
        return result;
    }
};

/// Several expressions over the same numbers, evaluated as one program: what they have in common is
/// computed once. `expression_vector` is a gradient, `expression_matrix` a Jacobian or Hessian.
///
/// For Boost.Hana it is a sequence of the expressions, or of the rows, tuples of expressions:
/// `g[0_c]` is the first entry of a gradient, `J[0_c][1_c]` the second of the first row.
/// Refuses: a position that is no constant; calls, as an expression does; expressions as values.
template <class Arrangement, class Entries, class Tags, class... Numbers>
class several_expressions {
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
        refuse_position_as_number<several_expressions>();
        return {};
    }

    /// The values, where the variables have these. As an expression is evaluated.
    template <a_binding... Bindings>
    constexpr auto operator()(Bindings const&... bindings) const {
        if constexpr ((is_symbolic<typename Bindings::value_type> || ...)) {
            refuse_expressions_as_values<several_expressions>();
            return refused();
        } else if constexpr (are_bound<program, typename Bindings::variable...>()) {
            return Arrangement::arranged(formula::evaluated<program>(numbers, bindings...));
        } else {
            return refused();
        }
    }
    template <class... Values>
    constexpr auto operator()(Values const&...) const {
        refuse_values_without_names<several_expressions>();
        return refused();
    }

    /// The entries of a matrix that are not `zero`.
    static constexpr auto sparsity()
        requires(!std::same_as<Arrangement, in_a_vector>)
    {
        constexpr auto const& code = formula::steps_of<program>;
        constexpr std::size_t columns = Arrangement::columns;
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
        return sparsity_pattern<count / columns, columns, nonzeros>(
            [&](std::size_t i, std::size_t j) { return !is_zero(i * columns + j); });
    }

private:
    static constexpr auto refused() {
        return Arrangement::arranged(std::array<double, Arrangement::columns>{});
    }
};

template <class Entries, class Tags, class... Numbers>
using expression_vector = several_expressions<in_a_vector, Entries, Tags, Numbers...>;
template <class Rows, std::size_t Columns, class Tags, class... Numbers>
using expression_matrix = several_expressions<in_rows_of<Columns>, Rows, Tags, Numbers...>;

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
