// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "formula.hpp"

#include <mpfr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <memory>
#include <vector>

namespace leibniz::fuzz {

using place = std::array<double, 3>;

enum class relation { equal, different, unknown };

/// Formulas at a place, with many digits, by the functions of MPFR themselves.
class judge {
    struct real {
        mpfr_t v;
        explicit real(mpfr_prec_t digits) { mpfr_init2(v, digits); }
        real(real const&) = delete;
        real& operator=(real const&) = delete;
        ~real() { mpfr_clear(v); }
    };
    nodes const& of;
    mpfr_prec_t digits;
    std::vector<std::unique_ptr<real>> values;
    std::vector<char> is_done;
    real one, other;
    bool is_delicate = false, is_strict = true;

    mpfr_ptr value(int i) { return values[static_cast<std::size_t>(i)]->v; }

    /// May it be 0, but for roundings?
    bool may_vanish(mpfr_srcptr x) {
        bool const may = exponent(x) < -100;
        is_delicate = is_delicate || may;
        return may && is_strict;
    }
    /// So large that a sum of it and others says nothing of them?
    bool is_large(mpfr_srcptr x, long most = 80) {
        bool const is = exponent(x) > (is_strict ? most : 4000);
        is_delicate = is_delicate || is;
        return is;
    }
    static bool has_no_value(mpfr_srcptr x) { return !mpfr_number_p(x); }

    bool compute(int i, place const& at) {
        node const& n = of[i];
        mpfr_ptr const r = value(i);
        int const arity = arity_of(n.kind);
        mpfr_ptr const a = arity > 0 ? value(n.a) : r, b = arity > 1 ? value(n.b) : r;
        constexpr mpfr_rnd_t near = MPFR_RNDN;
        auto const changes = [this](mpfr_srcptr x) { return !may_vanish(x); };
        auto const is_positive = [this](mpfr_srcptr x) {
            return !may_vanish(x) && mpfr_sgn(x) >= 0;
        };
        auto const is_moderate = [this](mpfr_srcptr x) { return !is_large(x, 12); };
        switch (n.kind) {
            case op::number:
                return mpfr_set_d(r, n.number, near), true;
            case op::pi:
                return mpfr_const_pi(r, near), true;
            case op::input:
                return mpfr_set_d(r, at[static_cast<std::size_t>(n.p)], near), true;
            case op::add:
                return mpfr_add(r, a, b, near), true;
            case op::subtract:
                return mpfr_sub(r, a, b, near), true;
            case op::multiply:
                return mpfr_mul(r, a, b, near), true;
            case op::divide:
                return mpfr_div(r, a, b, near), changes(b);
            case op::hypot:
                return mpfr_hypot(r, a, b, near), true;
            case op::max:
            case op::min:
                mpfr_sub(r, a, b, near);
                if (!changes(r)) return false;
                return mpfr_set(r, (mpfr_sgn(r) > 0) == (n.kind == op::max) ? a : b, near), true;
            case op::atan2:
                return mpfr_atan2(r, a, b, near), changes(a) && changes(b);
            case op::copysign:
                return mpfr_copysign(r, a, b, near), changes(b);
            case op::pow:
                return is_moderate(b) &&
                       (mpfr_pow(r, a, b, near), is_positive(a) || of[n.b].kind == op::number);
            case op::select:
                return mpfr_set(r, mpfr_sgn(a) < 0 ? b : value(n.c), near), changes(a);
            case op::power:
                if (n.q == 1) return mpfr_pow_si(r, a, n.p, near), n.p > 0 || changes(a);
                mpfr_set_si(one.v, n.p, near), mpfr_div_si(one.v, one.v, n.q, near);
                return mpfr_pow(r, a, one.v, near), is_positive(a);
            case op::negate:
                return mpfr_neg(r, a, near), true;
            case op::sqrt:
                return mpfr_sqrt(r, a, near), is_positive(a);
            case op::cbrt:
                return mpfr_cbrt(r, a, near), changes(a);
            case op::exp:
                return is_moderate(a) && (mpfr_exp(r, a, near), true);
            case op::exp2:
                return is_moderate(a) && (mpfr_exp2(r, a, near), true);
            case op::expm1:
                return is_moderate(a) && (mpfr_expm1(r, a, near), true);
            case op::log:
                return mpfr_log(r, a, near), is_positive(a);
            case op::log2:
                return mpfr_log2(r, a, near), is_positive(a);
            case op::log10:
                return mpfr_log10(r, a, near), is_positive(a);
            case op::log1p:
                return mpfr_log1p(r, a, near), true;
            case op::sin:
                return is_moderate(a) && (mpfr_sin(r, a, near), true);
            case op::cos:
                return is_moderate(a) && (mpfr_cos(r, a, near), true);
            case op::tan:
                return is_moderate(a) && (mpfr_tan(r, a, near), true);
            case op::asin:
                return mpfr_asin(r, a, near), true;
            case op::acos:
                return mpfr_acos(r, a, near), true;
            case op::atan:
                return mpfr_atan(r, a, near), true;
            case op::sinh:
                return is_moderate(a) && (mpfr_sinh(r, a, near), true);
            case op::cosh:
                return is_moderate(a) && (mpfr_cosh(r, a, near), true);
            case op::tanh:
                return is_moderate(a) && (mpfr_tanh(r, a, near), true);
            case op::asinh:
                return mpfr_asinh(r, a, near), true;
            case op::acosh:
                return mpfr_acosh(r, a, near), true;
            case op::atanh:
                return mpfr_atanh(r, a, near), true;
            case op::erf:
                return is_moderate(a) && (mpfr_erf(r, a, near), true);
            case op::erfc:
                return is_moderate(a) && (mpfr_erfc(r, a, near), true);
            case op::tgamma:
                return is_moderate(a) && (mpfr_gamma(r, a, near), true);
            case op::abs:
                return mpfr_abs(r, a, near), changes(a);
            case op::sign:
                return mpfr_set_si(r, mpfr_sgn(a), near), changes(a);
        }
        return false;
    }
    bool evaluate(int root, place const& at) {
        for (int const i : of.below(root)) {
            while (static_cast<int>(values.size()) <= i)
                values.push_back(std::make_unique<real>(digits)), is_done.push_back(0);
            if (is_done[static_cast<std::size_t>(i)]) continue;
            if (!compute(i, at) || has_no_value(value(i))) return false;
            if (is_large(value(i))) return false;
            is_done[static_cast<std::size_t>(i)] = 1;
        }
        return true;
    }

public:
    judge(nodes const& formulas, mpfr_prec_t precision)
        : of(formulas), digits(precision), one(precision), other(precision) {}

    void forget() { is_done.assign(is_done.size(), 0), is_delicate = false; }
    /// Is it unknown whether they have values at the last place, or which?
    bool was_delicate() const { return is_delicate; }

    /// Do two formulas have values at a place? Then `difference` and `size` are there.
    ///
    /// Strictly, they have none where an argument of a sign, a root or a denominator may vanish.
    bool compare(int left, int right, place const& at, bool strictly = true) {
        forget(), is_strict = strictly;
        if (!evaluate(left, at) || !evaluate(right, at)) return false;
        mpfr_sub(other.v, value(left), value(right), MPFR_RNDN);
        return true;
    }
    /// log₂ of the difference, and of the larger value; very small for 0.
    long difference() const { return exponent(other.v); }
    long size(int left, int right) {
        return std::max(exponent(value(left)), exponent(value(right)));
    }
    /// Is a value within an enclosure?
    bool is_within(int i, double lower, double upper) {
        return mpfr_cmp_d(value(i), lower) >= 0 && mpfr_cmp_d(value(i), upper) <= 0;
    }
    static long exponent(mpfr_srcptr x) { return mpfr_zero_p(x) ? -100000 : mpfr_get_exp(x); }
};

/// Are two formulas the same function? By their values at places, with 256 bits; a difference
/// must stay as it is with 512. Of values that are tiny, or cancel, with 4096.
class jury {
    judge first, second, last;

public:
    explicit jury(nodes const& of) : first(of, 256), second(of, 512), last(of, 4096) {}

    relation at(int left, int right, place const& p) {
        if (!first.compare(left, right, p)) return relation::unknown;
        long const d = first.difference();
        if (d < first.size(left, right) - 120) return relation::equal;
        if (d < -160) {
            if (!last.compare(left, right, p)) return relation::unknown;
            return last.difference() < -3000 ? relation::equal : relation::different;
        }
        if (!second.compare(left, right, p)) return relation::unknown;
        long const e = second.difference();
        return d - 1 <= e && e <= d + 1 ? relation::different : relation::unknown;
    }
    /// Two enclosures, without a common number, are told of the values at a place. Different: both
    /// values are there. Equal: one is elsewhere. Unknown: a formula has no value.
    relation told(int left, int right, place const& p, double const (&bounds)[4]) {
        if (!second.compare(left, right, p, false)) return relation::unknown;
        bool const are_within = second.is_within(left, bounds[0], bounds[1]) &&
                                second.is_within(right, bounds[2], bounds[3]);
        return are_within              ? relation::different
               : second.was_delicate() ? relation::unknown
                                       : relation::equal;
    }
    /// What they are beside a place: they may differ on a null set alone.
    relation beside(int left, int right, place p) {
        constexpr double steps[] = {1e-9, 1.414e-9, -1.732e-9};
        for (std::size_t i = 0; i < p.size(); ++i) p[i] += steps[i];
        if (!second.compare(left, right, p, false)) return relation::unknown;
        bool const are_same =
            second.difference() < -400 || second.difference() < second.size(left, right) - 120;
        return are_same ? relation::equal : relation::different;
    }
    /// Equal: at six places, and at none different.
    relation over(int left, int right, std::vector<place> const& places, place* where) {
        int same = 0;
        for (place const& p : places) {
            relation const r = at(left, right, p);
            if (where && r == relation::different) *where = p;
            if (r == relation::different) return r;
            same += r == relation::equal;
        }
        return same >= 6 ? relation::equal : relation::unknown;
    }
};

}  // namespace leibniz::fuzz
