import Glibc

/// Runs `body` on a thread of its own with a stack of 256 MiB (address space, not memory) and waits for it. For the
/// rare input that nests deeper than the caller's stack can be trusted with. Nil: no thread could be had.
public func onLargeStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
    let job = Job(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 256 << 20)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(job as AnyJob)
    let status = pthread_create(
        &thread, &attributes,
        { context in
            if let context { Unmanaged<AnyJob>.fromOpaque(context).takeRetainedValue().run() }
            return nil
        }, context.toOpaque())
    guard status == 0 else {
        context.release()
        return nil
    }
    pthread_join(thread, nil)
    return job.result
}

private class AnyJob {
    func run() {}
}

private final class Job<Result: Sendable>: AnyJob {
    let body: @Sendable () -> Result
    var result: Result?
    init(_ body: @escaping @Sendable () -> Result) { self.body = body }
    override func run() { result = body() }
}
