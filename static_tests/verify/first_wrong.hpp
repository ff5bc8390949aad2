// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/verify/identical.hpp>

#include <leibniz/linear/vector.hpp>

/// The number of the first entry in which g is refuted to be f, row by row; −1 if g is proved to be
/// f, −2 if that is undecided.
template <class... Args, class F, class G>
constexpr int first_wrong_entry(F const& f, G const& g) {
    auto const verdict = leibniz::identical<Args...>(f, g);
    return verdict.proved() ? -1 : verdict.refuted() ? static_cast<int>(verdict.entry()) : -2;
}

/// The same as (row, column).
template <class... Args, class F, class G>
constexpr leibniz::vector<int, 2> first_wrong_place(F const& f, G const& g) {
    auto const verdict = leibniz::identical<Args...>(f, g);
    if (!verdict.refuted()) return {-1, -1};
    return {static_cast<int>(verdict.row()), static_cast<int>(verdict.column())};
}
