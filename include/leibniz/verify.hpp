// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/verify/identical.hpp>     // two functions proved, or refuted, to be the same
#include <leibniz/verify/require.hpp>       // hand-written derivatives checked at points
#include <leibniz/verify/ulp_distance.hpp>  // how many floating-point numbers two results are apart
#include <leibniz/verify/range_verdict.hpp>  // proved, refuted or undecided, and where
#include <leibniz/verify/ranges.hpp>         // positive, increasing, convex: all over a box
#include <leibniz/verify/root_in.hpp>        // exactly one root in a box
