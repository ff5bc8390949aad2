# SPDX-License-Identifier: BSL-1.0
# `cmake --install` gives find_package(leibniz): the headers and three small files, the same for every machine.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package ${CMAKE_INSTALL_DATADIR}/cmake/leibniz)
install(TARGETS leibniz EXPORT leibniz FILE_SET HEADERS)
install(EXPORT leibniz NAMESPACE leibniz:: DESTINATION ${package} FILE leibnizTargets.cmake)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/leibnizConfigVersion.cmake
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES cmake/leibnizConfig.cmake ${PROJECT_BINARY_DIR}/leibnizConfigVersion.cmake DESTINATION ${package})
