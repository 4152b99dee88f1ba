import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

extension RunCommand {
    /// `run --commit`: builds commits and measures them.
    func run(_ selection: CommitSelection, _ launcher: SessionLauncher) throws {
        let workshop = try CommitWorkshop(
            buildOptions, workspace: launcher.workspace, pythons: try launcher.workspace.runtimes(runtime))
        try workshop.warnOfChanges()
        switch selection {
        case .list(let names): try measureTogether(names, workshop, launcher)
        case .range(let from, let to):
            try measureEach(try thinned(workshop.repository.line(from: from, to: to)), workshop, launcher)
        }
    }

    /// What runs beside the commits: the runtimes that the command line names, else the baseline alone.
    private func companions(_ workspace: Workspace) throws -> [RuntimeSpecification] {
        if !runtime.isEmpty { return try chosenRuntimes(workspace) }
        if let name = baseline ?? workspace.configuration.baseline { return [try workspace.requiredRuntime(name)] }
        return workspace.runtime(named: "cpython").map { [$0] } ?? []
    }

    /// The runtime that a library's commits are to be divided by, if there is to be one.
    private func named(_ name: String?, _ workspace: Workspace) throws -> [RuntimeSpecification] {
        try name.map { [try workspace.requiredRuntime($0)] } ?? []
    }

    /// Starts a session, or goes on with the newest one that has the same label and does the same.
    ///
    /// - Parameter mustMatch: whether another session in its place is an error.
    private func prepare(
        _ choices: [RuntimeChoice], label: String?, number: Int = 0, mustMatch: Bool, _ launcher: SessionLauncher
    ) throws -> SessionLauncher.Prepared {
        var configuration = try newConfiguration(launcher.workspace, names: choices.map(\.name))
        configuration.label = label
        // The sessions of a range must not share their orders and hash seeds, also with --seed.
        configuration.seed &+= UInt64(number)
        if resume, let session = try launcher.store.latestSession(label: label) {
            if session.configuration.doesTheSame(as: configuration) { return try launcher.resume(session) }
            if mustMatch {
                throw BenchError.usage(
                    "--resume: session \(session.identifier) measures something else; without --resume a new one starts"
                )
            }
        }
        return try launcher.begin(configuration, runtimes: choices)
    }

    // MARK: - One session

    private func measureTogether(
        _ names: [String], _ workshop: CommitWorkshop, _ launcher: SessionLauncher
    ) throws {
        var commits: [CommitRecord] = []
        for name in names {
            let commit = try workshop.repository.commit(name)
            if let index = commits.firstIndex(where: { $0.sha == commit.sha }) {
                throw BenchError.usage("\(names[index]) and \(name) are the same commit")
            }
            commits.append(commit)
        }
        let companions = try workshop.isLibrary ? named(baseline, launcher.workspace) : companions(launcher.workspace)
        var choices = companions.map { RuntimeChoice(specification: $0) }
        for commit in commits { choices += try workshop.requiredProduct(of: commit) }
        let prepared = try prepare(choices, label: label, mustMatch: true, launcher)
        if prepared.isComplete { standardError("session \(prepared.session.identifier) is complete already\n") }
        let session = try launcher.execute(prepared, budgetSeconds: budget?.seconds)
        if buildOptions.removeBuilds { for commit in commits { try workshop.builder.remove(commit) } }
        try report(session, launcher.store)
    }

    // MARK: - A session per commit

    /// The first commit, the last one, and of the others every n-th counted from the last.
    private func thinned(_ line: [CommitRecord]) -> [CommitRecord] {
        let step = every ?? 1
        return line.enumerated().filter { $0.offset == 0 || (line.count - 1 - $0.offset) % step == 0 }.map(\.element)
    }

    private func measureEach(
        _ commits: [CommitRecord], _ workshop: CommitWorkshop, _ launcher: SessionLauncher
    ) throws {
        var common = try (workshop.isLibrary ? named(baseline, launcher.workspace) : companions(launcher.workspace))
            .map { RuntimeChoice(specification: $0) }
        // A library's first commit is what the others are divided by: no Python without it can run its benchmarks.
        if workshop.isLibrary, common.isEmpty { common = try workshop.requiredProduct(of: commits[0]) }
        if common.isEmpty {
            throw BenchError.usage(
                "the sessions of a range need a runtime in common and there is no python3; name one with --baseline")
        }
        // Wrong suites or options are told before anything is built.
        _ = try Selection(
            try newConfiguration(launcher.workspace, names: common.map(\.name)), workspace: launcher.workspace,
            runtimes: common)
        var rows: [CommitRow] = []
        for (index, commit) in commits.enumerated() {
            standardError("commit \(index + 1) of \(commits.count): ")
            switch try workshop.product(of: commit) {
            case .failed(let failure):
                standardError("LEFT OUT: \(failure.text)")
                rows.append(CommitRow(commit: commit, outcome: .notBuilt(failure.reason)))
            case .runtimes(let built):
                let choices = common + built.filter { one in !common.contains { $0.name == one.name } }
                let prepared = try prepare(
                    choices, label: label.map { "\($0) \(commit.shortName)" } ?? commit.shortName, number: index,
                    mustMatch: false,
                    launcher)
                let session = try launcher.execute(prepared, budgetSeconds: budget?.seconds)
                let analysis = SessionAnalysis(
                    session: session, runs: try launcher.store.runs(of: session.identifier))
                rows.append(CommitRow(commit: commit, outcome: .measured(analysis, runtimes: built.map(\.name))))
            }
            if buildOptions.removeBuilds, !common.contains(where: { $0.commit?.sha == commit.sha }) {
                try workshop.builder.remove(commit)
            }
        }
        output(Listing.commits(rows).text(formatOption.format))
        if !rows.contains(where: \.isMeasured) {
            throw BenchError.environment("none of the \(rows.count) commits could be built: nothing was measured")
        }
        if rows.contains(where: \.hasFailures) { throw ExitCode(BenchError(.benchmark, "").exitStatus) }
    }
}

extension SessionConfiguration {
    /// Whether a session with this configuration measures what one with the other would: all but seed and budget.
    func doesTheSame(as other: SessionConfiguration) -> Bool {
        var copy = other
        copy.seed = seed
        copy.budgetSeconds = budgetSeconds
        return self == copy
    }
}
