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
    static_assert(math::sign_bit(math::fmin(T(0), -T(0))));
    static_assert(math::sign_bit(math::fmin(-T(0), T(0))));
    static_assert(!math::sign_bit(math::fmax(T(0), -T(0))));
    static_assert(!math::sign_bit(math::fmax(-T(0), T(0))));
    static_assert(math::fmin(T(2), -infinity) == -infinity);
    static_assert(math::fmax(T(2), infinity) == infinity);
    static_assert(math::min(T(2), nan) == 2);
    static_assert(math::max(T(2), nan) == 2);
    static_assert(math::min(T(2), T(-3)) == -3);
    static_assert(math::max(T(2), T(-3)) == 2);
    static_assert(math::sign_bit(math::min(-T(0), T(0))));
    static_assert(!math::sign_bit(math::max(T(0), -T(0))));

    // The smallest and the largest numbers.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::abs(-least) == least);
    static_assert(math::abs(-most) == most);
    static_assert(math::copysign(most, -least) == -most);
    static_assert(math::copysign(-least, most) == least);
    static_assert(math::min(least, -most) == -most);
    static_assert(math::max(-least, T(0)) == 0);
    static_assert(math::fmin(least, T(0)) == 0);
    static_assert(math::fmax(most, -infinity) == most);

    static_assert(math::clamp(T(5), T(-1), T(2)) == 2);
    static_assert(math::clamp(T(-5), T(-1), T(2)) == -1);
    static_assert(math::clamp(T(1.5), T(-1), T(2)) == T(1.5));
    static_assert(math::clamp(T(1.5), T(2), T(2)) == 2);
    static_assert(math::clamp(-infinity, -most, most) == -most);
    static_assert(math::clamp(least, -infinity, infinity) == least);
    static_assert(math::is_nan(math::clamp(nan, T(-1), T(2))));
    static_assert(math::clamp(T(5), nan, T(2)) == 2);
    static_assert(math::clamp(T(-5), T(-1), nan) == -1);
    static_assert(math::sign_bit(math::clamp(-T(0), T(0), T(2))));

    static_assert(math::sign(T(-2.5)) == -1);
    static_assert(math::sign(T(2.5)) == 1);
    static_assert(math::sign(-least) == -1);
    static_assert(math::sign(infinity) == 1);
    static_assert(math::sign(T(0)) == 0);
    static_assert(!math::sign_bit(math::sign(T(0))));
    static_assert(math::sign_bit(math::sign(-T(0))));
    static_assert(math::is_nan(math::sign(nan)));

    static_assert(math::select(true, T(2), nan) == 2);
    static_assert(math::is_nan(math::select(false, T(2), nan)));

    static_assert(math::is_within(T(-2), T(2)));
    static_assert(!math::is_within(infinity, most));
    static_assert(!math::is_within(nan, infinity));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// Of different types, the common one is the result's.
static_assert(std::is_same_v<decltype(math::min(1, 2.5f)), float>);
static_assert(std::is_same_v<decltype(math::max(1, 2)), int>);
static_assert(std::is_same_v<decltype(math::fmin(1, 2.5f)), double>);
static_assert(std::is_same_v<decltype(math::abs(-1)), double>);
static_assert(std::is_same_v<decltype(math::clamp(1, 2, 3.5f)), float>);
static_assert(std::is_same_v<decltype(math::clamp(1, 2, 3)), int>);
static_assert(std::is_same_v<decltype(math::sign(-7)), double>);
static_assert(std::is_same_v<decltype(math::select(true, 1, 2.5f)), float>);
static_assert(std::is_same_v<decltype(math::select(true, 1, 2)), int>);
static_assert(math::min(1, 2.5f) == 1);
static_assert(math::clamp(7, 1, 2.5f) == 2.5f);
static_assert(math::sign(-7) == -1);
static_assert(math::sign(7u) == 1);
static_assert(math::abs(-1) == 1);
