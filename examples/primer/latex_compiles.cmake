# SPDX-License-Identifier: BSL-1.0
# cmake -D PROGRAM=demo -D PDFLATEX=pdflatex -D SCRATCH=folder -P latex_compiles.cmake
# pdflatex sets what PROGRAM --latex prints, and nothing is wider than its column.
cmake_minimum_required(VERSION 3.25)

file(MAKE_DIRECTORY ${SCRATCH})
execute_process(COMMAND ${PROGRAM} --latex OUTPUT_FILE ${SCRATCH}/report.tex COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PDFLATEX} -interaction=nonstopmode -halt-on-error report.tex
    WORKING_DIRECTORY ${SCRATCH} RESULT_VARIABLE status OUTPUT_VARIABLE output)
if(NOT status EQUAL 0 OR output MATCHES "Overfull")
    message(FATAL_ERROR "${output}")
endif()
