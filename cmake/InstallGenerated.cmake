# SPDX-License-Identifier: GPL-3.0-or-later
# A step of `cmake --install`: CcproxyInstall.cmake sets the variables.
set(root "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")

# ccproxy_written(FILE argument...): what the program prints becomes a file.
function(ccproxy_written file)
    get_filename_component(folder "${root}/${file}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    message(STATUS "Writing: ${root}/${file}")
    execute_process(COMMAND "${program}" ${ARGN} OUTPUT_FILE "${root}/${file}"
        COMMAND_ERROR_IS_FATAL ANY)
    file(CHMOD "${root}/${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

ccproxy_written(${man}/man1/ccproxy.1 man-page)
ccproxy_written(${share}/bash-completion/completions/ccproxy completion bash)
ccproxy_written(${share}/zsh/site-functions/_ccproxy completion zsh)
ccproxy_written(${share}/fish/vendor_completions.d/ccproxy.fish completion fish)

string(TIMESTAMP date "%Y-%m-%d" UTC) # of SOURCE_DATE_EPOCH, when that is set
set(program "${CMAKE_INSTALL_PREFIX}/${bin}/ccproxy")
configure_file("${templates}/ccproxy.metainfo.xml.in" "${root}/${share}/metainfo/ccproxy.metainfo.xml" @ONLY)
configure_file("${templates}/ccproxy.service.in" "${root}/${units}/ccproxy.service" @ONLY)
message(STATUS "Writing: ${root}/${share}/metainfo/ccproxy.metainfo.xml")
message(STATUS "Writing: ${root}/${units}/ccproxy.service")
