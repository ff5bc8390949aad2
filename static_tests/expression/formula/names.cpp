// SPDX-License-Identifier: BSL-1.0

// The names of variables, and the order in which they stand.

#include <leibniz/expression/formula/names.hpp>

namespace {

using namespace leibniz::formula;

static_assert(is_identifier(text_of("x")) && is_identifier(text_of("x_1")) &&
              is_identifier(text_of("_")));
static_assert(!is_identifier(text_of("")) && !is_identifier(text_of("1x")) &&
              !is_identifier(text_of("a b")));

constexpr char const* ascending[] = {"X",  "a",  "a1", "a2", "a2b",  "a10", "a10b2",
                                     "a_", "ab", "b",  "x",  "x1y1", "x1y2"};

// They are in that order, which is total: of two exactly one comes first.
static_assert([] {
    constexpr int count = sizeof(ascending) / sizeof(ascending[0]);
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < count; ++j) {
            int const order = order_of_names(text_of(ascending[i]), text_of(ascending[j]));
            if (order != (i > j) - (i < j)) return false;
        }
    }
    return true;
}());

}  // namespace
