// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/fused.hpp>

#include <limits>
#include <type_traits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static_assert(math::fma(infinity, T(2), T(3)) == infinity);
    static_assert(math::fma(T(2), -infinity, T(3)) == -infinity);
    static_assert(math::fma(-infinity, -infinity, infinity) == infinity);
    static_assert(math::fma(infinity, T(-2), -infinity) == -infinity);
    static_assert(math::fma(T(2), T(3), -infinity) == -infinity);
    static_assert(math::fma(T(0), T(3), infinity) == infinity);
    static_assert(math::is_nan(math::fma(nan, T(2), T(3))));
    static_assert(math::is_nan(math::fma(T(2), nan, T(3))));
    static_assert(math::is_nan(math::fma(T(2), T(3), nan)));
    static_assert(math::is_nan(math::fma(infinity, T(0), nan)));

    // Zeros: their signs, and what cancels is +0.
    static_assert(own::fma(T(0), T(2), T(3)) == 3);
    static_assert(own::fma(T(2), T(3), T(0)) == 6);
    static_assert(own::fma(T(2), T(3), -T(0)) == 6);
    static_assert(!math::sign_bit(own::fma(T(0), T(2), T(0))));
    static_assert(!math::sign_bit(own::fma(T(0), T(2), -T(0))));
    static_assert(!math::sign_bit(own::fma(T(0), T(-2), T(0))));
    static_assert(math::sign_bit(own::fma(T(0), T(-2), -T(0))));
    static_assert(own::fma(T(2), T(3), T(-6)) == 0);
    static_assert(!math::sign_bit(own::fma(T(2), T(3), T(-6))));
    static_assert(!math::sign_bit(own::fma(T(-2), T(3), T(6))));

    // The last bit of a product that is not rounded: (1 + ε)² = 1 + 2ε + ε².
    static constexpr T epsilon = std::numeric_limits<T>::epsilon();
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(own::fma(1 + epsilon, 1 + epsilon, -1 - 2 * epsilon) == epsilon * epsilon);
    static_assert(own::fma(1 + epsilon, 1 - epsilon, T(-1)) == -epsilon * epsilon);
    static_assert(own::fma(2 - epsilon, 2 - epsilon, 4 * epsilon - 4) == epsilon * epsilon);
    static_assert(own::fma(2 - epsilon, 2 - epsilon, T(-4)) == -4 * epsilon);
    static_assert(own::fma(2 - epsilon, 2 - 3 * epsilon, T(-4)) ==
                  4 * epsilon * epsilon - 8 * epsilon);

    // The product is half-way between two numbers, and the smallest one decides.
    static_assert(own::fma(1 + epsilon, T(1.5), T(0)) == T(1.5) + 2 * epsilon);
    static_assert(own::fma(1 + epsilon, T(1.5), least) == T(1.5) + 2 * epsilon);
    static_assert(own::fma(1 + epsilon, T(1.5), -least) == T(1.5) + epsilon);
    static_assert(own::fma(1 + 3 * epsilon, T(1.5), T(0)) == T(1.5) + 4 * epsilon);
    static_assert(own::fma(1 + 3 * epsilon, T(1.5), least) == T(1.5) + 5 * epsilon);
    static_assert(own::fma(1 + 3 * epsilon, T(1.5), -least) == T(1.5) + 4 * epsilon);
    static_assert(own::fma(least, T(0.25), T(1)) == 1);
    static_assert(own::fma(least, least, T(-1)) == -1);
    static_assert(own::fma(least, least, least) == least);
    static_assert(own::fma(most, most, -most) == infinity);

    // Subnormal results are rounded once, too, and so is the overflow.
    static_assert(own::fma(least, T(0.5), T(0)) == 0);
    static_assert(math::sign_bit(own::fma(-least, T(0.5), T(0))));
    static_assert(own::fma(least, T(0.75), T(0)) == least);
    static_assert(own::fma(least, T(0.5), least) == 2 * least);
    static_assert(own::fma(least, T(0.5), 2 * least) == 2 * least);
    static_assert(own::fma(least, T(-0.5), least) == 0);
    static_assert(own::fma(least, T(0.5) + epsilon, 2 * least) == 3 * least);
    static_assert(own::fma(most, T(2), -most) == most);
    static_assert(own::fma(most, T(-2), most) == -most);
    static_assert(own::fma(most, T(2), T(0)) == infinity);
    static constexpr T half_unit = epsilon / std::numeric_limits<T>::min();
    static_assert(own::fma(most, T(1), half_unit) == infinity);
    static_assert(own::fma(most, T(1), half_unit * (1 - epsilon)) == most);
    static_assert(own::fma(most, T(-1), -half_unit) == -infinity);

    // However it is computed, it is the same number.
    static_assert(math::fma(T(1.1L), T(2.2L), T(-2.42L)) == own::fma(T(1.1L), T(2.2L), T(-2.42L)));
    static_assert(math::fma(T(0.1L), T(0.3L), T(1e-7L)) == own::fma(T(0.1L), T(0.3L), T(1e-7L)));
    static_assert(math::fma(most, most, most) == own::fma(most, most, most));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// An integer is taken for a double.
static_assert(math::fma(2, 3, 4) == 10.0);
static_assert(std::is_same_v<decltype(math::fma(2.0f, 3.0f, 4.0f)), float>);
static_assert(std::is_same_v<decltype(math::fma(2.0f, 3, 4.0f)), double>);
