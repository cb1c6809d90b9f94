# SPDX-License-Identifier: GPL-3.0-or-later
# For tests/windows/compile: CMake configures for Windows with this system's Qt, of which only headers are used.
# CMAKE_PROJECT_INCLUDE names this file. CCPROXY_HEADERS is a folder with the headers of the other libraries and
# nothing else: beside them lie those of this system's C library, which are not for Windows.
foreach(kind LINK_EXECUTABLE CREATE_SHARED_LIBRARY CREATE_SHARED_MODULE)
    # What would be linked, had we the libraries, is an empty file.
    set(CMAKE_CXX_${kind} "<CMAKE_COMMAND> -E touch <TARGET>")
endforeach()
function(borrow_libraries)
    get_property(targets DIRECTORY ${PROJECT_SOURCE_DIR} PROPERTY IMPORTED_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "SHARED_LIBRARY")
            # A library for linking, which nothing is linked with.
            set_target_properties(${target} PROPERTIES IMPORTED_IMPLIB ${CCPROXY_HEADERS}/none)
        endif()
        get_target_property(folders ${target} INTERFACE_INCLUDE_DIRECTORIES)
        if(folders AND NOT target MATCHES "^Qt6::")
            set_target_properties(${target} PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${CCPROXY_HEADERS})
        endif()
    endforeach()
endfunction()
cmake_language(DEFER DIRECTORY ${PROJECT_SOURCE_DIR} CALL borrow_libraries)
