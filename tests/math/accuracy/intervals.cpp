// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include "randomness.hpp"
#include "reference.hpp"
#include "special_truths.hpp"

#include <leibniz/scalar/interval.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <mpfr.h>

// An operation on intervals holds the results of all members: random intervals of every width, random
// members, and MPFR's truth in 256 bits. LEIBNIZ_INTERVAL_POINTS says how many members of each
// function and type, if not as many as here.

namespace {

using accuracy::reference;
using leibniz::interval;

std::uint64_t points() {
    char const* const wanted = std::getenv("LEIBNIZ_INTERVAL_POINTS");
    return wanted ? std::strtoull(wanted, nullptr, 10) : 6'000;
}

template <std::floating_point T>
using operands = std::array<interval<T>, 3>;
using truths = std::array<reference, 3>;

/// Bits in which sums of numbers are exact, of any two long doubles below 1e300.
constexpr mpfr_prec_t all_bits = 18'000;

/// An operation of one to three arguments and its truth. Arguments are drawn with these exponents,
/// and between these bounds.
template <std::floating_point T>
struct operation {
    using unary = interval<T> (*)(interval<T> const&);
    using binary = interval<T> (*)(interval<T> const&, interval<T> const&);
    using ternary = interval<T> (*)(interval<T> const&, interval<T> const&, interval<T> const&);
    using true_unary = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);
    using true_binary = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);
    using true_ternary = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);

    /// Where arguments are drawn, and the bits of the truth.
    struct sampling {
        std::pair<int, int> exponents;
        double least = -1e300;
        double most = 1e300;
        mpfr_prec_t precision = 256;
    };

    operation(std::string called, unary encloses, true_unary evaluates, sampling drawn)
        : name(std::move(called)), samples(drawn), enclosure(encloses), truth(evaluates) {}
    operation(std::string called, binary encloses, true_binary evaluates, sampling drawn)
        : name(std::move(called)), samples(drawn), enclosure(encloses), truth(evaluates) {}
    operation(std::string called, ternary encloses, true_ternary evaluates, sampling drawn)
        : name(std::move(called)), samples(drawn), enclosure(encloses), truth(evaluates) {}

    std::size_t arity() const { return enclosure.index() + 1; }
    interval<T> operator()(operands<T> const& x) const {
        return arity() == 1   ? std::get<0>(enclosure)(x[0])
               : arity() == 2 ? std::get<1>(enclosure)(x[0], x[1])
                              : std::get<2>(enclosure)(x[0], x[1], x[2]);
    }
    void evaluate(mpfr_ptr y, truths const& x) const {
        arity() == 1   ? std::get<0>(truth)(y, x[0], MPFR_RNDN)
        : arity() == 2 ? std::get<1>(truth)(y, x[0], x[1], MPFR_RNDN)
                       : std::get<2>(truth)(y, x[0], x[1], x[2], MPFR_RNDN);
    }
    /// x, or where that is beyond a bound, its reflection or the bound.
    T within(T x) const {
        T const least = static_cast<T>(samples.least);
        T const y = x < least && least > -2 ? 2 * least - x : x;
        return y < least ? least : samples.most < y ? static_cast<T>(samples.most) : y;
    }

    std::string name;
    sampling samples;

private:
    std::variant<unary, binary, ternary> enclosure;
    std::variant<true_unary, true_binary, true_ternary> truth;
};

template <std::floating_point T>
T random_number(accuracy::randomness& random, operation<T> const& f) {
    int const kind = random.between(0, 7);
    T const x = kind == 0   ? random.of_either_sign(random.integer<T>(1, 6)) / 2
                : kind == 1 ? random.any<T>()
                            : random.with_exponent<T>(f.samples.exponents.first,
                                                      f.samples.exponents.second);
    return f.within(x);
}

/// A point, neighbours, numbers some bits apart, or any two.
template <std::floating_point T>
interval<T> random_interval(accuracy::randomness& random, operation<T> const& f) {
    T const x = random_number(random, f);
    T y = x;
    switch (random.between(0, 3)) {
        case 0:
            break;
        case 1:
            y = random.neighbour(x);
            break;
        case 2:
            y = x * (1 + random.with_exponent<T>(-std::numeric_limits<T>::digits, -1));
            break;
        default:
            y = random_number(random, f);
    }
    if (!std::isfinite(y)) y = x;
    y = f.within(y);
    return interval<T>::from_ends(std::min(x, y), std::max(x, y));
}

template <std::floating_point T>
T random_member(accuracy::randomness& random, interval<T> const& x) {
    T const share = random.integer<T>(std::numeric_limits<T>::digits) /
                        std::ldexp(T(1), std::numeric_limits<T>::digits - 1) -
                    1;
    switch (random.between(0, 3)) {
        case 0:
            return x.lower;
        case 1:
            return x.upper;
        default:
            return std::clamp(x.lower * (1 - share) + x.upper * share, x.lower, x.upper);
    }
}

template <std::floating_point T>
bool holds(interval<T> const& x, mpfr_srcptr truth) {
    static reference end(64);
    accuracy::assign(end, x.lower);
    if (mpfr_cmp(end, truth) > 0) return false;
    accuracy::assign(end, x.upper);
    return mpfr_cmp(truth, end) <= 0;
}

struct outcome {
    std::uint64_t tested = 0;
    std::uint64_t undefined = 0;
    std::uint64_t escaped = 0;
    std::uint64_t points = 0;
    std::uint64_t wide_points = 0;
    std::string example;
};

template <std::floating_point T>
std::string written(T x) {
    char text[64];
    std::snprintf(text, sizeof text, "%a", static_cast<double>(x));
    return text;
}

template <std::floating_point T>
outcome tested(operation<T> const& f) {
    accuracy::randomness random(accuracy::hashed(f.name));
    outcome result;
    truths exactly{reference(64), reference(64), reference(64)};
    reference truth(f.samples.precision);
    for (std::uint64_t n = 0; n < points(); n += 4) {
        operands<T> x{};
        for (std::size_t i = 0; i != f.arity(); ++i) x[i] = random_interval(random, f);
        interval<T> const y = f(x);
        bool const is_point =
            std::all_of(x.begin(), x.end(), [](auto const& a) { return a.lower == a.upper; });
        result.points += is_point;
        result.wide_points += is_point && !is_undefined(y) &&
                              std::nextafter(std::nextafter(y.lower, y.upper), y.upper) < y.upper;
        for (int member = 0; member != 4; ++member) {
            operands<T> t{};
            for (std::size_t i = 0; i != f.arity(); ++i) {
                t[i] = random_member(random, x[i]);
                accuracy::assign(exactly[i], t[i].lower);
            }
            f.evaluate(truth, exactly);
            if (mpfr_number_p(truth) == 0) continue;
            ++result.tested;
            if (is_undefined(y)) {
                ++result.undefined;
            } else if (!holds(y, truth)) {
                ++result.escaped;
                result.example =
                    written(x[0].lower) + ' ' + written(x[0].upper) + ", " + written(x[1].lower) +
                    ' ' + written(x[1].upper) + ", " + written(x[2].lower) + ' ' +
                    written(x[2].upper) + " at " + written(t[0].lower) + ' ' + written(t[1].lower) +
                    ' ' + written(t[2].lower) + " -> " + written(y.lower) + ' ' + written(y.upper);
            }
        }
    }
    return result;
}

int floor_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_floor(y, x); }
int ceil_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_ceil(y, x); }
int round_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_round(y, x); }
int trunc_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_trunc(y, x); }
int abs_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t rounding) { return mpfr_abs(y, x, rounding); }
int sign_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t rounding) {
    return mpfr_set_si(y, mpfr_sgn(x), rounding);
}
int copysign_of(mpfr_ptr y, mpfr_srcptr x, mpfr_srcptr sign, mpfr_rnd_t rounding) {
    return mpfr_copysign(y, x, sign, rounding);
}
int lerp_of(mpfr_ptr y, mpfr_srcptr a, mpfr_srcptr b, mpfr_srcptr t, mpfr_rnd_t rounding) {
    static reference difference(all_bits);
    mpfr_sub(difference, b, a, rounding);
    return mpfr_fma(y, difference, t, a, rounding);
}
int clamp_of(mpfr_ptr y, mpfr_srcptr x, mpfr_srcptr low, mpfr_srcptr high, mpfr_rnd_t rounding) {
    if (mpfr_cmp(low, high) > 0) return mpfr_set_nan(y), 0;
    mpfr_max(y, x, low, rounding);
    return mpfr_min(y, y, high, rounding);
}
int length_in_space(mpfr_ptr y, mpfr_srcptr a, mpfr_srcptr b, mpfr_srcptr c, mpfr_rnd_t rounding) {
    static reference part(1024);
    mpfr_hypot(part, a, b, rounding);
    return mpfr_hypot(y, part, c, rounding);
}

template <std::floating_point T>
std::vector<operation<T>> operations() {
    using i = interval<T>;
    using accuracy::lgamma_of, accuracy::sinc_of, accuracy::trigamma_of;
    std::pair const near{-6, 6};
    typename operation<T>::sampling const exactly{near, -1e300, 1e300, all_bits};
    return {
        {"+", +[](i const& x, i const& y) { return x + y; }, mpfr_add, exactly},
        {"-", +[](i const& x, i const& y) { return x - y; }, mpfr_sub, exactly},
        {"*", +[](i const& x, i const& y) { return x * y; }, mpfr_mul, {near}},
        {"/", +[](i const& x, i const& y) { return x / y; }, mpfr_div, {near}},
        {"square", leibniz::square<T>, mpfr_sqr, {near}},
        {"fma", leibniz::fma<T>, mpfr_fma, exactly},
        {"lerp", leibniz::lerp<T>, lerp_of, exactly},
        {"sqrt", leibniz::sqrt<T>, mpfr_sqrt, {near, 0}},
        {"cbrt", leibniz::cbrt<T>, mpfr_cbrt, {near}},
        {"hypot", leibniz::hypot<T>, mpfr_hypot, {near}},
        {"hypot of three", leibniz::hypot<T>, length_in_space, {near}},
        {"exp", leibniz::exp<T>, mpfr_exp, {near}},
        {"exp2", leibniz::exp2<T>, mpfr_exp2, {near}},
        {"exp10", leibniz::exp10<T>, mpfr_exp10, {near}},
        {"expm1", leibniz::expm1<T>, mpfr_expm1, {near}},
        {"log", leibniz::log<T>, mpfr_log, {near, 0}},
        {"log2", leibniz::log2<T>, mpfr_log2, {near, 0}},
        {"log10", leibniz::log10<T>, mpfr_log10, {near, 0}},
        {"log1p", leibniz::log1p<T>, mpfr_log1p, {near, -1}},
        {"pow", leibniz::pow<T>, mpfr_pow, {near, 0}},
        {"pow of both signs", leibniz::pow<T>, mpfr_pow, {near}},
        {"sin", leibniz::sin<T>, mpfr_sin, {near}},
        {"cos", leibniz::cos<T>, mpfr_cos, {near}},
        {"tan", leibniz::tan<T>, mpfr_tan, {{-6, 3}}},
        {"sinpi", leibniz::sinpi<T>, mpfr_sinpi, {near}},
        {"cospi", leibniz::cospi<T>, mpfr_cospi, {near}},
        {"sinc", leibniz::sinc<T>, sinc_of, {near}},
        {"asin", leibniz::asin<T>, mpfr_asin, {{-6, 0}, -1, 1}},
        {"acos", leibniz::acos<T>, mpfr_acos, {{-6, 0}, -1, 1}},
        {"atan", leibniz::atan<T>, mpfr_atan, {near}},
        {"atan2", leibniz::atan2<T>, mpfr_atan2, {near}},
        {"sinh", leibniz::sinh<T>, mpfr_sinh, {near}},
        {"cosh", leibniz::cosh<T>, mpfr_cosh, {near}},
        {"tanh", leibniz::tanh<T>, mpfr_tanh, {near}},
        {"asinh", leibniz::asinh<T>, mpfr_asinh, {near}},
        {"acosh", leibniz::acosh<T>, mpfr_acosh, {near, 1}},
        {"atanh", leibniz::atanh<T>, mpfr_atanh, {{-6, 0}, -1, 1}},
        {"erf", leibniz::erf<T>, mpfr_erf, {{-6, 3}, -100, 100}},
        {"erfc", leibniz::erfc<T>, mpfr_erfc, {{-6, 5}, -100, 100}},
        {"tgamma", leibniz::tgamma<T>, mpfr_gamma, {{-6, 5}, -180, 180}},
        {"lgamma", leibniz::lgamma<T>, lgamma_of, {{-6, 5}, -1000, 100'000}},
        {"digamma", leibniz::digamma<T>, mpfr_digamma, {{-6, 5}, -1000, 100'000}},
        {"trigamma", leibniz::trigamma<T>, trigamma_of, {{-6, 5}, -1000, 100'000}},
        {"abs", leibniz::abs<T>, abs_of, {near}},
        {"sign", leibniz::sign<T>, sign_of, {near}},
        {"copysign", leibniz::copysign<T>, copysign_of, {near}},
        {"min", leibniz::min<T>, mpfr_min, {near}},
        {"max", leibniz::max<T>, mpfr_max, {near}},
        {"fmin", leibniz::fmin<T>, mpfr_min, {near}},
        {"fmax", leibniz::fmax<T>, mpfr_max, {near}},
        {"clamp", leibniz::clamp<T>, clamp_of, {near}},
        {"floor", leibniz::floor<T>, floor_of, {near}},
        {"ceil", leibniz::ceil<T>, ceil_of, {near}},
        {"round", leibniz::round<T>, round_of, {near}},
        {"trunc", leibniz::trunc<T>, trunc_of, {near}},
        {"fmod", leibniz::fmod<T>, mpfr_fmod, {near}},
    };
}

}  // namespace

TEMPLATE_TEST_CASE("an operation on intervals holds the results of all members", "", float, double,
                   long double) {
    for (auto const& f : operations<TestType>()) {
        outcome const result = tested(f);
        if (std::getenv("LEIBNIZ_INTERVAL_POINTS"))
            std::printf(
                "%-20s %10llu members, %6.3f %% of the points wider than 2 units\n", f.name.c_str(),
                static_cast<unsigned long long>(result.tested),
                100 * static_cast<double>(result.wide_points) / static_cast<double>(result.points));
        CAPTURE(f.name, result.example);
        CHECK(result.tested > points() / 3);
        CHECK((result.undefined == 0 || f.name == "pow of both signs"));
        CHECK(result.escaped == 0);
    }
}
