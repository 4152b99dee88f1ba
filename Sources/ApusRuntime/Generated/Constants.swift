// swift-format-ignore-file
// Made by apus-generate from the tables in ApusBytecode. Do not edit: run `make generate`.

/// What the record of an inline cache has learned.
package enum CacheKind {
    /// Nothing.
    @inline(__always) package static var empty: Int { 0 }
    /// Attribute at byte `offset` of the object.
    @inline(__always) package static var inline: Int { 1 }
    /// Attribute in slot `offset` of the storage array.
    @inline(__always) package static var overflow: Int { 2 }
    /// `holder` found in the class of version `version`, nothing to bind.
    @inline(__always) package static var classValue: Int { 3 }
    /// The same, a function that binds to the object.
    @inline(__always) package static var method: Int { 4 }
    /// The object at address `offset` (a module) has the attribute in the cell `holder`.
    @inline(__always) package static var module: Int { 5 }
    /// The class at address `offset`, of version `version`, gives `holder`.
    @inline(__always) package static var classAttribute: Int { 6 }
    /// Storing adds the attribute: byte `offset`, then shape `newShape`.
    @inline(__always) package static var add: Int { 7 }
    /// A global name in the cell `holder`, of the builtins in the cell `second`.
    @inline(__always) package static var global: Int { 8 }
    /// A property of the class of version `version`, whose getter is `holder`.
    @inline(__always) package static var property: Int { 9 }
}

/// Registers of a call window, counted from its base: the callable, a frame header, the arguments.
package enum CallWindow {
    /// The callable; below it lies the register before the header.
    @inline(__always) package static var callable: Int { 0 }
    /// Argument 0, which is register 0 of the callee.
    @inline(__always) package static var firstArgument: Int { 6 }
    /// Argument 1.
    @inline(__always) package static var secondArgument: Int { 7 }
    /// Registers by which the arguments of a class move up for the call of `__init__`.
    @inline(__always) package static var constructorShift: Int { 2 }
}

/// What a frame's return does with the result: the low bits of its info word.
package enum ReturnKind {
    /// Into the destination register of the caller's call instruction.
    @inline(__always) package static var register: Int { 0 }
    /// To the native function that started the run.
    @inline(__always) package static var native: Int { 1 }
    /// `__init__`: must return None; the new object goes into the destination register.
    @inline(__always) package static var constructor: Int { 2 }
    /// A generator that a `forIterate` resumed; the word before the header is the generator.
    @inline(__always) package static var iterate: Int { 3 }
    /// A generator that native code resumed.
    @inline(__always) package static var generator: Int { 4 }
    /// The kind proper; above it lies one flag.
    @inline(__always) package static var mask: Int { 127 }
    /// Somebody holds the frame's object: its variables must be saved when the activation ends.
    @inline(__always) package static var observed: Int { 128 }
}

/// The info word of a frame header: `depth << depthShift | observed | kind`.
package enum FrameInfo {
    /// All bits that a return looks at: 0 for a plain call that nobody observes.
    @inline(__always) package static var returnBits: Int { 255 }
    /// Lowest bit of the depth.
    @inline(__always) package static var depthShift: Int { 8 }
}

/// States of a generator.
package enum GeneratorState {
    /// It has not run.
    @inline(__always) package static var created: Int { 0 }
    /// It stands at a yield.
    @inline(__always) package static var suspended: Int { 1 }
    /// It is on the stack.
    @inline(__always) package static var running: Int { 2 }
    /// It has returned or raised.
    @inline(__always) package static var finished: Int { 3 }
}

/// Registers of a slice display, counted from its base.
package enum SliceWindow {
    /// Lower bound.
    @inline(__always) package static var start: Int { 0 }
    /// Upper bound.
    @inline(__always) package static var stop: Int { 1 }
    /// Step.
    @inline(__always) package static var step: Int { 2 }
}

/// Registers of `makeFunction`, counted from its base; each may be unbound.
package enum FunctionParts {
    /// Tuple of defaults.
    @inline(__always) package static var defaults: Int { 0 }
    /// Dict of defaults of keyword-only parameters.
    @inline(__always) package static var keywordDefaults: Int { 1 }
    /// Dict of annotations.
    @inline(__always) package static var annotations: Int { 2 }
    /// Tuple of cells.
    @inline(__always) package static var closure: Int { 3 }
    /// How many.
    @inline(__always) package static var count: Int { 4 }
}

/// Registers of `matchClass`, counted from its base.
package enum ClassPattern {
    /// What is matched.
    @inline(__always) package static var subject: Int { 0 }
    /// The class.
    @inline(__always) package static var type: Int { 1 }
    /// Tuple of attribute names.
    @inline(__always) package static var keywords: Int { 2 }
    /// How many.
    @inline(__always) package static var count: Int { 3 }
}

/// Operand c of `unpackExtended`: items before the starred target, and behind it.
package enum UnpackCounts {
    /// Items before.
    @inline(__always) package static var mask: Int { 255 }
    /// Lowest bit of the items behind.
    @inline(__always) package static var shift: Int { 8 }
}

/// Limits of small ints.
package enum SmallInteger {
    /// Bits of a small int, sign included; a shift by as many is not for small ints.
    @inline(__always) package static var bits: Int { 63 }
    /// Up to this magnitude every int is exact as a double.
    @inline(__always) package static var exactAsFloat: Int { 9007199254740992 }
}

/// Binary operators; the numbers are those of jitcode.
package enum BinaryOperator: Int, Sendable {
    case add
    case subtract
    case multiply
    case trueDivide
    case floorDivide
    case modulo
    case power
    case matrixMultiply
    case leftShift
    case rightShift
    case bitAnd
    case bitOr
    case bitXor

    /// As in Python source.
    package var symbol: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .trueDivide: "/"
        case .floorDivide: "//"
        case .modulo: "%"
        case .power: "**"
        case .matrixMultiply: "@"
        case .leftShift: "<<"
        case .rightShift: ">>"
        case .bitAnd: "&"
        case .bitOr: "|"
        case .bitXor: "^"
        }
    }
}

/// Unary operators; the numbers are those of jitcode.
package enum UnaryOperator: Int, Sendable {
    case negate
    case positive
    case invert

    /// As in Python source.
    package var symbol: String {
        switch self {
        case .negate: "-"
        case .positive: "+"
        case .invert: "~"
        }
    }
}

/// Comparisons; the numbers are those of jitcode.
package enum Comparison: Int, Sendable {
    case lessThan
    case lessEqual
    case equal
    case notEqual
    case greaterThan
    case greaterEqual

    /// As in Python source.
    package var symbol: String {
        switch self {
        case .lessThan: "<"
        case .lessEqual: "<="
        case .equal: "=="
        case .notEqual: "!="
        case .greaterThan: ">"
        case .greaterEqual: ">="
        }
    }
}
