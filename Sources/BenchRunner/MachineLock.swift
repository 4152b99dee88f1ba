import BenchModel
import Foundation
import Glibc

/// Something of this machine that one session at a time may have: a CPU to pin to, or a stored session to go on with.
///
/// A file in a folder that all users of the machine share, locked while the object lives; the kernel frees it when the
/// process ends, however it ends. The file says who holds it.
public final class MachineLock {
    public enum Outcome {
        case held(MachineLock)
        /// Somebody else has it: what the file says about them.
        case taken(by: String)
        /// There is no place for lock files on this machine: everybody is on their own.
        case unavailable
    }

    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// `APUS_BENCH_LOCKS`, or a folder for temporary files.
    static var folder: String {
        ProcessInfo.processInfo.environment["APUS_BENCH_LOCKS"] ?? "/tmp/apus-bench-locks"
    }

    /// - Parameters:
    ///   - name: letters, digits and hyphens.
    ///   - owner: one line about who takes it; the number of the process goes ahead of it.
    public static func take(_ name: String, owner: String) -> Outcome {
        let created = mkdir(folder, 0o1777) == 0
        if created { chmod(folder, 0o1777) }  // mkdir heeds the umask
        let path = "\(folder)/\(name).lock"
        var descriptor = open(path, O_RDWR | O_CLOEXEC)
        if descriptor < 0 {
            descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
            if descriptor >= 0 { fchmod(descriptor, 0o666) }
        }
        guard descriptor >= 0 else { return .unavailable }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isTaken = errno == EWOULDBLOCK
            let holder = content(descriptor)
            close(descriptor)
            return isTaken ? .taken(by: holder.isEmpty ? "another process" : holder) : .unavailable
        }
        let line = Array("process \(getpid()), \(owner)\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, line, line.count, 0)
        return .held(MachineLock(descriptor: descriptor))
    }

    private static func content(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 500)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        return String(text.prefix { !$0.isNewline })
    }
}

/// The CPU that the benchmarks of one thread run on: one that no other session has.
public struct ProcessorLease {
    /// nil where the kernel does not tell which there are.
    public let number: Int?
    /// Who measures on the same CPU, when there was none left; nil otherwise.
    public let neighbour: String?
    private let lock: MachineLock?

    /// Interrupts are handled by the first CPUs more often than by the last one, so the last that is free is taken.
    ///
    /// - Parameter owner: see `MachineLock.take`.
    public init(owner: String) {
        var firstHolder: String?
        for number in MachineProbe.usableProcessors {
            switch MachineLock.take("cpu-\(number)", owner: owner) {
            case .held(let lock):
                (self.number, neighbour, self.lock) = (number, nil, lock)
                return
            case .taken(let holder): firstHolder = firstHolder ?? holder
            case .unavailable:
                (self.number, neighbour, lock) = (number, nil, nil)
                return
            }
        }
        (number, neighbour, lock) = (MachineProbe.usableProcessors.first, firstHolder, nil)
    }
}
