import BenchModel
import BenchStatistics

/// The raw data inside the page, and the buttons that save it.
extension ReportPage {
    /// Above this number of samples the page carries one mean per process execution.
    static let sampleLimit = 200_000

    /// Samples of the runs that did not fail.
    static func sampleCount(_ runs: [RunRecord]) -> Int {
        runs.filter { !$0.hasFailed }.reduce(0) { $0 + $1.measurements.reduce(0) { $0 + $1.samples.count } }
    }

    private var hasSamples: Bool { sampleCount <= ReportPage.sampleLimit }

    @HTMLBuilder var dataSection: HTML {
        let name = "apus-bench-session-\(session.identifier)"
        tag("p") {
            if session.configuration.mode == .callgrind {
                "This page carries the instruction counts of all processes of the runs that did not fail."
            } else if hasSamples {
                "This page carries all \(sampleCount) samples of the runs that did not fail."
            } else {
                "The session has \(sampleCount) samples, too many for a page. It carries the mean over the iterations that "
                    + "count of every process; "
                tag("code") { "apus-bench export" }
                " gives the samples."
            }
        }
        tag("p", .class("buttons")) {
            tag("button", .init("type", "button"), .init("hidden"), .init("data-save", "csv"), .init("data-name", name))
            {
                "Save as CSV"
            }
            tag(
                "button", .init("type", "button"), .init("hidden"), .init("data-save", "json"), .init("data-name", name)
            ) {
                "Save as JSON"
            }
        }
        tag("noscript") {
            tag("p") {
                "Saving from this page needs JavaScript. The same data: "
                tag("code") { "apus-bench export --session \(session.identifier) --format csv" }
                "."
            }
        }
    }

    var data: HTML {
        HTML(
            trusted: "<script type=\"application/json\" id=\"report-data\">\(ReportPage.embedded(dataJSON))</script>")
    }

    /// JSON that cannot end the element it stands in, nor a line of a script: what could is written as an escape.
    static func embedded(_ json: JSONValue) -> String {
        var text = ""
        for scalar in json.description.unicodeScalars {
            switch scalar {
            case "<": text += "\\u003c"
            case ">": text += "\\u003e"
            case "&": text += "\\u0026"
            case "\u{2028}": text += "\\u2028"
            case "\u{2029}": text += "\\u2029"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Compact: an execution is an array in the order of `execution_columns`, its samples are arrays within.
    private var dataJSON: JSONValue {
        let machine = session.machine
        let values = hasSamples ? ["values_ns", "cpus_ns"] : ["mean_value_ns", "mean_cpu_ns"]
        let columns =
            ["round", "execution", "loops", "max_resident_kib", "iterations"] + values
            + ["inner_loops", "steady_start", "instructions"]
        return .object([
            .init("format", .string("apus-bench report")), .init("version", .integer(1)),
            .init("session", .integer(session.identifier)), .init("uuid", .string(session.uuid)),
            .init("label", session.configuration.label.map(JSONValue.string) ?? .null),
            .init("started_at_s", .integer(session.startedAt)),
            .init("finished_at_s", session.finishedAt.map(JSONValue.integer) ?? .null),
            .init("tool_version", .string(session.toolVersion)),
            // As text: a script's numbers have 53 bits.
            .init("seed", .string(String(session.configuration.seed))),
            .init("configuration", session.configuration.json),
            .init(
                "machine",
                .object([
                    .init("fingerprint", .string(machine.fingerprint)), .init("cpu_model", .string(machine.cpuModel)),
                    .init("cpu_count", .integer(machine.cpuCount)),
                    .init("kernel", machine.kernel.map(JSONValue.string) ?? .null),
                ])),
            .init("content", .string(hasSamples ? "samples" : "means")),
            .init("execution_columns", .array(columns.map(JSONValue.string))),
            .init("runs", .array(runs.map(runJSON))),
        ])
    }

    private func runJSON(_ run: RunRecord) -> JSONValue {
        let benchmark = run.benchmark.benchmark
        let executions = run.hasFailed ? [] : run.measurements
        return .object([
            .init("suite", .string(benchmark.suite)), .init("benchmark", .string(benchmark.name)),
            .init("runtime", .string(run.runtime.name)), .init("version", .string(run.runtime.version)),
            .init("threads", .integer(run.key.threads)), .init("scaling", .string(benchmark.scaling.rawValue)),
            .init("source", .string(run.benchmark.sourceHash)), .init("failed", .bool(run.hasFailed)),
            .init("executions", .array(executions.map(executionJSON))),
        ])
    }

    private func executionJSON(_ execution: ExecutionRecord) -> JSONValue {
        func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
        let samples = execution.samples
        let steady = execution.steadySamples
        let before: [JSONValue] = [
            .integer(execution.round), .integer(execution.execution), .integer(execution.loops),
            .integer(execution.usage.maximumResidentKibibytes),
        ]
        let after: [JSONValue] = [
            .integer(execution.innerLoops), .integer(samples.count - steady.count),
            execution.instructions.map(JSONValue.integer) ?? .null,
        ]
        guard hasSamples else {
            let wall = Descriptive.mean(steady.map(\.valueNanoseconds))
            let cpu = Descriptive.mean(steady.compactMap(\.cpuNanoseconds))
            return .array(before + [.integer(steady.count), number(wall), number(cpu)] + after)
        }
        // Iterations are nearly always numbered from 0; then the number of them says it all.
        let isPlain = samples.enumerated().allSatisfy { $0.offset == $0.element.iteration }
        let iterations: JSONValue =
            isPlain ? .integer(samples.count) : .array(samples.map { .integer($0.iteration) })
        let hasCPU = samples.contains { $0.cpuNanoseconds != nil }
        let values: [JSONValue] = [
            iterations, .array(samples.map { .number($0.valueNanoseconds) }),
            hasCPU ? .array(samples.map { number($0.cpuNanoseconds) }) : .null,
        ]
        return .array(before + values + after)
    }
}
