# SPDX-License-Identifier: BSL-1.0
# cmake -D SOURCE=wrong.cpp -D BINARY_DIR=build -P must_not_compile.cmake
# With -DMUST_NOT_COMPILE, and otherwise compiled exactly as its right half was, SOURCE must be refused, and each of its
# lines `// error: regex` must match what the compiler says (and not merely source text that the compiler quotes).
# It is one error: nothing that follows from it is complained of as well.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../cmake/compile_command.cmake)

file(STRINGS ${SOURCE} expectations REGEX "^// error: ")
if(NOT expectations)
    message(FATAL_ERROR "${SOURCE} has no line `// error: …` that says what the compiler must print")
endif()

compile_command(${SOURCE} ${BINARY_DIR})
if(command MATCHES "clang")
    set(no_quotes -fno-caret-diagnostics)
else()
    set(no_quotes -fno-diagnostics-show-caret)
endif()

set(ENV{LC_ALL} C)
execute_process(COMMAND ${command} -DMUST_NOT_COMPILE ${no_quotes}
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
message("${output}")
if(status EQUAL 0)
    message(FATAL_ERROR "${SOURCE} compiles, and must not")
endif()
string(REGEX MATCHALL ": (fatal )?error: " errors "${output}")
list(LENGTH errors errors)
if(NOT errors EQUAL 1)
    message(FATAL_ERROR "${SOURCE} is refused with ${errors} errors, and must be with one")
endif()
foreach(expectation IN LISTS expectations)
    string(REPLACE "// error: " "" expectation "${expectation}")
    if(NOT output MATCHES "${expectation}")
        message(FATAL_ERROR "${SOURCE} is refused, but not by `${expectation}`")
    endif()
endforeach()
