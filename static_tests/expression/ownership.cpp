// SPDX-License-Identifier: BSL-1.0

// Expressions own what they are made of: in constant evaluation, where a dangling reference is an
// error, all of this is right.

#include <leibniz/expression.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>

#include <array>
#include <utility>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;

// A function may return what it made of its own expressions and numbers.
constexpr auto line(double slope, double offset) {
    auto const t = variable<"x">;
    auto const product = slope * t;
    auto const result = product + offset;
    return result;
}
static_assert(line(2, 3)(x = 5.0) == 13);
static_assert(derivative(line(2, 3), x)() == 2);
static_assert((line(2, 3) * line(4, 5))(x = 1.0) == 45);
static_assert(derivative(line(2, 3) * line(4, 5), x)(x = 1.0) == 38);

constexpr auto parabola_through(double a, double b) { return line(1, -a) * line(1, -b); }
static_assert(parabola_through(2, 3)(x = 2.0) == 0);
static_assert(parabola_through(2, 3)(x = 3.0) == 0);
static_assert(parabola_through(2, 3)(x = 5.0) == 6);

// What has gone out of scope lives on in what it became.
constexpr double after_the_scope = [] {
    auto const kept = [] {
        double number = 2.5;
        auto const inner = number * x;
        auto const middle = inner * inner + inner;
        number = 100;
        return sin(middle - middle) + middle;
    }();
    return kept(x = 2.0);
}();
static_assert(after_the_scope == 30);

// So do derivatives, gradients, Jacobians and Hessians of what was temporary, ...
constexpr auto derivative_of_a_temporary = [] { return derivative(2.5 * x * x + 3.5, x); }();
static_assert(derivative_of_a_temporary(x = 2.0) == 10);
constexpr auto gradient_of_a_temporary = [] { return gradient(2.5 * x * x * y, x, y); }();
static_assert(gradient_of_a_temporary(x = 2.0, y = 1.0) == vector{10.0, 10.0});
constexpr auto jacobian_of_temporaries = [] {
    return jacobian(hana::make_tuple(2.5 * x * y, line(3, 4) * y), x, y);
}();
static_assert(jacobian_of_temporaries(x = 2.0, y = 1.0) == matrix{{2.5, 5.0}, {3.0, 10.0}});
constexpr auto entry_of_a_temporary = [] { return hessian(1.5 * x * x * y, x, y)[0_c][1_c]; }();
static_assert(entry_of_a_temporary(x = 2.0) == 6);

// ... conditions, ...
constexpr auto choice = [] {
    double const bound = 1.5;
    auto const condition = x > bound;
    return select(condition && !(x > 2 * bound), x * 2.0, -x);
}();
static_assert(choice(x = 1.0) == -1);
static_assert(choice(x = 2.0) == 4);
static_assert(choice(x = 4.0) == -4);

// ... substitutions, and callables.
constexpr auto substituted = [] {
    auto const inner = y + 0.5;
    return (2.0 * x)(x = inner * 3.0);
}();
static_assert(substituted(y = 1.5) == 12);
constexpr auto by_position = [] { return callable(line(2, 3) * y, x, y); }();
static_assert(by_position(5.0, 2.0) == 26);

// A copy is as good, and does not change with what it was copied from.
constexpr double copies = [] {
    auto e = x * 2.0;
    auto const copy = e;
    e = x * 3.0;
    auto const moved = std::move(e);
    return copy(x = 1.0) * 10 + moved(x = 1.0);
}();
static_assert(copies == 23);

// Objects of one type with other numbers stand in an array.
constexpr std::array lines{line(1, 0), line(2, 1), line(3, 2)};
constexpr double sum_of_lines = [] {
    double sum = 0;
    for (auto const& each : lines) sum += each(x = 10.0);
    return sum;
}();
static_assert(sum_of_lines == 63);
static_assert(derivative(lines[1], x)() == 2);

// An expression that grows from itself.
constexpr auto horner(double last) { return last + zero{}; }
constexpr auto horner(double first, auto... rest) { return first + x * horner(rest...); }
constexpr auto polynomial = horner(1.0, 2.0, 3.0, 4.0);
static_assert(polynomial.places == 4);
static_assert(polynomial(x = 2.0) == 49);
static_assert(derivative(polynomial, x)(x = 2.0) == 62);

// Its parts may be used over and again: each use has the number once more.
constexpr auto used_twice = [] {
    auto const part = 2.0 * x + 1.0;
    return part * part - part / part;
}();
static_assert(used_twice(x = 1.0) == 8);
static_assert(used_twice.places == 8);
static_assert(derivative(used_twice, x)(x = 1.0) == 12);

}  // namespace
