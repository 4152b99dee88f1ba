// Static roots: words outside the heap that hold values. `rootBlock` is one reserved block of `RootOffset.size` bytes;
// the collector scans all of it. Set once at start-up.
nonisolated(unsafe) package var rootBlock = 0

/// Byte offsets into `rootBlock`.
package enum RootOffset {
    /// The boxed 0.0.
    package static let zeroFloat = 0
    package static let emptyTuple = 8
    package static let emptyString = 16
    package static let emptyBytes = 24
    package static let builtinsDict = 32
    package static let modulesDict = 40
    package static let internTable = 56
    package static let emptyArray = 64
    /// The native `object.__new__`.
    package static let objectNew = 80
    package static let objectInit = 104
    /// The class of `__spec__` objects, made at the first import.
    package static let moduleSpec = 112
    /// A cell that is never filled.
    package static let emptyCell = 88
    /// Code objects of inline caches to flush, a list.
    package static let codeObjects = 96
    /// Records of inline caches by shape and name, an array.
    package static let sharedRecords = 120
    /// Classes of native callables beside those of their layouts: four words.
    package static let callableClasses = 128
    /// `types.SimpleNamespace`
    package static let simpleNamespace = 160
    /// Interned names: KnownName.rawValue words from here.
    package static let names = 1024
    /// Builtin classes that have no layout of their own: KnownType.rawValue words from here.
    package static let types = 1024 + 8 * 1024
    /// Single strings of the 256 first code points.
    package static let characters = 1024 + 8 * 1536
    /// Free for `registerRoot`.
    package static let dynamic = 1024 + 8 * 1792
    package static let size = 1024 + 8 * 4096
}
