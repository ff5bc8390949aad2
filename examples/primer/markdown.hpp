// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <span>
#include <string>

namespace leibniz::primer {

/// The report in GitHub-flavoured Markdown.
std::string markdown_of(std::span<document const> documents);

}  // namespace leibniz::primer
