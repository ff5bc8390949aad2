// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/verify/ulp_distance.hpp>  // how many floating-point numbers two results are apart
