// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math.hpp>

#include "catch.hpp"

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ios>
#include <limits>
#include <random>
#include <sstream>
#include <string>

#include <mpfr.h>

// Every function of leibniz::math::correctly_rounded against MPFR, with 250 bits rounded once, on
// random arguments.

namespace own = leibniz::math::correctly_rounded;

namespace {

constexpr int samples = 20'000;

/// A number of MPFR, with more bits than any worst case of rounding needs.
class reference {
public:
    reference() { mpfr_init2(number, 250); }
    reference(reference const&) = delete;
    reference& operator=(reference const&) = delete;
    ~reference() { mpfr_clear(number); }

    void set(float x) { mpfr_set_flt(number, x, MPFR_RNDN); }
    void set(double x) { mpfr_set_d(number, x, MPFR_RNDN); }
    void set(long double x) { mpfr_set_ld(number, x, MPFR_RNDN); }

    template <std::floating_point T>
    T get() const {
        if constexpr (std::same_as<T, float>) {
            return mpfr_get_flt(number, MPFR_RNDN);
        } else if constexpr (std::same_as<T, double>) {
            return mpfr_get_d(number, MPFR_RNDN);
        } else {
            return mpfr_get_ld(number, MPFR_RNDN);
        }
    }

    operator mpfr_ptr() { return number; }

private:
    mpfr_t number;
};

/// Random numbers of T: one half uniform in their bits, the other half with exponents in the range
/// where a function is neither trivial nor out of range.
template <std::floating_point T>
class random_numbers {
public:
    random_numbers(int lowest_exponent, int highest_exponent)
        : moderate(lowest_exponent, highest_exponent) {}

    T operator()() {
        using limits = std::numeric_limits<T>;
        std::uniform_int_distribution<int> any(limits::min_exponent - limits::digits,
                                               limits::max_exponent - 1);
        T const fraction = static_cast<T>(bits() >> (64 - limits::digits) |
                                          std::uint64_t{1} << (limits::digits - 1));
        int const exponent = bits() % 2 == 0 ? any(bits) : moderate(bits);
        return std::ldexp(bits() % 2 == 0 ? fraction : -fraction, exponent - limits::digits + 1);
    }

private:
    std::mt19937_64 bits;
    std::uniform_int_distribution<int> moderate;
};

template <std::floating_point T>
std::string show(T x) {
    std::ostringstream text;
    text << std::hexfloat << x;
    return text.str();
}

/// The count of wrong results, and the arguments of one of them.
struct verdict {
    int wrong = 0;
    int tested = 0;
    std::string example;

    template <std::floating_point T, class... Arguments>
    void judge(T ours, T expected, Arguments... x) {
        if (!std::isnan(expected)) {
            ++tested;
            if (ours != expected || std::signbit(ours) != std::signbit(expected)) {
                ++wrong;
                example = show(ours) + " instead of " + show(expected) + " at";
                ((example += " " + show(x)), ...);
            }
        }
    }
};

template <std::floating_point T>
verdict compare(T (*f)(T), int (*truth)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t), int lowest_exponent,
                int highest_exponent) {
    random_numbers<T> random(lowest_exponent, highest_exponent);
    reference x;
    verdict result;
    for (int i = 0; i != samples; ++i) {
        T const argument = random();
        x.set(argument);
        truth(x, x, MPFR_RNDN);
        result.judge(f(argument), x.get<T>(), argument);
    }
    return result;
}

template <std::floating_point T>
verdict compare(T (*f)(T, T), int (*truth)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t),
                int lowest_exponent, int highest_exponent) {
    random_numbers<T> random(lowest_exponent, highest_exponent);
    reference x;
    reference y;
    verdict result;
    for (int i = 0; i != samples; ++i) {
        T const first = random();
        T const second = random();
        x.set(first);
        y.set(second);
        truth(x, x, y, MPFR_RNDN);
        result.judge(f(first, second), x.get<T>(), first, second);
    }
    return result;
}

void require_correct(verdict const& v) {
    CAPTURE(v.example, v.tested);
    CHECK(v.wrong == 0);
    CHECK(v.tested >= samples / 16);
}

}  // namespace

TEMPLATE_TEST_CASE("exponentials are rounded correctly", "", float, double, long double) {
    require_correct(compare<TestType>(own::exp, mpfr_exp, -40, 14));
    require_correct(compare<TestType>(own::exp2, mpfr_exp2, -40, 14));
    require_correct(compare<TestType>(own::expm1, mpfr_expm1, -40, 14));
}

TEMPLATE_TEST_CASE("logarithms are rounded correctly", "", float, double, long double) {
    require_correct(compare<TestType>(own::log, mpfr_log, -1, 0));
    require_correct(compare<TestType>(own::log2, mpfr_log2, -1, 0));
    require_correct(compare<TestType>(own::log10, mpfr_log10, -1, 0));
    require_correct(compare<TestType>(own::log1p, mpfr_log1p, -40, 4));
}

TEMPLATE_TEST_CASE("roots are rounded correctly", "", float, double, long double) {
    require_correct(compare<TestType>(own::sqrt, mpfr_sqrt, -2, 2));
    require_correct(compare<TestType>(own::cbrt, mpfr_cbrt, -2, 2));
    require_correct(compare<TestType>(own::hypot, mpfr_hypot, -4, 4));
}

TEMPLATE_TEST_CASE("the length of a vector in space is rounded correctly", "", float, double,
                   long double) {
    random_numbers<TestType> random(-4, 4);
    verdict result;
    for (int i = 0; i != samples; ++i) {
        std::array<TestType, 3> const v{random(), random(), random()};
        std::array<reference, 3> squares;
        for (std::size_t k = 0; k != 3; ++k) {
            squares[k].set(v[k]);
            mpfr_sqr(squares[k], squares[k], MPFR_RNDN);
        }
        std::array<mpfr_ptr, 3> const terms{squares[0], squares[1], squares[2]};
        reference length;
        mpfr_sum(length, terms.data(), 3, MPFR_RNDN);
        mpfr_sqrt(length, length, MPFR_RNDN);
        result.judge(own::hypot(v[0], v[1], v[2]), length.get<TestType>(), v[0], v[1], v[2]);
    }
    require_correct(result);
}

TEMPLATE_TEST_CASE("powers are rounded correctly", "", float, double, long double) {
    require_correct(compare<TestType>(own::pow, mpfr_pow, -3, 10));
}

TEMPLATE_TEST_CASE("sine, cosine and tangent are rounded correctly", "", float, double,
                   long double) {
    require_correct(compare<TestType>(own::sin, mpfr_sin, -20, 20));
    require_correct(compare<TestType>(own::cos, mpfr_cos, -20, 20));
    require_correct(compare<TestType>(own::tan, mpfr_tan, -20, 20));
}

TEMPLATE_TEST_CASE("inverse sine, cosine and tangent are rounded correctly", "", float, double,
                   long double) {
    require_correct(compare<TestType>(own::asin, mpfr_asin, -10, -1));
    require_correct(compare<TestType>(own::acos, mpfr_acos, -10, -1));
    require_correct(compare<TestType>(own::atan, mpfr_atan, -10, 10));
    require_correct(compare<TestType>(own::atan2, mpfr_atan2, -10, 10));
}

TEMPLATE_TEST_CASE("hyperbolic functions are rounded correctly", "", float, double, long double) {
    require_correct(compare<TestType>(own::sinh, mpfr_sinh, -20, 13));
    require_correct(compare<TestType>(own::cosh, mpfr_cosh, -40, 13));
    require_correct(compare<TestType>(own::tanh, mpfr_tanh, -20, 6));
    require_correct(compare<TestType>(own::asinh, mpfr_asinh, -20, 20));
    require_correct(compare<TestType>(own::acosh, mpfr_acosh, 0, 20));
    require_correct(compare<TestType>(own::atanh, mpfr_atanh, -20, -1));
}

TEMPLATE_TEST_CASE("quotients are rounded correctly", "", float, double, long double) {
    require_correct(compare<TestType>(own::divide, mpfr_div, -4, 4));
}
