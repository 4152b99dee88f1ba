// The methods of str that are not special; those with `text` in the name of their function serve bytes and bytearray
// as well and are registered for them in BytesMethods.swift.

func defineStringMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineTextMethods(ts, type)
    defineStaticMethod(ts, type, "maketrans", "(x, y=None, z=None, /)") { t, a, _ in
        stringMakeTrans(ThreadState(raw: t), Arguments(raw: a)).raw
    }
}

/// What str, bytes and bytearray share.
func defineTextMethods(_ ts: ThreadState, _ type: TypeObject) {
}

func stringEncode(_ ts: ThreadState, _ receiver: Value, _ encoding: Value, _ errors: Value) -> Value {
    guard checkText(ts, encoding, "encode() argument 'encoding'") else { return .null }
    guard let handler = errorsArgument(ts, errors, "encode()") else { return .null }
    if needsRegistry(encoding, errors) { return callCodecs(ts, .encode, receiver, encoding, errors) }
    guard let codec = codecArgument(ts, encoding, "encode()") else { return .null }
    return encodeString(ts, StringObject(receiver), codec, handler)
}

/// `separator.join(iterable)`.
func stringJoin(_ ts: ThreadState, _ receiver: Value, _ iterable: Value) -> Value {
    let separator = StringObject(receiver)
    let iterable = iterable
    var source = iterable
    // A subclass may have an `__iter__` of its own.
    if !iterable.hasShape(ShapeNumber.list) && !iterable.hasShape(ShapeNumber.tuple) {
        if lookupSpecial(ts, typeOf(iterable), .iter).isNull && lookupSpecial(ts, typeOf(iterable), .getitem).isNull {
            return raise(ts, .typeError, "can only join an iterable")
        }
        source = iterableToList(ts, iterable)
        if source.isErr { return .null }
    }
    let base: Int
    let count: Int
    if source.hasLayout(ShapeNumber.list) {
        let view = ListObject(source).reading(ts)
        base = view.items.raw &+ ArrayObject.fixedSize
        count = view.count
    } else {
        base = source.raw &+ TupleObject.fixedSize
        count = TupleObject(source).count
    }
    var index = 0
    while index < count {
        let part = Value(raw: loadWord(base &+ index &* 8, 0))
        if !isText(part) {
            return raise(
                ts, .typeError, "sequence item \(index): expected str instance, \(typeName(part)) found")
        }
        index &+= 1
    }
    let result = joinStrings(ts, separator, base, count)
    keepAlive(source.raw)
    return result
}

// MARK: - Bodies of natives

func stringFormatMethod2(_ ts: ThreadState, _ receiver: Value, _ arguments: ArgumentList) -> Value {
    stringFormatMethod(ts, receiver, arguments)
}

func stringIsdecimal(_ ts: ThreadState, _ receiver: Value) -> Value { stringIsDecimal(receiver) }

func stringIsnumeric(_ ts: ThreadState, _ receiver: Value) -> Value { stringIsNumeric(receiver) }

func stringIsprintable(_ ts: ThreadState, _ receiver: Value) -> Value { stringIsPrintable(receiver) }

func stringIsidentifier(_ ts: ThreadState, _ receiver: Value) -> Value { stringIsIdentifier(receiver) }

func textPartitionMethod(_ ts: ThreadState, _ receiver: Value, _ sep: Value) -> Value {
    textPartition(ts, receiver, sep, fromRight: false)
}

func textRpartition(_ ts: ThreadState, _ receiver: Value, _ sep: Value) -> Value {
    textPartition(ts, receiver, sep, fromRight: true)
}

func textStripMethod(_ ts: ThreadState, _ receiver: Value, _ chars: Value) -> Value {
    textStrip(ts, receiver, chars, left: true, right: true, "strip")
}

func textLstrip(_ ts: ThreadState, _ receiver: Value, _ chars: Value) -> Value {
    textStrip(ts, receiver, chars, left: true, right: false, "lstrip")
}

func textRstrip(_ ts: ThreadState, _ receiver: Value, _ chars: Value) -> Value {
    textStrip(ts, receiver, chars, left: false, right: true, "rstrip")
}

func textLjust(_ ts: ThreadState, _ receiver: Value, _ width: Value, _ fillchar: Value) -> Value {
    textJustify(ts, receiver, width, fillchar, 0)
}

func textRjust(_ ts: ThreadState, _ receiver: Value, _ width: Value, _ fillchar: Value) -> Value {
    textJustify(ts, receiver, width, fillchar, 1)
}

func textCenter(_ ts: ThreadState, _ receiver: Value, _ width: Value, _ fillchar: Value) -> Value {
    textJustify(ts, receiver, width, fillchar, 2)
}

func textIsalpha(_ ts: ThreadState, _ receiver: Value) -> Value { textIsAlpha(receiver) }

func textIsdigit(_ ts: ThreadState, _ receiver: Value) -> Value { textIsDigit(receiver) }

func textIsalnum(_ ts: ThreadState, _ receiver: Value) -> Value { textIsAlphanumeric(receiver) }

func textIsspace(_ ts: ThreadState, _ receiver: Value) -> Value { textIsSpace(receiver) }

func textIsascii(_ ts: ThreadState, _ receiver: Value) -> Value { textIsASCII(receiver) }

func textIslower(_ ts: ThreadState, _ receiver: Value) -> Value { textIsLower(receiver) }

func textIsupper(_ ts: ThreadState, _ receiver: Value) -> Value { textIsUpper(receiver) }

func textIstitle(_ ts: ThreadState, _ receiver: Value) -> Value { textIsTitle(receiver) }
