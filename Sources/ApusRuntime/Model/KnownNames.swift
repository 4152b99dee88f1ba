/// Names that the runtime itself uses, interned at start-up. The order of the first three groups of thirteen follows
/// `BinaryOperator`; the texts below stand in the same order as the cases.
package enum KnownName: Int, CaseIterable, Sendable {
    case add, subtract, multiply, trueDivide, floorDivide, modulo, power, matrixMultiply, leftShift
    case rightShift, bitAnd, bitOr, bitXor, reflectedAdd, reflectedSubtract, reflectedMultiply
    case reflectedTrueDivide, reflectedFloorDivide, reflectedModulo, reflectedPower, reflectedMatrixMultiply
    case reflectedLeftShift, reflectedRightShift, reflectedBitAnd, reflectedBitOr, reflectedBitXor, inplaceAdd
    case inplaceSubtract, inplaceMultiply, inplaceTrueDivide, inplaceFloorDivide, inplaceModulo, inplacePower
    case inplaceMatrixMultiply, inplaceLeftShift, inplaceRightShift, inplaceBitAnd, inplaceBitOr
    case inplaceBitXor, `init`, new, del, call, getattribute, getattr, setattr, delattr, dir, get, set, delete
    case setName, initSubclass, subclasscheck, instancecheck, subclasshook, prepare, mroEntries, classGetItem
    case repr, str, format, bytes, hash, bool, len, lengthHint, getitem, setitem, delitem, missing, iter, next
    case reversed, contains, enter, exit, int, float, complex, index, round, trunc, floor, ceil, neg, pos, abs
    case invert, divmod, rdivmod, lt, le, eq, ne, gt, ge, dict, `class`, doc, name, qualname, module
    case annotations, file, path, packageName, loader, spec, all, builtins, main, buildClass, importName
    case slots, bases, mro, classcell, code, defaults, kwdefaults, closure, globals, cause, context, traceback
    case suppressContext, notes, selfName, funcName, wrapped, cached, fspath, copy, reduce, reduceEx, getstate
    case setstate, weakref, objclass, textSignature, debug, awaitName, aiter, anext, sizeof, send, throwMethod
    case close, args, sort, isidentifier, keys, items, value, values, append, extend, plainName, plainPath
    case obj, real, imag, start, stop, step, errno, strerror, filename, msg, lineno, offset, text, endLineno
    case endOffset, printFileAndLine, metaclass, stdin, stdout, stderr, write, flush, readline, encoding
    case encode, decode, modules, plainBuiltins, sys, fromlist, level, key, reverse, defaultName, sep, end
    case plainFile, metaPath, pathHooks, argv, excepthook, displayhook, underscore, plainCode, object
    case asyncEnter, asyncExit

    /// The interned str.
    @inline(__always) package var value: Value { Value(raw: loadWord(rootBlock, RootOffset.names &+ rawValue &<< 3)) }
    @inline(__always) package var string: StringObject { StringObject(value) }
}

let knownNameTexts: StaticString = """
    __add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__ __matmul__ __lshift__ __rshift__ __and__ \
    __or__ __xor__ __radd__ __rsub__ __rmul__ __rtruediv__ __rfloordiv__ __rmod__ __rpow__ __rmatmul__ \
    __rlshift__ __rrshift__ __rand__ __ror__ __rxor__ __iadd__ __isub__ __imul__ __itruediv__ __ifloordiv__ \
    __imod__ __ipow__ __imatmul__ __ilshift__ __irshift__ __iand__ __ior__ __ixor__ __init__ __new__ __del__ \
    __call__ __getattribute__ __getattr__ __setattr__ __delattr__ __dir__ __get__ __set__ __delete__ \
    __set_name__ __init_subclass__ __subclasscheck__ __instancecheck__ __subclasshook__ __prepare__ \
    __mro_entries__ __class_getitem__ __repr__ __str__ __format__ __bytes__ __hash__ __bool__ __len__ \
    __length_hint__ __getitem__ __setitem__ __delitem__ __missing__ __iter__ __next__ __reversed__ __contains__ \
    __enter__ __exit__ __int__ __float__ __complex__ __index__ __round__ __trunc__ __floor__ __ceil__ __neg__ \
    __pos__ __abs__ __invert__ __divmod__ __rdivmod__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __dict__ \
    __class__ __doc__ __name__ __qualname__ __module__ __annotations__ __file__ __path__ __package__ __loader__ \
    __spec__ __all__ __builtins__ __main__ __build_class__ __import__ __slots__ __bases__ __mro__ __classcell__ \
    __code__ __defaults__ __kwdefaults__ __closure__ __globals__ __cause__ __context__ __traceback__ \
    __suppress_context__ __notes__ __self__ __func__ __wrapped__ __cached__ __fspath__ __copy__ __reduce__ \
    __reduce_ex__ __getstate__ __setstate__ __weakref__ __objclass__ __text_signature__ __debug__ __await__ \
    __aiter__ __anext__ __sizeof__ send throw close args sort isidentifier keys items value values append extend \
    name path obj real imag start stop step errno strerror filename msg lineno offset text end_lineno end_offset \
    print_file_and_line metaclass stdin stdout stderr write flush readline encoding encode decode modules \
    builtins sys fromlist level key reverse default sep end file meta_path path_hooks argv excepthook \
    displayhook _ code object __aenter__ __aexit__
    """
