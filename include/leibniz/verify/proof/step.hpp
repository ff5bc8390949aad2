// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval.hpp>
#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_function.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::proofs {

/// What is known of a value before it is computed.
enum knowledge : unsigned {
    square = 1,         // it is a square in every lane
    minus_square = 2,   // its negative is one
    not_negative = 4,   // the real number is not negative
    not_positive = 8,   // or not positive
    required = 16,      // a lane where it is no square is none
    radicand = 32,      // it stands under an even root
    sign_matters = 64,  // it is a factor of what has its sign taken
};

/// What a value depends on that is the same in all lanes.
enum class constancy : unsigned char {
    none,
    rational,   // a constant, made of numbers by + − × ÷
    algebraic,  // another constant: roots, sines of twelfths of π
    drawn,      // a constant that is random in the lanes, such as π
};

/// One operation of the formulas that are compared, as the lanes evaluate it. The first one is none.
struct step {
    operation kind;
    kind_of_function function;
    int a, b, c;
    double number;           // of a constant
    std::uint64_t constant;  // of a constant, in the field
    exact_function const* of;
    bool has_steps;
    bool is_guarded;  // does it stand in branches of choices alone, and need not have a value?
    constancy constant_as;
    bool has_algebraic_part;  // does it depend on a constant that is algebraic?
    bool has_pi_part;         // or on π, whose twelfths have algebraic sines?
    unsigned known;
    bool checks_sign;  // is it a constant whose sign a lane must have?
    int tag;           // of an input: its number; of a constant that is drawn: its own, else 0
    int decision;      // what is decided about its kernel, one more than its index; 0: nothing yet

    constexpr bool is(kind_of_function f) const {
        return kind == operation::function && function == f;
    }
    constexpr bool is_constant() const { return constant_as != constancy::none; }
    constexpr bool takes_sign() const {
        return is(kind_of_function::sign) || is(kind_of_function::absolute_value);
    }
    constexpr bool is_angle() const {
        return is(kind_of_function::sine) || is(kind_of_function::cosine);
    }
    constexpr bool is_root() const {
        return is(kind_of_function::square_root) || is(kind_of_function::nth_root);
    }
    constexpr bool is_product() const {
        return kind == operation::multiply || kind == operation::divide;
    }
};

/// The operations in order. Their operands stand before them.
class step_list {
    symbolic::growing_array<step> steps;

public:
    constexpr std::size_t size() const { return steps.size(); }
    constexpr step& operator[](int i) { return steps.entries[i]; }
    constexpr step const& operator[](int i) const { return steps.entries[i]; }
    constexpr int count() const { return static_cast<int>(steps.size()); }
    constexpr void push_back(step const& s) { steps.push_back(s); }
    constexpr step* begin() { return steps.begin(); }
    constexpr step* end() { return steps.end(); }
    constexpr step const* begin() const { return steps.begin(); }
    constexpr step const* end() const { return steps.end(); }

    constexpr bool is_even_root(step const& s) const {
        return s.is(kind_of_function::square_root) ||
               (s.is(kind_of_function::nth_root) &&
                static_cast<int>(steps.entries[s.b].number) % 2 == 0);
    }
};

/// What holds the value of an operation. Undefined where it may have none, or a kink.
constexpr interval<double> enclosed(step const& s, interval<double> const& x,
                                    interval<double> const& y, interval<double> const& z) {
    constexpr interval<double> undefined = interval<double>::undefined();
    interval<double> const all[] = {x, y, z};
    auto const is = [&](double c) { return x.lower == c && x.upper == c; };
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
            return contains(y, 0.0) ? undefined : x / y;
        case operation::negate:
            return -x;
        case operation::choose:
            return is(1) ? y : is(0) ? z : is_undefined(x) ? x : hull(y, z);
        case operation::function:
            return !s.of->enclosure || (contains(x, 0.0) && (s.is(kind_of_function::logarithm) ||
                                                             s.is(kind_of_function::sign)))
                       ? undefined
                       : s.of->enclosure(all);
        default:  // are two numbers equal?
            return x.upper < y.lower || y.upper < x.lower ? interval<double>(0) : undefined;
    }
}

}  // namespace leibniz::proofs
