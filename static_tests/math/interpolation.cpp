// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/interpolation.hpp>

#include <cmath>
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

    // The ends are exact, and so is what lies between equal ends.
    static_assert(math::lerp(T(0.1L), T(0.7L), T(0)) == T(0.1L));
    static_assert(math::lerp(T(0.1L), T(0.7L), T(1)) == T(0.7L));
    static_assert(math::lerp(T(-0.1L), T(0.7L), T(0)) == T(-0.1L));
    static_assert(math::lerp(T(-0.1L), T(0.7L), T(1)) == T(0.7L));
    static_assert(math::lerp(most, least, T(1)) == least);
    static_assert(math::lerp(most, -least, T(1)) == -least);
    static_assert(math::lerp(T(0.1L), T(0.1L), T(0.3L)) == T(0.1L));
    static_assert(math::lerp(T(0.1L), T(0.1L), most) == T(0.1L));
    static_assert(math::lerp(T(0), T(0), most) == 0);

    static_assert(math::lerp(T(2), T(4), T(0.25)) == T(2.5));
    static_assert(math::lerp(T(-2), T(4), T(0.5)) == 1);
    static_assert(math::lerp(T(2), T(4), T(-1)) == 0);
    static_assert(math::lerp(T(2), T(4), T(3)) == 8);

    // Between finite numbers it is finite, and beyond them it may overflow.
    static_assert(math::lerp(-most, most, T(0.5)) == 0);
    static_assert(math::lerp(-most, most, T(0.75)) < most);
    static_assert(math::lerp(most, most, T(0.3L)) == most);
    static_assert(math::lerp(-most, most, T(2)) == infinity);
    static_assert(math::lerp(-most, most, T(-1)) == -infinity);
    static_assert(math::lerp(most, T(0), T(-2)) == infinity);
    static_assert(math::lerp(T(1), most, T(3)) == infinity);
    static_assert(math::lerp(T(1), most, T(-3)) == -infinity);
    static_assert(math::lerp(T(1), T(2), most) == most);

    // It never goes back, not even next to the ends.
    static_assert(math::lerp(T(0.1L), T(0.7L), 1 - epsilon / 2) <= T(0.7L));
    static_assert(math::lerp(T(0.1L), T(0.7L), 1 + epsilon) >= T(0.7L));
    static_assert(math::lerp(T(0.7L), T(0.1L), 1 - epsilon / 2) >= T(0.1L));
    static_assert(math::lerp(T(0.7L), T(0.1L), 1 + epsilon) <= T(0.1L));
    static_assert(math::lerp(T(0.1L), T(0.7L), least) >= T(0.1L));
    static_assert(math::lerp(T(0.1L), T(0.7L), -least) <= T(0.1L));

    // Infinite ends, and infinitely far beyond.
    static_assert(math::lerp(T(1), infinity, T(0)) == 1);
    static_assert(math::lerp(T(1), infinity, T(0.5)) == infinity);
    static_assert(math::lerp(T(1), infinity, T(-1)) == -infinity);
    static_assert(math::lerp(-infinity, T(1), T(0.5)) == -infinity);
    static_assert(math::lerp(-infinity, T(1), T(1)) == 1);
    static_assert(math::lerp(-infinity, T(1), T(2)) == infinity);
    static_assert(math::lerp(-infinity, infinity, T(0)) == -infinity);
    static_assert(math::lerp(-infinity, infinity, T(1)) == infinity);
    static_assert(math::lerp(-infinity, infinity, T(2)) == infinity);
    static_assert(math::lerp(infinity, infinity, T(0.5)) == infinity);
    static_assert(math::lerp(T(1), T(2), infinity) == infinity);
    static_assert(math::lerp(T(1), T(2), -infinity) == -infinity);
    static_assert(math::lerp(T(2), T(1), infinity) == -infinity);
    static_assert(math::lerp(T(2), T(2), infinity) == 2);
    static_assert(math::is_nan(math::lerp(nan, T(1), T(0))));
    static_assert(math::is_nan(math::lerp(T(1), nan, T(0))));
    static_assert(math::is_nan(math::lerp(T(1), T(1), nan)));

    // The number is that of the standard library.
    static_assert(math::lerp(T(0.1L), T(0.7L), T(0.3L)) == std::lerp(T(0.1L), T(0.7L), T(0.3L)));
    static_assert(math::lerp(T(-0.1L), T(0.7L), T(0.3L)) == std::lerp(T(-0.1L), T(0.7L), T(0.3L)));
    static_assert(math::lerp(T(5.1L), T(0.7L), T(1.3L)) == std::lerp(T(5.1L), T(0.7L), T(1.3L)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// An integer is taken for a double.
static_assert(math::lerp(1, 2, 0.5f) == 1.5);
static_assert(std::is_same_v<decltype(math::lerp(1, 2, 0.5f)), double>);
static_assert(std::is_same_v<decltype(math::lerp(1.0f, 2.0f, 0.5f)), float>);
