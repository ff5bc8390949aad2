// error: this_formula_is_too_long_for_a_proof_prove_its_entries_one_by_one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr int terms = 2100;
#else
inline constexpr int terms = 3;
#endif
inline constexpr auto series = [](auto x) {
    auto sum = x;
    for (int n = 2; n < terms; ++n) sum = sum * x + n;
    return sum;
};
inline constexpr auto answer = leibniz::identical<double>(series, series);
