# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what `ccproxy $TYPED` may become.
ccproxy completion fish | source
complete -C"ccproxy $TYPED"
