// SPDX-License-Identifier: BSL-1.0

#include <leibniz/math/arithmetic/integers.hpp>

#include <cstdint>

namespace {

using namespace leibniz::math::integers;

// Sums and products say when they do not fit, and what did not fit once stays so.
static_assert(sum(largest, 0) == largest);
static_assert(sum(largest, 1) == overflow);
static_assert(sum(-largest, -1) == overflow);
static_assert(sum(-largest, largest) == 0);
static_assert(sum(overflow, largest) == overflow);
static_assert(sum(1, overflow) == overflow);
static_assert(product(largest, -1) == -largest);
static_assert(product(largest, 2) == overflow);
static_assert(product(3037000499, 3037000499) == 3037000499 * 3037000499);
static_assert(product(3037000500, -3037000500) == overflow);
static_assert(product(overflow, 1) == overflow);
static_assert(product(1, overflow) == overflow);
static_assert(product(largest, 0) == 0);

// A magnitude is one of overflow, too.
static_assert(magnitude(-7) == 7);
static_assert(magnitude(overflow) == std::uint64_t{1} << 63);

// Small ones are from −2³¹ to 2³¹ − 1.
static_assert(are_small(2147483647, -2147483648));
static_assert(!are_small(1, std::int64_t{2147483648}));
static_assert(!are_small(std::int64_t{-2147483649}, 1));

// The divisor is positive, and divides.
static_assert(common_divisor(12, 18) == 6);
static_assert(common_divisor(-12, 18) == 6);
static_assert(common_divisor(12, -18) == 6);
static_assert(common_divisor(0, -5) == 5);
static_assert(common_divisor(5, 0) == 5);
static_assert(common_divisor(largest, largest) == largest);

static_assert(power(-3, 3) == -27);
static_assert(power(7, 0) == 1);
static_assert(power(2, 62) == std::int64_t{1} << 62);
static_assert(power(2, 63) == overflow);
static_assert(power(-1, 1'000'000'007) == -1);

constexpr bool is_root_of_all_below(std::int64_t end) {
    for (std::int64_t n = 0; n < end; ++n) {
        std::int64_t const root = square_root(n);
        if (root * root > n || (root + 1) * (root + 1) <= n) return false;
    }
    return true;
}
static_assert(is_root_of_all_below(1000));
static_assert(square_root(largest) == 3037000499);

}  // namespace
