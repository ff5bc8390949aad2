// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "derivative.hpp"
#include "formula.hpp"
#include "generator.hpp"

namespace leibniz::fuzz {

enum class kind_of_pair {
    rewritten,
    mistaken,
    signs,
    false_signs,
    by_hand,
    derivative,
    false_derivative
};
inline constexpr char const* name_of_kind[] = {
    "rewritten",   "rewritten with a mistake",  "signs", "signs with a mistake", "by hand",
    "derivatives", "derivatives with a mistake"};

/// Two formulas. Of the left one, perhaps, the derivative by x is meant: `derived` says so, and
/// `left` is then that derivative as a textbook has it.
struct pair {
    formula left, right;
    kind_of_pair kind;
    int derived = -1;
};

class pair_maker {
    dice& random;
    generator make;

    /// A function that shows the sign of its argument.
    formula within(int context, formula u, formula v) {
        static constexpr op functions[] = {op::exp,   op::sin,    op::atan, op::erf,
                                           op::asinh, op::tgamma, op::sinh, op::tan};
        if (context < 8) return made(functions[context], u);
        switch (context) {
            case 8:
                return u;
            case 9:
                return log(exp(v) + u);
            case 10:
                return cbrt(u);
            case 11:
                return exp(u) * exp(v) - exp(u + v) + u;
            case 12:
                return sign(u - v);
            case 13:
                return abs(u - v) * v;
            case 14:
                return made(op::pow, exp(v), u);
            case 15:
                return sin(u + v) + sin(v);
            case 16:
                return max(u, v);
            case 17:
                return sqrt(square(u - v)) * u;
            case 18:
                return made(op::atan2, u, v);
            default:
                return u * v;
        }
    }
    pair signs(bool is_true) {
        formula const u = make.of_any_sign(), v = make.of_any_sign();
        int const context = random.below(20);
        formula const first = make.absolute_value(u);
        formula const second = is_true ? make.absolute_value(u) : random.one_in(4) ? -u : u;
        return {within(context, first, v), within(context, second, v),
                is_true ? kind_of_pair::signs : kind_of_pair::false_signs};
    }
    pair by_hand() {
        constexpr kind_of_pair kind = kind_of_pair::by_hand;
        formula const x = make.input(0), u = make.of_any_sign(), v = make.of_any_sign();
        formula const c = make.number(std::abs(make.constant())),
                      d = make.number(std::abs(make.constant()));
        switch (random.below(28)) {
            case 0:
                return {abs(-c * u), -c * abs(u), kind};
            case 1:
                return {abs(-c * make.expanded_square(x + c)), -c * make.expanded_square(x + c),
                        kind};
            case 2:
                return {sqrt(square(x) + 2.0 * c * x + square(c)), x + c, kind};
            case 3:
                return {sqrt(u * v) * sqrt(u / v), u, kind};
            case 4:
                return {abs((1.0 + sqrt(c)) * u), -(1.0 + sqrt(c)) * abs(u), kind};
            case 5:
                return {abs(c * u) * abs(d * v), -(c * d) * abs(u * v), kind};
            case 6:
                return {abs(u) * abs(v), u * v, kind};
            case 7:
                return {sqrt(square(u) * square(v)), u * v, kind};
            case 8:
                return {abs(sqrt(c) - sqrt(d)) * u, (sqrt(c) - sqrt(d)) * u, kind};
            case 9:
                return {sqrt(c + d - 2.0 * sqrt(c * d)), sqrt(c) - sqrt(d), kind};
            case 10:
                return {sign(abs(u) - v) * (u - v), abs(u - v), kind};
            case 11: {
                int const n = random.between(1, 99);
                return {fuzz::power(u, n), fuzz::power(abs(u), n), kind};
            }
            case 12:
                return {sqrt(-u) * sqrt(-v), -sqrt(u * v), kind};
            case 13:
                return {u / abs(u) * (v / abs(v)), make.number(1), kind};
            case 14:
                return {abs(log(c)) * u, log(c) * u, kind};
            case 15:
                return {abs(sin(c)) * u, sin(c) * u, kind};
            case 16: {
                int const n = random.between(1, 6);
                return {exp(n * log(abs(u))), fuzz::power(u, n), kind};
            }
            case 17:
                return {fuzz::power(square(u), 1, 6), cbrt(u), kind};
            case 18:
                return {sqrt((1.0 + cos(u)) / 2.0), cos(u / 2.0), kind};
            case 19:
                return {sqrt(1.0 - square(cos(u))), sin(u), kind};
            case 20:
                return {sqrt(square(made(op::cosh, u)) - 1.0), made(op::sinh, u), kind};
            case 21:
                return {max(u, v), abs(max(u, v)), kind};
            case 22:
                return {sqrt(make.expanded_square(u) * make.expanded_square(v)), u * v, kind};
            case 23:
                return {exp((log(make.expanded_square(u)) + log(make.expanded_square(v))) / 4.0),
                        sqrt(u) * sqrt(v), kind};
            case 24:
                return {exp(log(make.expanded_square(u) * c) / 2.0), sqrt(c) * u, kind};
            case 25:
                return {sqrt(cbrt(make.expanded_square(u)) * fuzz::power(square(v), 1, 4)),
                        cbrt(u) * fuzz::power(v, 1, 4), kind};
            case 26:
                return {made(op::acosh, made(op::cosh, u)), u, kind};
            default:
                return {sqrt(x * square(x - c)), sqrt(x) * (x - c), kind};
        }
    }
    pair rewritten(bool truly) {
        formula const f = make.any(random.between(1, 4));
        formula g = make.rewritten_often(f, random.between(1, 6));
        if (!truly) g = make.changed(g, false);
        return {f, g, truly ? kind_of_pair::rewritten : kind_of_pair::mistaken};
    }
    pair derivative(bool truly) {
        formula f = make.any(random.between(1, 3));
        for (int const i : f.of->below(f.at))
            if (formula{f.of, i}.is(op::tgamma)) f = square(make.of_any_sign());
        formula const truth = fuzz::derivative(f, 0);
        formula g = make.rewritten_often(truth, random.below(4));
        if (!truly) g = make.changed(g, false);
        return {truth, g, truly ? kind_of_pair::derivative : kind_of_pair::false_derivative, f.at};
    }

public:
    pair_maker(nodes& of, dice& source) : random(source), make(of, source) {}

    pair another() {
        int const k = random.below(20);
        return k < 5    ? rewritten(true)
               : k < 10 ? rewritten(false)
               : k < 11 ? signs(true)
               : k < 14 ? signs(false)
               : k < 17 ? by_hand()
               : k < 18 ? derivative(true)
                        : derivative(false);
    }
};

}  // namespace leibniz::fuzz
