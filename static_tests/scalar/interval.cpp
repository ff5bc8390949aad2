// SPDX-License-Identifier: BSL-1.0

#include "../laws/points_inside.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/for_each.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numbers>
#include <type_traits>
#include <utility>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr auto whole = interval<double>::whole();
constexpr auto undefined = interval<double>::undefined();

// A scalar, a literal, a template argument.
static_assert(scalar<interval<double>>);
static_assert(std::is_trivially_copyable_v<interval<double>>);
static_assert(sizeof(interval<float>) == 2 * sizeof(float));
template <interval<double> X>
struct labelled {};
static_assert(std::same_as<labelled<interval{0, 2}>, labelled<interval{0.0, 2.0}>>);

// Its type is that of its ends; integers are taken for doubles.
static_assert(std::same_as<decltype(interval{-10.0, 10.0}), interval<double>>);
static_assert(std::same_as<decltype(interval{-10, 10}), interval<double>>);
static_assert(std::same_as<decltype(interval{0.5F, 1.0F}), interval<float>>);
static_assert(std::same_as<decltype(interval{1}), interval<double>>);
static_assert(std::same_as<common_scalar<interval<float>, double>, interval<float>>);
static_assert(coincide(interval<double>(), interval{0, 0}));

// A number that T cannot hold is between the two beside it.
constexpr std::int64_t odd = (std::int64_t{1} << 53) + 1;
static_assert(is_point(interval{odd - 1}));
static_assert(coincide(interval{odd}, interval{odd - 1, odd + 1}));
static_assert(coincide(interval{-odd}, interval{-odd - 1, -odd + 1}));
static_assert(interval<float>(0.1).lower < 0.1);
static_assert(0.1 < interval<float>(0.1).upper);
static_assert(width(interval<float>(0.1)) == 0x1p-27F);
static_assert(is_point(interval<float>(0.5)));
static_assert(interval<float>(1e300).lower == std::numeric_limits<float>::max());
static_assert(interval<float>(1e300).upper == infinity);
static_assert(interval<float>(-1e300).upper == std::numeric_limits<float>::lowest());
static_assert(encloses(interval<float>(interval{0.1, 0.3}), interval<float>(0.2)));

static_assert(std::same_as<decltype(interval{1.0F} + interval{1.0}), interval<double>>);

// Statements about sets.
static_assert(contains(interval{1, 2}, 1));
static_assert(contains(interval{1, 2}, 1.5F));
static_assert(!contains(interval{1, 2}, 2.5));
static_assert(!contains(interval{0, odd - 1}, odd));
static_assert(!contains(whole, infinity));
static_assert(!contains(undefined, 0));
static_assert(encloses(interval{0, 3}, interval{1, 2}));
static_assert(!encloses(interval{0, 3}, interval{1, 4}));
static_assert(!encloses(whole, undefined));
static_assert(coincide(intersection(interval{0, 3}, interval{2, 5}), interval{2, 3}));
static_assert(is_undefined(intersection(interval{0, 1}, interval{2, 3})));
static_assert(coincide(hull(interval{0, 1}, interval{2, 3}), interval{0, 3}));
static_assert(width(interval{-1, 3}) == 4);
static_assert(midpoint(interval{-1, 3}) == 1);
static_assert(midpoint(whole) == 0);
static_assert(midpoint(interval{1.0, infinity}) == std::numeric_limits<double>::max());
static_assert(magnitude(interval{-3, 1}) == 3);
static_assert(mignitude(interval{-3, 1}) == 0);
static_assert(mignitude(interval{-3, -1}) == 1);
static_assert(is_bounded(interval{-3, 1}));
static_assert(!is_bounded(whole));

// Integers and dyadic numbers stay points.
static_assert(coincide(interval{3} + interval{4}, interval{7}));
static_assert(coincide(interval{3} * interval{4} - 1, interval{11}));
static_assert(coincide(interval{3} / interval{8}, interval{0.375}));
static_assert(coincide(interval{1, 2} * interval{-3, 5}, interval{-6, 10}));
static_assert(coincide(interval{-2, 1} * interval{-3, 5}, interval{-10, 6}));
static_assert(coincide(interval{-2, -1} * interval{-3, -2}, interval{2, 6}));
static_assert(coincide(sqrt(interval{4, 9}), interval{2, 3}));
static_assert(coincide(pow(interval{-2, 3}, 3), interval{-8, 27}));
static_assert(coincide(pow(interval{2}, 10), interval{1024}));
static_assert(coincide(pow(interval{2}, -2), interval{0.25}));
static_assert(coincide(cbrt(interval{-8, 27}), interval{-2, 3}));
static_assert(coincide(exp2(interval{-1, 10}), interval{0.5, 1024.0}));
static_assert(coincide(log2(interval{0.5, 1024.0}), interval{-1, 10}));
static_assert(coincide(exp(interval{0}), interval{1}));
static_assert(coincide(log(interval{1}), interval{0}));
static_assert(coincide(tgamma(interval{5, 6}), interval{24, 120}));
static_assert(coincide(sinpi(interval{0.0, 1.5}), interval{-1, 1}));
static_assert(coincide(cospi(interval{0.5, 1.0}), interval{-1, 0}));

// Others have the true value between neighbours.
static_assert(width(interval{1} / 3) == 0x1p-54);
static_assert(width(sqrt(interval{2})) == 0x1p-52);
static_assert(width(exp(interval{1})) == 0x1p-50);
static_assert(coincide(interval{1.0} + 0x1p-60, interval{1.0, 1.0 + 0x1p-52}));
static_assert(coincide(interval{1.0} - 0x1p-60, interval{1.0 - 0x1p-53, 1.0}));
static_assert(coincide(interval{0x1p-600} * 0x1p-600, interval{0.0, 0x1p-1074}));
static_assert(coincide(interval{1e200} * 1e200,
                       interval{std::numeric_limits<double>::max(), infinity}));
static_assert(width(std::numbers::pi_v<interval<double>>) == 0x1p-51);
static_assert(contains(std::numbers::pi_v<interval<double>>, std::numbers::pi_v<long double>));

// A square is not negative, whatever the product is.
static_assert(coincide(square(interval{-1, 2}), interval{0, 4}));
static_assert(coincide(pow(interval{-1, 2}, 2), interval{0, 4}));
static_assert(coincide(interval{-1, 2} * interval{-1, 2}, interval{-2, 4}));

// Infinite ends are open.
static_assert(coincide(interval{0} * whole, interval{0}));
static_assert(coincide(interval{1.0, infinity} + interval{-infinity, 1.0}, whole));
static_assert(coincide(1 / interval{1.0, infinity}, interval{0, 1}));
static_assert(coincide(exp(interval{-infinity, 0.0}), interval{0, 1}));

// Poles inside give what surrounds them.
static_assert(coincide(1 / interval{0, 2}, interval{0.5, infinity}));
static_assert(coincide(1 / interval{-2, 0}, interval{-infinity, -0.5}));
static_assert(coincide(1 / interval{-1, 1}, whole));
static_assert(coincide(tan(interval{1, 2}), whole));
static_assert(coincide(pow(interval{-1, 2}, -1), whole));
static_assert(coincide(pow(interval{-1, 2}, -2), interval{0.25, infinity}));
static_assert(coincide(tgamma(interval{-0.5, 0.5}), whole));

// Beyond a domain there is nothing. A closed end belongs to it.
static_assert(is_undefined(sqrt(interval{-1, 1})));
static_assert(is_undefined(log(interval{-1, 1})));
static_assert(is_undefined(pow(interval{-1, 1}, 0.5)));
static_assert(is_undefined(asin(interval{0.0, 1.5})));
static_assert(is_undefined(acosh(interval{0, 2})));
static_assert(is_undefined(interval{1} / 0));
static_assert(is_undefined(fmod(interval{1}, 0)));
static_assert(is_undefined(clamp(interval{1}, 3, 2)));
static_assert(coincide(sqrt(interval{0, 1}), interval{0, 1}));
static_assert(coincide(log(interval{0, 1}), interval{-infinity, 0.0}));
static_assert(coincide(atanh(interval{0, 1}), interval{0.0, infinity}));
static_assert(is_undefined(undefined + 1));
static_assert(is_undefined(0 * undefined));
static_assert(is_undefined(1 / undefined));
static_assert(is_undefined(sin(undefined)));
static_assert(is_undefined(max(interval{1}, undefined)));
static_assert(is_undefined(fmax(interval{1}, undefined)));
static_assert(is_undefined(hypot(undefined, interval{1})));
static_assert(is_undefined(select(undefined < 1, 1, 2)));

// Extrema inside.
static_assert(sin(interval{1, 2}).upper == 1);
static_assert(sin(interval{1, 2}).lower < 0.8414709848078966);
static_assert(sin(interval{4, 5}).lower == -1);
static_assert(cos(interval{-1, 1}).upper == 1);
static_assert(cos(interval{3, 4}).lower == -1);
static_assert(coincide(sin(interval{0, 7}), interval{-1, 1}));
static_assert(coincide(cos(interval{1e22, 2e22}), interval{-1, 1}));
static_assert(width(cos(interval{1e22})) < 1e-15);
static_assert(sinc(interval{-1, 5}).upper == 1);
static_assert(cosh(interval{-1, 2}).lower == 1);
static_assert(tgamma(interval{1, 2}).upper == 1);
static_assert(contains(tgamma(interval{1, 2}), 0.8856031944108887));
static_assert(trigamma(interval{-0.75, -0.25}).upper > 18);

// The angle of a rectangle: beyond the cut it is any.
static_assert(contains(atan2(interval{1, 2}, interval{-1, 1}), 1.5));
static_assert(coincide(atan2(interval{-1, 1}, interval{-2, -1}),
                       interval{-std::numbers::pi_v<interval<double>>.upper,
                                std::numbers::pi_v<interval<double>>.upper}));
static_assert(coincide(atan2(interval{0}, interval{1, 2}), interval{0}));

// Steps and choices.
static_assert(coincide(floor(interval{-0.5, 1.5}), interval{-1, 1}));
static_assert(coincide(round(interval{-0.5, 1.5}), interval{-1, 2}));
static_assert(coincide(abs(interval{-3, 1}), interval{0, 3}));
static_assert(coincide(sign(interval{-3, 1}), interval{-1, 1}));
static_assert(coincide(copysign(interval{1, 2}, interval{-1, 1}), interval{-2, 2}));
static_assert(coincide(max(interval{-3, 1}, 0), interval{0, 1}));
static_assert(coincide(clamp(interval{-3, 5}, 0, 2), interval{0, 2}));
static_assert(coincide(fmod(interval{5.0, 5.5}, 2), interval{1.0, 1.5}));
static_assert(coincide(fmod(interval{5, 7}, 2), interval{0, 2}));
static_assert(coincide(lerp(interval{1, 2}, interval{5}, interval{0, 1}), interval{1, 5}));

// A comparison is what it is for all members, or not decided.
static_assert(interval{1, 2} < interval{3, 4});
static_assert(interval{1, 2} <= 2);
static_assert(2 >= interval{1, 2});
static_assert(!(interval{1, 2} > 2));
static_assert(interval{1, 2} != 3);
static_assert(interval{2} == 2);
static_assert(!(interval{1, 2} < 2).is_decided());
static_assert(!(interval{1, 2} == interval{1, 2}).is_decided());
static_assert(!(undefined < 1).may_hold());
static_assert(!(undefined < 1).may_fail());
static_assert(certainly(interval{1, 2} < 3));
static_assert(!certainly(interval{1, 2} < 2));
static_assert(possibly(interval{1, 2} < 2));
static_assert(!possibly(interval{1, 2} < 1));
constexpr auto perhaps = interval{1, 2} < interval{1, 2};
static_assert(!(perhaps || false).is_decided());
static_assert(perhaps || true);
static_assert(!(perhaps && interval{2} < 1));
static_assert(!(!perhaps).is_decided());

// An undecided condition chooses the hull, with its tangents.
constexpr auto ramp = [](auto x) { return select(x < 0, 0 * x, x * x); };
static_assert(coincide(ramp(interval{1, 2}), interval{1, 4}));
static_assert(coincide(ramp(interval{-2, -1}), interval{0}));
static_assert(encloses(ramp(interval{-1, 2}), interval{0, 4}));
static_assert(coincide(derivative(ramp, interval{1, 2}), interval{2, 4}));
static_assert(encloses(derivative(ramp, interval{-1, 2}), interval{0, 4}));
static_assert(coincide(select(perhaps, 1.0, 2.0), interval{1, 2}));

// At a kink the slopes of both sides, in a decided case the slope itself.
constexpr auto size = [](auto x) { return abs(x); };
static_assert(coincide(derivative(size, interval{-1, 1}), interval{-1, 1}));
static_assert(coincide(derivative(size, interval{1, 2}), interval{1}));
static_assert(coincide(derivative(size, interval{0}), interval{0}));
static_assert(coincide(partial<0>([](auto x, auto y) { return hypot(x, y); }, interval{-1, 1},
                                  interval{-1, 1}),
                       interval{-1, 1}));
static_assert(coincide(derivative([](auto x) { return fmin(x, 1); }, interval{-1, 0}),
                       interval{1}));

// Derivative enclosures, by every operator.
constexpr auto f = [](auto x) { return x * x * x - 3 * x; };
static_assert(coincide(derivative([](auto x) { return square(x) / 2; }, interval{-1, 2}),
                       interval{-1, 2}));
static_assert(coincide(derivative<2>(f, interval{1, 2}), interval{6, 12}));
static_assert(coincide(taylor_expansion<3>(f, interval{1, 2})[3], interval{1}));
constexpr auto g = [](auto const& v) { return sin(v[0]) * exp(v[1]) + pow(v[0], 3); };
constexpr vector<interval<double>, 2> box{interval{0.0, 0.5}, interval{-1, 1}};
constexpr vector<double, 2> member{0.25, 0.75};
static_assert(contains(g(box), g(member)));
static_assert(contains(gradient(g, box)[0], gradient(g, member)[0]));
static_assert(contains(gradient(g, box)[1], gradient(g, member)[1]));
static_assert(contains(hessian(g, box)(0, 0), hessian(g, member)(0, 0)));
static_assert(contains(hessian(g, box)(0, 1), hessian(g, member)(0, 1)));
constexpr auto waves = [](auto x) { return sinc(x); };
static_assert(contains(derivative<2>(waves, interval{-0.25, 0.25}), -1.0 / 3));
static_assert(contains(derivative<3>(waves, interval{2.5, 3.5}), derivative<3>(waves, 3.0)));

// Every rule: at three points inside its domains, and in boxes around them, its values and slopes.
template <class Rule, std::size_t I>
constexpr double inside(int number) {
    return points_inside<double>(Rule::domains[I],
                                 static_cast<int>(I))[static_cast<std::size_t>(number)];
}

constexpr interval<double> around(double x) { return {x - 0x1p-6, x + 0x1p-6}; }

/// The value of a rule at the centre, in the box and at the point.
template <class Rule, std::size_t... I>
constexpr bool holds_value(int number) {
    double const value = apply<Rule>(inside<Rule, I>(number)...);
    return contains(apply<Rule>(around(inside<Rule, I>(number))...), value) &&
           contains(apply<Rule>(interval(inside<Rule, I>(number))...), value);
}

/// Its slope in argument J there. As a number it is rounded, and may be some units beside a point.
template <class Rule, std::size_t J, std::size_t... I>
constexpr bool holds_slope(int number) {
    auto const section = [number](auto const& x) {
        auto const argument = [&]<std::size_t K>(operand_index<K>) {
            if constexpr (K == J) {
                return x;
            } else {
                return static_cast<typename innermost<std::remove_cvref_t<decltype(x)>>::type>(
                    inside<Rule, K>(number));
            }
        };
        return apply<Rule>(argument(operand_index<I>{})...);
    };
    double const x = inside<Rule, J>(number);
    double const slope = derivative(section, x);
    double const tolerance = 0x1p-48 * (slope < 0 ? -slope : slope);
    return contains(derivative(section, around(x)), slope) &&
           !is_undefined(intersection(derivative(section, interval(x)),
                                      interval(slope - tolerance, slope + tolerance)));
}

template <class Rule, std::size_t... I>
constexpr void check_rule(std::index_sequence<I...>) {
    static_assert(holds_value<Rule, I...>(0));
    static_assert(holds_value<Rule, I...>(1));
    static_assert(holds_value<Rule, I...>(2));
    static_assert((holds_slope<Rule, I, I...>(0) && ...));
    static_assert((holds_slope<Rule, I, I...>(1) && ...));
    static_assert((holds_slope<Rule, I, I...>(2) && ...));
}

[[maybe_unused]] constexpr void check_all_rules() {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        check_rule<Rule>(std::make_index_sequence<Rule::arity>{});
    });
}

}  // namespace
