// SPDX-License-Identifier: BSL-1.0

// Results that are mostly structural zeros: their pattern, their values alone, and all of them.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program.hpp>

#include <cstddef>

namespace leibniz::tests {

constexpr auto chain = [](auto const& u) {
    auto r = u;
    for (std::size_t i = 1; i < u.size(); ++i) r[i] = u[i] * u[i] - 3 * u[i - 1];
    return r;
};
constexpr auto dense = compiled<jacobian(chain), vector<double, 8>>;
constexpr vector<double, 8> point{1, -2, 3, -4, 5, -6, 7, -8};

static_assert(dense.nonzeros() == 8 + 7);
static_assert(dense(point) == jacobian(chain, point));

// Row after row, the values are the entries of the pattern, and beside it there are zeros.
constexpr bool values_are_the_entries_of_the_pattern() {
    auto const all = jacobian(chain, point);
    auto const values = dense.values(point);
    auto const pattern = dense.sparsity();
    std::size_t k = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        for (std::size_t j = 0; j < 8; ++j) {
            if (!pattern(i, j)) {
                if (all(i, j) != 0) return false;
            } else if (all(i, j) != values[k++]) {
                return false;
            }
        }
    }
    return k == dense.nonzeros();
}
static_assert(values_are_the_entries_of_the_pattern());

// A gradient is a row.
constexpr auto slope =
    compiled<gradient([](auto const& x) { return x[0] * x[2]; }), vector<double, 3>>;
static_assert(slope.sparsity().rows() == 1 && slope.nonzeros() == 2);
static_assert(slope.values(vector{2.0, 3.0, 5.0}) == vector{5, 2});

// Of other numbers a program is its function: it is differentiated as that is.
constexpr auto product = compiled<[](auto x, auto y) { return x * y; }, double, double>;
static_assert(gradient(product, 3.0, 5.0) == vector{5, 3});

// The result may take the place of the argument.
constexpr auto moved = [] {
    constexpr auto shift =
        compiled<[](auto const& x) { return vector{x[1], x[2], x[0]}; }, vector<double, 3>>;
    vector<double, 3> x{1, 2, 3};
    shift.evaluate_into(x, x);
    return x;
}();
static_assert(moved == vector{2, 3, 1});

}  // namespace leibniz::tests
