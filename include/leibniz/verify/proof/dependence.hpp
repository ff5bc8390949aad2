// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/growing_array.hpp>
#include <leibniz/verify/proof/exact_constant.hpp>
#include <leibniz/verify/proof/finite_field.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::proofs {

/// The ratio of small integers that is c modulo p, if there is one: half of Euclid's algorithm (Wang
/// 1981). One that is there by chance has probability 2⁻²¹.
template <std::uint64_t P>
constexpr small_ratio small_ratio_of(std::uint64_t c, std::uint64_t bound = 1 << 20) {
    if (c <= bound) return {static_cast<int>(c), 1};
    if (P - c <= bound) return {-static_cast<int>(P - c), 1};
    std::int64_t r = static_cast<std::int64_t>(P), s = static_cast<std::int64_t>(c), t = 0, u = 1;
    while (s > static_cast<std::int64_t>(bound)) {
        std::int64_t const n = r / s, rest = r - n * s, next = t - n * u;
        r = s, s = rest, t = u, u = next;
    }
    std::int64_t const size = u < 0 ? -u : u;
    if (s == 0 || size > static_cast<std::int64_t>(bound)) return {};
    return {static_cast<int>(u < 0 ? -s : s), static_cast<int>(size)};
}

/// Vectors over the field, one component for each lane, and which of them depend on earlier ones:
/// an echelon form, to which a vector at a time is added.
template <std::uint64_t P>
class dependence {
    using field = finite_field<P>;
    using number = std::uint64_t;

    std::size_t lanes, most;
    std::size_t size = 0;     // vectors in the form
    std::size_t columns = 0;  // vectors added
    symbolic::growing_array<number> form, combination;
    symbolic::growing_array<std::size_t> pivot;

public:
    /// What the last vector is a combination of: Σ coefficient[i]·(vector i).
    symbolic::growing_array<number> coefficient, vector;

    constexpr dependence(std::size_t lane_count, std::size_t most_vectors)
        : lanes(lane_count),
          most(most_vectors),
          form(lane_count * most_vectors, 0),
          combination(most_vectors * most_vectors, 0),
          pivot(most_vectors, 0),
          coefficient(most_vectors, 0),
          vector(lane_count, 0) {}

    constexpr void clear() { size = 0, columns = 0; }

    /// Does `vector` depend on those that were added? Then `coefficient` says how.
    constexpr bool depends() {
        for (std::size_t j = 0; j < columns; ++j) coefficient[j] = 0;
        number* const v = vector.entries;
        number* const c = coefficient.entries;
        for (std::size_t k = 0; k < size; ++k) {
            number const f = v[pivot.entries[k]];
            if (f == 0) continue;
            number const g = P - f;
            number const* const row = form.entries + k * lanes;
            number const* const of = combination.entries + k * most;
            for (std::size_t l = 0; l < lanes; ++l)
                v[l] = (v[l] + residues::product(g, row[l], P)) % P;
            for (std::size_t j = 0; j < columns; ++j)
                c[j] = of[j] == 0 ? c[j] : (c[j] + residues::product(f, of[j], P)) % P;
        }
        for (std::size_t l = 0; l < lanes; ++l)
            if (v[l] != 0) return false;
        return true;
    }
    /// Adds the vector that `depends()` has found to depend on no other one.
    constexpr void add_independent() {
        std::size_t first = 0;
        while (vector[first] == 0) ++first;
        number const scale = field::inverse(vector[first]);
        for (std::size_t l = 0; l < lanes; ++l)
            form[size * lanes + l] = field::product(vector[l], scale);
        for (std::size_t j = 0; j < columns; ++j)
            combination[size * most + j] = field::negation(field::product(coefficient[j], scale));
        combination[size * most + columns] = scale;
        for (std::size_t j = columns + 1; j < most; ++j) combination[size * most + j] = 0;
        pivot[size++] = first, ++columns;
    }
    /// Counts a vector that is not to be used in combinations.
    constexpr void skip() { ++columns; }
    constexpr std::size_t count() const { return columns; }
};

}  // namespace leibniz::proofs
