import ApusBytecode
import ApusSyntax
import Testing

@testable import ApusCompiler

/// The places of instructions that can raise equal those of CPython's: tracebacks mark the same text.
@Suite struct PositionTests {
    /// Prints, per file, the set of `name|first line|kind|line,column,end line,end column`.
    static let oracle = """
        import dis, sys, types
        kinds = {'CALL': 'call', 'CALL_FUNCTION_EX': 'call', 'LOAD_ATTR': 'attribute', 'LOAD_METHOD': 'attribute',
            'STORE_ATTR': 'store attribute', 'DELETE_ATTR': 'delete attribute', 'BINARY_OP': 'binary',
            'BINARY_SUBSCR': 'item', 'STORE_SUBSCR': 'store item', 'DELETE_SUBSCR': 'delete item',
            'COMPARE_OP': 'compare', 'CONTAINS_OP': 'contains', 'GET_ITER': 'iterator', 'FOR_ITER': 'iterate',
            'RAISE_VARARGS': 'raise', 'IMPORT_NAME': 'import', 'IMPORT_FROM': 'import from',
            'UNARY_NEGATIVE': 'unary', 'UNARY_INVERT': 'unary', 'LOAD_GLOBAL': 'global', 'LOAD_NAME': 'name',
            'BEFORE_WITH': 'with', 'YIELD_VALUE': 'yield', 'MAKE_FUNCTION': 'function',
            'LOAD_DEREF': 'free', 'LOAD_CLASSDEREF': 'free'}
        def walk(code):
            for i in dis.get_instructions(code):
                kind = kinds.get(i.opname)
                p = i.positions
                if kind and p.lineno is not None:
                    place = f'{p.lineno},{p.col_offset},{p.end_lineno},{p.end_col_offset}'
                    yield f'{code.co_qualname}|{code.co_firstlineno}|{kind}|{place}'
            for c in code.co_consts:
                if isinstance(c, types.CodeType): yield from walk(c)
        for line in sys.stdin:
            path = line[:-1]
            code = compile(open(path, 'rb').read(), path, 'exec')
            print('\\n'.join(sorted(set(walk(code)))), end='\\n\\0\\n')
        """

    static func kind(_ opcode: Opcode) -> String? {
        switch opcode {
        case .call, .callMethod, .callKeywords, .callMethodKeywords, .callExpanded: "call"
        case .loadAttribute, .loadMethod: "attribute"
        case .storeAttribute: "store attribute"
        case .deleteAttribute: "delete attribute"
        case .loadItem, .loadItemInteger: "item"
        case .storeItem: "store item"
        case .deleteItem: "delete item"
        case .contains, .notContains: "contains"
        case .getIterator: "iterator"
        case .forIterate: "iterate"
        case .raiseException, .raiseFrom, .raiseCurrent: "raise"
        case .importName: "import"
        case .importFrom: "import from"
        case .negate, .invert: "unary"
        case .loadGlobal: "global"
        case .loadName: "name"
        case .withEnter: "with"
        case .yieldValue, .yieldDelegated: "yield"
        case .makeFunction: "function"
        case .loadCell, .loadFree, .loadClassFree: "free"
        default:
            switch opcode.rawValue {
            case Opcode.add.rawValue...Opcode.bitAndConstant.rawValue: "binary"
            case Opcode.lessThan.rawValue...Opcode.jumpUnlessGreaterEqualConstant.rawValue: "compare"
            default: nil
            }
        }
    }

    private static let asyncExit = "__aexit__".unicodeScalars.map(\.value)

    /// - Parameter unmatched: receives the lines that CPython need not have: `async with` reads `__aexit__` as an
    ///   attribute, where CPython has an operation of its own.
    static func lines(_ unit: CodeUnit, into result: inout Set<String>, unmatched: inout Set<String>) {
        for (index, word) in unit.instructions.enumerated() {
            let position = unit.positions[index]
            guard let opcode = Instruction(word: word).opcode, let kind = kind(opcode), position.line >= 0 else {
                continue
            }
            let line =
                "\(unit.qualifiedName)|\(unit.firstLine)|\(kind)|"
                + "\(position.line),\(position.column),\(position.endLine),\(position.endColumn)"
            result.insert(line)
            let cache = Int(Instruction(word: word).c)
            if opcode == .loadAttribute, unit.cacheNames.indices.contains(cache),
                case .string(asyncExit) = unit.constants[unit.cacheNames[cache]]
            {
                unmatched.insert(line)
            }
        }
        for case .code(let nested) in unit.constants { lines(nested, into: &result, unmatched: &unmatched) }
    }

    @Test func standardLibrary() throws {
        var paths: [String] = []
        var found: [Set<String>] = []
        var unmatched: Set<String> = []
        for path in libraryFiles(step: isStress ? 1 : 16) {
            guard let tree = try? parse(bytes(of: path), filename: path, mode: .exec),
                let unit = try? compile(tree, filename: path)
            else { continue }
            var set: Set<String> = []
            Self.lines(unit, into: &set, unmatched: &unmatched)
            paths.append(path)
            found.append(set)
        }
        let input = paths.map { $0 + "\n" }.joined()
        guard let output = Oracle.output(of: Self.oracle, input: input) else { return }
        let parts = output.split(separator: "\n\0\n", omittingEmptySubsequences: false)
        try #require(parts.count == paths.count + 1)
        for (index, path) in paths.enumerated() {
            let expected = Set(parts[index].split(separator: "\n").map(String.init))
            let missing = expected.subtracting(found[index]).sorted()
            // CPython folds a little more arithmetic (big integers, formats with widths).
            let extra = found[index].subtracting(expected).subtracting(unmatched)
                .filter { !$0.contains("ary|") }.sorted()
            #expect(missing.isEmpty, "\(path) lacks \(missing.prefix(4))")
            #expect(extra.isEmpty, "\(path) has \(extra.prefix(4))")
        }
    }
}
