// error: strict takes a report without a state: a function object, or a lambda that captures nothing
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto absolute = [](auto x) { return abs(x); };

inline double slope(double x) {
    [[maybe_unused]] int count = 0;
#ifdef MUST_NOT_COMPILE
    return leibniz::derivative(leibniz::strict(absolute, [count](auto const&) mutable { ++count; }),
                               x);
#else
    return leibniz::derivative(leibniz::strict(absolute, [](auto const&) {}), x);
#endif
}
