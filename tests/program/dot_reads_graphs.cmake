# SPDX-License-Identifier: BSL-1.0
# cmake -D PROGRAM=program -D DOT=dot -P dot_reads_graphs.cmake
# Graphviz reads the graphs that PROGRAM --dot prints, and has nothing to say.
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} --dot COMMAND ${DOT} -Tcanon
    RESULTS_VARIABLE statuses OUTPUT_VARIABLE graphs ERROR_VARIABLE complaints)
if(NOT statuses STREQUAL "0;0" OR complaints OR NOT graphs MATCHES "digraph")
    message(FATAL_ERROR "${statuses}: ${complaints}")
endif()
