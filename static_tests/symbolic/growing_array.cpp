// SPDX-License-Identifier: BSL-1.0

// The arrays and the table of numbers that passes over formulas work with.

#include <leibniz/symbolic/growing_array.hpp>

#include <cstddef>

namespace {

using leibniz::symbolic::growing_array;
using leibniz::symbolic::index_table;

// What is pushed back stays in its order, however often the array grows.
static_assert([] {
    growing_array<int> a;
    for (int i = 0; i < 100; ++i) a.push_back(i * i);
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != static_cast<int>(i * i)) return false;
    return a.size() == 100;
}());

// An array can take one of its own entries, also when it grows.
static_assert([] {
    growing_array<int> a(16, 7);
    a.push_back(a[3]);
    a.insert(0, a[16]);
    return a.size() == 18 && a[0] == 7 && a[17] == 7;
}());

// Insertion and erasure shift what comes behind.
static_assert([] {
    growing_array<int> a;
    for (int i = 0; i < 4; ++i) a.push_back(i);
    a.insert(1, 9);
    a.erase(3);
    return a.size() == 4 && a[0] == 0 && a[1] == 9 && a[2] == 1 && a[3] == 3;
}());

// A table finds each number by its hash, beyond its first size, and among equal hashes.
static_assert([] {
    index_table table;
    for (std::size_t i = 0; i < 300; ++i) table.add(i % 50 * 64);
    for (int i = 0; i < 300; ++i) {
        std::size_t const hash = static_cast<std::size_t>(i % 50) * 64;
        if (table.find(hash, [&](int j) { return j == i; }) != i) return false;
    }
    return table.find(51 * 64, [](int) { return true; }) == -1 &&
           table.find(0, [](int) { return false; }) == -1;
}());

}  // namespace
