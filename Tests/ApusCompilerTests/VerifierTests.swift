import ApusBytecode
import ApusSyntax
import Testing

@testable import ApusCompiler

@Suite struct VerifierTests {
    /// All code of the standard library is sound: every fourth file, all with APUS_STRESS=1.
    @Test func standardLibrary() throws {
        var compiled = 0
        for path in libraryFiles(step: isStress ? 1 : 4) {
            guard let tree = try? parse(bytes(of: path), filename: path, mode: .exec) else { continue }
            do throws(CompileFailure) {
                let problems = verify(try compile(tree, filename: path))
                #expect(problems.isEmpty, "\(path): \(problems.prefix(3))")
                compiled += 1
            } catch {
                #expect(error.message.hasSuffix("not supported yet"), "\(path): \(error.message)")
            }
        }
        #expect(libraryFiles(step: 1).isEmpty || compiled > 100)
    }

    /// Broken code is noticed.
    @Test(arguments: [
        ([Instruction(.move, a: 0, b: 9), Instruction(.returnValue, a: 0)], "register 9"),
        ([Instruction(.loadConstant, a: 1, wide: 7), Instruction(.returnValue, a: 1)], "constant out of range"),
        ([Instruction(.jump, wide: 5), Instruction(.returnValue, a: 0)], "jump to 6"),
        ([Instruction(.jump, wide: -1), Instruction(.returnValue, a: 0)], "goes backwards"),
        ([Instruction(.move, a: 1, b: 0)], "falls off the end"),
        ([Instruction(.move, a: 1, b: 2), Instruction(.returnValue, a: 1)], "may be undefined"),
        ([Instruction(.call, a: 1, b: 1, c: 1), Instruction(.returnValue, a: 1)], "window reaches"),
        ([Instruction(.returnValue, a: 0), Instruction(.returnValue, a: 0)], "cannot be reached"),
    ])
    func noticesBrokenCode(_ instructions: [Instruction], _ message: String) {
        let unit = CodeUnit()
        unit.localNames = ["a"]
        unit.argumentCount = 1
        unit.registerCount = 4
        unit.instructions = instructions.map(\.word)
        unit.positions = instructions.map { _ in .none }
        #expect(verify(unit).contains { $0.contains(message) }, "\(verify(unit))")
    }
}
