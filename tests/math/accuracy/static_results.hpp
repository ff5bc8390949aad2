// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "function.hpp"
#include "hard_cases.hpp"
#include "judgement.hpp"
#include "reference.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>

namespace accuracy {

/// x as a literal of C++.
template <std::floating_point T>
std::string literal(T x) {
    std::string const text = std::isinf(x) ? "infinity<" + std::string(name_of<T>) + ">" : show(x);
    return text + (std::isinf(x)             ? ""
                   : std::same_as<T, float>  ? "F"
                   : std::same_as<T, double> ? ""
                                             : "L");
}

/// One assertion for each published hard case, with MPFR's result. A long double may have other than
/// 64 digits, and those cases that need more bits than the kernels have are left out.
template <std::floating_point T>
void write_static_results(std::ostream& out) {
    for (hard_cases<T> const& cases : published<T>) {
        auto const f = std::ranges::find(functions<T>(), cases.function, &function<T>::name);
        out << "\n// " << cases.function << ", " << name_of<T> << "\n";
        for (arguments<T> const& x : cases.at) {
            reference truth(precision<T>);
            f->evaluate(truth, x);
            T const expected = nearest<T>(truth);
            if (!same((*f)(x), expected)) {
                continue;
            }
            out << "static_assert(" << (std::same_as<T, long double> ? "not_x87 || " : "")
                << "own::" << cases.function << "(";
            for (std::size_t i = 0; i != f->arity(); ++i) {
                out << (i == 0 ? "" : ", ") << literal(x[i]);
            }
            out << ") == " << literal(expected) << ");\n";
        }
    }
}

/// Writes static_tests/math/hard_cases.cpp.
inline void write_static_results(std::filesystem::path const& file) {
    std::ofstream out(file);
    out << R"(// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math.hpp>

#include <limits>

// Published hard cases of rounding (tests/math/accuracy/hard_cases.hpp says whose), with the results
// of MPFR. Written by leibniz.accuracy_report --samples 0 --stride 0 --assertions FILE.

namespace {

namespace own = leibniz::math::correctly_rounded;
using leibniz::math::infinity;

constexpr bool not_x87 = std::numeric_limits<long double>::digits != 64;
)";
    write_static_results<float>(out);
    write_static_results<double>(out);
    write_static_results<long double>(out);
    out << "\n}  // namespace\n";
}

}  // namespace accuracy
