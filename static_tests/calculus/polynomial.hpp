// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <array>
#include <cstddef>
#include <initializer_list>

/// Polynomials in three points of the plane, x = (x₀, x₁), y and z, with integer coefficients. They
/// are differentiated by the power rule, on their exponents, without the library: what they say of
/// nested derivatives is an opinion of its own.
namespace leibniz::tests {

/// The variables: `x + 0` is x₀, `y + 1` is y₁.
inline constexpr int x = 0;
inline constexpr int y = 2;
inline constexpr int z = 4;

/// c·x₀ᵃx₁ᵇy₀ᶜ…, the exponents four bits each.
struct monomial {
    long long coefficient = 0;
    unsigned exponents = 0;

    constexpr unsigned exponent(int variable) const { return exponents >> 4 * variable & 15; }
};

struct polynomial {
    std::array<monomial, 64> terms{};
    std::size_t size = 0;

    constexpr polynomial() = default;
    constexpr polynomial(std::initializer_list<monomial> list) {
        for (auto const& m : list) add(m);
    }

    constexpr void add(monomial const& m) {
        for (std::size_t i = 0; i < size; ++i) {
            if (terms[i].exponents == m.exponents) {
                terms[i].coefficient += m.coefficient;
                return;
            }
        }
        if (m.coefficient != 0) terms[size++] = m;
    }

    friend constexpr polynomial operator+(polynomial p, polynomial const& q) {
        for (std::size_t i = 0; i < q.size; ++i) p.add(q.terms[i]);
        return p;
    }
    friend constexpr polynomial operator*(long long c, polynomial p) {
        for (std::size_t i = 0; i < p.size; ++i) p.terms[i].coefficient *= c;
        return p;
    }
    friend constexpr polynomial operator-(polynomial const& p, polynomial const& q) {
        return p + -1 * q;
    }

    /// The value at two or three points: of any numbers, active or not.
    template <class... Points>
    constexpr auto operator()(Points const&... points) const {
        auto sum = value(terms[0], points...);
        for (std::size_t i = 1; i < size; ++i) sum = sum + value(terms[i], points...);
        return sum;
    }

private:
    template <class X, class Y>
    static constexpr auto value(monomial const& m, X const& at_x, Y const& at_y) {
        return static_cast<int>(m.coefficient) * factor(m, x, at_x) * factor(m, y, at_y);
    }
    template <class X, class Y, class Z>
    static constexpr auto value(monomial const& m, X const& at_x, Y const& at_y, Z const& at_z) {
        return value(m, at_x, at_y) * factor(m, z, at_z);
    }
    template <class N>
    static constexpr N factor(monomial const& m, int variable, vector<N, 2> const& point) {
        N r(1);
        for (unsigned n = m.exponent(variable); n != 0; --n) r = r * point[0];
        for (unsigned n = m.exponent(variable + 1); n != 0; --n) r = r * point[1];
        return r;
    }
};

/// c·x₀ᵃx₁ᵇ·y₀ᶜy₁ᵈ·z₀ᵉz₁ᶠ
constexpr monomial term(long long coefficient, std::array<unsigned, 6> const& exponents) {
    monomial m{coefficient, 0};
    for (std::size_t i = 0; i < 6; ++i) m.exponents |= exponents[i] << 4 * i;
    return m;
}

/// The variable times p.
constexpr polynomial times(int variable, polynomial p) {
    for (std::size_t i = 0; i < p.size; ++i) p.terms[i].exponents += 1u << 4 * variable;
    return p;
}

/// ∂p/∂variable: c·vⁿ ↦ c·n·vⁿ⁻¹
constexpr polynomial slope(int variable, polynomial const& p) {
    polynomial r;
    for (std::size_t i = 0; i < p.size; ++i) {
        unsigned const n = p.terms[i].exponent(variable);
        if (n != 0)
            r.add({p.terms[i].coefficient * n, p.terms[i].exponents - (1u << 4 * variable)});
    }
    return r;
}

/// p with the point `to` in the place of the point `from`, the one after it.
constexpr polynomial substitute(int from, int to, polynomial const& p) {
    polynomial r;
    for (std::size_t i = 0; i < p.size; ++i) {
        unsigned const moved = p.terms[i].exponents >> 4 * from & 255;
        unsigned const left = p.terms[i].exponents & ~(255u << 4 * from);
        r.add({p.terms[i].coefficient, left + (moved << 4 * to)});
    }
    return r;
}

/// The value at x.
constexpr long long at(long long x0, long long x1, polynomial const& p) {
    long long sum = 0;
    for (std::size_t i = 0; i < p.size; ++i) {
        long long value = p.terms[i].coefficient;
        for (unsigned n = p.terms[i].exponent(x); n != 0; --n) value *= x0;
        for (unsigned n = p.terms[i].exponent(x + 1); n != 0; --n) value *= x1;
        sum += value;
    }
    return sum;
}

}  // namespace leibniz::tests
