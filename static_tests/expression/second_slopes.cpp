// SPDX-License-Identifier: BSL-1.0

// The second symbolic derivative of every rule of one argument agrees with nested dual numbers.

#include "../laws/points_inside.hpp"

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/expression.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <boost/hana/for_each.hpp>
#include <boost/hana/tuple.hpp>

namespace {

using namespace leibniz;

constexpr auto x = variable<"x">;

/// The largest distance of the second derivative from that of nested dual numbers, in units in the
/// last place, over all points.
template <class Rule>
constexpr double worst() {
    constexpr auto symbolic = derivative(derivative(apply<Rule>(x), x), x);
    constexpr auto function = [](auto const& t) { return apply<Rule>(t); };
    double largest = 0;
    for (double const p : points_inside<double>(Rule::domains[0], 0)) {
        double const numeric = derivative<2>(function, p);
        double const distance = ulp_distance(symbolic(x = p), numeric);
        largest = distance > largest ? distance : largest;
    }
    return largest;
}

/// The rounding of a few operations. (cos x − sinc x)/x cancels near 0, and its derivative more so.
template <class Rule>
constexpr double bound = std::same_as<Rule, rules::sinc> ? 12 : 3;

[[maybe_unused]] constexpr void check_all_rules() {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        if constexpr (Rule::arity == 1) static_assert(worst<Rule>() <= bound<Rule>);
    });
}

}  // namespace
