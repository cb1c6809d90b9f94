# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of all packages share. They source it as their first step; it takes them to the
# project's folder.
set -euo pipefail
umask 022
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# Where packages go, and the version they are of; tests say another folder and another version.
packages=${CCPROXY_PACKAGES:-$PWD/build/packages}
version=${CCPROXY_VERSION:-$(sed -nE 's/^project\(ccproxy VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)}

# fail TEXT...: one line that says what to do, and the end.
fail() {
    echo "installer: $*" >&2
    exit 1
}

# needs COMMAND=PACKAGE...: each of them has to be there; the package is Debian's.
needs() {
    local missing=() each
    for each in "$@"; do
        command -v "${each%%=*}" >/dev/null || missing+=("${each#*=}")
    done
    [ ${#missing[@]} -eq 0 ] || fail "missing here: ${missing[*]} (apt-get install ${missing[*]})"
}

# The time that files in packages bear, so that the same source gives the same package: that of the
# last commit, unless the environment says another one.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date -r CMakeLists.txt +%s)
fi
export SOURCE_DATE_EPOCH

# stage BUILD FOLDER: what `cmake --install` puts below /usr, in FOLDER/usr, stripped. BUILD is a release
# build that is there.
stage() {
    local build=$1 folder=$2
    [ -x "$build/app/ccproxy" ] ||
        fail "there is no program in $build; cmake --preset release && cmake --build --preset release --target ccproxy"
    [ "$("$build/app/ccproxy" version)" = "ccproxy $version" ] ||
        fail "$build is of another version than $version; build it again"
    rm -rf "$folder"
    mkdir -p "$folder"
    DESTDIR=$folder cmake --install "$build" --prefix /usr --strip >"$folder/log" ||
        fail "cmake --install failed"
    rm "$folder/log"
    find "$folder" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}

# done_with FILE: says what was made.
done_with() {
    echo "$(basename "$1"): $(($(wc -c <"$1") / 1024)) KiB in $(dirname "$1")"
}

# For tests ---------------------------------------------------------------------------------------

# clean_root RELEASE: a clean Debian in $root with the user ada, gone when the script ends.
clean_root() {
    needs debootstrap=debootstrap unshare=util-linux ip=iproute2
    root=$(mktemp -d "${TMPDIR:-/tmp}/ccproxy-root-XXXXXX")
    trap 'rm -rf --one-file-system "$root"' EXIT
    rmdir "$root"
    scripts/debian-root "$1" "$root"
    inside useradd --create-home --shell /bin/bash ada
    install -m 755 installer/try "$root/usr/local/bin/try"
}

# hardened FILE...: each is built as CCPROXY_HARDEN says.
hardened() {
    local file told
    for file in "$@"; do
        told=$(LC_ALL=C readelf --file-header --program-headers --dynamic --dyn-syms --wide "$file")
        [[ $told == *"Type: "*"DYN"* ]] || fail "$file has a fixed address"
        [[ $told == *GNU_RELRO* && $told == *BIND_NOW* ]] || fail "$file leaves its table of symbols open to writing"
        [[ ! $told =~ GNU_STACK[^$'\n']*RWE ]] || fail "the stack of $file can be executed"
        [[ $told == *__stack_chk_fail* ]] || fail "$file has no stack protector"
    done
}

# inside COMMAND...: as root in the clean Debian.
inside() {
    scripts/in-root "$root" "$@"
}

# offline COMMAND...: on this machine, but with a network of its own that leads nowhere, in which every
# port is free.
offline() {
    unshare --net sh -c 'ip link set lo up && exec "$@"' sh "$@"
}

# shows_window PROGRAM: as ada in the clean Debian, on a screen of ours. Offline.
shows_window() {
    needs xvfb-run=xvfb xwininfo=x11-utils
    # shellcheck disable=SC2016
    offline xvfb-run --auto-servernum --server-args='-ac -screen 0 1280x900x24' bash -c '
        set -e
        scripts/in-root "$1" su ada -c "DISPLAY=$DISPLAY CCPROXY_HOME=/home/ada/window $2 --demo" &
        program=$!
        for try in $(seq 150); do
            sleep 0.2
            kill -0 $program || exit 1
            if xwininfo -root -tree | grep -q "\"CCProxy"; then
                kill -KILL $program # unshare does not end by less
                wait $program 2>/dev/null || true # while its screen is there
                exit 0
            fi
        done
        kill $program
        xwininfo -root -tree >&2
        exit 1' bash "$root" "$1" >/dev/null || fail "$1 shows no window"
}
