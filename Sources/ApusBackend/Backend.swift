import ApusTraceIR

/// The back end of this machine: code memory, the stubs that all traces share, and the compiler.
public struct Backend: ~Copyable {
    public private(set) var memory: CodeMemory
    let stubs: Stubs
    private var compiler: TraceCompiler
    public let runtime: RuntimeInterface
    /// The number that the next exit gets, process-wide.
    public private(set) var nextExit = 0
    public private(set) var failure: CompilationFailure?

    /// Nil where the system gives no memory for code.
    /// - Parameters:
    ///   - registers: how many general registers values may take; fewer in stress tests.
    public init?(_ runtime: RuntimeInterface, capacity: Int = 64 << 20, registers: Int = 12) {
        guard var memory = CodeMemory(capacity: capacity), let stubs = Stubs(&memory, runtime) else { return nil }
        self.memory = memory
        self.stubs = stubs
        self.runtime = runtime
        let few: RegisterSet = registers >= 12 ? .general : RegisterSet([.rax, .rcx, .rdx, .rbx, .rsi])
        compiler = TraceCompiler(memory, stubs, runtime, general: few)
    }

    /// Compiles a sound trace; nil, and `failure`, when there is no room for it.
    public mutating func compile(
        _ trace: borrowing Trace, _ tables: borrowing TraceTables, entryPlaces: borrowing Arena<ExitLocation>,
        isCallable: Bool = false
    ) -> CompiledTrace? {
        compiler.memory = memory
        let result = compiler.compile(
            trace, tables, entryPlaces: entryPlaces, firstExit: nextExit, isCallable: isCallable)
        memory = compiler.memory
        failure = compiler.failure
        if let result { nextExit += result.exits.count }
        return result
    }

    /// (thread, frame base, entry) -> where the interpreter goes on: a function of the C convention.
    public var enter: Int { stubs.enter }
    /// Where exits lead that no bridge continues.
    public var exit: Int { stubs.exit }
}
