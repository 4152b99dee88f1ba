// The methods of str that are not special; those with `text` in the name of their function serve bytes and bytearray
// as well and are registered for them in BytesMethods.swift.

func defineStringMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineTextMethods(ts, type)
    defineMethod(ts, type, "encode", "(self, encoding='utf-8', errors='strict')") { t, a, _ in
        stringEncode(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "join", "(self, iterable, /)") { t, a, _ in
        stringJoin(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineRawMethod(ts, type, "format", "(self, *args, **kwargs)") { t, a, n in
        stringFormatMethod(ThreadState(raw: t), Arguments(raw: a), n).raw
    }
    defineMethod(ts, type, "format_map", "(self, mapping, /)") { t, a, _ in
        stringFormatMap(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "translate", "(self, table, /)") { t, a, _ in
        stringTranslate(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineStaticMethod(ts, type, "maketrans", "(x, y=None, z=None, /)") { t, a, _ in
        stringMakeTrans(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "casefold", "(self, /)") { t, a, _ in
        stringCaseFold(ThreadState(raw: t), Arguments(raw: a)[0]).raw
    }
    defineMethod(ts, type, "isdecimal", "(self, /)") { t, a, _ in stringIsDecimal(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isnumeric", "(self, /)") { t, a, _ in stringIsNumeric(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isprintable", "(self, /)") { t, a, _ in stringIsPrintable(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isidentifier", "(self, /)") { t, a, _ in stringIsIdentifier(Arguments(raw: a)[0]).raw }
}

/// What str, bytes and bytearray share.
func defineTextMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "split", "(self, sep=None, maxsplit=-1)") { t, a, _ in
        textSplit(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "rsplit", "(self, sep=None, maxsplit=-1)") { t, a, _ in
        textSplitFromRight(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "splitlines", "(self, keepends=False)") { t, a, _ in
        textSplitLines(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "partition", "(self, sep, /)") { t, a, _ in
        textPartition(ThreadState(raw: t), Arguments(raw: a), fromRight: false).raw
    }
    defineMethod(ts, type, "rpartition", "(self, sep, /)") { t, a, _ in
        textPartition(ThreadState(raw: t), Arguments(raw: a), fromRight: true).raw
    }
    defineMethod(ts, type, "strip", "(self, chars=None, /)") { t, a, _ in
        textStrip(ThreadState(raw: t), Arguments(raw: a), left: true, right: true, "strip").raw
    }
    defineMethod(ts, type, "lstrip", "(self, chars=None, /)") { t, a, _ in
        textStrip(ThreadState(raw: t), Arguments(raw: a), left: true, right: false, "lstrip").raw
    }
    defineMethod(ts, type, "rstrip", "(self, chars=None, /)") { t, a, _ in
        textStrip(ThreadState(raw: t), Arguments(raw: a), left: false, right: true, "rstrip").raw
    }
    defineMethod(ts, type, "find", "(self, sub=, start=None, end=None, /)") { t, a, _ in
        textFind(ThreadState(raw: t), Arguments(raw: a), fromRight: false, mustExist: false).raw
    }
    defineMethod(ts, type, "rfind", "(self, sub=, start=None, end=None, /)") { t, a, _ in
        textFind(ThreadState(raw: t), Arguments(raw: a), fromRight: true, mustExist: false).raw
    }
    defineMethod(ts, type, "index", "(self, sub=, start=None, end=None, /)") { t, a, _ in
        textFind(ThreadState(raw: t), Arguments(raw: a), fromRight: false, mustExist: true).raw
    }
    defineMethod(ts, type, "rindex", "(self, sub=, start=None, end=None, /)") { t, a, _ in
        textFind(ThreadState(raw: t), Arguments(raw: a), fromRight: true, mustExist: true).raw
    }
    defineMethod(ts, type, "count", "(self, sub=, start=None, end=None, /)") { t, a, _ in
        textCount(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "startswith", "(self, prefix=, start=None, end=None, /)") { t, a, _ in
        textStartsWith(ThreadState(raw: t), Arguments(raw: a), atEnd: false).raw
    }
    defineMethod(ts, type, "endswith", "(self, suffix=, start=None, end=None, /)") { t, a, _ in
        textStartsWith(ThreadState(raw: t), Arguments(raw: a), atEnd: true).raw
    }
    defineMethod(ts, type, "replace", "(self, old, new, count=-1, /)") { t, a, _ in
        textReplace(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "removeprefix", "(self, prefix, /)") { t, a, _ in
        textRemovePrefix(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "removesuffix", "(self, suffix, /)") { t, a, _ in
        textRemoveSuffix(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "ljust", "(self, width, fillchar=' ', /)") { t, a, _ in
        textJustify(ThreadState(raw: t), Arguments(raw: a), 0).raw
    }
    defineMethod(ts, type, "rjust", "(self, width, fillchar=' ', /)") { t, a, _ in
        textJustify(ThreadState(raw: t), Arguments(raw: a), 1).raw
    }
    defineMethod(ts, type, "center", "(self, width, fillchar=' ', /)") { t, a, _ in
        textJustify(ThreadState(raw: t), Arguments(raw: a), 2).raw
    }
    defineMethod(ts, type, "zfill", "(self, width, /)") { t, a, _ in
        textZeroFill(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "expandtabs", "(self, tabsize=8)") { t, a, _ in
        textExpandTabs(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "lower", "(self, /)") { t, a, _ in textLower(ThreadState(raw: t), Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "upper", "(self, /)") { t, a, _ in textUpper(ThreadState(raw: t), Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "title", "(self, /)") { t, a, _ in textTitle(ThreadState(raw: t), Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "capitalize", "(self, /)") { t, a, _ in
        textCapitalize(ThreadState(raw: t), Arguments(raw: a)[0]).raw
    }
    defineMethod(ts, type, "swapcase", "(self, /)") { t, a, _ in
        textSwapCase(ThreadState(raw: t), Arguments(raw: a)[0]).raw
    }
    defineMethod(ts, type, "isalpha", "(self, /)") { t, a, _ in textIsAlpha(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isdigit", "(self, /)") { t, a, _ in textIsDigit(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isalnum", "(self, /)") { t, a, _ in textIsAlphanumeric(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isspace", "(self, /)") { t, a, _ in textIsSpace(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isascii", "(self, /)") { t, a, _ in textIsASCII(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "islower", "(self, /)") { t, a, _ in textIsLower(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "isupper", "(self, /)") { t, a, _ in textIsUpper(Arguments(raw: a)[0]).raw }
    defineMethod(ts, type, "istitle", "(self, /)") { t, a, _ in textIsTitle(Arguments(raw: a)[0]).raw }
}

private func stringEncode(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard checkText(ts, arguments[1], "encode() argument 'encoding'") else { return .null }
    guard let errors = errorsArgument(ts, arguments[2], "encode()") else { return .null }
    guard let codec = codecArgument(ts, arguments[1], "encode()") else { return .null }
    return encodeString(ts, StringObject(arguments[0]), codec, errors)
}

/// `separator.join(iterable)`.
private func stringJoin(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let separator = StringObject(arguments[0])
    let iterable = arguments[1]
    var source = iterable
    if !iterable.hasLayout(ShapeNumber.list) && !iterable.hasLayout(ShapeNumber.tuple) {
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
