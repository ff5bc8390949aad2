// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/jacobian.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/elimination.hpp>
#include <leibniz/linear/solve.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// Called where a constant expression finds no root: being no constant, it stops the compiler by
/// name.
inline void newton_iteration_finds_no_root_from_this_start() {}

/// x without any ε.
constexpr auto plain(shaped auto const& x) {
    return map_numbers(with_real_numbers(x), [](auto const& n) { return innermost_value(n); });
}

/// Is there one equation for each unknown? If not, the compiler stops here, with a sentence.
template <class Equations, class Unknowns>
constexpr bool determine() {
    static_assert(
        std::same_as<Equations, Unknowns>,
        "an implicit function has an equation for each unknown: g returns the shape of its last argument");
    return std::same_as<Equations, Unknowns>;
}

/// After a refusal.
struct no_equations {};

/// g(x…, y) and ∂g/∂y in plain numbers, one after another: members `value` and `jacobian`.
template <differentiable G, argument Y, argument... Xs>
constexpr auto by_the_unknown(G const& g, Y const& y, Xs const&... xs) {
    using function = others_held<sizeof...(Xs), G, Xs..., Y>;
    using tag = epsilon_of<function, Y>;
    if constexpr (!std::invocable<G const&, Xs const&..., decltype(seeded<tag>(y)) const&>) {
        call(g, xs..., seeded<tag>(y));
        return no_equations{};
    } else {
        auto const result = call(g, xs..., seeded<tag>(y));
        if constexpr (determine<outline_of<std::remove_const_t<decltype(result)>>,
                                outline_of<Y>>()) {
            auto const value = numbers_in(plain(value_of<tag>(result)));
            auto const jacobian = plain(jacobian_of<tag>(result, y));
            return with_jacobian<decltype(value), decltype(jacobian)>{value, jacobian};
        } else {
            return no_equations{};
        }
    }
}

/// The y near a start with  g(x…, y) = 0,  in plain numbers:  y ← y − (∂g/∂y)⁻¹·g(x…, y)
///
///     newton_solver{g, start}(x…)
///
/// It has converged where the steps are small and shrink no more. A start that can be called with
/// x… is a solver itself, and no start.
///
/// Refuses: in constant evaluation, a start from which it finds no root in 64 steps; a singular
///          ∂g/∂y (see `solve`). At run time the result is NaN.
template <differentiable G, argument Y>
struct newton_solver {
    [[no_unique_address]] G equations;
    Y start;

    constexpr newton_solver(G g, Y y) : equations(g), start(y) {}

    template <argument... Xs>
    constexpr auto operator()(Xs const&... xs) const {
        if constexpr (differentiable<Y> && std::invocable<Y const&, decltype(plain(xs))...>) {
            return call(start, plain(xs)...);
        } else {
            return root(plain(xs)...);
        }
    }

private:
    template <argument... Xs>
    constexpr auto root(Xs const&... xs) const {
        using number = common_scalar<number_of<Xs>...>;
        auto y = map_numbers(start,
                             [](auto const& n) { return static_cast<number>(innermost_value(n)); });
        if constexpr (!std::same_as<decltype(by_the_unknown(equations, y, xs...)), no_equations>) {
            number first(0);
            number previous(0);
            for (int i = 0; i < 64; ++i) {
                auto const at = by_the_unknown(equations, y, xs...);
                auto const step = solve(at.jacobian, at.value);
                auto entry = step.begin();
                y = map_numbers(y, [&](number const& n) { return number(n - *entry++); });
                number const length = largest(step);
                number const scale = first + largest(numbers_in(y));
                bool const is_small = length * length <= unit_roundoff<number> * (scale * scale);
                if (length == 0 || (i > 0 && is_small && length >= previous / 2)) return y;
                if (i == 0) first = length;
                previous = length;
            }
            newton_iteration_finds_no_root_from_this_start();
            number const zero(0);
            y = map_numbers(y, [&](number const&) { return number(zero / zero); });
        }
        return y;
    }

    template <scalar T, std::size_t N>
    static constexpr T largest(vector<T, N> const& v) {
        T r = magnitude(v[0]);
        for (T const& entry : v) r = magnitude(entry) > r ? magnitude(entry) : r;
        return r;
    }
};

}  // namespace leibniz
