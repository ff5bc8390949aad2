// SPDX-License-Identifier: BSL-1.0
#pragma once

// Catch2, version 3 or 2: TEST_CASE, TEMPLATE_TEST_CASE, SECTION, CHECK, REQUIRE and their kin.
// Tests are told apart by their lines: clang 22 warns of Catch2's default, __COUNTER__, which C++20
// does not have.
#define CATCH_CONFIG_NO_COUNTER
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#else
#include <catch2/catch.hpp>
#endif
