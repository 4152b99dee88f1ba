import ApusRuntime
import Glibc

// The functions of `time` about dates: broken-down times, their text, and the way back to seconds.

nonisolated(unsafe) private var structureType: Handle?

private let fieldNames = [
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
]

func defineCalendarFunctions(_ ts: ThreadState, _ namespace: DictObject, _ module: Value) {
    func define(_ title: StaticString, _ signature: StaticString, _ entry: NativeEntry) {
        defineFunction(ts, namespace, title, signature, module: module, entry)
    }
    let type = makeTimeStructure(ts)
    if !type.isErr {
        structureType = Handle(type)
        _ = dictSet(ts, namespace, intern(ts, "struct_time" as StaticString).value, type)
    }
    define("gmtime", "(seconds=None, /)") {
        let ts = ThreadState(raw: $0)
        return brokenDown(ts, Arguments(raw: $1)[0], gmtime_r).raw
    }
    define("localtime", "(seconds=None, /)") {
        let ts = ThreadState(raw: $0)
        return brokenDown(ts, Arguments(raw: $1)[0], localtime_r).raw
    }
    define("mktime", "(tuple, /)") {
        let ts = ThreadState(raw: $0)
        guard var time = timeArgument(ts, Arguments(raw: $1)[0]) else { return 0 }
        // -1 is also a valid time: a day of the week that is filled in tells the difference.
        time.tm_wday = -1
        let result = mktime(&time)
        if result == -1 && time.tm_wday == -1 {
            return raise(ts, .overflowError, "mktime argument out of range").raw
        }
        return makeFloat(ts, Double(result)).raw
    }
    define("strftime", "(format, tuple=None, /)") { formatTime(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    define("asctime", "(tuple=None, /)") {
        let ts = ThreadState(raw: $0)
        guard let time = checkedTime(ts, Arguments(raw: $1)[0]) else { return 0 }
        return timeText(ts, time).raw
    }
    define("ctime", "(seconds=None, /)") {
        let ts = ThreadState(raw: $0)
        guard let seconds = secondsArgument(ts, Arguments(raw: $1)[0]) else { return 0 }
        guard let time = convert(ts, seconds, localtime_r) else { return 0 }
        return timeText(ts, time).raw
    }
    tzset()
    var january = tm()
    var july = tm()
    var moment = time(nil)
    localtime_r(&moment, &january)
    let year = Int(january.tm_year)
    var winter = (year - 70) * 31_556_952
    var summer = winter + 15_778_476
    localtime_r(&winter, &january)
    localtime_r(&summer, &july)
    let (standard, daylight) = january.tm_gmtoff < july.tm_gmtoff ? (january, july) : (july, january)
    func set(_ title: StaticString, _ value: Value) { _ = dictSet(ts, namespace, intern(ts, title).value, value) }
    set("timezone", Value(small: -standard.tm_gmtoff))
    set("altzone", Value(small: -daylight.tm_gmtoff))
    set("daylight", Value(small: standard.tm_gmtoff == daylight.tm_gmtoff ? 0 : 1))
    set("tzname", makeTuple(ts, zone(ts, standard), zone(ts, daylight)).value)
}

private func zone(_ ts: ThreadState, _ time: tm) -> Value {
    makeString(ts, time.tm_zone.map { String(cString: $0) } ?? "").value
}

/// The class `time.struct_time`: a tuple of nine whose instances also have `tm_zone` and `tm_gmtoff`.
private func makeTimeStructure(_ ts: ThreadState) -> Value {
    let base = makeStructureType(ts, title: "struct_time", module: "time", fieldNames)
    if base.isErr { return .null }
    let namespace = makeDict(ts)
    for (name, value) in [
        ("__module__", makeString(ts, "time").value), ("n_fields", Value(small: 11)),
        ("n_sequence_fields", Value(small: 9)), ("n_unnamed_fields", Value(small: 0)), ("tm_zone", .none),
        ("tm_gmtoff", .none),
    ] {
        if !dictSet(ts, namespace, intern(ts, name).value, value) { return .null }
    }
    let name = makeString(ts, "struct_time").value
    let type = callValue(ts, Types.type.value, name, makeTuple(ts, base).value, namespace.value)
    if type.isErr { return .null }
    defineNew(ts, TypeObject(type), "(cls, sequence, dict=None)") {
        newTime(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    return type
}

/// `struct_time(sequence)`: nine to eleven items.
private func newTime(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let items = iterableToTuple(ts, arguments[1])
    if items.isErr {
        if !matches(ts, ts.exception, .typeError) { return .null }
        clearException(ts)
        return raise(ts, .typeError, "constructor requires a sequence")
    }
    let count = TupleObject(items).count
    if count < 9 {
        return raise(ts, .typeError, "time.struct_time() takes an at least 9-sequence (\(count)-sequence given)")
    }
    if count > 11 {
        return raise(ts, .typeError, "time.struct_time() takes an at most 11-sequence (\(count)-sequence given)")
    }
    let creator = getAttribute(ts, Types.tuple.value, intern(ts, "__new__" as StaticString).value)
    if creator.isErr { return .null }
    let nine = makeList(ts, 0)
    for index in 0..<9 { _ = listAppend(ts, nine, TupleObject(items)[index]) }
    let result = callValue(ts, creator, arguments[0], nine.value)
    if result.isErr { return .null }
    if count > 9, !setAttribute(ts, result, intern(ts, "tm_zone" as StaticString).value, TupleObject(items)[9]) {
        return .null
    }
    if count > 10, !setAttribute(ts, result, intern(ts, "tm_gmtoff" as StaticString).value, TupleObject(items)[10]) {
        return .null
    }
    return result
}

private typealias Conversion = (UnsafePointer<time_t>, UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<tm>?

/// The seconds given, or the present; nil with an exception set.
private func secondsArgument(_ ts: ThreadState, _ value: Value) -> Int? {
    if value.isNull || value.isNone { return time(nil) }
    if value.isSmall { return value.small }
    if value.isExactFloat {
        let seconds = value.float.rounded(.down)
        if seconds.isNaN {
            raise(ts, .valueError, "Invalid value NaN (not a number)")
            return nil
        }
        if abs(seconds) < 9e18 { return Int(seconds) }
        raise(ts, .overflowError, "timestamp out of range for platform time_t")
        return nil
    }
    let number = indexValue(ts, value)
    if number.isErr { return nil }
    if number.isSmall { return number.small }
    raise(ts, .overflowError, "timestamp out of range for platform time_t")
    return nil
}

private func convert(_ ts: ThreadState, _ seconds: Int, _ conversion: Conversion) -> tm? {
    var result = tm()
    var seconds = seconds
    if conversion(&seconds, &result) != nil { return result }
    raise(ts, .overflowError, "timestamp out of range for platform time_t")
    return nil
}

private func brokenDown(_ ts: ThreadState, _ argument: Value, _ conversion: Conversion) -> Value {
    guard let seconds = secondsArgument(ts, argument), let time = convert(ts, seconds, conversion) else {
        return .null
    }
    let list = makeList(ts, 0)
    for number in [
        Int(time.tm_year) + 1900, Int(time.tm_mon) + 1, Int(time.tm_mday), Int(time.tm_hour), Int(time.tm_min),
        Int(time.tm_sec), (Int(time.tm_wday) + 6) % 7, Int(time.tm_yday) + 1, Int(time.tm_isdst),
    ] {
        _ = listAppend(ts, list, Value(small: number))
    }
    _ = listAppend(ts, list, zone(ts, time))
    _ = listAppend(ts, list, Value(small: time.tm_gmtoff))
    guard let type = structureType else { return raise(ts, .systemError, "time.struct_time is missing") }
    return callValue(ts, type.value, list.value)
}

/// A tuple of nine as C's broken-down time; nil with an exception set.
private func timeArgument(_ ts: ThreadState, _ value: Value) -> tm? {
    guard value.hasLayout(ShapeNumber.tuple) else {
        raise(ts, .typeError, "Tuple or struct_time argument required")
        return nil
    }
    let tuple = TupleObject(value)
    guard tuple.count == 9 else {
        raise(ts, .typeError, "illegal time tuple argument")
        return nil
    }
    var numbers = [Int32](repeating: 0, count: 9)
    for index in 0..<9 {
        let (number, isValid) = indexInteger(ts, tuple[index], clamp: true)
        if !isValid { return nil }
        let shifted = number.subtractingReportingOverflow(index == 0 ? 1900 : 0)
        guard !shifted.overflow, let small = Int32(exactly: shifted.partialValue), small < Int32.max else {
            raise(ts, .overflowError, index == 0 ? "year out of range" : "signed integer is greater than maximum")
            return nil
        }
        numbers[index] = small
    }
    var result = tm()
    result.tm_year = numbers[0]
    result.tm_mon = numbers[1] &- 1
    result.tm_mday = numbers[2]
    result.tm_hour = numbers[3]
    result.tm_min = numbers[4]
    result.tm_sec = numbers[5]
    result.tm_wday = (numbers[6] &+ 1) % 7
    result.tm_yday = numbers[7] &- 1
    result.tm_isdst = numbers[8]
    let zone = getAttributeOrNull(ts, value, intern(ts, "tm_gmtoff" as StaticString).value)
    clearException(ts)
    if zone.isSmall { result.tm_gmtoff = zone.small }
    return result
}

/// As `timeArgument`, the present where none is given, with every field in its range.
private func checkedTime(_ ts: ThreadState, _ value: Value) -> tm? {
    if value.isNull { return convert(ts, time(nil), localtime_r) }
    guard var time = timeArgument(ts, value) else { return nil }
    if time.tm_mon == -1 { time.tm_mon = 0 }
    if time.tm_mday == 0 { time.tm_mday = 1 }
    if time.tm_yday == -1 { time.tm_yday = 0 }
    for (number, range, title) in [
        (time.tm_mon, 0...11, "month"), (time.tm_mday, 1...31, "day of month"), (time.tm_hour, 0...23, "hour"),
        (time.tm_min, 0...59, "minute"), (time.tm_sec, 0...61, "seconds"), (time.tm_wday, 0...6, "day of week"),
        (time.tm_yday, 0...365, "day of year"),
    ] as [(Int32, ClosedRange<Int32>, String)] where !range.contains(number) {
        raise(ts, .valueError, "\(title) out of range")
        return nil
    }
    return time
}

/// `strftime(format[, tuple])` by the C library.
private func formatTime(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard arguments[0].hasLayout(ShapeNumber.string) else {
        return raise(ts, .typeError, "strftime() argument 1 must be str, not \(typeName(arguments[0]))")
    }
    guard var time = checkedTime(ts, arguments[1]) else { return .null }
    let format = swiftString(StringObject(arguments[0]))
    if format.utf8.contains(0) { return raise(ts, .valueError, "embedded null character") }
    if format.isEmpty { return makeString(ts, "").value }
    // A result of no bytes and one that does not fit look the same: so a character goes in front.
    var size = 256 + format.utf8.count
    while size <= 1 << 24 {
        var buffer = [CChar](repeating: 0, count: size)
        let length = strftime(&buffer, size, "x" + format, &time)
        if length > 0 {
            let bytes = buffer[1..<length].map { UInt8(bitPattern: $0) }
            return makeString(ts, String(decoding: bytes, as: UTF8.self)).value
        }
        size *= 4
    }
    raiseMemoryError(ts)
    return .null
}

/// `Sun Jun 20 23:21:05 1993`
private func timeText(_ ts: ThreadState, _ time: tm) -> Value {
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func padded(_ number: Int32, _ fill: String) -> String { (number < 10 ? fill : "") + String(number) }
    let clock = "\(padded(time.tm_hour, "0")):\(padded(time.tm_min, "0")):\(padded(time.tm_sec, "0"))"
    let date = "\(days[Int(time.tm_wday)]) \(months[Int(time.tm_mon)]) \(padded(time.tm_mday, " "))"
    return makeString(ts, "\(date) \(clock) \(Int(time.tm_year) + 1900)").value
}
