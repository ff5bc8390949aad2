// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/matrix.hpp>

#include <cstddef>
#include <type_traits>

#include <leibniz/scalar/dual.hpp>

using namespace leibniz;

constexpr dual<double> x(2);

// Nested braces decide the scalar and both sizes.
static_assert(std::is_same_v<decltype(matrix{{1, 2, 3}, {4, 5, 6}}), matrix<double, 2, 3>>);
static_assert(std::is_same_v<decltype(matrix{{1.0f, 2.0f}, {3.0f, 4.0f}}), matrix<float, 2, 2>>);
static_assert(std::is_same_v<decltype(matrix{{1.0f, 2.0f}, {3.0, 4.0}}), matrix<double, 2, 2>>);
static_assert(std::is_same_v<decltype(matrix{{1, 2}, {x, x}}), matrix<dual<double>, 2, 2>>);
static_assert(std::is_same_v<decltype(matrix{{1, 2, 3}}), matrix<double, 1, 3>>);
static_assert(std::is_same_v<decltype(matrix{{1}, {2}, {3}}), matrix<double, 3, 1>>);
static_assert(std::is_same_v<decltype(matrix{{1}}), matrix<double, 1, 1>>);

// A matrix in braces is itself.
static_assert(std::is_same_v<decltype(matrix{matrix{{1, 2}}}), matrix<double, 1, 2>>);

// Plain numbers of different types may share a row; with a dual the row is a vector.
static_assert(std::is_same_v<decltype(matrix{{1, 2.5}, {3, 4}}), matrix<double, 2, 2>>);
static_assert(matrix{{1, 2.5}, {3, 4}} == matrix{{1.0, 2.5}, {3.0, 4.0}});
static_assert(
    std::is_same_v<decltype(matrix{vector{x, 0}, vector{0, 1}}), matrix<dual<double>, 2, 2>>);
static_assert(matrix{vector{x, 0}, vector{0, 1}} == matrix{{2, 0}, {0, 1}});

// A given scalar takes rows of any that convert.
static_assert(matrix<dual<double>, 2, 2>{{x, 0}, {0, 1}} == matrix{{2, 0}, {0, 1}});
static_assert(matrix<float, 2, 2>{{1, 2}, {3, 4}} == matrix{{1, 2}, {3, 4}});
static_assert(matrix<int, 2, 2>{{7, 2}, {3, 4}} / 2 == matrix{{3, 1}, {1, 2}});

static_assert(std::is_trivially_default_constructible_v<matrix<double, 2, 3>>);
static_assert(std::is_trivially_copyable_v<matrix<double, 2, 3>>);
static_assert(std::is_standard_layout_v<matrix<double, 2, 3>>);
static_assert(sizeof(matrix<double, 2, 3>) == 6 * sizeof(double));
static_assert(matrix<double, 2, 2>{} == matrix{{0, 0}, {0, 0}});
template <matrix<int, 1, 2> A>
constexpr int last_entry = A(0, 1);
static_assert(last_entry<matrix<int, 1, 2>{{7, 8}}> == 8);

// Entries lie row after row.
constexpr auto a = matrix{{1, 2, 3}, {4, 5, 6}};
static_assert(a.rows() == 2);
static_assert(a.columns() == 3);
static_assert(a(0, 2) == 3);
static_assert(a(1, 0) == 4);
static_assert(a.entry[3] == 4);
static_assert(a.row(1) == vector{4, 5, 6});
static_assert(a.column(1) == vector{2, 5});
#ifdef __cpp_multidimensional_subscript
static_assert(a[1, 2] == 6);
#endif

constexpr auto multiplication_table = [] {
    matrix<double, 3, 2> m;
    for (std::size_t i = 0; i < m.rows(); ++i) {
        for (std::size_t j = 0; j < m.columns(); ++j) {
            m(i, j) = static_cast<double>((i + 1) * (j + 1));
        }
    }
    return m;
}();
static_assert(multiplication_table == matrix{{1, 2}, {2, 4}, {3, 6}});

static_assert(std::is_convertible_v<matrix<double, 2, 2>, matrix<dual<double>, 2, 2>>);
static_assert(!std::is_constructible_v<matrix<double, 2, 2>, matrix<dual<double>, 2, 2>>);
static_assert(!std::is_constructible_v<matrix<double, 2, 2>, matrix<double, 2, 3>>);
static_assert(matrix<dual<double>, 2, 2>(matrix{{1, 2}, {3, 4}}) == matrix{{1, 2}, {3, 4}});
static_assert(matrix{{1, 2}, {3, 4}} != matrix{{1, 2}, {3, 5}});
