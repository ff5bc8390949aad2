# SPDX-License-Identifier: BSL-1.0
# cmake -D INCLUDE_DIR=include -D "LISTED=a.hpp;b.hpp" -P headers_are_listed.cmake
# The list in CMakeLists.txt names every header: a header that is not listed is neither installed nor compiled alone.
file(GLOB_RECURSE found ${INCLUDE_DIR}/*)
set(forgotten ${found})
list(REMOVE_ITEM forgotten ${LISTED})
foreach(header IN LISTS forgotten)
    message(SEND_ERROR "CMakeLists.txt does not list ${header}")
endforeach()
