// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/compiled.hpp>  // straight-line programs of functions and their derivatives
