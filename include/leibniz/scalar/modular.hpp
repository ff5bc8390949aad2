// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/modular_arithmetic.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <compare>
#include <concepts>
#include <cstdint>

namespace leibniz {

// The sentences in which a constant evaluation is refused. At run time the result is 0.
inline void number_modulo_a_prime_divided_by_zero() {}
inline void no_number_modulo_this_prime_has_this_square() {}
inline void only_a_finite_number_has_a_residue() {}

/// 2q + 1 = 120r − 1 with primes q and r: −1 is no square, and the primes up to 107 are squares.
inline constexpr std::uint64_t default_modulus = 4611684755692185239;

template <std::uint64_t Modulus>
struct modular;

template <class S>
inline constexpr bool is_modular = false;
template <std::uint64_t M>
inline constexpr bool is_modular<modular<M>> = true;

template <std::uint64_t M>
inline constexpr bool is_scalar<modular<M>> = true;
template <std::uint64_t M>
inline constexpr bool is_exact<modular<M>> = true;

/// A modulus that was found to be good.
template <std::uint64_t Modulus>
constexpr std::uint64_t prime_modulus() {
    constexpr bool is_good = Modulus < (std::uint64_t{1} << 63) && residues::is_prime(Modulus);
    static_assert(
        is_good,
        "the modulus is a prime below 2 to the power of 63: others leave numbers without a reciprocal");
    return is_good ? Modulus : 2;
}

/// Plain and rational numbers become residues where they meet one.
template <std::uint64_t M, class R>
    requires arithmetic<R> || std::same_as<R, rational>
struct common_scalar_of<modular<M>, R> {
    using type = modular<M>;
};
template <class L, std::uint64_t M>
    requires arithmetic<L> || std::same_as<L, rational>
struct common_scalar_of<L, modular<M>> {
    using type = modular<M>;
};

/// A number modulo a prime, an element of the field ℤ/p:  residue, 0 ≤ residue < p.
///
/// What holds of rational numbers holds of their residues, and nothing overflows: two formulas that
/// differ at a few random residues differ, and two that agree there are very probably the same
/// (Schwartz, J. ACM 27, 1980). Integers, rational and floating-point numbers on either side of an
/// operator are taken for the rational numbers that they are: 0.5 is 1/2, the residue (p + 1)/2.
///
/// Edges:   no order, and no way back to a real number.
/// Cost:    one division of 128 bits for each product, Euclid's algorithm for each quotient.
/// Refuses: a modulus that is no prime below 2⁶³; <; in constant evaluation, a division by 0, and
///          infinity and NaN; at run time the result is 0.
template <std::uint64_t Modulus = default_modulus>
struct modular {
    /// p. A use of it is where the modulus is judged: a class that were refused would be complained
    /// of twice.
    static constexpr std::uint64_t modulus = prime_modulus<Modulus>();

    /// For reading: it is kept below the modulus by what makes a number, not by an assignment.
    std::uint64_t residue = 0;

    /// 0
    constexpr modular() = default;

    /// n mod p
    template <std::integral T>
    constexpr modular(T n)
        : residue(n < T{} ? modulus - 1 - ~static_cast<std::uint64_t>(n) % modulus
                          : static_cast<std::uint64_t>(n) % modulus) {}

    /// n/d mod p. Refuses: a denominator that p divides, 0/0.
    constexpr modular(rational x) : modular(modular(x.numerator) / modular(x.denominator)) {}

    /// m·2ᵉ mod p, the number that x is.
    template <std::floating_point T>
    constexpr modular(T x) : modular(from_floating_point(x)) {}

    friend constexpr modular operator+(modular x) { return x; }
    friend constexpr modular operator-(modular x) {
        return of(x.residue == 0 ? 0 : modulus - x.residue);
    }
    friend constexpr modular operator+(modular x, modular y) {
        return of((x.residue + y.residue) % modulus);
    }
    friend constexpr modular operator-(modular x, modular y) {
        return of((x.residue + (modulus - y.residue)) % modulus);
    }
    friend constexpr modular operator*(modular x, modular y) {
        return of(residues::product(x.residue, y.residue, modulus));
    }
    friend constexpr modular operator/(modular x, modular y) {
        return y.residue != 0 ? x * of(residues::inverse(y.residue, modulus))
                              : (number_modulo_a_prime_divided_by_zero(), modular());
    }

    constexpr modular& operator+=(modular y) { return *this = *this + y; }
    constexpr modular& operator-=(modular y) { return *this = *this - y; }
    constexpr modular& operator*=(modular y) { return *this = *this * y; }
    constexpr modular& operator/=(modular y) { return *this = *this / y; }

    friend constexpr bool operator==(modular, modular) = default;
    friend constexpr std::strong_ordering operator<=>(modular, modular) {
        static_assert(Modulus == 0, "numbers modulo a prime have no order: compare them with ==");
        return std::strong_ordering::equal;
    }

private:
    static constexpr modular of(std::uint64_t residue) {
        modular x;
        x.residue = residue;
        return x;
    }

    /// ±(h·2⁶⁴ + l)·2^(e − 127)
    template <std::floating_point T>
    static constexpr modular from_floating_point(T x) {
        if (!math::is_finite(x)) return only_a_finite_number_has_a_residue(), modular();
        if (x == 0) return modular();
        math::wide const w = math::widened(x);
        modular const size =
            of(static_cast<std::uint64_t>(w.mantissa % modulus)) * power_of_two(w.exponent - 127);
        return w.negative ? -size : size;
    }

    static constexpr modular power_of_two(int n) {
        modular const power =
            of(residues::power(2 % modulus, static_cast<std::uint64_t>(n < 0 ? -n : n), modulus));
        return n < 0 ? 1 / power : power;
    }
};

/// x²
template <std::uint64_t M>
constexpr modular<M> square(modular<M> x) {
    return x * x;
}

/// x·y + z
template <std::uint64_t M>
constexpr modular<M> fma(modular<M> x, modular<M> y, modular<M> z) {
    return x * y + z;
}

/// a + t·(b − a)
template <std::uint64_t M>
constexpr modular<M> lerp(modular<M> a, modular<M> b, modular<M> t) {
    return a + t * (b - a);
}

/// √x, of both roots the one that is a square itself, as a positive number is: x^((p + 1)/4).
///
/// Refuses: a modulus of the form 4n + 1, where both roots are squares or none is; in constant
/// evaluation, what is no square; at run time the result is 0.
template <std::uint64_t M>
constexpr modular<M> sqrt(modular<M> x) {
    static_assert(
        M % 4 == 3,
        "of the two square roots modulo this prime none is distinguished: take a prime of the form 4n + 3");
    modular<M> root;
    if constexpr (M % 4 == 3) {
        root.residue = residues::power(x.residue, M / 4 + 1, M);
        if (root * root != x) return no_number_modulo_this_prime_has_this_square(), modular<M>();
    }
    return root;
}

/// √(x² + y²) and √(x² + y² + z²). Refuses: as √.
template <std::uint64_t M>
constexpr modular<M> hypot(modular<M> x, modular<M> y) {
    return sqrt(x * x + y * y);
}
template <std::uint64_t M>
constexpr modular<M> hypot(modular<M> x, modular<M> y, modular<M> z) {
    return sqrt(x * x + y * y + z * z);
}

/// xⁿ for a residue, or a jet of residues, and an integer.  Edges: x⁰ = 1, for x = 0 too.
///
/// Refuses: any other exponent: the residue of n does not say what xⁿ is, for n counts modulo
/// p − 1; in constant evaluation, 0 to a negative power.
template <operand X, operand N>
    requires is_modular<typename innermost<X>::type> || is_modular<typename innermost<N>::type>
constexpr auto pow(X const& x, N const& n) {
    static_assert(
        std::integral<N>,
        "a power modulo a prime has an integer as its exponent: pow(x, 3), not pow(x, 3.0)");
    if constexpr (std::integral<N>) {
        auto rest = n < N{} ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
        X result(1);
        for (X factor = x; rest != 0; rest /= 2, factor = rest != 0 ? factor * factor : factor) {
            result = rest % 2 != 0 ? result * factor : result;
        }
        return n < N{} ? 1 / result : result;
    } else {
        return common_scalar<X, N>{};
    }
}

/// As a pivot of an elimination one number is as good as another, but 0.
template <scalar S>
    requires is_modular<typename innermost<S>::type>
constexpr int magnitude(S const& x) {
    return innermost_value(x) != 0;
}

// What asks for an order is refused in the sentence of <.
template <std::uint64_t M>
constexpr modular<M> abs(modular<M> x) {
    return x < 0 ? -x : x;
}
template <std::uint64_t M>
constexpr modular<M> sign(modular<M> x) {
    return x < 0;
}
template <std::uint64_t M>
constexpr modular<M> copysign(modular<M> x, modular<M> y) {
    return y < 0 ? -x : x;
}
template <std::uint64_t M>
constexpr modular<M> min(modular<M> x, modular<M> y) {
    return x < y ? x : y;
}
template <std::uint64_t M>
constexpr modular<M> max(modular<M> x, modular<M> y) {
    return x < y ? y : x;
}
template <std::uint64_t M>
constexpr modular<M> fmin(modular<M> x, modular<M> y) {
    return x < y ? x : y;
}
template <std::uint64_t M>
constexpr modular<M> fmax(modular<M> x, modular<M> y) {
    return x < y ? y : x;
}
template <std::uint64_t M>
constexpr modular<M> clamp(modular<M> x, modular<M> low, modular<M> high) {
    return x < low ? low : high < x ? high : x;
}
template <std::uint64_t M>
constexpr modular<M> floor(modular<M> x) {
    return x < 0 ? -x : x;
}
template <std::uint64_t M>
constexpr modular<M> ceil(modular<M> x) {
    return x < 0 ? -x : x;
}
template <std::uint64_t M>
constexpr modular<M> round(modular<M> x) {
    return x < 0 ? -x : x;
}
template <std::uint64_t M>
constexpr modular<M> trunc(modular<M> x) {
    return x < 0 ? -x : x;
}
template <std::uint64_t M>
constexpr modular<M> fmod(modular<M> x, modular<M> y) {
    return x < y ? x : y;
}

}  // namespace leibniz
