// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/overflow.hpp>

#include <limits>
#include <type_traits>

namespace math = leibniz::math;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static constexpr T epsilon = std::numeric_limits<T>::epsilon();
    static_assert(math::square(T(-3)) == 9);
    static_assert(!math::sign_bit(math::square(-T(0))));
    static_assert(math::square(-infinity) == infinity);
    static_assert(math::is_nan(math::square(nan)));
    static_assert(math::square(most) == infinity);
    static_assert(math::square(-most) == infinity);
    static_assert(math::square(least) == 0);

    // From the root of the smallest power of 2 that T cannot hold on, squares overflow.
    static constexpr T root = 1 / math::overflow_scale<T>;
    static_assert(math::square(root) == infinity);
    static_assert(math::square(root * (1 - epsilon)) < infinity);
    static_assert(math::square(math::largest_root<T>) < infinity);
    static_assert(math::largest_root<T> == root * (1 - epsilon / 2));

    static_assert(math::multiply(T(3), T(-5)) == -15);
    static_assert(math::multiply(most, T(-2)) == -infinity);
    static_assert(math::multiply(-most, T(-2)) == infinity);
    static_assert(math::multiply(most, T(1)) == most);
    static_assert(math::multiply(most, 1 + epsilon) == infinity);
    static_assert(math::multiply(most / 2, T(-2)) == -most);
    static_assert(math::multiply(most, least) == most * least);
    static_assert(math::multiply(least, T(0.5)) == 0);

    // From half a unit above the largest number, sums overflow.
    static constexpr T half_unit = epsilon / std::numeric_limits<T>::min();
    static_assert(math::add(T(3), T(-5)) == -2);
    static_assert(math::add(most, most) == infinity);
    static_assert(math::add(-most, -most) == -infinity);
    static_assert(math::add(most, -most) == 0);
    static_assert(math::add(most, half_unit) == infinity);
    static_assert(math::add(half_unit, most) == infinity);
    static_assert(math::add(-half_unit, -most) == -infinity);
    static_assert(math::add(most, half_unit * (1 - epsilon)) == most);
    static_assert(math::add(most, least) == most);
    static_assert(math::add(least, least) == 2 * least);
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// An integer is taken for a double.
static_assert(math::square(-7) == 49.0);
static_assert(std::is_same_v<decltype(math::square(7)), double>);
static_assert(std::is_same_v<decltype(math::square(7.0f)), float>);
