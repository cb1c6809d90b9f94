# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where on Linux and other free Unixes. The packages of installer/ are made
# from it. Translations are inside the desktop module.
include(GNUInstallDirs)

# Programs that show software want a name below a domain of its maintainers.
set(CCPROXY_APP_ID io.github.ccproxy.ccproxy CACHE STRING "AppStream's name of the program")

# The program looks for its modules in ../lib/ccproxy from where it lies, whatever the system calls
# its folder of libraries: so one tree fits /usr, /usr/local, a folder in the home and an AppImage.
set(ccproxy_modules lib/ccproxy)
set(ccproxy_units lib/systemd/user)

install(TARGETS ccproxy RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS ccproxy_desktop ccproxy_keychain LIBRARY DESTINATION ${ccproxy_modules})
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/ccproxy.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/installer/linux/ccproxy.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/ccproxy)
install(FILES ${PROJECT_SOURCE_DIR}/installer/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(EXISTS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
    install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

# What the program itself writes, and what names its place or version.
install(CODE "
    set(program \"$<TARGET_FILE:ccproxy>\")
    set(id \"${CCPROXY_APP_ID}\")
    set(version \"${PROJECT_VERSION}\")
    set(bin \"${CMAKE_INSTALL_BINDIR}\")
    set(share \"${CMAKE_INSTALL_DATADIR}\")
    set(man \"${CMAKE_INSTALL_MANDIR}\")
    set(units \"${ccproxy_units}\")
    set(templates \"${PROJECT_SOURCE_DIR}/installer/linux\")")
install(SCRIPT ${CMAKE_CURRENT_LIST_DIR}/InstallGenerated.cmake)
