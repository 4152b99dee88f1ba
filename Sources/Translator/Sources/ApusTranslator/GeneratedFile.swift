import ApusBytecode

/// The C file that carries the jitcode's image. An array of words in C costs nothing to compile and nothing to load.
func imageFile(_ program: JitcodeProgram) -> String {
    let words = program.image()
    var text = """
        // Made by apus-translate from the *.rswift.swift files and Natives.effects. Do not edit: run Sources/Translator/build.sh.

        #include "CApus.h"

        // The jitcode of the handlers, in the form that Sources/ApusBytecode/Jitcode/JitcodeImage.swift describes.
        _Alignas(8) const int32_t apus_jitcode_image[] = {

        """
    for start in stride(from: 0, to: words.count, by: 16) {
        text += "    " + words[start..<min(start + 16, words.count)].map { "\($0)," }.joined(separator: " ") + "\n"
    }
    return text + "};\n"
}

/// The Swift file with the functions through which jitcode calls natives.
func nativesFile(_ natives: [NativeDeclaration]) -> String {
    var text = """
        // swift-format-ignore-file
        // Made by apus-translate from the *.rswift.swift files and Natives.effects. Do not edit: run Sources/Translator/build.sh.

        // Natives with one calling convention: words in, a word out; doubles travel as bits.

        """
    for (number, native) in natives.enumerated() {
        let parameters = native.parameters.indices.map { "_ a\($0): Int" }.joined(separator: ", ")
        let arguments = native.parameters.enumerated().map { wrapped("a\($0.offset)", $0.element) }.joined(
            separator: ", ")
        let call = "\(native.name)(\(arguments))"
        let body: String
        switch native.result {
        case .int: body = call
        case .bool: body = "\(call) ? 1 : 0"
        case .double: body = "Int(bitPattern: UInt(\(call).bitPattern))"
        case .void: body = "\(call); return 0"
        default: body = "\(call).raw"
        }
        text += "private func native\(number)(\(parameters)) -> Int { \(body) }\n"
    }
    text += "\n/// The addresses of those functions, in the order of the jitcode's natives.\n"
    text += "func fillJitcodeNatives(_ table: UnsafeMutablePointer<Int>) {\n"
    for (number, native) in natives.enumerated() {
        let types = native.parameters.map { _ in "Int" }.joined(separator: ", ")
        text +=
            "    table[\(number)] = unsafeBitCast(native\(number) as @convention(c) (\(types)) -> Int, to: Int.self)"
        text += "  // \(native.name)\n"
    }
    return text + "}\n\n/// How many there are.\nlet jitcodeNativeCount = \(natives.count)\n"
}

private func wrapped(_ word: String, _ type: RSwiftType) -> String {
    switch type {
    case .int: word
    case .bool: "\(word) != 0"
    case .double: "Double(bitPattern: UInt64(UInt(bitPattern: \(word))))"
    case .enumeration(let name): "\(name)(rawValue: \(word)).unsafelyUnwrapped"
    default: "\(type.name)(raw: \(word))"
    }
}
