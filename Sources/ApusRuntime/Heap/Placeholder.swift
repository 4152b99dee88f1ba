import Glibc
nonisolated(unsafe) var heapBase = 0
nonisolated(unsafe) var heapNext = 0
func reserveMemory(_ bytes: Int) -> Int {
    Int(bitPattern: mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)!)
}
@inline(never) func allocateSlow(_ ts: ThreadState, _ bytes: Int, _ shape: Int) -> Int {
    ts.cursor = heapNext; ts.limit = heapNext + 1 << 20; heapNext += 1 << 20
    return allocateObject(ts, bytes, shape)
}
@inline(never) func allocateLarge(_ ts: ThreadState, _ bytes: Int, _ shape: Int) -> Int {
    if bytes < 0 || bytes > 1 << 36 { raiseMemoryError(ts); return 0 }
    let raw = heapNext; heapNext += (bytes + 15) & ~15
    storeWord(raw, 0, shape &<< 32); storeWord(raw, 8, 0)
    return raw
}
@inline(never) func writeBarrierSlow(_ ts: ThreadState, _ raw: Int) {}
@inline(never) package func safepointSlow(_ ts: ThreadState) { ts.poll = 0 }
func initializeHeap() { heapBase = reserveMemory(64 << 30); heapNext = heapBase }
