// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <cstddef>
#include <vector>

// [run-time sizes]
constexpr auto energy = [](auto const& x) {  // x reads like a std::span, of dual numbers
    auto sum = x[0] * x[0];
    for (std::size_t i = 1; i < x.size(); ++i) sum += leibniz::square(x[i] - x[i - 1]);
    return sum;
};
constexpr auto springs = [](auto const& x, auto& y) {  // a function of n numbers assigns its m
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = sin(x[i + 1] - x[i]);
};

void at_run_time(std::vector<double> const& x, std::vector<double>& slopes,
                 std::vector<double>& j) {
    leibniz::gradient(energy, x, slopes);      // 8 directions at a time: ⌈n/8⌉ evaluations
    leibniz::gradient<16>(energy, x, slopes);  // 16 at a time: the same numbers, to the bit
    leibniz::jacobian(springs, x, j);          // row by row, as many rows as j has room for
}
// [/run-time sizes]

int main() {
    std::vector<double> const x{1, 2, 4};
    std::vector<double> slopes(3);
    std::vector<double> j(2 * 3);
    at_run_time(x, slopes, j);
    return slopes == std::vector<double>{0, -2, 4} && j[2] == 0 && j[3] == 0 ? 0 : 1;
}
