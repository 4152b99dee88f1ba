import ApusBytecode
import SwiftSyntax

extension FunctionTranslator {
    mutating func call(_ call: FunctionCallExprSyntax) throws(Violation) -> TypedValue {
        if let closure = call.trailingClosure { throw Violation(closure, "closures are outside RSwift") }
        if let member = call.calledExpression.as(MemberAccessExprSyntax.self) { return try methodCall(member, call) }
        guard let callee = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text else {
            throw Violation(call, "only functions that are named can be called")
        }
        if rawAccess.contains(callee) {
            throw Violation(
                call, "raw store: '\(callee)' is not for handlers; stores go through an opened writing view or a frame")
        }
        if let inner = likelihood(ExprSyntax(call)) { return try expression(inner) }
        if let type = RSwiftType(named: callee) { return try conversion(type, call) }
        if let result = try intrinsic(callee, call) { return result }
        if let helper = module[callee] {
            if helper.isInlined { return try inlinedCall(helper, call) }
            return try residual(
                .callFunction, helper.number, callee, helper.parameters.map(\.type), helper.result, helper.failure,
                helper.effects, call)
        }
        guard let native = module.natives[callee], let number = module.natives.numbers[callee] else {
            throw Violation(
                call, "undeclared native '\(callee)': it is no intrinsic, no RSwift function and not in Natives.effects"
            )
        }
        module.noteCall(callee)
        return try residual(
            .callNative, number, callee, native.parameters, native.result, native.failure, native.effects, call)
    }

    /// Arguments without labels, of the types given.
    private mutating func arguments(
        _ call: FunctionCallExprSyntax, _ types: [RSwiftType], _ name: String
    ) throws(Violation) -> [Operand] {
        guard call.arguments.count == types.count else {
            throw Violation(call, "'\(name)' takes \(types.count) arguments, not \(call.arguments.count)")
        }
        var operands: [Operand] = []
        for (argument, type) in zip(call.arguments, types) {
            if let label = argument.label { throw Violation(label, "'\(name)' has no argument labels") }
            operands.append(try used(argument.expression, type))
        }
        return operands
    }

    private mutating func inlinedCall(
        _ helper: RSwiftFunction, _ call: FunctionCallExprSyntax
    ) throws(Violation) -> TypedValue {
        guard call.arguments.count == helper.parameters.count else {
            throw Violation(call, "'\(helper.name)' takes \(helper.parameters.count) arguments")
        }
        var values: [TypedValue] = []
        for (argument, parameter) in zip(call.arguments, helper.parameters) {
            if let label = argument.label { throw Violation(label, "'\(helper.name)' has no argument labels") }
            var value = try expression(argument.expression)
            try demand(value, parameter.type, argument.expression)
            if value.isVariable {
                let copy = emitter.register()
                emitter.move(value.operand, to: copy)
                value.operand = .register(copy)
                value.isVariable = false
            }
            values.append(value)
        }
        return try expand(helper, values, call)
    }

    private mutating func residual(
        _ operation: JitcodeOperation, _ number: Int, _ name: String, _ parameters: [RSwiftType], _ type: RSwiftType,
        _ failure: NativeFailure, _ effects: NativeEffects, _ call: FunctionCallExprSyntax
    ) throws(Violation) -> TypedValue {
        let operands = try arguments(call, parameters, name)
        let result = type == .void ? nil : emitter.register()
        emitter.emit(operation, .destination(result), .number(number), .arguments(operands))
        applyEffects(effects, of: name)
        let pending = addPending(name, failure, call)
        return TypedValue(operand: result.map(Operand.register) ?? .constant(0), type: type, pending: pending)
    }

    // MARK: - Conversions

    private mutating func conversion(_ type: RSwiftType, _ call: FunctionCallExprSyntax) throws(Violation) -> TypedValue
    {
        guard call.arguments.count == 1, let argument = call.arguments.first else {
            throw Violation(call, "\(type.name)(...) takes one argument")
        }
        let value = try expression(argument.expression)
        switch (type, argument.label?.text, value.type) {
        case (.frame, "raw", _), (.threadState, "raw", _):
            throw Violation(call, "raw store: a handler does not make a \(type.name) from an address")
        case (.core, "raw", .int), (.object, "raw", .int):
            return TypedValue(operand: value.operand, type: type, pending: value.pending)
        case (.object, nil, .value): return TypedValue(operand: value.operand, type: type, pending: value.pending)
        case (.core("Value"), "small", .int):
            use(value, argument)
            return TypedValue(operand: emitter.compute(.tagInteger, value.operand), type: .value, isNonzero: true)
        case (.core("Value"), "tagged", .int):
            use(value, argument)
            return TypedValue(operand: value.operand, type: .value, isNonzero: true)
        case (.core("Value"), nil, .bool):
            use(value, argument)
            return TypedValue(operand: emitter.compute(.tagBool, value.operand), type: .value, isNonzero: true)
        case (.double, nil, .int):
            use(value, argument)
            return TypedValue(operand: emitter.compute(.floatFromInteger, value.operand), type: .double)
        default: throw Violation(call, "no conversion of \(value.type.name) to \(type.name) in RSwift")
        }
    }

    // MARK: - Methods

    private mutating func methodCall(
        _ member: MemberAccessExprSyntax, _ call: FunctionCallExprSyntax
    ) throws(Violation) -> TypedValue {
        guard let base = member.base else { throw Violation(member, "write the type's name before '.'") }
        let name = member.declName.baseName.text
        if name == "allocate", let type = base.as(DeclReferenceExprSyntax.self)?.baseName.text,
            case .object(let layout) = RSwiftType(named: type)
        {
            return try allocation(layout, call)
        }
        let value = try expression(base)
        use(value, base)
        switch (value.type, name) {
        case (.object(let layout), "reading"), (.object(let layout), "writing"):
            _ = try arguments(call, [.threadState], name)
            let description = layoutTable[layout]
            guard
                !description.hasImmutableTail && description.tail != .none
                    || description.fields.contains(where: { !$0.isImmutable })
            else { throw Violation(member, "\(description.typeName) is immutable and has no views") }
            return openView(layout, isWriting: name == "writing", of: value.operand)
        case (.codePointer, "advanced"):
            let distance = try arguments(call, [.int], name)[0]
            return TypedValue(operand: emitter.compute(.advance, value.operand, distance), type: .codePointer)
        case (.constants, "constant"):
            let index = try arguments(call, [.int], name)[0]
            return TypedValue(operand: emitter.compute(.loadConstant, value.operand, index), type: .value)
        case (.constants, "cache"):
            let index = try arguments(call, [.int], name)[0]
            return TypedValue(
                operand: emitter.compute(.loadCache, value.operand, index), type: RSwiftType(.object("cache")))
        case (.object(let layout), "initialize"):
            let operands = try arguments(call, [.int, .value], name)
            let descriptor = try elementDescriptor(layout, isMutable: false, member)
            emitter.emit(
                .initializeElement, .source(value.operand), .source(operands[0]), .number(descriptor),
                .source(operands[1]))
            return TypedValue(operand: .constant(0), type: .void)
        case (.frame, "registers"):
            let index = try arguments(call, [.int], name)[0]
            return TypedValue(operand: emitter.compute(.registerAddress, value.operand, index), type: .registers)
        case (.core("Value"), "hasShape"):
            let shape = try arguments(call, [.int], name)[0]
            return TypedValue(operand: emitter.compute(.hasShape, value.operand, shape), type: .bool)
        default: throw Violation(member, "no method '\(name)' of \(value.type.name) in RSwift")
        }
    }

    /// `CellObject.allocate(ts, content: value)`: a new object whose fields are all given.
    private mutating func allocation(_ layout: Int, _ call: FunctionCallExprSyntax) throws(Violation) -> TypedValue {
        let description = layoutTable[layout]
        if description.tail == .bytes {
            throw Violation(call, "\(description.typeName) has a tail of bytes: allocate it in a native")
        }
        let leading = description.tail == .none ? 1 : 2
        guard call.arguments.count == description.fields.count + leading, let thread = call.arguments.first else {
            throw Violation(call, "\(description.typeName).allocate takes the thread state and every field")
        }
        let threadState = try used(thread.expression, .threadState)
        var count: Operand?
        if leading == 2, let argument = call.arguments.dropFirst().first {
            guard argument.label?.text == "tailCount" else { throw Violation(argument, "expected 'tailCount'") }
            count = try used(argument.expression, .int)
        }
        var operands: [Operand] = []
        for (argument, field) in zip(call.arguments.dropFirst(leading), description.fields) {
            guard argument.label?.text == field.name else {
                throw Violation(argument, "expected the field '\(field.name)'")
            }
            operands.append(try used(argument.expression, RSwiftType(field.type)))
        }
        let result = emitter.register()
        let descriptor = module.descriptor(
            description.name, offset: description.fixedSize, kind: .layout, layout: layout)
        let end = emitter.label()
        if let count {
            // Without memory there is no object to fill: the result is 0.
            emitter.emit(
                .newVariable, .destination(result), .source(threadState), .source(count), .number(descriptor))
            emitter.emit(.branchUnless, .source(.register(result)), .label(end))
        } else {
            emitter.emit(.new, .destination(result), .source(threadState), .number(descriptor))
        }
        for (operand, field) in zip(operands, description.fields) {
            guard let target = fieldDescriptor(layout, field.name) else { continue }
            emitter.emit(
                .initializeField, .source(.register(result)), .number(target.descriptor), .source(operand))
        }
        emitter.place(end)
        let name = "\(description.typeName).allocate"
        applyEffects([.polls], of: name)
        let pending = count == nil ? nil : addPending(name, .null, call)
        return TypedValue(
            operand: .register(result), type: .object(layout), pending: pending, isNonzero: count == nil)
    }

    // MARK: - Intrinsics

    /// Functions of the runtime that are operations of jitcode.
    private mutating func intrinsic(_ name: String, _ call: FunctionCallExprSyntax) throws(Violation) -> TypedValue? {
        func result(_ operand: Operand, _ type: RSwiftType) -> TypedValue { TypedValue(operand: operand, type: type) }
        switch name {
        case "shapeNumber":
            return result(emitter.compute(.shapeNumber, try arguments(call, [.int], name)[0]), .int)
        case "shapeType":
            return result(
                emitter.compute(.shapeType, try arguments(call, [.int], name)[0]), RSwiftType(.object("type")))
        case "shapeLayout":
            return result(emitter.compute(.shapeLayout, try arguments(call, [.int], name)[0]), .int)
        case "truth": return result(try arguments(call, [.bool], name)[0], .int)
        case "bothSmall", "bothFloats":
            let operands = try arguments(call, [.value, .value], name)
            return result(
                emitter.compute(name == "bothSmall" ? .bothSmall : .bothFloats, operands[0], operands[1]), .bool)
        case "hasShape":
            let operands = try arguments(call, [.value, .int], name)
            return result(emitter.compute(.hasShape, operands[0], operands[1]), .bool)
        case "unboxFloat":
            return result(emitter.compute(.unboxFloat, try arguments(call, [.value], name)[0]), .double)
        case "isNonzeroFloat":
            let number = emitter.compute(.unboxFloat, try arguments(call, [.value], name)[0])
            return result(emitter.compute(.floatNotEqual, number, .constant(0)), .bool)
        case "makeFloat":
            let operands = try arguments(call, [.threadState, .double], name)
            applyEffects([.polls], of: name)
            return TypedValue(
                operand: emitter.compute(.boxFloat, operands[0], operands[1]), type: .value, isNonzero: true)
        case "promote":
            guard call.arguments.count == 1, let argument = call.arguments.first else { break }
            var value = try expression(argument.expression)
            use(value, argument.expression)
            value.operand = emitter.compute(.promote, value.operand)
            value.isVariable = false
            return value
        case "mergePoint":
            emitter.emit(.mergePoint, .source(try arguments(call, [.codePointer], name)[0]))
            return result(.constant(0), .void)
        case "calleeFrame":
            let operands = try arguments(call, [.frame, .int], name)
            return result(emitter.compute(.calleeFrame, operands[0], operands[1]), .frame)
        case "setShape":
            let operands = try arguments(call, [.threadState, .int, .int], name)
            emitter.emit(.setShape, .source(operands[1]), .source(operands[2]))
            return result(.constant(0), .void)
        case "fitsSmall":
            let number = try arguments(call, [.int], name)[0]
            let shifted = emitter.compute(.shiftLeft, number, .constant(1))
            return result(emitter.compute(.equal, emitter.compute(.shiftRight, shifted, .constant(1)), number), .bool)
        case "isBelow":
            let operands = try arguments(call, [.int, .int], name)
            return result(emitter.compute(.unsignedLessThan, operands[0], operands[1]), .bool)
        case "isIdentical":
            let operands = try arguments(call, [.value, .value], name)
            return result(emitter.compute(.equal, operands[0], operands[1]), .bool)
        case "divideFloor", "moduloFloor":
            let operands = try arguments(call, [.int, .int], name)
            return result(
                emitter.compute(name == "divideFloor" ? .divideFloor : .moduloFloor, operands[0], operands[1]), .int)
        case "loadInstanceSlot":
            let operands = try arguments(call, [.int, .int], name)
            return result(emitter.compute(.loadSlot, operands[0], operands[1]), .int)
        case "storeInstanceSlot":
            let operands = try arguments(call, [.threadState, .int, .int, .int], name)
            emitter.emit(
                .storeSlot, .source(operands[0]), .source(operands[1]), .source(operands[2]), .source(operands[3]))
            return result(.constant(0), .void)
        default: break
        }
        return nil
    }
}

/// Memory by address: only Values/, Heap/ and Generated/ of the runtime use it.
private let rawAccess: Set<String> = [
    "pointer", "loadWord", "loadHalf", "loadShort", "loadByte", "loadDouble", "storeWord", "storeHalf", "storeShort",
    "storeByte", "storeDouble", "storeReference", "storeSlot", "zeroWords", "copyWords", "moveWordsUp", "writeBarrier",
    "initializeField", "initializeHalf", "initializeByte", "initializeDouble", "unsafeBitCast",
]
