import ApusNumerics
import Glibc

// The hash of str and bytes: SipHash-1-3 over the units, keyed once per process as CPython does.

nonisolated(unsafe) private var hashKey0: UInt64 = 0
nonisolated(unsafe) private var hashKey1: UInt64 = 0
/// Whether PYTHONHASHSEED left the key to chance (`sys.flags.hash_randomization`).
nonisolated(unsafe) package private(set) var isHashRandomized = false

/// The hash of bytes and of strings' units; 0 for no bytes, never -1.
@inline(never) func hashBytes(_ base: Int, _ count: Int) -> Int {
    SipHash(key0: hashKey0, key1: hashKey1).hash(pointer(base), count: count)
}

/// Chooses the key: by PYTHONHASHSEED, or at random. Ends the process when the variable is malformed.
func initializeHashKey() {
    if let setting = getenv("PYTHONHASHSEED"), setting[0] != 0, strcmp(setting, "random") != 0 {
        var seed: UInt64 = 0
        var index = 0
        while setting[index] >= 0x30 && setting[index] <= 0x39 && seed <= UInt64(UInt32.max) {
            seed = seed &* 10 &+ UInt64(setting[index] &- 0x30)
            index &+= 1
        }
        if setting[index] != 0 || seed > UInt64(UInt32.max) {
            let message: StaticString = """
                Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be "random" or an integer in range \
                [0; 4294967295]

                """
            _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
            exit(1)
        }
        let hash = SipHash(seed: UInt32(truncatingIfNeeded: seed))
        (hashKey0, hashKey1) = (hash.key0, hash.key1)
        isHashRandomized = seed != 0
        return
    }
    isHashRandomized = true
    var generator = SystemRandomNumberGenerator()
    (hashKey0, hashKey1) = (generator.next(), generator.next())
}
