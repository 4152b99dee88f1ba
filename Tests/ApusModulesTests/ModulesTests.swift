import Foundation
import Testing

@testable import ApusModules

/// The release binary named by the environment variable APUS; `make test` sets it.
private let binary = ProcessInfo.processInfo.environment["APUS"]

@Suite struct ModulesTests {
    /// In a process of its own: a runtime serves a whole process, and that of the tests belongs to the heap's.
    @Test(
        .enabled(if: binary != nil, "needs APUS, the release binary"),
        arguments: [
            "import time; print(time.perf_counter_ns() > 0, time.process_time() >= 0, time.sleep(0))",
            "import math; print(math.gcd(12, 18), math.isqrt(10 ** 40) == 10 ** 20, round(math.pi, 3))",
            "import _thread; lock = _thread.allocate_lock(); print(lock.acquire(), lock.locked(), _thread.get_ident() > 0)",
            "import gc; print(gc.isenabled(), gc.collect() >= 0)",
        ])
    func modulesAnswer(program: String) throws {
        let expected = [
            "time": "True True None\n", "math": "6 True 3.142\n", "_thread": "True True True\n", "gc": "True True\n",
        ]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: binary!)
        process.arguments = ["-c", program]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let module = program.split(separator: ";")[0].dropFirst("import ".count)
        #expect(process.terminationStatus == 0)
        #expect(text == expected[String(module)])
    }
}
