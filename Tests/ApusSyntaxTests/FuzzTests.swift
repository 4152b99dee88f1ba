import Foundation
import Testing

@testable import ApusSyntax

/// Mutated source files: the parser must come back with a tree or an error, in time.
///
/// 300 in the ordinary tests; 100,000, or as many as APUS_FUZZ_COUNT says, with APUS_STRESS=1. APUS_FUZZ_SEED repeats a run.
@Suite struct FuzzTests {
    /// SplitMix64: small, and the same on every machine.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
            return z ^ z >> 31
        }
    }

    static let fragments: [[UInt8]] = [
        "(", ")", "[", "]", "{", "}", ":", ",", "=", "==", ":=", "->", "@", "*", "**", ".", "...", ";", "\\", "\\\n",
        "\n",
        "\n    ", "\t", "\u{C}", " ", "'", "\"", "'''", "\"\"\"", "f'{", "}'", "rb'", "#", "0x", "1_", "1e", "1j", "é",
        "€",
        "\u{FEFF}", "if ", "else ", "elif x:", "for ", " in ", "not ", "is ", "lambda ", "def ", "class ", "async ",
        "await ",
        "yield ", "return ", "import ", "from ", " as ", "with ", "try:", "except ", "except* ", "finally:", "match x:",
        "case ", "_", "global ", "del ", "assert ", "raise ", "print ", "None", "$", "?", "!", "<>", "~",
    ].map { Array($0.utf8) }

    static func mutate(_ original: [UInt8], _ generator: inout Generator) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            if bytes.isEmpty { bytes = [0x78] }
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            let length = min(Int.random(in: 1...40, using: &generator), bytes.count - at)
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: bytes.removeSubrange(at...)
            case 1: bytes.removeSubrange(at..<at + length)
            case 2: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
            case 3: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 4: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &generator))
            case 5:
                let other = Int.random(in: 0..<bytes.count, using: &generator)
                let piece = Array(bytes[other..<min(other + length, bytes.count)])
                bytes.insert(contentsOf: piece, at: at)
            default:
                bytes.insert(contentsOf: fragments.randomElement(using: &generator)!, at: at)  // not empty
            }
        }
        return bytes
    }

    @Test func mutatedFiles() throws {
        let environment = ProcessInfo.processInfo.environment
        let isStress = environment["APUS_STRESS"] == "1"
        let count = environment["APUS_FUZZ_COUNT"].flatMap { Int($0) } ?? (isStress ? 100_000 : 300)
        let seed =
            environment["APUS_FUZZ_SEED"].flatMap { UInt64($0) } ?? (isStress ? UInt64.random(in: 0...UInt64.max) : 1)
        print("parser fuzz: \(count) files, APUS_FUZZ_SEED=\(seed)")
        var generator = Generator(state: seed)
        let paths = StandardLibraryTests.files(under: "/usr/lib/python3.11").enumerated()
            .filter { isStress || $0.offset % 29 == 0 }.map(\.element)
        // Without a standard library the tests' own sources have to do.
        var corpus = paths.compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0.prefix(20_000)) } }
        corpus.append(contentsOf: recordedErrors.map { Array($0.source.utf8) })
        var valid = 0
        var slowest = Duration.zero
        let mutant = FileManager.default.temporaryDirectory.appendingPathComponent("parser-fuzz-\(getpid()).py")
        for _ in 0..<count {
            var bytes = corpus.randomElement(using: &generator)!  // not empty
            if bytes.count > 4000 {
                // A window of whole lines keeps most of the text syntactically alive.
                let start = Int.random(in: 0..<bytes.count - 2000, using: &generator)
                let first = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? start
                bytes = Array(bytes[first..<min(first + 4000, bytes.count)])
            }
            bytes = Self.mutate(bytes, &generator)
            if isStress { try Data(bytes).write(to: mutant) }  // what to look at after a crash
            let start = ContinuousClock.now
            let modes: [ParseMode] = [.exec, .exec, .exec, .single, .eval]
            do throws(SyntaxFailure) {
                _ = try dump(try parse(bytes, filename: "f", mode: modes.randomElement(using: &generator)!))
                valid += 1
            } catch {
                #expect(error.kind != .syntaxError || !error.message.isEmpty)
            }
            slowest = max(slowest, ContinuousClock.now - start)
        }
        try? FileManager.default.removeItem(at: mutant)
        print("parser fuzz: \(valid) of \(count) valid, slowest \(slowest)")
        #expect(slowest < .seconds(60))
    }
}
