// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include <array>
#include <cstddef>
#include <tuple>

/// The shapes of arguments and results, each put together and taken apart by hand: `from` fills it
/// with number(0), number(1), …, `numbers` lists them in this order, and `block` is the derivative
/// by it of a function that is no scalar, made of the columns of a Jacobian J from one on.
namespace leibniz::tests {

template <class T>
struct spring {
    T stiffness;
    vector<T, 2> anchor;
};
template <class T>
struct ends {
    T left, right;
};
template <class T>
struct bridge {
    ends<T> height;
    T length;
};

struct a_scalar {
    static constexpr std::size_t size = 1;
    template <class T>
    using of = T;
    template <class T>
    static constexpr T from(auto const& number) {
        return number(0);
    }
    static constexpr auto numbers(auto const& x) { return std::array{x}; }
    template <class J>
    static constexpr auto block(std::size_t first) {
        return J::column(first);
    }
};

/// An int among other numbers.
struct an_integer : a_scalar {
    template <class T>
    using of = int;
    template <class T>
    static constexpr int from(auto const& number) {
        int n = -9;
        while (!(number(0) == T(n))) ++n;
        return n;
    }
};

/// Shapes whose derivatives stand side by side in a Jacobian.
template <std::size_t N>
struct in_a_row {
    static constexpr std::size_t size = N;
    template <class J>
    static constexpr auto block(std::size_t first) {
        return J::template columns<N>(first);
    }
};

template <std::size_t N>
struct a_vector : in_a_row<N> {
    template <class T>
    using of = vector<T, N>;
    template <class T>
    static constexpr vector<T, N> from(auto const& number) {
        vector<T, N> r;
        for (std::size_t i = 0; i < N; ++i) r[i] = number(i);
        return r;
    }
    template <class T>
    static constexpr std::array<T, N> numbers(vector<T, N> const& x) {
        std::array<T, N> r;
        for (std::size_t i = 0; i < N; ++i) r[i] = x[i];
        return r;
    }
};
template <std::size_t N>
struct an_array : in_a_row<N> {
    template <class T>
    using of = std::array<T, N>;
    template <class T>
    static constexpr std::array<T, N> from(auto const& number) {
        std::array<T, N> r;
        for (std::size_t i = 0; i < N; ++i) r[i] = number(i);
        return r;
    }
    static constexpr auto const& numbers(auto const& x) { return x; }
};
struct an_array_of_vectors : in_a_row<4> {
    template <class T>
    using of = std::array<vector<T, 2>, 2>;
    template <class T>
    static constexpr of<T> from(auto const& number) {
        return {vector<T, 2>{number(0), number(1)}, vector<T, 2>{number(2), number(3)}};
    }
    static constexpr auto numbers(auto const& x) {
        return std::array{x[0][0], x[0][1], x[1][0], x[1][1]};
    }
};
struct a_matrix {
    static constexpr std::size_t size = 4;
    template <class T>
    using of = matrix<T, 2, 2>;
    template <class T>
    static constexpr matrix<T, 2, 2> from(auto const& number) {
        matrix<T, 2, 2> r;
        r(0, 0) = number(0);
        r(0, 1) = number(1);
        r(1, 0) = number(2);
        r(1, 1) = number(3);
        return r;
    }
    static constexpr auto numbers(auto const& x) {
        return std::array{x(0, 0), x(0, 1), x(1, 0), x(1, 1)};
    }
    /// A vector of matrices, the rows of J.
    template <class J>
    static constexpr auto block(std::size_t first) {
        vector<of<typename J::number>, J::rows> r;
        for (std::size_t i = 0; i < J::rows; ++i)
            r[i] = from<typename J::number>([&](std::size_t j) { return J::at(i, first + j); });
        return r;
    }
};
struct a_tuple {
    static constexpr std::size_t size = 3;
    template <class T>
    using of = std::tuple<T, vector<T, 2>>;
    template <class T>
    static constexpr of<T> from(auto const& number) {
        return {number(0), vector<T, 2>{number(1), number(2)}};
    }
    static constexpr auto numbers(auto const& x) {
        return std::array{std::get<0>(x), std::get<1>(x)[0], std::get<1>(x)[1]};
    }
    template <class J>
    static constexpr auto block(std::size_t first) {
        return std::tuple(J::column(first), J::template columns<2>(first + 1));
    }
};
struct a_struct {
    static constexpr std::size_t size = 3;
    template <class T>
    using of = spring<T>;
    template <class T>
    static constexpr spring<T> from(auto const& number) {
        return {number(0), {number(1), number(2)}};
    }
    static constexpr auto numbers(auto const& x) {
        return std::array{x.stiffness, x.anchor[0], x.anchor[1]};
    }
    template <class J>
    static constexpr auto block(std::size_t first) {
        return a_tuple::block<J>(first);
    }
};
struct a_nested_struct {
    static constexpr std::size_t size = 3;
    template <class T>
    using of = bridge<T>;
    template <class T>
    static constexpr bridge<T> from(auto const& number) {
        return {{number(0), number(1)}, number(2)};
    }
    static constexpr auto numbers(auto const& x) {
        return std::array{x.height.left, x.height.right, x.length};
    }
    template <class J>
    static constexpr auto block(std::size_t first) {
        return std::tuple(std::tuple(J::column(first), J::column(first + 1)), J::column(first + 2));
    }
};

/// The arguments of a function, and a list of such.
template <class... Shapes>
struct arguments {};
template <class... Lists>
struct lists {};

/// All shapes: of the arguments of one function, one of each kind and more of each kind, and of
/// its result.
using few_arguments =
    lists<arguments<a_scalar>, arguments<a_scalar, a_scalar>, arguments<a_vector<2>>,
          arguments<an_array<2>>, arguments<a_tuple>, arguments<a_nested_struct>>;
using more_arguments = lists<arguments<a_scalar, a_scalar, a_scalar>, arguments<a_vector<3>>,
                             arguments<an_array<3>>, arguments<a_struct>>;
using larger_arguments = lists<arguments<a_matrix>, arguments<an_array_of_vectors>>;
using few_results = lists<a_scalar, a_vector<2>, an_array<2>, a_struct>;
using more_results = lists<a_matrix, an_array_of_vectors, a_tuple, a_nested_struct>;

}  // namespace leibniz::tests
