// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "report.hpp"
#include "terminal.hpp"

#include <span>

/// Tables on a terminal.
namespace leibniz::primer {

/// The columns of tables that have the same line up. On a terminal that is too narrow the widest
/// gives way; elsewhere nothing is cut.
void print_aligned(std::span<table const> tables);

terminal::colour colour_of(mood m);

}  // namespace leibniz::primer
