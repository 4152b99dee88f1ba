import ApusRuntime

// Body of _typing.stub.

func typingIdfunc(_ ts: ThreadState, _ value: Value) -> Value { value }
