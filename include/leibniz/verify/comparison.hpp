// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/argument.hpp>
#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/gradient.hpp>
#include <leibniz/calculus/hessian.hpp>
#include <leibniz/calculus/jacobian.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <tuple>
#include <type_traits>
#include <utility>

namespace leibniz {

/// What `compare_gradient` and its kin find at a point: true where both derivatives agree; else the
/// first entry that does not.
template <class T, std::size_t N, bool InMatrix>
struct derivative_comparison {
    bool agrees = true;
    /// Which number of the derivative it is, row by row, and its row and column if it is a matrix.
    std::size_t entry = 0;
    std::size_t row = 0;
    std::size_t column = 0;
    /// The numbers of all arguments, in order.
    std::array<T, N> point{};
    T by_dual_numbers{};
    T hand_written{};
    /// How many floating-point numbers they are apart; of exact numbers 0 or infinity.
    double distance = 0;

    constexpr explicit operator bool() const { return agrees; }
};

/// How far two entries of a derivative are apart, of which `largest` is the largest number.
///
/// A rounding error that stands in the place of a 0 is infinitely many times as large as that.
/// Beside 0, an entry is measured by what it takes away from the largest one.
template <class T>
constexpr double distance_of_entries(T const& a, T const& b, T const& largest) {
    if (a == b) return 0;
    if constexpr (is_exact<T>) {
        return std::numeric_limits<double>::infinity();
    } else {
        bool const is_beside_zero = a == 0 || b == 0;
        if (!is_beside_zero || !math::is_finite(a) || !math::is_finite(b))
            return ulp_distance(a, b);
        return ulp_distance(largest, largest - std::max(std::max(a, -a), std::max(b, -b)));
    }
}

template <class T, std::size_t N>
constexpr T largest_size(vector<T, N> const& x, T largest) {
    for (T const& n : x) {
        T const size = n < 0 ? -n : n;
        if (largest < size && size <= std::numeric_limits<T>::max()) largest = size;
    }
    return largest;
}

/// Do both have the same shape? Refuses: if not. The compiler names them.
template <class ByDualNumbers, class HandWritten>
constexpr bool have_one_shape() {
    constexpr bool is_so = same_shape<ByDualNumbers, HandWritten>;
    static_assert(is_so, "a hand-written derivative has the shape of the one by dual numbers");
    return is_so;
}

template <class T, std::size_t N, shaped D, shaped H>
constexpr derivative_comparison<T, N, is_matrix<D>> compare_entries(double ulps,
                                                                    std::array<T, N> const& point,
                                                                    D const& by_dual_numbers,
                                                                    H const& hand_written) {
    vector<T, size_of<D>> const x = numbers_in(by_dual_numbers);
    vector<T, size_of<D>> const y =
        numbers_in(map_numbers(hand_written, [](auto const& n) { return static_cast<T>(n); }));
    T largest(0);
    if constexpr (!is_exact<T>) largest = largest_size(y, largest_size(x, largest));
    std::size_t columns = 1;
    if constexpr (is_matrix<D>) columns = by_dual_numbers.columns();
    for (std::size_t i = 0; i < x.size(); ++i) {
        double const distance = distance_of_entries(x[i], y[i], largest);
        if (distance <= ulps) continue;
        return {false, i, i / columns, i % columns, point, x[i], y[i], distance};
    }
    return {.point = point};
}

/// What was refused in a sentence agrees, so that nothing else is complained of.
using refused_comparison = derivative_comparison<double, 1, false>;

template <shaped D, shaped H, class... Xs>
constexpr auto compare_values(double ulps, D const& by_dual_numbers, H const& hand_written,
                              Xs const&... xs) {
    using number = number_of<D>;
    constexpr bool are_real = std::floating_point<number> || is_exact<number>;
    static_assert(are_real, "derivatives are compared in real or in rational numbers");
    if constexpr (are_real) {
        std::array<number, (size_of<Xs> + ...)> point{};
        std::size_t i = 0;
        auto const write = [&](auto const& n) { point[i++] = static_cast<number>(n); };
        (for_each_number(xs, write), ...);
        return compare_entries(ulps, point, by_dual_numbers, hand_written);
    } else {
        return refused_comparison{};
    }
}

/// Can f be called with dual numbers? If not, the operator has said why.
template <class At>
inline constexpr bool takes_dual_numbers =
    is_answered<decltype(At::f),
                decltype(seeded<epsilon_at_point<At>>(std::declval<typename At::argument>()))>;

/// Operator::of(f, x…) beside g(x…).
template <class Operator, differentiable F, differentiable G, argument... Xs>
constexpr auto compare_derivatives(double ulps, F const& f, G const& g, Xs const&... xs) {
    auto const by_dual_numbers = Operator::of(f, xs...);
    using derivative = std::remove_const_t<decltype(by_dual_numbers)>;
    constexpr bool is_refused =
        scalar<derivative> || !takes_dual_numbers<decltype(as_one_argument(f, xs...))>;
    if constexpr (is_refused) {
        return refused_comparison{};
    } else {
        auto const hand_written = call(g, with_real_numbers(xs)...);
        using other = std::remove_const_t<decltype(hand_written)>;
        if constexpr (!has_value_at<G, decltype(with_real_numbers(xs))...>) {
            return refused_comparison{};
        } else if constexpr (have_one_shape<derivative, other>()) {
            return compare_values(ulps, by_dual_numbers, hand_written, xs...);
        } else {
            return refused_comparison{};
        }
    }
}

/// The arguments at a point: those in a std::tuple, or the one that the point is.
template <class Operator, differentiable F, differentiable G, argument X>
constexpr auto compare_at(double ulps, F const& f, G const& g, X const& point) {
    return compare_derivatives<Operator>(ulps, f, g, point);
}
template <class Operator, differentiable F, differentiable G, shaped... Xs>
    requires std::invocable<F const&, Xs const&...>
constexpr auto compare_at(double ulps, F const& f, G const& g, std::tuple<Xs...> const& point) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return compare_derivatives<Operator>(ulps, f, g, std::get<I>(point)...);
    }(std::index_sequence_for<Xs...>{});
}

/// How many floating-point numbers a hand-written derivative may be off, if nothing else is said:
/// 16, four bits of rounding errors.
inline constexpr std::uint64_t default_ulps = 16;

/// Is g the gradient of f, at a point? The point is the argument of f, or a std::tuple of its
/// arguments if there are several.
///
/// Each entry is compared for itself, in the numbers of the derivative, and may be `Ulps` of them
/// off; where one of both is 0, the other one may be that much of the largest entry. Rational
/// numbers are equal.
///
/// Cost: that of `gradient` and of one call of g.
/// Refuses: what `gradient` refuses; a g that returns another shape.
template <std::uint64_t Ulps = default_ulps, differentiable F, differentiable G, argument X>
constexpr auto compare_gradient(F const& f, G const& g, X const& point) {
    return compare_at<gradient_operator>(Ulps, f, g, point);
}
/// The same of a Jacobian.
template <std::uint64_t Ulps = default_ulps, differentiable F, differentiable G, argument X>
constexpr auto compare_jacobian(F const& f, G const& g, X const& point) {
    return compare_at<jacobian_operator>(Ulps, f, g, point);
}
/// The same of a Hessian.
template <std::uint64_t Ulps = default_ulps, differentiable F, differentiable G, argument X>
constexpr auto compare_hessian(F const& f, G const& g, X const& point) {
    return compare_at<hessian_operator>(Ulps, f, g, point);
}

}  // namespace leibniz
