#!/bin/sh
# preflight.sh REQUIRED OPTIONAL: installs the Debian packages that are missing, as root or with sudo; without either it
# says what to install. Optional packages that cannot be had are only named.
missing=""
for package in $1; do
    dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
done
wanted=""
for package in $2; do
    dpkg -s "$package" >/dev/null 2>&1 || wanted="$wanted $package"
done
command -v swift >/dev/null 2>&1 || { echo "preflight: no swift in PATH; install a Swift 6.3 toolchain (swift.org)" >&2; exit 1; }
[ -z "$missing$wanted" ] && exit 0
if [ "$(id -u)" = 0 ]; then
    run=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run="sudo"
else
    [ -z "$missing" ] && exit 0
    echo "preflight: these packages are missing and need root to install:" >&2
    echo "    apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
$run apt-get update -qq
if [ -n "$missing" ]; then
    $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing || exit 1
fi
for package in $wanted; do
    $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" ||
        echo "preflight: $package cannot be had; going on without it" >&2
done
