// SPDX-License-Identifier: BSL-1.0
#define LEIBNIZ_NAN_OUTSIDE_DOMAINS

#include <leibniz/math.hpp>

namespace math = leibniz::math;

// With the switch a function is NaN in constant evaluation where it has no value, as it is at run
// time. Without it each of these lines is refused: static_tests/must_not_compile/domain_of_*.cpp.
template <class T>
struct is_nan_outside_domains {
    static constexpr T infinity = math::infinity<T>;
    static_assert(math::is_nan(math::sqrt(T(-1))));
    static_assert(math::is_nan(math::log(T(-1))));
    static_assert(math::is_nan(math::log2(T(-1))));
    static_assert(math::is_nan(math::log10(-infinity)));
    static_assert(math::is_nan(math::log1p(T(-2))));
    static_assert(math::is_nan(math::pow(T(-2), T(0.5))));
    static_assert(math::is_nan(math::sin(infinity)));
    static_assert(math::is_nan(math::cos(-infinity)));
    static_assert(math::is_nan(math::tan(infinity)));
    static_assert(math::is_nan(math::sinpi(infinity)));
    static_assert(math::is_nan(math::cospi(infinity)));
    static_assert(math::is_nan(math::asin(T(2))));
    static_assert(math::is_nan(math::acos(T(-2))));
    static_assert(math::is_nan(math::acosh(T(0.5))));
    static_assert(math::is_nan(math::atanh(T(2))));
    static_assert(math::is_nan(math::tgamma(T(-3))));
    static_assert(math::is_nan(math::tgamma(-infinity)));
    static_assert(math::is_nan(math::digamma(T(-3))));
    static_assert(math::is_nan(math::trigamma(-infinity)));
    static_assert(math::is_nan(math::polygamma(2, T(-3))));
    static_assert(math::is_nan(math::polygamma(-1, T(3))));
    static_assert(math::is_nan(math::divide(T(0), T(0))));
    static_assert(math::is_nan(math::divide(infinity, -infinity)));
    static_assert(math::is_nan(math::fmod(infinity, T(1))));
    static_assert(math::is_nan(math::fmod(T(1), T(0))));
    static_assert(math::is_nan(math::fma(infinity, T(0), T(1))));
    static_assert(math::is_nan(math::fma(infinity, T(1), -infinity)));
    static_assert(math::is_nan(math::lerp(-infinity, infinity, T(0.5))));
    static_assert(math::is_nan(math::clamp(T(0), T(1), T(-1))));
};
template struct is_nan_outside_domains<float>;
template struct is_nan_outside_domains<double>;
template struct is_nan_outside_domains<long double>;

// Infinities are values with the switch or without.
static_assert(math::log(0.0) == -math::infinity<double>);
static_assert(math::tgamma(-0.0) == -math::infinity<double>);
static_assert(math::divide(1.0, 0.0) == math::infinity<double>);
