// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>

#include <limits>

namespace math = leibniz::math;

template <class T>
struct kinds_of_numbers {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T most = std::numeric_limits<T>::max();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static_assert(math::is_nan(nan));
    static_assert(math::is_nan(-nan));
    static_assert(!math::is_nan(infinity));
    static_assert(!math::is_nan(-infinity));
    static_assert(!math::is_nan(most));
    static_assert(!math::is_nan(-T(0)));
    static_assert(math::is_infinite(infinity));
    static_assert(math::is_infinite(-infinity));
    static_assert(!math::is_infinite(nan));
    static_assert(!math::is_infinite(most));
    static_assert(!math::is_infinite(-most));
    static_assert(math::is_finite(most));
    static_assert(math::is_finite(T(0)));
    static_assert(!math::is_finite(nan));
    static_assert(!math::is_finite(-infinity));
    static_assert(math::sign_bit(-T(0)));
    static_assert(math::sign_bit(-least));
    static_assert(math::sign_bit(-infinity));
    static_assert(math::sign_bit(-nan));
    static_assert(!math::sign_bit(T(0)));
    static_assert(!math::sign_bit(least));
    static_assert(!math::sign_bit(nan));
};
template struct kinds_of_numbers<float>;
template struct kinds_of_numbers<double>;
template struct kinds_of_numbers<long double>;
