// Functions of the C library that its Swift module does not show: those of GNU alone, and fork. Arguments and results are
// words, which both calling conventions pass alike.

@_silgen_name("fork") func systemFork() -> Int32
@_silgen_name("pipe2") func systemPipe2(_ ends: UnsafeMutablePointer<Int32>, _ flags: Int32) -> Int32
@_silgen_name("dup3") func systemDup3(_ from: Int32, _ to: Int32, _ flags: Int32) -> Int32
@_silgen_name("close_range") func systemCloseRange(_ first: UInt32, _ last: UInt32, _ flags: Int32) -> Int32
@_silgen_name("getrandom") func systemGetrandom(_ memory: UnsafeMutableRawPointer?, _ size: Int, _ flags: UInt32) -> Int
@_silgen_name("sched_getaffinity")
func systemGetAffinity(_ process: Int32, _ size: Int, _ mask: UnsafeMutableRawPointer?) -> Int32

/// Nanoseconds that stand for the present time in `utimensat`.
let utimeNow = (1 << 30) - 1
