import BenchModel
import Foundation
import GRDB

/// A result database that is open.
public final class ResultStore: Sendable {
    public let path: String
    let queue: DatabaseQueue

    /// What the caller wants to do with the file.
    public enum Access: Sendable {
        /// The file must exist; nothing is written.
        case read
        /// Creates the file and its folder when missing and brings the schema up to date.
        case write
    }

    /// - Throws: `BenchError.environment` naming the file and what is wrong with it: missing, not a database, damaged,
    ///   locked, not writable, or written by a newer version.
    public init(path: String, access: Access) throws(BenchError) {
        self.path = path
        let manager = FileManager.default
        if access == .read, !manager.fileExists(atPath: path) {
            throw .environment("there is no database \(path)")
        }
        do {
            if access == .write {
                let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
                try manager.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            queue = try DatabaseQueue(path: path, configuration: ResultStore.configuration(access))
            if access == .write { try Schema.migrator.migrate(queue) }
            let size = (try? manager.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
            let state = try queue.read { database in
                (
                    complete: try Schema.migrator.hasCompletedMigrations(database),
                    newer: try Schema.migrator.hasBeenSuperseded(database),
                    // Reads the whole file, so only files that are read in a blink are checked each time.
                    check: size < 16 << 20 ? try String.fetchAll(database, sql: "PRAGMA quick_check(1)") : ["ok"]
                )
            }
            if state.check != ["ok"] { throw BenchError.environment("\(path): is damaged: \(state.check.joined())") }
            if state.newer { throw BenchError.environment("\(path): was written by a newer apus-bench") }
            if !state.complete {
                throw BenchError.environment(
                    "\(path): is no apus-bench database, or of an older version; `run` updates it")
            }
        } catch {
            throw ResultStore.explain(error, path: path)
        }
    }

    private static func configuration(_ access: Access) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.readonly = access == .read
        configuration.busyMode = .timeout(10)
        if access == .write {
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
            }
        }
        return configuration
    }

    /// Reads the whole file and checks every table, index and reference.
    ///
    /// - Throws: `BenchError.environment` with SQLite's first complaint.
    public func checkIntegrity() throws(BenchError) {
        let complaints = try read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check(1)").filter { $0 != "ok" }
                + Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(1).map {
                    "a reference is broken: \($0)"
                }
        }
        if let first = complaints.first { throw .environment("\(path): is damaged: \(first)") }
    }

    /// Runs a transaction that writes.
    func write<Value>(_ updates: (Database) throws -> Value) throws(BenchError) -> Value {
        do {
            return try queue.write(updates)
        } catch {
            throw ResultStore.explain(error, path: path)
        }
    }

    func read<Value>(_ value: (Database) throws -> Value) throws(BenchError) -> Value {
        do {
            return try queue.read(value)
        } catch {
            throw ResultStore.explain(error, path: path)
        }
    }

    /// A sentence for what SQLite or the file system said.
    static func explain(_ error: any Error, path: String) -> BenchError {
        if let error = error as? BenchError { return error }
        guard let error = error as? DatabaseError else {
            return .environment("\(path): \((error as NSError).localizedDescription)")
        }
        let reason: String
        switch error.resultCode {
        case .SQLITE_NOTADB: reason = "is no SQLite database"
        case .SQLITE_CORRUPT: reason = "is damaged"
        case .SQLITE_READONLY: reason = "cannot be written"
        case .SQLITE_CANTOPEN: reason = "cannot be opened"
        case .SQLITE_BUSY, .SQLITE_LOCKED: reason = "is in use by another process"
        case .SQLITE_FULL: reason = "cannot grow: the disk is full"
        case .SQLITE_PERM, .SQLITE_AUTH: reason = "is not accessible"
        case .SQLITE_IOERR: reason = "cannot be read or written"
        default: reason = "cannot be used"
        }
        return .environment("\(path): \(reason)\(error.message.map { " (\($0))" } ?? "")")
    }
}
