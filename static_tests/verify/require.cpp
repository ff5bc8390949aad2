// SPDX-License-Identifier: BSL-1.0

#include <leibniz/linear.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/rational.hpp>
#include <leibniz/verify/require.hpp>

#include <array>
#include <limits>
#include <tuple>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();

// A scalar function of a vector, its gradient and its Hessian, by hand; with a sign, a factor wrong.
constexpr auto f = [](auto const& x) { return x[0] * x[0] * x[1] + sin(x[1]); };
constexpr auto gradient_of_f = [](auto const& x) {
    return vector{2 * x[0] * x[1], x[0] * x[0] + cos(x[1])};
};
constexpr auto hessian_of_f = [](auto const& x) {
    return matrix{{2 * x[1], 2 * x[0]}, {2 * x[0], -sin(x[1])}};
};
constexpr auto without_factor = [](auto const& x) {
    return vector{2 * x[0] * x[1], x[0] + cos(x[1])};
};
constexpr auto without_half = [](auto const& x) {
    return matrix{{2 * x[1], 2 * x[0]}, {x[0], -sin(x[1])}};
};

static_assert(require_gradient(f, gradient_of_f, vector{1.0, 2.0}, vector{0.5, -1.0}));
static_assert(require_gradient(f, gradient_of_f, vector{0.1f, 2.0f}, vector{0.1L, 2.0L}));
static_assert(require_gradient(f, gradient_of_f, vector{1, 2}));
static_assert(require_hessian(f, hessian_of_f, vector{1.0, 2.0}, vector{0.1f, -1.0f}));

// A wrong one: which entry, where, and both values.
constexpr auto at_a_point = compare_gradient(f, without_factor, vector{2.0, 0.0});
static_assert(!at_a_point);
static_assert(at_a_point.entry == 1);
static_assert(at_a_point.point == std::array{2.0, 0.0});
static_assert(at_a_point.by_dual_numbers == 5);
static_assert(at_a_point.hand_written == 3);
static_assert(at_a_point.distance == ulp_distance(5.0, 3.0));
static_assert(compare_gradient(f, without_factor, vector{1.0, 0.0}));

constexpr auto in_a_matrix = compare_hessian(f, without_half, vector{3.0, 1.0});
static_assert(!in_a_matrix);
static_assert(in_a_matrix.entry == 2);
static_assert(in_a_matrix.row == 1);
static_assert(in_a_matrix.column == 0);
static_assert(in_a_matrix.by_dual_numbers == 6);
static_assert(in_a_matrix.hand_written == 3);

// The point of a function of several arguments is a tuple of them; of one argument it is the
// argument itself, be it a tuple, too.
constexpr auto polar = [](auto r, auto t) { return vector{r * cos(t), r * sin(t)}; };
constexpr auto jacobian_of_polar = [](auto r, auto t) {
    return matrix{{cos(t), -r * sin(t)}, {sin(t), r * cos(t)}};
};
constexpr auto transposed = [](auto r, auto t) { return transpose(jacobian_of_polar(r, t)); };
static_assert(require_jacobian(polar, jacobian_of_polar, std::tuple{1.0, 2.0},
                               std::tuple{2, 0.5f}));
static_assert(compare_jacobian(polar, transposed, std::tuple{1.0, 2.0}).row == 0);
static_assert(compare_jacobian(polar, transposed, std::tuple{1.0, 2.0}).column == 1);
static_assert(compare_jacobian(polar, transposed, std::tuple{1.0, 2.0}).point ==
              std::array{1.0, 2.0});

constexpr auto product = [](auto x, auto y) { return x * y; };
constexpr auto swapped = [](auto x, auto y) { return vector{y, x}; };
constexpr auto ones = [](auto, auto) { return matrix{{0, 1}, {1, 0}}; };
static_assert(require_gradient(product, swapped, std::tuple{2.0, 3.0}));
static_assert(require_hessian(product, ones, std::tuple{2.0, 3.0}));

constexpr auto product_of_a_tuple = [](auto const& x) { return std::get<0>(x) * std::get<1>(x); };
constexpr auto swapped_tuple = [](auto const& x) {
    return std::tuple(std::get<1>(x), std::get<0>(x));
};
static_assert(require_gradient(product_of_a_tuple, swapped_tuple, std::tuple{2.0, 3.0}));

// By a scalar, a matrix, a struct.
static_assert(require_gradient([](auto x) { return x * x; }, [](auto x) { return vector{2 * x}; },
                               3.0, -0.1));

constexpr auto squares = [](auto const& a) { return trace(transpose(a) * a); };
constexpr auto twice = [](auto const& a) { return 2 * a; };
constexpr auto thrice = [](auto const& a) { return 3 * a; };
static_assert(require_gradient(squares, twice, matrix{{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}}));
static_assert(compare_gradient(squares, thrice, matrix{{0.0, 0.0}, {0.0, 1.0}}).row == 1);
static_assert(compare_gradient(squares, thrice, matrix{{0.0, 0.0}, {0.0, 1.0}}).column == 1);

template <class T>
struct line {
    T slope;
    std::array<T, 2> ends;
};
constexpr auto length = []<class T>(line<T> const& l) { return l.slope * l.ends[1] - l.ends[0]; };
constexpr auto gradient_of_length = []<class T>(line<T> const& l) {
    return line<T>{l.ends[1], {T(-1), l.slope}};
};
constexpr auto without_sign = []<class T>(line<T> const& l) {
    return line<T>{l.ends[1], {T(1), l.slope}};
};
constexpr line<double> l{2, {3, 4}};
static_assert(require_gradient(length, gradient_of_length, l));
static_assert(compare_gradient(length, without_sign, l).entry == 1);
static_assert(compare_gradient(length, without_sign, l).point == std::array{2.0, 3.0, 4.0});

// Hand-written code may know one type of numbers only.
static_assert(require_gradient(
    product, [](double x, double y) { return vector{y, x}; }, std::tuple{2.0, 3.0}));

// Rational numbers are equal, or they are not.
static_assert(require_gradient(product, swapped, std::tuple{rational{1, 3}, rational{2, 7}}));
constexpr auto almost = [](auto x, auto y) { return vector{y + rational{1, 1000000}, x}; };
static_assert(compare_gradient(product, almost, std::tuple{rational{1, 3}, rational{2}}).distance ==
              infinity);

// Every entry for itself, a small one beside a large one, too; the bound is stated in the call.
constexpr double epsilon = std::numeric_limits<double>::epsilon();
template <int Ulps>
constexpr auto off_by = [](auto x, auto y) { return vector{y, x * (1 + Ulps * epsilon)}; };
static_assert(require_gradient(product, off_by<16>, std::tuple{1.0, 1e30}));
static_assert(compare_gradient(product, off_by<17>, std::tuple{1.0, 1e30}).distance == 17);
static_assert(require_gradient<17>(product, off_by<17>, std::tuple{1.0, 1e30}));
static_assert(!compare_gradient<0>(product, off_by<1>, std::tuple{1.0, 1.0}));

// Beside 0 the largest entry is the measure: a rounding error is none, a term too many is one.
constexpr auto only_of_x = [](auto x, auto) { return x * x; };
template <int N>
constexpr auto with_an_error = [](auto x, auto) { return vector{2 * x, N * epsilon}; };
static_assert(require_gradient(only_of_x, with_an_error<1>, std::tuple{1.0, 1.0}));
static_assert(compare_gradient(only_of_x, with_an_error<1000>, std::tuple{1.0, 1.0}).entry == 1);
static_assert(compare_gradient(only_of_x, with_an_error<1000>, std::tuple{1.0, 1.0}).distance ==
              1000);
static_assert(!compare_gradient(only_of_x, with_an_error<1>, std::tuple{0.0, 1.0}));

// What is no number agrees with nothing, an infinity with itself.
template <class T>
constexpr auto constants(T first, T second) {
    return [=](auto, auto) { return vector{first, second}; };
}
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
static_assert(!compare_gradient(product, constants(nan, 1.0), std::tuple{1.0, 1.0}));
static_assert(compare_gradient(product, constants(1.0, infinity), std::tuple{1.0, 1.0}).distance ==
              infinity);
static_assert(require_gradient([](auto x, auto y) { return sqrt(x) + y; }, constants(infinity, 1.0),
                               std::tuple{0.0, 1.0}));
static_assert(!compare_gradient([](auto x, auto y) { return sqrt(x) + y; },
                                constants(infinity, 2.0), std::tuple{0.0, 1.0}));

}  // namespace
