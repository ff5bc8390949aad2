// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

/// Formulas as values: straight-line code. Its steps are distinct, operands come first; a condition
/// comes before what depends on it.
namespace leibniz::formula {

enum class operation : unsigned char {
    constant,    // value
    number,      // place
    variable,    // letters
    sum,         // a + b
    difference,  // a − b
    negation,    // −a
    product,     // a·b
    quotient,    // a/b
    power,       // a^exponent
    function,    // rule(a, b, c)
    less,        // a < b
    less_equal,  // a ≤ b
    equal,       // a = b
    negated,     // not a
    both,        // a and b
    either,      // a or b
    select,      // b where a holds, c elsewhere
};

constexpr bool is_condition(operation kind) {
    return operation::less <= kind && kind <= operation::either;
}

struct step {
    operation kind = operation::constant;
    int a = -1, b = -1, c = -1;
    int place_or_exponent = 0;
    rational value = 0;
    word letters = {};
    rule_facts const* rule = nullptr;

    friend constexpr bool operator==(step const& x, step const& y) {
        return x.kind == y.kind && x.a == y.a && x.b == y.b && x.c == y.c &&
               x.place_or_exponent == y.place_or_exponent && x.value == y.value &&
               x.rule == y.rule && x.letters == y.letters;
    }
};

/// Straight-line code while it is written: a step that is there already is not written again.
class step_list {
    growing_array<step> steps;
    index_table table;

public:
    constexpr std::size_t size() const { return steps.size(); }
    constexpr step const& operator[](std::size_t i) const { return steps[i]; }

    /// The number of the step.
    constexpr int add(step const& s) {
        std::size_t hash = mixed_hash(static_cast<std::size_t>(s.kind),
                                      static_cast<std::size_t>(s.place_or_exponent));
        hash = mixed_hash(hash, static_cast<std::size_t>(s.a));
        hash = mixed_hash(hash, static_cast<std::size_t>(s.b) * 7 + static_cast<std::size_t>(s.c));
        if (s.kind == operation::constant)
            hash = mixed_hash(hash, static_cast<std::size_t>(s.value.numerator));
        if (s.kind == operation::variable)
            hash = mixed_hash(hash, hash_of_letters(s.letters.begin(), s.letters.size()));
        int const known =
            table.find(hash, [&](int i) { return steps[static_cast<std::size_t>(i)] == s; });
        if (known >= 0) return known;
        table.add(hash);
        steps.push_back(s);
        return static_cast<int>(steps.size()) - 1;
    }
};

/// Straight-line code as a constant: its steps, and which of them are results.
template <std::size_t Size, std::size_t Results>
struct steps {
    step list[Size == 0 ? 1 : Size];
    std::size_t count;      // may be more than Size: then nothing is right but this
    std::size_t tree_size;  // of the largest result when written out, up to a million
    int results[Results == 0 ? 1 : Results];

    constexpr step const& operator[](int i) const { return list[i]; }
    constexpr int result(std::size_t i = 0) const { return results[i]; }
};

template <std::size_t Size, std::size_t Results>
constexpr auto written(step_list const& code, int const (&results)[Results]) {
    steps<Size, Results> all{};
    all.count = code.size();
    if (code.size() > Size) return all;
    growing_array<std::size_t> tree_sizes;
    auto const tree_size = [&](int i) {
        return i < 0 ? 0 : tree_sizes[static_cast<std::size_t>(i)];
    };
    for (std::size_t i = 0; i < code.size(); ++i) {
        step const& s = all.list[i] = code[i];
        std::size_t const size = 1 + tree_size(s.a) + tree_size(s.b) + tree_size(s.c);
        tree_sizes.push_back(size < 1000000 ? size : 1000000);
    }
    for (std::size_t i = 0; i < Results; ++i) {
        all.results[i] = results[i];
        all.tree_size =
            tree_size(results[i]) > all.tree_size ? tree_size(results[i]) : all.tree_size;
    }
    return all;
}

template <class Pass>
inline constexpr auto first_try = Pass::template run<Pass::expected>();
/// False where a sentence has refused the formula.
template <class Pass>
inline constexpr bool is_written =
    requires { typename std::bool_constant<(first_try<Pass>.count != 0)>; };

/// The steps that `Pass::template run<Size>()` writes, in an array of their number. How many they
/// are is known afterwards: if there are more than expected, they are written once more. Of what is
/// refused: zeros, so that nothing else is complained of.
template <class Pass>
constexpr auto all_steps_of() {
    if constexpr (!is_written<Pass>) {
        using refused = decltype(Pass::template run<1>());
        return steps<1, sizeof(refused::results) / sizeof(int)>{};
    } else if constexpr (first_try<Pass>.count > Pass::expected) {
        return Pass::template run<first_try<Pass>.count>();
    } else {
        constexpr auto const& tried = first_try<Pass>;
        steps<tried.count, sizeof(tried.results) / sizeof(int)> all{};
        all.count = tried.count;
        all.tree_size = tried.tree_size;
        for (std::size_t i = 0; i < all.count; ++i) all.list[i] = tried.list[i];
        for (std::size_t i = 0; i < sizeof(tried.results) / sizeof(int); ++i)
            all.results[i] = tried.results[i];
        return all;
    }
}
template <class Pass>
inline constexpr auto steps_of = all_steps_of<Pass>();

// A chain of sums and differences, or of products and quotients: a − b + c is (a, b, c).
constexpr bool is_sum(operation kind) {
    return kind == operation::sum || kind == operation::difference;
}
constexpr bool is_product(operation kind) {
    return kind == operation::product || kind == operation::quotient;
}
constexpr bool is_inverse(operation kind) {
    return kind == operation::difference || kind == operation::quotient;
}
constexpr bool continues_chain(operation chain, operation kind) {
    return (is_sum(chain) && is_sum(kind)) || (is_product(chain) && is_product(kind));
}
constexpr std::size_t chain_length(auto const& code, int i) {
    operation const chain = code[i].kind;
    std::size_t n = 1;
    for (; continues_chain(chain, code[i].kind); i = code[i].a) ++n;
    return n;
}
/// The step that brings the k-th operand of the chain; the first operand itself for k = 0.
constexpr int chain_link(auto const& code, int i, std::size_t k) {
    for (std::size_t n = chain_length(code, i) - 1; n > k; --n) i = code[i].a;
    return i;
}

}  // namespace leibniz::formula
