import ApusBytecode
import ApusSyntax

/// Evaluates expressions of literals at compile time, with the limits of CPython's optimizer. What could raise, and
/// arithmetic beyond 64 bits, is left to the run time.
struct ConstantFolder {
    private enum State: UInt8 { case unknown, variable, constant }

    private let tree: SyntaxTree
    private let debugName: Identifier?
    private var states: [State]
    private var values: [Int32: Constant] = [:]
    private var nativeStack = NativeStack()

    init(tree: SyntaxTree) {
        self.tree = tree
        states = Array(repeating: .unknown, count: tree.expressions.count)
        debugName = tree.identifiers.firstIndex(of: "__debug__").map { Identifier(index: Int32($0)) }
    }

    /// The value of an expression of literals, else nil.
    mutating func value(of id: ExpressionID) -> Constant? {
        switch states[Int(id.index)] {
        case .variable: return nil
        case .constant: return values[id.index]
        case .unknown: break
        }
        guard nativeStack.enter() else { return nil }
        defer { nativeStack.leave() }
        // Down the left side of `a + b + c ...` without recursion.
        var spine: [ExpressionID] = [id]
        while case .binOp(let left, _, _) = tree[spine[spine.count - 1]].kind, states[Int(left.index)] == .unknown {
            spine.append(left)
        }
        var result: Constant?
        for node in spine.reversed() {
            result = compute(node)
            states[Int(node.index)] = result == nil ? .variable : .constant
            if let result { values[node.index] = result }
        }
        return result
    }

    private mutating func compute(_ id: ExpressionID) -> Constant? {
        switch tree[id].kind {
        case .constant(let literal, _): return Constant(literal)
        case .name(let identifier, .load) where identifier == debugName: return .true
        case .tuple(let elements, .load):
            var items: [Constant] = []
            for element in elements {
                guard let item = value(of: element) else { return nil }
                items.append(item)
            }
            return .tuple(items)
        case .unaryOp(let op, let operand): return value(of: operand).flatMap { $0.applying(op) }
        case .binOp(let left, let op, let right):
            guard let left = value(of: left), let right = value(of: right) else { return nil }
            return left.applying(op, right)
        case .subscript(let container, let index, .load):
            guard let container = value(of: container), case .integer(let index)? = value(of: index) else { return nil }
            return container.item(index)
        default: return nil
        }
    }

    /// What a loop or `in` needs of a display of constants: a list as a tuple, a set as a frozenset.
    mutating func container(of id: ExpressionID) -> Constant? {
        switch tree[id].kind {
        case .list(let elements, .load): return items(elements).map { .tuple($0) }
        case .set(let elements): return items(elements).map { .frozenSet($0) }
        default: return value(of: id)
        }
    }

    /// The values of the elements when all are constants.
    mutating func items(_ elements: [ExpressionID]) -> [Constant]? {
        var result: [Constant] = []
        for element in elements {
            guard let item = value(of: element) else { return nil }
            result.append(item)
        }
        return result
    }
}

extension Constant {
    init(_ literal: ConstantValue) {
        switch literal {
        case .none: self = .none
        case .true: self = .true
        case .false: self = .false
        case .ellipsis: self = .ellipsis
        case .string(let text): self = .string(text.codePoints)
        case .bytes(let bytes): self = .bytes(bytes)
        case .integer(let value): self.init(integer: value)
        case .bigInteger(let digits, let radix): self = .bigInteger(decimalDigits(digits, radix: radix))
        case .float(let value): self = .float(value)
        case .imaginary(let value): self = .complex(real: 0, imaginary: value)
        }
    }

    /// Values beyond 63 bits are big integers.
    init(integer value: Int) {
        self = value >= -(1 << 62) && value < 1 << 62 ? .integer(value) : .bigInteger(String(value))
    }

    var isTrue: Bool {
        switch self {
        case .none, .false: false
        case .true, .ellipsis, .bigInteger, .code: true
        case .integer(let value): value != 0
        case .float(let value): value != 0
        case .complex(let real, let imaginary): real != 0 || imaginary != 0
        case .string(let points): !points.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .tuple(let items), .frozenSet(let items): !items.isEmpty
        }
    }

    /// The value as an integer, also of the Booleans and of integers of 63 and 64 bits.
    var integerValue: Int? {
        switch self {
        case .integer(let value): value
        case .true: 1
        case .false: 0
        case .bigInteger(let digits): Int(digits)
        default: nil
        }
    }

    private var doubleValue: Double? {
        if case .float(let value) = self { return value }
        // Only exact conversions: others are the run time's, which knows how to round.
        guard let integer = integerValue, integer.magnitude <= 1 << 53 else { return nil }
        return Double(integer)
    }

    func applying(_ op: UnaryOperator) -> Constant? {
        switch (op, self) {
        case (.not, _): return isTrue ? .false : .true
        case (.uSub, .float(let value)): return .float(-value)
        case (.uAdd, .float), (.uAdd, .complex), (.uAdd, .bigInteger): return self
        case (.uSub, .complex(let real, let imaginary)): return .complex(real: -real, imaginary: -imaginary)
        case (.uSub, .bigInteger(let digits)):
            let negated = digits.hasPrefix("-") ? String(digits.dropFirst()) : "-" + digits
            return Int(negated).map { Constant(integer: $0) } ?? .bigInteger(negated)
        default:
            guard let integer = integerValue else { return nil }
            switch op {
            case .uAdd: return Constant(integer: integer)
            case .uSub: return integer == .min ? nil : Constant(integer: -integer)
            case .invert: return Constant(integer: ~integer)
            case .not: return nil
            }
        }
    }

    func item(_ index: Int) -> Constant? {
        func position(_ count: Int) -> Int? {
            let position = index < 0 ? index + count : index
            return position >= 0 && position < count ? position : nil
        }
        switch self {
        case .string(let points): return position(points.count).map { .string([points[$0]]) }
        case .bytes(let bytes): return position(bytes.count).map { .integer(Int(bytes[$0])) }
        case .tuple(let items): return position(items.count).map { items[$0] }
        default: return nil
        }
    }

    func applying(_ op: BinaryOperator, _ right: Constant) -> Constant? {
        switch (self, right) {
        // Bits of two bools are bools: left to the interpreter.
        case (.true, .true), (.true, .false), (.false, .true), (.false, .false):
            guard op != .bitAnd, op != .bitOr, op != .bitXor else { return nil }
            return integerResult(op, self == .true ? 1 : 0, right == .true ? 1 : 0)
        case (.string(let a), .string(let b)) where op == .add && a.count + b.count <= 4096: return .string(a + b)
        case (.bytes(let a), .bytes(let b)) where op == .add && a.count + b.count <= 4096: return .bytes(a + b)
        case (.tuple(let a), .tuple(let b)) where op == .add && a.count + b.count <= 256: return .tuple(a + b)
        case (.string, _), (.bytes, _), (.tuple, _):
            guard op == .mult, let count = right.integerValue else { return nil }
            return repeated(count)
        case (_, .string), (_, .bytes), (_, .tuple):
            guard op == .mult, let count = integerValue else { return nil }
            return right.repeated(count)
        case (.complex, _), (_, .complex): return complexResult(op, right)
        case (.float, _), (_, .float):
            guard let a = doubleValue, let b = right.doubleValue else { return nil }
            return floatResult(op, a, b)
        default:
            guard let a = integerValue, let b = right.integerValue else { return nil }
            return integerResult(op, a, b)
        }
    }

    private func repeated(_ count: Int) -> Constant? {
        let count = Swift.max(count, 0)
        func fits(_ length: Int, _ limit: Int) -> Bool {
            let (total, overflow) = length.multipliedReportingOverflow(by: count)
            return !overflow && total <= limit
        }
        switch self {
        case .string(let points):
            return fits(points.count, 4096) ? .string(Array(repeatElement(points, count: count).joined())) : nil
        case .bytes(let bytes):
            return fits(bytes.count, 4096) ? .bytes(Array(repeatElement(bytes, count: count).joined())) : nil
        case .tuple(let items):
            return fits(items.count, 256) ? .tuple(Array(repeatElement(items, count: count).joined())) : nil
        default: return nil
        }
    }

    private func complexResult(_ op: BinaryOperator, _ right: Constant) -> Constant? {
        func parts(_ value: Constant) -> (Double, Double)? {
            if case .complex(let real, let imaginary) = value { return (real, imaginary) }
            return value.doubleValue.map { ($0, 0) }
        }
        guard let (a, b) = parts(self), let (c, d) = parts(right) else { return nil }
        switch op {
        case .add: return .complex(real: a + c, imaginary: b + d)
        case .sub: return .complex(real: a - c, imaginary: b - d)
        case .mult: return .complex(real: a * c - b * d, imaginary: a * d + b * c)
        default: return nil
        }
    }

    private func floatResult(_ op: BinaryOperator, _ a: Double, _ b: Double) -> Constant? {
        switch op {
        case .add: return .float(a + b)
        case .sub: return .float(a - b)
        case .mult: return .float(a * b)
        case .div: return b == 0 ? nil : .float(a / b)
        default: return nil
        }
    }

    private func integerResult(_ op: BinaryOperator, _ a: Int, _ b: Int) -> Constant? {
        func checked(_ result: (partialValue: Int, overflow: Bool)) -> Constant? {
            result.overflow ? nil : Constant(integer: result.partialValue)
        }
        switch op {
        case .add: return checked(a.addingReportingOverflow(b))
        case .sub: return checked(a.subtractingReportingOverflow(b))
        case .mult: return checked(a.multipliedReportingOverflow(by: b))
        case .div:
            guard b != 0, let x = doubleValue(a), let y = doubleValue(b) else { return nil }
            return .float(x / y)
        case .floorDiv, .mod:
            guard b != 0, !(a == .min && b == -1) else { return nil }
            let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
            let isBelow = remainder != 0 && (remainder < 0) != (b < 0)
            if op == .floorDiv { return Constant(integer: isBelow ? quotient - 1 : quotient) }
            return Constant(integer: isBelow ? remainder + b : remainder)
        case .pow:
            guard b >= 0, b < 128 else { return nil }
            var result = 1
            for _ in 0..<b {
                let (product, overflow) = result.multipliedReportingOverflow(by: a)
                if overflow { return nil }
                result = product
            }
            return Constant(integer: result)
        case .lShift:
            guard b >= 0, b < 63 else { return a == 0 && b >= 0 ? .integer(0) : nil }
            let result = a << b
            return result >> b == a ? Constant(integer: result) : nil
        case .rShift: return b < 0 ? nil : Constant(integer: a >> Swift.min(b, 63))
        case .bitOr: return Constant(integer: a | b)
        case .bitXor: return Constant(integer: a ^ b)
        case .bitAnd: return Constant(integer: a & b)
        case .matMult: return nil
        }
    }

    private func doubleValue(_ value: Int) -> Double? { value.magnitude <= 1 << 53 ? Double(value) : nil }
}

/// Decimal digits of an integer literal of any radix and length.
func decimalDigits(_ digits: [UInt8], radix: Int) -> String {
    if radix == 10 {
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        return significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    }
    let limbBase: UInt64 = 1_000_000_000
    var limbs: [UInt64] = [0]
    for digit in digits {
        let value =
            digit <= UInt8(ascii: "9") ? UInt64(digit) - 48 : UInt64(digit | 0x20) - UInt64(UInt8(ascii: "a")) + 10
        var carry = value
        for index in limbs.indices {
            let product = limbs[index] * UInt64(radix) + carry
            limbs[index] = product % limbBase
            carry = product / limbBase
        }
        if carry > 0 { limbs.append(carry) }
    }
    var text = String(limbs[limbs.count - 1])
    for limb in limbs.dropLast().reversed() {
        let part = String(limb)
        text += String(repeating: "0", count: 9 - part.count) + part
    }
    return text
}
