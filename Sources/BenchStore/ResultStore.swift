import BenchModel
import Foundation
import GRDB
import Glibc

/// A result database that is open.
public final class ResultStore: Sendable {
    public let path: String
    let queue: DatabaseQueue

    /// What the caller wants to do with the file.
    public enum Access: Sendable {
        /// The file must exist; nothing is written.
        case read
        /// The file must exist; brings the schema up to date.
        case update
        /// Creates the file and its folder when missing and brings the schema up to date.
        case write
    }

    /// - Throws: `BenchError.environment` naming the file and what is wrong with it: missing, not a database, damaged,
    ///   locked, not writable, or written by a newer version.
    public init(path: String, access: Access) throws(BenchError) {
        self.path = path
        let manager = FileManager.default
        if access != .write { try ResultStore.requireFile(path) }
        do {
            if access == .write {
                let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
                try manager.createDirectory(at: folder, withIntermediateDirectories: true)
                // The project's own version control need not see its results.
                let ignore = folder.appendingPathComponent(".gitignore").path
                if folder.lastPathComponent == ".apus-bench", !manager.fileExists(atPath: ignore) {
                    try "*\n".write(toFile: ignore, atomically: true, encoding: .utf8)
                }
            }
            if access == .read {
                queue = try ResultStore.readOnlyQueue(path)
            } else {
                queue = try ResultStore.writableQueue(path)
            }
            let size = (try? manager.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
            let state = try queue.read { database in
                (
                    complete: try Schema.migrator.hasCompletedMigrations(database),
                    newer: try Schema.migrator.hasBeenSuperseded(database),
                    // Reads the whole file, so only files that are read in a blink are checked each time.
                    check: size < 16 << 20 ? try String.fetchAll(database, sql: "PRAGMA quick_check(1)") : ["ok"]
                )
            }
            if state.check != ["ok"] {
                throw BenchError.environment("\(path): is damaged: \(ResultStore.sentence(state.check))")
            }
            if state.newer { throw BenchError.environment("\(path): was written by a newer apus-bench") }
            if !state.complete {
                throw BenchError.environment(
                    "\(path): is no apus-bench database, or of an older version; `run` updates it")
            }
        } catch {
            throw ResultStore.explain(error, path: path)
        }
    }

    /// - Throws: `BenchError.environment` when there is no such file.
    public static func requireFile(_ path: String) throws(BenchError) {
        if !FileManager.default.fileExists(atPath: path) { throw .environment("there is no database \(path)") }
    }

    private static func configuration(_ access: Access) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.readonly = access == .read
        configuration.busyMode = .timeout(10)
        if access != .read {
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
            }
        }
        return configuration
    }

    /// The first of SQLite's complaints on one line.
    private static func sentence(_ complaints: [String]) -> String {
        let lines = complaints.flatMap { $0.split(separator: "\n") }
        return String(lines.first { !$0.hasPrefix("***") } ?? "unknown")
    }

    /// Opens a file to write it, and creates or migrates its tables.
    ///
    /// Two processes must not do the latter at once: SQLite locks each migration, but not the decision that it is
    /// needed. So whoever finds tables missing holds a lock on the folder meanwhile.
    private static func writableQueue(_ path: String) throws -> DatabaseQueue {
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        // A file that is smaller has no tables yet, or not all of them.
        if size >= 32 << 10 {
            let queue = try DatabaseQueue(path: path, configuration: configuration(.write))
            if try queue.read(Schema.migrator.hasCompletedMigrations) { return queue }
        }
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        defer { if folder >= 0 { close(folder) } }
        if folder >= 0 { flock(folder, LOCK_EX) }
        let queue = try DatabaseQueue(path: path, configuration: configuration(.write))
        try Schema.migrator.migrate(queue)
        return queue
    }

    /// Opens a file of which nothing will be written.
    static func readOnlyQueue(_ path: String) throws -> DatabaseQueue {
        try DatabaseQueue(path: readOnlyName(path), configuration: configuration(.read))
    }

    /// A URI by which SQLite opens the file for reading only.
    ///
    /// With a write-ahead log SQLite wants to create `-shm` beside the file even to read it. Where that is forbidden and
    /// there is no log, nobody can be writing, and the file is read as one that does not change.
    static func readOnlyName(_ path: String) -> String {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let hasLog = FileManager.default.fileExists(atPath: path + "-wal")
        let isFixed = !hasLog && Glibc.access(folder, W_OK) != 0
        let name = path.addingPercentEncoding(withAllowedCharacters: uriCharacters) ?? path
        return "file:\(name)?mode=ro\(isFixed ? "&immutable=1" : "")"
    }

    private static let uriCharacters = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")

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
        if !complaints.isEmpty { throw .environment("\(path): is damaged: \(ResultStore.sentence(complaints))") }
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
        if let error = error as? DamagedValue { return .environment("\(path): is damaged: \(error.description)") }
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

/// A stored value that has not the type which its column must have.
struct DamagedValue: Error, CustomStringConvertible {
    let description: String
}

extension Row {
    /// The value of a column; unlike `row["name"]` it does not trap on what only a damaged file can hold.
    func get<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: String) throws -> Value {
        do {
            return try decode(forColumn: column)
        } catch {
            throw DamagedValue(description: "no value of its type in \(column)")
        }
    }

    func get<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value {
        do {
            return try decode(atIndex: index)
        } catch {
            throw DamagedValue(description: "no value of its type in a row")
        }
    }
}
