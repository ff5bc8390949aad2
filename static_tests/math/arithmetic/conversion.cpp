// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>

#include <limits>

namespace math = leibniz::math;

// A number survives the way to a wide one and back.
template <class T>
struct round_trips {
    using limits = std::numeric_limits<T>;
    static constexpr T there_and_back(T x) { return math::rounded<T>(math::widened(x)); }
    static_assert(there_and_back(T(0)) == 0);
    static_assert(there_and_back(T(1)) == 1);
    static_assert(there_and_back(T(-0.1L)) == T(-0.1L));
    static_assert(there_and_back(T(3e5L)) == T(3e5L));
    static_assert(there_and_back(limits::max()) == limits::max());
    static_assert(there_and_back(limits::min()) == limits::min());
    static_assert(there_and_back(limits::min() - limits::denorm_min()) ==
                  limits::min() - limits::denorm_min());
    static_assert(there_and_back(-limits::denorm_min()) == -limits::denorm_min());
    static_assert(there_and_back(5 * limits::denorm_min()) == 5 * limits::denorm_min());
    static_assert(there_and_back(1 + limits::epsilon()) == 1 + limits::epsilon());

    // The middle between two numbers goes to the even one, also among the subnormal numbers and
    // before ∞.
    static constexpr T epsilon = limits::epsilon();
    static constexpr T least = limits::denorm_min();
    static constexpr math::wide half_epsilon = math::scaled(math::widened(epsilon), -1);
    static constexpr math::wide half_least = math::scaled(math::widened(least), -1);
    static constexpr math::wide tiny = math::scaled(math::widened(epsilon), -20);
    static_assert(math::rounded<T>(math::whole(1) + half_epsilon) == 1);
    static_assert(math::rounded<T>(math::whole(1) + half_epsilon + tiny) == 1 + epsilon);
    static_assert(math::rounded<T>(math::widened(1 + epsilon) + half_epsilon) == 1 + 2 * epsilon);
    static_assert(math::rounded<T>(math::widened(1 + epsilon) + half_epsilon - tiny) ==
                  1 + epsilon);
    static_assert(math::rounded<T>(half_least) == 0);
    static_assert(math::sign_bit(math::rounded<T>(-half_least)));
    static_assert(math::rounded<T>(half_least * (math::whole(1) + tiny)) == least);
    static_assert(math::rounded<T>(math::scaled(half_least, -1)) == 0);
    static_assert(math::rounded<T>(half_least * math::whole(3)) == 2 * least);
    static_assert(math::rounded<T>(math::widened(limits::max()) *
                                   (math::whole(1) + scaled(half_epsilon, -1))) == limits::max());
    static_assert(math::rounded<T>(math::widened(limits::max()) *
                                   (math::whole(1) + half_epsilon)) == limits::infinity());
    static_assert(math::rounded<T>(math::scaled(math::widened(-limits::max()), 1)) ==
                  -limits::infinity());
};
template struct round_trips<float>;
template struct round_trips<double>;
template struct round_trips<long double>;
