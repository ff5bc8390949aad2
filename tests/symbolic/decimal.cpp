// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/symbolic/decimal.hpp>

#include <charconv>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>
#include <string>

using namespace leibniz::symbolic;

namespace {

std::string digits_of(decimal const& d) { return {d.digits, d.digits + d.length}; }

template <std::floating_point T>
T read(decimal const& d) {
    std::string const text = "0." + digits_of(d) + "e" + std::to_string(d.point);
    if constexpr (std::same_as<T, float>) return std::strtof(text.c_str(), nullptr);
    if constexpr (std::same_as<T, double>) return std::strtod(text.c_str(), nullptr);
    return std::strtold(text.c_str(), nullptr);
}

/// The digits of std::to_chars, without those that do not count.
template <std::floating_point T>
std::string digits_of_to_chars(T x) {
    char letters[128];
    std::string const text(
        letters, std::to_chars(letters, letters + 128, x, std::chars_format::scientific).ptr);
    std::string digits;
    for (char const c : text.substr(0, text.find('e')))
        if (c != '.') digits += c;
    return digits.substr(0, digits.find_last_not_of('0') + 1);
}

/// Does it read as x, in the digits of std::to_chars?
template <std::floating_point T>
bool is_right(T x) {
    decimal const d = shortest_decimal(x);
    return read<T>(d) == x && digits_of(d) == digits_of_to_chars(x);
}

/// The numbers that such bits stand for, if they are positive and finite.
template <std::floating_point T, class Bits>
T positive(Bits bits) {
    T x;
    std::memcpy(&x, &bits, sizeof x);
    return std::isfinite(x) && x != 0 ? std::abs(x) : T(1);
}

}  // namespace

TEST_CASE("The shortest decimals of doubles read as them, in the digits of std::to_chars") {
    std::mt19937_64 random(1);
    int wrong = 0;
    for (int k = 0; k < 50'000; ++k) wrong += !is_right(positive<double>(random()));
    CHECK(wrong == 0);
}

TEST_CASE("The shortest decimals of floats read as them, in the digits of std::to_chars") {
    std::mt19937 random(1);
    int wrong = 0;
    for (int k = 0; k < 50'000; ++k)
        wrong += !is_right(positive<float>(static_cast<std::uint32_t>(random())));
    CHECK(wrong == 0);
}

TEST_CASE("So do numbers of few digits, powers of two and ten, and their neighbours") {
    int wrong = 0;
    auto const count = [&](double x) {
        wrong += !is_right(x);
        wrong += !is_right(std::nextafter(x, 0.0));
        wrong += !is_right(std::nextafter(x, std::numeric_limits<double>::infinity()));
    };
    for (int k = -1021; k < 1024; ++k) count(std::ldexp(1.0, k));
    for (int k = -300; k <= 308; ++k) count(std::stod("1e" + std::to_string(k)));
    for (int k = 1; k < 10'000; ++k) count(k), count(k / 1000.0);
    for (int k = 1; k < 1000; ++k) wrong += !is_right(k * 5e-324);
    count(std::numeric_limits<double>::min());
    CHECK(is_right(std::numeric_limits<double>::max()));
    CHECK(is_right(std::numeric_limits<float>::max()));
    CHECK(wrong == 0);
}

TEST_CASE("The shortest decimals of long doubles read as them") {
    std::mt19937_64 random(1);
    int wrong = 0;
    for (int k = 0; k < 2000; ++k) {
        long double const x = std::ldexp(static_cast<long double>(random()),
                                         static_cast<int>(random() % 32768) - 16400);
        if (std::isfinite(x) && x != 0) wrong += read<long double>(shortest_decimal(x)) != x;
    }
    CHECK(wrong == 0);
}
