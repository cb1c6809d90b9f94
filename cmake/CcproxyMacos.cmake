# SPDX-License-Identifier: GPL-3.0-or-later
# The program as an application of macOS. Its modules lie beside it, where it looks for them first.
set(icon ${PROJECT_SOURCE_DIR}/resources/icons/ccproxy.icns)
target_sources(ccproxy PRIVATE ${icon})
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(ccproxy PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/installer/macos/Info.plist.in)
# What is built of a system's own packages runs on that system and on later ones.
set(CCPROXY_LEAST_MACOS ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT CCPROXY_LEAST_MACOS)
    execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE macos
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "^([0-9]+).*" "\\1.0" CCPROXY_LEAST_MACOS "${macos}")
endif()
