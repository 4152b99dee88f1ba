// The native frame that all traces share, so that one can jump to another:
//
//     rsp + 0 ...       spill slots, a word each
//         + exitTarget  address of the code that ends the activation after an exit
//         + finishTarget  address of the code for `finish`, its value in rax
//         + return address (of a call), or the saved registers and the return address (of the interpreter)
//
// The stack pointer is a multiple of 16 inside of traces.

enum NativeFrame {
    /// Spill slots; the last one is a scratch word for exchanges of doubles.
    static let spillLimit = 127
    static let scratchSlot = 127
    static let exitTarget = 8 * 128
    static let finishTarget = exitTarget + 8
    /// Bytes, 8 more than a multiple of 16: the return address makes it even.
    static let size = finishTarget + 16

    /// The saved registers of an exit: 16 general ones, 16 doubles.
    static let registerFileSize = 256
}

extension Register {
    /// Pinned: the thread state.
    static let thread = Register.r15
    /// Pinned: address of slot 0.
    static let base = Register.r14
    /// Free for every operation; values never live there.
    static let scratch = Register.r11
}

extension VectorRegister {
    static let scratch = VectorRegister(15)
}

/// A set of general or vector registers.
struct RegisterSet: Equatable {
    var bits: UInt32

    @inline(__always) init(_ bits: UInt32 = 0) { self.bits = bits }
    @inline(__always) init(_ registers: [Register]) { bits = registers.reduce(0) { $0 | 1 << UInt32($1.number) } }

    @inline(__always) func contains(_ number: Int) -> Bool { bits >> UInt32(number) & 1 != 0 }
    @inline(__always) mutating func insert(_ number: Int) { bits |= 1 << UInt32(number) }
    @inline(__always) mutating func remove(_ number: Int) { bits &= ~(1 << UInt32(number)) }
    @inline(__always) var isEmpty: Bool { bits == 0 }
    @inline(__always) var first: Int { bits.trailingZeroBitCount }
    @inline(__always) func intersection(_ other: RegisterSet) -> RegisterSet { RegisterSet(bits & other.bits) }
    @inline(__always) func subtracting(_ other: RegisterSet) -> RegisterSet { RegisterSet(bits & ~other.bits) }

    /// General registers that hold values: all but the stack pointer, the pinned ones and the scratch register.
    static let general = RegisterSet([
        .rax, .rcx, .rdx, .rbx, .rbp, .rsi, .rdi, .r8, .r9, .r10, .r12, .r13,
    ])
    /// Those that a C function may change.
    static let callerSaved = RegisterSet([.rax, .rcx, .rdx, .rsi, .rdi, .r8, .r9, .r10])
    static let calleeSaved = RegisterSet([.rbx, .rbp, .r12, .r13])
    /// Vector registers that hold values: all but the scratch register. A C function may change all of them.
    static let vector = RegisterSet(0x7FFF)

    /// Where the C convention wants arguments.
    static let arguments: (Register, Register, Register, Register, Register, Register) = (
        .rdi, .rsi, .rdx, .rcx, .r8, .r9
    )
    static func argument(_ index: Int) -> Register {
        switch index {
        case 0: arguments.0
        case 1: arguments.1
        case 2: arguments.2
        case 3: arguments.3
        case 4: arguments.4
        default: arguments.5
        }
    }
}
