// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace leibniz::symbolic {

/// An array that grows while the compiler works; a std::vector takes a constant evaluator, and its
/// header a compiler, several times as long.
///
/// Its entries are open to whoever reads many of them: each call costs a constant evaluator as much
/// as two statements.
template <class T>
struct growing_array {
    T* entries = nullptr;
    std::size_t count = 0;

private:
    std::size_t capacity = 0;

    constexpr void reserve(std::size_t least) {
        if (least <= capacity) return;
        capacity = 2 * capacity < least ? least : 2 * capacity;
        T* const longer = new T[capacity]();
        for (std::size_t i = 0; i < count; ++i) longer[i] = entries[i];
        delete[] entries;
        entries = longer;
    }

public:
    constexpr growing_array() = default;
    constexpr growing_array(std::size_t size, T const& value) {
        reserve(size);
        for (count = 0; count < size; ++count) entries[count] = value;
    }
    growing_array(growing_array const&) = delete;
    growing_array& operator=(growing_array const&) = delete;
    constexpr ~growing_array() { delete[] entries; }

    constexpr std::size_t size() const { return count; }
    constexpr T& operator[](std::size_t i) { return entries[i]; }
    constexpr T const& operator[](std::size_t i) const { return entries[i]; }
    constexpr T* begin() { return entries; }
    constexpr T* end() { return entries + count; }
    constexpr T const* begin() const { return entries; }
    constexpr T const* end() const { return entries + count; }

    constexpr void push_back(T const& value) {
        T const copy = value;  // it may be one of the entries
        if (count == capacity) reserve(count < 8 ? 16 : count + 1);
        entries[count++] = copy;
    }
    /// Before position i.
    constexpr void insert(std::size_t i, T const& value) {
        T const copy = value;
        push_back(copy);
        for (std::size_t j = count - 1; j > i; --j) entries[j] = entries[j - 1];
        entries[i] = copy;
    }
    constexpr void erase(std::size_t i) {
        for (std::size_t j = i + 1; j < count; ++j) entries[j - 1] = entries[j];
        --count;
    }
    constexpr void swap(growing_array& other) {
        T* const e = entries;
        std::size_t const n = count, c = capacity;
        entries = other.entries, count = other.count, capacity = other.capacity;
        other.entries = e, other.count = n, other.capacity = c;
    }
};

/// Finds the numbers of things by their hashes: open addressing, at most half full.
class index_table {
    growing_array<int> slots = growing_array<int>(64, -1);
    growing_array<std::size_t> hashes;  // of the things, by their numbers

public:
    /// The number of a thing with this hash for which `is_it(number)` holds, or −1.
    constexpr int find(std::size_t hash, auto const& is_it) const {
        std::size_t const mask = slots.size() - 1;
        for (std::size_t i = hash & mask; slots[i] >= 0; i = (i + 1) & mask) {
            std::size_t const found = static_cast<std::size_t>(slots[i]);
            if (hashes[found] == hash && is_it(slots[i])) return slots[i];
        }
        return -1;
    }

    /// The next number is that of a thing with this hash.
    constexpr void add(std::size_t hash) {
        hashes.push_back(hash);
        if (2 * hashes.size() <= slots.size()) return place(hashes.size() - 1);
        growing_array<int> more(4 * slots.size(), -1);
        slots.swap(more);
        for (std::size_t i = 0; i < hashes.size(); ++i) place(i);
    }

private:
    constexpr void place(std::size_t number) {
        std::size_t const mask = slots.size() - 1;
        std::size_t i = hashes[number] & mask;
        while (slots[i] >= 0) i = (i + 1) & mask;
        slots[i] = static_cast<int>(number);
    }
};

/// A hash of two.
constexpr std::size_t mixed_hash(std::size_t a, std::size_t b) {
    std::size_t const h = (a ^ (b + 0x9E3779B9u + (a << 6) + (a >> 2))) * 0x9E3779B1u;
    return h ^ (h >> 15);
}
constexpr std::size_t hash_of_letters(char const* begin, std::size_t count) {
    std::size_t h = count;
    for (std::size_t i = 0; i < count; ++i) h = h * 31 + static_cast<unsigned char>(begin[i]);
    return h;
}

}  // namespace leibniz::symbolic
