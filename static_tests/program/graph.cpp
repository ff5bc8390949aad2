// SPDX-License-Identifier: BSL-1.0

// What is recorded for an operation: each once, its operands in the order written; values rewritten
// where the bits stay, weights freely.

#include <leibniz/program.hpp>

namespace leibniz::tests {

using straight_line::graph;
using straight_line::operation;

/// Of a graph with inputs x, y, z.
struct sketch {
    graph<double> g;
    int const x = g.input(0, 0), y = g.input(1, 0), z = g.input(2, 0);

    constexpr explicit sketch(bool is_weight = false) { g.is_weight = is_weight; }
    constexpr int c(double value) { return g.constant(value); }
};

/// Is it so in a graph of values, of weights?
template <class Test>
constexpr bool of_values(Test const& test) {
    sketch s;
    return test(s.g, s);
}
template <class Test>
constexpr bool of_weights(Test const& test) {
    sketch s(true);
    return test(s.g, s);
}
template <class Test>
constexpr bool always(Test const& test) {
    return of_values(test) && of_weights(test);
}
template <class Test>
constexpr bool of_weights_only(Test const& test) {
    return of_weights(test) && !of_values(test);
}

// Each operation is one node, a sum and a product also in the other order.
static_assert(always([](auto& g, auto& s) { return g.add(s.x, s.y) == g.add(s.x, s.y); }));
static_assert(always([](auto& g, auto& s) { return g.add(s.x, s.y) == g.add(s.y, s.x); }));
static_assert(always([](auto& g, auto& s) {
    return g.multiply(s.x, s.y) == g.multiply(s.y, s.x);
}));
static_assert(always([](auto& g, auto& s) {
    return g.subtract(s.x, s.y) != g.subtract(s.y, s.x);
}));
static_assert(always([](auto& g, auto& s) { return g.divide(s.x, s.y) != g.divide(s.y, s.x); }));
static_assert(always([](auto& g, auto& s) { return g.less(s.x, s.y) != g.less(s.y, s.x); }));
static_assert(always([](auto& g, auto& s) {
    return g.add(g.add(s.x, s.y), s.z) != g.add(s.x, g.add(s.y, s.z));
}));

// Which is kept in the order first written.
static_assert(always([](auto& g, auto& s) {
    auto const n = g[g.multiply(s.y, s.x)];
    return n.a == s.y && n.b == s.x;
}));

// Constants are the same if their bits are; two zeros are two.
static_assert(always([](auto&, auto& s) { return s.c(0.1) == s.c(0.1); }));
static_assert(always([](auto&, auto& s) { return s.c(0.0) != s.c(-0.0); }));
static_assert(always([](auto& g, auto& s) { return s.c(0) == g.zero && s.c(1) == g.one; }));
static_assert(always([](auto& g, auto& s) { return g.add(s.c(0.5), s.c(0.25)) == s.c(0.75); }));
static_assert(always([](auto& g, auto& s) { return g.multiply(s.c(3), s.c(5)) == s.c(15); }));
static_assert(always([](auto& g, auto& s) { return g.divide(s.c(3), s.c(4)) == s.c(0.75); }));
static_assert(always([](auto& g, auto& s) { return g.negate(s.c(3)) == s.c(-3); }));
static_assert(always([](auto& g, auto& s) { return g.less(s.c(3), s.c(4)) == g.one; }));

// One and minus one.
static_assert(always([](auto& g, auto& s) { return g.multiply(s.c(1), s.x) == s.x; }));
static_assert(always([](auto& g, auto& s) { return g.multiply(s.x, s.c(1)) == s.x; }));
static_assert(always([](auto& g, auto& s) { return g.multiply(s.c(-1), s.x) == g.negate(s.x); }));
static_assert(always([](auto& g, auto& s) { return g.divide(s.x, s.c(1)) == s.x; }));
static_assert(always([](auto& g, auto& s) { return g.divide(s.x, s.c(-1)) == g.negate(s.x); }));

// Zero, but for the sign of zero.
static_assert(always([](auto& g, auto& s) { return g.add(s.x, s.c(0)) == s.x; }));
static_assert(always([](auto& g, auto& s) { return g.add(s.c(-0.0), s.x) == s.x; }));
static_assert(always([](auto& g, auto& s) { return g.subtract(s.x, s.c(0)) == s.x; }));
static_assert(always([](auto& g, auto& s) { return g.subtract(s.c(0), s.x) == g.negate(s.x); }));

// Signs go outwards.
static_assert(always([](auto& g, auto& s) { return g.negate(g.negate(s.x)) == s.x; }));
static_assert(always([](auto& g, auto& s) {
    return g.add(s.x, g.negate(s.y)) == g.subtract(s.x, s.y);
}));
static_assert(always([](auto& g, auto& s) {
    return g.subtract(s.x, g.negate(s.y)) == g.add(s.x, s.y);
}));
static_assert(always([](auto& g, auto& s) {
    return g.multiply(g.negate(s.x), s.y) == g.negate(g.multiply(s.x, s.y));
}));
static_assert(always([](auto& g, auto& s) {
    return g.multiply(g.negate(s.x), g.negate(s.y)) == g.multiply(s.x, s.y);
}));
static_assert(of_values([](auto& g, auto& s) {
    return g.divide(s.x, g.negate(s.y)) == g.negate(g.divide(s.x, s.y));
}));
static_assert(always([](auto& g, auto& s) {
    return g.negate(g.subtract(s.x, s.y)) == g.subtract(s.y, s.x);
}));

// Powers of two divide by multiplying.
static_assert(always([](auto& g, auto& s) {
    return g.divide(s.x, s.c(4)) == g.multiply(s.x, s.c(0.25));
}));
static_assert(always([](auto& g, auto& s) { return g.add(s.x, s.x) == g.multiply(s.c(2), s.x); }));

// What may change a bit is left to weights.
static_assert(of_weights_only([](auto& g, auto& s) { return g.multiply(s.c(0), s.x) == g.zero; }));
static_assert(of_weights_only([](auto& g, auto& s) { return g.subtract(s.x, s.x) == g.zero; }));
static_assert(of_weights_only([](auto& g, auto& s) {
    return g.divide(s.x, s.c(3)) == g.multiply(s.x, s.c(1.0 / 3));
}));
static_assert(of_weights_only([](auto& g, auto& s) {
    return g.divide(s.x, s.y) == g.multiply(s.x, g.divide(g.one, s.y));
}));
static_assert(of_weights_only([](auto& g, auto& s) {
    return g.multiply(s.c(3), g.multiply(s.c(5), s.x)) == g.multiply(s.c(15), s.x);
}));

// What is chosen between: the same twice is chosen at once, a known condition chooses.
static_assert(always([](auto& g, auto& s) { return g.choose(g.less(s.x, s.y), s.z, s.z) == s.z; }));
static_assert(always([](auto& g, auto& s) { return g.choose(g.one, s.x, s.y) == s.x; }));
static_assert(always([](auto& g, auto& s) { return g.choose(g.zero, s.x, s.y) == s.y; }));

// A product that is guarded against 0·∞ stays apart from one that is not.
static_assert(always([](auto& g, auto& s) {
    return g.guarded_product(s.x, s.y) != g.multiply(s.x, s.y);
}));
static_assert(always([](auto& g, auto& s) {
    return g.guarded_product(s.c(2), s.y) == g.multiply(s.c(2), s.y);
}));

// It grows where it must.
static_assert([] {
    graph<double> g;
    int x = g.input(0, 0);
    for (int i = 0; i < 1200; ++i) x = g.add(x, g.input(i, 1));
    return g.size() == 1 + 2 + 1 + 2400 && g[x].kind == operation::add;
}());

}  // namespace leibniz::tests
