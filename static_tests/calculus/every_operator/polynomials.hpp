// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <utility>

/// Polynomials with integer coefficients at a point of integers. Their derivatives of every order
/// are integers, by the power rule, without the library: all scalars have to give the same ones.
namespace leibniz::tests {

/// At most so many variables; of each its exponent, or how often to differentiate by it.
inline constexpr std::size_t most_variables = 8;
using powers = std::array<int, most_variables>;

/// The point; the direction in which a scalar with an ε of its own moves there, where x₁ stands
/// still, so that it may be an integer; the direction of jvp and hvp; the weights of vjp.
inline constexpr powers place{2, -1, 3, 1, -2, 1, 2, -3};
inline constexpr powers motion{1, 0, -1, 3, 1, -2, 2, 1};
inline constexpr powers direction{3, -1, 2, 1, -2, 4, 1, 2};
inline constexpr powers weights{1, -2, 3, 2, -1, 1, 2, 3};

/// The orders of ∂/∂xᵢ∂xⱼ…
constexpr powers by(std::same_as<std::size_t> auto... i) {
    powers orders{};
    (++orders[i], ...);
    return orders;
}
constexpr powers also_by(powers orders, std::size_t i) {
    ++orders[i];
    return orders;
}

struct monomial {
    int coefficient = 0;
    powers exponents{};
};

/// pₖ of N variables:
///
///     (1 + k)·x₀²x₁ + (2 + k)·x₁²x₂ + … + (N + k)·x_{N−1}²x₀ + (2 + k)·x₀²x₁x₂ − x_k + 7 + k
///
/// as the power rule sees it,
template <std::size_t N>
constexpr std::array<monomial, N + 3> terms_of(int k) {
    std::array<monomial, N + 3> terms{};
    for (std::size_t i = 0; i < N; ++i)
        terms[i] = {static_cast<int>(i) + 1 + k, by(i, i, (i + 1) % N)};
    terms[N] = {2 + k, by(std::size_t{0}, std::size_t{0}, 1 % N, 2 % N)};
    terms[N + 1] = {-1, by(static_cast<std::size_t>(k) % N)};
    terms[N + 2] = {7 + k, {}};
    return terms;
}

/// and as the operators see it.
template <class Number, std::size_t N>
constexpr Number polynomial_at(int k, std::array<Number, N> const& v) {
    Number sum = (2 + k) * (v[0] * v[0] * v[1 % N] * v[2 % N]) + (7 + k);
    for (std::size_t i = 0; i < N; ++i)
        sum = sum + (static_cast<int>(i) + 1 + k) * (v[i] * v[i] * v[(i + 1) % N]);
    return sum - v[static_cast<std::size_t>(k) % N];
}

/// The derivative of pₖ of these orders at the place, whose numbers are those of a Ring:
/// c·xⁿ ↦ c·n·(n − 1)⋯·xⁿ⁻ᵐ
template <std::size_t N, class Ring>
constexpr Ring slope_at(int k, powers const& orders, std::array<Ring, most_variables> const& at) {
    Ring sum(0);
    for (auto const& term : terms_of<N>(k)) {
        int factor = term.coefficient;
        for (std::size_t i = 0; i < N; ++i) {
            for (int n = 0; n < orders[i]; ++n) factor *= term.exponents[i] - n;
        }
        if (factor == 0) continue;
        Ring product(factor);
        for (std::size_t i = 0; i < N; ++i) {
            for (int n = orders[i]; n < term.exponents[i]; ++n) product = product * at[i];
        }
        sum = sum + product;
    }
    return sum;
}

/// n₀ + n₁·ε + … + n_K·ε^K
template <std::size_t K>
struct integer_series {
    std::array<int, K + 1> n{};

    constexpr explicit integer_series(int value, int rate = 0) : n{value, rate} {}

    friend constexpr integer_series operator+(integer_series x, integer_series const& y) {
        for (std::size_t i = 0; i <= K; ++i) x.n[i] += y.n[i];
        return x;
    }
    friend constexpr integer_series operator*(integer_series const& x, integer_series const& y) {
        integer_series r(0);
        for (std::size_t i = 0; i <= K; ++i) {
            for (std::size_t j = 0; i + j <= K; ++j) r.n[i + j] += x.n[i] * y.n[j];
        }
        return r;
    }
};

/// The point and the derivatives of pₖ there in each scalar: a plain one.
template <class T>
struct in_scalar {
    static constexpr T coordinate(std::size_t i) { return T(place[i]); }
    template <std::size_t N>
    static constexpr T slope(int k, powers const& orders) {
        return T(slope_at<N, int>(k, orders, place));
    }
};

/// One with an ε of its own: the point moves, in the first direction as said, in the others as far
/// as is linearly independent of it.
template <class T, std::size_t M, class Tag>
struct in_scalar<dual<T, M, Tag>> {
    static constexpr int moves(std::size_t i, std::size_t m) {
        return motion[i] * static_cast<int>(1 + m * i);
    }
    static constexpr dual<T, M, Tag> coordinate(std::size_t i) {
        dual<T, M, Tag> r(in_scalar<T>::coordinate(i));
        for (std::size_t m = 0; m < M; ++m) r.tangent[m] = T(moves(i, m));
        return r;
    }
    template <std::size_t N>
    static constexpr dual<T, M, Tag> slope(int k, powers const& orders) {
        dual<T, M, Tag> r(in_scalar<T>::template slope<N>(k, orders));
        for (std::size_t i = 0; i < N; ++i) {
            T const along = in_scalar<T>::template slope<N>(k, also_by(orders, i));
            for (std::size_t m = 0; m < M; ++m) r.tangent[m] = r.tangent[m] + moves(i, m) * along;
        }
        return r;
    }
};
template <class T, std::size_t K, class Tag>
struct in_scalar<taylor<T, K, Tag>> {
    static constexpr taylor<T, K, Tag> coordinate(std::size_t i) {
        taylor<T, K, Tag> r(in_scalar<T>::coordinate(i));
        r[1] = T(motion[i]);
        return r;
    }
    template <std::size_t N>
    static constexpr taylor<T, K, Tag> slope(int k, powers const& orders) {
        using series = integer_series<K>;
        auto const at = [&]<std::size_t... I>(std::index_sequence<I...>) {
            return std::array{series(place[I], motion[I])...};
        }(std::make_index_sequence<most_variables>{});
        auto const right = slope_at<N, series>(k, orders, at);
        taylor<T, K, Tag> r;
        for (std::size_t j = 0; j <= K; ++j) r[j] = T(right.n[j]);
        return r;
    }
};

/// A complex one: the imaginary parts are those of the motion.
template <class T>
struct in_scalar<complex<T>> {
    static constexpr complex<T> coordinate(std::size_t i) { return {T(place[i]), T(motion[i])}; }
    template <std::size_t N>
    static constexpr complex<T> slope(int k, powers const& orders) {
        std::array<complex<T>, most_variables> at;
        for (std::size_t i = 0; i < most_variables; ++i) at[i] = coordinate(i);
        return slope_at<N, complex<T>>(k, orders, at);
    }
};

}  // namespace leibniz::tests
