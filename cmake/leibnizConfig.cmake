# SPDX-License-Identifier: BSL-1.0
# What find_package(leibniz) reads. The policy range keeps CMake 3.30 and newer from warning about FindBoost (CMP0167).
cmake_policy(VERSION 3.25...3.30)
include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74)
include(${CMAKE_CURRENT_LIST_DIR}/leibnizTargets.cmake)
