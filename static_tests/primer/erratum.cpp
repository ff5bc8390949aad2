// SPDX-License-Identifier: BSL-1.0
#include "erratum.hpp"

namespace {

using namespace leibniz;
using namespace leibniz::primer;

constexpr auto squares = [](auto const& x) { return vector{x[0] * x[0], x[1] * x[1]}; };

/// (x², y²) → J = (2x 0; 0 2y), beside what an erratum may say instead.
template <class Printed, class Corrected>
constexpr erratum compared(Printed const& as_printed, Corrected const& as_corrected) {
    erratum e{"id", "printed", "right"};
    using point2 = vector<rational, 2>;
    for (auto const& x : {point2{0, 1}, point2{rational{1, 2}, -3}, point2{2, 5}})
        e.compare(at(x), jacobian(squares, x), as_printed(x), as_corrected(x));
    return e;
}
constexpr auto right = [](auto const& x) { return diagonal(2 * x); };
constexpr auto twice = [](auto const& x) { return diagonal(4 * x); };
constexpr auto second_forgotten = [](auto const& x) { return diagonal(vector{2 * x[0], x[1]}); };
/// Wrong at (2, 5) alone.
constexpr auto wrong_far_away = [](auto const& x) {
    return x[0] == 2 ? transpose(matrix{x, x}) : diagonal(2 * x);
};

// A printed formula that is wrong is refuted by the right one beside it.
constexpr erratum refuted = compared(second_forgotten, right);
static_assert(refuted.refuted());
static_assert(!refuted.must_not_compile());
static_assert(refuted.points == 3 && refuted.refutations == 3 && refuted.distance == 0);

// A printed formula that is right is not refuted.
static_assert(!compared(right, right).refuted());
static_assert(compared(right, right).refutations == 0);

// A corrected formula that is wrong refutes nothing, wherever it is wrong.
static_assert(!compared(second_forgotten, twice).refuted());
static_assert(!compared(second_forgotten, wrong_far_away).refuted());
static_assert(compared(second_forgotten, wrong_far_away).refutations == 3);

// What is shown is the first point, and there the first entry, at which the printed formula
// differs.
static_assert(refuted.where.arguments == 1);
static_assert(refuted.where.argument[0].entry[0].value == 0);
static_assert(refuted.where.argument[0].entry[1].value == 1);
static_assert(refuted.row == 1 && refuted.column == 1);
static_assert(refuted.value.numerator == 2 && refuted.value.denominator == 1);
static_assert(refuted.misprint.numerator == 1 && refuted.misprint.denominator == 1);
static_assert(refuted.rows == 2 && refuted.columns == 2);

constexpr erratum late = compared(wrong_far_away, right);
static_assert(late.refuted());
static_assert(late.points == 3 && late.refutations == 1);
static_assert(late.where.argument[0].entry[0].value == 2);
static_assert(late.row == 0 && late.column == 0);
static_assert(late.value.value == 4 && late.misprint.value == 2);

constexpr erratum off_the_diagonal = compared(
    [](auto const& x) {
        auto j = diagonal(2 * x);
        j(0, 1) = rational{1, 3};
        return j;
    },
    right);
static_assert(off_the_diagonal.row == 0 && off_the_diagonal.column == 1);
static_assert(off_the_diagonal.misprint.numerator == 1);
static_assert(off_the_diagonal.misprint.denominator == 3);

// A rounding error is no misprint, and is within the bound or not.
constexpr erratum rounded(double bound, double as_printed) {
    erratum e{"id", "printed", "right", bound};
    e.compare(at(1.0), derivative([](auto x) { return x * x * x; }, 1.0), as_printed,
              3.0 + 4.440892098500626e-16);
    return e;
}
static_assert(rounded(1, 6.0).refuted());
static_assert(!rounded(0, 6.0).refuted());
static_assert(!rounded(1, 3.0 - 4.440892098500626e-16).refuted());

// What is compared with nothing is not refuted.
static_assert(!erratum{"id", "printed", "right"}.refuted());

// What must not compile is refuted by the compiler, and is compared with nothing.
constexpr erratum meaningless{"id", "printed", "right", 0, "the compiler's sentence"};
static_assert(meaningless.must_not_compile());
static_assert(meaningless.refuted());
constexpr erratum compared_all_the_same = [] {
    erratum e = meaningless;
    e.compare(at(1.0), 1.0, 2.0, 1.0);
    return e;
}();
static_assert(!compared_all_the_same.refuted());

// The errata of a document, in their order.
inline constexpr erratum first{"first", "printed", "right", 0, "a sentence"};
inline constexpr erratum second = compared(second_forgotten, right);
static_assert(errata_of_document<>::all.empty());
static_assert(errata_of_document<first, second>::all.size() == 2);
static_assert(errata_of_document<first, second>::all[0]->id == "first");
static_assert(all_refuted(errata_of_document<first, second>{}));

}  // namespace
