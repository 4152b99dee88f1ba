import Glibc

/// A file that cannot be read or written.
public struct FileError: Error, CustomStringConvertible {
    public let path: String
    public let verb: String
    public var description: String { "cannot \(verb) \(path): \(String(cString: strerror(code)))" }
    private let code: Int32

    init(_ verb: String, _ path: String) {
        self.path = path
        self.verb = verb
        code = errno
    }
}

/// The inputs of a translation under a root folder.
public struct Inputs: Sendable {
    public let sources: [InputFile]
    public let threadState: InputFile
    public let effects: InputFile
}

/// Reads every `*.rswift.swift` under `root/Sources/ApusRuntime` and the two tables. Paths are relative to the root.
public func readInputs(root: String) throws(FileError) -> Inputs {
    func input(_ path: String) throws(FileError) -> InputFile {
        InputFile(path: path, text: try readFile(root + "/" + path))
    }
    var paths: [String] = []
    for folder in ["Sources/ApusRuntime", "Sources/ApusModules"] { try collect(root, folder, &paths) }
    var sources: [InputFile] = []
    for path in paths.sorted() { sources.append(try input(path)) }
    return Inputs(
        sources: sources, threadState: try input("Sources/ApusRuntime/Heap/ThreadState.swift"),
        effects: try input("Sources/ApusRuntime/Interpreter/Handlers/Natives.effects"))
}

private func collect(_ root: String, _ folder: String, _ paths: inout [String]) throws(FileError) {
    guard let directory = opendir(root + "/" + folder) else {
        // A tree without native modules is complete too.
        if errno == ENOENT && folder == "Sources/ApusModules" { return }
        throw FileError("open", root + "/" + folder)
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") { continue }
        if entry.pointee.d_type == UInt8(DT_DIR) {
            try collect(root, folder + "/" + name, &paths)
        } else if name.hasSuffix(".rswift.swift") {
            paths.append(folder + "/" + name)
        }
    }
}

public func readFile(_ path: String) throws(FileError) -> String {
    guard let file = fopen(path, "r") else { throw FileError("read", path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = fread(&chunk, 1, chunk.count, file)
        if count == 0 { break }
        bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
}

public func writeFile(_ path: String, _ text: String) throws(FileError) {
    guard let file = fopen(path, "w") else { throw FileError("write", path) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    if fclose(file) != 0 || written != bytes.count { throw FileError("write", path) }
}
