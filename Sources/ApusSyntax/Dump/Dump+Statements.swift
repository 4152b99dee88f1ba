extension Dumper {
    mutating func dump(_ id: StatementID) {
        let statement = tree[id]
        let range = statement.range
        switch statement.kind {
        case .functionDef(let definition): function("FunctionDef", definition, range)
        case .asyncFunctionDef(let definition): function("AsyncFunctionDef", definition, range)
        case .classDef(let definition):
            node("ClassDef", range) {
                $0.field("name", definition.name)
                $0.list("bases", definition.bases)
                $0.list("keywords", definition.keywords) { $0.dump($1) }
                $0.body(definition.body)
                $0.list("decorator_list", definition.decoratorList)
            }
        case .for(let target, let iter, let body, let orelse): loop("For", range, target, iter, body, orelse)
        case .asyncFor(let target, let iter, let body, let orelse): loop("AsyncFor", range, target, iter, body, orelse)
        case .while(let test, let body, let orelse): branch("While", range, test, body, orelse)
        case .if(let test, let body, let orelse): branch("If", range, test, body, orelse)
        case .with(let items, let body): with("With", range, items, body)
        case .asyncWith(let items, let body): with("AsyncWith", range, items, body)
        case .match(let subject, let cases):
            node("Match", range) {
                $0.field("subject", subject)
                $0.list("cases", cases) { $0.dump($1) }
            }
        case .try(let body, let handlers, let orelse, let finalbody):
            tryStatement("Try", range, body, handlers, orelse, finalbody)
        case .tryStar(let body, let handlers, let orelse, let finalbody):
            tryStatement("TryStar", range, body, handlers, orelse, finalbody)
        default: dumpSimple(statement)
        }
    }

    private mutating func dumpSimple(_ statement: Statement) {
        let range = statement.range
        switch statement.kind {
        case .return(let value): node("Return", range) { $0.field("value", value) }
        case .delete(let targets): node("Delete", range) { $0.list("targets", targets) }
        case .assign(let targets, let value):
            node("Assign", range) {
                $0.list("targets", targets)
                $0.field("value", value)
            }
        case .augAssign(let target, let op, let value):
            node("AugAssign", range) {
                $0.field("target", target)
                $0.field("op", node: op.name)
                $0.field("value", value)
            }
        case .annAssign(let target, let annotation, let value, let isSimple):
            node("AnnAssign", range) {
                $0.field("target", target)
                $0.field("annotation", annotation)
                $0.field("value", value)
                $0.field("simple") { $0.write(isSimple ? "1" : "0") }
            }
        case .raise(let exc, let cause):
            node("Raise", range) {
                $0.field("exc", exc)
                $0.field("cause", cause)
            }
        case .assert(let test, let msg):
            node("Assert", range) {
                $0.field("test", test)
                $0.field("msg", msg)
            }
        case .import(let names): node("Import", range) { $0.list("names", names) { $0.dump($1) } }
        case .importFrom(let module, let names, let level):
            node("ImportFrom", range) {
                $0.field("module", module)
                $0.list("names", names) { $0.dump($1) }
                $0.dumpInteger("level", level)
            }
        case .global(let names): node("Global", range) { $0.list("names", names) { $0.dump($1) } }
        case .nonlocal(let names): node("Nonlocal", range) { $0.list("names", names) { $0.dump($1) } }
        case .expr(let value): node("Expr", range) { $0.field("value", value) }
        case .pass: node("Pass", range) { _ in }
        case .break: node("Break", range) { _ in }
        case .continue: node("Continue", range) { _ in }
        default: return
        }
    }

    private mutating func body(_ body: [StatementID]) {
        list("body", body) { $0.dump($1) }
    }

    private mutating func function(_ name: StaticString, _ definition: FunctionDefinition, _ range: SourceRange) {
        node(name, range) {
            $0.field("name", definition.name)
            $0.field("args") { $0.dump(definition.args) }
            $0.body(definition.body)
            $0.list("decorator_list", definition.decoratorList)
            $0.field("returns", definition.returns)
        }
    }

    private mutating func loop(
        _ name: StaticString, _ range: SourceRange, _ target: ExpressionID, _ iter: ExpressionID,
        _ body: [StatementID], _ orelse: [StatementID]
    ) {
        node(name, range) {
            $0.field("target", target)
            $0.field("iter", iter)
            $0.body(body)
            $0.list("orelse", orelse) { $0.dump($1) }
        }
    }

    private mutating func branch(
        _ name: StaticString, _ range: SourceRange, _ test: ExpressionID, _ body: [StatementID], _ orelse: [StatementID]
    ) {
        node(name, range) {
            $0.field("test", test)
            $0.body(body)
            $0.list("orelse", orelse) { $0.dump($1) }
        }
    }

    private mutating func with(
        _ name: StaticString, _ range: SourceRange, _ items: [WithItem], _ body: [StatementID]
    ) {
        node(name, range) {
            $0.list("items", items) { $0.dump($1) }
            $0.body(body)
        }
    }

    private mutating func tryStatement(
        _ name: StaticString, _ range: SourceRange, _ body: [StatementID], _ handlers: [ExceptHandler],
        _ orelse: [StatementID], _ finalbody: [StatementID]
    ) {
        node(name, range) {
            $0.body(body)
            $0.list("handlers", handlers) { $0.dump($1) }
            $0.list("orelse", orelse) { $0.dump($1) }
            $0.list("finalbody", finalbody) { $0.dump($1) }
        }
    }

    mutating func dump(_ id: PatternID) {
        let pattern = tree[id]
        let range = pattern.range
        switch pattern.kind {
        case .matchValue(let value): node("MatchValue", range) { $0.field("value", value) }
        case .matchSingleton(let value): node("MatchSingleton", range) { $0.field("value") { $0.dump(value) } }
        case .matchSequence(let patterns):
            node("MatchSequence", range) { $0.list("patterns", patterns) { $0.dump($1) } }
        case .matchMapping(let keys, let patterns, let rest):
            node("MatchMapping", range) {
                $0.list("keys", keys)
                $0.list("patterns", patterns) { $0.dump($1) }
                $0.field("rest", rest)
            }
        case .matchClass(let cls, let patterns, let kwdAttrs, let kwdPatterns):
            node("MatchClass", range) {
                $0.field("cls", cls)
                $0.list("patterns", patterns) { $0.dump($1) }
                $0.list("kwd_attrs", kwdAttrs) { $0.dump($1) }
                $0.list("kwd_patterns", kwdPatterns) { $0.dump($1) }
            }
        case .matchStar(let name): node("MatchStar", range) { $0.field("name", name) }
        case .matchAs(let inner, let name):
            node("MatchAs", range) {
                if let inner { $0.field("pattern") { $0.dump(inner) } }
                $0.field("name", name)
            }
        case .matchOr(let patterns): node("MatchOr", range) { $0.list("patterns", patterns) { $0.dump($1) } }
        }
    }
}
