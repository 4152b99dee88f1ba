import Testing

@testable import BenchModel

@Suite struct JSONValueTests {
    @Test(arguments: [
        "null", "true", "[1,-2,3.5]", #"{"a":{"b":[]},"c":"d"}"#, #""tab\t quote\" back\\ line\n""#, "1e+300",
        "9007199254740993", "[]", "{}", #""é😀""#,
    ])
    func roundTrip(text: String) throws {
        #expect(try JSONValue(parsing: text).description == text)
    }

    @Test func integersAndNumbersDiffer() throws {
        #expect(try JSONValue(parsing: "1") == .integer(1))
        #expect(try JSONValue(parsing: "1.0") == .number(1))
        #expect(try JSONValue(parsing: "123456789012345678901234567890").doubleValue == 1.2345678901234568e29)
        #expect(JSONValue.number(.infinity).description == "null")
    }

    @Test func escapes() throws {
        #expect(try JSONValue(parsing: #""\u00e9\ud83d\ude00\/\b""#) == .string("é😀/\u{8}"))
        #expect(try JSONValue(parsing: #""\ud83d""#) == .string("\u{FFFD}"))
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\"}", "{a:1}", "tru", "1 2", "\"a", "\"\\x\"", "\"\\u12\"", "-", "1e999", "\"\u{1}\"",
        "'a'",
        "nan",
    ])
    func mistakes(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }

    @Test func depthIsLimited() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
        let fine = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(try JSONValue(parsing: fine).description == fine)
    }

    @Test func indented() throws {
        let value = try JSONValue(parsing: #"{"a":[1,2],"b":{}}"#)
        #expect(value.indented == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
        #expect(try JSONValue(parsing: value.indented) == value)
    }
}

@Suite struct TextTests {
    @Test(arguments: [
        ("10m", 600.0), ("60s", 60), ("1.5", 1.5), ("250ms", 0.25), ("2h", 7200), ("3min", 180), ("90d", 7_776_000),
    ])
    func durations(text: String, seconds: Double) {
        #expect(DurationText.seconds(text) == seconds)
    }

    @Test(arguments: ["", "0", "-1s", "10 m", "m", "1.2.3s", "1e5s", "10w", "1e400", "9999999999h", "٣s"])
    func notDurations(text: String) {
        #expect(DurationText.seconds(text) == nil)
    }

    @Test func durationsForPeople() {
        #expect(DurationText.text(seconds: 0.85) == "850 ms")
        #expect(DurationText.text(seconds: 12.3) == "12 s")
        #expect(DurationText.text(seconds: 185) == "3 min 05 s")
        #expect(DurationText.text(seconds: 7800) == "2 h 10 min")
        #expect(DurationText.text(seconds: .infinity) == "?")
        #expect(DurationText.text(nanoseconds: 812) == "812 ns")
        #expect(DurationText.text(nanoseconds: 1_240_000) == "1.24 ms")
        #expect(DurationText.text(nanoseconds: 999_900) == "1.00 ms")
        #expect(DurationText.text(nanoseconds: 2.5e9) == "2.50 s")
    }

    @Test func decimals() {
        #expect(Decimals.fixed(1.005, places: 1) == "1.0")
        #expect(Decimals.fixed(-0.04, places: 1) == "0.0")
        #expect(Decimals.fixed(-1.26, places: 1) == "-1.3")
        #expect(Decimals.fixed(0.05, places: 2) == "0.05")
        #expect(Decimals.significant(0.034567, digits: 3) == "0.0346")
        #expect(Decimals.significant(123.4, digits: 3) == "123")
        #expect(Decimals.significant(1.2345, digits: 3) == "1.23")
        #expect(Decimals.significant(0, digits: 3) == "0.000")
        #expect(Decimals.fixed(.nan, places: 1) == "nan")
    }

    @Test func configurationRoundTrip() throws {
        var configuration = SessionConfiguration(
            label: "x", suites: ["a", "b"], runtimes: ["r", "s"], baseline: "r", threads: [1, 2], rounds: 3,
            iterations: 4, filter: "n*", budgetSeconds: 60, timeoutSeconds: 5, seed: .max)
        let json = try JSONValue(parsing: configuration.json.description)
        #expect(SessionConfiguration(json: json, seed: .max, label: "x") == configuration)
        configuration.iterations = nil
        configuration.filter = nil
        configuration.budgetSeconds = nil
        let other = try JSONValue(parsing: configuration.json.description)
        #expect(SessionConfiguration(json: other, seed: .max, label: "x") == configuration)
        #expect(SessionConfiguration(json: .object([]), seed: 1, label: nil) == nil)
        configuration.interleaving = .processes
        configuration.isPinned = false
        configuration.minimumSampleSeconds = 0.25
        let third = try JSONValue(parsing: configuration.json.description)
        #expect(SessionConfiguration(json: third, seed: .max, label: "x") == configuration)
    }

    /// What version 1 stored: processes ran one after the other, anywhere.
    @Test func configurationOfEarlierVersions() throws {
        let json = try JSONValue(
            parsing: """
                {"suites":["a"],"runtimes":["r"],"baseline":"r","threads":[1],"rounds":3,"executions_per_round":2,
                "iterations":null,"filter":null,"budget_s":null,"timeout_s":60.0,"minimum_sample_s":0.05}
                """)
        let configuration = try #require(SessionConfiguration(json: json, seed: 1, label: nil))
        #expect(configuration.interleaving == .processes && !configuration.isPinned)
        #expect(configuration.minimumSampleSeconds == 0.05 && configuration.mode == .time)
    }

    @Test func pressureIsShared() {
        let whole = MachinePressure(cpuPressureMicroseconds: 1001, stealTicks: nil, loadAverage: 0.5)
        let part = whole.share(0.25)
        #expect(part == MachinePressure(cpuPressureMicroseconds: 250, stealTicks: nil, loadAverage: 0.5))
    }
}
