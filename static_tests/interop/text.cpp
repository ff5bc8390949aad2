// SPDX-License-Identifier: BSL-1.0

// How scalars, vectors and matrices are written, in the digits of integers and rational numbers.

#include <leibniz/calculus.hpp>
#include <leibniz/interop/text.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <string_view>

namespace {

using namespace leibniz;

struct outer;

/// x is written as expected, its numbers by their digits.
template <class X>
constexpr bool reads(X const& x, std::string_view expected) {
    bool same = true;
    auto const compare = [&](std::string_view piece) {
        same = same && expected.starts_with(piece);
        if (same) expected.remove_prefix(piece.size());
    };
    auto const put = [&]<class Piece>(Piece const& piece) {
        if constexpr (scalar<Piece>) {
            rational_text const digits(piece);
            compare({digits.begin(), digits.end()});
        } else {
            compare(piece);
        }
    };
    write_text(put, x);
    return same && expected.empty();
}

static_assert(reads(rational(1, 3), "1/3"));
static_assert(reads(rational(-4, 2), "-2"));
static_assert(reads(rational(0), "0"));
static_assert(reads(rational::not_a_number(), "0/0"));
static_assert(reads(rational(100, 7), "100/7"));
static_assert(reads(std::numeric_limits<std::int64_t>::max(), "9223372036854775807"));
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
static_assert(reads(rational(-largest, largest - 1), "-9223372036854775807/9223372036854775806"));

constexpr dual<double, 2> x{3.0, {1.0, 0.5}};
static_assert(reads(x, "{3; 1, 1/2}"));
static_assert(reads(dual<double>(3), "{3; 0}"));
static_assert(reads(dual<dual<double>, 1, outer>{{3.0, {1.0}}, {dual<double>{1.0, {0.0}}}},
                    "{{3; 1}; {1; 0}}"));

constexpr auto geometric = [](auto t) { return 1 / (1 - t); };
constexpr auto series = [] {
    taylor<rational, 3> t(rational(1, 2));
    t[1] = 1;
    return t;
}();
static_assert(reads(series, "{1/2; 1; 0; 0}"));
static_assert(reads(geometric(series), "{2; 4; 8; 16}"));
static_assert(reads(taylor_expansion<3>(geometric, rational(1, 2)), "{2; 4; 8; 16}"));
static_assert(reads(taylor_expansion<1>([](auto t) { return vector{t, 2 * t}; }, rational(1)),
                    "{(1, 2); (1, 2)}"));

constexpr auto form = [] {
    second_order<int, 2> s(1);
    for (int i = 0; i < 5; ++i) s.part(static_cast<std::size_t>(i)) = i + 2;
    return s;
}();
static_assert(reads(form, "{1; 2, 3; 4, 5, 6}"));
static_assert(reads(second_order<int, 2, trace_alone<2>>(1), "{1; 0, 0; 0}"));
static_assert(reads(second_order<int, 2, times_a_vector<2>>(1), "{1; 0, 0, 0; 0, 0}"));

static_assert(reads(vector{1, 2}, "(1, 2)"));
static_assert(reads(vector{x, 2}, "({3; 1, 1/2}, {2; 0, 0})"));
static_assert(reads(matrix{{1, 2, 3}, {4, 5, 6}}, "(1, 2, 3; 4, 5, 6)"));
static_assert(reads(vector{matrix{{1, 2}}, matrix{{3, 4}}}, "((1, 2), (3, 4))"));
static_assert(reads(third_derivatives([](auto v) { return v[0] * v[0] * v[1]; }, vector{1, 2}),
                    "((0, 2; 2, 0), (2, 0; 0, 0))"));

// The number that a stream or a formatter must know how to print.
static_assert(std::same_as<written_number<vector<dual<float>, 2>>, float>);
static_assert(std::same_as<written_number<polynomial<matrix<rational, 1, 1>, 2>>, rational>);
static_assert(std::same_as<written_number<symmetric_tensor<double, 2>>, double>);

// Others are left to whom they belong.
static_assert(composite<vector<double, 1>>);
static_assert(!composite<double>);
static_assert(!composite<rational>);

}  // namespace
