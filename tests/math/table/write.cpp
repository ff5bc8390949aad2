// SPDX-License-Identifier: BSL-1.0
#include "math/accuracy/function.hpp"
#include "math/accuracy/judgement.hpp"
#include "math/accuracy/randomness.hpp"
#include "math/accuracy/reference.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <ios>
#include <iterator>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <mpfr.h>

// Writes static_tests/math/table: results of MPFR that every compiler confirms.

namespace {

constexpr std::size_t rows = 12;
constexpr std::size_t columns = 100;

/// x as a literal, which says exactly which number it is.
std::string literal(float x) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%af", static_cast<double>(x));
    return text.data();
}

std::string literal(double x) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%a", x);
    return text.data();
}

std::string literal(long double x) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%LaL", x);
    return text.data();
}

/// static_assert(math::f(x, y) == z);  on as many lines as clang-format gives it.
std::string assertion(std::string_view name, std::span<std::string const> x, std::string const& z) {
    std::string const indent(std::string_view("static_assert(").size(), ' ');
    std::string const function = "math::" + std::string(name) + "(";
    std::string call = "static_assert(" + function;
    for (std::string const& argument : x.first(x.size() - 1)) {
        call += argument + ", ";
    }
    std::string const last = x.back() + ") ==";
    std::string const equals = z + ");\n";
    if ((call + last + " " + equals).size() <= columns + 1) {
        return call + last + " " + equals;
    }
    if ((call + last).size() <= columns) {
        return call + last + "\n" + indent + equals;
    }
    call.pop_back();
    return call + "\n" + indent + std::string(function.size(), ' ') + last + " " + equals;
}

template <std::floating_point T>
T value(accuracy::function<T> const& f, accuracy::arguments<T> const& x) {
    static accuracy::reference truth(accuracy::precision<T>);
    f.evaluate(truth, x);
    return accuracy::nearest<T>(truth);
}

/// As many random arguments of f as it has rows in the table, in order, at which it is neither 0 nor
/// infinite.
template <std::floating_point T>
std::vector<accuracy::arguments<T>> samples(accuracy::function<T> const& f) {
    accuracy::randomness random(accuracy::hashed(f.name));
    std::vector<accuracy::arguments<T>> result;
    while (result.size() != rows) {
        accuracy::arguments<T> const x = random.coin() ? accuracy::drawn_blindly(f, random)
                                                       : accuracy::drawn_with_intent(f, random);
        if (std::isfinite(value(f, x)) && value(f, x) != 0) {
            result.push_back(x);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// The lines of a file for all functions of T.
template <std::floating_point T>
std::string assertions() {
    std::string lines;
    for (accuracy::function<T> const& f : accuracy::functions<T>()) {
        lines += "\n";
        for (accuracy::arguments<T> const& x : samples(f)) {
            std::array<std::string, 3> const written{literal(x[0]), literal(x[1]), literal(x[2])};
            lines += assertion(f.name.substr(0, f.name.find(' ')),
                               std::span(written).first(f.arity()), literal(value(f, x)));
        }
    }
    return lines;
}

/// The file of T. Its literals of type long double are numbers of 64 digits.
template <std::floating_point T>
std::string contents() {
    constexpr bool is_long = std::same_as<T, long double>;
    return std::string(R"(// SPDX-License-Identifier: BSL-1.0
// MPFR's results. Written by  cmake --build build/test --target leibniz.write_table
#include <leibniz/math.hpp>
)") + (is_long ? "\n#include <cfloat>\n" : "") +
           "\nnamespace math = leibniz::math;\n" + (is_long ? "\n#if LDBL_MANT_DIG == 64\n" : "") +
           assertions<T>() + (is_long ? "\n#endif\n" : "");
}

std::string read(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Writes the file unless it is only to be checked: true if it is then what has been computed.
bool settle(std::filesystem::path const& file, std::string const& computed, bool check) {
    if (!check) {
        std::ofstream(file, std::ios::binary) << computed;
    }
    bool const same = read(file) == computed;
    if (!same) {
        std::cerr << file.string() << " is not what the target leibniz.write_table writes\n";
    }
    return same;
}

}  // namespace

int main(int count, char** values) {
    std::vector<std::string_view> const words(values + 1, values + count);
    bool const check = words.size() == 2 && words[0] == "--check";
    if (words.size() != (check ? 2 : 1)) {
        std::cerr << "usage: leibniz.table [--check] DIRECTORY\n";
        return 2;
    }
    std::filesystem::path const directory = words.back();
    bool same = settle(directory / "float.cpp", contents<float>(), check);
    same &= settle(directory / "double.cpp", contents<double>(), check);
    if (std::numeric_limits<long double>::digits == 64) {
        same &= settle(directory / "long_double.cpp", contents<long double>(), check);
    }
    return same ? 0 : 1;
}
