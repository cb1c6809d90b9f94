# SPDX-License-Identifier: GPL-3.0-or-later
# How tests are declared. A test is a QtTest class with its main() in a file of its own. The tests of
# one folder share a program, so that there is one link and one run of moc for all of them;
# `tests_core_config tst_config_edit` runs one, with QtTest's own options behind its name. For ctest
# each is a test of its name, and a target of its name builds the program.

# Where each test's folder is, which Qt tells for QFINDTESTDATA; precompiled headers cannot be shared
# when it differs.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX QT_TESTCASE_)
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")

# Programs are many, so the fastest linker that is installed makes them.
find_program(CCPROXY_LLD ld.lld)
mark_as_advanced(CCPROXY_LLD)

# simdjson takes from the optimisation what its classes hold. Tests have to agree with the libraries.
string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
set(ccproxy_optimised OFF)
if("${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${type}}" MATCHES "-O[1-3gs]" AND NOT CCPROXY_COVERAGE)
    set(ccproxy_optimised ON)
endif()

# What only tests consist of is not what users get: its optimisation would cost more time than it saves.
function(ccproxy_test_options target)
    set_target_properties(${target} PROPERTIES CCPROXY_IS_TEST ON)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang>:-O0>)
    if(ccproxy_optimised)
        target_compile_definitions(${target} PRIVATE SIMDJSON_DEVELOPMENT_CHECKS=0)
    endif()
    if(CCPROXY_LLD AND NOT APPLE AND NOT WIN32)
        target_link_options(${target} PRIVATE -fuse-ld=lld)
    endif()
    if(ccproxy_lto)
        target_link_options(${target} PRIVATE -fno-lto)
    endif()
endfunction()

# The precompiled headers of the tests: one for each of core, network and widgets, which QtTest's own
# headers tell apart.
function(ccproxy_precompile_tests target)
    if(NOT CCPROXY_PCH)
        return()
    endif()
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests
        OUTPUT_VARIABLE folder)
    if(folder MATCHES "^ui")
        set(kind ui)
        set(libraries ccproxy_ui)
    elseif(folder MATCHES "^(engine|app|system|docs)")
        set(kind network)
        set(libraries Qt6::Network)
    else()
        set(kind core)
        set(libraries Qt6::Core)
    endif()
    set(holder ccproxy_tests_precompiled_${kind})
    if(NOT TARGET ${holder})
        file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${holder}.cpp CONTENT "")
        add_library(${holder} OBJECT ${PROJECT_BINARY_DIR}/${holder}.cpp)
        set_target_properties(${holder} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${holder} PRIVATE
            ccproxy_common Qt6::Test simdjson::simdjson ${libraries})
        ccproxy_test_options(${holder})
        ccproxy_precompile(${holder} tests_${kind})
    endif()
    # What a header of Qt has been parsed with, who uses that has to have as well.
    target_link_libraries(${target} PRIVATE Qt6::Test simdjson::simdjson ${libraries})
    target_precompile_headers(${target} REUSE_FROM ${holder})
    # Programs share them with libraries, which are compiled with -fPIC.
    target_compile_options(${target} PRIVATE ${ccproxy_precompiled_options} -fPIC)
endfunction()

# The program of the tests in the current folder.
function(ccproxy_test_program result)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}
        OUTPUT_VARIABLE program)
    string(REPLACE "/" "_" program ${program})
    set(${result} ${program} PARENT_SCOPE)
    if(TARGET ${program})
        return()
    endif()
    set(main ${CMAKE_CURRENT_BINARY_DIR}/${program}_main.cpp)
    add_executable(${program} ${main})
    set_source_files_properties(${main} PROPERTIES SKIP_AUTOMOC ON)
    target_link_libraries(${program} PRIVATE ccproxy_common Qt6::Test)
    target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${program} PRIVATE
        CCPROXY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CCPROXY_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
    ccproxy_test_options(${program})
    ccproxy_precompile_tests(${program})
    cmake_language(EVAL CODE # now, since a deferred call would look at the variables of then
        "cmake_language(DEFER CALL ccproxy_finish_test_program ${program} [[${main}]])")
endfunction()

# Writes main() of the folder's program, when all of its tests are known.
function(ccproxy_finish_test_program program main)
    get_target_property(tests ${program} CCPROXY_TESTS)
    set(declarations "")
    set(rows "")
    foreach(test ${tests})
        string(APPEND declarations "int ${test}_main(int argc, char **argv);\n")
        string(APPEND rows "    {\"${test}\", ${test}_main},\n")
    endforeach()
    configure_file(${PROJECT_SOURCE_DIR}/tests/support/main.cpp.in ${main} @ONLY)
endfunction()

# ccproxy_test(NAME SOURCES file... LIBRARIES lib... [LABELS label...] [TIMEOUT seconds]
#              [ENVIRONMENT variable=value...] [DEFINITIONS definition...] [DEPENDS target...])
# The first of the sources holds main(). A test links the lowest library that suffices; what one test
# of a folder links or defines, all of the folder do.
function(ccproxy_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS;DEFINITIONS;DEPENDS;ENVIRONMENT" ${ARGN})
    ccproxy_test_program(program)
    set(main_file "")
    foreach(source ${arg_SOURCES})
        if(source MATCHES "tst_.*[.]cpp$" AND NOT main_file)
            file(STRINGS ${source} mains REGEX "^(QTEST_[A-Z]*_?MAIN|int main)\\(")
            if(mains)
                set(main_file ${source})
            endif()
        endif()
    endforeach()
    if(NOT main_file)
        message(FATAL_ERROR "${name}: none of ${arg_SOURCES} has a main()")
    endif()
    # Two classes of one name would be taken for one when they are linked.
    string(REGEX MATCH "MAIN\\(([A-Za-z0-9_]+)" class "${mains}")
    set(class "${CMAKE_MATCH_1}")
    get_target_property(classes ${program} CCPROXY_TEST_CLASSES)
    if(class AND class IN_LIST classes)
        message(FATAL_ERROR "${main_file}: another test of the folder is a class ${class} as well")
    endif()
    set_property(TARGET ${program} APPEND PROPERTY CCPROXY_TEST_CLASSES ${class})
    get_target_property(known ${program} SOURCES)
    list(REMOVE_ITEM arg_SOURCES ${known})
    target_sources(${program} PRIVATE ${arg_SOURCES})
    # Its main() is called by the program's under this name. It comes by a file, since a definition on
    # the command line would not go with a precompiled header that has the word.
    set(rename ${CMAKE_CURRENT_BINARY_DIR}/${name}_main.h)
    file(CONFIGURE OUTPUT ${rename} CONTENT "#define main ${name}_main\n")
    set_source_files_properties(${main_file} PROPERTIES
        COMPILE_OPTIONS "$<IF:$<CXX_COMPILER_ID:MSVC>,/FI,-include>;${rename}"
        OBJECT_DEPENDS ${rename})
    target_link_libraries(${program} PRIVATE ${arg_LIBRARIES})
    target_compile_definitions(${program} PRIVATE ${arg_DEFINITIONS})
    if(arg_DEPENDS)
        add_dependencies(${program} ${arg_DEPENDS})
    endif()
    set_property(TARGET ${program} APPEND PROPERTY CCPROXY_TESTS ${name})
    add_custom_target(${name} DEPENDS ${program})
    ccproxy_run_test(${name} ${name} LABELS ${arg_LABELS} TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT ${arg_ENVIRONMENT})
endfunction()

# ccproxy_run_test(NAME TEST [LABELS label...] [TIMEOUT seconds] [ENVIRONMENT variable=value...])
# One more run of a test of this folder, under another name and environment.
function(ccproxy_run_test name test)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS;ENVIRONMENT" ${ARGN})
    ccproxy_test_program(program)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(CCPROXY_COVERAGE) # each program that ends adds what it has counted to hundreds of files
        math(EXPR arg_TIMEOUT "5 * ${arg_TIMEOUT}")
    endif()
    add_test(NAME ${name} COMMAND ${program} ${test})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${arg_ENVIRONMENT}")
endfunction()
