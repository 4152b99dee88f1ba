#!/bin/sh
# build.sh [--check | --dump | --test] : builds apus-translate with the toolchain's own SwiftSyntax (under lib/swift/host) and runs
# it on this repository, or runs its tests. An accelerator (half a minute instead of minutes): where that copy is missing it builds the
# package, swift-syntax included. APUS_TRANSLATOR_BUILD names the build folder.
set -e
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${APUS_TRANSLATOR_BUILD:-$root/.build/translator}
host=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")/lib/swift/host
tests=
if [ "$1" = --test ]; then tests=yes; fi
if [ ! -e "$host/SwiftSyntax.swiftmodule" ]; then
    if [ "$tests" ]; then exec swift test --package-path "$here" --scratch-path "$build/package"; fi
    swift build --package-path "$here" --scratch-path "$build/package" --product apus-translate
    exec "$build/package/debug/apus-translate" "$@" "$root"
fi
mkdir -p "$build"
flags="-swift-version 6 -Onone -parse-as-library -warnings-as-errors"
syntax="-I $host -L $host -lSwiftSyntax -lSwiftParser -lSwiftOperators -Xlinker -rpath -Xlinker $host"
# stale OUTPUT FOLDER...: is any source newer than the output?
stale() { out=$1; shift; [ ! -e "$out" ] || [ -n "$(find "$@" -name '*.swift' -newer "$out" | head -1)" ]; }
if stale "$build/libApusBytecode.so" "$root/Sources/ApusBytecode"; then
    swiftc $flags -emit-library -emit-module -emit-module-path "$build/ApusBytecode.swiftmodule" \
        -module-name ApusBytecode $(find "$root/Sources/ApusBytecode" -name '*.swift') -o "$build/libApusBytecode.so"
fi
library="-I $build -L $build -lApusBytecode -Xlinker -rpath -Xlinker $build"
if stale "$build/libApusTranslator.so" "$root/Sources/ApusBytecode" "$here/Sources/ApusTranslator"; then
    swiftc $flags -emit-library -emit-module -emit-module-path "$build/ApusTranslator.swiftmodule" -enable-testing \
        -module-name ApusTranslator "$here"/Sources/ApusTranslator/*.swift $syntax $library -o "$build/libApusTranslator.so"
fi
if stale "$build/apus-translate" "$build/libApusTranslator.so" "$here/Sources/apus-translate"; then
    swiftc $flags -module-name apus_translate "$here"/Sources/apus-translate/*.swift $syntax $library -lApusTranslator \
        -o "$build/apus-translate"
fi
if [ "$tests" ]; then
    echo 'import Testing
@main struct Runner { static func main() async { await Testing.__swiftPMEntryPoint() as Never } }' > "$build/Runner.swift"
    swiftc $flags -module-name ApusTranslatorTests "$here"/Tests/ApusTranslatorTests/*.swift "$build/Runner.swift" $syntax \
        $library -lApusTranslator -plugin-path "$host/plugins" -o "$build/tests"
    exec "$build/tests"
fi
exec "$build/apus-translate" "$@" "$root"
