// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>  // variables, constants, numbers; e(x = 2.0)
#include <leibniz/expression/operators.hpp>   // + − * /, pow, every elementary function
#include <leibniz/expression/select.hpp>      // x < y, and formulas that choose
#include <leibniz/expression/simplify.hpp>    // the canonical form; identical
#include <leibniz/expression/derivative.hpp>  // ∂e/∂x
#include <leibniz/expression/gradient.hpp>    // gradient, jacobian, hessian
#include <leibniz/expression/substitute.hpp>  // expressions for variables
#include <leibniz/expression/callable.hpp>    // an expression as a function of positions
#include <leibniz/expression/hana.hpp>        // the concepts of Boost.Hana
#include <leibniz/expression/text.hpp>        // to_text
#include <leibniz/expression/latex.hpp>       // to_latex
