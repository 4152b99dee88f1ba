/// Stores below a pointer, in the forms that swiftc 6.3.1 gets wrong under -O: it drops the first store of
/// `p[-1] = x; p[0] = y`. This module is built without the guilty pass and uses byte offsets there; the tests run these
/// functions, compiled with the module's own flags, to see that both keep helping.
package enum CompilerChecks {
    @inline(never) package static func storeTyped(_ base: UnsafeMutablePointer<UInt64>) {
        base[-1] = 3
        base[0] = 4
    }

    @inline(never) package static func storeTypedAt(_ base: UnsafeMutablePointer<UInt64>, _ index: Int) {
        base[-1] = 3
        base[index] = 4
    }

    @inline(never) package static func rotateTyped(_ base: UnsafeMutablePointer<UInt64>) -> UInt64 {
        let below = base[-1]
        base[0] = 9
        base[-1] = 4
        base[0] = below
        return base[-1]
    }

    @inline(never) package static func storeBytes(_ base: Int) {
        storeWord(base, -8, 3)
        storeWord(base, 0, 4)
    }

    @inline(never) package static func rotateBytes(_ base: Int) -> Int {
        let below = loadWord(base, -8)
        storeWord(base, 0, 9)
        storeWord(base, -8, 4)
        storeWord(base, 0, below)
        return loadWord(base, -8)
    }
}
