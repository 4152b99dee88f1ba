// Upper, lower, title and folded case.

/// The text with every code point mapped by `map`, which appends what stands for the unit at an index.
@inline(__always)
private func mapText(
    _ ts: ThreadState, _ text: TextView, _ map: (inout StringBuilder, UInt32, Int) -> Void
) -> Value {
    var builder = StringBuilder(capacity: text.count)
    var index = 0
    while index < text.count {
        map(&builder, text[index], index)
        index &+= 1
    }
    return builder.finish(ts)
}

/// The ASCII letters of a text in upper or lower case: 0x20 added to or taken from those in `first ... first + 25`.
private func mapASCII(_ ts: ThreadState, _ owner: Value, first: UInt8, flip: UInt8) -> Value {
    let text = textView(owner)
    return makeText(ts, owner, text.count, 1) { target in
        let input = pointer(text.base).assumingMemoryBound(to: UInt8.self)
        let output = pointer(target).assumingMemoryBound(to: UInt8.self)
        var index = 0
        while index < text.count {
            let byte = input[index]
            output[index] = byte &- first < 26 ? byte ^ flip : byte
            index &+= 1
        }
    }
}

/// Whether only ASCII letters count: for bytes, and for str that is ASCII.
private func isSimple(_ owner: Value) -> Bool { !isText(owner) || StringObject(owner).isASCIIText }

func textLower(_ ts: ThreadState, _ owner: Value) -> Value {
    if isSimple(owner) { return mapASCII(ts, owner, first: 0x41, flip: 0x20) }
    let text = textView(owner)
    return mapText(ts, text) { builder, unit, index in appendLower(&builder, text, unit, index) }
}

/// The lower case of the unit at an index; a final capital sigma becomes the final small one.
private func appendLower(_ builder: inout StringBuilder, _ text: TextView, _ unit: UInt32, _ index: Int) {
    if unit == 0x3A3 {
        builder.append(isFinalSigma(text, index) ? 0x3C2 : 0x3C3)
    } else {
        appendMapped(&builder, unit, .lower)
    }
}

/// The Final_Sigma condition of the Unicode standard: a cased letter before, none after, ignoring what may be ignored.
private func isFinalSigma(_ text: TextView, _ index: Int) -> Bool {
    var before = index &- 1
    while before >= 0 && isCaseIgnorableUnit(text[before]) { before &-= 1 }
    if before < 0 || !isCasedUnit(text[before]) { return false }
    var after = index &+ 1
    while after < text.count && isCaseIgnorableUnit(text[after]) { after &+= 1 }
    return after >= text.count || !isCasedUnit(text[after])
}

func textUpper(_ ts: ThreadState, _ owner: Value) -> Value {
    if isSimple(owner) { return mapASCII(ts, owner, first: 0x61, flip: 0x20) }
    return mapText(ts, textView(owner)) { builder, unit, _ in appendMapped(&builder, unit, .upper) }
}

func stringCaseFold(_ ts: ThreadState, _ owner: Value) -> Value {
    if isSimple(owner) { return mapASCII(ts, owner, first: 0x41, flip: 0x20) }
    return mapText(ts, textView(owner)) { builder, unit, _ in appendMapped(&builder, unit, .fold) }
}

@inline(__always) private func isASCIIUpper(_ unit: UInt32) -> Bool { unit >= 0x41 && unit <= 0x5A }
@inline(__always) private func isASCIILower(_ unit: UInt32) -> Bool { unit >= 0x61 && unit <= 0x7A }

func textSwapCase(_ ts: ThreadState, _ owner: Value) -> Value {
    let text = textView(owner)
    if isSimple(owner) {
        return makeText(ts, owner, text.count, 1) { target in
            for index in 0..<text.count {
                let unit = text[index]
                storeUnit(target, 1, index, isASCIIUpper(unit) || isASCIILower(unit) ? unit ^ 0x20 : unit)
            }
        }
    }
    return mapText(ts, text) { builder, unit, index in
        if isUpperUnit(unit) {
            appendLower(&builder, text, unit, index)
        } else if isLowerUnit(unit) {
            appendMapped(&builder, unit, .upper)
        } else {
            builder.append(unit)
        }
    }
}

func textCapitalize(_ ts: ThreadState, _ owner: Value) -> Value {
    let text = textView(owner)
    if isSimple(owner) {
        return makeText(ts, owner, text.count, 1) { target in
            for index in 0..<text.count {
                let unit = text[index]
                let flips = index == 0 ? isASCIILower(unit) : isASCIIUpper(unit)
                storeUnit(target, 1, index, flips ? unit ^ 0x20 : unit)
            }
        }
    }
    return mapText(ts, text) { builder, unit, index in
        if index == 0 {
            appendMapped(&builder, unit, .title)
        } else {
            appendLower(&builder, text, unit, index)
        }
    }
}

func textTitle(_ ts: ThreadState, _ owner: Value) -> Value {
    let text = textView(owner)
    if isSimple(owner) {
        return makeText(ts, owner, text.count, 1) { target in
            var wasCased = false
            for index in 0..<text.count {
                let unit = text[index]
                let (isUpper, isLower) = (isASCIIUpper(unit), isASCIILower(unit))
                let flips = wasCased ? isUpper : isLower
                storeUnit(target, 1, index, flips ? unit ^ 0x20 : unit)
                wasCased = isUpper || isLower
            }
        }
    }
    var wasCased = false
    return mapText(ts, text) { builder, unit, index in
        if wasCased {
            appendLower(&builder, text, unit, index)
        } else {
            appendMapped(&builder, unit, .title)
        }
        wasCased = isCasedUnit(unit)
    }
}
