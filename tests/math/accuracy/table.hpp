// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "function.hpp"
#include "judgement.hpp"
#include "work.hpp"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace accuracy {

inline bool is_function(std::string_view name) {
    return std::ranges::find(functions<double>(), name, &function<double>::name) !=
           functions<double>().end();
}

inline verdict sum(std::filesystem::path const& file) {
    verdict total;
    for (auto const& [part, v] : read(file)) {
        total += v;
    }
    return total;
}

/// 1234567 as 1 234 567, with spaces at which no line breaks.
inline std::string grouped(std::uint64_t n) {
    std::string digits = std::to_string(n);
    for (std::size_t i = digits.size(); i > 3; i -= 3) {
        digits.insert(i - 3, "\u00a0");
    }
    return digits;
}

/// The results for one type: for float those of every float where they are complete, and else all
/// there are.
struct cells {
    verdict results;
    bool complete = false;
};

template <std::floating_point T>
cells cells_of(function<T> const& f, std::filesystem::path const& folder) {
    cells found{sum(folder / file_of_samples(f))};
    if constexpr (std::same_as<T, float>) {
        if (read(folder / file_of_floats(f, 1)).size() == 1024) {
            return {sum(folder / file_of_floats(f, 1)), true};
        }
        for (auto const& file : std::filesystem::directory_iterator(folder)) {
            if (file.path().filename().string().starts_with(file_of_floats(f, 1))) {
                found.results += sum(file);
            }
        }
    }
    return found;
}

inline std::string written(cells const& c) {
    if (c.results.tested == 0) {
        return " | | |";
    }
    char ulp[32];
    std::snprintf(ulp, sizeof ulp, "%.4f", c.results.largest_distance);
    return " " + std::string(ulp) + " | " + grouped(c.results.wrong) + " | " +
           (c.complete ? "all " : "") + grouped(c.results.tested) + " |";
}

inline void write_table(std::filesystem::path const& file, std::filesystem::path const& folder) {
    std::ofstream table(file);
    table << R"(# Accuracy

The functions of `leibniz::math::correctly_rounded` against [MPFR](https://www.mpfr.org): the largest
distance from the true value in units in the last place, the number of wrong roundings, and the
number of arguments. A correctly rounded function is never more than half a unit away.

One quarter of the arguments is uniform in its bits, one quarter has moderate exponents, one quarter
is next to ties, and one quarter is exact cases and their neighbours, subnormal numbers, the edges of
overflow and underflow, and for trigonometric functions huge numbers and the nearest multiples of
π/2. "All" are all floats of the domain. Other functions have been tested at random arguments, those
of one float also at every so many floats.

)";
    table << "| | float | | | double | | | long double (64 bits) | | |\n"
             "|---|---|---|---|---|---|---|---|---|---|\n"
             "| | ulp | wrong | of | ulp | wrong | of | ulp | wrong | of |\n";
    std::uint64_t blind = 0;
    for (std::size_t i = 0; i != functions<double>().size(); ++i) {
        cells const of_long_double = cells_of(functions<long double>()[i], folder);
        blind += of_long_double.results.blind;
        table << "| " << functions<double>()[i].name << " |"
              << written(cells_of(functions<float>()[i], folder))
              << written(cells_of(functions<double>()[i], folder)) << written(of_long_double)
              << "\n";
    }
    table << R"(
Long double: the kernels compute 128 bits and are right to 120 or so, powers to 109. Where the true
value is nearer than that to the middle of two long doubles, the result may be the wrong one of the
two. This happens at arguments made for it, such as the 32nd root of 0xd.45e4393b8e78b8cp+0, which is
2⁻¹²⁸ of itself beside a tie. Among the one half of the arguments drawn blindly it happened )"
          << blind << R"( times.

Next to the negative roots of lgamma and digamma only the absolute error is that small: the relative
one reaches 2⁻⁶⁵, so that a long double there may be some units off, lgamma(−2.45702473822080062304)
by 32. No float or double was found wrong there.

The table is written by

    cmake --build BUILD --target leibniz.accuracy_table

which takes hours, most of them for all floats, and goes on where it was interrupted; the head of
`tests/math/accuracy/report.cpp` says how to test single functions, fewer floats, or with more
processors. The samples are the same on every machine. A tenth of them is tested by
`ctest -R "rounded correctly"`.
)";
}

}  // namespace accuracy
