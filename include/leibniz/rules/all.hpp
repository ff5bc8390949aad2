// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/hyperbolic.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/rules/trigonometric.hpp>

#include <boost/hana/tuple.hpp>

namespace leibniz::rules {

/// Every rule: what the laws are checked over. A rule that is missing here is checked by nothing.
inline constexpr auto all = boost::hana::make_tuple(
    square{}, fma{}, lerp{}, sqrt{}, cbrt{}, hypot<2>{}, hypot<3>{}, exp{}, exp2{}, exp10{},
    expm1{}, log{}, log2{}, log10{}, log1p{}, pow{}, sin{}, cos{}, tan{}, asin{}, acos{}, atan{},
    atan2{}, sinpi{}, cospi{}, sinc{}, sinh{}, cosh{}, tanh{}, asinh{}, acosh{}, atanh{}, erf{},
    erfc{}, tgamma{}, lgamma{}, digamma{}, trigamma{}, abs{}, sign{}, copysign{}, min{}, max{},
    fmin{}, fmax{}, clamp{}, floor{}, ceil{}, round{}, trunc{}, fmod{});

}  // namespace leibniz::rules
