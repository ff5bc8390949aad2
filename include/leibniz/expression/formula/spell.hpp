// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/rule_list.hpp>
#include <leibniz/expression/formula/tags.hpp>
#include <leibniz/expression/formula/rewrite.hpp>
#include <leibniz/expression/formula/steps.hpp>

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
        using own = typename Pass::own_rules::type;
        constexpr std::size_t at = own::find(rule);
        constexpr bool is_known = at < own::size;
        static_assert(
            is_known,
            "the slope of a rule uses another rule that is not in leibniz::rules::all: a formula can be differentiated by those rules only, and by the rules that stand in it");
        if constexpr (is_known) {
            return std::type_identity<typename own::template at<at>>{};
        } else {
            return std::type_identity<common_rules::at<0>>{};
        }
    }
}

template <class Pass, int I>
using rule_found_at = typename decltype(find_rule_of_step<Pass, I>())::type;

/// The first step with the rule of step i: it is searched for once.
constexpr int first_with_rule_of(auto const& code, int i) {
    int first = 0;
    while (code[first].rule != code[i].rule) ++first;
    return first;
}
template <class Pass, int I>
using rule_of_step = rule_found_at<Pass, first_with_rule_of(steps_of<Pass>, I)>;

/// The slopes of the rules in a program.
///
/// They are found from here, and not by the rules as they are recorded: the slope of sin records
/// cos, that of cos sin, and so on in a circle.
template <class Program>
struct slopes_of {
    static constexpr auto const& code = steps_of<Program>;

    /// Where each rule first occurs.
    struct occurrences {
        int step[code.count + 1];
        std::size_t count;

        constexpr std::size_t find(rule_facts const* rule) const {
            std::size_t k = 0;
            while (k < count && code[step[k]].rule != rule) ++k;
            return k;
        }
    };
    static constexpr occurrences first = [] {
        occurrences all{};
        for (std::size_t i = 0; i < code.count; ++i) {
            rule_facts const* const rule = code.list[i].rule;
            if (rule && all.find(rule) == all.count) all.step[all.count++] = static_cast<int>(i);
        }
        return all;
    }();

    template <class Rule>
    static constexpr int in_rule(algebra& nodes, int const* arguments, int value, std::size_t i) {
        if constexpr (Rule::arity == 1) {
            return slope_node<Rule, 0>(nodes, arguments, value);
        } else if constexpr (Rule::arity == 2) {
            return i == 0 ? slope_node<Rule, 0>(nodes, arguments, value)
                          : slope_node<Rule, 1>(nodes, arguments, value);
        } else if constexpr (Rule::arity == 3) {
            return i == 0   ? slope_node<Rule, 0>(nodes, arguments, value)
                   : i == 1 ? slope_node<Rule, 1>(nodes, arguments, value)
                            : slope_node<Rule, 2>(nodes, arguments, value);
        } else {
            return -1;
        }
    }
    /// ∂f/∂xᵢ: the number of its node, or −1 if the rule has none.
    static constexpr int slope(algebra& nodes, rule_facts const* rule, int const* arguments,
                               int value, std::size_t i) {
        return [&]<std::size_t... K>(std::index_sequence<K...>) {
            int result = -1;
            std::size_t const position = first.find(rule);
            ((position == K ? void(result = in_rule<rule_of_step<Program, first.step[K]>>(
                                       nodes, arguments, value, i))
                            : void()),
             ...);
            return result;
        }(std::make_index_sequence<first.count>{});
    }
};

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
template <template <class...> class Chain, template <class> class Inverted, class Pass, int I>
struct spelled_chain {
    static constexpr auto const& code = steps_of<Pass>;
    template <int Link>
    using part = typename inverted_if<is_inverse(code[Link].kind), Inverted,
                                      spelled<Pass, code[Link].b>>::type;
    template <std::size_t... K>
    static auto spell(std::index_sequence<K...>)
        -> Chain<spelled<Pass, chain_link(code, I, 0)>, part<chain_link(code, I, K + 1)>...>*;
    using type = std::remove_pointer_t<decltype(spell(
        std::make_index_sequence<chain_length(code, I) - 1>{}))>;
};
template <class Pass, int I>
struct spelling<operation::sum, Pass, I> : spelled_chain<sum, negation, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::difference, Pass, I> : spelled_chain<sum, negation, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::product, Pass, I> : spelled_chain<product, reciprocal, Pass, I> {};
template <class Pass, int I>
struct spelling<operation::quotient, Pass, I> : spelled_chain<product, reciprocal, Pass, I> {};

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
