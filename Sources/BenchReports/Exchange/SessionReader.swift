import BenchModel

/// Reads what `export --format json` wrote: a whole session, every execution with its samples and counters.
struct SessionReader {
    private let file: ImportedFile
    private let document: DocumentPlace

    init(_ file: ImportedFile, document: DocumentPlace) throws(BenchError) {
        self.file = file
        self.document = document
        let format = try document.required("format")
        guard format.value.stringValue == Export.formatName else {
            throw format.error("is not \(Export.formatName): no session exported as JSON")
        }
        let version = try document.required("format_version")
        guard version.value == .integer(Export.formatVersion) else {
            throw version.error("version \(version.value) cannot be read, only \(Export.formatVersion)")
        }
    }

    func session() throws(BenchError) -> ImportedSession {
        let uuid = try document.required("uuid")
        guard try uuid.string().count == 36 else { throw uuid.error("is no UUID") }
        let configurationPlace = try document.required("configuration")
        let seed = try document.required("seed")
        guard let seedValue = UInt64(try seed.string()) else { throw seed.error("expected a number of 64 bits") }
        let label = file.options.label ?? document.member("label")?.value.stringValue
        guard
            let configuration = SessionConfiguration(
                json: configurationPlace.value, seed: seedValue, label: label)
        else { throw configurationPlace.error("is no configuration of a session") }
        let startedAt = try document.required("started_at_s").integer(in: 0...Int.max)
        let runs = try runs()
        let known = Set(configuration.runtimes)
        if let stranger = runs.first(where: { !known.contains($0.key.runtime) }) {
            throw configurationPlace.error("does not name the runtime \(stranger.key.runtime)")
        }
        let tool = document.member("tool_version")?.value.stringValue ?? "apus-bench"
        let suffix = ImportedSession.toolVersionSuffix
        let session = SessionRecord(
            identifier: 0, uuid: try uuid.string(), configuration: configuration,
            machine: try machine(try document.required("machine")), startedAt: startedAt,
            finishedAt: try document.member("finished_at_s")?.integer(in: 0...Int.max) ?? startedAt,
            toolVersion: tool.hasSuffix(suffix) ? tool : tool + suffix)
        return ImportedSession(session: session, runs: runs)
    }

    private func machine(_ place: DocumentPlace) throws(BenchError) -> MachineRecord {
        MachineRecord(
            fingerprint: try place.required("fingerprint").string(), cpuModel: try place.required("cpu_model").string(),
            cpuCount: try place.required("cpu_count").integer(in: 1...1 << 20),
            memoryKibibytes: place.member("memory_kib")?.value.integerValue,
            kernel: place.member("kernel")?.value.stringValue,
            virtualization: place.member("virtualization")?.value.stringValue)
    }

    // MARK: - What was measured

    private func runtime(_ place: DocumentPlace) throws(BenchError) -> RuntimeRecord {
        let kind = try place.required("kind")
        guard let kindValue = RuntimeSpecification.Kind(rawValue: try kind.string()) else {
            throw kind.error("is no kind of runtime")
        }
        var arguments: [String] = []
        for argument in try place.required("command").elements() { arguments.append(try argument.string()) }
        var environment: [String: String] = [:]
        for (name, value) in try place.required("environment").members() { environment[name] = try value.string() }
        return RuntimeRecord(
            specification: RuntimeSpecification(
                name: try place.required("plain_name").string(), arguments: arguments, kind: kindValue,
                iterations: try place.required("iterations").integer(in: 1...Int.max)),
            version: try place.required("version").string(),
            binaryHash: place.member("binary_sha256")?.value.stringValue, environment: environment,
            commit: try place.member("commit").map { (place) throws(BenchError) in try commit(place) })
    }

    private func commit(_ place: DocumentPlace) throws(BenchError) -> CommitRecord {
        CommitRecord(
            repository: try place.required("repository").string(), sha: try place.required("sha").string(),
            parentSha: place.member("parent_sha")?.value.stringValue,
            topologicalIndex: place.member("topological_index")?.value.integerValue,
            authoredAt: place.member("authored_at_s")?.value.integerValue,
            branch: place.member("branch")?.value.stringValue,
            isDirty: place.member("is_dirty")?.value.boolValue ?? false,
            subject: place.member("subject")?.value.stringValue)
    }

    private func benchmark(_ place: DocumentPlace) throws(BenchError) -> BenchmarkRecord {
        let scaling = try place.required("scaling")
        guard let scalingValue = Scaling(rawValue: try scaling.string()) else {
            throw scaling.error("must be none, weak or strong")
        }
        var tags: [String] = []
        for tag in try place.required("tags").elements() { tags.append(try tag.string()) }
        let suite = try place.required("suite").string()
        let name = try place.required("name").string()
        if suite.isEmpty || name.isEmpty { throw place.error("has an empty name") }
        return BenchmarkRecord(
            benchmark: Benchmark(
                suite: suite, name: name, program: "", parameters: try place.required("parameters").value,
                scaling: scalingValue, tags: tags, checksum: place.member("checksum")?.value.stringValue,
                metric: BenchmarkMetric(json: place.member("metric")?.value)),
            sourceHash: try place.required("source_sha256").string())
    }

    private func runs() throws(BenchError) -> [RunRecord] {
        var runtimes: [String: RuntimeRecord] = [:]
        for place in try document.required("runtimes").elements() {
            let record = try runtime(place)
            runtimes[record.name] = record
        }
        var benchmarks: [String: BenchmarkRecord] = [:]
        for place in try document.required("benchmarks").elements() {
            let record = try benchmark(place)
            benchmarks[record.benchmark.fullName] = record
        }
        func key(_ place: DocumentPlace) throws(BenchError) -> RunKey {
            RunKey(
                benchmark: try place.required("benchmark").string(), runtime: try place.required("runtime").string(),
                threads: try place.required("threads").integer(in: 1...1024))
        }
        var runs: [RunRecord] = []
        var indexes: [RunKey: Int] = [:]
        for place in try document.required("runs").elements() {
            let key = try key(place)
            guard let benchmark = benchmarks[key.benchmark], let runtime = runtimes[key.runtime] else {
                throw place.error("names a benchmark or a runtime that the file does not describe")
            }
            guard indexes.updateValue(runs.count, forKey: key) == nil else { throw place.error("is there twice") }
            runs.append(
                RunRecord(
                    key: key, benchmark: benchmark, runtime: runtime,
                    loops: try place.required("loops").integer(in: 0...Int.max),
                    hasFailed: place.member("has_failed")?.value.boolValue ?? false, executions: []))
        }
        var seen: Set<SessionProgress> = []
        for place in try document.required("executions").elements() {
            let key = try key(place)
            guard let index = indexes[key] else { throw place.error("belongs to no run") }
            let execution = try ExecutionReader(place).execution()
            let position = SessionProgress(key: key, round: execution.round, execution: execution.execution)
            guard seen.insert(position).inserted else { throw place.error("is there twice") }
            runs[index].executions.append(execution)
            if execution.status != .ok { runs[index].hasFailed = true }
        }
        return runs
    }

    private struct SessionProgress: Hashable {
        let key: RunKey
        let round: Int
        let execution: Int
    }
}

/// Reads one execution of an exported session.
private struct ExecutionReader {
    private let place: DocumentPlace

    init(_ place: DocumentPlace) {
        self.place = place
    }

    private func integer(_ name: String, in range: ClosedRange<Int> = 0...Int.max) throws(BenchError) -> Int {
        try place.required(name).integer(in: range)
    }

    func execution() throws(BenchError) -> ExecutionRecord {
        let purpose = try place.required("purpose")
        guard let purposeValue = ExecutionPurpose(rawValue: try purpose.string()) else {
            throw purpose.error("must be calibration or measurement")
        }
        let status = try place.required("status")
        guard let statusValue = ExecutionStatus(rawValue: try status.string()) else {
            throw status.error("is no status of an execution")
        }
        return ExecutionRecord(
            purpose: purposeValue, round: try integer("round"), execution: try integer("execution"),
            orderInRound: try integer("order_in_round"),
            hashSeed: UInt32(try integer("hash_seed", in: 0...Int(UInt32.max))),
            startedAt: try integer("started_at_s"), status: statusValue,
            failure: place.member("failure")?.value.stringValue,
            exitStatus: place.member("exit_status")?.value.integerValue, usage: try usage(),
            pressure: MachinePressure(
                cpuPressureMicroseconds: place.member("cpu_pressure_us")?.value.integerValue,
                stealTicks: place.member("steal_ticks")?.value.integerValue,
                loadAverage: place.member("load_average")?.value.doubleValue),
            loops: try integer("loops", in: 1...Int.max), innerLoops: try integer("inner_loops", in: 1...Int.max),
            samples: try samples(), counters: try counters(),
            standardErrorTail: place.member("stderr_tail")?.value.stringValue ?? "", warmup: try warmup(),
            instructions: place.member("instructions")?.value.integerValue)
    }

    private func usage() throws(BenchError) -> ResourceUsage {
        ResourceUsage(
            wallNanoseconds: try integer("wall_ns"), userMicroseconds: try integer("user_us"),
            systemMicroseconds: try integer("system_us"), maximumResidentKibibytes: try integer("max_resident_kib"),
            minorFaults: try integer("minor_faults"), majorFaults: try integer("major_faults"),
            voluntarySwitches: try integer("voluntary_switches"),
            involuntarySwitches: try integer("involuntary_switches"))
    }

    private func samples() throws(BenchError) -> [Sample] {
        let values = try place.required("values_ns").elements()
        let cpu = try place.required("cpu_ns").elements()
        guard values.count == cpu.count else { throw place.error("has not as many CPU times as values") }
        var samples: [Sample] = []
        samples.reserveCapacity(values.count)
        for (value, cpu) in zip(values, cpu) {
            samples.append(
                Sample(
                    iteration: samples.count, valueNanoseconds: try value.positiveNumber(),
                    cpuNanoseconds: cpu.value == .null ? nil : try cpu.number()))
        }
        return samples
    }

    private func counters() throws(BenchError) -> [Counter] {
        var counters: [Counter] = []
        for place in try place.required("counters").elements() {
            counters.append(
                Counter(
                    iteration: try place.required("iteration").integer(in: 0...Int.max),
                    name: try place.required("name").string(), value: try place.required("value").number()))
        }
        return counters
    }

    private func warmup() throws(BenchError) -> WarmupRecord? {
        guard let place = place.member("warmup") else { return nil }
        let name = try place.required("class")
        guard let classification = WarmupClass(rawValue: try name.string()) else {
            throw name.error("is no class of warm-up")
        }
        var changePoints: [Int] = []
        for point in try place.required("change_points").elements() {
            changePoints.append(try point.integer(in: 0...Int.max))
        }
        return WarmupRecord(
            classification: classification, steadyStart: try place.member("steady_start")?.integer(in: 0...Int.max),
            changePoints: changePoints, steadyWall: place.member("steady_wall_ns")?.value.doubleValue,
            steadyCPU: place.member("steady_cpu_ns")?.value.doubleValue)
    }
}
