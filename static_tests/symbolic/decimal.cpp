// SPDX-License-Identifier: BSL-1.0
#include <leibniz/symbolic/decimal.hpp>

#include <cstddef>
#include <limits>
#include <string_view>

using namespace leibniz::symbolic;

namespace {

constexpr bool operator==(decimal const& d, std::string_view digits) {
    return std::string_view(d.digits, static_cast<std::size_t>(d.length)) == digits;
}

// 0.d₁d₂…·10^point
static_assert(shortest_decimal(1.0) == "1");
static_assert(shortest_decimal(1.0).point == 1);
static_assert(shortest_decimal(0.1) == "1");
static_assert(shortest_decimal(0.1).point == 0);
static_assert(shortest_decimal(120.0) == "12");
static_assert(shortest_decimal(120.0).point == 3);
static_assert(shortest_decimal(0.1 + 0.2) == "30000000000000004");
static_assert(shortest_decimal(0.1f) == "1");
static_assert(shortest_decimal(static_cast<double>(0.1f)) == "10000000149011612");
static_assert(shortest_decimal(0.1L) == "1");
static_assert(shortest_decimal(1e-10).point == -9);

// Halfway between two doubles, of which the even one is meant; 2⁵⁰ and its like have a nearer
// neighbour below.
static_assert(shortest_decimal(1e23) == "1");
static_assert(shortest_decimal(9007199254740992.0) == "9007199254740992");
static_assert(shortest_decimal(0x1p-1017) == "7120236347223045");

// To the ends of the types.
static_assert(shortest_decimal(5e-324) == "5");
static_assert(shortest_decimal(5e-324).point == -323);
static_assert(shortest_decimal(std::numeric_limits<double>::min()) == "22250738585072014");
static_assert(shortest_decimal(std::numeric_limits<double>::max()) == "17976931348623157");
static_assert(shortest_decimal(std::numeric_limits<float>::denorm_min()) == "1");
static_assert(shortest_decimal(std::numeric_limits<float>::max()) == "34028235");
static_assert(shortest_decimal(1e100L) == "1");

}  // namespace
