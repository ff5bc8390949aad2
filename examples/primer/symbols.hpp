// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The words of a formula: what each character is, and how LaTeX writes it.
namespace typesetting {

enum class kind {
    number,
    letter,
    /// log, softmax: takes what follows, a space or not.
    function,
    /// Σ, lim: applies to all that follows.
    large,
    partial,
    dots,
    words,
    superscript,
    subscript,
    caret,
    underscore,
    open,
    close,
    bar,
    comma,
    semicolon,
    colon,
    slash,
    sign,
    relation,
};

struct token {
    kind is;
    std::string latex;
    /// Is it apart from what is written before it?
    bool apart = false;
};

/// Throws untranslatable.
std::vector<token> tokens_of(std::string_view unicode);

}  // namespace typesetting
