import ApusStubs
import Glibc

/// The files made of the stub files and frozen Python modules below `root`.
func stubOutputs(root: String) throws(StubError) -> [(path: String, text: String)] {
    var outputs: [(path: String, text: String)] = []
    var modules: [Stub] = []
    var frozen: [FrozenSource] = []
    for target in ["ApusRuntime", "ApusModules"] {
        for path in files(below: "Sources/\(target)", root: root) {
            let name = String(path.split(separator: "/").last ?? "")
            let text = readFile(root + "/" + path) ?? ""
            if name.hasSuffix(".py") {
                frozen.append(FrozenSource(name: String(name.dropLast(3)), file: path, text: text))
            } else if name.hasSuffix(".stub") {
                let stub = try parseStub(file: path, text: text)
                outputs.append(
                    ("Sources/\(target)/Generated/\(name.dropLast(5)).natives.swift", try emitSwift(stub)))
                if stub.module != nil { modules.append(stub) }
            }
        }
    }
    outputs.append(("Sources/ApusModules/Generated/ModuleTable.swift", emitModuleTable(modules, frozen)))
    return outputs
}

/// The `.stub` and `.py` files below a folder, as paths from `root`, sorted.
private func files(below folder: String, root: String) -> [String] {
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name.hasPrefix(".") { continue }
        let path = folder + "/" + name
        if entry.pointee.d_type == UInt8(DT_DIR) {
            found += files(below: path, root: root)
        } else if name.hasSuffix(".stub") || name.hasSuffix(".py") {
            found.append(path)
        }
    }
    return found.sorted()
}
