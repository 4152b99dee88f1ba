import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

/// Finds what BASE and NEW of `compare` and `gate` stand for.
///
/// An arm is written as
/// - `SESSION:RUNTIME`, the session by number, label or start of its UUID;
/// - a session alone: its runtimes, without the baseline where there are others;
/// - a runtime of the newest session;
/// - a commit: at least 7 digits of its name, or any git revision of the repository around the current folder. It means
///   the newest session that measured it.
///
/// When several sessions measured a commit, one that measured both arms wins: then their rounds are paired.
struct ArmSelection {
    let store: ResultStore

    /// A session and those of its runtimes that were meant; nil: those that are no baseline.
    private struct Candidate {
        let session: SessionRecord
        let runtimes: [String]?
    }

    /// What a text stands for.
    private enum Meaning {
        /// Newest first; never empty.
        case measurements([Candidate])
        case runtime(String)
    }

    /// The pairs to compare, with their runs: one, or one for each runtime that two sessions have in common.
    ///
    /// - Throws: `BenchError.usage` with what exists, when an arm is unknown, ambiguous, or not measured.
    func pairs(base: String, new: String) throws -> [Comparison.Pair] {
        guard let newest = try store.newestSession(where: { _ in true }) else {
            throw BenchError.usage("\(store.path): has no session yet; measure with `apus-bench run` first")
        }
        let meanings = (try meaning(base, newest), try meaning(new, newest))
        let bases = candidates(meanings.0, other: meanings.1, newest)
        let news = candidates(meanings.1, other: meanings.0, newest)
        guard let chosen = ArmSelection.choose(bases, news) else {
            throw BenchError.usage("\(base): was not measured in session \(newest.identifier)")
        }
        let names = try ArmSelection.match(chosen.base, chosen.new, texts: (base, new))
        return try load(names, sessions: (chosen.base.session, chosen.new.session))
    }

    // MARK: - Meanings

    private func meaning(_ text: String, _ newest: SessionRecord) throws -> Meaning {
        if let colon = text.lastIndex(of: ":"), let session = try session(String(text[..<colon])) {
            let name = String(text[text.index(after: colon)...])
            guard let runtime = ArmSelection.runtime(name, in: session) else {
                throw BenchError.usage("\(text): \(ArmSelection.measured(session))")
            }
            return .measurements([Candidate(session: session, runtimes: [runtime])])
        }
        if let session = try session(text) { return .measurements([Candidate(session: session, runtimes: nil)]) }
        let isCommitName = text.count >= 7 && text.count <= 40 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
        if isCommitName, let candidates = try commit(text) { return .measurements(candidates) }
        if let runtime = ArmSelection.runtime(text, in: newest) { return .runtime(runtime) }
        let repository = try? GitRepository(containing: FileManager.default.currentDirectoryPath)
        if let sha = try? repository?.resolve(text) {
            if let candidates = try commit(sha) { return .measurements(candidates) }
            let short = text == sha || sha.hasPrefix(text) ? "" : " (\(sha.prefix(10)))"
            throw BenchError.usage(
                "there is no measurement of commit \(text)\(short) in \(store.path); "
                    + "measure it with `apus-bench run --commit \(text)`")
        }
        if isCommitName {
            throw BenchError.usage(
                "there is no measurement of a commit \(text) in \(store.path); "
                    + "measure it with `apus-bench run --commit \(text)`")
        }
        throw BenchError.usage("\(text): is no session, commit or runtime known here; \(try inventory(newest))")
    }

    private func session(_ text: String) throws(BenchError) -> SessionRecord? {
        if text.isEmpty { return nil }
        do {
            return try store.session(matching: text)
        } catch {
            if error.kind == .usage { return nil }
            throw error
        }
    }

    /// The sessions that measured a commit; nil without one.
    private func commit(_ prefix: String) throws -> [Candidate]? {
        var found = try store.sessions(withCommit: prefix)
        let names = Set(found.map(\.commit.sha)).sorted()
        if names.count > 1 {
            let list = names.map { $0.prefix(12) }.joined(separator: ", ")
            throw BenchError.usage("\(prefix) is the start of several commits: \(list)")
        }
        // A work tree with changes stands for the commit only when the commit itself was never measured.
        if found.contains(where: { !$0.commit.isDirty }) { found.removeAll { $0.commit.isDirty } }
        return found.isEmpty ? nil : found.map { Candidate(session: $0.session, runtimes: $0.runtimes) }
    }

    /// A runtime of a session by its name, or by the part before "@" where that is unique.
    private static func runtime(_ name: String, in session: SessionRecord) -> String? {
        let names = session.configuration.runtimes
        if names.contains(name) { return name }
        let built = names.filter { plainName($0) == name }
        return built.count == 1 ? built[0] : nil
    }

    /// "apus" of "apus@1f2e3d4c5b".
    private static func plainName(_ runtime: String) -> String { String(runtime.prefix { $0 != "@" }) }

    private static func measured(_ session: SessionRecord) -> String {
        "session \(session.identifier) measured \(session.configuration.runtimes.joined(separator: ", "))"
    }

    private func inventory(_ newest: SessionRecord) throws -> String {
        let sessions = try store.sessions().prefix(5).map { summary in
            "\(summary.session.identifier)" + (summary.session.configuration.label.map { " (\($0))" } ?? "")
        }
        let commits = try store.commits(repository: nil).suffix(5).reversed().map(\.shortName)
        return "the newest sessions are \(sessions.joined(separator: ", ")); \(ArmSelection.measured(newest)); "
            + (commits.isEmpty ? "no commit was measured" : "commits: \(commits.joined(separator: ", "))")
    }

    // MARK: - Choice of sessions and runtimes

    /// A runtime means that of the newest session, or of a session that the other arm names.
    private func candidates(_ meaning: Meaning, other: Meaning, _ newest: SessionRecord) -> [Candidate] {
        switch meaning {
        case .measurements(let candidates): return candidates
        case .runtime(let name):
            var result = [Candidate(session: newest, runtimes: [name])]
            if case .measurements(let others) = other {
                result += others.filter { $0.session.configuration.runtimes.contains(name) }.map {
                    Candidate(session: $0.session, runtimes: [name])
                }
            }
            return result
        }
    }

    /// The newest session that measured both arms, else the newest of each.
    private static func choose(_ bases: [Candidate], _ news: [Candidate]) -> (base: Candidate, new: Candidate)? {
        for new in news {
            if let base = bases.first(where: { $0.session.identifier == new.session.identifier }) { return (base, new) }
        }
        guard let base = bases.first, let new = news.first else { return nil }
        return (base, new)
    }

    /// Which runtime of base is compared with which of new.
    private static func match(
        _ base: Candidate, _ new: Candidate, texts: (base: String, new: String)
    ) throws(BenchError) -> [(base: String, new: String)] {
        if base.session.identifier == new.session.identifier {
            let all = base.session.configuration.runtimes
            var pairs: [(base: String, new: String)] = []
            switch (base.runtimes, new.runtimes) {
            case (nil, nil): break
            case (let bases?, nil) where bases.count == 1:
                pairs = all.filter { $0 != bases[0] }.map { (bases[0], $0) }
            case (nil, let news?) where news.count == 1:
                pairs = all.filter { $0 != news[0] }.map { ($0, news[0]) }
            default: pairs = byName(base.runtimes ?? all, new.runtimes ?? all).filter { $0.base != $0.new }
            }
            if !pairs.isEmpty { return pairs }
            throw .usage(
                "\(texts.base) and \(texts.new) mean the same runs of session \(base.session.identifier), which "
                    + "measured \(all.joined(separator: ", ")); name two, as in \(base.session.identifier):\(all[0])")
        }
        let pairs = byName(runtimes(of: base), runtimes(of: new))
        if !pairs.isEmpty { return pairs }
        throw .usage(
            "\(texts.base) and \(texts.new): \(measured(base.session)), \(measured(new.session)); say which to compare, "
                + "as in \(base.session.identifier):\(base.session.configuration.runtimes[0])")
    }

    private static func runtimes(of candidate: Candidate) -> [String] {
        if let runtimes = candidate.runtimes { return runtimes }
        let all = candidate.session.configuration.runtimes
        let compared = all.filter { $0 != candidate.session.configuration.baseline }
        return compared.isEmpty ? all : compared
    }

    /// Runtimes of one name belong together; two lists of one always do.
    private static func byName(_ bases: [String], _ news: [String]) -> [(base: String, new: String)] {
        if bases.count == 1, news.count == 1 { return [(bases[0], news[0])] }
        return bases.flatMap { base in
            // The very same name where there is one: two commits of one runtime have the plain name in common.
            let candidates = news.contains(base) ? [base] : news.filter { plainName($0) == plainName(base) }
            return candidates.map { (base, $0) }
        }
    }

    private func load(
        _ names: [(base: String, new: String)], sessions: (base: SessionRecord, new: SessionRecord)
    ) throws -> [Comparison.Pair] {
        func runs(_ session: SessionRecord, _ runtimes: [String]) throws -> [RunRecord] {
            try store.runs(of: session.identifier, runtimes: Set(runtimes + [session.configuration.baseline]))
        }
        let isOne = sessions.base.identifier == sessions.new.identifier
        let newRuns = try runs(sessions.new, names.map(\.new) + (isOne ? names.map(\.base) : []))
        let baseRuns = isOne ? newRuns : try runs(sessions.base, names.map(\.base))
        return names.map { base, new in
            Comparison.Pair(
                base: ComparisonArm(session: sessions.base, runtime: base, runs: baseRuns),
                new: ComparisonArm(session: sessions.new, runtime: new, runs: newRuns))
        }
    }
}
