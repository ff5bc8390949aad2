// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using namespace leibniz;

constexpr std::uint64_t p = default_modulus;
using residue = modular<>;

// The default modulus is what it is said to be.
static_assert(residues::is_prime(p));
static_assert(residues::is_prime(p / 2));
static_assert(residues::is_prime((p + 1) / 120));
static_assert(residues::legendre(p - 1, p) == -1);
constexpr bool primes_below(std::uint64_t end, auto law) {
    for (std::uint64_t n = 2; n < end; ++n) {
        if (residues::is_prime(n) && !law(n)) return false;
    }
    return true;
}
static_assert(primes_below(109, [](std::uint64_t n) { return residues::legendre(n, p) == 1; }));
static_assert(residues::legendre(109, p) == -1);
static_assert(residues::legendre(0, p) == 0);

// Primes, and what looks like one: Carmichael numbers, strong pseudoprimes to a few bases.
constexpr int primes_up_to(std::uint64_t n) {
    int count = 0;
    for (std::uint64_t k = 0; k <= n; ++k) count += residues::is_prime(k);
    return count;
}
static_assert(primes_up_to(1000) == 168);
static_assert(!residues::is_prime(561));
static_assert(!residues::is_prime(2047));
static_assert(!residues::is_prime(3215031751));
static_assert(!residues::is_prime(3825123056546413051));
static_assert(residues::is_prime((std::uint64_t{1} << 61) - 1));
static_assert(!residues::is_prime((std::uint64_t{1} << 61) + 1));
static_assert(residues::is_prime(9223372036854775783));
static_assert(!residues::is_prime(9223372036854775781));

// A scalar, a literal, a template argument.
static_assert(scalar<residue>);
static_assert(std::is_trivially_copyable_v<residue>);
template <residue R>
constexpr residue twice = 2 * R;
static_assert(twice<residue{21}> == 42);
static_assert(std::same_as<common_scalar<residue, double>, residue>);
static_assert(std::same_as<common_scalar<int, residue>, residue>);
static_assert(std::same_as<common_scalar<residue, rational>, residue>);
static_assert(std::same_as<common_scalar<dual<residue>, rational>, dual<residue>>);
static_assert(!std::convertible_to<residue, std::uint64_t>);
static_assert(!std::constructible_from<double, residue>);
static_assert(!std::constructible_from<modular<7>, modular<11>>);

// The number that it is: whole, negative, a fraction, dyadic.
static_assert(residue{}.residue == 0);
static_assert(residue{p + 5} == 5);
static_assert(residue{-1}.residue == p - 1);
static_assert(residue{std::numeric_limits<std::int64_t>::min()} + 1 ==
              -residue{std::numeric_limits<std::int64_t>::max()});
static_assert(residue{std::numeric_limits<std::uint64_t>::max()} ==
              4 * residue{std::uint64_t{1} << 62} - 1);
static_assert(modular<2>{-1} == 1);
static_assert(modular<7>{std::int8_t{-128}} == 5);
static_assert(residue{0.5}.residue == p / 2 + 1);
static_assert(residue{0.5} + residue{0.5} == 1);
static_assert(residue{-0.75} == residue{-3} / 4);
static_assert(residue{0.1} != residue{1} / 10);
static_assert(residue{0.1} == residue{rational{3602879701896397, 36028797018963968}});
static_assert(residue{0x1p-1074} * pow(residue{2}, 1074) == 1);
static_assert(residue{-0x1.8p1000} == -3 * pow(residue{2}, 999));
static_assert(residue{0.1f} * (1 << 27) == 13421773);
static_assert(residue{0.25L} == residue{rational{1, 4}});
static_assert(residue{-0.0} == 0);
static_assert(rational{1, 3} * residue{6} == 2);
static_assert(residue{6} / rational{2, 3} == 9);
static_assert(1 / residue{2} == 0.5);

// The field laws, with residues near both ends and in the middle.
constexpr std::array grid{residue{0},   residue{1},        residue{-1}, residue{2},
                          residue{0.5}, residue{0.1},      residue{-3}, residue{rational{22, 7}},
                          residue{1e9}, residue{p / 2 - 5}};
constexpr bool for_all_triples(auto law) {
    for (residue a : grid) {
        for (residue b : grid) {
            for (residue c : grid) {
                if (!law(a, b, c)) return false;
            }
        }
    }
    return true;
}
static_assert(for_all_triples([](residue a, residue b, residue c) {
    return a + b == b + a && a * b == b * a && (a + b) + c == a + (b + c) &&
           (a * b) * c == a * (b * c) && a * (b + c) == a * b + a * c;
}));
static_assert(for_all_triples([](residue a, residue b, residue c) {
    return a - b + b == a && a + -a == 0 && (a - b) * c == a * c - b * c &&
           (b == 0 || a / b * b == a) && fma(a, b, c) == a * b + c &&
           lerp(a, b, c) == a + c * (b - a);
}));

// In small fields: a reciprocal of each number but 0, and xᵖ = x.
template <std::uint64_t M>
constexpr bool for_all(auto law) {
    for (std::uint64_t n = 0; n < M; ++n) {
        if (!law(modular<M>{n})) return false;
    }
    return true;
}
constexpr auto has_a_reciprocal = [](auto x) { return x == 0 || 1 / x * x == 1; };
static_assert(for_all<2>(has_a_reciprocal) && for_all<3>(has_a_reciprocal));
static_assert(for_all<7>(has_a_reciprocal) && for_all<101>(has_a_reciprocal));
constexpr auto is_its_power = [](auto x) { return pow(x, x.modulus) == x; };
static_assert(for_all<2>(is_its_power) && for_all<3>(is_its_power));
static_assert(for_all<7>(is_its_power) && for_all<101>(is_its_power));
static_assert(pow(residue{3}, p) == 3);
static_assert(pow(residue{3}, p - 2) == residue{1} / 3);

constexpr residue assigned(residue x, residue y) {
    x += y;
    x *= 2;
    x -= 0.5;
    x /= y;
    x *= x;
    return x;
}
static_assert(assigned(residue{1} / 4, residue{1} / 3) == 4);

// Powers and roots.
static_assert(pow(residue{0}, 0) == 1);
static_assert(pow(residue{-2}, 3) == -8);
static_assert(pow(residue{2}, -3) == 0.125);
static_assert(pow(residue{2}, std::numeric_limits<std::int64_t>::min()) *
                  pow(residue{2}, std::uint64_t{1} << 63) ==
              1);
static_assert(square(residue{-3}) == 9);
static_assert(sqrt(residue{9}) == 3);
static_assert(sqrt(residue{0}) == 0);
static_assert(sqrt(residue{2}) * sqrt(residue{3}) == sqrt(residue{6}));
static_assert(sqrt(square(residue{-5})) == 5);
static_assert(sqrt(modular<7>{2}) == 4);  // 3 is the other root; 4 = 2² is a square, 3 is none
static_assert(hypot(residue{3}, residue{4}) == 5);
static_assert(hypot(residue{2}, residue{3}, residue{6}) == 7);

// Derivatives modulo p are exact, of every order and in every kind of jet.
constexpr auto fifth_power = [](auto x) { return pow(x, 5); };
static_assert(derivative(fifth_power, residue{3}) == 405);
static_assert(derivative<2>(fifth_power, residue{3}) == 540);
static_assert(derivative<5>(fifth_power, residue{3}) == 120);
static_assert(derivative(derivative(fifth_power))(residue{3}) == 540);
// (x⁷)′ = 7x⁶ = 0 modulo 7, although the exponent 7 is the residue 0.
static_assert(derivative([](auto x) { return pow(x, 7); }, modular<7>{3}) == 0);
static_assert(for_all<7>([](auto x) {
    return derivative([](auto y) { return pow(y, 8); }, x) == x;  // 8x⁷ = x
}));
constexpr auto f = [](auto x) { return (x * x + 1) / (x - 3); };
constexpr auto g = [](auto x) { return 2 / x - pow(x, -3) + rational{1, 3}; };
constexpr residue at{0.1};
static_assert(derivative([](auto x) { return f(x) * g(x); }, at) ==
              derivative(f, at) * g(at) + f(at) * derivative(g, at));
static_assert(derivative([](auto x) { return f(x) / g(x); }, at) ==
              (derivative(f, at) * g(at) - f(at) * derivative(g, at)) / square(g(at)));
static_assert(derivative([](auto x) { return f(g(x)); }, at) ==
              derivative(f, g(at)) * derivative(g, at));
static_assert(derivative([](auto x) { return sqrt(x); }, residue{4}) == 0.25);
static_assert(derivative([](auto x) { return square(x) + fma(x, x, x) + lerp(x, 1 + x, x); },
                         residue{5}) == 10 + 11 + 2);
// The same as with rational numbers, wherever those have room.
static_assert(derivative<3>(f, residue{rational{1, 2}}) ==
              residue{derivative<3>(f, rational{1, 2})});
static_assert(hessian([](auto x, auto y) { return x * y / (x + y); }, residue{2}, residue{3}) ==
              matrix{{residue{-18} / 125, residue{12} / 125},
                     {residue{12} / 125, residue{-8} / 125}});
static_assert(jacobian([](auto x, auto y) { return vector{x * y, x / y}; }, residue{6},
                       residue{2}) ==
              matrix{{residue{2}, residue{6}}, {residue{0.5}, residue{-1.5}}});

// Elimination: a pivot that is not 0 will do.
constexpr matrix a{{residue{0}, residue{2}}, {residue{3}, residue{4}}};
static_assert(determinant(a) == -6);
static_assert(solve(a, vector{residue{2}, residue{7}}) == vector{residue{1}, residue{1}});
static_assert(derivative([](auto x) { return determinant(matrix{{0 * x, x}, {x * x, x}}); },
                         residue{2}) == -12);

}  // namespace
