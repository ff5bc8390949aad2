// SPDX-License-Identifier: BSL-1.0
#include "row.hpp"

namespace {

using namespace leibniz;
using namespace leibniz::primer;

constexpr auto cube = [](auto x) { return x * x * x; };

// A row that compares nothing does not hold.
static_assert(!row{"empty", "nothing is equal to nothing"}.holds());

// A wrong statement does not hold, and the first point that shows it is the sample.
constexpr row wrong = [] {
    row r{"wrong", "(x³)′ = 3x"};
    for (double const x : {0.0, 1.0, 2.0, 3.0}) r.compare(at(x), derivative(cube, x), 3 * x);
    return r;
}();
static_assert(!wrong.holds());
static_assert(wrong.points == 4);
static_assert(wrong.where.argument[0].entry[0].value == 2.0);
static_assert(wrong.value.entry[0].value == 12.0);
static_assert(wrong.stated.entry[0].value == 6.0);

// A statement that is a little off holds within its bound only.
constexpr row compared_with_bound(double bound) {
    row r{"near", "(x³)′ = 3x²", bound};
    r.compare(at(1.0), derivative(cube, 1.0), 3.0 + 4.440892098500626e-16);
    return r;
}
static_assert(compared_with_bound(1).holds());
static_assert(!compared_with_bound(0).holds());

// The sample of a row that holds is one with something to see.
constexpr row telling = [] {
    row r{"telling", "∇ x² = 2x"};
    auto const square = [](auto const& x) { return dot(x, x); };
    r.compare(at(vector{0.0}), gradient(square, vector{0.0}), vector{0.0});
    r.compare(at(vector{5.0}), gradient(square, vector{5.0}), vector{10.0});
    r.compare(at(vector{1.0, 2.0}), gradient(square, vector{1.0, 2.0}), vector{2.0, 4.0});
    return r;
}();
static_assert(telling.holds());
static_assert(telling.value.rows == 2);

// So is one with several arguments, where the result is a scalar.
constexpr row of_scalars = [] {
    row r{"of scalars", "xᵀx = Σxᵢ²"};
    r.compare(at(vector{3.0}), dot(vector{3.0}, vector{3.0}), 9.0);
    r.compare(at(vector{3.0, 4.0}), dot(vector{3.0, 4.0}, vector{3.0, 4.0}), 25.0);
    return r;
}();
static_assert(of_scalars.where.argument[0].rows == 2);

// Rational numbers agree or they do not, whatever the bound; they are shown as fractions.
constexpr row compared_with(rational stated) {
    row r{"exact", "(x³)′ = 3x²", 1000};
    r.compare(at(rational{2, 3}), derivative(cube, rational{2, 3}), stated);
    return r;
}
static_assert(compared_with(rational{4, 3}).holds());
static_assert(!compared_with(rational{4000001, 3000000}).holds());
static_assert(compared_with(rational{4, 3}).rational_points == 1);
static_assert(compared_with(rational{4, 3}).value.entry[0].numerator == 4);
static_assert(compared_with(rational{4, 3}).value.entry[0].denominator == 3);
static_assert(wrong.rational_points == 0);

// A statement holds where it is true.
constexpr row required(bool statement) {
    row r{"required", "det ≠ 0"};
    r.require(at(1.0), statement);
    return r;
}
static_assert(required(true).holds());
static_assert(!required(false).holds());

}  // namespace
