// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/promotion.hpp>

#include <type_traits>

using namespace leibniz::math;

static_assert(std::is_same_v<promoted<float>, float>);
static_assert(std::is_same_v<promoted<long double>, long double>);
static_assert(std::is_same_v<promoted<int>, double>);
static_assert(std::is_same_v<promoted<unsigned char>, double>);
static_assert(std::is_same_v<promoted<float, float>, float>);
static_assert(std::is_same_v<promoted<float, int>, double>);
static_assert(std::is_same_v<promoted<float, long double, int>, long double>);
static_assert(!arithmetic<int*>);
