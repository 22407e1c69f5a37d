# SPDX-License-Identifier: GPL-3.0-or-later
# What `run` and `test` share. Sourced by them from the top folder of the project.

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s: %s\n' "$0" "$*" >&2; exit 1; }

# packagesFor PURPOSE...: the names of the packages that packages.txt lists for these purposes.
packagesFor() {
    local purpose
    for purpose in "$@"; do
        awk -v purpose="$purpose" '$1 == purpose { print $2 }' packaging/packages.txt
    done
}

# missingOf PACKAGE...: those that are not installed.
missingOf() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)" = 'ii ' ] || echo "$package"
    done
}

# asRoot COMMAND...: runs the command as root, through sudo for everybody else.
asRoot() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    else
        fail "packages have to be installed: run this as root, install sudo, or ask an administrator for: $*"
    fi
}

# installFor PURPOSE...: installs what is missing; asks the network for nothing when nothing is.
installFor() {
    command -v apt-get >/dev/null || fail "this needs Debian 12; elsewhere install the equivalents of packaging/packages.txt and build with: cmake --preset release && cmake --build --preset release"
    local missing
    mapfile -t missing < <(missingOf $(packagesFor "$@"))
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    asRoot apt-get update -q || fail "apt-get update failed: check the network and /etc/apt/sources.list, then run this again"
    asRoot apt-get install -y -q --no-install-recommends "${missing[@]}" ||
        fail "apt-get install failed: see above, then run this again"
}

# build PRESET DIRECTORY [CMAKE OPTION...]: configures and builds with as many jobs as there are processors.
build() {
    local preset=$1 directory=$2
    shift 2
    say "Building ($preset, $(nproc) jobs) in $directory"
    cmake --preset "$preset" -B "$directory" "$@" >"$directory.configure.log" 2>&1 ||
        { cat "$directory.configure.log" >&2; fail "cmake could not configure $directory"; }
    cmake --build "$directory" --parallel "$(nproc)" || fail "the build in $directory failed: see above"
}

trap 'printf "\n%s: stopped; run it again to go on from here\n" "$0" >&2; exit 130' INT
# Services and containers have neither; the programs and tests want both.
[ -n "${HOME-}" ] || export HOME="$(getent passwd "$(id -u)" | cut -d: -f6)"
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
cd "$(dirname "$(readlink -f "$0")")/.." || exit 1
mkdir -p build
