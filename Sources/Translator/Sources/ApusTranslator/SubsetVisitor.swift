import SwiftSyntax

/// Finds constructs outside RSwift that their syntax alone gives away; types are checked during translation.
final class SubsetVisitor: SyntaxVisitor {
    private(set) var violations: [(node: Syntax, message: String)] = []

    init() { super.init(viewMode: .sourceAccurate) }

    private func reject(_ node: some SyntaxProtocol, _ what: String) -> SyntaxVisitorContinueKind {
        violations.append((Syntax(node), "\(what) outside RSwift"))
        return .skipChildren
    }

    // MARK: Declarations

    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { reject(node, "classes are") }
    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "structures (wrapper types come from the layout table) are")
    }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { reject(node, "enumerations are") }
    override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { reject(node, "protocols are") }
    override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind { reject(node, "extensions are") }
    override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind { reject(node, "actors are") }
    override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind { reject(node, "type aliases are") }
    override func visit(_ node: IfConfigDeclSyntax) -> SyntaxVisitorContinueKind { reject(node, "#if is") }
    override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "macros are") }
    override func visit(_ node: GenericParameterClauseSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "generic functions are")
    }
    override func visit(_ node: FunctionEffectSpecifiersSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "'throws' and 'async' are")
    }
    override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
        let name = node.attributeName.trimmedDescription
        if name == "inline" || name == "_semantics" { return .skipChildren }
        return reject(node, "the attribute '\(name)' is")
    }

    // MARK: Types

    override func visit(_ node: OptionalTypeSyntax) -> SyntaxVisitorContinueKind { reject(node, "optionals are") }
    override func visit(_ node: ArrayTypeSyntax) -> SyntaxVisitorContinueKind { reject(node, "arrays are") }
    override func visit(_ node: DictionaryTypeSyntax) -> SyntaxVisitorContinueKind { reject(node, "dictionaries are") }
    override func visit(_ node: FunctionTypeSyntax) -> SyntaxVisitorContinueKind { reject(node, "function types are") }
    override func visit(_ node: TupleTypeSyntax) -> SyntaxVisitorContinueKind { reject(node, "tuple types are") }
    override func visit(_ node: AttributedTypeSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "inout and the like are")
    }

    // MARK: Statements

    override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'for' is") }
    override func visit(_ node: RepeatStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'repeat' is") }
    override func visit(_ node: GuardStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'guard' is") }
    override func visit(_ node: DeferStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'defer' is") }
    override func visit(_ node: DoStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'do' is") }
    override func visit(_ node: ThrowStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'throw' is") }
    override func visit(_ node: BreakStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'break' is") }
    override func visit(_ node: ContinueStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'continue' is") }
    override func visit(_ node: FallThroughStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "'fallthrough' is") }
    override func visit(_ node: LabeledStmtSyntax) -> SyntaxVisitorContinueKind { reject(node, "labels are") }
    override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "optional binding is")
    }
    override func visit(_ node: MatchingPatternConditionSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "pattern matching is")
    }
    override func visit(_ node: ValueBindingPatternSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "pattern matching is")
    }
    override func visit(_ node: AvailabilityConditionSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "#available is")
    }

    // MARK: Expressions

    override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        if ["0", "1"].contains(node.literal.text) { return .skipChildren }
        return reject(
            node, "the number \(node.literal.text), which has no name (use a table of ApusBytecode), is")
    }
    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "closures are") }
    override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "'try' is") }
    override func visit(_ node: AwaitExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "'await' is") }
    override func visit(_ node: ForceUnwrapExprSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "force unwrapping is")
    }
    override func visit(_ node: OptionalChainingExprSyntax) -> SyntaxVisitorContinueKind {
        reject(node, "optional chaining is")
    }
    override func visit(_ node: NilLiteralExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "nil is") }
    override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "String is") }
    override func visit(_ node: ArrayExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "arrays are") }
    override func visit(_ node: DictionaryExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "dictionaries are") }
    override func visit(_ node: TernaryExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "'? :' is") }
    override func visit(_ node: AsExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "'as' is") }
    override func visit(_ node: IsExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "'is' is") }
    override func visit(_ node: InOutExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "'&' arguments are") }
    override func visit(_ node: KeyPathExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "key paths are") }
    override func visit(_ node: SuperExprSyntax) -> SyntaxVisitorContinueKind { reject(node, "'super' is") }
}

/// Whether a function contains a loop.
final class LoopFinder: SyntaxVisitor {
    private(set) var found = false

    override func visit(_ node: WhileStmtSyntax) -> SyntaxVisitorContinueKind {
        found = true
        return .skipChildren
    }

    static func containsLoop(_ node: some SyntaxProtocol) -> Bool {
        let finder = LoopFinder(viewMode: .sourceAccurate)
        finder.walk(node)
        return finder.found
    }
}

/// Names of the functions that a function calls directly.
final class CalleeFinder: SyntaxVisitor {
    private(set) var names: Set<String> = []
    /// Views opened for writing: they may wait for another thread.
    private(set) var allocates = false

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if let callee = node.calledExpression.as(DeclReferenceExprSyntax.self) { names.insert(callee.baseName.text) }
        if let member = node.calledExpression.as(MemberAccessExprSyntax.self),
            member.declName.baseName.text == "allocate"
        {
            allocates = true
        }
        return .visitChildren
    }
}
