/// The code of a Python program without what does nothing: comments, empty lines and blanks at the ends of lines.
///
/// What is in strings stays as it is. So a comment that is mended, or a line that is added between two functions, does not make
/// a benchmark another one.
///
/// Source: The Python Language Reference, chapter 2, "Lexical analysis": a comment begins with a hash that is not in a
/// string literal; literals end at their quote, in single quotes at the end of the line too.
public enum PythonSource {
    /// - Parameter foreignLines: lines that are left out, from 1.
    public static func code(_ text: String, without foreignLines: [ClosedRange<Int>] = []) -> String {
        var result = ""
        /// The quote that ends the literal in which the line begins: three characters.
        var open: [UInt8]?
        let hash = UInt8(ascii: "#")
        let backslash = UInt8(ascii: "\\")
        let quotes = [UInt8(ascii: "'"), UInt8(ascii: "\"")]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let bytes = Array(line.utf8)
            var kept: [UInt8] = []
            var position = 0
            let beganInside = open != nil
            /// The quote of a literal in this line.
            var quote: UInt8?
            while position < bytes.count {
                let byte = bytes[position]
                if byte == backslash, open != nil || quote != nil {
                    kept += bytes[position..<min(position + 2, bytes.count)]
                    position += 2
                    continue
                }
                if let end = open {
                    if bytes[position...].starts(with: end) {
                        kept += end
                        position += 3
                        open = nil
                        continue
                    }
                } else if let end = quote {
                    if byte == end { quote = nil }
                } else if byte == hash {
                    break
                } else if quotes.contains(byte) {
                    let triple = [byte, byte, byte]
                    if bytes[position...].starts(with: triple) {
                        kept += triple
                        position += 3
                        open = triple
                        continue
                    }
                    quote = byte
                }
                kept.append(byte)
                position += 1
            }
            if open == nil { while let last = kept.last, [0x20, 0x09, 0x0D].contains(last) { kept.removeLast() } }
            if foreignLines.contains(where: { $0.contains(index + 1) }) { continue }
            if kept.isEmpty, !beganInside { continue }
            result += String(decoding: kept, as: UTF8.self) + "\n"
        }
        return result
    }
}
