# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what `ccproxy $TYPED` may become.
eval "$(ccproxy completion bash)"
complete -p ccproxy >/dev/null || exit 1
COMP_WORDS=(ccproxy $TYPED)
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_ccproxy
printf '%s\n' "${COMPREPLY[@]}"
