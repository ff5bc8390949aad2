// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/map.hpp>

#include <type_traits>

#include <leibniz/scalar/dual.hpp>

using namespace leibniz;

constexpr auto square = [](auto const& x) { return x * x; };
constexpr auto times = [](auto const& x, auto const& y) { return x * y; };

static_assert(map(square, vector{1, 2, 3}) == vector{1, 4, 9});
static_assert(map(square, matrix{{1, 2}, {3, 4}}) == matrix{{1, 4}, {9, 16}});
static_assert(map(times, vector{1, 2, 3}, vector{4, 5, 6}) == vector{4, 10, 18});
static_assert(map(times, matrix{{1, 2}}, matrix{{3, 4}}) == matrix{{3, 8}});

// The function decides the scalar of the result.
constexpr auto to_float = [](double x) { return static_cast<float>(x); };
static_assert(std::is_same_v<decltype(map(to_float, vector{1, 2})), vector<float, 2>>);
constexpr auto and_its_negative = [](double x) { return vector{x, -x}; };
static_assert(map(and_its_negative, vector{1, 2}) == vector{vector{1, -1}, vector{2, -2}});
static_assert(map(square, vector{dual<double>(3, {{1}})})[0].tangent[0] == 6);

static_assert(sum(vector{1, 2, 3}) == 6);
static_assert(sum(matrix{{1, 2}, {3, 4}}) == 10);
static_assert(sum(vector{matrix{{1, 2}}, matrix{{3, 4}}}) == matrix{{4, 6}});
