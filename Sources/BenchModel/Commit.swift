/// A commit that a runtime was built from.
public struct CommitRecord: Equatable, Sendable {
    /// The repository as the user knows it: the URL of its origin, else its folder's name. Never a path of one machine.
    public var repository: String
    /// Full hexadecimal name.
    public var sha: String
    public var parentSha: String?
    /// Number of commits before it on its first-parent line: orders the history. nil when unknown.
    public var topologicalIndex: Int?
    /// Seconds since 1970.
    public var authoredAt: Int?
    /// The branch on whose first-parent line it lay when it was measured first; nil when it was on none.
    public var branch: String?
    /// Whether the work tree had changes that are not in the commit.
    public var isDirty: Bool
    public var subject: String?

    public init(
        repository: String, sha: String, parentSha: String? = nil, topologicalIndex: Int? = nil,
        authoredAt: Int? = nil, branch: String? = nil, isDirty: Bool = false, subject: String? = nil
    ) {
        self.repository = repository
        self.sha = sha
        self.parentSha = parentSha
        self.topologicalIndex = topologicalIndex
        self.authoredAt = authoredAt
        self.branch = branch
        self.isDirty = isDirty
        self.subject = subject
    }

    /// What names the commit in tables: the first 10 digits, with "+" for a work tree with changes.
    public var shortName: String { String(sha.prefix(10)) + (isDirty ? "+" : "") }
}
