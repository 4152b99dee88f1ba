import SwiftSyntax

/// A field of ThreadState or Frame: a word at a fixed offset from the block's address.
struct CoreField {
    let offset: Int
    let type: RSwiftType
    let isWritable: Bool
}

/// The fields of ThreadState and Frame, read from the accessors in the runtime's source:
/// `var name: Type { get { Type(raw: loadWord(raw, offset)) } nonmutating set { ... } }`. Accessors of another form are
/// not visible to RSwift.
func coreFields(_ tree: SourceFileSyntax) -> [String: [String: CoreField]] {
    var structures: [String: [String: CoreField]] = [:]
    for item in tree.statements {
        guard let structure = item.item.as(StructDeclSyntax.self) else { continue }
        var fields: [String: CoreField] = [:]
        for member in structure.memberBlock.members {
            guard let variable = member.decl.as(VariableDeclSyntax.self), let binding = variable.bindings.first,
                let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
                let typeName = binding.typeAnnotation?.type.trimmedDescription, let type = RSwiftType(named: typeName),
                let accessors = binding.accessorBlock?.accessors
            else { continue }
            let load = type == .int ? "loadWord(raw," : "\(typeName)(raw: loadWord(raw,"
            let end = type == .int ? ")" : "))"
            var getter: String?
            var isWritable = false
            if case .getter(let body) = accessors { getter = body.trimmedDescription }
            if case .accessors(let list) = accessors {
                for accessor in list {
                    if accessor.accessorSpecifier.text == "get" {
                        getter = accessor.body?.statements.trimmedDescription
                    }
                    if accessor.accessorSpecifier.text == "set" { isWritable = true }
                }
            }
            guard let text = getter, text.hasPrefix(load), text.hasSuffix(end),
                let offset = Int(trimmed(text.dropFirst(load.count).dropLast(end.count)))
            else { continue }
            fields[name] = CoreField(offset: offset, type: type, isWritable: isWritable)
        }
        structures[structure.name.text] = fields
    }
    return structures
}
