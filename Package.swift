// swift-tools-version:6.2
import PackageDescription

/// How the hot module is built: `hot` (the default, in debug and release alike), `checked` (-O with overflow and bounds
/// checks, `make stress`), `plain` (no optimization, for quick edits) or `race` (the switch engine, optimized so that the
/// thread sanitizer sees the heap's loads and stores: `make race`). Set by the environment variable APUS_BUILD; give every
/// value a scratch path of its own.
let flavor = Context.environment["APUS_BUILD"] ?? "hot"

let hotFlags: [String] =
    switch flavor {
    case "plain": ["-Onone", "-D", "APUS_PLAIN"]
    case "race": ["-O", "-D", "APUS_PLAIN", "-enforce-exclusivity=unchecked", "-wmo", "-num-threads", "2"]
    case "checked": ["-O", "-enforce-exclusivity=unchecked", "-wmo", "-num-threads", "2"]
    default: ["-Ounchecked", "-enforce-exclusivity=unchecked", "-wmo", "-num-threads", "2"]
    }

/// The hot module: always optimized, also in debug builds.
let hot: [SwiftSetting] = [
    .unsafeFlags(
        hotFlags + [
            // Handlers without `push rbp`: SwiftPM's own -fno-omit-frame-pointer comes later and wins over the driver flag.
            "-Xcc", "-Xclang", "-Xcc", "-mframe-pointer=none",
            // swiftc 6.3.1 drops `p[-1] = x` before `p[0] = y`.
            "-Xllvm", "-sil-disable-pass=dead-store-elimination",
            // Merging similar functions adds parameters to them, which breaks the handlers' guaranteed tail calls.
            "-Xllvm", "-swiftmergefunc-threshold=0",
        ])
]

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A release `apus` is a static executable: no dynamic linker and no relocations, which were half of its start-up time.
/// The linker's warning about dlopen concerns a debugging hook of the Swift runtime, which stays unused. Fails to link
/// once anything it uses imports Foundation, which is intended; apus-bench (GRDB) does, so it stays dynamic.
let standalone: [LinkerSetting] = [
    .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))
]

/// A library target and its test target.
func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = [],
    testing: [Target.Dependency] = [], fixtures: [String] = []
) -> [Target] {
    [
        .target(
            name: name, dependencies: dependencies, exclude: ["README.md"], swiftSettings: settings + strict),
        .testTarget(
            name: "\(name)Tests", dependencies: [.byName(name: name)] + testing, exclude: fixtures,
            swiftSettings: strict),
    ]
}

let package = Package(
    name: "apus",
    products: [
        .executable(name: "apus", targets: ["apus"]),
        .executable(name: "apus-bench", targets: ["apus-bench"]),
        .library(name: "ApusBytecode", targets: ["ApusBytecode"]),  // for Sources/Translator
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.0"),
        .package(url: "https://github.com/ordo-one/TextTable", from: "0.0.2"),
    ],
    targets: [
        .executableTarget(
            name: "apus", dependencies: ["ApusModules", "ApusCompiler", "ApusRuntime", "ApusJIT"],
            swiftSettings: strict, linkerSettings: standalone),
        .executableTarget(name: "apus-generate", dependencies: ["ApusBytecode", "ApusStubs"], swiftSettings: strict),
        .target(name: "CApus"),
        .target(name: "CProcess"),
        .systemLibrary(name: "CGMP", providers: [.apt(["libgmp-dev"])]),
        .target(
            name: "CGnuplot",
            linkerSettings: [
                .linkedLibrary("boost_iostreams"), .linkedLibrary("boost_filesystem"), .linkedLibrary("boost_system"),
            ]),
        .executableTarget(
            name: "apus-bench",
            dependencies: [
                "BenchModel", "BenchStatistics", "BenchRunner", "BenchStore", "BenchPlots", "BenchReports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"), "TOMLKit",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "BenchCommandTests", dependencies: ["apus-bench", "BenchModel", "BenchStore"], swiftSettings: strict),
        .testTarget(name: "HouseTests"),
    ]
        + library("ApusSyntax")
        + library("ApusBytecode")
        + library("ApusStubs", ["ApusBytecode"])
        + library("ApusCompiler", ["ApusSyntax", "ApusBytecode"])
        + library("ApusTraceIR")
        + library("ApusOptimizer", ["ApusTraceIR"])
        + library("ApusNumerics", ["CGMP"])
        + library("ApusRuntime", ["ApusBytecode", "ApusNumerics", "CApus"], settings: hot)
        + library("ApusModules", ["ApusRuntime", "ApusNumerics"])
        + library(
            "ApusJIT",
            ["ApusRuntime", "ApusBytecode", "ApusTraceIR", "ApusTracer", "ApusOptimizer", "ApusBackend", "CApus"])
        + library("ApusTracer", ["ApusTraceIR", "ApusBytecode"], testing: ["ApusTraceIR", "ApusBytecode", "CApus"])
        + library("ApusBackend", ["ApusTraceIR", "CApus"], testing: ["ApusTraceIR", "ApusOptimizer", "CApus"])
        + library("BenchModel", ["TOMLKit"])
        + library("BenchStatistics", ["BenchModel"], fixtures: ["Oracles"])
        + library("BenchRunner", ["BenchModel", "BenchStatistics", "CProcess"])
        + library(
            "BenchStore",
            [
                "BenchModel", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], fixtures: ["Fixtures"])
        + library("BenchPlots", ["BenchModel", "CGnuplot"])
        + library("BenchReports", ["BenchModel", "BenchStatistics", "Rainbow", "TextTable"]),
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
