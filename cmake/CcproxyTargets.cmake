# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares, and the two helpers that rooms and tests are declared with.

add_library(ccproxy_common INTERFACE)
target_compile_definitions(ccproxy_common INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SIMDJSON_EXCEPTIONS=0
    CCPROXY_VERSION="${PROJECT_VERSION}")
target_compile_options(ccproxy_common INTERFACE
    -Wall -Wextra -Wpedantic -Wcast-qual -Wcast-align -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wshadow -Wconversion
    $<$<BOOL:${CCPROXY_WERROR}>:-Werror>)
# simdjson's on-demand interface is chosen at compile time: below this level (every x86-64 processor
# since 2010 has it) it falls back to code that is several times slower.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$" AND NOT MSVC)
    target_compile_options(ccproxy_common INTERFACE -march=westmere -mtune=generic)
endif()
# Only the program is linked that way: the libraries hold ordinary code as well, which the many small
# tests take, since each of them would otherwise compile all of it again.
set(ccproxy_lto OFF)
if(CCPROXY_LTO AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(ccproxy_lto ON)
    set(library $<STREQUAL:$<TARGET_PROPERTY:TYPE>,STATIC_LIBRARY>)
    set(for_users $<NOT:$<BOOL:$<TARGET_PROPERTY:CCPROXY_IS_TEST>>>)
    target_compile_options(ccproxy_common INTERFACE
        $<$<AND:${library},${for_users}>:-flto=auto;-ffat-lto-objects>)
endif()
if(CCPROXY_ASSERTIONS)
    target_compile_definitions(ccproxy_common INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()
if(CCPROXY_SANITIZE)
    target_compile_options(ccproxy_common INTERFACE
        -fsanitize=${CCPROXY_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(ccproxy_common INTERFACE -fsanitize=${CCPROXY_SANITIZE})
endif()
if(CCPROXY_COVERAGE)
    target_compile_options(ccproxy_common INTERFACE --coverage -O0)
    target_link_options(ccproxy_common INTERFACE --coverage)
endif()

# ccproxy_room(TARGET file...): adds the sources of one folder (a room) to a library.
function(ccproxy_room target)
    list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    target_sources(${target} PRIVATE ${ARGN})
endfunction()

# What GCC wants for its precompiled headers: -fpch-preprocess is for ccache. Before version 13 it takes
# std::string's move for a copy beyond its end, and forgets that this is in a system's header.
set(ccproxy_precompiled_options "")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(ccproxy_precompiled_options -Winvalid-pch -fpch-preprocess)
    if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        list(APPEND ccproxy_precompiled_options -Wno-array-bounds -Wno-stringop-overflow -Wno-restrict)
    endif()
endif()

# ccproxy_precompile(target HEADER): parses the headers in cmake/precompiled/HEADER.h once for all of
# the target's sources. The target compiles without as well (CCPROXY_PCH=OFF).
function(ccproxy_precompile target header)
    if(CCPROXY_PCH)
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled/${header}.h)
        target_compile_options(${target} PRIVATE ${ccproxy_precompiled_options})
    endif()
endfunction()
