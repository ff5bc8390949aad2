// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/text.hpp>     // how scalars, vectors and matrices are written
#include <leibniz/interop/ostream.hpp>  // std::cout << x
#include <leibniz/interop/format.hpp>   // std::format("{:.3f}", x), where there is <format>
