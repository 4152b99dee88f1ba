import ApusBytecode
import ApusSyntax

/// SyntaxWarnings about programs that are valid but hardly meant so; texts as in CPython 3.11.
extension CodeGenerator {
    func warn(_ message: String) { warnings.append(CompileWarning(message: message, line: Int(location.line))) }

    /// `x is 5`
    func warnAboutIdentity(
        _ left: ExpressionID, _ ops: [ComparisonOperator], _ comparators: [ExpressionID], _ range: SourceRange
    ) {
        var isPlain = !isLiteral(left)
        for (index, op) in ops.enumerated() {
            let isRightPlain = !isLiteral(comparators[index])
            if op == .is || op == .isNot, !isPlain || !isRightPlain {
                let saved = location
                location = range
                let (word, better) = op == .is ? ("is", "==") : ("is not", "!=")
                warn("\"\(word)\" with a literal. Did you mean \"\(better)\"?")
                location = saved
                return
            }
            isPlain = isRightPlain
        }
    }

    private func isLiteral(_ id: ExpressionID) -> Bool {
        switch folder.value(of: id) {
        case .integer, .bigInteger, .float, .complex, .string, .bytes, .tuple: true
        default: false
        }
    }

    /// `(1, 2)(3)`: a comma is missing.
    func warnAboutCall(_ function: ExpressionID) {
        let type: String? =
            switch tree[function].kind {
            case .constant: folder.value(of: function)?.typeName
            case .tuple, .set, .list, .dict, .listComp, .setComp, .dictComp, .generatorExp, .joinedStr, .formattedValue:
                displayType(function)
            default: nil
            }
        if let type { warn("'\(type)' object is not callable; perhaps you missed a comma?") }
    }

    /// `(1, 2)['a']`, `5[0]`
    func warnAboutSubscript(_ value: ExpressionID, _ index: ExpressionID) {
        let type: String?
        switch tree[value].kind {
        case .constant:
            switch folder.value(of: value) {
            case .string, .bytes, .tuple: return warnAboutIndex(value, index)
            default: type = folder.value(of: value)?.typeName
            }
        case .set, .setComp, .generatorExp, .lambda: type = displayType(value)
        case .tuple, .list, .listComp, .joinedStr, .formattedValue: return warnAboutIndex(value, index)
        default: type = nil
        }
        if let type { warn("'\(type)' object is not subscriptable; perhaps you missed a comma?") }
    }

    private func warnAboutIndex(_ value: ExpressionID, _ index: ExpressionID) {
        let type: String?
        switch folder.value(of: index) {
        case .integer?, .bigInteger?, .true?, .false?: return
        case let constant?: type = constant.typeName
        case nil: type = displayType(index)
        }
        guard let type, let container = folder.value(of: value)?.typeName ?? displayType(value) else { return }
        warn("\(container) indices must be integers or slices, not \(type); perhaps you missed a comma?")
    }

    private func displayType(_ id: ExpressionID) -> String? {
        switch tree[id].kind {
        case .tuple: "tuple"
        case .list, .listComp: "list"
        case .dict, .dictComp: "dict"
        case .set, .setComp: "set"
        case .generatorExp: "generator"
        case .lambda: "function"
        case .joinedStr, .formattedValue: "str"
        default: nil
        }
    }
}

extension Constant {
    var typeName: String {
        switch self {
        case .none: "NoneType"
        case .true, .false: "bool"
        case .ellipsis: "ellipsis"
        case .integer, .bigInteger: "int"
        case .float: "float"
        case .complex: "complex"
        case .string: "str"
        case .bytes: "bytes"
        case .tuple: "tuple"
        case .frozenSet: "frozenset"
        case .code: "code"
        }
    }
}
