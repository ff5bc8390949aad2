// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

/// Formulas written in Unicode, typeset in LaTeX.
namespace typesetting {

/// How large it is set: fractions and sums as on a line of their own, or as in a line of text.
enum class style { display, text };

/// A character that has no translation, or a bracket without its other half.
struct untranslatable : std::runtime_error {
    using runtime_error::runtime_error;
};

/// ∂ŷᵢ/∂zⱼ for i = j becomes $\frac{\partial\hat{y}_{i}}{\partial z_{j}}$ for $i = j$.
///
/// A fraction takes what is written without a space on either side of its slash, and drops the
/// parentheses that only held it together. (a b; c d) is a matrix, (a, b) stays as it is. Two or
/// more letters are a product of variables, unless they are a function or an English word.
std::string latex(std::string_view unicode, style s = style::display);

}  // namespace typesetting
