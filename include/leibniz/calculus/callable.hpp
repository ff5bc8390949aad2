// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/argument.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace leibniz {

/// What can be differentiated: a lambda, a function object, a function, called as f(x…). A function
/// object may be a struct of numbers: where a function is expected it is one.
template <class F>
concept differentiable = !scalar<F> && !entrywise<F> &&
                         (std::is_class_v<F> || std::is_function_v<std::remove_pointer_t<F>>);

/// The argument with plain numbers, as it was before it was seeded.
constexpr auto with_plain_numbers(shaped auto const& x) {
    return map_numbers(x, []<class N>(N const&) {
        return typename plain_number<typename innermost<N>::type>::type{};
    });
}

/// One sentence why a function cannot be called.
template <bool IsMutable, bool TakesPlainNumbers>
constexpr void refuse_to_call() {
    static_assert(
        !IsMutable,
        "the callable's operator() must be const: an operator does not change the function it differentiates");
    static_assert(
        IsMutable || !TakesPlainNumbers,
        "the callable takes plain numbers only: make it generic in its number, (auto x) instead of (double x)");
    static_assert(
        IsMutable || TakesPlainNumbers,
        "the callable cannot be called with these arguments: their count and shapes are not the ones it takes");
}

/// Has a result a shape? Refuses: one that has none.
template <class Result>
constexpr bool has_shape() {
    static_assert(
        shaped<Result>,
        "the callable must return a scalar, a vector, a matrix, a std::array, a std::tuple or a struct template of these");
    return shaped<Result>;
}

/// f(x…), or one sentence why it cannot be called so. After a sentence there is a number all the
/// same, so that nothing else is complained of.
template <differentiable F, shaped... Xs>
constexpr auto call(F const& f, Xs const&... xs) {
    if constexpr ((std::same_as<Xs, refused_argument> || ...)) {
        return 0.0;
    } else if constexpr (std::invocable<F const&, Xs const&...>) {
        using result = std::remove_cvref_t<decltype(f(xs...))>;
        if constexpr (has_shape<result>()) {
            return result(f(xs...));
        } else {
            return 0.0;
        }
    } else if constexpr (std::invocable<F const&, decltype(with_plain_numbers(xs)) const&...>) {
        refuse_to_call<std::invocable<F&, Xs const&...>, true>();
        return f(with_plain_numbers(xs)...);
    } else {
        refuse_to_call<std::invocable<F&, Xs const&...> ||
                           std::invocable<F&, decltype(with_plain_numbers(xs)) const&...>,
                       false>();
        return 0.0;
    }
}

template <differentiable F, scalar S>
constexpr S call(F const&, nested_too_deep<S> const&) {
    constexpr bool few_enough = can_be_seeded<S>;
    static_assert(
        few_enough,
        "derivatives are nested more than 8 deep: a function that differentiates itself takes its depth as a template argument");
    return S(0);
}

/// f, called as f is: what is known of it beside its values is in the class derived from this one.
template <differentiable F>
struct function_called_unchanged {
    [[no_unique_address]] F f;

    template <class... Xs>
        requires std::invocable<F const&, Xs...>
    constexpr decltype(auto) operator()(Xs&&... xs) const {
        return f(std::forward<Xs>(xs)...);
    }
};

/// v ↦ f(v₀, v₁, …): a function of several scalars as one of a vector.
template <differentiable F>
struct of_one_vector {
    using function = F;

    [[no_unique_address]] F f;

    template <scalar T, std::size_t N>
    constexpr auto operator()(vector<T, N> const& v) const {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return call(f, v[I]...);
        }(std::make_index_sequence<N>{});
    }
};

/// Has f(x…) a value, for an f of shapes? If not, `call` says why.
template <class F, class... Xs>
concept has_value_at =
    (shaped<Xs> && ...) && (!std::same_as<Xs, refused_argument> && ...) &&
    std::invocable<F const&, Xs const&...> && shaped<std::invoke_result_t<F const&, Xs const&...>>;
template <class F, class X>
inline constexpr bool is_answered = has_value_at<F, X>;
template <differentiable F, scalar T, std::size_t N>
inline constexpr bool is_answered<of_one_vector<F>, vector<T, N>> =
    []<std::size_t... I>(std::index_sequence<I...>) {
        return has_value_at<F, one_more<I, T>...>;
    }(std::make_index_sequence<N>{});

/// x ↦ f(x₀, …, x, …): a function of its I-th argument alone, the others held constant.
template <std::size_t I, differentiable F, argument... Xs>
struct others_held {
    using function = F;

    [[no_unique_address]] F f;
    std::tuple<Xs...> arguments;

    constexpr auto operator()(argument auto const& x) const {
        auto const choose =
            [&]<std::size_t J>(std::integral_constant<std::size_t, J>) -> auto const& {
            if constexpr (I == J) {
                return x;
            } else {
                return std::get<J>(arguments);
            }
        };
        return [&]<std::size_t... J>(std::index_sequence<J...>) {
            return call(f, choose(std::integral_constant<std::size_t, J>{})...);
        }(std::index_sequence_for<Xs...>{});
    }
};

/// A function of one argument and the point where it is differentiated.
template <differentiable F, argument X>
struct at_point {
    using function = F;
    using argument = X;

    [[no_unique_address]] F f;
    X x;
};

/// f at x…, with several scalars packed into one vector.
template <differentiable F, argument... Xs>
constexpr auto as_one_argument(F const& f, Xs const&... xs) {
    static_assert(
        sizeof...(Xs) == 1 || (scalar<Xs> && ...),
        "this operator takes scalars, or one vector, matrix, array, tuple or struct: for several of these use partial<I> or jacobian_blocks");
    if constexpr ((scalar<Xs> && ...)) {
        vector const x{xs...};
        return at_point<of_one_vector<std::decay_t<F>>, std::remove_const_t<decltype(x)>>{{f}, x};
    } else if constexpr (sizeof...(Xs) == 1) {
        auto const x = with_real_numbers(xs...);
        return at_point<std::decay_t<F>, std::remove_const_t<decltype(x)>>{f, x};
    } else {
        return at_point<std::decay_t<F>, refused_argument>{f, {}};
    }
}

}  // namespace leibniz
