import BenchModel
import Foundation

/// A git repository with a work tree, asked through the `git` command.
///
/// Git runs without the caller's GIT_* variables that name another repository, without hooks and without a terminal.
public struct GitRepository: Sendable {
    /// Absolute path of the work tree's top folder.
    public let folder: String
    /// What stands for it in results: see `publicName`.
    public let name: String
    /// Whether older commits are missing here, as in the clones of most CI services.
    public let isShallow: Bool
    private let git: String

    /// The repository that `folder` lies in.
    ///
    /// - Throws: `BenchError.usage` when there is none or it has no work tree; `BenchError.environment` without git.
    public init(containing folder: String) throws(BenchError) {
        guard let git = RuntimeProbe.locate("git") else {
            throw .environment("git is not installed; commits cannot be checked out without it")
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw .usage("there is no folder \(folder)")
        }
        self.git = git
        let question = ["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--git-common-dir"]
        let answer = try GitRepository.call(git, question, in: folder)
        let lines = answer.output.split(separator: "\n").map(String.init)
        guard answer.status == 0, lines.count == 3 else {
            let isUnknown = answer.error.contains("not a git repository")
            throw .usage(isUnknown ? "\(folder) is not in a git repository" : "\(folder): git says: \(answer.reason)")
        }
        if lines[0] == "true" {
            throw .usage("\(folder) is a bare repository; name a clone of it that has a work tree")
        }
        isShallow = lines[1] == "true"
        let top = try GitRepository.call(git, ["rev-parse", "--show-toplevel"], in: folder)
        guard top.status == 0, let path = top.line else {
            throw .usage("\(folder) is inside the git folder of a repository; name its work tree")
        }
        self.folder = path
        let origin = try GitRepository.call(git, ["config", "--get", "remote.origin.url"], in: path).line
        name = GitRepository.publicName(
            origin: origin, commonFolder: absolutePath(lines[2], relativeTo: folder), workTree: path)
    }

    // MARK: - Names

    /// The origin's address without user, password, query and ".git"; for an origin that is a folder, or without one,
    /// the name of the folder alone: never a path of this machine.
    public static func publicName(origin: String?, commonFolder: String, workTree: String) -> String {
        func lastComponent(_ path: String) -> String {
            let parts = path.split(separator: "/").filter { $0 != ".git" }
            return withoutSuffix(String(parts.last ?? "repository"))
        }
        func withoutSuffix(_ text: String) -> String { text.hasSuffix(".git") ? String(text.dropLast(4)) : text }
        func withoutUser(_ text: Substring) -> String {
            guard let at = text.lastIndex(of: "@") else { return String(text) }
            return String(text[text.index(after: at)...])
        }
        guard var address = origin?.trimmingCharacters(in: .whitespacesAndNewlines), !address.isEmpty else {
            return lastComponent(commonFolder.hasSuffix("/.git") ? commonFolder : workTree)
        }
        while address.hasSuffix("/") { address.removeLast() }
        if let scheme = address.range(of: "://") {
            if address.hasPrefix("file:") { return lastComponent(String(address[scheme.upperBound...])) }
            let rest = address[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
            let host = rest.prefix { $0 != "/" }
            return withoutSuffix(
                String(address[..<scheme.upperBound]) + withoutUser(host) + rest.dropFirst(host.count))
        }
        // scp's form, host:path, unless a slash comes before the colon.
        let host = address.prefix { $0 != ":" && $0 != "/" }
        guard host.count < address.count, address[host.endIndex] == ":" else { return lastComponent(address) }
        return withoutSuffix(withoutUser(host) + address.dropFirst(host.count))
    }

    // MARK: - Commits

    /// The full name of a commit.
    ///
    /// - Throws: `BenchError.usage` when the repository has no such commit.
    public func resolve(_ revision: String) throws(BenchError) -> String {
        if !revision.isEmpty, !revision.hasPrefix("-") {
            let answer = try call(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
            if answer.status == 0, let sha = answer.line { return sha }
        }
        let hint = isShallow ? "; it is a shallow clone, `git fetch --unshallow` gets the rest" : ""
        throw .usage("\(folder): there is no commit \(revision)\(hint)")
    }

    /// One commit with what history needs to know of it.
    public func commit(_ revision: String) throws(BenchError) -> CommitRecord {
        let sha = try resolve(revision)
        let records = try log(["-1", sha])
        guard var record = records.first else { throw .usage("\(folder): commit \(sha) cannot be read") }
        record.topologicalIndex = try firstParentIndex(sha)
        return record
    }

    /// `base` and every commit after it on the first-parent line of `tip`, oldest first.
    ///
    /// - Throws: `BenchError.usage` when one is unknown, when `base` is not before `tip`, or not on its line.
    public func line(from base: String, to tip: String) throws(BenchError) -> [CommitRecord] {
        let first = try commit(base)
        let last = try resolve(tip)
        if first.sha == last { throw .usage("\(base) and \(tip) are the same commit") }
        guard try call(["merge-base", "--is-ancestor", first.sha, last]).status == 0 else {
            throw .usage("\(folder): \(base) is not an ancestor of \(tip)")
        }
        var later = try log(["--first-parent", "--reverse", "\(first.sha)..\(last)"])
        guard let parent = later.first?.parentSha, parent == first.sha else {
            let fork = later.first?.parentSha.map { "; the line leaves it at \($0.prefix(10))" } ?? ""
            throw .usage("\(folder): \(base) is not on the first-parent line of \(tip)\(fork)")
        }
        for index in later.indices { later[index].topologicalIndex = first.topologicalIndex.map { $0 + index + 1 } }
        return [first] + later
    }

    /// Whether tracked files of the work tree differ from its commit.
    public func hasChanges() throws(BenchError) -> Bool {
        let answer = try call(["status", "--porcelain", "--untracked-files=no"])
        return answer.status == 0 && !answer.output.isEmpty
    }

    private func log(_ selection: [String]) throws(BenchError) -> [CommitRecord] {
        let format = "--format=%H%x00%P%x00%at%x00%s"
        let answer = try call(["log", "--no-show-signature", "--no-notes", format] + selection)
        guard answer.status == 0 else { throw .environment("\(folder): git says: \(answer.reason)") }
        var records: [CommitRecord] = []
        for line in answer.output.split(separator: "\n") {
            let fields = line.split(separator: "\0", omittingEmptySubsequences: false)
            guard fields.count >= 4 else { continue }
            records.append(
                CommitRecord(
                    repository: name, sha: String(fields[0]),
                    parentSha: fields[1].split(separator: " ").first.map(String.init), authoredAt: Int(fields[2]),
                    branch: nil, subject: fields[3...].joined(separator: " ")))
        }
        // What is selected lies on one line.
        if let first = records.first {
            let branch = try branch(ofLineWith: first.sha)
            for index in records.indices { records[index].branch = branch }
        }
        return records
    }

    // MARK: - Branches

    /// The branch that others are merged into, by its plain name: what the origin calls its head, else main, master or
    /// trunk, else the one that is checked out; nil without any.
    public func mainBranch() throws(BenchError) -> String? {
        let head = try call(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"])
        if head.status == 0, let name = head.line { return GitRepository.plainName(name) }
        for name in ["main", "master", "trunk"] where try reference(ofBranch: name) != nil { return name }
        let current = try call(["symbolic-ref", "--quiet", "--short", "HEAD"])
        return current.status == 0 ? current.line : nil
    }

    /// The names of all commits on a branch's first-parent line, the newest first; nil when there is no such branch, or
    /// when the clone is shallow and lacks its older part.
    public func firstParentLine(ofBranch name: String) throws(BenchError) -> [String]? {
        guard !isShallow, let reference = try reference(ofBranch: name) else { return nil }
        let answer = try call(["rev-list", "--first-parent", reference])
        return answer.status == 0 ? answer.output.split(separator: "\n").map(String.init) : nil
    }

    /// The tags by the full names of the commits they stand at; of several at one commit the greatest version.
    public func tags() throws(BenchError) -> [String: String] {
        let format = "--format=%(refname:strip=2) %(objectname) %(*objectname)"
        let answer = try call(["for-each-ref", "--sort=version:refname", format, "refs/tags"])
        var tags: [String: String] = [:]
        for line in answer.output.split(separator: "\n") {
            // The last name is the commit's: that of an annotated tag's target, else the only one.
            let words = line.split(separator: " ")
            if words.count > 1, let sha = words.last { tags[String(sha)] = String(words[0]) }
        }
        return tags
    }

    /// What git knows a branch by: that of the origin goes ahead of a local one, which may be behind it.
    private func reference(ofBranch name: String) throws(BenchError) -> String? {
        for reference in ["refs/remotes/origin/\(name)", "refs/heads/\(name)"] {
            if try call(["show-ref", "--verify", "--quiet", reference]).status == 0 { return reference }
        }
        return nil
    }

    /// The branch on whose first-parent line a commit lies: the main one, else the one that is checked out, else the first
    /// by name; nil when it came to all of them by a merge, or is on none.
    private func branch(ofLineWith sha: String) throws(BenchError) -> String? {
        let format = "--format=%(HEAD)%(refname)"
        let answer = try call(["for-each-ref", "--contains", sha, format, "refs/heads", "refs/remotes/origin"])
        let found = answer.output.split(separator: "\n").map {
            (isCurrent: $0.hasPrefix("*"), name: String($0.dropFirst()))
        }
        .filter { $0.name != "refs/remotes/origin/HEAD" }
        let main = try mainBranch()
        func rank(_ branch: (isCurrent: Bool, name: String)) -> Int {
            GitRepository.plainName(branch.name) == main ? 0 : branch.isCurrent ? 1 : 2
        }
        for branch in found.sorted(by: { (rank($0), $0.name) < (rank($1), $1.name) }) {
            // The line up to the commit's parents ends with the commit itself if it is on it.
            let line = try call(["rev-list", "--first-parent", branch.name, "--not", sha + "^@"])
            if line.status == 0, line.output.split(separator: "\n").last.map(String.init) == sha {
                return GitRepository.plainName(branch.name)
            }
        }
        return nil
    }

    /// "main" of "refs/heads/main", "refs/remotes/origin/main" and "origin/main".
    private static func plainName(_ reference: String) -> String {
        for prefix in ["refs/heads/", "refs/remotes/origin/", "origin/"] where reference.hasPrefix(prefix) {
            return String(reference.dropFirst(prefix.count))
        }
        return reference
    }

    private func firstParentIndex(_ sha: String) throws(BenchError) -> Int? {
        if isShallow { return nil }
        let answer = try call(["rev-list", "--first-parent", "--count", sha])
        return answer.line.flatMap { Int($0) }.map { $0 - 1 }
    }

    // MARK: - Worktrees

    /// The commit that is checked out in the worktree `path`; nil when there is no folder or git does not know it.
    func head(ofWorktree path: String) throws(BenchError) -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let answer = try GitRepository.call(git, ["rev-parse", "--show-toplevel", "HEAD"], in: path)
        let lines = answer.output.split(separator: "\n").map(String.init)
        // Without its own link to a repository a folder would answer for the one around it.
        func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        guard answer.status == 0, lines.count == 2, real(lines[0]) == real(path) else { return nil }
        return lines[1]
    }

    /// Checks a commit out into a new folder, without moving any branch.
    func addWorktree(_ path: String, of sha: String) throws(BenchError) {
        _ = try call(["worktree", "prune"])
        let answer = try call(["worktree", "add", "--force", "--detach", path, sha], timeoutSeconds: 900)
        guard answer.status == 0 else {
            throw .environment("\(path): commit \(sha.prefix(10)) cannot be checked out: git says: \(answer.reason)")
        }
    }

    /// Brings the tracked files of a worktree back to its commit; other files stay.
    func restoreWorktree(_ path: String) throws(BenchError) {
        let answer = try GitRepository.call(git, ["reset", "--quiet", "--hard", "HEAD"], in: path, timeoutSeconds: 900)
        guard answer.status == 0 else { throw .environment("\(path): git says: \(answer.reason)") }
    }

    /// Removes a worktree with everything in it.
    func removeWorktree(_ path: String) throws(BenchError) {
        _ = try call(["worktree", "remove", "--force", "--force", path], timeoutSeconds: 900)
        try? FileManager.default.removeItem(atPath: path)
        _ = try call(["worktree", "prune"])
    }

    /// What tells one state of a worktree's tracked files from another.
    func changes(inWorktree path: String) throws(BenchError) -> String {
        let answer = try GitRepository.call(git, ["diff", "--no-ext-diff", "--binary", "HEAD"], in: path)
        guard answer.status == 0 else { throw .environment("\(path): git says: \(answer.reason)") }
        var hash = SHA256()
        hash.update(Array(answer.output.utf8))
        return hash.finish()
    }

    // MARK: - Calls

    struct Answer {
        let status: Int
        let output: String
        let error: String

        /// The first line of the output, if it is not empty.
        var line: String? { output.split(separator: "\n").first.map(String.init) }
        /// The last line that git complained with.
        var reason: String {
            error.split(separator: "\n").last.map { String($0.trimmingCharacters(in: .whitespaces)) }
                ?? "status \(status)"
        }
    }

    /// The caller's environment without what points git at another repository or language.
    public static var environment: [String: String] {
        var variables = ProcessInfo.processInfo.environment
        for name in [
            "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE",
            "GIT_PREFIX",
        ] { variables[name] = nil }
        return variables
    }

    private func call(_ arguments: [String], timeoutSeconds: Double = 120) throws(BenchError) -> Answer {
        try GitRepository.call(git, arguments, in: folder, timeoutSeconds: timeoutSeconds)
    }

    private static func call(
        _ git: String, _ arguments: [String], in folder: String, timeoutSeconds: Double = 120
    ) throws(BenchError) -> Answer {
        let variables = environment.merging(["LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat"]) { $1 }
        let result = ChildProcess(
            arguments: [git, "-c", "core.hooksPath=/dev/null", "-c", "color.ui=false"] + arguments,
            environment: variables, directory: folder, timeoutSeconds: timeoutSeconds
        ).run()
        let output = String(decoding: result.output, as: UTF8.self)
        let error = String(decoding: result.standardErrorTail, as: UTF8.self)
        switch result.end {
        case .exited(let status): return Answer(status: status, output: output, error: error)
        case .interrupted: throw BenchError(.interrupted, "interrupted")
        case .timedOut: throw .environment("\(folder): git \(arguments[0]) does not end")
        case .killed, .tooMuchOutput, .notStarted: throw .environment("\(folder): git \(arguments[0]) cannot be run")
        }
    }
}
