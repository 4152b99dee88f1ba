import CApus
import Glibc

// Who owns which block and page. Free blocks form runs, taken lowest first; a block partly used by large objects is on a
// list by its longest run of free pages, so that objects of less than a block share blocks.

@inline(__always) func blockKinds(_ block: Int) -> Int { loadWord(Heap.pageKinds &+ (block &<< 3), 0) }
@inline(__always) func setBlockKinds(_ block: Int, _ kinds: Int) {
    storeWord(Heap.pageKinds &+ (block &<< 3), 0, kinds)
}
@inline(__always) func pageKind(_ page: Int) -> Int { loadByte(Heap.pageKinds &+ page, 0) }
@inline(__always) func pageHead(_ page: Int) -> Int { loadHalf(Heap.pageHeads &+ (page &<< 2), 0) }

/// Has the system put memory behind those blocks which it has not? One call costs a fraction of the page faults.
private func backBlocks(_ first: Int, _ count: Int) {
    let backed = Heap.backedBlocks &+ first
    if memchr(pointer(backed), 0, count) == nil { return }
    memset(pointer(backed), 1, count)
    apus_populate(Heap.base &+ (first &<< Geometry.blockShift), count &<< Geometry.blockShift)
}

/// Gives the memory of `count` blocks back to the system.
func releaseBlocks(_ first: Int, _ count: Int) {
    memset(pointer(Heap.backedBlocks &+ first), 0, count)
    releasePages(Heap.base &+ (first &<< Geometry.blockShift), count &<< Geometry.blockShift)
}

/// Takes `count` free blocks in a row; -1 when the heap's range or limit is exhausted. `isTouched`: all of their memory
/// will be written at once.
func takeBlocks(_ count: Int, isTouched: Bool) -> Int {
    let first = findBlocks(count, limit: Heap.limit)
    if first >= 0, isTouched { backBlocks(first, count) }
    return first
}

/// A block from the reserve beyond the heap's limit; -1 when that is used up too.
func takeReservedBlock() -> Int {
    let block = findBlocks(1, limit: Heap.limit &+ Heap.reserve)
    if block >= 0 { backBlocks(block, 1) }
    return block
}

private func findBlocks(_ count: Int, limit: Int) -> Int {
    guard Heap.usedBytes &+ (count &<< Geometry.blockShift) <= limit else { return -1 }
    var index = Heap.freeRuns.count &- 1
    while index >= 0 {
        let run = Heap.freeRuns[index]
        let first = run &>> 32
        let length = run & 0xFFFF_FFFF
        if length >= count {
            if length > count {
                Heap.freeRuns[index] = (first &+ count) &<< 32 | (length &- count)
            } else {
                var later = index &+ 1
                while later < Heap.freeRuns.count {
                    Heap.freeRuns[later &- 1] = Heap.freeRuns[later]
                    later &+= 1
                }
                Heap.freeRuns.count &-= 1
            }
            Heap.usedBytes &+= count &<< Geometry.blockShift
            return first
        }
        index &-= 1
    }
    let first = Heap.extent &>> Geometry.blockShift
    guard Heap.extent &+ (count &<< Geometry.blockShift) <= Heap.size else { return -1 }
    Heap.extent &+= count &<< Geometry.blockShift
    Heap.usedBytes &+= count &<< Geometry.blockShift
    return first
}

/// The pages of a block that are free, a bit each.
private func freePages(_ block: Int) -> Int {
    let kinds = blockKinds(block)
    var mask = 0
    for page in 0..<Geometry.pagesPerBlock where kinds &>> (page &<< 3) & 0xFF == 0 { mask |= 1 &<< page }
    return mask
}

/// The longest run of set bits among the lowest eight: its first bit and its length.
private func longestRun(_ mask: Int) -> (first: Int, length: Int) {
    var best = (first: 0, length: 0)
    var bit = 0
    while bit < Geometry.pagesPerBlock {
        let length = (~(mask &>> bit)).trailingZeroBitCount
        if length > best.length { best = (bit, length) }
        bit &+= length &+ 1
    }
    return best
}

/// Puts a block with free and used pages on the list for the next small request.
func addPartial(_ block: Int) {
    let length = longestRun(freePages(block)).length
    if length < Geometry.largeMinimum &>> Geometry.pageShift { return }
    let list = Heap.partials &+ (length &<< 3)
    storeHalf(Heap.nextPartial &+ (block &<< 2), 0, loadWord(list, 0))
    storeWord(list, 0, block &+ 1)
}

/// Forgets all lists of free memory; the sweep makes them anew.
func forgetFreeMemory() {
    Heap.freeRuns.count = 0
    zeroWords(Heap.partials, Geometry.pagesPerBlock)
}

/// Takes `count` pages in a row, as `takeBlocks` does; -1 when memory is exhausted.
func takePages(_ count: Int, isTouched: Bool) -> Int {
    var block = -1
    var page = 0
    if count < Geometry.pagesPerBlock {
        var length = count
        while length < Geometry.pagesPerBlock, block < 0 {
            let list = Heap.partials &+ (length &<< 3)
            let head = loadWord(list, 0)
            if head != 0 {
                block = head &- 1
                storeWord(list, 0, loadHalf(Heap.nextPartial &+ (block &<< 2), 0))
                page = block &<< 3 &+ longestRun(freePages(block)).first
            }
            length &+= 1
        }
    }
    if block < 0 {
        let blocks = (count &+ Geometry.pagesPerBlock &- 1) &>> 3
        block = takeBlocks(blocks, isTouched: isTouched)
        if block < 0 { return -1 }
        page = block &<< 3
        block &+= blocks &- 1
    }
    var next = page
    while next < page &+ count {
        storeByte(Heap.pageKinds &+ next, 0, PageKind.large)
        storeHalf(Heap.pageHeads &+ (next &<< 2), 0, page)
        next &+= 1
    }
    // What remains of the last block serves smaller requests.
    addPartial(block)
    return page
}

/// Marks the pages of a dead large object free; the lists follow in `findFreeMemory`.
func freeLarge(_ raw: Int) {
    let bytes = largeObjectSize(raw)
    let page = (raw &- Heap.base) &>> Geometry.pageShift
    let count = (bytes &+ Geometry.pageSize &- 1) &>> Geometry.pageShift
    if HeapOptions.poison {
        memset(pointer(raw), HeapOptions.poisonByte, count &<< Geometry.pageShift)
    } else if bytes >= 4 << 20 {
        let whole = count &>> 3
        releaseBlocks(page &>> 3, whole)
        releasePages(raw &+ (whole &<< Geometry.blockShift), (count & 7) &<< Geometry.pageShift)
    }
    for next in page..<page &+ count { storeByte(Heap.pageKinds &+ next, 0, PageKind.free) }
}

/// Makes the lists of free memory from the page kinds. Free blocks at the end of the used range leave it.
func findFreeMemory() {
    forgetFreeMemory()
    var block = Heap.extent &>> Geometry.blockShift
    while block > 0, blockKinds(block &- 1) == 0 { block &-= 1 }
    Heap.extent = block &<< Geometry.blockShift
    var used = block
    while block > 0 {
        block &-= 1
        let kinds = blockKinds(block)
        if kinds == PageKind.smallBlock { continue }
        if kinds != 0 {
            addPartial(block)
            continue
        }
        let end = block &+ 1
        while block > 0, blockKinds(block &- 1) == 0 { block &-= 1 }
        Heap.freeRuns.push(block &<< 32 | (end &- block))
        used &-= end &- block
    }
    Heap.usedBytes = used &<< Geometry.blockShift
}
