// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/argument.hpp>
#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/mixed.hpp>

#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>

/// Forward mode in three moves: seed the argument with the basis directions, call the function,
/// read the tangents off its result. All operators are these, arranged in one shape or another.
namespace leibniz {

/// The ε of one differentiation: of F, at an X. A function inside which another is differentiated
/// has another type, since a closure's type knows the types it captures, or another type of
/// argument: nested ones never share an ε.
///
/// Edges: a function object that hides an ε from its own type, in a std::any, behind a pointer to a
///        base, in a global variable, and differentiates itself is mistaken for itself.
template <class F, class X>
struct epsilon_of;
template <class At>
using epsilon_at_point = epsilon_of<typename At::function, typename At::argument>;

/// What an operator makes of f where no point is given: a callable, x… ↦ Operator::of(f, x…).
template <class Operator, differentiable F>
struct without_point {
    using function = F;

    [[no_unique_address]] F f;

    template <argument... Xs>
        requires(sizeof...(Xs) > 0) &&
                requires(F const& g, Xs const&... xs) { Operator::of(g, xs...); }
    constexpr auto operator()(Xs const&... xs) const {
        return Operator::of(f, xs...);
    }
};

/// x + (1, 0, …)·ε₀ + (0, 1, …)·ε₁ + …: every number of x with its own direction.
template <class Tag, argument X>
constexpr auto seeded(X const& x) {
    return seeded_as<dual<number_of<X>, size_of<X>, Tag>>(x);
}

/// x + v·ε: every number of x, moving along v.
///
/// Refuses: a ninth ε.
template <class Tag, argument X, argument V>
constexpr auto seeded_along(X const& x, V const& v) {
    using number = moving_number<X, V>;
    if constexpr (std::same_as<X, refused_argument>) {
        return x;
    } else if constexpr (can_be_seeded<number>) {
        auto const direction = numbers_in(v);
        std::size_t i = 0;
        return map_numbers(x, [&](number_of<X> const& n) {
            return dual<number, 1, Tag>(number(n), {number(direction[i++])});
        });
    } else {
        return nested_too_deep<number_of<X>>{};
    }
}

/// A result without its ε.
template <class Tag>
constexpr auto value_of(shaped auto const& result) {
    return map_numbers(with_real_numbers(result), [](auto const& n) { return value_part<Tag>(n); });
}

/// The derivative of a result in direction i.
template <class Tag>
constexpr auto tangent_of(shaped auto const& result, std::size_t i) {
    return map_numbers(with_real_numbers(result),
                       [i](auto const& n) { return tangent_part<Tag>(n, i); });
}

/// The derivatives of a scalar result in the directions of x, in the shape of x. Those of x begin
/// with the direction `first`.
template <class Tag>
constexpr auto tangents_of(scalar auto const& result, argument auto const& x,
                           std::size_t first = 0) {
    real_scalar<decltype(result)> const& y = result;
    return map_numbers(x, [&](auto const&) { return tangent_part<Tag>(y, first++); });
}

/// The derivatives of all numbers of a result in all directions of x: (∂fᵢ/∂xⱼ).
template <class Tag, argument X>
constexpr auto jacobian_of(shaped auto const& result, X const&, std::size_t first = 0) {
    auto const f = numbers_in(with_real_numbers(result));
    matrix<decltype(tangent_part<Tag>(f[0], 0)), f.size(), size_of<X>> r;
    for (std::size_t i = 0; i < r.rows(); ++i) {
        for (std::size_t j = 0; j < r.columns(); ++j) r(i, j) = tangent_part<Tag>(f[i], first + j);
    }
    return r;
}

template <class Tag, shaped R, of_parts X>
constexpr auto blocks_of(R const& result, X const& x, std::size_t first);

/// As `derivative_of`, by those directions that begin with `first`. Refuses nothing.
template <class Tag, shaped R, argument X>
constexpr auto derivative_from(std::size_t first, R const& result, X const& x) {
    if constexpr (scalar<X>) {
        return tangent_of<Tag>(result, first);
    } else if constexpr (scalar<R>) {
        return tangents_of<Tag>(result, x, first);
    } else if constexpr (is_matrix<X>) {
        auto const f = numbers_in(result);
        vector<decltype(tangents_of<Tag>(f[0], x)), f.size()> r;
        for (std::size_t i = 0; i < f.size(); ++i) r[i] = tangents_of<Tag>(f[i], x, first);
        return r;
    } else if constexpr (of_parts<X>) {
        return blocks_of<Tag>(result, x, first);
    } else {
        return jacobian_of<Tag>(result, x, first);
    }
}

/// The derivatives of a result by each part of x.
template <class Tag, shaped R, of_parts X>
constexpr auto blocks_of(R const& result, X const& x, std::size_t first) {
    auto const block = [&]<class Part>(Part const& part) {
        auto const r = derivative_from<Tag>(first, result, part);
        first += size_of<Part>;
        return r;
    };
    return std::apply(
        [&](auto const&... parts) {
            return
                typename shape_of<X>::template tuple_of<decltype(block(parts))...>{block(parts)...};
        },
        shape_of<X>::parts(x));
}

/// The derivative of a result by x, in the shape that both together have.
///
///     by a scalar:    the shape of the result
///     of a scalar:    the shape of x
///     of a vector:    by a vector, the Jacobian; by a matrix, a vector of matrices, ∂fᵢ/∂X each;
///                     by a tuple or a struct, the tuple of the derivatives by each of its parts
template <class Tag, shaped R, argument X>
constexpr auto derivative_of(R const& result, X const& x) {
    static_assert(
        !is_matrix<R> || has_scalar_parts<X>,
        "a matrix is differentiated by a scalar only: by a vector or a matrix take its entries one by one");
    return derivative_from<Tag>(0, result, x);
}

}  // namespace leibniz
