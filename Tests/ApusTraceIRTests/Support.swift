import Foundation
import Testing

@testable import ApusTraceIR

let isStress = ProcessInfo.processInfo.environment["APUS_STRESS"] == "1"

/// Parses a trace, without declarations of its own over the tables of random traces.
func withTrace<Result>(
    _ text: String, _ body: (borrowing Trace, borrowing TraceTables) throws -> Result
) throws -> Result {
    var trace = Trace()
    var tables = TraceTables()
    let hasTables = text.contains("layout ")
    try parseTrace(hasTables ? text : randomTraceTables + text, into: &trace, &tables)
    return try body(trace, tables)
}

/// A random trace with its tables and input.
func withRandomTrace<Result>(
    seed: UInt64, length: Int = 60, isLoop: Bool,
    _ body: (borrowing Trace, borrowing TraceTables, RandomTraceInput) throws -> Result
) throws -> Result {
    var trace = Trace()
    var tables = TraceTables()
    try parseTrace(randomTraceTables, into: &trace, &tables)
    var generator = RandomTraceGenerator(seed: seed, tables)
    let input = generator.generate(length, isLoop: isLoop, into: &trace, tables)
    return try body(trace, tables, input)
}
