// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/passes.hpp>
#include <leibniz/scalar/coincide.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/bool.hpp>
#include <boost/hana/not.hpp>
#include <boost/hana/tuple.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace leibniz {

namespace formula {

/// The places of the numbers that a formula needs.
template <class Tag>
struct used_places {
    static constexpr auto const& code = steps_of<as_written<Tag>>;
    static constexpr std::size_t count = [] {
        std::size_t n = 0;
        for (step const& s : code.list) n += s.kind == operation::number;
        return n;
    }();
    /// How many of them come before this one.
    static constexpr std::size_t before(std::size_t place) {
        std::size_t n = 0;
        for (step const& s : code.list)
            n += s.kind == operation::number && s.place_or_exponent < static_cast<int>(place);
        return n;
    }
    static constexpr bool is_used(std::size_t place) {
        for (step const& s : code.list)
            if (s.kind == operation::number && s.place_or_exponent == static_cast<int>(place))
                return true;
        return false;
    }
    static constexpr std::size_t nth(std::size_t n) {
        std::size_t place = 0;
        while (!(is_used(place) && before(place) == n)) ++place;
        return place;
    }
    template <class Leaf>
    struct renumbered {
        using type = Leaf;
    };
    template <std::size_t Place>
    struct renumbered<number<Place>> {
        using type = number<before(Place)>;
    };
    template <class Leaf>
    using leaf = typename renumbered<Leaf>::type;
};

}  // namespace formula

/// The expression of this tag, with those of the numbers that it needs.
template <class Tag, class... Numbers>
constexpr auto expression_with_some_of(boost::hana::tuple<Numbers...> const& numbers) {
    if constexpr (sizeof...(Numbers) == 0) {
        return expression<Tag>{};
    } else {
        using used = formula::used_places<Tag>;
        if constexpr (used::count == sizeof...(Numbers)) {
            return expression<Tag, Numbers...>{numbers};
        } else if constexpr (used::count == 0) {
            return expression<Tag>{};
        } else {
            return [&]<std::size_t... K>(std::index_sequence<K...>) {
                return expression_with<formula::rewritten<Tag, used>>(
                    boost::hana::make_tuple(boost::hana::at_c<used::nth(K)>(numbers)...));
            }(std::make_index_sequence<used::count>{});
        }
    }
}

/// Refuses: what only a machine would read, and whose names would take a compiler gigabytes.
template <class Pass, std::size_t Limit = 100000>
constexpr bool is_small_enough() {
    constexpr bool small = formula::steps_of<Pass>.tree_size <= Limit;
    static_assert(
        small,
        "this formula is too large when written out, where nothing is shared: differentiate it at points, derivative(callable(e, x), 2.0)");
    return small;
}

template <bool IsSmallEnough, class Pass, std::size_t Result>
struct spelled_result {
    using type = formula::constant<0>;
};
template <class Pass, std::size_t Result>
struct spelled_result<true, Pass, Result> {
    using type = formula::spelled<Pass, formula::steps_of<Pass>.results[Result]>;
};
/// A result of a pass, spelled.
template <class Pass, std::size_t Result = 0>
using formula_made_by = typename spelled_result<is_small_enough<Pass>(), Pass, Result>::type;

/// e in canonical form: like terms collected, powers merged, constants folded exactly, terms in the
/// order of textbooks; nothing is expanded.
///
///     simplify(x * x + x * x)      2*x^2
///
/// Numbers by value stay: what they are is not known to the formula. x/x becomes 1, (√x)² x.
/// Refuses: an overflow of 64 bits in a coefficient, 1/0.
template <class Tag, class... Numbers>
constexpr auto simplify(expression<Tag, Numbers...> const& e) {
    return expression_with_some_of<formula_made_by<formula::in_canonical_form<Tag>>>(e.numbers);
}

/// Have these formulas one canonical form, or their difference the form 0?
template <class Tag, class Other>
constexpr bool have_one_canonical_form() {
    if constexpr (std::is_same_v<Tag, Other>) {
        return true;
    } else {
        return std::is_same_v<formula_made_by<formula::difference_in_canonical_form<Tag, Other>>,
                              formula::constant<0>>;
    }
}

/// Are they equal by their canonical forms? That finds what collecting, merging and folding make
/// equal, not what would need an expansion, or an identity such as sin²x + cos²x = 1.
///
/// Without numbers by value it is a constant of the type; with them, the formulas are equal where
/// their numbers are, place by place: x·2.0 + y·3.0 and y·3.0 + x·2.0 are not, nor are 2 and 2_c.
template <class A, class B>
    requires(is_expression<A> || is_expression<B>) &&
            (is_expression<A> || beside_an_expression<A>) &&
            (is_expression<B> || beside_an_expression<B>)
constexpr auto identical(A const& a, B const& b) {
    auto const compare = []<class E, class... Ns, class F, class... Ms>(
                             expression<E, Ns...> const& e, expression<F, Ms...> const& f) {
        if constexpr (sizeof...(Ns) == 0 && sizeof...(Ms) == 0) {
            return boost::hana::bool_c<have_one_canonical_form<E, F>()>;
        } else if constexpr (sizeof...(Ns) != sizeof...(Ms)) {
            return boost::hana::false_c;
        } else if constexpr (!have_one_canonical_form<E, F>()) {
            return boost::hana::false_c;
        } else {
            return [&]<std::size_t... K>(std::index_sequence<K...>) {
                return (
                    coincide(boost::hana::at_c<K>(e.numbers), boost::hana::at_c<K>(f.numbers)) &&
                    ...);
            }(std::index_sequence_for<Ns...>{});
        }
    };
    return compare(as_expression(a), as_expression(b));
}

/// As `identical`. A condition that two expressions are equal is written `equals(a, b)`.
template <class A, class... Ns, class B, class... Ms>
constexpr auto operator==(expression<A, Ns...> a, expression<B, Ms...> b) {
    return identical(a, b);
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator==(expression<A, Ns...> a, B b) {
    return identical(a, b);
}

template <beside_an_expression A, class B, class... Ms>
constexpr auto operator==(A a, expression<B, Ms...> b) {
    return identical(a, b);
}
template <class A, class... Ns, class B, class... Ms>
constexpr auto operator!=(expression<A, Ns...> a, expression<B, Ms...> b) {
    return boost::hana::not_(identical(a, b));
}
template <class A, class... Ns, beside_an_expression B>
constexpr auto operator!=(expression<A, Ns...> a, B b) {
    return boost::hana::not_(identical(a, b));
}
template <beside_an_expression A, class B, class... Ms>
constexpr auto operator!=(A a, expression<B, Ms...> b) {
    return boost::hana::not_(identical(a, b));
}

/// The variables that e depends on as it is written, by name: a tuple of them.
template <class Tag, class... Numbers>
constexpr auto free_variables(expression<Tag, Numbers...> const&) {
    return variables_of<formula::as_written<Tag>>::unpack(
        []<class... Variables>() { return boost::hana::make_tuple(expression<Variables>{}...); });
}

}  // namespace leibniz
