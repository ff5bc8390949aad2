// SPDX-License-Identifier: BSL-1.0
#include "document.hpp"

#include <array>

/// In the place of the primer's documents: one that states something wrong, one whose misprint is
/// none, and one that LaTeX cannot set.
namespace leibniz::primer {

constexpr auto cube = [](auto x) { return x * x * x; };

constexpr row wrong = [] {
    row r{"wrong.power", "(x³)′ = 3x"};
    r.compare(at(2.0), derivative(cube, 2.0), 6.0);
    return r;
}();

constexpr erratum no_misprint = [] {
    erratum e{"unrefuted.power", "(x³)′ = 3x·x", "(x³)′ = 3x²"};
    e.compare(at(2.0), derivative(cube, 2.0), 3 * 2.0 * 2.0, 3 * (2.0 * 2.0));
    return e;
}();

constexpr row snowman = [] {
    row r{"snowman.rests", "☃′ = 0"};
    r.compare(at(2.0), derivative([](auto) { return 8; }, 2.0), 0.0);
    return r;
}();

using wrong_rows = rows_of_document<wrong>;
using snowman_rows = rows_of_document<snowman>;
using unrefuted_errata = errata_of_document<no_misprint>;

std::span<document const> documents() {
    static constexpr std::array all{
        document{"wrong", "a document that errs", wrong_rows::all, {}},
        document{"unrefuted", "a document that does not", {}, unrefuted_errata::all},
        document{"snowman", "a document beyond LaTeX", snowman_rows::all, {}},
    };
    return all;
}

}  // namespace leibniz::primer
