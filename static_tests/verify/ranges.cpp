// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/learning.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ranges.hpp>

#include <array>
#include <concepts>
#include <limits>
#include <type_traits>

namespace {

using namespace leibniz;

constexpr interval<double> unit{-1.0, 1.0};

// Proved: some at once, some after cuts.
static_assert(positive_on([](auto x) { return 2 + sin(x); }, interval{-100.0, 100.0}));
static_assert(positive_on([](auto x) { return exp(x) - x; }, interval{-5.0, 5.0}));
static_assert(positive_on([](auto x) { return x * x - x + 0.3; }, interval{-5.0, 5.0}));
static_assert(positive_on([](auto x, auto y) { return x * x + y * y - x * y + 0.1; }, unit, unit));
static_assert(negative_on([](auto x) { return x - exp(x); }, interval{-5.0, 5.0}));
static_assert(increasing_on([](auto x) { return x + sin(x) / 2; }, interval{-10.0, 10.0}));
static_assert(increasing_on([](auto x) { return x * exp(-x); }, interval{-1.0, 0.99}));
static_assert(decreasing_on([](auto x) { return x * exp(-x); }, interval{1.01, 3.0}));
static_assert(convex_on([](auto x, auto y) { return exp(x) + x * x + y * y; }, unit, unit));
static_assert(concave_on([](auto x) { return sin(x); }, interval{0.1, 3.0}));

// A derivative that touches 0 at some points, exactly.
static_assert(increasing_on([](auto x) { return x * x * x; }, unit));
static_assert(increasing_on([](auto x) { return pow(x, 5); }, unit));
static_assert(increasing_on([](auto x) { return x + sin(x); }, interval{-4.0, 4.0}));
static_assert(decreasing_on([](auto x) { return cos(x); }, interval{0.0, 3.0}));
static_assert(increasing_on([](auto x) { return x * x; }, interval{0.0, 1.0}));
// On whole stretches it does not increase.
static_assert(increasing_on([](auto x) { return max(x, 0); }, unit).refuted());
static_assert(increasing_on([](auto x) { return 0 * x; }, unit).refuted());

// A Hessian that is singular, exactly.
static_assert(convex_on([](auto x, auto y) { return square(x + y); }, unit, unit));
static_assert(convex_on([](auto x, auto) { return x * x; }, unit, unit));
static_assert(convex_on([](auto x) { return 3 * x - 1; }, unit));

// What machine learning says of its functions.
constexpr auto logistic = [](auto x) { return 1 / (1 + exp(-x)); };
static_assert(increasing_on([](auto x) { return sigmoid(x); }, interval{-20.0, 20.0}));
static_assert(positive_on([](auto x) { return 0.2501 - derivative(logistic, x); },
                          interval{-2.0, 2.0}));
static_assert(convex_on([](auto x) { return softplus(x); }, interval{-2.0, 2.0}));
static_assert(convex_on([](auto x, auto y) { return log(1 + exp(x) + exp(y)); },
                        interval{-0.125, 0.125}, interval{-0.125, 0.125}));

// Refuted, and where: there the opposite holds.
constexpr auto parabola = [](auto x) { return x * x - x + 0.2; };
constexpr auto not_positive = positive_on(parabola, interval{-5.0, 5.0});
static_assert(not_positive.refuted() && !not_positive);
static_assert(parabola(not_positive.where()).upper <= 0);
constexpr auto not_increasing = increasing_on(parabola, interval{0.0, 5.0});
static_assert(not_increasing.refuted());
static_assert(not_increasing.where().upper <= 0.5);
constexpr auto rosenbrock = [](auto x, auto y) { return square(1 - x) + 100 * square(y - x * x); };
constexpr auto not_convex = convex_on(rosenbrock, unit, unit);
static_assert(not_convex.refuted());
static_assert(hessian(rosenbrock, not_convex.where()[0], not_convex.where()[1])(0, 0).upper < 0 ||
              determinant(hessian(rosenbrock, midpoint(not_convex.where()[0]),
                                  midpoint(not_convex.where()[1]))) < 0);
static_assert(convex_on([](auto x, auto y) { return x * y; }, unit, unit).refuted());
static_assert(convex_on([](auto x) { return x * x * x; }, unit).refuted());
static_assert(concave_on([](auto x) { return exp(x); }, unit).refuted());
// It is positive but for a dip as wide as 0.02.
static_assert(positive_on([](auto x) { return square(x - 0.3) - 0.0001; }, unit).refuted());

// Undecided, which is neither: a minimum that is 0, and values that are not there.
static_assert(
    positive_on<32>([](auto x) { return x * x - 2 * x + 1; }, interval{0.0, 3.0}).undecided());
static_assert(positive_on<32>([](auto x) { return 2 + sqrt(x); }, unit).undecided());
static_assert(increasing_on<32>([](auto x) { return log(x); }, interval{-2.0, -1.0}).undecided());
static_assert(increasing_on<32>([](auto x) { return sqrt(x); }, interval{0.0, 1.0}).undecided());
constexpr auto stuck = positive_on<32>([](auto x) { return abs(x); }, interval{-1.0, 3.0});
static_assert(stuck.undecided() && contains(stuck.where(), 0) && stuck.where().upper < 1e-3);

// A slope does not see a pole, a jump or a kink; the statement does.
static_assert(!increasing_on<32>([](auto x) { return -1 / x; }, unit));
static_assert(!increasing_on<32>([](auto x) { return atan(-1 / x); }, unit));
static_assert(!increasing_on<32>([](auto x) { return x - floor(x); }, unit));
static_assert(!positive_on<32>([](auto x) { return 1.5 - 2 * floor(x); }, unit + interval{0.75}));
static_assert(!increasing_on<32>([](auto x) { return x - 2 * sign(x); }, unit));
static_assert(!increasing_on<32>([](auto x) { return fmod(x, 0.75); }, unit));
static_assert(!increasing_on<32>([](auto x) { return select(x < 0, x, x - 1); }, unit));
static_assert(!convex_on<32>([](auto x) { return -abs(x); }, unit));
static_assert(!convex_on<32>([](auto x) { return min(x, 2 * x); }, unit));
static_assert(!convex_on<32>([](auto x, auto y) { return -hypot(x, y); }, unit, unit));
// A kink is no obstacle to what holds on both of its sides.
static_assert(increasing_on([](auto x) { return 2 * x + abs(x); }, unit));
static_assert(positive_on([](auto x) { return 0.1 + abs(x) - x / 2; }, unit));

// Several arguments at once, as a vector, an array, or one that is a point; float; half lines.
static_assert(positive_on([](auto const& v) { return 3 + v[0] * v[1]; }, vector{unit, unit}));
static_assert(convex_on([](auto const& v) { return norm_squared(v); }, vector{unit, unit, unit}));
static_assert(positive_on([](auto const& a) { return 3 + a[0] * a[1]; }, std::array{unit, unit}));
static_assert(positive_on([](auto x, auto y) { return x - y; }, interval{1.0, 2.0}, interval{0.5}));
static_assert(positive_on([](auto x) { return 2 + sin(x); }, interval{-1.0F, 1.0F}));
static_assert(positive_on([](auto x) { return exp(-x) + 1; },
                          interval{0.0, std::numeric_limits<double>::infinity()}));
static_assert(
    std::same_as<std::remove_cvref_t<decltype(positive_on(logistic, interval{0.0F}).where())>,
                 interval<float>>);
// A number that is no interval, as the result.
static_assert(positive_on([](auto) { return 1.0; }, unit));
static_assert(increasing_on([](auto) { return 1.0; }, unit).refuted());
static_assert(convex_on([](auto) { return 1.0; }, unit));
static_assert(convex_on([](auto, auto) { return 1.0; }, unit, unit));
// The increase of a function of several variables in one of them.
static_assert(positive_on(partial<0>([](auto x, auto y) { return exp(x) * (2 + y); }), unit, unit));

// Enclosures: the range itself, or little more.
constexpr auto range = enclosure([](auto x) { return x * x - x; }, interval{-1.0, 2.0});
static_assert(encloses(range, interval{-0.25, 2.0}));
static_assert(encloses(interval{-0.2501, 2.0001}, range));
constexpr auto product =
    enclosure([](auto x, auto y) { return x * y - x; }, unit, interval{0.0, 3.0});
static_assert(encloses(product, interval{-2.0, 2.0}));
static_assert(encloses(interval{-2.01, 2.01}, product));
static_assert(coincide(enclosure([](auto x) { return 2 * x; }, unit), interval{-2.0, 2.0}));
static_assert(is_undefined(enclosure<16>([](auto x) { return sqrt(x); }, unit)));
static_assert(coincide(enclosure<16>([](auto x) { return floor(x); }, unit), interval{-1.0, 1.0}));

}  // namespace
