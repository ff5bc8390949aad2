// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_constant.hpp>
#include <leibniz/verify/proof/finite_field.hpp>
#include <leibniz/verify/proof/step.hpp>

#include <cstddef>
#include <cstdint>

/// What is known of the signs of values before the lanes are drawn.
namespace leibniz::proofs {

/// Which steps are constants, and of what kind; which depend on algebraic ones.
constexpr void find_constants(step_list& steps) {
    for (int i = 1; i < steps.count(); ++i) {
        step& s = steps[i];
        step const &a = steps[s.a], &b = steps[s.b], &c = steps[s.c];
        bool const is_constant = s.kind != operation::input && (s.a == 0 || a.is_constant()) &&
                                 (s.b == 0 || b.is_constant()) && (s.c == 0 || c.is_constant());
        bool const is_function = s.kind == operation::function;
        bool const is_drawn = a.constant_as == constancy::drawn ||
                              b.constant_as == constancy::drawn ||
                              c.constant_as == constancy::drawn;
        bool const is_angle = s.is_angle();
        bool const draws = is_function && !s.is_root() && !s.takes_sign() && !is_angle;
        bool const is_algebraic =
            a.constant_as == constancy::algebraic || b.constant_as == constancy::algebraic ||
            c.constant_as == constancy::algebraic || s.is_root() || s.takes_sign() || is_angle ||
            s.kind == operation::equal || s.kind == operation::choose;
        s.constant_as = !is_constant            ? constancy::none
                        : draws                 ? constancy::drawn
                        : is_drawn && !is_angle ? constancy::drawn
                        : is_algebraic          ? constancy::algebraic
                                                : constancy::rational;
        s.has_pi_part =
            s.is(kind_of_function::pi) || a.has_pi_part || b.has_pi_part || c.has_pi_part;
        // e^(½·log 2) is algebraic, too.
        s.has_algebraic_part = s.constant_as == constancy::algebraic ||
                               (s.is_constant() && s.is(kind_of_function::exponential)) ||
                               a.has_algebraic_part || b.has_algebraic_part ||
                               c.has_algebraic_part || (is_angle && a.has_pi_part);
    }
}

/// The signs of constants, by enclosures of their values.
constexpr void find_signs_of_constants(step_list& steps) {
    symbolic::growing_array<interval<double>> values(steps.size(), interval<double>(0));
    for (int i = 1; i < steps.count(); ++i) {
        step& s = steps[i];
        if (!s.is_constant()) continue;
        interval<double>& value = values.entries[i];
        value = enclosed(s, values.entries[s.a], values.entries[s.b], values.entries[s.c]);
        s.known |= value.lower > 0 ? not_negative : value.upper < 0 ? not_positive : 0u;
    }
}

/// What follows for a step from what is known of its operands.
constexpr unsigned knowledge_about(step_list const& steps, step const& s) {
    using enum kind_of_function;
    constexpr unsigned positive = square | not_negative, negative = minus_square | not_positive;
    auto const known = [&](int i) {
        unsigned const k = steps[i].known;
        return k & required ? k | positive : k;
    };
    unsigned const x = known(s.a), y = known(s.b);
    auto const opposite = [](unsigned k) {
        return (k & square ? minus_square : 0u) | (k & minus_square ? square : 0u) |
               (k & not_negative ? not_positive : 0u) | (k & not_positive ? not_negative : 0u);
    };
    switch (s.kind) {
        case operation::input:
        case operation::constant:
            return s.known & (positive | negative);
        case operation::add:
            return x & y & (not_negative | not_positive);
        case operation::subtract:
            return x & opposite(y) & (not_negative | not_positive);
        case operation::multiply:
        case operation::divide:
            if (s.a == s.b) return positive;
            return (x & positive & y) | (opposite(x) & opposite(y) & positive) |
                   (((x & opposite(y)) | (opposite(x) & y)) & negative);
        case operation::negate:
            return opposite(x);
        case operation::choose:
            return y & known(s.c) & (positive | negative);
        case operation::equal:
            return not_negative;
        default:
            switch (s.function) {
                case pi:
                case exponential:
                case square_root:
                case absolute_value:
                    return positive;
                case nth_root:
                    return steps.is_even_root(s) ? positive : x & (positive | negative);
                case sign:
                    return x & square         ? positive
                           : x & minus_square ? negative
                                              : x & (not_negative | not_positive);
                default:
                    return 0;
            }
    }
}

/// Marks what must be a square for the formulas to have values, and what is one.
///
/// In the second pass all that cannot be negative must be one.
///
/// @return false if something must be a square that is none: the formulas have no common domain.
constexpr bool find_signs(step_list& steps, bool is_second_pass) {
    auto const is_zero = [](step const& s) {
        return s.kind == operation::constant && s.number == 0;
    };
    constexpr unsigned kept = required | radicand | sign_matters;
    for (int turn = 0; turn < 2; ++turn) {
        for (int i = 1; i < steps.count(); ++i) {
            step& s = steps[i];
            unsigned const sign = s.is_constant()
                                      ? s.known & (not_negative | not_positive |
                                                   (s.tag != 0 ? square | minus_square : 0u))
                                      : 0u;
            s.known = knowledge_about(steps, s) | (s.known & kept) | sign;
            if (s.known & required) s.known |= not_negative;
            if ((s.known & required) && s.kind == operation::input) s.known |= square;
            bool const has_sign = s.kind != operation::equal && !s.is(kind_of_function::sign);
            if (is_second_pass && (s.known & not_negative) && has_sign && !is_zero(s))
                s.known |= required;
        }
        for (int i = steps.count() - 1; i > 0; --i) {
            step& s = steps[i];
            step &a = steps[s.a], &b = steps[s.b];
            bool const is_product = s.is_product() && s.a != s.b;
            bool const is_root = s.kind == operation::function && steps.is_even_root(s);
            if (s.takes_sign()) a.known |= sign_matters;
            if ((s.known & sign_matters) && (s.known & not_negative) && !is_zero(s) &&
                s.constant_as != constancy::rational)
                s.known |= required;
            if ((s.known & sign_matters) && !(s.known & required)) {
                if (is_product || s.kind == operation::negate) a.known |= sign_matters;
                if (is_product) b.known |= sign_matters;
            }
            if (is_root && s.tag == 0) a.known |= radicand;
            if ((is_root || s.is(kind_of_function::logarithm)) && !s.is_guarded && s.tag == 0 &&
                !is_zero(a))
                a.known |= required;
            bool const is_odd_root = s.is(kind_of_function::nth_root) && !is_root;
            if (is_odd_root) a.known |= s.known & (required | radicand);
            if (s.is_root() || s.is(kind_of_function::absolute_value))
                a.known |= s.known & radicand;
            if (is_product && s.known & (required | radicand)) {
                unsigned const same = s.known & (required | radicand);
                bool const first = b.known & (square | required),
                           second = a.known & (square | required);
                // A factor that may be 0 on a stretch leaves the other one free there.
                if (first && !b.has_steps) a.known |= same;
                if (second && !a.has_steps) b.known |= same;
            }
        }
    }
    for (step const& s : steps)
        if ((s.known & required) && (s.known & minus_square)) return false;
    return true;
}

/// Is the root of a square c = m²·k the right one, that of m·√k for m > 0, when a prime factor of m
/// may be no square of the field? Only primes beyond 107 may; c has numerator and denominator up to
/// 2²⁰.
template <std::uint64_t P>
constexpr bool has_faithful_root(int n) {
    for (int p = 61; p * p <= n; p += 2)
        if (n % (p * p) == 0 && !finite_field<P>::is_square(static_cast<std::uint64_t>(p)))
            return false;
    return true;
}

}  // namespace leibniz::proofs
