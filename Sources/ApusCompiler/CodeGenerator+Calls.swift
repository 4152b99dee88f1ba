import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    /// More arguments than this go through a tuple and a dict.
    private static var windowLimit: Int { 255 }

    func isStarred(_ id: ExpressionID) -> Bool {
        if case .starred = tree[id].kind { return true }
        return false
    }

    func call(
        _ function: ExpressionID, _ arguments: [ExpressionID], _ keywords: [Keyword], _ destination: Int?
    ) throws(CompileFailure) -> Int {
        try validate(keywords)
        warnAboutCall(function)
        let needsExpansion =
            arguments.count + keywords.count > Self.windowLimit || keywords.contains { $0.arg == nil }
            || arguments.contains { isStarred($0) }
        let mark = code.mark
        let base = code.allocate()
        if !needsExpansion, case .attribute(let object, let attribute, _) = tree[function].kind {
            return try callMethod(function, object, attribute, arguments, keywords, base, destination)
        }
        try expression(function, into: base)
        _ = code.allocate(frameHeaderWords - 1)
        if needsExpansion {
            try expandedArguments(base, arguments, keywords)
            code.release(to: mark)
            let target = destination ?? code.allocate()
            emit(.callExpanded, target, base)
            return target
        }
        let opcode: Opcode = keywords.isEmpty ? .call : .callKeywords
        try self.arguments(arguments, keywords)
        code.release(to: mark)
        let target = destination ?? code.allocate()
        emit(opcode, target, base, arguments.count + keywords.count)
        return target
    }

    private func callMethod(
        _ function: ExpressionID, _ object: ExpressionID, _ attribute: Identifier, _ arguments: [ExpressionID],
        _ keywords: [Keyword], _ base: Int, _ destination: Int?
    ) throws(CompileFailure) -> Int {
        _ = code.allocate(frameHeaderWords)
        // What is no local is evaluated where it will stand as argument 0.
        let receiver = base + frameHeaderWords
        var register = receiver
        if case .name(let identifier, _) = tree[object].kind, folder.value(of: object) == nil {
            let saved = location
            location = tree[object].range
            let name = mangled(identifier)
            register = localRegister(name) == nil ? loadVariable(name, into: receiver) : loadVariable(name, into: nil)
            location = saved
        } else {
            try expression(object, into: receiver)
        }
        let saved = location
        location = tree[function].range
        startAtAttribute(function, attribute)
        emit(.loadMethod, base, register, attributeCache(attribute, .loadMethod))
        location = saved
        try self.arguments(arguments, keywords)
        code.release(to: base)
        let target = destination ?? code.allocate()
        // The place of the call starts at the method's name when that is on a line of its own.
        if location.line != tree[function].range.endLine {
            startAtAttribute(function, attribute)
        }
        emit(keywords.isEmpty ? .callMethod : .callMethodKeywords, target, base, arguments.count + keywords.count)
        return target
    }

    /// Arguments into consecutive registers from the next one on, and the names of the keywords behind them.
    private func arguments(_ arguments: [ExpressionID], _ keywords: [Keyword]) throws(CompileFailure) {
        for argument in arguments { try expression(argument, into: code.allocate()) }
        for keyword in keywords { try expression(keyword.value, into: code.allocate()) }
        if keywords.isEmpty { return }
        loadConstant(.tuple(keywords.map(keywordName)), into: code.allocate())
    }

    private func keywordName(_ keyword: Keyword) -> Constant {
        .text(keyword.arg.map { names[Int($0.index)] } ?? "")
    }

    private func validate(_ keywords: [Keyword]) throws(CompileFailure) {
        var seen: Set<Identifier> = []
        for keyword in keywords {
            guard let name = keyword.arg else { continue }
            try refuseDebug(name, location)
            if !seen.insert(name).inserted {
                throw failure("keyword argument repeated: \(names[Int(name.index)])", keyword.range)
            }
        }
    }

    /// The argument tuple (or any iterable) and the dict (or null) of `callExpanded`, in the window at `base`.
    func expandedArguments(
        _ base: Int, _ arguments: [ExpressionID], _ keywords: [Keyword], leading: Int = 0
    ) throws(CompileFailure) {
        let positional = base + frameHeaderWords
        if leading == 0 { _ = code.allocate() }
        if leading == 0, arguments.count == 1, case .starred(let value, _) = tree[arguments[0]].kind {
            // The call makes the tuple, and names the callable when it cannot.
            try expression(value, into: positional)
        } else {
            try sequence(.tuple, arguments, into: positional, leading: leading)
        }
        // Behind the leading values, which the tuple has taken in, the dict's place is one of theirs.
        let dictionary = leading == 0 ? code.allocate() : positional + 1
        if keywords.isEmpty { return emit(.loadNull, dictionary) }
        var isFirst = true
        var index = 0
        while index < keywords.count {
            if keywords[index].arg == nil {
                if isFirst { emit(.buildMap, dictionary, dictionary, 0) }
                let mark = code.mark
                let mapping = try operand(keywords[index].value)
                emit(.dictMerge, dictionary, mapping, base)
                code.release(to: mark)
                index += 1
            } else {
                let end = min(
                    keywords[index...].firstIndex { $0.arg == nil } ?? keywords.count, index + 64)
                let mark = code.mark
                let first = code.allocate(2 * (end - index))
                for (offset, keyword) in keywords[index..<end].enumerated() {
                    loadConstant(keywordName(keyword), into: first + 2 * offset)
                    try expression(keyword.value, into: first + 2 * offset + 1)
                }
                if isFirst {
                    emit(.buildMap, dictionary, first, end - index)
                } else {
                    let part = code.allocate()
                    emit(.buildMap, part, first, end - index)
                    emit(.dictMerge, dictionary, part, base)
                }
                code.release(to: mark)
                index = end
            }
            isFirst = false
        }
    }
}
