// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>    // what a scalar is
#include <leibniz/scalar/lanes.hpp>       // N numbers side by side
#include <leibniz/scalar/jet.hpp>         // numbers that carry derivatives, and which ε is which
#include <leibniz/scalar/steep.hpp>       // a zero tangent stays zero
#include <leibniz/scalar/rule_check.hpp>  // is it a rule?
#include <leibniz/scalar/strict.hpp>      // what is said where there is no slope
#include <leibniz/scalar/chain_rule.hpp>  // a rule applied to any scalar
#include <leibniz/scalar/dual.hpp>        // a + b·ε, ε² = 0
#include <leibniz/scalar/taylor.hpp>      // x₀ + x₁·ε + x₂·ε² + …, cut off
#include <leibniz/scalar/kept_derivatives.hpp>  // which second derivatives are kept
#include <leibniz/scalar/second_order.hpp>      // value, gradient and Hessian
#include <leibniz/scalar/mixed.hpp>             // different numbers in one formula
#include <leibniz/scalar/black_box.hpp>  // a function known on plain numbers, with its derivatives
#include <leibniz/scalar/functions.hpp>  // sin, exp, pow … of every scalar
#include <leibniz/scalar/numbers.hpp>    // π, e, √2 … of every scalar
#include <leibniz/scalar/coincide.hpp>   // equal in value and all derivatives
#include <leibniz/scalar/rational.hpp>   // exact fractions
#include <leibniz/scalar/interval.hpp>   // all real numbers between two ends
#include <leibniz/scalar/modular.hpp>    // numbers modulo a prime
#include <leibniz/scalar/complex.hpp>    // x + y·i of any of these
#include <leibniz/scalar/limits.hpp>     // std::numeric_limits of all of them
#include <leibniz/scalar/hash.hpp>       // std::hash
