// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "row.hpp"

/// In the place of the primer's documents: one that states something wrong.
namespace leibniz::primer {

inline constexpr row wrong = [] {
    row r{"wrong.power", "(x³)′ = 3x"};
    r.compare(at(2.0), derivative([](auto x) { return x * x * x; }, 2.0), 6.0);
    return r;
}();

using wrong_rows = rows_of_document<wrong>;

inline constexpr std::array documents{document{"wrong", "a document that errs", wrong_rows::all}};

}  // namespace leibniz::primer
