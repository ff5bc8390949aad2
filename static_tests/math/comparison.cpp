// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>

#include <limits>
#include <type_traits>

namespace math = leibniz::math;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::abs(T(-1.5)) == T(1.5));
    static_assert(math::abs(T(1.5)) == T(1.5));
    static_assert(math::abs(-infinity) == infinity);
    static_assert(!math::sign_bit(math::abs(-T(0))));
    static_assert(!math::sign_bit(math::abs(-nan)));
    static_assert(math::is_nan(math::abs(nan)));
    static_assert(math::copysign(T(2), T(-3)) == -2);
    static_assert(math::copysign(T(-2), T(-3)) == -2);
    static_assert(math::copysign(T(-2), T(0)) == 2);
    static_assert(math::copysign(infinity, -T(0)) == -infinity);
    static_assert(math::sign_bit(math::copysign(T(0), -infinity)));
    static_assert(math::sign_bit(math::copysign(nan, T(-1))));

    // NaN gives way to a number; min and max, which only compare, keep the first.
    static_assert(math::fmin(nan, T(2)) == 2);
    static_assert(math::fmin(T(2), nan) == 2);
    static_assert(math::is_nan(math::fmin(nan, nan)));
    static_assert(math::fmax(nan, T(2)) == 2);
    static_assert(math::fmax(T(2), nan) == 2);
    static_assert(math::is_nan(math::fmax(nan, nan)));
    static_assert(math::fmin(T(2), -infinity) == -infinity);
    static_assert(math::fmax(T(2), infinity) == infinity);
    static_assert(math::min(T(2), nan) == 2);
    static_assert(math::max(T(2), nan) == 2);
    static_assert(math::min(T(2), T(-3)) == -3);
    static_assert(math::max(T(2), T(-3)) == 2);
    static_assert(math::sign_bit(math::min(-T(0), T(0))));
    static_assert(!math::sign_bit(math::max(T(0), -T(0))));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// Of different types, the common one is the result's.
static_assert(std::is_same_v<decltype(math::min(1, 2.5f)), float>);
static_assert(std::is_same_v<decltype(math::max(1, 2)), int>);
static_assert(std::is_same_v<decltype(math::fmin(1, 2.5f)), double>);
static_assert(std::is_same_v<decltype(math::abs(-1)), double>);
static_assert(math::min(1, 2.5f) == 1);
static_assert(math::abs(-1) == 1);
