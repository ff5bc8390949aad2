// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/rules/rule.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/rules/trigonometric.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/interval.hpp>

#include <concepts>
#include <cstddef>
#include <numbers>
#include <type_traits>
#include <utility>

namespace leibniz::proofs {

/// What the prover knows about a function.
enum class kind_of_function : unsigned char {
    pi,  // a function of nothing
    exponential,
    logarithm,
    sine,
    cosine,
    square_root,
    nth_root,
    absolute_value,
    sign,
    undefined,      // equal arguments give equal values
    undefined_odd,  // and f(−x) = −f(x)
};

template <class Rule>
inline constexpr kind_of_function kind_of = kind_of_function::undefined;
template <>
inline constexpr kind_of_function kind_of<rules::exp> = kind_of_function::exponential;
template <>
inline constexpr kind_of_function kind_of<rules::log> = kind_of_function::logarithm;
template <>
inline constexpr kind_of_function kind_of<rules::sin> = kind_of_function::sine;
template <>
inline constexpr kind_of_function kind_of<rules::cos> = kind_of_function::cosine;
template <>
inline constexpr kind_of_function kind_of<rules::sqrt> = kind_of_function::square_root;
template <>
inline constexpr kind_of_function kind_of<rules::abs> = kind_of_function::absolute_value;
template <>
inline constexpr kind_of_function kind_of<rules::sign> = kind_of_function::sign;
template <>
inline constexpr kind_of_function kind_of<rules::asin> = kind_of_function::undefined_odd;
template <>
inline constexpr kind_of_function kind_of<rules::atan> = kind_of_function::undefined_odd;
template <>
inline constexpr kind_of_function kind_of<rules::erf> = kind_of_function::undefined_odd;

/// π
struct pi {
    static constexpr char const* name = "pi";
    static constexpr std::size_t arity = 0;
    template <class T = interval<double>>
    static constexpr auto value() {
        return std::numbers::pi_v<T>;
    }
};
template <>
inline constexpr kind_of_function kind_of<pi> = kind_of_function::pi;

/// Euler's constant γ
struct euler_constant {
    static constexpr char const* name = "egamma";
    static constexpr std::size_t arity = 0;
    template <class T = interval<double>>
    static constexpr auto value() {
        return std::numbers::egamma_v<T>;
    }
};

/// ⁿ√x for a small integer n; of odd n for negative x, too.
struct nth_root : rules::binary {
    static constexpr char const* name = "root";
    static constexpr auto value(auto const& x, auto const& n) {
        auto const of = [&](auto const& size) { return pow(max(size, 0), 1 / n); };
        bool const is_odd = static_cast<int>(n.lower) % 2 != 0;
        return !is_odd || x.lower >= 0 ? pow(x, 1 / n)
               : x.upper <= 0          ? -of(-x)
                                       : hull(-of(-x), of(x));
    }
};
template <>
inline constexpr kind_of_function kind_of<nth_root> = kind_of_function::nth_root;

/// A function as a value: what the prover asks of it without knowing its type.
struct exact_function {
    char const* name;
    kind_of_function kind;
    int arity;
    /// What holds its values on intervals; none of a rule of one's own that takes no intervals.
    interval<double> (*enclosure)(interval<double> const*);
    /// Is it constant on whole stretches? Then it may be 0, or an integer, on more than a null set.
    bool has_steps;
};

/// Are they the same function? Their names part them first: of different addresses g++ does not know,
/// with -fsanitize=undefined, that they are different.
constexpr bool are_same(exact_function const* f, exact_function const* g) {
    if (!f || !g) return !f && !g;
    if (f->kind != g->kind) return false;
    char const* a = f->name;
    char const* b = g->name;
    for (; *a == *b && *a != 0; ++a, ++b) {
    }
    return *a == *b && f == g;
}

template <class Rule, class... Rules>
inline constexpr bool is_one_of = (std::same_as<Rule, Rules> || ...);

/// Is it constant on no stretch, among the functions that are undefined to the prover? A rule of one's
/// own of which that shall be supposed says so: `static constexpr bool is_analytic = true;`
template <class Rule>
constexpr bool is_analytic() {
    if constexpr (requires { Rule::is_analytic; }) {
        return static_cast<bool>(Rule::is_analytic);
    } else {
        return is_one_of<Rule, euler_constant, rules::asin, rules::atan, rules::atan2, rules::erf,
                         rules::tgamma, rules::lgamma, rules::digamma, rules::trigamma,
                         rules::polygamma>;
    }
}

/// Of an undefined function it is not known whether it is constant on stretches.
template <class Rule>
inline constexpr bool has_steps =
    kind_of<Rule> == kind_of_function::undefined && !is_analytic<Rule>();

/// Can its value at intervals be asked for? A rule of one's own that can be says so:
/// `static constexpr bool takes_intervals = true;`
template <class Rule>
constexpr bool takes_intervals() {
    if constexpr (requires { Rule::takes_intervals; }) {
        return static_cast<bool>(Rule::takes_intervals);
    } else {
        return kind_of<Rule> != kind_of_function::undefined || is_analytic<Rule>() ||
               is_one_of<Rule, rules::pow, rules::floor, rules::ceil, rules::round, rules::trunc,
                         rules::fmod>;
    }
}

template <class Rule, std::size_t... K>
constexpr interval<double> enclosure(interval<double> const* x) {
    return Rule{}.value(x[K]...);
}
template <class Rule, std::size_t... K>
constexpr exact_function described(std::index_sequence<K...>) {
    if constexpr (takes_intervals<Rule>()) {
        return {Rule::name, kind_of<Rule>, static_cast<int>(Rule::arity), &enclosure<Rule, K...>,
                has_steps<Rule>};
    } else {
        return {Rule::name, kind_of<Rule>, static_cast<int>(Rule::arity), nullptr, has_steps<Rule>};
    }
}
template <class Rule>
inline constexpr exact_function function_of =
    described<Rule>(std::make_index_sequence<Rule::arity>{});

}  // namespace leibniz::proofs
