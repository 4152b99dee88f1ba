// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Text/str.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `str`.
func defineStringNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a new string object from the given object. If encoding or\nerrors is specified, then the object must expose a data buffer\nthat will be decoded using the given encoding and error handler.\nOtherwise, returns the result of object.__str__() (if defined)\nor repr(object).\nencoding defaults to sys.getdefaultencoding().\nerrors defaults to 'strict'.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, object='', encoding='utf-8', errors='strict')\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3
        return stringNew(ts, TypeObject(receiver), a1, a2, a3).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__repr__", "str", receiver) }
        return stringReprMethod(ts, receiver).raw
    }
    natives.function("__str__\0($self, /)\0Return str(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__str__", "str", receiver) }
        return makeWhole(ts, receiver).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__hash__", "str", receiver) }
        return stringHashMethod(ts, receiver).raw
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__len__", "str", receiver) }
        return stringLen(ts, receiver).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__iter__", "str", receiver) }
        return stringIter(ts, receiver).raw
    }
    natives.function("__contains__\0($self, key, /)\0Return key in self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__contains__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringContainsMethod(ts, receiver, a1).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__getitem__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringGetItem(ts, receiver, a1).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__add__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringAdd(ts, receiver, a1).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__mul__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textMultiply(ts, receiver, a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__rmul__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textMultiply(ts, receiver, a1).raw
    }
    natives.function("__mod__\0($self, value, /)\0Return self%value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__mod__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringMod(ts, receiver, a1).raw
    }
    natives.function("__rmod__\0($self, value, /)\0Return value%self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__rmod__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringReflectedModulo(ts, receiver, a1).raw
    }
    natives.function("__format__\0($self, format_spec, /)\0Return a formatted version of the string as described by format_spec.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__format__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringFormat(ts, receiver, a1).raw
    }
    natives.function("__getnewargs__\0($self, /)\0\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__getnewargs__", "str", receiver) }
        return stringNewArguments(ts, receiver).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__eq__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringEq(ts, receiver, a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__ne__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringNe(ts, receiver, a1).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__lt__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringLt(ts, receiver, a1).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__le__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringLe(ts, receiver, a1).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__gt__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringGt(ts, receiver, a1).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "__ge__", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringGe(ts, receiver, a1).raw
    }
    natives.function("encode\0($self, /, encoding='utf-8', errors='strict')\0Encode the string using the codec registered for encoding.\n\n  encoding\n    The encoding in which to encode the string.\n  errors\n    The error handling scheme to use for encoding errors.\n    The default is 'strict' meaning that encoding errors raise a\n    UnicodeEncodeError.  Other possible values are 'ignore', 'replace' and\n    'xmlcharrefreplace' as well as any other name registered with\n    codecs.register_error that can handle UnicodeEncodeErrors.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "encode", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return stringEncode(ts, receiver, a1, a2).raw
    }
    natives.function("join\0($self, iterable, /)\0Concatenate any number of strings.\n\nThe string whose method is called is inserted in between each given string.\nThe result is returned as a new string.\n\nExample: '.'.join(['ab', 'pq', 'rs']) -> 'ab.pq.rs'\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "join", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringJoin(ts, receiver, a1).raw
    }
    natives.function("format\0($self, /, *args, **kwargs)\0S.format(*args, **kwargs) -> str\n\nReturn a formatted version of S, using substitutions from args and kwargs.\nThe substitutions are identified by braces ('{' and '}').\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.raw | NativeKind.hidesSignature, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "format", "str", receiver) }
        return stringFormatMethod2(ts, receiver, ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("format_map\0($self, mapping, /)\0S.format_map(mapping) -> str\n\nReturn a formatted version of S, using substitutions from mapping.\nThe substitutions are identified by braces ('{' and '}').\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "format_map", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringFormatMap(ts, receiver, a1).raw
    }
    natives.function("translate\0($self, table, /)\0Replace each character in the string using the given translation table.\n\n  table\n    Translation table, which must be a mapping of Unicode ordinals to\n    Unicode ordinals, strings, or None.\n\nThe table must implement lookup/indexing via __getitem__, for instance a\ndictionary or list.  If this operation raises LookupError, the character is\nleft untouched.  Characters mapped to None are deleted.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "translate", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringTranslate(ts, receiver, a1).raw
    }
    natives.function("casefold\0($self, /)\0Return a version of the string suitable for caseless comparisons.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "casefold", "str", receiver) }
        return stringCaseFold(ts, receiver).raw
    }
    natives.function("isdecimal\0($self, /)\0Return True if the string is a decimal string, False otherwise.\n\nA string is a decimal string if all characters in the string are decimal and\nthere is at least one character in the string.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isdecimal", "str", receiver) }
        return stringIsdecimal(ts, receiver).raw
    }
    natives.function("isnumeric\0($self, /)\0Return True if the string is a numeric string, False otherwise.\n\nA string is numeric if all characters in the string are numeric and there is at\nleast one character in the string.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isnumeric", "str", receiver) }
        return stringIsnumeric(ts, receiver).raw
    }
    natives.function("isprintable\0($self, /)\0Return True if the string is printable, False otherwise.\n\nA string is printable if all of its characters are considered printable in\nrepr() or if it is empty.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isprintable", "str", receiver) }
        return stringIsprintable(ts, receiver).raw
    }
    natives.function("isidentifier\0($self, /)\0Return True if the string is a valid Python identifier, False otherwise.\n\nCall keyword.iskeyword(s) to test whether string s is a reserved identifier,\nsuch as \"def\" or \"class\".\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isidentifier", "str", receiver) }
        return stringIsidentifier(ts, receiver).raw
    }
    natives.function("split\0($self, /, sep=None, maxsplit=-1)\0Return a list of the substrings in the string, using sep as the separator string.\n\n  sep\n    The separator used to split the string.\n\n    When set to None (the default value), will split on any whitespace\n    character (including \\n \\r \\t \\f and spaces) and will discard\n    empty strings from the result.\n  maxsplit\n    Maximum number of splits (starting from the left).\n    -1 (the default value) means no limit.\n\nNote, str.split() is mainly useful for data that has been intentionally\ndelimited.  With natural text that includes punctuation, consider using\nthe regular expression module.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "split", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: -1) : v2
        return textSplit(ts, receiver, a1, a2).raw
    }
    natives.function("rsplit\0($self, /, sep=None, maxsplit=-1)\0Return a list of the substrings in the string, using sep as the separator string.\n\n  sep\n    The separator used to split the string.\n\n    When set to None (the default value), will split on any whitespace\n    character (including \\n \\r \\t \\f and spaces) and will discard\n    empty strings from the result.\n  maxsplit\n    Maximum number of splits (starting from the left).\n    -1 (the default value) means no limit.\n\nSplitting starts at the end of the string and works to the front.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "rsplit", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: -1) : v2
        return textSplitFromRight(ts, receiver, a1, a2).raw
    }
    natives.function("splitlines\0($self, /, keepends=False)\0Return a list of the lines in the string, breaking at line boundaries.\n\nLine breaks are not included in the resulting list unless keepends is given and\ntrue.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "splitlines", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .false : v1
        return textSplitLines(ts, receiver, a1).raw
    }
    natives.function("partition\0($self, sep, /)\0Partition the string into three parts using the given separator.\n\nThis will search for the separator in the string.  If the separator is found,\nreturns a 3-tuple containing the part before the separator, the separator\nitself, and the part after it.\n\nIf the separator is not found, returns a 3-tuple containing the original string\nand two empty strings.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "partition", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textPartitionMethod(ts, receiver, a1).raw
    }
    natives.function("rpartition\0($self, sep, /)\0Partition the string into three parts using the given separator.\n\nThis will search for the separator in the string, starting at the end. If\nthe separator is found, returns a 3-tuple containing the part before the\nseparator, the separator itself, and the part after it.\n\nIf the separator is not found, returns a 3-tuple containing two empty strings\nand the original string.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "rpartition", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRpartition(ts, receiver, a1).raw
    }
    natives.function("strip\0($self, chars=None, /)\0Return a copy of the string with leading and trailing whitespace removed.\n\nIf chars is given and not None, remove characters in chars instead.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "strip", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textStripMethod(ts, receiver, a1).raw
    }
    natives.function("lstrip\0($self, chars=None, /)\0Return a copy of the string with leading whitespace removed.\n\nIf chars is given and not None, remove characters in chars instead.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "lstrip", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textLstrip(ts, receiver, a1).raw
    }
    natives.function("rstrip\0($self, chars=None, /)\0Return a copy of the string with trailing whitespace removed.\n\nIf chars is given and not None, remove characters in chars instead.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "rstrip", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textRstrip(ts, receiver, a1).raw
    }
    natives.function("replace\0($self, old, new, count=-1, /)\0Return a copy with all occurrences of substring old replaced by new.\n\n  count\n    Maximum number of occurrences to replace.\n    -1 (the default value) means replace all occurrences.\n\nIf the optional argument count is given, only the first count occurrences are\nreplaced.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "replace", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? Value(small: -1) : v3
        return textReplace(ts, receiver, a1, a2, a3).raw
    }
    natives.function("removeprefix\0($self, prefix, /)\0Return a str with the given prefix string removed if present.\n\nIf the string starts with the prefix string, return string[len(prefix):].\nOtherwise, return a copy of the original string.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "removeprefix", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRemovePrefix(ts, receiver, a1).raw
    }
    natives.function("removesuffix\0($self, suffix, /)\0Return a str with the given suffix string removed if present.\n\nIf the string ends with the suffix string and that suffix is not empty,\nreturn string[:-len(suffix)]. Otherwise, return a copy of the original\nstring.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "removesuffix", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRemoveSuffix(ts, receiver, a1).raw
    }
    natives.function("ljust\0($self, width, fillchar=' ', /)\0Return a left-justified string of length width.\n\nPadding is done using the specified fill character (default is a space).\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "ljust", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textLjust(ts, receiver, a1, a2).raw
    }
    natives.function("rjust\0($self, width, fillchar=' ', /)\0Return a right-justified string of length width.\n\nPadding is done using the specified fill character (default is a space).\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "rjust", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textRjust(ts, receiver, a1, a2).raw
    }
    natives.function("center\0($self, width, fillchar=' ', /)\0Return a centered string of length width.\n\nPadding is done using the specified fill character (default is a space).\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "center", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textCenter(ts, receiver, a1, a2).raw
    }
    natives.function("zfill\0($self, width, /)\0Pad a numeric string with zeros on the left, to fill a field of the given width.\n\nThe string is never truncated.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "zfill", "str", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textZeroFill(ts, receiver, a1).raw
    }
    natives.function("expandtabs\0($self, /, tabsize=8)\0Return a copy where all tab characters are expanded using spaces.\n\nIf tabsize is not given, a tab size of 8 characters is assumed.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "expandtabs", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 8) : v1
        return textExpandTabs(ts, receiver, a1).raw
    }
    natives.function("lower\0($self, /)\0Return a copy of the string converted to lowercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "lower", "str", receiver) }
        return textLower(ts, receiver).raw
    }
    natives.function("upper\0($self, /)\0Return a copy of the string converted to uppercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "upper", "str", receiver) }
        return textUpper(ts, receiver).raw
    }
    natives.function("title\0($self, /)\0Return a version of the string where each word is titlecased.\n\nMore specifically, words start with uppercased characters and all remaining\ncased characters have lower case.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "title", "str", receiver) }
        return textTitle(ts, receiver).raw
    }
    natives.function("capitalize\0($self, /)\0Return a capitalized version of the string.\n\nMore specifically, make the first character have upper case and the rest lower\ncase.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "capitalize", "str", receiver) }
        return textCapitalize(ts, receiver).raw
    }
    natives.function("swapcase\0($self, /)\0Convert uppercase characters to lowercase and lowercase characters to uppercase.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "swapcase", "str", receiver) }
        return textSwapCase(ts, receiver).raw
    }
    natives.function("isalpha\0($self, /)\0Return True if the string is an alphabetic string, False otherwise.\n\nA string is alphabetic if all characters in the string are alphabetic and there\nis at least one character in the string.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isalpha", "str", receiver) }
        return textIsalpha(ts, receiver).raw
    }
    natives.function("isdigit\0($self, /)\0Return True if the string is a digit string, False otherwise.\n\nA string is a digit string if all characters in the string are digits and there\nis at least one character in the string.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isdigit", "str", receiver) }
        return textIsdigit(ts, receiver).raw
    }
    natives.function("isalnum\0($self, /)\0Return True if the string is an alpha-numeric string, False otherwise.\n\nA string is alpha-numeric if all characters in the string are alpha-numeric and\nthere is at least one character in the string.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isalnum", "str", receiver) }
        return textIsalnum(ts, receiver).raw
    }
    natives.function("isspace\0($self, /)\0Return True if the string is a whitespace string, False otherwise.\n\nA string is whitespace if all characters in the string are whitespace and there\nis at least one character in the string.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isspace", "str", receiver) }
        return textIsspace(ts, receiver).raw
    }
    natives.function("isascii\0($self, /)\0Return True if all characters in the string are ASCII, False otherwise.\n\nASCII characters have code points in the range U+0000-U+007F.\nEmpty string is ASCII too.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isascii", "str", receiver) }
        return textIsascii(ts, receiver).raw
    }
    natives.function("islower\0($self, /)\0Return True if the string is a lowercase string, False otherwise.\n\nA string is lowercase if all cased characters in the string are lowercase and\nthere is at least one cased character in the string.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "islower", "str", receiver) }
        return textIslower(ts, receiver).raw
    }
    natives.function("isupper\0($self, /)\0Return True if the string is an uppercase string, False otherwise.\n\nA string is uppercase if all cased characters in the string are uppercase and\nthere is at least one cased character in the string.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "isupper", "str", receiver) }
        return textIsupper(ts, receiver).raw
    }
    natives.function("istitle\0($self, /)\0Return True if the string is a title-cased string, False otherwise.\n\nIn a title-cased string, upper- and title-case characters may only\nfollow uncased characters and lowercase characters only cased ones.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "istitle", "str", receiver) }
        return textIstitle(ts, receiver).raw
    }
    natives.function("find\0($self, sub=<unrepresentable>, start=None, end=None, /)\0S.find(sub[, start[, end]]) -> int\n\nReturn the lowest index in S where substring sub is found,\nsuch that sub is contained within S[start:end].  Optional\narguments start and end are interpreted as in slice notation.\n\nReturn -1 on failure.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "find", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textFirst(ts, receiver, a1, a2, a3).raw
    }
    natives.function("rfind\0($self, sub=<unrepresentable>, start=None, end=None, /)\0S.rfind(sub[, start[, end]]) -> int\n\nReturn the highest index in S where substring sub is found,\nsuch that sub is contained within S[start:end].  Optional\narguments start and end are interpreted as in slice notation.\n\nReturn -1 on failure.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "rfind", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textLast(ts, receiver, a1, a2, a3).raw
    }
    natives.function("index\0($self, sub=<unrepresentable>, start=None, end=None, /)\0S.index(sub[, start[, end]]) -> int\n\nReturn the lowest index in S where substring sub is found,\nsuch that sub is contained within S[start:end].  Optional\narguments start and end are interpreted as in slice notation.\n\nRaises ValueError when the substring is not found.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "index", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textIndex(ts, receiver, a1, a2, a3).raw
    }
    natives.function("rindex\0($self, sub=<unrepresentable>, start=None, end=None, /)\0S.rindex(sub[, start[, end]]) -> int\n\nReturn the highest index in S where substring sub is found,\nsuch that sub is contained within S[start:end].  Optional\narguments start and end are interpreted as in slice notation.\n\nRaises ValueError when the substring is not found.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "rindex", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textLastIndex(ts, receiver, a1, a2, a3).raw
    }
    natives.function("count\0($self, sub=<unrepresentable>, start=None, end=None, /)\0S.count(sub[, start[, end]]) -> int\n\nReturn the number of non-overlapping occurrences of substring sub in\nstring S[start:end].  Optional arguments start and end are\ninterpreted as in slice notation.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "count", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textCount(ts, receiver, a1, a2, a3).raw
    }
    natives.function("startswith\0($self, prefixs=<unrepresentable>, start=None, end=None, /)\0S.startswith(prefix[, start[, end]]) -> bool\n\nReturn True if S starts with the specified prefix, False otherwise.\nWith optional start, test S beginning at that position.\nWith optional end, stop comparing S at that position.\nprefix can also be a tuple of strings to try.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "startswith", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textStarts(ts, receiver, a1, a2, a3).raw
    }
    natives.function("endswith\0($self, suffixs=<unrepresentable>, start=None, end=None, /)\0S.endswith(suffix[, start[, end]]) -> bool\n\nReturn True if S ends with the specified suffix, False otherwise.\nWith optional start, test S beginning at that position.\nWith optional end, stop comparing S at that position.\nsuffix can also be a tuple of strings to try.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.string)) { return receiverError(ts, "endswith", "str", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textEnds(ts, receiver, a1, a2, a3).raw
    }
}

/// Fills the class `str_iterator`.
func defineStringIteratorNatives(_ ts: ThreadState, _ type: TypeObject) {
    let natives = NativeDefiner(ts, type)
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.stringIterator)) { return receiverError(ts, "__iter__", "str_iterator", receiver) }
        return stringIteratorIter(ts, StringIteratorObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0Implement next(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.stringIterator)) { return receiverError(ts, "__next__", "str_iterator", receiver) }
        return stringIteratorNext(ts, StringIteratorObject(receiver)).raw
    }
    natives.function("__length_hint__\0($self, /)\0Private method returning an estimate of len(list(it)).\0", NativeShape(name: 15, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.stringIterator)) { return receiverError(ts, "__length_hint__", "str_iterator", receiver) }
        return stringIteratorLengthHint(ts, StringIteratorObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.stringIterator)) { return receiverError(ts, "__reduce__", "str_iterator", receiver) }
        return stringIteratorReduce(ts, StringIteratorObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.stringIterator)) { return receiverError(ts, "__setstate__", "str_iterator", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return stringIteratorSetState(ts, StringIteratorObject(receiver), a1).raw
    }
}

/// Fills the class `bytes`.
func defineBytesNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object\n\nConstruct an immutable array of bytes from:\n  - an iterable yielding integers in range(256)\n  - a text string encoded using the specified encoding\n  - any object implementing the buffer API.\n  - an integer")
    let natives = NativeDefiner(ts, type)
    natives.function("split\0($self, /, sep=None, maxsplit=-1)\0Return a list of the sections in the bytes, using sep as the delimiter.\n\n  sep\n    The delimiter according which to split the bytes.\n    None (the default value) means split on ASCII whitespace characters\n    (space, tab, return, newline, formfeed, vertical tab).\n  maxsplit\n    Maximum number of splits to do.\n    -1 (the default value) means no limit.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "split", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: -1) : v2
        return textSplit(ts, receiver, a1, a2).raw
    }
    natives.function("rsplit\0($self, /, sep=None, maxsplit=-1)\0Return a list of the sections in the bytes, using sep as the delimiter.\n\n  sep\n    The delimiter according which to split the bytes.\n    None (the default value) means split on ASCII whitespace characters\n    (space, tab, return, newline, formfeed, vertical tab).\n  maxsplit\n    Maximum number of splits to do.\n    -1 (the default value) means no limit.\n\nSplitting is done starting at the end of the bytes and working to the front.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "rsplit", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: -1) : v2
        return textSplitFromRight(ts, receiver, a1, a2).raw
    }
    natives.function("splitlines\0($self, /, keepends=False)\0Return a list of the lines in the bytes, breaking at line boundaries.\n\nLine breaks are not included in the resulting list unless keepends is given and\ntrue.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "splitlines", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .false : v1
        return textSplitLines(ts, receiver, a1).raw
    }
    natives.function("partition\0($self, sep, /)\0Partition the bytes into three parts using the given separator.\n\nThis will search for the separator sep in the bytes. If the separator is found,\nreturns a 3-tuple containing the part before the separator, the separator\nitself, and the part after it.\n\nIf the separator is not found, returns a 3-tuple containing the original bytes\nobject and two empty bytes objects.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "partition", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textPartitionMethod(ts, receiver, a1).raw
    }
    natives.function("rpartition\0($self, sep, /)\0Partition the bytes into three parts using the given separator.\n\nThis will search for the separator sep in the bytes, starting at the end. If\nthe separator is found, returns a 3-tuple containing the part before the\nseparator, the separator itself, and the part after it.\n\nIf the separator is not found, returns a 3-tuple containing two empty bytes\nobjects and the original bytes object.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "rpartition", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRpartition(ts, receiver, a1).raw
    }
    natives.function("strip\0($self, bytes=None, /)\0Strip leading and trailing bytes contained in the argument.\n\nIf the argument is omitted or None, strip leading and trailing ASCII whitespace.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "strip", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textStripMethod(ts, receiver, a1).raw
    }
    natives.function("lstrip\0($self, bytes=None, /)\0Strip leading bytes contained in the argument.\n\nIf the argument is omitted or None, strip leading  ASCII whitespace.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "lstrip", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textLstrip(ts, receiver, a1).raw
    }
    natives.function("rstrip\0($self, bytes=None, /)\0Strip trailing bytes contained in the argument.\n\nIf the argument is omitted or None, strip trailing ASCII whitespace.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "rstrip", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textRstrip(ts, receiver, a1).raw
    }
    natives.function("replace\0($self, old, new, count=-1, /)\0Return a copy with all occurrences of substring old replaced by new.\n\n  count\n    Maximum number of occurrences to replace.\n    -1 (the default value) means replace all occurrences.\n\nIf the optional argument count is given, only the first count occurrences are\nreplaced.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "replace", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? Value(small: -1) : v3
        return textReplace(ts, receiver, a1, a2, a3).raw
    }
    natives.function("removeprefix\0($self, prefix, /)\0Return a bytes object with the given prefix string removed if present.\n\nIf the bytes starts with the prefix string, return bytes[len(prefix):].\nOtherwise, return a copy of the original bytes.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "removeprefix", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRemovePrefix(ts, receiver, a1).raw
    }
    natives.function("removesuffix\0($self, suffix, /)\0Return a bytes object with the given suffix string removed if present.\n\nIf the bytes ends with the suffix string and that suffix is not empty,\nreturn bytes[:-len(prefix)].  Otherwise, return a copy of the original\nbytes.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "removesuffix", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRemoveSuffix(ts, receiver, a1).raw
    }
    natives.function("ljust\0($self, width, fillchar=b' ', /)\0Return a left-justified string of length width.\n\nPadding is done using the specified fill character.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "ljust", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textLjust(ts, receiver, a1, a2).raw
    }
    natives.function("rjust\0($self, width, fillchar=b' ', /)\0Return a right-justified string of length width.\n\nPadding is done using the specified fill character.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "rjust", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textRjust(ts, receiver, a1, a2).raw
    }
    natives.function("center\0($self, width, fillchar=b' ', /)\0Return a centered string of length width.\n\nPadding is done using the specified fill character.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "center", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textCenter(ts, receiver, a1, a2).raw
    }
    natives.function("zfill\0($self, width, /)\0Pad a numeric string with zeros on the left, to fill a field of the given width.\n\nThe original string is never truncated.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "zfill", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textZeroFill(ts, receiver, a1).raw
    }
    natives.function("expandtabs\0($self, /, tabsize=8)\0Return a copy where all tab characters are expanded using spaces.\n\nIf tabsize is not given, a tab size of 8 characters is assumed.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "expandtabs", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 8) : v1
        return textExpandTabs(ts, receiver, a1).raw
    }
    natives.function("lower\0($self, /)\0B.lower() -> copy of B\n\nReturn a copy of B with all ASCII characters converted to lowercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "lower", "bytes", receiver) }
        return textLower(ts, receiver).raw
    }
    natives.function("upper\0($self, /)\0B.upper() -> copy of B\n\nReturn a copy of B with all ASCII characters converted to uppercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "upper", "bytes", receiver) }
        return textUpper(ts, receiver).raw
    }
    natives.function("title\0($self, /)\0B.title() -> copy of B\n\nReturn a titlecased version of B, i.e. ASCII words start with uppercase\ncharacters, all remaining cased characters have lowercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "title", "bytes", receiver) }
        return textTitle(ts, receiver).raw
    }
    natives.function("capitalize\0($self, /)\0B.capitalize() -> copy of B\n\nReturn a copy of B with only its first character capitalized (ASCII)\nand the rest lower-cased.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "capitalize", "bytes", receiver) }
        return textCapitalize(ts, receiver).raw
    }
    natives.function("swapcase\0($self, /)\0B.swapcase() -> copy of B\n\nReturn a copy of B with uppercase ASCII characters converted\nto lowercase ASCII and vice versa.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "swapcase", "bytes", receiver) }
        return textSwapCase(ts, receiver).raw
    }
    natives.function("isalpha\0($self, /)\0B.isalpha() -> bool\n\nReturn True if all characters in B are alphabetic\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "isalpha", "bytes", receiver) }
        return textIsalpha(ts, receiver).raw
    }
    natives.function("isdigit\0($self, /)\0B.isdigit() -> bool\n\nReturn True if all characters in B are digits\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "isdigit", "bytes", receiver) }
        return textIsdigit(ts, receiver).raw
    }
    natives.function("isalnum\0($self, /)\0B.isalnum() -> bool\n\nReturn True if all characters in B are alphanumeric\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "isalnum", "bytes", receiver) }
        return textIsalnum(ts, receiver).raw
    }
    natives.function("isspace\0($self, /)\0B.isspace() -> bool\n\nReturn True if all characters in B are whitespace\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "isspace", "bytes", receiver) }
        return textIsspace(ts, receiver).raw
    }
    natives.function("isascii\0($self, /)\0B.isascii() -> bool\n\nReturn True if B is empty or all characters in B are ASCII,\nFalse otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "isascii", "bytes", receiver) }
        return textIsascii(ts, receiver).raw
    }
    natives.function("islower\0($self, /)\0B.islower() -> bool\n\nReturn True if all cased characters in B are lowercase and there is\nat least one cased character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "islower", "bytes", receiver) }
        return textIslower(ts, receiver).raw
    }
    natives.function("isupper\0($self, /)\0B.isupper() -> bool\n\nReturn True if all cased characters in B are uppercase and there is\nat least one cased character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "isupper", "bytes", receiver) }
        return textIsupper(ts, receiver).raw
    }
    natives.function("istitle\0($self, /)\0B.istitle() -> bool\n\nReturn True if B is a titlecased string and there is at least one\ncharacter in B, i.e. uppercase characters may only follow uncased\ncharacters and lowercase characters only cased ones. Return False\notherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "istitle", "bytes", receiver) }
        return textIstitle(ts, receiver).raw
    }
    natives.function("__new__\0($type, /, source=b'', encoding='utf-8', errors='strict')\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3
        return bytesNew(ts, TypeObject(receiver), a1, a2, a3).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__repr__", "bytes", receiver) }
        return bytesRepr(ts, receiver).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__hash__", "bytes", receiver) }
        return bytesHashMethod(ts, receiver).raw
    }
    natives.function("__bytes__\0($self, /)\0Convert this value to exact type bytes.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__bytes__", "bytes", receiver) }
        return makeWhole(ts, receiver).raw
    }
    natives.function("__getnewargs__\0($self, /)\0\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__getnewargs__", "bytes", receiver) }
        return bytesGetnewargs(ts, receiver).raw
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__len__", "bytes", receiver) }
        return textLen(ts, receiver).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__iter__", "bytes", receiver) }
        return textIter(ts, receiver).raw
    }
    natives.function("__contains__\0($self, key, /)\0Return key in self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__contains__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesContains(ts, receiver, a1).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__getitem__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesGetItem(ts, receiver, a1).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__add__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesAdd(ts, receiver, a1).raw
    }
    natives.function("__mod__\0($self, value, /)\0Return self%value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__mod__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return formatBytesPercent(ts, receiver, a1).raw
    }
    natives.function("__rmod__\0($self, value, /)\0Return value%self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__rmod__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRmod(ts, receiver, a1).raw
    }
    natives.function("__str__\0($self, /)\0Return str(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__str__", "bytes", receiver) }
        return repr(ts, receiver).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__eq__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textEq(ts, receiver, a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__ne__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textNe(ts, receiver, a1).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__lt__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textLt(ts, receiver, a1).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__le__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textLe(ts, receiver, a1).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__gt__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textGt(ts, receiver, a1).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__ge__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textGe(ts, receiver, a1).raw
    }
    natives.function("decode\0($self, /, encoding='utf-8', errors='strict')\0Decode the bytes using the codec registered for encoding.\n\n  encoding\n    The encoding with which to decode the bytes.\n  errors\n    The error handling scheme to use for the handling of decoding errors.\n    The default is 'strict' meaning that decoding errors raise a\n    UnicodeDecodeError. Other possible values are 'ignore' and 'replace'\n    as well as any other name registered with codecs.register_error that\n    can handle UnicodeDecodeErrors.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "decode", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textDecode(ts, receiver, a1, a2).raw
    }
    natives.function("join\0($self, iterable_of_bytes, /)\0Concatenate any number of bytes objects.\n\nThe bytes whose method is called is inserted in between each pair.\n\nThe result is returned as a new bytes object.\n\nExample: b'.'.join([b'ab', b'pq', b'rs']) -> b'ab.pq.rs'.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "join", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesJoin(ts, receiver, a1).raw
    }
    natives.function("hex\0($self, /, sep=<unrepresentable>, bytes_per_sep=1)\0Create a string of hexadecimal numbers from a bytes object.\n\n  sep\n    An optional single character or byte to separate hex bytes.\n  bytes_per_sep\n    How many bytes between separators.  Positive values count from the\n    right, negative values count from the left.\n\nExample:\n>>> value = b'\\xb9\\x01\\xef'\n>>> value.hex()\n'b901ef'\n>>> value.hex(':')\n'b9:01:ef'\n>>> value.hex(':', 2)\n'b9:01ef'\n>>> value.hex(':', -2)\n'b901:ef'\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "hex", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 1) : v2
        return textHex(ts, receiver, a1, a2).raw
    }
    natives.function("fromhex\0($type, string, /)\0Create a bytes object from a string of hexadecimal numbers.\n\nSpaces between two numbers are accepted.\nExample: bytes.fromhex('B9 01EF') -> b'\\\\xb9\\\\x01\\\\xef'.\0", NativeShape(name: 7, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesFromHex(ts, TypeObject(receiver), a1).raw
    }
    natives.function("translate\0($self, table, /, delete=b'')\0Return a copy with each character mapped by the given translation table.\n\n  table\n    Translation table, which must be a bytes object of length 256.\n\nAll characters occurring in the optional argument delete are removed.\nThe remaining characters are mapped through the given translation table.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "translate", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return bytesTranslate(ts, receiver, a1, a2).raw
    }
    natives.function("find\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.find(sub[, start[, end]]) -> int\n\nReturn the lowest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nReturn -1 on failure.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "find", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textFirst(ts, receiver, a1, a2, a3).raw
    }
    natives.function("rfind\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.rfind(sub[, start[, end]]) -> int\n\nReturn the highest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nReturn -1 on failure.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "rfind", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textLast(ts, receiver, a1, a2, a3).raw
    }
    natives.function("index\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.index(sub[, start[, end]]) -> int\n\nReturn the lowest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nRaises ValueError when the subsection is not found.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "index", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textIndex(ts, receiver, a1, a2, a3).raw
    }
    natives.function("rindex\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.rindex(sub[, start[, end]]) -> int\n\nReturn the highest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nRaise ValueError when the subsection is not found.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "rindex", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textLastIndex(ts, receiver, a1, a2, a3).raw
    }
    natives.function("count\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.count(sub[, start[, end]]) -> int\n\nReturn the number of non-overlapping occurrences of subsection sub in\nbytes B[start:end].  Optional arguments start and end are interpreted\nas in slice notation.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "count", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textCount(ts, receiver, a1, a2, a3).raw
    }
    natives.function("startswith\0($self, prefixs=<unrepresentable>, start=None, end=None, /)\0B.startswith(prefix[, start[, end]]) -> bool\n\nReturn True if B starts with the specified prefix, False otherwise.\nWith optional start, test B beginning at that position.\nWith optional end, stop comparing B at that position.\nprefix can also be a tuple of bytes to try.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "startswith", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textStarts(ts, receiver, a1, a2, a3).raw
    }
    natives.function("endswith\0($self, suffixs=<unrepresentable>, start=None, end=None, /)\0B.endswith(suffix[, start[, end]]) -> bool\n\nReturn True if B ends with the specified suffix, False otherwise.\nWith optional start, test B beginning at that position.\nWith optional end, stop comparing B at that position.\nsuffix can also be a tuple of bytes to try.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "endswith", "bytes", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textEnds(ts, receiver, a1, a2, a3).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__mul__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textMultiply(ts, receiver, a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytes)) { return receiverError(ts, "__rmul__", "bytes", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textMultiply(ts, receiver, a1).raw
    }
}

/// Fills the class `bytearray`.
func defineByteArrayNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array\n\nConstruct a mutable bytearray object from:\n  - an iterable yielding integers in range(256)\n  - a text string encoded using the specified encoding\n  - a bytes or a buffer object\n  - any object implementing the buffer API.\n  - an integer")
    let natives = NativeDefiner(ts, type)
    natives.function("split\0($self, /, sep=None, maxsplit=-1)\0Return a list of the sections in the bytearray, using sep as the delimiter.\n\n  sep\n    The delimiter according which to split the bytearray.\n    None (the default value) means split on ASCII whitespace characters\n    (space, tab, return, newline, formfeed, vertical tab).\n  maxsplit\n    Maximum number of splits to do.\n    -1 (the default value) means no limit.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "split", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: -1) : v2
        return textSplit(ts, receiver, a1, a2).raw
    }
    natives.function("rsplit\0($self, /, sep=None, maxsplit=-1)\0Return a list of the sections in the bytearray, using sep as the delimiter.\n\n  sep\n    The delimiter according which to split the bytearray.\n    None (the default value) means split on ASCII whitespace characters\n    (space, tab, return, newline, formfeed, vertical tab).\n  maxsplit\n    Maximum number of splits to do.\n    -1 (the default value) means no limit.\n\nSplitting is done starting at the end of the bytearray and working to the front.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "rsplit", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: -1) : v2
        return textSplitFromRight(ts, receiver, a1, a2).raw
    }
    natives.function("splitlines\0($self, /, keepends=False)\0Return a list of the lines in the bytearray, breaking at line boundaries.\n\nLine breaks are not included in the resulting list unless keepends is given and\ntrue.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "splitlines", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .false : v1
        return textSplitLines(ts, receiver, a1).raw
    }
    natives.function("partition\0($self, sep, /)\0Partition the bytearray into three parts using the given separator.\n\nThis will search for the separator sep in the bytearray. If the separator is\nfound, returns a 3-tuple containing the part before the separator, the\nseparator itself, and the part after it as new bytearray objects.\n\nIf the separator is not found, returns a 3-tuple containing the copy of the\noriginal bytearray object and two empty bytearray objects.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "partition", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textPartitionMethod(ts, receiver, a1).raw
    }
    natives.function("rpartition\0($self, sep, /)\0Partition the bytearray into three parts using the given separator.\n\nThis will search for the separator sep in the bytearray, starting at the end.\nIf the separator is found, returns a 3-tuple containing the part before the\nseparator, the separator itself, and the part after it as new bytearray\nobjects.\n\nIf the separator is not found, returns a 3-tuple containing two empty bytearray\nobjects and the copy of the original bytearray object.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "rpartition", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRpartition(ts, receiver, a1).raw
    }
    natives.function("strip\0($self, bytes=None, /)\0Strip leading and trailing bytes contained in the argument.\n\nIf the argument is omitted or None, strip leading and trailing ASCII whitespace.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "strip", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textStripMethod(ts, receiver, a1).raw
    }
    natives.function("lstrip\0($self, bytes=None, /)\0Strip leading bytes contained in the argument.\n\nIf the argument is omitted or None, strip leading ASCII whitespace.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "lstrip", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textLstrip(ts, receiver, a1).raw
    }
    natives.function("rstrip\0($self, bytes=None, /)\0Strip trailing bytes contained in the argument.\n\nIf the argument is omitted or None, strip trailing ASCII whitespace.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "rstrip", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return textRstrip(ts, receiver, a1).raw
    }
    natives.function("replace\0($self, old, new, count=-1, /)\0Return a copy with all occurrences of substring old replaced by new.\n\n  count\n    Maximum number of occurrences to replace.\n    -1 (the default value) means replace all occurrences.\n\nIf the optional argument count is given, only the first count occurrences are\nreplaced.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "replace", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? Value(small: -1) : v3
        return textReplace(ts, receiver, a1, a2, a3).raw
    }
    natives.function("removeprefix\0($self, prefix, /)\0Return a bytearray with the given prefix string removed if present.\n\nIf the bytearray starts with the prefix string, return\nbytearray[len(prefix):].  Otherwise, return a copy of the original\nbytearray.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "removeprefix", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRemovePrefix(ts, receiver, a1).raw
    }
    natives.function("removesuffix\0($self, suffix, /)\0Return a bytearray with the given suffix string removed if present.\n\nIf the bytearray ends with the suffix string and that suffix is not\nempty, return bytearray[:-len(suffix)].  Otherwise, return a copy of\nthe original bytearray.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "removesuffix", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRemoveSuffix(ts, receiver, a1).raw
    }
    natives.function("ljust\0($self, width, fillchar=b' ', /)\0Return a left-justified string of length width.\n\nPadding is done using the specified fill character.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "ljust", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textLjust(ts, receiver, a1, a2).raw
    }
    natives.function("rjust\0($self, width, fillchar=b' ', /)\0Return a right-justified string of length width.\n\nPadding is done using the specified fill character.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "rjust", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textRjust(ts, receiver, a1, a2).raw
    }
    natives.function("center\0($self, width, fillchar=b' ', /)\0Return a centered string of length width.\n\nPadding is done using the specified fill character.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "center", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textCenter(ts, receiver, a1, a2).raw
    }
    natives.function("zfill\0($self, width, /)\0Pad a numeric string with zeros on the left, to fill a field of the given width.\n\nThe original string is never truncated.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "zfill", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textZeroFill(ts, receiver, a1).raw
    }
    natives.function("expandtabs\0($self, /, tabsize=8)\0Return a copy where all tab characters are expanded using spaces.\n\nIf tabsize is not given, a tab size of 8 characters is assumed.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "expandtabs", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 8) : v1
        return textExpandTabs(ts, receiver, a1).raw
    }
    natives.function("lower\0($self, /)\0B.lower() -> copy of B\n\nReturn a copy of B with all ASCII characters converted to lowercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "lower", "bytearray", receiver) }
        return textLower(ts, receiver).raw
    }
    natives.function("upper\0($self, /)\0B.upper() -> copy of B\n\nReturn a copy of B with all ASCII characters converted to uppercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "upper", "bytearray", receiver) }
        return textUpper(ts, receiver).raw
    }
    natives.function("title\0($self, /)\0B.title() -> copy of B\n\nReturn a titlecased version of B, i.e. ASCII words start with uppercase\ncharacters, all remaining cased characters have lowercase.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "title", "bytearray", receiver) }
        return textTitle(ts, receiver).raw
    }
    natives.function("capitalize\0($self, /)\0B.capitalize() -> copy of B\n\nReturn a copy of B with only its first character capitalized (ASCII)\nand the rest lower-cased.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "capitalize", "bytearray", receiver) }
        return textCapitalize(ts, receiver).raw
    }
    natives.function("swapcase\0($self, /)\0B.swapcase() -> copy of B\n\nReturn a copy of B with uppercase ASCII characters converted\nto lowercase ASCII and vice versa.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "swapcase", "bytearray", receiver) }
        return textSwapCase(ts, receiver).raw
    }
    natives.function("isalpha\0($self, /)\0B.isalpha() -> bool\n\nReturn True if all characters in B are alphabetic\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "isalpha", "bytearray", receiver) }
        return textIsalpha(ts, receiver).raw
    }
    natives.function("isdigit\0($self, /)\0B.isdigit() -> bool\n\nReturn True if all characters in B are digits\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "isdigit", "bytearray", receiver) }
        return textIsdigit(ts, receiver).raw
    }
    natives.function("isalnum\0($self, /)\0B.isalnum() -> bool\n\nReturn True if all characters in B are alphanumeric\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "isalnum", "bytearray", receiver) }
        return textIsalnum(ts, receiver).raw
    }
    natives.function("isspace\0($self, /)\0B.isspace() -> bool\n\nReturn True if all characters in B are whitespace\nand there is at least one character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "isspace", "bytearray", receiver) }
        return textIsspace(ts, receiver).raw
    }
    natives.function("isascii\0($self, /)\0B.isascii() -> bool\n\nReturn True if B is empty or all characters in B are ASCII,\nFalse otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "isascii", "bytearray", receiver) }
        return textIsascii(ts, receiver).raw
    }
    natives.function("islower\0($self, /)\0B.islower() -> bool\n\nReturn True if all cased characters in B are lowercase and there is\nat least one cased character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "islower", "bytearray", receiver) }
        return textIslower(ts, receiver).raw
    }
    natives.function("isupper\0($self, /)\0B.isupper() -> bool\n\nReturn True if all cased characters in B are uppercase and there is\nat least one cased character in B, False otherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "isupper", "bytearray", receiver) }
        return textIsupper(ts, receiver).raw
    }
    natives.function("istitle\0($self, /)\0B.istitle() -> bool\n\nReturn True if B is a titlecased string and there is at least one\ncharacter in B, i.e. uppercase characters may only follow uncased\ncharacters and lowercase characters only cased ones. Return False\notherwise.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "istitle", "bytearray", receiver) }
        return textIstitle(ts, receiver).raw
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 1) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__len__", "bytearray", receiver) }
        return textLen(ts, receiver).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__iter__", "bytearray", receiver) }
        return textIter(ts, receiver).raw
    }
    natives.function("__contains__\0($self, key, /)\0Return key in self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__contains__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesContains(ts, receiver, a1).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__getitem__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesGetItem(ts, receiver, a1).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__add__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesAdd(ts, receiver, a1).raw
    }
    natives.function("__mod__\0($self, value, /)\0Return self%value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__mod__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return formatBytesPercent(ts, receiver, a1).raw
    }
    natives.function("__rmod__\0($self, value, /)\0Return value%self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__rmod__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textRmod(ts, receiver, a1).raw
    }
    natives.function("__str__\0($self, /)\0Return str(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__str__", "bytearray", receiver) }
        return repr(ts, receiver).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__eq__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textEq(ts, receiver, a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__ne__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textNe(ts, receiver, a1).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__lt__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textLt(ts, receiver, a1).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__le__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textLe(ts, receiver, a1).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__gt__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textGt(ts, receiver, a1).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__ge__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textGe(ts, receiver, a1).raw
    }
    natives.function("decode\0($self, /, encoding='utf-8', errors='strict')\0Decode the bytearray using the codec registered for encoding.\n\n  encoding\n    The encoding with which to decode the bytearray.\n  errors\n    The error handling scheme to use for the handling of decoding errors.\n    The default is 'strict' meaning that decoding errors raise a\n    UnicodeDecodeError. Other possible values are 'ignore' and 'replace'\n    as well as any other name registered with codecs.register_error that\n    can handle UnicodeDecodeErrors.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "decode", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return textDecode(ts, receiver, a1, a2).raw
    }
    natives.function("join\0($self, iterable_of_bytes, /)\0Concatenate any number of bytes/bytearray objects.\n\nThe bytearray whose method is called is inserted in between each pair.\n\nThe result is returned as a new bytearray object.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "join", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesJoin(ts, receiver, a1).raw
    }
    natives.function("hex\0($self, /, sep=<unrepresentable>, bytes_per_sep=1)\0Create a string of hexadecimal numbers from a bytearray object.\n\n  sep\n    An optional single character or byte to separate hex bytes.\n  bytes_per_sep\n    How many bytes between separators.  Positive values count from the\n    right, negative values count from the left.\n\nExample:\n>>> value = bytearray([0xb9, 0x01, 0xef])\n>>> value.hex()\n'b901ef'\n>>> value.hex(':')\n'b9:01:ef'\n>>> value.hex(':', 2)\n'b9:01ef'\n>>> value.hex(':', -2)\n'b901:ef'\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "hex", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 1) : v2
        return textHex(ts, receiver, a1, a2).raw
    }
    natives.function("fromhex\0($type, string, /)\0Create a bytearray object from a string of hexadecimal numbers.\n\nSpaces between two numbers are accepted.\nExample: bytearray.fromhex('B9 01EF') -> bytearray(b'\\\\xb9\\\\x01\\\\xef')\0", NativeShape(name: 7, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return bytesFromHex(ts, TypeObject(receiver), a1).raw
    }
    natives.function("translate\0($self, table, /, delete=b'')\0Return a copy with each character mapped by the given translation table.\n\n  table\n    Translation table, which must be a bytes object of length 256.\n\nAll characters occurring in the optional argument delete are removed.\nThe remaining characters are mapped through the given translation table.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "translate", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return bytesTranslate(ts, receiver, a1, a2).raw
    }
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(TupleObject(Arguments(raw: base)[1]))
        let a2 = DictObject(Arguments(raw: base)[2])
        return byteArrayNewMethod(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__init__\0($self, /, source=b'', encoding='utf-8', errors='strict')\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__init__", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3
        return byteArrayInit(ts, receiver, a1, a2, a3).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__repr__", "bytearray", receiver) }
        return byteArrayRepr(ts, receiver).raw
    }
    natives.function("__iadd__\0($self, value, /)\0Implement self+=value.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__iadd__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return byteArrayInplaceAdd(ts, receiver, a1).raw
    }
    natives.function("append\0($self, item, /)\0Append a single item to the end of the bytearray.\n\n  item\n    The item to be appended.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "append", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return byteArrayAppend(ts, receiver, a1).raw
    }
    natives.function("extend\0($self, iterable_of_ints, /)\0Append all the items from the iterator or sequence to the end of the bytearray.\n\n  iterable_of_ints\n    The iterable of items to append.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "extend", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return byteArrayExtend(ts, receiver, a1).raw
    }
    natives.function("pop\0($self, index=-1, /)\0Remove and return a single item from B.\n\n  index\n    The index from where to remove the item.\n    -1 (the default value) means remove the last item.\n\nIf no index argument is given, will pop the last item.\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "pop", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: -1) : v1
        return byteArrayPop(ts, receiver, a1).raw
    }
    natives.function("remove\0($self, value, /)\0Remove the first occurrence of a value in the bytearray.\n\n  value\n    The value to remove.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "remove", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return byteArrayRemove(ts, receiver, a1).raw
    }
    natives.function("clear\0($self, /)\0Remove all items from the bytearray.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "clear", "bytearray", receiver) }
        return byteArrayClear(ts, receiver) ? Value.none.raw : 0
    }
    natives.function("copy\0($self, /)\0Return a copy of B.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "copy", "bytearray", receiver) }
        return byteArrayCopy(ts, receiver).raw
    }
    natives.function("reverse\0($self, /)\0Reverse the order of the values in B in place.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "reverse", "bytearray", receiver) }
        return byteArrayReverse(ts, receiver) ? Value.none.raw : 0
    }
    natives.function("find\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.find(sub[, start[, end]]) -> int\n\nReturn the lowest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nReturn -1 on failure.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "find", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textFirst(ts, receiver, a1, a2, a3).raw
    }
    natives.function("rfind\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.rfind(sub[, start[, end]]) -> int\n\nReturn the highest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nReturn -1 on failure.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "rfind", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textLast(ts, receiver, a1, a2, a3).raw
    }
    natives.function("index\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.index(sub[, start[, end]]) -> int\n\nReturn the lowest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nRaises ValueError when the subsection is not found.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "index", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textIndex(ts, receiver, a1, a2, a3).raw
    }
    natives.function("rindex\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.rindex(sub[, start[, end]]) -> int\n\nReturn the highest index in B where subsection sub is found,\nsuch that sub is contained within B[start,end].  Optional\narguments start and end are interpreted as in slice notation.\n\nRaise ValueError when the subsection is not found.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "rindex", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textLastIndex(ts, receiver, a1, a2, a3).raw
    }
    natives.function("count\0($self, sub=<unrepresentable>, start=None, end=None, /)\0B.count(sub[, start[, end]]) -> int\n\nReturn the number of non-overlapping occurrences of subsection sub in\nbytes B[start:end].  Optional arguments start and end are interpreted\nas in slice notation.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "count", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textCount(ts, receiver, a1, a2, a3).raw
    }
    natives.function("startswith\0($self, prefixs=<unrepresentable>, start=None, end=None, /)\0B.startswith(prefix[, start[, end]]) -> bool\n\nReturn True if B starts with the specified prefix, False otherwise.\nWith optional start, test B beginning at that position.\nWith optional end, stop comparing B at that position.\nprefix can also be a tuple of bytes to try.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "startswith", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textStarts(ts, receiver, a1, a2, a3).raw
    }
    natives.function("endswith\0($self, suffixs=<unrepresentable>, start=None, end=None, /)\0B.endswith(suffix[, start[, end]]) -> bool\n\nReturn True if B ends with the specified suffix, False otherwise.\nWith optional start, test B beginning at that position.\nWith optional end, stop comparing B at that position.\nsuffix can also be a tuple of bytes to try.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "endswith", "bytearray", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return textEnds(ts, receiver, a1, a2, a3).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__mul__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textMultiply(ts, receiver, a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__rmul__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return textMultiply(ts, receiver, a1).raw
    }
    natives.function("__imul__\0($self, value, /)\0Implement self*=value.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.byteArray)) { return receiverError(ts, "__imul__", "bytearray", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return byteArrayInplaceMultiply(ts, receiver, a1).raw
    }
}

/// Fills the class `bytes_iterator`.
func defineBytesIteratorNatives(_ ts: ThreadState, _ type: TypeObject) {
    let natives = NativeDefiner(ts, type)
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytesIterator)) { return receiverError(ts, "__iter__", "bytes_iterator", receiver) }
        return bytesIteratorIter(ts, BytesIteratorObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0Implement next(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytesIterator)) { return receiverError(ts, "__next__", "bytes_iterator", receiver) }
        return bytesIteratorNext(ts, BytesIteratorObject(receiver)).raw
    }
    natives.function("__length_hint__\0($self, /)\0Private method returning an estimate of len(list(it)).\0", NativeShape(name: 15, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.bytesIterator)) { return receiverError(ts, "__length_hint__", "bytes_iterator", receiver) }
        return bytesIteratorLengthHint(ts, BytesIteratorObject(receiver)).raw
    }
}
