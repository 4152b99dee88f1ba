import ApusBytecode
import SwiftSyntax

/// A word with its type and what must be watched about it.
struct TypedValue {
    var operand: Operand
    var type: RSwiftType
    /// It is a `var`: its register may change later.
    var isVariable = false
    /// Number of the untested result that it is.
    var pending: Int?
    /// Number of the opened view that it is.
    var view: Int?
    /// It is known not to be the word 0.
    var isNonzero = false
}

/// A function that is being translated inside another one.
struct InlineActivation {
    let function: RSwiftFunction
    let scopes: [[String: TypedValue]]
    /// Where its result goes, and where its returns jump.
    let result: Int?
    let end: Int
    /// Untested results with lower numbers belong to the caller.
    let firstPending: Int
    /// What holds at `end`; nil until a return has been seen.
    var endState: FlowState?
}

/// Translates one function to jitcode and checks the rules that depend on types and control flow: opened views do not
/// outlive what may end them, results that tell of an exception are tested before they are used.
struct FunctionTranslator {
    let module: Module
    /// The function whose source is being read: the outermost, or one that is translated inside it.
    private(set) var function: RSwiftFunction
    private let outermost: RSwiftFunction
    var emitter: CodeEmitter
    var state = FlowState()
    private(set) var diagnostics: [Diagnostic] = []
    private var scopes: [[String: TypedValue]] = [[:]]
    private var viewCount = 0
    private(set) var pendingCount = 0
    private(set) var inlined: [InlineActivation] = []

    init(_ module: Module, _ function: RSwiftFunction) {
        self.module = module
        self.function = function
        outermost = function
        emitter = CodeEmitter(parameterCount: function.parameters.count)
        for (number, parameter) in function.parameters.enumerated() {
            scopes[0][parameter.name] = TypedValue(operand: .register(number), type: parameter.type)
        }
    }

    /// The code, or nil when the function breaks a rule.
    mutating func translate() -> CodeImprover? {
        guard let body = function.declaration.body else {
            report(function.declaration, "a function of RSwift has a body")
            return nil
        }
        do throws(Violation) {
            try block(body.statements)
            if state.isReachable {
                checkEnd(at: body.rightBrace)
                emitter.emit(.return, .source(.constant(0)))
            }
        } catch {
            report(error.node, error.message)
        }
        guard diagnostics.isEmpty else { return nil }
        let code = emitter.finish()
        let encoded = code.encoded(name: function.name, hints: function.jitcodeHints, effects: function.effects)
        let words = encoded.registerCount + encoded.constants.count
        if words > JitcodeProgram.maximumRegisterCount {
            report(
                function.declaration.name,
                "'\(function.name)' needs \(words) registers and constants of jitcode, more than "
                    + "\(JitcodeProgram.maximumRegisterCount): split it")
            return nil
        }
        return code
    }

    mutating func report(_ node: some SyntaxProtocol, _ message: String) {
        let diagnostic = function.source.diagnostic(node, message)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    // MARK: - Names

    func lookup(_ name: String) -> TypedValue? {
        for scope in scopes.reversed() { if let value = scope[name] { return value } }
        return nil
    }

    mutating func bind(_ name: String, _ value: TypedValue) { scopes[scopes.count - 1][name] = value }

    // MARK: - Views

    mutating func openView(_ layout: Int, isWriting: Bool, of object: Operand) -> TypedValue {
        let number = viewCount
        viewCount += 1
        if isWriting {
            let name = RSwiftType.object(layout).name
            state.killViews(number, because: "\(name) was opened for writing, which may wait")
        }
        return TypedValue(
            operand: emitter.compute(isWriting ? .openWriting : .openReading, object),
            type: .view(layout, isWriting: isWriting), view: number)
    }

    mutating func checkView(_ value: TypedValue, _ node: some SyntaxProtocol) {
        guard let number = value.view, let reason = state.staleViews[number] else { return }
        report(node, "stale view: \(reason) since it was opened; open it again")
    }

    /// What a call does to the views opened before it.
    mutating func applyEffects(_ effects: NativeEffects, of name: String) {
        if effects.contains(.runsPython) {
            state.killViews(viewCount, because: "'\(name)' may have run Python code")
        } else if !effects.isDisjoint(with: .polls) {
            state.killViews(viewCount, because: "'\(name)' may have polled or allocated")
        }
    }

    // MARK: - Untested results

    mutating func addPending(_ callee: String, _ failure: NativeFailure, _ node: some SyntaxProtocol) -> Int? {
        if failure == .never { return nil }
        if failure == .always {
            state.raised = callee
            return nil
        }
        state.pending[pendingCount] = PendingResult(callee: callee, failure: failure, node: Syntax(node))
        pendingCount += 1
        return pendingCount - 1
    }

    /// A use other than the test: complains when the result has not been tested.
    mutating func use(_ value: TypedValue, _ node: some SyntaxProtocol) {
        guard let number = value.pending, let pending = state.pending.removeValue(forKey: number) else { return }
        switch pending.failure {
        case .target:
            report(node, "'\(pending.callee)' returns where to go on: its result can only be returned")
        default:
            report(
                node,
                "the result of '\(pending.callee)' is used before the test for an exception (\(test(pending.failure)))")
        }
    }

    private func test(_ failure: NativeFailure) -> String {
        switch failure {
        case .null: "`if result.isErr { return fault(ts, pc) }`"
        case .negative: "`if result < 0 { return fault(ts, pc) }`"
        default: "`if !result { return fault(ts, pc) }`"
        }
    }

    /// The value is being tested in the way that its callee's failure demands.
    mutating func markTested(_ value: TypedValue, by failure: NativeFailure) {
        guard let number = value.pending, state.pending[number]?.failure == failure else { return }
        state.pending[number] = nil
    }

    func isPending(_ value: TypedValue, _ failure: NativeFailure) -> Bool {
        guard let number = value.pending else { return false }
        return state.pending[number]?.failure == failure
    }

    /// The function ends here on some path: nothing may be left untested.
    mutating func checkEnd(at node: some SyntaxProtocol) {
        let first = inlined.last?.firstPending ?? 0
        let own = state.pending.filter { $0.key >= first }.map(\.value)
        for pending in own.sorted(by: { $0.node.position < $1.node.position }) {
            report(pending.node, "the result of '\(pending.callee)', which may raise, is never tested")
        }
        if let callee = state.raised {
            report(node, "after '\(callee)', which always raises, only `return fault(...)` may follow")
        }
    }

    // MARK: - Inlining

    /// Translates the body of a function here, its parameters bound to `arguments`.
    mutating func expand(
        _ callee: RSwiftFunction, _ arguments: [TypedValue], _ node: some SyntaxProtocol
    ) throws(Violation) -> TypedValue {
        guard let body = callee.declaration.body else { throw Violation(node, "'\(callee.name)' has no body") }
        if callee.number == outermost.number || inlined.contains(where: { $0.function.number == callee.number }) {
            throw Violation(node, "'\(callee.name)' would be inlined into itself: mark it @inline(never)")
        }
        let caller = function
        inlined.append(
            InlineActivation(
                function: callee, scopes: scopes, result: callee.result == .void ? nil : emitter.register(),
                end: emitter.label(), firstPending: pendingCount))
        scopes = [[:]]
        for (parameter, argument) in zip(callee.parameters, arguments) { scopes[0][parameter.name] = argument }
        function = callee
        do throws(Violation) {
            try block(body.statements)
            if state.isReachable {
                checkEnd(at: body.rightBrace)
                noteReturn()
            }
        } catch {
            report(error.node, error.message)
        }
        function = caller
        let activation = inlined.removeLast()
        scopes = activation.scopes
        emitter.place(activation.end)
        guard let endState = activation.endState else { throw Violation(node, "'\(callee.name)' never returns") }
        state = endState
        let pending = addPending(callee.name, callee.failure, node)
        return TypedValue(
            operand: activation.result.map(Operand.register) ?? .constant(0), type: callee.result, pending: pending)
    }

    /// Control goes from here to the end of the function that is being inlined.
    mutating func noteReturn() {
        var leaving = state
        let first = inlined[inlined.count - 1].firstPending
        leaving.pending = leaving.pending.filter { $0.key < first }
        let known = inlined[inlined.count - 1].endState
        inlined[inlined.count - 1].endState = known.map { FlowState.merged($0, leaving) } ?? leaving
        emitter.emit(.jump, .label(inlined[inlined.count - 1].end))
        state.isReachable = false
    }

    // MARK: - Blocks

    mutating func block(_ items: CodeBlockItemListSyntax) throws(Violation) {
        scopes.append([:])
        defer { scopes.removeLast() }
        for item in items {
            if !state.isReachable { throw Violation(item, "this can never run") }
            try statement(item)
        }
    }

    /// Runs a loop's body twice: first only to learn what it does to views and results, then to keep its code.
    mutating func loop(_ body: (inout FunctionTranslator) throws(Violation) -> Void) throws(Violation) {
        var trial = self
        try body(&trial)
        state = FlowState.merged(state, trial.state)
        viewCount = trial.viewCount
        pendingCount = trial.pendingCount
        for diagnostic in trial.diagnostics where !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
        try body(&self)
    }
}
