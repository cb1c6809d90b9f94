# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares, and the helpers that rooms are declared with.

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
if(WIN32)
    # windows.h without what nobody needs and without min() and max(); interfaces of Windows 10.
    target_compile_definitions(ccproxy_common INTERFACE
        WIN32_LEAN_AND_MEAN NOMINMAX UNICODE _UNICODE _WIN32_WINNT=0x0A00)
endif()
if(MSVC)
    # /utf-8 for the sources, and the language as it is written.
    target_compile_options(ccproxy_common INTERFACE
        /W4 /utf-8 /permissive- /Zc:__cplusplus /EHsc $<$<BOOL:${CCPROXY_WERROR}>:/WX>)
    target_compile_definitions(ccproxy_common INTERFACE _CRT_SECURE_NO_WARNINGS)
else()
    target_compile_options(ccproxy_common INTERFACE
        -Wall -Wextra -Wpedantic -Wcast-qual -Wcast-align -Wold-style-cast -Wnon-virtual-dtor
        -Woverloaded-virtual -Wshadow -Wconversion
        $<$<BOOL:${CCPROXY_WERROR}>:-Werror>)
endif()
# simdjson's on-demand interface is chosen at compile time: below this level (every x86-64 processor
# since 2010 has it) it falls back to code that is several times slower.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$" AND NOT MSVC)
    target_compile_options(ccproxy_common INTERFACE -march=westmere -mtune=generic)
endif()
# What tests consist of is not optimised, and so neither fortified nor optimised as a whole.
set(for_users $<NOT:$<BOOL:$<TARGET_PROPERTY:CCPROXY_IS_TEST>>>)
# Only the program is linked that way: the libraries hold ordinary code as well, which the many small
# tests take, since each of them would otherwise compile all of it again.
set(ccproxy_lto OFF)
if(CCPROXY_LTO AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(ccproxy_lto ON)
    set(library $<STREQUAL:$<TARGET_PROPERTY:TYPE>,STATIC_LIBRARY>)
    target_compile_options(ccproxy_common INTERFACE
        $<$<AND:${library},${for_users}>:-flto=auto;-ffat-lto-objects>)
endif()
# What distributions build their packages with. The checks of fortified functions need optimisation, and
# sanitizers have better ones.
if(CCPROXY_HARDEN AND CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT CCPROXY_SANITIZE AND NOT CCPROXY_COVERAGE)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(ccproxy_common INTERFACE -fstack-protector-strong
        $<$<AND:$<NOT:$<CONFIG:Debug>>,${for_users}>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=2>)
    include(CheckCXXCompilerFlag)
    check_cxx_compiler_flag(-fcf-protection CCPROXY_HAS_CF_PROTECTION) # x86 only
    if(CCPROXY_HAS_CF_PROTECTION)
        target_compile_options(ccproxy_common INTERFACE -fcf-protection)
    endif()
    target_link_options(ccproxy_common INTERFACE LINKER:-z,relro LINKER:-z,now)
endif()
if(CCPROXY_ASSERTIONS)
    target_compile_definitions(ccproxy_common INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()
if(CCPROXY_SANITIZE)
    target_compile_options(ccproxy_common INTERFACE
        -fsanitize=${CCPROXY_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(ccproxy_common INTERFACE -fsanitize=${CCPROXY_SANITIZE})
endif()
# Lines are counted by sums and differences of counters, so threads must not lose any of their steps.
if(CCPROXY_COVERAGE)
    target_compile_options(ccproxy_common INTERFACE --coverage -fprofile-update=atomic -O0)
    target_link_options(ccproxy_common INTERFACE --coverage)
endif()

# ccproxy_room(TARGET file...): adds the sources of one folder (a room) to a library.
function(ccproxy_room target)
    list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    target_sources(${target} PRIVATE ${ARGN})
endfunction()

if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(CCPROXY_PCH OFF) # is tried on Linux only
endif()
# What GCC wants for its precompiled headers: -fpch-preprocess is for ccache. It takes std::string's move
# for a copy beyond its end (seen of 12 and 14), and forgets that this is in a system's header.
set(ccproxy_precompiled_options "")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(ccproxy_precompiled_options -Winvalid-pch -fpch-preprocess
        -Wno-array-bounds -Wno-stringop-overflow -Wno-restrict)
endif()

# ccproxy_precompile(target HEADER): parses the headers in cmake/precompiled/HEADER.h once for all of
# the target's sources. The target compiles without as well (CCPROXY_PCH=OFF).
function(ccproxy_precompile target header)
    if(CCPROXY_PCH)
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled/${header}.h)
        target_compile_options(${target} PRIVATE ${ccproxy_precompiled_options})
    endif()
endfunction()
