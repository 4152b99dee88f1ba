import ApusNumerics

// Between ints and text, with the limit on conversions that take quadratic time elsewhere (CVE-2020-10735): programs
// observe it, so it holds here too.

/// `sys.set_int_max_str_digits`; 0: no limit.
nonisolated(unsafe) package var integerDigitLimit = 4300

/// Whether the int may be written in decimal; false with ValueError set.
func checkDigitLimit(_ ts: ThreadState, _ integer: Value) -> Bool {
    let limit = integerDigitLimit
    if integer.isSmall || limit == 0 { return true }
    let exceeds = withInteger(integer) { view in
        // 10^limit has more than 3.32 * limit bits: most numbers are decided without writing them.
        if Integers.bitLength(view) < limit * 332 / 100 { return false }
        var digits = ByteBuffer(capacity: 64)
        defer { digits.destroy() }
        Integers.write(
            IntegerView(limbs: view.limbs, count: view.count, isNegative: false), base: 10, to: &digits)
        return digits.count > limit
    }
    if !exceeds { return true }
    raise(
        ts, .valueError,
        "Exceeds the limit (\(limit) digits) for integer string conversion; "
            + "use sys.set_int_max_str_digits() to increase the limit")
    return false
}

/// `repr` of an int.
package func integerRepr(_ ts: ThreadState, _ integer: Value) -> Value {
    if !checkDigitLimit(ts, integer) { return .null }
    return integerText(ts, integer, base: 10, prefix: "")
}

/// The digits of an int behind a sign and a prefix.
package func integerText(_ ts: ThreadState, _ integer: Value, base: Int, prefix: StaticString) -> Value {
    if !integer.isSmall && !hasLimbMemory(ts, abs(IntegerObject(integer).signedCount)) { return .null }
    var text = ByteBuffer(capacity: 32)
    defer { text.destroy() }
    if integer.isSmall && base == 10 {
        Integers.writeDecimal(integer.small, to: &text)
        return makeString(ts, text)
    }
    withInteger(integer) { view in
        if view.isNegative { text.append(0x2D) }
        text.append(prefix)
        Integers.write(
            IntegerView(limbs: view.limbs, count: view.count, isNegative: false), base: base, to: &text)
    }
    return makeString(ts, text)
}

/// `int(text, base)`. `original` is what the message of a failure shows.
func parseInteger(_ ts: ThreadState, _ text: ByteBuffer, base: Int, original: Value) -> Value {
    // Eight digits of any base fit a limb.
    if !hasLimbMemory(ts, text.count / 8) { return .null }
    var limbs = LimbBuffer(capacity: 8)
    defer { limbs.destroy() }
    do throws(IntegerError) {
        let result = try Integers.parse(
            text.elements, count: text.count, base: base, maximumDigits: integerDigitLimit, into: &limbs)
        return makeInteger(ts, limbs.elements, result)
    } catch .tooManyDigits(let count) {
        return raise(
            ts, .valueError,
            "Exceeds the limit (\(integerDigitLimit) digits) for integer string conversion: value has \(count) digits; "
                + "use sys.set_int_max_str_digits() to increase the limit")
    } catch .tooLarge {
        raiseMemoryError(ts)
        return .null
    } catch {
        let shown = repr(ts, original)
        if shown.isErr { return .null }
        let text = substring(ts, StringObject(shown), 0, min(StringObject(shown).count, 200))
        return raise(ts, .valueError, "invalid literal for int() with base \(base): \(swiftString(text))")
    }
}

/// An int of a str, bytes or bytearray; null with an exception set, or without one when the value is no text.
func integerFromText(_ ts: ThreadState, _ value: Value, base: Int) -> Value {
    if isText(value) {
        let text = numberText(StringObject(value))
        defer { text.destroy() }
        return parseInteger(ts, text, base: base, original: value)
    }
    if !isBytesLike(value) { return .null }
    let (start, count) = bytesRange(value)
    var text = ByteBuffer(capacity: count + 1)
    defer { text.destroy() }
    text.append(UnsafePointer(pointer(start).assumingMemoryBound(to: UInt8.self)), count: count)
    return parseInteger(ts, text, base: base, original: makeBytes(ts, start, count).value)
}
