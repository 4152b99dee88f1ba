import ApusBytecode
import ApusSyntax

extension BinaryOperator {
    var opcode: Opcode {
        switch self {
        case .add: .add
        case .sub: .subtract
        case .mult: .multiply
        case .matMult: .matrixMultiply
        case .div: .trueDivide
        case .mod: .modulo
        case .pow: .power
        case .lShift: .leftShift
        case .rShift: .rightShift
        case .bitOr: .bitOr
        case .bitXor: .bitXor
        case .bitAnd: .bitAnd
        case .floorDiv: .floorDivide
        }
    }

    var inplaceOpcode: Opcode {
        switch self {
        case .add: .inplaceAdd
        case .sub: .inplaceSubtract
        case .mult: .inplaceMultiply
        case .matMult: .inplaceMatrixMultiply
        case .div: .inplaceTrueDivide
        case .mod: .inplaceModulo
        case .pow: .inplacePower
        case .lShift: .inplaceLeftShift
        case .rShift: .inplaceRightShift
        case .bitOr: .inplaceBitOr
        case .bitXor: .inplaceBitXor
        case .bitAnd: .inplaceBitAnd
        case .floorDiv: .inplaceFloorDivide
        }
    }

    /// The form whose right operand is a constant.
    var constantOpcode: Opcode? {
        switch self {
        case .add: .addConstant
        case .sub: .subtractConstant
        case .mult: .multiplyConstant
        case .div: .trueDivideConstant
        case .floorDiv: .floorDivideConstant
        case .mod: .moduloConstant
        case .pow: .powerConstant
        case .lShift: .leftShiftConstant
        case .rShift: .rightShiftConstant
        case .bitAnd: .bitAndConstant
        case .matMult, .bitOr, .bitXor: nil
        }
    }

    var inplaceConstantOpcode: Opcode? {
        switch self {
        case .add: .inplaceAddConstant
        case .sub: .inplaceSubtractConstant
        default: nil
        }
    }
}

extension ComparisonOperator {
    /// The operation that gives the outcome as a value.
    var opcode: Opcode {
        switch self {
        case .eq: .equal
        case .notEq: .notEqual
        case .lt: .lessThan
        case .ltE: .lessEqual
        case .gt: .greaterThan
        case .gtE: .greaterEqual
        case .is: .isSame
        case .isNot: .isNotSame
        case .in: .contains
        case .notIn: .notContains
        }
    }

    /// The operations that compare and jump; nil for identity and membership.
    var jumps: (whenTrue: Opcode, whenFalse: Opcode, whenTrueConstant: Opcode, whenFalseConstant: Opcode)? {
        switch self {
        case .eq: (.jumpIfEqual, .jumpUnlessEqual, .jumpIfEqualConstant, .jumpUnlessEqualConstant)
        case .notEq: (.jumpIfNotEqual, .jumpUnlessNotEqual, .jumpIfNotEqualConstant, .jumpUnlessNotEqualConstant)
        case .lt: (.jumpIfLessThan, .jumpUnlessLessThan, .jumpIfLessThanConstant, .jumpUnlessLessThanConstant)
        case .ltE: (.jumpIfLessEqual, .jumpUnlessLessEqual, .jumpIfLessEqualConstant, .jumpUnlessLessEqualConstant)
        case .gt:
            (.jumpIfGreaterThan, .jumpUnlessGreaterThan, .jumpIfGreaterThanConstant, .jumpUnlessGreaterThanConstant)
        case .gtE:
            (
                .jumpIfGreaterEqual, .jumpUnlessGreaterEqual, .jumpIfGreaterEqualConstant,
                .jumpUnlessGreaterEqualConstant
            )
        case .is, .isNot, .in, .notIn: nil
        }
    }
}
