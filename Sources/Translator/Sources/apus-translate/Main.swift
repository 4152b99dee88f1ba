import ApusTranslator
import Glibc

/// `apus-translate [--check | --dump] ROOT`: checks the RSwift files under ROOT/Sources and writes the jitcode of the
/// runtime. `--check` compares the written file instead and fails, naming the place, when anything is wrong or out of
/// date; `--dump` prints readable jitcode.
@main
enum Translate {
    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        var mode = ""
        if let first = arguments.first, first.hasPrefix("--") {
            mode = first
            arguments.removeFirst()
        }
        guard arguments.count == 1, ["", "--check", "--dump"].contains(mode) else {
            complain("usage: apus-translate [--check | --dump] ROOT\n")
            exit(2)
        }
        do {
            exit(try run(mode, root: arguments[0]))
        } catch {
            complain("apus-translate: \(error)\n")
            exit(1)
        }
    }

    private static func run(_ mode: String, root: String) throws(FileError) -> Int32 {
        let inputs = try readInputs(root: root)
        let translation = translate(sources: inputs.sources, threadState: inputs.threadState, effects: inputs.effects)
        for diagnostic in translation.diagnostics { complain("\(diagnostic)\n") }
        if !translation.diagnostics.isEmpty { return 1 }
        if mode == "--dump" {
            for function in translation.program.functions { print(translation.program.listing(of: function)) }
            return 0
        }
        let outputs = [
            ("Sources/CApus/jitcode.c", translation.imageFile),
            ("Sources/ApusRuntime/Generated/JitcodeNatives.swift", translation.nativesFile),
        ]
        if mode == "--check" { report(translation, inputs) }
        var status: Int32 = 0
        for (path, text) in outputs where (try? readFile(root + "/" + path)) != text {
            if mode == "--check" {
                complain("\(path) is out of date: run Sources/Translator/build.sh\n")
                status = 1
            } else {
                try writeFile(root + "/" + path, text)
            }
        }
        return status
    }

    private static func report(_ translation: Translation, _ inputs: Inputs) {
        print(
            "\(translation.program.functions.count) functions in \(inputs.sources.count) RSwift files; "
                + "\(translation.nativeCount) natives")
        if !translation.worstNatives.isEmpty {
            print(
                "with the worst effects (\(translation.worstNatives.count)): "
                    + translation.worstNatives.joined(separator: " "))
        }
        if !translation.unusedNatives.isEmpty {
            print("declared but not called: " + translation.unusedNatives.joined(separator: " "))
        }
    }
}

/// Writes a line to standard error, which Swift's concurrency checks do not let us name.
private func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
}
