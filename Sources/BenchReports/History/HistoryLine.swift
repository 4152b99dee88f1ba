import BenchModel

/// The first-parent line of one branch: what a history follows. Commits of other branches have a value too, but they lie
/// beside it.
public struct HistoryLine: Equatable, Sendable {
    public let branch: String?
    /// The commits on the line, when git was asked; else nil, and what is stored about commits decides.
    public let members: Set<String>?
    /// Whether somebody asked for this branch; else another one is followed where nothing on it was measured.
    public let isNamed: Bool
    /// Tags by the names of their commits, when git was asked.
    public let tags: [String: String]

    public init(
        branch: String?, members: Set<String>? = nil, isNamed: Bool = true, tags: [String: String] = [:]
    ) {
        self.branch = branch
        self.members = members
        self.isNamed = isNamed
        self.tags = tags
    }

    /// Divides measured commits.
    ///
    /// Without git's answer a commit is on the line when it was stored with the branch's name, or when it is a first parent
    /// of one that is: what was measured on a branch of its own may have been merged without a merge commit since.
    ///
    /// - Returns: the names of those on the line. Commits with changes are on none.
    func names(among commits: [CommitRecord]) -> Set<String> {
        let clean = commits.filter { !$0.isDirty }
        if let members { return Set(clean.map(\.sha)).intersection(members) }
        guard let branch else { return Set(clean.map(\.sha)) }
        var known: [String: CommitRecord] = [:]
        for commit in clean { known[commit.sha] = commit }
        var names = Set(clean.filter { $0.branch == branch }.map(\.sha))
        var open = Array(names)
        while let sha = open.popLast() {
            guard let parent = known[sha]?.parentSha, known[parent] != nil, names.insert(parent).inserted else {
                continue
            }
            open.append(parent)
        }
        return names
    }

    /// The branch that stored commits are followed on when nobody names one: one with a usual name, else the one with most
    /// of them; nil when none of them has a branch.
    static func mainBranch(of commits: [CommitRecord]) -> String? {
        var counts: [String: Int] = [:]
        for branch in commits.compactMap(\.branch) { counts[branch, default: 0] += 1 }
        for name in ["main", "master", "trunk"] where counts[name] != nil { return name }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
