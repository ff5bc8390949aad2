// SPDX-License-Identifier: BSL-1.0

// Every rule in the table keeps its laws: nothing here names a function, a new rule is checked by
// being in the table.

#include "points_inside.hpp"

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar/functions.hpp>

#include <boost/hana/for_each.hpp>

#include <array>
#include <cstddef>
#include <tuple>
#include <utility>

namespace {

using namespace leibniz;

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

/// With h = 2⁻²⁰ a central difference errs by h²·f‴/6, where |f‴| stays below a thousand, or a
/// thousand times |f′|, at these points, and by the rounding of f over h: about 10⁻¹⁰ and 10⁻¹³.
constexpr long double tolerance = 1e-9L;

/// One of the points inside all domains of a rule: three in each argument, in every combination.
template <class Rule>
using point = std::array<long double, Rule::arity>;

template <class Rule>
constexpr point<Rule> point_inside(std::size_t number) {
    point<Rule> p{};
    for (std::size_t i = 0; i < Rule::arity; ++i, number /= 3)
        p[i] = points_inside<long double>(Rule::domains[i], static_cast<int>(i))[number % 3];
    return p;
}

/// The largest error over all points.
template <class Rule>
constexpr long double worst(auto const& error_at) {
    constexpr std::size_t numbers[] = {1, 3, 9, 27};
    long double largest = 0;
    for (std::size_t i = 0; i < numbers[Rule::arity]; ++i) {
        long double const e = error_at(point_inside<Rule>(i));
        largest = e > largest ? e : largest;
    }
    return largest;
}

/// The function of a rule in argument I alone, the others held at a point.
template <class Rule, std::size_t I>
struct section {
    point<Rule> p;

    constexpr auto operator()(auto const& x) const {
        return [&]<std::size_t... J>(std::index_sequence<J...>) {
            return apply<Rule>(argument<J>(x)...);
        }(std::make_index_sequence<Rule::arity>{});
    }

private:
    template <std::size_t J>
    constexpr auto const& argument(auto const& x) const {
        if constexpr (I == J) {
            return x;
        } else {
            return p[J];
        }
    }
};

/// The slope in argument I as the rule has it.
template <class Rule, std::size_t I>
constexpr long double slope_at(point<Rule> const& p) {
    auto const slope = [](auto const&... xs) {
        return static_cast<long double>(rules::slope_of<I>(Rule{}, Rule::value(xs...), xs...));
    };
    return std::apply(slope, p);
}

template <class Rule, std::size_t I>
constexpr void check_argument() {
    // The slope is the limit of the difference quotient.
    static_assert(worst<Rule>([](point<Rule> const& p) {
                      return error(slope_at<Rule, I>(p),
                                   central_difference(section<Rule, I>{p}, p[I]));
                  }) <= tolerance);
    // A dual number carries exactly this slope.
    static_assert(worst<Rule>([](point<Rule> const& p) {
                      return error(derivative(section<Rule, I>{p}, p[I]), slope_at<Rule, I>(p));
                  }) == 0);
    // The rule differentiates once more when it is called with dual numbers.
    static_assert(
        worst<Rule>([](point<Rule> const& p) {
            auto const slope = [p](long double x) { return derivative(section<Rule, I>{p}, x); };
            return error(derivative<2>(section<Rule, I>{p}, p[I]), central_difference(slope, p[I]));
        }) <= tolerance);
}

/// The chain rule: along a line through the point, all slopes count, times how fast their arguments
/// go.
template <class Rule, std::size_t... I>
constexpr long double error_along_a_line(point<Rule> const& p) {
    auto const on_the_line = [p](auto const& t) {
        return apply<Rule>((p[I] + (3 - 2 * static_cast<int>(I)) * t)...);
    };
    return error(derivative(on_the_line, 0.0L),
                 (((3 - 2 * static_cast<int>(I)) * slope_at<Rule, I>(p)) + ...));
}

[[maybe_unused]] constexpr void check_all_rules() {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        []<std::size_t... I>(std::index_sequence<I...>) {
            (check_argument<Rule, I>(), ...);
            static_assert(worst<Rule>(error_along_a_line<Rule, I...>) <= 1e-17L);
        }(std::make_index_sequence<Rule::arity>{});
    });
}

}  // namespace
