// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>

#include <type_traits>

namespace leibniz {

/// The result of `value_and_jacobian`.
template <class Value, class Jacobian>
struct with_jacobian {
    Value value;
    Jacobian jacobian;
};

/// f(x) and J(x) from one pass, as members `value` and `jacobian`. Cost and refusals are those of
/// `jacobian`.
template <callable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto value_and_jacobian(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    using tag = epsilon_at_point<decltype(at)>;
    auto const result = call(at.f, seeded<tag>(at.x));
    static_assert(
        !is_matrix<std::remove_const_t<decltype(result)>>,
        "the jacobian is of a vector function: differentiate a matrix function entry by entry");
    static_assert(!is_matrix<std::remove_const_t<decltype(at.x)>>,
                  "the jacobian is by scalars or by one vector: by a matrix take partial<0>");
    return with_jacobian<decltype(value_of<tag>(result)), decltype(jacobian_of<tag>(result, at.x))>{
        value_of<tag>(result), jacobian_of<tag>(result, at.x)};
}

/// J = (∂fᵢ/∂xⱼ), row i = (∇fᵢ)ᵀ, for a vector function f of scalars or of one vector.
///
/// f may also return one scalar: its Jacobian is the row (∇f)ᵀ. Arrays, tuples and structs, as
/// results and as arguments, count as the vector of their numbers in order.
///
/// Cost: one evaluation of f with as many directions as there are numbers in the arguments.
/// Refuses: a matrix function; a matrix argument; several vectors (take jacobian_blocks).
template <callable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto jacobian(F const& f, Xs const&... xs) {
    return value_and_jacobian(f, xs...).jacobian;
}

/// J, a callable.
template <callable F>
struct jacobian_function {
    using function = F;

    [[no_unique_address]] F f;
    constexpr auto operator()(argument auto const&... xs) const { return jacobian(f, xs...); }
};
template <callable F>
constexpr auto jacobian(F const& f) {
    return jacobian_function<std::decay_t<F>>{f};
}

template <callable F>
struct value_and_jacobian_function {
    using function = F;

    [[no_unique_address]] F f;
    constexpr auto operator()(argument auto const&... xs) const {
        return value_and_jacobian(f, xs...);
    }
};
template <callable F>
constexpr auto value_and_jacobian(F const& f) {
    return value_and_jacobian_function<std::decay_t<F>>{f};
}

}  // namespace leibniz
