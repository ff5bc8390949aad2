// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/program/compiled.hpp>  // straight-line programs of functions and their derivatives
#include <leibniz/program/fast.hpp>      // programs that need not keep to the order of the source
#include <leibniz/program/pattern_number.hpp>   // a number that knows which inputs it depends on
#include <leibniz/program/sparsity.hpp>         // the pattern of a Jacobian
#include <leibniz/program/coloring.hpp>         // which columns can share a direction
#include <leibniz/program/sparse_jacobian.hpp>  // sparse derivatives of functions that branch
