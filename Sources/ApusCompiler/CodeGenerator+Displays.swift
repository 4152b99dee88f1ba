import ApusBytecode
import ApusSyntax

/// What a sequence display makes.
enum DisplayKind {
    case list, tuple, set

    var build: Opcode {
        switch self {
        case .list: .buildList
        case .tuple: .buildTuple
        case .set: .buildSet
        }
    }
}

extension CodeGenerator {
    /// Elements are gathered in so many registers at a time.
    private static var chunk: Int { 128 }

    func sequence(_ kind: DisplayKind, _ elements: [ExpressionID], _ destination: Int?) throws(CompileFailure) -> Int {
        let hasStar = elements.contains { isStarred($0) }
        let isPlain = kind == .tuple || elements.count < 3 || folder.items(elements) == nil
        if !hasStar, elements.count <= Self.chunk, isPlain {
            let mark = code.mark
            let base = code.mark
            for element in elements { try expression(element, into: code.allocate()) }
            code.release(to: mark)
            let target = destination ?? code.allocate()
            emit(kind.build, target, elements.isEmpty ? target : base, elements.count)
            return target
        }
        let target = scratch(destination)
        try sequence(kind, elements, into: target)
        guard let destination, destination != target else { return target }
        emit(.move, destination, target)
        return destination
    }

    /// Builds in a temporary, in parts. `leading` elements stand in the registers from `target` on already.
    func sequence(
        _ kind: DisplayKind, _ elements: [ExpressionID], into target: Int, leading: Int = 0
    ) throws(CompileFailure) {
        let grows: DisplayKind = kind == .set ? .set : .list
        let append: Opcode = kind == .set ? .setAdd : .listAppend
        let extend: Opcode = kind == .set ? .setUpdate : .listExtend
        if leading == 0, elements.count >= 3, let items = folder.items(elements) {
            if kind == .tuple { return loadConstant(.tuple(items), into: target) }
            emit(grows.build, target, target, 0)
            let mark = code.mark
            let part = code.allocate()
            loadConstant(kind == .set ? .frozenSet(items) : .tuple(items), into: part)
            emit(extend, target, part)
            return code.release(to: mark)
        }
        if leading == 0, elements.count <= Self.chunk, !elements.contains(where: { isStarred($0) }) {
            _ = try sequence(kind, elements, target)
            return
        }
        var index = 0
        var isBuilt = false
        if leading > 0 {
            emit(grows.build, target, target, leading)
            isBuilt = true
        }
        while index < elements.count {
            let mark = code.mark
            if case .starred(let value, _) = tree[elements[index]].kind {
                if !isBuilt { emit(grows.build, target, target, 0) }
                let iterable = try operand(value)
                emit(extend, target, iterable)
                index += 1
            } else {
                let end = min(elements[index...].firstIndex { isStarred($0) } ?? elements.count, index + Self.chunk)
                if isBuilt, end - index < 4 {
                    while index < end {
                        let value = try operand(elements[index])
                        emit(append, target, value)
                        code.release(to: mark)
                        index += 1
                    }
                } else {
                    let base = code.mark
                    for element in elements[index..<end] { try expression(element, into: code.allocate()) }
                    if isBuilt {
                        emit(.buildTuple, base, base, end - index)
                        emit(extend, target, base)
                    } else {
                        emit(grows.build, target, base, end - index)
                    }
                    index = end
                }
            }
            isBuilt = true
            code.release(to: mark)
        }
        if !isBuilt { emit(grows.build, target, target, 0) }
        if kind == .tuple { emit(.listToTuple, target, target) }
    }

    func dictionary(
        _ keys: [ExpressionID?], _ values: [ExpressionID], _ destination: Int?
    ) throws(CompileFailure) -> Int {
        let limit = 64
        if keys.count <= limit, keys.allSatisfy({ $0 != nil }) {
            let base = code.mark
            for (index, value) in values.enumerated() { try pair(keys[index], value) }
            code.release(to: base)
            let target = destination ?? code.allocate()
            emit(.buildMap, target, values.isEmpty ? target : base, values.count)
            return target
        }
        let target = scratch(destination)
        var index = 0
        var isBuilt = false
        while index < keys.count {
            let mark = code.mark
            if keys[index] == nil {
                if !isBuilt { emit(.buildMap, target, target, 0) }
                let mapping = try operand(values[index])
                emit(.dictUpdate, target, mapping)
                index += 1
            } else if isBuilt {
                let first = code.mark
                try pair(keys[index], values[index])
                emit(.mapAdd, target, first, first + 1)
                index += 1
            } else {
                let end = min(keys[index...].firstIndex { $0 == nil } ?? keys.count, index + limit)
                for position in index..<end { try pair(keys[position], values[position]) }
                emit(.buildMap, target, mark, end - index)
                index = end
            }
            isBuilt = true
            code.release(to: mark)
        }
        guard let destination, destination != target else { return target }
        emit(.move, destination, target)
        return destination
    }

    private func pair(_ key: ExpressionID?, _ value: ExpressionID) throws(CompileFailure) {
        let register = code.allocate(2)
        if let key { try expression(key, into: register) }
        try expression(value, into: register + 1)
    }
}
