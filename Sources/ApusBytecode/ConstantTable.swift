// Numbers that the runtime gives names, in one place: `apus-generate` makes the runtime's enumerations of them, the
// translator lets RSwift use them by the same names.

/// A named group of integer constants, `CacheKind.method` and the like.
public struct ConstantGroup: Sendable {
    public let name: String
    public let summary: String
    public let constants: [(name: String, value: Int, summary: String)]

    init(_ name: String, _ summary: String, _ constants: [(String, Int, String)]) {
        self.name = name
        self.summary = summary
        self.constants = constants.map { (name: $0.0, value: $0.1, summary: $0.2) }
    }
}

public let constantTable: [ConstantGroup] = [
    ConstantGroup(
        "CacheKind", "What the record of an inline cache has learned",
        [
            ("empty", 0, "Nothing"),
            ("inline", 1, "Attribute at byte `offset` of the object"),
            ("overflow", 2, "Attribute in slot `offset` of the storage array"),
            ("classValue", 3, "`holder` found in the class of version `version`, nothing to bind"),
            ("method", 4, "The same, a function that binds to the object"),
            ("module", 5, "The object at address `offset` (a module) has the attribute in the cell `holder`"),
            ("classAttribute", 6, "The class at address `offset`, of version `version`, gives `holder`"),
            ("add", 7, "Storing adds the attribute: byte `offset`, then shape `newShape`"),
            ("global", 8, "A global name in the cell `holder`, of the builtins in the cell `second`"),
            ("property", 9, "A property of the class of version `version`, whose getter is `holder`"),
        ]),
    ConstantGroup(
        "CallWindow", "Registers of a call window, counted from its base: the callable, a frame header, the arguments",
        [
            ("callable", 0, "The callable; below it lies the register before the header"),
            ("firstArgument", frameHeaderWords, "Argument 0, which is register 0 of the callee"),
            ("secondArgument", frameHeaderWords + 1, "Argument 1"),
            ("constructorShift", 2, "Registers by which the arguments of a class move up for the call of `__init__`"),
        ]),
    ConstantGroup(
        "ReturnKind", "What a frame's return does with the result: the low bits of its info word",
        [
            ("register", 0, "Into the destination register of the caller's call instruction"),
            ("native", 1, "To the native function that started the run"),
            (
                "constructor", 2,
                "`__init__`: must return None; the new object goes into the destination register"
            ),
            (
                "iterate", 3,
                "A generator that a `forIterate` resumed; the word before the header is the generator"
            ),
            ("generator", 4, "A generator that native code resumed"),
            ("mask", 0x7F, "The kind proper; above it lies one flag"),
            (
                "observed", 0x80,
                "Somebody holds the frame's object: its variables must be saved when the activation ends"
            ),
        ]),
    ConstantGroup(
        "FrameInfo", "The info word of a frame header: `depth << depthShift | observed | kind`",
        [
            ("returnBits", 0xFF, "All bits that a return looks at: 0 for a plain call that nobody observes"),
            ("depthShift", 8, "Lowest bit of the depth"),
        ]),
    ConstantGroup(
        "GeneratorState", "States of a generator",
        [
            ("created", 0, "It has not run"), ("suspended", 1, "It stands at a yield"),
            ("running", 2, "It is on the stack"),
            ("finished", 3, "It has returned or raised"),
        ]),
    ConstantGroup(
        "SliceWindow", "Registers of a slice display, counted from its base",
        [("start", 0, "Lower bound"), ("stop", 1, "Upper bound"), ("step", 2, "Step")]),
    ConstantGroup(
        "FunctionParts", "Registers of `makeFunction`, counted from its base; each may be unbound",
        [
            ("defaults", 0, "Tuple of defaults"), ("keywordDefaults", 1, "Dict of defaults of keyword-only parameters"),
            ("annotations", 2, "Dict of annotations"), ("closure", 3, "Tuple of cells"), ("count", 4, "How many"),
        ]),
    ConstantGroup(
        "ClassPattern", "Registers of `matchClass`, counted from its base",
        [
            ("subject", 0, "What is matched"), ("type", 1, "The class"), ("keywords", 2, "Tuple of attribute names"),
            ("count", 3, "How many"),
        ]),
    ConstantGroup(
        "UnpackCounts", "Operand c of `unpackExtended`: items before the starred target, and behind it",
        [("mask", 0xFF, "Items before"), ("shift", 8, "Lowest bit of the items behind")]),
    ConstantGroup(
        "SmallInteger", "Limits of small ints",
        [
            ("bits", 63, "Bits of a small int, sign included; a shift by as many is not for small ints"),
            ("exactAsFloat", 1 << 53, "Up to this magnitude every int is exact as a double"),
        ]),
]
