# SPDX-License-Identifier: GPL-3.0-or-later
# CPack's settings for the .rpm; installer/rpm/build gives the rest by the environment.
set(CPACK_GENERATOR RPM)
set(CPACK_PACKAGE_NAME ccproxy)
set(CPACK_PACKAGE_FILE_NAME ccproxy)
set(CPACK_PACKAGE_VERSION "$ENV{CCPROXY_VERSION}")
set(CPACK_PACKAGE_VENDOR "CCProxy")
set(CPACK_INSTALLED_DIRECTORIES "$ENV{CCPROXY_ROOT}" /)
set(CPACK_PACKAGING_INSTALL_PREFIX /)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_SUMMARY "Lets Claude Code work with any AI provider")
set(CPACK_PACKAGE_DESCRIPTION
"CCProxy answers Claude Code in Anthropic's Messages API and asks each
provider in its own: DeepSeek, OpenAI, Gemini, OpenRouter, Mistral and many
others, and servers of models on the same machine. It is one program with an
icon in the system tray, or without a display `ccproxy --cli`; it shows each
request, where it went, why, and what it cost.")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_COMPRESSION_TYPE xz)
# What the program links is found by rpm itself. The folders are those of the system.
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_AUTOPROV OFF) # its modules are for nobody else
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/licenses /usr/lib/systemd /usr/lib/systemd/user /usr/share/doc)
set(CPACK_RPM_CHANGELOG_FILE "$ENV{CCPROXY_CHANGES}")
# The first two because CPack asks rpm for them in a way that newer ones do not know.
set(CPACK_RPM_SPEC_MORE_DEFINE "Recommends: ca-certificates, libsecret, qt6-qttranslations, qt6-qtwayland
Suggests: qt6-qtbase-postgresql, gnome-shell-extension-appindicator
%define _build_id_links none
%define __strip /bin/true
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost ccproxy")
