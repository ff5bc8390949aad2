// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning/mean_squared_error.hpp>

#include <leibniz/linear.hpp>

#include <type_traits>

#include <leibniz/calculus/gradient.hpp>
#include <leibniz/calculus/hessian.hpp>

using namespace leibniz;

constexpr auto target = vector{1, 2, 3, 4};
constexpr auto prediction = vector{1.5, 2.0, 2.0, 6.0};
constexpr auto loss = [](auto const& p) { return mean_squared_error(p, target); };

static_assert(mean_squared_error(prediction, target) == 5.25 / 4);
static_assert(mean_squared_error(target, target) == 0);
static_assert(std::is_same_v<decltype(mean_squared_error(vector{1.0f}, vector{2.0f})), float>);
static_assert(mean_squared_error(vector<int, 2>{1, 2}, vector<int, 2>{2, 2}) == 0.5);

// ∇L = (2/n)(ŷ − y), ∇²L = (2/n) I.
static_assert(gradient(loss, prediction) == (prediction - target) * 2 / 4);
static_assert(gradient(loss, target) == vector{0, 0, 0, 0});
static_assert(hessian(loss, prediction) == 0.5 * identity<double, 4>());
