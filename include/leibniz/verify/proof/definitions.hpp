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
#include <leibniz/verify/proof/exact_function.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>

#include <concepts>
#include <numbers>

/// The elementary functions as the prover sees them: by exp, log, sin, cos, roots, |x| and sign, as
/// textbooks define them.
namespace leibniz::proofs {

/// f(x…), in the graph of the operands if they have one.
constexpr proof_symbol recorded(exact_function const& f, proof_symbol const& x,
                                proof_symbol const& y = {}, proof_symbol const& z = {}) {
    auto* const g = x.nodes() ? x.nodes() : y.nodes() ? y.nodes() : z.nodes();
    return g ? proof_symbol(*g, g->function(f, x.node_in(*g), y.node_in(*g), z.node_in(*g)))
             : proof_symbol(
                   exact_constant::of(f, x.known_value(), y.known_value(), z.known_value()));
}

/// How a rule is written by other functions: `of(x…)`. Unspecialised it is not: it stays itself.
template <class Rule>
struct definition {
    template <class... Xs>
    static constexpr proof_symbol of(Xs const&... xs) {
        return recorded(function_of<Rule>, xs...);
    }
};

template <>
struct definition<rules::cbrt> {
    template <class X>
    static constexpr X of(X const& x) {
        return X::template record<nth_root>(x, X(3));
    }
};
template <>
struct definition<rules::exp2> {
    template <class X>
    static constexpr X of(X const& x) {
        return exp(x * log(X(2)));
    }
};
template <>
struct definition<rules::exp10> {
    template <class X>
    static constexpr X of(X const& x) {
        return exp(x * log(X(10)));
    }
};
template <>
struct definition<rules::expm1> {
    template <class X>
    static constexpr X of(X const& x) {
        return exp(x) - 1;
    }
};
template <>
struct definition<rules::log2> {
    template <class X>
    static constexpr X of(X const& x) {
        return log(x) / log(X(2));
    }
};
template <>
struct definition<rules::log10> {
    template <class X>
    static constexpr X of(X const& x) {
        return log(x) / log(X(10));
    }
};
template <>
struct definition<rules::log1p> {
    template <class X>
    static constexpr X of(X const& x) {
        return log(1 + x);
    }
};
template <>
struct definition<rules::square> {
    template <class X>
    static constexpr X of(X const& x) {
        return x * x;
    }
};
template <>
struct definition<rules::fma> {
    template <class X>
    static constexpr X of(X const& x, X const& y, X const& z) {
        return x * y + z;
    }
};
template <>
struct definition<rules::lerp> {
    template <class X>
    static constexpr X of(X const& a, X const& b, X const& t) {
        return a + t * (b - a);
    }
};
template <>
struct definition<rules::hypot<2>> {
    template <class X>
    static constexpr X of(X const& x, X const& y) {
        return sqrt(x * x + y * y);
    }
};
template <>
struct definition<rules::hypot<3>> {
    template <class X>
    static constexpr X of(X const& x, X const& y, X const& z) {
        return sqrt(x * x + y * y + z * z);
    }
};

template <class X>
constexpr X integer_power(X const& x, int n) {
    if (n < 0) return 1 / integer_power(x, -n);
    if (n == 0) return 1;
    X const half = integer_power(x, n / 2);
    return n == 1 ? x : n % 2 == 0 ? half * half : half * half * x;
}

/// xⁿ by products for an integer n; xⁿ by roots for n = a/b of a small b; else e^(y·log x), but for
/// a y that may be an integer.
template <>
struct definition<rules::pow> {
    template <class X>
    static constexpr X of(X const& x, X const& y) {
        if (!y.is_known()) {
            auto& nodes = *y.nodes();
            if (nodes.is_piecewise(y.node_in(nodes))) return itself(x, y);
            nodes.exponents.push_back(y.node_in(nodes));
            return exp(y * log(x));
        }
        auto const n = y.known_value().as_small_ratio();
        bool const is_ratio = n.denominator != 0;
        bool const has_small_root =
            is_ratio && n.denominator <= 16 && n.numerator <= 64 * 16 && n.numerator >= -64 * 16;
        if (n.denominator == 1) return integer_power(x, n.numerator);
        if (has_small_root) {
            X const root = n.denominator == 2
                               ? sqrt(x)
                               : X::template record<nth_root>(positive(x), X(n.denominator));
            return integer_power(root, n.numerator);
        }
        return may_be_an_integer(y.known_value()) ? itself(x, y) : exp(y * log(x));
    }
    /// Of a power whose exponent may be an integer it is known only that it is a function.
    template <class X>
    static constexpr X itself(X const& x, X const& y) {
        return recorded(function_of<rules::pow>, x, y);
    }
    static constexpr bool may_be_an_integer(exact_constant const& c) {
        interval<double> const value = c.enclosure();
        return is_undefined(value) || floor(value.upper) >= value.lower;
    }
    /// (√x)²: of odd roots, too, a power takes positive numbers only.
    template <class X>
    static constexpr X positive(X const& x) {
        X const root = sqrt(x);
        return root * root;
    }
};

template <>
struct definition<rules::tan> {
    template <class X>
    static constexpr X of(X const& x) {
        return sin(x) / cos(x);
    }
};
template <>
struct definition<rules::sinpi> {
    template <class X>
    static constexpr X of(X const& x) {
        return sin(std::numbers::pi_v<X> * x);
    }
};
template <>
struct definition<rules::cospi> {
    template <class X>
    static constexpr X of(X const& x) {
        return cos(std::numbers::pi_v<X> * x);
    }
};
template <>
struct definition<rules::sinc> {
    template <class X>
    static constexpr X of(X const& x) {
        return sin(x) / x;
    }
};
template <>
struct definition<rules::acos> {
    template <class X>
    static constexpr X of(X const& x) {
        return std::numbers::pi_v<X> / 2 - asin(x);
    }
};
template <>
struct definition<rules::erfc> {
    template <class X>
    static constexpr X of(X const& x) {
        return 1 - erf(x);
    }
};

template <>
struct definition<rules::sinh> {
    template <class X>
    static constexpr X of(X const& x) {
        return (exp(x) - 1 / exp(x)) / 2;
    }
};
template <>
struct definition<rules::cosh> {
    template <class X>
    static constexpr X of(X const& x) {
        return (exp(x) + 1 / exp(x)) / 2;
    }
};
template <>
struct definition<rules::tanh> {
    template <class X>
    static constexpr X of(X const& x) {
        return 1 - 2 / (exp(x) * exp(x) + 1);
    }
};
template <>
struct definition<rules::asinh> {
    template <class X>
    static constexpr X of(X const& x) {
        return log(x + sqrt(x * x + 1));
    }
};
template <>
struct definition<rules::acosh> {
    template <class X>
    static constexpr X of(X const& x) {
        return log(x + sqrt(x - 1) * sqrt(x + 1));
    }
};
template <>
struct definition<rules::atanh> {
    template <class X>
    static constexpr X of(X const& x) {
        return (log(1 + x) - log(1 - x)) / 2;
    }
};

template <>
struct definition<rules::max> {
    template <class X>
    static constexpr X of(X const& a, X const& b) {
        return (a + b + abs(a - b)) / 2;
    }
};
template <>
struct definition<rules::min> {
    template <class X>
    static constexpr X of(X const& a, X const& b) {
        return (a + b - abs(a - b)) / 2;
    }
};
template <>
struct definition<rules::fmax> : definition<rules::max> {};
template <>
struct definition<rules::fmin> : definition<rules::min> {};
template <>
struct definition<rules::clamp> {
    template <class X>
    static constexpr X of(X const& x, X const& low, X const& high) {
        return min(max(x, low), high);
    }
};
template <>
struct definition<rules::copysign> {
    template <class X>
    static constexpr X of(X const& x, X const& y) {
        return abs(x) * (y / abs(y));
    }
};

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

template <>
struct plain_number<proof_symbol> {
    using type = double;
};

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

/// The constants of the standard library, exactly: formulas, which become what they are where they
/// meet an argument.
namespace std::numbers {
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T pi_v<T> = T::of(leibniz::proofs::function_of<leibniz::proofs::pi>);
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T egamma_v<T> =
    T::of(leibniz::proofs::function_of<leibniz::proofs::euler_constant>);
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T inv_pi_v<T> = T(1) / pi_v<T>;
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T inv_sqrtpi_v<T> =
    T(1) / T::of(leibniz::proofs::function_of<leibniz::rules::sqrt>, pi_v<T>);
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T e_v<T> = T::of(leibniz::proofs::function_of<leibniz::rules::exp>, T(1));
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T ln2_v<T> = T::of(leibniz::proofs::function_of<leibniz::rules::log>, T(2));
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T ln10_v<T> = T::of(leibniz::proofs::function_of<leibniz::rules::log>, T(10));
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T log2e_v<T> = T(1) / ln2_v<T>;
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T log10e_v<T> = T(1) / ln10_v<T>;
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T sqrt2_v<T> = T::of(leibniz::proofs::function_of<leibniz::rules::sqrt>, T(2));
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T sqrt3_v<T> = T::of(leibniz::proofs::function_of<leibniz::rules::sqrt>, T(3));
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T inv_sqrt3_v<T> = T(1) / sqrt3_v<T>;
template <std::same_as<leibniz::proofs::exact_constant> T>
inline constexpr T phi_v<T> =
    (T(1) + T::of(leibniz::proofs::function_of<leibniz::rules::sqrt>, T(5))) / T(2);
}  // namespace std::numbers
