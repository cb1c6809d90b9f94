# SPDX-License-Identifier: GPL-3.0-or-later
# What the program has of its own on Windows: icon, version and manifest in its files; a twin for
# consoles, since a shell does not wait for a program with windows; the setup's helper.
enable_language(RC)
configure_file(${PROJECT_SOURCE_DIR}/installer/windows/ccproxy.rc.in
    ${CMAKE_CURRENT_BINARY_DIR}/ccproxy.rc @ONLY)

add_executable(ccproxy-cli main.cpp desktop.cpp desktop.h)
target_link_libraries(ccproxy-cli PRIVATE ccproxy_common ccproxy_app)
target_compile_definitions(ccproxy-cli PRIVATE CCPROXY_HAS_DESKTOP)
add_dependencies(ccproxy-cli ccproxy_desktop ccproxy_keychain)
set_target_properties(ccproxy PROPERTIES WIN32_EXECUTABLE ON)
foreach(program ccproxy ccproxy-cli)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/ccproxy.rc)
    if(MSVC)
        # The manifest is in the resources.
        target_link_options(${program} PRIVATE /MANIFEST:NO)
    endif()
endforeach()

add_executable(ccproxy-path ${PROJECT_SOURCE_DIR}/installer/windows/user_path.cpp)
target_link_libraries(ccproxy-path PRIVATE ccproxy_common)
if(MINGW)
    target_link_options(ccproxy-path PRIVATE -municode -static)
endif()
