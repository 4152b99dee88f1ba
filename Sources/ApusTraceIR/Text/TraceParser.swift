/// Why a text is no trace.
public struct TraceTextError: Error, Equatable, CustomStringConvertible {
    /// From 1.
    public let line: Int
    public let message: String
    public var description: String { "line \(line): \(message)" }
}

/// Reads the text form of tables and of one trace behind them. Empty lines and lines that begin with `#` are skipped.
public func parseTrace(
    _ text: String, into trace: inout Trace, _ tables: inout TraceTables
) throws(TraceTextError) {
    var parser = TraceParser()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        parser.line += 1
        let words = line.split(separator: " ")
        guard let first = words.first, !first.hasPrefix("#") else { continue }
        switch first {
        case "shapes":
            guard words.count == 3 else { throw parser.failure("shapes FLOAT FIRST-MUTABLE") }
            tables.floatShape = try parser.number(words[1])
            tables.firstMutableShape = try parser.number(words[2])
        case "layout": try parser.layout(words, &tables)
        case "field", "element": try parser.descriptor(words, &tables)
        case "native": try parser.native(words, &tables)
        default:
            if parser.isSnapshot(words) {
                try parser.snapshot(words, &trace, tables)
            } else if parser.isNumbered(first, "o") {
                try parser.object(words, &trace, tables)
            } else {
                try parser.instruction(words, &trace, tables)
            }
        }
    }
    try parser.finish(&trace)
}

private struct TraceParser {
    var line = 0
    /// Position of each value by its number in the text.
    private var values: [Int: Reference] = [:]
    private var labels: Set<Int> = []
    private var usedSnapshots = -1

    func failure(_ message: String) -> TraceTextError { TraceTextError(line: line, message: message) }

    func isNumbered(_ word: Substring, _ letter: Character) -> Bool {
        word.first == letter && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
    }

    func isSnapshot(_ words: [Substring]) -> Bool { isNumbered(words[0], "s") }

    func number(_ word: Substring?) throws(TraceTextError) -> Int {
        guard let word, let number = Int(word) else { throw failure("expected a number, not '\(word ?? "")'") }
        return number
    }

    private func index(of name: Substring?, in names: [String], _ what: String) throws(TraceTextError) -> Int {
        guard let name, let index = names.firstIndex(of: String(name)) else {
            throw failure("no \(what) '\(name ?? "")'")
        }
        return index
    }

    // MARK: - Tables

    func layout(_ words: [Substring], _ tables: inout TraceTables) throws(TraceTextError) {
        guard words.count == 3 || words.count == 4 else { throw failure("layout NAME SIZE [ELEMENT]") }
        guard tables.layouts.count < LayoutSet.limit else { throw failure("too many layouts") }
        tables.addLayout(
            String(words[1]),
            TraceLayout(
                fixedSize: try number(words[2]), elementSize: words.count == 4 ? try number(words[3]) : 0))
    }

    func descriptor(_ words: [Substring], _ tables: inout TraceTables) throws(TraceTextError) {
        guard words.count >= 5 else { throw failure("field NAME LAYOUT OFFSET TYPE [FLAGS]") }
        let layout = try index(of: words[2], in: tables.layoutNames, "layout")
        var flags: DescriptorFlags = words[0] == "element" ? .element : []
        for word in words[5...] {
            guard let flag = DescriptorFlags.names.first(where: { $0.1 == word }) else {
                throw failure("no flag '\(word)'")
            }
            flags.insert(flag.0)
        }
        let widths: [Substring: Int] = ["word1": 1, "word2": 2, "word4": 4, "word8": 8, "double": 8]
        guard let width = widths[words[4]] else { throw failure("no type '\(words[4])'") }
        tables.addDescriptor(
            String(words[1]),
            MemoryDescriptor(
                layout: layout, offset: try number(words[3]), width: width,
                kind: words[4] == "double" ? .double : .word, flags: flags))
    }

    func native(_ words: [Substring], _ tables: inout TraceTables) throws(TraceTextError) {
        guard words.count >= 4 else { throw failure("native NAME PARAMETERS RESULT [EFFECTS]") }
        let parameters = words[2] == "-" ? "" : words[2]
        guard parameters.allSatisfy({ $0 == "w" || $0 == "d" }), parameters.count <= 32 else {
            throw failure("parameters are w and d")
        }
        var doubles: UInt32 = 0
        for (position, letter) in parameters.enumerated() where letter == "d" { doubles |= 1 << UInt32(position) }
        let results: [Substring: ValueKind] = ["word": .word, "double": .double, "none": .none]
        guard let result = results[words[3]] else { throw failure("no kind '\(words[3])'") }
        var effects: Effects = []
        var reads = LayoutSet.everything
        var writes = LayoutSet.everything
        for word in words[4...] {
            let parts = word.split(separator: "(")
            guard let effect = Effects.names.first(where: { $0.1 == parts[0] }) else {
                throw failure("no effect '\(word)'")
            }
            effects.insert(effect.0)
            guard parts.count == 2 else { continue }
            var set = LayoutSet()
            for name in parts[1].dropLast().split(separator: ",") {
                set.insert(try index(of: name, in: tables.layoutNames, "layout"))
            }
            if effect.0 == .reads { reads = set } else { writes = set }
        }
        tables.addNative(
            String(words[1]),
            TraceNative(
                parameterCount: parameters.count, doubleParameters: doubles, result: result, effects: effects,
                reads: reads, writes: writes))
    }

    // MARK: - Operations

    func value(_ word: Substring, _ trace: inout Trace) throws(TraceTextError) -> Reference {
        if isNumbered(word, "v") {
            guard let number = Int(word.dropFirst()), let reference = values[number] else {
                throw failure("no value '\(word)'")
            }
            return reference
        }
        if word.hasPrefix("@") {
            guard let address = Int(word.dropFirst(), radix: 16) else { throw failure("no address '\(word)'") }
            return trace.constant(object: address)
        }
        if word.hasSuffix("d") {
            let digits = word.dropLast()
            if digits.hasPrefix("0x"), let bits = UInt64(digits.dropFirst(2), radix: 16) {
                return trace.constant(bits: bits, kind: .double)
            }
            guard let number = Double(digits) else { throw failure("no double '\(word)'") }
            return trace.constant(number)
        }
        return trace.constant(try number(word))
    }

    mutating func instruction(
        _ words: [Substring], _ trace: inout Trace, _ tables: borrowing TraceTables
    ) throws(TraceTextError) {
        var rest = words[...]
        var resultNumber: Int?
        if words.count > 2, isNumbered(words[0], "v"), words[1] == "=" {
            resultNumber = Int(words[0].dropFirst())
            rest = words[2...]
        }
        guard let operation = Operation.allCases.first(where: { "\($0)" == rest.first ?? "" }) else {
            throw failure("no operation '\(rest.first ?? "")'")
        }
        rest = rest.dropFirst()
        let row = operation.row
        var detail = 0
        var kind: ValueKind =
            switch row.result {
            case .word: .word
            case .double: .double
            case .none, .described: .none
            }
        if row.detail != .none {
            let word = rest.first
            rest = rest.dropFirst()
            switch row.detail {
            case .none: break
            case .field, .element:
                detail = try index(of: word, in: tables.descriptorNames, "descriptor")
                if row.result == .described { kind = tables.descriptors[detail].kind }
            case .layout: detail = try index(of: word, in: tables.layoutNames, "layout")
            case .native:
                detail = try index(of: word, in: tables.nativeNames, "native")
                kind = tables.natives[detail].result
            case .slot:
                guard let word, word.hasPrefix("$") else { throw failure("expected a slot") }
                detail = try number(word.dropFirst())
            case .label:
                guard let word, word.hasPrefix("L") else { throw failure("expected a label") }
                detail = try number(word.dropFirst())
                if operation == .label {
                    guard labels.insert(detail).inserted else { throw failure("label twice") }
                    trace.labelCount = max(trace.labelCount, detail + 1)
                }
            case .argument:
                detail = try number(word)
                guard let name = rest.first, name == "word" || name == "double" else { throw failure("word or double") }
                kind = name == "word" ? .word : .double
                rest = rest.dropFirst()
            }
        }
        var result = Instruction(operation, detail: detail, kind: kind)
        if row.c == .snapshot {
            guard let word = rest.last, isNumbered(word, "s"), let number = Int32(word.dropFirst()) else {
                throw failure("expected a snapshot")
            }
            result.c = Reference(rawValue: number)
            usedSnapshots = max(usedSnapshots, Int(number))
            rest = rest.dropLast()
        }
        if row.a == .list {
            let start = trace.operands.count
            // Values first: interning constants does not touch the operands.
            for word in rest {
                let reference = try value(word, &trace)
                trace.operands.append(reference)
            }
            result.a = Reference(rawValue: Int32(start))
            result.b = Reference(rawValue: Int32(trace.operands.count - start))
        } else {
            var operands: [Reference] = []
            for word in rest { operands.append(try value(word, &trace)) }
            var wanted = 0
            if row.a != .none { wanted += 1 }
            if row.b != .none { wanted += 1 }
            if row.c != .none && row.c != .snapshot { wanted += 1 }
            guard operands.count == wanted || operation == .argument && operands.count <= 1 else {
                throw failure("\(operation) takes \(wanted) operands")
            }
            if operands.count > 0 { result.a = operands[0] }
            if operands.count > 1 { result.b = operands[1] }
            if operands.count > 2 { result.c = operands[2] }
        }
        guard (resultNumber == nil) == (kind == .none) else {
            throw failure(kind == .none ? "\(operation) has no result" : "\(operation) has a result")
        }
        let reference = trace.append(result)
        if let resultNumber {
            guard values[resultNumber] == nil else { throw failure("v\(resultNumber) twice") }
            values[resultNumber] = reference
        }
    }

    // MARK: - Snapshots

    func snapshot(
        _ words: [Substring], _ trace: inout Trace, _ tables: borrowing TraceTables
    ) throws(TraceTextError) {
        guard Int(words[0].dropFirst()) == trace.snapshots.count else { throw failure("snapshots count up from s0") }
        let modes: [Substring: ResumeMode] = ["boundary": .boundary, "unwind": .unwind, "returned": .returned]
        guard words.count > 2, let mode = modes[words[1]], let bar = words.firstIndex(of: "|") else {
            throw failure("sN MODE FRAMES | SLOTS")
        }
        var start = 2
        var resume = Reference.none
        if mode == .returned {
            resume = try value(words[2], &trace)
            start = 3
        }
        guard start <= bar else { throw failure("sN MODE FRAMES | SLOTS") }
        let firstFrame = trace.snapshotFrames.count
        for word in words[start..<bar] {
            let parts = word.split(separator: ":")
            guard parts.count == 2 else { throw failure("CODE:INSTRUCTION+BASE") }
            let places = parts[1].split(separator: "+")
            guard places.count == 1 || places.count == 2 else { throw failure("CODE:INSTRUCTION+BASE") }
            trace.snapshotFrames.append(
                SnapshotFrame(
                    code: try value(parts[0], &trace), instruction: try number(places[0]),
                    base: places.count == 2 ? try number(places[1]) : 0))
        }
        let firstEntry = trace.snapshotEntries.count
        let behind = words[(bar + 1)...].firstIndex(of: "|") ?? words.count
        for word in words[(bar + 1)..<behind] {
            let parts = word.split(separator: "=")
            guard parts.count == 2 else { throw failure("SLOT=RECIPE") }
            trace.snapshotEntries.append(
                SnapshotEntry(slot: try number(parts[0]), try recipe(parts[1], &trace)))
        }
        let firstStore = trace.snapshotStores.count
        for word in words[min(behind + 1, words.count)...] {
            let parts = word.split(separator: "=")
            let names = parts[0].split(separator: ":")
            guard parts.count == 2, names.count == 2 || names.count == 3 else { throw failure("BASE:FIELD=RECIPE") }
            trace.snapshotStores.append(
                SnapshotStore(
                    base: try value(names[0], &trace),
                    descriptor: try index(of: names[1], in: tables.descriptorNames, "descriptor"),
                    index: names.count == 3 ? try number(names[2]) : 0, try recipe(parts[1], &trace)))
        }
        trace.snapshots.append(
            Snapshot(
                mode: mode, resume: resume, firstFrame: firstFrame,
                frameCount: trace.snapshotFrames.count - firstFrame, firstEntry: firstEntry,
                entryCount: trace.snapshotEntries.count - firstEntry, firstVirtual: trace.virtualObjects.count,
                virtualCount: 0, firstStore: firstStore, storeCount: trace.snapshotStores.count - firstStore))
    }

    func object(
        _ words: [Substring], _ trace: inout Trace, _ tables: borrowing TraceTables
    ) throws(TraceTextError) {
        guard trace.snapshots.count > 0, words.count >= 4 else { throw failure("oN LAYOUT SHAPE TAIL FIELDS") }
        let firstField = trace.virtualFields.count
        for word in words[4...] {
            let parts = word.split(separator: "=")
            guard parts.count == 2 else { throw failure("FIELD=RECIPE") }
            let names = parts[0].split(separator: ":")
            let descriptor = try index(of: names[0], in: tables.descriptorNames, "descriptor")
            trace.virtualFields.append(
                VirtualField(
                    descriptor: descriptor, index: names.count == 2 ? try number(names[1]) : 0,
                    try recipe(parts[1], &trace)))
        }
        let shape = try number(words[2])
        trace.virtualObjects.append(
            VirtualObject(
                layout: try index(of: words[1], in: tables.layoutNames, "layout"),
                shape: UInt32(truncatingIfNeeded: shape), tailCount: try number(words[3]), firstField: firstField,
                fieldCount: trace.virtualFields.count - firstField))
        trace.snapshots[trace.snapshots.count - 1].virtualCount += 1
    }

    private func recipe(_ word: Substring, _ trace: inout Trace) throws(TraceTextError) -> Recipe {
        let parts = word.split(separator: "(")
        guard parts.count == 2, word.hasSuffix(")") else { return Recipe(.value, try value(word, &trace)) }
        let inner = parts[1].dropLast()
        switch parts[0] {
        case "small": return Recipe(.small, try value(inner, &trace))
        case "float": return Recipe(.float, try value(inner, &trace))
        case "truth": return Recipe(.truth, try value(inner, &trace))
        case "virtual": return Recipe(virtual: try number(inner))
        case "frame": return Recipe(frameSlot: try number(inner))
        default: throw failure("no recipe '\(word)'")
        }
    }

    func finish(_ trace: inout Trace) throws(TraceTextError) {
        guard usedSnapshots < trace.snapshots.count else { throw failure("s\(usedSnapshots) is missing") }
    }
}
