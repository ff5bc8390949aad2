// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/callable.hpp>
#include <leibniz/expression/derivative.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/gradient.hpp>
#include <leibniz/expression/hana.hpp>
#include <leibniz/expression/select.hpp>
#include <leibniz/expression/simplify.hpp>
#include <leibniz/expression/substitute.hpp>
