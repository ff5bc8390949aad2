// SPDX-License-Identifier: BSL-1.0

// Code that knows nothing of this library, written for double: it holds for every scalar.

#include <leibniz/scalar.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <numeric>
#include <type_traits>
#include <utility>

namespace third_party {

template <class T>
constexpr T ramp(T x) {
    return x > 0 ? x : T(0);
}

template <class T>
constexpr T ramp_of_literals(T const& x) {
    T const zero = 0;
    if (x == 0 || x != x) return zero;
    return !(x < zero) ? x * 1 : 0 * x;
}

template <class T>
constexpr T size(T const& x) {
    using std::abs;
    return abs(x);
}

template <class T>
constexpr T between(T const& x, T const& y) {
    using std::max;
    using std::min;
    return (min(x, y) + max(x, y)) / 2;
}

template <class T, std::size_t N>
constexpr T mean(std::array<T, N> const& xs) {
    return std::accumulate(xs.begin(), xs.end(), T{}) / static_cast<int>(N);
}

template <class T, std::size_t N>
constexpr T norm_squared(std::array<T, N> const& xs) {
    return std::inner_product(xs.begin(), xs.end(), xs.begin(), T(0));
}

template <class T, std::size_t N>
constexpr T median(std::array<T, N> xs) {
    std::sort(xs.begin(), xs.end());
    return xs[N / 2];
}

template <class T, std::size_t N>
constexpr T largest_difference(std::array<T, N> const& xs) {
    std::array<T, N> differences{};
    std::adjacent_difference(xs.begin(), xs.end(), differences.begin());
    return *std::max_element(differences.begin() + 1, differences.end());
}

template <class T>
constexpr bool is_nearly(T const& x, T const& y) {
    using std::abs;
    return !(abs(x - y) > 4 * std::numeric_limits<T>::epsilon() * std::max(abs(x), abs(y)));
}

/// Newton's method, with whatever T the caller has.
template <class T>
constexpr T square_root(T const& x) {
    T y = x;
    for (int i = 0; i < 8; ++i) y = (y + x / y) / T(2);
    return y;
}

}  // namespace third_party

namespace {

using namespace leibniz;

struct outer;

/// v with derivatives that are not zero.
template <scalar S>
constexpr S moving_number(int v, int direction = 1) {
    S s(v);
    if constexpr (jet<S>) {
        for (std::size_t i = 0; i < S::parts; ++i)
            s.part(i) = typename jet_layer<S>::number(direction + static_cast<int>(i));
    }
    return s;
}

template <scalar S>
constexpr bool works_in_generic_code() {
    S const x = moving_number<S>(3);
    S const y = moving_number<S>(-2, 4);
    S const z = moving_number<S>(1, 2);

    // The algorithms of the standard library return one of their arguments, with its derivatives.
    static_assert(std::totally_ordered<S>);
    static_assert(std::three_way_comparable<S, std::partial_ordering>);
    static_assert(std::regular<S>);
    if (!coincide(std::max(x, y), x) || !coincide(std::min(x, y), y)) return false;
    if (!coincide(std::max({y, x, z}), x)) return false;
    if (!coincide(std::clamp(x, y, z), z) || !coincide(std::clamp(z, y, x), z)) return false;
    auto const [low, high] = std::minmax({x, y, z});
    if (!coincide(low, y) || !coincide(high, x)) return false;
    S left = x;
    S right = y;
    std::swap(left, right);
    std::ranges::swap(left, right);
    if (!coincide(std::exchange(left, right), x) || !coincide(left, y)) return false;

    // The ternary operator and branches.
    if (!coincide(third_party::ramp(x), x) || !coincide(third_party::ramp(y), 0)) return false;
    if (!coincide(third_party::ramp_of_literals(x), x)) return false;
    if (!coincide(third_party::ramp_of_literals(y), 0)) return false;

    // Names found by lookup.
    if (!coincide(third_party::size(y), -y)) return false;
    if (!coincide(third_party::between(x, y), (x + y) / 2)) return false;

    // Arrays of them.
    std::array const xs{x, y, z};
    if (!coincide(third_party::mean(xs) * 3, x + y + z)) return false;
    if (!coincide(third_party::norm_squared(xs), x * x + y * y + z * z)) return false;
    if (!coincide(third_party::median(xs), z)) return false;
    if (!coincide(third_party::largest_difference(xs), z - y)) return false;
    if (std::count(xs.begin(), xs.end(), 1) != 1) return false;
    if (std::ranges::find(xs, y) != xs.begin() + 1) return false;
    std::array sorted = xs;
    std::ranges::sort(sorted, std::greater{});
    if (!std::ranges::is_sorted(sorted, std::greater{}) || !coincide(sorted[2], y)) return false;
    if (!coincide(std::reduce(xs.begin(), xs.end()), x + y + z)) return false;
    if (!coincide(std::transform_reduce(xs.begin(), xs.end(), S(0), std::plus{}, std::negate{}),
                  -(x + y + z)))
        return false;
    return third_party::is_nearly(x * x / x, x);
}

using nested = dual<dual<double, 2>, 1, outer>;

static_assert(works_in_generic_code<float>());
static_assert(works_in_generic_code<double>());
static_assert(works_in_generic_code<long double>());
static_assert(works_in_generic_code<rational>());
static_assert(works_in_generic_code<dual<double>>());
static_assert(works_in_generic_code<dual<float, 3>>());
static_assert(works_in_generic_code<dual<long double, 2>>());
static_assert(works_in_generic_code<dual<rational, 2>>());
static_assert(works_in_generic_code<nested>());
static_assert(works_in_generic_code<taylor<double, 4>>());
static_assert(works_in_generic_code<taylor<rational, 3>>());
static_assert(works_in_generic_code<second_order<double, 2>>());
static_assert(works_in_generic_code<second_order<float, 2, trace_alone<2>>>());
static_assert(works_in_generic_code<taylor<dual<double>, 2, outer>>());

// A loop that converges on values converges on derivatives: √x at 4 has the slope 1/4.
static_assert(third_party::square_root(dual<double>{4.0, {1.0}}).tangent[0] == 0.25);
static_assert(third_party::square_root(dual<rational>{1, {1}}).tangent[0] == rational(1, 2));

/// Every comparison of x = 2 and y = 3, of whatever types, and of both with literals.
template <class L, class R>
constexpr bool compare_by_value(L const& x, R const& y) {
    return x < y && x <= y && y > x && y >= x && x != y && !(x == y) && !(y < x) && x == x &&
           (x <=> y) < 0 && (y <=> x) > 0 && (x <=> x) == 0 && x == 2 && 2 == x && x != 0 &&
           0 < x && x > 0 && x >= 2u && 2.0f <= x && 1.5 < x && x < 2.5L && x > -1L && y == 3 &&
           std::is_lt(x <=> 3) && std::is_gt(3 <=> x) && std::cmp_less(0, 1);
}
template <class L>
constexpr bool compare_with_all(L const& x) {
    struct b;
    return compare_by_value(x, 3) && compare_by_value(x, 3.0) && compare_by_value(x, 3.0f) &&
           compare_by_value(x, L(3)) && compare_by_value(x, dual<double, 2, b>{3.0, {1.0, -1.0}}) &&
           compare_by_value(x, taylor<double, 3, b>(3)) &&
           compare_by_value(x, second_order<double, 2, all_pairs<2>, b>(3)) &&
           compare_by_value(x, dual<rational, 1, b>(3)) && compare_by_value(x, rational(3));
}
static_assert(compare_with_all(dual<double>{2.0, {9.0}}));
static_assert(compare_with_all(dual<float, 2>{2.0f, {9.0f, -9.0f}}));
static_assert(compare_with_all(nested(2)));
static_assert(compare_with_all(taylor<double, 4>(2)));
static_assert(compare_with_all(second_order<long double, 2>(2)));
static_assert(compare_with_all(taylor<dual<double>, 2, outer>(2)));
static_assert(compare_by_value(rational(2), rational(3)));
static_assert(compare_by_value(dual<rational>(2), rational(3)));
static_assert(compare_by_value(rational(2), dual<rational>(3)));

// A comparison is of the category of the numbers: with NaN nothing is ordered.
template <scalar S>
constexpr bool is_unordered_beside(S const& x) {
    constexpr S nan = std::numeric_limits<S>::quiet_NaN();
    static_assert(std::same_as<decltype(x <=> nan), std::partial_ordering>);
    return (x <=> nan) == std::partial_ordering::unordered && !(x < nan) && !(x > nan) &&
           !(x == nan) && x != nan && !(nan >= 0) && nan != nan;
}
static_assert(is_unordered_beside(1.0));
static_assert(is_unordered_beside(rational(1)));
static_assert(is_unordered_beside(dual<double>(1)));
static_assert(is_unordered_beside(dual<rational>(1)));
static_assert(is_unordered_beside(nested(1)));
static_assert(is_unordered_beside(taylor<float, 2>(1)));
static_assert(is_unordered_beside(second_order<double, 2>(1)));
static_assert(std::same_as<decltype(dual<int>(1) <=> 1), std::strong_ordering>);

}  // namespace
