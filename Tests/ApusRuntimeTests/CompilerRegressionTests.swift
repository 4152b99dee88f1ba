import ApusRuntime
import Testing

/// The runtime's flags keep swiftc from dropping stores below a pointer.
@Suite struct CompilerRegressionTests {
    /// Runs `body` with a pointer into a buffer; its result and the two words around the pointer afterwards.
    private func around(_ body: (UnsafeMutablePointer<UInt64>) -> UInt64) -> [UInt64] {
        var words: [UInt64] = [0, 1, 2, 77, 88, 5, 6, 7]
        let result = words.withUnsafeMutableBufferPointer { body($0.baseAddress! + 4) }
        return [result, words[3], words[4]]
    }

    @Test func typedSubscripts() {
        let stored = around {
            CompilerChecks.storeTyped($0)
            return 0
        }
        #expect(stored == [0, 3, 4])
        let storedAt = around {
            CompilerChecks.storeTypedAt($0, 0)
            return 0
        }
        #expect(storedAt == [0, 3, 4])
        let rotated = around { CompilerChecks.rotateTyped($0) }
        #expect(rotated == [4, 4, 77])
    }

    @Test func byteOffsets() {
        let stored = around {
            CompilerChecks.storeBytes(Int(bitPattern: $0))
            return 0
        }
        #expect(stored == [0, 3, 4])
        let rotated = around { UInt64(CompilerChecks.rotateBytes(Int(bitPattern: $0))) }
        #expect(rotated == [4, 4, 77])
    }
}
