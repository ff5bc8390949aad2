// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Elementary functions of float, double and long double, for run time and for constant evaluation.

#include <leibniz/math/arctangent.hpp>      // asin acos atan atan2
#include <leibniz/math/classification.hpp>  // is_nan is_infinite is_finite sign_bit
#include <leibniz/math/comparison.hpp>      // abs copysign min max fmin fmax
#include <leibniz/math/division.hpp>        // divide: division that constant evaluation does not refuse
#include <leibniz/math/exponential.hpp>     // exp exp2 expm1
#include <leibniz/math/hyperbolic.hpp>      // sinh cosh tanh asinh acosh atanh
#include <leibniz/math/logarithm.hpp>       // log log2 log10 log1p
#include <leibniz/math/power.hpp>           // pow
#include <leibniz/math/promotion.hpp>       // the type in which a function of integers or of mixed types is computed
#include <leibniz/math/roots.hpp>           // sqrt cbrt hypot
#include <leibniz/math/rounding.hpp>        // floor ceil round trunc
#include <leibniz/math/trigonometric.hpp>   // sin cos tan
