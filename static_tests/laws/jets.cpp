// SPDX-License-Identifier: BSL-1.0

// A rule is lifted to dual numbers, to power series and to second order by three formulas: they
// agree wherever they meet, for every rule in the table.

#include <leibniz/rules/all.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <boost/hana/for_each.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <utility>

namespace {

using namespace leibniz;

struct a;
struct b;
struct c;

/// A point inside all domains of a rule, at no kink.
template <class Rule>
constexpr double place(std::size_t argument) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    rules::domain const d = Rule::domains[argument];
    double const shift = 0.0625 * static_cast<double>(argument);
    if (d.low > -infinity && d.high < infinity) return d.low + (d.high - d.low) * (0.6875 - shift);
    if (d.low > -infinity) return d.low + 1.40625 + shift;
    return 0.84375 - 2 * shift;
}

/// Curves through that point,  xᵢ(ε) = pᵢ + vᵢ·ε + wᵢ·ε², whose second order is not zero.
constexpr double first(std::size_t argument) { return 1.5 - static_cast<double>(argument); }
constexpr double second(std::size_t argument) { return 0.25 + static_cast<double>(argument); }

constexpr bool agree(double x, double y) {
    double const difference = x < y ? y - x : x - y;
    double const size = y < 0 ? -y : y;
    return difference <= 1e-13 * (size < 1 ? 1 : size);
}

/// Up to order 4, the highest that nested dual numbers reach in a moment.
using nested = dual<dual<dual<dual<double>, 1, a>, 1, b>, 1, c>;

template <class Rule, std::size_t... I>
constexpr bool series_agree_with_nested_dual_numbers() {
    auto const curve_of = [](auto const& t) {
        return apply<Rule>((place<Rule>(I) + first(I) * t + second(I) * t * t)...);
    };
    nested t(0.0);
    t.value.value.value.tangent[0] = 1;
    t.value.value.tangent[0].value = 1;
    t.value.tangent[0].value.value = 1;
    t.tangent[0].value.value.value = 1;
    nested const by_duals = curve_of(t);
    taylor<double, 4> s(0.0);
    s[1] = 1;
    taylor<double, 4> const by_series = curve_of(s);
    return agree(by_series[0], innermost_value(by_duals)) &&
           agree(by_series[1], by_duals.value.value.value.tangent[0]) &&
           agree(2 * by_series[2], by_duals.value.value.tangent[0].tangent[0]) &&
           agree(6 * by_series[3], by_duals.value.tangent[0].tangent[0].tangent[0]) &&
           agree(24 * by_series[4], by_duals.tangent[0].tangent[0].tangent[0].tangent[0]);
}

template <class Rule, std::size_t... I>
constexpr bool second_order_agrees_with_nested_dual_numbers() {
    auto const surface = [](auto const& x, auto const& y) {
        return apply<Rule>(
            (place<Rule>(I) + first(I) * x + second(I) * x * y - 0.5 * first(I) * y * y + y)...);
    };
    using number = dual<dual<double, 2, a>, 2, b>;
    number x(0.0);
    number y(0.0);
    x.value.tangent[0] = y.value.tangent[1] = 1;
    x.tangent[0] = y.tangent[1] = 1;
    number const by_duals = surface(x, y);

    using form = second_order<double, 2>;
    form u(0.0);
    form v(0.0);
    u.gradient[0] = v.gradient[1] = 1;
    form const f = surface(u, v);

    using trace = second_order<double, 2, trace_alone<2>>;
    trace p(0.0);
    trace q(0.0);
    p.gradient[0] = q.gradient[1] = 1;
    trace const laplacian = surface(p, q);

    using product = second_order<double, 2, times_a_vector<2>>;
    product r(0.0);
    product s(0.0);
    r.gradient[0] = s.gradient[1] = 1;
    r.gradient[2] = 3;
    s.gradient[2] = -2;
    product const times = surface(r, s);

    double const xx = by_duals.tangent[0].tangent[0];
    double const xy = by_duals.tangent[0].tangent[1];
    double const yy = by_duals.tangent[1].tangent[1];
    return agree(f.value, by_duals.value.value) &&
           agree(f.gradient[0], by_duals.tangent[0].value) &&
           agree(f.gradient[1], by_duals.tangent[1].value) && agree(f.second[0], xx) &&
           agree(f.second[1], xy) && agree(f.second[2], yy) &&
           agree(laplacian.second[0], xx + yy) && agree(times.second[0], 3 * xx - 2 * xy) &&
           agree(times.second[1], 3 * xy - 2 * yy) &&
           agree(times.gradient[2], 3 * f.gradient[0] - 2 * f.gradient[1]);
}

[[maybe_unused]] constexpr void check_all_rules() {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        []<std::size_t... I>(std::index_sequence<I...>) {
            static_assert(series_agree_with_nested_dual_numbers<Rule, I...>());
            static_assert(second_order_agrees_with_nested_dual_numbers<Rule, I...>());
        }(std::make_index_sequence<Rule::arity>{});
    });
}

}  // namespace
