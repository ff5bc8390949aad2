// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <span>
#include <string>

namespace leibniz::primer {

/// The report as a LaTeX document. Throws typesetting::untranslatable.
std::string latex_of(std::span<document const> documents);

}  // namespace leibniz::primer
