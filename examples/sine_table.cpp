// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <array>
#include <cstddef>

// [sine table]
// A table of sines, made by the compiler and rounded correctly: the same bits on every machine.
constexpr auto sines = [] {
    std::array<float, 1024> table{};
    for (std::size_t i = 0; i != table.size(); ++i) {
        table[i] = leibniz::sinpi(static_cast<float>(i) / 512);
    }
    return table;
}();

static_assert(sines[128] == 0x1.6a09e6p-1f);
static_assert(sines[512] == 0);
static_assert(leibniz::exp(1.0) == 0x1.5bf0a8b145769p+1);
static_assert(leibniz::tgamma(6.0L) == 120);
static_assert(leibniz::derivative([](auto x) { return leibniz::erf(x * x); }, 0.0) == 0);

// In the running program exp is the fast one of the standard library, at most an ulp or so away;
// this one is the same to the bit as the compiler's.
double reproducible(double x) { return leibniz::math::correctly_rounded::exp(x); }
// [/sine table]

int main() {
    constexpr double e = leibniz::exp(1.0);
    return reproducible(1.0) == e ? 0 : 1;
}
