import ApusBytecode

private func title(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

/// The runtime's enumerations of constants and operators.
func constants() -> String {
    var text = "// swift-format-ignore-file\n" + banner
    for group in constantTable {
        text += "\n/// \(group.summary).\npackage enum \(group.name) {\n"
        for constant in group.constants {
            text += "    /// \(constant.summary).\n"
            text += "    @inline(__always) package static var \(constant.name): Int { \(constant.value) }\n"
        }
        text += "}\n"
    }
    text += enumeration("BinaryOperator", "Binary operators", binaryOperatorTable.map { ($0.name, $0.symbol) })
    text += enumeration("UnaryOperator", "Unary operators", unaryOperatorTable.map { ($0.name, $0.symbol) })
    text += enumeration("Comparison", "Comparisons", comparisonTable.map { ($0.name, $0.symbol) })
    return text
}

private func enumeration(_ name: String, _ summary: String, _ cases: [(name: String, symbol: String)]) -> String {
    var text = "\n/// \(summary); the numbers are those of jitcode.\npackage enum \(name): Int, Sendable {\n"
    for item in cases { text += "    case \(item.name)\n" }
    text += "\n    /// As in Python source.\n    package var symbol: String {\n        switch self {\n"
    for item in cases { text += "        case .\(item.name): \"\(item.symbol)\"\n" }
    return text + "        }\n    }\n}\n"
}

private func head(_ name: String, usesConstants: Bool) -> String {
    let k = usesConstants ? "_ k: Constants, " : ""
    return """
        @inline(__always)
        func handle\(name)(
            _ ts: ThreadState, _ fp: Frame, \(k)_ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
        ) -> CodePointer {
            let left = fp[b]
            let right = \(usesConstants ? "k.constant(c)" : "fp[c]")

        """
}

private func arithmeticHandler(_ row: BinaryOperatorDescription, isInplace: Bool, usesConstants: Bool) -> String {
    let name = (isInplace ? "Inplace" : "") + title(row.name) + (usesConstants ? "Constant" : "")
    var text = head(name, usesConstants: usesConstants)
    if let arm = row.small {
        text += "    if bothSmall(left, right) {\n"
        switch arm {
        case .overflow(let operation, let result):
            text += """
                        let (word, overflow) = \(operation)
                        if !overflow {
                            fp[a] = Value(tagged: \(result))
                            return pc
                        }

                """
        case .always(let result): text += "        fp[a] = Value(tagged: \(result))\n        return pc\n"
        case .function(let name):
            text += """
                        let result = \(name)(left, right)
                        if !result.isNull {
                            fp[a] = result
                            return pc
                        }

                """
        }
        text += "    }\n"
    }
    if let symbol = row.floatSymbol {
        let guards = symbol == "/" ? "bothFloats(left, right) && isNonzeroFloat(right)" : "bothFloats(left, right)"
        text += """
                if \(guards) {
                    fp[a] = makeFloat(ts, unboxFloat(left) \(symbol) unboxFloat(right))
                    return pc
                }

            """
    }
    return text
        + "    return \(isInplace ? "inplaceSlow" : "binarySlow")(ts, fp, pc, BinaryOperator.\(row.name), left, right)\n}\n\n"
}

private func comparisonHandlers(_ row: ComparisonDescription) -> String {
    let symbol = row.symbol
    var text = head(title(row.name), usesConstants: false)
    text += """
            if bothSmall(left, right) {
                fp[a] = Value(left.raw \(symbol) right.raw)
                return pc
            }
            if bothFloats(left, right) {
                fp[a] = Value(unboxFloat(left) \(symbol) unboxFloat(right))
                return pc
            }
            return compareSlow(ts, fp, pc, Comparison.\(row.name), left, right)
        }


        """
    for usesConstants in [false, true] {
        for sense in [true, false] {
            func test(_ left: String, _ right: String) -> String {
                sense ? "\(left) \(symbol) \(right)" : "!(\(left) \(symbol) \(right))"
            }
            text += head(
                "Jump\(sense ? "If" : "Unless")\(title(row.name))\(usesConstants ? "Constant" : "")",
                usesConstants: usesConstants)
            text += """
                    if bothSmall(left, right) {
                        if \(test("left.raw", "right.raw")) { return pc.advanced(a) }
                        return pc
                    }
                    if bothFloats(left, right) {
                        if \(test("unboxFloat(left)", "unboxFloat(right)")) { return pc.advanced(a) }
                        return pc
                    }
                    return \(sense ? "compareJumpIf" : "compareJumpUnless")(ts, pc, Comparison.\(row.name), left, right, a)
                }


                """
        }
    }
    return text
}

/// The handlers of arithmetic and comparison in all their forms, as RSwift.
func operatorHandlers() -> String {
    var text = "// swift-format-ignore-file\n" + banner
    text +=
        "// RSwift: the thin forms of arithmetic and comparison. The arms of small ints stand in SmallArithmetic.rswift.swift,\n"
    text += "// the slow halves in SlowHalves.rswift.swift.\n\n"
    for row in binaryOperatorTable {
        text += arithmeticHandler(row, isInplace: false, usesConstants: false)
        text += arithmeticHandler(row, isInplace: true, usesConstants: false)
        if row.hasConstantForm { text += arithmeticHandler(row, isInplace: false, usesConstants: true) }
        if row.hasInplaceConstantForm { text += arithmeticHandler(row, isInplace: true, usesConstants: true) }
    }
    for row in comparisonTable { text += comparisonHandlers(row) }
    return text + chosenArms()
}

/// The arms by the operator's number, for the slow halves.
private func chosenArms() -> String {
    var text = """
        /// The arm of two small ints; null where the operator has none or the result is no small int.
        @inline(__always)
        func smallArithmetic(_ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
            switch operation {

        """
    for row in binaryOperatorTable {
        switch row.small {
        case .overflow(let operation, let result)?:
            text += "    case BinaryOperator.\(row.name):\n        let (word, overflow) = \(operation)\n"
            text += "        if overflow { return Value.null }\n        return Value(tagged: \(result))\n"
        case .always(let result)?:
            text += "    case BinaryOperator.\(row.name): return Value(tagged: \(result))\n"
        case .function(let name)?:
            text += "    case BinaryOperator.\(row.name): return \(name)(left, right)\n"
        case nil: break
        }
    }
    text += """
            default: return Value.null
            }
        }

        /// The arm of two floats; null where the operator has none or the division is by 0.
        @inline(__always)
        func floatArithmetic(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Double, _ right: Double) -> Value {
            switch operation {

        """
    for row in binaryOperatorTable {
        guard let symbol = row.floatSymbol else { continue }
        text += "    case BinaryOperator.\(row.name):\n"
        if symbol == "/" { text += "        if right == 0.0 { return Value.null }\n" }
        text += "        return makeFloat(ts, left \(symbol) right)\n"
    }
    text += """
            default: return Value.null
            }
        }

        /// The outcome of a comparison of two floats.
        @inline(__always)
        func compareFloats(_ comparison: Comparison, _ left: Double, _ right: Double) -> Bool {
            switch comparison {

        """
    for row in comparisonTable {
        text += "    case Comparison.\(row.name): return left \(row.symbol) right\n"
    }
    return text + "    }\n}\n"
}
