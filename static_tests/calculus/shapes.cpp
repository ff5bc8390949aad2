// SPDX-License-Identifier: BSL-1.0

// Taking a shape apart into the vector of its numbers commutes with differentiation: every operator
// gives of a function of a shape what it gives of the same function of that vector.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/rational.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <tuple>

namespace {

using namespace leibniz;

/// A struct of named parameters.
template <class T>
struct spring {
    T stiffness;
    T rest_length;
    vector<T, 2> anchor;
};
template <class T>
struct pair_of {
    spring<T> left;
    std::array<T, 2> right;
};

constexpr auto of_vector = [](auto const& v) {
    auto sum = v[0] * v[0] * v[0];
    for (std::size_t i = 0; i < v.size(); ++i)
        sum = sum + int(i + 2) * v[i] * v[(i + 1) % v.size()] * v[0];
    return sum;
};
constexpr auto vector_of_vector = [](auto const& v) {
    return vector{of_vector(v), v[0] * v[v.size() - 1], 3 * v[v.size() / 2]};
};
constexpr auto of_shape = [](auto const& x) { return of_vector(numbers_in(x)); };
constexpr auto vector_of_shape = [](auto const& x) { return vector_of_vector(numbers_in(x)); };

/// 2, 3, 4, … in the shape of an X; another direction, 1, 0, 1, 0, ….
template <class X>
constexpr X sample() {
    int i = 2;
    return map_numbers(X{}, [&]<class N>(N const&) { return N(i++); });
}
template <class X>
constexpr X direction() {
    int i = 1;
    return map_numbers(X{}, [&]<class N>(N const&) { return N(i++ % 2); });
}

template <class X>
struct flattening_commutes {
    static constexpr X x = sample<X>();
    static constexpr X d = direction<X>();
    static constexpr auto v = numbers_in(x);
    static constexpr auto e = numbers_in(d);

    static constexpr auto slopes = gradient(of_shape, x);
    static_assert(same_shape<std::remove_const_t<decltype(slopes)>, X>);
    static_assert(numbers_in(slopes) == gradient(of_vector, v));
    static_assert(value_and_gradient(of_shape, x).value == of_vector(v));
    static_assert(numbers_in(value_and_gradient(of_shape)(x).gradient) == gradient(of_vector, v));
    static_assert(numbers_in(gradient(of_shape)(x)) == gradient(of_vector, v));

    static_assert(numbers_in(partial<0>(of_shape, x)) == gradient(of_vector, v));
    static_assert(numbers_in(partial<1>([](auto t, auto const& y) { return t * of_shape(y); }, 2,
                                        x)) == 2 * gradient(of_vector, v));
    static_assert(partial<0>([](auto t, auto const& y) { return t * t * vector_of_shape(y); }, 2,
                             x) == 4 * vector_of_vector(v));

    // A shape is a result, too.
    static constexpr auto growing = [](auto const& t) {
        return map_numbers(x, [&](auto const& n) { return n * t * t; });
    };
    static_assert(numbers_in(derivative(growing, 3)) == 6 * v);
    static_assert(numbers_in(value_and_derivative(growing, 3).value) == 9 * v);
    static constexpr auto squares = [](auto const& y) {
        return map_numbers(y, [](auto const& n) { return n * n; });
    };
};

template <class X>
struct products_are_the_same {
    using law = flattening_commutes<X>;
    static constexpr vector w{3, -1, 2};
    static_assert(jvp(vector_of_shape, law::x, law::d) == jvp(vector_of_vector, law::v, law::e));
    static_assert(numbers_in(vjp(vector_of_shape, law::x, w)) == vjp(vector_of_vector, law::v, w));
    static_assert(numbers_in(jvp(law::squares, law::x, law::d)) ==
                  jvp(law::squares, law::v, law::e));
    static_assert(numbers_in(vjp(law::squares, law::x, law::d)) ==
                  vjp(law::squares, law::v, law::e));
    static_assert(numbers_in(hvp(of_shape, law::x, law::d)) == hvp(of_vector, law::v, law::e));
};

template <class X>
struct second_order {
    using law = flattening_commutes<X>;
    static_assert(hessian(of_shape, law::x) == hessian(of_vector, law::v));
    static constexpr auto all_three = value_gradient_and_hessian(of_shape, law::x);
    static_assert(all_three.value == of_vector(law::v));
    static_assert(numbers_in(all_three.gradient) == gradient(of_vector, law::v));
    static_assert(all_three.hessian == hessian(of_vector, law::v));
    static_assert(laplacian(of_shape, law::x) == laplacian(of_vector, law::v));
    static_assert(numbers_in(derivative<2>(law::growing, 3)) == 2 * law::v);
};

/// The Jacobian is of all shapes but a matrix: its columns count the numbers in order.
template <class X>
struct columns_count_numbers : flattening_commutes<X> {
    using law = flattening_commutes<X>;
    static_assert(jacobian(vector_of_shape, law::x) == jacobian(vector_of_vector, law::v));
    static_assert(jacobian(law::squares, law::x) == jacobian(law::squares, law::v));
    static_assert(value_and_jacobian(vector_of_shape, law::x).value == vector_of_vector(law::v));
    static_assert(value_and_jacobian(vector_of_shape)(law::x).jacobian ==
                  jacobian(vector_of_vector, law::v));
};

// Four numbers in every shape.
template struct flattening_commutes<matrix<double, 2, 2>>;
template struct columns_count_numbers<std::array<vector<double, 2>, 2>>;
template struct columns_count_numbers<std::tuple<double, vector<double, 3>>>;
template struct columns_count_numbers<std::tuple<matrix<double, 1, 2>, std::tuple<double, double>>>;
template struct columns_count_numbers<std::array<spring<double>, 1>>;
template struct columns_count_numbers<pair_of<double>>;
template struct columns_count_numbers<std::tuple<float, vector<double, 2>, int>>;
template struct columns_count_numbers<std::tuple<spring<float>>>;
template struct columns_count_numbers<std::tuple<spring<long double>>>;
template struct columns_count_numbers<std::tuple<spring<rational>>>;
template struct products_are_the_same<matrix<double, 2, 2>>;
template struct products_are_the_same<std::tuple<float, vector<double, 2>, int>>;
template struct products_are_the_same<pair_of<double>>;
template struct second_order<matrix<double, 2, 2>>;
template struct second_order<std::tuple<spring<rational>>>;

// Numbers of several types in one shape meet in their common scalar; integers become double.
static_assert(std::same_as<decltype(gradient(of_shape, std::tuple{2.0f, vector{3.0, 4.0}})),
                           std::tuple<double, vector<double, 2>>>);
static_assert(
    std::same_as<decltype(gradient(of_shape, std::tuple{2, 3.0f})), std::tuple<double, double>>);
static_assert(
    std::same_as<decltype(gradient(of_shape, std::tuple{2.0f, 3.0f})), std::tuple<float, float>>);
static_assert(std::same_as<decltype(gradient(of_shape, spring<int>{})), spring<double>>);

// Nested derivatives by shapes know their ε apart: ∂/∂x (x·∂/∂y (x + y)) = 1.
static_assert(gradient(
                  [](auto const& p) {
                      auto const x = std::get<0>(p);
                      auto const inner = [x](auto const& q) { return x + std::get<0>(q); };
                      return x * std::get<0>(gradient(inner, std::make_tuple(1.0)));
                  },
                  std::make_tuple(1.0)) == std::make_tuple(1.0));

}  // namespace
