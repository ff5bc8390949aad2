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
template <shaped Value, shaped Jacobian>
struct shape_of<with_jacobian<Value, Jacobian>> : shape_of_results<with_jacobian, Value, Jacobian> {
    static constexpr auto with_parts(auto& x, auto&& f) { return f(x.value, x.jacobian); }
};

/// f(x) and J(x) from one pass, as members `value` and `jacobian`. Cost and refusals are those of
/// `jacobian`.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto value_and_jacobian(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    using tag = epsilon_at_point<decltype(at)>;
    constexpr bool is_by_a_vector = !is_matrix<typename decltype(at)::argument>;
    static_assert(is_by_a_vector,
                  "the jacobian is by scalars or by one vector: by a matrix take partial<0>");
    if constexpr (is_by_a_vector) {
        auto const x = seeded<tag>(at.x);
        auto const result = call(at.f, x);
        constexpr bool is_a_vector = !is_matrix<std::remove_const_t<decltype(result)>>;
        static_assert(
            is_a_vector,
            "the jacobian is of a vector function: differentiate a matrix function entry by entry");
        if constexpr (is_a_vector &&
                      is_answered<decltype(at.f), std::remove_const_t<decltype(x)>>) {
            return with_jacobian<decltype(value_of<tag>(result)),
                                 decltype(jacobian_of<tag>(result, at.x))>{
                value_of<tag>(result), jacobian_of<tag>(result, at.x)};
        } else {
            return with_jacobian<double, double>{};
        }
    } else {
        return with_jacobian<double, double>{};
    }
}

/// J = (∂fᵢ/∂xⱼ), row i = (∇fᵢ)ᵀ, for a vector function f of scalars or of one vector.
///
/// f may also return one scalar: its Jacobian is the row (∇f)ᵀ. Arrays, tuples and structs, as
/// results and as arguments, count as the vector of their numbers in order.
///
/// Cost: one evaluation of f with as many directions as there are numbers in the arguments.
/// Refuses: a matrix function; a matrix argument; several vectors (take jacobian_blocks).
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto jacobian(F const& f, Xs const&... xs) {
    return value_and_jacobian(f, xs...).jacobian;
}

/// J, a callable.
struct jacobian_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return jacobian(f, xs...);
    }
};
template <differentiable F>
constexpr auto jacobian(F const& f) {
    return without_point<jacobian_operator, std::decay_t<F>>{f};
}

struct value_and_jacobian_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return value_and_jacobian(f, xs...);
    }
};
template <differentiable F>
constexpr auto value_and_jacobian(F const& f) {
    return without_point<value_and_jacobian_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
