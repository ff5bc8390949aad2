# SPDX-License-Identifier: BSL-1.0
# cmake -D SCRATCH=folder -P readme_finds_drift.cmake
# readme.cmake accepts a README that shows what is there, and refuses each kind of drift.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
set(licence "// SPDX-License-Identifier: BSL-1.0\n")
file(WRITE ${SCRATCH}/examples/demo.cpp "${licence}int x[] = {1}; // [rule]\nint y;\n// [/rule]\n")
file(WRITE ${SCRATCH}/hello "#!/bin/sh\necho hello $1\n")
file(CHMOD ${SCRATCH}/hello PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

function(expect status_expected demo region output)
    file(WRITE ${SCRATCH}/README.md "# demo\n<!-- examples/demo.cpp -->\n```cpp\n${demo}```\n\nprose\n\n"
        "<!-- examples/demo.cpp#rule -->\n```cpp\n${region}```\n<!-- output of hello you -->\n```\n${output}```\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE_DIR=${SCRATCH} -D PROGRAM_DIR=${SCRATCH}
        -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/readme.cmake RESULT_VARIABLE status ERROR_VARIABLE output)
    if(NOT status EQUAL status_expected)
        message(SEND_ERROR "expected status ${status_expected}, got ${status}: ${output}")
    endif()
endfunction()

set(demo "int x[] = {1}; // [rule]\nint y;\n// [/rule]\n")
expect(0 "${demo}" "int y;\n" "hello you\n")
expect(1 "int x;\n" "int y;\n" "hello you\n")
expect(1 "${demo}" "int z;\n" "hello you\n")
expect(1 "${demo}" "int y;\n" "hello\n")

file(WRITE ${SCRATCH}/docs/page.md "# page\n\n<!-- examples/demo.cpp#rule -->\n```cpp\nint z;\n```\n")
expect(1 "${demo}" "int y;\n" "hello you\n")
file(REMOVE_RECURSE ${SCRATCH}/docs)

foreach(text IN ITEMS "# no program" "# unmarked\n\n```cpp\nint x;\n```")
    file(WRITE ${SCRATCH}/README.md "${text}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE_DIR=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/readme.cmake
        RESULT_VARIABLE status ERROR_QUIET)
    if(status EQUAL 0)
        message(SEND_ERROR "a README that is `${text}` is accepted")
    endif()
endforeach()
