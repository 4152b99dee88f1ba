// Methods that str, bytes and bytearray share, second part: finding, replacing, padding. Argument 0 is the text itself.

/// TypeError of the find family, whose first argument the signature leaves out so that the message is CPython's.
private func isGiven(_ ts: ThreadState, _ part: Value, _ title: StaticString) -> Bool {
    if !part.isNull { return true }
    raise(ts, .typeError, "\(title)() takes at least 1 argument (0 given)")
    return false
}

/// find, rfind, index, rindex.
func textFind(
    _ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value, fromRight: Bool, mustExist: Bool
) -> Value {
    let title: StaticString = mustExist ? fromRight ? "rindex" : "index" : fromRight ? "rfind" : "find"
    guard isGiven(ts, part, title) else { return .null }
    // A number to look for is converted first: its `__index__` may change a bytearray, too.
    guard let needle = needleView(ts, owner, part) else { return .null }
    guard let (from, to) = sliceBounds(ts, owner, start, end) else { return .null }
    let text = textView(owner)
    let found = fromRight ? findLastText(text, needle, from, to) : findText(text, needle, from, to)
    if found < 0 && mustExist {
        return raise(ts, .valueError, isText(owner) ? "substring not found" : "subsection not found")
    }
    return Value(small: found)
}

func textCount(_ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value) -> Value {
    guard isGiven(ts, part, "count") else { return .null }
    // A number to look for is converted first: its `__index__` may change a bytearray, too.
    guard let needle = needleView(ts, owner, part) else { return .null }
    guard let (from, to) = sliceBounds(ts, owner, start, end) else { return .null }
    let text = textView(owner)
    return Value(small: countText(text, needle, from, to))
}

/// startswith and endswith.
func textStartsWith(_ ts: ThreadState, _ owner: Value, _ wanted: Value, _ start: Value, _ end: Value, atEnd: Bool)
    -> Value
{
    guard isGiven(ts, wanted, atEnd ? "endswith" : "startswith") else { return .null }
    guard let (from, to) = sliceBounds(ts, owner, start, end) else { return .null }
    let text = textView(owner)
    func matches(_ value: Value) -> Bool {
        let part = textView(value)
        if to &- from < part.count { return false }
        return matchesText(text, part, at: atEnd ? to &- part.count : from)
    }
    let isString = isText(owner)
    func isRight(_ value: Value) -> Bool { isString ? isText(value) : isBytesLike(value) }
    if isRight(wanted) { return Value(matches(wanted)) }
    let title = atEnd ? "endswith" : "startswith"
    guard wanted.hasLayout(ShapeNumber.tuple) else {
        let kind = isString ? "str" : "bytes"
        return raise(
            ts, .typeError, "\(title) first arg must be \(kind) or a tuple of \(kind), not \(typeName(wanted))")
    }
    let tuple = TupleObject(wanted)
    var index = 0
    while index < tuple.count {
        guard isRight(tuple[index]) else {
            if isString {
                return raise(
                    ts, .typeError, "tuple for \(title) must only contain str, not \(typeName(tuple[index]))")
            }
            return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(tuple[index]))'")
        }
        if matches(tuple[index]) { return .true }
        index &+= 1
    }
    return .false
}

func textReplace(_ ts: ThreadState, _ receiver: Value, _ old: Value, _ new: Value, _ count: Value) -> Value {
    let owner = receiver
    guard let old = sameFamilyView(ts, owner, old, "replace() argument 1") else { return .null }
    guard let new = sameFamilyView(ts, owner, new, "replace() argument 2") else { return .null }
    guard let limit = sizeArgument(ts, count, missing: -1) else { return .null }
    let text = textView(owner)
    let times = countText(text, old, 0, text.count, limit: limit < 0 ? Int.max : limit)
    if times == 0 { return makeWhole(ts, owner) }
    let change = times.multipliedReportingOverflow(by: new.count &- old.count)
    let count = text.count.addingReportingOverflow(change.partialValue)
    if change.overflow || count.overflow || count.partialValue > longestString {
        return raise(ts, .overflowError, "replace string is too long")
    }
    let width = max(text.width, new.width)
    let result = makeText(ts, owner, count.partialValue, width) { writeReplaced(text, old, new, times, $0, width) }
    return result.isErr || width == 1 ? result : narrowed(ts, StringObject(result)).value
}

/// The same text in the narrowest width.
func narrowed(_ ts: ThreadState, _ string: StringObject) -> StringObject {
    let (width, count) = (string.width, string.count)
    if width == 1 || narrowestWidth(string.bytes, width, count) == width { return string }
    return makeString(ts, units: string.bytes, width: width, count: count)
}

/// The text between `left` and `right` fill characters.
func padText(_ ts: ThreadState, _ owner: Value, _ left: Int, _ right: Int, _ fill: UInt32) -> Value {
    if left <= 0 && right <= 0 { return makeWhole(ts, owner) }
    let text = textView(owner)
    let width = max(text.width, widthOf(fill))
    let before = max(left, 0)
    let sum = text.count.addingReportingOverflow(before)
    let count = sum.partialValue.addingReportingOverflow(max(right, 0))
    if sum.overflow || count.overflow || count.partialValue > longestString {
        return raise(ts, .overflowError, "padded string is too long")
    }
    return makeText(ts, owner, count.partialValue, width) { target in
        var index = 0
        while index < before {
            storeUnit(target, width, index, fill)
            index &+= 1
        }
        copyUnits(text.base, text.width, target &+ before &* width, width, text.count)
        index &+= text.count
        while index < count.partialValue {
            storeUnit(target, width, index, fill)
            index &+= 1
        }
    }
}

/// ljust (0), rjust (1), center (2).
func textJustify(_ ts: ThreadState, _ receiver: Value, _ width: Value, _ fillchar: Value, _ mode: Int) -> Value {
    let owner = receiver
    guard let wanted = sizeArgument(ts, width, missing: 0) else { return .null }
    let title: StaticString = mode == 0 ? "ljust" : mode == 1 ? "rjust" : "center"
    guard let fill = fillArgument(ts, owner, fillchar, title) else { return .null }
    let count = textView(owner).count
    if wanted <= count { return makeWhole(ts, owner) }
    let gap = wanted &- count
    switch mode {
    case 0: return padText(ts, owner, 0, gap, fill)
    case 1: return padText(ts, owner, gap, 0, fill)
    default:
        let left = gap / 2 &+ (gap & wanted & 1)
        return padText(ts, owner, left, gap &- left, fill)
    }
}

func textZeroFill(_ ts: ThreadState, _ receiver: Value, _ width: Value) -> Value {
    let owner = receiver
    guard let wanted = sizeArgument(ts, width, missing: 0) else { return .null }
    let text = textView(owner)
    if wanted <= text.count { return makeWhole(ts, owner) }
    let gap = wanted &- text.count
    if wanted > longestString { return raise(ts, .overflowError, "padded string is too long") }
    let width = text.width
    return makeText(ts, owner, wanted, width) { target in
        let hasSign = text.count > 0 && (text[0] == 0x2B || text[0] == 0x2D)
        if hasSign { storeUnit(target, width, 0, text[0]) }
        let signs = hasSign ? 1 : 0
        var index = signs
        while index < gap &+ signs {
            storeUnit(target, width, index, 0x30)
            index &+= 1
        }
        copyUnits(text.base &+ signs &* width, width, target &+ index &* width, width, text.count &- signs)
    }
}

func textExpandTabs(_ ts: ThreadState, _ receiver: Value, _ tabsize: Value) -> Value {
    let owner = receiver
    guard let size = intArgument(ts, tabsize, missing: 8) else { return .null }
    let text = textView(owner)
    if findUnit(text, 9, 0, text.count) < 0 { return makeWhole(ts, owner) }
    // First pass: the length; second pass: the text.
    var column = 0
    var count = 0
    var index = 0
    while index < text.count {
        let unit = text[index]
        if unit == 9 {
            if size > 0 {
                let step = size &- column % size
                if step > longestString { return raise(ts, .overflowError, "result too long") }
                column &+= step
                count &+= step
            }
        } else {
            column = unit == 10 || unit == 13 ? 0 : column &+ 1
            count &+= 1
        }
        if count > longestString { return raise(ts, .overflowError, "result too long") }
        index &+= 1
    }
    let width = text.width
    return makeText(ts, owner, count, width) { target in
        var column = 0
        var out = 0
        var index = 0
        while index < text.count {
            let unit = text[index]
            if unit == 9 {
                if size > 0 {
                    let stop = out &+ size &- column % size
                    column &+= stop &- out
                    while out < stop {
                        storeUnit(target, width, out, 0x20)
                        out &+= 1
                    }
                }
            } else {
                column = unit == 10 || unit == 13 ? 0 : column &+ 1
                storeUnit(target, width, out, unit)
                out &+= 1
            }
            index &+= 1
        }
    }
}

/// `text * times`.
func repeatText(_ ts: ThreadState, _ owner: Value, _ times: Int) -> Value {
    let text = textView(owner)
    if times <= 0 || text.count == 0 { return makePart(ts, owner, 0, 0) }
    if times == 1 { return makeWhole(ts, owner) }
    let count = text.count.multipliedReportingOverflow(by: times)
    if count.overflow || count.partialValue > longestString {
        raiseMemoryError(ts)
        return .null
    }
    let size = text.count &* text.width
    return makeText(ts, owner, count.partialValue, text.width) { target in
        copyBytes(text.base, target, size)
        // What is there is doubled until enough is there.
        var done = size
        let total = size &* times
        while done < total {
            let next = min(done, total &- done)
            copyBytes(target, target &+ done, next)
            done &+= next
        }
    }
}

/// `owner[index]` of a slice object.
func sliceText(_ ts: ThreadState, _ owner: Value, _ slice: SliceObject) -> Value {
    let bounds = sliceIndices(ts, slice, textView(owner).count)
    if !bounds.ok { return .null }
    let (start, step, count) = (bounds.start, bounds.step, bounds.count)
    if count <= 0 { return makePart(ts, owner, 0, 0) }
    if step == 1 { return makePart(ts, owner, start, start &+ count) }
    let text = textView(owner)
    if count == 1 { return makePart(ts, owner, start, start &+ 1) }
    let width = text.width
    let result = makeText(ts, owner, count, width) { target in
        var from = start
        var index = 0
        while index < count {
            storeUnit(target, width, index, loadUnit(text.base, width, from))
            from &+= step
            index &+= 1
        }
    }
    return result.isErr || width == 1 ? result : narrowed(ts, StringObject(result)).value
}

// MARK: - Bodies of natives

func textFirst(_ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value) -> Value {
    textFind(ts, owner, part, start, end, fromRight: false, mustExist: false)
}

func textLast(_ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value) -> Value {
    textFind(ts, owner, part, start, end, fromRight: true, mustExist: false)
}

func textIndex(_ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value) -> Value {
    textFind(ts, owner, part, start, end, fromRight: false, mustExist: true)
}

func textLastIndex(_ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value) -> Value {
    textFind(ts, owner, part, start, end, fromRight: true, mustExist: true)
}

func textStarts(_ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value) -> Value {
    textStartsWith(ts, owner, part, start, end, atEnd: false)
}

func textEnds(_ ts: ThreadState, _ owner: Value, _ part: Value, _ start: Value, _ end: Value) -> Value {
    textStartsWith(ts, owner, part, start, end, atEnd: true)
}
