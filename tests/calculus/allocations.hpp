// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

/// How often this program has called operator new.
std::size_t allocations();
