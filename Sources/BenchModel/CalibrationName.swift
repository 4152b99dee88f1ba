/// How the parts of a calibration (`apus-bench aa`) are called in the store.
public enum CalibrationName {
    public static let baseArm = "base"
    /// The same runtime a second time.
    public static let againArm = "again"

    /// "slow3" for 3 %, "slow0.5" for half a per cent.
    public static func slowArm(_ share: Double) -> String { "slow" + percent(share) }

    /// The share that an arm's name tells; nil for the arms that are not slowed down.
    public static func slowdown(ofArm name: String) -> Double? {
        guard name.hasPrefix("slow"), let percent = Double(name.dropFirst(4)), percent > 0 else { return nil }
        return percent / 100
    }

    /// The label of the stored session that holds a group of a calibration's session; both count from 1.
    public static func label(_ calibration: String, session: Int, group: Int) -> String {
        "\(calibration)/\(session)/\(group)"
    }

    /// The calibration that a stored session belongs to, and its place there; nil for other sessions.
    public static func place(ofLabel text: String?) -> (label: String, session: Int, group: Int)? {
        guard let parts = text?.split(separator: "/", omittingEmptySubsequences: false), parts.count >= 3,
            let session = Int(parts[parts.count - 2]), session > 0, let group = Int(parts[parts.count - 1]), group > 0
        else { return nil }
        return (parts.dropLast(2).joined(separator: "/"), session, group)
    }

    /// Per cent with as many digits as it needs, up to three behind the point.
    private static func percent(_ share: Double) -> String {
        var text = Decimals.fixed(share * 100, places: 3)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
