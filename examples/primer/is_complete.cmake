# SPDX-License-Identifier: BSL-1.0
# cmake -D PROGRAM=demo -D FORMAT=--latex -P is_complete.cmake
# Every id that PROGRAM lists is in what it prints in that format.
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} --list OUTPUT_VARIABLE list COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PROGRAM} ${FORMAT} OUTPUT_VARIABLE report COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "(^|\n)[0-9][^ ]+" ids "${list}")
list(LENGTH ids count)
if(count LESS 60)
    message(FATAL_ERROR "lists ${count} ids only")
endif()
foreach(id IN LISTS ids)
    string(STRIP "${id}" id)
    string(FIND "${report}" "${id} " position)
    if(position EQUAL -1)
        string(FIND "${report}" "${id}\n" position)
    endif()
    if(position EQUAL -1)
        message(FATAL_ERROR "${FORMAT} leaves out ${id}")
    endif()
endforeach()
