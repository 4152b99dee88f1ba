import BenchModel
import CGnuplot
import Glibc

/// One gnuplot process.
final class Gnuplot {
    private let handle: OpaquePointer
    private let program: String
    private var isClosed = false

    /// - Throws: `BenchError.environment` when the program cannot be started.
    init(program: String = "gnuplot") throws(BenchError) {
        self.program = program
        guard let handle = apus_gnuplot_open(program) else {
            let reason = String(cString: strerror(errno))
            throw .environment("\(program) cannot be started (\(reason)); plots need the package gnuplot-nox")
        }
        self.handle = handle
    }

    deinit {
        if !isClosed { apus_gnuplot_close(handle, nil, 0) }
    }

    /// Sends lines of gnuplot's language. A broken pipe shows in `close`, with gnuplot's own words.
    func send(_ lines: String...) {
        for line in lines { apus_gnuplot_send(handle, line) }
    }

    /// Defines the data block `$name` with an optional label before each row's numbers.
    func data(_ name: String, labels: [String]? = nil, rows: [[Double]]) {
        let columns = rows.first?.count ?? 0
        let values = rows.flatMap { $0 }
        guard values.count == columns * rows.count, labels == nil || labels?.count == rows.count else {
            fatalError("a data block's rows differ in length")
        }
        let copies = (labels ?? []).map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { UnsafePointer<CChar>($0) }
        pointers.withUnsafeBufferPointer { pointers in
            _ = apus_gnuplot_data(
                handle, name, labels == nil ? nil : pointers.baseAddress, values, rows.count, columns)
        }
    }

    /// Ends gnuplot.
    ///
    /// - Throws: `BenchError.environment` with gnuplot's message when it failed or complained.
    func close() throws(BenchError) {
        isClosed = true
        var messages = [CChar](repeating: 0, count: 4096)
        let status = apus_gnuplot_close(handle, &messages, messages.count)
        if status == 0 { return }
        let bytes = messages.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        // gnuplot repeats the command and marks the place; its complaint is the line that begins with "line".
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && !$0.hasPrefix("^") && !$0.contains("plot> ") }
        let text = lines.first { $0.hasPrefix("line ") } ?? lines.first ?? ""
        if status == 127, text.isEmpty {
            throw .environment("\(program) cannot be started; plots need the package gnuplot-nox")
        }
        throw .environment("\(program) failed with status \(status)\(text.isEmpty ? "" : ": \(text)")")
    }
}
