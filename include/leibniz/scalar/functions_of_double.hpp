// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math.hpp>

/// `using namespace leibniz;` in a file that also sees `<cmath>`: an unqualified `exp(1.0)` would
/// be the C library's, which beats every template and is no constant expression on clang. These
/// beat it in turn.
#ifdef LEIBNIZ_PREFERRED
namespace leibniz {

LEIBNIZ_PREFERRED constexpr double sqrt(double x) { return math::sqrt(x); }
LEIBNIZ_PREFERRED constexpr double cbrt(double x) { return math::cbrt(x); }
LEIBNIZ_PREFERRED constexpr double exp(double x) { return math::exp(x); }
LEIBNIZ_PREFERRED constexpr double exp2(double x) { return math::exp2(x); }
LEIBNIZ_PREFERRED constexpr double exp10(double x) { return math::exp10(x); }
LEIBNIZ_PREFERRED constexpr double expm1(double x) { return math::expm1(x); }
LEIBNIZ_PREFERRED constexpr double log(double x) { return math::log(x); }
LEIBNIZ_PREFERRED constexpr double log2(double x) { return math::log2(x); }
LEIBNIZ_PREFERRED constexpr double log10(double x) { return math::log10(x); }
LEIBNIZ_PREFERRED constexpr double log1p(double x) { return math::log1p(x); }
LEIBNIZ_PREFERRED constexpr double sin(double x) { return math::sin(x); }
LEIBNIZ_PREFERRED constexpr double cos(double x) { return math::cos(x); }
LEIBNIZ_PREFERRED constexpr double tan(double x) { return math::tan(x); }
LEIBNIZ_PREFERRED constexpr double asin(double x) { return math::asin(x); }
LEIBNIZ_PREFERRED constexpr double acos(double x) { return math::acos(x); }
LEIBNIZ_PREFERRED constexpr double atan(double x) { return math::atan(x); }
LEIBNIZ_PREFERRED constexpr double sinpi(double x) { return math::sinpi(x); }
LEIBNIZ_PREFERRED constexpr double cospi(double x) { return math::cospi(x); }
LEIBNIZ_PREFERRED constexpr double sinh(double x) { return math::sinh(x); }
LEIBNIZ_PREFERRED constexpr double cosh(double x) { return math::cosh(x); }
LEIBNIZ_PREFERRED constexpr double tanh(double x) { return math::tanh(x); }
LEIBNIZ_PREFERRED constexpr double asinh(double x) { return math::asinh(x); }
LEIBNIZ_PREFERRED constexpr double acosh(double x) { return math::acosh(x); }
LEIBNIZ_PREFERRED constexpr double atanh(double x) { return math::atanh(x); }
LEIBNIZ_PREFERRED constexpr double erf(double x) { return math::erf(x); }
LEIBNIZ_PREFERRED constexpr double erfc(double x) { return math::erfc(x); }
LEIBNIZ_PREFERRED constexpr double tgamma(double x) { return math::tgamma(x); }
LEIBNIZ_PREFERRED constexpr double lgamma(double x) { return math::lgamma(x); }
LEIBNIZ_PREFERRED constexpr double abs(double x) { return math::abs(x); }
LEIBNIZ_PREFERRED constexpr double floor(double x) { return math::floor(x); }
LEIBNIZ_PREFERRED constexpr double ceil(double x) { return math::ceil(x); }
LEIBNIZ_PREFERRED constexpr double round(double x) { return math::round(x); }
LEIBNIZ_PREFERRED constexpr double trunc(double x) { return math::trunc(x); }
LEIBNIZ_PREFERRED constexpr double hypot(double x, double y) { return math::hypot(x, y); }
LEIBNIZ_PREFERRED constexpr double pow(double x, double y) { return math::pow(x, y); }
LEIBNIZ_PREFERRED constexpr double atan2(double y, double x) { return math::atan2(y, x); }
LEIBNIZ_PREFERRED constexpr double copysign(double x, double y) { return math::copysign(x, y); }
LEIBNIZ_PREFERRED constexpr double fmin(double x, double y) { return math::fmin(x, y); }
LEIBNIZ_PREFERRED constexpr double fmax(double x, double y) { return math::fmax(x, y); }
LEIBNIZ_PREFERRED constexpr double fmod(double x, double y) { return math::fmod(x, y); }
LEIBNIZ_PREFERRED constexpr double fma(double x, double y, double z) { return math::fma(x, y, z); }

}  // namespace leibniz
#endif
