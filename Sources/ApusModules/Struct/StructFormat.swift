import ApusRuntime
import Glibc

// Format strings of struct, compiled to rows: a letter, where its bytes lie, how many.

/// One row of a compiled format, three words of the buffer `codes`.
struct FormatRow {
    /// The letter.
    var code: UInt8
    /// Byte offset of the first item.
    var offset: Int
    /// Items; bytes of the one item for `s` and `p`.
    var count: Int

    static let words = 3
}

/// Byte order and sizes that the first letter of a format chooses.
enum FormatMode: Int {
    case native, little, big
}

/// Raises `struct.error`.
@discardableResult
func raiseStruct(_ ts: ThreadState, _ message: String) -> Value {
    let module = importModule(ts, "_struct")
    if module.isErr { return .null }
    let type = getAttribute(ts, module, intern(ts, "error" as StaticString).value)
    if type.isErr { return .null }
    let exception = callValue(ts, type, makeString(ts, message).value)
    return exception.isErr ? .null : raiseException(ts, exception)
}

/// Bytes of an item in the standard sizes; 0: no such format.
private func standardSize(_ code: UInt8) -> Int {
    switch code {
    case UInt8(ascii: "l"), UInt8(ascii: "L"): 4
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "P"): 0
    default: nativeItemSize(code)
    }
}

/// Formats compiled before, as CPython's cache of 100: structures by their format.
nonisolated(unsafe) private var cache: Handle?

/// The structure of a format, a str or bytes; from the cache where it is known. Nil with an exception set.
func compiledFormat(_ ts: ThreadState, _ format: Value) -> StructureObject? {
    let isText = format.hasShape(ShapeNumber.string) || format.hasShape(ShapeNumber.bytes)
    if isText, let cache {
        let known = dictGet(ts, DictObject(cache.value), format)
        if !known.isNull { return StructureObject(known) }
    }
    let type = structClass
    let raw = allocateInstance(ts, TypeObject(type))
    if raw == 0 || !compileFormat(ts, StructureObject(raw: raw), format) { return nil }
    if isText {
        if cache == nil { cache = Handle(makeDict(ts).value) }
        if let cache {
            if dictCount(DictObject(cache.value)) >= 100 { dictClear(ts, DictObject(cache.value)) }
            if !dictSet(ts, DictObject(cache.value), format, Value(raw: raw)) { return nil }
        }
    }
    return StructureObject(raw: raw)
}

func structClearcache(_ ts: ThreadState) {
    if let cache { dictClear(ts, DictObject(cache.value)) }
}

/// The class Struct; set when the module is made.
nonisolated(unsafe) var structClass = Value.null

/// Fills a structure; false with an exception set.
func compileFormat(_ ts: ThreadState, _ structure: StructureObject, _ format: Value) -> Bool {
    var text = format
    if format.hasLayout(ShapeNumber.string) {
        text = callMethod(ts, format, .encode, intern(ts, "ascii" as StaticString).value)
        if text.isErr { return false }
    }
    guard text.hasLayout(ShapeNumber.bytes) else {
        raise(ts, .typeError, "Struct() argument 1 must be a str or bytes object, not \(typeName(format))")
        return false
    }
    let (base, length) = bytesRange(text)
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: loadByte(base &+ $0, 0)) }
    keepAlive(text.raw)
    var position = 0
    var mode = FormatMode.native
    var isAligned = true
    if let first = bytes.first {
        position = 1
        switch first {
        case UInt8(ascii: "@"): break
        case UInt8(ascii: "="), UInt8(ascii: "<"): (mode, isAligned) = (.little, false)
        case UInt8(ascii: ">"), UInt8(ascii: "!"): (mode, isAligned) = (.big, false)
        default: position = 0
        }
    }
    var rows: [FormatRow] = []
    var (offset, values) = (0, 0)
    while position < bytes.count {
        var code = bytes[position]
        position += 1
        if [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains(code) { continue }
        var count = 1
        if (0x30...0x39).contains(code) {
            count = Int(code - 0x30)
            while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
                let (tens, overflow) = count.multipliedReportingOverflow(by: 10)
                let (sum, carry) = tens.addingReportingOverflow(Int(bytes[position] - 0x30))
                if overflow || carry { return raiseTooLong(ts) }
                count = sum
                position += 1
            }
            guard position < bytes.count else {
                raiseStruct(ts, "repeat count given without format specifier")
                return false
            }
            code = bytes[position]
            position += 1
        }
        let isText = code == UInt8(ascii: "s") || code == UInt8(ascii: "p")
        let isPadding = code == UInt8(ascii: "x")
        let size = isText || isPadding ? 1 : isAligned ? nativeItemSize(code) : standardSize(code)
        if size == 0 {
            raiseStruct(ts, "bad char in struct format")
            return false
        }
        if isAligned && size > 1 { offset = (offset &+ size &- 1) / size &* size }
        let (bytesNeeded, overflow) = count.multipliedReportingOverflow(by: size)
        let (end, carry) = offset.addingReportingOverflow(bytesNeeded)
        if overflow || carry { return raiseTooLong(ts) }
        if !isPadding && (isText || count > 0) {
            rows.append(FormatRow(code: code, offset: offset, count: count))
            values += isText ? 1 : count
        }
        offset = end
    }
    let storage = BufferObject.allocate(
        ts, tailBytes: rows.count * 8 * FormatRow.words, capacity: rows.count * 8 * FormatRow.words)
    if storage.raw == 0 { return false }
    var place = storage.writing(ts).bytes
    for row in rows {
        for word in [Int(row.code), row.offset, row.count] {
            initializeField(place, 0, word)
            place &+= 8
        }
    }
    let view = structure.writing(ts)
    view.size = offset
    view.valueCount = values
    view.codeCount = rows.count
    view.mode = mode.rawValue
    view.codes = storage
    view.format = format
    return true
}

private func raiseTooLong(_ ts: ThreadState) -> Bool {
    raiseStruct(ts, "total struct size too long")
    return false
}

/// A row of a compiled format.
@inline(__always)
func formatRow(_ ts: ThreadState, _ structure: StructureObject, _ index: Int) -> FormatRow {
    let place = structure.reading(ts).codes.reading(ts).bytes &+ index &* 8 &* FormatRow.words
    return FormatRow(
        code: UInt8(truncatingIfNeeded: loadWord(place, 0)), offset: loadWord(place, 8), count: loadWord(place, 16))
}
