# SPDX-License-Identifier: BSL-1.0
# cmake -D SOURCE_DIR=. -D PROGRAM_DIR=build/examples -P readme.cmake
# README.md and the pages of docs/ show programs, each says where it comes from, and every block that says so equals
# its origin.
# The line before a block says it:
#     <!-- examples/demo.cpp -->            that file, without its licence line
#     <!-- examples/demo.cpp#rule -->       its lines between `// [rule]` and `// [/rule]`
#     <!-- output of leibniz.demo --list --> what that program prints
cmake_minimum_required(VERSION 3.25)

file(GLOB pages RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/docs/*.md)
foreach(page IN ITEMS README.md LISTS pages)
    file(READ ${SOURCE_DIR}/${page} text)
    string(REGEX MATCHALL "\n```cpp" programs "${text}")
    string(REGEX MATCHALL "\n<!-- [^\n]* -->\n```cpp" marked "${text}")
    list(LENGTH programs programs)
    list(LENGTH marked marked)
    if(NOT programs EQUAL marked OR (programs EQUAL 0 AND page STREQUAL "README.md"))
        message(SEND_ERROR "${page} shows ${programs} programs and says of ${marked} where they come from")
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
            message("${actual}")
            message(SEND_ERROR "${page} drifted from ${origin}: it must show the lines above")
        endif()
    endwhile()
endforeach()
