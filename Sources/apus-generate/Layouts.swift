import ApusBytecode

private func title(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

private func swiftType(_ type: FieldType) -> String {
    switch type {
    case .value: "Value"
    case .object(let name): title(name) + "Object"
    case .integer, .address: "Int"
    case .double: "Double"
    }
}

private func loading(_ type: FieldType, _ offset: Int) -> String {
    switch type {
    case .value: "Value(raw: loadWord(raw, \(offset)))"
    case .object(let name): "\(title(name))Object(raw: loadWord(raw, \(offset)))"
    case .integer, .address: "loadWord(raw, \(offset))"
    case .double: "loadDouble(raw, \(offset))"
    }
}

private func storing(_ type: FieldType, _ offset: Int, _ name: String, base: String = "raw") -> String {
    switch type {
    case .value, .object: "storeWord(\(base), \(offset), \(name).raw)"
    case .integer, .address: "storeWord(\(base), \(offset), \(name))"
    case .double: "storeDouble(\(base), \(offset), \(name))"
    }
}

private func getter(_ field: FieldDescription, _ offset: Int) -> String {
    "    @inline(__always) package var \(field.name): \(swiftType(field.type)) { \(loading(field.type, offset)) }\n"
}

/// The barrier is in the setter, not in the opening of the view: an allocation between the two may make the object old.
private func property(_ field: FieldDescription, _ offset: Int) -> String {
    let store =
        field.type.isScanned ? "storeReference(raw, \(offset), newValue.raw)" : storing(field.type, offset, "newValue")
    return """
            @inline(__always) package var \(field.name): \(swiftType(field.type)) {
                get { \(loading(field.type, offset)) }
                nonmutating set { \(store) }
            }

        """
}

private func tailReader(_ layout: LayoutDescription) -> String {
    switch layout.tail {
    case .none: ""
    case .values:
        """
            @inline(__always) package subscript(_ index: Int) -> Value { Value(raw: loadWord(raw &+ (index &<< 3), \(layout.fixedSize))) }

        """
    case .bytes where layout.fields.contains { $0.name == "shared" }:
        // A growing text lies behind the word that counts its used bytes, in a buffer that longer texts share.
        """
            /// Address of the first byte: in the tail, or in the buffer `shared`.
            @inline(__always) package var bytes: Int { shared.raw == 0 ? raw &+ \(layout.fixedSize) : shared.raw &+ 32 }

        """
    case .bytes:
        """
            /// Address of the tail's first byte.
            @inline(__always) package var bytes: Int { raw &+ \(layout.fixedSize) }

        """
    }
}

private func wrapper(_ layout: LayoutDescription, _ number: Int) -> String {
    let name = layout.typeName
    let short = title(layout.name)
    let offsets = Dictionary(
        uniqueKeysWithValues: layout.fields.enumerated().map { ($0.element.name, 16 + 8 * $0.offset) })
    let mutableFields = layout.fields.filter { !$0.isImmutable }
    let hasViews = !mutableFields.isEmpty || (layout.tail != .none && !layout.hasImmutableTail)
    var text = "\n/// \(layout.summary).\npackage struct \(name) {\n    package let raw: Int\n"
    text += "    @inline(__always) package init(raw: Int) { self.raw = raw }\n"
    text += "    @inline(__always) package init(_ value: Value) { raw = value.raw }\n"
    text += "    @inline(__always) package var value: Value { Value(raw: raw) }\n"
    text += "    /// Bytes of header and fields.\n    package static var fixedSize: Int { \(layout.fixedSize) }\n"
    for field in layout.fields where field.isImmutable { text += getter(field, offsets[field.name]!) }
    if layout.hasImmutableTail {
        text += tailReader(layout)
        if layout.tail == .values {
            text += """
                    /// Sets a slot of an object that nothing else has seen yet, but a collection may have made old.
                    @inline(__always) package func initialize(_ index: Int, _ value: Value) {
                        storeSlot(raw, raw &+ (index &<< 3) &+ \(layout.fixedSize), value.raw)
                    }

                """
        }
    }
    if hasViews {
        text +=
            "    @inline(__always) package func reading(_ ts: ThreadState) -> \(short)Reading { \(short)Reading(raw: raw) }\n"
        text +=
            "    @inline(__always) package func writing(_ ts: ThreadState) -> \(short)Writing { \(short)Writing(raw: raw) }\n"
    }
    let parameters = layout.fields.map { ", \($0.name): \(swiftType($0.type))" }.joined()
    switch layout.tail {
    case .none:
        text += """
                /// A new object of the builtin class itself, every field set.
                @inline(__always) package static func allocate(_ ts: ThreadState\(parameters)) -> \(name) {
                    let raw = allocateObject(ts, \(layout.fixedSize), ShapeNumber.\(layout.name))

            """
    case .values, .bytes:
        let unit = layout.tail == .values ? "tailCount" : "tailBytes"
        let size =
            layout.tail == .values
            ? "\(layout.fixedSize) &+ (tailCount &<< 3)" : "(\(layout.fixedSize + 7) &+ tailBytes) & ~7"
        let what = layout.tail == .values ? "slots, which are 0" : "bytes, which are not initialized"
        text += """
                /// A new object of the builtin class itself with a tail of `\(unit)` \(what); raw is 0 and
                /// MemoryError is set when memory does not suffice.
                @inline(__always) package static func allocate(_ ts: ThreadState, \(unit): Int\(parameters)) -> \(name) {
                    let raw = allocateVariable(ts, \(size), ShapeNumber.\(layout.name))
                    if raw == 0 { return \(name)(raw: 0) }

            """
    }
    for field in layout.fields { text += "        \(storing(field.type, offsets[field.name]!, field.name))\n" }
    if layout.tail == .values { text += "        zeroWords(raw &+ \(layout.fixedSize), tailCount)\n" }
    text += "        return \(name)(raw: raw)\n    }\n}\n"
    guard hasViews else { return text }
    text +=
        "\n/// An opened view for reading; it dies at the next call that may poll.\npackage struct \(short)Reading {\n"
    text += "    package let raw: Int\n"
    text += "    @inline(__always) package init(raw: Int) { self.raw = raw }\n"
    text += "    @inline(__always) package var isErr: Bool { raw == 0 }\n"
    for field in mutableFields { text += getter(field, offsets[field.name]!) }
    if !layout.hasImmutableTail { text += tailReader(layout) }
    text +=
        "}\n\n/// An opened view for writing; it dies at the next call that may poll.\npackage struct \(short)Writing {\n"
    text += "    package let raw: Int\n"
    text += "    @inline(__always) package init(raw: Int) { self.raw = raw }\n"
    text += "    @inline(__always) package var isErr: Bool { raw == 0 }\n"
    for field in mutableFields { text += property(field, offsets[field.name]!) }
    if !layout.hasImmutableTail {
        if layout.tail == .values {
            text += """
                    @inline(__always) package subscript(_ index: Int) -> Value {
                        get { Value(raw: loadWord(raw &+ (index &<< 3), \(layout.fixedSize))) }
                        nonmutating set { storeSlot(raw, raw &+ (index &<< 3) &+ \(layout.fixedSize), newValue.raw) }
                    }

                """
        } else {
            text += tailReader(layout)
        }
    }
    return text + "}\n"
}

func layouts() -> String {
    var text = "// swift-format-ignore-file\n" + banner
    text +=
        "\n/// Numbers of the shapes whose objects belong to the builtin classes themselves; also the layouts' numbers.\n"
    text += "package enum ShapeNumber {\n"
    for (number, layout) in layoutTable.enumerated() {
        text += "    @inline(__always) package static var \(layout.name): Int { \(number) }\n"
    }
    text +=
        "    /// How many there are.\n    @inline(__always) package static var count: Int { \(layoutTable.count) }\n}\n"
    text +=
        "\n/// First and last word (exclusive; 0xFFFF: to the end) that the collector scans, and bytes of the fixed part,\n"
    text += "/// by layout number.\nlet layoutScanRanges: [(from: UInt16, to: UInt16, fixedSize: UInt16)] = [\n"
    for layout in layoutTable {
        text +=
            "    (\(layout.scanFrom), \(layout.scanTo.map(String.init) ?? "0xFFFF"), \(layout.fixedSize)),  // \(layout.name)\n"
    }
    text += "]\n"
    for (number, layout) in layoutTable.enumerated() where number > 0 { text += wrapper(layout, number) }
    return text
}
