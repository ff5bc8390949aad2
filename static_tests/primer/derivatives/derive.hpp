// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../derivation.hpp"

#include <leibniz/expression.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <boost/hana/equal.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

/// The formulas of the primer as expressions, and what expressions print as their derivatives.
namespace leibniz::primer {

using namespace boost::hana::literals;

/// An integral constant as an expression; expressions and lists as they are.
constexpr auto entry_of(auto e) {
    if constexpr (operand<decltype(e)>) {
        return as_expression(e);
    } else {
        return e;
    }
}

/// (a, b, …): the entries of a vector, the rows of a matrix, variables.
constexpr auto list(auto... each) { return boost::hana::make_tuple(entry_of(each)...); }

/// The derivative by one variable, the gradient by several, the Jacobian of a list.
template <class... Variables>
constexpr auto derivative_by(boost::hana::tuple<Variables...>, auto f) {
    if constexpr (!is_expression<decltype(f)>) {
        return jacobian(f, Variables{}...);
    } else if constexpr (sizeof...(Variables) == 1) {
        return derivative(f, Variables{}...);
    } else {
        return gradient(f, Variables{}...);
    }
}

/// How expressions are written, and several of them.
struct in_text {
    static constexpr char const* open = "(";
    static constexpr char const* next = ", ";
    static constexpr char const* next_row = "; ";
    static constexpr char const* next_of_vector = next;
    static constexpr char const* close = ")";
    static constexpr auto of(auto const& e) { return to_text(e); }
};
struct in_latex {
    static constexpr char const* open = "\\begin{pmatrix} ";
    static constexpr char const* next = " & ";
    static constexpr char const* next_row = " \\\\ ";
    static constexpr char const* next_of_vector = next_row;
    static constexpr char const* close = " \\end{pmatrix}";
    static constexpr auto of(auto const& e) { return to_latex(e); }
};

template <class Notation, class Sink>
struct writer {
    Sink& sink;

    constexpr void letters(std::string_view text) {
        for (char const c : text) sink.append(c);
    }
    constexpr void entries(auto const& all, char const* between) {
        boost::hana::unpack(all, [&](auto const& first, auto const&... more) {
            entry(first);
            ((letters(between), entry(more)), ...);
        });
    }
    constexpr void entry(auto const& e) {
        if constexpr (is_expression<std::remove_cvref_t<decltype(e)>>) {
            letters(Notation::of(e));
        } else {
            entries(e, Notation::next);
        }
    }
    /// An expression, a vector "(a, b)", a matrix "(a, b; c, d)".
    constexpr void all(auto const& e) {
        if constexpr (is_expression<std::remove_cvref_t<decltype(e)>>) {
            entry(e);
        } else {
            using first = std::remove_cvref_t<decltype(e[0_c])>;
            letters(Notation::open);
            entries(e, is_expression<first> ? Notation::next_of_vector : Notation::next_row);
            letters(Notation::close);
        }
    }
};

/// The text of expressions, kept.
template <class Notation, class E>
struct kept_text {
    static constexpr std::size_t length = [] {
        symbolic::counting_sink counted;
        writer<Notation, symbolic::counting_sink>{counted}.all(E{});
        return counted.count;
    }();
    static constexpr auto letters = [] {
        constant_text<length> text;
        writer<Notation, constant_text<length>>{text}.all(E{});
        return text;
    }();
};
template <class Notation, class E>
constexpr std::string_view text_of(E) {
    return kept_text<Notation, E>::letters;
}

template <class... Variables>
constexpr std::string_view text_of_variables(boost::hana::tuple<Variables...> all) {
    if constexpr (sizeof...(Variables) == 1) {
        return (text_of<in_text>(Variables{}), ...);
    } else {
        return text_of<in_text>(all);
    }
}

/// A variable has the same value in all formulas: one of 1/8, …, 7/8.
constexpr double value_of_variable(std::string_view name) {
    int sum = 0;
    for (char const letter : name) sum += letter;
    return (sum % 7 + 1) / 8.0;
}
/// All entries have the same values there, up to rounding: 4 ulp are needed.
constexpr bool agree(auto const& a, auto const& b) {
    if constexpr (is_expression<std::remove_cvref_t<decltype(a)>>) {
        auto const value = [](auto const& e) {
            return boost::hana::unpack(free_variables(e), [&](auto... v) {
                return double(e((v = value_of_variable(text_of<in_text>(v)))...));
            });
        };
        return ulp_distance(value(a), value(b)) <= 4;
    } else {
        return boost::hana::unpack(a, [&](auto const&... as) {
            return boost::hana::unpack(b,
                                       [&](auto const&... bs) { return (agree(as, bs) && ...); });
        });
    }
}

// The sentences in which a constant evaluation is refused.
inline void the_derivative_prints_otherwise() {}
inline void the_derivative_has_not_the_form_of_the_document() {}
inline void the_derivative_has_the_form_of_the_document() {}
inline void the_derivative_differs_from_that_of_the_document() {}

template <class F, class Variables>
using derivative_of = std::remove_const_t<decltype(derivative_by(Variables{}, F{}))>;

template <class Slope, class Stated>
inline constexpr bool is_identical =
    decltype(boost::hana::equal(Slope{}, entry_of(Stated{})))::value;

template <class F, class Variables>
consteval derivation derived(std::string_view id, F f, Variables by, std::string_view text) {
    derivative_of<F, Variables> const slope{};
    if (text_of<in_text>(slope) != text) the_derivative_prints_otherwise();
    return {id,
            text_of_variables(by),
            text_of<in_text>(f),
            text_of<in_latex>(f),
            text_of<in_text>(slope),
            text_of<in_latex>(slope)};
}

/// f′ prints so, and is identical to what the document states.
template <class F, class Variables, class Stated>
consteval derivation states(std::string_view id, F f, Variables by, std::string_view text, Stated) {
    if (!is_identical<derivative_of<F, Variables>, Stated>)
        the_derivative_has_not_the_form_of_the_document();
    return derived(id, f, by, text);
}

/// f′ prints so. What the document states has the same value at a point, but only an expansion, or
/// what the document knows beside it, would make it the same formula.
template <class F, class Variables, class Stated>
consteval derivation states_in_another_form(std::string_view id, F f, Variables by,
                                            std::string_view text, Stated stated) {
    derivative_of<F, Variables> const slope{};
    if (is_identical<derivative_of<F, Variables>, Stated>)
        the_derivative_has_the_form_of_the_document();
    if (!agree(slope, stated)) the_derivative_differs_from_that_of_the_document();
    return derived(id, f, by, text);
}

}  // namespace leibniz::primer
