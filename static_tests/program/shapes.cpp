// SPDX-License-Identifier: BSL-1.0

// Tuples and arrays: whatever shape the arguments and the results have, the program has the same.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <tuple>

namespace leibniz::tests {

constexpr auto polar = [](auto const& p) {
    auto const& [radius, angle] = p;
    return std::tuple{radius * cos(angle), vector{radius * sin(angle), radius}};
};
constexpr std::tuple<double, double> far{2.0, 0.75};
static_assert(distance<polar>(far) == 0);
static_assert(distance<jacobian(polar)>(far) == 0);

constexpr auto cumulated = [](auto const& a) {
    auto r = a;
    for (std::size_t i = 1; i < r.size(); ++i) r[i] = r[i] * r[i - 1];
    return r;
};
constexpr std::array<double, 3> three{2, 3, 5};
static_assert(distance<cumulated>(three) == 0);
static_assert(compiled<cumulated, std::array<double, 3>>(three) == std::array<double, 3>{2, 6, 30});
static_assert(distance<jacobian(cumulated)>(three) == 0);

}  // namespace leibniz::tests
