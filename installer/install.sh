#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs CCProxy for this user on Linux or macOS, from a release. It writes below one folder, and
# nothing else: no other file of yours, no start at login, nothing as root.
#
#   sh install.sh [--version 1.2.3] [--dir FOLDER] [--uninstall]
#
#   --version V     this release instead of the newest one
#   --dir FOLDER    instead of ~/.local; FOLDER/bin has the program, FOLDER/lib/ccproxy-VERSION its files
#   --uninstall     removes it from there; settings and history in ~/.ccproxy stay
#   --from ADDRESS  another place of releases: a folder, file:// or https://, with SHA256SUMS in it
set -eu
umask 022

# The release fills this in with its own project.
repository='@REPOSITORY@'

say() { printf '%s\n' "$*"; }
# stop WHAT REMEDY
stop() {
    printf 'install.sh: %s.\n            %s\n' "$1" "$2" >&2
    exit 1
}
usage() {
    printf 'usage: sh install.sh [--version V] [--dir FOLDER] [--from ADDRESS] [--uninstall]\n' >&2
    exit 2
}

version=''
folder=${HOME:?}/.local
from=${CCPROXY_RELEASES:-}
uninstall=no
while [ $# -gt 0 ]; do
    case $1 in
        --version | --dir | --from)
            if [ $# -lt 2 ] || [ -z "$2" ]; then usage; fi
            case $1 in
                --version) version=${2#v} ;;
                --dir) folder=$2 ;;
                --from) from=$2 ;;
            esac
            shift 2
            ;;
        --uninstall) uninstall=yes && shift ;;
        -h | --help)
            say 'usage: sh install.sh [--version V] [--dir FOLDER] [--from ADDRESS] [--uninstall]'
            say 'Installs CCProxy below ~/.local, or FOLDER, from the newest release, or version V.'
            exit 0
            ;;
        *) usage ;;
    esac
done
case $version in
    *[!0-9A-Za-z.+-]*) stop "\"$version\" is no version" 'Write it as in: --version 1.2.3' ;;
esac
case $folder in /*) ;; *) folder=$PWD/$folder ;; esac
# Where the program is, and where what belongs to it.
link=$folder/bin/ccproxy
library=$folder/lib

# Only what this script has made is ever replaced or removed: its folders bear a mark.
mark=.installed-by-install.sh
is_ours() { [ -f "$1/$mark" ]; }
remove_versions_but() {
    for each in "$library"/ccproxy-[0-9]*; do
        if [ "$each" != "$1" ] && is_ours "$each"; then rm -rf "$each"; fi
    done
}
# is_our_link: FOLDER/bin/ccproxy leads to one of them, or is the script that calls one of them.
is_our_link() {
    if [ -h "$link" ]; then
        case $(readlink "$link") in ../lib/ccproxy-[0-9]*) return 0 ;; esac
        return 1
    fi
    [ -f "$link" ] && grep -q '^# made by install.sh of CCProxy$' "$link"
}

if [ "$uninstall" = yes ]; then
    if is_our_link; then
        "$link" stop >/dev/null 2>&1 || true
        rm -f "$link"
        found=yes
    fi
    for each in "$library"/ccproxy-[0-9]*; do if is_ours "$each"; then found=yes; fi; done
    remove_versions_but ''
    [ -n "${found:-}" ] || stop "CCProxy was not installed in $folder by this script" \
        'Name the folder that it was installed in: --dir FOLDER'
    say "CCProxy is removed from $folder. Its settings and history are in ~/.ccproxy; delete that folder if"
    say 'you do not want them.'
    exit 0
fi
if [ -e "$link" ] || [ -h "$link" ]; then
    is_our_link || stop "$link is there, and this script has not made it" \
        'Remove it, or choose another folder: --dir FOLDER'
fi

# -- Which release --------------------------------------------------------------------------------
case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=macos ;;
    *) stop "there is no release for $(uname -s)" 'Build it from its source; README.md tells how.' ;;
esac
case $(uname -m) in
    x86_64 | amd64) machine=x86_64 ;;
    *) machine=$(uname -m) ;;
esac
for need in tar gzip; do
    command -v $need >/dev/null || stop "$need is missing here" "Install it with your system's packages."
done
if command -v sha256sum >/dev/null; then
    sum_of() { sha256sum "$1" | cut -d ' ' -f 1; }
elif command -v shasum >/dev/null; then
    sum_of() { shasum -a 256 "$1" | cut -d ' ' -f 1; }
else
    stop 'there is no sha256sum and no shasum to check the download with' \
        "Install one of them with your system's packages."
fi

case $from in
    '')
        case $repository in
            @*) stop 'this copy of install.sh belongs to no release' \
                'Take the one of a release, or say where releases are: --from ADDRESS' ;;
        esac
        from=https://github.com/$repository/releases
        if [ -n "$version" ]; then from=$from/download/v$version; else from=$from/latest/download; fi
        ;;
    https://* | file://* | http://127.0.0.1* | http://localhost*) ;;
    *://*) stop "$from is neither https:// nor file://" 'Nothing is installed that others could change on its way.' ;;
    *)
        place=$(cd "$from" 2>/dev/null && pwd) || stop "there is no folder $from" 'Name another one: --from FOLDER'
        from=file://$place
        ;;
esac

# fetch ADDRESS FILE WHAT
fetch() {
    case $1 in
        file://*)
            cp "${1#file://}" "$2" 2>/dev/null || stop "$3 is not at ${1%/*}" \
                'Is that version released for this system? Name another one: --version V'
            return
            ;;
    esac
    code=0
    if command -v curl >/dev/null; then
        curl --fail --silent --show-error --location --retry 2 --output "$2" "$1" 2>"$work/why" || code=$?
        missing=22 unreachable='5 6 7 28'
    elif command -v wget >/dev/null; then
        wget -q -O "$2" "$1" 2>"$work/why" || code=$?
        missing=8 unreachable=4
    else
        stop 'neither curl nor wget is here' "Install one of them with your system's packages."
    fi
    [ $code -ne 0 ] || return 0
    if [ $code -eq $missing ]; then
        stop "$3 is not at ${1%/*}" 'Is that version released for this system? Name another one: --version V'
    fi
    case " $unreachable " in
        *" $code "*) stop "${1%/*} cannot be reached" \
            'Is this machine online? Behind a proxy, set https_proxy. Or download the release elsewhere: --from FOLDER' ;;
    esac
    stop "downloading $3 failed: $(head -n 1 "$work/why")" 'Try again; nothing was changed.'
}

work=$(mktemp -d "${TMPDIR:-/tmp}/ccproxy-install.XXXXXX")
staged=''
cleanup() { rm -rf "$work" ${staged:+"$staged"}; }
trap cleanup EXIT
trap 'exit 1' HUP INT TERM

fetch "$from/SHA256SUMS" "$work/SHA256SUMS" 'the list of checksums'
ending=-$system-$machine.tar.gz
name=$(sed -n "s/^[0-9a-f]\{64\} [ *]\(ccproxy-${version:-[0-9][0-9A-Za-z.+-]*}$ending\)\$/\1/p" "$work/SHA256SUMS" | head -n 1)
[ -n "$name" ] || stop "the release has nothing for $system on $machine${version:+ in version $version}" \
    'Build it from its source; README.md tells how.'
found=${name#ccproxy-}
found=${found%"$ending"}

# -- Download and check ---------------------------------------------------------------------------
fetch "$from/$name" "$work/$name" "$name"
expected=$(grep "[ *]$name\$" "$work/SHA256SUMS" | cut -d ' ' -f 1 | head -n 1)
actual=$(sum_of "$work/$name")
[ "$actual" = "$expected" ] || stop "the checksum of $name is not the release's ($actual instead of $expected)" \
    'It was damaged or changed on its way; nothing was installed. Try again, and tell the project if it stays so.'
if tar -tzf "$work/$name" | grep -qE '^/|(^|/)\.\.(/|$)'; then
    stop "$name would write outside of its folder" 'Nothing was installed. Tell the project.'
fi

# -- Put it in place ------------------------------------------------------------------------------
target=$library/ccproxy-$found
mkdir -p "$folder/bin" "$library" 2>/dev/null || stop "$folder cannot be written to" \
    'Choose a folder of yours: --dir FOLDER'
if [ -e "$target" ] && ! is_ours "$target"; then
    stop "$target is there, and this script has not made it" 'Remove it, or choose another folder: --dir FOLDER'
fi
staged=$(mktemp -d "$library/.ccproxy.XXXXXX") || stop "$library cannot be written to" \
    'Choose a folder of yours: --dir FOLDER'
tar -xzf "$work/$name" -C "$staged" || stop "$name cannot be unpacked" 'Is the disk full? Nothing was changed.'
tree=$staged/ccproxy-$found
program=bin/ccproxy
[ "$system" = linux ] || program=CCProxy.app/Contents/MacOS/ccproxy
[ -x "$tree/$program" ] || stop "$name has no $program" 'Nothing was installed. Tell the project.'
"$tree/$program" version >"$work/version" 2>&1 || stop "the program does not run here: $(head -n 1 "$work/version")" \
    'Nothing was installed. Other packages of the release may fit this system better.'
: >"$tree/$mark"
chmod 755 "$staged"

# The same version anew: the old one goes aside, and back if the new one cannot take its place.
if [ -e "$target" ]; then
    mv "$target" "$staged/before"
    mv "$tree" "$target" || { mv "$staged/before" "$target"; exit 1; }
else
    mv "$tree" "$target"
fi
# Whoever calls it while versions change gets the one or the other.
if [ "$system" = linux ]; then
    ln -s "../lib/ccproxy-$found/$program" "$staged/link"
else
    printf '#!/bin/sh\n# made by install.sh of CCProxy\nexec "%s" "$@"\n' "$target/$program" >"$staged/link"
    chmod 755 "$staged/link"
fi
mv -f "$staged/link" "$link"
remove_versions_but "$target"

say "CCProxy $found is installed: $link"
case :$PATH: in
    *":$folder/bin:"*) say 'Start it with: ccproxy' ;;
    *)
        say "$folder/bin is not in your PATH. Add this line to your shell's start file:"
        say "    export PATH=\"$folder/bin:\$PATH\""
        ;;
esac
if "$link" status >/dev/null 2>&1; then say 'The one that is running is still the one before; restart it with: ccproxy restart'; fi
