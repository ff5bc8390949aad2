// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>

#include "samples.hpp"

#include <cstddef>
#include <type_traits>

#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/mixed.hpp>

using namespace leibniz;

// Vectors and matrices of one shape are a vector space: what holds for their entries holds for
// them.
template <auto Sample>
struct vector_space_laws {
    static constexpr auto u = Sample(1);
    static constexpr auto v = Sample(2);
    static constexpr auto w = Sample(3);
    static_assert(std::is_same_v<decltype(u + v), decltype(Sample(1))>);
    static_assert((u + v) + w == u + (v + w));
    static_assert(u + v == v + u);
    static_assert(u - v == u + -v);
    static_assert(u - u == 0 * u);
    static_assert(+u == u);
    static_assert(2 * u == u + u);
    static_assert(u * 3 == 3 * u);
    static_assert((3 * u) / 3 == u);
    static_assert(3 * (u + v) == 3 * u + 3 * v);
    static_assert(2 * (3 * u) == 6 * u);
};
template struct vector_space_laws<sample_vector<1>>;
template struct vector_space_laws<sample_vector<6>>;
template struct vector_space_laws<sample_matrix<1, 1>>;
template struct vector_space_laws<sample_matrix<2, 2>>;
template struct vector_space_laws<sample_matrix<3, 1>>;
template struct vector_space_laws<sample_matrix<1, 4>>;
template struct vector_space_laws<sample_matrix<4, 3>>;
template struct vector_space_laws<sample_matrix<5, 6>>;

static_assert(vector{1, 2} + vector{3, 5} == vector{4, 7});
static_assert(vector{1, 2} - vector{3, 5} == vector{-2, -3});
static_assert(matrix{{1, 2}} + matrix{{3, 5}} == matrix{{4, 7}});
static_assert(2 * vector{1, 2} == vector{2, 4});
static_assert(vector{1, 2} / 4 == vector{0.25, 0.5});

// Division divides: 1/3·3 and 3/3 differ in the last bit of many numbers, here of 5/49.
static_assert((vector{5} / 49)[0] == 5.0 / 49);

// Each operation in place is the operation, also when the scalar is one of the entries.
constexpr auto in_place = [](auto a, auto const& operation) {
    operation(a);
    return a;
};
static_assert(in_place(vector{4, 6}, [](auto& v) { v += vector{1, 2}; }) == vector{5, 8});
static_assert(in_place(vector{4, 6}, [](auto& v) { v -= vector{1, 2}; }) == vector{3, 4});
static_assert(in_place(vector{4, 6}, [](auto& v) { v *= v[0]; }) == vector{16, 24});
static_assert(in_place(vector{4, 6}, [](auto& v) { v /= v[0]; }) == vector{1, 1.5});
static_assert(in_place(matrix{{4, 6}}, [](auto& m) { (m += m) *= 2; }) == matrix{{16, 24}});

// Numbers and duals mix entry by entry.
constexpr dual<double> x(2, {{1}});
static_assert(std::is_same_v<decltype(x * vector{1, 3}), vector<dual<double>, 2>>);
static_assert(std::is_same_v<decltype(vector{1, 3} + vector{x, x}), vector<dual<double>, 2>>);
static_assert(std::is_same_v<decltype(2 * vector{1.0f, 3.0f}), vector<float, 2>>);
static_assert((x * vector{1, 3}) == vector{2, 6});
static_assert((x * vector{1, 3})[1].tangent[0] == 3);
static_assert((vector{1, 3} / x)[1].tangent[0] == -0.75);
static_assert((vector{1, 3} - vector{x, 3 * x})[1].tangent[0] == -3);
static_assert((matrix{{1, 3}} * x)(0, 1).tangent[0] == 3);

// Duals of two tags meet in nested duals.
struct inner;
struct outer_tag;
constexpr dual<double, 1, inner> y(3, {{1}});
constexpr dual<double, 1, outer_tag> z(5, {{1}});
constexpr auto product = y * vector{z, 2 * z};
static_assert(product[1].value.value == 30);
static_assert(product[1].tangent[0].value == 10);
static_assert(product[1].tangent[0].tangent[0] == 2);

// A vector of matrices adds and scales like any other vector.
constexpr auto tensor_of_order_3 = vector{matrix{{1, 2}}, matrix{{3, 4}}};
static_assert(tensor_of_order_3 + tensor_of_order_3 == 2 * tensor_of_order_3);
static_assert((x * tensor_of_order_3)[1](0, 1).tangent[0] == 4);
static_assert(-tensor_of_order_3 == vector{matrix{{-1, -2}}, matrix{{-3, -4}}});

// Adding does not touch the sign of a zero.
static_assert(is_negative_zero((vector{-0.0} + vector{-0.0})[0]));
static_assert(is_negative_zero((-vector{0.0})[0]));
