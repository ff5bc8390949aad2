// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "polynomials.hpp"
#include "shapes.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <tuple>
#include <type_traits>

/// The law of this folder: every operator, of every shape, in every scalar T, with a point and as a
/// callable, gives the integers of the power rule, in the type that the shapes and T make.
namespace leibniz::tests {

/// (p₀, p₁, …) in the shape Result, a function of arguments of these shapes; N numbers in all.
template <class Result, class... Arguments>
struct polynomials {
    static constexpr std::size_t size = (Arguments::size + ...);

    template <class... Xs>
    constexpr auto operator()(Xs const&... xs) const {
        using number = common_scalar<number_of<Xs>...>;
        std::array<number, size> v;
        std::size_t i = 0;
        auto const append = [&](auto const& numbers) {
            for (auto const& n : numbers) v[i++] = number(n);
        };
        (append(Arguments::numbers(xs)), ...);
        return Result::template from<number>(
            [&v](std::size_t k) { return polynomial_at(static_cast<int>(k), v); });
    }
};

/// The first so many of the integers in a shape, as a T.
template <class T, class Shape>
constexpr auto integers(powers const& n) {
    return Shape::template from<T>([&n](std::size_t i) { return T(n[i]); });
}

/// The point, in the numbers P.
template <class P, class Shape>
constexpr auto coordinates(std::size_t first) {
    return Shape::template from<P>(
        [first](std::size_t i) { return in_scalar<P>::coordinate(first + i); });
}
template <class P, class... Arguments>
constexpr auto point_in() {
    std::size_t first = 0;
    auto const next = [&first](std::size_t size) { return (first += size) - size; };
    return std::tuple<typename Arguments::template of<P>...>{
        coordinates<P, Arguments>(next(Arguments::size))...};
}

/// What the power rule says of N variables in a T.
template <class T, std::size_t N, class Result>
struct by_hand {
    using number = T;
    static constexpr std::size_t rows = Result::size;

    static constexpr T at(std::size_t k, std::same_as<std::size_t> auto... i) {
        return in_scalar<T>::template slope<N>(static_cast<int>(k), by(i...));
    }
    /// The result, differentiated by these variables.
    static constexpr auto result(std::same_as<std::size_t> auto... i) {
        return Result::template from<T>([i...](std::size_t k) { return at(k, i...); });
    }
    static constexpr auto column(std::size_t j) { return result(j); }
    template <std::size_t M>
    static constexpr auto columns(std::size_t first) {
        matrix<T, rows, M> r;
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < M; ++j) r(i, j) = at(i, first + j);
        }
        return r;
    }
    static constexpr auto jacobian() { return columns<N>(0); }
    /// The derivative by the argument that begins with the first variable.
    template <class Argument>
    static constexpr auto derivative_by(std::size_t first) {
        if constexpr (std::same_as<Result, a_scalar>) {
            return Argument::template from<T>([first](std::size_t j) { return at(0, first + j); });
        } else {
            return Argument::template block<by_hand>(first);
        }
    }
    static constexpr auto hessian() {
        matrix<T, N, N> r;
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < N; ++j) r(i, j) = at(0, i, j);
        }
        return r;
    }
    static constexpr auto third_derivatives() {
        symmetric_tensor<T, N> r;
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                for (std::size_t k = 0; k <= j; ++k) r(i, j, k) = at(0, i, j, k);
            }
        }
        return r;
    }
    static constexpr T laplacian() {
        T sum(0);
        for (std::size_t i = 0; i < N; ++i) sum = sum + at(0, i, i);
        return sum;
    }
    static constexpr T divergence() {
        T sum(0);
        for (std::size_t i = 0; i < N; ++i) sum = sum + at(i, i);
        return sum;
    }
    static constexpr auto curl() {
        auto const turn = [](std::size_t i, std::size_t j) { return at(j, i) - at(i, j); };
        if constexpr (N == 2) {
            return turn(0, 1);
        } else {
            return vector<T, 3>{turn(1, 2), turn(2, 0), turn(0, 1)};
        }
    }
    static constexpr auto jvp() {
        return Result::template from<T>([](std::size_t k) {
            T sum(0);
            for (std::size_t j = 0; j < N; ++j) sum = sum + direction[j] * at(k, j);
            return sum;
        });
    }
    template <class Argument>
    static constexpr auto vjp() {
        return Argument::template from<T>([](std::size_t j) {
            T sum(0);
            for (std::size_t k = 0; k < rows; ++k) sum = sum + weights[k] * at(k, j);
            return sum;
        });
    }
    template <class Argument>
    static constexpr auto hvp() {
        return Argument::template from<T>([](std::size_t i) {
            T sum(0);
            for (std::size_t j = 0; j < N; ++j) sum = sum + direction[j] * at(0, i, j);
            return sum;
        });
    }
};

/// Is it what is expected, in its type, in its numbers, and in their derivatives?
template <class X>
constexpr bool is(X const& found, std::same_as<X> auto const& expected);

/// A number or a shape.
template <class X>
constexpr bool is_number(X const& found, X const& expected) {
    if constexpr (scalar<X>) {
        return coincide(found, expected);
    } else if constexpr (requires { found.coefficient[0]; }) {
        return is(std::to_array(found.coefficient), std::to_array(expected.coefficient));
    } else if constexpr (requires { found.dimension(); }) {
        return is(std::to_array(found.entry), std::to_array(expected.entry));
    } else {
        auto const x = numbers_in(found);
        auto const y = numbers_in(expected);
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (!coincide(x[i], y[i])) return false;
        }
        return true;
    }
}
template <class X>
constexpr bool is(X const& found, std::same_as<X> auto const& expected) {
    return is_number(found, expected);
}
// The results with several members: one after another.
constexpr bool is(auto const& found, auto const& value, auto const& derivative)
    requires requires { found.derivative; }
{
    return is(found.value, value) && is(found.derivative, derivative);
}
constexpr bool is(auto const& found, auto const& value, auto const& jacobian)
    requires requires { found.jacobian; }
{
    return is(found.value, value) && is(found.jacobian, jacobian);
}
constexpr bool is(auto const& found, auto const& value, auto const& blocks)
    requires requires { found.jacobian_blocks; }
{
    return is(found.value, value) && is(found.jacobian_blocks, blocks);
}
constexpr bool is(auto const& found, auto const& value, auto const& gradient)
    requires requires { found.gradient; }
{
    return is(found.value, value) && is(found.gradient, gradient);
}
constexpr bool is(auto const& found, auto const& value, auto const& gradient, auto const& hessian) {
    return is(found.value, value) && is(found.gradient, gradient) && is(found.hessian, hessian);
}

/// Does the operator give it, with a point and as a callable without one?
template <class... Xs>
constexpr bool gives(auto const& take, auto const& f, std::tuple<Xs...> const& point,
                     auto const&... expected) {
    return std::apply(
        [&](Xs const&... xs) {
            return is(take(f, xs...), expected...) && is(take(f)(xs...), expected...);
        },
        point);
}

// The operators as arguments of `gives`.
namespace take {
inline constexpr auto gradient = [](auto const&... x) { return leibniz::gradient(x...); };
inline constexpr auto jacobian = [](auto const&... x) { return leibniz::jacobian(x...); };
inline constexpr auto jacobian_blocks = [](auto const&... x) {
    return leibniz::jacobian_blocks(x...);
};
inline constexpr auto hessian = [](auto const&... x) { return leibniz::hessian(x...); };
inline constexpr auto third_derivatives = [](auto const&... x) {
    return leibniz::third_derivatives(x...);
};
inline constexpr auto laplacian = [](auto const&... x) { return leibniz::laplacian(x...); };
inline constexpr auto divergence = [](auto const&... x) { return leibniz::divergence(x...); };
inline constexpr auto curl = [](auto const&... x) { return leibniz::curl(x...); };
inline constexpr auto jvp = [](auto const&... x) { return leibniz::jvp(x...); };
inline constexpr auto vjp = [](auto const&... x) { return leibniz::vjp(x...); };
inline constexpr auto hvp = [](auto const&... x) { return leibniz::hvp(x...); };
inline constexpr auto derivative = [](auto const&... x) { return leibniz::derivative(x...); };
template <std::size_t K>
inline constexpr auto derivative_of_order =
    [](auto const&... x) { return leibniz::derivative<K>(x...); };
template <std::size_t K>
inline constexpr auto taylor_expansion =
    [](auto const&... x) { return leibniz::taylor_expansion<K>(x...); };
template <std::size_t... I>
inline constexpr auto partial = [](auto const&... x) { return leibniz::partial<I...>(x...); };
inline constexpr auto value_and_derivative = [](auto const&... x) {
    return leibniz::value_and_derivative(x...);
};
inline constexpr auto value_and_gradient = [](auto const&... x) {
    return leibniz::value_and_gradient(x...);
};
inline constexpr auto value_and_jacobian = [](auto const&... x) {
    return leibniz::value_and_jacobian(x...);
};
inline constexpr auto value_and_jacobian_blocks = [](auto const&... x) {
    return leibniz::value_and_jacobian_blocks(x...);
};
inline constexpr auto value_gradient_and_hessian = [](auto const&... x) {
    return leibniz::value_gradient_and_hessian(x...);
};
}  // namespace take

inline constexpr std::size_t first = 0;

/// The variables of a function of scalars have their gradient in a vector, those of one shape in
/// that shape.
template <class... Arguments>
struct gradient_shape {
    using type = a_vector<sizeof...(Arguments)>;
};
template <class Argument>
struct gradient_shape<Argument> {
    using type = Argument;
};
template <>
struct gradient_shape<a_scalar> {
    using type = a_vector<1>;
};

/// A scalar function of one shape or of several scalars, whose numbers are P and their derivatives
/// T.
template <class T, class P, class... Arguments>
struct of_scalar_function {
    using function = polynomials<a_scalar, Arguments...>;
    using right = by_hand<T, function::size, a_scalar>;
    using shape = typename gradient_shape<Arguments...>::type;

    static constexpr function f{};
    static constexpr auto point = point_in<P, Arguments...>();
    static constexpr T value = right::at(0);
    static constexpr auto slopes = right::template derivative_by<shape>(0);
    static constexpr auto curvatures = right::hessian();

    static_assert(gives(take::gradient, f, point, slopes));
    static_assert(gives(take::value_and_gradient, f, point, value, slopes));
    static_assert(gives(take::hessian, f, point, curvatures));
    static_assert(gives(take::value_gradient_and_hessian, f, point, value, slopes, curvatures));
    static_assert(gives(take::laplacian, f, point, right::laplacian()));
};
template <class T, class P, class... Arguments>
struct third_derivatives_of_scalar_function {
    using law = of_scalar_function<T, P, Arguments...>;
    static_assert(gives(take::third_derivatives, law::f, law::point,
                        law::right::third_derivatives()));
};

/// A scalar function of one shape, along a direction whose numbers are V.
template <class T, class P, class V, class Argument>
struct of_scalar_function_along {
    using law = of_scalar_function<T, P, Argument>;
    static constexpr auto point =
        std::tuple(std::get<0>(law::point), integers<V, Argument>(direction));
    static_assert(gives(take::hvp, law::f, point, law::right::template hvp<Argument>()));
};

/// A function that returns a shape, of one shape or of several scalars.
template <class T, class P, class Result, class... Arguments>
struct of_function {
    using function = polynomials<Result, Arguments...>;
    using right = by_hand<T, function::size, Result>;

    static constexpr function f{};
    static constexpr auto point = point_in<P, Arguments...>();
    static constexpr auto value = right::result();
    static constexpr auto slopes = right::jacobian();

    static_assert(gives(take::jacobian, f, point, slopes));
    static_assert(gives(take::value_and_jacobian, f, point, value, slopes));
};

/// A function of several arguments of any shape, or of one: by each of them, and by all at once.
template <class T, class P, class Result, class... Arguments>
struct by_each_argument {
    using function = polynomials<Result, Arguments...>;
    using right = by_hand<T, function::size, Result>;

    static constexpr function f{};
    static constexpr auto point = point_in<P, Arguments...>();
    static constexpr auto value = right::result();

    template <std::size_t I>
    static constexpr auto block() {
        std::size_t variable = 0;
        std::size_t i = 0;
        ((variable += i++ < I ? Arguments::size : 0), ...);
        using argument = std::tuple_element_t<I, std::tuple<Arguments...>>;
        return right::template derivative_by<argument>(variable);
    }
    template <std::size_t... I>
    static constexpr auto all_blocks(std::index_sequence<I...>) {
        using argument = std::tuple_element_t<0, std::tuple<Arguments...>>;
        if constexpr (sizeof...(I) == 1 && of_parts<typename argument::template of<T>>) {
            return block<0>();
        } else {
            return std::tuple<decltype(block<I>())...>(block<I>()...);
        }
    }
    template <std::size_t... I>
    static constexpr bool partials_are_right(std::index_sequence<I...>) {
        static_assert((gives(take::partial<I>, f, point, block<I>()) && ...));
        return true;
    }
    using indices = std::index_sequence_for<Arguments...>;
    static constexpr auto blocks = all_blocks(indices{});

    static_assert(partials_are_right(indices{}));
    static_assert(gives(take::jacobian_blocks, f, point, blocks));
    static_assert(gives(take::value_and_jacobian_blocks, f, point, value, blocks));
};

/// A function of one shape along a direction, and with its results weighted; both of numbers V.
template <class T, class P, class V, class Result, class Argument>
struct of_function_along {
    using function = polynomials<Result, Argument>;
    using right = by_hand<T, function::size, Result>;

    static constexpr function f{};
    static constexpr auto x = coordinates<P, Argument>(0);
    static_assert(gives(take::jvp, f, std::tuple(x, integers<V, Argument>(direction)),
                        right::jvp()));
    static_assert(gives(take::vjp, f, std::tuple(x, integers<V, Result>(weights)),
                        right::template vjp<Argument>()));
};

/// A field, with as many components as coordinates.
template <class T, class P, class Result, class... Arguments>
struct of_field {
    using function = polynomials<Result, Arguments...>;
    using right = by_hand<T, function::size, Result>;

    static constexpr function f{};
    static constexpr auto point = point_in<P, Arguments...>();

    static constexpr bool curl_is_right() {
        if constexpr (function::size == 2 || function::size == 3)
            static_assert(gives(take::curl, f, point, right::curl()));
        return true;
    }
    static_assert(gives(take::divergence, f, point, right::divergence()));
    static_assert(curl_is_right());
};

/// A function of one scalar that returns a shape.
template <class T, class P, class Result>
struct of_curve {
    using function = polynomials<Result, a_scalar>;
    using right = by_hand<T, 1, Result>;

    static constexpr function f{};
    static constexpr auto point = point_in<P, a_scalar>();
    static constexpr auto value = right::result();
    static constexpr auto slope = right::result(first);
    static constexpr auto second = right::result(first, first);

    static_assert(gives(take::derivative, f, point, slope));
    static_assert(gives(take::value_and_derivative, f, point, value, slope));
    static_assert(gives(take::derivative_of_order<0>, f, point, value));
    static_assert(gives(take::derivative_of_order<1>, f, point, slope));
    static_assert(gives(take::derivative_of_order<2>, f, point, second));
    static_assert(gives(take::derivative_of_order<3>, f, point,
                        right::result(first, first, first)));
    static_assert(gives(take::partial<0, 0>, f, point, second));
};
/// The Taylor polynomials of 4th degree are the functions.
template <class T, class P, class Result>
struct expanded {
    using law = of_curve<T, P, Result>;

    template <std::size_t K>
    static constexpr auto by_hand() {
        polynomial<typename Result::template of<T>, K> p;
        p[0] = law::value;
        if constexpr (K > 0) p[1] = law::slope;
        if constexpr (K > 1) p[2] = divided(law::second, 2);
        if constexpr (K > 2) p[3] = divided(law::right::result(first, first, first), 6);
        return p;
    }
    static constexpr auto divided(auto const& shape, int n) {
        return map_numbers(shape, [n](T const& x) { return x / n; });
    }
    static_assert(gives(take::taylor_expansion<0>, law::f, law::point, by_hand<0>()));
    static_assert(gives(take::taylor_expansion<3>, law::f, law::point, by_hand<3>()));
};

/// Mixed partial derivatives, by scalars beside other shapes.
template <class T, class P, class Result>
struct by_mixed_variables {
    using function = polynomials<Result, a_scalar, a_scalar, a_scalar>;
    using right = by_hand<T, 3, Result>;

    static constexpr function f{};
    static constexpr auto point = point_in<P, a_scalar, a_scalar, a_scalar>();
    static_assert(gives(take::partial<0, 1>, f, point, right::result(first, first + 1)));
    static_assert(gives(take::partial<0, 1, 2>, f, point,
                        right::result(first, first + 1, first + 2)));
    static_assert(gives(take::partial<0, 1, 0>, f, point, right::result(first, first, first + 1)));
};
template <class T, class P, class Held>
struct by_mixed_variables_beside {
    using function = polynomials<a_vector<2>, a_scalar, Held, a_scalar>;
    using right = by_hand<T, function::size, a_vector<2>>;
    static constexpr std::size_t last = function::size - 1;

    static constexpr function f{};
    static constexpr auto point = point_in<P, a_scalar, Held, a_scalar>();
    static_assert(gives(take::partial<2, 0, 2>, f, point, right::result(first, last, last)));
};

/// All laws of second order that a scalar function of these arguments obeys.
template <class T, class P, class V, class... A>
constexpr bool second_orders_of(arguments<A...>) {
    static_assert(sizeof(of_scalar_function<T, P, A...>) > 0);
    static_assert(sizeof(third_derivatives_of_scalar_function<T, P, A...>) > 0);
    if constexpr (sizeof...(A) == 1)
        static_assert(sizeof(of_scalar_function_along<T, P, V, A...>) > 0);
    return true;
}
template <class T, class P = T, class V = T, class... Lists>
constexpr bool second_orders_hold(lists<Lists...>) {
    return (second_orders_of<T, P, V>(Lists{}) && ...);
}

template <class... Shapes>
inline constexpr bool have_no_matrix = !(std::same_as<Shapes, a_matrix> || ...);
template <class... Shapes>
inline constexpr bool have_only_scalars =
    ((std::derived_from<Shapes, a_scalar> || std::same_as<Shapes, a_nested_struct>) && ...);

/// All laws that a function of these arguments with this result obeys; those that it cannot are
/// refused.
template <class T, class P, class V, class Result, class... A>
constexpr bool first_orders_of(arguments<A...>) {
    if constexpr (have_no_matrix<Result, A...>)
        static_assert(sizeof(of_function<T, P, Result, A...>) > 0);
    if constexpr (have_no_matrix<Result> || have_only_scalars<A...>)
        static_assert(sizeof(by_each_argument<T, P, Result, A...>) > 0);
    if constexpr (sizeof...(A) == 1)
        static_assert(sizeof(of_function_along<T, P, V, Result, A...>) > 0);
    return true;
}
template <class T, class Result, class P = T, class V = T, class... Lists>
constexpr bool first_orders_hold(lists<Lists...>) {
    return (first_orders_of<T, P, V, Result>(Lists{}) && ...);
}
template <class T, class List, class... Results>
constexpr bool first_orders_hold_with_results(lists<Results...>) {
    return (first_orders_of<T, T, T, Results>(List{}) && ...);
}

template <class T, class P, class... A>
constexpr bool fields_of(arguments<A...>) {
    if constexpr (have_no_matrix<A...>) {
        static_assert(sizeof(of_field<T, P, a_vector<(A::size + ...)>, A...>) > 0);
        if constexpr (sizeof...(A) == 1) static_assert(sizeof(of_field<T, P, A..., A...>) > 0);
    }
    return true;
}
template <class T, class P = T, class... Lists>
constexpr bool fields_hold(lists<Lists...>) {
    return (fields_of<T, P>(Lists{}) && ...);
}

template <class T, class P, class Result>
constexpr bool curves_of() {
    static_assert(sizeof(of_curve<T, P, Result>) > 0);
    static_assert(sizeof(by_mixed_variables<T, P, Result>) > 0);
    if constexpr (tensor<typename Result::template of<T>>)
        static_assert(sizeof(expanded<T, P, Result>) > 0);
    return true;
}
template <class T, class P = T, class... Results>
constexpr bool curves_hold(lists<Results...>) {
    return (curves_of<T, P, Results>() && ...);
}

/// Arguments of several kinds.
template <class T>
constexpr bool several_kinds_hold() {
    static_assert(sizeof(by_each_argument<T, T, a_scalar, a_scalar, a_struct, a_vector<2>>) > 0);
    static_assert(sizeof(by_each_argument<T, T, a_vector<2>, a_matrix, a_scalar, a_tuple>) > 0);
    static_assert(sizeof(by_each_argument<T, T, a_struct, an_array<2>, a_nested_struct>) > 0);
    static_assert(sizeof(by_mixed_variables_beside<T, T, a_vector<2>>) > 0);
    static_assert(sizeof(by_mixed_variables_beside<T, T, a_struct>) > 0);
    return true;
}

/// Integers beside the numbers of a T: as scalars, as directions and weights.
template <class T>
constexpr bool integers_mix_in() {
    static_assert(sizeof(of_scalar_function<T, T, a_scalar, an_integer>) > 0);
    static_assert(sizeof(of_function<T, T, a_vector<2>, a_scalar, an_integer>) > 0);
    static_assert(sizeof(of_field<T, T, a_vector<2>, a_scalar, an_integer>) > 0);
    static_assert(sizeof(of_scalar_function_along<T, T, int, a_vector<2>>) > 0);
    static_assert(sizeof(of_function_along<T, T, int, a_struct, a_tuple>) > 0);
    return true;
}

/// The operators on spans, of three numbers.
template <class T>
struct of_span {
    struct scalar_function {
        constexpr auto operator()(auto const& x) const {
            return polynomial_at(0, std::array{x[0], x[1], x[2]});
        }
    };
    struct vector_function {
        constexpr auto operator()(auto const& x) const {
            std::array const v{x[0], x[1], x[2]};
            return vector{polynomial_at(0, v), polynomial_at(1, v)};
        }
    };
    struct assigning_function {
        constexpr void operator()(auto const& x, auto& y) const {
            y[0] = vector_function{}(x)[0];
            y[1] = vector_function{}(x)[1];
        }
    };
    using of_scalar = by_hand<T, 3, a_scalar>;
    using of_vector = by_hand<T, 3, a_vector<2>>;
    using three = a_vector<3>;

    static constexpr auto x = coordinates<T, three>(0);
    static constexpr auto v = integers<T, three>(direction);
    static constexpr std::span<T const> point{x.entry};
    static constexpr std::span<T const> along{v.entry};

    /// What an operator writes.
    template <std::size_t Size>
    static constexpr auto written(auto const& of) {
        vector<T, Size> result;
        of(std::span<T>(result.entry));
        return result;
    }
    static constexpr auto jacobian = vector<T, 6>{
        of_vector::at(0, first), of_vector::at(0, first + 1), of_vector::at(0, first + 2),
        of_vector::at(1, first), of_vector::at(1, first + 1), of_vector::at(1, first + 2)};

    static_assert(is(written<3>([](auto r) { gradient(scalar_function{}, point, r); }),
                     of_scalar::template derivative_by<three>(0)));
    static_assert(is(written<3>([](auto r) { gradient<2>(scalar_function{}, point, r); }),
                     of_scalar::template derivative_by<three>(0)));
    static_assert(is(written<6>([](auto r) { leibniz::jacobian<2>(vector_function{}, point, r); }),
                     jacobian));
    static_assert(is(written<6>([](auto r) { leibniz::jacobian(assigning_function{}, point, r); }),
                     jacobian));
    static_assert(is(jvp(scalar_function{}, point, along), of_scalar::jvp()));
    static_assert(is(jvp(vector_function{}, point, along), of_vector::jvp()));
    static_assert(is(written<2>([](auto r) { jvp(assigning_function{}, point, along, r); }),
                     of_vector::jvp()));
    static_assert(is(written<3>([](auto r) { hvp<2>(scalar_function{}, point, along, r); }),
                     of_scalar::template hvp<three>()));
    static_assert(is(written<3>([](auto r) {
                         if (!is(value_and_gradient(scalar_function{}, point, r), of_scalar::at(0)))
                             r[0] = T(0);
                     }),
                     of_scalar::template derivative_by<three>(0)));
    static_assert(is(written<6>([](auto r) {
                         if (!is(value_and_jacobian(vector_function{}, point, r),
                                 of_vector::result()))
                             r[0] = T(0);
                     }),
                     jacobian));
};
template <class T>
constexpr bool spans_hold() {
    static_assert(sizeof(of_span<T>) > 0);
    return true;
}

}  // namespace leibniz::tests
