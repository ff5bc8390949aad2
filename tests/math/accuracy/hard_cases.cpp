// SPDX-License-Identifier: BSL-1.0
#include "hard_cases.hpp"

#include "function.hpp"
#include "judgement.hpp"

#include "catch.hpp"

#include <algorithm>
#include <concepts>
#include <string>

TEMPLATE_TEST_CASE("published hard cases are rounded correctly", "", float, double, long double) {
    using T = TestType;
    for (accuracy::hard_cases<T> const& cases : accuracy::published<T>) {
        auto const& all = accuracy::functions<T>();
        auto const f = std::ranges::find(all, cases.function, &accuracy::function<T>::name);
        REQUIRE(f != all.end());
        accuracy::verdict v;
        for (accuracy::arguments<T> const& x : cases.at) {
            v.judge(*f, x);
        }
        CAPTURE(std::string(cases.function), v.wrong, v.example);
        CHECK(v.tested == cases.at.size());
        CHECK(v.largest_distance <= 0.5 + 0x1p-40);
        if constexpr (!std::same_as<T, long double>) {
            CHECK(v.wrong == 0);
        }
    }
}
