import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    /// The register of a target that is a plain local: values can be computed straight into it.
    func directRegister(_ target: ExpressionID) -> Int? {
        guard case .name(let identifier, _) = tree[target].kind, names[Int(identifier.index)] != "__debug__" else {
            return nil
        }
        return localRegister(mangled(identifier))
    }

    // MARK: Storing

    /// Assigns the value in a register to a target.
    func store(_ target: ExpressionID, _ value: Int) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        let saved = location
        location = tree[target].range
        defer {
            location = saved
            nativeStack.leave()
        }
        let mark = code.mark
        switch tree[target].kind {
        case .name(let identifier, _):
            try refuseDebug(identifier, tree[target].range)
            storeVariable(mangled(identifier), value)
        case .attribute(let object, let attribute, _):
            try refuseDebug(attribute, tree[target].range)
            let register = try operand(object)
            startAtAttribute(target, attribute)
            emit(.storeAttribute, register, value, attributeCache(attribute, .storeAttribute))
        case .subscript(let container, let slice, _):
            let register = try operand(container, before: [slice])
            let key = try operand(slice)
            emit(.storeItem, register, key, value)
        case .list(let elements, _), .tuple(let elements, _): try unpack(elements, value)
        case .starred: throw failure("starred assignment target must be in a list or tuple")
        default: throw failure("cannot assign here")
        }
        code.release(to: mark)
    }

    private func unpack(_ elements: [ExpressionID], _ value: Int) throws(CompileFailure) {
        var star: Int?
        for (index, element) in elements.enumerated() where isStarred(element) {
            if star != nil { throw failure("multiple starred expressions in assignment") }
            star = index
        }
        if let star {
            let after = elements.count - star - 1
            if star >= 256 || after >= 256 {
                throw failure("too many expressions in star-unpacking assignment")
            }
            let base = code.allocate(elements.count)
            emit(.unpackExtended, base, value, star | after << 8)
            for (index, element) in elements.enumerated() {
                if case .starred(let inner, _) = tree[element].kind {
                    try store(inner, base + index)
                } else {
                    try store(element, base + index)
                }
            }
            return
        }
        if elements.count > 65_535 {
            throw CompileFailure(.limitExceeded, "too many targets in an assignment", filename: filename)
        }
        if let base = consecutiveLocals(elements), value < base || value >= base + elements.count {
            return emit(.unpackSequence, base, value, elements.count)
        }
        let base = code.allocate(elements.count)
        emit(.unpackSequence, base, value, elements.count)
        for (index, element) in elements.enumerated() { try store(element, base + index) }
    }

    /// The first of the registers when the targets are locals whose registers follow each other.
    private func consecutiveLocals(_ elements: [ExpressionID]) -> Int? {
        guard let first = elements.first, let base = directRegister(first) else { return nil }
        for (index, element) in elements.enumerated() where directRegister(element) != base + index { return nil }
        return base
    }

    // MARK: Assignment statements

    func assignment(_ targets: [ExpressionID], _ value: ExpressionID) throws(CompileFailure) {
        let mark = code.mark
        defer { code.release(to: mark) }
        if targets.count == 1 {
            if let local = directRegister(targets[0]) {
                try expression(value, into: local)
                return
            }
            if let pairs = pairwise(targets[0], value) { return try pairwiseAssignment(pairs) }
        }
        // With several targets the value must not change while they are assigned from the left.
        var register = try operand(value, before: targets.count > 1 ? [] : targets)
        if code.isLocal(register), targets.count > 1, targets.contains(where: { rebinds($0, register) }) {
            let copy = code.allocate()
            emit(.move, copy, register)
            register = copy
        }
        for target in targets { try store(target, register) }
    }

    private func rebinds(_ target: ExpressionID, _ register: Int) -> Bool {
        var bound: Set<Int> = []
        collectLocals(target, &bound)
        return bound.contains(register)
    }

    /// `a, b = x, y`: no tuple is made.
    private func pairwise(
        _ target: ExpressionID, _ value: ExpressionID
    ) -> [(target: ExpressionID, value: ExpressionID)]? {
        func elements(_ id: ExpressionID) -> [ExpressionID]? {
            switch tree[id].kind {
            case .tuple(let elements, _), .list(let elements, _): elements
            default: nil
            }
        }
        guard let targets = elements(target), let values = elements(value), targets.count == values.count,
            targets.count <= 64, !targets.contains(where: isStarred), !values.contains(where: isStarred)
        else { return nil }
        return Array(zip(targets, values)).map { ($0, $1) }
    }

    private func pairwiseAssignment(
        _ pairs: [(target: ExpressionID, value: ExpressionID)]
    ) throws(CompileFailure) {
        var bound: Set<Int> = []
        var registers: [Int] = []
        for (index, pair) in pairs.enumerated() {
            var register = try operand(pair.value, before: pairs[(index + 1)...].map(\.value))
            // A local that an earlier target binds is read before that happens.
            if code.isLocal(register), bound.contains(register) {
                let copy = code.allocate()
                emit(.move, copy, register)
                register = copy
            }
            registers.append(register)
            collectLocals(pair.target, &bound)
        }
        for (index, pair) in pairs.enumerated() { try store(pair.target, registers[index]) }
    }

    private func collectLocals(_ target: ExpressionID, _ registers: inout Set<Int>) {
        if let register = directRegister(target) {
            registers.insert(register)
            return
        }
        switch tree[target].kind {
        case .tuple(let elements, _), .list(let elements, _):
            for element in elements { collectLocals(element, &registers) }
        case .starred(let value, _): collectLocals(value, &registers)
        default: break
        }
    }

    func augmentedAssignment(
        _ target: ExpressionID, _ op: BinaryOperator, _ value: ExpressionID
    ) throws(CompileFailure) {
        let mark = code.mark
        defer { code.release(to: mark) }
        let statement = location
        switch tree[target].kind {
        case .name(let identifier, _):
            try refuseDebug(identifier, tree[target].range)
            let name = mangled(identifier)
            location = tree[target].range
            var register = loadVariable(name, into: nil)
            if code.isLocal(register), code.scope.flags(of: name).contains(.walrusTarget) {
                let copy = code.allocate()
                emit(.move, copy, register)
                register = copy
            }
            location = statement
            if let local = localRegister(name) {
                return try augment(local, register, op, value)
            }
            try augment(register, register, op, value)
            location = tree[target].range
            storeVariable(name, register)
        case .attribute(let object, let attribute, _):
            try refuseDebug(attribute, tree[target].range)
            let register = try operand(object, before: [value])
            let current = code.allocate()
            location = tree[target].range
            startAtAttribute(target, attribute)
            let place = location
            emit(.loadAttribute, current, register, attributeCache(attribute, .loadAttribute))
            location = statement
            try augment(current, current, op, value)
            location = place
            emit(.storeAttribute, register, current, attributeCache(attribute, .storeAttribute))
        case .subscript(let container, let slice, _):
            let register = try operand(container, before: [slice, value])
            let key = try operand(slice, before: [value])
            let current = code.allocate()
            location = tree[target].range
            emit(.loadItem, current, register, key)
            location = statement
            try augment(current, current, op, value)
            location = tree[target].range
            emit(.storeItem, register, key, current)
        default: throw failure("invalid node type for augmented assignment")
        }
        location = statement
    }

    private func augment(
        _ destination: Int, _ left: Int, _ op: BinaryOperator, _ value: ExpressionID
    ) throws(CompileFailure) {
        if let constant = folder.value(of: value), constant.isNumber, let opcode = op.inplaceConstantOpcode {
            return emit(opcode, destination, left, code.constant(constant))
        }
        let right = try operand(value)
        emit(op.inplaceOpcode, destination, left, right)
    }

    // MARK: Annotations

    func annotatedAssignment(
        _ target: ExpressionID, _ annotation: ExpressionID, _ value: ExpressionID?, isSimple: Bool
    ) throws(CompileFailure) {
        let mark = code.mark
        defer { code.release(to: mark) }
        if let value {
            if let local = directRegister(target) {
                try expression(value, into: local)
            } else {
                let register = try operand(value, before: [target])
                try store(target, register)
            }
        }
        let isEvaluated = code.scope.kind != .function
        switch tree[target].kind {
        case .name(let identifier, _):
            try refuseDebug(identifier, tree[target].range)
            if isSimple, isEvaluated {
                let register = code.allocate()
                try annotationValue(annotation, into: register)
                let namespace = loadVariable(annotationsName, into: code.allocate())
                let key = code.allocate()
                loadConstant(.text(names[mangled(identifier)]), into: key)
                emit(.storeItem, namespace, key, register)
            }
        case .attribute(let object, let attribute, _):
            try refuseDebug(attribute, tree[target].range)
            if value == nil { try expression(object) }
        case .subscript(let container, let slice, _):
            if value == nil {
                try expression(container)
                try expression(slice)
            }
        default: throw failure("invalid node type for annotated assignment")
        }
        if !isSimple, isEvaluated, !annotationsAsText { try expression(annotation) }
    }

    /// An annotation: its value, or its text under `from __future__ import annotations`.
    func annotationValue(_ id: ExpressionID, into register: Int) throws(CompileFailure) {
        guard annotationsAsText else {
            // `*args: *Ts` (PEP 646): the one item of the unpacked iterable.
            if case .starred(let value, _) = tree[id].kind {
                let source = try operand(value)
                return emit(.unpackSequence, register, source, 1)
            }
            try expression(id, into: register)
            return
        }
        loadConstant(.string(try unparse(id)), into: register)
    }

    // MARK: Deletion

    func delete(_ target: ExpressionID) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        let saved = location
        location = tree[target].range
        let mark = code.mark
        defer {
            location = saved
            code.release(to: mark)
            nativeStack.leave()
        }
        switch tree[target].kind {
        case .name(let identifier, _):
            try refuseDebug(identifier, tree[target].range, deletes: true)
            deleteVariable(mangled(identifier))
        case .attribute(let object, let attribute, _):
            let register = try operand(object)
            startAtAttribute(target, attribute)
            emit(.deleteAttribute, register, nameConstant(mangled(attribute)))
        case .subscript(let container, let slice, _):
            let register = try operand(container, before: [slice])
            let key = try operand(slice)
            emit(.deleteItem, register, key)
        case .list(let elements, _), .tuple(let elements, _): for element in elements { try delete(element) }
        default: throw failure("cannot delete here")
        }
    }
}
