// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/lanes.hpp>
#include <leibniz/scalar/second_order.hpp>
#include <leibniz/scalar/taylor.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// x without the highest order of its outermost ε: what a slope is called with.
template <class T, std::size_t N, class Tag>
constexpr T one_order_less(dual<T, N, Tag> const& x) {
    return x.value;
}
template <class T, std::size_t K, class Tag>
constexpr auto one_order_less(taylor<T, K, Tag> const& x) {
    return x.template to_order<K - 1>();
}
template <class T, std::size_t N, class Kept, class Tag>
constexpr auto one_order_less(second_order<T, N, Kept, Tag> const& x) {
    return dual<T, Kept::directions, Tag>(x.value, x.gradient);
}
template <scalar T>
    requires(!jet<T>)
constexpr T one_order_less(T const& x) {
    return x;
}

/// y + ∫ slope dx in the outermost ε:  the derivatives that y has from x along this slope.
template <class T, std::size_t N, class Tag>
constexpr void add_integral(dual<T, N, Tag>& y, T const& slope, dual<T, N, Tag> const& x) {
    auto const add = [&](T const& sum, T const& t) { return sum + steep_product(t, slope); };
    each_lane(y.tangent, add, y.tangent, x.tangent);
}

/// k·y_k = Σ j·x_j·slope_{k−j}
template <class T, std::size_t K, class Slope, class Tag>
constexpr void add_integral(taylor<T, K, Tag>& y, Slope const& slope, taylor<T, K, Tag> const& x) {
    for (std::size_t k = 1; k <= K; ++k) {
        T sum(0);
        for (std::size_t j = 1; j <= k; ++j) {
            if constexpr (K == 1) {
                sum = sum + steep_product(x[j], slope);
            } else {
                sum = sum + static_cast<int>(j) * steep_product(x[j], slope[k - j]);
            }
        }
        y[k] = y[k] + sum / static_cast<int>(k);
    }
}

/// y′ = slope·x′,  y″ = slope·x″ + kept(slope′, x′)
template <class T, std::size_t N, class Kept, class Tag>
constexpr void add_integral(second_order<T, N, Kept, Tag>& y,
                            dual<T, Kept::directions, Tag> const& slope,
                            second_order<T, N, Kept, Tag> const& x) {
    auto const add = [&](T const& sum, T const& t) { return sum + steep_product(t, slope.value); };
    each_lane(y.gradient, add, y.gradient, x.gradient);
    each_lane(y.second, add, y.second, x.second);
    lanes<T, Kept::size> pairs;
    Kept::cross(slope.tangent, x.gradient, pairs);
    each_lane(y.second, [](T const& sum, T const& t) { return sum + t / 2; }, y.second, pairs);
}

/// The y with the value y₀ and  dy = slopes·dx,  layer by layer from the inside.
template <scalar S, scalar Base, std::size_t M, scalar Slope, std::size_t N>
constexpr vector<S, M> integrated(vector<Base, M> const& y0, matrix<Slope, M, N> const& slopes,
                                  vector<S, N> const& x) {
    if constexpr (!jet<S>) {
        return y0;
    } else {
        using inner = typename jet_layer<S>::number;
        auto const value = [](auto const& s) { return value_part<typename jet_layer<S>::tag>(s); };
        auto const inner_slope = [&](Slope const& s) { return one_order_less(value(s)); };
        vector<S, M> y =
            integrated<inner>(y0, map_numbers(slopes, inner_slope), map_numbers(x, value));
        for (std::size_t i = 0; i < M; ++i) {
            for (std::size_t j = 0; j < N; ++j)
                add_integral(y.entry[i], slopes.entry[i * N + j], x.entry[j]);
        }
        return y;
    }
}

/// Is R shaped as the Jacobian of M numbers by N? Of a scalar function it may be the gradient, of a
/// function of one scalar the derivative, shaped as they are.
template <class R, std::size_t M, std::size_t N>
constexpr bool is_jacobian() {
    if constexpr (M == 1 || N == 1) {
        return size_of<R> == M * N;
    } else if constexpr (is_matrix<R>) {
        return R::rows() == M && R::columns() == N;
    } else {
        return false;
    }
}

/// A function of scalars, vectors and matrices in its own code, with its Jacobian: a callable that
/// takes every scalar.
///
///     function_and_jacobian{f, j}
///
/// j takes the arguments of f and returns ∂fᵢ/∂xⱼ, a row for each number of f(x…) and a column for
/// each number of the arguments. f is called with plain numbers only; so is j for first
/// derivatives, for higher ones with jets of one order less.
///
/// Edges:   a zero tangent stays zero beside an infinite slope.
/// Cost:    one call of f and one of j, whatever the number of directions and layers.
/// Refuses: a Jacobian of another shape; one that takes plain numbers only, for higher derivatives;
///          functions that capture a number that is differentiated by.
template <differentiable F, differentiable J>
struct function_and_jacobian {
    [[no_unique_address]] F function;
    [[no_unique_address]] J jacobian;

    constexpr function_and_jacobian(F f, J j) : function(f), jacobian(j) {}

    template <argument... Xs>
        requires(sizeof...(Xs) > 0)
    constexpr auto operator()(Xs const&... xs) const {
        using number = real_scalar<common_scalar<number_of<Xs>...>>;
        using base = typename innermost<number>::type;
        auto const plain = [](auto const& x) { return static_cast<base>(innermost_value(x)); };
        auto const y0 = call(function, map_numbers(xs, plain)...);
        constexpr bool takes_them = std::invocable<F const&, decltype(map_numbers(xs, plain))...>;
        constexpr std::size_t m = size_of<std::remove_const_t<decltype(y0)>>;
        constexpr std::size_t n = (size_of<Xs> + ...);
        if constexpr (takes_them && depends_on_arguments_alone<number_of<decltype(y0)>, base>()) {
            vector<number, n> x;
            std::size_t j = 0;
            auto const gather = [&](auto const& t) { x.entry[j++] = static_cast<number>(t); };
            (for_each_number(xs, gather), ...);
            vector<base, m> const values = numbers_in(y0);
            auto const y = [&] {
                if constexpr (jet<number>) {
                    auto const lower = [](auto const& t) {
                        return one_order_less(static_cast<number>(t));
                    };
                    using slope = decltype(one_order_less(x.entry[0]));
                    return integrated(values, slopes<slope, m, n>(map_numbers(xs, lower)...), x);
                } else {
                    return values;
                }
            }();
            std::size_t i = 0;
            return map_numbers(y0, [&](auto const&) { return y.entry[i++]; });
        } else {
            return map_numbers(y0, [](auto const&) { return number(0); });
        }
    }

private:
    /// Refuses: results with an ε that the arguments do not have.
    template <scalar Result, scalar Expected>
    static constexpr bool depends_on_arguments_alone() {
        static_assert(
            embeds<Result, Expected>,
            "a function with its own Jacobian, and that Jacobian, depend on their arguments alone: what they capture is constant");
        return embeds<Result, Expected>;
    }

    /// J at x…, row after row.
    template <scalar Slope, std::size_t M, std::size_t N, argument... Xs>
    constexpr matrix<Slope, M, N> slopes(Xs const&... xs) const {
        auto const j = call(jacobian, xs...);
        using result = std::remove_const_t<decltype(j)>;
        constexpr bool fits = is_jacobian<result, M, N>();
        static_assert(
            fits || !std::invocable<J const&, Xs const&...>,
            "a Jacobian has a row for each number of the result and a column for each number of the arguments");
        matrix<Slope, M, N> r;
        if constexpr (fits && depends_on_arguments_alone<number_of<result>, Slope>()) {
            std::size_t k = 0;
            for_each_number(j, [&](auto const& s) { r.entry[k++] = static_cast<Slope>(s); });
        } else {
            for (Slope& s : r.entry) s = Slope(0);
        }
        return r;
    }
};

}  // namespace leibniz
