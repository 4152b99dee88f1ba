import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    func jump(unless test: ExpressionID, to label: Label) throws(CompileFailure) {
        try jump(on: test, false, to: label)
    }

    /// Jumps when the truth of an expression is `outcome`, else goes on. And, or, not and comparisons become control
    /// flow, with no value in between.
    func jump(on test: ExpressionID, _ outcome: Bool, to label: Label) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        defer { nativeStack.leave() }
        if let value = folder.value(of: test) {
            if value.isTrue == outcome { jump(.jump, to: label) }
            return
        }
        switch tree[test].kind {
        case .unaryOp(.not, let operand): return try jump(on: operand, !outcome, to: label)
        case .boolOp(let op, let values):
            // The outcome that settles the whole: true for `or`.
            let settling = op == .or
            let next = code.makeLabel()
            for value in values.dropLast() { try jump(on: value, settling, to: settling == outcome ? label : next) }
            if let last = values.last { try jump(on: last, outcome, to: label) }
            code.place(next)
        case .ifExp(let inner, let body, let orelse):
            let otherwise = code.makeLabel()
            let end = code.makeLabel()
            try jump(unless: inner, to: otherwise)
            try jump(on: body, outcome, to: label)
            jump(.jump, to: end)
            code.place(otherwise)
            try jump(on: orelse, outcome, to: label)
            code.place(end)
        case .compare(let left, let ops, let comparators):
            warnAboutIdentity(left, ops, comparators, tree[test].range)
            // The place stays for what follows, as in CPython: the call in `assert a == b, c` marks the comparison.
            location = tree[test].range
            let mark = code.mark
            var register = try operand(left, before: comparators)
            let next = code.makeLabel()
            for index in ops.indices {
                let rest = comparators[(index + 1)...]
                if index == ops.count - 1 {
                    try compare(register, ops[index], comparators[index], jumpOn: outcome, to: label)
                } else {
                    let right = try operand(comparators[index], before: Array(rest))
                    compare(register, ops[index], right, jumpOn: false, to: outcome ? next : label)
                    register = right
                }
            }
            code.place(next)
            code.release(to: mark)
        default:
            let mark = code.mark
            let register = try operand(test)
            jump(outcome ? .jumpIfTrue : .jumpIfFalse, register, to: label)
            code.release(to: mark)
        }
    }

    /// The last comparison of a condition: the right operand may be a constant.
    private func compare(
        _ left: Int, _ op: ComparisonOperator, _ right: ExpressionID, jumpOn outcome: Bool, to label: Label
    ) throws(CompileFailure) {
        if let constant = folder.value(of: right) {
            if case .none = constant, op == .is || op == .isNot {
                let onNone = (op == .is) == outcome
                return jump(onNone ? .jumpIfNone : .jumpIfNotNone, left, to: label)
            }
            if let jumps = op.jumps, constant.isComparable {
                return jump(
                    outcome ? jumps.whenTrueConstant : jumps.whenFalseConstant, 0, left, code.constant(constant),
                    to: label)
            }
        }
        compare(left, op, try comparand(op, right), jumpOn: outcome, to: label)
    }

    /// Jumps when the value of a register does not equal an expression.
    func jump(unless register: Int, equals value: ExpressionID, to label: Label) throws(CompileFailure) {
        let mark = code.mark
        try compare(register, .eq, value, jumpOn: false, to: label)
        code.release(to: mark)
    }

    private func compare(_ left: Int, _ op: ComparisonOperator, _ right: Int, jumpOn outcome: Bool, to label: Label) {
        if let jumps = op.jumps {
            return jump(outcome ? jumps.whenTrue : jumps.whenFalse, 0, left, right, to: label)
        }
        let mark = code.mark
        let result = code.allocate()
        emit(op.opcode, result, left, right)
        jump(outcome ? .jumpIfTrue : .jumpIfFalse, result, to: label)
        code.release(to: mark)
    }

    /// The right operand; a display of constants behind `in` is one constant.
    private func comparand(_ op: ComparisonOperator, _ right: ExpressionID) throws(CompileFailure) -> Int {
        if op == .in || op == .notIn, let constant = folder.container(of: right) {
            let register = code.allocate()
            loadConstant(constant, into: register)
            return register
        }
        return try operand(right)
    }

    /// A comparison, chained or not, as a value.
    func comparison(
        _ left: ExpressionID, _ ops: [ComparisonOperator], _ comparators: [ExpressionID], _ destination: Int?
    ) throws(CompileFailure) -> Int {
        warnAboutIdentity(left, ops, comparators, location)
        if ops.count == 1 {
            let mark = code.mark
            let first = try operand(left, before: comparators)
            let second = try comparand(ops[0], comparators[0])
            code.release(to: mark)
            let target = destination ?? code.allocate()
            emit(ops[0].opcode, target, first, second)
            return target
        }
        let target = scratch(destination)
        let end = code.makeLabel()
        let mark = code.mark
        var register = try operand(left, before: comparators)
        for index in ops.indices {
            let right =
                index == ops.count - 1
                ? try comparand(ops[index], comparators[index])
                : try operand(comparators[index], before: Array(comparators[(index + 1)...]))
            emit(ops[index].opcode, target, register, right)
            if index < ops.count - 1 { jump(.jumpIfFalse, target, to: end) }
            register = right
        }
        code.place(end)
        code.release(to: mark)
        guard let destination, destination != target else { return target }
        emit(.move, destination, target)
        return destination
    }
}

extension Constant {
    /// A constant that compare-and-jump instructions name directly.
    var isComparable: Bool {
        switch self {
        case .integer, .float, .string: true
        default: false
        }
    }
}
