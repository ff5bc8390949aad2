// SPDX-License-Identifier: BSL-1.0
#include "calculus/awkward_points.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

// Writes docs/awkward_points.md.

namespace {

constexpr std::string_view introduction = R"(# Slopes at awkward points

What a derivative is where a graph is upright, has a kink, jumps or ends. The policy, in order:

1. The value is that of IEEE 754.
2. A zero tangent stays zero: 0·∞ = 0 where the 0 is a tangent, so a *constant* 0 under a root spoils nothing.
3. At a kink the slope is the mean of the two one-sided slopes; on a step it is 0; where a function of its own is
   smooth it is the true one, at every order.
4. What has no number is refused in a constant expression, with a sentence that names the function, and NaN at run time.

*Order* is that of the derivative. *Truth* is mathematics: one number, or the limits from the left and from the right. The
column *leibniz* is held by the compilers: each entry is an assertion in `static_tests/calculus/awkward_points.cpp`, and a
test compares it with the running program. *Refused* is rule 4.

The other columns are what other libraries returned, and – where they have no such function or nobody measured it.
)";

constexpr std::string_view provenance = R"(
## How this was measured

In November 2026, with g++ 12.2: Boost 1.81 (`fvar`, of the order asked for; 1.74 returns NaN for all powers at 0 but x⁰),
Ceres 2.2.0 (`Jet`, first derivatives, `fmax` and `fmin` for max and min; in 2.1 they return 2 and 1 where 2.2 returns 1.5),
Eigen 3.4.0 (`AutoDiffScalar`, first derivatives). The few figures of autodiff and CoDiPack are older, and their versions
were not recorded. *Throws* is an exception, which Boost's functions throw at poles. Exponents are plain numbers where they
are written as such. `bench/awkward_points/measure` measures again with what is installed, and says what has changed.

This page is written by `cmake --build build/test --target leibniz.write_awkward_points`.
)";

std::string table(auto const& section) {
    std::string lines = "\n| function | order | at | truth | leibniz |";
    for (std::string_view library : awkward::libraries) {
        lines.append(" ").append(library).append(" |");
    }
    lines += "\n|---|---|---|---|---|---|---|---|---|---|\n";
    auto const add = [&](auto const& row) {
        // A bar would end the cell.
        std::string function;
        for (char c : row.function) function += c == '|' ? "\\|" : std::string(1, c);
        lines.append("| ").append(function).append(" | ");
        lines.append(std::to_string(row.order)).append(" | ").append(row.where);
        lines.append(" | ").append(row.truth).append(" | ");
        lines += row.slope ? awkward::text(*row.slope) : "refused";
        for (std::string_view figure : row.others) lines.append(" | ").append(figure);
        lines += " |\n";
    };
    std::apply([&](auto const&... rows) { (add(rows), ...); }, section.rows);
    return lines;
}

std::string page() {
    std::string text(introduction);
    awkward::for_each_section([&](auto const& section) {
        text.append("\n## ").append(section.title).append("\n\n").append(section.policy);
        text += "\n" + table(section);
    });
    return text.append(provenance);
}

std::string read(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

int main(int count, char** values) {
    std::vector<std::string> const words(values + 1, values + count);
    bool const check = words.size() == 2 && words[0] == "--check";
    if (words.size() != (check ? 2 : 1)) {
        std::cerr << "usage: leibniz.awkward_points [--check] FILE\n";
        return 2;
    }
    if (!check) std::ofstream(words.back(), std::ios::binary) << page();
    if (read(words.back()) == page()) return 0;
    std::cerr << words.back() << " is not what the target leibniz.write_awkward_points writes\n";
    return 1;
}
