// SPDX-License-Identifier: BSL-1.0
#include "samples.hpp"

#include <cstddef>

namespace {

using namespace leibniz;
using namespace leibniz::primer;

// Every dimension from 1 to 6, at three magnitudes of a double and as a rational number.
constexpr std::size_t dimensions_and_scales() {
    std::size_t calls = 0;
    std::size_t sum = 0;
    for_dimensions<double, rational>([&]<class T, std::size_t N>(T) {
        ++calls;
        sum += N;
    });
    return calls == 24 ? sum : 0;
}
static_assert(dimensions_and_scales() == 4 * (1 + 2 + 3 + 4 + 5 + 6));

// A function that asks for no magnitude is called once.
constexpr std::size_t dimensions() {
    std::size_t sum = 0;
    for_dimensions<double>([&]<class, std::size_t N>() { sum += N; });
    return sum;
}
static_assert(dimensions() == 1 + 2 + 3 + 4 + 5 + 6);

// Twenty shapes, four of them square, with every dimension from 1 to 6.
constexpr bool shapes() {
    std::size_t calls = 0;
    std::size_t square = 0;
    std::size_t entries = 0;
    for_shapes<rational>([&]<class, std::size_t Rows, std::size_t Columns>() {
        ++calls;
        square += Rows == Columns ? 1 : 0;
        entries += Rows * Columns;
    });
    return calls == 20 && square == 4 && entries == 10 * 10 + 10 + 18 + 5 + 12;
}
static_assert(shapes());

// Samples differ by their seed, and have entries of either sign.
static_assert(sample_vector<double, 6>(1) != sample_vector<double, 6>(2));
static_assert(sample_matrix<double, 2, 3>(1).row(1)[2] == sample_vector<double, 6>(1)[5]);
constexpr bool has_both_signs(auto const& v) {
    bool negative = false;
    bool positive = false;
    for (auto const& entry : v) {
        negative = negative || entry < 0;
        positive = positive || entry > 0;
    }
    return negative && positive;
}
static_assert(has_both_signs(sample_vector<double, 6>(0)));
static_assert(has_both_signs(sample_vector<rational, 6>(0)));

// The logits, too; what softmax makes of them are probabilities.
static_assert(has_both_signs(logits<3>(0)));
static_assert(sum_of_others(vector{1.0, 2.0, 4.0}, 1) == 5.0);
static_assert(ulp_distance(sum(softmax_by_definition(logits<4>(1))), 1.0) <= 2);

}  // namespace
