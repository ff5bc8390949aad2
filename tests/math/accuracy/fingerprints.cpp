// SPDX-License-Identifier: BSL-1.0
#include "fingerprints.hpp"

#include "function.hpp"
#include "judgement.hpp"
#include "randomness.hpp"

#include "catch.hpp"

#include <concepts>
#include <limits>
#include <string>

// Ten thousand results of each function in one number: the same with every compiler, at every
// optimization level, on every machine.

TEMPLATE_TEST_CASE("results are the same to the bit everywhere", "", float, double, long double) {
    using T = TestType;
    if (std::numeric_limits<T>::digits <= 64) {
        for (accuracy::function<T> const& f : accuracy::functions<T>()) {
            std::string const name(f.name);
            CAPTURE(name);
            CHECK(accuracy::fingerprints<T>.at(name) == accuracy::fingerprint(f));
        }
    }
}
