// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/derivative.hpp>
#include <leibniz/expression/evaluate.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/passes.hpp>
#include <leibniz/expression/several.hpp>
#include <leibniz/expression/simplify.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/sparsity_pattern.hpp>
#include <leibniz/linear/vector.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/not.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace leibniz {

/// The tuple of the expressions of these tags, over some of the numbers.
template <class... Tags>
constexpr auto entries_over(auto const& numbers, tag_list<Tags...>) {
    return boost::hana::tuple<decltype(expression_with_some_of<Tags>(numbers))...>{
        expression_with_some_of<Tags>(numbers)...};
}
template <class... Rows>
constexpr auto rows_over(auto const& numbers, Rows...) {
    return boost::hana::tuple<decltype(entries_over(numbers, Rows{}))...>{
        entries_over(numbers, Rows{})...};
}

template <class... Lists>
struct joined_tags;
template <class... Tags>
struct joined_tags<tag_list<Tags...>> {
    using type = tag_list<Tags...>;
};
template <class... L, class... R, class... More>
struct joined_tags<tag_list<L...>, tag_list<R...>, More...>
    : joined_tags<tag_list<L..., R...>, More...> {};

/// ∂/∂v of a formula for all variables v, in one pass. Of what is refused: zeros, so that nothing
/// else is complained of.
template <bool AreVariables, class Tag, class... Variables>
struct slopes_by {
    template <class>
    using zero_tag = formula::constant<0>;
    using type = tag_list<zero_tag<Variables>...>;
};
template <class Tag, class... Variables>
struct slopes_by<true, Tag, Variables...> {
    using pass = formula::derivatives<Tag, typename Variables::formula_type...>;
    template <std::size_t... I>
    static auto list(std::index_sequence<I...>) -> tag_list<formula_made_by<pass, I>...>;
    using type = decltype(list(std::index_sequence_for<Variables...>{}));
};
template <class... Variables>
constexpr bool are_differentiated_by() {
    return (is_differentiated_by<Variables>() && ...);
}
template <class Tag, class... Variables>
using gradient_tags =
    typename slopes_by<are_differentiated_by<Variables...>(), Tag, Variables...>::type;

/// ∇e = (∂e/∂x, ∂e/∂y, …)ᵀ, expressions in canonical form.
///
///     constexpr auto g = gradient(x * x * y, x, y);      (2*x*y, x^2)
///     g(x = 2.0, y = 1.0) == vector{4.0, 4.0}
///
/// The result is a tuple of Boost.Hana and a callable, its entries evaluated together.
/// Refuses: as `derivative`.
template <class Tag, class... Numbers, class... By>
    requires(sizeof...(By) > 0)
constexpr auto gradient(expression<Tag, Numbers...> const& e, By const&...) {
    using tags = gradient_tags<Tag, By...>;
    auto const entries = entries_over(e.numbers, tags{});
    return expression_vector<std::remove_const_t<decltype(entries)>, tags, Numbers...>{entries,
                                                                                       e.numbers};
}
template <class... Es, class... By>
    requires(sizeof...(By) > 0)
constexpr auto gradient(boost::hana::tuple<Es...> const&, By const&...) {
    static_assert(!sizeof...(By),
                  "the gradient is of one expression: write jacobian(f, x, y) for several");
    return vector{0.0};
}

template <std::size_t Columns, class... Rows, class... Numbers>
constexpr auto matrix_of_expressions(boost::hana::tuple<Numbers...> const& numbers, Rows...) {
    auto const rows = rows_over(numbers, Rows{}...);
    return expression_matrix<std::remove_const_t<decltype(rows)>, Columns,
                             typename joined_tags<Rows...>::type, Numbers...>{rows, numbers};
}

/// The rows of a Jacobian, one after the other: each keeps its numbers, further on.
template <class... Variables>
struct rows_by {
    template <class... Rows>
    static constexpr auto of(auto const& numbers, tag_list<Rows...>) {
        return matrix_of_expressions<sizeof...(Variables)>(numbers, Rows{}...);
    }
    template <class... Before, class... Rows, class Tag, class... Numbers, class... More>
    static constexpr auto of(boost::hana::tuple<Before...> const& numbers, tag_list<Rows...>,
                             expression<Tag, Numbers...> const& e, More const&... more) {
        using shifted = formula::shifted<Tag, sizeof...(Before)>;
        using row = gradient_tags<shifted, Variables...>;
        return of(joined_numbers(numbers, e.numbers), tag_list<Rows..., row>{}, more...);
    }
};

/// J = (∂Fᵢ/∂xⱼ) of a tuple of expressions, a matrix of expressions in canonical form.
///
///     constexpr auto J = jacobian(hana::make_tuple(2_c * x, x * y, sin(y)), x, y);
///     J(x = 5.0, y = 0.0) == matrix{{2.0, 0.0}, {0.0, 5.0}, {0.0, 1.0}}
///
/// The result is a tuple of rows, tuples of Boost.Hana, and a callable, its entries evaluated
/// together. `J.sparsity()` tells which of them are not of the type `zero`.
/// Refuses: as `derivative`; a tuple of something else.
template <class... Es, class... By>
    requires(sizeof...(Es) > 0 && sizeof...(By) > 0)
constexpr auto jacobian(boost::hana::tuple<Es...> const& f, By const&...) {
    constexpr bool of_expressions = (operand<Es> && ...);
    static_assert(of_expressions, "a Jacobian is of a tuple of expressions and numbers alone");
    if constexpr (of_expressions) {
        return boost::hana::unpack(f, [](Es const&... es) {
            return rows_by<By...>::of(boost::hana::tuple<>{}, tag_list<>{}, as_expression(es)...);
        });
    } else {
        return rows_by<By...>::of(boost::hana::tuple<>{}, tag_list<>{}, zero{});
    }
}
template <class Tag, class... Numbers, class... By>
    requires(sizeof...(By) > 0)
constexpr auto jacobian(expression<Tag, Numbers...> const& e, By const&...) {
    static_assert(
        !sizeof(e),
        "a Jacobian is of several expressions: write gradient(e, x, y), or jacobian(hana::make_tuple(e), x, y)");
    return rows_by<By...>::of(boost::hana::tuple<>{}, tag_list<>{}, zero{});
}

template <class Entries, class Tags, class... Numbers, class... By>
    requires(is_symbolic<By> || ...)
constexpr auto jacobian(expression_vector<Entries, Tags, Numbers...> const& f,
                        By const&... variables) {
    return jacobian(f.entries, variables...);
}

/// Row I of a symmetric matrix whose lower rows begin at their diagonals.
template <class Rows>
struct mirrored_rows;
template <class... Rows>
struct mirrored_rows<tag_list<Rows...>> {
    template <std::size_t K, class List>
    struct at;
    template <std::size_t K, class First, class... More>
    struct at<K, tag_list<First, More...>> : at<K - 1, tag_list<More...>> {};
    template <class First, class... More>
    struct at<0, tag_list<First, More...>> {
        using type = First;
    };
    template <std::size_t I, std::size_t J>
    using entry = typename at<(I < J ? J - I : I - J),
                              typename at<(I < J ? I : J), tag_list<Rows...>>::type>::type;
    template <std::size_t I>
    static constexpr auto row() {
        return []<std::size_t... J>(std::index_sequence<J...>) {
            return tag_list<entry<I, J>...>{};
        }(std::index_sequence_for<Rows...>{});
    }
};

/// The rows of a Hessian from their diagonals on: the gradient of each entry of the gradient.
template <class Gradient, class... Variables>
struct upper_triangle {
    using type = tag_list<>;
};
template <class First, class... More, class Variable, class... Others>
struct upper_triangle<tag_list<First, More...>, Variable, Others...> {
    template <class... Rows>
    static auto with(tag_list<Rows...>)
        -> tag_list<gradient_tags<First, Variable, Others...>, Rows...>;
    using type = decltype(with(typename upper_triangle<tag_list<More...>, Others...>::type{}));
};

/// H = (∂²e/∂xᵢ∂xⱼ), a symmetric matrix of expressions in canonical form; as a Jacobian, with
/// `sparsity()`. Each second derivative is formed once.
template <class Tag, class... Numbers, class... By>
    requires(sizeof...(By) > 0)
constexpr auto hessian(expression<Tag, Numbers...> const& e, By const&...) {
    using slopes = gradient_tags<Tag, By...>;
    using rows = mirrored_rows<typename upper_triangle<slopes, By...>::type>;
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return matrix_of_expressions<sizeof...(By)>(e.numbers, rows::template row<I>()...);
    }(std::make_index_sequence<sizeof...(By)>{});
}

}  // namespace leibniz
