/// Renders code as text for `--dump=bytecode`: one instruction a line, nested code objects behind their parent.
public func disassemble(_ unit: CodeUnit) -> String {
    var text = ""
    disassemble(unit, into: &text)
    return text
}

private func disassemble(_ unit: CodeUnit, into text: inout String) {
    text += "code \(unit.qualifiedName) (\(unit.filename):\(unit.firstLine))\n"
    text += "  arguments \(unit.argumentCount), positional-only \(unit.positionalOnlyCount), "
    text += "keyword-only \(unit.keywordOnlyCount), registers \(unit.registerCount), caches \(unit.cacheNames.count)\n"
    if !unit.localNames.isEmpty {
        text +=
            "  locals \(unit.localNames.enumerated().map { "r\($0.offset)=\($0.element)" }.joined(separator: " "))\n"
    }
    if !unit.freeNames.isEmpty { text += "  free \(unit.freeNames.joined(separator: " "))\n" }
    var line: Int32 = -1
    for (index, word) in unit.instructions.enumerated() {
        let position = index < unit.positions.count ? unit.positions[index] : .none
        let mark = position.line != line && position.line >= 0 ? String(position.line) : ""
        line = position.line
        text +=
            pad(mark, 6) + pad(String(index), 6) + "  " + render(Instruction(word: word), at: index, in: unit) + "\n"
    }
    for range in unit.exceptionTable {
        text += "  except \(range.start)..<\(range.end) -> \(range.target) r\(range.register)\n"
    }
    for case .code(let nested) in unit.constants {
        text += "\n"
        disassemble(nested, into: &text)
    }
}

private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

private func render(_ instruction: Instruction, at index: Int, in unit: CodeUnit) -> String {
    guard let opcode = instruction.opcode else { return "invalid \(String(instruction.word, radix: 16))" }
    let description = opcodeTable[Int(opcode.rawValue)]
    var parts: [String] = []
    for (position, kind) in description.operands.enumerated() {
        let unsigned = [instruction.a, instruction.b, instruction.c][position]
        switch kind {
        case .destination, .register, .base: parts.append("r\(unsigned)")
        case .constant: parts.append(constant(unsigned, in: unit))
        case .constant32: parts.append(constant(instruction.wide, in: unit))
        case .cache: parts.append(cache(unsigned, in: unit))
        case .cache32: parts.append(cache(instruction.wide, in: unit))
        case .immediate: parts.append(String(unsigned))
        case .signed: parts.append(String(instruction.signedC))
        case .signed32: parts.append(String(instruction.wide))
        case .jump:
            parts.append("-> \(index + 1 + (position == 0 ? instruction.signedA : instruction.signedC))")
        case .jump32: parts.append("-> \(index + 1 + instruction.wide)")
        case .unused: break
        }
    }
    return description.name + (parts.isEmpty ? "" : " " + parts.joined(separator: ", "))
}

private func constant(_ index: Int, in unit: CodeUnit) -> String {
    guard unit.constants.indices.contains(index) else { return "k\(index)?" }
    return "k\(index)=\(render(unit.constants[index]))"
}

private func cache(_ index: Int, in unit: CodeUnit) -> String {
    guard unit.cacheNames.indices.contains(index) else { return "cache\(index)?" }
    return "cache\(index) \(constant(unit.cacheNames[index], in: unit))"
}

private func render(_ constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "Ellipsis"
    case .integer(let value): String(value)
    case .bigInteger(let digits): digits
    case .float(let value): "\(value)"
    case .complex(let real, let imaginary): "complex(\(real), \(imaginary))"
    case .string(let points):
        "'" + String(String.UnicodeScalarView(points.map { Unicode.Scalar($0) ?? "\u{FFFD}" })) + "'"
    case .bytes(let bytes): "bytes(\(bytes.count))"
    case .tuple(let items): "(" + items.map(render).joined(separator: ", ") + ")"
    case .frozenSet(let items): "frozenset(" + items.map(render).joined(separator: ", ") + ")"
    case .code(let unit): "<code \(unit.name)>"
    }
}
