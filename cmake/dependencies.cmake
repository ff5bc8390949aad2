# SPDX-License-Identifier: BSL-1.0
# What leibniz needs from elsewhere: used where it is installed, downloaded where it is not.
include(FetchContent)

# Makes the archive at `url` available as FetchContent's `name`. FetchContent alone answers a missing network with a
# page of nested errors, so the download comes first and answers with one sentence: which `package` to install.
function(leibniz_fetch name url package)
    string(TOUPPER ${name} upper)
    set(archive ${PROJECT_BINARY_DIR}/_deps/${name}.tar.gz)
    if(NOT FETCHCONTENT_SOURCE_DIR_${upper} AND NOT EXISTS ${archive})
        message(STATUS "${name} is not installed: downloading ${url}")
        file(DOWNLOAD ${url} ${archive} STATUS status TIMEOUT 300 INACTIVITY_TIMEOUT 20 TLS_VERIFY ON)
        list(POP_FRONT status code)
        if(code)
            file(REMOVE ${archive})
            message(FATAL_ERROR "leibniz needs ${name}, which is neither installed nor can be downloaded here (${status}): "
                "install it, on Debian by `apt-get install ${package}`.")
        endif()
    endif()
    set(CMAKE_COMPILE_WARNING_AS_ERROR OFF)
    FetchContent_Declare(${name} URL ${archive} DOWNLOAD_EXTRACT_TIMESTAMP ON ${ARGN})
    FetchContent_MakeAvailable(${name})
    set(${name}_SOURCE_DIR ${${name}_SOURCE_DIR} PARENT_SCOPE)
endfunction()

find_package(Boost 1.74 QUIET)
if(NOT TARGET Boost::headers)
    # Hana needs nothing of the rest of Boost. SOURCE_SUBDIR names a folder without CMakeLists.txt: only unpack.
    leibniz_fetch(Hana https://github.com/boostorg/hana/archive/refs/tags/boost-1.84.0.tar.gz
        libboost-dev SOURCE_SUBDIR include)
    add_library(Boost::headers INTERFACE IMPORTED GLOBAL)
    target_include_directories(Boost::headers INTERFACE ${Hana_SOURCE_DIR}/include)
endif()

if(LEIBNIZ_BUILD_TESTS)
    find_package(Catch2 QUIET)
    if(NOT TARGET Catch2::Catch2WithMain)
        leibniz_fetch(Catch2 https://github.com/catchorg/Catch2/archive/refs/tags/v3.5.2.tar.gz
            catch2 URL_HASH SHA256=269543a49eb76f40b3f93ff231d4c24c27a7e16c90e47d2e45bcc564de470c6e)
        list(APPEND CMAKE_MODULE_PATH ${Catch2_SOURCE_DIR}/extras)
    endif()
endif()
