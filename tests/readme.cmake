# SPDX-License-Identifier: BSL-1.0
# cmake -D SOURCE_DIR=. -D PROGRAM_DIR=build/examples -P readme.cmake
# Every block of README.md that says where it comes from equals it. The line before a block says it:
#     <!-- examples/demo.cpp -->            that file, without its licence line
#     <!-- examples/demo.cpp#rule -->       its lines between `// [rule]` and `// [/rule]`
#     <!-- output of leibniz.demo --list --> what that program prints
cmake_minimum_required(VERSION 3.25)

file(READ ${SOURCE_DIR}/README.md text)
if(NOT text MATCHES "<!-- examples/demo\\.cpp -->\n```cpp\n")
    message(SEND_ERROR "README.md shows no block marked <!-- examples/demo.cpp -->")
endif()

while(text MATCHES "\n<!-- ([^\n]*) -->\n```[a-z]*\n")
    set(origin "${CMAKE_MATCH_1}")
    string(LENGTH "${CMAKE_MATCH_0}" length)
    string(FIND "${text}" "${CMAKE_MATCH_0}" start)
    math(EXPR start "${start} + ${length}")
    string(SUBSTRING "${text}" ${start} -1 text)
    string(FIND "${text}" "```" end)
    string(SUBSTRING "${text}" 0 ${end} shown)

    if(origin MATCHES "^output of (.*)$")
        separate_arguments(command UNIX_COMMAND "${CMAKE_MATCH_1}")
        execute_process(COMMAND ${PROGRAM_DIR}/${command} OUTPUT_VARIABLE actual)
    else()
        string(REGEX REPLACE "#.*" "" file "${origin}")
        file(READ ${SOURCE_DIR}/${file} actual)
        string(REGEX REPLACE "^// SPDX[^\n]*\n" "" actual "${actual}")
        if(origin MATCHES "#(.*)$")
            set(region "${CMAKE_MATCH_1}")
            string(REGEX REPLACE "^.*// \\[${region}\\]\n(.*)// \\[/${region}\\].*$" "\\1" actual "${actual}")
            string(REGEX REPLACE "[ \t]+$" "" actual "${actual}")
        endif()
    endif()
    if(NOT shown STREQUAL actual)
        message(SEND_ERROR "README.md drifted from ${origin}; it must show:\n${actual}")
    endif()
endwhile()
