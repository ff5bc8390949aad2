// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/arithmetic/two_words.hpp>
#include <leibniz/math/arithmetic/uint128.hpp>

#include <cstdint>

using leibniz::math::two_words;

// The portable integer of 128 bits: by its laws, and word by word where the carries run.
constexpr std::uint64_t ones = ~std::uint64_t{0};
constexpr two_words largest{ones, ones};
constexpr two_words a{0x0123456789abcdef, 0xfedcba9876543210};
constexpr two_words b{0, 0xdeadbeefcafebabe};
constexpr two_words c{0x8000000000000001, 3};

static_assert(two_words(-1) == largest);
static_assert(two_words(7u) == two_words{0, 7});
static_assert(two_words(true) == two_words{0, 1});
static_assert(static_cast<std::uint64_t>(a) == 0xfedcba9876543210);
static_assert(two_words{0, ones} < two_words{1, 0});

static_assert(two_words{0, ones} + two_words{0, 1} == two_words{1, 0});
static_assert(largest + two_words{0, 1} == two_words{});
static_assert(two_words{1, 0} - two_words{0, 1} == two_words{0, ones});
static_assert(a + b - b == a);
static_assert(a - c + c == a);

static_assert(two_words{0, ones} * two_words{0, ones} == two_words{ones - 1, 1});
static_assert(largest * largest == two_words{0, 1});
static_assert(a * b == b * a);
static_assert(a * (b + c) == a * b + a * c);
static_assert(two_words{0, 0x100000000} * two_words{0, 0x100000000} == two_words{1, 0});

static_assert((two_words{0, 1} << 127) == two_words{0x8000000000000000, 0});
static_assert((a << 0) == a);
static_assert((a << 64) == two_words{0xfedcba9876543210, 0});
static_assert((a << 4) == two_words{0x123456789abcdeff, 0xedcba98765432100});
static_assert((a >> 0) == a);
static_assert((a >> 64) == two_words{0, 0x0123456789abcdef});
static_assert((a >> 4) == two_words{0x00123456789abcde, 0xffedcba987654321});
static_assert((c >> 127) == two_words{0, 1});
static_assert((a & c) == two_words{1, 0});
static_assert((a | c) == two_words{0x8123456789abcdef, 0xfedcba9876543213});

// Division by one digit, by one word, and by two: quotient·divisor leaves less than the divisor.
static_assert(a / two_words{0, 10} * two_words{0, 10} <= a);
static_assert(a - a / two_words{0, 10} * two_words{0, 10} < two_words{0, 10});
static_assert(a / b * b <= a);
static_assert(a - a / b * b < b);
static_assert(largest / c == two_words{0, 1});
static_assert(c / a == two_words{0, 112});
static_assert(c - c / a * a < a);
static_assert(b / a == two_words{});
static_assert(a % 10 == a - a / two_words{0, 10} * two_words{0, 10});
static_assert(a % (ones >> 1) == a - a / two_words{0, ones >> 1} * two_words{0, ones >> 1});
static_assert(two_words{0, ones} % 7 == two_words{0, ones % 7});
static_assert(largest / two_words{1, 0} == two_words{0, ones});
static_assert(a / two_words{0, 1} == a);

// The integer of the compiler, where it has one, agrees.
constexpr leibniz::uint128 native(two_words x) {
    return leibniz::uint128(x.high) << 64 | leibniz::uint128(x.low);
}
static_assert(native(a * c) == native(a) * native(c));
static_assert(native(a / b) == native(a) / native(b));
static_assert(native(c / a) == native(c) / native(a));
static_assert(native(a - c) == native(a) - native(c));
