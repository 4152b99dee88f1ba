/// The machine that a session ran on.
public struct MachineRecord: Equatable, Sendable {
    /// Identifies machines on which times can be compared: the host (see `host`) and, behind a hyphen, the executable of the
    /// session's baseline, by which times are divided.
    public var fingerprint: String
    public var cpuModel: String
    public var cpuCount: Int
    public var memoryKibibytes: Int?
    public var kernel: String?
    public var virtualization: String?

    public init(
        fingerprint: String, cpuModel: String, cpuCount: Int, memoryKibibytes: Int? = nil, kernel: String? = nil,
        virtualization: String? = nil
    ) {
        self.fingerprint = fingerprint
        self.cpuModel = cpuModel
        self.cpuCount = cpuCount
        self.memoryKibibytes = memoryKibibytes
        self.kernel = kernel
        self.virtualization = virtualization
    }

    /// The part of the fingerprint that does not depend on what was measured: CPU model and flags, number of CPUs, memory,
    /// kernel and C library.
    public var host: String { MachineRecord.host(ofFingerprint: fingerprint) }

    private static let hostDigits = 16

    /// Fingerprints that other tools or earlier versions gave have no second part.
    public static func host(ofFingerprint fingerprint: String) -> String {
        let parts = fingerprint.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == hostDigits, parts.allSatisfy({ $0.allSatisfy(\.isHexDigit) }) else {
            return fingerprint
        }
        return String(parts[0])
    }

    /// Eight digits of each part.
    public static func shortName(ofFingerprint fingerprint: String) -> String {
        let host = host(ofFingerprint: fingerprint)
        return host == fingerprint
            ? String(fingerprint.prefix(8)) : String(host.prefix(8)) + fingerprint.dropFirst(host.count).prefix(9)
    }

    /// The fingerprint of a session whose baseline is this executable.
    public func identified(interpreter hash: String?) -> MachineRecord {
        var machine = self
        if let hash { machine.fingerprint = host + "-" + hash.prefix(8) }
        return machine
    }
}

/// A runtime as found on this machine.
public struct RuntimeRecord: Equatable, Sendable {
    public var specification: RuntimeSpecification
    /// What `-V` prints, or "unknown".
    public var version: String
    /// Hexadecimal SHA-256 of the executable file; nil when it cannot be read.
    public var binaryHash: String?
    /// The complete environment of its processes except PYTHONHASHSEED, which each round sets.
    public var environment: [String: String]
    /// The commit that it was built from, where `run --commit` built it.
    public var commit: CommitRecord?

    public init(
        specification: RuntimeSpecification, version: String, binaryHash: String?, environment: [String: String],
        commit: CommitRecord? = nil
    ) {
        self.specification = specification
        self.version = version
        self.binaryHash = binaryHash
        self.environment = environment
        self.commit = commit
    }

    /// What names it within a session, and in `RunKey`: "apus", or "apus@1f2e3d4c5b" when a commit was built.
    public var name: String { commit.map { "\(specification.name)@\($0.shortName)" } ?? specification.name }
}

/// A benchmark with the hash of its source. A changed source is another benchmark: history breaks visibly.
public struct BenchmarkRecord: Equatable, Sendable {
    public var benchmark: Benchmark
    /// Hexadecimal SHA-256 over the program and the modules beside it.
    public var sourceHash: String

    public init(benchmark: Benchmark, sourceHash: String) {
        self.benchmark = benchmark
        self.sourceHash = sourceHash
    }
}

/// One cell of a session: benchmark x runtime x threads.
public struct RunKey: Hashable, Sendable, CustomStringConvertible {
    /// `Benchmark.fullName`.
    public let benchmark: String
    public let runtime: String
    public let threads: Int

    public init(benchmark: String, runtime: String, threads: Int) {
        self.benchmark = benchmark
        self.runtime = runtime
        self.threads = threads
    }

    public var description: String { "\(benchmark) on \(runtime), \(threads) thread\(threads == 1 ? "" : "s")" }
}

/// How a process execution ended.
public enum ExecutionStatus: String, Sendable, CaseIterable {
    /// All samples are there and the checksum is right.
    case ok
    /// Ended with a status other than 0.
    case exited
    /// Was ended by a signal.
    case killed
    /// Ran past its limit; the whole process group was killed.
    case timedOut = "timed_out"
    /// Printed something that is no report, or reports that are incomplete.
    case garbage
    /// Computed something else than it should.
    case wrongChecksum = "wrong_checksum"
    /// Could not be started.
    case notStarted = "not_started"
}

/// What a process execution is for.
public enum ExecutionPurpose: String, Sendable {
    /// Finds the loop count; its samples are stored but enter no statistics.
    case calibration
    case measurement
}

/// Resources that one child used. Source: wait4(2), for exactly this child.
public struct ResourceUsage: Equatable, Sendable {
    /// From the start to the end, without the time in which it waited for its turn.
    public var wallNanoseconds: Int
    public var userMicroseconds: Int
    public var systemMicroseconds: Int
    /// As the worker read it where its system tells; else wait4's, which counts what the parent held at the fork.
    public var maximumResidentKibibytes: Int
    public var minorFaults: Int
    public var majorFaults: Int
    public var voluntarySwitches: Int
    public var involuntarySwitches: Int

    public init(
        wallNanoseconds: Int = 0, userMicroseconds: Int = 0, systemMicroseconds: Int = 0,
        maximumResidentKibibytes: Int = 0, minorFaults: Int = 0, majorFaults: Int = 0, voluntarySwitches: Int = 0,
        involuntarySwitches: Int = 0
    ) {
        self.wallNanoseconds = wallNanoseconds
        self.userMicroseconds = userMicroseconds
        self.systemMicroseconds = systemMicroseconds
        self.maximumResidentKibibytes = maximumResidentKibibytes
        self.minorFaults = minorFaults
        self.majorFaults = majorFaults
        self.voluntarySwitches = voluntarySwitches
        self.involuntarySwitches = involuntarySwitches
    }
}

/// What else pressed on the machine while a process ran; nil where the kernel does not tell.
public struct MachinePressure: Equatable, Sendable {
    /// Microseconds in which some task waited for a CPU. Source: `/proc/pressure/cpu`, "some total".
    public var cpuPressureMicroseconds: Int?
    /// Clock ticks that the hypervisor took. Source: `/proc/stat`, "steal".
    public var stealTicks: Int?
    /// Load average of the last minute when the process began.
    public var loadAverage: Double?

    public init(cpuPressureMicroseconds: Int? = nil, stealTicks: Int? = nil, loadAverage: Double? = nil) {
        self.cpuPressureMicroseconds = cpuPressureMicroseconds
        self.stealTicks = stealTicks
        self.loadAverage = loadAverage
    }

    /// The part of a process that ran for this share of the time.
    public func share(_ share: Double) -> MachinePressure {
        func part(_ value: Int?) -> Int? { value.map { Int((Double($0) * share).rounded()) } }
        return MachinePressure(
            cpuPressureMicroseconds: part(cpuPressureMicroseconds), stealTicks: part(stealTicks),
            loadAverage: loadAverage)
    }
}

/// One timed iteration.
public struct Sample: Equatable, Sendable {
    public var iteration: Int
    /// Wall time of one call of the benchmark: the measured time divided by loops and inner loops.
    public var valueNanoseconds: Double
    /// CPU time of one call, all threads of the process together.
    public var cpuNanoseconds: Double?

    public init(iteration: Int, valueNanoseconds: Double, cpuNanoseconds: Double? = nil) {
        self.iteration = iteration
        self.valueNanoseconds = valueNanoseconds
        self.cpuNanoseconds = cpuNanoseconds
    }
}

/// A number that the runtime reported beside an iteration: stm.*, jit.*, gc.*.
public struct Counter: Equatable, Sendable {
    public var iteration: Int
    public var name: String
    public var value: Double

    public init(iteration: Int, name: String, value: Double) {
        self.iteration = iteration
        self.name = name
        self.value = value
    }
}

/// One finished process execution, successful or not. The store keeps those that ran side by side in one transaction.
public struct ExecutionRecord: Equatable, Sendable {
    public var purpose: ExecutionPurpose
    /// From 1; 0 for calibration.
    public var round: Int
    /// Position among this runtime's executions in the round, from 0.
    public var execution: Int
    /// Position among all executions of the round, from 0.
    public var orderInRound: Int
    public var hashSeed: UInt32
    /// Seconds since 1970.
    public var startedAt: Int
    public var status: ExecutionStatus
    /// A sentence that says what failed; nil when nothing did.
    public var failure: String?
    /// Exit status or, for a killed process, 128 + signal; nil when it was not started.
    public var exitStatus: Int?
    public var usage: ResourceUsage
    public var pressure: MachinePressure
    public var loops: Int
    public var innerLoops: Int
    public var samples: [Sample]
    public var counters: [Counter]
    /// Last 4 KiB of standard error.
    public var standardErrorTail: String
    /// How its iterations behave over time; nil when it was stored by a version that did not classify.
    public var warmup: WarmupRecord?
    /// Instructions of the whole process, in user mode: counted by callgrind or by the hardware.
    public var instructions: Int?

    public init(
        purpose: ExecutionPurpose, round: Int, execution: Int, orderInRound: Int, hashSeed: UInt32, startedAt: Int,
        status: ExecutionStatus, failure: String? = nil, exitStatus: Int? = nil, usage: ResourceUsage = ResourceUsage(),
        pressure: MachinePressure = MachinePressure(), loops: Int = 1, innerLoops: Int = 1, samples: [Sample] = [],
        counters: [Counter] = [], standardErrorTail: String = "", warmup: WarmupRecord? = nil, instructions: Int? = nil
    ) {
        self.purpose = purpose
        self.round = round
        self.execution = execution
        self.orderInRound = orderInRound
        self.hashSeed = hashSeed
        self.startedAt = startedAt
        self.status = status
        self.failure = failure
        self.exitStatus = exitStatus
        self.usage = usage
        self.pressure = pressure
        self.loops = loops
        self.innerLoops = innerLoops
        self.samples = samples
        self.counters = counters
        self.standardErrorTail = standardErrorTail
        self.warmup = warmup
        self.instructions = instructions
    }
}

extension ExecutionRecord {
    /// Seconds of wall time that one of its samples took (mean); nil without samples.
    public var sampleSeconds: Double? {
        guard !samples.isEmpty else { return nil }
        let sum = samples.reduce(0) { $0 + $1.valueNanoseconds }
        return sum / Double(samples.count) * Double(loops) * Double(innerLoops) / 1e9
    }
}

extension ExecutionRecord {
    /// Of a calibration: seconds of its process without its sample and the trials before it, which take about twice as long.
    public var startSeconds: Double? {
        sampleSeconds.map { max(0.005, Double(usage.wallNanoseconds) / 1e9 - 3 * $0) }
    }
}

/// A run of a session with everything that is stored about it: what reports, plots and exports read.
public struct RunRecord: Equatable, Sendable {
    /// Its number in the database; 0 before it is stored.
    public var identifier: Int
    public var key: RunKey
    public var benchmark: BenchmarkRecord
    public var runtime: RuntimeRecord
    public var loops: Int
    /// Whether an execution failed, or the calibration that this run depends on.
    public var hasFailed: Bool
    public var executions: [ExecutionRecord]

    public init(
        identifier: Int = 0, key: RunKey, benchmark: BenchmarkRecord, runtime: RuntimeRecord, loops: Int,
        hasFailed: Bool = false, executions: [ExecutionRecord]
    ) {
        self.identifier = identifier
        self.key = key
        self.benchmark = benchmark
        self.runtime = runtime
        self.loops = loops
        self.hasFailed = hasFailed || executions.contains { $0.status != .ok }
        self.executions = executions
    }

    /// Successful measurements, in order.
    public var measurements: [ExecutionRecord] {
        executions.filter { $0.purpose == .measurement && $0.status == .ok }
    }

    /// The first execution that failed, if any: a run with a failure has no time.
    public var failure: ExecutionRecord? { executions.first { $0.status != .ok } }
}

/// A session as stored.
public struct SessionRecord: Equatable, Sendable {
    public var identifier: Int
    public var uuid: String
    public var configuration: SessionConfiguration
    public var machine: MachineRecord
    public var startedAt: Int
    /// nil while the session runs, or after it was killed: then it can be resumed.
    public var finishedAt: Int?
    public var toolVersion: String

    public init(
        identifier: Int, uuid: String, configuration: SessionConfiguration, machine: MachineRecord, startedAt: Int,
        finishedAt: Int?, toolVersion: String
    ) {
        self.identifier = identifier
        self.uuid = uuid
        self.configuration = configuration
        self.machine = machine
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.toolVersion = toolVersion
    }
}

/// Where a session's results go while it runs. The store implements it; tests use one in memory.
public protocol SessionRecorder {
    /// Keeps finished process executions that ran together, durably and all or none: when this returns, a kill loses
    /// nothing of them.
    func record(_ executions: [(key: RunKey, record: ExecutionRecord)]) throws(BenchError)
}
