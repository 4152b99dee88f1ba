import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    /// Evaluates an expression. With a destination the value ends there, written by the last instruction only when it is
    /// a local; without one it is in the returned register: a new temporary, or a local's own register.
    @discardableResult
    func expression(_ id: ExpressionID, into destination: Int? = nil) throws(CompileFailure) -> Int {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        let saved = location
        location = tree[id].range
        defer {
            location = saved
            nativeStack.leave()
        }
        if let value = folder.value(of: id) {
            let target = destination ?? code.allocate()
            loadConstant(value, into: target)
            return target
        }
        let mark = code.mark
        let result = try node(id, destination)
        // Windows rely on it: a value with a given place leaves no temporary behind.
        if destination != nil { code.release(to: mark) }
        return result
    }

    private func node(_ id: ExpressionID, _ destination: Int?) throws(CompileFailure) -> Int {
        switch tree[id].kind {
        case .name(let identifier, _): return name(mangled(identifier), into: destination)
        case .constant: return try expression(id, into: destination)
        case .attribute(let value, let attribute, _):
            let mark = code.mark
            let object = try expression(value)
            code.release(to: mark)
            let target = destination ?? code.allocate()
            startAtAttribute(id, attribute)
            emit(.loadAttribute, target, object, attributeCache(attribute, .loadAttribute))
            return target
        case .subscript(let value, let slice, _): return try item(value, slice, destination)
        case .call(let function, let arguments, let keywords):
            return try call(function, arguments, keywords, destination)
        case .binOp: return try binary(id, destination)
        case .unaryOp(let op, let operand): return try unary(op, operand, destination)
        case .boolOp(let op, let values): return try boolean(op, values, destination)
        case .compare(let left, let ops, let comparators):
            return try comparison(left, ops, comparators, destination)
        case .ifExp(let test, let body, let orelse): return try conditional(test, body, orelse, destination)
        case .namedExpr(let target, let value):
            let register = try named(target, value)
            let result = destination ?? code.allocate()
            move(register, to: result)
            return result
        case .lambda(let arguments, let body): return try lambda(id, arguments, body, destination)
        case .listComp, .setComp, .dictComp, .generatorExp: return try comprehension(id, destination)
        case .yield(let value): return try yield(value, destination)
        case .yieldFrom(let value): return try yieldFrom(value, destination)
        case .await(let value):
            try checkAwait()
            return try awaiting(destination) { generator throws(CompileFailure) in try generator.operand(value) }
        case .joinedStr(let values): return try joinedString(values, destination)
        case .formattedValue: return try formatted(id, destination)
        case .list(let elements, _): return try sequence(.list, elements, destination)
        case .tuple(let elements, _): return try sequence(.tuple, elements, destination)
        case .set(let elements): return try sequence(.set, elements, destination)
        case .dict(let keys, let values): return try dictionary(keys, values, destination)
        case .starred: throw failure("can't use starred expression here")
        case .slice(let lower, let upper, let step):
            let mark = code.mark
            let base = code.allocate(3)
            for (index, part) in [lower, upper, step].enumerated() {
                if let part {
                    try expression(part, into: base + index)
                } else {
                    loadConstant(.none, into: base + index)
                }
            }
            code.release(to: mark)
            let target = destination ?? code.allocate()
            emit(.buildSlice, target, base)
            return target
        }
    }

    /// An operand whose register is read after `others` have been evaluated.
    func operand(_ id: ExpressionID, before others: [ExpressionID] = []) throws(CompileFailure) -> Int {
        let register: Int
        switch tree[id].kind {
        case .name(let identifier, _) where folder.value(of: id) == nil:
            let saved = location
            location = tree[id].range
            register = loadVariable(mangled(identifier), into: nil)
            location = saved
            if !code.isLocal(register) || !code.scope.flags(of: mangled(identifier)).contains(.walrusTarget) {
                return register
            }
        case .namedExpr(let target, let value):
            let saved = location
            location = tree[id].range
            register = try named(target, value)
            location = saved
            if !code.isLocal(register) { return register }
        default: return try expression(id)
        }
        if others.allSatisfy({ isInert($0) }) { return register }
        let copy = code.allocate()
        emit(.move, copy, register)
        return copy
    }

    /// Binds nothing when evaluated.
    private func isInert(_ id: ExpressionID) -> Bool {
        switch tree[id].kind {
        case .constant, .name: true
        case .attribute(let value, _, _): isInert(value)
        default: folder.value(of: id) != nil
        }
    }

    /// A temporary to build a value in step by step: a local must not change before the value is complete.
    func scratch(_ destination: Int?) -> Int {
        if let destination, !code.isLocal(destination) { return destination }
        return code.allocate()
    }

    private func name(_ name: Name, into destination: Int?) -> Int {
        let register = loadVariable(name, into: destination)
        if destination == nil, code.isLocal(register), code.scope.flags(of: name).contains(.walrusTarget) {
            let copy = code.allocate()
            emit(.move, copy, register)
            return copy
        }
        return register
    }

    /// `target := value`; returns the register of a local, or a temporary.
    func named(_ target: ExpressionID, _ value: ExpressionID) throws(CompileFailure) -> Int {
        guard case .name(let identifier, _) = tree[target].kind else { return try expression(value) }
        let name = mangled(identifier)
        if let local = localRegister(name) {
            try refuseDebug(identifier, tree[target].range)
            return try expression(value, into: local)
        }
        let register = code.allocate()
        try expression(value, into: register)
        try store(target, register)
        return register
    }

    // MARK: Attributes and items

    func attributeCache(_ attribute: Identifier, _ opcode: Opcode) -> Int {
        code.siteCache(mangled(attribute), opcode, names)
    }

    /// The place of an attribute access that spans lines starts at the attribute, as in CPython.
    func startAtAttribute(_ id: ExpressionID, _ attribute: Identifier) {
        let range = tree[id].range
        guard location.line != range.endLine else { return }
        location.line = range.endLine
        let length = Int32(names[Int(attribute.index)].unicodeScalars.count)
        if length <= range.endColumn {
            location.column = range.endColumn - length
        } else {
            location.column = -1
            location.endColumn = -1
        }
    }

    /// The value of an index that fits into an instruction.
    func smallIndex(_ id: ExpressionID) -> Int? {
        guard case .integer(let value)? = folder.value(of: id), Int16(exactly: value) != nil else { return nil }
        return value
    }

    private func item(
        _ value: ExpressionID, _ slice: ExpressionID, _ destination: Int?
    ) throws(CompileFailure) -> Int {
        warnAboutSubscript(value, slice)
        let mark = code.mark
        let object = try operand(value, before: [slice])
        if let index = smallIndex(slice) {
            code.release(to: mark)
            let target = destination ?? code.allocate()
            emit(.loadItemInteger, target, object, index)
            return target
        }
        let key = try operand(slice)
        code.release(to: mark)
        let target = destination ?? code.allocate()
        emit(.loadItem, target, object, key)
        return target
    }

    // MARK: Operators

    private func binary(_ id: ExpressionID, _ destination: Int?) throws(CompileFailure) -> Int {
        var spine: [(node: ExpressionID, op: BinaryOperator, right: ExpressionID)] = []
        var first = id
        while folder.value(of: first) == nil, case .binOp(let left, let op, let right) = tree[first].kind {
            spine.append((first, op, right))
            first = left
        }
        if spine.count == 1, spine[0].op == .mod, let result = try formatTemplate(first, spine[0].right, destination) {
            return result
        }
        let mark = code.mark
        var left = try operand(first, before: spine.map(\.right))
        while let (node, op, right) = spine.popLast() {
            location = tree[node].range
            let isLast = spine.isEmpty
            if let constant = folder.value(of: right), constant.isNumber, let opcode = op.constantOpcode {
                code.release(to: mark)
                let target = isLast ? destination ?? code.allocate() : code.allocate()
                emit(opcode, target, left, code.constant(constant))
                left = target
                continue
            }
            let value = try operand(right)
            code.release(to: mark)
            let target = isLast ? destination ?? code.allocate() : code.allocate()
            emit(op.opcode, target, left, value)
            left = target
        }
        return left
    }

    private func unary(
        _ op: UnaryOperator, _ value: ExpressionID, _ destination: Int?
    ) throws(CompileFailure) -> Int {
        let mark = code.mark
        let register = try operand(value)
        code.release(to: mark)
        let target = destination ?? code.allocate()
        let opcode: Opcode =
            switch op {
            case .invert: .invert
            case .not: .logicalNot
            case .uAdd: .positive
            case .uSub: .negate
            }
        emit(opcode, target, register)
        return target
    }

    private func boolean(
        _ op: BooleanOperator, _ values: [ExpressionID], _ destination: Int?
    ) throws(CompileFailure) -> Int {
        let end = code.makeLabel()
        let target = destination ?? code.allocate()
        let isLocal = code.isLocal(target)
        if isLocal && values.dropLast().contains(where: { isBoolean($0) }) {
            let mark = code.mark
            move(try boolean(op, values, nil), to: target)
            code.release(to: mark)
            return target
        }
        for value in values.dropLast() {
            let mark = code.mark
            if isLocal {
                // The local keeps its value until the outcome is known.
                let next = code.makeLabel()
                let register = try operand(value)
                jump(op == .and ? .jumpIfTrue : .jumpIfFalse, register, to: next)
                move(register, to: target)
                jump(.jump, to: end)
                code.place(next)
            } else {
                let next = code.makeLabel()
                try settle(value, into: target, op == .or, to: end, else: next)
                code.place(next)
            }
            code.release(to: mark)
        }
        if let last = values.last { try expression(last, into: target) }
        code.place(end)
        return target
    }

    private func isBoolean(_ value: ExpressionID) -> Bool {
        if case .boolOp = tree[value].kind { return true }
        return false
    }

    /// Evaluates a value of an `and` or an `or`: jumps to `end` when its truth is `settling`, else goes on or jumps to `next`.
    /// What settles a nested one is not tested again.
    private func settle(
        _ value: ExpressionID, into target: Int, _ settling: Bool, to end: Label, else next: Label
    ) throws(CompileFailure) {
        guard case .boolOp(let op, let values) = tree[value].kind, folder.value(of: value) == nil else {
            try expression(value, into: target)
            jump(settling ? .jumpIfTrue : .jumpIfFalse, target, to: end)
            return
        }
        for value in values.dropLast() {
            let following = code.makeLabel()
            try settle(value, into: target, op == .or, to: (op == .or) == settling ? end : next, else: following)
            code.place(following)
        }
        if let last = values.last { try settle(last, into: target, settling, to: end, else: next) }
    }

    private func conditional(
        _ test: ExpressionID, _ body: ExpressionID, _ orelse: ExpressionID, _ destination: Int?
    ) throws(CompileFailure) -> Int {
        let target = destination ?? code.allocate()
        let otherwise = code.makeLabel()
        let end = code.makeLabel()
        try jump(unless: test, to: otherwise)
        try expression(body, into: target)
        jump(.jump, to: end)
        code.place(otherwise)
        try expression(orelse, into: target)
        code.place(end)
        return target
    }

    // MARK: Generators

    private func yield(_ value: ExpressionID?, _ destination: Int?) throws(CompileFailure) -> Int {
        guard code.scope.kind == .function else { throw failure("'yield' outside function") }
        let mark = code.mark
        let register: Int
        if let value {
            register = try operand(value)
        } else {
            register = code.allocate()
            loadConstant(.none, into: register)
        }
        code.release(to: mark)
        let target = destination ?? code.allocate()
        emit(.yieldValue, target, register)
        return target
    }

    private func yieldFrom(_ value: ExpressionID, _ destination: Int?) throws(CompileFailure) -> Int {
        guard code.scope.kind == .function else { throw failure("'yield' outside function") }
        if code.scope.isCoroutine { throw failure("'yield from' inside async function") }
        let target = scratch(destination)
        let mark = code.mark
        let iterator = code.allocate()
        emit(.getYieldFromIterator, iterator, try operand(value))
        delegate(to: iterator, result: target)
        code.release(to: mark)
        guard let destination, destination != target else { return target }
        emit(.move, destination, target)
        return destination
    }

    /// Runs an iterator to its end, passing on what it yields; the result is what it returns.
    func delegate(to iterator: Int, result target: Int) {
        loadConstant(.none, into: target)
        let again = code.makeLabel()
        let done = code.makeLabel()
        code.place(again)
        jump(.send, target, iterator, to: done)
        emit(.yieldDelegated, target, target, iterator)
        jump(.jumpBack, to: again)
        code.place(done)
    }

    // MARK: Format strings

    private func joinedString(_ values: [ExpressionID], _ destination: Int?) throws(CompileFailure) -> Int {
        if values.isEmpty {
            let target = destination ?? code.allocate()
            loadConstant(.string([]), into: target)
            return target
        }
        if values.count == 1 { return try expression(values[0], into: destination) }
        let mark = code.mark
        let limit = 200
        let base = code.allocate(min(values.count, limit))
        var count = 0
        for value in values {
            if count == limit {
                emit(.buildString, base, base, count)
                count = 1
            }
            try expression(value, into: base + count)
            count += 1
        }
        code.release(to: mark)
        let target = destination ?? code.allocate()
        emit(.buildString, target, base, count)
        return target
    }

    private func formatted(_ id: ExpressionID, _ destination: Int?) throws(CompileFailure) -> Int {
        guard case .formattedValue(let value, let conversion, let specification) = tree[id].kind else { return 0 }
        let mark = code.mark
        var register = try operand(value, before: specification.map { [$0] } ?? [])
        let kind =
            switch UInt8(truncatingIfNeeded: max(conversion, 0)) {
            case UInt8(ascii: "s"): 1
            case UInt8(ascii: "r"): 2
            case UInt8(ascii: "a"): 3
            default: 0
            }
        if kind != 0 {
            code.release(to: mark)
            let converted = code.allocate()
            emit(.convertValue, converted, register, kind)
            register = converted
        }
        let text = try specification.map { id throws(CompileFailure) in try expression(id) }
        code.release(to: mark)
        let target = destination ?? code.allocate()
        if let text {
            emit(.formatValue, target, register, text)
        } else {
            emit(.formatSimple, target, register)
        }
        return target
    }

    /// `"... %s ..." % (a, b)` as a format string, where that gives the same: CPython does the same. Nil otherwise.
    private func formatTemplate(
        _ template: ExpressionID, _ right: ExpressionID, _ destination: Int?
    ) throws(CompileFailure) -> Int? {
        guard case .string(let points)? = folder.value(of: template), case .tuple(let elements, _) = tree[right].kind,
            !elements.contains(where: { if case .starred = tree[$0].kind { true } else { false } }),
            let parts = templateParts(points), parts.count(where: { $0.conversion != nil }) == elements.count,
            parts.count > 0, parts.count <= 200
        else { return nil }
        let mark = code.mark
        let base = code.allocate(parts.count)
        var next = 0
        for (index, part) in parts.enumerated() {
            guard let conversion = part.conversion else {
                loadConstant(.string(part.text), into: base + index)
                continue
            }
            let inner = code.mark
            let value = try operand(elements[next])
            next += 1
            code.release(to: inner)
            // `%s` is str(x), not format(x, '').
            emit(.convertValue, base + index, value, conversion)
        }
        code.release(to: mark)
        let target = destination ?? code.allocate()
        if parts.count == 1 { move(base, to: target) } else { emit(.buildString, target, base, parts.count) }
        return target
    }

    /// Splits at plain `%s`, `%r`, `%a`; nil when there is anything else to format.
    private func templateParts(_ points: [UInt32]) -> [(text: [UInt32], conversion: Int?)]? {
        var parts: [(text: [UInt32], conversion: Int?)] = []
        var text: [UInt32] = []
        var index = 0
        while index < points.count {
            guard points[index] == 0x25 else {
                text.append(points[index])
                index += 1
                continue
            }
            guard index + 1 < points.count else { return nil }
            let conversion: Int?
            switch points[index + 1] {
            case 0x25: conversion = nil
            case 0x73: conversion = 1
            case 0x72: conversion = 2
            case 0x61: conversion = 3
            default: return nil
            }
            index += 2
            guard let conversion else {
                text.append(0x25)
                continue
            }
            if !text.isEmpty { parts.append((text, nil)) }
            text = []
            parts.append(([], conversion))
        }
        if !text.isEmpty { parts.append((text, nil)) }
        return parts
    }
}

extension Constant {
    /// An integer or float that arithmetic instructions take as a constant.
    var isNumber: Bool {
        switch self {
        case .integer, .float: true
        default: false
        }
    }
}
