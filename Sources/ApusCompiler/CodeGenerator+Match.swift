import ApusBytecode
import ApusSyntax

// `match` (PEP 634). A pattern is code that goes on when the subject matches and jumps to a label when it does not. What
// it captures stays in temporaries until the whole pattern has matched; only then are the names bound, in the order in
// which CPython binds them, and the guard runs.

/// The captures of a pattern while its code is written.
private struct PatternContext {
    /// Names with the registers that hold what they capture, in the order of their binding.
    var captures: [(name: Name, register: Int)] = []
    /// Where to go when the subject does not match.
    let failed: Label
    /// Whether a pattern that matches everything may stand here: patterns behind it would never be reached.
    var allowsIrrefutable: Bool
}

extension CodeGenerator {
    func matchStatement(_ value: ExpressionID, _ cases: [MatchCase]) throws(CompileFailure) {
        let end = code.makeLabel()
        var subject = try operand(value)
        if code.isLocal(subject), cases.contains(where: { $0.guardExpression != nil }) {
            // A case whose guard fails has bound its names already.
            let copy = code.allocate()
            emit(.move, copy, subject)
            subject = copy
        }
        for (index, matchCase) in cases.enumerated() {
            let mark = code.mark
            location = tree[matchCase.pattern].range
            let failed = code.makeLabel()
            var context = PatternContext(
                failed: failed, allowsIrrefutable: matchCase.guardExpression != nil || index == cases.count - 1)
            try pattern(matchCase.pattern, subject, &context)
            for capture in context.captures { storeVariable(capture.name, capture.register) }
            if let test = matchCase.guardExpression {
                let saved = location
                try jump(unless: test, to: failed)
                location = saved
            }
            code.release(to: mark)
            try statements(matchCase.body)
            location = .none
            jump(.jump, to: end)
            location = tree[matchCase.pattern].range
            code.place(failed)
        }
        code.place(end)
    }

    /// Temporaries that hold captures are not given back before the end of the case. The location stays that of the
    /// innermost pattern visited last, as in CPython.
    private func pattern(
        _ id: PatternID, _ subject: Int, _ context: inout PatternContext
    ) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        defer { nativeStack.leave() }
        location = tree[id].range
        switch tree[id].kind {
        case .matchValue(let value):
            switch tree[value].kind {
            case .constant, .attribute, .unaryOp, .binOp: try jump(unless: subject, equals: value, to: context.failed)
            default: throw failure("patterns may only match literals and attribute lookups")
            }
        case .matchSingleton(.none): jump(.jumpIfNotNone, subject, to: context.failed)
        case .matchSingleton(let value):
            let singleton = code.allocate()
            loadConstant(Constant(value), into: singleton)
            emit(.isSame, singleton, subject, singleton)
            jump(.jumpIfFalse, singleton, to: context.failed)
        case .matchSequence(let patterns): try sequencePattern(patterns, subject, &context)
        case .matchMapping(let keys, let patterns, let rest):
            try mappingPattern(keys, patterns, rest, subject, &context)
        case .matchClass(let cls, let patterns, let attributes, let keywordPatterns):
            try classPattern(cls, patterns, attributes, keywordPatterns, subject, &context)
        case .matchStar(let name): try capture(name, subject, &context)
        case .matchAs(let inner?, let name):
            try pattern(inner, subject, &context)
            try capture(name, subject, &context)
        case .matchAs(nil, let name):
            if !context.allowsIrrefutable {
                let what = name.map { "name capture '\(names[Int($0.index)])'" } ?? "wildcard"
                throw failure("\(what) makes remaining patterns unreachable")
            }
            try capture(name, subject, &context)
        case .matchOr(let patterns): try alternatives(patterns, subject, &context)
        }
    }

    /// A pattern inside of another: any may stand there.
    private func subpattern(
        _ id: PatternID, _ subject: Int, _ context: inout PatternContext
    ) throws(CompileFailure) {
        let allows = context.allowsIrrefutable
        context.allowsIrrefutable = true
        try pattern(id, subject, &context)
        context.allowsIrrefutable = allows
    }

    private func capture(
        _ identifier: Identifier?, _ register: Int, _ context: inout PatternContext
    ) throws(CompileFailure) {
        guard let identifier else { return }
        try refuseDebug(identifier, location)
        try add(mangled(identifier), register, &context)
    }

    private func add(_ name: Name, _ register: Int, _ context: inout PatternContext) throws(CompileFailure) {
        if context.captures.contains(where: { $0.name == name }) {
            throw failure("multiple assignments to name '\(names[name])' in pattern")
        }
        context.captures.append((name, register))
    }

    private func isWildcard(_ id: PatternID) -> Bool {
        if case .matchAs(nil, nil) = tree[id].kind { return true }
        return false
    }

    // MARK: Alternatives

    /// All alternatives bind the same names; whichever matches moves what it captured to registers of the whole.
    private func alternatives(
        _ patterns: [PatternID], _ subject: Int, _ context: inout PatternContext
    ) throws(CompileFailure) {
        let matched = code.makeLabel()
        var common: [(name: Name, register: Int)] = []
        for (index, alternative) in patterns.enumerated() {
            location = tree[alternative].range
            let isLast = index == patterns.count - 1
            let next = code.makeLabel()
            var inner = PatternContext(
                failed: isLast ? context.failed : next, allowsIrrefutable: isLast && context.allowsIrrefutable)
            try pattern(alternative, subject, &inner)
            if index == 0 {
                common = inner.captures.map { ($0.name, code.allocate()) }
            } else if Set(inner.captures.map(\.name)) != Set(common.map(\.name)) {
                throw failure("alternative patterns bind different names")
            }
            for (name, register) in common {
                if let source = inner.captures.first(where: { $0.name == name }) { move(source.register, to: register) }
            }
            if !isLast {
                jump(.jump, to: matched)
                code.place(next)
            }
        }
        code.place(matched)
        for (name, register) in common { try add(name, register, &context) }
    }

    // MARK: Sequences

    private func sequencePattern(
        _ patterns: [PatternID], _ subject: Int, _ context: inout PatternContext
    ) throws(CompileFailure) {
        var star: Int?
        var starIsWildcard = false
        var onlyWildcards = true
        for (index, item) in patterns.enumerated() {
            if case .matchStar(let name) = tree[item].kind {
                if star != nil { throw failure("multiple starred names in sequence pattern") }
                star = index
                starIsWildcard = name == nil
                onlyWildcards = onlyWildcards && starIsWildcard
            } else {
                onlyWildcards = onlyWildcards && isWildcard(item)
            }
        }
        let required = star == nil ? patterns.count : patterns.count - 1
        if required > 32_767 { throw failure("too many sub-patterns in sequence pattern") }
        if let star, star > 255 || required - star > 255, !starIsWildcard {
            throw failure("too many expressions in star-unpacking sequence pattern")
        }
        jump(.jumpUnlessSequence, 0, subject, required << 1 | (star == nil ? 0 : 1), to: context.failed)
        if onlyWildcards { return }
        guard let star, starIsWildcard else {
            let base = code.allocate(patterns.count)
            if let star {
                emit(.unpackExtended, base, subject, star | (required - star) << 8)
            } else {
                emit(.unpackSequence, base, subject, required)
            }
            for (index, item) in patterns.enumerated() { try subpattern(item, base + index, &context) }
            return
        }
        // `[a, *_, b]`: only the items that are wanted are taken.
        for (index, item) in patterns.enumerated() where index != star && !isWildcard(item) {
            let value = code.allocate()
            if index < star {
                loadConstant(.integer(index), into: value)
            } else {
                emit(.getLength, value, subject)
                emit(.subtractConstant, value, value, code.constant(.integer(patterns.count - index)))
            }
            emit(.loadItem, value, subject, value)
            try subpattern(item, value, &context)
        }
    }

    // MARK: Mappings

    private func mappingPattern(
        _ keys: [ExpressionID], _ patterns: [PatternID], _ rest: Identifier?, _ subject: Int,
        _ context: inout PatternContext
    ) throws(CompileFailure) {
        if keys.count > 32_767 { throw failure("too many sub-patterns in mapping pattern") }
        jump(.jumpUnlessMapping, 0, subject, keys.count, to: context.failed)
        if keys.isEmpty, rest == nil { return }
        let first = code.allocate(keys.count)
        if !keys.isEmpty {
            var seen: [Constant] = []
            for (index, key) in keys.enumerated() {
                if let constant = folder.value(of: key) {
                    if seen.contains(where: { $0.equalsAsKey(constant) }) {
                        throw failure("mapping pattern checks duplicate key (\(try literalText(constant, key)))")
                    }
                    seen.append(constant)
                } else if case .attribute = tree[key].kind {
                } else {
                    throw failure("mapping pattern keys may only match literals and attribute lookups")
                }
                try expression(key, into: first + index)
            }
            let values = code.allocate(keys.count)
            let tuple = code.allocate()
            emit(.buildTuple, tuple, first, keys.count)
            emit(.matchKeys, tuple, subject, tuple)
            jump(.jumpIfNone, tuple, to: context.failed)
            emit(.unpackSequence, values, tuple, keys.count)
            for (index, item) in patterns.enumerated() where !isWildcard(item) {
                try subpattern(item, values + index, &context)
            }
        }
        guard let rest else { return }
        let remaining = code.allocate()
        emit(.buildMap, remaining, remaining, 0)
        emit(.dictUpdate, remaining, subject)
        for index in keys.indices { emit(.deleteItem, remaining, first + index) }
        try capture(rest, remaining, &context)
    }

    /// The literal as `repr()` shows it.
    private func literalText(_ constant: Constant, _ key: ExpressionID) throws(CompileFailure) -> String {
        if case .integer(let value) = constant { return "\(value)" }
        var scalars = String.UnicodeScalarView()
        for point in try unparse(key) { scalars.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
        return String(scalars)
    }

    // MARK: Classes

    private func classPattern(
        _ cls: ExpressionID, _ patterns: [PatternID], _ attributes: [Identifier], _ keywordPatterns: [PatternID],
        _ subject: Int, _ context: inout PatternContext
    ) throws(CompileFailure) {
        let count = patterns.count + attributes.count
        if count > 32_767 { throw failure("too many sub-patterns in class pattern") }
        for (index, attribute) in attributes.enumerated() {
            try refuseDebug(attribute, tree[keywordPatterns[index]].range)
            if let again = attributes[(index + 1)...].firstIndex(of: attribute) {
                throw failure(
                    "attribute name repeated in class pattern: \(names[Int(attribute.index)])",
                    tree[keywordPatterns[again]].range)
            }
        }
        let window = code.allocate(3)
        emit(.move, window, subject)
        try expression(cls, into: window + 1)
        loadConstant(.tuple(attributes.map { .text(names[mangled($0)]) }), into: window + 2)
        emit(.matchClass, window, window, patterns.count)
        jump(.jumpIfNone, window, to: context.failed)
        if count == 0 { return }
        let values = code.allocate(count)
        emit(.unpackSequence, values, window, count)
        for (index, item) in (patterns + keywordPatterns).enumerated() where !isWildcard(item) {
            try subpattern(item, values + index, &context)
        }
    }
}

extension Constant {
    /// Whether two literals are one key of a dict: numbers of equal value are, whatever their types.
    func equalsAsKey(_ other: Constant) -> Bool {
        if self == other { return true }
        guard let (real, imaginary) = number, let (otherReal, otherImaginary) = other.number else { return false }
        return real == otherReal && imaginary == otherImaginary
    }

    private var number: (Double, Double)? {
        switch self {
        case .true: (1, 0)
        case .false: (0, 0)
        case .integer(let value): Int(exactly: Double(value)) == value ? (Double(value), 0) : nil
        case .float(let value): (value, 0)
        case .complex(let real, let imaginary): (real, imaginary)
        default: nil
        }
    }
}
