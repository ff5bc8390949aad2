// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/rule_list.hpp>
#include <leibniz/expression/formula.hpp>
#include <leibniz/expression/rewrite.hpp>
#include <leibniz/expression/steps.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

/// Steps spelled as a tag: the reverse of reading.
namespace leibniz::formula {

/// The rule of step I of the Pass, which knows the own rules of the formulas that it was made of.
template <class Pass, int I>
consteval auto find_rule_of_step() {
    constexpr rule_facts const* rule = steps_of<Pass>[I].rule;
    constexpr std::size_t position = common_rules::find(rule);
    if constexpr (position < common_rules::size) {
        return std::type_identity<common_rules::at<position>>{};
    } else {
        using own = typename own_rules_of_all<constant<0>>::type;
        constexpr std::size_t at = own::find(rule);
        static_assert(
            at < own::size,
            "the slope of a rule uses another rule that is not in leibniz::rules::all: a formula can be differentiated by those rules only, and by the rules that stand in it");
        return std::type_identity < typename own::template at<at<own::size ? at : 0>>{};
    }
}

template <class Pass, int I>
using rule_of_step = typename decltype(find_rule_of_step<Pass, I>())::type;

/// A chain of sums and differences, or of products and quotients: a − b + c is (a, b, c).
template <std::size_t Length>
struct chain {
    int operand[Length];
    bool is_inverse[Length];
};
template <class Pass, int I, operation Plus, operation Minus>
consteval auto chain_of() {
    constexpr auto const& code = steps_of<Pass>;
    constexpr std::size_t length = [] {
        std::size_t n = 1;
        for (int i = I; code[i].kind == Plus || code[i].kind == Minus; i = code[i].a) ++n;
        return n;
    }();
    chain<length> all{};
    int i = I;
    for (std::size_t k = length; --k > 0; i = code[i].a) {
        all.operand[k] = code[i].b;
        all.is_inverse[k] = code[i].kind == Minus;
    }
    all.operand[0] = i;
    return all;
}

/// One spelling for each kind of step.
template <operation Kind, class Pass, int I>
struct spelling;
template <class Pass, int I>
using spelled = typename spelling<steps_of<Pass>[I].kind, Pass, I>::type;

template <class Pass, int I>
struct spelling<operation::constant, Pass, I> {
    static constexpr rational value = steps_of<Pass>[I].value;
    using type = constant<value.numerator, value.denominator>;
};
template <class Pass, int I>
struct spelling<operation::number, Pass, I> {
    using type = number<static_cast<std::size_t>(steps_of<Pass>[I].place_or_exponent)>;
};

template <std::size_t Length>
consteval name<Length + 1> name_of(word letters) {
    char text[Length + 1] = {};
    for (std::size_t i = 0; i < Length; ++i) text[i] = letters[i];
    return name<Length + 1>(text);
}
template <class Pass, int I>
struct spelling<operation::variable, Pass, I> {
    static constexpr word letters = steps_of<Pass>[I].letters;
    using type = variable<name_of<letters.length>(letters)>;
};

template <bool Inverse, template <class> class Inverted, class Tag>
struct inverted_if {
    using type = Tag;
};
template <template <class> class Inverted, class Tag>
struct inverted_if<true, Inverted, Tag> {
    using type = Inverted<Tag>;
};
template <template <class...> class Chain, template <class> class Inverted, operation Plus,
          operation Minus, class Pass, int I>
struct spelled_chain {
    static constexpr auto parts = chain_of<Pass, I, Plus, Minus>();
    template <std::size_t... K>
    static auto spell(std::index_sequence<K...>)
        -> Chain<typename inverted_if<parts.is_inverse[K], Inverted,
                                      spelled<Pass, parts.operand[K]>>::type...>*;
    using type = std::remove_pointer_t<decltype(spell(
        std::make_index_sequence<sizeof(parts.is_inverse)>{}))>;
};
template <class Pass, int I>
struct spelling<operation::sum, Pass, I>
    : spelled_chain<sum, negation, operation::sum, operation::difference, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::difference, Pass, I> : spelling<operation::sum, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::product, Pass, I>
    : spelled_chain<product, reciprocal, operation::product, operation::quotient, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::quotient, Pass, I> : spelling<operation::product, Pass, I> {};

template <class Pass, int I>
struct spelling<operation::negation, Pass, I> : negation_of<spelled<Pass, steps_of<Pass>[I].a>> {};

template <class Pass, int I>
struct spelling<operation::power, Pass, I> {
    using type = power<spelled<Pass, steps_of<Pass>[I].a>, steps_of<Pass>[I].place_or_exponent>;
};
template <class Pass, int I>
struct spelling<operation::function, Pass, I> {
    static constexpr int arguments[] = {steps_of<Pass>[I].a, steps_of<Pass>[I].b,
                                        steps_of<Pass>[I].c};
    template <std::size_t... K>
    static auto spell(std::index_sequence<K...>)
        -> function<rule_of_step<Pass, I>, spelled<Pass, arguments[K]>...>*;
    using type = std::remove_pointer_t<decltype(spell(
        std::make_index_sequence<steps_of<Pass>[I].rule->arity>{}))>;
};

template <template <class, class> class Kind, class Pass, int I>
struct spelled_pair {
    using type = Kind<spelled<Pass, steps_of<Pass>[I].a>, spelled<Pass, steps_of<Pass>[I].b>>;
};
template <class Pass, int I>
struct spelling<operation::less, Pass, I> : spelled_pair<less, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::less_equal, Pass, I> : spelled_pair<less_equal, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::equal, Pass, I> : spelled_pair<equal, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::both, Pass, I> : spelled_pair<both, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::either, Pass, I> : spelled_pair<either, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::negated, Pass, I> {
    using type = negated<spelled<Pass, steps_of<Pass>[I].a>>;
};
template <class Pass, int I>
struct spelling<operation::select, Pass, I> {
    using type = select<spelled<Pass, steps_of<Pass>[I].a>, spelled<Pass, steps_of<Pass>[I].b>,
                        spelled<Pass, steps_of<Pass>[I].c>>;
};

}  // namespace leibniz::formula
