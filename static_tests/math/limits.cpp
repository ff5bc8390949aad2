// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace math = leibniz::math;

// The default limits of the compilers suffice for an initializer that calls a function ten thousand
// times, or, where two words have to stand in for an integer of 128 bits, some hundred times.

namespace {

constexpr bool portable = std::is_void_v<leibniz::native_uint128>;

template <std::size_t size, class function>
constexpr std::array<double, size> tabulate(function f, double h) {
    std::array<double, size> table{};
    for (std::size_t n = 0; n != size; ++n) {
        table[n] = f(static_cast<double>(n) * h);
    }
    return table;
}

template <std::size_t size>
constexpr double sum(std::array<double, size> const& table) {
    double result = 0;
    for (double const x : table) {
        result += x;
    }
    return result;
}

constexpr double h = 0x1p-10;
constexpr std::size_t n = portable ? 500 : 10'000;
constexpr std::size_t m = portable ? 100 : 1'000;

constexpr auto exponentials = tabulate<n>([](double x) { return math::exp(x); }, h);
constexpr auto sines = tabulate<m>([](double x) { return math::sin(x); }, h);

}  // namespace

// 1 + q + q² + … + qⁿ⁻¹ = (qⁿ − 1)/(q − 1) with q = eʰ
static_assert(math::abs(sum(exponentials) / (math::expm1(n * h) / math::expm1(h)) - 1) < 1e-13);

// sin 0 + sin h + … + sin (m − 1)h = sin ½(m − 1)h · sin ½mh / sin ½h
static_assert(math::abs(sum(sines) - math::sin((m - 1) * h / 2) * math::sin(m * h / 2) /
                                         math::sin(h / 2)) < 1e-12);
