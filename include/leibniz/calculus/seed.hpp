// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/argument.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>

namespace leibniz {

/// How many ε a number carries.
template <class S>
inline constexpr std::size_t layers_of = 0;
template <jet S>
inline constexpr std::size_t layers_of<S> = 1 + layers_of<typename jet_layer<S>::number>;

/// May numbers of this type get one more ε? With each the name of their type doubles: a recursion
/// that ends at run time only, and never for the compiler, has to be stopped early.
template <class S>
inline constexpr bool can_be_seeded = layers_of<S> < 8;

/// What becomes of a point that cannot be seeded: no function is called with it.
template <scalar S>
struct nested_too_deep {};

/// x + (1, 0, …)·ε₀ + (0, 1, …)·ε₁ + …: every number of x with its own direction, as a Jet.
///
/// Refuses: a ninth ε.
template <jet Jet, argument X>
constexpr auto seeded_as(X const& x) {
    if constexpr (can_be_seeded<number_of<X>>) {
        using number = typename jet_layer<Jet>::number;
        Jet const still(number(0));  // copied, lest a constant evaluator write n² zeros
        std::size_t i = 0;
        return map_numbers(x, [&](auto const& n) {
            Jet r = still;
            r.value = static_cast<number>(n);
            r.part(i++) = number(1);
            return r;
        });
    } else {
        return nested_too_deep<number_of<X>>{};
    }
}
template <jet Jet, scalar S>
constexpr nested_too_deep<S> seeded_as(nested_too_deep<S> const& x) {
    return x;
}

/// The same, and in one more direction every number of x moving along v.
template <jet Jet, argument X, argument V>
constexpr auto seeded_as(X const& x, V const& v) {
    if constexpr (std::same_as<X, refused_argument>) {
        return x;
    } else if constexpr (can_be_seeded<typename jet_layer<Jet>::number>) {
        auto const direction = numbers_in(v);
        std::size_t i = 0;
        return map_numbers(seeded_as<Jet>(x), [&](Jet r) {
            r.part(size_of<X>) = static_cast<typename jet_layer<Jet>::number>(direction[i++]);
            return r;
        });
    } else {
        return nested_too_deep<number_of<X>>{};
    }
}

/// x ↦ J(x)·v for a fixed v, which belongs to the ε: it may carry one of f at an X itself.
template <class F, class V>
struct jvp_along {
    using function = F;
};

/// The number of a point that moves: as precise as its direction, with a place for every ε of it.
template <class X, class V>
struct moving_number_of {
    using type = number_of<X>;
};
template <class X, shaped V>
    requires(!std::constructible_from<number_of<X>, number_of<V>> || are_floating<X, V>)
struct moving_number_of<X, V> : common_scalar_of<number_of<X>, number_of<V>> {};
template <argument X, argument V>
using moving_number = typename moving_number_of<X, V>::type;

/// k!, in the numbers below all layers of T.
template <scalar T>
constexpr auto factorial(std::size_t k) {
    typename innermost<T>::type product(1);
    for (std::size_t i = 2; i <= k; ++i) product = product * static_cast<int>(i);
    return product;
}

}  // namespace leibniz
