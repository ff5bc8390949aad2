// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/vector.hpp>

#include <cstddef>
#include <type_traits>

#include <leibniz/scalar/dual.hpp>

using namespace leibniz;

constexpr dual<double> x(2);

// The entries decide the scalar: integers become double, the others meet in their common scalar.
static_assert(std::is_same_v<decltype(vector{1, 2}), vector<double, 2>>);
static_assert(std::is_same_v<decltype(vector{1.0f, 2.0f}), vector<float, 2>>);
static_assert(std::is_same_v<decltype(vector{1.0f, 2}), vector<float, 2>>);
static_assert(std::is_same_v<decltype(vector{1.0f, 2.0}), vector<double, 2>>);
static_assert(std::is_same_v<decltype(vector{1, x, 2.5}), vector<dual<double>, 3>>);
static_assert(std::is_same_v<decltype(vector{true}), vector<double, 1>>);

// A vector of vectors has vectors as entries; one vector in braces is itself.
static_assert(
    std::is_same_v<decltype(vector{vector{1, 2}, vector{3, 4}}), vector<vector<double, 2>, 2>>);
static_assert(std::is_same_v<decltype(vector{vector{1, 2}}), vector<double, 2>>);

// An integer vector is there for who asks for it.
static_assert(vector<int, 2>{7, 2} / 2 == vector{3, 1});

// It is as plain as an array: no initialisation that was not asked for, copied as bytes, usable as
// a template argument.
static_assert(std::is_trivially_default_constructible_v<vector<double, 3>>);
static_assert(std::is_trivially_copyable_v<vector<double, 3>>);
static_assert(std::is_trivially_copyable_v<vector<dual<double>, 3>>);
static_assert(std::is_standard_layout_v<vector<double, 3>>);
static_assert(sizeof(vector<double, 3>) == 3 * sizeof(double));
static_assert(vector<double, 3>{} == vector{0, 0, 0});
template <vector<int, 2> V>
constexpr int first_entry = V[0];
static_assert(first_entry<vector<int, 2>{7, 8}> == 7);

// Entries are read, written and walked through.
constexpr vector<double, 4> squares = [] {
    vector<double, 4> v;
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = static_cast<double>(i * i);
    return v;
}();
static_assert(squares == vector{0, 1, 4, 9});
static_assert(vector<double, 4>::size() == 4);
constexpr double total = [] {
    double sum = 0;
    for (double const& entry : squares) sum += entry;
    return sum;
}();
static_assert(total == 14);

// They can be given names.
constexpr double difference = [] {
    auto const& [a, b, c, d] = squares;
    return d - c - b - a;
}();
static_assert(difference == 4);

// A vector of numbers becomes one of duals unasked; a dual does not lose its tangent, nor a scalar
// become a vector.
static_assert(std::is_convertible_v<vector<double, 2>, vector<dual<double>, 2>>);
static_assert(std::is_convertible_v<vector<float, 2>, vector<double, 2>>);
static_assert(!std::is_constructible_v<vector<double, 2>, vector<dual<double>, 2>>);
static_assert(!std::is_constructible_v<vector<double, 2>, vector<double, 3>>);
static_assert(!std::is_constructible_v<vector<double, 2>, double, double, double>);
static_assert(!std::is_convertible_v<double, vector<double, 1>>);

// Equality compares the numbers, not their types.
static_assert(vector{1, 2} == vector<float, 2>{1, 2});
static_assert(vector{2, 2} == vector{x, x});
static_assert(vector{1, 2} != vector{1, 3});
static_assert(vector{1, 2} != vector{0, 2});

// Only scalars, vectors and matrices are entries.
template <class T>
concept can_be_an_entry = requires { typename vector<T, 2>; };
static_assert(can_be_an_entry<double>);
static_assert(can_be_an_entry<vector<double, 3>>);
static_assert(!can_be_an_entry<double const>);
static_assert(!can_be_an_entry<double&>);
static_assert(!can_be_an_entry<char const*>);
