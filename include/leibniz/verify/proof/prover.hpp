// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/dependence.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>
#include <leibniz/verify/proof/field_circle.hpp>
#include <leibniz/verify/proof/finite_field.hpp>
#include <leibniz/verify/proof/step.hpp>

#include <cstddef>
#include <cstdint>

/// Are two formulas the same function? They are evaluated in a finite field at random places,
/// "lanes" (Schwartz, J. ACM 27, 1980; Zippel, EUROSAM 1979), where + − × ÷ are exact.
///
/// A positive real number is modelled by a square of the field, the sign of a number by the question
/// whether it is one. e^x and log x are the two ends of a *kernel* (ℓ, e), e = exp ℓ: exp knows ℓ
/// and draws e at random, log knows e and draws ℓ (after Gonnet, STOC 1984). sin x and cos x share a
/// kernel (θ, a random point of the circle). Where the argument of an exp is a combination
/// Σ qⱼ·ℓⱼ of earlier kernels, its value is Π eⱼ^qⱼ; that is found by linear algebra over the lanes.
/// For a log the combination is that of a derivation, Df/f = Σ qⱼ·Deⱼ/eⱼ (Ax, Annals of Math. 93,
/// 1971), and f/Π eⱼ^qⱼ must be the same number in all lanes. A kernel that is not recognised as
/// dependent is drawn anew: what holds for any value of it holds for the right one.
namespace leibniz::proofs {

/// What a kernel's value is made of: (kernel)^exponent, or weight·(its logarithm or angle).
struct factor {
    int kernel;
    std::uint64_t weight, exponent;
    int small;  // the exponent, where it is −2, −1, 1, 2
    int denominator;
    bool is_exponent;  // of an exponential's value
};

/// A value that is new, or a product of powers of earlier kernels.
struct decision {
    int kernel;  // the new one, or −1
    int first_factor, factor_count;
    int same_as = -1;  // an undefined function: the step that has the value, or −1
    bool is_opposite = false;
    std::uint64_t constant = 1;  // the factor of a logarithm's argument that is no kernel
};

struct kernel {
    int step;  // exp: that of its argument ℓ; log: that of its argument e; −1: e is a constant
    bool is_logarithm;
    std::uint64_t constant;
};

template <std::uint64_t P>
class prover {
    using field = finite_field<P>;
    using number = std::uint64_t;
    template <class T>
    using list = symbolic::growing_array<T>;

    step_list& steps;
    std::size_t count;
    std::size_t lanes;
    bool has_logarithms;

    // By lanes: the value and the derivative of each step.
    list<number> values, slopes, seeds;
    list<decision> decisions;
    list<factor> factors;
    list<kernel> kernels;
    list<int> angle_step;
    // By lanes and kernels: e, ℓ, De/e, Dℓ; of angles cos θ, sin θ, Dθ.
    std::size_t most_kernels, most_angles;
    list<number> e, l, de, dl, cosines, sines, turns;
    dependence<P> exponents, derivations, angles;
    bool is_fresh = false;    // do the echelon forms hold for the lanes as they are?
    bool is_another = false;  // was the last decision a new one?
    list<bool> has_failure;   // by lanes: has something failed that is guarded?
    double work_of_place = 0;

public:
    list<bool> has_failed;  // steps that were the first to fail in some draw
    int draws = 0;
    /// Has a combination of kernels been met that is none in every lane?
    bool is_broken = false;
    /// Has the sign been taken of a 0, or an equality been met?
    bool has_met_zero = false;
    /// What has been done, in steps of a constant evaluator, about.
    double work = 0;
    constexpr bool has_worked_enough() const { return work > most_work; }

private:
    static constexpr number key_of_input = 1, key_of_slope = 2, key_of_kernel = 3, key_of_angle = 4,
                            key_of_undefined = 5, key_of_pi = 6, key_of_constant = 7,
                            key_of_garbage = 8;

    static constexpr number drawn(number seed, number key, number index) {
        return 1 + scrambled(seed, key * 0x100000 + index) % (P - 1);
    }
    static constexpr number drawn_square(number seed, number key, number index) {
        number const x = drawn(seed, key, index);
        return field::product(x, x);
    }

    using circle = field_circle<P>;
    using point = typename circle::point;

    /// In steps of clang's evaluator, about.
    constexpr double work_of(step const& s) const {
        bool const has_power = s.is_root() || s.takes_sign() ||
                               ((s.known & (required | radicand)) && !(s.known & square));
        double const once = s.is_angle()                    ? 250
                            : s.kind == operation::divide   ? 75
                            : s.kind == operation::function ? 40
                                                            : 14;
        return (has_power ? once + 90 : once) * (has_logarithms ? 1.6 : 1);
    }

    constexpr number& value(std::size_t lane, int i) {
        return values.entries[lane * count + static_cast<std::size_t>(i)];
    }
    constexpr number& slope(std::size_t lane, int i) {
        return slopes.entries[lane * count + static_cast<std::size_t>(i)];
    }

    static constexpr number small_power(number x, factor const& f) {
        return f.small == 1    ? x
               : f.small == 2  ? field::product(x, x)
               : f.small == -1 ? field::inverse(x)
               : f.small == -2 ? field::inverse(field::product(x, x))
                               : field::power(x, f.exponent);
    }

    /// e^x
    constexpr void evaluate_exponential(std::size_t lane, int i, decision const& d) {
        std::size_t const row = lane * most_kernels;
        if (d.kernel >= 0) {
            std::size_t const k = static_cast<std::size_t>(d.kernel);
            number const v = drawn_square(seeds[lane], key_of_kernel, k);
            e[row + k] = v, l[row + k] = value(lane, steps[i].a);
            value(lane, i) = v;
            if (!has_logarithms) return;
            number const s = drawn(seeds[lane], key_of_kernel + 16, k);
            de[row + k] = s, dl[row + k] = slope(lane, steps[i].a);
            slope(lane, i) = field::product(v, s);
        } else {
            number v = 1, s = 0, exponent = 0;
            for (int j = d.first_factor; j < d.first_factor + d.factor_count; ++j) {
                factor const& f = factors[static_cast<std::size_t>(j)];
                std::size_t const k = row + static_cast<std::size_t>(f.kernel);
                v = field::product(v, small_power(e[k], f));
                exponent = field::sum(exponent, field::product(f.weight, l[k]));
                if (has_logarithms) s = field::sum(s, field::product(f.weight, de[k]));
            }
            is_broken = is_broken || exponent != value(lane, steps[i].a);
            value(lane, i) = v;
            if (has_logarithms) slope(lane, i) = field::product(v, s);
        }
    }
    /// log x
    constexpr void evaluate_logarithm(std::size_t lane, int i, decision const& d) {
        std::size_t const row = lane * most_kernels;
        int const a = steps[i].a;
        if (d.kernel >= 0) {
            std::size_t const k = static_cast<std::size_t>(d.kernel);
            number const f = value(lane, a);
            e[row + k] = f, de[row + k] = field::quotient(slope(lane, a), f);
            value(lane, i) = l[row + k] = drawn(seeds[lane], key_of_kernel, k);
            slope(lane, i) = dl[row + k] = drawn(seeds[lane], key_of_kernel + 16, k);
        } else {
            number v = 0, s = 0, argument = d.constant;
            for (int j = d.first_factor; j < d.first_factor + d.factor_count; ++j) {
                factor const& f = factors[static_cast<std::size_t>(j)];
                std::size_t const k = row + static_cast<std::size_t>(f.kernel);
                if (kernels[static_cast<std::size_t>(f.kernel)].step < 0) {
                    draw_constant(lane, f.kernel);
                } else {
                    argument = field::product(argument, small_power(e[k], f));
                }
                v = field::sum(v, field::product(f.weight, l[k]));
                s = field::sum(s, field::product(f.weight, dl[k]));
            }
            value(lane, i) = v, slope(lane, i) = s;
            is_broken = is_broken || argument != value(lane, a);
        }
    }
    /// The logarithm of a constant.
    constexpr void draw_constant(std::size_t lane, int kernel) {
        std::size_t const k = static_cast<std::size_t>(kernel), at = lane * most_kernels + k;
        e[at] = kernels[k].constant, de[at] = 0;
        l[at] = drawn(seeds[lane], key_of_kernel, k);
        dl[at] = drawn(seeds[lane], key_of_kernel + 16, k);
    }
    constexpr void evaluate_angle(std::size_t lane, int i, decision const& d) {
        std::size_t const row = lane * most_angles;
        step const& s = steps[i];
        point p{1, 0};
        number turn = 0, angle = 0;
        if (d.kernel >= 0) {
            std::size_t const k = row + static_cast<std::size_t>(d.kernel);
            p = circle::of(drawn(seeds[lane], key_of_angle, static_cast<number>(d.kernel)));
            turn = drawn(seeds[lane], key_of_angle + 16, static_cast<number>(d.kernel));
            cosines[k] = p.x, sines[k] = p.y, turns[k] = turn;
        } else {
            for (int j = d.first_factor; j < d.first_factor + d.factor_count; ++j) {
                factor const& f = factors[static_cast<std::size_t>(j)];
                if (f.kernel < 0) {
                    p = circle::turned(p, circle::turned(circle::twelfth(), f.exponent));
                    angle = field::sum(
                        angle, field::product(f.weight, drawn_square(seeds[lane], key_of_pi, 0)));
                    turn = field::sum(turn,
                                      field::product(f.weight, drawn(seeds[lane], key_of_pi, 1)));
                    continue;
                }
                std::size_t const k = row + static_cast<std::size_t>(f.kernel);
                point const base{cosines[k], f.small < 0 ? field::negation(sines[k]) : sines[k]};
                p = circle::turned(p, f.small == 1 || f.small == -1 ? base
                                      : f.small == 2 || f.small == -2
                                          ? circle::turned(base, base)
                                          : circle::turned(base, f.exponent));
                turn = field::sum(turn, field::product(f.weight, turns[k]));
                angle = field::sum(
                    angle,
                    field::product(f.weight,
                                   value(lane, angle_step[static_cast<std::size_t>(f.kernel)])));
            }
            is_broken = is_broken || angle != value(lane, s.a);
        }
        bool const is_sine = s.function == kind_of_function::sine;
        value(lane, i) = is_sine ? p.y : p.x;
        if (has_logarithms)
            slope(lane, i) = field::product(is_sine ? p.x : field::negation(p.y), turn);
    }
    constexpr void evaluate_undefined(std::size_t lane, int i, decision const& d) {
        if (d.same_as >= 0) {
            is_broken = is_broken || !agree_in(lane, i, d.same_as, d.is_opposite);
            number const v = value(lane, d.same_as);
            value(lane, i) = d.is_opposite ? field::negation(v) : v;
            if (!has_logarithms) return;
            number const s = slope(lane, d.same_as);
            slope(lane, i) = d.is_opposite ? field::negation(s) : s;
        } else if (d.kernel < 0) {
            is_broken = is_broken || value(lane, steps[i].a) != 0;
            value(lane, i) = 0;
            if (has_logarithms) slope(lane, i) = 0;
        } else {
            value(lane, i) = drawn(seeds[lane], key_of_undefined, static_cast<number>(d.kernel));
            if (has_logarithms)
                slope(lane, i) =
                    drawn(seeds[lane], key_of_undefined + 16, static_cast<number>(d.kernel));
        }
    }

    /// A step in a lane, as far as it is decided. Does the lane meet its conditions?
    constexpr bool evaluate(std::size_t lane, int i) {
        step const& s = steps[i];
        number const* const v = values.entries + lane * count;
        number& r = values.entries[lane * count + static_cast<std::size_t>(i)];
        number const x = v[s.a], y = v[s.b];
        bool has_place = true;
        if (s.tag != 0 && s.kind != operation::input) {
            draw_symbol(lane, i, s);
            return true;
        }
        switch (s.kind) {
            case operation::input:
                r = s.known & square
                        ? drawn_square(seeds[lane], key_of_input, static_cast<number>(s.tag))
                        : drawn(seeds[lane], key_of_input, static_cast<number>(s.tag));
                break;
            case operation::constant:
                r = s.constant;
                break;
            case operation::add:
                r = x + y < P ? x + y : x + y - P;
                break;
            case operation::subtract:
                r = x < y ? x + P - y : x - y;
                break;
            case operation::multiply:
                r = residues::product(x, y, P);
                break;
            case operation::divide:
                has_place = y != 0 || s.is_guarded;
                r = y == 0 ? 0 : residues::product(x, residues::inverse(y, P), P);
                break;
            case operation::negate:
                r = x == 0 ? 0 : P - x;
                break;
            case operation::equal:
                r = x == y ? 1 : 0;
                has_met_zero = has_met_zero || x == y;
                break;
            case operation::choose:
                r = x == 1   ? y
                    : x == 0 ? v[s.c]
                             : field::sum(v[s.c], field::product(x, field::difference(y, v[s.c])));
                break;
            default:
                has_place = evaluate_function(lane, i, s, x, y);
        }
        if (has_place && (s.known & (required | radicand)) && !(s.known & square))
            has_place = is_square_in(lane, i, r) || !(s.known & required);
        if (has_place && s.checks_sign && r != 0)
            has_place = field::is_square(r) == ((s.known & not_negative) != 0);
        if (has_logarithms && has_place && s.kind != operation::function) differentiate(lane, i, s);
        return has_place;
    }
    /// A constant that is drawn, of the sign that it has.
    constexpr void draw_symbol(std::size_t lane, int i, step const& s) {
        number const tag = static_cast<number>(s.tag);
        number const v = drawn_square(seeds[lane], key_of_constant, tag);
        number const d = drawn(seeds[lane], key_of_constant + 16, tag);
        bool const is_negative = s.known & minus_square;
        value(lane, i) = is_negative ? P - v : v;
        if (has_logarithms) slope(lane, i) = is_negative ? P - d : d;
    }
    /// Notes what is the first to be no square in the lane.
    constexpr bool is_square_in(std::size_t lane, int i, number x) {
        if (field::is_square(x)) return true;
        if (!has_failure[lane]) has_failed[static_cast<std::size_t>(i)] = true;
        has_failure[lane] = true;
        return false;
    }
    constexpr bool evaluate_function(std::size_t lane, int i, step const& s, number x, number y) {
        using enum kind_of_function;
        number& r = value(lane, i);
        number const dx = has_logarithms ? slope(lane, s.a) : 0;
        unsigned const of_operand = steps[s.a].known;
        decision const* const d =
            s.decision > 0 ? &decisions[static_cast<std::size_t>(s.decision - 1)] : nullptr;
        switch (s.function) {
            case pi:
                r = drawn_square(seeds[lane], key_of_pi, 0);
                if (has_logarithms) slope(lane, i) = drawn(seeds[lane], key_of_pi, 1);
                return true;
            case exponential:
                if (d) evaluate_exponential(lane, i, *d);
                return true;
            case logarithm:
                if (x == 0 && !s.is_guarded) return false;
                if (d) evaluate_logarithm(lane, i, *d);
                return true;
            case sine:
            case cosine:
                if (d) evaluate_angle(lane, i, *d);
                return true;
            case square_root:
                r = field::root(x);
                if (field::product(r, r) != x) return draw_garbage(lane, i);
                if (has_logarithms) slope(lane, i) = field::quotient(dx, field::sum(r, r));
                return true;
            case nth_root: {
                bool const is_odd = y % 2 != 0;
                if (!is_odd && !(of_operand & (square | required)) && !field::is_square(x))
                    return draw_garbage(lane, i);
                r = field::power(x, residues::inverse(y, is_odd ? P - 1 : field::order_of_squares));
                if (has_logarithms)
                    slope(lane, i) = field::quotient(field::product(dx, r), field::product(y, x));
                return true;
            }
            case absolute_value:
            case sign: {
                bool const is_positive = (of_operand & (square | required)) || field::is_square(x);
                if (x != 0 && of_operand & (is_positive ? not_positive : not_negative))
                    return false;
                bool const is_sign = s.function == sign;
                has_met_zero = has_met_zero || (is_sign && x == 0);
                r = is_sign       ? (x == 0        ? 0
                                     : is_positive ? 1
                                                   : P - 1)
                    : is_positive ? x
                                  : field::negation(x);
                if (has_logarithms)
                    slope(lane, i) = is_sign ? 0 : is_positive ? dx : field::negation(dx);
                return true;
            }
            default:
                if (d) evaluate_undefined(lane, i, *d);
                return true;
        }
    }
    /// The root of what has none, in the branch of a choice that is not chosen.
    constexpr bool draw_garbage(std::size_t lane, int i) {
        value(lane, i) = drawn_square(seeds[lane], key_of_garbage, static_cast<number>(i));
        if (has_logarithms)
            slope(lane, i) = drawn(seeds[lane], key_of_garbage + 16, static_cast<number>(i));
        return steps[i].is_guarded;
    }
    constexpr void differentiate(std::size_t lane, int i, step const& s) {
        number& r = slope(lane, i);
        number const x = value(lane, s.a), y = value(lane, s.b);
        number const dx = slope(lane, s.a), dy = slope(lane, s.b);
        switch (s.kind) {
            case operation::input:
                r = drawn(seeds[lane], key_of_slope, static_cast<number>(s.tag));
                break;
            case operation::add:
                r = field::sum(dx, dy);
                break;
            case operation::subtract:
                r = field::difference(dx, dy);
                break;
            case operation::multiply:
                r = field::sum(field::product(dx, y), field::product(x, dy));
                break;
            case operation::divide:
                r = field::quotient(field::difference(dx, field::product(value(lane, i), dy)), y);
                break;
            case operation::negate:
                r = field::negation(dx);
                break;
            case operation::choose:
                r = x == 1 ? dy : slope(lane, s.c);
                break;
            default:
                r = 0;
        }
    }

    /// A lane with other random numbers, evaluated up to step i.
    constexpr bool redraw(std::size_t lane, int i) {
        constexpr int most_tries = 256;
        for (int tries = 0; tries < most_tries && !has_worked_enough(); ++tries) {
            seeds[lane] = scrambled(seeds[lane], 77), is_fresh = false;
            if (replay(lane, i)) return true;
        }
        return false;
    }
    /// The steps up to i, with new random numbers. Is it a place where all of them have values?
    constexpr bool replay(std::size_t lane, int i) {
        ++draws, has_failure[lane] = false;
        int j = 1;
        while (j <= i && evaluate(lane, j)) ++j;
        work += work_of_place * j / static_cast<int>(count);
        if (j > i) return true;
        fail(lane, j);
        return false;
    }
    constexpr void fail(std::size_t lane, int i) {
        if (!has_failure[lane]) has_failed[static_cast<std::size_t>(i)] = true;
    }

    /// The echelon forms of the kernels in the lanes as they are.
    constexpr void refresh() {
        if (is_fresh) return;
        exponents.clear(), derivations.clear(), angles.clear();
        add_to_angles(-1);
        for (std::size_t k = 0; k < kernels.size(); ++k) add_to_forms(static_cast<int>(k));
        for (std::size_t k = 0; k < angle_step.size(); ++k) add_to_angles(static_cast<int>(k));
        is_fresh = true;
    }
    static constexpr void add(dependence<P>& form) {
        if (form.depends()) {
            form.skip();
        } else {
            form.add_independent();
        }
    }
    constexpr void add_to_forms(int kernel) {
        std::size_t const k = static_cast<std::size_t>(kernel);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            exponents.vector[lane] = l[lane * most_kernels + k];
        add(exponents);
        if (!has_logarithms) return;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            derivations.vector[lane] = de[lane * most_kernels + k];
        add(derivations);
    }
    constexpr void add_to_angles(int angle) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            angles.vector[lane] = angle < 0
                                      ? drawn_square(seeds[lane], key_of_pi, 0)
                                      : value(lane, angle_step[static_cast<std::size_t>(angle)]);
        add(angles);
    }

    /// Appends factors by the coefficients of a form. Are they all ratios of small integers?
    constexpr bool append_factors(dependence<P> const& form, number order) {
        for (std::size_t k = 0; k < form.count(); ++k) {
            number const q = form.coefficient[k];
            if (q == 0) continue;
            small_ratio const ratio = small_ratio_of<P>(q);
            if (ratio.denominator == 0) return false;
            bool const is_small =
                ratio.denominator == 1 && -2 <= ratio.numerator && ratio.numerator <= 2;
            factors.push_back(
                {static_cast<int>(k), q, field::ratio(ratio.numerator, ratio.denominator, order),
                 is_small ? ratio.numerator : 0, ratio.denominator, &form == &exponents});
        }
        return true;
    }

    /// Decides about the kernel of a step. Has it one?
    constexpr bool decide(int i) {
        step& s = steps[i];
        using enum kind_of_function;
        if (s.kind != operation::function || s.decision != 0 || s.tag != 0) return false;
        std::size_t const before = decisions.size();
        if (s.function == exponential) {
            decide_exponential(i);
        } else if (s.function == logarithm) {
            decide_logarithm(i);
        } else if (s.function == sine || s.function == cosine) {
            decide_angle(i);
        } else if (s.function == undefined || s.function == undefined_odd) {
            decide_undefined(i);
        } else {
            return false;
        }
        is_another = decisions.size() != before;
        return true;
    }
    /// Adds the kernel that was decided last to the echelon forms.
    constexpr void add_kernel_of(int i) {
        step const& s = steps[i];
        int const kernel = decisions[static_cast<std::size_t>(s.decision - 1)].kernel;
        if (!is_fresh || kernel < 0 || !is_another) return;
        if (s.is(kind_of_function::exponential) || s.is(kind_of_function::logarithm))
            add_to_forms(kernel);
        if (s.is_angle()) add_to_angles(kernel);
    }
    constexpr void settle(int i, decision const& d) {
        decisions.push_back(d);
        steps[i].decision = static_cast<int>(decisions.size());
    }
    constexpr int new_kernel(kernel const& k) {
        kernels.push_back(k);
        return static_cast<int>(kernels.size()) - 1;
    }

    constexpr void decide_exponential(int i) {
        int const a = steps[i].a;
        refresh();
        for (std::size_t lane = 0; lane < lanes; ++lane) exponents.vector[lane] = value(lane, a);
        int const first = static_cast<int>(factors.size());
        if (exponents.depends() && append_factors(exponents, field::order_of_squares))
            return settle(i, {-1, first, static_cast<int>(factors.size()) - first});
        factors.count = static_cast<std::size_t>(first);
        settle(i, {new_kernel({a, false, 0}), 0, 0});
    }
    constexpr void decide_angle(int i) {
        int const a = steps[i].a;
        for (int j = i - 1; j > 0; --j) {
            step const& other = steps[j];
            if (other.is_angle() && other.a == a) {
                steps[i].decision = other.decision;
                return;
            }
        }
        refresh();
        for (std::size_t lane = 0; lane < lanes; ++lane) angles.vector[lane] = value(lane, a);
        int const first = static_cast<int>(factors.size());
        if (angles.depends() && append_factors(angles, field::order_of_circle) &&
            are_of_angles(first))
            return settle(i, {-1, first, static_cast<int>(factors.size()) - first});
        factors.count = static_cast<std::size_t>(first);
        angle_step.push_back(a);
        settle(i, {static_cast<int>(angle_step.size()) - 1, 0, 0});
    }
    /// The first column is that of π, whose twelfths are known.
    constexpr bool are_of_angles(int first) {
        for (std::size_t j = static_cast<std::size_t>(first); j < factors.size(); ++j) {
            factor& f = factors[j];
            if (--f.kernel >= 0) continue;
            small_ratio const twelfths = small_ratio_of<P>(field::product(12, f.weight));
            if (twelfths.denominator != 1) return false;
            f.exponent = static_cast<number>((twelfths.numerator % 24 + 24) % 24);
        }
        return true;
    }
    constexpr void decide_undefined(int i) {
        step const& s = steps[i];
        bool const is_odd = s.function == kind_of_function::undefined_odd;
        if (is_odd && is_zero_in_all(s.a)) return settle(i, {-1, 0, 0});
        for (int j = 1; j < i; ++j) {
            step const& other = steps[j];
            if (other.kind != operation::function || !are_same(other.of, s.of)) continue;
            if (agree(i, j, false)) return settle(i, {-1, 0, 0, j, false});
            if (is_odd && agree(i, j, true)) return settle(i, {-1, 0, 0, j, true});
        }
        settle(i, {i, 0, 0});
    }
    /// Are the arguments of two steps the same, or opposite?
    constexpr bool agree_in(std::size_t lane, int i, int j, bool opposite) {
        step const &s = steps[i], &t = steps[j];
        number const x = value(lane, s.a), y = value(lane, t.a);
        return x == (opposite ? field::negation(y) : y) && value(lane, s.b) == value(lane, t.b) &&
               value(lane, s.c) == value(lane, t.c);
    }
    constexpr bool agree(int i, int j, bool opposite) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            if (!agree_in(lane, i, j, opposite)) return false;
        return true;
    }
    constexpr bool is_zero_in_all(int i) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            if (value(lane, i) != 0) return false;
        return true;
    }

    constexpr void decide_logarithm(int i) {
        int const a = steps[i].a;
        refresh();
        for (std::size_t lane = 0; lane < lanes; ++lane)
            derivations.vector[lane] = field::quotient(slope(lane, a), value(lane, a));
        std::size_t const first = factors.size();
        number constant = 1;
        if (derivations.depends() && append_factors(derivations, field::order_of_squares) &&
            append_constant(a, first, constant))
            return settle(i, {-1, static_cast<int>(first), static_cast<int>(factors.size() - first),
                              -1, false, constant});
        factors.count = first;
        settle(i, {new_kernel({a, true, 0}), 0, 0});
    }
    /// The logarithm of c = f/Π eⱼ^qⱼ, if it is the same number in all lanes.
    constexpr bool append_constant(int a, std::size_t first, number& c) {
        std::size_t const behind = factors.size();
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            number product = 1;
            for (std::size_t j = first; j < factors.size(); ++j)
                product = field::product(
                    product,
                    small_power(
                        e[lane * most_kernels + static_cast<std::size_t>(factors[j].kernel)],
                        factors[j]));
            number const here = field::quotient(value(lane, a), product);
            if (lane > 0 && here != c) return false;
            c = here;
        }
        number power = 1;
        for (int n = 1; n <= 6; ++n) {
            power = field::product(power, c);
            small_ratio const ratio = small_ratio_of<P>(power);
            if (ratio.denominator == 0 || ratio.numerator <= 0) continue;
            if (append_primes(ratio.numerator, n) && append_primes(ratio.denominator, -n))
                return true;
            factors.count = behind;
        }
        append_logarithm(c, 1);
        return true;
    }
    /// Those of x to the power 1/n. Are all of them squares, as positive numbers are?
    constexpr bool append_primes(int x, int n) {
        int const size = n < 0 ? -n : n, sign = n < 0 ? -1 : 1;
        for (int p = 2; x > 1 && p < 100; p += p == 2 ? 1 : 2) {
            int times = 0;
            for (; x % p == 0; x /= p) ++times;
            if (times == 0) continue;
            if (!field::is_square(static_cast<number>(p))) return false;
            append_logarithm(static_cast<number>(p), field::ratio(sign * times, size));
        }
        if (x == 1) return true;
        if (!field::is_square(static_cast<number>(x))) return false;
        append_logarithm(static_cast<number>(x), field::ratio(sign, size));
        return true;
    }
    constexpr void append_logarithm(number c, number weight) {
        int k = 0;
        int const size = static_cast<int>(kernels.size());
        while (k < size && (kernels[static_cast<std::size_t>(k)].step >= 0 ||
                            kernels[static_cast<std::size_t>(k)].constant != c))
            ++k;
        if (k == size) {
            new_kernel({-1, true, c});
            for (std::size_t lane = 0; lane < lanes; ++lane) draw_constant(lane, k);
            if (is_fresh) add_to_forms(k);
        }
        factors.push_back({k, weight, 0, 0, 1, false});
    }

public:
    constexpr prover(step_list& to_run, std::size_t lane_count, bool logarithms,
                     std::size_t kernel_bound, std::size_t angle_bound)
        : steps(to_run),
          count(to_run.size()),
          lanes(lane_count),
          has_logarithms(logarithms),
          values((lane_count + 1) * count, 0),
          slopes(logarithms ? (lane_count + 1) * count : 0, 0),
          seeds(lane_count + 1, 0),
          most_kernels(kernel_bound),
          most_angles(angle_bound),
          e((lane_count + 1) * kernel_bound, 0),
          l((lane_count + 1) * kernel_bound, 0),
          de(logarithms ? (lane_count + 1) * kernel_bound : 0, 0),
          dl(logarithms ? (lane_count + 1) * kernel_bound : 0, 0),
          cosines((lane_count + 1) * angle_bound, 0),
          sines((lane_count + 1) * angle_bound, 0),
          turns((lane_count + 1) * angle_bound, 0),
          exponents(lane_count, kernel_bound + 1),
          derivations(lane_count, kernel_bound + 1),
          angles(lane_count, angle_bound + 1),
          has_failure(lane_count + 1, false),
          has_failed(count, false) {
        for (std::size_t lane = 0; lane <= lanes; ++lane) seeds[lane] = scrambled(prime, lane);
        for (step const& s : steps) work_of_place += work_of(s);
    }
    /// Beyond, a constant evaluator would come to its limit (that of clang is 2²⁰ steps).
    static constexpr double most_work = 700000;

    /// Evaluates all steps in all lanes. Is there a place for each? It stops where a combination of
    /// kernels is broken, or where there are more kernels than the lanes can tell.
    constexpr bool run() {
        draws = static_cast<int>(lanes);
        work += work_of_place * static_cast<double>(lanes);
        for (int i = 1; i < static_cast<int>(count); ++i) {
            if (!evaluate_in_all(i)) return false;
            if (decide(i)) {
                if (!evaluate_in_all(i)) return false;
                add_kernel_of(i);
            }
            if (is_broken || has_too_few_lanes()) return true;
        }
        return true;
    }
    /// Sums and products in all lanes at once: each call costs a constant evaluator as much as they.
    constexpr bool evaluate_arithmetic(int i) {
        step const& s = steps[i];
        bool const has_conditions =
            s.checks_sign || ((s.known & (required | radicand)) && !(s.known & square));
        if (has_logarithms || has_conditions || s.tag != 0) return false;
        number* const r = values.entries + i;
        number const* const x = values.entries + s.a;
        number const* const y = values.entries + s.b;
        std::size_t const end = lanes * count;
        if (s.kind == operation::add) {
            for (std::size_t k = 0; k < end; k += count) r[k] = (x[k] + y[k]) % P;
        } else if (s.kind == operation::subtract) {
            for (std::size_t k = 0; k < end; k += count) r[k] = (x[k] + (P - y[k])) % P;
        } else if (s.kind == operation::multiply) {
            for (std::size_t k = 0; k < end; k += count) r[k] = residues::product(x[k], y[k], P);
        } else if (s.kind == operation::negate) {
            for (std::size_t k = 0; k < end; k += count) r[k] = (P - x[k]) % P;
        } else {
            return s.kind == operation::divide && divide_in_all(r, x, y, end);
        }
        return true;
    }
    /// One inverse, of the product of all denominators (Montgomery 1987).
    constexpr bool divide_in_all(number* r, number const* x, number const* y, std::size_t end) {
        number all = 1;
        for (std::size_t k = 0; k < end; k += count)
            r[k] = all, all = residues::product(all, y[k], P);
        if (all == 0) return false;
        number inverse = residues::inverse(all, P);
        for (std::size_t k = end; k != 0;)
            k -= count, r[k] = residues::product(residues::product(r[k], inverse, P), x[k], P),
                        inverse = residues::product(inverse, y[k], P);
        return true;
    }
    constexpr bool evaluate_in_all(int i) {
        if (evaluate_arithmetic(i)) return true;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            if (evaluate(lane, i)) continue;
            fail(lane, i);
            if (!redraw(lane, i)) return false;
        }
        return true;
    }
    constexpr bool has_too_few_lanes() const {
        return kernel_count() > 0 && kernel_count() + 3 > lanes;
    }
    /// Another place, in the lane behind the others. Is it one?
    constexpr bool draw_another() {
        seeds[lanes] = scrambled(seeds[lanes], 78);
        return replay(lanes, static_cast<int>(count) - 1);
    }
    /// f(i) for the arguments i of logarithms that stand under an exponential, halved or, where there
    /// are roots, at all.
    constexpr void for_each_halved_logarithm(bool has_roots, auto const& f) const {
        for (step const& s : steps) {
            if (!s.is(kind_of_function::exponential) || s.decision == 0) continue;
            decision const& d = decisions[static_cast<std::size_t>(s.decision - 1)];
            for (int j = d.first_factor; j < d.first_factor + d.factor_count; ++j) {
                factor const& by = factors[static_cast<std::size_t>(j)];
                kernel const& k = kernels[static_cast<std::size_t>(by.kernel)];
                if ((by.denominator % 2 == 0 || has_roots) && k.is_logarithm && k.step >= 0)
                    f(k.step);
            }
        }
    }
    /// Is the logarithm of a constant halved under an exponential, whose root has no known sign? Small
    /// primes have one.
    constexpr bool has_halved_constant() const {
        for (factor const& f : factors) {
            if (!f.is_exponent || f.denominator % 2 != 0) continue;
            kernel const& k = kernels[static_cast<std::size_t>(f.kernel)];
            if (k.step < 0 && k.constant > 107) return true;
        }
        return false;
    }
    /// The sum of the exponents' sizes by which the value of a function is made of kernels.
    constexpr double degree_in_kernels(step const& s) const {
        if (s.decision == 0) return 1;
        decision const& d = decisions[static_cast<std::size_t>(s.decision - 1)];
        double sum = 1;
        for (int j = d.first_factor; j < d.first_factor + d.factor_count; ++j) {
            factor const& f = factors[static_cast<std::size_t>(j)];
            small_ratio const q = small_ratio_of<P>(f.weight);
            sum += (q.numerator < 0 ? -q.numerator : q.numerator) + q.denominator;
        }
        return sum;
    }
    /// log₂ of the product of the denominators of these exponents.
    constexpr double logarithm_of_denominators(step const& s) const {
        if (s.decision == 0) return 0;
        decision const& d = decisions[static_cast<std::size_t>(s.decision - 1)];
        double bits = 0;
        for (int j = d.first_factor; j < d.first_factor + d.factor_count; ++j)
            for (int n = factors[static_cast<std::size_t>(j)].denominator; n > 1; n = (n + 1) / 2)
                bits += 1;
        return bits;
    }
    constexpr number value_in_lane(std::size_t lane, int i) const {
        return values.entries[lane * count + static_cast<std::size_t>(i)];
    }
    constexpr std::size_t lane_count() const { return lanes; }
    constexpr std::size_t kernel_count() const { return kernels.size() + angle_step.size(); }
};

}  // namespace leibniz::proofs
