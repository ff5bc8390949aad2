# SPDX-License-Identifier: BSL-1.0
# cmake -D INCLUDE_DIR=include -D PROGRAM_DIR=static_tests/must_not_compile -P refusals_have_programs.cmake
# Every sentence in which a header refuses, the text of a static_assert or the name of a function that is called for its
# name, is expected by a program that must not compile.
cmake_minimum_required(VERSION 3.25)

set(expectations "")
file(GLOB programs ${PROGRAM_DIR}/*.cpp)
foreach(program IN LISTS programs)
    file(STRINGS ${program} lines REGEX "^// error: ")
    list(TRANSFORM lines REPLACE "^// error: " "")
    list(APPEND expectations ${lines})
endforeach()

set(sentences "")
file(GLOB_RECURSE headers ${INCLUDE_DIR}/leibniz/*.hpp)
foreach(header IN LISTS headers)
    file(READ ${header} text)
    string(REGEX REPLACE "[;\n]" " " text "${text}")
    string(REGEX MATCHALL "static_assert\\([^\"]*\"[^\"]*\"" assertions "${text}")
    list(TRANSFORM assertions REPLACE "^[^\"]*\"([^\"]*)\"$" "\\1")
    string(REGEX MATCHALL "inline (void|double) [a-z_0-9]+\\(\\)" names "${text}")
    list(TRANSFORM names REPLACE "^.* ([a-z_0-9]+)\\(\\)$" "\\1")
    list(APPEND sentences ${assertions} ${names})
endforeach()
list(REMOVE_ITEM sentences not_a_number)  # the value of the others at run time

list(LENGTH sentences count)
if(count LESS 40)
    message(SEND_ERROR "only ${count} sentences found: the headers are read wrongly")
endif()
foreach(sentence IN LISTS sentences)
    set(expected FALSE)
    foreach(expectation IN LISTS expectations)
        if(sentence MATCHES "${expectation}")
            set(expected TRUE)
        endif()
    endforeach()
    if(NOT expected)
        message(SEND_ERROR "no program in static_tests/must_not_compile/ expects `${sentence}`")
    endif()
endforeach()
message("${count} sentences, each with its wrong program")
