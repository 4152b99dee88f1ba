import ApusSyntax

extension SymbolTableBuilder {
    mutating func expressions(_ list: [ExpressionID]) throws(CompileFailure) {
        for id in list { try expression(id) }
    }

    mutating func expression(_ first: ExpressionID) throws(CompileFailure) {
        try enterNative()
        defer { nativeStack.leave() }
        var id = first
        var pending: [ExpressionID] = []
        // `a + b + c ...` nests to the left, as deep as it is long: go down in a loop, then visit the right operands.
        while case .binOp(let left, _, let right) = tree[id].kind {
            pending.append(right)
            id = left
        }
        try node(id)
        while let right = pending.popLast() { try expression(right) }
    }

    private mutating func node(_ id: ExpressionID) throws(CompileFailure) {
        let range = tree[id].range
        switch tree[id].kind {
        case .name(let identifier, let context):
            let flags: SymbolFlags =
                switch context {
                case .load: .used
                case .store: .assigned
                case .del: [.assigned, .deleted]
                }
            try add(identifier, flags, at: range)
            if context == .load, current.kind == .function, Int(identifier.index) == superName {
                try add(classCellName, .used, at: range)
            }
        case .constant: break
        case .attribute(let value, _, _), .starred(let value, _), .unaryOp(_, let value): try expression(value)
        case .call(let function, let arguments, let keywords):
            try expression(function)
            try expressions(arguments)
            for keyword in keywords { try expression(keyword.value) }
        case .subscript(let value, let slice, _):
            try expression(value)
            try expression(slice)
        case .binOp(let left, _, let right):
            try expression(left)
            try expression(right)
        case .boolOp(_, let values), .joinedStr(let values), .set(let values), .list(let values, _),
            .tuple(let values, _):
            try expressions(values)
        case .compare(let left, _, let comparators):
            try expression(left)
            try expressions(comparators)
        case .ifExp(let test, let body, let orelse):
            try expression(test)
            try expression(body)
            try expression(orelse)
        case .dict(let keys, let values):
            for (index, value) in values.enumerated() {
                if let key = keys[index] { try expression(key) }
                try expression(value)
            }
        case .slice(let lower, let upper, let step):
            if let lower { try expression(lower) }
            if let upper { try expression(upper) }
            if let step { try expression(step) }
        case .formattedValue(let value, _, let formatSpec):
            try expression(value)
            if let formatSpec { try expression(formatSpec) }
        case .namedExpr(let target, let value): try namedExpression(target, value, range)
        case .lambda(let arguments, let body):
            try defaults(arguments)
            table.expressionScopes[id] = open(.function, "lambda", range, privateClass: current.privateClass)
            try parameters(arguments)
            try expression(body)
            close()
        case .listComp(let element, let generators):
            try comprehension(id, .list, "listcomp", generators, element, nil, range)
        case .setComp(let element, let generators):
            try comprehension(id, .set, "setcomp", generators, element, nil, range)
        case .dictComp(let key, let value, let generators):
            try comprehension(id, .dictionary, "dictcomp", generators, key, value, range)
        case .generatorExp(let element, let generators):
            try comprehension(id, .generator, "genexpr", generators, element, nil, range)
        case .yield(let value):
            try refuseInAnnotation("yield expression", range)
            if let value { try expression(value) }
            try markGenerator(range)
        case .yieldFrom(let value):
            try refuseInAnnotation("yield expression", range)
            try expression(value)
            try markGenerator(range)
        case .await(let value):
            try refuseInAnnotation("await expression", range)
            try expression(value)
            current.isCoroutine = true
        }
    }

    private func refuseInAnnotation(_ what: String, _ range: SourceRange) throws(CompileFailure) {
        if isInAnnotation, current.name == "_annotation" {
            throw failure("'\(what)' can not be used within an annotation", range)
        }
    }

    private func markGenerator(_ range: SourceRange) throws(CompileFailure) {
        if let kind = current.comprehension { throw failure("'yield' inside \(kind.description)", range) }
        current.isGenerator = true
    }

    private mutating func namedExpression(
        _ target: ExpressionID, _ value: ExpressionID, _ range: SourceRange
    ) throws(CompileFailure) {
        try refuseInAnnotation("named expression", range)
        if current.iterableDepth > 0 {
            throw failure("assignment expression cannot be used in a comprehension iterable expression", range)
        }
        if current.comprehension != nil { try extendNamedExpression(target) }
        try expression(value)
        try expression(target)
        if case .name(let identifier, _) = tree[target].kind { current.insert(.walrusTarget, mangled(identifier)) }
    }

    /// Inside a comprehension `:=` binds in the function around it (PEP 572).
    private mutating func extendNamedExpression(_ target: ExpressionID) throws(CompileFailure) {
        guard case .name(let identifier, _) = tree[target].kind else { return }
        let name = mangled(identifier)
        let range = tree[target].range
        for scope in stack.reversed() {
            if scope.comprehension != nil {
                if scope.flags(of: name).contains(.iterationVariable) {
                    throw failure(
                        "assignment expression cannot rebind comprehension iteration variable '\(names[name])'", range)
                }
                continue
            }
            switch scope.kind {
            case .function:
                let isGlobal = scope.flags(of: name).contains(.globalDeclared)
                try add(name, isGlobal ? .globalDeclared : .nonlocalDeclared, at: range)
                current.directives[name] = range
                scope.insert([.assigned, .walrusTarget], name)
            case .module:
                try add(name, .globalDeclared, at: range)
                current.directives[name] = range
                scope.insert(.globalDeclared, name)
            case .classBody:
                throw failure(
                    "assignment expression within a comprehension cannot be used in a class body", range)
            }
            return
        }
    }

    private mutating func comprehension(
        _ id: ExpressionID, _ kind: ComprehensionKind, _ name: String, _ generators: [Comprehension],
        _ element: ExpressionID, _ value: ExpressionID?, _ range: SourceRange
    ) throws(CompileFailure) {
        guard let outermost = generators.first else { return }
        // The outermost iterable belongs to the scope around.
        current.iterableDepth += 1
        try expression(outermost.iter)
        current.iterableDepth -= 1
        let scope = open(.function, name, range, privateClass: current.privateClass, comprehension: kind)
        table.expressionScopes[id] = scope
        try add(names.name(".0"), .parameter, at: range)
        for (index, generator) in generators.enumerated() {
            scope.readsTarget = true
            try expression(generator.target)
            scope.readsTarget = false
            if index > 0 {
                scope.iterableDepth += 1
                try expression(generator.iter)
                scope.iterableDepth -= 1
            }
            try expressions(generator.ifs)
        }
        if let value { try expression(value) }
        try expression(element)
        scope.isGenerator = kind == .generator
        if generators.contains(where: \.isAsync) { scope.isCoroutine = true }
        close()
        // A list that waits makes the comprehension around it wait; a generator only does so when it is run.
        if scope.isCoroutine, kind != .generator, current.comprehension != nil { current.isCoroutine = true }
    }

    mutating func pattern(_ id: PatternID) throws(CompileFailure) {
        try enterNative()
        defer { nativeStack.leave() }
        let range = tree[id].range
        switch tree[id].kind {
        case .matchValue(let value): try expression(value)
        case .matchSingleton: break
        case .matchSequence(let patterns), .matchOr(let patterns): for item in patterns { try pattern(item) }
        case .matchMapping(let keys, let patterns, let rest):
            try expressions(keys)
            for item in patterns { try pattern(item) }
            if let rest { try add(rest, .assigned, at: range) }
        case .matchClass(let cls, let patterns, _, let keywordPatterns):
            try expression(cls)
            for item in patterns + keywordPatterns { try pattern(item) }
        case .matchStar(let name): if let name { try add(name, .assigned, at: range) }
        case .matchAs(let inner, let name):
            if let inner { try pattern(inner) }
            if let name { try add(name, .assigned, at: range) }
        }
    }
}
