# SPDX-License-Identifier: BSL-1.0
# cmake -D PROGRAM=demo -D ARGUMENTS=--list -D STATUS=0 -D OUTPUT=regex -P exits.cmake
# PROGRAM ends with that status and prints something that matches.
cmake_minimum_required(VERSION 3.25)

separate_arguments(ARGUMENTS UNIX_COMMAND "${ARGUMENTS}")
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL STATUS)
    message(FATAL_ERROR "exit status ${status}, not ${STATUS}:\n${output}")
endif()
if(NOT output MATCHES "${OUTPUT}")
    message(FATAL_ERROR "prints nothing like `${OUTPUT}`:\n${output}")
endif()
string(ASCII 27 escape)
if(output MATCHES "${escape}")
    message(FATAL_ERROR "paints its output, though nobody looks")
endif()
