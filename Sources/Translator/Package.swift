// swift-tools-version:6.2
import PackageDescription

/// The translator of RSwift: a package of its own, so that plain builds of Apus never build swift-syntax.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "apus-translator",
    products: [.executable(name: "apus-translate", targets: ["apus-translate"])],
    dependencies: [
        .package(name: "apus", path: "../.."),
        .package(url: "https://github.com/swiftlang/swift-syntax", "602.0.0"..<"700.0.0"),
    ],
    targets: [
        .target(
            name: "ApusTranslator",
            dependencies: [
                .product(name: "ApusBytecode", package: "apus"),
                .product(name: "SwiftSyntax", package: "swift-syntax"),
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftOperators", package: "swift-syntax"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "apus-translate", dependencies: ["ApusTranslator"], swiftSettings: strict),
        .testTarget(name: "ApusTranslatorTests", dependencies: ["ApusTranslator"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
