import BenchModel
import CProcess
import Glibc

/// SHA-256 in lower-case hexadecimal digits.
public struct SHA256 {
    private var state = apus_sha256()

    public init() { apus_sha256_start(&state) }

    public mutating func update(_ bytes: [UInt8]) {
        apus_sha256_update(&state, bytes, bytes.count)
    }

    public mutating func finish() -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        apus_sha256_finish(&state, &digest)
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Adds a file's bytes; false when it cannot be read.
    public mutating func update(file path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 { return false }
            if count == 0 { return true }
            apus_sha256_update(&state, buffer, count)
        }
    }
}
