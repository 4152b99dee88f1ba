import CApus

/// Raises `type(message)`. Returns null, so that callers can write `return raise(...)`.
@discardableResult @inline(never)
package func raise(_ ts: ThreadState, _ type: KnownType, _ message: String) -> Value {
    raiseValue(ts, type, makeString(ts, message).value)
}

/// Raises `type(argument)`.
@discardableResult @inline(never)
package func raiseValue(_ ts: ThreadState, _ type: KnownType, _ argument: Value) -> Value {
    let exception = makeException(ts, type.object, makeTuple(ts, argument))
    return raiseException(ts, exception.value)
}

/// Raises `type()`.
@discardableResult @inline(never)
package func raiseEmpty(_ ts: ThreadState, _ type: KnownType) -> Value {
    raiseException(
        ts, makeException(ts, type.object, TupleObject(Value(raw: loadWord(rootBlock, RootOffset.emptyTuple)))).value)
}

/// Sets MemoryError, for which nothing is allocated but the exception itself.
@inline(never)
package func raiseMemoryError(_ ts: ThreadState) {
    raiseEmpty(ts, .memoryError)
}

/// Puts an exception object in flight; its context becomes the exception being handled (PEP 3134).
@discardableResult @inline(never)
package func raiseException(_ ts: ThreadState, _ exception: Value) -> Value {
    let handled = ts.handled
    if !handled.isNone && handled.raw != 0 && handled != exception {
        // Break a cycle: the exception must not appear in its own chain of contexts. A program may have made another
        // cycle, which a second link at half the speed meets (Floyd).
        var link = ExceptionObject(handled)
        var slow = link
        var isOdd = false
        while true {
            let next = link.reading(ts).context
            if next.isNull || next.isNone { break }
            if next == exception {
                link.writing(ts).context = .null
                break
            }
            link = ExceptionObject(next)
            if link.raw == slow.raw { break }
            if isOdd { slow = ExceptionObject(slow.reading(ts).context) }
            isOdd.toggle()
        }
        ExceptionObject(exception).writing(ts).context = handled
    }
    ts.exception = exception
    return .null
}

/// A new exception of an exception class, its `__init__` not run: for classes of the runtime.
@inline(never)
package func makeException(_ ts: ThreadState, _ type: TypeObject, _ arguments: TupleObject) -> ExceptionObject {
    let raw = allocateInstance(ts, type)
    let exception = ExceptionObject(raw: raw)
    let view = exception.writing(ts)
    view.arguments = arguments.value
    if arguments.count > 0 && exceptionKeepsFirst(type) { view.first = arguments[0] }
    return exception
}

/// Whether the class stores its first argument as an attribute: StopIteration.value, SystemExit.code ...
private func exceptionKeepsFirst(_ type: TypeObject) -> Bool {
    isSubtype(type, KnownType.stopIteration.object) || isSubtype(type, KnownType.systemExit.object)
}

/// Whether the exception object belongs to the builtin class or one derived from it.
@inline(never)
package func matches(_ ts: ThreadState, _ exception: Value, _ type: KnownType) -> Bool {
    exception.raw != 0 && isSubtype(typeOf(exception), type.object)
}

/// Takes the exception out of flight and returns it.
@discardableResult @inline(never)
package func takeException(_ ts: ThreadState) -> Value {
    let exception = ts.exception
    ts.exception = .null
    return exception
}

package func clearException(_ ts: ThreadState) { ts.exception = .null }

/// Name of the value's class, for messages.
@inline(never)
package func typeName(_ value: Value) -> String {
    if value.hasShape(ShapeNumber.boundMethod) || value.hasShape(ShapeNumber.native) { return callableTypeName(value) }
    return typeName(typeOf(value))
}

/// CPython's names for the classes of builtin functions and methods, all of them one class here, or the bound methods'.
@inline(never)
private func callableTypeName(_ value: Value) -> String {
    let isBound = value.hasShape(ShapeNumber.boundMethod)
    let function = isBound ? BoundMethodObject(value).function : value
    if !function.hasShape(ShapeNumber.native) { return "method" }
    let native = NativeObject(function)
    if native.kind & NativeKind.method == 0 { return "builtin_function_or_method" }
    let isSpecial = swiftString(StringObject(native.name)).hasPrefix("__")
    if isBound { return isSpecial ? "method-wrapper" : "builtin_function_or_method" }
    return isSpecial ? "wrapper_descriptor" : "method_descriptor"
}

/// Name of a class for messages: with its module where the class is native and belongs to a module of the library.
@inline(never)
package func typeName(_ type: TypeObject) -> String {
    let view = TypeReading(raw: type.raw)
    let name = swiftString(StringObject(view.name))
    guard view.flags & TypeFlags.heap == 0, view.module.hasLayout(ShapeNumber.string) else { return name }
    let module = swiftString(StringObject(view.module))
    return module == "builtins" ? name : module + "." + name
}

/// To be called before native code recurses into Python objects of any depth; false with RecursionError set when the
/// native stack is nearly used up.
@inline(__always)
package func enterNative(_ ts: ThreadState) -> Bool {
    if _fastPath(apus_stack_pointer() > ts.nativeStackLimit) { return true }
    raiseRecursion(ts)
    return false
}

@inline(never)
package func raiseRecursion(_ ts: ThreadState) {
    raise(ts, .recursionError, "maximum recursion depth exceeded")
}
