// SPDX-License-Identifier: BSL-1.0

// The symbolic derivative of every rule in the table agrees with its dual numbers: nothing here
// names a function, a new rule is checked by being in the table.

#include "../laws/points_inside.hpp"

#include <leibniz/expression.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <boost/hana/for_each.hpp>
#include <boost/hana/tuple.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <utility>

namespace {

using namespace leibniz;

constexpr auto x0 = variable<"x0">;
constexpr auto x1 = variable<"x1">;
constexpr auto x2 = variable<"x2">;

/// One of the points inside all domains of a rule: each argument at its own number.
template <class Rule>
constexpr std::array<double, 3> point_inside(std::size_t number) {
    std::array<double, 3> p{};
    for (std::size_t i = 0; i < Rule::arity; ++i)
        p[i] = points_inside<double>(Rule::domains[i], static_cast<int>(i))[(number + i) % 3];
    return p;
}

/// rule(x₀, x₁, …) of as many variables as it takes.
template <class Rule>
constexpr auto formula_of() {
    if constexpr (Rule::arity == 1) {
        return apply<Rule>(x0);
    } else if constexpr (Rule::arity == 2) {
        return apply<Rule>(x0, x1);
    } else {
        return apply<Rule>(x0, x1, x2);
    }
}

/// The same of dual numbers, seeded one in each argument: the tangents are all slopes.
template <class Rule>
constexpr auto of_duals(std::array<double, 3> const& p) {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
        auto const seeded = [&](std::size_t k) {
            dual<double, Rule::arity> d(p[k]);
            d.tangent[k] = 1;
            return d;
        };
        return apply<Rule>(seeded(K)...);
    }(std::make_index_sequence<Rule::arity>{});
}

/// The largest distance of the gradient from the tangents, in units in the last place, over all
/// points and arguments.
template <class Rule>
constexpr double worst() {
    constexpr auto all = gradient(formula_of<Rule>(), x0, x1, x2);
    double largest = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        auto const p = point_inside<Rule>(i);
        auto const symbolic = all(x0 = p[0], x1 = p[1], x2 = p[2]);
        auto const numeric = of_duals<Rule>(p);
        for (std::size_t k = 0; k < 3; ++k) {
            double const slope = k < Rule::arity ? numeric.tangent[k] : 0;
            double const distance = ulp_distance(symbolic[k], slope);
            largest = distance > largest ? distance : largest;
        }
    }
    return largest;
}

/// The neighbouring number at most. (cos x − sinc x)/x cancels near 0, where numbers have a series:
/// a few of them there.
template <class Rule>
constexpr double bound = std::same_as<Rule, rules::sinc> ? 4 : 1;

[[maybe_unused]] constexpr void check_all_rules() {
    boost::hana::for_each(rules::all,
                          []<class Rule>(Rule) { static_assert(worst<Rule>() <= bound<Rule>); });
}

}  // namespace
