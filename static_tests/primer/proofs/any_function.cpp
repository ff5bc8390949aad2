// SPDX-License-Identifier: BSL-1.0
#include "any_function.hpp"

namespace {

using namespace leibniz;
using namespace leibniz::primer;

constexpr any_function<'g'> g;
constexpr any_function<'h'> h;
constexpr any_map<'y', 2> y;

/// Is it known of all functions?
template <class... Arguments, class F, class G>
constexpr bool is_known(F const& f, G const& other) {
    return identical<Arguments...>(f, other).proved();
}

// Equal arguments have equal values.
static_assert(is_known<double>([](auto x) { return g((x + 1) * (x + 1)); },
                               [](auto x) { return g(x * x + 2 * x + 1); }));

// Nothing else is known: two functions differ, they do not commute, no argument stands for another.
static_assert(!is_known<double>([](auto x) { return g(x); }, [](auto x) { return h(x); }));
static_assert(!is_known<double>([](auto x) { return g(h(x)); }, [](auto x) { return h(g(x)); }));
static_assert(!is_known<double, double>([](auto s, auto t) { return g(s, t); },
                                        [](auto s, auto t) { return g(t, s); }));

// A wrong chain rule is not known, nor is a wrong product rule or a transposed Jacobian.
static_assert(!is_known<double>(derivative([](auto x) { return g(h(x)); }),
                                [](auto x) { return g.slope(x) * h.slope(x); }));
static_assert(!is_known<double>(derivative([](auto x) { return g(x) * h(x); }),
                                [](auto x) { return g.slope(x) * h.slope(x); }));
static_assert(!is_known<vector<double, 2>>(jacobian(y),
                                           [](auto const& x) { return transpose(y.slope(x)); }));

}  // namespace
