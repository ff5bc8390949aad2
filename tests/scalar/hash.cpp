// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/scalar.hpp>
#include <leibniz/scalar/hash.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>

using namespace leibniz;

TEMPLATE_TEST_CASE("Equal jets have one hash, that of their value", "", (dual<float, 2>),
                   (dual<double>), (dual<dual<long double>, 2, struct outer>), (taylor<double, 3>),
                   (second_order<double, 2>), (dual<rational>)) {
    using number = typename innermost<TestType>::type;
    std::hash<TestType> const hash;
    TestType moving(number(3));
    moving.part(0) = 7;
    CHECK(hash(moving) == hash(TestType(number(3))));
    CHECK(hash(moving) == std::hash<number>{}(number(3)));
    CHECK(hash(TestType(-number(0))) == hash(TestType(number(0))));
    CHECK(hash(TestType(number(4))) != hash(TestType(number(3))));
}

TEST_CASE("Jets are keys of unordered containers, by their value") {
    std::unordered_map<dual<double>, int> names;
    names[dual<double>{2.0, {1.0}}] = 5;
    CHECK(names.contains(dual<double>{2.0, {3.0}}));
    CHECK(!names.contains(dual<double>{3.0, {1.0}}));
}

TEST_CASE("With coincide as its equality, a set tells derivatives apart") {
    auto const equal = [](auto const& x, auto const& y) { return coincide(x, y); };
    std::unordered_set<dual<double>, std::hash<dual<double>>, decltype(equal)> set;
    set.insert(dual<double>{2.0, {1.0}});
    set.insert(dual<double>{2.0, {3.0}});
    set.insert(dual<double>{2.0, {1.0}});
    CHECK(set.size() == 2);
}

TEST_CASE("The hashes of small fractions differ") {
    std::unordered_set<rational> fractions;
    std::set<std::size_t> hashes;
    for (std::int64_t d = 1; d <= 60; ++d) {
        for (std::int64_t n = -60; n <= 60; ++n) {
            fractions.insert(rational(n, d));
            hashes.insert(std::hash<rational>{}(rational(n, d)));
        }
    }
    CHECK(fractions.contains(rational(22, 44)));
    CHECK(hashes.size() == fractions.size());
}
