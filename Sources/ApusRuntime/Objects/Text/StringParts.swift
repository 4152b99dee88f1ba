import Glibc

// Methods that str, bytes and bytearray share, first part: splitting and stripping. Argument 0 is the text itself.

/// Whether a unit is whitespace for the owner's class.
@inline(__always) private func isSpace(_ unit: UInt32, _ isString: Bool) -> Bool {
    isString ? isSpaceUnit(unit) : isSpaceByte(unit)
}

func textSplit(_ ts: ThreadState, _ receiver: Value, _ sep: Value, _ maxsplit: Value) -> Value {
    let owner = receiver
    guard let limit = sizeArgument(ts, maxsplit, missing: -1) else { return .null }
    let most = limit < 0 ? Int.max : limit
    if sep.isNull || sep.isNone {
        let list = makeList(ts, 0)
        return list.raw == 0 ? .null : splitSpace(ts, owner, most, list)
    }
    guard let separator = separatorView(ts, owner, sep) else { return .null }
    let whole = textView(owner)
    if whole.width == 1 && separator.count == 1 && most == Int.max { return splitAtByte(ts, owner, separator[0]) }
    let list = makeList(ts, 0)
    if list.raw == 0 { return .null }
    var left = most
    var from = 0
    while left > 0 {
        let text = textView(owner)
        let found = findText(text, separator, from, text.count)
        if found < 0 { break }
        if !appendPart(ts, list, owner, from, found) { return .null }
        from = found &+ separator.count
        left &-= 1
    }
    return appendPart(ts, list, owner, from, textView(owner).count) ? list.value : .null
}

/// The split of bytes, or of text of one byte each, at every such byte: they are counted first, so that the list has the
/// right size at once.
private func splitAtByte(_ ts: ThreadState, _ owner: Value, _ separator: UInt32) -> Value {
    let text = textView(owner)
    if separator > 0xFF {
        let list = makeList(ts, 1)
        if list.raw == 0 { return .null }
        let part = makeWhole(ts, owner)
        if part.isErr { return .null }
        list.reading(ts).items.writing(ts)[0] = part
        return list.value
    }
    let bytes = pointer(text.base).assumingMemoryBound(to: UInt8.self)
    let wanted = UInt8(truncatingIfNeeded: separator)
    var count = 1
    var index = 0
    while index < text.count {
        if bytes[index] == wanted { count &+= 1 }
        index &+= 1
    }
    let list = makeList(ts, count)
    if list.raw == 0 { return .null }
    var from = 0
    var number = 0
    while number < count {
        // The content of a bytearray may change while memory is allocated: what was counted bounds the search.
        let found = findUnit(text, separator, from, text.count)
        let to = found < 0 ? text.count : found
        let part = makePart(ts, owner, from, to)
        if part.isErr { return .null }
        list.reading(ts).items.writing(ts)[number] = part
        from = to < text.count ? to &+ 1 : to
        number &+= 1
    }
    return list.value
}

private func splitSpace(_ ts: ThreadState, _ owner: Value, _ most: Int, _ list: ListObject) -> Value {
    let isString = isText(owner)
    let text = textView(owner)
    var left = most
    var index = 0
    while true {
        while index < text.count && isSpace(text[index], isString) { index &+= 1 }
        if index == text.count { return list.value }
        let from = index
        if left == 0 { return appendPart(ts, list, owner, from, text.count) ? list.value : .null }
        while index < text.count && !isSpace(text[index], isString) { index &+= 1 }
        if !appendPart(ts, list, owner, from, index) { return .null }
        left &-= 1
    }
}

@inline(__always)
private func appendPart(_ ts: ThreadState, _ list: ListObject, _ owner: Value, _ from: Int, _ to: Int) -> Bool {
    let part = makePart(ts, owner, from, to)
    return !part.isErr && listAppend(ts, list, part)
}

private func separatorView(_ ts: ThreadState, _ owner: Value, _ value: Value) -> TextView? {
    let view: TextView
    if isText(owner) {
        guard isText(value) else {
            raise(ts, .typeError, "must be str or None, not \(typeName(value))")
            return nil
        }
        view = TextView(StringObject(value))
    } else {
        guard let bytes = sameFamilyView(ts, owner, value, "separator") else { return nil }
        view = bytes
    }
    if view.count == 0 {
        raise(ts, .valueError, "empty separator")
        return nil
    }
    return view
}

func textSplitFromRight(_ ts: ThreadState, _ receiver: Value, _ sep: Value, _ maxsplit: Value) -> Value {
    let owner = receiver
    guard let limit = sizeArgument(ts, maxsplit, missing: -1) else { return .null }
    var left = limit < 0 ? Int.max : limit
    let list = makeList(ts, 0)
    if list.raw == 0 { return .null }
    let text = textView(owner)
    if sep.isNull || sep.isNone {
        let isString = isText(owner)
        var index = text.count
        while true {
            while index > 0 && isSpace(text[index &- 1], isString) { index &-= 1 }
            if index == 0 { break }
            let to = index
            if left == 0 {
                if !appendPart(ts, list, owner, 0, to) { return .null }
                break
            }
            while index > 0 && !isSpace(text[index &- 1], isString) { index &-= 1 }
            if !appendPart(ts, list, owner, index, to) { return .null }
            left &-= 1
        }
    } else {
        guard let separator = separatorView(ts, owner, sep) else { return .null }
        var to = text.count
        while left > 0 {
            let found = findLastText(text, separator, 0, to)
            if found < 0 { break }
            if !appendPart(ts, list, owner, found &+ separator.count, to) { return .null }
            to = found
            left &-= 1
        }
        if !appendPart(ts, list, owner, 0, to) { return .null }
    }
    reverseItems(ts, list)
    return list.value
}

private func reverseItems(_ ts: ThreadState, _ list: ListObject) {
    let items = list.reading(ts).items.writing(ts)
    var low = 0
    var high = list.reading(ts).count &- 1
    while low < high {
        (items[low], items[high]) = (items[high], items[low])
        low &+= 1
        high &-= 1
    }
}

func textSplitLines(_ ts: ThreadState, _ receiver: Value, _ keepends: Value) -> Value {
    let owner = receiver
    guard let keepEnds = intArgument(ts, keepends, missing: 0) else { return .null }
    let list = makeList(ts, 0)
    if list.raw == 0 { return .null }
    let isString = isText(owner)
    let text = textView(owner)
    var from = 0
    while from < text.count {
        var to = from
        while to < text.count {
            let unit = text[to]
            if isString ? isLineBreak(unit) : unit == 10 || unit == 13 { break }
            to &+= 1
        }
        var next = to
        if next < text.count { next &+= text[next] == 13 && next &+ 1 < text.count && text[next &+ 1] == 10 ? 2 : 1 }
        if !appendPart(ts, list, owner, from, keepEnds != 0 ? next : to) { return .null }
        from = next
    }
    return list.value
}

func textPartition(_ ts: ThreadState, _ receiver: Value, _ sep: Value, fromRight: Bool) -> Value {
    let owner = receiver
    let separator: TextView
    if isText(owner) {
        guard let view = needleView(ts, owner, sep) else { return .null }
        separator = view
    } else {
        guard let view = sameFamilyView(ts, owner, sep, "") else { return .null }
        separator = view
    }
    if separator.count == 0 { return raise(ts, .valueError, "empty separator") }
    let text = textView(owner)
    let found =
        fromRight
        ? findLastText(text, separator, 0, text.count) : findText(text, separator, 0, text.count)
    var first: Value
    var middle: Value
    var last: Value
    if found >= 0 {
        first = makePart(ts, owner, 0, found)
        if first.isErr { return .null }
        // The separator itself, as in CPython, but a bytearray gives only new ones.
        middle =
            owner.hasLayout(ShapeNumber.byteArray)
            ? makePart(ts, owner, found, found &+ separator.count) : sep
        if middle.isErr { return .null }
        last = makePart(ts, owner, found &+ separator.count, text.count)
    } else {
        first = makeWhole(ts, owner)
        if first.isErr { return .null }
        middle = makePart(ts, owner, 0, 0)
        if middle.isErr { return .null }
        last = makePart(ts, owner, 0, 0)
        if fromRight { (first, last) = (last, first) }
    }
    if first.isErr || last.isErr { return .null }
    return makeTuple(ts, first, middle, last).value
}

/// strip, lstrip, rstrip. `title` names the method in messages.
func textStrip(
    _ ts: ThreadState, _ receiver: Value, _ chars: Value, left: Bool, right: Bool, _ title: StaticString
) -> Value {
    let owner = receiver
    let isString = isText(owner)
    let text = textView(owner)
    var from = 0
    var to = text.count
    if chars.isNull || chars.isNone {
        if left { while from < to && isSpace(text[from], isString) { from &+= 1 } }
        if right { while from < to && isSpace(text[to &- 1], isString) { to &-= 1 } }
        return makePart(ts, owner, from, to)
    }
    let set: TextView
    if isString {
        guard isText(chars) else {
            return raise(ts, .typeError, "\(title) arg must be None or str")
        }
        set = TextView(StringObject(chars))
    } else {
        guard let view = sameFamilyView(ts, owner, chars, title) else { return .null }
        set = view
    }
    if left { while from < to && findUnit(set, text[from], 0, set.count) >= 0 { from &+= 1 } }
    if right { while from < to && findUnit(set, text[to &- 1], 0, set.count) >= 0 { to &-= 1 } }
    return makePart(ts, owner, from, to)
}

func textRemovePrefix(_ ts: ThreadState, _ receiver: Value, _ prefix: Value) -> Value {
    guard let prefix = sameFamilyView(ts, receiver, prefix, "removeprefix() argument") else { return .null }
    let text = textView(receiver)
    return makePart(ts, receiver, matchesText(text, prefix, at: 0) ? prefix.count : 0, text.count)
}

func textRemoveSuffix(_ ts: ThreadState, _ receiver: Value, _ suffix: Value) -> Value {
    guard let suffix = sameFamilyView(ts, receiver, suffix, "removesuffix() argument") else { return .null }
    let text = textView(receiver)
    let kept = text.count &- suffix.count
    return makePart(ts, receiver, 0, matchesText(text, suffix, at: kept) ? kept : text.count)
}
