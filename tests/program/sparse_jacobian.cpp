// SPDX-License-Identifier: BSL-1.0

// Sparse Jacobians of functions that branch, at random points, where the samples do not help.

#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>

namespace {

using namespace leibniz;

constexpr std::size_t cells = 40;
using state = vector<double, cells>;

constexpr state all(double value) {
    state u{};
    for (double& n : u) n = value;
    return u;
}
constexpr state to_the_right = all(1);
constexpr state to_the_left = all(-1);

/// Burgers' equation on a ring: upwind differences, a limited source.
constexpr auto burgers = [](auto const& u) {
    auto r = u;
    for (std::size_t i = 0; i < cells; ++i) {
        auto const& before = u[(i + cells - 1) % cells];
        auto const& after = u[(i + 1) % cells];
        r[i] = u[i] > 0 ? u[i] * (u[i] - before) : u[i] * (after - u[i]);
        r[i] += u[i] * u[i] < 4 ? exp(-u[i]) / (1 + u[i] * u[i]) : u[i] / 8;
    }
    return r;
};
constexpr auto J = sparse_jacobian<burgers, to_the_right, to_the_left>;
constexpr auto to_the_right_only = sparse_jacobian<burgers, to_the_right>;

state random_state(double low, double high) {
    static std::mt19937_64 random(1974);
    std::uniform_real_distribution<double> distribution(low, high);
    state u{};
    for (double& n : u) n = distribution(random);
    return u;
}

bool are_all_nan(auto const& numbers) {
    return std::all_of(std::begin(numbers), std::end(numbers),
                       [](double n) { return std::isnan(n); });
}

}  // namespace

TEST_CASE("a sparse Jacobian has the entries of the dense one at random points") {
    STATIC_REQUIRE(J.nonzeros() == 3 * cells);
    STATIC_REQUIRE(J.passes() == 4);  // of a ring whose length is no multiple of three
    for (int k = 0; k < 200; ++k) {
        state const u = random_state(-3, 3);
        auto const dense = jacobian(burgers, u);
        REQUIRE(J.covers(u));
        REQUIRE(J(u) == dense);
        auto const values = J.values(u);
        REQUIRE(J.unchecked_values(u) == values);
        for (std::size_t i = 0; i < cells; ++i) {
            for (std::size_t k = J.sparsity().row_start[i]; k < J.sparsity().row_start[i + 1]; ++k)
                REQUIRE(values[k] == dense(i, J.sparsity().column[k]));
        }
    }
}

TEST_CASE("a sparse Hessian has the entries of the dense one at random points") {
    // Quadratic near 0 and linear far from it, between neighbours and from the first to all.
    constexpr auto loss = [](auto const& x) {
        auto const huber = [](auto const& r) { return r * r < 1 ? r * r / 2 : abs(r) - 0.5; };
        auto sum = 0 * x[0];
        for (std::size_t i = 1; i < 12; ++i) {
            sum += huber(x[i] * x[i] - x[i - 1]) + x[0] * exp(x[i]) / 8;
        }
        return sum;
    };
    constexpr vector<double, 12> at_rest{};
    constexpr auto H = sparse_hessian<loss, at_rest>;
    STATIC_REQUIRE(H.nonzeros() == 12 + 2 * 11 + 2 * 10);
    STATIC_REQUIRE(H.passes() == 4);
    for (int k = 0; k < 100; ++k) {
        auto const u = random_state(-2, 2);
        vector<double, 12> x{};
        std::copy_n(u.begin(), 12, x.begin());
        REQUIRE(H(x) == hessian(loss, x));
    }
}

TEST_CASE("where the samples have not all the entries every number is NaN") {
    for (int k = 0; k < 50; ++k) {
        state u = random_state(0.1, 3);
        CHECK(to_the_right_only(u) == jacobian(burgers, u));
        u[static_cast<std::size_t>(k) % cells] = -1;
        CHECK(!to_the_right_only.covers(u));
        CHECK(are_all_nan(to_the_right_only.values(u)));
        CHECK(are_all_nan(to_the_right_only(u).entry));
        CHECK(J(u) == jacobian(burgers, u));
    }
}

TEST_CASE("the sparse Jacobian of a strict function is NaN where it has no slope") {
    constexpr auto magnitudes = [](auto const& u) {
        return map([](auto const& n) { return abs(n); }, u);
    };
    constexpr auto strictly = sparse_jacobian<strict(magnitudes), to_the_right>;
    state u = random_state(0.1, 3);
    u[1] = 0;
    CHECK(std::isnan(strictly.values(u)[1]));
    CHECK(strictly.values(u)[2] == 1);
}
