/// Durations as people write and read them.
public enum DurationText {
    /// Seconds in "1.5", "90s", "250ms", "10m", "2h" or "30d"; nil when the text is none of these, or not above zero.
    public static func seconds(_ text: String) -> Double? {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let factor: Double
        switch text.dropFirst(number.count) {
        case "", "s": factor = 1
        case "ms": factor = 0.001
        case "m", "min": factor = 60
        case "h": factor = 3600
        case "d": factor = 86_400
        default: return nil
        }
        guard let value = Double(number), value > 0, value.isFinite, value * factor <= 1e8 else { return nil }
        return value * factor
    }

    /// "850 ms", "12 s", "3 min 05 s", "2 h 10 min".
    public static func text(seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "?" }
        if seconds < 1 { return "\(Int((seconds * 1000).rounded())) ms" }
        let whole = Int(seconds.rounded())
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(padded(whole % 60)) s" }
        return "\(whole / 3600) h \(padded(whole % 3600 / 60)) min"
    }

    /// Nanoseconds with three significant digits and the unit that fits: "812 ns", "1.24 ms", "2.50 s".
    public static func text(nanoseconds: Double) -> String {
        guard nanoseconds.isFinite else { return "?" }
        for (unit, size) in [("s", 1e9), ("ms", 1e6), ("µs", 1e3)] where nanoseconds >= size * 0.9995 {
            return "\(Decimals.significant(nanoseconds / size, digits: 3)) \(unit)"
        }
        return "\(Decimals.significant(nanoseconds, digits: 3)) ns"
    }
}

/// Numbers with a chosen number of digits, independent of the locale.
public enum Decimals {
    /// `value` with `places` digits behind the point.
    public static func fixed(_ value: Double, places: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 9e18 else { return "\(value)" }
        let digits = String(UInt64(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = value < 0 && scaled > 0 ? "-" : ""
        if places == 0 { return sign + padded }
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// `value` with `digits` significant digits, at least 0 and at most 6 places behind the point.
    public static func significant(_ value: Double, digits: Int) -> String {
        let places = places(value, digits: digits)
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        // Rounding may add a digit: 0.9996 becomes 1.00.
        return fixed(value, places: min(places, self.places((value * scale).rounded() / scale, digits: digits)))
    }

    private static func places(_ value: Double, digits: Int) -> Int {
        var size = abs(value)
        var before = 0
        while size >= 1, before < 16 {
            size /= 10
            before += 1
        }
        var places = digits - before
        if before == 0, size > 0 {
            while size < 0.1, places < 6 {
                size *= 10
                places += 1
            }
        }
        return min(6, max(0, places))
    }
}

/// Sizes as people read them.
public enum ByteText {
    /// "812 bytes", "1.24 KiB", "35.0 MiB".
    public static func text(_ bytes: Int) -> String {
        for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes >= size {
            return "\(Decimals.significant(Double(bytes) / Double(size), digits: 3)) \(unit)"
        }
        return bytes == 1 ? "1 byte" : "\(bytes) bytes"
    }
}
