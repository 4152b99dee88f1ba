import ApusRuntime
import Glibc

// Bodies of binascii.stub: each conversion reads a copy of its input once.

/// Makes `Error` and `Incomplete`.
func binasciiFinish(_ ts: ThreadState, _ module: ModuleObject) -> Bool {
    for (title, base) in [("Error", KnownType.valueError), ("Incomplete", .exception)] as [(StaticString, KnownType)] {
        let namespace = makeDict(ts)
        _ = dictSet(ts, namespace, KnownName.module.value, intern(ts, "binascii" as StaticString).value)
        let name = intern(ts, title).value
        let made = callValue(
            ts, Types.type.value, name, makeTuple(ts, base.object.value).value, namespace.value)
        if made.isErr || !dictSet(ts, module.namespace, name, made) { return false }
    }
    return true
}

@discardableResult
private func raiseBinascii(_ ts: ThreadState, _ message: String) -> Value {
    let module = importModule(ts, "binascii")
    let type = module.isErr ? Value.null : getAttribute(ts, module, intern(ts, "Error" as StaticString).value)
    let exception = type.isErr ? Value.null : callValue(ts, type, makeString(ts, message).value)
    return exception.isErr ? .null : raiseException(ts, exception)
}

/// A copy of an object's bytes; nil with an exception set.
private func bytes(_ ts: ThreadState, _ data: Value) -> [UInt8]? {
    guard let loan = borrowBytes(ts, data) else { return nil }
    let copy = [UInt8](
        UnsafeRawBufferPointer(start: loan.byteCount == 0 ? nil : pointer(loan.address), count: loan.byteCount))
    keepAlive(loan.storage.raw)
    return copy
}

/// A copy of the bytes of ASCII text or of an object that lends bytes; nil with an exception set.
private func asciiBytes(_ ts: ThreadState, _ data: Value) -> [UInt8]? {
    if data.hasLayout(ShapeNumber.string) {
        let text = StringObject(data)
        var copy = [UInt8](repeating: 0, count: text.count)
        for index in 0..<text.count {
            let unit = codePoint(text, index)
            if unit >= 0x80 {
                raise(ts, .valueError, "string argument should contain only ASCII characters")
                return nil
            }
            copy[index] = UInt8(unit)
        }
        return copy
    }
    if !lendsBuffer(data) {
        raise(
            ts, .typeError, "argument should be bytes, buffer or ASCII string, not '\(typeName(data))'")
        return nil
    }
    return bytes(ts, data)
}

private func result(_ ts: ThreadState, _ output: [UInt8]) -> Value {
    output.withUnsafeBytes { makeBytes(ts, $0).value }
}

// MARK: - Hexadecimal

func binasciiB2aHex(_ ts: ThreadState, _ data: Value, _ separator: Value, _ group: Int) -> Value {
    guard let loan = borrowBytes(ts, data) else { return .null }
    let view = makeBytes(ts, loan.address, loan.byteCount)
    let method = getAttribute(ts, view.value, intern(ts, "hex" as StaticString).value)
    if method.isErr { return .null }
    let text =
        separator.isNull ? callValue(ts, method) : callValue(ts, method, separator, makeInteger(ts, group))
    return text.isErr ? .null : callMethod(ts, text, .encode)
}

func binasciiA2bHex(_ ts: ThreadState, _ data: Value) -> Value {
    guard let input = asciiBytes(ts, data) else { return .null }
    if input.count % 2 != 0 { return raiseBinascii(ts, "Odd-length string") }
    func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x57
        case 0x41...0x46: byte - 0x37
        default: nil
        }
    }
    var output: [UInt8] = []
    output.reserveCapacity(input.count / 2)
    for index in stride(from: 0, to: input.count, by: 2) {
        guard let high = digit(input[index]), let low = digit(input[index + 1]) else {
            return raiseBinascii(ts, "Non-hexadecimal digit found")
        }
        output.append(high << 4 | low)
    }
    return result(ts, output)
}

// MARK: - Base64

private let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
private let base64Values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    for (value, digit) in base64Digits.enumerated() { table[Int(digit)] = UInt8(value) }
    return table
}()

func binasciiB2aBase64(_ ts: ThreadState, _ data: Value, _ endsLine: Bool) -> Value {
    guard let input = bytes(ts, data) else { return .null }
    var output: [UInt8] = []
    output.reserveCapacity(input.count / 3 * 4 + 5)
    var index = 0
    while index < input.count {
        let left = input.count - index
        let word =
            UInt32(input[index]) << 16 | UInt32(left > 1 ? input[index + 1] : 0) << 8
            | UInt32(left > 2 ? input[index + 2] : 0)
        output.append(base64Digits[Int(word >> 18)])
        output.append(base64Digits[Int(word >> 12 & 63)])
        output.append(left > 1 ? base64Digits[Int(word >> 6 & 63)] : 0x3D)
        output.append(left > 2 ? base64Digits[Int(word & 63)] : 0x3D)
        index += 3
    }
    if endsLine { output.append(0x0A) }
    return result(ts, output)
}

func binasciiA2bBase64(_ ts: ThreadState, _ data: Value, _ isStrict: Bool) -> Value {
    guard let input = asciiBytes(ts, data) else { return .null }
    var output: [UInt8] = []
    output.reserveCapacity(input.count / 4 * 3)
    if isStrict && input.first == 0x3D { return raiseBinascii(ts, "Leading padding not allowed") }
    var (place, left, pads) = (0, UInt8(0), 0)
    var hasPadding = false
    for (index, byte) in input.enumerated() {
        if byte == 0x3D {
            hasPadding = true
            pads += 1
            if place >= 2 && place + pads >= 4 {
                // A complete group: what follows is ignored, or forbidden.
                if isStrict && index + 1 < input.count {
                    return raiseBinascii(ts, "Excess data after padding")
                }
                return result(ts, output)
            }
            if isStrict && place < 2 && index + 1 < input.count && place == 0 {
                return raiseBinascii(ts, "Discontinuous padding not allowed")
            }
            continue
        }
        let value = base64Values[Int(byte)]
        if value == 255 {
            if isStrict { return raiseBinascii(ts, "Only base64 data is allowed") }
            continue
        }
        if hasPadding && isStrict { return raiseBinascii(ts, "Discontinuous padding not allowed") }
        hasPadding = false
        pads = 0
        switch place {
        case 0: left = value
        case 1:
            output.append(left << 2 | value >> 4)
            left = value & 15
        case 2:
            output.append(left << 4 | value >> 2)
            left = value & 3
        default:
            output.append(left << 6 | value)
            left = 0
        }
        place = (place + 1) % 4
    }
    if place == 0 { return result(ts, output) }
    if place == 1 {
        let count = output.count / 3 * 4 + 1
        return raiseBinascii(
            ts,
            "Invalid base64-encoded string: number of data characters (\(count)) cannot be 1 more than a multiple of 4")
    }
    return raiseBinascii(ts, "Incorrect padding")
}

// MARK: - uuencode

func binasciiA2bUu(_ ts: ThreadState, _ data: Value) -> Value {
    guard let input = asciiBytes(ts, data) else { return .null }
    guard let first = input.first else { return result(ts, [UInt8](repeating: 0, count: 32)) }
    let count = Int((first &- 0x20) & 63)
    var output: [UInt8] = []
    var (position, bits, width) = (1, UInt32(0), 0)
    while output.count < count {
        var value: UInt32 = 0
        if position < input.count {
            let byte = input[position]
            if byte != 0x0A && byte != 0x0D {
                guard byte >= 0x20 && byte <= 0x60 else { return raiseBinascii(ts, "Illegal char") }
                value = UInt32(byte - 0x20) & 63
            }
        }
        position += 1
        bits = bits << 6 | value
        width += 6
        if width >= 8 {
            width -= 8
            output.append(UInt8(truncatingIfNeeded: bits >> UInt32(width)))
            bits &= (1 << UInt32(width)) - 1
        }
    }
    while position < input.count {
        let byte = input[position]
        position += 1
        if byte != 0x20 && byte != 0x60 && byte != 0x0A && byte != 0x0D {
            return raiseBinascii(ts, "Trailing garbage")
        }
    }
    return result(ts, output)
}

func binasciiB2aUu(_ ts: ThreadState, _ data: Value, _ usesBacktick: Bool) -> Value {
    guard let input = bytes(ts, data) else { return .null }
    if input.count > 45 { return raiseBinascii(ts, "At most 45 bytes at once") }
    func digit(_ value: UInt32) -> UInt8 { value == 0 && usesBacktick ? 0x60 : UInt8(value) + 0x20 }
    var output = [digit(UInt32(input.count))]
    for index in stride(from: 0, to: input.count, by: 3) {
        func byte(_ offset: Int) -> UInt32 { index + offset < input.count ? UInt32(input[index + offset]) : 0 }
        let word = byte(0) << 16 | byte(1) << 8 | byte(2)
        for shift in [18, 12, 6, 0] as [UInt32] { output.append(digit(word >> shift & 63)) }
    }
    output.append(0x0A)
    return result(ts, output)
}

// MARK: - Checksums

/// An unsigned number of 32 bits, of which higher ones are cut off; nil with an exception set.
private func mask32(_ ts: ThreadState, _ value: Value) -> UInt32? {
    let index = indexValue(ts, value)
    if index.isErr { return nil }
    return withInteger(index) { view -> UInt32 in
        let low = view.count == 0 ? 0 : UInt32(truncatingIfNeeded: view.limbs[0])
        return view.isNegative ? 0 &- low : low
    }
}

private let crcTable: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 != 0 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
}

func binasciiCrc32(_ ts: ThreadState, _ data: Value, _ start: Value) -> Int? {
    guard let seed = start.isNull ? 0 : mask32(ts, start), let loan = borrowBytes(ts, data) else { return nil }
    var crc = ~seed
    for index in 0..<loan.byteCount {
        crc = crc >> 8 ^ crcTable[Int(crc & 0xFF) ^ loadByte(loan.address &+ index, 0)]
    }
    keepAlive(loan.storage.raw)
    return Int(~crc)
}

func binasciiCrcHqx(_ ts: ThreadState, _ data: Value, _ start: Value) -> Int? {
    guard let seed = mask32(ts, start), let loan = borrowBytes(ts, data) else { return nil }
    var crc = seed & 0xFFFF
    for index in 0..<loan.byteCount {
        crc ^= UInt32(loadByte(loan.address &+ index, 0)) << 8
        for _ in 0..<8 { crc = crc & 0x8000 != 0 ? (crc << 1 ^ 0x1021) & 0xFFFF : crc << 1 }
    }
    keepAlive(loan.storage.raw)
    return Int(crc)
}

// MARK: - Quoted printable

func binasciiA2bQp(_ ts: ThreadState, _ data: Value, _ isHeader: Bool) -> Value {
    guard let input = asciiBytes(ts, data) else { return .null }
    var output: [UInt8] = []
    func digit(_ byte: UInt8) -> UInt8? { UInt8(exactly: Int(String(UnicodeScalar(byte)), radix: 16) ?? -1) }
    var index = 0
    while index < input.count {
        let byte = input[index]
        index += 1
        if byte == 0x5F && isHeader {
            output.append(0x20)
            continue
        }
        if byte != 0x3D {
            output.append(byte)
            continue
        }
        if index >= input.count { break }
        if input[index] == 0x0A || input[index] == 0x0D {
            // A soft line break.
            while index < input.count && input[index] != 0x0A { index += 1 }
            index += 1
        } else if input[index] == 0x3D {
            output.append(0x3D)
            index += 1
        } else if index + 1 < input.count, let high = digit(input[index]), let low = digit(input[index + 1]) {
            output.append(high << 4 | low)
            index += 2
        } else {
            output.append(0x3D)
        }
    }
    return result(ts, output)
}

func binasciiB2aQp(_ ts: ThreadState, _ data: Value, _ quotesTabs: Bool, _ isText: Bool, _ isHeader: Bool) -> Value {
    guard let input = bytes(ts, data) else { return .null }
    let digits = Array("0123456789ABCDEF".utf8)
    // Lines end as the first one does.
    let firstEnd = input.firstIndex(of: 0x0A)
    let endsWithReturn = firstEnd.map { $0 > 0 && input[$0 - 1] == 0x0D } ?? false
    var output: [UInt8] = []
    var width = 0
    func breakLine() {
        output.append(0x3D)
        if endsWithReturn { output.append(0x0D) }
        output.append(0x0A)
        width = 0
    }
    var index = 0
    while index < input.count {
        let byte = input[index]
        let next = index + 1 < input.count ? input[index + 1] : nil
        let isBlank = byte == 0x20 || byte == 0x09
        let isLineEnd = byte == 0x0A || byte == 0x0D
        let isQuoted =
            byte > 126 || byte == 0x3D || isHeader && byte == 0x5F
            || byte == 0x2E && width == 0 && (next == nil || next == 0x0A || next == 0x0D || next == 0)
            || !isText && isLineEnd || isBlank && next == nil
            || byte < 33 && !isLineEnd && !isBlank
            || byte < 33 && !isLineEnd && (quotesTabs || !quotesTabs && !isBlank)
        if isQuoted {
            if width + 3 >= 76 { breakLine() }
            output += [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            width += 3
            index += 1
        } else if isText && (byte == 0x0A || byte == 0x0D && next == 0x0A) {
            width = 0
            // White space before a line's end would get lost.
            if let last = output.last, last == 0x20 || last == 0x09 {
                output[output.count - 1] = 0x3D
                output += [digits[Int(last >> 4)], digits[Int(last & 15)]]
            }
            if endsWithReturn { output.append(0x0D) }
            output.append(0x0A)
            index += byte == 0x0D ? 2 : 1
        } else {
            if next != nil && next != 0x0A && width + 1 >= 76 { breakLine() }
            width += 1
            output.append(isHeader && byte == 0x20 ? 0x5F : byte)
            index += 1
        }
    }
    return result(ts, output)
}
