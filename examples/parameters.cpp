// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <tuple>

// [named parameters]
// The layer of a network: a struct that is a template over its number.
template <class T>
struct layer {
    leibniz::matrix<T, 2, 2> weights;
    leibniz::vector<T, 2> bias;
};
constexpr auto output = [](auto const& l, auto const& x) { return l.weights * x + l.bias; };
constexpr auto loss = [](auto const& l) {
    return norm_squared(output(l, leibniz::vector{1.0, 2.0}));
};
constexpr layer<double> start{{{1, 0}, {0, 1}}, {0, 1}};

// The gradient of its loss has the names of its parameters.
static_assert(leibniz::gradient(loss, start).bias == leibniz::vector{2.0, 6.0});
static_assert(leibniz::gradient(loss, start).weights == leibniz::matrix{{2.0, 4.0}, {6.0, 12.0}});
// One block for each argument: by the layer those of its fields, by x the weights.
static_assert(std::get<1>(leibniz::jacobian_blocks(output, start, leibniz::vector{1.0, 2.0})) ==
              start.weights);
// [/named parameters]

int main() {}
