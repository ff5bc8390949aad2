// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/division.hpp>

#include <limits>
#include <type_traits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T most = std::numeric_limits<T>::max();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static_assert(math::divide(T(2), T(0)) == infinity);
    static_assert(math::divide(T(2), -T(0)) == -infinity);
    static_assert(math::divide(T(-2), T(0)) == -infinity);
    static_assert(math::divide(T(-2), -T(0)) == infinity);
    static_assert(math::divide(-infinity, T(0)) == -infinity);
    static_assert(math::divide(infinity, T(-2)) == -infinity);
    static_assert(math::sign_bit(math::divide(T(2), -infinity)));
    static_assert(math::divide(T(2), -infinity) == 0);
    static_assert(math::sign_bit(math::divide(-T(0), T(2))));
    static_assert(math::is_nan(math::divide(nan, T(2))));
    static_assert(math::is_nan(math::divide(T(2), nan)));
    static_assert(math::is_nan(math::divide(nan, T(0))));
    static_assert(math::divide(most, T(0.5)) == infinity);
    static_assert(math::divide(-most, least) == -infinity);
    static_assert(math::divide(least, most) == 0);
    static_assert(math::divide(3 * least, T(2)) == 2 * least);
    static_assert(math::divide(T(1), T(3)) == T(1) / 3);
    static_assert(own::divide(T(1), T(3)) == T(1) / 3);
    static_assert(own::divide(T(-22), T(7)) == T(-22) / 7);
    static_assert(math::divide(-infinity, -T(0)) == infinity);
    static_assert(math::divide(-infinity, -least) == infinity);
    static_assert(math::sign_bit(math::divide(least, -infinity)));
    static_assert(!math::sign_bit(math::divide(-T(0), -infinity)));
    static_assert(math::sign_bit(math::divide(T(0), -least)));
    static_assert(math::divide(least, least) == 1);
    static_assert(math::divide(most, most) == 1);
    static_assert(math::divide(most, T(-1)) == -most);

    // From half a unit above the largest number the quotient is ∞.
    static constexpr T epsilon = std::numeric_limits<T>::epsilon();
    static_assert(math::divide(most, 1 - epsilon / 2) == infinity);
    static_assert(math::divide(most * (1 - epsilon), 1 - epsilon) == most);

    // Next to the middle of two numbers: 1/(1 − ε/2) = 1 + ε/2 + ε²/4 + …; and exactly in it, where
    // the quotient is subnormal.
    static_assert(own::divide(T(1), 1 - epsilon / 2) == 1 + epsilon);
    static_assert(own::divide(T(-8), 1 - epsilon / 2) == -8 - 8 * epsilon);
    static_assert(own::divide(T(1), 1 + epsilon) == 1 - epsilon);
    static_assert(own::divide(9 * least, T(6)) == 2 * least);
    static_assert(own::divide(15 * least, T(6)) == 2 * least);
    static_assert(own::divide(least, T(2)) == 0);
    static_assert(own::divide(least, 2 - epsilon) == least);
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// Integers are taken for doubles, and the common type is the result's.
static_assert(math::divide(1, 4) == 0.25);
static_assert(math::divide(1, 0) == std::numeric_limits<double>::infinity());
static_assert(std::is_same_v<decltype(math::divide(1.0f, 2.0f)), float>);
static_assert(std::is_same_v<decltype(math::divide(1.0f, 2)), double>);
