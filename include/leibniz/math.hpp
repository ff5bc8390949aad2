// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Elementary functions of float, double and long double, with integers taken for doubles. At run
/// time they are those of the standard library, where it has them. In constant evaluation they are
/// the compiler's where it has them, and else those of `math::correctly_rounded`, which programs
/// may also call themselves for results that are the same on every machine, to the bit.
///
/// The functions stand on `arithmetic/`, integers of 128 bits as numbers, and on `tables/`.

#include <leibniz/math/arctangent.hpp>      // asin acos atan atan2
#include <leibniz/math/cardinal_sine.hpp>   // sinc
#include <leibniz/math/classification.hpp>  // is_nan is_infinite is_finite sign_bit infinity
#include <leibniz/math/comparison.hpp>      // abs copysign sign min max fmin fmax clamp select
#include <leibniz/math/digamma.hpp>         // digamma
#include <leibniz/math/division.hpp>        // divide: by zero, too
#include <leibniz/math/error_function.hpp>  // erf erfc
#include <leibniz/math/exponential.hpp>     // exp exp2 exp10 expm1
#include <leibniz/math/fused.hpp>           // fma
#include <leibniz/math/gamma.hpp>           // tgamma lgamma
#include <leibniz/math/half_turns.hpp>      // sinpi cospi
#include <leibniz/math/hyperbolic.hpp>      // sinh cosh tanh asinh acosh atanh
#include <leibniz/math/hypotenuse.hpp>      // hypot
#include <leibniz/math/interpolation.hpp>   // lerp
#include <leibniz/math/logarithm.hpp>       // log log2 log10 log1p
#include <leibniz/math/overflow.hpp>        // square: to infinity, too
#include <leibniz/math/polygamma.hpp>       // polygamma
#include <leibniz/math/power.hpp>           // pow
#include <leibniz/math/promotion.hpp>       // arithmetic promoted
#include <leibniz/math/remainder.hpp>       // fmod
#include <leibniz/math/roots.hpp>           // sqrt cbrt
#include <leibniz/math/rounding.hpp>        // floor ceil round trunc
#include <leibniz/math/trigamma.hpp>        // trigamma
#include <leibniz/math/trigonometric.hpp>   // sin cos tan
