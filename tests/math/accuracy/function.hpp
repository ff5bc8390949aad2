// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "families.hpp"
#include "reference.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <mpfr.h>

namespace accuracy {

/// What a function is tested with: the exponents for which it is neither trivial nor out of range,
/// numbers near which its values are close to ties or its kernel branches, and families of
/// arguments of its own.
template <std::floating_point T>
struct sampling {
    std::pair<int, int> exponents;
    std::vector<T> anchors;
    std::vector<family<T>> families;
};

/// An elementary function of one to three arguments: its name, its kernel, and its truth, which is
/// a function of MPFR, or is written like one: rounding as told, it returns 0 for exact results
/// only.
template <std::floating_point T>
class function {
public:
    using unary = T (*)(T);
    using binary = T (*)(T, T);
    using ternary = T (*)(T, T, T);
    using true_unary = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);
    using true_binary = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);
    using true_ternary = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);
    using fast = long double (*)(long double);

    function(std::string_view called, unary kernel, true_unary truth, fast approximation,
             sampling<T> tested_with)
        : name(called),
          estimate(approximation),
          samples(std::move(tested_with)),
          own(kernel),
          exact(truth) {}

    function(std::string_view called, binary kernel, true_binary truth, sampling<T> tested_with)
        : name(called), samples(std::move(tested_with)), own(kernel), exact(truth) {}

    function(std::string_view called, ternary kernel, true_ternary truth, sampling<T> tested_with)
        : name(called), samples(std::move(tested_with)), own(kernel), exact(truth) {}

    std::size_t arity() const { return own.index() + 1; }

    T operator()(arguments<T> const& x) const {
        return own.index() == 0   ? std::get<0>(own)(x[0])
               : own.index() == 1 ? std::get<1>(own)(x[0], x[1])
                                  : std::get<2>(own)(x[0], x[1], x[2]);
    }

    /// Sets `value`, of any precision, to the true value rounded to odd.
    void evaluate(mpfr_ptr value, arguments<T> const& x) const {
        static thread_local std::array<reference, 3> exactly{
            reference(limits::digits), reference(limits::digits), reference(limits::digits)};
        for (std::size_t i = 0; i != arity(); ++i) {
            assign(exactly[i], x[i]);
        }
        int const rest =
            own.index() == 0 ? std::get<0>(exact)(value, exactly[0], MPFR_RNDZ)
            : own.index() == 1
                ? std::get<1>(exact)(value, exactly[0], exactly[1], MPFR_RNDZ)
                : std::get<2>(exact)(value, exactly[0], exactly[1], exactly[2], MPFR_RNDZ);
        round_to_odd(value, rest != 0);
    }

    std::string_view name;

    /// glibc's function of long double, or none where there is none: within 2⁻⁴⁴ of the truth.
    fast estimate = nullptr;

    sampling<T> samples;

private:
    using limits = std::numeric_limits<T>;

    std::variant<unary, binary, ternary> own;
    std::variant<true_unary, true_binary, true_ternary> exact;
};

/// All functions of leibniz::math::correctly_rounded.
template <std::floating_point T>
std::vector<function<T>> const& functions();

}  // namespace accuracy
