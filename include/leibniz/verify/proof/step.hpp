// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_constant.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>
#include <leibniz/verify/proof/finite_field.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::proofs {

/// What is known of the sign of a value before it is computed.
enum knowledge : unsigned {
    square = 1,        // it is a square in every lane
    minus_square = 2,  // its negative is one
    not_negative = 4,  // the real number is not negative
    not_positive = 8,  // or not positive
    required = 16,  // it stands under a log or an even root: a lane where it is no square is none
    radicand = 32,  // under an even root
    sign_matters = 64,  // it is a factor of what has its sign taken
};

/// One operation of the formulas that are compared, as the lanes evaluate it. The first one is none.
struct step {
    operation kind;
    kind_of_function function;
    int a, b, c;
    std::uint64_t constant;
    double number;  // of a constant
    exact_function const* of;
    unsigned known;
    int tag;       // of an input: its number; of a constant, or of its root, that is drawn: its own
    int decision;  // what is decided about its kernel, one more than its index; 0: nothing yet
    bool is_constant;  // does it depend on no argument?
};

using step_list = symbolic::growing_array<step>;

/// What holds the value of an operation.
constexpr interval<double> enclosed(step const& s, interval<double> const& x,
                                    interval<double> const& y, interval<double> const& z) {
    interval<double> const all[] = {x, y, z};
    switch (s.kind) {
        case operation::constant:
            return interval<double>(s.number);
        case operation::add:
            return x + y;
        case operation::subtract:
            return x - y;
        case operation::multiply:
            return s.a == s.b ? leibniz::square(x) : x * y;
        case operation::divide:
            return x / y;
        case operation::negate:
            return -x;
        case operation::function:
            return s.of->enclosure ? s.of->enclosure(all) : interval<double>::undefined();
        default:  // are two numbers equal?
            return x.upper < y.lower || y.upper < x.lower ? interval<double>(0)
                                                          : interval<double>(0, 1);
    }
}

/// The signs of the operations that depend on no argument, by enclosures of their values.
constexpr void find_signs_of_constants(step_list& steps) {
    symbolic::growing_array<interval<double>> values(steps.size(), interval<double>(0));
    for (std::size_t i = 1; i < steps.size(); ++i) {
        step& s = steps[i];
        std::size_t const a = static_cast<std::size_t>(s.a), b = static_cast<std::size_t>(s.b),
                          c = static_cast<std::size_t>(s.c);
        s.is_constant = s.kind != operation::input && (a == 0 || steps[a].is_constant) &&
                        (b == 0 || steps[b].is_constant) && (c == 0 || steps[c].is_constant);
        if (!s.is_constant) continue;
        values[i] = enclosed(s, values[a], values[b], values[c]);
        if (s.kind == operation::constant) continue;
        s.known |= values[i].lower > 0 ? not_negative : values[i].upper < 0 ? not_positive : 0u;
    }
}

constexpr bool is_root_of_even_degree(step_list const& steps, step const& s) {
    return s.function == kind_of_function::square_root ||
           (s.function == kind_of_function::nth_root &&
            static_cast<int>(steps[static_cast<std::size_t>(s.b)].number) % 2 == 0);
}

/// What follows for a step from what is known of its operands.
constexpr unsigned knowledge_about(step_list const& steps, step const& s) {
    using enum kind_of_function;
    constexpr unsigned positive = square | not_negative, negative = minus_square | not_positive;
    auto const known = [&](int i) {
        unsigned const k = steps[static_cast<std::size_t>(i)].known;
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
            return s.known & ~unsigned{required | radicand | sign_matters};
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
                    return is_root_of_even_degree(steps, s) ? positive : x & (positive | negative);
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
    constexpr unsigned any_square = square | required;
    for (int turn = 0; turn < 2; ++turn) {
        for (std::size_t i = 1; i < steps.size(); ++i) {
            step& s = steps[i];
            unsigned const must = s.known & (required | radicand | sign_matters);
            unsigned const sign = s.is_constant ? s.known & (not_negative | not_positive) : 0u;
            s.known = knowledge_about(steps, s) | must | sign;
            // What must be a square is one in the lanes that count.
            if (must & required) s.known |= not_negative;
            if ((must & required) && s.kind == operation::input) s.known |= square;
            if (is_second_pass && (s.known & not_negative) && s.kind != operation::equal &&
                !(s.kind == operation::constant && s.number == 0) &&
                !(s.kind == operation::function && s.function == kind_of_function::sign))
                s.known |= required;
        }
        for (std::size_t i = steps.size() - 1; i > 0; --i) {
            step& s = steps[i];
            step& a = steps[static_cast<std::size_t>(s.a)];
            step& b = steps[static_cast<std::size_t>(s.b)];
            bool const is_function = s.kind == operation::function;
            bool const asks_for_sign =
                is_function && (s.function == kind_of_function::sign ||
                                s.function == kind_of_function::absolute_value);
            if (asks_for_sign) a.known |= sign_matters;
            if (is_function &&
                (s.function == kind_of_function::logarithm || is_root_of_even_degree(steps, s)) &&
                !(a.kind == operation::constant && a.number == 0))
                a.known |= is_root_of_even_degree(steps, s) ? required | radicand : required;
            bool const is_product = s.kind == operation::multiply || s.kind == operation::divide;
            bool const is_zero = s.kind == operation::constant && s.number == 0;
            if ((s.known & sign_matters) && (s.known & not_negative) && !is_zero)
                s.known |= required;
            if ((s.known & sign_matters) && !(s.known & required) &&
                ((is_product && s.a != s.b) || s.kind == operation::negate))
                a.known |= sign_matters, b.known |= s.kind == operation::negate ? 0u : sign_matters;
            if (is_product && s.a != s.b && s.known & required) {
                unsigned const same = s.known & (required | radicand);
                bool const first = b.known & any_square, second = a.known & any_square;
                if (first) a.known |= same;
                if (second) b.known |= same;
            }
        }
    }
    for (step const& s : steps)
        if ((s.known & required) && (s.known & minus_square)) return false;
    return true;
}

}  // namespace leibniz::proofs
