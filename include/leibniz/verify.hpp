// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/verify/identical.hpp>     // two functions proved, or refuted, to be the same
#include <leibniz/verify/require.hpp>       // hand-written derivatives checked at points
#include <leibniz/verify/ulp_distance.hpp>  // how many floating-point numbers two results are apart
