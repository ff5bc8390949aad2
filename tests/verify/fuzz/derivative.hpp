// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "formula.hpp"

#include <optional>
#include <vector>

namespace leibniz::fuzz {

/// f′ of one operation, as textbooks write it, by those of its operands; none where it is 0.
inline std::optional<formula> slope(formula f, std::optional<formula> const (&of)[3]) {
    formula const a = f.a(), b = f.b();
    auto const times = [](formula x, std::optional<formula> y) {
        return y ? std::optional(x * *y) : y;
    };
    auto const sum = [](std::optional<formula> x, std::optional<formula> y) {
        return x && y ? std::optional(*x + *y) : x ? x : y;
    };
    auto const or_zero = [&](std::optional<formula> x) { return x ? *x : f.number(0); };
    formula const one = f.number(1);
    switch (f->kind) {
        case op::add:
            return sum(of[0], of[1]);
        case op::subtract:
            return sum(of[0], times(f.number(-1), of[1]));
        case op::multiply:
            return sum(times(b, of[0]), times(a, of[1]));
        case op::divide:
            return sum(times(one / b, of[0]), times(-a / square(b), of[1]));
        case op::hypot:
            return sum(times(a / f, of[0]), times(b / f, of[1]));
        case op::max:
            return select(a - b, or_zero(of[1]), or_zero(of[0]));
        case op::min:
            return select(a - b, or_zero(of[0]), or_zero(of[1]));
        case op::atan2:
            return sum(times(b / (square(a) + square(b)), of[0]),
                       times(-a / (square(a) + square(b)), of[1]));
        case op::copysign:
            return times(sign(a) * sign(b), of[0]);
        case op::pow:
            return sum(times(b * f / a, of[0]), times(f * log(a), of[1]));
        case op::select:
            return select(a, or_zero(of[1]), or_zero(of[2]));
        case op::power:
            return f->p == 0 ? std::optional<formula>()
                             : times(f->p * power(a, f->p - f->q, f->q) / f->q, of[0]);
        case op::negate:
            return times(f.number(-1), of[0]);
        case op::sqrt:
            return times(0.5 / f, of[0]);
        case op::cbrt:
            return times(1.0 / (3.0 * square(f)), of[0]);
        case op::exp:
            return times(f, of[0]);
        case op::exp2:
            return times(f * log(f.number(2)), of[0]);
        case op::expm1:
            return times(exp(a), of[0]);
        case op::log:
            return times(1.0 / a, of[0]);
        case op::log2:
            return times(1.0 / (a * log(f.number(2))), of[0]);
        case op::log10:
            return times(1.0 / (a * log(f.number(10))), of[0]);
        case op::log1p:
            return times(1.0 / (1.0 + a), of[0]);
        case op::sin:
            return times(cos(a), of[0]);
        case op::cos:
            return times(-sin(a), of[0]);
        case op::tan:
            return times(1.0 / square(cos(a)), of[0]);
        case op::asin:
            return times(1.0 / sqrt(1.0 - square(a)), of[0]);
        case op::acos:
            return times(-1.0 / sqrt(1.0 - square(a)), of[0]);
        case op::atan:
            return times(1.0 / (1.0 + square(a)), of[0]);
        case op::sinh:
            return times(made(op::cosh, a), of[0]);
        case op::cosh:
            return times(made(op::sinh, a), of[0]);
        case op::tanh:
            return times(1.0 / square(made(op::cosh, a)), of[0]);
        case op::asinh:
            return times(1.0 / sqrt(square(a) + 1.0), of[0]);
        case op::acosh:
            return times(1.0 / sqrt(a - 1.0) / sqrt(a + 1.0), of[0]);
        case op::atanh:
            return times(1.0 / (1.0 - square(a)), of[0]);
        case op::erf:
            return times(2.0 * exp(-square(a)) / sqrt(f.pi()), of[0]);
        case op::erfc:
            return times(-2.0 * exp(-square(a)) / sqrt(f.pi()), of[0]);
        case op::abs:
            return times(sign(a), of[0]);
        default:
            return {};
    }
}

/// ∂f/∂x of the input with a number.
inline formula derivative(formula f, int input) {
    std::vector<std::optional<formula>> all(static_cast<std::size_t>(f.at) + 1);
    for (int const i : f.of->below(f.at)) {
        formula const g{f.of, i};
        if (g.is(op::input)) {
            if (g->p == input) all[static_cast<std::size_t>(i)] = f.number(1);
            continue;
        }
        node const n = *g;
        if (arity_of(n.kind) == 0) continue;
        std::optional<formula> const of[] = {all[static_cast<std::size_t>(n.a)],
                                             all[static_cast<std::size_t>(n.b)],
                                             all[static_cast<std::size_t>(n.c)]};
        all[static_cast<std::size_t>(i)] = slope(g, of);
    }
    return all.back() ? *all.back() : f.number(0);
}

}  // namespace leibniz::fuzz
