// error: each layer of a nested number needs a tag of its own
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

using single = leibniz::dual<double>;

#ifdef MUST_NOT_COMPILE
using twofold = leibniz::dual<single>;
#else
using twofold = leibniz::dual<single, 1, struct outer>;
#endif

constexpr auto squared(twofold const& x) { return x * x; }
