/// A session that another tool or another database recorded, ready to be stored.
public struct ImportedSession: Equatable, Sendable {
    /// Its identifier is 0. Always finished, so that it is never resumed.
    public var session: SessionRecord
    public var runs: [RunRecord]
    /// What the file held and the session does not, a sentence each.
    public var notes: [String]

    public init(session: SessionRecord, runs: [RunRecord], notes: [String] = []) {
        self.session = session
        self.runs = runs
        self.notes = notes
    }

    /// What ends the tool version of every imported session.
    public static let toolVersionSuffix = " (imported)"
}

extension SessionRecord {
    /// Whether it came from a file: its programs and runtimes need not exist here.
    public var isImported: Bool { toolVersion.hasSuffix(ImportedSession.toolVersionSuffix) }
}
