// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/hyperbolic.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/rules/trigonometric.hpp>

#include <boost/hana/tuple.hpp>

namespace leibniz::rules {

/// Every rule: what the laws are checked over. A rule that is missing here is checked by nothing.
inline constexpr auto all = boost::hana::make_tuple(
    sqrt{}, cbrt{}, hypot{}, exp{}, exp2{}, expm1{}, log{}, log2{}, log10{}, log1p{}, pow{}, sin{},
    cos{}, tan{}, asin{}, acos{}, atan{}, atan2{}, sinh{}, cosh{}, tanh{}, asinh{}, acosh{},
    atanh{}, abs{}, min{}, max{}, floor{}, ceil{}, round{}, trunc{});

}  // namespace leibniz::rules
