// Jitcode as it stands in the executable: one array of 32-bit words that is read in place. A C file carries it, so that a
// process that never asks for jitcode spends nothing on it.
//
//     0  magic        1  descriptors   2  natives   3  functions   4  where the names start
//     5  for each descriptor, native and function the position of its record
//
//     descriptor  name, offset, kind, flags (1 immutable, 2 quasi-immutable), layout
//     native      name, failure, effects, then counted: parameter kinds, layouts written, layouts read
//     function    name, hints, effects, parameters, registers, then counted: constants (two words each, the low half
//                 first), code, liveness
//     names       bytes, four to a word, each name ended by 0; a name is given by its first byte's index

/// A program read in place from its words.
public struct JitcodeImage: Sendable {
    nonisolated(unsafe) public let words: UnsafePointer<Int32>

    /// The first word of an image of this form.
    public static let magic: Int32 = 0x4A43_0002
    static let headerSize = 5

    public init(words: UnsafePointer<Int32>) { self.words = words }

    public var isValid: Bool { words[0] == JitcodeImage.magic }
    public var descriptorCount: Int { Int(words[1]) }
    public var nativeCount: Int { Int(words[2]) }
    public var functionCount: Int { Int(words[3]) }

    /// The record of descriptor `number`.
    public func descriptorRecord(_ number: Int) -> UnsafePointer<Int32> { record(number) }
    public func nativeRecord(_ number: Int) -> UnsafePointer<Int32> { record(descriptorCount + number) }
    public func functionRecord(_ number: Int) -> UnsafePointer<Int32> { record(descriptorCount + nativeCount + number) }

    private func record(_ number: Int) -> UnsafePointer<Int32> { words + Int(words[JitcodeImage.headerSize + number]) }

    /// The function of that number, in place.
    public func function(_ number: Int) -> JitcodeFunctionRecord {
        JitcodeFunctionRecord(words: functionRecord(number))
    }

    /// The text of a name. Only for printing: it makes a String.
    public func name(_ index: Int32) -> String {
        let bytes = UnsafeRawPointer(words + Int(words[4])) + Int(index)
        return String(cString: bytes.assumingMemoryBound(to: CChar.self))
    }

    /// Everything copied out, for tests and tools.
    public var program: JitcodeProgram? {
        guard isValid else { return nil }
        var program = JitcodeProgram()
        for number in 0..<descriptorCount {
            let record = descriptorRecord(number)
            guard let kind = JitcodeDescriptor.Kind(rawValue: Int(record[2])) else { return nil }
            program.descriptors.append(
                JitcodeDescriptor(
                    name: name(record[0]), offset: Int(record[1]), kind: kind, isImmutable: record[3] & 1 != 0,
                    isQuasiImmutable: record[3] & 2 != 0, layout: Int(record[4])))
        }
        for number in 0..<nativeCount {
            let record = nativeRecord(number)
            var cursor = record + 3
            let parameters = counted(&cursor).compactMap { JitcodeParameter(rawValue: Int($0)) }
            let writes = counted(&cursor).map(Int.init)
            program.natives.append(
                JitcodeNative(
                    name: name(record[0]), parameters: parameters, failure: NativeFailure.allCases[Int(record[1])],
                    effects: NativeEffects(rawValue: Int(record[2])), writes: writes,
                    reads: counted(&cursor).map(Int.init)))
        }
        for number in 0..<functionCount {
            let function = function(number)
            program.functions.append(
                JitcodeFunction(
                    name: name(function.words[0]), parameterCount: function.parameterCount,
                    registerCount: function.registerCount,
                    code: Array(UnsafeBufferPointer(start: function.code, count: function.codeCount)),
                    constants: (0..<function.constantCount).map(function.constant),
                    liveness: Array(UnsafeBufferPointer(start: function.liveness, count: function.livenessCount)),
                    hints: JitcodeHints(rawValue: Int(function.words[1])),
                    effects: NativeEffects(rawValue: Int(function.words[2]))))
        }
        return program
    }

    private func counted(_ cursor: inout UnsafePointer<Int32>) -> [Int32] {
        let count = Int(cursor[0])
        let list = Array(UnsafeBufferPointer(start: cursor + 1, count: count))
        cursor += 1 + count
        return list
    }
}

/// The record of one function.
public struct JitcodeFunctionRecord: Sendable {
    nonisolated(unsafe) public let words: UnsafePointer<Int32>

    public init(words: UnsafePointer<Int32>) { self.words = words }

    @inlinable public var parameterCount: Int { Int(words[3]) }
    @inlinable public var registerCount: Int { Int(words[4]) }
    @inlinable public var constantCount: Int { Int(words[5]) }
    /// Constant i, which code reads as register `registerCount + i`.
    @inlinable public func constant(_ index: Int) -> Int {
        let low = UInt(UInt32(bitPattern: words[6 + 2 * index]))
        return Int(bitPattern: low | UInt(bitPattern: Int(words[7 + 2 * index])) << 32)
    }
    @inlinable public var codeCount: Int { Int(words[6 + 2 * constantCount]) }
    @inlinable public var code: UnsafePointer<Int32> { words + (7 + 2 * constantCount) }
    @inlinable public var livenessCount: Int { Int(code[codeCount]) }
    @inlinable public var liveness: UnsafePointer<Int32> { code + (codeCount + 1) }
}

extension JitcodeProgram {
    /// The program's image.
    public func image() -> [Int32] {
        var names: [UInt8] = []
        var positions: [String: Int32] = [:]
        func name(_ text: String) -> Int32 {
            if let position = positions[text] { return position }
            positions[text] = Int32(names.count)
            names += Array(text.utf8) + [0]
            return positions[text] ?? 0
        }
        func counted(_ list: [Int32]) -> [Int32] { [Int32(list.count)] + list }
        var records: [[Int32]] = []
        for descriptor in descriptors {
            let flags: Int32 = (descriptor.isImmutable ? 1 : 0) | (descriptor.isQuasiImmutable ? 2 : 0)
            records.append([
                name(descriptor.name), Int32(descriptor.offset), Int32(descriptor.kind.rawValue), flags,
                Int32(descriptor.layout),
            ])
        }
        for native in natives {
            let failure = NativeFailure.allCases.firstIndex(of: native.failure) ?? 0
            var record = [
                name(native.name), Int32(failure), Int32(native.effects.rawValue),
            ]
            record += counted(native.parameters.map { Int32($0.rawValue) })
            record += counted(native.writes.map(Int32.init))
            record += counted(native.reads.map(Int32.init))
            records.append(record)
        }
        for function in functions {
            var record = [
                name(function.name), Int32(function.hints.rawValue), Int32(function.effects.rawValue),
                Int32(function.parameterCount), Int32(function.registerCount), Int32(function.constants.count),
            ]
            for constant in function.constants {
                record.append(Int32(truncatingIfNeeded: constant))
                record.append(Int32(truncatingIfNeeded: constant >> 32))
            }
            record += counted(function.code)
            record += counted(function.liveness)
            records.append(record)
        }
        var words: [Int32] = [
            JitcodeImage.magic, Int32(descriptors.count), Int32(natives.count), Int32(functions.count), 0,
        ]
        var position = words.count + records.count
        for record in records {
            words.append(Int32(position))
            position += record.count
        }
        for record in records { words += record }
        words[4] = Int32(words.count)
        while names.count % 4 != 0 { names.append(0) }
        for start in stride(from: 0, to: names.count, by: 4) {
            var word: UInt32 = 0
            for index in 0..<4 { word |= UInt32(names[start + index]) << UInt32(8 * index) }
            words.append(Int32(bitPattern: word))
        }
        return words
    }
}
