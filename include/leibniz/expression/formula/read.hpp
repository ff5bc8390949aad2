// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/tags.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/expression/formula/steps.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::formula {

/// How a tag is read: its hash, the steps that it stands for.
template <class Tag>
struct reading;

// The sentence in which a constant evaluation is refused.
inline void a_formula_is_nested_more_than_100_deep_write_chains_as_a_plus_b_plus_c() {}

/// Reads formulas as the graphs that they are: each type is read once.
class reader {
    struct seen {
        char const* tag;
        int step;
    };
    growing_array<seen> all_seen;
    index_table table;
    int depth = 0;

public:
    step_list code;

    /// The number of the step that ends it.
    template <class Tag>
    constexpr int read() {
        int const known = find(&identity_of<Tag>, reading<Tag>::hash);
        if (known >= 0) return all_seen[static_cast<std::size_t>(known)].step;
        if (++depth > 100) a_formula_is_nested_more_than_100_deep_write_chains_as_a_plus_b_plus_c();
        int const result = reading<Tag>::read(*this);
        --depth;
        table.add(reading<Tag>::hash);
        all_seen.push_back({&identity_of<Tag>, result});
        return result;
    }

private:
    constexpr int find(char const* tag, std::size_t hash) const {
        return table.find(hash,
                          [&](int i) { return all_seen[static_cast<std::size_t>(i)].tag == tag; });
    }
};

/// What the readings have in common: children that are tags.
template <operation Kind, class... Children>
struct composite {
    static constexpr std::size_t hash = [] {
        std::size_t h = static_cast<std::size_t>(Kind) + 1;
        ((h = mixed_hash(h, reading<Children>::hash)), ...);
        return h;
    }();

    static constexpr int read(reader& r) {
        int const at[] = {r.template read<Children>()..., -1, -1, -1};
        return r.code.add({.kind = Kind, .a = at[0], .b = at[1], .c = at[2]});
    }
};

template <name Name>
struct reading<variable<Name>> {
    static constexpr word letters{Name.letters, sizeof(Name.letters) - 1};
    static constexpr std::size_t hash =
        mixed_hash(101, hash_of_letters(Name.letters, letters.size()));
    static constexpr int read(reader& r) {
        return r.code.add({.kind = operation::variable, .letters = letters});
    }
};
template <std::int64_t P, std::int64_t Q>
struct reading<constant<P, Q>> {
    static constexpr std::size_t hash =
        mixed_hash(static_cast<std::size_t>(P), static_cast<std::size_t>(Q));
    static constexpr int read(reader& r) {
        return r.code.add({.kind = operation::constant, .value = rational(P, Q)});
    }
};
template <std::size_t Place>
struct reading<number<Place>> {
    static constexpr std::size_t hash = mixed_hash(103, Place);
    static constexpr int read(reader& r) {
        return r.code.add(
            {.kind = operation::number, .place_or_exponent = static_cast<int>(Place)});
    }
};

/// From left to right; a negation after the first term is a difference, a reciprocal after the
/// first factor a quotient.
template <class First, class... Terms>
struct reading<sum<First, Terms...>> : composite<operation::sum, First, Terms...> {
    template <class Term>
    static constexpr int then(reader& r, int left, Term*) {
        return r.code.add({.kind = operation::sum, .a = left, .b = r.read<Term>()});
    }
    template <class Term>
    static constexpr int then(reader& r, int left, negation<Term>*) {
        return r.code.add({.kind = operation::difference, .a = left, .b = r.read<Term>()});
    }
    static constexpr int read(reader& r) {
        int result = r.read<First>();
        ((result = then(r, result, static_cast<Terms*>(nullptr))), ...);
        return result;
    }
};
template <class First, class... Factors>
struct reading<product<First, Factors...>> : composite<operation::product, First, Factors...> {
    template <class Factor>
    static constexpr int then(reader& r, int left, Factor*) {
        return r.code.add({.kind = operation::product, .a = left, .b = r.read<Factor>()});
    }
    template <class Factor>
    static constexpr int then(reader& r, int left, reciprocal<Factor>*) {
        return r.code.add({.kind = operation::quotient, .a = left, .b = r.read<Factor>()});
    }
    static constexpr int read(reader& r) {
        int result = r.read<First>();
        ((result = then(r, result, static_cast<Factors*>(nullptr))), ...);
        return result;
    }
};
template <class Term>
struct reading<negation<Term>> : composite<operation::negation, Term> {};
/// 1/Factor, where it is no factor itself.
template <class Factor>
struct reading<reciprocal<Factor>> : composite<operation::quotient, Factor> {
    static constexpr int read(reader& r) {
        int const one = r.read<constant<1>>();
        return r.code.add({.kind = operation::quotient, .a = one, .b = r.read<Factor>()});
    }
};
template <class Base, int Exponent>
struct reading<power<Base, Exponent>> : composite<operation::power, Base, constant<Exponent>> {
    static constexpr int read(reader& r) {
        return r.code.add(
            {.kind = operation::power, .a = r.read<Base>(), .place_or_exponent = Exponent});
    }
};
template <class Rule, class... Arguments>
struct reading<function<Rule, Arguments...>> : composite<operation::function, Arguments...> {
    static constexpr std::size_t hash =
        mixed_hash(composite<operation::function, Arguments...>::hash,
                   hash_of_letters(Rule::name, text_of(Rule::name).size()));
    static constexpr int read(reader& r) {
        int const at[] = {r.read<Arguments>()..., -1, -1, -1};
        return r.code.add({.kind = operation::function,
                           .a = at[0],
                           .b = at[1],
                           .c = at[2],
                           .rule = facts_of_rule<Rule>()});
    }
};
template <class Left, class Right>
struct reading<less<Left, Right>> : composite<operation::less, Left, Right> {};
template <class Left, class Right>
struct reading<less_equal<Left, Right>> : composite<operation::less_equal, Left, Right> {};
template <class Left, class Right>
struct reading<equal<Left, Right>> : composite<operation::equal, Left, Right> {};
template <class Condition>
struct reading<negated<Condition>> : composite<operation::negated, Condition> {};
template <class Left, class Right>
struct reading<both<Left, Right>> : composite<operation::both, Left, Right> {};
template <class Left, class Right>
struct reading<either<Left, Right>> : composite<operation::either, Left, Right> {};
template <class Condition, class One, class Other>
struct reading<select<Condition, One, Other>>
    : composite<operation::select, Condition, One, Other> {};

}  // namespace leibniz::formula
