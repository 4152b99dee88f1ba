import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    /// A comprehension is a function of one argument: the iterator over its outermost iterable.
    func comprehension(_ id: ExpressionID, _ destination: Int?) throws(CompileFailure) -> Int {
        guard let scope = table.expressionScopes[id] else { throw failure("comprehension without a scope") }
        let kind: ComprehensionKind
        let generators: [Comprehension]
        let key: ExpressionID?
        let element: ExpressionID
        switch tree[id].kind {
        case .listComp(let elt, let parts): (kind, generators, key, element) = (.list, parts, nil, elt)
        case .setComp(let elt, let parts): (kind, generators, key, element) = (.set, parts, nil, elt)
        case .dictComp(let name, let value, let parts):
            (kind, generators, key, element) = (.dictionary, parts, name, value)
        case .generatorExp(let elt, let parts): (kind, generators, key, element) = (.generator, parts, nil, elt)
        default: throw failure("not a comprehension")
        }
        let waits = scope.isCoroutine && kind != .generator
        if waits, !code.scope.isCoroutine, code.scope.comprehension == nil {
            throw failure("asynchronous comprehension outside of an asynchronous function", tree[id].range)
        }
        let range = tree[id].range
        let unit = try generate(scope, name: kind.codeName, firstLine: range.line) {
            generator throws(CompileFailure) in
            try generator.comprehensionBody(kind, generators, key, element, range)
        }
        let mark = code.mark
        let base = code.allocate(frameHeaderWords + 1)
        try makeFunction(unit, into: base)
        let argument = base + frameHeaderWords
        let iterable = try loopIterable(generators[0].iter)
        if generators[0].isAsync {
            emit(.getAsyncIterator, argument, iterable)
        } else {
            emit(.getIterator, argument, iterable)
        }
        code.release(to: mark)
        if waits {
            return try awaiting(destination) { generator in
                let result = generator.code.allocate(frameHeaderWords + 2)
                generator.emit(.call, result, base, 1)
                return result
            }
        }
        let target = destination ?? code.allocate()
        emit(.call, target, base, 1)
        return target
    }

    /// A list display that is only iterated over is a tuple; one of constants is a constant.
    func loopIterable(_ id: ExpressionID) throws(CompileFailure) -> Int {
        if let constant = folder.container(of: id) {
            let register = code.allocate()
            loadConstant(constant, into: register)
            return register
        }
        if case .list(let elements, .load) = tree[id].kind {
            let saved = location
            location = tree[id].range
            defer { location = saved }
            return try sequence(.tuple, elements, nil)
        }
        return try operand(id)
    }

    private func comprehensionBody(
        _ kind: ComprehensionKind, _ generators: [Comprehension], _ key: ExpressionID?, _ element: ExpressionID,
        _ range: SourceRange
    ) throws(CompileFailure) {
        code.unit.argumentCount = 1
        code.unit.positionalOnlyCount = 0
        location = range
        var result = 0
        switch kind {
        case .list:
            result = code.allocate()
            emit(.buildList, result, result, 0)
        case .set:
            result = code.allocate()
            emit(.buildSet, result, result, 0)
        case .dictionary:
            result = code.allocate()
            emit(.buildMap, result, result, 0)
        case .generator: break
        }
        // The argument `.0` is register 0: no function inside can capture it.
        try clause(0, generators, iterator: 0) { generator throws(CompileFailure) in
            let mark = generator.code.mark
            switch kind {
            case .list:
                let value = try generator.operand(element)
                generator.emit(.listAppend, result, value)
            case .set:
                let value = try generator.operand(element)
                generator.emit(.setAdd, result, value)
            case .dictionary:
                guard let key else { return }
                let name = try generator.operand(key, before: [element])
                let value = try generator.operand(element)
                generator.emit(.mapAdd, result, name, value)
            case .generator:
                let value = try generator.operand(element)
                let sent = generator.code.allocate()
                generator.emit(.yieldValue, sent, value)
            }
            generator.code.release(to: mark)
        }
        if kind == .generator { returnNone() } else { emit(.returnValue, result) }
    }

    /// Nested loops and conditions, one clause inside of the other.
    private func clause(
        _ index: Int, _ generators: [Comprehension], iterator: Int,
        body: (CodeGenerator) throws(CompileFailure) -> Void
    ) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        defer { nativeStack.leave() }
        let mark = code.mark
        let generator = generators[index]
        let again = code.makeLabel()
        let exit = code.makeLabel()
        // An item that fails a condition goes on by the one `jumpBack`.
        let skip = code.makeLabel()
        // `for y in [x]` binds a name: no loop.
        let single = index > 0 && !generator.isAsync ? onlyElement(generator.iter) : nil
        if let single {
            if let local = directRegister(generator.target) {
                try expression(single, into: local)
            } else {
                let value = try operand(single)
                try store(generator.target, value)
                code.release(to: mark)
            }
        } else {
            var source = iterator
            if index > 0 {
                source = code.allocate()
                let iterable = try loopIterable(generator.iter)
                if generator.isAsync {
                    emit(.getAsyncIterator, source, iterable)
                } else {
                    emit(.getIterator, source, iterable)
                }
                code.release(to: source + 1)
            }
            code.place(again)
            if generator.isAsync {
                try iterateAsync(source, generator.target, exit)
            } else {
                try iterate(source, generator.target, exit)
            }
        }
        for test in generator.ifs { try jump(unless: test, to: skip) }
        if index + 1 < generators.count {
            try clause(index + 1, generators, iterator: 0, body: body)
        } else {
            try body(self)
        }
        code.place(skip)
        if single == nil { jump(.jumpBack, to: again) }
        code.place(exit)
        code.release(to: mark)
    }

    private func onlyElement(_ display: ExpressionID) -> ExpressionID? {
        switch tree[display].kind {
        case .list(let elements, _), .tuple(let elements, _):
            elements.count == 1 && !isStarred(elements[0]) ? elements[0] : nil
        default: nil
        }
    }

    /// One step of a loop: the next item goes to the target, at the end control goes to `exit`.
    func iterate(_ iterator: Int, _ target: ExpressionID, _ exit: Label) throws(CompileFailure) {
        if let local = directRegister(target) {
            return jump(.forIterate, local, iterator, to: exit)
        }
        let mark = code.mark
        let item = code.allocate()
        jump(.forIterate, item, iterator, to: exit)
        try store(target, item)
        code.release(to: mark)
    }
}
