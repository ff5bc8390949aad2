// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "polynomial.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include <cstddef>

/// Every operator of calculus twice: as the library has it, of a scalar function of two variables,
/// and by hand, of a polynomial. Whatever shape its result has becomes one scalar, so that any
/// operator can be taken of any other: the sum of its numbers times 1, 2, 3, …
namespace leibniz::tests {

/// r₀ + 2r₁ + 3r₂ + …
constexpr auto weighted(shaped auto const& result) {
    auto const r = numbers_in(result);
    auto sum = r[0];
    for (std::size_t i = 1; i < r.size(); ++i) sum = sum + r[i] * static_cast<int>(i + 1);
    return sum;
}

/// The field (v₀·f, 3·v₁·f) of a scalar function, for the operators of vector functions.
template <class F>
struct field_of {
    F f;
    constexpr auto operator()(auto const& v) const {
        auto const value = f(v);
        return vector{v[0] * value, 3 * (v[1] * value)};
    }
};
template <class F>
field_of(F) -> field_of<F>;
constexpr polynomial first(int v, polynomial const& p) { return times(v, p); }
constexpr polynomial second(int v, polynomial const& p) { return 3 * times(v + 1, p); }

/// f with its variables one by one.
template <class F>
struct of_two_scalars {
    F f;
    constexpr auto operator()(auto const& a, auto const& b) const { return f(vector{a, b}); }
};
template <class F>
of_two_scalars(F) -> of_two_scalars<F>;

struct takes_derivative {
    static constexpr auto of(auto const& f, auto const& v) {
        return derivative([&](auto const& t) { return f(vector{t, v[1]}); }, v[0]);
    }
    static constexpr polynomial of(int v, polynomial const& p) { return slope(v, p); }
};
struct takes_second_derivative {
    static constexpr auto of(auto const& f, auto const& v) {
        return derivative<2>([&](auto const& t) { return f(vector{v[0], t}); }, v[1]);
    }
    static constexpr polynomial of(int v, polynomial const& p) {
        return slope(v + 1, slope(v + 1, p));
    }
};
struct takes_partial {
    static constexpr auto of(auto const& f, auto const& v) {
        return partial<1>(of_two_scalars{f}, v[0], v[1]);
    }
    static constexpr polynomial of(int v, polynomial const& p) { return slope(v + 1, p); }
};
struct takes_gradient {
    static constexpr auto of(auto const& f, auto const& v) { return weighted(gradient(f, v)); }
    static constexpr polynomial of(int v, polynomial const& p) {
        return slope(v, p) + 2 * slope(v + 1, p);
    }
};
struct takes_jacobian {
    static constexpr auto of(auto const& f, auto const& v) {
        return weighted(jacobian(of_two_scalars{field_of{f}}, v[0], v[1]));
    }
    static constexpr polynomial of(int v, polynomial const& p) {
        return slope(v, first(v, p)) + 2 * slope(v + 1, first(v, p)) + 3 * slope(v, second(v, p)) +
               4 * slope(v + 1, second(v, p));
    }
};
struct takes_hessian {
    static constexpr auto of(auto const& f, auto const& v) { return weighted(hessian(f, v)); }
    static constexpr polynomial of(int v, polynomial const& p) {
        return slope(v, slope(v, p)) + 5 * slope(v, slope(v + 1, p)) +
               4 * slope(v + 1, slope(v + 1, p));
    }
};
/// In the direction (v₁, 3), which moves with the outer variables.
struct takes_jvp {
    static constexpr auto of(auto const& f, auto const& v) {
        return weighted(jvp(field_of{f}, v, vector{v[1], 0 * v[1] + 3}));
    }
    static constexpr polynomial of(int v, polynomial const& p) {
        return along(v, first(v, p)) + 2 * along(v, second(v, p));
    }
    static constexpr polynomial along(int v, polynomial const& p) {
        return times(v + 1, slope(v, p)) + 3 * slope(v + 1, p);
    }
};
/// With the weights (v₀, 2).
struct takes_vjp {
    static constexpr auto of(auto const& f, auto const& v) {
        return weighted(vjp(field_of{f}, v, vector{v[0], 0 * v[0] + 2}));
    }
    static constexpr polynomial of(int v, polynomial const& p) {
        return column(v, v, p) + 2 * column(v, v + 1, p);
    }
    static constexpr polynomial column(int v, int j, polynomial const& p) {
        return times(v, slope(j, first(v, p))) + 2 * slope(j, second(v, p));
    }
};
struct takes_hvp {
    static constexpr auto of(auto const& f, auto const& v) {
        return weighted(hvp(f, v, vector{v[1], 0 * v[1] + 3}));
    }
    static constexpr polynomial of(int v, polynomial const& p) {
        return takes_jvp::along(v, slope(v, p)) + 2 * takes_jvp::along(v, slope(v + 1, p));
    }
};
struct takes_divergence {
    static constexpr auto of(auto const& f, auto const& v) { return divergence(field_of{f}, v); }
    static constexpr polynomial of(int v, polynomial const& p) {
        return slope(v, first(v, p)) + slope(v + 1, second(v, p));
    }
};
struct takes_curl {
    static constexpr auto of(auto const& f, auto const& v) {
        return curl(of_two_scalars{field_of{f}}, v[0], v[1]);
    }
    static constexpr polynomial of(int v, polynomial const& p) {
        return slope(v, second(v, p)) - slope(v + 1, first(v, p));
    }
};
struct takes_laplacian {
    static constexpr auto of(auto const& f, auto const& v) { return laplacian(f, v); }
    static constexpr polynomial of(int v, polynomial const& p) {
        return slope(v, slope(v, p)) + slope(v + 1, slope(v + 1, p));
    }
};

template <class... Operators>
struct operators {};
using all_operators = operators<takes_derivative, takes_second_derivative, takes_partial,
                                takes_gradient, takes_jacobian, takes_hessian, takes_jvp, takes_vjp,
                                takes_hvp, takes_divergence, takes_curl, takes_laplacian>;

/// x ↦ x₁·B[y ↦ p(x, y)](y = x): the inner function closes over the outer variable, the point is
/// the outer variable, the result is multiplied by it.
inline constexpr polynomial of_two{term(2, {1, 0, 3, 1, 0, 0}), term(1, {0, 2, 1, 3, 0, 0}),
                                   term(3, {1, 1, 2, 2, 0, 0})};

template <class B>
constexpr polynomial inner_by_hand = times(x + 1, substitute(y, x, B::of(y, of_two)));

template <class A, class B, class Number>
constexpr auto two_deep(Number x0, Number x1) {
    return A::of(
        [](auto const& at_x) {
            auto const inner = [at_x](auto const& at_y) { return of_two(at_x, at_y); };
            return at_x[1] * B::of(inner, at_x);
        },
        vector{x0, x1});
}
template <class A, class B>
constexpr long long two_deep_by_hand = at(1, 2, A::of(x, inner_by_hand<B>));

/// A of B agrees with the power rule, for each of the operators B.
template <class A, class B>
constexpr bool agrees_two_deep() {
    static_assert(two_deep_by_hand<A, B> != 0);
    static_assert(two_deep<A, B>(1.0, 2.0) == two_deep_by_hand<A, B>);
    return true;
}
template <class A, class... Bs>
constexpr bool agrees_with_all_inside(operators<Bs...>) {
    return (agrees_two_deep<A, Bs>() && ...);
}

/// x ↦ x₁·B[y ↦ y₀·C[z ↦ p(x, y, z)](z = y)](y = x)
inline constexpr polynomial of_three{term(1, {1, 0, 1, 0, 2, 1}), term(2, {0, 1, 1, 1, 1, 2})};

template <class C>
constexpr polynomial innermost_by_hand = times(y, substitute(z, y, C::of(z, of_three)));
template <class B, class C>
constexpr polynomial middle_by_hand =
    times(x + 1, substitute(y, x, B::of(y, innermost_by_hand<C>)));

template <class A, class B, class C, class Number>
constexpr auto three_deep(Number x0, Number x1) {
    return A::of(
        [](auto const& at_x) {
            auto const middle = [&at_x](auto const& at_y) {
                auto const inner = [&](auto const& at_z) { return of_three(at_x, at_y, at_z); };
                return at_y[0] * C::of(inner, at_y);
            };
            return at_x[1] * B::of(middle, at_x);
        },
        vector{x0, x1});
}
template <class A, class B, class C>
constexpr long long three_deep_by_hand = at(1, 2, A::of(x, middle_by_hand<B, C>));

}  // namespace leibniz::tests
