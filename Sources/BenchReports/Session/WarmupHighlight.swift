import BenchModel

/// A benchmark whose processes do not just run flat: what a page shows of the warm-up.
public struct WarmupHighlight: Equatable, Sendable {
    /// `RunKey.benchmark`.
    public let benchmark: String
    public let threads: Int
    /// Process executions that were classified, of all runtimes.
    public let processes: Int
    public let noSteadyState: Int
    public let slowdown: Int
    public let warmup: Int

    /// The most remarkable benchmarks first: by the share of processes without a steady state, then of those that end
    /// slower than they began, then of those that warm up. Benchmarks that are flat everywhere are left out, and each
    /// benchmark is named once, at its most remarkable thread count.
    public static func most(_ runs: [RunRecord], limit: Int) -> [WarmupHighlight] {
        var order: [RunKey] = []
        var classes: [RunKey: [WarmupClass]] = [:]
        for run in runs where !run.hasFailed {
            let key = RunKey(benchmark: run.key.benchmark, runtime: "", threads: run.key.threads)
            if classes[key] == nil { order.append(key) }
            classes[key, default: []] += run.measurements.compactMap { $0.warmup?.classification }
        }
        let all = order.map { key in
            let own = classes[key] ?? []
            return WarmupHighlight(
                benchmark: key.benchmark, threads: key.threads, processes: own.count,
                noSteadyState: own.count { $0 == .noSteadyState }, slowdown: own.count { $0 == .slowdown },
                warmup: own.count { $0 == .warmup })
        }
        let ranked = all.filter { $0.noSteadyState + $0.slowdown + $0.warmup > 0 }.enumerated().sorted {
            ($0.element.shares, -$0.offset) > ($1.element.shares, -$1.offset)
        }
        var names: Set<String> = []
        return Array(ranked.map(\.element).filter { names.insert($0.benchmark).inserted }.prefix(limit))
    }

    private var shares: Shares {
        let count = Double(max(processes, 1))
        return Shares(
            noSteadyState: Double(noSteadyState) / count, slowdown: Double(slowdown) / count,
            warmup: Double(warmup) / count)
    }

    private struct Shares: Comparable {
        let noSteadyState: Double
        let slowdown: Double
        let warmup: Double

        static func < (first: Shares, second: Shares) -> Bool {
            (first.noSteadyState, first.slowdown, first.warmup)
                < (second.noSteadyState, second.slowdown, second.warmup)
        }
    }

    /// "Of 12 processes 3 reached no steady state and 4 warmed up."
    public var sentence: String {
        let parts = [
            noSteadyState > 0 ? "\(noSteadyState) reached no steady state" : nil,
            slowdown > 0 ? "\(slowdown) ended slower than they began" : nil,
            warmup > 0 ? "\(warmup) warmed up" : nil,
        ].compactMap { $0 }
        let words =
            parts.count > 1
            ? "\(parts.dropLast().joined(separator: ", ")) and \(parts[parts.count - 1])" : parts.joined()
        return "Of \(processes) process\(processes == 1 ? "" : "es") \(words)."
    }
}
