// SPDX-License-Identifier: BSL-1.0

// Formulas in canonical form keep the laws of a field that need no expansion, over sample formulas
// of all kinds. (a·(b + c) = a·b + a·c is none of them: nothing is expanded.)

#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/for_each.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <utility>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto z = variable<"z">;

/// Formulas of all kinds.
constexpr auto samples = hana::make_tuple(2_c * x - 3_c * y, x* y / z, sqrt(x) * y, 2_c * (x + y),
                                          select(x < y, x, exp(-x) / (exp(-x) + 1_c)));
constexpr std::size_t count = 5;

/// They and their nodes in one algebra.
struct sample_nodes {
    formula::algebra in;
    std::array<int, count> node{};

    constexpr sample_nodes() {
        hana::unpack(samples, [this]<class... Es>(Es const&...) {
            node = {
                node_of(in, formula::steps_of<formula::as_written<typename Es::formula_type>>)...};
        });
    }
};

using formula::algebra;

/// Are they equal, as `identical` sees it?
constexpr bool same(algebra& in, int a, int b) { return in.subtract(a, b) == in.zero; }

/// How many pairs break a law.
constexpr int broken_by_pairs(auto const& law) {
    int broken = 0;
    sample_nodes all;
    for (int const a : all.node)
        for (int const b : all.node) broken += !law(all.in, a, b);
    return broken;
}
/// How many triples with one first formula do.
constexpr int broken_by_triples(std::size_t first, auto const& law) {
    int broken = 0;
    sample_nodes all;
    for (int const b : all.node)
        for (int const c : all.node) broken += !law(all.in, all.node[first], b, c);
    return broken;
}

// Sums and products commute.
static_assert(broken_by_pairs([](algebra& in, int a, int b) {
                  return in.add(a, b) == in.add(b, a) && in.multiply(a, b) == in.multiply(b, a);
              }) == 0);

// What is subtracted or divided by can be put back.
static_assert(broken_by_pairs([](algebra& in, int a, int b) {
                  return same(in, in.add(in.subtract(a, b), b), a) &&
                         same(in, in.multiply(in.divide(a, b), b), a);
              }) == 0);

// a − b = −(b − a), (a·b)³ = a³·b³
static_assert(broken_by_pairs([](algebra& in, int a, int b) {
                  return same(in, in.subtract(a, b), in.scale(-1, in.subtract(b, a))) &&
                         in.power(in.multiply(a, b), 3) ==
                             in.multiply(in.power(a, 3), in.power(b, 3));
              }) == 0);

// Sums and products associate.
constexpr int not_associative(std::size_t first) {
    return broken_by_triples(first, [](algebra& in, int a, int b, int c) {
        return in.add(in.add(a, b), c) == in.add(a, in.add(b, c)) &&
               in.multiply(in.multiply(a, b), c) == in.multiply(a, in.multiply(b, c));
    });
}
static_assert(not_associative(0) == 0);
static_assert(not_associative(1) == 0);
static_assert(not_associative(2) == 0);
static_assert(not_associative(3) == 0);
static_assert(not_associative(4) == 0);

// As types: 0 and 1 are neutral, what is subtracted from itself is `zero`, and a canonical form is
// its own.
[[maybe_unused]] constexpr void check_neutral_elements() {
    hana::for_each(samples, []<class A>(A a) {
        static_assert(a - a == zero{});
        static_assert(a + 0_c == a);
        static_assert(a * 1_c == a);
        static_assert(a * 0_c == zero{});
        static_assert(std::same_as<decltype(simplify(simplify(a))), decltype(simplify(a))>);
    });
}

/// Formulas of rational numbers.
constexpr auto rational_samples = hana::make_tuple(
    constant<-2, 3>, x, x + y, 2_c * x - 3_c * y + 1_c, x* y / z, pow(x + y, 3_c), -x / (y * y),
    x - (y - (z - x)), pow(2_c * x / z, -3_c), x / 2_c - y / 3_c + x / 6_c, sqrt(x* x) * y,
    abs(y - x) * x, max(x, y) / min(y, z), (x + y) * (x - y) / (x + z),
    select(x < y, x, y* z) + select(x > y, x, y* z), fma(x, y, z) - lerp(x, y, z),
    x*(x + y) * (x + y) - 3_c * (x + y), square(x - y) / (x * x + y * y + z * z));

/// At how many points a formula is not what it is in canonical form, exactly.
template <class E>
constexpr int differences(E const& e) {
    constexpr rational points[] = {{1, 2}, {-2, 3}, {5, 4}, {7, 5}, {-3, 1}};
    int count = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        rational const a = points[i], b = points[(i + 1) % 5], c = points[(i + 3) % 5];
        count += e(x = a, y = b, z = c) != simplify(e)(x = a, y = b, z = c);
    }
    return count;
}
[[maybe_unused]] constexpr void check_values() {
    hana::for_each(rational_samples, []<class E>(E) { static_assert(differences(E{}) == 0); });
}

}  // namespace
