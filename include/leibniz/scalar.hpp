// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>    // what a scalar is
#include <leibniz/scalar/lanes.hpp>       // N numbers side by side
#include <leibniz/scalar/tag.hpp>         // which ε is which
#include <leibniz/scalar/steep.hpp>       // a zero tangent stays zero
#include <leibniz/scalar/dual.hpp>        // a + b·ε, ε² = 0
#include <leibniz/scalar/mixed.hpp>       // different numbers in one formula
#include <leibniz/scalar/chain_rule.hpp>  // a rule lifted to dual numbers
#include <leibniz/scalar/functions.hpp>   // sin, exp, pow … of every scalar
#include <leibniz/scalar/rational.hpp>    // exact fractions
