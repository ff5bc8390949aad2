// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning/sigmoid.hpp>
#include <leibniz/learning/softplus.hpp>

#include <type_traits>

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

constexpr auto f = [](auto const& x) { return softplus(x); };

static_assert(ulp_distance(softplus(0.0), 0.69314718055994530942) <= 1);
static_assert(derivative(f, 0.0) == 0.5);
static_assert(derivative<2>(f, 0.0) == 0.25);
static_assert(std::is_same_v<decltype(softplus(1)), double>);
static_assert(std::is_same_v<decltype(softplus(1.0f)), float>);

// softplus′ = σ, and softplus(x) − softplus(−x) = x.
template <int Tenths>
struct softplus_laws {
    static constexpr double x = Tenths / 10.0;
    static_assert(ulp_distance(derivative(f, x), sigmoid(x)) <= 4);
    static_assert(ulp_distance(softplus(x), x + softplus(-x)) <= 1);
};
template struct softplus_laws<1>;
template struct softplus_laws<5>;
template struct softplus_laws<10>;
template struct softplus_laws<97>;
template struct softplus_laws<400>;
template struct softplus_laws<7000>;
static_assert(ulp_distance(derivative(f, -3.0), sigmoid(-3.0)) <= 4);
static_assert(ulp_distance(derivative(f, -300.0), sigmoid(-300.0)) <= 4);

static_assert(softplus(1000.0) == 1000);
static_assert(softplus(-1000.0) == 0);
static_assert(softplus(1e308) == 1e308);
static_assert(derivative(f, 1000.0) == 1);
static_assert(derivative(f, -1000.0) == 0);
