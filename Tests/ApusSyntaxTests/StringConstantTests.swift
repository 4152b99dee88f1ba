import Testing

@testable import ApusSyntax

@Test func stringConstantsKeepLoneSurrogates() {
    var bytes: [UInt8] = []
    for codePoint: UInt32 in [0x41, 0xE9, 0xD83D, 0xDE00, 0x1F600] { bytes.append(codePoint: codePoint) }
    #expect(StringConstant(bytes: bytes).codePoints == [0x41, 0xE9, 0xD83D, 0xDE00, 0x1F600])
}
