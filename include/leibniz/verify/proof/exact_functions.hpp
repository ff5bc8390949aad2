// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/record.hpp>
#include <leibniz/program/symbol.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/hyperbolic.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/rules/trigonometric.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/verify/proof/exact_constant.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>

#include <concepts>
#include <cstddef>
#include <numbers>

/// The elementary functions as the prover sees them: by exp, log, sin, cos, roots, |x| and sign,
/// as textbooks define them; what is left is undefined, and known by its arguments alone.
namespace leibniz::proofs {

/// Is its definition known on intervals? A rule has a value for numbers of every type.
template <class Rule>
constexpr bool has_enclosure() {
    using number = interval<double>;
    if constexpr (Rule::arity == 1) {
        return requires(Rule const& rule, number const& x) { rule.value(x); };
    } else if constexpr (Rule::arity == 2) {
        return requires(Rule const& rule, number const& x) { rule.value(x, x); };
    } else {
        return requires(Rule const& rule, number const& x) { rule.value(x, x, x); };
    }
}

template <class Rule>
constexpr exact_function undefined_by(kind_of_function kind) {
    if constexpr (has_enclosure<Rule>()) {
        return known_function<Rule>(kind);
    } else {
        return {Rule::name, kind, static_cast<int>(Rule::arity), nullptr};
    }
}
template <class Rule>
inline constexpr exact_function undefined_function =
    undefined_by<Rule>(kind_of_function::undefined);
template <class Rule>
inline constexpr exact_function odd_function = undefined_by<Rule>(kind_of_function::undefined_odd);

constexpr interval<double> enclosure_of_pi(interval<double> const*) {
    return std::numbers::pi_v<interval<double>>;
}
/// ⁿ√x, of odd n for negative x, too.
constexpr interval<double> enclosure_of_root(interval<double> const* x) {
    interval<double> const power = 1 / x[1];
    return x[0].lower < 0 && static_cast<int>(x[1].lower) % 2 != 0
               ? hull(-pow(max(-x[0], interval<double>(0)), power),
                      pow(max(x[0], interval<double>(0)), power))
               : pow(x[0], power);
}

constexpr interval<double> enclosure_of_euler_constant(interval<double> const*) {
    return std::numbers::egamma_v<interval<double>>;
}

inline constexpr exact_function euler_constant{"egamma", kind_of_function::undefined, 0,
                                               &enclosure_of_euler_constant};
inline constexpr exact_function pi_itself{"pi", kind_of_function::pi, 0, &enclosure_of_pi};
inline constexpr exact_function nth_root{"root", kind_of_function::nth_root, 2, &enclosure_of_root};
inline constexpr exact_function exponential =
    known_function<rules::exp>(kind_of_function::exponential);
inline constexpr exact_function logarithm = known_function<rules::log>(kind_of_function::logarithm);
inline constexpr exact_function sine = known_function<rules::sin>(kind_of_function::sine);
inline constexpr exact_function cosine = known_function<rules::cos>(kind_of_function::cosine);
inline constexpr exact_function square_root =
    known_function<rules::sqrt>(kind_of_function::square_root);

using exact = proof_symbol;

template <class Rule>
struct definition;

}  // namespace leibniz::proofs

namespace leibniz {

template <>
struct straight_line::rule_recorder<proofs::exact_constant> {
    template <class Rule>
    static constexpr proof_symbol of(proof_symbol const (&x)[3]) {
        if constexpr (!is_without_state<Rule>()) {
            return proof_symbol();
        } else if constexpr (Rule::arity == 1) {
            return proofs::definition<Rule>::of(x[0]);
        } else if constexpr (Rule::arity == 2) {
            return proofs::definition<Rule>::of(x[0], x[1]);
        } else {
            return proofs::definition<Rule>::of(x[0], x[1], x[2]);
        }
    }
};

}  // namespace leibniz

namespace leibniz::proofs {

inline constexpr exact exact_pi(exact_constant::of(pi_itself, {}, {}, {}));

/// f(x) or f(x, y), in the graph of the operands if they have one.
constexpr exact recorded(exact_function const& f, exact const& x, exact const& y = {},
                         exact const& z = {}) {
    auto* const g = x.nodes() ? x.nodes() : y.nodes() ? y.nodes() : z.nodes();
    return g ? exact(*g, g->function(f, x.node_in(*g), y.node_in(*g), z.node_in(*g)))
             : exact(exact_constant::of(f, x.known_value(), y.known_value(), z.known_value()));
}

constexpr exact exp(exact const& x) { return recorded(exponential, x); }
constexpr exact log(exact const& x) { return recorded(logarithm, x); }
constexpr exact sin(exact const& x) { return recorded(sine, x); }
constexpr exact cos(exact const& x) { return recorded(cosine, x); }
constexpr exact sqrt(exact const& x) { return recorded(square_root, x); }
constexpr exact abs(exact const& x) { return recorded(absolute_value, x); }
constexpr exact sign(exact const& x) { return recorded(sign_itself, x); }
constexpr exact max(exact const& a, exact const& b) { return (a + b + abs(a - b)) / 2; }
constexpr exact min(exact const& a, exact const& b) { return (a + b - abs(a - b)) / 2; }
constexpr exact asin(exact const& x) { return recorded(odd_function<rules::asin>, x); }
constexpr exact erf(exact const& x) { return recorded(odd_function<rules::erf>, x); }

/// How a rule is written by other functions: `of(x…)`. Unspecialised it is not: it stays itself.
template <class Rule>
struct definition {
    static constexpr exact of(exact const& x, std::same_as<exact> auto const&... more)
        requires(sizeof...(more) < 3)
    {
        return recorded(undefined_function<Rule>, x, more...);
    }
};
/// An odd function.
template <class Rule>
struct odd_definition {
    static constexpr exact of(exact const& x) { return recorded(odd_function<Rule>, x); }
};

template <>
struct definition<rules::exp> {
    static constexpr exact of(exact const& x) { return proofs::exp(x); }
};
template <>
struct definition<rules::log> {
    static constexpr exact of(exact const& x) { return proofs::log(x); }
};
template <>
struct definition<rules::sin> {
    static constexpr exact of(exact const& x) { return proofs::sin(x); }
};
template <>
struct definition<rules::cos> {
    static constexpr exact of(exact const& x) { return proofs::cos(x); }
};
template <>
struct definition<rules::sqrt> {
    static constexpr exact of(exact const& x) { return proofs::sqrt(x); }
};
template <>
struct definition<rules::cbrt> {
    static constexpr exact of(exact const& x) { return recorded(nth_root, x, 3); }
};
template <>
struct definition<rules::abs> {
    static constexpr exact of(exact const& x) { return proofs::abs(x); }
};
template <>
struct definition<rules::sign> {
    static constexpr exact of(exact const& x) { return proofs::sign(x); }
};

template <>
struct definition<rules::exp2> {
    static constexpr exact of(exact const& x) { return exp(x * log(exact(2))); }
};
template <>
struct definition<rules::exp10> {
    static constexpr exact of(exact const& x) { return exp(x * log(exact(10))); }
};
template <>
struct definition<rules::expm1> {
    static constexpr exact of(exact const& x) { return exp(x) - 1; }
};
template <>
struct definition<rules::log2> {
    static constexpr exact of(exact const& x) { return log(x) / log(exact(2)); }
};
template <>
struct definition<rules::log10> {
    static constexpr exact of(exact const& x) { return log(x) / log(exact(10)); }
};
template <>
struct definition<rules::log1p> {
    static constexpr exact of(exact const& x) { return log(1 + x); }
};
template <>
struct definition<rules::square> {
    static constexpr exact of(exact const& x) { return x * x; }
};
template <>
struct definition<rules::fma> {
    static constexpr exact of(exact const& x, exact const& y, exact const& z) { return x * y + z; }
};
template <>
struct definition<rules::lerp> {
    static constexpr exact of(exact const& a, exact const& b, exact const& t) {
        return a + t * (b - a);
    }
};
template <>
struct definition<rules::hypot<2>> {
    static constexpr exact of(exact const& x, exact const& y) { return sqrt(x * x + y * y); }
};
template <>
struct definition<rules::hypot<3>> {
    static constexpr exact of(exact const& x, exact const& y, exact const& z) {
        return sqrt(x * x + y * y + z * z);
    }
};

constexpr exact integer_power(exact const& x, int n) {
    if (n < 0) return 1 / integer_power(x, -n);
    if (n == 0) return 1;
    exact const half = integer_power(x, n / 2);
    return n == 1 ? x : n % 2 == 0 ? half * half : half * half * x;
}

/// xⁿ by products for an integer n; xⁿ by roots for n = a/b of a small b; else e^(y·log x).
template <>
struct definition<rules::pow> {
    static constexpr int largest_power = 64;

    static constexpr exact of(exact const& x, exact const& y) {
        small_ratio const n = y.is_known() ? y.known_value().as_small_ratio() : small_ratio{};
        if (n.denominator == 0 || n.numerator > largest_power || n.numerator < -largest_power ||
            n.denominator > 16)
            return exp(y * log(x));
        exact const root = n.denominator == 1   ? x
                           : n.denominator == 2 ? sqrt(x)
                                                : recorded(nth_root, positive(x), n.denominator);
        return integer_power(root, n.numerator);
    }
    /// (√x)²: of odd roots, too, a power takes positive numbers only.
    static constexpr exact positive(exact const& x) {
        exact const root = sqrt(x);
        return root * root;
    }
};

template <>
struct definition<rules::tan> {
    static constexpr exact of(exact const& x) { return sin(x) / cos(x); }
};
template <>
struct definition<rules::sinpi> {
    static constexpr exact of(exact const& x) { return sin(exact_pi * x); }
};
template <>
struct definition<rules::cospi> {
    static constexpr exact of(exact const& x) { return cos(exact_pi * x); }
};
template <>
struct definition<rules::sinc> {
    static constexpr exact of(exact const& x) { return sin(x) / x; }
};
template <>
struct definition<rules::acos> {
    static constexpr exact of(exact const& x) { return exact_pi / 2 - asin(x); }
};
template <>
struct definition<rules::asin> : odd_definition<rules::asin> {};
template <>
struct definition<rules::atan> : odd_definition<rules::atan> {};
template <>
struct definition<rules::erf> : odd_definition<rules::erf> {};
template <>
struct definition<rules::erfc> {
    static constexpr exact of(exact const& x) { return 1 - erf(x); }
};

template <>
struct definition<rules::sinh> {
    static constexpr exact of(exact const& x) { return (exp(x) - 1 / exp(x)) / 2; }
};
template <>
struct definition<rules::cosh> {
    static constexpr exact of(exact const& x) { return (exp(x) + 1 / exp(x)) / 2; }
};
template <>
struct definition<rules::tanh> {
    static constexpr exact of(exact const& x) { return 1 - 2 / (exp(x) * exp(x) + 1); }
};
template <>
struct definition<rules::asinh> {
    static constexpr exact of(exact const& x) { return log(x + sqrt(x * x + 1)); }
};
template <>
struct definition<rules::acosh> {
    static constexpr exact of(exact const& x) { return log(x + sqrt(x - 1) * sqrt(x + 1)); }
};
template <>
struct definition<rules::atanh> {
    static constexpr exact of(exact const& x) { return (log(1 + x) - log(1 - x)) / 2; }
};

template <>
struct definition<rules::max> {
    static constexpr exact of(exact const& a, exact const& b) { return proofs::max(a, b); }
};
template <>
struct definition<rules::min> {
    static constexpr exact of(exact const& a, exact const& b) { return proofs::min(a, b); }
};
template <>
struct definition<rules::fmax> : definition<rules::max> {};
template <>
struct definition<rules::fmin> : definition<rules::min> {};
template <>
struct definition<rules::clamp> {
    static constexpr exact of(exact const& x, exact const& low, exact const& high) {
        return min(max(x, low), high);
    }
};
template <>
struct definition<rules::copysign> {
    static constexpr exact of(exact const& x, exact const& y) { return abs(x) * sign(y); }
};

}  // namespace leibniz::proofs

namespace leibniz {

/// What records by the formulas that a slope avoids for the sake of its rounding.
template <class S>
concept of_exact_symbols = of_symbols<S> && std::same_as<typename innermost<S>::type, proof_symbol>;

/// Constants of slopes are exact, too.
template <of_exact_symbols S>
struct rules::constant_type<S> {
    using type = proof_symbol;
};

template <of_exact_symbols X, of_symbols Y>
constexpr auto slope_of_tanh(X const&, Y const& y) {
    return 1 - y * y;
}
template <of_exact_symbols A, of_symbols B>
constexpr auto inverted(A const& a, B const& b) {
    return a / (a * a + b * b);
}
template <of_exact_symbols S>
constexpr S bell(S const& x) {
    return exp(-(x * x));
}
template <of_exact_symbols S>
constexpr auto slope_of_sinc(S const& x, of_symbols auto const& y) {
    return (cos(x) - y) / x;
}
template <of_exact_symbols X, of_symbols Y>
constexpr auto slope_of_power_in_base(X const& x, Y const& y) {
    return y * pow(x, y - 1);
}
template <of_exact_symbols X, of_symbols Z>
constexpr auto slope_of_power_in_exponent(X const& x, Z const& z) {
    return z * log(x);
}
template <of_exact_symbols X, of_symbols Y>
constexpr auto slope_of_hypot(X const& x, Y const& y) {
    return x / y;
}

}  // namespace leibniz

/// The constants of the standard library, exactly.
namespace std::numbers {
template <>
inline constexpr leibniz::proof_symbol pi_v<leibniz::proof_symbol> = leibniz::proofs::exact_pi;
template <>
inline constexpr leibniz::proof_symbol inv_pi_v<leibniz::proof_symbol> =
    1 / leibniz::proofs::exact_pi;
template <>
inline constexpr leibniz::proof_symbol inv_sqrtpi_v<leibniz::proof_symbol> =
    1 / sqrt(leibniz::proofs::exact_pi);
template <>
inline constexpr leibniz::proof_symbol e_v<leibniz::proof_symbol> = exp(leibniz::proof_symbol(1));
template <>
inline constexpr leibniz::proof_symbol ln2_v<leibniz::proof_symbol> = log(leibniz::proof_symbol(2));
template <>
inline constexpr leibniz::proof_symbol ln10_v<leibniz::proof_symbol> =
    log(leibniz::proof_symbol(10));
template <>
inline constexpr leibniz::proof_symbol log2e_v<leibniz::proof_symbol> =
    1 / log(leibniz::proof_symbol(2));
template <>
inline constexpr leibniz::proof_symbol log10e_v<leibniz::proof_symbol> =
    1 / log(leibniz::proof_symbol(10));
template <>
inline constexpr leibniz::proof_symbol sqrt2_v<leibniz::proof_symbol> =
    sqrt(leibniz::proof_symbol(2));
template <>
inline constexpr leibniz::proof_symbol sqrt3_v<leibniz::proof_symbol> =
    sqrt(leibniz::proof_symbol(3));
template <>
inline constexpr leibniz::proof_symbol inv_sqrt3_v<leibniz::proof_symbol> =
    1 / sqrt(leibniz::proof_symbol(3));
template <>
inline constexpr leibniz::proof_symbol egamma_v<leibniz::proof_symbol>{
    leibniz::proofs::exact_constant::of(leibniz::proofs::euler_constant, {}, {}, {})};
template <>
inline constexpr leibniz::proof_symbol phi_v<leibniz::proof_symbol> =
    (1 + sqrt(leibniz::proof_symbol(5))) / 2;
}  // namespace std::numbers
