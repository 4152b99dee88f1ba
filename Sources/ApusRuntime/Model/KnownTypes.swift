/// Builtin classes without a layout of their own; their type objects lie in the root block.
package enum KnownType: Int, CaseIterable, Sendable {
    case bool, noneType, notImplementedType, ellipsisType
    case baseException, systemExit, keyboardInterrupt, generatorExit, exception, baseExceptionGroup, exceptionGroup
    case stopIteration, stopAsyncIteration, arithmeticError, floatingPointError, overflowError, zeroDivisionError
    case assertionError, attributeError, bufferError, eofError, importError, moduleNotFoundError, lookupError,
        indexError
    case keyError, memoryError, nameError, unboundLocalError, osError, blockingIOError, childProcessError
    case connectionError, brokenPipeError, connectionAbortedError, connectionRefusedError, connectionResetError
    case fileExistsError, fileNotFoundError, interruptedError, isADirectoryError, notADirectoryError, permissionError
    case processLookupError, timeoutError, referenceError, runtimeError, notImplementedError, recursionError,
        syntaxError
    case indentationError, tabError, systemError, typeError, valueError, unicodeError, unicodeDecodeError
    case unicodeEncodeError, unicodeTranslateError, warning, bytesWarning, deprecationWarning, encodingWarning
    case futureWarning, importWarning, pendingDeprecationWarning, resourceWarning, runtimeWarning, syntaxWarning
    case unicodeWarning, userWarning

    @inline(__always) package var object: TypeObject {
        TypeObject(raw: loadWord(rootBlock, RootOffset.types &+ rawValue &<< 3))
    }
}

/// Builtin classes by layout.
package enum Types {
    @inline(__always) package static var object: TypeObject { shapeType(ShapeNumber.instance) }
    @inline(__always) package static var type: TypeObject { shapeType(ShapeNumber.type) }
    @inline(__always) package static var int: TypeObject { shapeType(ShapeNumber.integer) }
    @inline(__always) package static var bool: TypeObject { KnownType.bool.object }
    @inline(__always) package static var float: TypeObject { shapeType(ShapeNumber.float) }
    @inline(__always) package static var complex: TypeObject { shapeType(ShapeNumber.complex) }
    @inline(__always) package static var str: TypeObject { shapeType(ShapeNumber.string) }
    @inline(__always) package static var bytes: TypeObject { shapeType(ShapeNumber.bytes) }
    @inline(__always) package static var byteArray: TypeObject { shapeType(ShapeNumber.byteArray) }
    @inline(__always) package static var tuple: TypeObject { shapeType(ShapeNumber.tuple) }
    @inline(__always) package static var list: TypeObject { shapeType(ShapeNumber.list) }
    @inline(__always) package static var dict: TypeObject { shapeType(ShapeNumber.dict) }
    @inline(__always) package static var set: TypeObject { shapeType(ShapeNumber.set) }
    @inline(__always) package static var frozenSet: TypeObject { shapeType(ShapeNumber.frozenSet) }
    @inline(__always) package static var function: TypeObject { shapeType(ShapeNumber.function) }
    @inline(__always) package static var module: TypeObject { shapeType(ShapeNumber.module) }
}

/// The class of a value.
@inline(__always) package func typeOf(_ value: Value) -> TypeObject {
    if value.raw & 7 == 0 { return shapeType(shapeNumber(value.raw)) }
    return typeOfImmediate(value)
}

@inline(never) func typeOfImmediate(_ value: Value) -> TypeObject {
    if value.isSmall { return Types.int }
    if value.isImmediateFloat { return Types.float }
    switch value {
    case .none: return KnownType.noneType.object
    case .true, .false: return KnownType.bool.object
    case .notImplemented: return KnownType.notImplementedType.object
    default: return KnownType.ellipsisType.object
    }
}
