// SPDX-License-Identifier: BSL-1.0

// The slopes of doubles against those of long doubles, over the whole domain of each rule.

#include "catch.hpp"

#include <leibniz/rules/all.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <boost/hana/for_each.hpp>

#include <cmath>
#include <concepts>
#include <limits>
#include <typeinfo>

namespace {

using namespace leibniz;

/// Calls with numbers of every size inside a domain, from both of its ends.
void for_numbers_inside(rules::domain d, auto const& f) {
    auto const if_inside = [&](double x) {
        if (d.low < x && x < d.high) f(x);
    };
    for (int e = -1070; e < 1024; ++e) {
        for (double const significand : {1.0, 1.1, 1.3, 1.9}) {
            double const x = std::ldexp(significand, e);
            if_inside(x);
            if_inside(-x);
            if (std::isfinite(d.low)) if_inside(d.low + x);
            if (std::isfinite(d.high)) if_inside(d.high - x);
        }
    }
}

/// The distance of a slope from that of long doubles, rounded: in ulp, of 1/x where it is the slope
/// of sinc, a difference of such terms.
template <class Rule>
double error_of_slope(double x) {
    double const slope = static_cast<double>(rules::slope_of<0>(Rule{}, Rule::value(x), x));
    long double const wide = x;
    double const right = static_cast<double>(rules::slope_of<0>(Rule{}, Rule::value(wide), wide));
    return std::same_as<Rule, rules::sinc> && std::fabs(x) >= 2
               ? std::fabs(slope - right) * std::fabs(x) * 0x1p53
               : ulp_distance(slope, right);
}

}  // namespace

TEST_CASE("a slope is right to a few ulp wherever its function is") {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        if constexpr (Rule::arity == 1) {
            double largest = 0;
            double worst_place = 0;
            for_numbers_inside(Rule::domains[0], [&](double x) {
                double const e = std::isfinite(Rule::value(x)) ? error_of_slope<Rule>(x) : 0;
                if (!(e <= largest)) {
                    largest = e;
                    worst_place = x;
                }
            });
            INFO(typeid(Rule).name() << " at " << worst_place);
            // A slope is up to three operations, each of half an ulp, upon functions of glibc that
            // err by up to two; 5 ulp were measured, of cbrt, which squares an error of glibc's.
            CHECK(largest <= 8);
        }
    });
}

TEST_CASE("the slope at NaN is NaN, where it is no step") {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        if constexpr (Rule::arity == 1 && !Rule::rational) {
            double const volatile nan = std::numeric_limits<double>::quiet_NaN();
            double const x = nan;
            CAPTURE(typeid(Rule).name());
            CHECK(std::isnan(static_cast<double>(rules::slope_of<0>(Rule{}, Rule::value(x), x))));
        }
    });
}
