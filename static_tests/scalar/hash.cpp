// SPDX-License-Identifier: BSL-1.0

// A hash keeps to ==. Those of floating-point numbers are computed by a program, in
// tests/scalar/hash.cpp; here is what types and rational numbers say.

#include <leibniz/scalar.hpp>
#include <leibniz/scalar/hash.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace {

using namespace leibniz;

struct outer;

template <class S>
concept hashable = std::is_default_constructible_v<std::hash<S>> && std::copyable<std::hash<S>> &&
                   requires(S const& s) {
                       { std::hash<S>{}(s) } noexcept -> std::same_as<std::size_t>;
                   };

static_assert(hashable<dual<double>>);
static_assert(hashable<dual<dual<float, 2>, 1, outer>>);
static_assert(hashable<taylor<long double, 3>>);
static_assert(hashable<second_order<double, 2>>);
static_assert(hashable<dual<rational>>);
static_assert(hashable<rational>);

// A jet over a number without a hash has none.
struct unhashable {
    constexpr unhashable(int) {}
};
}  // namespace
template <>
inline constexpr bool leibniz::is_scalar<unhashable> = true;
namespace {
static_assert(!hashable<dual<unhashable>>);

constexpr std::hash<rational> hash;
static_assert(hash(rational(2, 6)) == hash(rational(1, 3)));
static_assert(hash(rational(0, 5)) == hash(0));

// Fractions that lie side by side are told apart.
static_assert(hash(rational(1, 3)) != hash(rational(1, 2)));
static_assert(hash(rational(1, 3)) != hash(rational(2, 3)));
static_assert(hash(rational(-1, 3)) != hash(rational(1, 3)));
static_assert(hash(rational(1, 3)) != hash(3));
static_assert(hash(rational(2, 3)) != hash(rational(3, 2)));

}  // namespace
