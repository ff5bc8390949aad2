// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "calculus/awkward_points.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>

namespace awkward {

/// The result of a function that a library does not have: whoever wants a number of it gets none.
struct missing {
    template <class T>
    operator T() const {
        throw missing{};
    }
};

/// Prints the figures of a library that are not those in the list, and returns how many they are.
/// slope(row) is the library's slope at a row, or throws `missing`.
int differences(std::string_view library, auto const& slope) {
    auto const column = std::find(libraries.begin(), libraries.end(), library) - libraries.begin();
    int different = 0;
    for_each_row([&](auto const& row) {
        std::string measured;
        try {
            measured = text(slope(row));
        } catch (missing const&) {
            measured = "–";
        } catch (std::exception const&) {
            measured = "throws";
        }
        std::string_view const stated = row.others[column];
        if (measured != stated) {
            std::cout << library << ": derivative " << row.order << " of " << row.function << " at "
                      << row.where << " is " << measured << ", stated as " << stated << '\n';
            ++different;
        }
    });
    return different;
}

}  // namespace awkward
