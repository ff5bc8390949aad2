// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "formula.hpp"

#include <vector>

namespace leibniz::fuzz {

/// Makes formulas at random, rewrites them truly, and makes mistakes in them.
class generator {
    nodes& of;
    dice& random;

    static constexpr int primes[] = {2,   3,   5,   7,   11,  13,  17,  31,  53,   97,
                                     101, 107, 109, 113, 127, 199, 239, 997, 7919, 104729};
    static constexpr op common[] = {op::sqrt, op::sqrt, op::exp, op::exp,  op::log, op::abs,
                                    op::abs,  op::sin,  op::cos, op::sign, op::cbrt};
    static constexpr op more[] = {op::exp2,  op::expm1, op::log2, op::log10, op::log1p,
                                  op::tan,   op::asin,  op::acos, op::atan,  op::atan,
                                  op::sinh,  op::cosh,  op::tanh, op::asinh, op::acosh,
                                  op::atanh, op::erf,   op::erf,  op::erfc,  op::tgamma};

    formula at(int i) { return {&of, i}; }

public:
    generator(nodes& formulas, dice& source) : of(formulas), random(source) {}

    template <class T, std::size_t N>
    T const& one_of(T const (&list)[N]) {
        return list[random.below(static_cast<int>(N))];
    }

    double constant() {
        double const sign = random.one_in(3) ? -1 : 1;
        switch (random.below(8)) {
            case 0:
                return sign * one_of(primes);
            case 1:
                return sign * random.between(1, 15) / 8.0;
            case 2:
                return sign * random.between(1, 29) / 10.0;
            case 3:
                return sign * random.uniform(0, 3);
            case 4:
                return sign * random.between(1, 3000);
            default:
                return sign * random.between(1, 9);
        }
    }
    formula number(double x) { return at(of.make({op::number, 0, 0, 0, 0, 1, x})); }
    formula input(int i) { return at(of.make({op::input, 0, 0, 0, i})); }
    formula leaf() {
        int const k = random.below(10);
        return k < 7   ? input(random.below(random.one_in(2) ? 1 : 3))
               : k < 9 ? number(constant())
                       : at(of.make({op::pi}));
    }
    /// x + 3, 2·x − 0.1·y, x² − y, …: of any sign.
    formula of_any_sign() {
        formula const x = input(0), y = input(random.between(0, 2));
        double const k = constant();
        switch (random.below(9)) {
            case 0:
                return x;
            case 1:
            case 2:
                return x + k;
            case 3:
                return x * k;
            case 4:
                return x - y * k;
            case 5:
                return k - x * y;
            case 6:
                return x * x - y - k;
            case 7:
                return sin(x) + y;
            default:
                return x * constant() + k;
        }
    }
    formula any(int depth) {
        if (depth == 0) return leaf();
        int const k = random.below(20);
        if (k < 8) {
            op const kind = static_cast<op>(static_cast<int>(op::add) + random.below(4));
            return made(kind, any(depth - 1), any(random.below(depth)));
        }
        if (k < 14) return made(one_of(common), any(depth - 1));
        if (k == 14) return made(one_of(more), any(depth - 1));
        if (k == 15)
            return fuzz::power(any(depth - 1), random.between(-3, 5), random.between(1, 4));
        if (k == 16) return square(any(depth - 1));
        if (k == 17) {
            static constexpr op kinds[] = {op::max,      op::min,   op::hypot,
                                           op::copysign, op::atan2, op::pow};
            return made(one_of(kinds), any(depth - 1), any(random.below(depth)));
        }
        if (k == 18) return select(any(depth - 1), any(depth - 1), leaf());
        return of_any_sign();
    }
    /// Positive for all arguments.
    formula positive() {
        formula const u = of_any_sign();
        switch (random.below(6)) {
            case 0:
                return exp(u);
            case 1:
                return square(u) + random.between(1, 5);
            case 2:
                return abs(u) + 0.5;
            case 3:
                return sqrt(square(u) + 1.0);
            case 4:
                return number(random.between(1, 200));
            default:
                return fuzz::made(op::cosh, u);
        }
    }

    /// The same as |u|, in one of many ways.
    formula absolute_value(formula u) {
        switch (random.below(27)) {
            case 23:
                return sqrt(abs(square(u)));
            case 24:
                return fuzz::power(fuzz::power(u, 6), 1, 6);
            case 25:
                return fuzz::power(u, 4) / abs(fuzz::power(u, 3));
            case 0:
                return abs(u);
            case 1:
                return sqrt(square(u));
            case 2:
                return fuzz::power(square(u), 1, 2);
            case 3:
                return exp(log(square(u)) / 2.0);
            case 4:
                return u * sign(u);
            case 5:
                return max(u, -u);
            case 6:
                return select(u, -u, u);
            case 7:
                return fuzz::power(sqrt(cbrt(square(u))), 3);
            case 8:
                return cbrt(abs(square(u) * u));
            case 9:
                return square(sqrt(abs(u)));
            case 10:
                return sqrt(exp(log(square(u))));
            case 11:
                return made(op::copysign, u, positive());
            case 12:
                return exp(log(abs(u)));
            case 13:
                return sqrt(sqrt(square(square(u))));
            case 14:
                return -min(u, -u);
            case 15:
                return square(u) / abs(u);
            case 16:
                return sqrt(expanded_square(u));
            case 17:
                return exp(log(expanded_square(u)) / 2.0);
            case 18:
                return sqrt(exp(log(expanded_square(u))));
            case 19:
                return fuzz::power(expanded_square(u), 1, 2);
            case 20:
                return fuzz::power(sqrt(cbrt(expanded_square(u))), 3);
            case 21:
                return sqrt(-(number(-4) * square(u))) / 2.0;
            case 22:
                return made(op::hypot, u * 3.0, u * 4.0) / 5.0;
            default: {
                formula const v = positive();
                return sqrt(square(u) * v) / sqrt(v);
            }
        }
    }
    /// (a + b)² = a² + 2ab + b², for what is a sum.
    formula expanded_square(formula u) {
        bool const is_sum = u.is(op::add), is_difference = u.is(op::subtract);
        if (!is_sum && !is_difference) return square(u);
        formula const a = u.a(), b = u.b(), twice = 2.0 * (a * b);
        formula const aa = expanded_square(a), bb = expanded_square(b);
        return is_sum ? aa + twice + bb : aa - twice + bb;
    }

    /// Another formula for the same function, at one node; itself where no rule fits.
    formula rewritten(formula f) {
        int const general = random.below(16);
        if (general < 5) return rewritten_generally(f, general);
        switch (f->kind) {
            case op::number: {
                double const c = f->number;
                switch (random.below(4)) {
                    case 0:
                        return number(c - 1) + (c == c - 1 + 1 ? 1.0 : c - (c - 1));
                    case 1:
                        return number(2 * c) / 2.0;
                    case 2:
                        return c > 0 ? square(sqrt(f)) : f;
                    default:
                        return c > 0 ? exp(log(f)) : -number(-c);
                }
            }
            case op::add:
                return rewritten_sum(f);
            case op::subtract:
                switch (random.below(3)) {
                    case 0:
                        return f.a() + -f.b();
                    case 1:
                        return -(f.b() - f.a());
                    default:
                        return f.a().is(op::multiply) && f.b().is(op::multiply)
                                   ? f.a().a() * (f.a().b() - f.b() * (1.0 / f.a().a()))
                                   : f.a() + (-1.0) * f.b();
                }
            case op::multiply:
                return rewritten_product(f);
            case op::divide:
                switch (random.below(3)) {
                    case 0:
                        return f.a() * (1.0 / f.b());
                    case 1:
                        return f.b().is(op::multiply) ? f.a() / f.b().a() / f.b().b()
                                                      : 1.0 / (f.b() / f.a());
                    default:
                        return f.a().is(op::add) ? f.a().a() / f.b() + f.a().b() / f.b()
                                                 : f.a() * fuzz::power(f.b(), -1);
                }
            case op::negate:
                return f.a().is(op::add) ? -f.a().a() - f.a().b() : (-1.0) * f.a();
            case op::sqrt:
                switch (random.below(5)) {
                    case 0:
                        return fuzz::power(f.a(), 1, 2);
                    case 1:
                        return exp(log(f.a()) / 2.0);
                    case 2:
                        return f.a() / f;
                    case 3:
                        return square(fuzz::power(f.a(), 1, 4));
                    default:
                        return f.a().is(op::multiply) ? sqrt(abs(f.a().a())) * sqrt(abs(f.a().b()))
                                                      : sqrt(f.a() * 4.0) / 2.0;
                }
            case op::cbrt:
                return f.a().is(op::multiply) ? cbrt(f.a().a()) * cbrt(f.a().b())
                       : random.one_in(2)     ? cbrt(f.a() * 8.0) / 2.0
                                              : sign(f.a()) * exp(log(abs(f.a())) / 3.0);
            case op::exp:
                return rewritten_exponential(f);
            case op::exp2:
                return exp(f.a() * log(number(2)));
            case op::expm1:
                return exp(f.a()) - 1.0;
            case op::log:
                return rewritten_logarithm(f);
            case op::log2:
                return log(f.a()) / log(number(2));
            case op::log10:
                return log(f.a()) / log(number(10));
            case op::log1p:
                return log(1.0 + f.a());
            case op::sin:
                return rewritten_sine(f);
            case op::cos:
                return rewritten_cosine(f);
            case op::tan:
                return random.one_in(2) ? sin(f.a()) / cos(f.a())
                                        : sin(2.0 * f.a()) / (1.0 + cos(2.0 * f.a()));
            case op::asin:
                return f.pi() / 2.0 - made(op::acos, f.a());
            case op::acos:
                return f.pi() / 2.0 - made(op::asin, f.a());
            case op::atan:
                return -made(op::atan, -f.a());
            case op::sinh:
                return (exp(f.a()) - exp(-f.a())) / 2.0;
            case op::cosh:
                return random.one_in(2) ? (exp(f.a()) + exp(-f.a())) / 2.0
                                        : sqrt(1.0 + square(made(op::sinh, f.a())));
            case op::tanh:
                return random.one_in(2) ? made(op::sinh, f.a()) / made(op::cosh, f.a())
                                        : 1.0 - 2.0 / (exp(2.0 * f.a()) + 1.0);
            case op::asinh:
                return -log(sqrt(square(f.a()) + 1.0) - f.a());
            case op::acosh:
                return log(f.a() + sqrt(f.a() - 1.0) * sqrt(f.a() + 1.0));
            case op::atanh:
                return log((1.0 + f.a()) / (1.0 - f.a())) / 2.0;
            case op::erf:
                return random.one_in(2) ? -made(op::erf, -f.a()) : 1.0 - made(op::erfc, f.a());
            case op::erfc:
                return 2.0 - made(op::erfc, -f.a());
            case op::abs:
                return f.a().is(op::multiply) && random.one_in(2) ? abs(f.a().a()) * abs(f.a().b())
                       : f.a().is(op::divide) && random.one_in(2) ? abs(f.a().a()) / abs(f.a().b())
                                                                  : absolute_value(f.a());
            case op::sign:
                return f.a().is(op::multiply) && random.one_in(2)
                           ? sign(f.a().a()) * sign(f.a().b())
                       : random.one_in(2) ? abs(f.a()) / f.a()
                                          : -sign(-f.a());
            case op::power:
                return rewritten_power(f);
            case op::pow:
                return random.one_in(2) ? exp(f.b() * log(f.a()))
                                        : f.a() * made(op::pow, f.a(), f.b() - 1.0);
            case op::hypot:
                return random.one_in(2) ? sqrt(square(f.a()) + square(f.b()))
                                        : made(op::hypot, f.b(), -f.a());
            case op::max:
            case op::min:
                return rewritten_extremum(f);
            case op::copysign:
                return abs(f.a()) * sign(f.b());
            case op::select:
                return random.one_in(2) ? select(-f.a(), f.c(), f.b())
                                        : f.c() + select(f.a(), f.b() - f.c(), f.number(0));
            default:
                return f;
        }
    }

    /// A formula with a mistake, at one node.
    formula mistaken(formula f) {
        switch (random.below(9)) {
            case 0:
                return -f;
            case 1:
                return f * constant();
            case 2:
                return f + number(random.one_in(2) ? 1e-9 : constant());
            case 3:
                return f.is(op::input) ? input((f->p + 1) % 3) : mistaken_operation(f);
            case 4:
                return f * (1 + 0x1p-40);
            case 5:
                return abs(f);
            default:
                return mistaken_operation(f);
        }
    }

    /// The formula with one of its nodes changed.
    formula changed(formula f, bool truly) {
        std::vector<int> const all = of.below(f.at);
        int const i = all[static_cast<std::size_t>(random.below(static_cast<int>(all.size())))];
        int const by = (truly ? rewritten(at(i)) : mistaken(at(i))).at;
        return at(of.replaced(f.at, i, by));
    }
    formula rewritten_often(formula f, int times) {
        for (int i = 0; i < times; ++i) f = changed(f, true);
        return f;
    }

private:
    formula rewritten_generally(formula f, int rule) {
        formula const u = random.one_in(3) ? of_any_sign() : leaf();
        switch (rule) {
            case 0:
                return f + u - u;
            case 1:
                return f * u / u;
            case 2:
                return (square(f + 1.0) - square(f - 1.0)) / 4.0;
            case 3:
                return 0.5 * f + f / 2.0;
            default:
                return random.one_in(3) ? exp(log(f)) : random.one_in(2) ? cbrt(f * f * f) : -(-f);
        }
    }
    formula rewritten_sum(formula f) {
        formula const a = f.a(), b = f.b();
        if (a.is(op::add) && random.one_in(2)) return a.a() + (a.b() + b);
        if (a.is(op::multiply) && b.is(op::multiply) && random.one_in(2))
            return a.a() * (a.b() + b / a.a());
        if (a.is(op::log) && b.is(op::log)) return log(a.a() * b.a());
        return random.one_in(2) ? b + a : a - -b;
    }
    formula rewritten_product(formula f) {
        formula const a = f.a(), b = f.b();
        if (b.is(op::add) && random.one_in(2)) return a * b.a() + a * b.b();
        if (b.is(op::subtract) && random.one_in(2)) return a * b.a() - a * b.b();
        if (a.is(op::add) && random.one_in(2)) return a.a() * b + a.b() * b;
        if (a.at == b.at && random.one_in(2))
            return random.one_in(2) ? expanded_square(a) : fuzz::power(a, 2);
        if (a.is(op::multiply) && random.one_in(2)) return a.a() * (a.b() * b);
        if (a.is(op::exp) && b.is(op::exp)) return exp(a.a() + b.a());
        if (a.is(op::sqrt) && b.is(op::sqrt)) return sqrt(a.a() * b.a());
        return random.one_in(2) ? b * a : -a * -b;
    }
    formula rewritten_exponential(formula f) {
        formula const a = f.a();
        if (a.is(op::add)) return exp(a.a()) * exp(a.b());
        if (a.is(op::subtract)) return exp(a.a()) / exp(a.b());
        switch (random.below(4)) {
            case 0:
                return square(exp(a / 2.0));
            case 1:
                return 1.0 / exp(-a);
            case 2:
                return fuzz::power(exp(a / 3.0), 3);
            default:
                return made(op::sinh, a) + made(op::cosh, a);
        }
    }
    formula rewritten_logarithm(formula f) {
        formula const a = f.a();
        if (a.is(op::multiply))
            return random.one_in(2) ? log(a.a()) + log(a.b()) : log(abs(a.a())) + log(abs(a.b()));
        if (a.is(op::divide)) return log(abs(a.a())) - log(abs(a.b()));
        switch (random.below(4)) {
            case 0:
                return 2.0 * log(sqrt(a));
            case 1:
                return log(square(a)) / 2.0;
            case 2:
                return log(a * 3.0) - log(number(3));
            default:
                return -log(1.0 / a);
        }
    }
    formula rewritten_sine(formula f) {
        formula const a = f.a();
        if (a.is(op::add)) return sin(a.a()) * cos(a.b()) + cos(a.a()) * sin(a.b());
        if (a.is(op::subtract)) return sin(a.a()) * cos(a.b()) - cos(a.a()) * sin(a.b());
        switch (random.below(5)) {
            case 0:
                return 2.0 * (sin(a / 2.0) * cos(a / 2.0));
            case 1:
                return cos(f.pi() / 2.0 - a);
            case 2:
                return -sin(a + f.pi());
            case 3:
                return 3.0 * sin(a / 3.0) - 4.0 * fuzz::power(sin(a / 3.0), 3);
            default:
                return -sin(-a);
        }
    }
    formula rewritten_cosine(formula f) {
        formula const a = f.a();
        if (a.is(op::add)) return cos(a.a()) * cos(a.b()) - sin(a.a()) * sin(a.b());
        switch (random.below(5)) {
            case 0:
                return 1.0 - 2.0 * square(sin(a / 2.0));
            case 1:
                return sin(f.pi() / 2.0 + a);
            case 2:
                return cos(-a);
            case 3:
                return (1.0 - square(made(op::tan, a / 2.0))) /
                       (1.0 + square(made(op::tan, a / 2.0)));
            default:
                return 2.0 * square(cos(a / 2.0)) - 1.0;
        }
    }
    formula rewritten_power(formula f) {
        formula const a = f.a();
        int const p = f->p, q = f->q;
        if (q == 1) {
            return p > 1    ? a * fuzz::power(a, p - 1)
                   : p == 0 ? f.number(1)
                   : p == 1 ? a
                            : 1.0 / fuzz::power(a, -p);
        }
        switch (random.below(4)) {
            case 0:
                return exp(log(a) * (f.number(p) / q));
            case 1:
                return square(fuzz::power(a, p, 2 * q));
            case 2:
                return sqrt(fuzz::power(a, 2 * p, q));
            default:
                return a * fuzz::power(a, p - q, q);
        }
    }
    formula rewritten_extremum(formula f) {
        bool const is_max = f.is(op::max);
        formula const a = f.a(), b = f.b(), d = abs(a - b);
        switch (random.below(4)) {
            case 0:
                return is_max ? (a + b + d) / 2.0 : (a + b - d) / 2.0;
            case 1:
                return is_max ? -min(-a, -b) : a + b - max(a, b);
            case 2:
                return is_max ? select(a - b, b, a) : select(a - b, a, b);
            default:
                return is_max ? b + max(a - b, f.number(0)) : min(b, a);
        }
    }

    /// A law that does not hold, or an operation that is another one.
    formula mistaken_operation(formula f) {
        formula const a = f.a(), b = f.b();
        switch (f->kind) {
            case op::number:
                return number(random.one_in(2) ? f->number * (1 + 0x1p-50) : -f->number);
            case op::add:
                return random.one_in(2) ? a - b : a;
            case op::subtract:
                return random.one_in(2) ? a + b : b - a;
            case op::multiply:
                return a.at == b.at       ? (random.one_in(2) ? a * abs(a) : a * a * a)
                       : random.one_in(2) ? a * abs(b)
                                          : a;
            case op::divide:
                return random.one_in(2) ? a * b : a / abs(b);
            case op::sqrt:
                if (a.is(op::multiply) && a.a().at == a.b().at) return a.a();
                if (a.is(op::exp) || a.is(op::multiply))
                    return sqrt(abs(a.is(op::exp) ? a.a() : a.a())) * sqrt(abs(a));
                return random.one_in(2) ? cbrt(a) : sqrt(a + 1.0);
            case op::cbrt:
                return random.one_in(2) ? cbrt(abs(a)) : sqrt(a);
            case op::abs:
                return random.one_in(4) && a.is(op::add) ? abs(a.a()) + abs(a.b()) : a;
            case op::sign:
                return random.one_in(2) ? f.number(1) : sign(a + 1.0);
            case op::max:
                return random.one_in(2) ? a : min(a, b);
            case op::min:
                return random.one_in(2) ? b : max(a, b);
            case op::select:
                return random.one_in(2) ? b : select(a, f.c(), b);
            case op::exp:
                return random.one_in(2) ? exp(-a) : exp(abs(a));
            case op::log:
                return random.one_in(2) ? log(a * 2.0) : log(square(a));
            case op::sin:
                return random.one_in(2) ? cos(a) : sin(abs(a));
            case op::cos:
                return random.one_in(2) ? sin(a) : -cos(a + 2.0 * f.pi());
            case op::power:
                return fuzz::power(a, f->p + 1, f->q);
            case op::copysign:
                return a;
            case op::hypot:
                return sqrt(square(a) - square(b));
            default:
                return arity_of(f->kind) == 1 ? made(random.one_in(2) ? f->kind : op::atan, abs(a))
                                              : f + 1.0;
        }
    }
};

}  // namespace leibniz::fuzz
