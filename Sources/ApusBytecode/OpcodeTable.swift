// The one description of every operation. `apus-generate` makes from it: the `Opcode` enumeration, the C tail-call
// wrappers, the switch engine and the documentation table; the disassembler and the translator read it directly.

/// What an operand field of an instruction word means.
///
/// Layout of a word: `op:16 | a:16 | b:16 | c:16`, least significant first. The kinds that end in 32 occupy b and c.
public enum OperandKind: String, Sendable {
    /// A register that the operation writes.
    case destination
    /// A register that it reads.
    case register
    /// The first register of a window of consecutive registers.
    case base
    /// An index into the constants.
    case constant
    /// An index into the inline caches.
    case cache
    /// An unsigned number.
    case immediate
    /// A signed number.
    case signed
    /// A signed distance in words from the following instruction.
    case jump
    case constant32, cache32, signed32, jump32
    /// The field is not used and is zero.
    case unused

    /// Whether the operand takes the fields b and c together.
    public var isWide: Bool { rawValue.hasSuffix("32") }
    /// Whether the handler needs the constants pointer to use this operand.
    public var needsConstants: Bool {
        switch self {
        case .constant, .cache, .constant32, .cache32: true
        default: false
        }
    }
}

/// One operation of the register machine.
public struct OpcodeDescription: Sendable {
    public let name: String
    /// Operands in the order a, b, c; a 32-bit operand stands for b and c.
    public let operands: [OperandKind]
    /// The handler stores the frame to go on with in the thread state (call, return, yield, unwind).
    public let changesFrame: Bool
    /// Ends the run of the engine.
    public let halts: Bool
    /// Control never reaches the following instruction.
    public let endsBlock: Bool
    /// Each execution counts in field a of the instruction; when that wraps around, `loopIsHot` is told.
    public let countsLoops: Bool
    /// The operation that compiled code put in the place of another: a tracer sees that other one.
    public let standsFor: String?
    public let summary: String

    init(
        _ name: String, _ operands: [OperandKind], _ summary: String, changesFrame: Bool = false, halts: Bool = false,
        endsBlock: Bool = false, countsLoops: Bool = false, standsFor: String? = nil
    ) {
        self.name = name
        self.operands = operands
        self.summary = summary
        self.changesFrame = changesFrame
        self.halts = halts
        self.endsBlock = endsBlock
        self.countsLoops = countsLoops
        self.standsFor = standsFor
    }

    /// Whether the handler is given the pointer to constants and caches.
    public var needsConstants: Bool { operands.contains { $0.needsConstants } }
}

/// Words of a call window before its first argument: the callable, then five words for the header of the frame to be.
///
/// A call window at register `base` is `[callable, header words..., argument 0, argument 1, ...]`; the frame pointer of
/// the callee is the address of argument 0, so arguments are never copied.
public let frameHeaderWords = 6

private func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

/// The plain and the in-place form of an operator.
private func arithmetic(_ row: BinaryOperatorDescription) -> [OpcodeDescription] {
    [
        OpcodeDescription(row.name, [.destination, .register, .register], "a = b \(row.symbol) c"),
        OpcodeDescription(
            "inplace" + capitalized(row.name), [.destination, .register, .register],
            "a = b, then a \(row.symbol)= c (tries the in-place method first)"),
    ]
}

/// The forms whose right operand is a constant.
private func arithmeticWithConstant(_ row: BinaryOperatorDescription) -> [OpcodeDescription] {
    var forms: [OpcodeDescription] = []
    if row.hasConstantForm {
        forms.append(
            OpcodeDescription(
                row.name + "Constant", [.destination, .register, .constant], "a = b \(row.symbol) constants[c]"))
    }
    if row.hasInplaceConstantForm {
        forms.append(
            OpcodeDescription(
                "inplace" + capitalized(row.name) + "Constant", [.destination, .register, .constant],
                "a = b \(row.symbol)= constants[c]"))
    }
    return forms
}

private func comparison(_ row: ComparisonDescription) -> [OpcodeDescription] {
    let symbol = row.symbol
    let title = capitalized(row.name)
    return [
        OpcodeDescription(row.name, [.destination, .register, .register], "a = b \(symbol) c"),
        OpcodeDescription("jumpIf\(title)", [.jump, .register, .register], "if b \(symbol) c: jump a"),
        OpcodeDescription("jumpUnless\(title)", [.jump, .register, .register], "if not (b \(symbol) c): jump a"),
        OpcodeDescription(
            "jumpIf\(title)Constant", [.jump, .register, .constant], "if b \(symbol) constants[c]: jump a"),
        OpcodeDescription(
            "jumpUnless\(title)Constant", [.jump, .register, .constant], "if not (b \(symbol) constants[c]): jump a"),
    ]
}

/// Every operation; the position is the opcode's number.
public let opcodeTable: [OpcodeDescription] =
    [
        OpcodeDescription("nop", [], "does nothing"),
        OpcodeDescription("halt", [], "ends the run of the engine", halts: true, endsBlock: true),
        OpcodeDescription(
            "unwind", [], "the error stream: finds the handler of the exception in flight", changesFrame: true,
            endsBlock: true),
        // Moves
        OpcodeDescription("move", [.destination, .register], "a = b"),
        OpcodeDescription("loadConstant", [.destination, .constant32], "a = constants[b]"),
        OpcodeDescription("loadInteger", [.destination, .signed32], "a = the small integer b"),
        OpcodeDescription("loadNull", [.destination], "a = unbound"),
        OpcodeDescription(
            "checkBound", [.register, .constant32], "UnboundLocalError naming constants[b] if a is unbound"),
        // Cells and free variables
        OpcodeDescription("makeCell", [.destination, .register], "a = a new cell holding b (b may be unbound)"),
        OpcodeDescription(
            "loadCell", [.destination, .register, .constant], "a = content of cell b; NameError naming c"),
        OpcodeDescription("storeCell", [.register, .register], "content of cell a = b"),
        OpcodeDescription("deleteCell", [.register, .constant32], "unbind cell a; NameError naming b"),
        OpcodeDescription("loadClosure", [.destination, .immediate], "a = cell number b of this function's closure"),
        OpcodeDescription("loadFree", [.destination, .immediate, .constant], "a = content of closure cell b; named c"),
        OpcodeDescription("storeFree", [.immediate, .register], "content of closure cell a = b"),
        OpcodeDescription("deleteFree", [.immediate, .constant32], "unbind closure cell a, named b"),
        OpcodeDescription(
            "loadClassFree", [.destination, .immediate, .constant],
            "a = constants[c] in the namespace (register 0), else closure cell b"),
        // Names
        OpcodeDescription(
            "loadName", [.destination, .cache32], "a = the name in the namespace (register 0) or global"),
        OpcodeDescription("storeName", [.register, .cache32], "name = a, in the namespace (register 0) or global"),
        OpcodeDescription("deleteName", [.unused, .cache32], "del name"),
        OpcodeDescription("loadGlobal", [.destination, .cache32], "a = global or builtin name"),
        OpcodeDescription("storeGlobal", [.register, .cache32], "global name = a"),
        OpcodeDescription("deleteGlobal", [.unused, .cache32], "del global name"),
        // Attributes and items
        OpcodeDescription("loadAttribute", [.destination, .register, .cache], "a = b.name"),
        OpcodeDescription("storeAttribute", [.register, .register, .cache], "a.name = b"),
        OpcodeDescription("deleteAttribute", [.register, .constant32], "del a.name"),
        OpcodeDescription(
            "loadMethod", [.base, .register, .cache],
            "window a = (b.name's function, b as argument 0), or (attribute, unbound) when it does not bind"),
        OpcodeDescription("loadItem", [.destination, .register, .register], "a = b[c]"),
        OpcodeDescription("loadItemInteger", [.destination, .register, .signed], "a = b[the integer c]"),
        OpcodeDescription("storeItem", [.register, .register, .register], "a[b] = c"),
        OpcodeDescription("deleteItem", [.register, .register], "del a[b]"),
        OpcodeDescription("buildSlice", [.destination, .base], "a = slice(b, b+1, b+2)"),
    ]
    + binaryOperatorTable.flatMap(arithmetic) + binaryOperatorTable.flatMap(arithmeticWithConstant)
    + [
        OpcodeDescription("negate", [.destination, .register], "a = -b"),
        OpcodeDescription("positive", [.destination, .register], "a = +b"),
        OpcodeDescription("invert", [.destination, .register], "a = ~b"),
        OpcodeDescription("logicalNot", [.destination, .register], "a = not b"),
    ]
    + comparisonTable.flatMap(comparison)
    + [
        OpcodeDescription("isSame", [.destination, .register, .register], "a = b is c"),
        OpcodeDescription("isNotSame", [.destination, .register, .register], "a = b is not c"),
        OpcodeDescription("contains", [.destination, .register, .register], "a = b in c"),
        OpcodeDescription("notContains", [.destination, .register, .register], "a = b not in c"),
        // Control
        OpcodeDescription("jump", [.unused, .jump32], "jump b", endsBlock: true),
        OpcodeDescription(
            "jumpBack", [.unused, .jump32], "jump b (backwards), a safepoint; a counts the turns", endsBlock: true,
            countsLoops: true),
        OpcodeDescription(
            "enterTrace", [.immediate, .jump32], "jump b (backwards) by running the compiled loop number a",
            changesFrame: true, endsBlock: true, standsFor: "jumpBack"),
        OpcodeDescription("jumpIfTrue", [.register, .jump32], "if a: jump b"),
        OpcodeDescription("jumpIfFalse", [.register, .jump32], "if not a: jump b"),
        OpcodeDescription("jumpIfNone", [.register, .jump32], "if a is None: jump b"),
        OpcodeDescription("jumpIfNotNone", [.register, .jump32], "if a is not None: jump b"),
        OpcodeDescription("getIterator", [.destination, .register], "a = iter(b)"),
        OpcodeDescription(
            "forIterate", [.destination, .register, .jump], "a = next(b); on exhaustion jump c", changesFrame: true),
        // Calls
        OpcodeDescription(
            "call", [.destination, .base, .immediate], "a = call of window b with c positional arguments",
            changesFrame: true),
        OpcodeDescription(
            "callMethod", [.destination, .base, .immediate],
            "a = call of the window b that loadMethod filled, with c arguments from the one after argument 0",
            changesFrame: true),
        OpcodeDescription(
            "callKeywords", [.destination, .base, .immediate],
            "a = call of window b with c arguments; the tuple of the last ones' names stands behind them",
            changesFrame: true),
        OpcodeDescription(
            "callMethodKeywords", [.destination, .base, .immediate],
            "callMethod with a tuple of names behind the arguments",
            changesFrame: true),
        OpcodeDescription(
            "callExpanded", [.destination, .base],
            "a = call of window b with the iterable argument 0 and the dict argument 1 (or unbound)", changesFrame: true
        ),
        OpcodeDescription("returnValue", [.register], "return a", changesFrame: true, endsBlock: true),
        OpcodeDescription(
            "generatorEntry", [], "first instruction of a generator function: returns the new generator to the caller",
            changesFrame: true, endsBlock: true),
        OpcodeDescription("yieldValue", [.destination, .register], "yield b; a = what is sent", changesFrame: true),
        OpcodeDescription(
            "yieldDelegated", [.destination, .register, .register],
            "yield b on behalf of the iterator c; a = what is sent; throw and close go to c first", changesFrame: true),
        OpcodeDescription("getYieldFromIterator", [.destination, .register], "a = the iterator for `yield from b`"),
        OpcodeDescription(
            "send", [.destination, .register, .jump],
            "a = what the iterator b yields when a is sent; when it returns, a = its value and jump c"),
        // Asynchronous code
        OpcodeDescription(
            "getAwaitable", [.destination, .register, .immediate],
            "a = the iterator for `await b`; c = 1, 2: b came from __aenter__, __aexit__"),
        OpcodeDescription("getAsyncIterator", [.destination, .register], "a = aiter(b)"),
        OpcodeDescription(
            "getAsyncNext", [.destination, .register],
            "a = the iterator for the next item of the asynchronous iterator b"),
        OpcodeDescription(
            "asyncWithEnter", [.destination, .register, .destination], "c = b's bound __aexit__; a = b.__aenter__()"),
        OpcodeDescription(
            "jumpUnlessAsyncEnd", [.register, .jump32], "if the exception a is no StopAsyncIteration: jump b"),
        // Displays
        OpcodeDescription("buildTuple", [.destination, .base, .immediate], "a = tuple of c registers from b"),
        OpcodeDescription("buildList", [.destination, .base, .immediate], "a = list of c registers from b"),
        OpcodeDescription("buildSet", [.destination, .base, .immediate], "a = set of c registers from b"),
        OpcodeDescription("buildMap", [.destination, .base, .immediate], "a = dict of c key, value pairs from b"),
        OpcodeDescription("buildString", [.destination, .base, .immediate], "a = concatenation of c strings from b"),
        OpcodeDescription("listAppend", [.register, .register], "append b to the list a"),
        OpcodeDescription("setAdd", [.register, .register], "add b to the set a"),
        OpcodeDescription("mapAdd", [.register, .register, .register], "dict a[b] = c"),
        OpcodeDescription("listExtend", [.register, .register], "extend the list a by the iterable b"),
        OpcodeDescription("setUpdate", [.register, .register], "add all of the iterable b to the set a"),
        OpcodeDescription("dictUpdate", [.register, .register], "update the dict a from the mapping b ({**b})"),
        OpcodeDescription(
            "dictMerge", [.register, .register, .register],
            "merge the mapping b into the dict a; a repeated key is a TypeError naming the callable c"),
        OpcodeDescription("listToTuple", [.destination, .register], "a = tuple(list b)"),
        OpcodeDescription("unpackSequence", [.base, .register, .immediate], "c registers from a = the items of b"),
        OpcodeDescription(
            "unpackExtended", [.base, .register, .immediate],
            "registers from a = (c & 255) items of b, a list of the middle, (c >> 8) items"),
        OpcodeDescription(
            "convertValue", [.destination, .register, .immediate], "a = str, repr, ascii of b for c = 1, 2, 3"),
        OpcodeDescription("formatSimple", [.destination, .register], "a = format(b, '')"),
        OpcodeDescription("formatValue", [.destination, .register, .register], "a = format(b, c)"),
        // Patterns
        OpcodeDescription(
            "jumpUnlessSequence", [.jump, .register, .immediate],
            "unless b is a sequence of c >> 1 items (c & 1: at least as many): jump a"),
        OpcodeDescription(
            "jumpUnlessMapping", [.jump, .register, .immediate], "unless b is a mapping of at least c items: jump a"),
        OpcodeDescription("getLength", [.destination, .register], "a = len(b)"),
        OpcodeDescription(
            "matchKeys", [.destination, .register, .register],
            "a = the tuple of the values of the keys c in the mapping b, None when one is missing"),
        OpcodeDescription(
            "matchClass", [.destination, .base, .immediate],
            "a = the tuple of the attributes of b that the pattern `(b+1)(c positional, keywords b+2)` names, else None"
        ),
        // Definitions and imports
        OpcodeDescription(
            "makeFunction", [.destination, .base, .constant],
            "a = function of code constants[c]; registers b..b+3: defaults tuple, keyword defaults dict, annotations "
                + "dict, closure tuple, each possibly unbound"),
        OpcodeDescription("loadBuildClass", [.destination], "a = builtins.__build_class__"),
        OpcodeDescription("loadAssertionError", [.destination], "a = AssertionError"),
        OpcodeDescription("setupAnnotations", [], "creates __annotations__ in the namespace when it is missing"),
        OpcodeDescription(
            "importName", [.destination, .base, .constant], "a = import constants[c]; registers b, b+1: level, fromlist"
        ),
        OpcodeDescription(
            "importFrom", [.destination, .register, .constant], "a = b.constants[c] (from b import ...)"),
        OpcodeDescription("importStar", [.register], "from a import *"),
        OpcodeDescription("printExpression", [.register], "sys.displayhook(a)"),
        // Exceptions
        OpcodeDescription("raiseException", [.register], "raise a", endsBlock: true),
        OpcodeDescription("raiseFrom", [.register, .register], "raise a from b", endsBlock: true),
        OpcodeDescription("raiseCurrent", [], "bare raise", endsBlock: true),
        OpcodeDescription(
            "reraise", [.register], "raise the caught exception a again, its traceback kept", endsBlock: true),
        OpcodeDescription(
            "pushHandled", [.destination, .register], "a = the exception being handled until now; now it is b"),
        OpcodeDescription("popHandled", [.register], "the exception being handled is a again"),
        OpcodeDescription(
            "jumpIfNoMatch", [.jump, .register, .register],
            "if the exception b does not match c (a class or tuple): jump a"),
        OpcodeDescription(
            "splitException", [.destination, .register, .register],
            "a = the tuple of what `except* c` takes of the exception b and what it leaves"),
        OpcodeDescription(
            "joinExceptions", [.destination, .register, .register],
            "a = what to raise when the `except*` clauses for the exception b have left the list c, or None"),
        OpcodeDescription(
            "withEnter", [.destination, .register, .destination], "c = b's bound __exit__; a = b.__enter__()"),
        OpcodeDescription("withExit", [.destination, .register, .register], "a = b(type(c), c, c.__traceback__)"),
    ]
