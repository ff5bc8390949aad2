// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/learning/sigmoid.hpp>             // σ(x), the logistic function
#include <leibniz/learning/relu.hpp>                // max(0, x)
#include <leibniz/learning/softplus.hpp>            // log(1 + eˣ), a smooth relu
#include <leibniz/learning/softmax.hpp>             // softmax, its logarithm, log Σ exp
#include <leibniz/learning/cross_entropy.hpp>       // −Σ y log p, from probabilities or from logits
#include <leibniz/learning/mean_squared_error.hpp>  // (1/n) Σ (ŷ − y)²
