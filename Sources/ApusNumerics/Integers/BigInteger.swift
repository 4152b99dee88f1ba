/// An integer of any size that owns its memory as a Swift value: for constants, tools and tests. The runtime keeps
/// limbs in heap objects instead and calls `Integers` directly.
public struct BigInteger: Equatable, Sendable {
    /// The magnitude, least significant limb first, without zero limbs at the top.
    public let limbs: [Limb]
    public let isNegative: Bool

    /// The integer of a view.
    public init(_ view: IntegerView) {
        limbs = Array(UnsafeBufferPointer(start: view.limbs, count: view.count))
        isNegative = view.isNegative
    }

    /// A machine integer.
    public init(_ value: Int) {
        limbs = value == 0 ? [] : [value.magnitude]
        isNegative = value < 0
    }

    /// Python's `int(text, base)`; nil when the text is not such an integer.
    public init?(_ text: String, base: Int = 10) {
        let parsed = BigInteger.computing { buffer throws(IntegerError) in
            var text = text
            let outcome: Result<IntegerResult, IntegerError> = text.withUTF8 { bytes in
                var empty: UInt8 = 0
                return withUnsafePointer(to: &empty) { none in
                    do throws(IntegerError) {
                        return .success(
                            try Integers.parse(
                                bytes.baseAddress ?? none, count: bytes.count, base: base, into: &buffer))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return try outcome.get()
        }
        guard let parsed else { return nil }
        self = parsed
    }

    /// What an operation leaves at the start of the buffer; nil when it throws.
    public static func computing(
        capacity: Int = 64, _ operation: (inout LimbBuffer) throws(IntegerError) -> IntegerResult
    ) -> BigInteger? {
        var buffer = LimbBuffer(capacity: capacity)
        defer { buffer.destroy() }
        guard let result = try? operation(&buffer) else { return nil }
        return BigInteger(IntegerView(limbs: buffer.elements, result))
    }

    /// Calls `body` with a view of the value, valid during the call.
    public func withView<Result>(_ body: (IntegerView) -> Result) -> Result {
        var empty: Limb = 0
        return withUnsafePointer(to: &empty) { none in
            limbs.withUnsafeBufferPointer { buffer in
                body(
                    IntegerView(
                        limbs: buffer.baseAddress ?? none, count: limbs.count, isNegative: isNegative))
            }
        }
    }

    /// The digits in `base`, without a prefix.
    public func text(base: Int = 10) -> String {
        var buffer = ByteBuffer()
        defer { buffer.destroy() }
        withView { Integers.write($0, base: base, to: &buffer) }
        return String(buffer)
    }

    /// The value as a machine integer, if it fits.
    public var small: Int? {
        withView { $0.small }
    }
}

extension BigInteger: CustomStringConvertible {
    public var description: String { text() }
}

extension String {
    /// The text in a buffer, which is UTF-8.
    public init(_ buffer: ByteBuffer) {
        self.init(decoding: UnsafeBufferPointer(start: buffer.elements, count: buffer.count), as: UTF8.self)
    }
}
