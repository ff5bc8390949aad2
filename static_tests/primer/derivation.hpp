// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <string_view>

namespace leibniz::primer {

/// A formula and its derivative, as expressions print them.
struct derivation {
    /// Of the row that states it.
    std::string_view id;
    /// "x", "(x, y)".
    std::string_view variables;
    std::string_view formula;
    std::string_view formula_in_latex;
    /// A derivative, a gradient "(a, b)" or a Jacobian "(a, b; c, d)".
    std::string_view derivative;
    std::string_view derivative_in_latex;
};

using derivation_list = std::span<derivation const>;

}  // namespace leibniz::primer
