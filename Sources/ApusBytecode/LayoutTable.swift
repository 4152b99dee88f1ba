// The one description of every heap layout. `apus-generate` makes from it the typed wrappers with their opened views,
// the shape numbers, the collector's scan ranges and the field descriptors of the translator.

/// What a field of a heap object holds. Every field takes one 64-bit word.
public enum FieldType: Equatable, Sendable {
    /// A tagged Python value (or 0 for unbound).
    case value
    /// A heap object of the named layout, or 0.
    case object(String)
    /// A machine integer that the collector skips.
    case integer
    /// An address outside the heap, or inside an object that another field keeps alive.
    case address
    case double

    /// Whether the collector looks at the field.
    public var isScanned: Bool {
        switch self {
        case .value, .object: true
        case .integer, .address, .double: false
        }
    }
}

/// One field of a layout.
public struct FieldDescription: Sendable {
    public let name: String
    public let type: FieldType
    /// Written once, before anything else sees the object: read without opening a view.
    public let isImmutable: Bool
}

/// What follows the fixed fields.
public enum LayoutTail: String, Sendable {
    case none, values, bytes
}

/// One heap layout: a 16-byte header, fields of a word each (unscanned ones first), then the tail.
public struct LayoutDescription: Sendable {
    public let name: String
    public let fields: [FieldDescription]
    public let tail: LayoutTail
    /// The tail is written once, before anything else sees the object.
    public let hasImmutableTail: Bool
    public let summary: String

    init(
        _ name: String, _ fields: [FieldDescription], tail: LayoutTail = .none, immutableTail: Bool = false,
        _ summary: String
    ) {
        self.name = name
        self.fields = fields
        self.tail = tail
        self.hasImmutableTail = immutableTail
        self.summary = summary
    }

    /// Name of the wrapper type.
    public var typeName: String { name.prefix(1).uppercased() + name.dropFirst() + "Object" }
    /// Bytes of header and fields.
    public var fixedSize: Int { 16 + 8 * fields.count }
    /// First word that the collector looks at.
    public var scanFrom: Int { 2 + (fields.firstIndex { $0.type.isScanned } ?? fields.count) }
    /// The word behind the last that the collector looks at; nil: up to the end of the object.
    public var scanTo: Int? {
        switch tail {
        case .values: nil
        case .bytes, .none: 2 + fields.count
        }
    }
}

private func fixed(_ name: String, _ type: FieldType = .value) -> FieldDescription {
    FieldDescription(name: name, type: type, isImmutable: true)
}

private func mutable(_ name: String, _ type: FieldType = .value) -> FieldDescription {
    FieldDescription(name: name, type: type, isImmutable: false)
}

/// The fields that generators, coroutines and asynchronous generators begin with.
private let activationFields: [FieldDescription] = [
    mutable("resumePC", .address), mutable("state", .integer), mutable("flags", .integer),
    mutable("code", .object("code")), mutable("function"), mutable("name"), mutable("qualifiedName"),
    mutable("handled"), mutable("delegate"), mutable("registers", .object("array")), mutable("frame"),
]

/// Every layout of the runtime; the position is the number of its first shape (0: unused memory).
public let layoutTable: [LayoutDescription] = [
    LayoutDescription("filler", [], "unused memory between objects; never referenced"),
    // Storage that other objects own
    LayoutDescription("array", [fixed("capacity", .integer)], tail: .values, "slots of a list, dict or instance"),
    LayoutDescription("buffer", [fixed("capacity", .integer)], tail: .bytes, "raw bytes of a table"),
    LayoutDescription("cell", [mutable("content")], "a captured variable or a module's global name; 0: unbound"),
    LayoutDescription(
        "cache",
        [
            fixed("shape", .integer), fixed("otherShape", .integer), fixed("kind", .integer), fixed("offset", .integer),
            fixed("version", .integer), fixed("newShape", .integer), fixed("name"), fixed("holder"), fixed("second"),
        ], "an immutable inline-cache record; a site points to one and is switched by a single store"),
    // Numbers
    LayoutDescription(
        "integer", [fixed("signedCount", .integer)], tail: .bytes, immutableTail: true,
        "an int beyond 63 bits: limbs least significant first; the count is negative for a negative number"),
    LayoutDescription("float", [fixed("number", .double)], "a float that does not fit the immediate form"),
    LayoutDescription("complex", [fixed("real", .double), fixed("imaginary", .double)], "a complex number"),
    // Text and bytes
    LayoutDescription(
        "string",
        [
            fixed("count", .integer), mutable("hash", .integer), fixed("width", .integer),
            fixed("shared", .object("buffer")),
        ], tail: .bytes, immutableTail: true,
        "a str of `count` code points of `width` (1, 2 or 4) bytes each, the narrowest that fits; hash 0: not computed. "
            + "A long text made by concatenation has no tail but is the beginning of the buffer `shared`"),
    LayoutDescription(
        "bytes", [fixed("count", .integer), mutable("hash", .integer)], tail: .bytes, immutableTail: true,
        "a bytes object"),
    LayoutDescription(
        "byteArray",
        [mutable("count", .integer), mutable("exports", .integer), mutable("storage", .object("buffer"))],
        "a bytearray; `exports` counts the views that forbid it to change its size"),
    // Containers
    LayoutDescription("tuple", [fixed("count", .integer)], tail: .values, immutableTail: true, "a tuple"),
    LayoutDescription(
        "list", [mutable("count", .integer), mutable("items", .object("array"))], "a list; items[count...] are 0"),
    LayoutDescription(
        "dict",
        [
            mutable("count", .integer), mutable("used", .integer), mutable("flags", .integer),
            mutable("version", .integer),
            mutable("indices", .object("buffer")), mutable("entries", .object("array")),
        ],
        "an ordered dict: `indices` holds 32-bit entry numbers by hash, `entries` triples (hash as small int, key, value)"
    ),
    LayoutDescription(
        "set",
        [
            mutable("count", .integer), mutable("used", .integer), mutable("hash", .integer),
            mutable("version", .integer),
            mutable("table", .object("array")),
        ], "a set: open-addressed pairs (hash as small int, key)"),
    LayoutDescription(
        "frozenSet",
        [
            mutable("count", .integer), mutable("used", .integer), mutable("hash", .integer),
            mutable("version", .integer),
            mutable("table", .object("array")),
        ], "a frozenset, laid out as a set"),
    LayoutDescription("range", [fixed("start"), fixed("stop"), fixed("step"), fixed("length")], "a range of any ints"),
    LayoutDescription("slice", [fixed("start"), fixed("stop"), fixed("step")], "a slice"),
    LayoutDescription("dictKeys", [fixed("dict", .object("dict"))], "dict.keys()"),
    LayoutDescription("dictValues", [fixed("dict", .object("dict"))], "dict.values()"),
    LayoutDescription("dictItems", [fixed("dict", .object("dict"))], "dict.items()"),
    LayoutDescription("mappingProxy", [fixed("mapping")], "a read-only view of a mapping"),
    // Iterators
    LayoutDescription(
        "rangeIterator", [mutable("next", .integer), mutable("remaining", .integer), fixed("step", .integer)],
        "iterates a range whose numbers are all small"),
    LayoutDescription(
        "longRangeIterator", [mutable("next"), mutable("remaining"), fixed("step")], "iterates a range of big ints"),
    LayoutDescription(
        "listIterator", [mutable("index", .integer), mutable("list", .object("list"))], "list 0: exhausted"),
    LayoutDescription(
        "tupleIterator", [mutable("index", .integer), mutable("tuple", .object("tuple"))], "tuple 0: exhausted"),
    LayoutDescription(
        "stringIterator", [mutable("index", .integer), mutable("string", .object("string"))], "string 0: exhausted"),
    LayoutDescription(
        "bytesIterator", [mutable("index", .integer), mutable("bytes")], "over bytes or bytearray; 0: exhausted"),
    LayoutDescription(
        "dictIterator",
        [
            mutable("index", .integer), mutable("remaining", .integer), fixed("kind", .integer),
            fixed("expectedCount", .integer), mutable("dict", .object("dict")),
        ], "kind 0 keys, 1 values, 2 items, +4 reversed; dict 0: exhausted"),
    LayoutDescription(
        "setIterator", [mutable("index", .integer), fixed("expectedCount", .integer), mutable("set", .object("set"))],
        "set 0: exhausted"),
    LayoutDescription(
        "sequenceIterator", [mutable("index", .integer), mutable("sequence")], "iterates by __getitem__; 0: exhausted"),
    LayoutDescription(
        "reversedIterator", [mutable("index", .integer), mutable("sequence")], "reversed(); 0: exhausted"),
    LayoutDescription(
        "callIterator", [mutable("callable"), fixed("sentinel")], "iter(callable, sentinel); 0: exhausted"),
    LayoutDescription("enumerate", [mutable("iterator"), mutable("index")], "enumerate()"),
    LayoutDescription("zip", [mutable("isStrict", .integer), mutable("iterators", .object("tuple"))], "zip()"),
    LayoutDescription("map", [mutable("function"), mutable("iterators", .object("tuple"))], "map()"),
    LayoutDescription("filter", [mutable("function"), mutable("iterator")], "filter()"),
    // Code and callables
    LayoutDescription(
        "code",
        [
            fixed("instructions", .address), fixed("instructionCount", .integer), fixed("constantBase", .address),
            fixed("constantCount", .integer), fixed("cacheCount", .integer), fixed("argumentCount", .integer),
            fixed("positionalOnlyCount", .integer), fixed("keywordOnlyCount", .integer), fixed("localCount", .integer),
            fixed("registerCount", .integer), fixed("flags", .integer), fixed("firstLine", .integer),
            fixed("simpleArguments", .integer), fixed("livenessStride", .integer), fixed("name"),
            fixed("qualifiedName"),
            fixed("filename"), fixed("localNames", .object("tuple")), fixed("freeNames", .object("tuple")),
            fixed("cellRegisters", .object("tuple")), fixed("instructionStorage", .object("buffer")),
            fixed("constantStorage", .object("array")), fixed("positions", .object("buffer")),
            fixed("exceptionTable", .object("buffer")),
            fixed("liveness", .object("buffer")), mutable("globals", .object("dict")),
        ],
        "a code object. The constants start at `constantBase`, the inline caches lie before it (cache i at -8 * (i + 1)); "
            + "both live in `constantStorage`. `liveness` holds for each yield its "
            + "instruction (32 bits) and a mask of the temporaries to keep, `livenessStride` bytes in all. The caches serve "
            + "one globals dict. `simpleArguments` is argumentCount where a call with exactly that many "
            + "positional arguments needs nothing more, else -1"),
    LayoutDescription(
        "function",
        [
            mutable("code", .object("code")), fixed("globals", .object("dict")), fixed("closure", .object("tuple")),
            mutable("defaults"), mutable("keywordDefaults"), mutable("name"), mutable("qualifiedName"),
            mutable("documentation"), mutable("module"), mutable("annotations"), mutable("attributes"),
        ], "a Python function"),
    LayoutDescription(
        "native",
        [
            fixed("entry", .address), fixed("directMinimum", .integer), fixed("directSpan", .integer),
            fixed("signature", .address), mutable("minimum", .integer), mutable("maximum", .integer),
            fixed("kind", .integer), fixed("effects", .integer), mutable("parameters"), fixed("name"), fixed("owner"),
        ],
        "a function of the runtime; `owner` is the type of a method, the module of a function. `signature` is the "
            + "address of its text signature, behind whose 0 the documentation lies where the kind says so. With "
            + "`directMinimum` to `directMinimum + directSpan` positional arguments `entry` needs no preparation. "
            + "`effects` is an encoded `EffectDeclaration`"),
    LayoutDescription("boundMethod", [fixed("function"), fixed("receiver")], "a function with its first argument"),
    LayoutDescription("staticMethod", [mutable("function"), mutable("attributes")], "staticmethod"),
    LayoutDescription("classMethod", [mutable("function"), mutable("attributes")], "classmethod"),
    LayoutDescription(
        "property",
        [mutable("getter"), mutable("setter"), mutable("deleter"), mutable("documentation"), mutable("name")],
        "property"),
    LayoutDescription("superProxy", [mutable("type"), mutable("object"), mutable("objectType")], "super"),
    LayoutDescription(
        "member", [fixed("offset", .integer), fixed("name"), fixed("owner")], "descriptor of a `__slots__` field"),
    LayoutDescription(
        "attribute",
        [
            fixed("getter", .address), fixed("setter", .address), fixed("text", .address), fixed("name"),
            fixed("owner"),
        ], "descriptor of an attribute computed by the runtime; `text` is the address of its documentation, or 0"),
    LayoutDescription(
        "generator", activationFields,
        "a suspended activation; state 0 created, 1 suspended, 2 running, 3 finished; `frame` is its frame object, if asked "
            + "for"),
    // Classes, modules, exceptions
    LayoutDescription(
        "type",
        [
            mutable("version", .integer), mutable("flags", .integer), mutable("instanceShape", .integer),
            mutable("layout", .integer), mutable("basicSize", .integer), mutable("specials", .integer),
            mutable("name"), mutable("qualifiedName"), mutable("module"), mutable("bases", .object("tuple")),
            mutable("base"), mutable("order", .object("tuple")), mutable("namespace", .object("dict")),
            mutable("subclasses"), mutable("documentation"), mutable("slotNames"),
        ], "a class; `order` is the method resolution order"),
    LayoutDescription(
        "instance", [mutable("storage")], tail: .values,
        "an object of a Python class: `storage` is 0, an array of further attributes or a dict; then inline attributes"),
    LayoutDescription("module", [mutable("name"), fixed("namespace", .object("dict"))], "a module"),
    LayoutDescription(
        "exception",
        [
            mutable("suppressContext", .integer), mutable("arguments"), mutable("traceback"), mutable("context"),
            mutable("cause"), mutable("notes"), mutable("first"), mutable("second"), mutable("third"),
            mutable("fourth"),
            mutable("fifth"), mutable("storage"),
        ],
        "an exception; the numbered fields hold a class's own attributes (StopIteration.value, OSError.errno ...)"),
    LayoutDescription(
        "traceback",
        [mutable("line", .integer), mutable("lastInstruction", .integer), mutable("next"), fixed("frame")],
        "a traceback entry"),
    LayoutDescription(
        "frame",
        [
            mutable("frameAddress", .address), mutable("instruction", .integer), mutable("code", .object("code")),
            mutable("globals", .object("dict")), mutable("back"), mutable("locals"), mutable("function"),
            mutable("namespace"),
        ],
        "a frame object; frameAddress 0: the activation has ended and `locals` holds its variables; `namespace` is what "
            + "`locals()` gave"),
    LayoutDescription(
        "lock", [mutable("lockWord", .integer), mutable("owner", .integer), mutable("depth", .integer)],
        "_thread.lock and RLock. `lockWord` is a LockWord; the others are an RLock's owner and how often it took it"),
    LayoutDescription(
        "weakReference", [mutable("target", .integer), mutable("hash", .integer), mutable("callback")],
        "a weak reference; `target` is the bits of the referent, cleared by the collector"),
    // Parameterized classes
    LayoutDescription(
        "genericAlias",
        [
            mutable("isUnpacked", .integer), mutable("origin"), mutable("arguments", .object("tuple")),
            mutable("parameters", .object("tuple")),
        ], "list[int]; parameters 0: not yet collected"),
    LayoutDescription(
        "unionType", [mutable("arguments", .object("tuple")), mutable("parameters", .object("tuple"))], "int | str"),
    LayoutDescription(
        "file",
        [
            mutable("lockWord", .integer), mutable("lockOwner", .integer),
            mutable("descriptor", .integer), mutable("flags", .integer), mutable("buffer", .address),
            mutable("start", .integer), mutable("end", .integer),
            mutable("name"), mutable("mode"), mutable("encoding"), mutable("errors"), mutable("binary"),
        ],
        "an open file. `buffer` is malloc'ed memory or 0; its bytes [start, end) are read but not delivered, or written but "
            + "not flushed; `binary` is the file behind a text file's `buffer` attribute. `lockWord`, a "
            + "LockWord, and the thread state that holds it protect the buffer and the descriptor"),
    // Laid out as dictIterator and reversedIterator; classes of their own
    LayoutDescription(
        "dictValueIterator",
        [
            mutable("index", .integer), mutable("remaining", .integer), fixed("kind", .integer),
            fixed("expectedCount", .integer), mutable("dict", .object("dict")),
        ], "as dictIterator, of kind 1"),
    LayoutDescription(
        "dictItemIterator",
        [
            mutable("index", .integer), mutable("remaining", .integer), fixed("kind", .integer),
            fixed("expectedCount", .integer), mutable("dict", .object("dict")),
        ], "as dictIterator, of kind 2"),
    LayoutDescription(
        "listReverseIterator", [mutable("index", .integer), mutable("sequence")], "as reversedIterator, of a list"),
    // Buffers
    LayoutDescription(
        "memoryView",
        [
            mutable("address", .address), mutable("byteCount", .integer), mutable("itemSize", .integer),
            mutable("isReadOnly", .integer), mutable("formatCode", .integer), mutable("hash", .integer),
            mutable("exporter"), mutable("storage"), mutable("format"), mutable("shape"), mutable("strides"),
        ],
        "memoryview: `address` lies in `storage`, which keeps the bytes; `formatCode` is the letter of a native format or "
            + "0; hash -1: not computed; shape 0: released"),
    LayoutDescription(
        "memoryIterator", [mutable("index", .integer), mutable("count", .integer), mutable("view")],
        "iterates a memoryview; 0: exhausted"),
    // Activations of asynchronous functions, laid out as generators
    LayoutDescription("coroutine", activationFields + [mutable("origin")], "a coroutine and where it was made"),
    LayoutDescription(
        "asyncGenerator", activationFields + [mutable("finalizer")],
        "an asynchronous generator and the hook to call when nothing refers to it any more"),
    LayoutDescription("coroutineWrapper", [fixed("coroutine")], "the iterator that a coroutine's __await__ gives"),
    LayoutDescription(
        "asyncGeneratorStep", [mutable("state", .integer), fixed("generator"), fixed("sent")],
        "the awaitable of __anext__ and asend; state 0 fresh, 1 started, 2 closed"),
    LayoutDescription(
        "asyncGeneratorThrower", [mutable("state", .integer), fixed("generator"), fixed("arguments")],
        "the awaitable of athrow (its arguments, a tuple) and aclose (0)"),
    LayoutDescription(
        "anextAwaitable", [fixed("awaitable"), fixed("fallback")], "what anext(iterator, default) gives"),
    // itertools
    LayoutDescription("counter", [mutable("next"), mutable("step")], "itertools.count"),
    LayoutDescription(
        "cycle",
        [
            mutable("index", .integer), mutable("isSaved", .integer), mutable("iterator"),
            mutable("saved", .object("list")),
        ],
        "itertools.cycle; iterator 0: yields what was saved"),
    LayoutDescription(
        "repetition", [mutable("remaining", .integer), mutable("item")], "itertools.repeat; remaining -1: for ever"),
    LayoutDescription(
        "accumulate", [mutable("iterator"), mutable("function"), mutable("total"), mutable("initial")],
        "itertools.accumulate; total 0: nothing yielded yet, initial 0: none or yielded"),
    LayoutDescription(
        "chain", [mutable("sources"), mutable("active")], "itertools.chain; sources 0: exhausted, active 0: none yet"),
    LayoutDescription("compress", [mutable("data"), mutable("selectors")], "itertools.compress"),
    LayoutDescription(
        "dropWhile", [mutable("hasStarted", .integer), mutable("function"), mutable("iterator")],
        "itertools.dropwhile"),
    LayoutDescription(
        "takeWhile", [mutable("hasStopped", .integer), mutable("function"), mutable("iterator")],
        "itertools.takewhile"),
    LayoutDescription("filterFalse", [mutable("function"), mutable("iterator")], "itertools.filterfalse"),
    LayoutDescription("starMap", [mutable("function"), mutable("iterator")], "itertools.starmap"),
    LayoutDescription(
        "slicedIterator",
        [
            mutable("next", .integer), mutable("stop", .integer), mutable("step", .integer),
            mutable("position", .integer), mutable("iterator"),
        ], "itertools.islice; stop -1: none; iterator 0: exhausted"),
    LayoutDescription("pairwise", [mutable("iterator"), mutable("previous")], "itertools.pairwise"),
    LayoutDescription(
        "teeNode",
        [
            mutable("isBusy", .integer), mutable("count", .integer), mutable("source"),
            mutable("items", .object("array")),
            mutable("next"),
        ],
        "a stretch of items that iterators of one itertools.tee share"),
    LayoutDescription(
        "tee", [mutable("index", .integer), mutable("node", .object("teeNode"))], "an iterator of itertools.tee"),
    LayoutDescription(
        "groupBy",
        [
            mutable("iterator"), mutable("function"), mutable("targetKey"), mutable("currentKey"), mutable("value"),
            mutable("group"),
        ], "itertools.groupby; `group` is the grouper that may still advance"),
    LayoutDescription("grouper", [mutable("parent"), mutable("key")], "the items of one group of itertools.groupby"),
    LayoutDescription(
        "product",
        [mutable("state", .integer), mutable("pools", .object("tuple")), mutable("indices", .object("list"))],
        "itertools.product; state 0 fresh, 1 running, 2 exhausted"),
    LayoutDescription(
        "selection",
        [
            mutable("kind", .integer), mutable("length", .integer), mutable("state", .integer),
            mutable("pool", .object("tuple")), mutable("indices", .object("list")), mutable("cycles", .object("list")),
        ],
        "itertools.combinations, combinations_with_replacement and permutations; state as in product"),
    LayoutDescription(
        "combinationsWithReplacement",
        [
            mutable("kind", .integer), mutable("length", .integer), mutable("state", .integer),
            mutable("pool", .object("tuple")), mutable("indices", .object("list")), mutable("cycles", .object("list")),
        ], "as selection"),
    LayoutDescription(
        "permutations",
        [
            mutable("kind", .integer), mutable("length", .integer), mutable("state", .integer),
            mutable("pool", .object("tuple")), mutable("indices", .object("list")), mutable("cycles", .object("list")),
        ], "as selection"),
    LayoutDescription(
        "zipLongest", [mutable("active", .integer), mutable("iterators", .object("list")), mutable("fill")],
        "itertools.zip_longest; an exhausted iterator's place holds None"),
    // collections
    LayoutDescription(
        "deque",
        [
            mutable("start", .integer), mutable("count", .integer), mutable("limit", .integer),
            mutable("version", .integer), mutable("items", .object("array")),
        ],
        "collections.deque: a ring in `items` from `start` on; limit -1: none; version changes with every change"),
    LayoutDescription(
        "dequeIterator",
        [
            mutable("index", .integer), mutable("version", .integer), mutable("isReversed", .integer),
            mutable("deque", .object("deque")),
        ], "iterates a deque; 0: exhausted"),
    LayoutDescription(
        "dequeReverseIterator",
        [
            mutable("index", .integer), mutable("version", .integer), mutable("isReversed", .integer),
            mutable("deque", .object("deque")),
        ], "as dequeIterator, from the end"),
    LayoutDescription("tupleGetter", [mutable("index", .integer), mutable("documentation")], "a namedtuple's field"),
    // Modules whose algorithms have a state of plain numbers
    LayoutDescription(
        "random", [mutable("index", .integer), mutable("state", .object("buffer"))],
        "random.Random's Mersenne Twister: 624 words of 32 bits"),
    LayoutDescription(
        "structure",
        [
            mutable("size", .integer), mutable("codeCount", .integer), mutable("valueCount", .integer),
            mutable("mode", .integer), mutable("format"), mutable("codes", .object("buffer")),
        ], "struct.Struct: `codes` holds rows of three words"),
    LayoutDescription(
        "structureIterator", [mutable("offset", .integer), mutable("structure"), mutable("view")],
        "struct.iter_unpack; view 0: exhausted"),
    LayoutDescription(
        "digest",
        [
            mutable("kind", .integer), mutable("size", .integer), mutable("length", .integer),
            mutable("pending", .integer), mutable("isLastNode", .integer), mutable("buffer", .object("buffer")),
        ],
        "a hash of _sha256 and its kin: `length` bytes are in the state, `pending` wait in the block behind it"),
]
