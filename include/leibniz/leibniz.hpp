// SPDX-License-Identifier: BSL-1.0
#pragma once

/// leibniz: the compiler does calculus. One include per room, ground floor first.

#include <leibniz/math.hpp>        // elementary functions in constant expressions
#include <leibniz/rules.hpp>       // one struct per function: its value and its slope
#include <leibniz/scalar.hpp>      // dual numbers
#include <leibniz/linear.hpp>      // vectors and matrices
#include <leibniz/calculus.hpp>    // derivative, gradient, jacobian, hessian, …
#include <leibniz/learning.hpp>    // sigmoid, softmax, cross entropy, …
#include <leibniz/expression.hpp>  // formulas of named variables, symbolic derivatives
#include <leibniz/program.hpp>     // straight-line programs of functions and their derivatives
#include <leibniz/verify.hpp>      // how far two results are apart
