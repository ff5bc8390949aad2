// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>           // what a rule is: value and slope
#include <leibniz/rules/polynomial.hpp>     // x², x·y + z, between a and b
#include <leibniz/rules/roots.hpp>          // √x, ∛x, √(x² + y²)
#include <leibniz/rules/exponential.hpp>    // eˣ, ln x, x^y and their kin
#include <leibniz/rules/trigonometric.hpp>  // sin, cos, tan and their inverses
#include <leibniz/rules/hyperbolic.hpp>     // sinh, cosh, tanh and their inverses
#include <leibniz/rules/special.hpp>        // erf, Γ and their kin
#include <leibniz/rules/piecewise.hpp>      // kinks and steps: |x|, min, max, ⌊x⌋ …
#include <leibniz/rules/all.hpp>            // the table of them all
