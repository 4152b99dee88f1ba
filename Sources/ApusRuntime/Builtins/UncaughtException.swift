import Glibc

// The report of an exception that nothing caught, as CPython prints it.

/// Reads a source file's lines for tracebacks, kept per report.
private struct SourceLines {
    private var files: [String: [Substring]] = [:]

    mutating func line(_ file: String, _ number: Int) -> String? {
        if files[file] == nil {
            let bytes = readSource(file)
            files[file] = String(decoding: bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
        }
        guard let lines = files[file], number >= 1, number <= lines.count else { return nil }
        let line = lines[number - 1]
        return String(line.hasSuffix("\r") ? line.dropLast() : line)
    }
}

/// The bytes of a source file for tracebacks; nothing of files that are no text of a usual size, so that a report needs
/// little memory.
private func readSource(_ path: String) -> [UInt8] {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG, information.st_size <= 64 << 20
    else { return [] }
    return readWholeFile(path) ?? []
}

/// The bytes of a file, or nil with errno set.
package func readWholeFile(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0 {
            if errno == EINTR { continue }
            return nil
        }
        if count == 0 { return bytes }
        bytes += chunk[..<count]
    }
}

/// The whole report: chained exceptions, tracebacks, messages, notes, the members of groups.
package func exceptionReport(_ ts: ThreadState, _ exception: Value) -> String {
    var report = ExceptionReport()
    report.add(ts, exception)
    return report.text
}

/// A report while it is written. Inside of a group every line has a margin.
private struct ExceptionReport {
    var text = ""
    private var sources = SourceLines()
    private var seen: [Int] = []
    /// How many groups are around.
    private var depth = 0
    /// The line that closes the innermost group is still to come.
    private var needsClose = false

    /// CPython's limits for the members and levels of a group.
    private static let widthLimit = 15
    private static let depthLimit = 10

    private var indent: String { String(repeating: "  ", count: depth) }
    private var margin: String { depth > 0 ? indent + "| " : "" }

    /// Appends whole lines, each behind the margin.
    private mutating func put(_ lines: String, first: String? = nil) {
        if depth == 0 {
            text += lines
            return
        }
        var isFirst = true
        for line in lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            text += (isFirst ? first ?? margin : margin) + line + "\n"
            isFirst = false
        }
    }

    mutating func add(_ ts: ThreadState, _ exception: Value) {
        guard enterNative(ts) else {
            clearException(ts)
            return
        }
        seen.append(exception.raw)
        let view = ExceptionObject(exception).reading(ts)
        if !view.cause.isNull && !view.cause.isNone {
            chain(ts, view.cause, "The above exception was the direct cause of the following exception:")
        } else if !view.context.isNull && !view.context.isNone && view.suppressContext == 0 {
            chain(ts, view.context, "During handling of the above exception, another exception occurred:")
        }
        if isExceptionGroup(exception) { addGroup(ts, exception) } else { addSingle(ts, exception) }
    }

    private mutating func chain(_ ts: ThreadState, _ exception: Value, _ message: String) {
        if seen.contains(exception.raw) { return }
        let saved = needsClose
        add(ts, exception)
        needsClose = saved
        put("\n\(message)\n\n")
    }

    /// Traceback, message and notes.
    private mutating func addSingle(_ ts: ThreadState, _ exception: Value) {
        let traceback = ExceptionObject(exception).reading(ts).traceback
        if traceback.hasShape(ShapeNumber.traceback) {
            let isGroup = isExceptionGroup(exception)
            put(
                (isGroup ? "Exception Group " : "") + tracebackText(ts, traceback, &sources),
                first: isGroup && depth == 1 ? indent + "+ " : nil)
        }
        put(syntaxErrorPlace(ts, exception, &sources))
        text += margin + exceptionLine(ts, exception) + "\n"
        let notes = getAttributeOrNull(ts, exception, KnownName.notes.value)
        clearException(ts)
        guard notes.hasLayout(ShapeNumber.list) else { return }
        var index = 0
        while index < listCount(ListObject(notes)) {
            defer { index += 1 }
            let note = str(ts, ListObject(notes).reading(ts).items.reading(ts)[index])
            if note.isErr {
                clearException(ts)
                continue
            }
            put(swiftString(StringObject(note)) + "\n")
        }
    }

    private mutating func addGroup(_ ts: ThreadState, _ group: Value) {
        if depth > Self.depthLimit {
            put("... (max_group_depth is \(Self.depthLimit))\n")
            return
        }
        if depth == 0 { depth = 1 }
        addSingle(ts, group)
        let members = groupMembers(ts, group)
        let count = min(members.count, Self.widthLimit + 1)
        needsClose = false
        for index in 0..<count {
            let isLast = index == count - 1
            if isLast { needsClose = true }
            let isCut = index >= Self.widthLimit
            text += indent + (index == 0 ? "+-" : "  ")
            text += "+---------------- \(isCut ? "..." : "\(index + 1)") ----------------\n"
            depth += 1
            if isCut {
                let left = members.count - Self.widthLimit
                put("and \(left) more exception\(left == 1 ? "" : "s")\n")
            } else {
                add(ts, members[index])
            }
            if isLast && needsClose {
                text += indent + "+------------------------------------\n"
                needsClose = false
            }
            depth -= 1
        }
        if depth == 1 { depth = 0 }
    }
}

/// `Class: message`, the last line of a report.
package func exceptionLine(_ ts: ThreadState, _ exception: Value) -> String {
    let type = typeOf(exception)
    let view = type.reading(ts)
    var name = view.qualifiedName.hasLayout(ShapeNumber.string) ? swiftString(StringObject(view.qualifiedName)) : "?"
    let module = getAttributeOrNull(ts, type.value, KnownName.module.value)
    clearException(ts)
    if module.hasLayout(ShapeNumber.string) {
        let text = swiftString(StringObject(module))
        if text != "builtins" && text != "__main__" { name = text + "." + name }
    }
    if isSubtype(type, KnownType.syntaxError.object) {
        let message = ExceptionObject(exception).reading(ts).first
        if message.hasLayout(ShapeNumber.string) { return name + ": " + swiftString(StringObject(message)) }
        return name + ": <no detail available>"
    }
    let message = str(ts, exception)
    if message.isErr {
        clearException(ts)
        return name + ": <exception str() failed>"
    }
    let text = swiftString(StringObject(message))
    return text.isEmpty ? name : name + ": " + text
}

private func tracebackText(_ ts: ThreadState, _ start: Value, _ sources: inout SourceLines) -> String {
    var text = "Traceback (most recent call last):\n"
    var link = start
    var previous = ""
    var repeats = 0
    func flush() {
        if repeats > 3 {
            let more = repeats - 3
            text += "  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n"
        }
    }
    while link.hasShape(ShapeNumber.traceback) {
        let entry = TracebackObject(link)
        let view = entry.reading(ts)
        let code = FrameObject(entry.frame).reading(ts).code
        let file = swiftString(StringObject(code.filename))
        let head = "  File \"\(file)\", line \(view.line), in \(swiftString(StringObject(code.name)))\n"
        if head == previous {
            repeats += 1
        } else {
            flush()
            previous = head
            repeats = 1
        }
        if repeats <= 3 {
            text += head
            if let line = sources.line(file, view.line) {
                let trimmed = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
                if !trimmed.isEmpty {
                    var shown = trimmed
                    while let last = shown.last, last == " " || last == "\t" { shown = shown.dropLast() }
                    text += "    \(shown)\n"
                    text += marker(code, view.lastInstruction, line, String(shown))
                }
            }
        }
        link = view.next
    }
    flush()
    return text
}

/// The line of carets below a source line (PEP 657), or nothing when it would mark the whole line.
private func marker(_ code: CodeObject, _ index: Int, _ line: String, _ shown: String) -> String {
    let positions = code.positions
    guard index >= 0, (index + 1) * positionSize <= positions.capacity else { return "" }
    let at = positions.raw + BufferObject.fixedSize + index * positionSize
    func field(_ offset: Int) -> Int { Int(Int32(truncatingIfNeeded: loadHalf(at, offset))) }
    let (first, last, startByte) = (field(0), field(4), field(8))
    var endByte = field(12)
    if first < 0 || startByte < 0 || endByte < 0 { return "" }
    let bytes = Array(line.utf8)
    if last != first { endByte = bytes.count }
    guard startByte <= bytes.count, endByte <= bytes.count, startByte < endByte else { return "" }
    func characters(_ count: Int) -> Int { String(decoding: bytes[..<count], as: UTF8.self).unicodeScalars.count }
    let indent =
        line.unicodeScalars.count - line.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }.unicodeScalars.count
    let start = characters(startByte) - indent
    let end = min(characters(endByte) - indent, shown.unicodeScalars.count)
    if start < 0 || end <= start { return "" }
    let text = Array(shown.unicodeScalars)[start..<end]
    let operators = anchors(String(String.UnicodeScalarView(text)))
    // CPython leaves the marks out where they cover all that is shown without pointing at an operator.
    if operators == nil && start == 0 && end == shown.unicodeScalars.count { return "" }
    let marks = operators ?? String(repeating: "^", count: end - start)
    return "    " + String(repeating: " ", count: start) + marks + "\n"
}

/// For a binary operation or subscript the operator is marked `^` and the operands `~`.
private func anchors(_ source: String) -> String? { traceAnchorHook?(source) }

/// Finds the operator of an expression's source text; plugged in by the command, which has a parser.
nonisolated(unsafe) package var traceAnchorHook: ((String) -> String?)?

/// The place of a SyntaxError: file, line, source and caret.
private func syntaxErrorPlace(_ ts: ThreadState, _ exception: Value, _ sources: inout SourceLines) -> String {
    guard isSubtype(typeOf(exception), KnownType.syntaxError.object) else { return "" }
    let view = ExceptionObject(exception).reading(ts)
    guard view.third.isSmall else { return "" }
    let file = view.second.hasLayout(ShapeNumber.string) ? swiftString(StringObject(view.second)) : "<string>"
    let number = view.third.small
    var text = "  File \"\(file)\", line \(number)\n"
    let known = view.fifth.hasLayout(ShapeNumber.string) ? swiftString(StringObject(view.fifth)) : nil
    guard let full = known ?? sources.line(file, number) else { return text }
    var line = full[...]
    while let last = line.last, last == "\n" || last == " " || last == "\t" { line = line.dropLast() }
    let shown = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
    text += "    \(shown)\n"
    guard view.fourth.isSmall, view.fourth.small >= 1 else { return text }
    let indent = line.unicodeScalars.count - shown.unicodeScalars.count
    let offset = view.fourth.small - 1 - indent
    guard offset >= 0 else { return text }
    var end = offset + 1
    let endOffset = getAttributeOrNull(ts, exception, KnownName.endOffset.value)
    let endLine = getAttributeOrNull(ts, exception, KnownName.endLineno.value)
    clearException(ts)
    if endOffset.isSmall && endLine.isSmall && endLine.small == number && endOffset.small > 0 {
        end = max(offset + 1, endOffset.small - 1 - indent)
    } else if endLine.isSmall && endLine.small > number {
        end = max(offset + 1, shown.unicodeScalars.count)
    }
    return text + "    " + String(repeating: " ", count: offset) + String(repeating: "^", count: end - offset) + "\n"
}
