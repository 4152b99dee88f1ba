import ApusTraceIR

// Objects that exist only in the optimizer's books: their fields are values. One is made where something needs its
// address; a snapshot holds its recipe instead.

/// A virtual object: a run of `virtualFields`, one word after another behind the header.
struct Virtual: BitwiseCopyable {
    var layout: UInt16
    var shape: UInt32
    var tailCount: Int32
    var firstField: Int32
    var wordCount: Int32
    /// Number in the snapshot being captured, or -1.
    var captured: Int32 = -1
    /// It was made after all.
    var isMade = false
}

/// A word of a virtual object.
struct VirtualWord: BitwiseCopyable {
    /// None: 0.
    var value = Reference.none
    /// Through which it was stored.
    var descriptor: UInt16 = 0
    var index: Int32 = 0
}

private let maximumWords = 72

extension Optimizer {
    @inline(__always) func isVirtual(_ reference: Reference) -> Bool {
        reference.isOperation && facts[reference.position].virtual >= 0
    }

    @inline(__always) private func virtual(_ reference: Reference) -> Int {
        reference.isOperation ? Int(facts[reference.position].virtual) : -1
    }

    /// A virtual object; its value is the position of an operation that does nothing.
    mutating func appendVirtual(layout: Int, shape: UInt32, tailCount: Int, wordCount: Int) -> Reference {
        let reference = append(Instruction(.nothing, detail: layout, kind: .word))
        facts[reference.position].virtual = Int32(virtuals.count)
        facts[reference.position].marks = [.object, .nonZero, .notFloat, .allocated]
        if passes.contains(.bound) { facts[reference.position].zeros = 7 }
        virtuals.append(
            Virtual(
                layout: UInt16(layout), shape: shape, tailCount: Int32(tailCount),
                firstField: Int32(virtualFields.count), wordCount: Int32(wordCount)))
        virtualFields.append(repeating: VirtualWord(), count: wordCount)
        return reference
    }

    mutating func virtualize(_ instruction: inout Instruction, _ input: borrowing Trace) -> Outcome {
        switch instruction.operation {
        case .new:
            let layout = layouts[Int(instruction.detail)]
            let tailCount = output.word(instruction.a)
            let fixed = (Int(layout.fixedSize) - 16) / 8
            guard tailCount >= 0, tailCount + fixed <= maximumWords, layout.elementSize == 8 || tailCount == 0 else {
                return .kept
            }
            return .value(
                appendVirtual(
                    layout: Int(instruction.detail), shape: UInt32(truncatingIfNeeded: output.word(instruction.b)),
                    tailCount: tailCount, wordCount: fixed + tailCount))
        case .loadField, .loadElement:
            let number = virtual(instruction.a)
            if number < 0 { return .kept }
            let place = place(number, instruction)
            if place < 0 { return .kept }
            let value = virtualFields[Int(virtuals[number].firstField) + place].value
            if !value.isNone { return .value(resolved(value)) }
            return .value(output.constant(bits: 0, kind: instruction.kind))
        case .storeField, .storeElement:
            let number = virtual(instruction.a)
            if number < 0 { return .kept }
            let place = place(number, instruction)
            if place < 0 { return .kept }
            let isElement = instruction.operation == .storeElement
            virtualFields[Int(virtuals[number].firstField) + place] = VirtualWord(
                value: isElement ? instruction.c : instruction.b, descriptor: instruction.detail,
                index: isElement ? Int32(truncatingIfNeeded: output.word(instruction.b)) : 0)
            captureEpoch &+= 1
            return .value(.none)
        case .loadShape:
            let number = virtual(instruction.a)
            return number < 0 ? .kept : .value(output.constant(Int(virtuals[number].shape)))
        case .storeShape:
            let number = virtual(instruction.a)
            guard number >= 0, instruction.b.isConstant else { return .kept }
            virtuals[number].shape = UInt32(truncatingIfNeeded: output.word(instruction.b))
            captureEpoch &+= 1
            return .value(.none)
        case .openReading, .openWriting: return isVirtual(instruction.a) ? .value(instruction.a) : .kept
        default: return .kept
        }
    }

    /// Tests of a virtual object's address.
    mutating func virtualizePure(_ instruction: inout Instruction) -> Outcome {
        let isLeft = isVirtual(instruction.a)
        let isRight = instruction.operation.row.b == .word && isVirtual(instruction.b)
        if !isLeft && !isRight { return .kept }
        switch instruction.operation {
        case .isObject: return .value(output.constant(1))
        case .isSmall: return .value(output.constant(0))
        case .isFloat:
            return .value(output.constant(virtuals[virtual(instruction.a)].shape == floatShape ? 1 : 0))
        case .equal, .notEqual:
            // Nobody else has its address.
            let areOne = instruction.a == instruction.b
            return .value(output.constant(areOne == (instruction.operation == .equal) ? 1 : 0))
        default: return .kept
        }
    }

    /// Word of a virtual object that a load or store means, or -1.
    private func place(_ number: Int, _ instruction: Instruction) -> Int {
        let descriptor = descriptors[Int(instruction.detail)]
        guard descriptor.width == 8, descriptor.offset >= 16 else { return -1 }
        var place = (Int(descriptor.offset) - 16) / 8
        if descriptor.isElement {
            guard instruction.b.isConstant else { return -1 }
            let index = output.word(instruction.b)
            guard index >= 0, index < Int(virtuals[number].tailCount) else { return -1 }
            place += index
        }
        return place < Int(virtuals[number].wordCount) ? place : -1
    }

    /// The value as something that has an address: makes a virtual object.
    mutating func materialized(_ reference: Reference) -> Reference {
        let current = resolved(reference)
        let number = virtual(current)
        if number < 0 { return current }
        let object = virtuals[number]
        let made = append(
            Instruction(
                .new, output.constant(Int(object.tailCount)), output.constant(Int(object.shape)),
                detail: Int(object.layout), kind: .word))
        facts[made.position].marks = [.object, .nonZero, .notFloat, .allocated]
        if passes.contains(.bound) { facts[made.position].zeros = 7 }
        facts[made.position].shape = object.shape
        facts[made.position].shapeEpoch = shapeEpoch
        facts[current.position].forward = made
        facts[current.position].virtual = -1
        virtuals[number].isMade = true
        captureEpoch &+= 1
        for place in 0..<Int(object.wordCount) {
            let field = virtualFields[Int(object.firstField) + place]
            if field.value.isNone { continue }
            let value = materialized(field.value)
            let descriptor = descriptors[Int(field.descriptor)]
            let store =
                descriptor.isElement
                ? Instruction(
                    .storeElement, made, output.constant(Int(field.index)), value, detail: Int(field.descriptor),
                    kind: .none)
                : Instruction(.storeField, made, value, detail: Int(field.descriptor), kind: .none)
            noteAccess(store, append(store))
        }
        return made
    }

    /// Something else may see the object from now on.
    @inline(__always) mutating func escape(_ reference: Reference) {
        guard reference.isOperation, facts[reference.position].marks.contains(.allocated) else { return }
        facts[reference.position].marks.insert(.escaped)
    }
}
