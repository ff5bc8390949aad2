// SPDX-License-Identifier: BSL-1.0

// Every rule in the table keeps its laws: nothing here names a function, a new rule is checked by
// being in the table.

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/calculus/partial.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar/functions.hpp>

#include <boost/hana/for_each.hpp>

#include <array>
#include <cstddef>
#include <limits>

namespace {

using namespace leibniz;

/// Three points inside a domain, none of them a kink of any function here; those of other arguments
/// differ.
constexpr std::array<long double, 3> points_inside(rules::domain d, int argument) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    long double const shift = argument * 0.09375L;
    if (d.low > -infinity && d.high < infinity) {
        long double const width = static_cast<long double>(d.high) - d.low;
        return {d.low + width * (0.1875L + shift), d.low + width * (0.4375L + shift),
                d.low + width * (0.78125L + shift)};
    }
    if (d.low > -infinity)
        return {d.low + 0.28125L + shift, d.low + 1.15625L + shift, d.low + 3.40625L + shift};
    return {-2.28125L + shift, 0.40625L + shift, 1.84375L + shift};
}

/// |a − b|, relative to b where b is large.
constexpr long double error(long double a, long double b) {
    long double const difference = a < b ? b - a : a - b;
    long double const size = b < 0 ? -b : b;
    return size > 1 ? difference / size : difference;
}

/// (f(x + h) − f(x − h))/2h, whose error is of second order in h.
template <class F>
constexpr long double central_difference(F const& f, long double x) {
    constexpr long double h = 1.0L / (1 << 20);
    return (f(x + h) - f(x - h)) / (2 * h);
}

/// With h = 2⁻²⁰ a central difference errs by h²·f‴/6, where |f‴| stays below a thousand at these
/// points, and by the rounding of f over h: about 10⁻¹⁰ and 10⁻¹³.
constexpr long double tolerance = 1e-9L;

/// The function of a rule, for any scalars.
template <class Rule>
struct function_of {
    constexpr auto operator()(auto const&... xs) const { return apply<Rule>(xs...); }
};

/// The largest error over the points of a function of one argument against its central difference.
template <class F, class D>
constexpr long double worst(F const& f, D const& slope, std::array<long double, 3> const& points) {
    long double largest = 0;
    for (long double const x : points) {
        long double const e = error(slope(x), central_difference(f, x));
        largest = e > largest ? e : largest;
    }
    return largest;
}

template <class Rule>
constexpr void check_rule_of_one_argument() {
    constexpr auto points = points_inside(Rule::domains[0], 0);
    constexpr function_of<Rule> f;
    constexpr auto slope = [](long double x) {
        return static_cast<long double>(Rule::slope(x, Rule::value(x)));
    };
    constexpr auto second = [](long double x) { return derivative<2>(function_of<Rule>{}, x); };

    // The slope is the limit of the difference quotient.
    static_assert(worst(f, slope, points) <= tolerance);
    // A dual number carries exactly this slope.
    static_assert(derivative(f, points[0]) == slope(points[0]));
    static_assert(derivative(f, points[2]) == slope(points[2]));
    // The rule differentiates once more when it is called with dual numbers.
    static_assert(worst(slope, second, points) <= tolerance);
    // The chain rule: the tangent is multiplied by the slope.
    static_assert(
        error(derivative([](auto const& x) { return function_of<Rule>{}(3 * x); }, points[1] / 3),
              3 * slope(points[1])) <= 1e-15L);
}

/// In argument I, the other one held at each of its points in turn.
template <class Rule, std::size_t I>
constexpr long double worst_of_two_arguments(bool once_more) {
    constexpr auto points = points_inside(Rule::domains[I], I);
    long double largest = 0;
    for (long double const other : points_inside(Rule::domains[1 - I], 1 - I)) {
        auto const f = [other](auto const& x) {
            if constexpr (I == 0) {
                return apply<Rule>(x, other);
            } else {
                return apply<Rule>(other, x);
            }
        };
        auto const slope = [f](long double x) { return derivative(f, x); };
        auto const second = [f](long double x) { return derivative<2>(f, x); };
        long double const e = once_more ? worst(slope, second, points) : worst(f, slope, points);
        largest = e > largest ? e : largest;
    }
    return largest;
}

template <class Rule>
constexpr void check_rule_of_two_arguments() {
    static_assert(worst_of_two_arguments<Rule, 0>(false) <= tolerance);
    static_assert(worst_of_two_arguments<Rule, 1>(false) <= tolerance);
    static_assert(worst_of_two_arguments<Rule, 0>(true) <= tolerance);
    static_assert(worst_of_two_arguments<Rule, 1>(true) <= tolerance);

    // Along a diagonal both slopes add up.
    constexpr long double x = points_inside(Rule::domains[0], 0)[1];
    constexpr long double y = points_inside(Rule::domains[1], 1)[1];
    constexpr function_of<Rule> f;
    static_assert(
        error(derivative([](auto const& t) { return function_of<Rule>{}(x + t, y + t); }, 0.0L),
              partial<0>(f, x, y) + partial<1>(f, x, y)) <= 1e-17L);
}

[[maybe_unused]] constexpr void check_all_rules() {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        if constexpr (Rule::arity == 1) {
            check_rule_of_one_argument<Rule>();
        } else {
            check_rule_of_two_arguments<Rule>();
        }
    });
}

}  // namespace
