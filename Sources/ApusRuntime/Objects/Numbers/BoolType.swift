// The class bool: a subclass of int whose two instances are immediates.

func initializeBoolType(_ ts: ThreadState) {
    let type = makeType(ts, "bool", layout: ShapeNumber.integer, base: Types.int, flags: 0)
    storeRoot(RootOffset.types + 8 * KnownType.bool.rawValue, type.value)
    defineNew(ts, type, "(cls, x=False, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if !checkNewType(ts, arguments[0], KnownType.bool.object) { return 0 }
        if arguments[1].isNull { return Value.false.raw }
        let truth = isTrue(ts, arguments[1])
        return truth < 0 ? 0 : Value(truth == 1).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        boolRepr(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
    }
    for (name, reflected, operation) in [
        ("__and__", "__rand__", BinaryOperator.bitAnd), ("__or__", "__ror__", .bitOr), ("__xor__", "__rxor__", .bitXor),
    ] as [(StaticString, StaticString, BinaryOperator)] {
        for title in [name, reflected] {
            switch operation {
            case .bitAnd: defineMethod(ts, type, title, "(self, value, /)") { boolLogic($0, $1, .bitAnd) }
            case .bitOr: defineMethod(ts, type, title, "(self, value, /)") { boolLogic($0, $1, .bitOr) }
            default: defineMethod(ts, type, title, "(self, value, /)") { boolLogic($0, $1, .bitXor) }
            }
        }
    }
}

/// "True" or "False".
func boolRepr(_ ts: ThreadState, _ value: Value) -> Value {
    value == .true ? intern(ts, "True").value : intern(ts, "False").value
}

/// Two bools give a bool, a bool and an int an int.
private func boolLogic(_ thread: Int, _ base: Int, _ operation: BinaryOperator) -> Int {
    let arguments = Arguments(raw: base)
    let right = integerOperand(arguments[1])
    if right.isNull { return Value.notImplemented.raw }
    if !arguments[1].isBool {
        return integerBinary(ThreadState(raw: thread), operation, integerOperand(arguments[0]), right).raw
    }
    let left = arguments[0] == .true
    let other = arguments[1] == .true
    switch operation {
    case .bitAnd: return Value(left && other).raw
    case .bitOr: return Value(left || other).raw
    default: return Value(left != other).raw
    }
}
