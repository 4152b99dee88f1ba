import ApusBytecode

let banner = "// Made by apus-generate from the tables in ApusBytecode. Do not edit: run `make generate`.\n"

func opcodeEnumeration() -> String {
    var text = banner + "\n/// The operations of the register machine; OPCODES.md beside this file explains them.\n"
    text += "public enum Opcode: UInt16, CaseIterable, Sendable {\n"
    for operation in opcodeTable { text += "    case \(operation.name)\n" }
    return text + "}\n"
}

func opcodeDocumentation() -> String {
    var text = "# Operations\n\nMade by `apus-generate`. A word is `op:16 | a:16 | b:16 | c:16`; operands in order.\n\n"
    text += "| number | name | operands | meaning |\n|---|---|---|---|\n"
    for (number, operation) in opcodeTable.enumerated() {
        let operands = operation.operands.map(\.rawValue).joined(separator: ", ")
        let summary = operation.summary.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        text += "| \(number) | \(operation.name) | \(operands) | \(summary) |\n"
    }
    return text
}

/// How an operand is cut out of the instruction word `ins`, in C.
private func extraction(_ kind: OperandKind, at position: Int) -> String {
    if kind.isWide { return "(intptr_t)(int64_t)(int32_t)(ins >> 32)" }
    let shift = 16 * (position + 1)
    switch kind {
    case .jump, .signed: return "(intptr_t)(int16_t)(ins >> \(shift))"
    default: return position == 2 ? "(intptr_t)(ins >> 48)" : "(intptr_t)((ins >> \(shift)) & 0xffff)"
    }
}

private let letters = ["a", "b", "c"]

private func used(_ operation: OpcodeDescription) -> [(letter: String, kind: OperandKind, position: Int)] {
    operation.operands.enumerated().filter { $0.element != .unused }.map { (letters[$0.offset], $0.element, $0.offset) }
}

func dispatchHeader() -> String {
    var text = banner
    text += """
        // Tail-call dispatch: each wrapper inlines the Swift body of its operation and jumps to the next one. The four
        // machine registers are pc (the next instruction), fp, k (constants; caches below) and ts (the thread state).
        #pragma once
        #include <stdint.h>
        #define APUS_SWIFT __attribute__((swiftcall))
        #define APUS_TAIL __attribute__((preserve_none))
        #define APUS_MUSTTAIL __attribute__((musttail))
        typedef APUS_TAIL void (*apus_handler)(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins);
        static const apus_handler apus_handlers[256];
        APUS_SWIFT intptr_t apus_loop_is_hot(intptr_t ts, intptr_t instruction, intptr_t pc);
        #define APUS_NEXT ins = *(const uint64_t *)pc; pc += 8; \\
          APUS_MUSTTAIL return apus_handlers[(uint8_t)ins](pc, fp, k, ts, ins)

        """
    for operation in opcodeTable {
        let name = operation.name
        let head =
            "static APUS_TAIL void apus_tail_\(name)(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins)"
        if operation.halts {
            text += "\(head) {}\n"
            continue
        }
        let operands = used(operation)
        let k = operation.needsConstants
        text += "APUS_SWIFT intptr_t apus_op_\(name)(intptr_t ts, intptr_t fp, \(k ? "intptr_t k, " : "")intptr_t pc"
        text += operands.map { ", intptr_t \($0.letter)" }.joined() + ");\n"
        text += "\(head) {\n"
        if operation.countsLoops { text += "  intptr_t instruction = pc;\n" }
        text += "  [[clang::always_inline]] pc = apus_op_\(name)(ts, fp, \(k ? "k, " : "")pc"
        text += operands.map { ", " + extraction($0.kind, at: $0.position) }.joined() + ");\n"
        if operation.changesFrame { text += "  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);\n" }
        if operation.countsLoops {
            text += "  if (__builtin_expect(++*(uint16_t *)(instruction - 6) == 0, 0)) {\n"
            text += "    pc = apus_loop_is_hot(ts, instruction, pc); "
            text += "fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);\n  }\n"
        }
        text += "  APUS_NEXT;\n}\n"
    }
    text += "static const apus_handler apus_handlers[256] = {\n"
    for operation in opcodeTable { text += "  apus_tail_\(operation.name),\n" }
    text += "};\n"
    text += """
        static void apus_start(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts) {
          uint64_t ins = *(const uint64_t *)pc;
          apus_handlers[(uint8_t)ins](pc + 8, fp, k, ts, ins);
        }

        """
    return text
}

private func handlerName(_ operation: OpcodeDescription) -> String {
    "handle" + operation.name.prefix(1).uppercased() + operation.name.dropFirst()
}

func handlerBodies() -> String {
    var text = "// swift-format-ignore-file\n" + banner
    text +=
        "// The bodies that the C wrappers inline, and the one caller of the C entry: both must stand in one file.\n"
    text += "#if !APUS_PLAIN\nimport CApus\n\n"
    for operation in opcodeTable where !operation.halts {
        let operands = used(operation)
        let k = operation.needsConstants
        text += "@_silgen_name(\"apus_op_\(operation.name)\") @inline(__always)\n"
        text += "func body\(operation.name)(_ ts: Int, _ fp: Int, \(k ? "_ k: Int, " : "")_ pc: Int"
        text += operands.map { ", _ \($0.letter): Int" }.joined() + ") -> Int {\n"
        text += "    \(handlerName(operation))(ThreadState(raw: ts), Frame(raw: fp), \(k ? "Constants(raw: k), " : "")"
        text += "CodePointer(raw: pc)" + operands.map { ", \($0.letter)" }.joined() + ").raw\n}\n"
    }
    text += "\n/// Runs from the frame, constants and instruction given until a `halt`.\n"
    text += "@inline(never)\nfunc runTailEngine(_ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer) {\n"
    text += "    apus_start(pc.raw, fp.raw, k.raw, ts.raw)\n}\n#endif\n"
    return text
}

func switchEngine() -> String {
    var text = "// swift-format-ignore-file\n" + banner
    text += "// The portable engine and test oracle: the same handlers under one switch.\n\n"
    text += "/// Runs from the frame, constants and instruction given until a `halt`.\n"
    text +=
        "@inline(never)\nfunc runSwitchEngine(_ ts: ThreadState, _ start: Frame, _ constants: Constants, _ entry: CodePointer) {\n"
    text += "    var fp = start\n    var k = constants\n    var pc = entry\n    while true {\n"
    text += "        let ins = loadWord(pc.raw, 0)\n        pc = CodePointer(raw: pc.raw &+ 8)\n"
    text += "        switch ins & 0xFF {\n"
    for (number, operation) in opcodeTable.enumerated() {
        text += "        case \(number):  // \(operation.name)\n"
        if operation.halts {
            text += "            return\n"
            continue
        }
        if operation.countsLoops { text += "            let instruction = pc.raw\n" }
        text += "            pc = \(handlerName(operation))(ts, fp, \(operation.needsConstants ? "k, " : "")pc"
        for operand in used(operation) {
            if operand.kind.isWide {
                text += ", ins &>> 32"
            } else {
                switch (operand.kind, operand.position) {
                case (.jump, let position), (.signed, let position):
                    text += ", (ins &<< \(32 - 16 * position)) &>> 48"
                case (_, let position): text += ", (ins &>> \(16 * (position + 1))) & 0xFFFF"
                }
            }
        }
        text += ")\n"
        if operation.changesFrame { text += "            fp = ts.frame\n            k = ts.constants\n" }
        if operation.countsLoops {
            text += "            if countLoop(instruction) {\n"
            text += "                pc = CodePointer(raw: loopIsHot(ts.raw, instruction, pc.raw))\n"
            text += "                fp = ts.frame\n                k = ts.constants\n            }\n"
        }
    }
    text += "        default: fatalError(\"invalid opcode \\(ins & 0xFFFF)\")\n        }\n    }\n}\n"
    return text
}
