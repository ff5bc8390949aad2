// SPDX-License-Identifier: BSL-1.0

// Jets are commutative rings, and division undoes multiplication: checked where the arithmetic is
// exact, over values, derivatives, nesting and precision at once.

#include <leibniz/scalar.hpp>

#include <cstddef>

namespace {

using namespace leibniz;

struct inner;
struct outer;

/// Small integers and halves, different in each place.
template <scalar S>
constexpr S sample(int& seed) {
    if constexpr (jet<S>) {
        S s;
        s.value = sample<decltype(s.value)>(seed);
        for (std::size_t i = 0; i < S::parts; ++i) s.part(i) = sample<decltype(s.value)>(seed);
        return s;
    } else {
        seed = (seed * 5 + 3) % 16;
        return static_cast<S>(seed - 8) / 2;
    }
}

template <scalar S>
constexpr bool is_a_commutative_ring() {
    int seed = 1;
    for (int round = 0; round < 8; ++round) {
        S const a = sample<S>(seed);
        S const b = sample<S>(seed);
        S const c = sample<S>(seed);
        if (!coincide(S((a + b) + c), S(a + (b + c)))) return false;
        if (!coincide(S(a + b), S(b + a))) return false;
        if (!coincide(S((a * b) * c), S(a * (b * c)))) return false;
        if (!coincide(S(a * b), S(b * a))) return false;
        if (!coincide(S(a * (b + c)), S(a * b + a * c))) return false;
        if (!coincide(S(a + 0), a)) return false;
        if (!coincide(S(a * 1), a)) return false;
        if (!coincide(S(a - a), S(0))) return false;
        if (!coincide(S(-a), S(0 - a))) return false;
        if (!coincide(S(a - b), S(a + -b))) return false;
    }
    return true;
}

/// (a·b)/b = a where the value of b is a power of two. The quotients of a series grow by the powers
/// of b's higher coefficients; up to the third they fit into the 24 bits of a float.
template <scalar S>
constexpr bool division_undoes_multiplication() {
    int seed = 3;
    for (int power : {-4, -1, 1, 2, 8}) {
        S const a = sample<S>(seed);
        S b = sample<S>(seed);
        b = b - b.value + power;
        if (!coincide(S(a * b / b), a)) return false;
        if (!coincide(S(1 / b * b), S(1))) return false;
        if (!coincide(S(a / power * power), a)) return false;
    }
    return true;
}

/// A plain number on either side is the jet whose derivatives are zero.
template <scalar S, arithmetic C>
constexpr bool literals_are_constants(C c) {
    int seed = 5;
    S const a = sample<S>(seed) + 16;
    S const constant(c);
    return coincide(S(a + c), S(a + constant)) && coincide(S(c + a), S(constant + a)) &&
           coincide(S(a - c), S(a - constant)) && coincide(S(c - a), S(constant - a)) &&
           coincide(S(a * c), S(a * constant)) && coincide(S(c * a), S(constant * a)) &&
           coincide(S(a / c), S(a / constant)) && coincide(S(c / a), S(constant / a));
}

template <scalar S>
constexpr bool keeps_the_laws() {
    static_assert(is_a_commutative_ring<S>());
    static_assert(division_undoes_multiplication<S>());
    static_assert(literals_are_constants<S>(2));
    static_assert(literals_are_constants<S>(-4L));
    static_assert(literals_are_constants<S>(2u));
    static_assert(literals_are_constants<S>(0.5f));
    static_assert(literals_are_constants<S>(-0.25));
    static_assert(literals_are_constants<S>(8.0L));
    return true;
}

static_assert(keeps_the_laws<dual<double>>());
static_assert(keeps_the_laws<dual<float, 3>>());
static_assert(keeps_the_laws<dual<long double, 2>>());
static_assert(keeps_the_laws<dual<double, 7>>());
static_assert(keeps_the_laws<dual<dual<double, 1, inner>, 1, outer>>());
static_assert(keeps_the_laws<dual<dual<float, 2, inner>, 3, outer>>());
static_assert(keeps_the_laws<dual<dual<dual<double>, 2, inner>, 1, outer>>());

static_assert(keeps_the_laws<taylor<double, 1>>());
static_assert(keeps_the_laws<taylor<double, 4>>());
static_assert(keeps_the_laws<taylor<float, 3>>());
static_assert(keeps_the_laws<taylor<long double, 5>>());
static_assert(keeps_the_laws<taylor<rational, 4>>());
static_assert(keeps_the_laws<taylor<dual<double, 2, inner>, 3, outer>>());
static_assert(keeps_the_laws<dual<taylor<double, 3, inner>, 2, outer>>());
static_assert(keeps_the_laws<taylor<taylor<double, 2, inner>, 2, outer>>());

static_assert(keeps_the_laws<second_order<double, 1>>());
static_assert(keeps_the_laws<second_order<double, 3>>());
static_assert(keeps_the_laws<second_order<float, 2>>());
static_assert(keeps_the_laws<second_order<long double, 2, trace_alone<2>>>());
static_assert(keeps_the_laws<second_order<double, 3, trace_alone<3>>>());
static_assert(keeps_the_laws<second_order<double, 3, times_a_vector<3>>>());
static_assert(keeps_the_laws<second_order<rational, 2>>());
static_assert(keeps_the_laws<second_order<dual<double, 2, inner>, 2, all_pairs<2>, outer>>());
static_assert(keeps_the_laws<dual<second_order<double, 2, trace_alone<2>, inner>, 2, outer>>());

}  // namespace
