// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/aggregate.hpp>              // the fields of a struct
#include <leibniz/calculus/shape.hpp>                  // scalars, vectors, …, structs as one thing
#include <leibniz/calculus/argument.hpp>               // what a function can be differentiated by
#include <leibniz/calculus/callable.hpp>               // what can be differentiated
#include <leibniz/calculus/seed.hpp>                   // every number in its own direction
#include <leibniz/calculus/differential.hpp>           // seed, call, read the tangents
#include <leibniz/calculus/strict.hpp>                 // no slope where there is none
#include <leibniz/calculus/derivative.hpp>             // f′, f″, …
#include <leibniz/calculus/taylor_expansion.hpp>       // f(x + h) as a polynomial in h
#include <leibniz/calculus/partial.hpp>                // ∂f/∂xᵢ, ∂³f/∂x²∂y
#include <leibniz/calculus/gradient.hpp>               // ∇f
#include <leibniz/calculus/jacobian.hpp>               // J
#include <leibniz/calculus/jacobian_blocks.hpp>        // ∂f/∂x₀, ∂f/∂x₁, …
#include <leibniz/calculus/hessian.hpp>                // H
#include <leibniz/calculus/third_derivatives.hpp>      // ∂³f/∂xᵢ∂xⱼ∂xₖ
#include <leibniz/calculus/products.hpp>               // J·v, Jᵀ·w, H·v
#include <leibniz/calculus/fields.hpp>                 // div, curl, Δ
#include <leibniz/calculus/spans.hpp>                  // all of these for points of run-time size
#include <leibniz/calculus/function_and_jacobian.hpp>  // a function that brings its own J
#include <leibniz/calculus/newton_solver.hpp>          // a root of g(x, y) in y
#include <leibniz/calculus/implicit_function.hpp>      // y(x) from g(x, y) = 0
