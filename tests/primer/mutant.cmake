# SPDX-License-Identifier: BSL-1.0
# cmake -D HEADER=rules/exponential.hpp -D RIGHT=text -D WRONG=text -D DOCUMENT=000_lecture_notes.cpp -D ROW=name
#       -D SOURCE_DIR=. -D BINARY_DIR=build -D SCRATCH=dir -P mutant.cmake
# A library with a mistake in it, RIGHT replaced by WRONG in one header, is one with which DOCUMENT does not compile:
# a row of the primer fails, among them ROW.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../../cmake/compile_command.cmake)

file(READ ${SOURCE_DIR}/include/leibniz/${HEADER} text)
string(FIND "${text}" "${RIGHT}" first)
string(FIND "${text}" "${RIGHT}" last REVERSE)
if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "${HEADER} does not say `${RIGHT}` once: the mistake cannot be made any more, find another")
endif()
string(REPLACE "${RIGHT}" "${WRONG}" text "${text}")
file(WRITE ${SCRATCH}/leibniz/${HEADER} "${text}")

compile_command(${SOURCE_DIR}/static_tests/primer/${DOCUMENT} ${BINARY_DIR})
list(INSERT command 1 -I ${SCRATCH})  # found before the header without the mistake
if(command MATCHES "clang")
    list(APPEND command -ferror-limit=0)  # all rows that fail, not the first twenty
endif()

set(ENV{LC_ALL} C)
execute_process(COMMAND ${command} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0)
    message(FATAL_ERROR "nothing in ${DOCUMENT} notices that ${HEADER} says `${WRONG}`")
endif()
if(NOT output MATCHES "a row of the primer fails")
    message(FATAL_ERROR "${DOCUMENT} does not compile, but no row fails:\n${output}")
endif()
# g++ says `holds() [with const row& Row = …]`, clang `holds<…>`.
string(REGEX REPLACE "[][]" "|" output "${output}")
string(REGEX MATCHALL "(Row = |holds<)[a-z_:]*::[a-z_0-9]+[|>]" failed "${output}")
list(TRANSFORM failed REPLACE "^.*::([a-z_0-9]+).$" "\\1")
list(REMOVE_DUPLICATES failed)
message("noticed by ${failed}")
if(NOT ROW IN_LIST failed)
    message(FATAL_ERROR "${ROW} does not notice")
endif()
