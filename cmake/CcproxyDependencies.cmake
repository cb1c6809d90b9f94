# SPDX-License-Identifier: GPL-3.0-or-later
# What the program is built of, as a file that scripts/sbom reads: name, version, licence.
set(dependencies
    "Qt|${Qt6_VERSION}|LGPL-3.0-only"
    "Qt HTTP Server|${Qt6HttpServer_VERSION}|GPL-3.0-only"
    "simdjson|${simdjson_VERSION}|Apache-2.0"
    "curl|${CURL_VERSION_STRING}|curl"
    "QtKeychain|${Qt6Keychain_VERSION}|BSD-3-Clause")
set(rows)
foreach(dependency IN LISTS dependencies)
    if(dependency MATCHES "^(.+)\\|(.+)\\|(.+)$")
        string(JOIN ", " row "\"name\": \"${CMAKE_MATCH_1}\"" "\"version\": \"${CMAKE_MATCH_2}\""
            "\"license\": \"${CMAKE_MATCH_3}\"")
        list(APPEND rows "    {${row}}")
    else()
        message(FATAL_ERROR "The version of a dependency is not known: ${dependency}")
    endif()
endforeach()
list(JOIN rows ",\n" rows)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/dependencies.json @ONLY CONTENT
"{
  \"version\": \"@PROJECT_VERSION@\",
  \"system\": \"@CMAKE_SYSTEM_NAME@\",
  \"machine\": \"@CMAKE_SYSTEM_PROCESSOR@\",
  \"compiler\": \"@CMAKE_CXX_COMPILER_ID@ @CMAKE_CXX_COMPILER_VERSION@\",
  \"dependencies\": [
@rows@
  ]
}
")
