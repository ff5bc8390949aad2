// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "document.hpp"

#include <algorithm>

using namespace leibniz::primer;

TEST_CASE("a derivation belongs to a row of its document") {
    for (document const& d : documents()) {
        CHECK(!d.derivations.empty());
        for (derivation const& each : d.derivations) {
            INFO(each.id);
            CHECK(std::ranges::count(d.rows, each.id, &row::id) == 1);
        }
    }
}
