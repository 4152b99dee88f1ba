import ApusRuntime
import Testing

@testable import ApusModules

/// One runtime serves the whole process.
nonisolated(unsafe) private let thread = initializeRuntime()

@Suite(.serialized) struct ModulesTests {
    /// The names that a module defines.
    private func names(of module: ModuleObject) -> Set<String> {
        var names: Set<String> = []
        var position = 0
        var key = Value.null
        var value = Value.null
        while dictNext(module.namespace, &position, &key, &value) { names.insert(swiftString(StringObject(key))) }
        return names
    }

    /// In one test: the global lock belongs to the thread that made the runtime.
    @Test @MainActor func modulesHaveTheirNames() {
        let time = names(of: makeTimeModule(thread))
        #expect(time.isSuperset(of: ["time", "perf_counter", "perf_counter_ns", "process_time_ns", "sleep"]))
        let math = names(of: makeMathModule(thread))
        #expect(math.isSuperset(of: ["pi", "sqrt", "gcd", "factorial", "fsum", "isclose"]))
        let threads = names(of: makeThreadModule(thread))
        #expect(threads.isSuperset(of: ["start_new_thread", "allocate_lock", "get_ident", "LockType"]))
    }
}
