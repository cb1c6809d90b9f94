# SPDX-License-Identifier: GPL-3.0-or-later
# CPack's settings for the .deb; installer/deb/build gives the rest by the environment.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ccproxy)
set(CPACK_PACKAGE_FILE_NAME ccproxy)
set(CPACK_PACKAGE_VERSION "$ENV{CCPROXY_VERSION}")
set(CPACK_PACKAGE_CONTACT "$ENV{CCPROXY_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Lets Claude Code work with any AI provider")
set(CPACK_INSTALLED_DIRECTORIES "$ENV{CCPROXY_ROOT}" /)
set(CPACK_PACKAGING_INSTALL_PREFIX /)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
# What the program links is found by dpkg-shlibdeps. What it loads when it is there: the history's
# database, the keychain, Wayland, Qt's own texts in other languages; certificates to trust.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS sensible-utils) # `ccproxy config edit`
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "ca-certificates, libqt6sql6-sqlite, libsecret-1-0, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
    "gnome-keyring | kwalletmanager, gnome-shell-extension-appindicator, libqt6sql6-psql")
set(CPACK_PACKAGE_DESCRIPTION
"CCProxy answers Claude Code in Anthropic's Messages API and asks each
provider in its own: DeepSeek, OpenAI, Gemini, OpenRouter, Mistral and many
others, and servers of models on the same machine. It is one program with an
icon in the system tray, or without a display `ccproxy --cli`; it shows each
request, where it went, why, and what it cost.")
