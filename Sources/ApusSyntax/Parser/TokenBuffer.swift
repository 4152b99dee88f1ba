/// All tokens of a text, up to and including the end marker or the first error.
///
/// Safety: owns its memory; pointers from `start` are valid while it lives.
final class TokenBuffer {
    private(set) var start: UnsafeMutablePointer<Token>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 8)
        start = UnsafeMutablePointer<Token>.allocate(capacity: self.capacity)
    }

    /// The given tokens and an end marker.
    init(_ tokens: [Token]) {
        capacity = tokens.count + 1
        start = UnsafeMutablePointer<Token>.allocate(capacity: capacity)
        for token in tokens { append(token) }
        if var last = tokens.last {
            last.kind = .endMarker
            append(last)
        }
    }

    deinit { start.deallocate() }

    /// Reads `lexer` to its end.
    func fill(from lexer: inout Lexer) {
        while true {
            let token = lexer.next()
            append(token)
            if token.kind == .endMarker || token.kind == .error { return }
        }
    }

    private func append(_ token: Token) {
        if count == capacity { grow() }
        (start + count).initialize(to: token)
        count += 1
    }

    private func grow() {
        let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        start = larger
        capacity *= 2
    }
}
