/// A Python value in one word.
///
/// ```
/// ...1   int of 63 bits: value << 1 | 1
/// ..10   float whose exponent lies near 1: rotl(bits + (1 << 60), 3); all others and 0.0 are boxed
/// .100   immediate: None, False, True, NotImplemented, Ellipsis, deleted entry
/// .000   address of a heap object; 0 is no value: an unbound variable, or the sign that an exception is set
/// ```
@frozen package struct Value: Equatable {
    package let raw: Int

    @inline(__always) package init(raw: Int) { self.raw = raw }

    /// The caller knows that the number fits 63 bits.
    @inline(__always) package init(small number: Int) { raw = number &<< 1 | 1 }

    /// A small int in its tagged form, or any other word that is not 0: the compiler may rely on that.
    @inline(__always) package init(tagged word: Int) {
        precondition(word != 0)
        raw = word
    }

    @inline(__always) package init(_ flag: Bool) { raw = flag ? 0x14 : 0x0C }

    /// No value: unbound, or an exception is set.
    @inline(__always) package static var null: Value { Value(raw: 0) }
    @inline(__always) package static var none: Value { Value(raw: 0x04) }
    @inline(__always) package static var `false`: Value { Value(raw: 0x0C) }
    @inline(__always) package static var `true`: Value { Value(raw: 0x14) }
    @inline(__always) package static var notImplemented: Value { Value(raw: 0x1C) }
    @inline(__always) package static var ellipsis: Value { Value(raw: 0x24) }
    /// Marks a removed entry of a table; never visible to Python.
    @inline(__always) package static var deleted: Value { Value(raw: 0x2C) }

    @inline(__always) package var isNull: Bool { raw == 0 }
    /// The result of a call that has set an exception.
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var isNone: Bool { raw == 0x04 }
    @inline(__always) package var isSmall: Bool { raw & 1 != 0 }
    @inline(__always) package var isImmediateFloat: Bool { raw & 3 == 2 }
    @inline(__always) package var isImmediate: Bool { raw & 7 == 4 }
    @inline(__always) package var isObject: Bool { raw & 7 == 0 && raw != 0 }
    @inline(__always) package var isBool: Bool { raw == 0x0C || raw == 0x14 }
    /// The address of a heap object, or no value.
    @inline(__always) package var isReference: Bool { raw & 7 == 0 }
    /// 1 for True, 0 for False.
    @inline(__always) package var boolNumber: Int { raw &>> 4 }

    /// The number of a small int.
    @inline(__always) package var small: Int { raw &>> 1 }

    /// The number of an immediate float.
    @inline(__always) package var immediateFloat: Double {
        let word = UInt64(bitPattern: Int64(raw))
        return Double(bitPattern: ((word &>> 3) | (word &<< 61)) &- 0x1000_0000_0000_0000)
    }

    /// Whether this is a heap object of exactly the builtin class of that shape number.
    @inline(__always) package func hasShape(_ number: Int) -> Bool {
        raw & 7 == 0 && raw != 0 && shapeNumber(raw) == number
    }

    /// Whether this is a heap object laid out as that builtin class: of the class or of a subclass.
    @inline(__always) package func hasLayout(_ number: Int) -> Bool {
        raw & 7 == 0 && raw != 0 && shapeLayout(shapeNumber(raw)) == number
    }

    /// A float of either form, subclasses not included.
    @inline(__always) package var isExactFloat: Bool { isImmediateFloat || hasShape(ShapeNumber.float) }

    /// The number of a float of either form.
    @inline(__always) package var float: Double {
        isImmediateFloat ? immediateFloat : FloatObject(raw: raw).number
    }
}

/// Whether both are small ints.
@inline(__always) package func bothSmall(_ left: Value, _ right: Value) -> Bool { left.raw & right.raw & 1 != 0 }

/// A quick test for two floats. Here it holds for immediate ones alone; whoever uses it treats the others, too, where it
/// does not. In jitcode it holds for both forms, so that a trace does not depend on the form.
@inline(__always) package func bothFloats(_ left: Value, _ right: Value) -> Bool {
    left.isImmediateFloat && right.isImmediateFloat
}

/// The number of a value for which `bothFloats` holds.
@inline(__always) package func unboxFloat(_ value: Value) -> Double { value.immediateFloat }

/// Whether the number of a value for which `bothFloats` holds is not 0: here it never is, for 0.0 is no immediate.
@inline(__always) package func isNonzeroFloat(_ value: Value) -> Bool { true }

/// The word itself; a tracer takes its value for a constant from here on.
@inline(__always) package func promote<Word>(_ word: Word) -> Word { word }

/// A place where traces start and end, before the instruction at `pc`.
@inline(__always) package func mergePoint(_ pc: CodePointer) {}

/// Fits an Int the 63 bits of a small int?
@inline(__always) package func fitsSmall(_ number: Int) -> Bool { (number &<< 1) &>> 1 == number }

/// The immediate form of a float, or 0 when it must be boxed.
@inline(__always) package func immediateFloatBits(_ number: Double) -> Int {
    let word = number.bitPattern &+ 0x1000_0000_0000_0000
    let rotated = (word &<< 3) | (word &>> 61)
    return rotated & 3 == 2 ? Int(bitPattern: UInt(rotated)) : 0
}

/// A float object of a double: immediate where its exponent permits.
@inline(__always) package func makeFloat(_ ts: ThreadState, _ number: Double) -> Value {
    let bits = immediateFloatBits(number)
    if _fastPath(bits != 0) { return Value(raw: bits) }
    return boxFloat(ts, number)
}

@inline(never) package func boxFloat(_ ts: ThreadState, _ number: Double) -> Value {
    if number.bitPattern == 0 { return Value(raw: loadWord(rootBlock, RootOffset.zeroFloat)) }
    return FloatObject.allocate(ts, number: number).value
}
