import ApusTraceIR
import Foundation
import Testing

@testable import ApusOptimizer

/// How little is left of what people write: bounds on the operations of the loop bodies of the file tests' recordings.
@Suite struct StructureTests {
    /// Operations of the optimized trace behind its last label, labels and arguments apart.
    private struct Body {
        var operations: [ApusTraceIR.Operation] = []

        func count(_ counted: ApusTraceIR.Operation...) -> Int { operations.filter { counted.contains($0) }.count }
        var guards: Int { operations.filter { $0.isGuard && !$0.isChecked && $0 != .poll && $0 != .leave }.count }
        var loads: Int { count(.loadSlot, .loadField, .loadElement, .loadShape) }
        var stores: Int { count(.storeSlot, .storeField, .storeElement, .storeShape) }
        var allocations: Int { count(.new, .boxFloat) }
        var typeTests: Int { count(.isSmall, .bothSmall, .isFloat, .isObject, .guardShape, .tag, .untag, .unboxFloat) }
        var calls: Int { count(.call, .callTrace) }
    }

    private func body(_ name: String) throws -> Body {
        let url = FileTests.folder.appendingPathComponent(name + ".txt")
        let text = try String(contentsOf: url, encoding: .utf8)
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(withTables(text.components(separatedBy: "\n----\n")[0]), into: &trace, &tables)
        var optimizer = Optimizer()
        optimizer.optimize(trace, tables)
        var body = Body()
        for position in 0..<optimizer.output.instructions.count {
            let operation = optimizer.output.instructions[position].operation
            if operation == .label { body = Body() }
            if operation != .label && operation != .argument && operation != .dependsOn {
                body.operations.append(operation)
            }
        }
        return body
    }

    @Test func integersInAWhileLoop() throws {
        let body = try body("while-loop")
        #expect(body.operations.count <= 8)
        #expect(body.loads + body.stores + body.typeTests + body.allocations == 0)
        #expect(body.guards == 1)
    }

    @Test func aRange() throws {
        let body = try body("range-loop")
        #expect(body.operations.count <= 10)
        #expect(body.loads + body.stores + body.allocations == 0)
    }

    @Test func floatsStayUnboxed() throws {
        let body = try body("float-loop")
        #expect(body.operations.count <= 8)
        #expect(body.loads + body.stores + body.typeTests + body.allocations == 0)
    }

    @Test func anAttributeThatIsAddedTo() throws {
        let body = try body("attribute-loop")
        #expect(body.loads <= 2 && body.stores <= 1 && body.guards <= 1 && body.calls == 0 && body.allocations == 0)
    }

    @Test func aMethodIsInlined() throws {
        let body = try body("method-loop")
        #expect(body.loads + body.stores + body.calls + body.allocations + body.typeTests == 0)
        #expect(body.operations.count <= 6)
    }

    @Test func theItemsOfAList() throws {
        let body = try body("list-loop")
        #expect(body.loads == 1 && body.stores == 0 && body.guards == 2 && body.typeTests == 1)
    }

    @Test func appendingToAList() throws {
        let body = try body("append-loop")
        #expect(body.stores <= 2 && body.calls == 0 && body.guards == 2 && body.loads == 0)
    }

    @Test(arguments: ["fibonacci-loop", "virtual-loop", "generator-loop", "exception-loop"])
    func nothingIsMade(_ name: String) throws {
        let body = try body(name)
        #expect(body.allocations + body.calls + body.loads + body.stores == 0)
    }

    @Test func oneLookupUpdatesADict() throws {
        let body = try body("dict-update")
        // Of the key's hash, and of the entry.
        #expect(body.calls == 2)
        #expect(body.stores == 1)
    }

    @Test func anObjectThatEscapesIsMadeOnce() throws {
        let body = try body("virtual-escape")
        #expect(body.count(.new) <= 2)
        #expect(try self.body("virtual-dropped").allocations == 0)
    }
}
