// SPDX-License-Identifier: BSL-1.0

// Dual numbers are a commutative ring, and division undoes multiplication: checked where the
// arithmetic is exact, over values, tangents, nesting and precision at once.

#include <leibniz/scalar.hpp>

#include <array>

namespace {

using namespace leibniz;

struct inner;
struct outer;

/// Equal in value and in every tangent.
template <scalar S>
constexpr bool same(S const& x, S const& y) {
    if constexpr (jet<S>) {
        for (std::size_t i = 0; i < x.tangent.size(); ++i) {
            if (!same(x.tangent[i], y.tangent[i])) return false;
        }
        return same(x.value, y.value);
    } else {
        return x == y;
    }
}

/// Small integers and halves, different in each place.
template <scalar S>
constexpr S sample(int& seed) {
    if constexpr (jet<S>) {
        S s;
        s.value = sample<decltype(s.value)>(seed);
        for (std::size_t i = 0; i < s.tangent.size(); ++i)
            s.tangent[i] = sample<decltype(s.value)>(seed);
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
        if (!same(S((a + b) + c), S(a + (b + c)))) return false;
        if (!same(S(a + b), S(b + a))) return false;
        if (!same(S((a * b) * c), S(a * (b * c)))) return false;
        if (!same(S(a * b), S(b * a))) return false;
        if (!same(S(a * (b + c)), S(a * b + a * c))) return false;
        if (!same(S(a + 0), a)) return false;
        if (!same(S(a * 1), a)) return false;
        if (!same(S(a - a), S(0))) return false;
        if (!same(S(-a), S(0 - a))) return false;
        if (!same(S(a - b), S(a + -b))) return false;
    }
    return true;
}

/// (a·b)/b = a where the value of b is a power of two.
template <scalar S>
constexpr bool division_undoes_multiplication() {
    int seed = 3;
    for (int power : {-4, -1, 1, 2, 8}) {
        S const a = sample<S>(seed);
        S b = sample<S>(seed);
        b = b - b.value + power;
        if (!same(S(a * b / b), a)) return false;
        if (!same(S(1 / b * b), S(1))) return false;
        if (!same(S(a / power * power), a)) return false;
    }
    return true;
}

/// A plain number on either side is the dual number with a zero tangent.
template <scalar S, arithmetic C>
constexpr bool literals_are_constants(C c) {
    int seed = 5;
    S const a = sample<S>(seed) + 16;
    S const constant(c);
    return same(S(a + c), S(a + constant)) && same(S(c + a), S(constant + a)) &&
           same(S(a - c), S(a - constant)) && same(S(c - a), S(constant - a)) &&
           same(S(a * c), S(a * constant)) && same(S(c * a), S(constant * a)) &&
           same(S(a / c), S(a / constant)) && same(S(c / a), S(constant / a));
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

}  // namespace
