# SPDX-License-Identifier: BSL-1.0
# cmake -D SCRATCH=folder -P layering_finds_violations.cmake
# layering.cmake accepts a good house, and names each violation planted in it.
cmake_minimum_required(VERSION 3.25)

function(build_house)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/leibniz/leibniz.hpp "#pragma once\n#include <leibniz/learning.hpp>\n#include <leibniz/scalar.hpp>\n")
    file(WRITE ${SCRATCH}/leibniz/learning.hpp "#pragma once\n#include <leibniz/learning/sigmoid.hpp>\n")
    file(WRITE ${SCRATCH}/leibniz/learning/sigmoid.hpp "#pragma once\n#include <leibniz/scalar/dual.hpp>\n")
    file(WRITE ${SCRATCH}/leibniz/scalar.hpp "#pragma once\n#include <leibniz/scalar/dual.hpp>\n")
    file(WRITE ${SCRATCH}/leibniz/scalar/dual.hpp "#pragma once\n#include <leibniz/rules/sine.hpp>\n#include <array>\n")
    file(WRITE ${SCRATCH}/leibniz/rules/sine.hpp "#pragma once\n#include <boost/hana/tuple.hpp>\n")
    file(WRITE ${SCRATCH}/leibniz/config.hpp "#pragma once\n#ifdef __clang__\n#define LEIBNIZ_CLANG\n#endif\n")
endfunction()

function(expect status_expected words)
    execute_process(COMMAND ${CMAKE_COMMAND} -D INCLUDE_DIR=${SCRATCH} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/layering.cmake
        RESULT_VARIABLE status ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    string(FIND "${output}" "${words}" found)
    if(NOT status EQUAL status_expected OR found EQUAL -1)
        message(SEND_ERROR "expected status ${status_expected} and `${words}`, got status ${status} and `${output}`")
    endif()
endfunction()

function(expect_refusal header line words)
    build_house()
    file(APPEND ${SCRATCH}/leibniz/${header} "${line}\n")
    expect(1 "${words}")
endfunction()

build_house()
expect(0 "")
expect_refusal(rules/sine.hpp "#include <leibniz/scalar/dual.hpp>" "sine.hpp (rules, floor 1) includes scalar/dual.hpp")
expect_refusal(scalar.hpp "#include <leibniz/leibniz.hpp>" "scalar.hpp (scalar, floor 2) includes leibniz.hpp")
expect_refusal(program/symbol.hpp "#include <leibniz/learning/sigmoid.hpp>" "symbol.hpp (program, floor 5) includes learning")
expect_refusal(attic/box.hpp "#pragma once" "attic/box.hpp is in no room")
expect_refusal(scalar/dual.hpp "#include <boost/hana/tuple.hpp>" "scalar/dual.hpp has `#include <boost/hana/tuple.hpp>`")
expect_refusal(rules/sine.hpp "#include <boost/hana.hpp>" "rules/sine.hpp has `#include <boost/hana.hpp>`")
expect_refusal(rules/sine.hpp "#include \"cosine.hpp\"" "rules/sine.hpp has `#include \"cosine.hpp\"`")
expect_refusal(rules/sine.hpp "#ifdef __GNUC__" "macros and compiler names are for config.hpp")
expect_refusal(rules/sine.hpp "#include <leibniz/rules/sine.hpp>" "in a circle, or include one that does")
